import type { CellRange } from "../../../workbook/address";
import type { HostBook, HostSheet } from "../host-book";
import { HostError } from "../host-error";
import type { HostObject, ObjectKind } from "../host-object";
import { hostObject } from "../host-object";
import type { MemberArguments } from "../member-arguments";
import { findHostSheet, inSheet, parseSheetArea, wholeSheet } from "../sheet-area";
import { refuseBadName, refuseProtectedStructure } from "../sheet-names";
import { chartCollectionKind } from "./chart";
import { eventRegistrations } from "./event-registration";
import { freezePanesKind } from "./freeze-panes";
import { rangeKind } from "./range";
import { worksheetProtectionKind } from "./worksheet-protection";

const rangeOf = (sheet: HostSheet, range: CellRange): HostObject => hostObject(rangeKind, { sheet, range });

export const worksheetKind: ObjectKind<HostSheet> = {
  className: "Worksheet",
  id: (sheet) => sheet.id,
  exists: (sheet, { book }) => book.sheets().some((other) => other.id === sheet.id),
  properties: {
    Id: { since: "1.1", read: (sheet) => sheet.id },
    Name: {
      since: "1.1",
      read: (sheet) => sheet.name,
      write: (sheet, name, { book }) => {
        refuseProtectedStructure(book);
        if (typeof name !== "string") throw new HostError("InvalidArgument", "A sheet's name is a text.");
        if (findHostSheet(book, name)?.id !== sheet.id) refuseBadName(book, name);
        sheet.rename(name);
      },
    },
    Position: {
      since: "1.1",
      read: (sheet, { book }) => book.sheets().findIndex((other) => other.id === sheet.id),
    },
    Visibility: { since: "1.1", read: (sheet) => sheet.visibility },
  },
  objects: {
    Charts: { since: "1.1", get: (sheet) => hostObject(chartCollectionKind, sheet) },
    FreezePanes: { since: "1.7", get: (sheet) => hostObject(freezePanesKind, sheet) },
    Protection: { since: "1.2", get: (sheet) => hostObject(worksheetProtectionKind, sheet) },
  },
  methods: {
    Activate: {
      since: "1.1",
      call: (sheet) => {
        if (sheet.visibility !== "Visible") {
          throw new HostError("InvalidOperation", `The sheet ${sheet.name} is hidden and cannot be activated.`);
        }
        sheet.activate();
        return null;
      },
    },
    Copy: {
      since: "1.7",
      object: (sheet, args, { book }) => {
        refuseProtectedStructure(book);
        return hostObject(worksheetKind, book.copySheet(sheet, positionOfCopy(args, book)));
      },
    },
    // By this the client finds a copy again in later requests.
    _GetAnotherWorksheetById: {
      since: "1.7",
      object: (_sheet, args, { book }) => {
        const other = book.sheets().find(({ id }) => id === args.text(0));
        if (!other) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
        return hostObject(worksheetKind, other);
      },
    },
    Delete: {
      since: "1.1",
      call: (sheet, _args, { book }) => {
        refuseProtectedStructure(book);
        const others = book.sheets().filter(({ id }) => id !== sheet.id);
        if (!others.some(({ visibility }) => visibility === "Visible")) {
          throw new HostError("InvalidOperation", "A workbook keeps at least one visible sheet.");
        }
        book.deleteSheet(sheet);
        return null;
      },
    },
    GetCell: {
      since: "1.1",
      object: (sheet, args) => {
        const [row, column] = [args.integer(0), args.integer(1)];
        return rangeOf(sheet, inSheet({ top: row, left: column, bottom: row, right: column }));
      },
    },
    GetRange: {
      since: "1.1",
      object: (sheet, args) => {
        const address = args.optionalText(0);
        return address === undefined
          ? rangeOf(sheet, wholeSheet)
          : hostObject(rangeKind, parseSheetArea(address, sheet));
      },
    },
    GetRangeByIndexes: {
      since: "1.7",
      object: (sheet, args) => {
        const [top, left, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
        return rangeOf(sheet, inSheet({ top, left, bottom: top + rows - 1, right: left + columns - 1 }));
      },
    },
    // Excel gives the first cell of an empty sheet here, and the null object below.
    GetUsedRange: {
      since: "1.1",
      object: (sheet, args) =>
        rangeOf(sheet, sheet.usedRange(args.flag(0)) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      object: (sheet, args) => {
        const used = sheet.usedRange(args.flag(0));
        return used ? rangeOf(sheet, used) : null;
      },
    },
    ...eventRegistrations({
      ActivatedEvent: "1.7",
      CalculatedEvent: "1.8",
      DataChangedEvent: "1.7",
      DeactivatedEvent: "1.7",
      SelectionChangedEvent: "1.7",
    }),
  },
};

/** The tab that a copy becomes. */
function positionOfCopy(args: MemberArguments, book: HostBook): number {
  const where = args.optionalText(0) ?? "None";
  const place = (): number => {
    const relative = args.object(1, worksheetKind);
    return book.sheets().findIndex(({ id }) => id === relative.id);
  };
  switch (where) {
    case "Before":
      return place();
    case "After":
      return place() + 1;
    case "Beginning":
      return 0;
    case "None":
    case "End":
      return book.sheets().length;
    default:
      throw new HostError("InvalidArgument", `Not a place for a copy: ${where}`);
  }
}
