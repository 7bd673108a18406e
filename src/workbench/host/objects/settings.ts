import type { HostBook } from "../host-book";
import { HostError } from "../host-error";
import type { HostObject, ObjectKind } from "../host-object";
import { hostObject } from "../host-object";

interface Setting {
  book: HostBook;
  key: string;
}

const settingKind: ObjectKind<Setting> = {
  className: "Setting",
  id: ({ key }) => key,
  exists: ({ book, key }) => book.settings.has(key),
  properties: {
    Key: { since: "1.4", read: ({ key }) => key },
    Value: {
      since: "1.4",
      read: ({ book, key }) => book.settings.get(key),
      write: ({ book, key }, value) => void book.settings.set(key, value),
    },
  },
  objects: {},
  methods: {
    Delete: { since: "1.4", call: ({ book, key }) => (book.settings.delete(key), null) },
  },
};

const settingOf = (book: HostBook, key: string): HostObject => hostObject(settingKind, { book, key });

/** The client sends a value as it is, a text as a text; only dates travel in a spelling of its own. */
export const settingCollectionKind: ObjectKind<HostBook> = {
  className: "SettingCollection",
  properties: {},
  objects: {},
  items: (book) => [...book.settings.keys()].map((key) => settingOf(book, key)),
  item: (book, key) => {
    if (typeof key !== "string") throw new HostError("InvalidArgument", "A setting is asked for by its key.");
    if (!book.settings.has(key)) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return settingOf(book, key);
  },
  methods: {
    // A setting of that key is replaced.
    Add: {
      since: "1.4",
      object: (book, args) => {
        const key = args.text(0);
        const value = args.plain(1);
        if (value === undefined) throw new HostError("InvalidArgument", "A setting has a value.");
        book.settings.set(key, value);
        return settingOf(book, key);
      },
    },
    GetCount: { since: "1.4", call: (book) => book.settings.size },
    GetItemOrNullObject: {
      since: "1.4",
      object: (book, args) => (book.settings.has(args.text(0)) ? settingOf(book, args.text(0)) : null),
    },
  },
};
