import { Decimal } from "../../../numbers/decimal";
import { yearsIn } from "../../../numbers/years-in";
import { type Direction, directionBefore } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Column, Figure, Row, Table } from "../../../tables/table";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { DIRECTION_OF_PRINTED } from "./direction-of-printed";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { namesRow, spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, maySay, valueOf } from "../told-value";
import { offBeside } from "../off-beside";

/** So many digits of a level and its change together are no chance, whatever row they stand in. */
const DIGITS_OF_PAIR = 6;

/** So many digits are those of one figure. */
const DIGITS_OF_ONE = 7;

/** `Dibandingkan tahun 2023 sebanyak`, `dari realisasi tahun 2023 sebesar`: the level of that year, which it changed from. */
const OF_YEAR =
  /\b(?:(?:di)?banding(?:kan)?|dari(?:pada)?|terhadap)\s+(?:dengan\s+)?(?:[a-z]+\s+){0,3}?tahun\s+(20\d\d)\s+(?:\(|(?:yang\s+)?(?:sebanyak|sebesar|sejumlah|senilai|berjumlah|mencapai))\s*$/i;

export interface Told {
  level: Mention;
  since: string;
  change: Mention;
  direction: Direction;
}

/** Where a table prints the level, and the figure that it came to. */
export interface Pair {
  place: PrintedPlace;
  later: Figure;
}

/**
 * `Dibandingkan tahun 2023 sebanyak 5.369 jiwa, penduduk berkurang 28 jiwa`: what it came to is not told, but the table that
 * prints the level prints that too.
 */
export function changesSinceToldLevels(
  sentence: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  const told = toldIn(sentence.mentions);
  if (!told) return [];
  const known = places.at(valueOf(told.level.figure));
  const found =
    told.change.figure.unit === "%" ? offGrowth(told, known, words) : offDirection(sentence, told, known, words);
  return found.flatMap(({ remark, pairs }) =>
    pairs.some(({ place, later }) => isSuspect(place) || isSuspect({ ...place, figure: later })) ? [] : [remark],
  );
}

/** The one level of a year and the one change, with nothing else but the change told once more in percent. */
export function toldIn(mentions: readonly Mention[]): Told | null {
  const own = mentions.filter(({ isJoined, figure }) => !(isJoined && figure.unit === "%"));
  const [level, ...levels] = own.filter(({ lead }) => OF_YEAR.test(lead));
  const [change, ...changes] = own.filter(({ lead }) => directionBefore(lead));
  if (!level || !change || levels.length + changes.length > 0 || own.length !== 2 || level === change) return null;
  const [since, direction] = [OF_YEAR.exec(level.lead)?.[1], directionBefore(change.lead)];
  const isOfOneKind = change.figure.unit === "%" || change.figure.unit === level.figure.unit;
  if (!since || !direction || !isOfOneKind || [level, change].some(({ isCut, isResult }) => isCut || isResult))
    return null;
  return level.figure.unit === "%" ? null : { level, since, change, direction };
}

interface Found {
  remark: Remark;
  pairs: Pair[];
}

function offDirection(
  sentence: ToldSentence,
  { level, since, change, direction }: Told,
  known: readonly PrintedPlace[],
  words: NarrativeStrings,
): Found[] {
  const pairs = known
    .flatMap((place) => laterFigures(place, since).map((later) => ({ place, later })))
    .filter((pair) => maySay(change.figure, Math.abs(changeIn(pair)), pair.later.reading) && changeIn(pair) !== 0);
  const isLong = digitsOf(level.figure).length + digitsOf(change.figure).length >= DIGITS_OF_PAIR;
  const isMeant = ({ place: { row } }: Pair) => isLong || namesRow(sentence.spelled, row);
  const [first] = pairs;
  if (!first || !pairs.every((pair) => changeIn(pair) > 0 !== direction.isUp && isMeant(pair))) return [];
  const { place, later } = first;
  const say = direction.isUp ? words.naik : words.turun;
  return [
    {
      pairs,
      remark: {
        rule: DIRECTION_OF_PRINTED,
        kind: "selisih",
        severity: "error",
        printed: direction.text,
        expected: direction.isUp ? "turun" : "naik",
        explanation: say(direction.text, place.figure.reading.text.trim(), later.reading.text.trim()),
        trace: traceOf(first),
        source: placeOfPrinted({ ...place, figure: later }),
        about: `arah ${change.lead.slice(-40)}`,
      },
    },
  ];
}

export const changeIn = ({ place, later }: Pair) => valueOf(later) - valueOf(place.figure);

/** The other figures of its row, those of years before it aside, and the figure of the year behind it in its column. */
function laterFigures(place: PrintedPlace, since: string): Figure[] {
  const [own, ...others] = yearsIn(place.column.header);
  if (own !== undefined && (own !== since || others.length > 0)) return [];
  const beside = figuresIn(place.table, place.row).filter(
    ({ figure, column }) =>
      figure !== place.figure && yearsIn(column.header).every((year) => Number(year) > Number(since)),
  );
  const below = rowsAfter(place.table, place.row, since).flatMap(
    (row) => place.table.figureAt(row, place.column) ?? [],
  );
  return [...beside.map(({ figure }) => figure), ...below];
}

export const nextYear = (year: string) => String(Number(year) + 1);

/** The row of the year behind the one that this row is of. */
export const rowsAfter = (table: Table, { label }: Row, since: string): Row[] =>
  yearsIn(label).length === 1 && label.includes(since)
    ? table.rows.filter((other) => other.label === label.replace(since, nextYear(since)))
    : [];

/** `pagu naik 9,95%`, which is how much the realisasi of these years grew. */
function offGrowth(
  { level, since, change, direction }: Told,
  known: readonly PrintedPlace[],
  words: NarrativeStrings,
): Found[] {
  if (digitsOf(level.figure).length < DIGITS_OF_ONE) return [];
  const named = known.filter(({ column }) => isNamedBy(change.lead, column));
  const grown = named.flatMap((place) =>
    rowsAfter(place.table, place.row, since).flatMap((row) => grownTo(place, row, direction.isUp, change)),
  );
  const [first] = grown;
  if (!first || grown.length < named.length || grown.some(({ isTold }) => isTold)) return [];
  const { pair, growth, copied } = first;
  if (!copied) return [];
  const expected = expectedText(change.figure, new Decimal(growth));
  const place = placeOfPrinted({ ...pair.place, figure: pair.later });
  return [
    {
      pairs: grown.map((each) => each.pair),
      remark: offBeside(
        {
          kind: "silang",
          printed: change.figure.text,
          of: level.figure.text,
          expected,
          place,
          cause: { code: "copied-row", text: words.copiedRow(copied.header), cells: [] },
          trace: traceOf(pair),
          about: `pertumbuhan ${change.lead.slice(-40)}`,
        },
        words,
      ),
    },
  ];
}

/** `pagu` of `Pagu (Rp)`. */
function isNamedBy(lead: string, { name }: Column): boolean {
  const plain = spelled(name.replace(/\([^()]*\)/g, " "));
  return plain.trim() !== "" && spelled(lead).includes(plain);
}

interface Grown {
  pair: Pair;
  growth: number;
  isTold: boolean;
  /** The other column of these years that grew by what is told. */
  copied: Column | undefined;
}

function grownTo(place: PrintedPlace, row: Row, isUp: boolean, change: Mention): Grown[] {
  const { table } = place;
  const growthIn = (column: Column): number | null => {
    const [from, to] = [table.figureAt(place.row, column), table.figureAt(row, column)];
    return from && to && valueOf(from) > 0 ? ((valueOf(to) - valueOf(from)) / valueOf(from)) * 100 : null;
  };
  const later = table.figureAt(row, place.column);
  const growth = growthIn(place.column);
  if (!later || growth === null || growth > 0 !== isUp) return [];
  const copied = table.columns.find((column) => {
    const other = column === place.column || column.role === "tahun" ? null : growthIn(column);
    return other !== null && other > 0 === isUp && maySay(change.figure, Math.abs(other));
  });
  return [
    { pair: { place, later }, growth: Math.abs(growth), isTold: maySay(change.figure, Math.abs(growth)), copied },
  ];
}

export const traceOf = ({ place, later }: Pair): string[] => [
  `${later.cell} − ${place.figure.cell} = ${later.reading.text.trim()} − ${place.figure.reading.text.trim()}`,
];
