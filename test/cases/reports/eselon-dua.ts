import type { ReportCase } from "./report-case";

/** A ministry's directorate: first and revised agreement, quarters, blocked budget. */
export const eselonDua: ReportCase = {
  name: "a ministry's directorate",
  year: 2024,
  sheets: [
    {
      name: "Ringkasan",
      sheet: `
RINGKASAN CAPAIAN KINERJA
Kode | Sasaran Kegiatan | No | Indikator Kinerja Kegiatan | Target 2024 | Realisasi 2024 | % Capaian
SK 1 | Meningkatnya kualitas kebijakan bidang standardisasi | 1.1 | Persentase rekomendasi kebijakan yang ditindaklanjuti | 85 % | 88,24 % | 103,81 %
 |  | 1.2 | Jumlah NSPK yang ditetapkan | 6 dokumen | 7 dokumen | 116,67 %
SK 2 | Meningkatnya pembinaan daerah | 2.1 | Jumlah pemerintah daerah yang menerapkan standar | 38 daerah | 41 daerah | 107,89 %
 |  | 2.2 | Indeks efektivitas pembinaan | 3,20 | 3,34 | 104,38 %
 |  | 2.3 | Persentase pengaduan yang diselesaikan | 95 % | 91,67 % | 96,49 %
SK 3 | Terwujudnya tata kelola yang baik | 3.1 | Nilai SAKIP Direktorat | 81,50 | 82,05 | 100,67 %
 |  | 3.2 | Nilai Kinerja Anggaran | 90 | 93,48 | 103,87 %
 |  | 3.3 | Indeks Profesionalitas ASN | 82 | 85,61 | 104,40 %
 |  | 3.4 | Persentase temuan BPK yang ditindaklanjuti | 100 % | 100 % | 100,00 %
`,
    },
    {
      name: "PK Awal",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024 (AWAL)
No | Indikator Kinerja Kegiatan | Target
1 | Persentase rekomendasi kebijakan yang ditindaklanjuti | 85 %
2 | Jumlah NSPK yang ditetapkan | 5 dokumen
3 | Jumlah pemerintah daerah yang menerapkan standar | 35 daerah
4 | Indeks efektivitas pembinaan | 3,20
5 | Persentase pengaduan yang diselesaikan | 95 %
6 | Nilai SAKIP Direktorat | 81,50
7 | Nilai Kinerja Anggaran | 90
8 | Indeks Profesionalitas ASN | 82
9 | Persentase temuan BPK yang ditindaklanjuti | 100 %
`,
    },
    {
      name: "PK Revisi",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024 (REVISI)
No | Indikator Kinerja Kegiatan | Target Awal | Target Revisi
1 | Persentase rekomendasi kebijakan yang ditindaklanjuti | 85 % | 85 %
2 | Jumlah NSPK yang ditetapkan | 5 dokumen | 6 dokumen
3 | Jumlah pemerintah daerah yang menerapkan standar | 35 daerah | 38 daerah
4 | Indeks efektivitas pembinaan | 3,20 | 3,20
5 | Persentase pengaduan yang diselesaikan | 95 % | 95 %
6 | Nilai SAKIP Direktorat | 81,50 | 81,50
7 | Nilai Kinerja Anggaran | 90 | 90
8 | Indeks Profesionalitas ASN | 82 | 82
9 | Persentase temuan BPK yang ditindaklanjuti | 100 % | 100 %
`,
    },
    {
      name: "Renstra",
      sheet: `
TARGET RENSTRA 2020-2024
Indikator Kinerja | Satuan | 2020 | 2021 | 2022 | 2023 | 2024
Persentase rekomendasi kebijakan yang ditindaklanjuti | % | 70 | 75 | 80 | 80 | 85
Jumlah NSPK yang ditetapkan | dokumen | 4 | 5 | 5 | 6 | 6
Jumlah pemerintah daerah yang menerapkan standar | daerah | 20 | 25 | 30 | 34 | 40
Indeks efektivitas pembinaan | indeks | 3,00 | 3,05 | 3,10 | 3,15 | 3,25
`,
    },
    {
      name: "Triwulan",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2", "H2:I2", "J2:K2", "L2:L3"],
      sheet: `
CAPAIAN PER TRIWULAN TAHUN 2024
No | Indikator | Target Tahunan | TW I |  | TW II |  | TW III |  | TW IV |  | Capaian (%)
 |  |  | T | R | T | R | T | R | T | R | 
1 | Jumlah NSPK yang ditetapkan | 6 | 0 | 0 | 2 | 1 | 4 | 5 | 6 | 7 | 116,67
2 | Jumlah pemerintah daerah yang menerapkan standar | 38 | 5 | 6 | 15 | 17 | 30 | 29 | 38 | 41 | 107,89
3 | Persentase pengaduan yang diselesaikan | 95 | 95 | 100 | 95 | 90 | 95 | 92,31 | 95 | 91,67 | 96,49
`,
    },
    {
      name: "IKU 1.1",
      sheet: `
Tabel 5 Rekomendasi Kebijakan yang Ditindaklanjuti
No | Unit Pengampu | Rekomendasi | Ditindaklanjuti | Belum | Persentase
1 | Subdirektorat Perumusan | 9 | 8 | 1 | 88,89
2 | Subdirektorat Penerapan | 5 | 5 | 0 | 100,00
3 | Subdirektorat Pengawasan | 3 | 2 | 1 | 66,67
 | Jumlah | 17 | 15 | 2 | 88,24
`,
    },
    {
      name: "IKU 1.1 Seri",
      sheet: `
Tabel 6 Perkembangan Persentase rekomendasi kebijakan yang ditindaklanjuti
Tahun | 2021 | 2022 | 2023 | 2024
Target | 75 % | 80 % | 80 % | 85 %
Realisasi | 76,92 % | 81,25 % | 84,62 % | 88,24 %
Capaian | 102,56 % | 101,56 % | 105,78 % | 103,81 %
`,
    },
    {
      name: "Indeks Pembinaan",
      sheet: `
Tabel 7 Indeks Efektivitas Pembinaan
No | Dimensi | Bobot (%) | Skor | Skor Tertimbang
1 | Relevansi | 30 | 3,42 | 1,026
2 | Kualitas materi | 25 | 3,36 | 0,840
3 | Kemanfaatan | 30 | 3,31 | 0,993
4 | Tindak lanjut | 15 | 3,20 | 0,480
 | Indeks | 100 |  | 3,34
`,
    },
    {
      name: "Pengaduan",
      sheet: `
Tabel 8 Penanganan Pengaduan
Bulan | Masuk | Selesai | Dalam Proses | %
Triwulan I | 8 | 8 | 0 | 100,00
Triwulan II | 12 | 10 | 2 | 83,33
Triwulan III | 19 | 18 | 1 | 94,74
Triwulan IV | 9 | 8 | 1 | 88,89
Jumlah | 48 | 44 | 4 | 91,67
`,
    },
    {
      name: "NKA",
      sheet: `
Tabel 9 Nilai Kinerja Anggaran 2024
No | Komponen | Bobot | Nilai | Nilai Akhir
1 | Nilai Kinerja Perencanaan Anggaran | 50 | 91,50 | 45,75
2 | Nilai Kinerja Pelaksanaan Anggaran (IKPA) | 50 | 95,46 | 47,73
 | Nilai Kinerja Anggaran | 100 |  | 93,48
`,
    },
    {
      name: "Anggaran RO",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3", "G2:I2", "J2:J3"],
      sheet: `
Tabel 10 Realisasi Anggaran dan Output per Klasifikasi Rincian Output
No | Kode | Klasifikasi Rincian Output | Volume |  | Satuan | Anggaran (Rp) |  |  | Sisa (Rp)
 |  |  | Target | Realisasi |  | Pagu | Realisasi | % | 
1 | 6021.ABG | Kebijakan Bidang Standardisasi | 4 | 4 | Rekomendasi | 2.450.000.000 | 2.431.118.900 | 99,23 | 18.881.100
2 | 6021.AFA | Norma, Standar, Prosedur dan Kriteria | 6 | 7 | NSPK | 3.812.500.000 | 3.799.040.112 | 99,65 | 13.459.888
3 | 6021.QDC | Fasilitasi dan Pembinaan Pemerintah Daerah | 38 | 41 | Daerah | 5.120.000.000 | 5.098.761.440 | 99,59 | 21.238.560
4 | 6022.EBA | Layanan Dukungan Manajemen Internal | 2 | 2 | Layanan | 1.980.450.000 | 1.970.215.336 | 99,48 | 10.234.664
5 | 6022.EBD | Layanan Manajemen Kinerja Internal | 3 | 3 | Dokumen | 640.000.000 | 612.480.900 | 95,70 | 27.519.100
 |  | Total |  |  |  | 14.002.950.000 | 13.911.616.688 | 99,35 | 91.333.312
`,
    },
    {
      name: "Anggaran Blokir",
      sheet: `
Tabel 11 Pagu Awal, Revisi dan Blokir (ribu rupiah)
Uraian | Pagu Awal | Pagu Akhir | Blokir | Pagu Efektif | Realisasi | % thd Pagu Akhir | % thd Pagu Efektif
Belanja Barang | 14.752.950 | 13.502.950 | 412.000 | 13.090.950 | 13.412.000 | 99,33 | 102,45
Belanja Modal | 500.000 | 500.000 | - | 500.000 | 499.616 | 99,92 | 99,92
Jumlah | 15.252.950 | 14.002.950 | 412.000 | 13.590.950 | 13.911.616 | 99,35 | 102,36
`,
    },
    {
      name: "Lima Tahun",
      sheet: `
Tabel 12 Pagu dan Realisasi 2020-2024 (dalam miliar rupiah)
Tahun | 2020 | 2021 | 2022 | 2023 | 2024
Pagu | 18,42 | 15,10 | 16,77 | 14,88 | 14,00
Realisasi | 17,03 | 14,91 | 16,52 | 14,80 | 13,91
% | 92,45 | 98,74 | 98,51 | 99,46 | 99,35
`,
    },
    {
      name: "Efisiensi",
      sheet: `
Tabel 13 Efisiensi
No | Sasaran Kegiatan | % Capaian Kinerja | % Realisasi Anggaran | Efisiensi (%)
1 | SK 1 | 110,24 | 99,48 | 10,76
2 | SK 2 | 102,92 | 99,59 | 3,33
3 | SK 3 | 102,24 | 98,56 | 3,68
`,
    },
    {
      name: "SDM",
      sheet: `
Tabel 14 Pegawai menurut Jenjang Pendidikan
No | Unit | S3 | S2 | S1 | D3 | SMA | Jumlah
1 | Subdirektorat Perumusan | 1 | 6 | 8 | - | 1 | 16
2 | Subdirektorat Penerapan | - | 5 | 9 | 1 | - | 15
3 | Subdirektorat Pengawasan | - | 4 | 7 | 2 | - | 13
4 | Subbagian Tata Usaha | - | 1 | 3 | 2 | 3 | 9
 | Jumlah | 1 | 16 | 27 | 5 | 4 | 53
`,
    },
    {
      name: "Rekap Capaian",
      sheet: `
Tabel 15 Rekapitulasi Capaian
No | Kriteria | Jumlah Indikator | Persentase
1 | Melampaui target (> 100 %) | 7 | 77,78 %
2 | Sesuai target (100 %) | 1 | 11,11 %
3 | Belum tercapai (< 100 %) | 1 | 11,11 %
 | Jumlah | 9 | 100 %
`,
    },
    {
      name: "Narasi",
      sheet: `
Perjanjian Kinerja tahun 2024 terdiri atas 3 (tiga) sasaran kegiatan dan 9 (sembilan) indikator kinerja kegiatan.
Dari 9 indikator, 7 indikator melampaui target, 1 indikator sesuai target dan 1 indikator belum mencapai target.
Persentase rekomendasi kebijakan yang ditindaklanjuti mencapai 88,24 % dari target 85 % (capaian 103,81 %).
Sebanyak 15 dari 17 rekomendasi telah ditindaklanjuti atau 88,24 %.
NSPK yang ditetapkan berjumlah 7 dokumen dari target 6 dokumen atau 116,67 %.
Target NSPK semula 5 dokumen dan direvisi menjadi 6 dokumen pada bulan Mei 2024.
Pemerintah daerah yang menerapkan standar bertambah dari 34 daerah pada tahun 2023 menjadi 41 daerah pada tahun 2024, naik 7 daerah.
Dibandingkan target Renstra tahun 2024 sebanyak 40 daerah, realisasi 41 daerah mencapai 102,50 %.
Indeks efektivitas pembinaan sebesar 3,34 atau 104,38 % dari target 3,20.
Pengaduan yang diterima sebanyak 48 pengaduan dan diselesaikan 44 pengaduan (91,67 %).
Nilai SAKIP Direktorat tahun 2024 sebesar 82,05 dengan predikat A.
Nilai Kinerja Anggaran sebesar 93,48 dengan kategori Sangat Baik, terdiri dari nilai perencanaan 91,50 dan nilai pelaksanaan 95,46.
Pagu awal tahun 2024 sebesar Rp15.252.950.000 dan pagu akhir Rp14.002.950.000, berkurang Rp1.250.000.000.
Realisasi anggaran Rp13.911.616.688 atau 99,35 % dari pagu akhir.
Apabila blokir sebesar Rp412.000.000 diperhitungkan, realisasi mencapai 102,36 % dari pagu efektif.
Sisa anggaran sebesar Rp91.333.312 atau 0,65 %.
Output NSPK menyerap Rp3.799.040.112 dari pagu Rp3.812.500.000 (99,65 %).
Realisasi anggaran tahun 2023 adalah Rp14,80 miliar dari pagu Rp14,88 miliar atau 99,46 %.
Jumlah pegawai 53 orang, 27 orang di antaranya berpendidikan S1.
Indeks Profesionalitas ASN mencapai 85,61 dari target 82.
Kegiatan bimbingan teknis diikuti 312 peserta dari 41 daerah.
`,
    },
  ],
  mistakes: [
    { sheet: "Ringkasan", cell: "G6", right: "104,38 %", wrong: "103,48 %" },
    { sheet: "Ringkasan", cell: "F8", right: "82,05", wrong: "80,25" },
    { sheet: "Ringkasan", cell: "G7", right: "96,49 %", wrong: "95,69 %" },
    { sheet: "PK Revisi", cell: "D4", right: "6 dokumen", wrong: "7 dokumen" },
    { sheet: "Triwulan", cell: "L4", right: "116,67", wrong: "116,76" },
    { sheet: "IKU 1.1", cell: "E5", right: "1", wrong: "2" },
    { sheet: "IKU 1.1", cell: "C6", right: "17", wrong: "19" },
    { sheet: "IKU 1.1 Seri", cell: "C5", right: "101,56 %", wrong: "105,16 %" },
    { sheet: "Indeks Pembinaan", cell: "E4", right: "0,840", wrong: "0,804" },
    { sheet: "Indeks Pembinaan", cell: "E7", right: "3,34", wrong: "3,43" },
    { sheet: "Pengaduan", cell: "E4", right: "83,33", wrong: "88,33" },
    { sheet: "Pengaduan", cell: "C7", right: "44", wrong: "46" },
    { sheet: "NKA", cell: "E3", right: "45,75", wrong: "47,55" },
    { sheet: "Anggaran RO", cell: "I6", right: "99,59", wrong: "95,99" },
    { sheet: "Anggaran RO", cell: "J8", right: "27.519.100", wrong: "27.591.100" },
    { sheet: "Anggaran RO", cell: "H9", right: "13.911.616.688", wrong: "13.299.135.788" },
    { sheet: "Anggaran Blokir", cell: "E3", right: "13.090.950", wrong: "13.360.950" },
    { sheet: "Anggaran Blokir", cell: "G5", right: "99,35", wrong: "93,99" },
    { sheet: "Lima Tahun", cell: "D5", right: "98,51", wrong: "95,81" },
    { sheet: "Efisiensi", cell: "E4", right: "3,33", wrong: "9,99" },
    { sheet: "SDM", cell: "H4", right: "15", wrong: "51" },
    { sheet: "SDM", cell: "E7", right: "27", wrong: "29" },
    { sheet: "Rekap Capaian", cell: "D3", right: "77,78 %", wrong: "66,67 %" },
    { sheet: "Narasi", cell: "A3", right: "103,81", wrong: "108,31" },
    { sheet: "Narasi", cell: "A4", right: "17", wrong: "19" },
    { sheet: "Narasi", cell: "A7", right: "7", wrong: "9" },
    { sheet: "Narasi", cell: "A12", right: "93,48", wrong: "94,38" },
    { sheet: "Narasi", cell: "A13", right: "Rp1.250.000.000.", wrong: "Rp1.520.000.000." },
    { sheet: "Narasi", cell: "A16", right: "0,65", wrong: "6,60" },
    { sheet: "Narasi", cell: "A10", right: "(91,67", wrong: "(96,17" },
    { sheet: "Narasi", cell: "A11", right: "A.", wrong: "BB." },
  ],
};
