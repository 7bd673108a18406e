/**
 * Category words of the field's scales (DEKTARI, DEKTARA, IKP, IKKR, IKOTAN, IKPA, NKA, SKM), longest first so that
 * "Sangat Tinggi" is not read as "Tinggi".
 */
const CATEGORIES = [
  "Sangat Tidak Baik",
  "Sangat Kurang",
  "Sangat Tinggi",
  "Sangat Rendah",
  "Sangat Baik",
  "Sangat Mandiri",
  "Sangat Tanggap",
  "Kurang Mandiri",
  "Tidak Mandiri",
  "Cukup Tanggap",
  "Tidak Tanggap",
  "Kurang Baik",
  "Tidak Baik",
  "Memuaskan",
  "Waspada",
  "Tanggap",
  "Mandiri",
  "Bahaya",
  "Rendah",
  "Sedang",
  "Tinggi",
  "Kurang",
  "Cukup",
  "Siaga",
  "Aman",
  "Baik",
  "Buruk",
];

const squeezed = CATEGORIES.map((name) => ({
  name,
  letters: name.toLowerCase().replace(/\s/g, ""),
  atEnd: new RegExp(`(^|[^a-z])${name.replace(/\s/g, "\\s*")}$`, "i"),
}));
const byLetters = new Map(squeezed.map(({ name, letters }) => [letters, name]));

/** The category that the words name and nothing else: `(SANGAT BAIK)`, `Sangat Baik -`, `Kategori Tinggi`. */
export function findCategory(words: string): string | null {
  const letters = words
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/^(berkategori|kategori|predikat|status)/, "");
  return byLetters.get(letters) ?? null;
}

/** The category that stands at the end of the words: `indeks (Sangat Tinggi)`. */
export function findTrailingCategory(words: string): { name: string; before: string } | null {
  const trimmed = words.replace(/[)\]\s.\-–—]+$/, "");
  for (const { name, atEnd } of squeezed) {
    const match = atEnd.exec(trimmed);
    if (match) return { name, before: trimmed.slice(0, match.index).replace(/[([\s]+$/, "") };
  }
  return null;
}
