import type { Direction } from "./direction";

/** Verbs of what somebody did to a figure, each with its opposite. */
const OPPOSITES: Readonly<Record<string, string>> = {
  menambah: "mengurangi",
  memperbanyak: "mengurangi",
  memperbesar: "memperkecil",
  menaikkan: "menurunkan",
  meningkatkan: "menurunkan",
  mendongkrak: "menurunkan",
  mengurangi: "menambah",
  memperkecil: "memperbesar",
  menurunkan: "menaikkan",
  menekan: "menaikkan",
  memangkas: "menambah",
};
const UP = "menambah|memperbanyak|memperbesar|menaikkan|meningkatkan|mendongkrak";
const DOWN = "mengurangi|memperkecil|menurunkan|menekan|memangkas";

/** What was done and to what, in a few words without a pause, up to `dari`. */
const CAUSED = new RegExp(
  String.raw`\b(?:(${UP})|(?:${DOWN}))\b((?:\s+(?!(?:${UP}|${DOWN})\b)[a-z-]+){1,7})\s+dari\b[^,;.]{0,32}$`,
  "i",
);

/** Behind these another thing is named than the one that the figures tell. */
const OF_ANOTHER =
  /\b(?:dengan|melalui|lewat|karena|untuk|agar|sehingga|supaya|yang|dan|serta|oleh|akibat|target|guna|dalam|bagi|terhadap|berupa)\b/i;

/** The figure itself, and not how good it is, is what goes up or down. */
const NAMES_FIGURE =
  /\b(?:angka|jumlah|persentase|prevalensi|rasio|proporsi|beban|biaya|anggaran|pagu|sisa|tunggakan|produksi|kuota|populasi|penduduk)\b/i;

/** What is raised may be how good it is, where its figure falls. */
const MAY_BE_OF_QUALITY = /^(?:menaikkan|meningkatkan|mendongkrak)$/i;

const IS_DENIED = /\b(?:tidak|belum|gagal|tanpa|bukan)\s+(?:[a-z]+\s+){0,2}$/i;

/** `mampu menurunkan angka kecelakaan dari 21 kejadian menjadi`: what somebody did to the figure that follows. */
export function causedDirection(lead: string, unit: string | null): Direction | null {
  const match = CAUSED.exec(lead);
  if (!match) return null;
  const [, up, named = ""] = match;
  const [text = ""] = /^[a-z]+/i.exec(match[0]) ?? [];
  const isCount = unit !== null && unit !== "%" && unit !== "rupiah";
  if (OF_ANOTHER.test(named) || IS_DENIED.test(lead.slice(0, match.index))) return null;
  if (!isCount && !NAMES_FIGURE.test(named)) return null;
  const isOfFigure = !MAY_BE_OF_QUALITY.test(text);
  return { isUp: up !== undefined, text, index: match.index, opposite: OPPOSITES[text.toLowerCase()], isOfFigure };
}
