import { error, right, type SentenceCase, wrong } from "./sentence-case";

/** Lists whose items are told in one way. */
export const rightLists: SentenceCase[] = [
  right(
    "Perkara yang diputus sebanyak 1.433 perkara (seribu empat ratus tiga puluh tiga) dan sisa akhir tahun 81 perkara.",
    1,
  ),
  right("Surat masuk sebanyak 154 surat dengan klasifikasi sebagai berikut : KP = 81 HK = 52 KU = 21 PB = 0", 1),
  // What the items behind may be is not said.
  right("Surat masuk sebanyak 154 surat. Nilai indikator : KP = 81 HK = 52 KU = 25"),
  right("Surat masuk sebanyak 154 surat dengan klasifikasi sebagai berikut : KP = 81 HK = 52 KU = 1,5 bendel"),
  right(
    "Belanja pegawai Rp420,10 miliar atau 81,50 persen, belanja barang Rp210,40 miliar atau 70,25 persen, dan total Rp1,09 triliun atau 1.090 miliar.",
  ),
  right("Belanja pegawai Rp420,10 miliar atau 81,50 persen dan belanja modal Rp52,35 miliar atau 61,20 miliar."),
  right(
    "Perkara pidana berjumlah 485 perkara, yang terdiri dari pidana khusus 276 perkara dan pidana umum 209 perkara.",
    1,
  ),
  right("Peserta berjumlah 485 orang, yang terdiri dari 276 laki-laki, khusus dewasa 120 orang, dan 90 perempuan."),
  right(
    "Penduduk berjumlah 1.916 jiwa yang terdiri dari laki-laki 985 jiwa, perempuan 931 jiwa dan 572 kepala keluarga.",
  ),
  right("Dari 6.450 peserta ujian tingkat SMA, 44 orang atau 0,68 persen di antaranya dinyatakan tidak lulus.", 1),
  right("Jumlah kasus sebanyak 3.660 kasus, dan yang dapat diselesaikan sebanyak 3.210 kasus, atau 87,70 persen.", 1),
  // Levels in parentheses, and what is told of them.
  right("Korban meninggal turun 4 % (April : 50 dan Mei : 48).", 1),
  right("Korban luka naik 47,9 persen (2023 : 330 dan 2022 : 389)."),
  right("Tingkat hunian sebesar 34,54 persen, bila dibandingkan tahun lalu (35,31 persen) turun 0,77 poin.", 1),
  // A goal and what was reached, told in sentences of their own.
  right(
    "Pajak hotel awalnya ditargetkan Rp333.000.000. Ini melampaui hingga Rp467.700.000 atau setara dengan 140,45 persen.",
    1,
  ),
  right("Pajak hotel ditargetkan Rp333.000.000. Realisasinya tercapai Rp467.700.000, naik 12,50 persen."),
  right("Dana mencapai Rp.1,035,979,833,682,00 (99,98%) dari total pagu sebesar Rp.1.036.196.551.000,00.", 1),
  right("Tahun 2023 belanja terbagi dalam tiga anggaran, yakni belanja pegawai, belanja barang dan belanja modal.", 1),
  right("Pada 2023 ada empat anggaran, yakni belanja pegawai, belanja barang dan jasa, dan belanja modal."),
  right("Pada 2023 ada empat anggaran, yakni belanja pegawai, belanja barang yang rutin dan belanja modal."),
];

export const wrongLists: SentenceCase[] = [
  // In words behind what is counted.
  wrong(
    "Perkara yang diputus sebanyak 1.433 perkara (seribu empat ratus tiga puluh satu) dan sisa akhir tahun 81 perkara.",
    error("terbilang", "seribu empat ratus tiga puluh satu", "seribu empat ratus tiga puluh tiga"),
  ),
  wrong(
    "Surat masuk sebanyak 145 surat dengan klasifikasi surat sebagai berikut : KP = 81 HK = 52 KU = 21 PB = 0",
    error("jumlah", "145", "154"),
  ),
  wrong(
    "Belanja pegawai Rp420,10 miliar atau 81,50 persen, belanja barang Rp210,40 miliar atau 70,25 persen, dan belanja modal Rp52,35 miliar atau 61,20 miliar.",
    error("persen", "61,20 miliar", "61,20 persen"),
  ),
  wrong(
    "Perkara pidana berjumlah 485 perkara, yang terdiri dari pidana khusus 276 perkara dan pidana umum 219 perkara.",
    error("jumlah", "485", "495"),
  ),
  wrong(
    "Dari 6.450 peserta ujian tingkat SMA, 44 orang atau 0,04 persen di antaranya dinyatakan tidak lulus.",
    error("persen", "0,04 persen", "0,68 persen"),
  ),
  wrong(
    "Jumlah kasus sebanyak 3.660 kasus, dan yang dapat diselesaikan sebanyak 3.210 kasus, atau 89 persen.",
    error("persen", "89 persen", "88 persen"),
  ),
  wrong("Kerugian naik 251 % (April Rp 1.403.350.000 dan Mei Rp 1.923.750.000).", error("selisih", "251 %", "37 %")),
  wrong("Korban luka turun 18 % (April : 330 dan Mei : 389).", error("selisih", "turun", "peningkatan")),
  wrong(
    "Tingkat hunian sebesar 34,54 persen, bila dibandingkan bulan lalu (33,15 persen), tingkat hunian naik 1,39 poin, dan bila dibanding 2023 (35,31 persen) naik 0,77 poin.",
    error("selisih", "naik", "penurunan"),
  ),
  wrong(
    "Pajak hotel awalnya ditargetkan Rp333.000.000. Ini melampaui hingga Rp467.700.000 atau setara dengan 139,61 persen.",
    error("persen", "139,61 persen", "140,45 persen"),
  ),
  wrong(
    "Realisasi pajak telah mencapai 91,14 persen dari target yang dipatok Rp762,6 miliar. Capaian itu sebesar Rp702,7 miliar. Artinya masih sekitar Rp59,9 miliar lagi.",
    error("persen", "91,14 persen", "92,15 persen"),
  ),
  wrong(
    "Dana mencapai Rp.1,035,979,833,682,00 (99,68%) dari total pagu sebesar Rp.1.036.196.551.000,00.",
    error("persen", "99,68%", "99,98%"),
  ),
  wrong(
    "Belanja satuan kerja terbagi dalam empat anggaran, yakni belanja pegawai, belanja barang dan belanja modal.",
    error("jumlah", "empat anggaran", "3"),
  ),
];
