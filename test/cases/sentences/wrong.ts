import { wrongWordsAndLimits } from "./words-and-limits";
import { wrongApart } from "./figures-apart";
import { error, info, warning, wrong, type SentenceCase } from "./sentence-case";
import { wrongBases } from "./bases";
import { wrongCapacities } from "./capacity";
import { wrongGaps } from "./extremes";
import { wrongGoals } from "./goals";
import { wrongLists } from "./lists";
import { wrongMoney } from "./money";
import { wrongPairs } from "./pairs";
import { wrongParts } from "./parts";
import { wrongRests } from "./rests";
import { wrongWholes } from "./wholes";

/** Sentences with mistakes, with exactly the fragments that must be named. */
export const wrongSentences: SentenceCase[] = [
  ...wrongBases,
  ...wrongRests,
  ...wrongGaps,
  ...wrongGoals,
  ...wrongPairs,
  // A percentage that does not follow from its target and what was reached.
  wrong(
    "Ketahanan Keluarga dengan target 53,51 indeks dan realisasi 54,49 indeks atau 105,56 %.",
    error("persen", "105,56 %", "101,83 %", { cause: "figure-mistyped" }),
  ),
  wrong(
    "Peningkatan kualitas hidup dengan target 75,50 % terealisasi 100% atau 100 %",
    error("persen", "100 %", "132,45 %", { cause: "copied-from-realisasi" }),
  ),
  wrong(
    "Dari target 95 % perkara yang diselesaikan tepat waktu, terealisasi sebesar 94,12 % sehingga capaian kinerjanya 95,07 %.",
    error("persen", "95,07 %", "99,07 %"),
  ),
  wrong(
    "Indeks kepuasan pencari keadilan ditargetkan 3,60 dan terealisasi 3,72 atau 96,77%.",
    error("persen", "96,77%", "103,33%", { cause: "divided-wrong-way" }),
  ),
  wrong(
    "Target penyelesaian perkara tahun 2024 sebanyak 1.250 perkara, terealisasi 1.187 perkara atau 97,96%.",
    error("persen", "97,96%", "94,96%"),
  ),
  wrong("Jumlah BUMDes aktif target 12 unit tercapai 15 unit (115 %).", error("persen", "115 %", "125 %")),
  wrong(
    "Nilai reformasi birokrasi sebesar 71,20 atau 107,71% dari target 70,00.",
    error("persen", "107,71%", "101,71%"),
  ),
  wrong(
    "Realisasi sebesar 76,5 dari target yang ditetapkan sebesar 75, sehingga capaian kinerja sebesar 120,5%.",
    error("persen", "120,5%", "102,0%"),
  ),
  wrong(
    "Target kunjungan wisatawan sebanyak 2.000.000 orang terealisasi sebanyak 1.873.540 orang (89,68%).",
    error("persen", "89,68%", "93,68%"),
  ),
  wrong(
    "Target retribusi sebesar Rp 250.000.000 dan terealisasi sebesar Rp 262.500.000 atau 95%.",
    error("persen", "95%", "105%"),
  ),
  wrong(
    "Realisasi PAD mencapai Rp84,6 miliar dari target Rp81,2 miliar atau 114,19%.",
    error("persen", "114,19%", "104,19%"),
  ),
  wrong(
    "Jumlah Lembaga Rehabilitasi yang operasional dengan target 1 lembaga dapat tercapai 1 lembaga atau 150%",
    error("persen", "150%", "100%"),
  ),
  wrong(
    "Target 1) pelatihan sebanyak 40 orang tercapai 36 orang atau 90% dan target sertifikasi 20 orang tercapai 18 orang atau 95%.",
    error("persen", "95%", "90%"),
  ),
  wrong("BNN Kabupaten target 3,8 realisasi 0 atau 10 %", error("persen", "10 %", "0,0 %")),
  wrong(
    "Dari target sebanyak 50 orang jumlah petugas yang terlatih dapat terealisasi sebanyak 64 orang atau sebesar 182%.",
    error("persen", "182%", "128%"),
  ),
  {
    text: "Nilai Keterpulihan dengan target 1,40 indeks dapat tercapai 1,88 indeks atau 134,28 %",
    loud: [],
    infos: [info("persen", "134,28 %", "134,29 %")],
  },
  wrong(
    "Indeks pelayanan publik target 53,51 realisasi 56,49 dengan capaian 150,57.",
    error("persen", "150,57", "105,57"),
  ),
  wrong("Target: 80; Realisasi: 84; Capaian: 115%", error("persen", "115%", "105%")),
  wrong("Target = 80, Realisasi = 84, Capaian = 115%", error("persen", "115%", "105%")),
  wrong("Target: 80\nRealisasi: 84\nCapaian: 115%", error("persen", "115%", "105%")),
  wrong(
    "Capaian indikator ini sebesar 98,40% dari target sebesar 95% yang ditetapkan atau mencapai 113,58%.",
    error("persen", "113,58%", "103,58%"),
  ),
  wrong(
    "Pada tahun 2024 target sebesar 85 dan realisasinya sebesar 87,55, sehingga persentase capaian kinerjanya adalah sebesar 130,00%.",
    error("persen", "130,00%", "103,00%"),
  ),
  // A share of a whole.
  wrong("Dari total 120 perkara, 114 perkara diselesaikan tepat waktu atau 90%.", error("persen", "90%", "95%")),
  wrong("Dari 4 indikator kinerja, 3 indikator (70%) mencapai target.", error("persen", "70%", "75%")),
  wrong("Sisa anggaran sebesar Rp 15.000.000 atau 5% dari pagu Rp 500.000.000.", error("persen", "5%", "3%")),
  wrong("Sebanyak 40 dari 50 desa (85%) telah menyusun APBDes.", error("persen", "85%", "80%")),
  wrong("Perkara yang diputus 480 dari 500 perkara atau 98%.", error("persen", "98%", "96%")),
  wrong("Bantuan tersebar di 23 Desa (38,33%) dari total 69 Desa.", error("persen", "38,33%", "33,33%")),
  // Budgets.
  wrong(
    "Dari pagu alokasi anggaran sebesar Rp. 10.885.113.000,- telah terealisasi sebesar Rp. 10.883.864.605,- (99,53%), sisa anggaran sebesar Rp. 51.248.395,- (0,47%).",
    error("selisih", "Rp. 10.883.864.605,-", "Rp. 10.833.864.605,-"),
  ),
  wrong(
    "Pagu DIPA Pengadilan Negeri sebesar Rp 7.250.000.000,- dengan realisasi sebesar Rp 7.177.500.000,- atau 98,00%.",
    error("persen", "98,00%", "99,00%"),
  ),
  wrong(
    "Pagu sebesar Rp 600.000.000 terealisasi Rp 540.000.000 (90%) dan sisa Rp 60.000.000 (11%).",
    error("persen", "11%", "10%"),
  ),
  wrong(
    "Pagu sebesar Rp 600.000.000 terealisasi Rp 541.250.000 (90,21%) dan sisa Rp 58.570.000.",
    error("selisih", "Rp 58.570.000", "Rp 58.750.000"),
  ),
  wrong(
    "Pagu sebesar Rp 600.000.000 terealisasi Rp 540.000.000 (90%) dan sisa Rp 12.500.000.",
    warning("selisih", "Rp 12.500.000", "Rp 60.000.000"),
  ),
  wrong(
    "Pagu awal sebesar Rp 900.000.000,- kemudian dilakukan efisiensi sebesar Rp 100.000.000,- sehingga pagu menjadi Rp 850.000.000,-.",
    error("selisih", "Rp 850.000.000,-", "Rp 800.000.000,-"),
  ),
  wrong(
    "Pagu awal Rp 900.000.000,- dengan penghematan Rp 100.000.000,- dan blokir Rp 50.000.000,- sehingga sisa pagu menjadi Rp 800.000.000,-.",
    error("selisih", "Rp 800.000.000,-", "Rp 750.000.000,-"),
  ),
  wrong(
    "Anggaran semula Rp 500.000.000 mendapat tambahan sebesar Rp 50.000.000 sehingga pagu menjadi Rp 540.000.000.",
    error("selisih", "Rp 540.000.000", "Rp 550.000.000"),
  ),
  wrong(
    "Belanja desa dianggarkan Rp 1.412.387.680,00 terealisasi Rp 675.982.385,00 atau 57,86%.",
    error("persen", "57,86%", "47,86%"),
  ),
  wrong(
    "Realisasi anggaran sebesar Rp 950.000.000,- atau 97% dari pagu sebesar Rp 1.000.000.000,-.",
    error("persen", "97%", "95%"),
  ),
  wrong(
    "Pada tahun 2021 memperoleh anggaran sesuai DIPA awal sebesar Rp.105.370.538.000. Dilakukan Penghematan Belanja Pegawai senilai Rp. 1.544.000.000,- sehingga anggaran menjadi Rp. 103.862.538.000.",
    error("selisih", "Rp. 103.862.538.000", "Rp. 103.826.538.000"),
  ),
  wrong(
    "Pagu belanja modal Rp2.487,81 miliar terealisasi Rp875,842 miliar atau 35,06 persen",
    error("persen", "35,06 persen", "35,21 persen"),
  ),
  wrong(
    "Pagu Rp 500.000.000 direvisi berkurang sebesar Rp 50.000.000 menjadi Rp 460.000.000.",
    error("selisih", "Rp 460.000.000", "Rp 450.000.000"),
  ),
  // Changes and comparisons.
  wrong("Jumlah penduduk meningkat dari 10.000 jiwa menjadi 9.500 jiwa.", error("selisih", "meningkat", "penurunan")),
  wrong(
    "Dibandingkan tahun 2022 yang sebesar 80,25 capaian tahun 2023 sebesar 85,75 mengalami peningkatan sebesar 6,50.",
    error("selisih", "6,50", "5,50"),
  ),
  wrong("Capaian tahun 2023 sebesar 95% naik 7% dari tahun 2022 sebesar 90%.", error("selisih", "7%", "5%")),
  wrong("Angka stunting menurun dari 20,5% menjadi 24,3%.", error("selisih", "menurun", "peningkatan")),
  wrong(
    "Realisasi anggaran tahun 2024 sebesar Rp 90.000.000 lebih tinggi dari tahun 2023 sebesar Rp 95.000.000.",
    error("selisih", "lebih tinggi dari", "lebih rendah dari"),
  ),
  wrong(
    "Nilai SAKIP mengalami peningkatan dari 65,20 pada tahun 2022 menjadi 67,85 pada tahun 2023 atau naik sebesar 3,65.",
    error("selisih", "3,65", "2,65"),
  ),
  wrong(
    "Jumlah berkas menunjukkan peningkatan sebanyak 2 berkas, yaitu dari 19 berkas pada tahun 2022 menjadi 20 berkas pada tahun 2023.",
    error("selisih", "2 berkas", "1 berkas"),
  ),
  wrong(
    "Nilai IKPA mengalami penurunan dari nilai 87,93 pada tahun 2022 menjadi 91,90 pada tahun 2023.",
    error("selisih", "mengalami penurunan", "peningkatan"),
  ),
  wrong(
    "Jumlah petugas meningkat dari 64 orang pada tahun 2022 menjadi 36 orang pada tahun 2023.",
    error("selisih", "meningkat", "penurunan"),
  ),
  wrong("Jumlah pengunjung naik dari 200 orang menjadi 250 orang (naik 20%).", error("selisih", "20%", "25%")),
  wrong(
    "IPM tahun 2023 sebesar 71,50, lebih tinggi dibandingkan tahun 2022 sebesar 71,90.",
    error("selisih", "lebih tinggi dibandingkan"),
  ),
  wrong(
    "Realisasi kinerja mendapatkan nilai sebesar 52,640. Hasil tersebut lebih tinggi dari capaian secara nasional sebesar 53,70.",
    error("selisih", "lebih tinggi dari", "lebih rendah dari"),
  ),
  wrong(
    "tahun 2023 diberikan target 95 dan terealisasi 83,13 atau sebesar 87,51 % dan tahun 2024 dengan target 87 dapat terealisasi 99,95 atau 114,89% yang artinya ada peningkatan kenaikan nilai, 0,37",
    error("selisih", "0,37", "16,82"),
  ),
  // Numbers in words.
  wrong("Terdapat 13 (tiga puluh) indikator kinerja.", error("terbilang", "tiga puluh", "tiga belas")),
  wrong("Alat yang diberikan adalah tiga (4) buah gerobak.", error("terbilang", "tiga", "empat")),
  wrong(
    "Belanja Barang Rp 440.768.000,- ( empat ratus empat puluh juta tujuh ratus enam puluh ribu rupiah)",
    error(
      "terbilang",
      "empat ratus empat puluh juta tujuh ratus enam puluh ribu rupiah",
      "empat ratus empat puluh juta tujuh ratus enam puluh delapan ribu rupiah",
      { cause: "word-missing" },
    ),
  ),
  wrong(
    "sebesar Rp 1.764.011.000,- (Satu miliar Tujuh Ratus Enam Puluh Empat Sebelas ribu rupiah)",
    error("terbilang", "Satu miliar Tujuh Ratus Enam Puluh Empat Sebelas ribu rupiah", undefined, {
      cause: "word-missing",
    }),
  ),
  wrong(
    "sebesar Rp.18.326.495,- (Delapan belas juta tiga ratus dua puluh enam ribu empat ratus sembilan puluh lima ribu rupiah)",
    error(
      "terbilang",
      "Delapan belas juta tiga ratus dua puluh enam ribu empat ratus sembilan puluh lima ribu rupiah",
      "delapan belas juta tiga ratus dua puluh enam ribu empat ratus sembilan puluh lima rupiah",
      { cause: "word-too-many" },
    ),
  ),
  wrong(
    "Dana desa sebesar Rp 898.006.000 (delapan ratus sembilan puluh delapan juta enam puluh ribu rupiah)",
    error("terbilang", "delapan ratus sembilan puluh delapan juta enam puluh ribu rupiah"),
  ),
  // Classes.
  wrong(
    "1. Kategori Sangat Tinggi ( ≥ 53,71 )\n2. Kategori Tinggi (49,74 – 53,50)\n3. Kategori Rendah (45,98 – 49,73)\n4. Kategori Sangat Rendah ( ≤ 45,97 )",
    error("rentang", "≥ 53,71", "≥ 53,51"),
  ),
  wrong(
    "1. Sangat Tinggi (91 – 100)\n2. Tinggi (76 – 90)\n3. Sedang (66 – 79)\n4. Rendah (51 – 65)",
    error("rentang", "79", "75"),
  ),
  wrong(
    "A : 88,31 – 100,00\nB : 76,61 – 88,03\nC : 65,00 – 76,60\nD : 25,00 – 64,99",
    error("rentang", "88,03", "88,30"),
  ),
  wrong(
    "1. SANGAT BAIK : nilai IKPA = 95\n2. BAIK : 89 = nilai IKPA < 95\n3. CUKUP : 70 = nilai IKPA < 89\n4. KURANG : nilai IKPA < 70",
    warning("rentang", "nilai IKPA = 95", "nilai IKPA ≥ 95"),
  ),
  wrong(
    "Sangat Baik: 90 < x ≤ 100; Baik: 80 < x ≤ 90; Cukup: 65 < x ≤ 75; Kurang: 50 < x ≤ 65",
    error("rentang", "80", "75"),
  ),
  // Categories.
  wrong(
    "Indeks Dektari telah mencapai Target Nasional yaitu 53,51 (TINGGI).",
    error("kategori", "53,51 (TINGGI)", "Sangat Tinggi"),
  ),
  wrong(
    "Nilai Indeks DEKTARA sebesar 92,879 Indeks atau 121,09% dari target 76,700 Indeks yang telah ditetapkan dan masuk Kategori Tinggi.",
    error("kategori", "Kategori Tinggi", "Sangat Tinggi"),
  ),
  wrong("Nilai IKPA sebesar 93,40 dengan kategori Sangat Baik.", error("kategori", "kategori Sangat Baik", "Baik")),
  wrong("Nilai Kinerja Anggaran sebesar 78,15 (Baik).", error("kategori", "78,15 (Baik)", "Cukup")),
  wrong("Nilai SAKIP 68,20 dengan predikat BB.", error("kategori", "predikat BB", "B")),
  // Calculations.
  wrong("% Capaian = 100/75,50 x 100% = 123,45%", error("rumus", "123,45%", "132,45%")),
  wrong("NKA = (96,03 x 50%) + (99,49 x 50%) = 97,67", error("rumus", "97,67", "97,76")),
  wrong("Sisa: Rp 100.000.000 – Rp 95.500.000 = Rp 5.500.000", error("rumus", "Rp 5.500.000", "Rp 4.500.000")),
  // Parts of a whole, what is left of it, and a change told twice.
  wrong(
    "Jumlah pegawai KPPN sebanyak 24 orang, terdiri dari 7 orang golongan II, 14 orang golongan III dan 4 orang golongan IV.",
    error("jumlah", "24 orang", "25 orang"),
  ),
  wrong(
    "Beban sebanyak 120 perkara yang terdiri dari sisa tahun lalu 25 perkara dan perkara masuk 99 perkara, sedangkan yang diputus 102 perkara.",
    error("jumlah", "120", "124"),
  ),
  wrong(
    "Sisa anggaran sebesar Rp35.904.000 berasal dari belanja pegawai Rp13.336.000, belanja barang Rp31.445.000 dan belanja modal Rp155.000.",
    error("jumlah", "Rp35.904.000", "Rp44.936.000"),
  ),
  wrong("Dari 44 indikator, 36 indikator tercapai dan 6 indikator tidak tercapai.", error("selisih", "6", "8")),
  wrong(
    "Jumlah lulusan 1.657 orang, 1.545 orang di antaranya lulus tepat waktu atau 94,23%.",
    error("persen", "94,23%", "93,24%"),
  ),
  wrong(
    "Dibanding tahun 2022 sebanyak 152 artikel, publikasi meningkat 29 artikel atau 12,50%.",
    error("selisih", "12,50%", "19,08%"),
  ),
  // A slip of the hand: nothing in the sentence gives the figure, and two others nearly do.
  {
    text: "Musyawarah desa dihadiri 65 orang dari 80 undangan (82,15%).",
    loud: [{ severity: "error", kind: "persen", printed: "82,15%", expected: "81,25%", cause: "digits-swapped" }],
  },
  {
    text: "Dari 72.212 wajib pajak wajib SPT, yang menyampaikan SPT sebanyak 65.512 atau 97,02%.",
    loud: [{ severity: "error", kind: "persen", printed: "97,02%", expected: "90,72%", cause: "digits-swapped" }],
  },
  {
    text: "Pagu awal sebesar Rp15.252.950.000 dan pagu akhir Rp14.002.950.000, berkurang Rp1.520.000.000.",
    loud: [
      {
        severity: "error",
        kind: "selisih",
        printed: "Rp1.520.000.000",
        expected: "Rp1.250.000.000",
        cause: "digits-swapped",
      },
    ],
  },
  {
    text: "Jumlah beban tahun 2024 Rp 47.486.321.012,00 sedangkan pendapatan Rp 50.308.329.454,00 sehingga surplus Rp 2.829.008.442,00.",
    loud: [
      {
        severity: "error",
        kind: "selisih",
        printed: "Rp 2.829.008.442,00",
        expected: "Rp 2.822.008.442,00",
        cause: "digit-wrong",
      },
    ],
  },
  {
    text: "BLT diberikan kepada 42 KPM sebesar Rp300.000 per bulan selama 12 bulan dengan jumlah Rp152.100.000.",
    loud: [
      {
        severity: "error",
        kind: "selisih",
        printed: "Rp152.100.000",
        expected: "Rp151.200.000",
        cause: "digits-swapped",
      },
    ],
  },
  {
    text: "Dari 1.251 sasaran ibu hamil, sebanyak 1.242 ibu hamil mendapat K1 (97,8%).",
    loud: [{ severity: "error", kind: "angka", printed: "1.242", expected: "1.224", cause: "digits-swapped" }],
  },
  {
    text: "Realisasi IKU 2 sebesar 27,75% belum mencapai target 30,00% (capaian 95,20%).",
    loud: [{ severity: "error", kind: "persen", printed: "95,20%", expected: "92,50%", cause: "digits-swapped" }],
  },
  // A change between the two other figures of the sentence, told in points.
  {
    text: "Persentase penduduk miskin tahun 2024 sebesar 10,12%, turun 0,34 poin dari 10,55% pada tahun 2023.",
    loud: [{ severity: "error", kind: "selisih", printed: "0,34 poin", expected: "0,43 poin" }],
  },
  {
    text: "Jumlah pegawai RSUD 440 orang, terdiri dari 169 PNS, 116 PPPK dan 128 pegawai BLUD.",
    loud: [{ severity: "error", kind: "jumlah", printed: "440 orang", expected: "413 orang" }],
  },
  wrong(
    "Dari 1.250 perkara yang masuk telah diputus sebanyak 1.104 perkara atau 83,32%.",
    error("persen", "83,32%", "88,32%"),
  ),
  wrong(
    "Perkara yang diterima tahun ini berjumlah 1.250 perkara, pengadilan telah berhasil memutus 1.104 perkara. Hal ini berarti 88,23% perkara diputus di tahun yang sama.",
    error("persen", "88,23%", "88,32%"),
  ),
  wrong(
    "Jumlah sisa perkara pada akhir tahun sebesar 137 perkara. Apabila dibandingkan dengan beban perkara yang berjumlah 1.250, prosentase sisa perkara tersebut adalah 10,69 %.",
    error("persen", "10,69 %", "10,96 %"),
  ),
  // What two years and the change between them say of its direction and of its base.
  wrong(
    "Nilai kinerja organisasi tahun 2024 sebesar 107,51, naik 0,43 poin dibandingkan tahun 2023 sebesar 107,94.",
    error("selisih", "naik"),
  ),
  wrong(
    "Jumlah tindak pidana tahun 2024 sebanyak 802 kasus, turun 23 kasus atau 2,87% dibandingkan tahun 2023 sebanyak 825 kasus.",
    error("selisih", "2,87%", "2,79%"),
  ),
  wrong(
    "Kemiskinan tahun 2024 sebesar 5,98%, lebih rendah dari angka nasional 8,57% namun masih lebih rendah dari provinsi 5,26%.",
    error("selisih", "lebih rendah dari"),
  ),
  wrong("Dari enam sasaran, 4 sasaran dicapai secara efisien dan 3 sasaran tidak efisien.", error("selisih", "3", "2")),
  wrong(
    "Personil berjumlah 234 orang, terdiri dari 112 PNS, 36 PPPK dan 76 tenaga non ASN.",
    error("jumlah", "234 orang"),
  ),
  // More than were counted, and names that are not as many as the sentence says.
  wrong(
    "Dari 20 IKU, 7 IKU berkategori Sangat Baik, 12 IKU Baik, 1 IKU Cukup dan 1 IKU Kurang.",
    error("jumlah", "20"),
  ),
  wrong(
    "Terdapat 2 (dua) kecamatan yang belum terlayani, yaitu Bumiayu, Wanareja dan Pagerwojo.",
    error("jumlah", "2", "3"),
  ),
  wrong(
    "Terjadi 212 kejadian bencana, didominasi tanah longsor sebanyak 60 kejadian (29,7%).",
    error("persen", "29,7%", "28,3%"),
  ),
  // A change in percent and, behind it, in figures.
  wrong(
    "Dibandingkan dengan realisasi tahun 2023 sebesar Rp412.500.000, retribusi tahun 2024 meningkat 8,40% atau sebesar Rp39.600.000.",
    error("selisih", "8,40%", "9,60%"),
  ),
  wrong(
    "Pendapatan tahun 2024 naik 12,50% (Rp30.750.000) dibandingkan tahun 2023 sebesar Rp264.000.000.",
    error("selisih", "12,50%", "11,65%"),
  ),
  wrong(
    "Kunjungan tahun 2023 sebanyak 1.250 orang dan tahun 2024 sebanyak 1.400 orang, naik 12,00% atau sebanyak 105 orang.",
    error("selisih", "105 orang", "150 orang"),
  ),
  ...wrongWholes,
  ...wrongParts,
  ...wrongApart,
  ...wrongCapacities,
  ...wrongMoney,
  ...wrongLists,
  ...wrongWordsAndLimits,
];
