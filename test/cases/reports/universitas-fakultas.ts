import type { ReportCase } from "./report-case";

/** A university: graduates by faculty, five years of target and result, applicants, research by scheme. */
export const universitasFakultas: ReportCase = {
  name: "a university of the state with faculties",
  year: 2023,
  sheets: [
    {
      name: "T1",
      sheet: `
Tabel 1. Lulusan
No | Fakultas | Jumlah Lulusan | Tepat Waktu | % Tepat Waktu | Rata-rata IPK | Lama Studi
1 | FKIP | 412 | 398 | 96,60 | 3,41 | 3,8
2 | Ekonomi dan Bisnis | 520 | 511 | 98,27 | 3,38 | 4,1
3 | Teknik | 388 | 301 | 77,58 | 3,22 | 4,9
4 | Hukum | 241 | 239 | 99,17 | 3,45 | 3,9
5 | Kedokteran | 96 | 96 | 100,00 | 3,52 | 5,2
 | Universitas | 1.657 | 1.545 | 93,24 | 3,39 | 4,3
`,
    },
    {
      name: "T2",
      sheet: `
Tabel 2. Capaian IKU
Kode | Indikator | Satuan | Target | Realisasi | Capaian (%)
IKU 1 | Lulusan mendapat pekerjaan layak | % | 80,00 | 84,20 | 105,25
IKU 2 | Mahasiswa berkegiatan di luar prodi | % | 30,00 | 27,75 | 92,50
IKU 3 | Dosen berkegiatan di luar kampus | % | 20,00 | 31,60 | 158,00
IKU 4 | Praktisi mengajar | % | 40,00 | 41,00 | 102,50
IKU 5 | Hasil kerja dosen per jumlah dosen | Rasio | 0,15 | 0,22 | 146,67
IKU 8 | Prodi terakreditasi internasional | % | 5,00 | 4,35 | 87,00
`,
    },
    {
      name: "T3",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:K2", "L2:N2", "O2:Q2"],
      sheet: `
Tabel 3. Capaian Renstra
No | Indikator | 2021 |  |  | 2022 |  |  | 2023 |  |  | 2024 |  |  | 2025 |  |
 |  | T | R | % | T | R | % | T | R | % | T | R | % | T | R | %
1 | Publikasi internasional bereputasi | 120 | 131 | 109,2 | 140 | 152 | 108,6 | 165 | 171 | 103,6 | 190 | - | - | 220 | - | -
2 | Paten terdaftar | 5 | 6 | 120,0 | 7 | 6 | 85,7 | 9 | 11 | 122,2 | 12 | - | - | 15 | - | -
3 | Mahasiswa asing | 40 | 38 | 95,0 | 55 | 61 | 110,9 | 70 | 74 | 105,7 | 90 | - | - | 120 | - | -
`,
    },
    {
      name: "T4",
      sheet: `
Tabel 4. Anggaran menurut sumber dana (dalam juta rupiah)
No | Sumber Dana | Pagu | Realisasi | Sisa | %
1 | Rupiah Murni | 84.512,00 | 83.990,40 | 521,60 | 99,38
2 | PNBP/BLU | 121.400,00 | 117.844,75 | 3.555,25 | 97,07
3 | BOPTN | 9.800,00 | 9.800,00 | 0,00 | 100,00
4 | SBSN | 42.000,00 | 38.115,60 | 3.884,40 | 90,75
 | Jumlah | 257.712,00 | 249.750,75 | 7.961,25 | 96,91
`,
    },
    {
      name: "T5",
      sheet: `
Tabel 5. Dosen
Jabatan Fungsional | L | P | Jumlah | Persentase
Profesor | 18 | 7 | 25 | 3,91%
Lektor Kepala | 64 | 41 | 105 | 16,41%
Lektor | 120 | 133 | 253 | 39,53%
Asisten Ahli | 88 | 121 | 209 | 32,66%
Tenaga Pengajar | 20 | 28 | 48 | 7,50%
Total | 310 | 330 | 640 | 100%
`,
    },
    {
      name: "T6",
      sheet: `
Tabel 6. Penerimaan Mahasiswa Baru
Jalur | Daya Tampung | Pendaftar | Diterima | Daftar Ulang | Keketatan | % Daftar Ulang
SNBP | 1.450 | 9.812 | 1.440 | 1.377 | 6,77 | 95,6
SNBT | 2.100 | 14.330 | 2.090 | 1.968 | 6,82 | 94,2
Mandiri | 950 | 4.120 | 981 | 940 | 4,34 | 95,8
Jumlah | 4.500 | 28.262 | 4.511 | 4.285 | 6,28 | 95,0
`,
    },
    {
      name: "T7",
      sheet: `
Tabel 7. Akreditasi Program Studi
No | Peringkat | Jumlah Prodi | %
1 | Unggul | 12 | 20,7
2 | A | 9 | 15,5
3 | Baik Sekali | 21 | 36,2
4 | B | 4 | 6,9
5 | Baik | 11 | 19,0
6 | C | 1 | 1,7
 | Jumlah | 58 | 100,0
`,
    },
    {
      name: "T8",
      sheet: `
Tabel 8. Penelitian dan Pengabdian
No | Skema | Jumlah Judul | Dana (Rp juta)
A | Penelitian | 61 | 7.134,75
1 | Penelitian Dasar | 34 | 2.110,50
2 | Penelitian Terapan | 21 | 3.044,25
3 | Penelitian Pengembangan | 6 | 1.980,00
B | Pengabdian | 57 | 2.115,50
1 | PKM Reguler | 48 | 1.440,00
2 | Desa Binaan | 9 | 675,50
 | TOTAL | 118 | 9.250,25
`,
    },
    {
      name: "Narasi",
      sheet: `
Jumlah lulusan tahun 2023 sebanyak 1.657 orang, 1.545 orang di antaranya lulus tepat waktu atau 93,24%.
IKU 1 ditargetkan 80,00% dan terealisasi 84,20% sehingga capaiannya 105,25%.
Realisasi IKU 2 sebesar 27,75% belum mencapai target 30,00% (capaian 92,50%).
Publikasi internasional bereputasi mencapai 171 artikel dari target 165 artikel atau 103,64%.
Dibanding tahun 2022 sebanyak 152 artikel, publikasi meningkat 19 artikel atau 12,50%.
Total anggaran universitas Rp257.712,00 juta dengan realisasi Rp249.750,75 juta atau 96,91%.
Realisasi PNBP/BLU sebesar Rp117.844,75 juta dari pagu Rp121.400,00 juta (97,07%).
Dosen tetap berjumlah 640 orang, 25 orang di antaranya profesor (3,91%).
Jumlah dosen laki-laki 310 orang dan perempuan 330 orang.
Program studi yang terakreditasi Unggul sebanyak 12 prodi atau 20,7% dari 58 program studi.
Jumlah pendaftar sebanyak 28.262 orang untuk daya tampung 4.500 kursi.
Mahasiswa yang mendaftar ulang sebanyak 4.285 dari 4.511 mahasiswa yang diterima atau 94,99%.
Jumlah penelitian sebanyak 61 judul dengan dana Rp7.134,75 juta, dan pengabdian 57 judul senilai Rp2.115,50 juta.
Rata-rata IPK lulusan tertinggi di Fakultas Kedokteran yaitu 3,52 dan terendah di Fakultas Teknik yaitu 3,22.
Mahasiswa asing naik dari 61 orang menjadi 74 orang, atau naik 21,31%.
Hasil kerja dosen 0,22 per dosen dari target 0,15 atau 146,67%.
`,
    },
  ],
  mistakes: [
    { sheet: "T1", cell: "E5", right: "77,58", wrong: "86,57" },
    { sheet: "T2", cell: "F4", right: "92,50", wrong: "92,25" },
    { sheet: "T3", cell: "H5", right: "85,7", wrong: "58,7" },
    { sheet: "T4", cell: "F6", right: "90,75", wrong: "90,57" },
    { sheet: "T4", cell: "D7", right: "249.750,75", wrong: "239.950,75" },
    { sheet: "T5", cell: "E4", right: "16,41", wrong: "16,04" },
    { sheet: "T5", cell: "D8", right: "640", wrong: "648" },
    { sheet: "T6", cell: "F4", right: "6,82", wrong: "8,62" },
    { sheet: "T6", cell: "D6", right: "4.511", wrong: "4.501" },
    { sheet: "T7", cell: "C9", right: "58", wrong: "57" },
    { sheet: "T8", cell: "C3", right: "61", wrong: "55" },
    { sheet: "Narasi", cell: "A1", right: "93,24", wrong: "94,23" },
    { sheet: "Narasi", cell: "A3", right: "92,50", wrong: "95,20" },
    { sheet: "Narasi", cell: "A5", right: "19", wrong: "29" },
    { sheet: "Narasi", cell: "A7", right: "97,07", wrong: "97,70" },
    { sheet: "Narasi", cell: "A11", right: "4.500", wrong: "4.600" },
    { sheet: "Narasi", cell: "A14", right: "3,22", wrong: "3,32" },
  ],
};
