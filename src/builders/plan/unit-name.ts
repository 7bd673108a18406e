import type { Plan } from "./plan";

/** What every title of a plan says; the line that is left names the unit. */
const OF_THE_PLAN = /^\W*(tabel|lampiran|\d+\s*[.)]|rencana|perjanjian|realisasi|matri|tahun|target|anggaran)|^\W*$/i;
const ABBREVIATIONS = /^(bnn[pk]?|rsud|upt|uptd|opd|ri|dki|diy|ntb|ntt|[ivx]+)$/i;

/** The unit as the title of a plan names it; empty where no line does. */
export function unitNameIn({ title }: Plan): string {
  const line = title.find((each) => !OF_THE_PLAN.test(each)) ?? "";
  return inSmallLetters(line.replace(/\s+tahun(\s+anggaran)?\s+20\d\d.*$/i, "").trim());
}

/** A title is in capitals; in a sentence or before a signature the name is not. */
function inSmallLetters(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/\p{L}+/gu, (word) =>
    ABBREVIATIONS.test(word) ? word : word === "DAN" ? "dan" : `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`,
  );
}
