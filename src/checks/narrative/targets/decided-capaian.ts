import { Decimal } from "../../../numbers/decimal";
import { formatNumber, formatShort } from "../../../numbers/format-number";
import type { MentionGroup } from "../../../sentences/mention";
import { subjectOf } from "../../../sentences/subject";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Expectation } from "../../constraint";
import type { IndicatorSetting, RoundingPolicy } from "../../notes/settings";
import { CAPAIAN_WAYS, OFFICE_CAPAIAN, officeSourceOf } from "../../office/capaian-ways";
import { asWritten } from "../../office/rounding";
import { areComparable } from "../comparable";
import { bestAgreement, expectedPercent, percentages, readingsOf } from "../expectation";
import type { Claim } from "./target-claims";
import { type Checked, NOTHING } from "../remark";
import { isRoundedAgainst, roundedRemark } from "../rounded-percent";

/**
 * The capaian of a sentence by the polarity and the cap that the office has set; `null` where it has set none that a
 * sentence can be held against.
 */
export function checkAsDecided(
  group: MentionGroup,
  claim: Claim,
  { name, polarity, cap }: IndicatorSetting,
  rounding: RoundingPolicy | null,
  words: NarrativeStrings,
): Checked | null {
  const [target, realisasi, percent] = [claim.base.figure, claim.part.figure, claim.percent.figure];
  if (claim.base.measure !== "target" || target.unit === "rupiah" || polarity === "rentang") return null;
  // Without a polarity the sentence is read as ever, unless it stops at the cap or goes beyond it.
  const way = CAPAIAN_WAYS[polarity ?? "maksimum"];
  if (polarity === null && cap === null) return null;
  const ratios = way.isInverse
    ? percentages(readingsOf(target), readingsOf(realisasi))
    : percentages(readingsOf(realisasi), readingsOf(target));
  const free = ratios.map(({ value, possible }): Expectation =>
    way.of ? { value: way.of(value), possible: way.within?.(possible) ?? possible } : { value, possible },
  );
  const [plain] = free;
  if (!plain || !areComparable(target, realisasi)) return NOTHING;
  const limit = cap === null ? null : new Decimal(cap);
  const isAbove = limit !== null && plain.value.gt(limit);
  if (polarity === null && !isAbove) return null;
  const isAtLimit = isAbove && percent.reading.value.eq(limit);
  const verdict = bestAgreement(percent, free);
  const right = isAbove ? limit : plain.value;
  const arithmetic = way.trace(target.reading.value, realisasi.reading.value);
  const base = {
    rule: `${OFFICE_CAPAIAN}-kalimat`,
    kind: "persen" as const,
    printed: percent.text,
    expected: expectedPercent(
      percent,
      asWritten(right, Math.max(percent.reading.decimals, 2), rounding),
      realisasi,
      target,
    ),
    trace: isAbove ? [...arithmetic, `→ ${formatShort(limit)}`] : arithmetic,
    source: officeSourceOf(polarity ?? "maksimum"),
    about: `${subjectOf(group)} ${group.text.slice(0, 40)}`,
  };
  const say = (remark: Checked["remarks"][number]): Checked => ({ remarks: [remark], checked: 1 });
  if (isAtLimit) return { remarks: [], checked: 1 };
  if (isAbove && verdict !== "impossible")
    return say({ ...base, severity: "warning", explanation: words.aboveCap(name, percent.text, base.expected) });
  if (verdict === "impossible") {
    if (!claim.isSure || polarity === null) return NOTHING;
    const explanation = words.capaianOffice(name, way.formula, percent.text, base.expected);
    return say({ ...base, severity: "error", explanation });
  }
  if (verdict === "truncated") {
    const rounded = formatNumber(plain.value, percent.reading.decimals);
    const explanation = words.truncated(percent.text, rounded);
    return say({ ...base, severity: "info", isCutOff: true, expected: rounded, explanation });
  }
  if (verdict === "rounded" && isRoundedAgainst(rounding, percent, plain.value))
    return say(roundedRemark(base, percent, plain.value, words));
  return { remarks: [], checked: 1 };
}
