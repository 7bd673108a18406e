import type { Row } from "../../../tables/table";

/** `Provinsi (rata-rata)`, `Wilayah (rata-rata indeks)`, `Rata-rata kabupaten`, `Rata-rata capaian kinerja`, `Rata-rata sasaran 1`, `Rata-rata seluruh indikator`: what the rows of a table come to, though it was read as one of them. */
const SUMS_UP =
  /\(\s*(?:jumlah|total|rata(?:-?\s?rata|2)|rerata)\s*\)|^\W*(?:nasional|provinsi|kabupaten|kota|wilayah|daerah)\s*\(\s*(?:rata(?:-?\s?rata|2)|rerata)\s[^()]+\)|^\W*(?:rata(?:-?\s?rata|2)|rerata)\s+(?:nasional|provinsi|kabupaten|kota|kecamatan|desa|(?:sasaran|tujuan)(?:\s+strategis)?\s+(?:\d+|[ivx]+)|(?:nilai\s+|capaian\s+)?(?:seluruh|semua|keseluruhan)\b.*|(?:nilai\s+)?capaian(?:\s+kinerja)?(?:\s+(?:seluruh\s+)?(?:\d+\s+)?(?:indikator|sasaran)(?:\s+(?:kinerja|kegiatan|strategis|program))?)?(?:\s*\([^()]*\))?)\W*$/i;

/** A row of its own, which a sentence counts or compares with the others. */
export const isOneOfThem = ({ kind, label }: Pick<Row, "kind" | "label">): boolean =>
  kind === "data" && !SUMS_UP.test(label);
