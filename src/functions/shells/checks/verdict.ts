import { type Decimal, round } from "../../../numbers/decimal";
import { formatNumber, formatShort } from "../../../numbers/format-number";
import { compareAsPrinted, type Interval } from "../../../numbers/printed-precision";
import { functionStrings } from "../../../strings/functions";
import type { PrintedFigure } from "../../cell-argument";

const words = functionStrings.id;

/** What a check says where nothing is wrong; a remark may follow in parentheses. */
export const OK = "OK";

/**
 * The printed figure against what it should be, to the digits it is printed with. Digits that were cut off instead of
 * rounded, and differences that the rounding of the inputs explains, are remarks.
 */
export function verdictOn(what: string, printed: PrintedFigure, expected: Decimal, possible: Interval): string {
  const inUnits = (value: Decimal) => formatNumber(value, printed.scale === 1 ? printed.decimals : 0);
  switch (compareAsPrinted(printed, expected, possible)) {
    case "rounded":
      return OK;
    case "truncated":
      return words.okTruncated(inUnits(expected));
    case "possible":
      return words.okInputsRounded(inUnits(expected));
    case "impossible": {
      const difference = formatShort(printed.value.minus(round(expected, printed.decimals)).abs());
      return words.wrongFigure(what, inUnits(expected), inUnits(printed.value), difference);
    }
  }
}
