const NAMES = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"];
const MONTH =
  "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember";
const SPAN = new RegExp(
  String.raw`\b(${MONTH})(?:\s+(?:19|20)\d{2})?\s*(?:[-–—]+|s\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:bulan\s+|akhir\s+(?:bulan\s+)?)?(\d{1,2}\s+)?(${MONTH})\b`,
  "gi",
);
/** By the last days of December a year is over, or nearly. */
const MONTHS = new RegExp(String.raw`\b(?!desember)(?:${MONTH})\b`, "i");
const NAMED: [RegExp, number][] = [
  [/\bsemester\b/i, 6],
  [/\b(?:triwulan|kuartal)\b/i, 3],
  [/\bcatur\s?wulan\b/i, 4],
];

const numberOf = (month: string) =>
  NAMES.indexOf(month.toLowerCase().slice(0, 3).replace("peb", "feb").replace("nop", "nov"));

/** Of the texts the first that names a period shorter than a year; a year where none does. `null` where it is unclear. */
export function monthsOfPeriod(texts: string[]): number | null {
  for (const text of texts) {
    const told = monthsIn(text);
    const [only, ...others] = told;
    if (only !== undefined) return others.length === 0 && only > 1 ? only : null;
  }
  const all = texts.join(" ");
  return MONTHS.test(all) || !/\btahun\s+(?:19|20)\d{2}\b/i.test(all) ? null : 12;
}

/** True where a period is told that is shorter than a year, or told in months. */
export const namesMonths = (text: string): boolean => monthsIn(text).length > 0;

/** `Januari—Juli 2022`, `semester pertama`, `selama 7 bulan`; `NaN` where a part of a month makes it unclear how many. */
function monthsIn(text: string): number[] {
  const spans = [...text.matchAll(SPAN)].map(([, from = "", day, to = ""]) =>
    day === undefined ? numberOf(to) - numberOf(from) + 1 : NaN,
  );
  const named = NAMED.flatMap(([word, count]) => (word.test(text) ? [count] : []));
  const counted = [...text.matchAll(/(?:\b(?:selama|dalam)\s+|\(\s*)(\d{1,2})\s+bulan\b/gi)].map(([, count]) =>
    Number(count),
  );
  return [...new Set([...spans, ...named, ...counted])].filter((count) => !(count <= 1));
}
