import { type Decimal, truncate } from "../../numbers/decimal";
import { formatNumber } from "../../numbers/format-number";
import type { PrintedFigure } from "../../sentences/printed-figure";
import type { NarrativeStrings } from "../../strings/narrative";
import type { RoundingPolicy } from "../notes/settings";
import { isRoundedAway } from "../office/rounding";
import type { Remark } from "./remark";

/** The office cuts its percentages off, and this one was rounded up. */
export function isRoundedAgainst(rounding: RoundingPolicy | null, { reading }: PrintedFigure, exact: Decimal): boolean {
  return rounding?.way === "truncate" && isRoundedAway(exact, reading.value, reading.decimals);
}

export function roundedRemark(
  base: Omit<Remark, "severity" | "explanation">,
  { text, reading }: PrintedFigure,
  exact: Decimal,
  words: NarrativeStrings,
): Remark {
  const cut = formatNumber(truncate(exact, reading.decimals), reading.decimals);
  return { ...base, severity: "info", expected: cut, explanation: words.rounded(text, cut) };
}
