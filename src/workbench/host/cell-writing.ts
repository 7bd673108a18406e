import type { CellRange } from "../../workbook/address";
import type { CellContent, CellLink } from "./host-book";
import { HostError } from "./host-error";
import type { Host } from "./host-object";
import type { SheetArea } from "./sheet-area";
import { cellCount, columnCount, intersection, rowCount } from "./sheet-area";
import { typedContent } from "./typed-content";

/** Writes values or formulas, which Excel takes alike: a text that begins with `=` is a formula in either. */
export function writeCells(area: SheetArea, written: unknown, { book, cellLimit }: Host): void {
  const grid = gridFor(area, written, cellLimit);
  refuseLocked(area);
  refusePartOfArray(area);
  const { sheet, range } = area;
  const formats = sheet.formats(range);
  const coveredByMerge = coveredCells(area);
  const newFormats: (string | null)[][] = grid.map((row) => row.map(() => null));
  const contents: (CellContent | null)[][] = grid.map((row, r) =>
    row.map((value, c) => {
      if (value === null || coveredByMerge.has(`${r},${c}`)) return null;
      const typed = typedContent(value, formats[r]?.[c] ?? "General", book.culture);
      if (typed.format) newFormats[r]![c] = typed.format;
      return typed.content;
    }),
  );
  sheet.write(range, contents);
  if (newFormats.some((row) => row.some((format) => format !== null))) sheet.setFormats(range, newFormats);
}

export function writeFormats(area: SheetArea, written: unknown, { cellLimit }: Host): void {
  const grid = gridFor(area, written, cellLimit);
  const formats = grid.map((row) =>
    row.map((format) => {
      if (format === null) return null;
      if (typeof format !== "string" || format === "") {
        throw new HostError("InvalidArgument", "A number format is a text.");
      }
      return format;
    }),
  );
  refuseFormatting(area);
  area.sheet.setFormats(area.range, formats);
}

export function refuseFormatting(area: SheetArea): void {
  const { protection } = area.sheet;
  if (protection.protected && !protection.allowFormatCells) throw accessDenied(area);
}

/** A link shows its text in the cell; without one the cell keeps what it holds, or shows where the link leads. */
export function writeLink(area: SheetArea, written: unknown, host: Host): void {
  const { sheet, range } = area;
  const link = linkOf(written);
  refuseLocked(area);
  sheet.setLink(range, link);
  const first: SheetArea = { sheet, range: { ...range, bottom: range.top, right: range.left } };
  const shown = link.textToDisplay ?? (isEmpty(first) ? (link.documentReference ?? link.address) : undefined);
  if (shown !== undefined) writeCells(first, shown, host);
}

const linkParts = ["address", "documentReference", "screenTip", "textToDisplay"];

function linkOf(written: unknown): CellLink {
  const isLink =
    typeof written === "object" &&
    written !== null &&
    Object.entries(written).every(([name, value]) => linkParts.includes(name) && typeof value === "string");
  const link = isLink ? (written as CellLink) : {};
  if (!link.address && !link.documentReference) throw new HostError("InvalidArgument", "A link leads somewhere.");
  return link;
}

function isEmpty({ sheet, range }: SheetArea): boolean {
  return sheet.values(range)[0]?.[0] === null && sheet.formulas(range)[0]?.[0] === null;
}

/** One value is for every cell; a grid must have exactly the size of the range. */
function gridFor({ range }: SheetArea, written: unknown, cellLimit: number): unknown[][] {
  if (cellCount(range) > cellLimit) throw new HostError("OperationCellsExceedLimit", "Too many cells at once.");
  const rows = rowCount(range);
  const columns = columnCount(range);
  if (!Array.isArray(written)) return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(written));
  for (const row of written) refuseOtherSize(range, written.length, Array.isArray(row) ? row.length : NaN);
  if (written.length === 0) refuseOtherSize(range, 0, columns);
  return written as unknown[][];
}

export function refuseOtherSize(range: CellRange, rows: number, columns: number): void {
  if (rows === rowCount(range) && columns === columnCount(range)) return;
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function refuseLocked(area: SheetArea): void {
  const { sheet, range } = area;
  if (sheet.protection.protected && sheet.locked(range).some((row) => row.includes(true))) throw accessDenied(area);
}

/** An array formula or a data table is changed as a whole or not at all; one that spills gives way (`#SPILL!`). */
function refusePartOfArray({ sheet, range }: SheetArea): void {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const array = sheet.arrayAt(row, column);
      if (array && !array.spills && !contains(range, array.range)) {
        throw new HostError("InvalidOperation", "You can't change part of an array.");
      }
    }
  }
}

function contains(outer: CellRange, inner: CellRange): boolean {
  const common = intersection(outer, inner);
  return common !== null && cellCount(common) === cellCount(inner);
}

function accessDenied({ sheet }: SheetArea): HostError {
  return new HostError("AccessDenied", `You do not have permissions to change the protected sheet ${sheet.name}.`);
}

/** Of merged cells only the first holds anything; what is written to the others is lost without a word. */
function coveredCells({ sheet, range }: SheetArea): Set<string> {
  const covered = new Set<string>();
  for (const merge of sheet.merges()) {
    for (let row = Math.max(merge.top, range.top); row <= Math.min(merge.bottom, range.bottom); row++) {
      for (let column = Math.max(merge.left, range.left); column <= Math.min(merge.right, range.right); column++) {
        if (row !== merge.top || column !== merge.left) covered.add(`${row - range.top},${column - range.left}`);
      }
    }
  }
  return covered;
}
