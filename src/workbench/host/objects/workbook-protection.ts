import type { HostBook } from "../host-book";
import type { ObjectKind } from "../host-object";

/** Read only, like the protection of a sheet. */
export const workbookProtectionKind: ObjectKind<HostBook> = {
  className: "WorkbookProtection",
  properties: {
    Protected: { since: "1.7", read: (book) => book.structureProtected },
  },
  objects: {},
  methods: {},
};
