import { type Decimal, HUNDRED } from "../../../numbers/decimal";
import { withoutYears, yearsIn } from "../../../numbers/years-in";
import { directionBefore } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, maySay, valueOf } from "../told-value";
import { offBeside } from "../off-beside";

/** Fewer digits of a figure and its change are those of many rows. */
const DIGITS_OF_PAIR = 3;
const FEWEST_DIGITS = 3;

/** A figure of one year, and beside it in its row that of the year before. */
interface Pair {
  now: PrintedPlace;
  then: PrintedPlace;
}

/** What a sentence told, and the pair that gives another. */
interface Off {
  told: Mention;
  pair: Pair;
}

/**
 * `58 kasus … naik 6 kasus (10,34%)` where a row prints 52 and 58: the percentage is of the later figure, or what is told as a
 * difference is told in percent. `tumbuh 10,75% dari 19.555 orang` where the row of both prints them otherwise.
 */
export function growthsOfPairs(
  { mentions }: ToldSentence,
  ofCell: readonly Mention[],
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((told, at) => {
    const off = ofAmount(told, mentions[at - 1], ofCell, places) ?? ofDifference(told, ofCell, places);
    const found = off ?? ofBase(told, mentions[at + 1], ofCell, places);
    if (!found || [found.pair.now, found.pair.then].some(isSuspect)) return [];
    const { now, then } = found.pair;
    const expected = expectedText(told.figure, rightOf(found));
    const place = placeOfPrinted(then);
    return [
      offBeside(
        {
          kind: "silang",
          printed: told.figure.text,
          of: now.figure.reading.text.trim(),
          expected,
          place,
          trace: [
            `${placeOfPrinted(now)} = ${now.figure.reading.text.trim()}`,
            `${place} = ${then.figure.reading.text.trim()}`,
          ],
          source: `${placeOfPrinted(now)}, ${place}`,
          about: `tumbuh ${told.lead.slice(-40)}`,
        },
        words,
      ),
    ];
  });
}

/** What the two differ by, or where a percentage is told in percent of the earlier one. */
function rightOf({ told, pair }: Off): Decimal {
  const [now, then] = [pair.now.figure.reading.value, pair.then.figure.reading.value];
  const apart = now.minus(then).abs();
  return told.figure.unit === "%" ? apart.div(then).times(HUNDRED) : apart;
}

/** `Dibandingkan tahun 2023 sebanyak`: what it changed from. */
const IS_FROM = /\b(?:(?:di)?banding\w*|dari(?:pada)?|semula|terhadap)\b[^;.]*$/i;

/** `naik 6 kasus (10,34%)`: of the figure that it came to. */
function ofAmount(
  told: Mention,
  amount: Mention | undefined,
  ofCell: readonly Mention[],
  places: PrintedPlaces,
): Off | null {
  if (!amount || !isPercent(told) || !told.isJoined || amount.figure.unit === "%" || amount.isCut) return null;
  const direction = directionBefore(amount.lead);
  if (!direction || amount.figure.unit === null) return null;
  const by = direction.isUp ? valueOf(amount.figure) : -valueOf(amount.figure);
  const levels = levelsOf(ofCell, amount, amount.figure.unit);
  const later = levels.filter(
    ({ figure, lead }) => !IS_FROM.test(lead) && maySay(told.figure, (Math.abs(by) / valueOf(figure)) * 100),
  );
  const [level] = later;
  if (!level || digitsOf(level.figure).length + digitsOf(amount.figure).length < DIGITS_OF_PAIR) return null;
  const value = valueOf(level.figure);
  const pairs = places.at(value).flatMap((place) => pairsWith(place, value - by));
  // The figure that is told may also be the one that it changed from.
  const isBase = places.at(value).some((place) => pairsWith(place, value + by).length > 0);
  const [pair] = pairs;
  if (maySay(told.figure, (Math.abs(by) / (value - by)) * 100)) return null;
  return pair && !isBase && later.length === 1 ? { told, pair } : null;
}

/** `sebesar 95,25, …, meningkat 5,28 dari tahun 2023`: what the two differ by in percent of the earlier one. */
function ofDifference(told: Mention, ofCell: readonly Mention[], places: PrintedPlaces): Off | null {
  const direction = directionBefore(told.lead);
  const isBare = told.figure.unit === null || told.figure.unit === "Poin";
  if (!direction || !isBare || told.isCut || told.isResult || told.figure.reading.decimals < 2) return null;
  if (!/^\s*(?:[a-z]+\s+)?(?:dari|dibanding\w*)\s+tahun\s+20\d\d\b/i.test(told.behind)) return null;
  const found = levelsOf(ofCell, told, null).flatMap((level) =>
    places.at(valueOf(level.figure)).flatMap((now) =>
      figuresIn(now.table, now.row).flatMap((then): Off[] => {
        const [value, before] = [valueOf(now.figure), valueOf(then.figure)];
        const apart = value - before;
        const isPair = isEarlier(then, now) && before > 0 && apart > 0 === direction.isUp;
        const isGrowth = isPair && maySay(told.figure, (Math.abs(apart) / before) * 100);
        return isGrowth ? [{ told, pair: { now, then } }] : [];
      }),
    ),
  );
  const isTold = levelsOf(ofCell, told, null).some((level) =>
    places
      .at(valueOf(level.figure))
      .some(({ table, row, figure }) =>
        figuresIn(table, row).some((each) => maySay(told.figure, Math.abs(valueOf(figure) - valueOf(each.figure)))),
      ),
  );
  const [first] = found;
  return first && !isTold && found.every((each) => rightOf(each).eq(rightOf(first))) ? first : null;
}

/** `tumbuh 10,75% dari 19.555 orang pada tahun 2023`, and what it grew to is told before. */
function ofBase(
  told: Mention,
  base: Mention | undefined,
  ofCell: readonly Mention[],
  places: PrintedPlaces,
): Off | null {
  const direction = directionBefore(told.lead);
  if (!direction || !base || !isPercent(told) || base.figure.unit === "%" || base.isCut) return null;
  if (!/^\s*dari\s+$/i.test(base.lead) || !/^[^,;.]*\bpada\s+tahun\s+20\d\d\b/i.test(base.behind)) return null;
  if (digitsOf(base.figure).length < 4) return null;
  const before = valueOf(base.figure);
  const levels = levelsOf(ofCell, base, null, true).filter(({ figure }) => digitsOf(figure).length >= 4);
  const pairs = levels.flatMap(({ figure }) =>
    places.at(valueOf(figure)).flatMap((now) => pairsWith(now, before).filter(({ then }) => isEarlier(then, now))),
  );
  const growth = ({ now }: Pair) => ((valueOf(now.figure) - before) / before) * 100;
  const [pair] = pairs;
  if (!pair || pairs.some((each) => growth(each) !== growth(pair)) || growth(pair) > 0 !== direction.isUp) return null;
  const right = Math.abs(growth(pair));
  const isTold =
    maySay(told.figure, right) ||
    ofCell.some(
      ({ figure }) =>
        figure !== base.figure && maySay(told.figure, Math.abs((valueOf(figure) - before) / before) * 100),
    );
  return isTold ? null : { told, pair };
}

const isPercent = ({ figure, isCut }: Mention) =>
  figure.unit === "%" && !isCut && digitsOf(figure).length >= FEWEST_DIGITS;

const levelsOf = (ofCell: readonly Mention[], but: Mention, unit: string | null, isAny = false) =>
  ofCell.filter(
    (each) =>
      each.figure.start !== but.figure.start &&
      !each.isCut &&
      (isAny ? each.figure.unit !== "%" : each.figure.unit === unit) &&
      directionBefore(each.lead) === null &&
      valueOf(each.figure) > 0,
  );

const pairsWith = (now: PrintedPlace, value: number): Pair[] =>
  figuresIn(now.table, now.row)
    .filter((then) => then.figure !== now.figure && Math.abs(valueOf(then.figure) - value) < 1e-6)
    .map((then) => ({ now, then }));

/** Of a year before that of the other column, and of nothing else. */
function isEarlier({ column: then }: PrintedPlace, { column: now }: PrintedPlace): boolean {
  const [[a, ...more], [b]] = [yearsIn(then.header), yearsIn(now.header)];
  const isOfOneKind = spelled(withoutYears(then.header)) === spelled(withoutYears(now.header));
  const isBefore = a !== undefined && more.length === 0 && (b === undefined || Number(a) < Number(b));
  return then !== now && isOfOneKind && isBefore;
}
