import { columnLetters, parseA1 } from "../address";
import { limits } from "./limits";

/** Strings and quoted sheet names, then references: a cell, whole columns, whole rows; each not part of a longer name. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$\\])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])|(?<![\w.$\\])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!$])|(?<![\w.$\\])(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\w.(!$])/gi;

/**
 * Excel stores a formula that was filled down once, for its first cell. This writes it out for another cell, `rows` down
 * and `columns` to the right; past an edge of the sheet references come in at the other one, as in Excel.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string, letters: string) =>
    fixed ? fixed + letters : columnLetters(around(columnOf(letters) + columns, limits.columns));
  const row = (fixed: string, digits: string) =>
    fixed ? fixed + digits : String(around(Number(digits) - 1 + rows, limits.rows) + 1);
  return formula.replace(TOKENS, (whole: string, ...parts: (string | undefined)[]) => {
    const [c$ = "", c, r$ = "", r, f$ = "", first, l$ = "", last, t$ = "", top, b$ = "", bottom] = parts;
    if (c !== undefined && r !== undefined) return isColumn(c) ? column(c$, c) + row(r$, r) : whole;
    if (first !== undefined && last !== undefined)
      return isColumn(first) && isColumn(last) ? `${column(f$, first)}:${column(l$, last)}` : whole;
    if (top !== undefined && bottom !== undefined) return `${row(t$, top)}:${row(b$, bottom)}`;
    return whole;
  });
}

const columnOf = (letters: string) => parseA1(`${letters}1`).column;
const isColumn = (letters: string) => columnOf(letters) < limits.columns;
const around = (index: number, size: number) => ((index % size) + size) % size;
