import { findUnit } from "../../../numbers/units";
import { squeeze } from "../../../tables/lexicon";
import { wordsAt } from "../../../tables/printed-cell";
import type { Column, Row, Table } from "../../../tables/table";

/**
 * `Jumlah rumah rusak | unit` below persons and houses adds up the houses, and `Jumlah hari tunggu (hari)` below
 * `Residen masuk (orang)` nothing; `null` where all rows are of its unit.
 */
export function rowsOfUnit(table: Table, total: Row): ((row: Row) => boolean) | null {
  if (table.isTransposed) return null;
  const satuan = table.columns.find(({ role }) => role === "satuan") ?? null;
  const unitOf = (row: Row) => (satuan ? unitBeside(table, row, satuan) : unitBehind(row));
  const own = unitOf(total);
  if (!own) return null;
  const isOther = (row: Row) => {
    const unit = unitOf(row);
    return unit !== "" && unit !== own;
  };
  return table.rows.some((row) => row.kind === "data" && row.index < total.index && isOther(row))
    ? (row) => !isOther(row)
    : null;
}

function unitBeside(table: Table, row: Row, satuan: Column): string {
  return squeeze(wordsAt(table.sheet, row.index, satuan.index));
}

/** A unit in parentheses is one word; `(NKO)` is short for the name, and where all is in capitals only a known unit is one. */
const UNIT_BEHIND = /\(\s*([a-z]{2,12})\s*\)\s*$/i;

function unitBehind({ label }: Row): string {
  const unit = UNIT_BEHIND.exec(label)?.[1] ?? "";
  const isKnown = label === label.toUpperCase() && findUnit(unit) !== null;
  return unit === unit.toLowerCase() || isKnown ? squeeze(unit) : "";
}
