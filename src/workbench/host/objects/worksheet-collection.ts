import type { HostBook, HostSheet } from "../host-book";
import { HostError } from "../host-error";
import type { HostObject, ObjectKind } from "../host-object";
import { hostObject } from "../host-object";
import { findHostSheet } from "../sheet-area";
import { eventRegistrations } from "./event-registration";
import { refuseBadName, refuseProtectedStructure } from "../sheet-names";
import { worksheetKind } from "./worksheet";

const asObject = (sheet: HostSheet): HostObject => hostObject(worksheetKind, sheet);

function found(sheet: HostSheet | undefined): HostSheet {
  if (!sheet) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return sheet;
}

const sheetsOf = (book: HostBook, visibleOnly: boolean): HostSheet[] =>
  book.sheets().filter((sheet) => !visibleOnly || sheet.visibility === "Visible");

export const worksheetCollectionKind: ObjectKind<HostBook> = {
  className: "WorksheetCollection",
  properties: {},
  objects: {},
  items: (book) => book.sheets().map(asObject),
  item: (book, key) => {
    if (typeof key !== "string") throw new HostError("InvalidArgument", "A sheet is asked for by its name or id.");
    return asObject(found(findHostSheet(book, key)));
  },
  methods: {
    Add: {
      since: "1.1",
      object: (book, args) => {
        refuseProtectedStructure(book);
        const name = args.optionalText(0) ?? nextName(book);
        refuseBadName(book, name);
        return asObject(book.addSheet(name));
      },
    },
    GetItemOrNullObject: {
      since: "1.4",
      object: (book, args) => {
        const sheet = findHostSheet(book, args.text(0));
        return sheet ? asObject(sheet) : null;
      },
    },
    GetActiveWorksheet: { since: "1.1", object: (book) => asObject(book.activeSheet()) },
    GetFirst: { since: "1.5", object: (book, args) => asObject(found(sheetsOf(book, args.flag(0))[0])) },
    GetLast: { since: "1.5", object: (book, args) => asObject(found(sheetsOf(book, args.flag(0)).at(-1))) },
    GetCount: { since: "1.4", call: (book, args) => sheetsOf(book, args.flag(0)).length },
    ...eventRegistrations({
      ActivatedEvent: "1.7",
      AddedEvent: "1.7",
      CalculatedEvent: "1.8",
      DataChangedEvent: "1.9",
      DeactivatedEvent: "1.7",
      DeletedEvent: "1.7",
      EventNameChanged: "1.17",
      SelectionChangedEvent: "1.9",
    }),
  },
};

function nextName(book: HostBook): string {
  let number = book.sheets().length + 1;
  while (findHostSheet(book, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}
