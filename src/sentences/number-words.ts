import { Decimal } from "../numbers/decimal";
import { readTerbilang } from "../numbers/read-terbilang";
import type { PrintedFigure, PrintedFigures } from "./printed-figure";

/** A figure and the number words beside it: `13 (tiga belas)`, `tiga (3)`, `Rp 1.000.000,- (satu juta rupiah)`. */
export interface NumberInWords {
  value: Decimal;
  /** What the marks allow besides: `200,417` may be two hundred thousand. */
  other?: Decimal | null;
  /** The figure as printed. */
  figure: string;
  /** The words exactly as printed. */
  words: string;
  start: number;
}

const NUMBER_WORD =
  "(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|belas|puluh|ratus|ribu|juta|miliar|milyar)";
const WORDS_FIRST = new RegExp(String.raw`\b(${NUMBER_WORD}(?:\s*${NUMBER_WORD})*)\s*\(\s*(\d[\d.]*)\s*\)`, "gi");

/** `Kelompok dua (4)`: the words are a name, the figure counts its members. */
const NAMED_GROUP =
  /\b(?:kelompok|bidang|tahap|seksi|kelas|tim|rt|rw|bab|bagian|triwulan|semester|level|zona|lantai|grup)\s*$/i;

/** `1.433 perkara (seribu empat ratus tiga puluh tiga)`: in words behind what is counted, more than one of them. */
const BEHIND_UNIT = new RegExp(
  String.raw`^\s*[a-z]{3,}(?:\s+[a-z]{3,})?\s*\(\s*(${NUMBER_WORD}(?:\s+${NUMBER_WORD})+)\s*\)`,
  "i",
);

/** Every figure of a text that is printed in words too. */
export function findNumberWords(text: string, { figures }: PrintedFigures): NumberInWords[] {
  const behind = figures.flatMap((figure): NumberInWords[] =>
    figure.inWords && hasNumberWord(figure.inWords.text) && !isOfOtherAmount(figure)
      ? [
          {
            value: figure.reading.value,
            other: figure.reading.other?.value ?? null,
            figure: figure.text.trim(),
            words: figure.inWords.text,
            start: figure.inWords.start,
          },
        ]
      : [],
  );
  const apart = figures.flatMap((figure): NumberInWords[] => {
    const rest = text.slice(figure.end);
    const match = figure.inWords || figure.unit === "%" || figure.unit === "rupiah" ? null : BEHIND_UNIT.exec(rest);
    const words = match?.[1] ?? "";
    if (!match || figure.reading.decimals > 0 || figure.reading.scale > 1) return [];
    const start = figure.end + match[0].lastIndexOf(words);
    return [{ value: figure.reading.value, figure: figure.text.trim(), words, start }];
  });
  const before = [...text.matchAll(WORDS_FIRST)].flatMap((match): NumberInWords[] => {
    const [, words = "", printed = ""] = match;
    const value = new Decimal(printed.replace(/\./g, "") || "0");
    // `terdiri dari dua (1) … (2) …`: the number belongs to a list.
    const isListed = value.eq(1) && /\(\s*2\s*\)/.test(text.slice(match.index));
    return isListed || NAMED_GROUP.test(text.slice(0, match.index))
      ? []
      : [{ value, figure: printed, words: ownWords(words, value), start: match.index }];
  });
  return [...behind, ...apart, ...before];
}

/** `99,88% (tujuh ratus juta rupiah)`: rupiah in words are of no percentage. */
const isOfOtherAmount = ({ unit, inWords }: PrintedFigure) => unit === "%" && /rupiah\s*$/i.test(inWords?.text ?? "");

const hasNumberWord = (words: string) => new RegExp(NUMBER_WORD, "i").test(words);

/** `lantai dua tiga (3)`: of the words before the parenthesis the last may do. */
function ownWords(words: string, value: Decimal): string {
  const parts = words.split(/\s+/);
  const fitting = parts
    .map((_, index) => parts.slice(index).join(" "))
    .find((tail) => {
      const read = readTerbilang(tail);
      return read.kind === "number" && read.value.eq(value);
    });
  return fitting ?? words;
}
