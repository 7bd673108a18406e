import { type Outcome, refuse, result } from "../../../indicators/outcome";
import { functionStrings } from "../../../strings/functions";
import type { CellArgument } from "../../cell-argument";
import { terbilangOf } from "../number-text";
import type { Optional } from "../rounding";
import { OK } from "./verdict";

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Printed after an amount as a matter of course, so it is nothing wrong where no unit was asked for. */
const RUPIAH = "rupiah";

/** Do the printed words spell the number? Letter case and punctuation do not matter, "milyar" does. */
export function cekTerbilangOf(angka: CellArgument, tulisan: CellArgument, satuan: Optional<string>): Outcome<string> {
  const spelled = terbilangOf(angka, satuan);
  if (!spelled.ok) return spelled;
  const printed = wordsOf(typeof tulisan === "string" ? tulisan : "");
  if (printed.length === 0) return refuse({ code: "missing", what: "terbilang" });
  const expected = wordsOf(spelled.value);
  if (!satuan && printed[printed.length - 1] === RUPIAH) expected.push(RUPIAH);
  const length = Math.max(expected.length, printed.length);
  for (let index = 0; index < length; index += 1) {
    if (expected[index] === printed[index]) continue;
    return result(differenceAt(index, expected, printed));
  }
  return result(OK);
}

function differenceAt(index: number, expected: string[], printed: string[]): string {
  const place = String(index + 1);
  const whole = expected.join(" ");
  const right = expected[index] ?? "–";
  const wrong = printed[index] ?? "–";
  const isLeftOut = printed[index] !== undefined && expected[index + 1] === printed[index];
  return isLeftOut
    ? functionStrings.id.missingWord(place, right, wrong, whole)
    : functionStrings.id.wrongWord(place, right, wrong, whole);
}
