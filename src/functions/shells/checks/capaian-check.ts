import { type Outcome, result } from "../../../indicators/outcome";
import { Decimal } from "../../../numbers/decimal";
import { type Interval, possibleValues } from "../../../numbers/printed-precision";
import { type CellArgument, printedFigureOf, sharedHint } from "../../cell-argument";
import { type CapaianOptions, judge, type Judgement, judgementOf, type Target, targetAndRealisasi } from "../capaian";
import { verdictOn } from "./verdict";

/** Is the printed capaian the one of the printed target and realisasi? */
export function cekCapaianOf(
  target: CellArgument,
  realisasi: CellArgument,
  capaian: CellArgument,
  options: CapaianOptions,
): Outcome<string> {
  const judgement = judgementOf(options);
  if (!judgement.ok) return judgement;
  const read = targetAndRealisasi(target, realisasi);
  if (!read.ok) return read;
  const printed = printedFigureOf(capaian, "capaian", "percent");
  if (!printed.ok) return printed;
  const expected = judge(read.value.target, read.value.realisasi, judgement.value);
  if (!expected.ok) return expected;
  const possible = possibleCapaian(target, realisasi, read.value.target, judgement.value, expected.value);
  return result(verdictOn("Capaian", printed.value, expected.value, possible), ...expected.trace);
}

/** Every capaian that inputs printing like these could have had: capaian rises or falls all the way between them. */
function possibleCapaian(
  target: CellArgument,
  realisasi: CellArgument,
  asRead: Target,
  judgement: Judgement,
  expected: Decimal,
): Interval {
  const hint = sharedHint(target, realisasi);
  const targets = "low" in asRead ? [asRead] : endsOf(target, hint);
  const found = targets.flatMap((one) =>
    endsOf(realisasi, hint).flatMap((other) => {
      const corner = judge(one, other, judgement);
      return corner.ok ? [corner.value] : [];
    }),
  );
  const all = [expected, ...found];
  return { low: Decimal.min(...all), high: Decimal.max(...all) };
}

function endsOf(argument: CellArgument, hint: ReturnType<typeof sharedHint>): Decimal[] {
  const printed = printedFigureOf(argument, "", hint);
  if (!printed.ok) return [];
  const { low, high } = possibleValues(printed.value);
  // A target that could be nothing would make any capaian possible.
  return low.isPositive() === high.isPositive() ? [low, high] : [printed.value.value];
}
