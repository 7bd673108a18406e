import { readTerbilang } from "../numbers/read-terbilang";

/** A count in words alone: `tiga kecamatan`. */
export interface WordedCount {
  value: number;
  text: string;
  /** All words before it. */
  before: string;
  /** The words between it and the next count in words, or the end of the sentence. */
  behind: string;
  /** All words behind it. */
  toEnd: string;
}

const NUMBER_WORD = "(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh)";
const WORDED = new RegExp(String.raw`\b${NUMBER_WORD}(?:\s+${NUMBER_WORD})*\b(?=\s+[a-z])`, "gi");

/** `Kelompok dua`, `salah satu`: the words are a name, or count nothing. */
const NO_COUNT =
  /\b(?:kelompok|bidang|tahap|seksi|kelas|tim|bab|bagian|triwulan|semester|level|zona|lantai|grup|salah|nomor|pasal|per|setiap|tiap)\s+$/i;

/** Every count of a sentence that is told in words alone. */
export function wordedCounts(text: string): WordedCount[] {
  const found = [...text.matchAll(WORDED)].filter(({ index }) => !NO_COUNT.test(text.slice(0, index)));
  return found.flatMap((match, at) => {
    const read = readTerbilang(match[0].toLowerCase());
    const end = found[at + 1]?.index ?? text.length;
    if (read.kind !== "number") return [];
    const from = match.index + match[0].length;
    const [behind, toEnd] = [text.slice(from, end), text.slice(from)];
    return [{ value: read.value.toNumber(), text: match[0], before: text.slice(0, match.index), behind, toEnd }];
  });
}
