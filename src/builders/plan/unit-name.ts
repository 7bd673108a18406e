import type { Plan } from "./plan";

/** What every title of a plan says; the line that is left names the unit. */
const OF_THE_PLAN = /^\W*(tabel|lampiran|\d+\s*[.)]|rencana|perjanjian|realisasi|matri|tahun|target|anggaran)|^\W*$/i;
/** Words that names of government units begin with. */
const OF_A_UNIT =
  /^\W*(badan|bnn[pk]?|balai|kantor|kanwil|kementerian|dinas|direktorat|sekretariat|inspektorat|pengadilan|kejaksaan|kepolisian|pol(da|res)|lembaga|loka|pusat|universitas|politeknik|institut|madrasah|rumah sakit|rs(ud|up)?|kppn|satuan kerja|satker|unit)\b/i;
const LONGEST_NAME = 90;
const ABBREVIATIONS = /^(bnn[pk]?|rsud|upt|uptd|opd|ri|dki|diy|ntb|ntt|[ivx]+)$/i;

/** The unit as the title of a plan names it; empty where no line does. */
export function unitNameIn({ title }: Plan): string {
  const lines = title.filter((each) => !OF_THE_PLAN.test(each) && each.length <= LONGEST_NAME);
  // A sentence above a table is no name.
  const line = lines.find((each) => OF_A_UNIT.test(each)) ?? lines.find((each) => each === each.toUpperCase()) ?? "";
  return inSmallLetters(line.replace(/\s+tahun(\s+anggaran)?\s+20\d\d.*$/i, "").trim());
}

/** A title is in capitals; in a sentence or before a signature the name is not. */
function inSmallLetters(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/\p{L}+/gu, (word) =>
    ABBREVIATIONS.test(word) ? word : word === "DAN" ? "dan" : `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`,
  );
}
