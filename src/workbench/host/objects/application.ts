import type { HostBook } from "../host-book";
import { HostError } from "../host-error";
import type { ObjectKind } from "../host-object";
import { hostObject } from "../host-object";
import { cultureInfoKind } from "./culture-info";

export const applicationKind: ObjectKind<HostBook> = {
  className: "Application",
  properties: {
    CalculationMode: { since: "1.1", read: () => "Automatic" },
    DecimalSeparator: { since: "1.11", read: (book) => book.culture.decimalSeparator },
    ThousandsSeparator: { since: "1.11", read: (book) => book.culture.groupSeparator },
    UseSystemSeparators: { since: "1.11", read: () => true },
  },
  objects: {
    CultureInfo: { since: "1.11", get: (book) => hostObject(cultureInfoKind, book.culture) },
  },
  methods: {
    Calculate: {
      since: "1.1",
      call: (_book, args) => {
        const type = args.text(0);
        if (!["Recalculate", "Full", "FullRebuild"].includes(type)) {
          throw new HostError("InvalidArgument", `Not a way of calculating: ${type}`);
        }
        return null;
      },
    },
  },
};
