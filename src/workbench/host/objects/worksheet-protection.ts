import type { HostSheet } from "../host-book";
import type { ObjectKind } from "../host-object";

/** Read only: an add-in that unprotects a sheet is to fail here. */
export const worksheetProtectionKind: ObjectKind<HostSheet> = {
  className: "WorksheetProtection",
  properties: {
    Protected: { since: "1.2", read: (sheet) => sheet.protection.protected },
    Options: { since: "1.2", read: (sheet) => ({ allowFormatCells: sheet.protection.allowFormatCells }) },
  },
  objects: {},
  methods: {},
};
