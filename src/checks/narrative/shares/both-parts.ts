import { Decimal, HUNDRED } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../counts";
import { bestAgreement, exactly, percentages } from "../expectation";
import { OPENS_PARTS } from "../parts/parts-of-whole";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { shareRemark } from "./share-remark";

/** `2 aspek (60%) dan 3 aspek (40%)` are weights; that two shares in so many decimals make up all is no chance. */
const FEWEST_DECIMALS = 2;

const IN_PARENTHESES = /^(?:\s*[a-z-]+){0,3}\s*\(\s*$/i;
const IS_OTHER = /^\s*\)?\s*(?:dan|serta)\s*(?:sebanyak\s+)?$/i;

/**
 * `terdiri dari 17.258 perkara gugatan (15,24%) dan 124.938 perkara permohonan (84,76%)`: two percentages that make up all
 * say that the two counts are all there are, so that each of them is a share of both.
 */
export function sharesOfBothParts(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at) => {
    const [part, percent, other, rest, ...more] = at.mentions;
    if (!part || !percent || !other || !rest || more.length > 0) return [];
    if (!OPENS_PARTS.test(part.lead) || !IS_OTHER.test(other.lead) || !areAlike(part, other)) return [];
    if (![percent, rest].every((each) => isPrecise(each) && IN_PARENTHESES.test(each.lead))) return [];
    if (!Decimal.sum(percent.figure.reading.value, rest.figure.reading.value).eq(HUNDRED)) return [];
    const value = Decimal.sum(part.figure.reading.value, other.figure.reading.value);
    const both = { text: `${part.figure.text.trim()} + ${other.figure.text.trim()}`, reading: { value } };
    const ways = percentages([exactly(part.figure.reading.value)], [exactly(value)]);
    if (bestAgreement(percent.figure, ways) !== "impossible") return [];
    const right = part.figure.reading.value.div(value).times(100);
    const about = `bagian ${part.lead.slice(-40)}`;
    return [{ at, remark: shareRemark(percent.figure, part.figure, both, right, about, words) }];
  });
}

const isPrecise = ({ figure: { unit, reading }, isCut }: Mention) =>
  unit === "%" && !isCut && reading.decimals >= FEWEST_DECIMALS && !reading.value.eq(reading.value.toFixed(0));

const areAlike = (one: Mention, other: Mention) =>
  isCount(one) && isCount(other) && one.figure.unit !== null && one.figure.unit === other.figure.unit;
