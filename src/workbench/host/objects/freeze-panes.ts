import type { HostSheet } from "../host-book";
import { HostError } from "../host-error";
import type { ObjectKind } from "../host-object";

export const freezePanesKind: ObjectKind<HostSheet> = {
  className: "WorksheetFreezePanes",
  properties: {},
  objects: {},
  methods: {
    FreezeRows: {
      since: "1.7",
      call: (sheet, args) => {
        const count = args.integer(0);
        if (count < 1) throw new HostError("InvalidArgument", "At least one row is frozen.");
        sheet.freezeRows(count);
        return null;
      },
    },
  },
};
