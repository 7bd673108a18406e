import { notesBelow } from "../../tables/notes-below";
import type { Column, Table } from "../../tables/table";

const QUARTER = /^\W*(?:tw|tri\s?wulan|q)\W*(i{1,3}|iv|[1-4])\W*$/i;
const NUMERALS = ["i", "ii", "iii", "iv"];

const TELLS_CUMULATED = /\b(kumulatif|akumulatif|akumulasi)\b/i;
const DENIES_CUMULATED = /\b(non|tidak|bukan)[\s-]*(kumulatif|akumulatif)\b/i;
const NAMES_TARGET = /\b(target|rencana\s+aksi)\b/i;

/** `Rencana Aksi (target kumulatif per triwulan)`: what is to be reached by the last quarter is the target of the year. */
export function targetOfLastQuarter(table: Table): Column | null {
  const ofYear = targetBesideQuarters(table);
  if (ofYear) return ofYear;
  const quarters = table.columns.filter(({ name, role }) => QUARTER.test(name) && role !== "realisasi");
  const inOrder = quarters.every(({ name }, at) => quarterIn(name) === at + 1);
  if (quarters.length !== NUMERALS.length || !inOrder || table.columns.some(({ role }) => role === "realisasi"))
    return null;
  const words = [...table.title, ...notesBelow(table), ...quarters.map(({ parent }) => parent)];
  const isCumulated =
    words.some((each) => TELLS_CUMULATED.test(each)) && !words.some((each) => DENIES_CUMULATED.test(each));
  const [, , , last = null] = quarters;
  return isCumulated && words.some((each) => NAMES_TARGET.test(each)) ? last : null;
}

const UP_TO_QUARTER =
  /^\W*(?:s\s*\.?\s*\/?\s*d\s*\.?\s*|sampai\s+(?:dengan\s+)?)?(?:tw|tri\s?wulan|q)\W*(i{1,3}|iv|[1-4])\W*$/i;
const WHOLE_YEAR = /^\W*(?:y|se\s?tahun|satu\s+tahun|1\s+tahun)\W*$/i;
const FEWEST_QUARTERS = 3;

/** `Target / Q1, s.d. Q2, s.d. Q3, Y`: the last of them is the target of the year. */
function targetBesideQuarters({ columns }: Table): Column | null {
  const [year, ...more] = columns.filter(({ name, parent }) => WHOLE_YEAR.test(name) && NAMES_TARGET.test(parent));
  if (!year || year.role !== "lain" || more.length > 0 || columns.some(({ role }) => role === "target")) return null;
  const quarters = columns.filter(({ name, parent }) => parent === year.parent && UP_TO_QUARTER.test(name));
  return quarters.length >= FEWEST_QUARTERS ? year : null;
}

function quarterIn(name: string): number {
  const [, numeral = ""] = QUARTER.exec(name) ?? [];
  return NUMERALS.indexOf(numeral.toLowerCase()) + 1 || Number(numeral);
}
