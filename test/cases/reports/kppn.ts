import type { ReportCase } from "./report-case";

/** A treasury office: capped indicators by quarter, NKO, IKPA, transfers in billions. */
export const kppn: ReportCase = {
  name: "a treasury office",
  year: 2022,
  sheets: [
    {
      name: "Ikhtisar",
      sheet: `
Tabel 1. Capaian IKU KPPN Tahun 2022

Kode IKU | Nama IKU | Target | Realisasi | Indeks Capaian
1a-CP | Indeks kepuasan satker terhadap layanan KPPN | 4,60 | 4,91 | 106,74
2a-N | Nilai kinerja penyaluran dana APBN | 88,00 | 96,32 | 109,45
3a-N | Persentase ketepatan waktu penyaluran SP2D | 99,50% | 99,98% | 100,48
3b-N | Rata-rata nilai IKPA satker mitra kerja | 90,00 | 94,41 | 104,90
3c-CP | Persentase penyaluran DAK Fisik dan Dana Desa | 95,00% | 99,12% | 104,34
4a-N | Tingkat akurasi perencanaan kas satker | 85,00% | 97,16% | 114,31
5a-N | Indeks kualitas laporan keuangan UAKBUN-D | 4,00 | 4,00 | 100,00
6a-N | Persentase penyelesaian rencana kerja pembinaan satker | 100% | 100% | 100,00
7a-CP | Tingkat kualitas kompetensi dan pelaksanaan kegiatan kebintalan SDM | 91,00 | 98,23 | 107,95
8a-CP | Tingkat kualitas pengelolaan kinerja berbasis risiko | 80,00 | 99,50 | 120,00
9a-CP | Persentase kualitas pelaksanaan anggaran | 95,50% | 97,84% | 102,45
`,
    },
    {
      name: "Peta Strategi PK",
      sheet: `
Tabel 2. Perjanjian Kinerja

No. | Sasaran Program/Kegiatan | Indikator Kinerja | Target
1 | Pelaksanaan pengelolaan perbendaharaan yang optimal | Indeks kepuasan satker terhadap layanan KPPN | 4,60
2 | Kepuasan pengguna layanan yang tinggi | Nilai kinerja penyaluran dana APBN | 88,00
3 | Pelaksanaan anggaran yang efektif | Persentase ketepatan waktu penyaluran SP2D | 99,50%
4 | Pelaksanaan anggaran yang efektif | Rata-rata nilai IKPA satker mitra kerja | 90,00
5 | Pelaksanaan anggaran yang efektif | Persentase penyaluran DAK Fisik dan Dana Desa | 95,00%
6 | Pengelolaan kas yang pruden | Tingkat akurasi perencanaan kas satker | 85,00%
7 | Laporan keuangan yang andal | Indeks kualitas laporan keuangan UAKBUN-D | 4,00
8 | Pembinaan satker yang efektif | Persentase penyelesaian rencana kerja pembinaan satker | 100%
9 | SDM yang kompetitif | Tingkat kualitas kompetensi dan pelaksanaan kegiatan kebintalan SDM | 91,00
10 | Organisasi yang fit for purpose | Tingkat kualitas pengelolaan kinerja berbasis risiko | 80,00
11 | Pengelolaan anggaran yang optimal | Persentase kualitas pelaksanaan anggaran | 95,50%
`,
    },
    {
      name: "1a-CP",
      sheet: `
Tabel 3.1 Capaian IKU Indeks kepuasan satker terhadap layanan KPPN
T/R | Q1 | Q2 | Sm.1 | Q3 | s.d. Q3 | Q4 | Y-2022
Target | 4,60 | 4,60 | 4,60 | 4,60 | 4,60 | 4,60 | 4,60
Realisasi | 4,70 | 4,75 | 4,75 | 4,82 | 4,82 | 4,91 | 4,91
Capaian | 102,17 | 103,26 | 103,26 | 104,78 | 104,78 | 106,74 | 106,74
`,
    },
    {
      name: "2a-N",
      sheet: `
Tabel 3.2 Capaian IKU Nilai kinerja penyaluran dana APBN
T/R | Q1 | Q2 | Sm.1 | Q3 | s.d. Q3 | Q4 | Y-2022
Target | 85,00 | 86,00 | 86,00 | 87,00 | 87,00 | 88,00 | 88,00
Realisasi | 90,10 | 91,44 | 91,44 | 95,20 | 95,20 | 96,32 | 96,32
Capaian | 106,00 | 106,33 | 106,33 | 109,43 | 109,43 | 109,45 | 109,45
`,
    },
    {
      name: "4a-N",
      sheet: `
Tabel 3.5 Capaian IKU Tingkat akurasi perencanaan kas satker
T/R | Q1 | Q2 | Sm.1 | Q3 | s.d. Q3 | Q4 | Y-2022
Target | 80,00% | 80,00% | 80,00% | 82,50% | 82,50% | 85,00% | 85,00%
Realisasi | 88,14% | 93,02% | 93,02% | 95,55% | 95,55% | 97,16% | 97,16%
Capaian | 110,18 | 116,28 | 116,28 | 115,82 | 115,82 | 114,31 | 114,31
`,
    },
    {
      name: "3b-N Satker",
      sheet: `
Tabel 3.4 Nilai IKPA Satker Mitra Kerja Terendah
No | Kode Satker | Nama Satker | Nilai IKPA | Kategori
1 | 099871 | Kantor Pertanahan | 88,12 | Cukup
2 | 417642 | Balai Latihan Kerja | 89,00 | Baik
3 | 650321 | Madrasah Aliyah Negeri 1 | 91,73 | Baik
4 | 005410 | Pengadilan Agama | 95,00 | Sangat Baik
5 | 662110 | Kantor Imigrasi | 69,85 | Kurang
`,
    },
    {
      name: "NKO",
      sheet: `
Tabel 4. Nilai Kinerja Organisasi

No | Perspektif | Bobot | Nilai | Nilai Tertimbang
1 | Stakeholder Perspective | 25% | 108,10 | 27,03
2 | Customer Perspective | 15% | 106,74 | 16,01
3 | Internal Process Perspective | 30% | 104,92 | 31,48
4 | Learning and Growth Perspective | 30% | 109,88 | 32,96
 | Nilai Kinerja Organisasi (NKO) | 100% |  | 107,48
`,
    },
    {
      name: "NKO Tahunan",
      sheet: `
Tabel 5. NKO Tahun 2018 s.d. 2022
Tahun | NKO | Naik/(Turun)
2018 | 104,22 | -
2019 | 105,91 | 1,69
2020 | 106,40 | 0,49
2021 | 105,87 | (0,53)
2022 | 107,48 | 1,61
`,
    },
    {
      name: "IKU 3 Tahun",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:K2"],
      sheet: `
Tabel 6. Perbandingan Capaian Tiga Tahun
Kode | Indikator Kinerja Utama | 2020 |  |  | 2021 |  |  | 2022 |  |
 |  | Target | Realisasi | Capaian | Target | Realisasi | Capaian | Target | Realisasi | Capaian
1a-CP | Indeks kepuasan satker terhadap layanan KPPN | 4,30 | 4,78 | 111,16 | 4,50 | 4,85 | 107,78 | 4,60 | 4,91 | 106,74
2a-N | Nilai kinerja penyaluran dana APBN | n/a | n/a | n/a | 85,00 | 94,87 | 111,61 | 88,00 | 96,32 | 109,45
8a-CP | Tingkat kualitas pengelolaan kinerja berbasis risiko | 70,00 | 97,20 | 120,00 | 75,00 | 98,40 | 120,00 | 80,00 | 99,50 | 120,00
`,
    },
    {
      name: "Anggaran Jenis Belanja",
      sheet: `
Tabel 7. Pagu dan Realisasi DIPA Petikan

No | Jenis Belanja | Pagu (Rp) | Realisasi (Rp) | Sisa Pagu (Rp) | % Realisasi
1 | Belanja Pegawai (51) | 1.204.118.000 | 1.196.402.551 | 7.715.449 | 99,36%
2 | Belanja Barang (52) | 2.871.450.000 | 2.860.011.270 | 11.438.730 | 99,60%
3 | Belanja Modal (53) | 148.000.000 | 147.912.500 | 87.500 | 99,94%
 | Total | 4.223.568.000 | 4.204.326.321 | 19.241.679 | 99,54%
`,
    },
    {
      name: "Anggaran Triwulan",
      sheet: `
Tabel 8. Realisasi Anggaran Kumulatif per Triwulan

Periode | Pagu | Realisasi | % Realisasi | Target Penyerapan
Triwulan I | 4.223.568.000 | 812.455.120 | 19,24% | 15%
Triwulan II | 4.223.568.000 | 1.950.338.774 | 46,18% | 40%
Triwulan III | 4.223.568.000 | 3.010.226.145 | 71,27% | 60%
Triwulan IV | 4.223.568.000 | 4.204.326.321 | 99,54% | 90%
`,
    },
    {
      name: "IKPA KPPN",
      sheet: `
Tabel 9. Nilai IKPA Satker KPPN Tahun 2022
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Revisi DIPA | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 10 | 92,50 | 9,25
3 | Penyerapan Anggaran | 20 | 98,40 | 19,68
4 | Belanja Kontraktual | 10 | 100,00 | 10,00
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 96,00 | 9,60
7 | Dispensasi SPM | 5 | 100,00 | 5,00
8 | Capaian Output | 25 | 100,00 | 25,00
 | Nilai IKPA | 100 |  | 98,53
`,
    },
    {
      name: "Kas Deviasi",
      sheet: `
Tabel 10. Deviasi Perencanaan Kas (semakin rendah semakin baik)
No | Indikator Kinerja | Target | Realisasi | Capaian
1 | Deviasi perencanaan kas satker | 5,00% | 2,84% | 120,00
2 | Jumlah retur SP2D | 40 | 38 | 105,00
`,
    },
    {
      name: "DAK Dana Desa",
      sheet: `
Tabel 11. Penyaluran DAK Fisik dan Dana Desa (dalam miliar rupiah)
No | Pemerintah Daerah | Pagu DAK Fisik | Realisasi DAK Fisik | % | Pagu Dana Desa | Realisasi Dana Desa | %
1 | Kab. A | 112,45 | 110,92 | 98,64 | 245,10 | 245,10 | 100,00
2 | Kab. B | 98,30 | 96,11 | 97,77 | 188,77 | 187,96 | 99,57
3 | Kota C | 64,08 | 63,95 | 99,80 | - | - | -
Jumlah |  | 274,83 | 270,98 | 98,60 | 433,87 | 433,06 | 99,81
`,
    },
    {
      name: "SPM SP2D",
      sheet: `
Tabel 12. Volume Penerbitan SP2D
Bulan | SPM Diterima | SP2D Terbit | SPM Ditolak
Januari | 412 | 400 | 12
Februari | 655 | 641 | 14
Maret | 871 | 860 | 11
April | 902 | 893 | 9
Mei | 744 | 741 | 3
Juni | 1.015 | 1.008 | 7
Total | 4.599 | 4.543 | 56
`,
    },
    {
      name: "SDM",
      sheet: `
Tabel 13 Komposisi Pegawai Menurut Pendidikan dan Golongan
Pendidikan | Gol. II | Gol. III | Gol. IV | Jumlah | Persentase
S2 | 0 | 3 | 2 | 5 | 20,83%
S1/D4 | 0 | 9 | 1 | 10 | 41,67%
D3 | 3 | 2 | 0 | 5 | 20,83%
D1 | 4 | 0 | 0 | 4 | 16,67%
Jumlah | 7 | 14 | 3 | 24 | 100,00%
`,
    },
    {
      name: "Narasi",
      sheet: `
Kontrak kinerja tahun 2022 memuat 11 (sebelas) IKU.
Nilai Kinerja Organisasi tahun 2022 sebesar 107,48, meningkat dibandingkan tahun 2021 sebesar 105,87.
Indeks kepuasan satker terhadap layanan KPPN ditargetkan sebesar 4,60 dan terealisasi sebesar 4,91 dengan capaian 106,74%.
Realisasi IKU tersebut pada tahun 2021 sebesar 4,85 dari target 4,50.
Nilai kinerja penyaluran dana APBN mencapai 96,32 dari target 88,00 sehingga indeks capaiannya 109,45.
Persentase ketepatan waktu penyaluran SP2D terealisasi 99,98% dari target 99,50%.
Capaian IKU tingkat kualitas pengelolaan kinerja berbasis risiko sebesar 120,00 karena dibatasi paling tinggi 120.
Tingkat akurasi perencanaan kas satker pada triwulan I sebesar 88,14% dan pada akhir tahun sebesar 97,16%.
Rata-rata nilai IKPA satker mitra kerja sebesar 94,41 dari target 90,00 dan termasuk kategori Baik.
Nilai IKPA KPPN tahun 2022 sebesar 98,53 atau termasuk kategori Sangat Baik.
Pagu DIPA sebesar Rp4.223.568.000 dan realisasi sebesar Rp4.204.326.321 atau 99,54%.
Sampai dengan triwulan III realisasi anggaran mencapai Rp3.010.226.145 atau 71,27% dari pagu.
Belanja pegawai terserap Rp1.196.402.551 dari pagu Rp1.204.118.000 (99,36%).
Penyaluran DAK Fisik sebesar Rp270,98 miliar dari pagu Rp274,83 miliar atau 98,60%.
Penyaluran Dana Desa mencapai Rp433,06 miliar atau 99,81% dari pagu Rp433,87 miliar.
Jumlah pegawai KPPN sebanyak 24 orang, terdiri dari 7 orang golongan II, 14 orang golongan III dan 3 orang golongan IV.
Retur SP2D berjumlah 38 dari batas 40 yang ditetapkan.
Sebanyak 4.543 SP2D diterbitkan pada semester I dari 4.599 SPM yang diterima.
Pada tahun 2023 target indeks kepuasan satker terhadap layanan KPPN dinaikkan menjadi 4,65.
Nilai kinerja organisasi tahun 2020 sebesar 106,40 naik 0,49 poin dari tahun 2019.
`,
    },
  ],
  mistakes: [
    { sheet: "Ikhtisar", cell: "E5", right: "109,45", wrong: "106,45" },
    { sheet: "Ikhtisar", cell: "E13", right: "120,00", wrong: "124,38" },
    { sheet: "Ikhtisar", cell: "D4", right: "4,91", wrong: "4,19" },
    { sheet: "1a-CP", cell: "F5", right: "104,78", wrong: "104,87" },
    { sheet: "2a-N", cell: "B5", right: "106,00", wrong: "160,00" },
    { sheet: "3b-N Satker", cell: "E7", right: "Kurang", wrong: "Cukup" },
    { sheet: "NKO", cell: "E6", right: "31,48", wrong: "31,84" },
    { sheet: "NKO", cell: "E8", right: "107,48", wrong: "108,37" },
    { sheet: "NKO Tahunan", cell: "C6", right: "(0,53)", wrong: "0,53" },
    { sheet: "IKU 3 Tahun", cell: "H5", right: "111,61", wrong: "116,11" },
    { sheet: "Anggaran Jenis Belanja", cell: "C7", right: "4.223.568.000", wrong: "4.075.568.000" },
    { sheet: "Anggaran Jenis Belanja", cell: "F5", right: "99,60%", wrong: "96,90%" },
    { sheet: "Anggaran Triwulan", cell: "D5", right: "46,18%", wrong: "64,18%" },
    { sheet: "IKPA KPPN", cell: "E5", right: "19,68", wrong: "19,86" },
    { sheet: "DAK Dana Desa", cell: "E4", right: "97,77", wrong: "97,99" },
    { sheet: "DAK Dana Desa", cell: "F6", right: "433,87", wrong: "438,37" },
    { sheet: "SPM SP2D", cell: "C9", right: "4.543", wrong: "4.453" },
    { sheet: "SPM SP2D", cell: "D6", right: "9", wrong: "19" },
    { sheet: "SDM", cell: "F5", right: "20,83%", wrong: "28,03%" },
    { sheet: "SDM", cell: "E7", right: "24", wrong: "25" },
    { sheet: "Narasi", cell: "A3", right: "106,74%.", wrong: "107,64%." },
    { sheet: "Narasi", cell: "A10", right: "98,53", wrong: "98,35" },
    { sheet: "Narasi", cell: "A10", right: "Sangat Baik.", wrong: "Baik." },
    { sheet: "Narasi", cell: "A11", right: "99,54%.", wrong: "99,05%." },
    { sheet: "Narasi", cell: "A14", right: "98,60%.", wrong: "96,80%." },
    { sheet: "Narasi", cell: "A5", right: "96,32", wrong: "93,62" },
    { sheet: "Narasi", cell: "A16", right: "3", wrong: "4" },
  ],
};
