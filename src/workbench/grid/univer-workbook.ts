import {
  BooleanNumber,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { formatAt, formulaAt, valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import { valueCell } from "./cell-contents";
import { isTitleLine, sheetSizes } from "./sheet-sizes";

/** Room to type beside and below what the file holds. */
const spareRows = 60;
const spareColumns = 8;
const minimumColumns = 20;

const paddingStyle = { t: 2, r: 4, b: 2, l: 4 };

/** The id that the grid gives to a sheet, by its place in the file. */
export function sheetId(index: number): string {
  return `sheet-${index + 1}`;
}

/** The grid's form of a workbook that was read from a file. */
export function toUniverWorkbook(id: string, name: string, workbook: WorkbookSnapshot): Partial<IWorkbookData> {
  const sheets = workbook.sheets.map((sheet, index) => toUniverSheet(sheetId(index), sheet));
  return {
    id,
    name,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function toUniverSheet(id: string, sheet: SheetSnapshot): Partial<IWorksheetData> & { id: string } {
  const lastRow = sheet.firstRow + sheet.values.length;
  const lastColumn = sheet.firstColumn + (sheet.values[0]?.length ?? 0);
  const cellData: Record<number, Record<number, ICellData>> = {};
  const sizes = sheetSizes(sheet);
  for (let row = sheet.firstRow; row < lastRow; row++) {
    const cells: Record<number, ICellData> = {};
    for (let column = sheet.firstColumn; column < lastColumn; column++) {
      const cell = toUniverCell(sheet, row, column);
      if (cell) cells[column] = cell;
    }
    cellData[row] = cells;
  }
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: lastRow + spareRows,
    columnCount: Math.max(lastColumn + spareColumns, minimumColumns),
    cellData,
    rowData: Object.fromEntries(sizes.rows.map((h, index) => [sheet.firstRow + index, { h }])),
    columnData: Object.fromEntries(sizes.columns.map((w, index) => [sheet.firstColumn + index, { w }])),
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
  };
}

function toUniverCell(sheet: SheetSnapshot, row: number, column: number): ICellData | null {
  const value = valueAt(sheet, row, column);
  const formula = formulaAt(sheet, row, column);
  const format = formatAt(sheet, row, column);
  if (value === null && formula === null && format === "General") return null;
  const merged = sheet.merges.some(({ top, left }) => top === row && left === column);
  const wraps = typeof value === "string" && (merged || !isTitleLine(sheet.values[row - sheet.firstRow] ?? []));
  const cell: ICellData = {
    ...valueCell(value),
    s: {
      vt: VerticalAlign.TOP,
      pd: paddingStyle,
      tb: wraps ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
      ...(format === "General" ? {} : { n: { pattern: format } }),
    },
  };
  if (value === null) delete cell.v;
  if (formula !== null) cell.f = formula;
  return cell;
}
