import { printedDigits } from "../../../numbers/printed-digits";
import { type ChangeSince, changesSince } from "../../../sentences/change-since";
import { opensBase } from "../../../sentences/measure-words";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { checkDifference, checkDirectionBetween, OTHER_SENSE, pairs, RANK } from "./change";
import { bestAgreement } from "../expectation";
import { speaksOfLess } from "../less-is-better";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** `…, tersangka meningkat`: what changed is named once more, and may be another thing. */
const GOES_ON = /(?:^|[,)])\s*(?:(?:yang|dan|atau|juga|serta|mengalami)\s+)*$/i;

/** So many digits of a percentage are those of no other two figures by chance. */
const FEWEST_DIGITS = 3;

/**
 * `diungkap 48 kasus dengan 71 tersangka, naik 14,29% dibandingkan tahun 2023 sebanyak 42 kasus`: the base is told behind
 * the percentage, and of the figures before it the level is the one that counts what the base does.
 */
export function checkGrowthSinceBase(text: string, mentions: Mention[], words: NarrativeStrings): Checked {
  if (RANK.test(text)) return NOTHING;
  return joinChecked(changesSince(mentions).map((change) => checkOne(change, mentions, words)));
}

function checkOne(change: ChangeSince, mentions: Mention[], words: NarrativeStrings): Checked {
  const percent = change.told.find(({ figure }) => figure.unit === "%");
  const base = change.earlier.figure;
  const isBehind = base.start > (percent?.figure.start ?? Infinity);
  if (
    !percent ||
    !isBehind ||
    !GOES_ON.test(change.subject) ||
    base.unit === "%" ||
    base.unit === null ||
    !isExact(percent)
  )
    return NOTHING;
  const before = mentions.slice(0, change.at);
  const told = before.filter((each) => each.figure.unit === base.unit && isLevel(each));
  const open = before.filter(({ figure }) => figure.unit === null || figure.unit === base.unit);
  // A level that gives the percentage to the last digit is the one that it was reckoned from.
  const exact = open.filter(({ figure }) => isOf(percent, pairs(base, figure).relative));
  const [from] = exact;
  if (from) return exact.length === 1 ? directionOf(change, from, percent, words) : { remarks: [], checked: 1 };
  const [level, ...others] = told;
  if (!level || others.length > 0 || !isAlone(level, before)) return NOTHING;
  // In the wrong direction it may be of another thing; divided by what it came to, or off by little, it is of these.
  const isUp = level.figure.reading.value.gt(base.reading.value);
  return isUp === change.direction.isUp
    ? checkDifference(percent.figure, pairs(base, level.figure), base, level.figure, words)
    : NOTHING;
}

const isOf = ({ figure }: Mention, ways: Parameters<typeof bestAgreement>[1]) =>
  bestAgreement(figure, ways) !== "impossible";

const isExact = ({ figure: { reading } }: Mention) => printedDigits(reading).length >= FEWEST_DIGITS;

function directionOf(change: ChangeSince, level: Mention, percent: Mention, words: NarrativeStrings): Checked {
  const named = change.subject.slice(-60);
  if (OTHER_SENSE.test(named) || speaksOfLess(named)) return { remarks: [], checked: 1 };
  return checkDirectionBetween(change.direction, change.earlier.figure, level.figure, percent.lead, words);
}

/** A level: no target, no part of another figure and nothing that it is measured against. */
const isLevel = ({ measure, lead, behind, isCut, isNegated, isBase }: Mention) =>
  !isCut &&
  !isNegated &&
  !isBase &&
  !opensBase(lead) &&
  measure !== "target" &&
  measure !== "pagu" &&
  measure !== "selisih" &&
  measure !== "sisa" &&
  !OF_OTHERS.test(lead) &&
  !OF_OTHERS.test(behind.slice(0, 24).split(/[,;]/)[0] ?? "");

const OF_OTHERS =
  /\b(?:rata-rata|target|maksimal|minimal|di\s?antaranya|termasuk|masing-masing|kumulatif|nasional|provinsi|terbanyak|terbesar|tertinggi|per)\b/i;

/** No figure between the level and the change could be one that changed: those of another unit say what they are. */
const isAlone = (level: Mention, before: Mention[]) =>
  before.every(({ figure, measure }) => figure === level.figure || figure.unit !== null || measure === "target");
