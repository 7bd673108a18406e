import type { CellRange } from "../../../workbook/address";
import type { HostSheet } from "../host-book";
import { HostError } from "../host-error";
import type { HostObject, ObjectKind } from "../host-object";
import { hostObject } from "../host-object";
import { inSheet, parseSheetArea, wholeSheet } from "../sheet-area";
import { eventRegistrations } from "./event-registration";
import { rangeKind } from "./range";
import { worksheetProtectionKind } from "./worksheet-protection";

const rangeOf = (sheet: HostSheet, range: CellRange): HostObject => hostObject(rangeKind, { sheet, range });

export const worksheetKind: ObjectKind<HostSheet> = {
  className: "Worksheet",
  id: (sheet) => sheet.id,
  exists: (sheet, { book }) => book.sheets().some((other) => other.id === sheet.id),
  properties: {
    Id: { since: "1.1", read: (sheet) => sheet.id },
    Name: { since: "1.1", read: (sheet) => sheet.name },
    Position: {
      since: "1.1",
      read: (sheet, { book }) => book.sheets().findIndex((other) => other.id === sheet.id),
    },
    Visibility: { since: "1.1", read: (sheet) => sheet.visibility },
  },
  objects: {
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
