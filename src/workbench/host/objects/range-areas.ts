import type { CellRange } from "../../../workbook/address";
import type { HostSheet } from "../host-book";
import { HostError } from "../host-error";
import type { Host, HostObject, ObjectKind } from "../host-object";
import { hostObject } from "../host-object";
import { addressOf, cellCount } from "../sheet-area";

/** Several blocks of one sheet. */
export interface SheetAreas {
  sheet: HostSheet;
  ranges: CellRange[];
}

const objectsOf = ({ sheet, ranges }: SheetAreas, { model }: Host): HostObject[] =>
  ranges.map((range) => model.range({ sheet, range }));

export const rangeAreasKind: ObjectKind<SheetAreas> = {
  className: "RangeAreas",
  exists: ({ sheet }, { book }) => book.sheets().some((other) => other.id === sheet.id),
  properties: {
    Address: {
      since: "1.9",
      read: ({ sheet, ranges }) => ranges.map((range) => addressOf({ sheet, range })).join(","),
    },
    AreaCount: { since: "1.9", read: ({ ranges }) => ranges.length },
    CellCount: { since: "1.9", read: ({ ranges }) => ranges.reduce((sum, range) => sum + cellCount(range), 0) },
  },
  objects: {
    Worksheet: { since: "1.9", get: ({ sheet }, { model }) => model.worksheet(sheet) },
    Areas: { since: "1.9", get: (areas) => hostObject(rangeCollectionKind, areas) },
  },
  methods: {},
};

const rangeCollectionKind: ObjectKind<SheetAreas> = {
  className: "RangeCollection",
  properties: {},
  objects: {},
  items: objectsOf,
  methods: {
    GetCount: { since: "1.9", call: ({ ranges }) => ranges.length },
    GetItemAt: {
      since: "1.9",
      object: (areas, args, host) => {
        const item = objectsOf(areas, host)[args.integer(0)];
        if (!item) throw new HostError("InvalidArgument", "There are not that many areas.");
        return item;
      },
    },
  },
};
