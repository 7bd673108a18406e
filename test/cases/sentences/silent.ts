import { rightWordsAndLimits } from "./words-and-limits";
import { right, type SentenceCase } from "./sentence-case";
import { rightApart } from "./figures-apart";
import { rightBases } from "./bases";
import { rightCapacities } from "./capacity";
import { rightGaps } from "./extremes";
import { rightGoals } from "./goals";
import { rightLists } from "./lists";
import { rightMoney } from "./money";
import { rightPairs } from "./pairs";
import { rightParts } from "./parts";
import { rightRests } from "./rests";
import { rightWholes } from "./wholes";

/** Right sentences, or sentences that cannot be judged with certainty: nothing may be called wrong in them. */
export const silentSentences: SentenceCase[] = [
  ...rightBases,
  ...rightRests,
  ...rightGaps,
  ...rightGoals,
  ...rightPairs,
  // A target, what was reached of it, and the percentage.
  right(
    "Persentase perkara yang diselesaikan tepat waktu dengan target 90% dan realisasi 97,25% atau capaian sebesar 108,06%.",
    1,
  ),
  right(
    "Dari target 95 % perkara perdata yang diselesaikan tepat waktu, terealisasi sebesar 94,12 % sehingga capaian kinerjanya 99,07 %.",
    1,
  ),
  right("Indeks kepuasan pencari keadilan ditargetkan 3,60 dan terealisasi 3,72 atau 103,33%.", 1),
  right("Target penyelesaian perkara tahun 2024 sebanyak 1.250 perkara, terealisasi 1.187 perkara atau 94,96%.", 1),
  right("Jumlah perkara yang diselesaikan dengan target 450 perkara tercapai 432 perkara atau 96 %", 1),
  right("Nilai IKPA KPPN dari target 95 terealisasi sebesar 98,73 sehingga capaian 103,93%.", 1),
  right("IKU indeks kepuasan pengguna layanan target 4,5 realisasi 4,86 dengan capaian 108%.", 1),
  right("Tingkat penyelesaian SP2D tepat waktu target 98 realisasi 133 capaian 120%.", 1),
  right("Angka prevalensi stunting ditargetkan 14% dan terealisasi 12,6% atau capaian 110%.", 1),
  right("Persentase penduduk miskin dengan target 10,00 % tercapai 8,00 % atau 125,00 %.", 1),
  right("Target kunjungan wisatawan sebanyak 2.000.000 orang terealisasi sebanyak 1.873.540 orang (93,68%).", 1),
  right("Polres menargetkan penyelesaian 320 kasus, realisasi 288 kasus atau 90%.", 0),
  right("Jumlah BUMDes aktif target 12 unit tercapai 15 unit atau 125 %.", 1),
  right("Realisasi sebesar 76,5 dari target yang ditetapkan sebesar 75, sehingga capaian kinerja sebesar 102%.", 1),
  right("Nilai reformasi birokrasi sebesar 71,20 atau 101,71% dari target 70,00.", 1),
  right("Target retribusi sebesar Rp 250.000.000 dan terealisasi sebesar Rp 262.500.000 atau 105%.", 1),
  right("Realisasi PAD mencapai Rp84,6 miliar dari target Rp81,2 miliar atau 104,19%.", 1),
  right("Jumlah BUMDes aktif target 12 unit tercapai 15 unit (120 %).", 1),
  right("Target 2 dokumen, realisasi 0 dokumen atau 0%."),
  right("Rata-rata lama penyelesaian 5 hari dari target 7 hari atau 128,57%."),
  // What only looks like a percentage of a target.
  right(
    "Dari target 90% perkara diselesaikan tepat waktu, terealisasi 450 perkara atau 97,83% dari 460 perkara yang masuk.",
    1,
  ),
  right("Persentase perkara tepat waktu target 90% terealisasi 432 perkara atau 96%."),
  right(
    "Target sebesar 4 satker dengan nilai mencapai target 92 dapat terealisasi sebesar 4 satker atau sebesar 100%.",
  ),
  right("Target renstra 80 dan target PK 85 terealisasi 83 atau 97,65%."),
  right("Sebanyak 40 dari 50 desa (80%) telah menyusun APBDes tepat waktu.", 1),
  right("Perkara yang diputus 480 dari 500 perkara atau 96%.", 1),
  right("Perkara yang belum diputus 20 dari 500 perkara, sisanya 96% telah diputus."),
  right("Pemerintah menyediakan dana melalui 23 Desa (33,33%) dari total 69 Desa di Kabupaten.", 1),
  right("IKK Indeks Kepuasan Layanan dengan target 3,8 tetapi tidak tercapai atau 0 %"),
  right("Capaian tahun 2023 sebesar 95% atau meningkat 5% dibandingkan tahun 2022 sebesar 90%."),
  right("Dari 10 indikator, 8 indikator tercapai (80%) dan 2 indikator tidak tercapai (20%)."),
  right("Sebanyak 45 orang (90%) hadir dari 50 undangan."),
  right("Tercapai 90% dari target 100 orang, atau 45 orang perempuan."),
  right("Target 80 tahun 2023 naik menjadi 85, terealisasi 82 (96,47%)."),
  right("Target maksimal 5% realisasi 4% dengan capaian 120%.", 1),
  right("Target minimal 80 realisasi 85 dengan capaian 106,25%.", 1),
  right("Indikator 1 target 90% realisasi 95% (105,56%), indikator 2 target 80% realisasi 76% (95%).", 2),
  right("Target 12 laporan terealisasi 10 dokumen atau 95%."),
  right("Capaian diperoleh dari target 100% dan realisasi 100% dengan capaian rata-rata 98%."),
  right("Dari 10 indikator, 8 indikator memiliki capaian rata-rata (95%)."),
  right("Dari total 120 perkara, 20 perkara masih berjalan (83,33% telah diputus)."),
  right("Target: 80; Realisasi: 84; Capaian: 105%", 1),
  right("Dari target 50 orang, kurang 5 orang (90%)."),
  right("Target 12 dokumen per bulan, 144 dokumen setahun (100%)."),
  right("Indeks layanan target 80 realisasi 84 dengan capaian 100%.", 1),
  right("Jumlah temuan target 5 temuan realisasi 0 temuan atau 100%.", 1),
  right("Jumlah pelanggaran target 0 kasus realisasi 0 kasus (100%)."),
  // Budgets.
  right(
    "Pagu anggaran sebesar Rp 5.583.206.000,- telah terealisasi sebesar Rp 5.541.790.095,- (99,26%), sisa anggaran sebesar Rp 41.415.905,- (0,74%).",
    3,
  ),
  right(
    "Pagu DIPA 01 Pengadilan Negeri Tahun 2023 sebesar Rp 7.250.000.000,- dengan realisasi sebesar Rp 7.177.500.000,- atau 99,00%, sehingga sisa anggaran Rp 72.500.000,-",
    2,
  ),
  right("Alokasi anggaran Rp 2.000.000.000 dengan blokir Rp 200.000.000, terealisasi Rp 1.750.000.000 atau 97,22%."),
  right(
    "Alokasi anggaran Rp 2.000.000.000 dengan blokir Rp 200.000.000, realisasi Rp 1.750.000.000 atau 87,5% dan sisa Rp 50.000.000.",
    2,
  ),
  right(
    "Pagu awal sebesar Rp 900.000.000,- kemudian dilakukan efisiensi sebesar Rp 100.000.000,- sehingga pagu menjadi Rp 800.000.000,- dan terealisasi Rp 760.000.000,- atau 95%.",
    2,
  ),
  right(
    "Anggaran semula Rp 500.000.000 mendapat tambahan sebesar Rp 50.000.000 sehingga pagu menjadi Rp 550.000.000.",
    1,
  ),
  right(
    "Pagu awal Rp 500.000.000 mengalami beberapa kali revisi dan blokir Rp 20.000.000, pada akhir tahun pagu menjadi Rp 450.000.000.",
  ),
  right(
    "Total anggaran Rp 84,6 miliar, sudah terealisasi Rp 81,2 miliar atau 96%. Masih ada sisa sekitar Rp 3,3 miliar.",
    1,
  ),
  right(
    "Pagu belanja pegawai Rp 1.000.000.000, belanja barang Rp 500.000.000, dan belanja modal Rp 250.000.000 dengan realisasi Rp 1.700.000.000 atau 97,14%.",
  ),
  right("Realisasi anggaran sebesar Rp 950.000.000,- atau 95% dari pagu sebesar Rp 1.000.000.000,-.", 1),
  right("Belanja desa dianggarkan Rp 1.412.387.680,00 terealisasi Rp 675.982.385,00 atau 47,86%.", 1),
  right("DIPA 2021 turun Rp7,1 miliar atau 10,74 persen dari tahun sebelumnya Rp66,5 miliar."),
  right(
    "Sisa yang tidak terealisasi terdiri dari anggaran blokir sebesar Rp.2.550.000 dan sisa yang tidak digunakan sebesar Rp.4.730.000.",
  ),
  right("Belanja barang dari total Rp2,714,91 triliun terealisasi Rp826,728 miliar atau 30,45 persen."),
  right(
    "Pegawai dari DIPA sebanyak Rp2.417,57 miliar yang terealisasi baru mencapai Rp919, 509 miliar atau 38,03 persen.",
    1,
  ),
  right("Pagu anggaran Rp1.636,86 miliar terealisasi sebesar Rp540,917 miliar dengan presentase 33,05 persen.", 1),
  right(
    "Realisasi tertinggi pada satu kementerian dengan pagu Rp3,10 triliun sebesar Rp2,41 triliun atau setara 34,06 persen dari total realisasi belanja di wilayah provinsi.",
  ),
  right(
    "Realisasi Transfer ke Daerah mencapai Rp360.363,8 miliar, atau 51,1 persen dari pagunya. Realisasi tersebut secara nominal lebih tinggi Rp3.174,7 miliar, dan secara persentase juga lebih tinggi 2,1 persen dibandingkan periode yang sama tahun sebelumnya yang mencapai 49,0 persen.",
  ),
  right(
    "DIPA awal sebesar Rp.105.370.538.000. Dilakukan Penghematan Belanja Pegawai senilai Rp. 1.544.000.000,- sehingga anggaran menjadi Rp. 103.826.538.000.\nRealisasi anggaran sampai dengan triwulan II adalah sebesar Rp.\n23.906.077.655 atau sebesar 23.03%. Nilai ini belum sesuai dengan Rencana Penarikan Dana yaitu senilai 40.73%.",
    1,
  ),
  right("Belanja pegawai terealisasi 99,23 persen dari total pagu. Sedangkan belanja barang terealisasi 87,67 persen"),
  right("Jumlah pegawai yang mengikuti pelatihan target 40 orang terealisasi 50 orang atau 25% dari seluruh pegawai."),
  right("Sisa anggaran tahun 2023 Rp 15.000.000, pagu tahun 2024 Rp 500.000.000 dan realisasi Rp 400.000.000."),
  right(
    "Pagu Program A Rp 100.000.000 realisasi Rp 90.000.000 (90%). Pagu Program B Rp 200.000.000 realisasi Rp 150.000.000 (75%).",
    2,
  ),
  right(
    "Pagu belanja Rp 100.000.000 dengan realisasi semester I Rp 40.000.000 dan realisasi semester II Rp 55.000.000 atau 95%.",
  ),
  right("Realisasi pendapatan Rp 1.200.000.000 melampaui target Rp 1.000.000.000 sebesar Rp 200.000.000 atau 20%."),
  right("Target Pajak Rp 1.000.000.000 realisasi Rp 1.200.000.000 atau lebih Rp 200.000.000 (20%)."),
  right("Pagu Rp 16,47 M terealisasi Rp 16.375.654.700 (99,44%).", 1),
  right(
    "Pagu Rp 100.000.000 terealisasi Rp 60.000.000 (60%), sedangkan sisa anggaran sebesar Rp 25.000.000 merupakan anggaran blokir.",
  ),
  right("Pagu Rp 84,6 miliar terealisasi Rp 81,2 miliar, sisa hampir Rp 4 miliar."),
  right("Realisasi fisik 100% dan keuangan 95,5% dari pagu Rp 200.000.000."),
  right("Pagu Rp 200.000.000 realisasi keuangan Rp 190.000.000 atau 95% dan realisasi fisik 100%.", 1),
  right("Target PNBP Rp 100.000.000 realisasi Rp 150.000.000 (150%) atau melebihi target Rp 50.000.000 (50%).", 1),
  right(
    "Realisasi belanja pegawai Rp 99.000.000 (99%) dari pagu Rp 100.000.000, belanja barang Rp 190.000.000 (95%) dari pagu Rp 200.000.000.",
    2,
  ),
  right(
    "Anggaran Rp 500.000.000, realisasi per 30 Juni Rp 200.000.000 (40%) dan per 31 Desember Rp 490.000.000 (98%).",
  ),
  right(
    "Tahun 2023 pagu Rp 100.000.000 realisasi Rp 95.000.000 (95%), tahun 2024 pagu Rp 200.000.000 realisasi Rp 195.000.000 (97,5%) sehingga penyerapan naik 2,5%.",
    2,
  ),
  right("PAGU Rp. 250.000.000 REALISASI Rp. 245.000.000 SISA Rp. 5.000.000 PERSENTASE 98 %", 2),
  right(
    "Pagu anggaran sebesar Rp 5.000.000.000. Realisasi belanja pegawai sebesar Rp 2.940.000.000 (98%), realisasi belanja barang Rp 1.900.000.000 (95%).",
  ),
  right("Dari pagu Rp 5.000.000.000, belanja modal terealisasi Rp 1.000.000.000 (98%)."),
  right("Target pendapatan Rp 5.000.000.000, realisasi pajak Rp 1.000.000.000 (98%)."),
  // Changes and comparisons.
  right(
    "Nilai SAKIP mengalami peningkatan dari 65,20 pada tahun 2022 menjadi 67,85 pada tahun 2023 atau naik sebesar 2,65.",
    2,
  ),
  right(
    "Jumlah kasus menurun sebesar 12 kasus, yaitu dari 60 kasus pada tahun 2023 menjadi 48 kasus pada tahun 2024.",
    2,
  ),
  right("Jumlah kecelakaan turun dari 250 kejadian menjadi 200 kejadian (turun 20%).", 2),
  right("Nilai IKM meningkat dari 82,10 menjadi 85,40 meskipun target turun sebesar 2 poin."),
  right("Terjadi peningkatan jumlah kasus dari 40 kasus pada tahun 2022 (20 kasus narkotika) menjadi 45 kasus."),
  right("Jumlah penduduk miskin turun dari 12.340 jiwa menjadi 11.980 jiwa atau turun 360 jiwa (2,92%).", 1),
  right("Persentase realisasi naik dari 85% menjadi 90%, naik 5 poin."),
  right("Anggaran naik dari Rp 66,5 miliar menjadi Rp 70 miliar atau naik Rp 3,5 miliar (5,26%).", 2),
  right("Capaian tahun 2024 yaitu 88, lebih rendah 2 poin dari tahun 2023 yaitu 90."),
  right("Kunjungan 6,37 juta orang, meningkat 2,7% dibanding tahun lalu sebesar 6,2 juta kunjungan."),
  right("Capaian tahun 2023 sebesar 95% naik 5% dari tahun 2022 sebesar 90%.", 1),
  right("Realisasi 90 dari target 85, meningkat 5 dari tahun 2022 sebesar 85."),
  right("Nilai tahun 2022 sebesar 80 dan tahun 2023 sebesar 84 mengalami kenaikan 5%.", 1),
  right("Tahun 2022 sebanyak 40 kasus dan tahun 2023 sebanyak 50 kasus, naik 10 kasus dari target."),
  right("Blokir sebesar Rp 100.000.000 menjadi Rp 50.000.000 dari pagu Rp 900.000.000."),
  right("Jumlah peserta meningkat 2 kali lipat dari 20 menjadi 40 orang."),
  right("Opini naik 2 tingkat dari 8 menjadi 6."),
  right("Populasi meningkat 15% dari 80 menjadi 92.", 2),
  right("Nilai 80 tersebut tidak lebih tinggi dari 85."),
  right("Peringkat daerah meningkat dari 12 menjadi 9."),
  right("Terjadi peningkatan kualitas layanan, waktu tunggu dari 60 menit menjadi 45 menit."),
  right("Capaian tidak mengalami penurunan maupun peningkatan dari 4 unit menjadi 4 unit."),
  right("Tingkat kemiskinan turun dari 10,20% menjadi 9,80% atau turun 0,40%.", 2),
  right("IPM tahun 2023 sebesar 72,50, lebih tinggi dibandingkan tahun 2022 sebesar 71,90.", 1),
  right(
    "Realisasi kinerja sebesar 75,714%. Hasil tersebut lebih rendah dari realisasi secara nasional sebesar 85,389%.",
    1,
  ),
  right("Realisasi 88 lebih rendah dari target 90 namun lebih tinggi dari tahun lalu 85."),
  right(
    "Tahun 2022 ditargetkan 80 terealisasi 82,10 atau 102,63% dan tahun 2023 ditargetkan 85 terealisasi 86,40 atau 101,65%, terjadi kenaikan nilai sebesar 4,30.",
    3,
  ),
  // Numbers in words.
  right("Dalam Perjanjian Kinerja ditetapkan 13 (tiga belas) sasaran dengan 19 (Sembilan Belas) indikator.", 2),
  right("Alat yang diberikan adalah tiga (3) buah gerobak dan dua puluh (20) buah tenda.", 2),
  right(
    "sebesar Rp. 2.142.439.000,- (Dua milyar seratus empat puluh dua juta empat ratus tiga puluh sembilan ribu rupiah)",
    1,
  ),
  right("sebesar Rp 149.000.000,- (seratusempatpuluhsembilan juta rupiah)", 1),
  right("sebesar Rp 1.001.100 (satu juta seribu seratus)", 1),
  right("mencapai 85,5% (delapan puluh lima koma lima persen)", 1),
  right("Kegiatan pada tahun 2023 (dua tahun setelah renstra) diikuti 25 orang (lima di antaranya perempuan)."),
  right("Terdiri dari dua bagian, yaitu satu (1) perencanaan dan (2) pelaksanaan."),
  right("Anggaran Rp 1.250.000 (satu juta dua rratus lima puluh ribu rupiah)", 1),
  right("sebesar Rp 1,25 miliar (satu koma dua puluh lima miliar rupiah)", 1),
  right("sebesar Rp 1,5 miliar (satu miliar lima ratus juta rupiah)", 1),
  right("biaya Rp 500.000/bulan (lima ratus ribu rupiah per bulan)"),
  right("Kelompok dua (4) dan kelompok tiga (5) diisi pegawai baru."),
  // Classes.
  right(
    "1. Sangat Tinggi (≥ 91)\n2. Tinggi (76 – 90)\n3. Sedang (66 – 75)\n4. Rendah (51 – 65)\n5. Sangat Rendah (≤ 50)",
    4,
  ),
  right("D : 25,00 – 64,99\nC : 65,00 – 76,60\nB : 76,61 – 88,30\nA : 88,31 – 100,00", 3),
  right("a. AA nilai > 90 – 100; b. A nilai > 80 – 90; c. BB nilai > 70 – 80"),
  right("1. Anak 5 – 11 tahun\n2. Remaja 12 – 17 tahun\n3. Dewasa 20 – 40 tahun\n4. Lansia 60 – 80 tahun"),
  right("SD 7 – 12 tahun\nSMP 13 – 15 tahun\nSMA 17 – 18 tahun"),
  right("1. 91 % ≤ 100 % Sangat Baik\n2. 76 % ≤ 90 % Baik\n3. 66 % ≤ 75 % Cukup\n4. ≤ 50 % Sangat Kurang"),
  right("kategori sangat tinggi dengan nilai 88,31-100"),
  // Categories.
  right("Nilai IKPA tahun 2024 sebesar 97,26 dengan kategori Sangat Baik.", 1),
  right("Indeks Dektara sebesar 82,14 (Tinggi) dan Indeks Dektara nasional 85,389 (Tinggi).", 1),
  right("Nilai SAKIP 75,20 dengan predikat BB.", 1),
  right("IKM sebesar 82,00 dengan mutu pelayanan Baik.", 1),
  right("IKM sebesar 82,00 dengan kategori Sangat Baik.", 1),
  right("Indeks inovasi daerah 53,51 dengan kategori Sangat Baik."),
  right("Jumlah kota dengan Indeks Ketahanan Diri Remaja sebanyak 3 (Tinggi)."),
  right("Evaluasi SAKIP: Perencanaan Kinerja 24,30 (A), Pengukuran Kinerja 23,10 (BB)."),
  right("IKM 3,45 atau 86,25 (Sangat Baik).", 1),
  right("IKM 90,12 dengan mutu A kinerja Sangat Baik.", 1),
  right("Nilai SAKIP 65,37 (B) dan nilai RB 71,20 (BB).", 1),
  // Calculations.
  right("% Capaian = 100/75,50 x 100% = 132,45%", 1),
  right("Serapan = (1.359.996.505 / 1.541.760.000) x 100% = 88,21%", 1),
  right("NKA = (96,03 x 50%) + (99,49 x 50%) = 97,76", 1),
  right("IKM = NI x 25 = 85,20"),
  right("Tahun 2023: 20/25 x 100% = 80 %"),
  right("Rumus: (Realisasi/Target) x 100% = 95%"),
  right("5 org x 3 hari x Rp 150.000 = Rp 2.250.000"),
  right("5 x 3 x Rp 150.000 = Rp 2.250.000", 1),
  right("1,88/1,40 = 1,34 x 100% = 134%", 1),
  right("kegiatan 2024 - 2023 = 5 kegiatan, pukul 08:00 - 10:00 = 2 jam"),
  // No figures at all, or none to compare.
  right("Surat Nomor: B/21/I/DE/PC/2025 tanggal 02 Januari 2025 perihal Hasil Penghitungan Tahun 2024."),
  right("NIP. 19741010 200502 1 001 Telp. (0260) 411303"),
  right("A. LATAR BELAKANG ..... 12\nB. MAKSUD DAN TUJUAN ..... 13"),
  right("Berdasarkan Pasal 5 ayat (2) PMK Nomor 62 Tahun 2023 dan Perpres 29/2014."),
  // Parts of a whole, or what only looks like them.
  right("Pegawai berjumlah 47 orang, terdiri dari 29 PNS, 10 PPPK dan 8 PPNPN.", 1),
  right("Terdapat 6 indikator yang terdiri dari 3 sasaran dan 2 program."),
  right("Pegawai sebanyak 47 orang terdiri dari antara lain 11 hakim dan 20 PNS."),
  right("Anggaran Rp10 miliar berasal dari RM Rp7,5 miliar dan PNBP Rp2,4 miliar."),
  right(
    "Pagu Rp5.000.000 terdiri dari belanja pegawai Rp3.000.000 dengan realisasi Rp2.900.000 dan belanja barang Rp2.000.000 dengan realisasi Rp1.950.000.",
  ),
  right(
    "Beban 120 perkara terdiri dari 60 perkara gugatan dan 40 perkara permohonan, serta 20 perkara konsinyasi yang dicatat tersendiri.",
  ),
  right("Jumlah penduduk 2.451 jiwa terdiri dari 1.214 laki-laki dan 1.237 perempuan dalam 740 KK.", 1),
  right("Kabupaten terdiri dari 5 kecamatan, 12 kelurahan dan 120 desa."),
  // Names that are counted, or that only seem to be.
  right("Terdapat 3 (tiga) kecamatan yang belum terlayani, yaitu Bumiayu, Wanareja dan Pagerwojo.", 1),
  right("Terdapat 2 (dua) pusat, yaitu Pusat Pendidikan dan Pusat Pelatihan dan Penyuluhan."),
  right("Terdapat 2 (dua) bidang yang dinilai, yaitu Sekretariat, Pendidikan dan Pelatihan."),
  right("Dilaksanakan 4 (empat) kegiatan, antara lain Bimtek, Sosialisasi dan Monitoring."),
  right("Dari 20 IKU, 7 IKU berkategori Sangat Baik, 11 IKU Baik, 1 IKU Cukup dan 1 IKU Kurang.", 1),
  right("Dari 20 IKU, 7 IKU berkategori Sangat Baik, 9 IKU Baik dan 1 IKU Cukup.", 1),
  right("Terjadi 212 kejadian bencana, didominasi tanah longsor sebanyak 60 kejadian (28,3%).", 1),
  right("Terjadi 212 kejadian bencana, terbanyak dari tahun 2020 yaitu 60 kejadian (12,5%)."),
  // What is left of a whole, or of something else.
  right("Dari 44 indikator, 38 indikator tercapai dan 6 indikator tidak tercapai.", 1),
  right("Dari 120 perkara, 100 perkara diputus dan 5 perkara belum diminutasi."),
  right("Dari 120 perkara yang masuk, 100 perkara diputus dan 15 perkara tidak dihadiri para pihak."),
  right("Dari formasi 41 pegawai baru terisi 27 orang sehingga masih kurang 14 orang."),
  right("Dari 92 perkara pada tahun 2022, diputus 80 perkara dan sisa tahun ini 25 perkara."),
  // A change in figures and in percent.
  right("Mahasiswa aktif berjumlah 11.360 orang, naik 286 orang atau 2,58% dari tahun 2022.", 1),
  right("Penerimaan sebesar Rp845,9 miliar, naik Rp55,8 miliar atau 7,06% dibandingkan tahun 2022.", 1),
  right("Dari 47 orang pegawai, yang naik pangkat 12 orang atau 25,53%."),
  right("Jumlah desa bertambah 5 desa atau 20% dari seluruh kecamatan yang berjumlah 25 kecamatan."),
  right("Indeks naik 0,91 poin atau 1,28% dari tahun 2022 sebesar 70,94.", 1),
  // One count of another.
  right("Jumlah lulusan 1.657 orang, 1.545 orang di antaranya lulus tepat waktu atau 93,24%.", 1),
  right("Perkara masuk 93 perkara dan diselesaikan 90 perkara atau 67,67%."),
  right("Perkara diterima 1.250 perkara, telah diputus 1.104 perkara. Hal ini berarti 88,32% perkara diputus.", 1),
  right("Perkara diterima 1.250 perkara, telah diputus 1.104 perkara. Hal ini berarti 61,70% dari beban."),
  right("Sisa perkara 137 perkara. Dibandingkan dengan beban yang berjumlah 1.250, persentasenya adalah 10,96%.", 1),
  right("Tahun lalu tercatat 60 kasus, tahun ini diselesaikan 51 kasus atau 92,73%."),
  right("Belanja modal terserap 99,88% (tujuh ratus empat puluh empat juta rupiah) dari pagu."),
  // Slips are looked for only where nothing explains the figure, and only in figures of enough digits.
  right("Musyawarah desa dihadiri 65 orang dari 80 undangan (81,25%)."),
  right("Pagu Rp1.719.354.500,00 terserap Rp1.702.613.831,00 dan sisanya Rp16.740.669,00."),
  right("Peserta 48 orang dari 12 desa, atau 75% lebih banyak daripada tahun lalu."),
  right("Dari target 40 kasus terungkap 34 kasus, sedangkan tahun lalu 78,50% dari target."),
  right("Persentase penduduk miskin sebesar 10,12%, turun 0,43 poin dari 10,55% pada tahun 2023."),
  right("Nilai tahun 2024 sebesar 85,75, naik 6,85 persen dari 80,25."),
  right("BLT diberikan kepada 42 KPM sebesar Rp300.000 per bulan selama 12 bulan dengan jumlah Rp151.200.000."),
  right("Indeks sebesar 3,52 naik dari 3,48, jauh di atas rata-rata nasional 3,21."),
  // Remarks in parentheses say nothing of the figure behind them, and a change may be of either year.
  right(
    "Penyaluran sampai dengan 31 Desember 2024 sebesar Rp12.648,60 miliar (98,43% dari pagu), dengan porsi terbesar berupa DAU Rp7.406,23 miliar atau 58,55% dari total TKD.",
  ),
  right(
    "Jumlah tindak pidana tahun 2024 sebanyak 802 kasus, turun 23 kasus atau 2,79% dibandingkan tahun 2023 sebanyak 825 kasus.",
  ),
  right("Dari enam sasaran, 3 sasaran dicapai secara efisien dan 3 sasaran tidak efisien."),
  right("Personil berjumlah 234 orang, terdiri dari 122 PNS, 36 PPPK dan 76 tenaga non ASN."),
  // A change beside another is no level, and what is told of another thing is no change of this one.
  right(
    "Sepanjang tahun 2023 tercatat 591 tindak pidana, bertambah 43 kasus atau naik 7,85% dibandingkan tahun 2022 sebanyak 548 kasus.",
  ),
  right("Korban meninggal dunia berkurang 7 orang (15,22%), tetapi korban luka berat bertambah 5 orang."),
  right(
    "Fasilitas IBM yang operasional berjumlah 9 unit, bertambah 2 unit dari tahun 2023, dan 3 unit di antaranya telah mencapai fase Mandiri.",
  ),
  right(
    "Barang bukti sabu yang disita meningkat 54,94% dari 412,37 gram menjadi 638,92 gram, sedangkan ganja turun 331,35 gram.",
  ),
  right(
    "Indeks Ketahanan Keluarga meningkat dari 79,57 menjadi 81,87, meskipun dimensi Proses Organisasi Keluarga turun 0,72 poin.",
  ),
  // A change in percent and, behind it, in figures; some tell there what it came to.
  right(
    "Dibandingkan dengan realisasi tahun 2023 sebesar Rp412.500.000, retribusi tahun 2024 meningkat 9,60% atau sebesar Rp39.600.000.",
  ),
  right("Pendapatan tahun 2024 turun 12,50% (Rp33.000.000) dibandingkan tahun 2023 sebesar Rp264.000.000."),
  right("Pendapatan tahun 2024 sebesar Rp231.000.000, turun 12,50% atau Rp33.000.000 dari tahun sebelumnya."),
  right("Dibandingkan tahun 2023 sebesar Rp264.000.000, pendapatan naik 12,50% atau sebesar Rp297.000.000."),
  right(
    "Kunjungan tahun 2023 sebanyak 1.250 orang dan tahun 2024 sebanyak 1.400 orang, naik 12,00% atau sebanyak 150 orang.",
  ),
  right("Peserta yang mengundurkan diri turun dari 9 orang (15,00%) menjadi 7 orang (14,00%)."),
  right(
    "Penyerapan tertinggi pada bulan Mei sebesar Rp245.100.000 dan selisih terbesar pada bulan Juli sebesar Rp14.706.000 (7,20% di bawah rencana).",
  ),
  right(
    "Dari 640 usulan izin telah terbit 612 izin atau 95,63%, terdiri atas 405 izin baru, 150 perpanjangan dan 57 perubahan.",
  ),
  // What the pagu was changed by before, and what was blocked of it since; a share of a whole that stands elsewhere.
  right(
    "Pagu awal Rp13.154.500.000 direvisi menjadi Rp13.077.500.000 atau berkurang Rp77.000.000, dan setelah blokir Rp540.000.000 pagu efektif menjadi Rp12.537.500.000.",
  ),
  right(
    "Sampai dengan akhir Triwulan II realisasi mencapai Rp4.797.454.488 atau 46,88% dari pagu, sedangkan pada Triwulan IV terserap Rp2.519.902.041 atau 25,5% dari realisasi setahun.",
  ),
  right(
    "Defisit anggaran direncanakan Rp42,16 miliar dan ditutup dengan pembiayaan neto. Realisasinya justru surplus Rp6,29 miliar, sehingga SILPA akhir tahun sebesar Rp48.444.228.543.",
  ),
  ...rightWholes,
  ...rightParts,
  ...rightCapacities,
  ...rightMoney,
  ...rightLists,
  ...rightApart,
  ...rightWordsAndLimits,
];
