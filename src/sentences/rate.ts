/** What a rate counts of: `186/100.000 KH`, `4,88 per 1000 kelahiran hidup`. */
export interface Rate {
  /** `per 100000`: two figures are alike only where they count of as many. */
  unit: string;
  per: number;
  /** Of the words behind the figure that name it. */
  length: number;
}

const OF_SO_MANY = String.raw`(1\.?000|10\.?000|100\.?000|1\.000\.000)(?![.,]?\d)`;

/** Behind it stands what is counted, or the end of a remark in parentheses; behind a formula neither does. */
const RATE = new RegExp(String.raw`^\s*(?:/|per\s)\s*${OF_SO_MANY}(?=\s*(?:\)|(?!x\s)[a-z]{2,}))`, "i");

/** The rate that the words behind a figure make of it, or `null`. */
export function rateBehind(behind: string): Rate | null {
  const match = RATE.exec(behind);
  if (!match) return null;
  const per = Number((match[1] ?? "").replace(/\./g, ""));
  return { unit: `per ${per}`, per, length: match[0].length };
}

/** `Angka Kematian Ibu per 100.000KH`: in a name the number only says of how many is counted. */
export const NAMED_RATE = new RegExp(String.raw`\bper\s*${OF_SO_MANY}(?=\s*[a-z]{2,}|\s*\))`, "gi");
