import { error, right, type SentenceCase, wrong } from "./sentence-case";

/** Right sentences in which a percentage is not of the figures beside it, or a figure is of another thing or year. */
export const rightApart: SentenceCase[] = [
  // Each of the parts was reached so far, and not so many of all.
  right("Dari 36 paket pekerjaan, 12 paket terealisasi 100% dan 24 paket terealisasi di atas 90%."),
  right("Dari 42 subkegiatan, 15 subkegiatan mencapai 100% dan selebihnya masih berjalan."),
  // How far it is from the target.
  right("Penerbitan izin rata-rata lebih cepat 1,5 hari dari target 12 hari, sehingga capaiannya 112,50%."),
  // The sentence turns to another year or another thing behind the target.
  right(
    "Realisasi belanja sebesar Rp 8.214.600.000 atau 98,40% dari pagu, turun dibandingkan tahun 2023 yang berjumlah Rp 8.640.250.000.",
  ),
  right(
    "Realisasi belanja modal mencapai 97,25% dari anggaran, naik dibandingkan tahun lalu yang berjumlah Rp 512.300.000.",
  ),
  right(
    "Penerimaan parkir mencapai Rp 1.268.160.000 atau 105,68% dari target, sedangkan retribusi pasar sebesar Rp 742.500.000.",
  ),
  right("Sewa kios mencapai Rp 318.400.000 atau 99,50% dari target, sementara denda sebesar Rp 6.150.000."),
  // Parts of the whole, with another whole between.
  right("Dari 15 IKU pada 6 sasaran, 13 IKU berstatus hijau dan 2 IKU kuning."),
  right("Dari 24 indikator pada 9 program, 21 indikator tercapai dan 3 indikator belum tercapai."),
  // Two changes, each with its own percentage.
  right(
    "Pengunjung naik 420 orang (12,00%) dibandingkan tahun 2023, sedangkan buku yang dipinjam turun 135 eksemplar (2,25%).",
  ),
];

/** The same forms, where the figures do speak of one another. */
export const wrongApart: SentenceCase[] = [
  wrong(
    "Penerimaan parkir mencapai Rp 1.268.160.000 atau 106,58% dari target Rp 1.200.000.000, sedangkan retribusi pasar sebesar Rp 742.500.000.",
    error("persen", "106,58%", "105,68%"),
  ),
  wrong("Dari 36 paket pekerjaan, 12 paket (38,33%) telah selesai.", error("persen", "38,33%", "33,33%")),
];
