/** A cell by zero-based row and column. */
export interface CellPosition {
  row: number;
  column: number;
}

/** A block of cells, both corners included, zero-based. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** `columnLetters(0)` is `A`, `columnLetters(27)` is `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 address without `$`. */
export function toA1({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Reads `D11` or `$D$11`; throws for anything else, because a wrong address must never reach a workbook. */
export function parseA1(address: string): CellPosition {
  const match = /^\$?([A-Z]{1,3})\$?([1-9][0-9]*)$/i.exec(address.trim());
  if (!match) throw new RangeError(`Not a cell address: ${address}`);
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** `A1:F12`; a single cell is written without a colon. */
export function rangeToA1({ top, left, bottom, right }: CellRange): string {
  const first = toA1({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${toA1({ row: bottom, column: right })}`;
}

export function parseRangeA1(address: string): CellRange {
  const [first = "", last = first] = address.split(":");
  const start = parseA1(first);
  const end = parseA1(last);
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** Anything but plain letters needs quotes, and so does what would be read as an address or a number. */
export function sheetInFormula(sheet: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) &&
    !/^[A-Za-z]{1,3}\d+$/.test(sheet) &&
    !/^r\d*(c\d*)?$|^c\d*$/i.test(sheet);
  return isPlain && !/^(true|false)$/i.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
