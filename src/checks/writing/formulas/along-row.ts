import { dataRows, type Figure, type Table } from "../../../tables/table";
import { formulaAt } from "../../../workbook/snapshot";
import { relativeTo } from "./references";

/** So many other rows are reckoned in the same way. */
const FEWEST_ALIKE = 2;

/** What adds up down a column as well as along a row: `=C5+D5`, `=SUM(C5:E5)`, `=D5-C5`. */
const MAY_ADD_UP = /^=[^/*^]*$/;
const NAMES_MEAN = /\bAVERAGE/i;

/** Seen from its cell, a formula that names cells of its own row only. */
const IS_OF_OWN_ROW = /^(?:(?!R\[-?[1-9]|R\d).)*$/;

/** `=H17/G17` in the row `Jumlah`, as `=H16/G16` above it: the total is reckoned like its rows, and is no sum of theirs. */
export function isReckonedAlongRow(table: Table, { row, column: { index } }: Figure): boolean {
  const own = formulaAt(table.sheet, row.index, index);
  if (own === null || (MAY_ADD_UP.test(own) && !NAMES_MEAN.test(own))) return false;
  const pattern = relativeTo(own, { row: row.index, column: index });
  if (!IS_OF_OWN_ROW.test(pattern)) return false;
  let alike = 0;
  for (const other of dataRows(table)) {
    const formula = other === row ? null : formulaAt(table.sheet, other.index, index);
    if (formula !== null && relativeTo(formula, { row: other.index, column: index }) === pattern) alike += 1;
    if (alike === FEWEST_ALIKE) return true;
  }
  return false;
}
