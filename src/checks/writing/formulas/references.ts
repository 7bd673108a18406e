import { type CellPosition, type CellRange, columnLetters, parseA1 } from "../../../workbook/address";

/** One cell address inside a formula; `$` fixes its column or row. */
interface Reference {
  position: CellPosition;
  isColumnFixed: boolean;
  isRowFixed: boolean;
}

/** Texts, quoted sheet names, numbers (`1E5` is no cell), and everything that may be a name or an address. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\d[\w.]*|[$A-Za-z_\\][$\w.]*/g;

const ADDRESS = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;

/** The formula with each of its cell addresses replaced. */
function replaceReferences(formula: string, replace: (reference: Reference) => string): string {
  return formula.replace(TOKENS, (token, offset: number) => {
    const match = ADDRESS.exec(token);
    const next = formula[offset + token.length];
    // `LOG10(` is a function and `Q1!` a sheet.
    if (!match || next === "(" || next === "!") return token;
    const [, columnMark, letters = "", rowMark, digits = ""] = match;
    return replace({
      position: parseA1(letters + digits),
      isColumnFixed: columnMark === "$",
      isRowFixed: rowMark === "$",
    });
  });
}

/** The formula as seen from its cell, the same for every cell that it was filled into: `R[0]C[-1]/R[0]C[-2]`. */
export function relativeTo(formula: string, at: CellPosition): string {
  return replaceReferences(formula.toUpperCase(), ({ position, isColumnFixed, isRowFixed }) => {
    const row = isRowFixed ? `R${position.row}` : `R[${position.row - at.row}]`;
    const column = isColumnFixed ? `C${position.column}` : `C[${position.column - at.column}]`;
    return row + column;
  });
}

/** Stands for the number of the row that a formula is in; no formula holds it. */
const OWN_ROW = "\u0001";

const ROW_NUMBERS = /(?<=[A-Za-z])\d+/g;

/** The formula as it is seen in its row: `=I3/H16`, `=I4/H16` are one, though no `$` fixes H16. */
export function sightOf(formula: string, row: number): string {
  const own = String(row + 1);
  return formula.replace(ROW_NUMBERS, (digits) => (digits === own ? OWN_ROW : digits));
}

/** The formula of such a sight in another row. */
export const inRow = (sight: string, row: number): string => sight.replaceAll(OWN_ROW, String(row + 1));

/** What is left of a formula without its addresses: two fillings of one formula that went astray share it. */
export function skeletonOf(formula: string): string {
  return replaceReferences(formula.toUpperCase(), () => "•");
}

/** The formula as it would read after filling it from one cell into another. */
export function filledInto(formula: string, from: CellPosition, to: CellPosition): string {
  return replaceReferences(formula, ({ position, isColumnFixed, isRowFixed }) => {
    const row = isRowFixed ? position.row : position.row + to.row - from.row;
    const column = isColumnFixed ? position.column : position.column + to.column - from.column;
    return `${isColumnFixed ? "$" : ""}${columnLetters(column)}${isRowFixed ? "$" : ""}${row + 1}`;
  });
}

/** Single addresses of a formula on its own sheet; of a range both corners. */
export function cellsNamedIn(formula: string): CellPosition[] {
  const cells: CellPosition[] = [];
  replaceReferences(withoutOtherSheets(formula), ({ position }) => {
    cells.push(position);
    return "";
  });
  return cells;
}

/** Every range and single cell of a formula on its own sheet. */
export function rangesIn(formula: string): CellRange[] {
  const ranges: CellRange[] = [];
  const marked = replaceReferences(
    withoutOtherSheets(formula),
    ({ position }) => `§${position.row},${position.column}§`,
  );
  for (const match of marked.matchAll(/§(\d+),(\d+)§(?::§(\d+),(\d+)§)?/g)) {
    const [top = 0, left = 0, bottom = top, right = left] = match
      .slice(1)
      .filter((part) => part !== undefined)
      .map(Number);
    ranges.push({
      top: Math.min(top, bottom),
      left: Math.min(left, right),
      bottom: Math.max(top, bottom),
      right: Math.max(left, right),
    });
  }
  return ranges;
}

/** Cells of other sheets say nothing about this one. */
function withoutOtherSheets(formula: string): string {
  return formula.replace(/(?:'(?:[^']|'')*'|[A-Za-z_][\w.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gi, "0");
}
