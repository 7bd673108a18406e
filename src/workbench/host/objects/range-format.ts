import type { ObjectKind } from "../host-object";
import { hostObject } from "../host-object";
import type { SheetArea } from "../sheet-area";

export const rangeFormatKind: ObjectKind<SheetArea> = {
  className: "RangeFormat",
  properties: {},
  objects: {
    Protection: { since: "1.2", get: (area) => hostObject(formatProtectionKind, area) },
  },
  methods: {},
};

const formatProtectionKind: ObjectKind<SheetArea> = {
  className: "FormatProtection",
  properties: {
    Locked: {
      since: "1.2",
      read: ({ sheet, range }) => {
        const locked = new Set(sheet.locked(range).flat());
        // Excel says null where some cells are locked and some are not.
        return locked.size === 1 ? locked.has(true) : null;
      },
    },
  },
  objects: {},
  methods: {},
};
