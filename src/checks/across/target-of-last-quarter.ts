import { notesBelow } from "../../tables/notes-below";
import type { Column, Table } from "../../tables/table";

const QUARTER = /^\W*(?:tw|tri\s?wulan|q)\W*(i{1,3}|iv|[1-4])\W*$/i;
const NUMERALS = ["i", "ii", "iii", "iv"];

const TELLS_CUMULATED = /\b(kumulatif|akumulatif|akumulasi)\b/i;
const DENIES_CUMULATED = /\b(non|tidak|bukan)[\s-]*(kumulatif|akumulatif)\b/i;
const NAMES_TARGET = /\b(target|rencana\s+aksi)\b/i;

/** `Rencana Aksi (target kumulatif per triwulan)`: what is to be reached by the last quarter is the target of the year. */
export function targetOfLastQuarter(table: Table): Column | null {
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

function quarterIn(name: string): number {
  const [, numeral = ""] = QUARTER.exec(name) ?? [];
  return NUMERALS.indexOf(numeral.toLowerCase()) + 1 || Number(numeral);
}
