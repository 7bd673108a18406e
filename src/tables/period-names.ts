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
