import type { Column } from "./table";

/** Whole or shortened. */
export const MONTH =
  "jan(uari)?|[fp]eb(ruari)?|mar(et)?|apr(il)?|mei|juni?|juli?|agu(st|stus)?|agt|ags|sept?(ember)?|okt(ober)?|no[vp](ember)?|des(ember)?";
const ONLY_MONTH = new RegExp(String.raw`^\W*(?:${MONTH})\W*$`, "i");
const PERIOD = new RegExp(
  String.raw`^\W*((tahun|ta|realisasi|capaian)\W*)?((19|20)\d\d|(triwulan|tw|semester|smt|kuartal|q)\W*([ivx]+|\d)|(${MONTH}))\W*$`,
  "i",
);

/** `2024`, `Realisasi 2024`, `TW III`, `Maret`. */
export const isPeriodNamed = (words: string) => PERIOD.test(words);

export const isPeriod = ({ name }: Column) => isPeriodNamed(name);

const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");

/** Short forms that the whole name does not begin with. */
const OTHERWISE = new Map([
  ["peb", "Februari"],
  ["agt", "Agustus"],
  ["ags", "Agustus"],
  ["nop", "November"],
]);

/** `AGT.`, `Pebruari`: the whole name of the month; `null` where something else stands there as well. */
export function monthNamed(words: string): string | null {
  if (!ONLY_MONTH.test(words)) return null;
  const begins = words
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .slice(0, 3);
  return MONTHS.find((month) => month.toLowerCase().startsWith(begins)) ?? OTHERWISE.get(begins) ?? null;
}

const NUMERALS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** The months of a year by their numerals, one after the other: `I | II | … | XII`. */
export function monthsByNumeral(columns: Column[]): Column[] {
  const from = columns.findIndex(({ name }) => name.trim() === "I");
  const months = from < 0 ? [] : columns.slice(from, from + NUMERALS.length);
  return months.length === NUMERALS.length && months.every(({ name }, at) => name.trim() === NUMERALS[at])
    ? months
    : [];
}
