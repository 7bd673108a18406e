import type { ReportCase } from "./report-case";

/** A district court class IA: cases left, come in and decided, MA indicators with their numerators, e-court, DIPA 01 and 03, IKPA with a converted weight. */
export const pnKelasSatu: ReportCase = {
  name: "a district court, class IA",
  year: 2024,
  sheets: [
    {
      name: "PK",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
PENGADILAN NEGERI BANYU BIRU KELAS IA

No. | Sasaran Strategis | Indikator Kinerja | Target
1. | Terwujudnya Proses Peradilan yang Pasti, Transparan dan Akuntabel | a. Persentase perkara perdata yang diselesaikan tepat waktu | 95%
 |  | b. Persentase perkara pidana yang diselesaikan tepat waktu | 98%
 |  | c. Persentase perkara yang tidak mengajukan upaya hukum banding | 85%
 |  | d. Persentase perkara yang tidak mengajukan upaya hukum kasasi | 94%
 |  | e. Persentase perkara pidana anak yang diselesaikan dengan diversi | 25%
 |  | f. Index persepsi pencari keadilan yang puas terhadap layanan peradilan | 92
2. | Peningkatan Efektivitas Pengelolaan Penyelesaian Perkara | a. Persentase salinan putusan perkara perdata yang dikirim kepada para pihak tepat waktu | 100%
 |  | b. Persentase salinan putusan perkara pidana yang dikirim kepada para pihak tepat waktu | 100%
 |  | c. Persentase perkara yang diselesaikan melalui mediasi | 12%
3. | Meningkatnya Akses Peradilan bagi Masyarakat Miskin dan Terpinggirkan | a. Persentase perkara prodeo yang diselesaikan | 100%
 |  | b. Persentase pencari keadilan golongan tertentu yang mendapat layanan bantuan hukum (Posbakum) | 100%
4. | Meningkatnya Kepatuhan Terhadap Putusan Pengadilan | a. Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 60%

Kegiatan |  |  | Anggaran
1. | Program Dukungan Manajemen (DIPA 01) |  | Rp 11.043.665.000
2. | Program Penegakan dan Pelayanan Hukum (DIPA 03) |  | Rp 291.000.000
 | Jumlah |  | Rp 11.334.665.000
`,
    },
    {
      name: "Keadaan Perkara",
      sheet: `
KEADAAN PERKARA PENGADILAN NEGERI BANYU BIRU KELAS IA TAHUN 2024

No. | Jenis Perkara | Sisa Tahun 2023 | Masuk Tahun 2024 | Jumlah Beban | Putus Tahun 2024 | Sisa Tahun 2024 | Rasio Penyelesaian (%)
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
A | PIDANA |  |  |  |  |  |
1 | Pidana Biasa | 74 | 512 | 586 | 505 | 81 | 86,18
2 | Pidana Singkat | - | 3 | 3 | 3 | - | 100,00
3 | Pidana Cepat (Tipiring) | - | 148 | 148 | 148 | - | 100,00
4 | Pidana Anak | 2 | 31 | 33 | 32 | 1 | 96,97
5 | Praperadilan | 1 | 9 | 10 | 10 | - | 100,00
 | Jumlah Perkara Pidana | 77 | 703 | 780 | 698 | 82 | 89,49
B | PERDATA |  |  |  |  |  |
1 | Gugatan | 61 | 187 | 248 | 193 | 55 | 77,82
2 | Gugatan Sederhana | 3 | 42 | 45 | 43 | 2 | 95,56
3 | Perlawanan/Bantahan | 4 | 11 | 15 | 12 | 3 | 80,00
4 | Permohonan | 6 | 264 | 270 | 266 | 4 | 98,52
 | Jumlah Perkara Perdata | 74 | 504 | 578 | 514 | 64 | 88,93
 | JUMLAH (A + B) | 151 | 1.207 | 1.358 | 1.212 | 146 | 89,25
C | Pelanggaran Lalu Lintas *) | - | 4.127 | 4.127 | 4.127 | - | 100,00
*) Perkara pelanggaran lalu lintas tidak termasuk dalam JUMLAH (A + B).

 |  |  |  |  | Banyu Biru, 15 Januari 2025
 |  |  |  |  | Ketua Pengadilan Negeri Banyu Biru
 |  |  |  |  | ttd.
`,
    },
    {
      name: "Gugatan per Triwulan",
      sheet: `
Tabel 4
Keadaan Perkara Perdata Gugatan per Triwulan Tahun 2024
Triwulan | Sisa Triwulan Lalu | Masuk | Putus | Sisa Triwulan Ini
Triwulan I | 61 | 45 | 45 | 61
Triwulan II | 61 | 44 | 43 | 62
Triwulan III | 62 | 52 | 51 | 63
Triwulan IV | 63 | 46 | 54 | 55
Jumlah |  | 187 | 193 |
Rata-rata per triwulan |  | 46,75 | 48,25 |
`,
    },
    {
      name: "Penghitungan",
      merges: ["A2:A3", "B2:C2", "D2:E2", "F2:F3", "G2:G3", "H2:H3"],
      sheet: `
Tabel 11 Penghitungan Realisasi Indikator
Indikator | Pembilang |  | Penyebut |  | Realisasi 2024 (%) | Realisasi 2023 (%) | Naik/Turun
 | Uraian | Jumlah | Uraian | Jumlah |  |  |
Perdata tepat waktu | Perkara perdata putus tepat waktu | 495 | Perkara perdata putus | 514 | 96,30 | 93,87 | 2,43
Pidana tepat waktu | Perkara pidana putus tepat waktu | 687 | Perkara pidana putus | 698 | 98,42 | 97,90 | 0,52
Salinan putusan perdata | Dikirim tepat waktu | 201 | Putusan gugatan dan perlawanan | 205 | 98,05 | 97,54 | 0,51
Salinan putusan pidana | Dikirim tepat waktu | 532 | Putusan pidana biasa dan anak | 537 | 99,07 | 98,20 | 0,87
Mediasi | Mediasi berhasil | 18 | Perkara mediasi | 130 | 13,85 | 11,81 | 2,04
Diversi | Diversi berhasil | 3 | Perkara anak wajib diversi | 11 | 27,27 | 25,00 | 2,27
Eksekusi | Permohonan eksekusi selesai | 9 | Permohonan eksekusi | 16 | 56,25 | 53,33 | 2,92
Prodeo | Perkara prodeo selesai | 12 | Perkara prodeo | 12 | 100,00 | 100,00 | 0,00
`,
    },
    {
      name: "IKU",
      sheet: `
Tabel 12 Pengukuran Kinerja Tahun 2024
Sasaran | No | Indikator Kinerja Utama | Target (%) | Realisasi (%) | Capaian (%) | Keterangan
Terwujudnya Proses Peradilan yang Pasti, Transparan dan Akuntabel | 1 | Persentase perkara perdata yang diselesaikan tepat waktu | 95 | 96,30 | 101,37 | Tercapai
 | 2 | Persentase perkara pidana yang diselesaikan tepat waktu | 98 | 98,42 | 100,43 | Tercapai
 | 3 | Persentase perkara yang tidak mengajukan upaya hukum banding | 85 | 89,35 | 105,12 | Tercapai
 | 4 | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 94 | 94,34 | 100,36 | Tercapai
 | 5 | Persentase perkara pidana anak yang diselesaikan dengan diversi | 25 | 27,27 | 109,08 | Tercapai
 | 6 | Index persepsi pencari keadilan yang puas terhadap layanan peradilan | 92 | 92,55 | 100,60 | Tercapai
 |  | Rata-rata capaian sasaran 1 |  |  | 102,83 |
Peningkatan Efektivitas Pengelolaan Penyelesaian Perkara | 7 | Persentase salinan putusan perkara perdata yang dikirim kepada para pihak tepat waktu | 100 | 98,05 | 98,05 | Tidak Tercapai
 | 8 | Persentase salinan putusan perkara pidana yang dikirim kepada para pihak tepat waktu | 100 | 99,07 | 99,07 | Tidak Tercapai
 | 9 | Persentase perkara yang diselesaikan melalui mediasi | 12 | 13,85 | 115,42 | Tercapai
 |  | Rata-rata capaian sasaran 2 |  |  | 104,18 |
Meningkatnya Akses Peradilan bagi Masyarakat Miskin dan Terpinggirkan | 10 | Persentase perkara prodeo yang diselesaikan | 100 | 100,00 | 100,00 | Tercapai
 | 11 | Persentase pencari keadilan golongan tertentu yang mendapat layanan bantuan hukum (Posbakum) | 100 | 100,00 | 100,00 | Tercapai
 |  | Rata-rata capaian sasaran 3 |  |  | 100,00 |
Meningkatnya Kepatuhan Terhadap Putusan Pengadilan | 12 | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 60 | 56,25 | 93,75 | Tidak Tercapai
 |  | Rata-rata capaian sasaran 4 |  |  | 93,75 |
 |  | Rata-rata capaian 12 indikator |  |  | 101,94 |
Capaian = Realisasi / Target x 100%, paling tinggi 120%. Rata-rata capaian 12 indikator dihitung dari seluruh indikator, bukan dari rata-rata sasaran.

Rekapitulasi | Jumlah Indikator | Persentase
Tercapai | 9 | 75,00%
Tidak Tercapai | 3 | 25,00%
Jumlah | 12 | 100,00%
`,
    },
    {
      name: "Upaya Hukum",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:G2", "H2:I2"],
      sheet: `
Tabel 6 Putusan dan Upaya Hukum Tahun 2024
Jenis Perkara | Putusan | Upaya Hukum |  |  | Tidak Mengajukan Banding |  | Tidak Mengajukan Kasasi |
 |  | Banding | Kasasi | PK | Jumlah | % | Jumlah | %
Pidana Biasa dan Pidana Anak | 537 | 41 | 23 | 4 | 496 | 92,36 | 514 | 95,72
Gugatan dan Perlawanan | 205 | 38 | 19 | 5 | 167 | 81,46 | 186 | 90,73
Jumlah | 742 | 79 | 42 | 9 | 663 | 89,35 | 700 | 94,34
Persentase dihitung terhadap jumlah putusan.
`,
    },
    {
      name: "Mediasi dan Diversi",
      sheet: `
Tabel 7 Hasil Mediasi Perkara Perdata
Hasil Mediasi | 2022 | 2023 | 2024
Berhasil dengan akta perdamaian | 8 | 7 | 10
Berhasil dengan pencabutan | 4 | 6 | 5
Berhasil sebagian | - | 2 | 3
Tidak berhasil | 92 | 97 | 101
Tidak dapat dilaksanakan | 13 | 15 | 11
Jumlah perkara mediasi | 117 | 127 | 130
Jumlah berhasil (seluruhnya dan sebagian) | 12 | 15 | 18
Persentase keberhasilan | 10,26% | 11,81% | 13,85%

Tabel 8 Diversi Perkara Anak
Tahun | Perkara Anak yang Wajib Diversi | Diversi Berhasil | Diversi Tidak Berhasil | % Berhasil
2022 | 9 | 2 | 7 | 22,22
2023 | 12 | 3 | 9 | 25,00
2024 | 11 | 3 | 8 | 27,27
2022-2024 | 32 | 8 | 24 | 25,00
`,
    },
    {
      name: "E-Court",
      merges: ["A2:A3", "B2:E2", "F2:F3", "G2:G3", "H2:H3"],
      sheet: `
Tabel 9 Pendaftaran Perkara Melalui E-Court Tahun 2024
Jenis Perkara | Triwulan |  |  |  | Jumlah E-Court | Perkara Masuk | % E-Court
 | I | II | III | IV |  |  |
Gugatan | 45 | 44 | 52 | 46 | 187 | 187 | 100,0%
Gugatan Sederhana | 11 | 9 | 12 | 10 | 42 | 42 | 100,0%
Perlawanan/Bantahan | 2 | 3 | 4 | 2 | 11 | 11 | 100,0%
Permohonan | 59 | 63 | 66 | 58 | 246 | 264 | 93,2%
Jumlah | 117 | 119 | 134 | 116 | 486 | 504 | 96,4%

Tabel 10 Persidangan Secara Elektronik (E-Litigasi) atas Perkara Gugatan dan Perlawanan
Uraian | 2023 | 2024 | Perubahan
Perkara putus | 203 | 205 | 2
Putus dengan e-litigasi | 118 | 161 | 43
Persentase e-litigasi | 58,1% | 78,5% | 20,4 poin
`,
    },
    {
      name: "Survei",
      sheet: `
Tabel 13 Indeks Kepuasan Masyarakat per Semester Tahun 2024
No | Ruang Lingkup | Semester I | Semester II | Rata-rata
U1 | Persyaratan | 3,71 | 3,76 | 3,735
U2 | Sistem, mekanisme, dan prosedur | 3,68 | 3,75 | 3,715
U3 | Waktu penyelesaian | 3,59 | 3,66 | 3,625
U4 | Biaya/tarif | 3,74 | 3,80 | 3,770
U5 | Produk spesifikasi jenis pelayanan | 3,66 | 3,70 | 3,680
U6 | Kompetensi pelaksana | 3,70 | 3,77 | 3,735
U7 | Perilaku pelaksana | 3,78 | 3,81 | 3,795
U8 | Penanganan pengaduan | 3,62 | 3,64 | 3,630
U9 | Sarana dan prasarana | 3,57 | 3,69 | 3,630
 | Indeks rata-rata | 3,672 | 3,731 | 3,702
 | Nilai konversi (indeks x 25) | 91,80 | 93,28 | 92,55
 | Jumlah responden | 214 | 238 | 452
Kategori: 88,31 - 100,00 = A (Sangat Baik); 76,61 - 88,30 = B (Baik). Jumlah responden pada kolom terakhir merupakan penjumlahan.
`,
    },
    {
      name: "DIPA 01",
      sheet: `
Realisasi Anggaran DIPA 01 Badan Urusan Administrasi Tahun 2024
Akun | Uraian | Pagu | Realisasi | Sisa | %
51 | BELANJA PEGAWAI | Rp 8.903.330.000 | Rp 8.837.099.520 | Rp 66.230.480 | 99,26 %
511111 | Belanja Gaji Pokok PNS | Rp 4.318.200.000 | Rp 4.301.774.320 | Rp 16.425.680 | 99,62 %
511151 | Belanja Tunjangan Hakim dan lainnya | Rp 3.972.650.000 | Rp 3.948.113.700 | Rp 24.536.300 | 99,38 %
512211 | Belanja Uang Makan dan Lembur | Rp 612.480.000 | Rp 587.211.500 | Rp 25.268.500 | 95,87 %
52 | BELANJA BARANG | Rp 1.953.835.000 | Rp 1.925.060.621 | Rp 28.774.379 | 98,53 %
521111 | Belanja Keperluan Perkantoran | Rp 1.084.320.000 | Rp 1.080.977.415 | Rp 3.342.585 | 99,69 %
522111 | Belanja Langganan Daya dan Jasa | Rp 341.600.000 | Rp 318.442.906 | Rp 23.157.094 | 93,22 %
523111 | Belanja Pemeliharaan | Rp 527.915.000 | Rp 525.640.300 | Rp 2.274.700 | 99,57 %
53 | BELANJA MODAL | Rp 186.500.000 | Rp 185.900.000 | Rp 600.000 | 99,68 %
532111 | Belanja Modal Peralatan dan Mesin | Rp 186.500.000 | Rp 185.900.000 | Rp 600.000 | 99,68 %
 | JUMLAH DIPA 01 | Rp 11.043.665.000 | Rp 10.948.060.141 | Rp 95.604.859 | 99,13 %
`,
    },
    {
      name: "DIPA 03",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2"],
      sheet: `
Realisasi Anggaran dan Keluaran DIPA 03 Direktorat Jenderal Badan Peradilan Umum Tahun 2024
No | Keluaran (Output) | Volume |  |  | Anggaran (Rp) |  |
 |  | Target | Realisasi | % | Pagu | Realisasi | %
1 | Perkara pidana yang diselesaikan (perkara) | 520 | 537 | 103,27 | 148.200.000 | 147.963.500 | 99,84
2 | Perkara perdata prodeo (perkara) | 12 | 12 | 100,00 | 9.600.000 | 9.412.000 | 98,04
3 | Layanan Pos Bantuan Hukum (jam) | 1.152 | 1.152 | 100,00 | 115.200.000 | 115.200.000 | 100,00
4 | Sidang di luar gedung/zitting plaats (kegiatan) | 12 | 9 | 75,00 | 18.000.000 | 13.275.000 | 73,75
 | Jumlah DIPA 03 |  |  |  | 291.000.000 | 285.850.500 | 98,23

Perbandingan Realisasi DIPA 01 dan DIPA 03
DIPA | Pagu 2023 | Realisasi 2023 | % 2023 | Pagu 2024 | Realisasi 2024 | % 2024 | Kenaikan Realisasi (%)
DIPA 01 | 10.574.310.000 | 10.401.826.955 | 98,37 | 11.043.665.000 | 10.948.060.141 | 99,13 | 5,25
DIPA 03 | 268.400.000 | 265.117.500 | 98,78 | 291.000.000 | 285.850.500 | 98,23 | 7,82
Jumlah | 10.842.710.000 | 10.666.944.455 | 98,38 | 11.334.665.000 | 11.233.910.641 | 99,11 | 5,32
`,
    },
    {
      name: "IKPA",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"],
      sheet: `
Nilai IKPA Satker Tahun 2024
No | Indikator | Bobot (%) | DIPA 01 |  | DIPA 03 |
 |  |  | Nilai | Nilai Akhir | Nilai | Nilai Akhir
1 | Revisi DIPA | 10 | 100.00 | 10.00 | 100.00 | 10.00
2 | Deviasi Halaman III DIPA | 15 | 88.74 | 13.31 | 91.36 | 13.70
3 | Penyerapan Anggaran | 20 | 97.35 | 19.47 | 95.10 | 19.02
4 | Belanja Kontraktual | 10 | 90.00 | 9.00 | - | -
5 | Penyelesaian Tagihan | 10 | 100.00 | 10.00 | 100.00 | 10.00
6 | Pengelolaan UP dan TUP | 10 | 98.15 | 9.82 | 96.40 | 9.64
7 | Capaian Output | 25 | 100.00 | 25.00 | 97.50 | 24.38
 | Nilai Total | 100 |  | 96.60 |  | 86.74
 | Konversi Bobot (%) |  |  | 100 |  | 90
 | Nilai IKPA (Nilai Total / Konversi Bobot) |  |  | 96.60 |  | 96.38
DIPA 03 tidak memiliki belanja kontraktual sehingga bobot 10% tidak diperhitungkan.
`,
    },
    {
      name: "Narasi",
      sheet: `
Perjanjian Kinerja Pengadilan Negeri Banyu Biru Kelas IA Tahun 2024 memuat 4 (empat) sasaran strategis dengan 12 (dua belas) indikator kinerja.
Dari 12 indikator kinerja, 9 (sembilan) indikator tercapai dan 3 (tiga) indikator tidak tercapai, dengan rata-rata capaian 101,94%.
Beban perkara pidana dan perdata (di luar pelanggaran lalu lintas) tahun 2024 sebanyak 1.358 perkara, terdiri dari sisa tahun 2023 sebanyak 151 perkara dan perkara masuk 1.207 perkara.
Perkara yang diputus sebanyak 1.212 perkara sehingga rasio penyelesaian perkara mencapai 89,25% dan menyisakan 146 perkara.
Perkara pelanggaran lalu lintas yang masuk sebanyak 4.127 perkara dan seluruhnya diputus pada tahun 2024.
Sisa perkara gugatan turun dari 61 perkara pada awal tahun menjadi 55 perkara pada akhir Desember 2024; rata-rata perkara gugatan yang masuk 46,75 perkara per triwulan.
Perkara perdata yang diselesaikan tepat waktu sebanyak 495 dari 514 perkara atau 96,30%, dengan capaian 101,37% dari target 95%.
Dari 742 putusan, yang tidak mengajukan banding sebanyak 663 putusan atau 89,35% dan yang mengajukan kasasi sebanyak 42 putusan.
Mediasi yang berhasil pada tahun 2024 sebanyak 18 dari 130 perkara atau 13,85%, meningkat dibandingkan tahun 2023 sebesar 11,81%.
Diversi berhasil pada 3 dari 11 perkara anak sehingga realisasi 27,27% melampaui target 25%.
Pendaftaran melalui e-court mencapai 486 dari 504 perkara perdata atau 96,4%; seluruh perkara gugatan didaftarkan melalui e-court.
Persidangan e-litigasi naik dari 58,1% menjadi 78,5% dari perkara gugatan dan perlawanan yang putus.
Indeks kepuasan masyarakat rata-rata dua semester sebesar 3,702 atau nilai konversi 92,55 dengan kategori A (Sangat Baik) dari 452 responden.
Pagu DIPA 01 tahun 2024 sebesar Rp 11.043.665.000 (sebelas miliar empat puluh tiga juta enam ratus enam puluh lima ribu rupiah) dengan realisasi Rp 10.948.060.141 atau 99,13%.
Realisasi DIPA 03 sebesar Rp 285.850.500 atau 98,23% dari pagu Rp 291.000.000; sidang di luar gedung terlaksana 9 dari 12 kegiatan.
Secara keseluruhan realisasi DIPA 01 dan DIPA 03 sebesar Rp 11,23 miliar, naik 5,32% dari tahun 2023.
Nilai IKPA DIPA 01 sebesar 96,60 dan DIPA 03 sebesar 96,38.
`,
    },
  ],
  mistakes: [
    { sheet: "PK", cell: "D5", right: "95%", wrong: "90%" },
    { sheet: "Keadaan Perkara", cell: "F17", right: "514", wrong: "471" },
    { sheet: "Gugatan per Triwulan", cell: "E5", right: "62", wrong: "60" },
    { sheet: "Penghitungan", cell: "C5", right: "687", wrong: "678" },
    { sheet: "IKU", cell: "F12", right: "115,42", wrong: "101,85" },
    { sheet: "IKU", cell: "G17", right: "Tidak Tercapai", wrong: "Tercapai" },
    { sheet: "Mediasi dan Diversi", cell: "C9", right: "15", wrong: "13" },
    { sheet: "E-Court", cell: "F7", right: "246", wrong: "264" },
    { sheet: "Survei", cell: "E8", right: "3,735", wrong: "3,753" },
    { sheet: "DIPA 01", cell: "C7", right: "Rp 1.953.835.000", wrong: "Rp 1.425.920.000" },
    { sheet: "DIPA 03", cell: "H12", right: "5,25", wrong: "4,99" },
    { sheet: "IKPA", cell: "G13", right: "96.38", wrong: "86.74" },
    { sheet: "Narasi", cell: "A4", right: "menyisakan 146 perkara", wrong: "menyisakan 164 perkara" },
    { sheet: "Narasi", cell: "A12", right: "naik dari 58,1%", wrong: "turun dari 58,1%" },
    { sheet: "Narasi", cell: "A16", right: "Rp 11,23 miliar", wrong: "Rp 11,32 miliar" },
  ],
};
