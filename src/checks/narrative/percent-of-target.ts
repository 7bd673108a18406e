import { Decimal } from "../../numbers/decimal";
import { formatNumber, formatShort } from "../../numbers/format-number";
import { CAPS_IN_RULES } from "../../rules/capaian-rules";
import type { Mention, MentionGroup } from "../../sentences/mention";
import { namesOtherBase } from "../../sentences/measure-words";
import { subjectOf } from "../../sentences/subject";
import type { NarrativeStrings } from "../../strings/narrative";
import type { Expectation } from "../constraint";
import { causeOfPercentInText } from "./cause";
import { areComparable } from "./comparable";
import { bestAgreement, expectedPercent, lessThan, percentages, readingsOf } from "./expectation";
import { speaksOfLess } from "./less-is-better";
import type { RoundingPolicy } from "../notes/settings";
import type { Office } from "../office/office";
import { checkAsDecided } from "./decided-capaian";
import { isRoundedAgainst, roundedRemark } from "./rounded-percent";
import { type Checked, joinChecked, NOTHING } from "./remark";
import { isOfSameMoney } from "./same-money";

/** A percentage with the two figures of its sentence that it is made of. */
export interface Claim {
  base: Mention;
  part: Mention;
  percent: Mention;
  /** False where the sentence names another figure that might be the base. */
  isSure: boolean;
}

/** `target 53,51 dan realisasi 56,49 atau 105,57%`, `56,49 atau 105,57% dari target 53,51`, and the like. */
export function checkPercentOfTarget(
  groups: MentionGroup[],
  words: NarrativeStrings,
  office: Office | null = null,
): Checked {
  return joinChecked(
    groups.map((group) => {
      const setting = office?.indicators.namedIn(subjectOf(group)) ?? null;
      return joinChecked(
        claimsIn(group).map(
          (claim) =>
            (setting && checkAsDecided(group, claim, setting, office?.rounding ?? null, words)) ??
            checkClaim(group, claim, words, office?.rounding ?? null),
        ),
      );
    }),
  );
}

const isGoal = ({ measure }: Mention) => measure === "target" || measure === "pagu";
const isReached = ({ measure, isNegated, isBase }: Mention) =>
  ["realisasi", "nilai", "capaian", "realisasi-anggaran"].includes(measure) && !isNegated && !isBase;

/** What stands before `… % dari pagu` was spent of it or is left of it, whatever else it is called. */
const isPartOf = (part: Mention, base: Mention) =>
  isReached(part) || (base.measure === "pagu" && (part.measure === "pagu" || part.measure === "sisa") && !part.isBase);

/** What is missing or in excess is not what was reached, nor is what nothing calls so. */
const isReachedOf = (base: Mention, part: Mention) =>
  part.measure !== "nilai" &&
  !/\b(?:kurang|lebih|selisih|gap|melebihi|melampaui)\b/i.test(part.lead) &&
  (part.figure.unit !== "rupiah" || isOfSameMoney(base, part));

const NAMES_CAPAIAN =
  /\b(?:sehingga|maka|dengan)\s+(?:persentase\s+|tingkat\s+|nilai\s+)?(?:capaian|ketercapaian)(?:nya)?(?:\s+(?:adalah|menjadi|mencapai|sebesar))?\s*$/i;

/** `98,06% melampaui target 97% sehingga capaiannya 101,09%`: of the two figures right before it. */
function isCapaianOfBoth(one: Mention, other: Mention, percent: Mention): boolean {
  if (percent.isCut || one.isCut || other.isCut || !NAMES_CAPAIAN.test(percent.lead)) return false;
  const [goal, reached] = one.measure === "target" ? [one, other] : [other, one];
  return goal.measure === "target" && isReached(reached) && reached.measure !== "capaian";
}

function claimsIn({ mentions }: MentionGroup): Claim[] {
  return mentions.flatMap((percent, index): Claim[] => {
    const [twoBefore, before, behind] = [-2, -1, 1].map((away) => mentions[index + away]);
    if (twoBefore && before && isCapaianOfBoth(twoBefore, before, percent))
      return [
        {
          ...(isGoal(twoBefore) ? { base: twoBefore, part: before } : { base: before, part: twoBefore }),
          percent,
          isSure: true,
        },
      ];
    const hasBase = behind?.isBase === true && isGoal(behind) && !behind.isCut;
    if (!percent.isJoined || percent.isCut) return [];
    if (before && hasBase && isPartOf(before, behind)) return [{ base: behind, part: before, percent, isSure: true }];
    if (behind?.isBase || namesOtherBase(percent.behind)) return [];
    if (before?.isBase && isGoal(before) && !before.isCut && twoBefore && isReached(twoBefore)) {
      return [{ base: before, part: twoBefore, percent, isSure: true }];
    }
    // What follows a pagu is the concern of the budget as a whole.
    const goals = mentions.slice(0, index - 1).filter(({ measure }) => measure === "target");
    if (!before || before.isCut || !isReached(before)) return [];
    const isSure =
      goals.length === 1 && twoBefore !== undefined && goals[0] === twoBefore && isReachedOf(twoBefore, before);
    return goals.map((base) => ({ base, part: before, percent, isSure }));
  });
}

function checkClaim(
  group: MentionGroup,
  claim: Claim,
  words: NarrativeStrings,
  rounding: RoundingPolicy | null,
): Checked {
  const { isSure } = claim;
  const [target, realisasi, percent] = [claim.base.figure, claim.part.figure, claim.percent.figure];
  const ratios = percentages(readingsOf(realisasi), readingsOf(target));
  const [plain] = ratios;
  if (!plain || !areComparable(target, realisasi)) return NOTHING;
  const straight = bestAgreement(percent, ratios);
  const verdict = straight === "impossible" && isOtherCapaian(group, claim, ratios) ? "rounded" : straight;
  if (verdict === "impossible" && !isSure) return NOTHING;
  const expected = expectedPercent(percent, plain.value, realisasi, target);
  const base = {
    rule: "capaian-kalimat",
    kind: "persen" as const,
    printed: percent.text,
    expected,
    trace: [
      `${formatShort(realisasi.reading.value)} / ${formatShort(target.reading.value)} × 100 = ${formatShort(plain.value)}`,
    ],
    source: claim.base.measure === "target" ? "realisasi / target × 100" : "bagian / pagu × 100",
    about: `${subjectOf(group)} ${group.text.slice(0, 40)}`,
  };
  if (verdict === "truncated") {
    const explanation = words.truncated(percent.text, formatNumber(plain.value, percent.reading.decimals));
    return { remarks: [{ ...base, severity: "info", isCutOff: true, explanation }], checked: 1 };
  }
  if (verdict !== "impossible") {
    const isRounded = straight === "rounded" && isRoundedAgainst(rounding, percent, plain.value);
    return { remarks: isRounded ? [roundedRemark(base, percent, plain.value, words)] : [], checked: 1 };
  }
  const say =
    claim.base.measure === "target" ? words.capaian : claim.part.measure === "sisa" ? words.persenSisa : words.serapan;
  const explanation = say(percent.text, realisasi.text, target.text, expected);
  const cause = causeOfPercentInText(percent, realisasi, target, words);
  return { remarks: [{ ...base, severity: "error", explanation, cause }], checked: 1 };
}

const TWO_HUNDRED = new Decimal(200);

/** Capaian by another rule than realisasi / target: a cap that a regulation names, or less is better. */
function isOtherCapaian({ text }: MentionGroup, claim: Claim, ratios: Expectation[]): boolean {
  const [target, realisasi, percent] = [claim.base.figure, claim.part.figure, claim.percent.figure];
  const printed = percent.reading.value;
  const isCap = CAPS_IN_RULES.some((cap) => printed.eq(cap));
  if (isCap && [...ratios, ...lessThan(TWO_HUNDRED, ratios)].some(({ value }) => value.gt(printed))) return true;
  // Many reports stop at 100; a percentage that repeats the realisasi was copied instead.
  const isFull = printed.eq(100) && !printed.eq(realisasi.reading.value);
  if (isFull && (ratios.some(({ value }) => value.gt(100)) || speaksOfLess(text))) return true;
  // Of income and spending nobody reckons that way.
  if (target.unit === "rupiah") return false;
  const minimum = bestAgreement(percent, lessThan(TWO_HUNDRED, ratios));
  if (!speaksOfLess(text)) return minimum === "rounded" || minimum === "truncated";
  const inverse = bestAgreement(percent, percentages(readingsOf(target), readingsOf(realisasi)));
  return minimum !== "impossible" || inverse !== "impossible";
}
