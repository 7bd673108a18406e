import { type Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { causedDirection } from "../../../sentences/caused-direction";
import { type Direction, directionsIn } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import { areOfOtherScales, type PrintedFigure } from "../../../sentences/printed-figure";
import { type Change, readChanges } from "../../../sentences/read-changes";
import type { Sentence } from "../../../sentences/split-sentences";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Expectation } from "../../constraint";
import { areComparable } from "../comparable";
import {
  bestAgreement,
  type Candidate,
  differences,
  expectedText,
  percentages,
  readingsOf,
  readTogether,
} from "../expectation";
import { speaksOfLess } from "../less-is-better";
import { type Checked, joinChecked, NOTHING, type Remark } from "../remark";

/** `meningkat sebesar 0,37 dari 83,13 menjadi 99,95`: the direction and the difference against the two figures. */
export function checkChanges(sentence: Sentence, mentions: Mention[], words: NarrativeStrings): Checked {
  const changes = readChanges(mentions);
  return joinChecked(changes.map((change) => checkChange(change, sentence, mentions, words)));
}

function checkChange(change: Change, sentence: Sentence, mentions: Mention[], words: NarrativeStrings): Checked {
  const { from, to } = change;
  if (!areComparable(from.figure, to.figure) || !areOfOneUnit(from.figure, to.figure)) return NOTHING;
  const index = mentions.indexOf(from);
  const before = mentions[index - 1];
  const behind = mentions[index + 2];
  const known = [before && differenceBefore(before, from), behind && differenceBehind(behind)].filter(
    (each): each is Told => Boolean(each),
  );
  const caused = causedDirection(tailOf(from.lead), from.figure.unit);
  const direction = known[0]?.direction ?? caused ?? lastOf(directionsIn(tailOf(from.lead)));
  return joinChecked([
    ...(direction ? [checkDirection(change, sentence, direction, words)] : []),
    ...known.map((told) => checkDifference(told.figure, pairs(from.figure, to.figure), from.figure, to.figure, words)),
  ]);
}

/** `dari 98 menjadi 105 perkara`: what is counted is told once. */
const areOfOneUnit = (from: PrintedFigure, to: PrintedFigure) =>
  from.unit === to.unit || (from.unit === null && to.unit !== "%" && to.unit !== "rupiah" && to.reading.scale === 1);

interface Told {
  figure: PrintedFigure;
  direction: Direction;
}

const lastOf = <Entry>(entries: readonly Entry[]): Entry | null => entries[entries.length - 1] ?? null;

/** Behind the last pause: what stands before it may speak of something else. */
function tailOf(lead: string): string {
  return lead.slice(-120);
}

/** `meningkat sebesar 1 berkas, yaitu dari 19 … menjadi 20 …` */
function differenceBefore(before: Mention, from: Mention): Told | null {
  const direction = lastOf(directionsIn(before.lead));
  const isNear = direction !== null && before.lead.length - direction.index - direction.text.length < 24;
  const leadsOn = /^[^.;]{0,24}\bdari\b/i.test(from.lead) && directionsIn(from.lead).length === 0;
  return direction && isNear && leadsOn && !before.isCut ? { figure: before.figure, direction } : null;
}

/** Words behind which another thing is told of: `…, sedangkan ganja turun 331,35 gram`. */
const OF_ANOTHER =
  /\b(?:dan|sedangkan|sementara|adapun|namun|tetapi|serta|meski(?:pun)?|walau(?:pun)?|padahal|kecuali|sebaliknya)\b/i;

/** `…, luka berat turun dari 110 menjadi 89`: the level that another thing changed from. */
const IS_LEVEL = /\b(?:dari|menjadi|ke)\s*$/i;

/** `dari 19 menjadi 20, naik sebesar 1`, `… (naik 5%)` */
function differenceBehind(behind: Mention): Told | null {
  const direction = lastOf(directionsIn(behind.lead));
  const isNear = direction !== null && behind.lead.length - direction.index - direction.text.length < 16;
  const isSame = /^[^.;\d]{0,60}$/.test(behind.lead.replace(/\b(?:19|20)\d{2}\b/g, ""));
  return direction &&
    isNear &&
    isSame &&
    !behind.isCut &&
    !behind.isResult &&
    !OF_ANOTHER.test(behind.lead) &&
    !IS_LEVEL.test(behind.lead)
    ? { figure: behind.figure, direction }
    : null;
}

/** A higher rank has a lower number: there the words say nothing of the figures. */
export const RANK = /peringkat|rangking|ranking|urutan|posisi|predikat|kelas|opini|\d\s+(?:tingkat|level)/i;
/** What grows may be the quality, and the figure the time or the cost of it. */
export const OTHER_SENSE = /waktu|lama|menit|jam|hari|kualitas|kinerja|efisiensi|mutu|layanan/i;

function checkDirection(
  { from, to }: Change,
  sentence: Sentence,
  direction: Direction,
  words: NarrativeStrings,
): Checked {
  const pairs = sameReadings(from.figure, to.figure);
  const [start, end] = pairs[0] ?? [];
  if (!start || !end) return NOTHING;
  // Printed with as many digits, the two cannot have gone the other way.
  const isSameStep = from.figure.reading.decimals === to.figure.reading.decimals;
  const isRight = pairs.some(([before, after]) => {
    const [low, high] = isSameStep ? [after.value, after.value] : [after.possible.low, after.possible.high];
    const base = isSameStep ? { low: before.value, high: before.value } : before.possible;
    return direction.isUp ? high.gte(base.low) : low.lte(base.high);
  });
  if (isRight) return { remarks: [], checked: 1 };
  const between = from.lead.slice(from.lead.indexOf(direction.text));
  const isOfLess = speaksOfLess(between) && direction.isOfFigure !== true;
  if (RANK.test(sentence.text) || OTHER_SENSE.test(between) || isOfLess) return NOTHING;
  const about = from.lead.slice(0, 48);
  return {
    remarks: [
      wrongDirection(
        direction,
        { text: from.figure.text, value: start.value },
        { text: to.figure.text, value: end.value },
        about,
        words,
      ),
    ],
    checked: 1,
  };
}

/** The same for two figures that sentences or parentheses keep apart, compared as they are printed. */
export function checkDirectionBetween(
  direction: Direction,
  from: PrintedFigure,
  to: PrintedFigure,
  lead: string,
  words: NarrativeStrings,
): Checked {
  const [before, after] = [from.reading.value, to.reading.value];
  if (direction.isUp ? after.gte(before) : after.lte(before)) return { remarks: [], checked: 1 };
  const ends: [Endpoint, Endpoint] = [
    { text: from.text, value: before },
    { text: to.text, value: after },
  ];
  return { remarks: [wrongDirection(direction, ...ends, lead.slice(0, 48), words)], checked: 1 };
}

interface Endpoint {
  text: string;
  value: Decimal;
}

/** The word that says the opposite of what the two figures do. */
export function wrongDirection(
  direction: Direction,
  from: Endpoint,
  to: Endpoint,
  about: string,
  words: NarrativeStrings,
): Remark {
  const say = direction.isUp ? words.naik : words.turun;
  return {
    rule: "arah-kalimat",
    kind: "selisih",
    severity: "error",
    printed: direction.text,
    expected: direction.opposite ?? (direction.isUp ? "penurunan" : "peningkatan"),
    explanation: say(direction.text, from.text, to.text),
    trace: [`${formatShort(to.value)} − ${formatShort(from.value)} = ${formatShort(to.value.minus(from.value))}`],
    source: `${from.text} → ${to.text}`,
    about,
  };
}

/** Two figures of one sentence are typed in one way: `10.000` and `9.500` are both thousands or both decimals. */
export function sameReadings(one: PrintedFigure, other: PrintedFigure): [Candidate, Candidate][] {
  const [ones, others] = [readingsOf(one), readingsOf(other)];
  return Array.from({ length: Math.max(ones.length, others.length) }, (_, index) => [
    ones[index] ?? ones[0],
    others[index] ?? others[0],
  ]).filter((pair): pair is [Candidate, Candidate] => pair[0] !== undefined && pair[1] !== undefined);
}

/** What may be told as the difference of two figures: theirs, and that in percent of the first. */
export function pairs(from: PrintedFigure, to: PrintedFigure): { plain: Expectation[]; relative: Expectation[] } {
  const told = readTogether(from, to).map(([start, end]) => {
    const apart = absolutes(differences(end, start));
    return { plain: apart, relative: percentages(apart, start) };
  });
  return { plain: told.flatMap(({ plain }) => plain), relative: told.flatMap(({ relative }) => relative) };
}

function absolutes(candidates: Candidate[]): Candidate[] {
  return candidates.map((each) => {
    const { low, high } = each.possible;
    return each.value.isNegative()
      ? { value: each.value.abs(), possible: { low: high.negated(), high: low.negated() } }
      : each;
  });
}

export function checkDifference(
  told: PrintedFigure,
  { plain, relative }: { plain: Expectation[]; relative: Expectation[] },
  from: PrintedFigure,
  to: PrintedFigure,
  words: NarrativeStrings,
): Checked {
  const isPercent = told.unit === "%";
  // A percentage of a percentage may be told in points or in percent.
  const expectations = !isPercent ? plain : from.unit === "%" ? [...plain, ...relative] : relative;
  const [right] = isPercent && from.unit !== "%" ? relative : plain;
  // `meningkat 2 kali lipat`
  if (told.unit === "Kali" && from.unit !== "Kali") return NOTHING;
  if (!isPercent && areOfOtherScales(told, from)) return NOTHING;
  // Percentages and indices alike are compared in points.
  const isOfOtherUnit = told.isKnownUnit && from.isKnownUnit && told.unit !== from.unit && told.unit !== "Poin";
  if (!right || (!isPercent && isOfOtherUnit)) return NOTHING;
  // Indices without a unit may be compared in percent too: `dari 80,00 menjadi 88,00, naik 10%`, or in points `naik 8%`.
  const all = isPercent && from.unit === null ? [...expectations, ...plain] : expectations;
  const verdict = bestAgreement(told, all);
  if (verdict !== "impossible") return { remarks: [], checked: 1 };
  const expected = expectedText(told, right.value);
  const decimals = Math.max(from.reading.decimals, to.reading.decimals);
  const remark: Remark = {
    rule: "selisih-kalimat",
    kind: "selisih",
    severity: "error",
    printed: told.text,
    expected,
    explanation: words.selisih(told.text, from.text, to.text, expected),
    trace: [
      `${formatShort(to.reading.value)} − ${formatShort(from.reading.value)} = ${formatShort(to.reading.value.minus(from.reading.value), decimals)}`,
      ...(isPercent && from.unit !== "%" && from.reading.value.gt(0)
        ? [
            `${formatShort(right.value.times(from.reading.value).div(HUNDRED))} / ${formatShort(from.reading.value)} × 100 = ${formatShort(right.value)}`,
          ]
        : []),
    ],
    source: `${from.text} → ${to.text}`,
    about: told.lead.slice(-48),
  };
  return { remarks: [remark], checked: 1 };
}
