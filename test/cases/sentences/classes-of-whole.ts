import { type RunningTextCase, silent, wrong } from "./running-text-case";

/** Counts of things that are of one class each, beside the count of all. */
export const classesOfWhole: RunningTextCase[] = [
  wrong(
    "A1",
    "tujuh jenis",
    "8 jenis",
    "Dari tujuh jenis kegiatan, lima kegiatan melampaui target, satu kegiatan tepat mencapai target, dan dua kegiatan belum mencapai target, dengan rata-rata capaian 98,45%.",
  ),
  silent(
    "Dari tujuh jenis kegiatan, empat kegiatan melampaui target, satu kegiatan tepat mencapai target, dan dua kegiatan belum mencapai target, dengan rata-rata capaian 98,45%.",
  ),
  wrong("A1", "delapan unsur", "9 unsur", "Dari delapan unsur, 5 unsur bermutu A dan 4 unsur bermutu B."),
  wrong(
    "A1",
    "13 indikator",
    "14 indikator",
    "Dari 13 indikator, 12 indikator berkategori Sangat Berhasil dan 2 indikator berkategori Berhasil.",
  ),
  silent("Dari 13 indikator, 11 indikator berkategori Sangat Berhasil dan 2 indikator berkategori Berhasil."),
  // Others may be of a class that is not told.
  silent("Dari delapan unsur, 5 unsur bermutu A dan 2 unsur bermutu B."),
  wrong(
    "A1",
    "delapan unsur",
    "9 unsur",
    "Dari delapan unsur pelayanan, enam unsur mengalami kenaikan dan tiga unsur menurun; yang tertinggi adalah tarif (3,91).",
  ),
  silent("Dari delapan unsur pelayanan, lima unsur mengalami kenaikan dan dua unsur menurun."),
  // The percentage shows which of the counts is off.
  wrong(
    "A1",
    "8 indikator",
    "7 indikator",
    "Renja memuat 4 sasaran dengan 16 indikator kinerja. Sebanyak 8 indikator (43,75%) mencapai atau melampaui target, sedangkan 9 indikator belum mencapai target.",
  ),
  silent(
    "Renja memuat 4 sasaran dengan 16 indikator kinerja. Sebanyak 7 indikator (43,75%) mencapai atau melampaui target, sedangkan 9 indikator belum mencapai target.",
  ),
  wrong(
    "A1",
    "8 (delapan) indikator",
    "7 indikator",
    "Kantor ini menetapkan 8 (delapan) indikator kinerja utama. Empat indikator berkategori Sangat Baik dan tiga indikator berkategori Baik, sehingga tidak ada indikator yang berkategori Cukup maupun Kurang.",
  ),
  silent(
    "Kantor ini menetapkan 8 (delapan) indikator kinerja utama. Empat indikator berkategori Sangat Baik dan tiga indikator berkategori Baik.",
  ),
  // Those that went beyond their target reached it too.
  silent("Dari 9 indikator, 6 indikator mencapai target dan 4 indikator melampaui target."),
  silent("Dari 5 program, 8 kegiatan tercapai dan 2 kegiatan belum tercapai."),
  silent("Dari 12 indikator, 7 indikator tercapai dan 4 indikator belum tercapai, 1 indikator belum dapat diukur."),
  // Other indicators than those of the sentence before.
  silent(
    "Sasaran kedua memuat 6 indikator kinerja. Secara keseluruhan 9 indikator tercapai dan 3 indikator belum tercapai.",
    "Sasaran ketiga memuat 6 indikator kinerja. Tahun ini 9 indikator tercapai dan 3 indikator belum tercapai.",
  ),
  // Of two scales each may be both.
  silent("Dari 5 kecamatan, 3 kecamatan berkategori Baik dan 4 kecamatan berpredikat Cukup pada penilaian lain."),
];
