import { recogniseTables } from "../../src/tables/recognise";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheets } from "./sheets";
import type { Target } from "./target";

export const tableTarget: Target<SheetSnapshot> = {
  name: "tables",
  share: 4,
  input: sheets,
  bears(sheet) {
    const bottom = sheet.firstRow + sheet.values.length;
    const right = sheet.firstColumn + (sheet.values[0]?.length ?? 0);
    for (const { range } of recogniseTables(sheet))
      if (
        range.top < sheet.firstRow ||
        range.left < sheet.firstColumn ||
        range.bottom >= bottom ||
        range.right >= right
      )
        throw new Error(`A table lies outside what was read: ${JSON.stringify(range)}`);
  },
};
