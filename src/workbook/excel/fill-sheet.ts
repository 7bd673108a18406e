import type { NewCell, NewSheet } from "../new-sheet";
import type { CellContent } from "./cell-content";
import { firstDifference } from "./first-difference";
import { contentsOf } from "./load-cells";
import type { RowBlock } from "./sheet-blocks";
import { rowBlocks } from "./sheet-blocks";
import { WorkbookProblem } from "./workbook-problem";

const headerColour = "#DDEBF7";

/** Writes all of the sheet, in as many requests as its size asks for, and gives back what its cells hold then. */
export async function fillSheet(context: Excel.RequestContext, id: string, sheet: NewSheet): Promise<CellContent[][]> {
  const wanted = contentOfSheet(sheet);
  const width = wanted[0]?.length ?? 0;
  const worksheet = context.workbook.worksheets.getItem(id);
  if (width > 0) shapeSheet(worksheet, sheet, width);
  const held: CellContent[][] = [];
  for (const block of width > 0 ? rowBlocks(wanted) : [])
    held.push(...(await fillBlock(context, worksheet, block, sheet)));
  return held;
}

/** What the cells of the sheet are to hold, all rows as long as the longest. */
export function contentOfSheet({ rows }: NewSheet): CellContent[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => contentOf(row[column] ?? null)));
}

/** All but the content: goes with the first block. */
function shapeSheet(worksheet: Excel.Worksheet, sheet: NewSheet, width: number): void {
  const column = (index: number, rows = sheet.rows.length) => worksheet.getRangeByIndexes(0, index, rows, 1);
  sheet.columnWidths?.forEach((characters, index) => (column(index, 1).format.columnWidth = pointsFor(characters)));
  // A long text in one column makes its row high; what stands beside it is looked for at the top.
  if (sheet.wrapColumns?.length)
    worksheet.getRangeByIndexes(0, 0, sheet.rows.length, width).format.verticalAlignment = "Top";
  sheet.wrapColumns?.forEach((index) => (column(index).format.wrapText = true));
  if (sheet.headerRow !== undefined) {
    const { format } = worksheet.getRangeByIndexes(sheet.headerRow, 0, 1, width);
    format.font.bold = true;
    format.fill.color = headerColour;
    format.wrapText = true;
  }
  if (sheet.frozenRows) worksheet.freezePanes.freezeRows(sheet.frozenRows);
}

/** A character of the usual font is 7 pixels wide, with 5 for the margins; a pixel is three quarters of a point. */
function pointsFor(characters: number): number {
  return (Math.min(Math.max(characters, 0), 255) * 7 + 5) * 0.75;
}

async function fillBlock(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { top, rows }: RowBlock,
  sheet: NewSheet,
): Promise<CellContent[][]> {
  // A link shows where it leads until the cell gets its own content, so links come first.
  eachCell(rows, top, (row, column) => {
    const link = linkOf(sheet.rows[row]?.[column]);
    if (link) worksheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference: reference(link) };
  });
  const range = worksheet.getRangeByIndexes(top, 0, rows.length, rows[0]?.length ?? 0);
  const formats = rows.map((row) => row.map(({ format }) => format));
  const hasFormats = formats.flat().some((format) => format !== "General");
  if (hasFormats) range.numberFormat = formats;
  range.formulas = rows.map((row) => row.map(typed));
  // Excel may give a cell with a new formula the format of the cells that the formula names.
  if (rows.flat().some(({ formula }) => formula !== null)) range.numberFormat = formats;
  for (const { row, column, length } of boldRuns(sheet, top, rows.length)) {
    worksheet.getRangeByIndexes(row, column, 1, length).format.font.bold = true;
  }
  range.load("values,formulas,numberFormat");
  await context.sync();
  const held = contentsOf(range);
  const refused = firstDifference(held, rows, top);
  if (refused) throw new WorkbookProblem("sheet-not-written", { cell: refused });
  return held;
}

/** In the text format (`@`) a number or a formula would become text. */
function contentOf(cell: NewCell): CellContent {
  if (cell === null) return { value: null, formula: null, format: "General" };
  const format = cell.format ?? "General";
  if ("formula" in cell) return { value: null, formula: cell.formula, format: format === "@" ? "General" : format };
  const isText = typeof cell.value === "string";
  return {
    value: cell.value === "" ? null : cell.value,
    formula: null,
    format: format === "@" && !isText ? "General" : format,
  };
}

/** As it would be typed: the apostrophe keeps a text from being read as a number, a date or a formula. */
function typed({ value, formula, format }: CellContent): string | number | null {
  if (formula !== null) return formula;
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value === "") return null;
  return format === "@" ? value : `'${value}`;
}

function linkOf(cell: NewCell | undefined): { sheet: string; cell: string } | undefined {
  return cell && "link" in cell ? cell.link : undefined;
}

function reference({ sheet, cell }: { sheet: string; cell: string }): string {
  return `'${sheet.replace(/'/g, "''")}'!${cell}`;
}

/** Bold cells beside each other in a row are made bold at once. */
function boldRuns(sheet: NewSheet, top: number, count: number): { row: number; column: number; length: number }[] {
  return sheet.rows.slice(top, top + count).flatMap((cells, index) => {
    const runs: { row: number; column: number; length: number }[] = [];
    cells.forEach((cell, column) => {
      if (!cell?.bold) return;
      const last = runs.at(-1);
      if (last && last.column + last.length === column) last.length++;
      else runs.push({ row: top + index, column, length: 1 });
    });
    return runs;
  });
}

function eachCell(rows: unknown[][], top: number, act: (row: number, column: number) => void): void {
  rows.forEach((line, r) => line.forEach((_, column) => act(top + r, column)));
}
