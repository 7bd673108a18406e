import type { ReportCase } from "./report-case";

/** A district food and agriculture agency: PPH score, rice by subdistrict, food balance, rice reserve, budget by program, kegiatan and sub kegiatan. */
export const dinasPangan: ReportCase = {
  name: "a district agency for food security and agriculture",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "Perjanjian Kinerja",
      merges: ["A1:D1", "A2:D2"],
      sheet: `
PERJANJIAN KINERJA PERUBAHAN TAHUN 2023
DINAS KETAHANAN PANGAN DAN PERTANIAN KABUPATEN TANJUNG REJO

No. | Sasaran Strategis | Indikator Kinerja | Target
(1) | (2) | (3) | (4)
1 | Meningkatnya ketahanan pangan masyarakat | Skor Pola Pangan Harapan (PPH) konsumsi | 86,50 Skor
 |  | Jumlah desa rentan rawan pangan *) | 8 Desa
 |  | Cadangan pangan pemerintah kabupaten (stok akhir tahun) | 110,00 Ton
2 | Meningkatnya produksi pertanian | Produksi padi | 86.000,00 Ton
 |  | Produktivitas padi | 55,00 Ku/Ha
 |  | Populasi sapi potong | 20.000 Ekor
3 | Meningkatnya akuntabilitas kinerja perangkat daerah | Nilai SAKIP | 75,00 Nilai
 |  | Indeks Kepuasan Masyarakat | 85,00 Indeks

No. | Program | Anggaran | Keterangan
1 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | Rp. 10.470.170.000,- | APBD
2 | Program Peningkatan Diversifikasi dan Ketahanan Pangan Masyarakat | Rp. 1.608.950.000,- | APBD
3 | Program Penyediaan dan Pengembangan Sarana Pertanian | Rp. 1.274.300.000,- | APBD
4 | Program Penyediaan dan Pengembangan Prasarana Pertanian | Rp. 5.694.500.000,- | APBD dan DAK
 | Jumlah | Rp. 19.047.920.000,- | 

 |  |  | Tanjung Rejo, 16 Oktober 2023
Bupati Tanjung Rejo, |  |  | Kepala Dinas,

 |  |  | Pembina Utama Muda
`,
    },
    {
      name: "Pengukuran",
      merges: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:G4", "H4:H5"],
      sheet: `
Tabel 3.2
Pengukuran Kinerja Tahun 2023

No. | Indikator Kinerja | Satuan | Realisasi 2022 | Tahun 2023 |  |  | Predikat
 |  |  |  | Target | Realisasi | Capaian | 
1 | Skor Pola Pangan Harapan (PPH) konsumsi | Skor | 83,70 | 86,50 | 87,50 | 101,16% | Sangat Tinggi
2 | Jumlah desa rentan rawan pangan *) | Desa | 11 | 8 | 9 | 87,50% | Tinggi
3 | Cadangan pangan pemerintah kabupaten (stok akhir tahun) | Ton | 86,50 | 110,00 | 117,92 | 107,20% | Sangat Tinggi
4 | Produksi padi | Ton | 80.870,37 | 86.000,00 | 84.523,65 | 98,28% | Sangat Tinggi
5 | Produktivitas padi | Ku/Ha | 54,62 | 55,00 | 55,31 | 100,56% | Sangat Tinggi
6 | Populasi sapi potong | Ekor | 19.118 | 20.000 | 20.455 | 102,28% | Sangat Tinggi
7 | Nilai SAKIP | Nilai | 70,35 | 75,00 | 73,99 | 98,65% | Sangat Tinggi
8 | Indeks Kepuasan Masyarakat | Indeks | 82,94 | 85,00 | 86,44 | 101,69% | Sangat Tinggi
 | Rata-rata capaian kinerja |  |  |  |  | 99,67% | Sangat Tinggi
*) indikator negatif, capaian = (target - (realisasi - target)) / target x 100%
Skala: > 90% Sangat Tinggi; > 75% - 90% Tinggi; > 65% - 75% Sedang; > 50% - 65% Rendah; <= 50% Sangat Rendah
`,
    },
    {
      name: "PPH",
      sheet: `
Tabel 3.3 Skor Pola Pangan Harapan (PPH) Tahun 2023
No | Kelompok Pangan | Energi Aktual (kkal/kap/hari) | % AKE | Bobot | Skor AKE | Skor Maks | Skor PPH
1 | Padi-padian | 1.175,0 | 56,0 | 0,5 | 28,0 | 25,0 | 25,0
2 | Umbi-umbian | 69,3 | 3,3 | 0,5 | 1,7 | 2,5 | 1,7
3 | Pangan hewani | 214,2 | 10,2 | 2,0 | 20,4 | 24,0 | 20,4
4 | Minyak dan lemak | 231,6 | 11,0 | 0,5 | 5,5 | 5,0 | 5,0
5 | Buah/biji berminyak | 34,2 | 1,6 | 0,5 | 0,8 | 1,0 | 0,8
6 | Kacang-kacangan | 61,3 | 2,9 | 2,0 | 5,8 | 10,0 | 5,8
7 | Gula | 74,9 | 3,6 | 0,5 | 1,8 | 2,5 | 1,8
8 | Sayur dan buah | 113,4 | 5,4 | 5,0 | 27,0 | 30,0 | 27,0
9 | Lain-lain | 38,6 | 1,8 | 0,0 | 0,0 | 0,0 | 0,0
 | Total | 2.012,5 | 95,8 |  |  | 100,0 | 87,5
Catatan: % AKE = energi aktual / 2.100 kkal x 100; Skor AKE = % AKE x bobot; Skor PPH paling tinggi sebesar skor maksimum
`,
    },
    {
      name: "Padi Kecamatan",
      sheet: `
Tabel 3.4 Luas Panen, Produktivitas, dan Produksi Padi Menurut Kecamatan Tahun 2023
Kecamatan | Luas Panen (Ha) | Produktivitas (Ku/Ha) | Produksi (Ton GKG) | Kontribusi (%)
Sumber Agung | 3.986 | 58,42 | 23.286,21 | 27,55
Karang Mulya | 3.190 | 55,17 | 17.599,23 | 20,82
Way Lirik | 2.744 | 53,88 | 14.784,67 | 17,49
Tegal Sari | 2.402 | 60,25 | 14.472,05 | 17,12
Bandar Jati | 1.811 | 49,63 | 8.987,99 | 10,63
Muara Tiga | 1.150 | 46,90 | 5.393,50 | 6,38
Kabupaten | 15.283 | 55,31 | 84.523,65 | 100,00
Jumlah kontribusi dapat tidak tepat 100 karena pembulatan
Produktivitas kabupaten = produksi x 10 / luas panen
`,
    },
    {
      name: "Komoditas",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2", "I2:I3"],
      sheet: `
Tabel 3.5 Perkembangan Luas Panen dan Produksi Komoditas Utama
No | Komoditas | Luas Panen (Ha) |  | Produktivitas (Ku/Ha) |  | Produksi (Ton) |  | Pertumbuhan Produksi (%)
 |  | 2022 | 2023 | 2022 | 2023 | 2022 | 2023 | 
1 | Padi sawah | 14.806 | 15.283 | 54,62 | 55,31 | 80.870,37 | 84.523,65 | 4,52
2 | Jagung | 6.412 | 6.688 | 61,80 | 62,45 | 39.626,16 | 41.766,56 | 5,40
3 | Kedelai | 184 | 142 | 13,72 | 13,95 | 252,45 | 198,09 | -21,53
4 | Cabai besar | 212 | 235 | 82,40 | 85,10 | 1.746,88 | 1.999,85 | 14,48
5 | Bawang merah | 64 | 71 | 97,25 | 101,30 | 622,40 | 719,23 | 15,56
Produktivitas = produksi x 10 / luas panen, dibulatkan dua desimal; angka padi 2023 sesuai Tabel 3.4. Sumber: Statistik Pertanian (SP), diolah
`,
    },
    {
      name: "Ternak",
      sheet: `
Tabel 3.6 Populasi Ternak (ekor)
Tahun | Sapi potong | Kerbau | Kambing | Ayam buras
2021 | 19.306 | 1.284 | 43.215 | 391.750
2022 | 19.118 | 1.237 | 45.960 | 402.315
2023 | 20.455 | 1.205 | 48.124 | 417.908
Naik/turun 2022-2023 | 1.337 | -32 | 2.164 | 15.593
Laju 2022-2023 (%) | 7,0 | -2,6 | 4,7 | 3,9
`,
    },
    {
      name: "Neraca Pangan",
      sheet: `
Tabel 3.7 Neraca Ketersediaan dan Kebutuhan Pangan Tahun 2023

Jumlah penduduk (jiwa) | 412.650
Komoditas | Konsumsi (kg/kapita/tahun) | Ketersediaan (ton) | Kebutuhan (ton) | Surplus/(Defisit) | Rasio Ketersediaan (%) | Status
Beras | 98,60 | 48.372,88 | 40.687,29 | 7.685,59 | 118,89 | Surplus
Kedelai | 9,40 | 198,09 | 3.878,91 | (3.680,82) | 5,11 | Defisit
Cabai besar | 2,90 | 1.999,85 | 1.196,69 | 803,16 | 167,12 | Surplus
Bawang merah | 3,10 | 719,23 | 1.279,22 | (559,99) | 56,22 | Defisit
Telur ayam | 9,80 | 4.318,60 | 4.043,97 | 274,63 | 106,79 | Surplus
Kebutuhan = konsumsi per kapita x jumlah penduduk / 1.000. Ketersediaan beras = produksi GKG x 57,23%.
`,
    },
    {
      name: "Cadangan dan Harga",
      sheet: `
Tabel 3.8 Mutasi Cadangan Pangan Pemerintah Kabupaten (kg beras)
Triwulan | Stok Awal | Pengadaan | Penyaluran | Stok Akhir
I | 86.500 | 25.000 | 12.350 | 99.150
II | 99.150 | 30.000 | 18.740 | 110.410
III | 110.410 | - | 27.615 | 82.795
IV | 82.795 | 45.000 | 9.880 | 117.915
Setahun | 86.500 | 100.000 | 68.585 | 117.915

Tabel 3.9 Rata-rata Harga Pangan di Tingkat Konsumen Tahun 2023 (Rp/kg)
Komoditas | TW I | TW II | TW III | TW IV | Rata-rata
Beras medium | 11.850 | 12.100 | 12.640 | 13.275 | 12.466
Cabai merah keriting | 48.600 | 36.250 | 41.900 | 57.850 | 46.150
Bawang merah | 32.400 | 35.150 | 30.275 | 33.900 | 32.931
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.10
Realisasi Anggaran per Program, Kegiatan, dan Sub Kegiatan TA 2023
Kode | Program/Kegiatan/Sub Kegiatan | Pagu (Rp) | Realisasi (Rp) | %
1 | 2 | 3 | 4 | 5=4/3
2.09.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 10.470.170.000 | 10.327.479.564 | 98,64
2.09.01.2.02 | Administrasi Keuangan Perangkat Daerah | 9.870.920.000 | 9.736.573.114 | 98,64
2.09.01.2.02.01 | Penyediaan Gaji dan Tunjangan ASN | 9.846.320.000 | 9.712.458.114 | 98,64
2.09.01.2.02.05 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 24.600.000 | 24.115.000 | 98,03
2.09.01.2.06 | Administrasi Umum Perangkat Daerah | 599.250.000 | 590.906.450 | 98,61
2.09.01.2.06.04 | Penyediaan Bahan Logistik Kantor | 186.450.000 | 181.237.500 | 97,20
2.09.01.2.06.09 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 412.800.000 | 409.668.950 | 99,24
2.09.03 | PROGRAM PENINGKATAN DIVERSIFIKASI DAN KETAHANAN PANGAN MASYARAKAT | 1.608.950.000 | 1.576.046.800 | 97,95
2.09.03.2.02 | Pengelolaan dan Keseimbangan Cadangan Pangan Kabupaten/Kota | 1.145.000.000 | 1.128.750.000 | 98,58
2.09.03.2.02.02 | Pengadaan Cadangan Pangan Pemerintah Kabupaten/Kota | 1.145.000.000 | 1.128.750.000 | 98,58
2.09.03.2.04 | Pelaksanaan Pencapaian Target Konsumsi Pangan Perkapita/Tahun | 463.950.000 | 447.296.800 | 96,41
2.09.03.2.04.02 | Pemberdayaan Masyarakat dalam Penganekaragaman Konsumsi Pangan | 368.750.000 | 352.416.800 | 95,57
2.09.03.2.04.03 | Koordinasi dan Sinkronisasi Pemantauan dan Evaluasi Konsumsi per Kapita per Tahun | 95.200.000 | 94.880.000 | 99,66
3.27.02 | PROGRAM PENYEDIAAN DAN PENGEMBANGAN SARANA PERTANIAN | 1.274.300.000 | 1.198.642.750 | 94,06
3.27.02.2.01 | Pengawasan Penggunaan Sarana Pertanian | 1.274.300.000 | 1.198.642.750 | 94,06
3.27.02.2.01.01 | Pengawasan Penggunaan Sarana Pendukung Pertanian sesuai dengan Komoditas, Teknologi dan Spesifik Lokasi | 1.274.300.000 | 1.198.642.750 | 94,06
3.27.03 | PROGRAM PENYEDIAAN DAN PENGEMBANGAN PRASARANA PERTANIAN | 5.694.500.000 | 5.574.245.650 | 97,89
3.27.03.2.02 | Pembangunan Prasarana Pertanian | 5.694.500.000 | 5.574.245.650 | 97,89
3.27.03.2.02.01 | Pembangunan, Rehabilitasi dan Pemeliharaan Jaringan Irigasi Usaha Tani | 3.218.500.000 | 3.104.927.400 | 96,47
3.27.03.2.02.03 | Pembangunan, Rehabilitasi dan Pemeliharaan Jalan Usaha Tani | 2.476.000.000 | 2.469.318.250 | 99,73
 | JUMLAH TOTAL | 19.047.920.000 | 18.676.414.764 | 98,05
`,
    },
    {
      name: "Jenis Belanja",
      merges: ["A2:A3", "B2:D2", "E2:G2"],
      sheet: `
Tabel 3.11 Realisasi Belanja Menurut Jenis
Uraian | TA 2022 |  |  | TA 2023 |  | 
 | Anggaran | Realisasi | % | Anggaran | Realisasi | %
BELANJA OPERASI | 13.392.820.000 | 13.076.943.045 | 97.64 | 13.035.820.000 | 12.790.323.514 | 98.12
- Belanja Pegawai | 9.624.180.000 | 9.486.214.390 | 98.57 | 9.846.320.000 | 9.712.458.114 | 98.64
- Belanja Barang dan Jasa | 3.318.640.000 | 3.140.728.655 | 94.64 | 2.669.500.000 | 2.557.865.400 | 95.82
- Belanja Hibah | 450.000.000 | 450.000.000 | 100.00 | 520.000.000 | 520.000.000 | 100.00
BELANJA MODAL | 5.159.700.000 | 4.971.153.280 | 96.35 | 6.012.100.000 | 5.886.091.250 | 97.90
- Belanja Modal Peralatan dan Mesin | 284.500.000 | 279.816.000 | 98.35 | 317.600.000 | 311.845.600 | 98.19
- Belanja Modal Jalan, Jaringan, dan Irigasi | 4.875.200.000 | 4.691.337.280 | 96.23 | 5.694.500.000 | 5.574.245.650 | 97.89
JUMLAH BELANJA | 18.552.520.000 | 18.048.096.325 | 97.28 | 19.047.920.000 | 18.676.414.764 | 98.05
`,
    },
    {
      name: "Renstra",
      sheet: `
Tabel 3.12 Perbandingan Realisasi 2023 dengan Target Akhir Renstra 2026 dan Capaian Nasional
Indikator | Satuan | Realisasi 2023 | Target Akhir Renstra | Tingkat Kemajuan (%) | Realisasi Nasional | Selisih dengan Nasional
Skor PPH konsumsi | Skor | 87,50 | 90,00 | 97,22 | 94,10 | -6,60
Produktivitas padi | Ku/Ha | 55,31 | 58,00 | 95,36 | 52,85 | 2,46
Nilai SAKIP | Nilai | 73,99 | 80,00 | 92,49 | - | -
Indeks Kepuasan Masyarakat | Indeks | 86,44 | 88,50 | 97,67 | - | -
`,
    },
    {
      name: "SAKIP dan IKM",
      sheet: `
Tabel 3.13 Hasil Evaluasi AKIP oleh Inspektorat
No | Komponen | Bobot | Nilai 2022 | Nilai 2023 | Kenaikan
1 | Perencanaan Kinerja | 30,00 | 23,15 | 24,36 | 1,21
2 | Pengukuran Kinerja | 30,00 | 20,84 | 21,90 | 1,06
3 | Pelaporan Kinerja | 15,00 | 10,72 | 11,25 | 0,53
4 | Evaluasi Akuntabilitas Kinerja Internal | 25,00 | 15,64 | 16,48 | 0,84
 | Nilai Akuntabilitas Kinerja | 100,00 | 70,35 | 73,99 | 3,64
 | Predikat |  | BB | BB | 
> 80 - 90: A; > 70 - 80: BB; > 60 - 70: B; > 50 - 60: CC

Tabel 3.14 Nilai Unsur Survei Kepuasan Masyarakat (150 responden)
 | Keterangan | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9
 | Jumlah nilai | 511 | 504 | 483 | 577 | 508 | 521 | 528 | 541 | 495
 | NRR | 3,41 | 3,36 | 3,22 | 3,85 | 3,39 | 3,47 | 3,52 | 3,61 | 3,30
 | IKM | 86,44
NRR = jumlah nilai / jumlah responden; IKM = jumlah seluruh nilai / (9 x responden) x 25
`,
    },
    {
      name: "Pegawai",
      sheet: `
Tabel 1.1 Jumlah ASN Menurut Golongan dan Pendidikan
Golongan | L | P | Jumlah |  | Pendidikan | L | P | Jumlah | %
Pembina (IV) | 7 | 3 | 10 |  | S2/S3 | 9 | 4 | 13 | 10,3
Penata (III) | 46 | 38 | 84 |  | S1/D-IV | 41 | 35 | 76 | 60,3
Pengatur (II) | 21 | 9 | 30 |  | D-III | 8 | 6 | 14 | 11,1
Juru (I) | 2 | - | 2 |  | SLTA | 17 | 5 | 22 | 17,5
 |  |  |  |  | SLTP | 1 | - | 1 | 0,8
Jumlah | 76 | 50 | 126 |  | Jumlah | 76 | 50 | 126 | 100,0
`,
    },
    {
      name: "Narasi",
      sheet: `
Rata-rata capaian kinerja Dinas Ketahanan Pangan dan Pertanian Kabupaten Tanjung Rejo tahun 2023 sebesar 99,67% dengan predikat Sangat Tinggi.
Dari 8 (delapan) indikator kinerja, sebanyak 5 indikator mencapai atau melampaui target dan 3 indikator belum mencapai target.
Skor PPH konsumsi tahun 2023 sebesar 87,5 dari target 86,50, naik 3,80 poin dibandingkan tahun 2022 sebesar 83,70.
Konsumsi energi masyarakat sebesar 2.012,5 kkal/kapita/hari atau 95,8% dari angka kecukupan energi 2.100 kkal/kapita/hari.
Jumlah desa rentan rawan pangan turun dari 11 desa pada tahun 2022 menjadi 9 desa pada tahun 2023, tetapi belum mencapai target 8 desa.
Produksi padi tahun 2023 mencapai 84.523,65 ton GKG dari luas panen 15.283 hektare dengan produktivitas 55,31 ku/ha.
Dibandingkan tahun 2022, produksi padi meningkat sebesar 3.653,28 ton atau 4,52%.
Kecamatan Sumber Agung merupakan penyumbang produksi padi terbesar, yaitu 23.286,21 ton atau 27,55%, sedangkan produktivitas tertinggi dicapai Kecamatan Tegal Sari sebesar 60,25 ku/ha.
Produksi kedelai menurun dari 252,45 ton pada tahun 2022 menjadi 198,09 ton pada tahun 2023 karena berkurangnya luas panen.
Populasi sapi potong tahun 2023 sebanyak 20.455 ekor, bertambah 1.337 ekor dari tahun sebelumnya.
Dari 5 komoditas yang dihitung dalam neraca pangan, 3 komoditas berstatus surplus dan 2 komoditas berstatus defisit.
Ketersediaan beras sebesar 48.372,88 ton terhadap kebutuhan 40.687,29 ton menghasilkan surplus 7.685,59 ton.
Sepanjang tahun 2023 cadangan pangan yang disalurkan sebanyak 68.585 kg beras, sehingga stok akhir tahun menjadi 117.915 kg atau 117,92 ton.
Harga cabai merah keriting berkisar antara Rp36.250 dan Rp57.850 per kg dengan rata-rata Rp46.150 per kg.
Pagu anggaran tahun 2023 sebesar Rp19.047.920.000 (sembilan belas miliar empat puluh tujuh juta sembilan ratus dua puluh ribu rupiah) dengan realisasi Rp18.676.414.764 atau 98,05%.
Anggaran tersebut dilaksanakan melalui 4 program, 6 kegiatan, dan 10 sub kegiatan.
Serapan sub kegiatan terendah sebesar 94,06% terdapat pada Pengawasan Penggunaan Sarana Pendukung Pertanian sesuai dengan Komoditas, Teknologi dan Spesifik Lokasi.
Persentase realisasi belanja meningkat dari 97,28% pada tahun 2022 menjadi 98,05% pada tahun 2023.
Nilai SAKIP tahun 2023 sebesar 73,99 dengan predikat BB, naik 3,64 poin dari tahun 2022.
Jumlah ASN sebanyak 126 orang, terdiri atas 76 orang laki-laki dan 50 orang perempuan; 76 orang di antaranya berpendidikan S1/D-IV.
`,
    },
  ],
  mistakes: [
    { sheet: "Pengukuran", cell: "E13", right: "85,00", wrong: "83,00" },
    { sheet: "Pengukuran", cell: "G7", right: "87,50%", wrong: "112,50%" },
    { sheet: "PPH", cell: "H6", right: "5,0", wrong: "5,5" },
    { sheet: "Padi Kecamatan", cell: "C9", right: "55,31", wrong: "54,04" },
    { sheet: "Komoditas", cell: "H5", right: "41.766,56", wrong: "41.676,56" },
    { sheet: "Ternak", cell: "D7", right: "4,7", wrong: "6,4" },
    { sheet: "Neraca Pangan", cell: "G8", right: "Defisit", wrong: "Surplus" },
    { sheet: "Cadangan dan Harga", cell: "E5", right: "82.795", wrong: "92.795" },
    { sheet: "Anggaran", cell: "D12", right: "1.576.046.800", wrong: "1.223.630.000" },
    { sheet: "Anggaran", cell: "E23", right: "96,47", wrong: "97,89" },
    { sheet: "Jenis Belanja", cell: "G11", right: "98.05", wrong: "97.28" },
    { sheet: "Renstra", cell: "G3", right: "-6,60", wrong: "6,60" },
    { sheet: "SAKIP dan IKM", cell: "E8", right: "BB", wrong: "A" },
    { sheet: "Narasi", cell: "A7", right: "produksi padi meningkat sebesar", wrong: "produksi padi menurun sebesar" },
    { sheet: "Narasi", cell: "A15", right: "empat puluh tujuh juta", wrong: "tujuh puluh empat juta" },
    { sheet: "Narasi", cell: "A16", right: "10 sub kegiatan", wrong: "12 sub kegiatan" },
  ],
};
