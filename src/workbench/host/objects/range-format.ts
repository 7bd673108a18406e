import { refuseFormatting } from "../cell-writing";
import type { CellStyle } from "../host-book";
import { HostError } from "../host-error";
import type { ObjectKind, PropertyMember } from "../host-object";
import { hostObject } from "../host-object";
import type { SheetArea } from "../sheet-area";

/** Point widths that Excel allows a column: at most 255 characters. */
const widestColumn = 1790;

export const rangeFormatKind: ObjectKind<SheetArea> = {
  className: "RangeFormat",
  properties: {
    ColumnWidth: {
      since: "1.2",
      read: ({ sheet, range }) => sheet.columnWidth(range),
      write: (area, width) => {
        refuseFormatting(area);
        if (typeof width !== "number" || width < 0 || width > widestColumn) {
          throw new HostError("InvalidArgument", "Not a width of a column.");
        }
        area.sheet.setColumnWidth(area.range, width);
      },
    },
    VerticalAlignment: styleProperty("verticalAlignment", "1.1", (value) =>
      ["Top", "Center", "Bottom"].includes(value as string),
    ),
    WrapText: styleProperty("wrapText", "1.1", isFlag),
  },
  objects: {
    Fill: { since: "1.1", get: (area) => hostObject(rangeFillKind, area) },
    Font: { since: "1.1", get: (area) => hostObject(rangeFontKind, area) },
    Protection: { since: "1.2", get: (area) => hostObject(formatProtectionKind, area) },
  },
  methods: {},
};

const rangeFillKind: ObjectKind<SheetArea> = {
  className: "RangeFill",
  properties: {
    Color: styleProperty("fill", "1.1", (value) => /^#[0-9a-f]{6}$/i.test(String(value))),
  },
  objects: {},
  methods: {},
};

const rangeFontKind: ObjectKind<SheetArea> = {
  className: "RangeFont",
  properties: { Bold: styleProperty("bold", "1.1", isFlag) },
  objects: {},
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

function styleProperty(
  name: keyof CellStyle,
  since: string,
  isValid: (value: unknown) => boolean,
): PropertyMember<SheetArea> {
  return {
    since,
    read: ({ sheet, range }) => sheet.style(range)[name],
    write: (area, value) => {
      refuseFormatting(area);
      if (!isValid(value)) throw new HostError("InvalidArgument", `Not a value of ${name}: ${String(value)}`);
      area.sheet.setStyle(area.range, { [name]: value });
    },
  };
}

function isFlag(value: unknown): boolean {
  return typeof value === "boolean";
}
