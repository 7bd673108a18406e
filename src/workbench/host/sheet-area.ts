import type { CellRange } from "../../workbook/address";
import { columnLetters, parseRangeA1, rangeToA1 } from "../../workbook/address";
import type { HostBook, HostSheet } from "./host-book";
import { HostError } from "./host-error";

/** A block of cells of one sheet: what a Range object of Excel stands for. */
export interface SheetArea {
  sheet: HostSheet;
  range: CellRange;
}

const lastRow = 1048575;
const lastColumn = 16383;

export const wholeSheet: CellRange = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export const rowCount = ({ top, bottom }: CellRange): number => bottom - top + 1;
export const columnCount = ({ left, right }: CellRange): number => right - left + 1;
export const cellCount = (range: CellRange): number => rowCount(range) * columnCount(range);

/** Reads `B2`, `$B$2:C9`, `B:D`, `2:4` and the same behind a sheet's name; the sheet named must be the one asked. */
export function parseSheetArea(address: string, sheet: HostSheet): SheetArea {
  const mark = address.lastIndexOf("!");
  if (mark >= 0 && unquoted(address.slice(0, mark)).toLowerCase() !== sheet.name.toLowerCase()) {
    throw new HostError("InvalidArgument", `${address} is not an address in the sheet ${sheet.name}.`);
  }
  return { sheet, range: inSheet(parseLocalAddress(address.slice(mark + 1))) };
}

/** A block that leaves the sheet does not exist. */
export function inSheet(range: CellRange): CellRange {
  const { top, left, bottom, right } = range;
  if (top < 0 || left < 0 || bottom > lastRow || right > lastColumn || top > bottom || left > right) {
    throw new HostError("InvalidArgument", "The cells lie outside the sheet.");
  }
  return range;
}

/** As Excel writes addresses: with the sheet's name, quoted where it must be. */
export function addressOf({ sheet, range }: SheetArea): string {
  const name = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet.name) ? sheet.name : `'${sheet.name.replace(/'/g, "''")}'`;
  return `${name}!${localAddressOf(range)}`;
}

export function intersection(one: CellRange, other: CellRange): CellRange | null {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

/** The smallest block around both. */
export function boundingRange(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** The sheet that goes by this name or id; names are the same in capitals and small letters. */
export function findHostSheet(book: HostBook, key: string): HostSheet | undefined {
  return book.sheets().find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
}

/** Without the sheet's name. */
export function localAddressOf(range: CellRange): string {
  if (range.top === 0 && range.bottom === lastRow) return `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  if (range.left === 0 && range.right === lastColumn) return `${range.top + 1}:${range.bottom + 1}`;
  return rangeToA1(range);
}

function parseLocalAddress(address: string): CellRange {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  const rows = /^\$?([1-9][0-9]*):\$?([1-9][0-9]*)$/.exec(address);
  try {
    if (columns) return { ...parseRangeA1(`${columns[1]}1:${columns[2]}1`), bottom: lastRow };
    if (rows) return { ...parseRangeA1(`A${rows[1]}:A${rows[2]}`), right: lastColumn };
    if (address.split(":").length > 2) throw new RangeError(address);
    return parseRangeA1(address);
  } catch {
    throw new HostError("InvalidArgument", `Not an address: ${address}`);
  }
}

function unquoted(sheetName: string): string {
  return /^'.*'$/.test(sheetName) ? sheetName.slice(1, -1).replace(/''/g, "'") : sheetName;
}
