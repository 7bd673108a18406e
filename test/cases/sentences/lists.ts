import { error, right, type SentenceCase, wrong } from "./sentence-case";

/** Lists whose items are told in one way. */
export const rightLists: SentenceCase[] = [
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
];

export const wrongLists: SentenceCase[] = [
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
];
