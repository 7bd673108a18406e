import type { FigureKind } from "./reading";

/**
 * Units as staff type and scanners break them: letters only, lower case, so `1 Lm bga`, `1 Lemb aga` and `1 Lembaga`
 * are one. The longest spelling wins.
 */
const COUNTED: Record<string, string[]> = {
  Orang: ["orang", "org", "orng"],
  Keluarga: ["keluarga", "klrgr", "klrg", "kk"],
  Lembaga: ["lembaga", "lembga", "lmbga", "lmbg", "lbg"],
  Unit: ["unit"],
  "Kelompok Masyarakat": ["kelompokmasyarakat", "kelmasyarakat", "kelmasy", "kelmas", "pokmas"],
  Kelompok: ["kelompok", "klp", "kel"],
  Desa: ["desa"],
  Layanan: ["layanan", "lyn"],
  Dokumen: ["dokumen", "dok", "dokumn"],
  Laporan: ["laporan", "lap"],
  Kegiatan: ["kegiatan", "keg"],
  Kawasan: ["kawasan"],
  "Kabupaten/Kota": ["kabupatenkota", "kabkota", "kab"],
  "Berkas Perkara": ["berkasperkara", "berkas"],
  Remaja: ["remaja"],
  Jaringan: ["jaringan"],
  Hari: ["hari"],
  Bulan: ["bulan", "bln"],
  Ekor: ["ekor"],
  Kali: ["kali"],
  Paket: ["paket"],
  Buah: ["buah"],
  Satker: ["satker"],
  Rekomendasi: ["rekomendasi"],
  Peserta: ["peserta"],
};

const MEASURED: Record<string, string[]> = {
  Indeks: ["indeks", "indek", "index", "indks"],
  Nilai: ["nilai"],
  Skor: ["skor", "score"],
  Poin: ["poin", "point"],
  Skala: ["skala"],
};

export interface Unit {
  name: string;
  kind: Extract<FigureKind, "count" | "index">;
}

const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");

const bySpelling = new Map<string, Unit>();
for (const [name, spellings] of Object.entries(COUNTED)) {
  for (const spelling of spellings) bySpelling.set(spelling, { name, kind: "count" });
}
for (const [name, spellings] of Object.entries(MEASURED)) {
  for (const spelling of spellings) bySpelling.set(spelling, { name, kind: "index" });
}

/** The known unit that the words after a figure name, or `null`. `Berkas Perkara P-21` is a Berkas Perkara. */
export function findUnit(words: string): Unit | null {
  const whole = bySpelling.get(letters(words));
  if (whole) return whole;
  const parts = words.split(/\s+/).map(letters).filter(Boolean);
  for (let count = Math.min(parts.length, 4); count > 0; count -= 1) {
    const unit = bySpelling.get(parts.slice(0, count).join(""));
    if (unit) return unit;
  }
  return null;
}
