import type { BookCulture } from "../host-book";
import type { ObjectKind } from "../host-object";
import { hostObject } from "../host-object";

export const cultureInfoKind: ObjectKind<BookCulture> = {
  className: "CultureInfo",
  properties: {
    Name: { since: "1.11", read: (culture) => culture.name },
  },
  objects: {
    NumberFormat: { since: "1.11", get: (culture) => hostObject(numberFormatInfoKind, culture) },
  },
  methods: {},
};

const numberFormatInfoKind: ObjectKind<BookCulture> = {
  className: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { since: "1.11", read: (culture) => culture.decimalSeparator },
    NumberGroupSeparator: { since: "1.11", read: (culture) => culture.groupSeparator },
  },
  objects: {},
  methods: {},
};
