import type { Plan } from "./plan";

/** What every title of a plan says; the line that is left names the unit. */
const OF_THE_PLAN = /^\W*(tabel|lampiran|\d+\s*[.)]|rencana|perjanjian|realisasi|matri|tahun|target|anggaran)|^\W*$/i;

/** The unit as the title of a plan names it; empty where no line does. */
export function unitNameIn({ title }: Plan): string {
  const line = title.find((each) => !OF_THE_PLAN.test(each)) ?? "";
  return line.replace(/\s+tahun(\s+anggaran)?\s+20\d\d.*$/i, "").trim();
}
