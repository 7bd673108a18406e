import type { CellValue } from "../../../workbook/snapshot";
import { isCellError } from "../../../workbook/snapshot";
import { refuseOtherSize, writeCells, writeFormats, writeLink } from "../cell-writing";
import { HostError } from "../host-error";
import type { Host, ObjectKind } from "../host-object";
import { hostObject } from "../host-object";
import type { SheetArea } from "../sheet-area";
import { addressOf, boundingRange, cellCount, columnCount, inSheet, intersection, rowCount } from "../sheet-area";
import { rangeAreasKind } from "./range-areas";
import { rangeFormatKind } from "./range-format";

export const rangeKind: ObjectKind<SheetArea> = {
  className: "Range",
  exists: ({ sheet }, { book }) => book.sheets().some((other) => other.id === sheet.id),
  properties: {
    Address: { since: "1.1", read: (area) => addressOf(area) },
    CellCount: { since: "1.1", read: ({ range }) => cellCount(range) },
    ColumnCount: { since: "1.1", read: ({ range }) => columnCount(range) },
    ColumnIndex: { since: "1.1", read: ({ range }) => range.left },
    RowCount: { since: "1.1", read: ({ range }) => rowCount(range) },
    RowIndex: { since: "1.1", read: ({ range }) => range.top },
    ColumnHidden: {
      since: "1.2",
      read: ({ sheet, range }) =>
        oneForAll(numbers(range.left, range.right).map((column) => sheet.columnHidden(column))),
    },
    RowHidden: {
      since: "1.2",
      read: ({ sheet, range }) => oneForAll(numbers(range.top, range.bottom).map((row) => sheet.rowHidden(row))),
    },
    Hyperlink: {
      since: "1.7",
      read: ({ sheet, range }) => sheet.link(range),
      write: writeLink,
    },
    Formulas: {
      since: "1.1",
      read: (area, host) => {
        const { sheet, range } = readable(area, host);
        const values = sheet.values(range);
        return sheet
          .formulas(range)
          .map((row, r) => row.map((formula, c) => formula ?? shownValue(values[r]?.[c] ?? null)));
      },
      write: writeCells,
    },
    NumberFormat: {
      since: "1.1",
      read: (area, host) => {
        const { sheet, range } = readable(area, host);
        return sheet.formats(range);
      },
      write: writeFormats,
    },
    Values: {
      since: "1.1",
      read: (area, host) => {
        const { sheet, range } = readable(area, host);
        return sheet.values(range).map((row) => row.map(shownValue));
      },
      write: writeCells,
    },
    ValueTypes: {
      since: "1.1",
      read: (area, host) => {
        const { sheet, range } = readable(area, host);
        return sheet.values(range).map((row) => row.map(valueType));
      },
    },
  },
  objects: {
    Format: { since: "1.1", get: (area) => hostObject(rangeFormatKind, area) },
    Worksheet: { since: "1.1", get: ({ sheet }, { model }) => model.worksheet(sheet) },
  },
  methods: {
    GetCell: {
      since: "1.1",
      object: ({ sheet, range }, args) => {
        const top = range.top + args.integer(0);
        const left = range.left + args.integer(1);
        return hostObject(rangeKind, { sheet, range: inSheet({ top, left, bottom: top, right: left }) });
      },
    },
    GetBoundingRect: {
      since: "1.1",
      object: ({ sheet, range }, args) => {
        const other = args.object(0, rangeKind);
        if (other.sheet.id !== sheet.id) throw new HostError("InvalidArgument", "The ranges lie on different sheets.");
        return hostObject(rangeKind, { sheet, range: boundingRange(range, other.range) });
      },
    },
    GetRow: {
      since: "1.1",
      object: ({ sheet, range }, args) => {
        const row = range.top + args.integer(0);
        return hostObject(rangeKind, { sheet, range: inSheet({ ...range, top: row, bottom: row }) });
      },
    },
    GetOffsetRange: {
      since: "1.1",
      object: ({ sheet, range }, args) => {
        const [rows, columns] = [args.integer(0), args.integer(1)];
        const moved = {
          top: range.top + rows,
          left: range.left + columns,
          bottom: range.bottom + rows,
          right: range.right + columns,
        };
        return hostObject(rangeKind, { sheet, range: inSheet(moved) });
      },
    },
    GetResizedRange: {
      since: "1.3",
      object: ({ sheet, range }, args) => {
        const grown = { ...range, bottom: range.bottom + args.integer(0), right: range.right + args.integer(1) };
        return hostObject(rangeKind, { sheet, range: inSheet(grown) });
      },
    },
    GetMergedAreasOrNullObject: {
      since: "1.13",
      object: ({ sheet, range }) => {
        const areas = sheet.merges().filter((merge) => intersection(merge, range));
        return areas.length > 0 ? hostObject(rangeAreasKind, { sheet, ranges: areas }) : null;
      },
    },
    GetSpillParentOrNullObject: {
      since: "1.12",
      object: ({ sheet, range }) => {
        const array = cellCount(range) === 1 ? sheet.arrayAt(range.top, range.left) : null;
        if (!array?.spills) return null;
        const { top, left } = array.range;
        return hostObject(rangeKind, { sheet, range: { top, left, bottom: top, right: left } });
      },
    },
    // The client asks this before it sends a large grid in parts.
    _ValidateArraySize: {
      since: "1.3",
      call: ({ range }, args) => {
        refuseOtherSize(range, args.integer(0), args.integer(1));
        return null;
      },
    },
    Select: {
      since: "1.1",
      call: ({ sheet, range }, _args, { book }) => {
        if (sheet.visibility !== "Visible") {
          throw new HostError("InvalidOperation", `The sheet ${sheet.name} is hidden.`);
        }
        if (book.activeSheet().id !== sheet.id) sheet.activate();
        sheet.select(range);
        return null;
      },
    },
  },
};

function readable(area: SheetArea, { cellLimit }: Host): SheetArea {
  if (cellCount(area.range) > cellLimit) throw new HostError("OperationCellsExceedLimit", "Too many cells at once.");
  return area;
}

/** A blank cell is an empty text on the wire, and an error its text. */
function shownValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** What is the same for all, else null, as Excel says it. */
function oneForAll(flags: boolean[]): boolean | null {
  const kinds = new Set(flags);
  return kinds.size === 1 ? kinds.has(true) : null;
}
