import { directionBefore } from "./direction";
import type { Mention } from "./mention";
import type { PrintedFigure } from "./printed-figure";

/** `atau sebesar`, `atau`, `(` and nothing else between the percentage and the amount. */
const SAME_CHANGE =
  /^\s*(?:,?\s*atau(?:\s+(?:setara|sama)(?:\s+dengan)?)?|\(|,?\s*yaitu|,?\s*yakni)\s*(?:sebesar|senilai|sebanyak|sejumlah)?\s*$/i;

/** `meningkat 14,30% atau sebesar Rp1.061.681.685`: the amount by which it changed, not what it came to. */
export function isAmountOfChange(
  before: Pick<Mention, "figure" | "lead" | "isResult"> | undefined,
  figure: PrintedFigure,
  lead: string,
): boolean {
  return (
    before?.figure.unit === "%" &&
    figure.unit !== "%" &&
    !before.isResult &&
    SAME_CHANGE.test(lead) &&
    directionBefore(before.lead) !== null
  );
}
