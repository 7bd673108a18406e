import type { HostBook } from "../host-book";
import type { ObjectKind } from "../host-object";
import { hostObject } from "../host-object";
import { applicationKind } from "./application";
import { rangeKind } from "./range";
import { worksheetCollectionKind } from "./worksheet-collection";

export const workbookKind: ObjectKind<HostBook> = {
  className: "Workbook",
  properties: {
    Name: { since: "1.7", read: (book) => book.name },
  },
  objects: {
    Application: { since: "1.1", get: (book) => hostObject(applicationKind, book) },
    Worksheets: { since: "1.1", get: (book) => hostObject(worksheetCollectionKind, book) },
  },
  methods: {
    GetSelectedRange: {
      since: "1.1",
      object: (book) => hostObject(rangeKind, { sheet: book.activeSheet(), range: book.selection() }),
    },
    GetActiveCell: {
      since: "1.7",
      object: (book) => {
        const { top, left } = book.selection();
        return hostObject(rangeKind, { sheet: book.activeSheet(), range: { top, left, bottom: top, right: left } });
      },
    },
    // The client lets go of the ranges of a run with this.
    _RemoveReference: { since: "1.1", call: (_book, args, host) => (host.forget(args.text(0)), null) },
  },
};
