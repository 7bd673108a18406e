import type { Decimal } from "../../../numbers/decimal";
import { formatNumber, formatShort } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import { type LevelChange, readLevelChange } from "../../../sentences/read-level-change";
import { type Nearness, type RoughPercent, roughPercentIn } from "../../../sentences/rough-percent";
import type { Sentence } from "../../../sentences/split-sentences";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Expectation } from "../../constraint";
import { percentages, readTogether } from "../expectation";
import { type Checked, NOTHING } from "../remark";
import { pairs } from "./change";

/** Behind these the change is one of another thing. */
const OF_ANOTHER =
  /[;.]|\b(?:dan|sedangkan|sementara|adapun|namun|tetapi|serta|meski(?:pun)?|walau(?:pun)?|padahal|sebaliknya|karena|akibat|target)\b/i;

/** `naik sekitar tujuh persen, yaitu dari`, `turun hampir separuh: tahun 2022` */
const LEVELS_FOLLOW = /^\s*[,:(]?\s*(?:yaitu|yakni)?\s*(?:dari|semula|pada|tahun)\b[^,;.]*$/i;

/** `naik dari 31.854 pada 2019 menjadi 35.329 pada 2020, atau naik sekitar tujuh persen`: so far off no such word covers it. */
export function checkRoughChange({ text, start }: Sentence, mentions: Mention[], words: NarrativeStrings): Checked {
  const rough = roughPercentIn(text);
  if (!rough) return NOTHING;
  const others = mentions.filter(({ figure }) => figure.start < start + rough.start || figure.end > start + rough.end);
  const change = readLevelChange(others);
  if (!change || change.needsProof || !isOfThese(text, start, rough, others, change)) return NOTHING;
  const [from, to] = [change.earlier.figure, change.later.figure];
  if ([from, to].some(({ unit, reading }) => unit === "%" || (unit === null && reading.decimals > 0))) return NOTHING;
  const { relative } = pairs(from, to);
  const asLevel = readTogether(to, from).flatMap(([end, begin]) => percentages(end, begin));
  const [right] = relative;
  const isBound = rough.nearness === "over" || rough.nearness === "under";
  // Some divide by what it came to, or tell what it came to; of a bound that would be anything.
  const ways = isBound ? relative : [...relative, ...pairs(to, from).relative, ...asLevel];
  const isCovered = ways.some((each) => covers(rough, each));
  if (!right || isCovered) return { remarks: [], checked: 1 };
  const expected = rough.text.replace(/^.*?(?=\s*(?:persen|%)$)/i, formatNumber(right.value, 0));
  return {
    remarks: [
      {
        rule: "selisih-kalimat",
        kind: "selisih",
        severity: "error",
        printed: rough.text,
        expected,
        explanation: words.selisih(rough.text, from.text, to.text, expected),
        trace: [
          `(${formatShort(to.reading.value)} − ${formatShort(from.reading.value)}) / ${formatShort(from.reading.value)} × 100 = ${formatShort(right.value)}`,
        ],
        source: `${from.text} → ${to.text}`,
        about: text.slice(0, rough.end).slice(-48),
      },
    ],
    checked: 1,
  };
}

/** Told right behind the two levels or right before them, and of figures that went the same way. */
function isOfThese(
  text: string,
  start: number,
  rough: RoughPercent,
  others: Mention[],
  { earlier, later }: LevelChange,
): boolean {
  const [before, after] = [earlier.figure.reading.value, later.figure.reading.value];
  if (before.eq(after) || after.gt(before) !== rough.direction.isUp) return false;
  const [first, last] = [others[0]?.figure, others.at(-1)?.figure];
  if (!first || !last) return false;
  const ahead = text.slice(last.end - start, rough.start);
  if (last.end - start <= rough.start) return !OF_ANOTHER.test(ahead);
  return first.start - start >= rough.end && LEVELS_FOLLOW.test(text.slice(rough.end, first.start - start));
}

/** How much more or less may be meant by such a word: so many points, or such a part of it. */
const POINTS_OFF = 1.5;
const PART_OFF = 0.25;
const HALF_POINT = 0.5;
const PART_OF_NEARLY = 0.7;

function covers({ nearness, value }: RoughPercent, { possible: { low, high } }: Expectation): boolean {
  const isAtMost = low.lte(value.plus(HALF_POINT));
  const isAtLeast = high.gte(value.minus(HALF_POINT));
  const covered: Record<Nearness, () => boolean> = {
    exact: () => isWithin(value, low, high, () => 1),
    about: () => isWithin(value, low, high, (of) => Math.max(POINTS_OFF, of.times(PART_OFF).toNumber())),
    nearly: () => isAtMost && high.gte(value.times(PART_OF_NEARLY)),
    over: () => isAtLeast,
    under: () => isAtMost,
  };
  return covered[nearness]();
}

const isWithin = (value: Decimal, low: Decimal, high: Decimal, most: (of: Decimal) => number): boolean =>
  value.gte(low.minus(most(low))) && value.lte(high.plus(most(high)));
