import type { ReportCase } from "./report-case";

/** A police station: crimes with their trend, accidents of which fewer are better, staff, spending. */
export const polres: ReportCase = {
  name: "a police station",
  year: 2021,
  sheets: [
    {
      name: "Ikhtisar",
      sheet: `
PENGUKURAN KINERJA POLRES TAHUN 2021
NO | SASARAN STRATEGIS | INDIKATOR KINERJA UTAMA | TARGET | REALISASI | CAPAIAN
1 | Terpeliharanya keamanan dan ketertiban masyarakat | Persentase penurunan gangguan kamtibmas | 10% | 10,47% | 104,70%
 |  | Persentase penurunan korban meninggal dunia akibat laka lantas | 5% | 12,50% | 250,00%
2 | Meningkatnya penegakan hukum | Persentase penyelesaian tindak pidana (crime clearance) | 70% | 74,29% | 106,13%
 |  | Persentase penyelesaian perkara narkoba | 90% | 96,23% | 106,92%
3 | Postur Polri yang profesional | Indeks profesionalitas anggota | 78 | 80,15 | 102,76%
 |  | Nilai SAKIP | 71 (BB) | 72,40 (BB) | 101,97%
4 | Pelayanan publik yang prima | Indeks kepuasan masyarakat | 86 | 88,93 | 103,41%
`,
    },
    {
      name: "Crime",
      sheet: `
DATA GANGGUAN KAMTIBMAS TAHUN 2021

NO | JENIS KEJAHATAN | CT | CC | %
1. | Curat | 61 | 44 | 72,13
2. | Curas | 9 | 8 | 88,89
3. | Curanmor | 104 | 52 | 50,00
4. | Penganiayaan | 77 | 75 | 97,40
5. | Penipuan | 88 | 60 | 68,18
6. | Penggelapan | 41 | 33 | 80,49
7. | Perlindungan anak | 26 | 27 | 103,85
8. | KDRT | 18 | 16 | 88,89
JUMLAH |  | 424 | 315 | 74,29
`,
    },
    {
      name: "Tren",
      sheet: `
TABEL PERBANDINGAN GANGGUAN KAMTIBMAS
NO | GOLONGAN KEJAHATAN | TAHUN 2020 | TAHUN 2021 | TREND | % TREND
1 | Kejahatan konvensional | 468 | 424 | (44) | (9,40)
2 | Kejahatan transnasional | 64 | 53 | (11) | (17,19)
3 | Kejahatan terhadap kekayaan negara | 3 | 2 | (1) | (33,33)
4 | Kejahatan berimplikasi kontinjensi | 0 | 0 | 0 | 0
 | JUMLAH | 535 | 479 | (56) | (10,47)
`,
    },
    {
      name: "Laka Lantas",
      sheet: `
DATA KECELAKAAN LALU LINTAS
NO | URAIAN | 2020 | 2021 | NAIK/TURUN | %
1 | Kejadian | 142 | 118 | -24 | -16,90
2 | Meninggal dunia | 32 | 28 | -4 | -12,50
3 | Luka berat | 11 | 12 | 1 | 9,09
4 | Luka ringan | 171 | 150 | -21 | -12,28
5 | Kerugian materiil (Rp) | 412.500.000 | 377.250.000 | -35.250.000 | -8,55
`,
    },
    {
      name: "Laka Kinerja",
      sheet: `
Indikator kinerja yang semakin rendah semakin baik
NO | INDIKATOR | TARGET | REALISASI | CAPAIAN
1 | Jumlah kejadian kecelakaan lalu lintas | 135 | 118 | 112,59%
2 | Jumlah korban meninggal dunia | 30 | 28 | 106,67%
3 | Jumlah korban luka berat | 10 | 12 | 80,00%
`,
    },
    {
      name: "Narkoba",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"],
      sheet: `
UNGKAP KASUS NARKOBA TAHUN 2021
NO | BULAN | KASUS | TERSANGKA |  | JML TSK | SHABU (gram) | GANJA (gram)
 |  |  | L | P |  |  |
1 | Januari - Maret | 12 | 15 | 1 | 16 | 41,22 | -
2 | April - Juni | 14 | 16 | 2 | 18 | 120,07 | 310,5
3 | Juli - September | 16 | 20 | 0 | 20 | 33,91 | -
4 | Oktober - Desember | 11 | 13 | 1 | 14 | 88,4 | 25
 | JUMLAH | 53 | 64 | 4 | 68 | 283,60 | 335,5
`,
    },
    {
      name: "Indeks Kamtibmas",
      sheet: `
NILAI INDEKS HARKAMTIBMAS
NO | KOMPONEN INDEKS | BOBOT (Wi) | NILAI (Xi) | Wi.Xi
1 | Indeks keselamatan berlalu lintas | 25% | 3,80 | 0,95
2 | Indeks rasa aman | 30% | 4,10 | 1,23
3 | Indeks penanganan konflik sosial | 20% | 4,50 | 0,90
4 | Indeks pemolisian masyarakat | 25% | 4,24 | 1,06
 | JUMLAH | 100% |  | 4,14
`,
    },
    {
      name: "Personel",
      sheet: `
KEKUATAN PERSONEL DIBANDING DSP
NO | PANGKAT | DSP | RIIL | KURANG | PERSENTASE
1 | Pamen | 8 | 6 | 2 | 75,00%
2 | Pama | 96 | 58 | 38 | 60,42%
3 | Bintara | 812 | 590 | 222 | 72,66%
4 | Tamtama | 10 | 4 | 6 | 40,00%
5 | PNS Polri | 44 | 21 | 23 | 47,73%
 | JUMLAH | 970 | 679 | 291 | 70,00%
`,
    },
    {
      name: "Ranmor",
      sheet: `
DATA MATERIIL KENDARAAN
No | Jenis | Baik | Rusak Ringan | Rusak Berat | Jumlah | Ket
1 | R2 | 132 | 14 | 9 | 155 |
2 | R4 | 38 | 4 | 2 | 44 |
3 | R6 | 5 | - | 1 | 6 |
JUMLAH |  | 175 | 18 | 12 | 205 |
`,
    },
    {
      name: "Anggaran Jenis",
      sheet: `
REALISASI ANGGARAN PER JENIS BELANJA TA. 2021
NO | JENIS BELANJA | PAGU | REALISASI | SISA | %
1 | BELANJA PEGAWAI | Rp. 48.812.450.000 | Rp. 48.799.120.334 | Rp. 13.329.666 | 99,97
2 | BELANJA BARANG | Rp. 21.455.308.000 | Rp. 21.402.118.765 | Rp. 53.189.235 | 99,75
3 | BELANJA MODAL | Rp. 612.000.000 | Rp. 611.250.000 | Rp. 750.000 | 99,88
JUMLAH |  | Rp. 70.879.758.000 | Rp. 70.812.489.099 | Rp. 67.268.901 | 99,91
`,
    },
    {
      name: "Anggaran Program",
      sheet: `
REALISASI ANGGARAN PER PROGRAM
NO | PROGRAM | PAGU ANGGARAN | REALISASI | % | SISA ANGGARAN | %
1 | Program Dukungan Manajemen | 49.120.311.000 | 49.098.442.110 | 99,96 | 21.868.890 | 0,04
2 | Program Profesionalisme SDM Polri | 320.450.000 | 318.900.000 | 99,52 | 1.550.000 | 0,48
3 | Program Modernisasi Alat Material Khusus dan Sarana Prasarana Polri | 2.411.870.000 | 2.405.331.700 | 99,73 | 6.538.300 | 0,27
4 | Program Penyelidikan dan Penyidikan Tindak Pidana | 3.550.127.000 | 3.541.880.234 | 99,77 | 8.246.766 | 0,23
5 | Program Pemeliharaan Keamanan dan Ketertiban Masyarakat | 15.477.000.000 | 15.447.935.055 | 99,81 | 29.064.945 | 0,19
 | JUMLAH | 70.879.758.000 | 70.812.489.099 | 99,91 | 67.268.901 | 0,09
`,
    },
    {
      name: "SIM",
      sheet: `
PELAYANAN SATPAS
JENIS SIM | BARU | PERPANJANGAN | JUMLAH
SIM A | 1.204 | 2.310 | 3.514
SIM B I | 88 | 240 | 328
SIM C | 6.512 | 7.045 | 13.557
SIM D | 4 | 1 | 5
JUMLAH | 7.808 | 9.596 | 17.404
`,
    },
    {
      name: "PNBP",
      sheet: `
PENERIMAAN NEGARA BUKAN PAJAK
NO | JENIS PNBP | TARGET | REALISASI | SELISIH | %
1 | SIM | 1.850.000.000 | 1.912.440.000 | 62.440.000 | 103,38
2 | STNK | 2.400.000.000 | 2.388.150.000 | (11.850.000) | 99,51
3 | SKCK | 310.000.000 | 342.960.000 | 32.960.000 | 110,63
 | JUMLAH | 4.560.000.000 | 4.643.550.000 | 83.550.000 | 101,83
`,
    },
    {
      name: "Capaian Tahunan",
      sheet: `
PERBANDINGAN CAPAIAN KINERJA
NO | INDIKATOR | REALISASI 2019 | REALISASI 2020 | REALISASI 2021 | TARGET RENSTRA 2024 | % TERHADAP RENSTRA
1 | Persentase penyelesaian tindak pidana (crime clearance) | 66,12% | 71,03% | 74,29% | 75% | 99,05%
2 | Indeks kepuasan masyarakat | 82,11 | 85,40 | 88,93 | 90 | 98,81%
3 | Indeks profesionalitas anggota | - | 77,90 | 80,15 | 82 | 97,74%
`,
    },
    {
      name: "Narasi",
      sheet: `
Jumlah gangguan kamtibmas tahun 2021 sebanyak 479 kasus, turun 56 kasus atau 10,47% dibanding tahun 2020 sebanyak 535 kasus.
Crime total delapan jenis kejahatan menonjol sebanyak 424 kasus dengan penyelesaian 315 kasus atau 74,29%.
Kasus curanmor sebanyak 104 kasus, diselesaikan 52 kasus (50,00%).
Penyelesaian perkara perlindungan anak sebesar 103,85% karena termasuk tunggakan tahun sebelumnya.
Kecelakaan lalu lintas turun 24 kejadian dari 142 kejadian pada tahun 2020 menjadi 118 kejadian pada tahun 2021.
Korban meninggal dunia 28 orang atau turun 12,50% dari tahun 2020 sebanyak 32 orang.
Selama tahun 2021 diungkap 53 kasus narkoba dengan 68 tersangka, terdiri dari 64 laki-laki dan 4 perempuan.
Dari 53 kasus narkoba diselesaikan 51 kasus atau 96,23%.
Kekuatan personel 679 orang dari DSP 970 orang sehingga terpenuhi 70,00%.
Indeks kepuasan masyarakat mencapai 88,93 dari target 86 atau capaian 103,41%.
Nilai SAKIP sebesar 72,40 dengan predikat BB.
Alokasi anggaran TA. 2021 sebesar Rp. 70.879.758.000 dengan realisasi Rp. 70.812.489.099 atau 99,91%.
Sisa anggaran Rp. 67.268.901 atau 0,09%.
Belanja pegawai terealisasi 99,97%, belanja barang 99,75% dan belanja modal 99,88%.
PNBP terealisasi Rp. 4.643.550.000 dari target Rp. 4.560.000.000 atau 101,83%.
Jumlah kendaraan dinas 205 unit, 175 unit di antaranya dalam kondisi baik.
Indeks harkamtibmas memperoleh nilai 4,14 dari skala 5.
Penerbitan SIM berjumlah 17.404 keping, naik dari tahun 2020 sebanyak 15.988 keping.
Indeks profesionalitas anggota tahun 2020 sebesar 77,90 menjadi 80,15 pada tahun 2021.
Polres membawahi 11 (sebelas) Polsek dan 3 (tiga) Polsubsektor.
`,
    },
  ],
  mistakes: [
    { sheet: "Ikhtisar", cell: "F6", right: "106,92%", wrong: "109,62%" },
    { sheet: "Ikhtisar", cell: "E9", right: "88,93", wrong: "89,83" },
    { sheet: "Crime", cell: "E7", right: "97,40", wrong: "94,70" },
    { sheet: "Crime", cell: "C12", right: "424", wrong: "406" },
    { sheet: "Tren", cell: "E4", right: "(11)", wrong: "(21)" },
    { sheet: "Tren", cell: "F7", right: "(10,47)", wrong: "(19,63)" },
    { sheet: "Laka Lantas", cell: "E3", right: "-24", wrong: "-42" },
    { sheet: "Laka Lantas", cell: "F4", right: "-12,50", wrong: "-15,20" },
    { sheet: "Laka Kinerja", cell: "E3", right: "112,59%", wrong: "121,59%" },
    { sheet: "Narkoba", cell: "F6", right: "20", wrong: "22" },
    { sheet: "Narkoba", cell: "G8", right: "283,60", wrong: "238,60" },
    { sheet: "Indeks Kamtibmas", cell: "E4", right: "1,23", wrong: "1,32" },
    { sheet: "Personel", cell: "F5", right: "72,66%", wrong: "76,22%" },
    { sheet: "Personel", cell: "D8", right: "679", wrong: "689" },
    { sheet: "Ranmor", cell: "F4", right: "44", wrong: "46" },
    { sheet: "Anggaran Jenis", cell: "E4", right: "Rp. 53.189.235", wrong: "Rp. 53.198.235" },
    { sheet: "Anggaran Jenis", cell: "D6", right: "Rp. 70.812.489.099", wrong: "Rp. 70.201.239.099" },
    { sheet: "Anggaran Program", cell: "E4", right: "99,52", wrong: "99,25" },
    { sheet: "Anggaran Program", cell: "F8", right: "67.268.901", wrong: "74.268.901" },
    { sheet: "SIM", cell: "D5", right: "13.557", wrong: "13.575" },
    { sheet: "PNBP", cell: "E4", right: "(11.850.000)", wrong: "11.850.000" },
    { sheet: "PNBP", cell: "F5", right: "110,63", wrong: "101,63" },
    { sheet: "Capaian Tahunan", cell: "G4", right: "98,81%", wrong: "99,81%" },
    { sheet: "Narasi", cell: "A1", right: "56", wrong: "66" },
    { sheet: "Narasi", cell: "A2", right: "315", wrong: "324" },
    { sheet: "Narasi", cell: "A5", right: "24", wrong: "42" },
    { sheet: "Narasi", cell: "A7", right: "68", wrong: "86" },
    { sheet: "Narasi", cell: "A8", right: "96,23%.", wrong: "92,63%." },
    { sheet: "Narasi", cell: "A12", right: "99,91%.", wrong: "98,90%." },
    { sheet: "Narasi", cell: "A11", right: "BB.", wrong: "A." },
  ],
};
