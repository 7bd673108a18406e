import type { Column } from "./table";

/** Whole or shortened. */
export const MONTH =
  "jan(uari)?|[fp]eb(ruari)?|mar(et)?|apr(il)?|mei|juni?|juli?|agu(st|stus)?|agt|ags|sept?(ember)?|okt(ober)?|no[vp](ember)?|des(ember)?";
const PERIOD = new RegExp(
  String.raw`^\W*((tahun|ta|realisasi|capaian)\W*)?((19|20)\d\d|(triwulan|tw|semester|smt|kuartal|q)\W*([ivx]+|\d)|(${MONTH}))\W*$`,
  "i",
);

/** `2024`, `Realisasi 2024`, `TW III`, `Maret`. */
export const isPeriod = ({ name }: Column) => PERIOD.test(name);

const NUMERALS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** The months of a year by their numerals, one after the other: `I | II | … | XII`. */
export function monthsByNumeral(columns: Column[]): Column[] {
  const from = columns.findIndex(({ name }) => name.trim() === "I");
  const months = from < 0 ? [] : columns.slice(from, from + NUMERALS.length);
  return months.length === NUMERALS.length && months.every(({ name }, at) => name.trim() === NUMERALS[at])
    ? months
    : [];
}
