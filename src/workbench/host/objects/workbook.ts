import type { CellRange } from "../../../workbook/address";
import type { HostBook } from "../host-book";
import type { ObjectKind } from "../host-object";
import { hostObject } from "../host-object";
import { HostError } from "../host-error";
import { applicationKind } from "./application";
import { rangeKind } from "./range";
import { rangeAreasKind } from "./range-areas";
import { settingCollectionKind } from "./settings";
import { workbookProtectionKind } from "./workbook-protection";
import { worksheetCollectionKind } from "./worksheet-collection";

export const workbookKind: ObjectKind<HostBook> = {
  className: "Workbook",
  properties: {
    Name: { since: "1.7", read: (book) => book.name },
  },
  objects: {
    Application: { since: "1.1", get: (book) => hostObject(applicationKind, book) },
    Protection: { since: "1.7", get: (book) => hostObject(workbookProtectionKind, book) },
    Settings: { since: "1.4", get: (book) => hostObject(settingCollectionKind, book) },
    Worksheets: { since: "1.1", get: (book) => hostObject(worksheetCollectionKind, book) },
  },
  methods: {
    GetSelectedRange: {
      since: "1.1",
      object: (book) => {
        const [only, ...others] = selectedCells(book);
        // Several blocks are no range: Excel refuses, and has the method below for them.
        if (others.length > 0) throw invalidSelection();
        return hostObject(rangeKind, { sheet: book.activeSheet(), range: only });
      },
    },
    GetSelectedRanges: {
      since: "1.9",
      object: (book) => hostObject(rangeAreasKind, { sheet: book.activeSheet(), ranges: selectedCells(book) }),
    },
    GetActiveCell: {
      since: "1.7",
      object: (book) => {
        const [{ top, left }] = selectedCells(book);
        return hostObject(rangeKind, { sheet: book.activeSheet(), range: { top, left, bottom: top, right: left } });
      },
    },
    // The client lets go of the ranges of a run with this.
    _RemoveReference: { since: "1.1", call: (_book, args, host) => (host.forget(args.text(0)), null) },
  },
};

function selectedCells(book: HostBook): [CellRange, ...CellRange[]] {
  const [first, ...others] = book.selectedAreas();
  if (!first) throw invalidSelection();
  return [first, ...others];
}

function invalidSelection(): HostError {
  return new HostError("InvalidSelection", "The current selection is invalid for this operation.");
}
