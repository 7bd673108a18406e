import type { ReportCase } from "./report-case";

/** A district court: cases, indicators of four objectives, two DIPA, PNBP. */
export const pengadilanNegeri: ReportCase = {
  name: "a district court",
  year: 2024,
  sheets: [
    {
      name: "T1.1 Keadaan Perkara",
      merges: ["A12:B12"],
      sheet: `
Tabel 1.1
Keadaan Perkara Tahun 2024

No | Jenis Perkara | Sisa Tahun 2023 | Masuk Tahun 2024 | Beban Perkara | Putus | Sisa Tahun 2024 | % Putus
1 | Pidana Biasa | 21 | 264 | 285 | 259 | 26 | 90,88
2 | Pidana Singkat | 0 | 3 | 3 | 3 | 0 | 100,00
3 | Pidana Cepat | 2 | 41 | 43 | 43 | 0 | 100,00
4 | Pidana Anak | 1 | 17 | 18 | 18 | 0 | 100,00
5 | Perdata Gugatan | 14 | 62 | 76 | 58 | 18 | 76,32
6 | Perdata Permohonan | 3 | 129 | 132 | 131 | 1 | 99,24
7 | Gugatan Sederhana | 1 | 22 | 23 | 22 | 1 | 95,65
Jumlah |  | 42 | 538 | 580 | 534 | 46 | 92,07
`,
    },
    {
      name: "T1.2 SDM",
      merges: ["A3:A4", "B3:B4", "C3:D3", "E3:E4"],
      sheet: `
Tabel 1.2 Jumlah Pegawai per 31 Desember 2024

No | Jabatan | Jenis Kelamin |  | Jumlah
 |  | L | P | 
1. | Hakim | 9 | 3 | 12
2. | Kepaniteraan | 11 | 8 | 19
3. | Kejurusitaan | 3 | 1 | 4
4. | Kesekretariatan | 6 | 5 | 11
5. | PPNPN | 7 | 2 | 9
 | Jumlah | 36 | 19 | 55
`,
    },
    {
      name: "T2.1 Renstra",
      merges: ["A2:A3", "B2:B3", "C2:G2"],
      sheet: `
Tabel 2.1 Target Indikator Kinerja Utama Rencana Strategis 2020 - 2024
No | Indikator Kinerja | Target |  |  |  |
 |  | 2020 | 2021 | 2022 | 2023 | 2024
1 | Persentase perkara perdata yang diselesaikan tepat waktu | 85% | 87% | 88% | 90% | 92%
2 | Persentase perkara pidana yang diselesaikan tepat waktu | 90% | 92% | 94% | 95% | 96%
3 | Persentase perkara yang tidak mengajukan upaya hukum banding | 80% | 80% | 82% | 85% | 85%
4 | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 85% | 85% | 90% | 90% | 92%
5 | Indeks persepsi pencari keadilan yang puas terhadap layanan peradilan | 80 | 82 | 84 | 85 | 86
`,
    },
    {
      name: "T2.2 PK",
      sheet: `
Tabel 2.2
Perjanjian Kinerja Tahun 2024

No | Sasaran Strategis | Indikator Kinerja | Target
1. | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel | Persentase perkara perdata yang diselesaikan tepat waktu | 96%
 |  | Persentase perkara pidana yang diselesaikan tepat waktu | 98%
 |  | Persentase perkara yang tidak mengajukan upaya hukum banding | 90%
 |  | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 95%
 |  | Persentase perkara pidana anak yang diselesaikan dengan diversi | 20%
2. | Peningkatan efektivitas pengelolaan penyelesaian perkara | Persentase salinan putusan perkara perdata yang dikirim ke para pihak tepat waktu | 100%
 |  | Persentase perkara yang diselesaikan melalui mediasi | 5%
3. | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan | Persentase perkara prodeo yang diselesaikan | 100%
 |  | Persentase pencari keadilan golongan tertentu yang mendapat layanan bantuan hukum (Posbakum) | 100%
4. | Meningkatnya kepatuhan terhadap putusan pengadilan | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 60%
 |  | Indeks persepsi pencari keadilan yang puas terhadap layanan peradilan | 88
`,
    },
    {
      name: "T3.1 Capaian",
      sheet: `
Tabel 3.1
Pengukuran Kinerja Tahun 2024

No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian
1. | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel | Persentase perkara perdata yang diselesaikan tepat waktu | 96% | 97,35% | 101,41%
 |  | Persentase perkara pidana yang diselesaikan tepat waktu | 98% | 99,38% | 101,41%
 |  | Persentase perkara yang tidak mengajukan upaya hukum banding | 90% | 96,44% | 107,16%
 |  | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 95% | 98,50% | 103,68%
 |  | Persentase perkara pidana anak yang diselesaikan dengan diversi | 20% | 16,67% | 83,35%
2. | Peningkatan efektivitas pengelolaan penyelesaian perkara | Persentase salinan putusan perkara perdata yang dikirim ke para pihak tepat waktu | 100% | 100% | 100,00%
 |  | Persentase perkara yang diselesaikan melalui mediasi | 5% | 3,85% | 77,00%
3. | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan | Persentase perkara prodeo yang diselesaikan | 100% | - | -
 |  | Persentase pencari keadilan golongan tertentu yang mendapat layanan bantuan hukum (Posbakum) | 100% | 100% | 100,00%
4. | Meningkatnya kepatuhan terhadap putusan pengadilan | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 60% | 71,43% | 119,05%
 |  | Indeks persepsi pencari keadilan yang puas terhadap layanan peradilan | 88 | 92,37 | 104,97%
`,
    },
    {
      name: "T3.2 Perdata Tepat Waktu",
      sheet: `
Tabel 3.2 Penyelesaian Perkara Perdata Tepat Waktu
No | Uraian | 2022 | 2023 | 2024
1 | Jumlah perkara perdata yang diselesaikan | 171 | 180 | 189
2 | Jumlah perkara perdata yang diselesaikan tepat waktu | 160 | 171 | 184
3 | Persentase | 93,57% | 95,00% | 97,35%
4 | Target | 90% | 95% | 96%
5 | Capaian | 103,97% | 100,00% | 101,41%
`,
    },
    {
      name: "T3.3 Pidana Bulanan",
      sheet: `
Tabel 3.3 Perkara Pidana Biasa Tahun 2024

Bulan | Masuk | Putus
Januari | 24 | 20
Februari | 19 | 21
Maret | 22 | 19
April | 15 | 14
Mei | 27 | 25
Juni | 21 | 22
Juli | 25 | 24
Agustus | 23 | 24
September | 20 | 21
Oktober | 26 | 23
November | 24 | 22
Desember | 18 | 24
Jumlah | 264 | 259
`,
    },
    {
      name: "T3.4 Banding",
      merges: ["A7:B7"],
      sheet: `
Tabel 3.4
Perkara yang Tidak Mengajukan Upaya Hukum Banding Tahun 2024
NO | Jenis Perkara | Jumlah Putusan | Jumlah Pengajuan Banding | Jumlah yang tidak mengajukan Banding | %
1. | Perkara Pidana | 323 | 11 | 312 | 96,59
2. | Perkara Perdata | 189 | 8 | 181 | 95,77
3. | Gugatan Sederhana | 22 | 0 | 22 | 100,00
JUMLAH |  | 534 | 19 | 515 | 96,44
`,
    },
    {
      name: "T3.5 Mediasi",
      sheet: `
Tabel 3.5 Perkara Mediasi
Tahun | Perkara yang Dimediasi | Berhasil | Tidak Berhasil | Persentase Keberhasilan | Target | Capaian
2022 | 41 | 2 | 39 | 4,88% | 5% | 97,60%
2023 | 47 | 3 | 44 | 6,38% | 5% | 127,60%
2024 | 52 | 2 | 50 | 3,85% | 5% | 77,00%
`,
    },
    {
      name: "T3.6 Perbandingan",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:K2"],
      sheet: `
Tabel 3.6 Perbandingan Realisasi Kinerja Tahun 2022 s.d. 2024
No | Indikator Kinerja | 2022 |  |  | 2023 |  |  | 2024 |  |
 |  | Target | Realisasi | Capaian | Target | Realisasi | Capaian | Target | Realisasi | Capaian
1 | Persentase perkara perdata yang diselesaikan tepat waktu | 90% | 93,57% | 103,97% | 95% | 95,00% | 100,00% | 96% | 97,35% | 101,41%
2 | Persentase perkara pidana yang diselesaikan tepat waktu | 95% | 97,80% | 102,95% | 97% | 98,55% | 101,60% | 98% | 99,38% | 101,41%
3 | Persentase perkara pidana anak yang diselesaikan dengan diversi | 10% | 0% | 0% | 15% | 7,14% | 47,60% | 20% | 16,67% | 83,35%
4 | Indeks persepsi pencari keadilan yang puas terhadap layanan peradilan | 85 | 89,10 | 104,82% | 86 | 90,44 | 105,16% | 88 | 92,37 | 104,97%
`,
    },
    {
      name: "T3.7 IKM",
      sheet: `
Tabel 3.7 Hasil Survei Kepuasan Masyarakat Semester II Tahun 2024
No | Unsur Pelayanan | Nilai Rata-rata
U1 | Persyaratan | 3,71
U2 | Sistem, Mekanisme dan Prosedur | 3,66
U3 | Waktu Penyelesaian | 3,62
U4 | Biaya/Tarif | 3,80
U5 | Produk Spesifikasi Jenis Pelayanan | 3,68
U6 | Kompetensi Pelaksana | 3,73
U7 | Perilaku Pelaksana | 3,78
U8 | Penanganan Pengaduan, Saran dan Masukan | 3,69
U9 | Sarana dan Prasarana | 3,58
`,
    },
    {
      name: "T3.8 DIPA 01",
      merges: ["A8:B8"],
      sheet: `
Tabel 3.8
Realisasi Anggaran DIPA 01 (Badan Urusan Administrasi) Tahun 2024

No | Jenis Belanja | Pagu Awal (Rp) | Pagu Revisi (Rp) | Realisasi (Rp) | Sisa (Rp) | %
1 | Belanja Pegawai | 5.612.876.000,- | 5.412.876.000,- | 5.389.112.450,- | 23.763.550,- | 99,56
2 | Belanja Barang | 1.901.540.000,- | 1.876.540.000,- | 1.866.902.318,- | 9.637.682,- | 99,49
3 | Belanja Modal | 215.000.000,- | 215.000.000,- | 214.350.000,- | 650.000,- | 99,70
Jumlah |  | 7.729.416.000,- | 7.504.416.000,- | 7.470.364.768,- | 34.051.232,- | 99,55
`,
    },
    {
      name: "T3.9 DIPA 03",
      merges: ["A3:A4", "B3:B4", "C3:D3", "E3:F3", "I3:I4"],
      sheet: `
Tabel 3.9 Realisasi DIPA 03 (Direktorat Jenderal Badan Peradilan Umum)

No | Kegiatan | Target |  | Realisasi |  | Pagu | Realisasi | %
 |  | Volume | Satuan | Volume | Satuan | (Rp) | (Rp) | 
1 | Pembebasan biaya perkara | 5 | Perkara | 0 | Perkara | 1.500.000 | 0 | 0,00
2 | Pos bantuan hukum | 480 | Jam | 480 | Jam | 48.000.000 | 48.000.000 | 100,00
3 | Penyelesaian perkara pidana | 250 | Perkara | 262 | Perkara | 88.750.000 | 88.214.000 | 99,40
4 | Sidang di luar gedung | 12 | Kegiatan | 12 | Kegiatan | 14.400.000 | 13.980.000 | 97,08
 | Jumlah |  |  |  |  | 152.650.000 | 150.194.000 | 98,39
`,
    },
    {
      name: "T3.10 Rekap DIPA",
      sheet: `
Tabel 3.10 Rekapitulasi Anggaran
No | DIPA | Pagu | Realisasi | Persentase
1 | DIPA 01 | Rp7.504.416.000 | Rp7.470.364.768 | 99,55%
2 | DIPA 03 | Rp152.650.000 | Rp150.194.000 | 98,39%
 | Total | Rp7.657.066.000 | Rp7.620.558.768 | 99,52%
`,
    },
    {
      name: "T3.11 PNBP",
      sheet: `
Tabel 3.11 Penerimaan Negara Bukan Pajak
No | Akun | Uraian | Target (Rp) | Realisasi (Rp) | %
1 | 425231 | Pendapatan ongkos perkara | 24.000.000 | 31.215.000 | 130,06
2 | 425232 | Pendapatan penjualan hasil sitaan | - | 4.150.000 | -
3 | 425239 | Pendapatan kejaksaan dan peradilan lainnya | 10.000.000 | 8.760.500 | 87,61
 |  | Jumlah | 34.000.000 | 44.125.500 | 129,78
`,
    },
    {
      name: "T3.12 Eksekusi",
      sheet: `
Tabel 3.12 Pelaksanaan Eksekusi
Tahun | Permohonan Eksekusi | Dilaksanakan | Belum Dilaksanakan | Realisasi
2023 | 9 | 6 | 3 | 66,67%
2024 | 7 | 5 | 2 | 71,43%
`,
    },
    {
      name: "Narasi",
      sheet: `
Laporan ini memuat hasil pengukuran 11 (sebelas) indikator kinerja yang tersebar pada 4 (empat) sasaran strategis.
Pada tahun 2024 beban perkara sebanyak 580 perkara yang terdiri dari sisa tahun lalu 42 perkara dan perkara masuk 538 perkara, sedangkan perkara yang diputus 534 perkara atau 92,07%.
Sisa perkara pada akhir tahun 2024 sebanyak 46 perkara.
Jumlah pegawai sampai dengan akhir tahun 2024 sebanyak 55 orang.
Persentase perkara perdata yang diselesaikan tepat waktu ditargetkan 96% dan terealisasi 97,35% sehingga capaiannya 101,41%.
Dari 189 perkara perdata yang diputus, sebanyak 184 perkara diselesaikan tepat waktu atau 97,35%.
Capaian tersebut naik dibandingkan tahun 2023 yang sebesar 100,00% dan tahun 2022 sebesar 103,97%.
Persentase perkara pidana yang diselesaikan tepat waktu dengan target 98% terealisasi 99,38% atau capaian 101,41%.
Perkara yang tidak mengajukan upaya hukum banding berjumlah 515 perkara dari 534 perkara yang diputus atau sebesar 96,44%.
Mediasi yang berhasil pada tahun 2024 sebanyak 2 (dua) perkara dari 52 (lima puluh dua) perkara yang dimediasi atau 3,85%.
Target keberhasilan mediasi sebesar 5% belum tercapai karena para pihak tidak menghadiri pertemuan.
Perkara pidana anak yang diselesaikan dengan diversi sebanyak 3 dari 18 perkara atau 16,67% dari target 20%.
Tidak terdapat permohonan perkara prodeo sehingga indikator tersebut tidak dapat diukur.
Indeks persepsi pencari keadilan yang puas terhadap layanan peradilan sebesar 92,37 dari target 88 atau 104,97%.
Nilai tersebut meningkat 1,93 poin dari tahun 2023 yaitu 90,44.
Pagu DIPA 01 tahun 2024 sebesar Rp7.504.416.000,- (tujuh miliar lima ratus empat juta empat ratus enam belas ribu rupiah) dengan realisasi Rp7.470.364.768,- atau 99,55%.
Pagu awal DIPA 01 sebesar Rp7.729.416.000,- kemudian direvisi berkurang Rp225.000.000,- menjadi Rp7.504.416.000,-.
Sisa anggaran DIPA 01 yang tidak terserap Rp34.051.232,- atau 0,45%.
DIPA 03 dengan pagu Rp152.650.000 terealisasi Rp150.194.000 (98,39%).
Secara keseluruhan anggaran sebesar Rp7.657.066.000 terserap Rp7.620.558.768 atau 99,52%.
Realisasi anggaran tahun 2023 sebesar Rp7.012.440.118,- dari pagu Rp7.120.500.000,- atau 98,48%.
Penerimaan negara bukan pajak terealisasi Rp44.125.500 dari target Rp34.000.000 atau 129,78%.
Layanan pos bantuan hukum dilaksanakan selama 480 jam sesuai target.
Eksekusi yang dilaksanakan 5 dari 7 permohonan atau 71,43%, melampaui target 60%.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 Keadaan Perkara", cell: "G9", right: "18", wrong: "81" },
    { sheet: "T1.1 Keadaan Perkara", cell: "D12", right: "538", wrong: "521" },
    { sheet: "T1.1 Keadaan Perkara", cell: "H11", right: "95,65", wrong: "97,56" },
    { sheet: "T1.2 SDM", cell: "E10", right: "55", wrong: "57" },
    { sheet: "T3.1 Capaian", cell: "F6", right: "101,41%", wrong: "104,11%" },
    { sheet: "T3.1 Capaian", cell: "E15", right: "92,37", wrong: "93,27" },
    { sheet: "T2.2 PK", cell: "D5", right: "96%", wrong: "95%" },
    { sheet: "T3.2 Perdata Tepat Waktu", cell: "E5", right: "97,35%", wrong: "93,75%" },
    { sheet: "T3.4 Banding", cell: "E7", right: "515", wrong: "443" },
    { sheet: "T3.6 Perbandingan", cell: "H6", right: "47,60%", wrong: "17,60%" },
    { sheet: "T3.8 DIPA 01", cell: "F6", right: "9.637.682,-", wrong: "9.673.682,-" },
    { sheet: "T3.8 DIPA 01", cell: "D8", right: "7.504.416.000,-", wrong: "7.289.416.000,-" },
    { sheet: "T3.9 DIPA 03", cell: "I7", right: "99,40", wrong: "97,08" },
    { sheet: "T3.10 Rekap DIPA", cell: "D5", right: "Rp7.620.558.768", wrong: "Rp7.470.364.768" },
    { sheet: "T3.11 PNBP", cell: "E6", right: "44.125.500", wrong: "41.425.500" },
    { sheet: "Narasi", cell: "A16", right: "juta", wrong: "ribu" },
    { sheet: "Narasi", cell: "A2", right: "534", wrong: "524" },
    { sheet: "Narasi", cell: "A5", right: "97,35%", wrong: "97,53%" },
    { sheet: "Narasi", cell: "A10", right: "(dua)", wrong: "(tiga)" },
    { sheet: "Narasi", cell: "A15", right: "1,93", wrong: "2,93" },
    { sheet: "Narasi", cell: "A18", right: "0,45%.", wrong: "0,54%." },
    { sheet: "Narasi", cell: "A24", right: "71,43%,", wrong: "74,13%," },
  ],
};
