import { readNumber } from "../numbers/read-number";
import { isFigure } from "../numbers/reading";
import { readTerbilang } from "../numbers/read-terbilang";
import type { PrintedFigure } from "./printed-figure";
import type { Sentence } from "./split-sentences";

/** A mean told step by step: the figures, what they add up to, by how many that is divided, and the result. */
export interface MeanInWords {
  parts: PrintedFigure[];
  sum: PrintedFigure;
  /** How many the sentence divides by; `null` where it tells the sum alone. */
  count: number | null;
  mean: PrintedFigure | null;
}

const SUM_IS =
  /^\s*\)?\s*(?:,\s*)?(?:yaitu|yakni|adalah|sama\s+dengan|menjadi|=|hasilnya|diperoleh)\s*(?:sebesar|sejumlah)?\s*$/i;
const DIVIDED =
  /^\s*(?:,\s*)?(?:kemudian|lalu|selanjutnya|dan|yang)?\s*(?:kemudian\s+)?dibagi\s*(?:dengan\s+)?(\d{1,2}|[a-z]+(?:\s+belas)?)\b/i;
const MEAN_IS =
  /\b(?:sehingga|maka|menjadi|hasilnya|yaitu|yakni|adalah|sama\s+dengan|diperoleh)(?:\s+[a-z-]+){0,4}\s*$|=\s*$/i;
const MEAN_FROM =
  /^\s*(?:[a-z]+\s+){0,2}(?:diperoleh|didapat(?:kan)?|berasal|merupakan|dihitung|hasil)\s+(?:dari\s+)?(?:hasil\s+)?(?:penjumlahan|jumlah|rata-rata)\b/i;

/** `penjumlahan … (98,06%+94,79%) yaitu 192,85% kemudian dibagi dua`: figures with nothing but `+` between them, and their sum. */
export function readMean({ text, start }: Sentence, figures: PrintedFigure[]): MeanInWords | null {
  const own = figures.filter((figure) => figure.start >= start && figure.start < start + text.length);
  const first = own.findIndex((_figure, at) => isAdded(own[at + 1]));
  if (first < 0) return null;
  let end = first + 1;
  while (isAdded(own[end + 1])) end += 1;
  const parts = own.slice(first, end + 1);
  const sum = own[end + 1];
  if (!sum || !SUM_IS.test(sum.lead) || new Set([...parts, sum].map(signOf)).size > 1) return null;
  const said = DIVIDED.exec(text.slice(sum.end - start));
  const count = said && countIn(said[1] ?? "");
  return { parts, sum, count, mean: said && meanOf(own, first, end + 2, sum.end + said[0].length) };
}

/** Percentages are added to percentages and money to money; other words behind a figure may lead on. */
const signOf = ({ unit }: PrintedFigure) => (unit === "%" || unit === "rupiah" ? unit : null);

const isAdded = (figure: PrintedFigure | undefined) => figure !== undefined && /^\s*\+\s*$/.test(figure.lead);

function countIn(words: string): number | null {
  const spoken = readTerbilang(words);
  const read = spoken.kind === "number" ? spoken.value : null;
  const digits = /^\d+$/.test(words) ? readNumber(words) : null;
  const value = read ?? (digits && isFigure(digits) ? digits.value : null);
  return value?.toNumber() ?? null;
}

/** The result stands behind the division, or at the beginning: `Angka 96,43% diperoleh dari penjumlahan …`. */
function meanOf(own: PrintedFigure[], first: number, behindSum: number, divided: number): PrintedFigure | null {
  const opening = first === 1 ? own[0] : undefined;
  if (opening && MEAN_FROM.test(own[1]?.lead ?? "")) return opening;
  const result = own.slice(behindSum).find((figure) => figure.start >= divided);
  return result && MEAN_IS.test(result.lead) ? result : null;
}
