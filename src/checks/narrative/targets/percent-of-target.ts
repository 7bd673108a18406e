import { HUNDRED, TWO_HUNDRED } from "../../../numbers/decimal";
import { formatNumber, formatShort } from "../../../numbers/format-number";
import { CAPS_IN_RULES } from "../../../rules/capaian-rules";
import type { Mention, MentionGroup } from "../../../sentences/mention";
import type { Sentence } from "../../../sentences/split-sentences";
import { subjectOf } from "../../../sentences/subject";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Expectation } from "../../constraint";
import { causeOfPercentInText } from "../cause";
import { areComparable } from "../comparable";
import { bestAgreement, expectedPercent, lessThan, percentages, readingsOf } from "../expectation";
import { speaksOfLess } from "../less-is-better";
import type { RoundingPolicy } from "../../notes/settings";
import type { Office } from "../../office/office";
import { checkAsDecided } from "./decided-capaian";
import { isRoundedAgainst, roundedRemark } from "../rounded-percent";
import { type Checked, joinChecked, NOTHING } from "../remark";
import { type Claim, claimsIn } from "./target-claims";
import { claimsInSentence } from "./target-claims-in-sentence";

/** `target 53,51 dan realisasi 56,49 atau 105,57%`, `56,49 atau 105,57% dari target 53,51`, and the like. */
export function checkPercentOfTarget(
  groups: MentionGroup[],
  words: NarrativeStrings,
  office: Office | null = null,
): Checked {
  const goals = goalsOf(groups);
  return joinChecked(
    groups.map((group) => {
      const setting = office?.indicators.namedIn(subjectOf(group)) ?? null;
      return joinChecked(
        claimsIn(group).map(
          (claim) =>
            (setting && checkAsDecided(group, claim, setting, office?.rounding ?? null, words)) ??
            checkClaim(group, claim, goals, words, office?.rounding ?? null),
        ),
      );
    }),
  );
}

/** The claims of whole sentences that no group of theirs makes: `61,24% atau Rp21,48 miliar dari target Rp35,075 miliar`. */
export function checkPercentInSentence(
  sentences: { sentence: Sentence; mentions: Mention[] }[],
  groups: MentionGroup[],
  words: NarrativeStrings,
  office: Office | null = null,
): Checked {
  const claimed = new Set(
    groups
      .flatMap(claimsIn)
      .filter((claim) => claim.isSure || agreementOf(claim) !== "impossible")
      .map(({ percent }) => percent.figure.start),
  );
  const goals = goalsOf(groups);
  return joinChecked(
    sentences.flatMap(({ sentence: { text, start }, mentions }) =>
      claimsInSentence(mentions)
        .filter(({ percent }) => !claimed.has(percent.figure.start))
        .map((claim) => checkClaim({ mentions, start, text }, claim, goals, words, office?.rounding ?? null)),
    ),
  );
}

const agreementOf = ({ base, part, percent }: Claim) =>
  bestAgreement(percent.figure, percentages(readingsOf(part.figure), readingsOf(base.figure)));

/** Amounts that the text calls a target or a pagu: of two for one thing, any may be the base. */
const goalsOf = (groups: MentionGroup[]) =>
  groups
    .flatMap(({ mentions }) => mentions)
    .filter(
      ({ measure, figure, lead }) =>
        figure.unit === "rupiah" && (measure === "target" || measure === "pagu" || OF_ANOTHER_TIME.test(lead)),
    );

/** `dari target per semester Rp300 juta dan per tahun Rp750 juta` */
const OF_ANOTHER_TIME = /\b(?:(?:per|satu|dalam)\s*(?:tahun|semester|triwulan|bulan)|setahun|tahunan)\b[^,;.]{0,24}$/i;

function checkClaim(
  group: MentionGroup,
  claim: Claim,
  goals: Mention[],
  words: NarrativeStrings,
  rounding: RoundingPolicy | null,
): Checked {
  if (bringsInAnother(claim)) return NOTHING;
  const { isSure } = claim;
  const [target, realisasi, percent] = [claim.base.figure, claim.part.figure, claim.percent.figure];
  const ratios = percentages(readingsOf(realisasi), readingsOf(target));
  const [plain] = ratios;
  if (!plain || !areComparable(target, realisasi)) return NOTHING;
  const straight = bestAgreement(percent, ratios);
  const isOther = () =>
    isOtherCapaian(group, claim, ratios) || isOfOtherGoal(claim, goals) || isShareOfToldBefore(group, claim);
  const verdict = straight === "impossible" && isOther() ? "rounded" : straight;
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

/** `… atau 50,32% dari seluruh belanja, disusul Bidang B sebesar Rp586,42 juta`: what comes next is no base of it. */
const ANOTHER = /\b(?:disusul|diikuti|kemudian|selanjutnya|lalu|sedangkan|sementara|adapun|serta|sebaliknya)\b/i;

const bringsInAnother = ({ base, percent }: Claim) =>
  base.figure.start > percent.figure.start && ANOTHER.test(base.lead);

/** `… atau 36,24 persen dari target per semester Rp240 juta dan per tahun Rp600 juta` */
function isOfOtherGoal({ base, part, percent }: Claim, goals: Mention[]): boolean {
  const others = goals.filter(({ figure }) => figure.start !== base.figure.start && figure.start !== part.figure.start);
  const ways = others.flatMap(({ figure }) => percentages(readingsOf(part.figure), readingsOf(figure)));
  return bestAgreement(percent.figure, ways) !== "impossible";
}

/** `tercatat 1.528 unit, … sebanyak 1.085 unit (71,0%) dari target 860 unit`: a share of what was told before it. */
function isShareOfToldBefore({ mentions }: MentionGroup, { base, part, percent }: Claim): boolean {
  const wholes = mentions.filter(
    ({ figure }) =>
      figure !== base.figure &&
      figure.start < part.figure.start &&
      figure.reading.value.gt(part.figure.reading.value) &&
      areComparable(figure, part.figure),
  );
  const ways = wholes.flatMap(({ figure }) => percentages(readingsOf(part.figure), readingsOf(figure)));
  return bestAgreement(percent.figure, ways) !== "impossible";
}

/** Capaian by another rule than realisasi / target: a cap that a regulation names, or less is better. */
function isOtherCapaian({ text }: MentionGroup, claim: Claim, ratios: Expectation[]): boolean {
  const [target, realisasi, percent] = [claim.base.figure, claim.part.figure, claim.percent.figure];
  const printed = percent.reading.value;
  const isCap = CAPS_IN_RULES.some((cap) => printed.eq(cap));
  if (isCap && [...ratios, ...lessThan(TWO_HUNDRED, ratios)].some(({ value }) => value.gt(printed))) return true;
  // Many reports stop at 100; a percentage that repeats the realisasi was copied instead.
  const isFull = printed.eq(100) && !printed.eq(realisasi.reading.value);
  if (isFull && (ratios.some(({ value }) => value.gt(100)) || speaksOfLess(text))) return true;
  // `mencapai Rp2 miliar lebih dari target Rp10 miliar atau 120 persen`: so much more than the target.
  const isExcess = claim.part.figure.isAtLeast === true && claim.base.isBase;
  if (isExcess && bestAgreement(percent, ratios.map(asMore)) !== "impossible") return true;
  // Of income and spending nobody reckons that way.
  if (target.unit === "rupiah") return false;
  const minimum = bestAgreement(percent, lessThan(TWO_HUNDRED, ratios));
  if (!speaksOfLess(text)) return minimum === "rounded" || minimum === "truncated";
  const inverse = bestAgreement(percent, percentages(readingsOf(target), readingsOf(realisasi)));
  return minimum !== "impossible" || inverse !== "impossible";
}

const asMore = ({ value, possible: { low, high } }: Expectation): Expectation => ({
  value: value.plus(HUNDRED),
  possible: { low: low.plus(HUNDRED), high: high.plus(HUNDRED) },
});
