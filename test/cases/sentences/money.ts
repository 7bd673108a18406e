import { error, right, type SentenceCase, wrong } from "./sentence-case";

/** Targets and what was reached of them in amounts, as the press and reports tell them. */
export const rightMoney: SentenceCase[] = [
  // What is left of income and spending is no rest of the spending's pagu.
  right(
    "Belanja kabupaten pada 2021 sebesar Rp 388,16 triliun atau 61,47 persen, masih di bawah tahun 2020 yang mencapai Rp 402,75 triliun atau 65,30 persen.",
  ),
  right(
    "Belanja daerah dianggarkan Rp839.308.547.776 dan terealisasi Rp804.434.742.048 atau 95,84%. Dari realisasi pendapatan dan belanja tersebut diperoleh SiLPA sebesar Rp29.279.692.879.",
    1,
  ),
  right("Penghapusan aset tetap sebesar Rp10.740.510.600 terutama Peralatan dan Mesin sebesar Rp9.184.270.600.", 1),
  // What two flows leave may be less than one of them.
  right("Kenaikan ekuitas sebesar Rp10.740.510.600 terutama surplus operasional sebesar Rp12.184.270.600."),
  right(
    "Piutang Pajak Daerah sebesar Rp19.953.574.945 dengan penyisihan Rp5.715.233.703 sehingga nilai bersihnya Rp14.238.341.242.",
    1,
  ),
  // An amount in millions was rounded, or cut off; `lebih` says that it was cut off.
  right("Badan Arsip punya target Rp240 juta, terealisasi Rp32 juta (13,71%).", 1),
  right("Dari target Rp84 juta lebih baru terealisasi Rp31 juta lebih (37,90%).", 1),
  right(
    "Kecamatan Lembah dari target Rp84 juta lebih baru terealisasi Rp31 juta lebih (37,90%), Kecamatan Bukit target Rp126 juta lebih terealisasi Rp64 juta lebih (50,71%), dan Kecamatan Pantai Rp219 juta lebih baru terealisasi Rp18.204.500,00 (8,29%).",
    3,
  ),
  right("Pajak hotel terealisasi Rp2,41 miliar lebih dari target Rp9,75 miliar lebih (24,75%).", 1),
  // So much more than the target, told as a percentage of it.
  right("Retribusi pasar mencapai Rp2 miliar lebih dari target Rp8 miliar atau 125 persen.", 1),
  // The percentage before the amounts.
  right("Realisasi pajak daerah baru mencapai 61,24% atau Rp21,48 miliar dari target Rp35,075 miliar.", 1),
  right("Serapan sewa gedung 18,75 persen, dari target Rp6,4 juta, sudah terealisasi Rp1,2 juta.", 1),
  right("Adapun belanja realisasi 91,34 dari Rp742 miliar APBD atau Rp678 miliar.", 1),
  // Two targets of one thing: it is the percentage of one of them.
  right(
    "Pajak parkir terealisasi Rp217.440.000 atau 36,24 persen dari target per semester Rp240 juta dan per tahun Rp600 juta.",
    1,
  ),
  right(
    "Pajak restoran mencapai Rp7.204.500.000 atau sudah terealisasi 60,04 persen dari target Rp4,8 miliar. Sedangkan target per tahun Rp12 miliar.",
    1,
  ),
  // The whole that the target is told of, and a whole that is told nowhere.
  right(
    "Belanja daerah ditargetkan Rp 1.240.500.000.000,00 dengan realisasi belanja sebesar Rp 1.104.045.000.000,00 atau sebesar 89 persen dari total belanja.",
    1,
  ),
  right(
    "Belanja pegawai ditargetkan Rp 240.500.000.000,00 dengan realisasi sebesar Rp 204.425.000.000,00 atau sebesar 31,40 persen dari total belanja.",
  ),
  right("Realisasi naik 14 persen atau Rp3,2 miliar dari target Rp41 miliar yang dipatok.", 0),
  // Three decimals before a word for a scale may be thousands.
  right("Target PBB sebesar Rp4,318 miliar lebih namun baru terealisasi Rp2,902 miliar lebih atau 67,21%.", 1),
  // The space is lost, and the hand slipped between two marks.
  right("Balai Benih dengan target Rp360 juta sudah terealisasi Rp152juta (42,22%).", 1),
  right("Lain-lain pendapatan ditargetkan Rp. 2.418.225,000,00 dan terealisasi Rp. 2.297.313.750,00 atau 95,00%.", 1),
  // An amount told in several numbers, and in digits once more.
  right(
    "Pendapatan daerah dianggarkan Rp 1 Triliun 214 miliar 308 juta 450 ribu 117 rupiah 50 sen, dan terealisasi Rp 1 Triliun 190 miliar 22 juta 281 ribu 100 rupiah, atau 98,00%.",
    1,
  ),
  right(
    "Realisasi pendapatan sebesar 1 Triliun 190 Miliar 22 Juta 281 Ribu 100 Rupiah (Rp. 1.190.022.281.100,-) dari target sebesar 1 Triliun 214 Miliar 308 Juta 450 Ribu 117 Rupiah (Rp. 1.214.308.450.117,00) atau mencapai 98,00 persen.",
    1,
  ),
  right("Bantuan senilai 1 miliar 250 juta rupiah (Rp 412.000.000) dibagikan."),
  right("Sebanyak 2 juta 300 ribu orang berkunjung."),
  // Broken groups alone change no digit; the figures beside it must say another.
  right(
    "Pendapatan bertambah sebesar Rp.9.380.79.645, dari target sebesar Rp. 60.214.305.118, menjadi sebesar Rp. 61.152.384.763.",
  ),
  right(
    "Pajak daerah surplus hingga 108,5 persen. Dari target Rp84,5 miliar, realisasinya mampu mencapai Rp91,7 miliar.",
    1,
  ),
  // How far it goes is no percentage of the goal.
  right(
    "Pajak daerah turun hingga 118,4 persen. Dari target Rp84,5 miliar, realisasinya mampu mencapai Rp91,7 miliar.",
  ),
  // The percentage in a sentence of its own; that of another year, of a part, or of a pagu that was changed besides.
  right(
    "Dari pagu anggaran sebesar Rp26.300.000.000, telah direalisasikan sebesar Rp25.400.000.000. Penyerapan anggaran mencapai 96,58%.",
    1,
  ),
  right(
    "Pagu anggaran sebesar Rp26.300.000.000 dan realisasinya Rp25.400.000.000. Penyerapan anggaran tahun 2022 mencapai 93,58%.",
  ),
  right(
    "Pagu anggaran sebesar Rp26.300.000.000. Realisasi belanja modal sebesar Rp5.400.000.000. Penyerapan anggaran mencapai 96,58%.",
  ),
  right(
    "Pagu anggaran setelah blokir sebesar Rp26.300.000.000 dan realisasi anggaran sebesar Rp25.400.000.000. Penyerapan anggaran mencapai 95,12%.",
  ),
];

export const wrongMoney: SentenceCase[] = [
  // A part that is more than what it is told of.
  wrong(
    "Penghapusan aset tetap sebesar Rp10.740.510.600 terutama Peralatan dan Mesin sebesar Rp91.842.706.000.",
    error("jumlah", "Rp91.842.706.000", "≤ Rp10.740.510.600"),
  ),
  wrong(
    "Piutang Pajak Daerah sebesar Rp19.953.574.945 dengan penyisihan Rp5.715.233.703 sehingga nilai bersihnya Rp25.668.808.648.",
    error("selisih", "Rp25.668.808.648", "Rp14.238.341.242"),
  ),
  wrong("Badan Arsip punya target Rp240 juta, terealisasi Rp32 juta (14,71%).", error("persen", "14,71%", "13,33%")),
  wrong(
    "Kecamatan Lembah dari target Rp84 juta lebih baru terealisasi Rp31 juta lebih (73,90%), Kecamatan Bukit target Rp126 juta lebih terealisasi Rp64 juta lebih (50,71%), dan Kecamatan Pantai Rp219 juta lebih baru terealisasi Rp18.204.500,00 (8,92%).",
    error("persen", "73,90%"),
    error("persen", "8,92%"),
  ),
  wrong(
    "Pajak hotel terealisasi Rp2,41 miliar lebih dari target Rp9,75 miliar lebih (42,75%).",
    error("persen", "42,75%", "24,72%"),
  ),
  wrong(
    "Realisasi pajak daerah baru mencapai 61,24% atau Rp24,18 miliar dari target Rp35,075 miliar.",
    error("persen", "61,24%", "68,94%"),
  ),
  wrong(
    "Serapan sewa gedung 17,85 persen, dari target Rp6,4 juta, sudah terealisasi Rp0,8 juta.",
    error("persen", "17,85 persen", "12,50 persen"),
  ),
  wrong("Adapun belanja realisasi 81,34 dari Rp742 miliar APBD atau Rp678 miliar.", error("persen", "81,34", "91,37")),
  wrong(
    "Pajak parkir terealisasi Rp217.440.000 atau 63,24 persen dari target per semester Rp240 juta dan per tahun Rp600 juta.",
    error("persen", "63,24 persen"),
  ),
  wrong(
    "Belanja daerah ditargetkan Rp 1.240.500.000.000,00 dengan realisasi belanja sebesar Rp 1.104.045.000.000,00 atau sebesar 98 persen dari total belanja.",
    error("persen", "98 persen", "89,00 persen"),
  ),
  wrong(
    "Balai Benih dengan target Rp360 juta sudah terealisasi Rp152juta (32,24%).",
    error("persen", "32,24%", "42,22%"),
  ),
  wrong(
    "Pendapatan daerah dianggarkan Rp 1 Triliun 214 miliar 308 juta 450 ribu 117 rupiah 50 sen, dan terealisasi Rp 1 Triliun 190 miliar 22 juta 281 ribu 100 rupiah, atau 89,00%.",
    error("persen", "89,00%", "98,00%"),
  ),
  wrong(
    "Realisasi pendapatan sebesar 1 Triliun 190 Miliar 22 Juta 281 Ribu 100 Rupiah (Rp. 1.190.202.281.100,-) pada tahun itu.",
    error("angka", "Rp. 1.190.202.281.100,-", "Rp. 1.190.022.281.100,-"),
  ),
  wrong(
    "Pendapatan lain bertambah sebesar Rp.3.16.480.200, dari target sebesar Rp. 24.108.314.500, menjadi sebesar Rp. 27.124.794.700.",
    error("selisih", "Rp.3.16.480.200", "Rp.3.016.480.200"),
  ),
  wrong(
    "Pajak daerah surplus hingga 118,4 persen. Dari target Rp84,5 miliar, realisasinya mampu mencapai Rp91,7 miliar.",
    error("persen", "118,4 persen", "108,5 persen"),
  ),
  // The percentage in a sentence of its own.
  wrong(
    "Dari pagu anggaran sebesar Rp26.300.000.000, telah direalisasikan sebesar Rp25.400.000.000. Sisa anggaran Rp900.000.000. Penyerapan anggaran mencapai 95,68%.",
    error("persen", "95,68%", "96,58%"),
  ),
  wrong(
    "Realisasi anggaran tahun 2023 mencapai 85,57%. Dari pagu sebesar Rp26.300.000.000 terserap sebesar Rp25.400.000.000.",
    error("persen", "85,57%", "96,58%"),
  ),
];
