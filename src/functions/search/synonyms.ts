/**
 * Words of one meaning, as they are typed for the words that definitions use. Both languages and the short forms of
 * the field; a word that stands in the definitions already needs no entry.
 */
const together: readonly (readonly string[])[] = [
  ["persen", "persentase", "prosentase", "percent", "percentage", "%"],
  ["capaian", "pencapaian", "kinerja", "achievement", "performance", "tercapai"],
  ["realisasi", "realization", "realisation", "actual", "belanja", "spending"],
  ["target", "sasaran", "rencana"],
  ["serapan", "penyerapan", "daya serap", "absorption"],
  ["sisa", "saldo", "remaining", "remainder", "balance", "left"],
  ["pagu", "anggaran", "dipa", "budget"],
  ["kategori", "kelas", "predikat", "golongan", "class", "category", "grade", "klasifikasi"],
  ["terbilang", "huruf", "ejaan", "words", "spell", "spelled"],
  ["rupiah", "rp", "uang", "money", "currency"],
  ["mutu", "kualitas", "quality"],
  ["kepuasan", "survei", "survey", "satisfaction", "skm", "ikm"],
  ["efisiensi", "hemat", "efficiency", "sbk"],
  ["jumlah", "total", "sum", "cacah", "banyaknya", "count", "hitung"],
  ["cek", "periksa", "memeriksa", "check", "verifikasi", "benar", "salah"],
  ["bobot", "weight", "weights", "timbangan"],
  ["kalimat", "narasi", "sentence", "teks", "laporan", "narrative"],
  ["rekap", "rekapitulasi", "ringkasan", "summary", "recap"],
  ["remaja", "dektari", "ketahanan diri", "adolescent", "youth"],
  ["keluarga", "dektara", "family"],
  ["kota", "kabupaten", "ikotan", "city"],
  ["kawasan", "rawan", "ikkr", "area"],
  ["rehabilitasi", "kualitas hidup", "whoqol", "quality of life"],
  ["sakip", "akip", "lakip", "lkip"],
  ["tagihan", "spm", "invoice", "bills"],
  ["kontrak", "kontraktual", "contract"],
  ["deviasi", "penyimpangan", "rpd", "halaman iii", "deviation"],
  ["revisi", "perubahan", "revision"],
  ["dispensasi", "dispensation"],
  ["up", "tup", "uang persediaan", "kkp", "petty cash"],
  ["output", "keluaran", "ro"],
  ["angka", "nomor", "number", "bilangan", "konversi", "convert"],
  ["status", "terlampaui", "exceeded", "met", "missed"],
];

/** The other ways to say a word; the word itself is not among them. */
export function synonymsOf(word: string): readonly string[] {
  return together.filter((group) => group.includes(word)).flatMap((group) => group.filter((other) => other !== word));
}
