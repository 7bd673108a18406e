import type { Column, Table } from "../../tables/table";
import { mayHideSign } from "../equations/relations/signs";
import type { Witness, WordFamily } from "./words-beside-figures";

type Change = "up" | "down" | "level";

export const CHANGE_WORDS = "kata-arah";

const WORDS: Record<Change, RegExp> = {
  up: /^(?:naik|meningkat|bertambah|kenaikan|peningkatan)\.?$/i,
  down: /^(?:turun|menurun|berkurang|penurunan)\.?$/i,
  level: /^(?:tetap|sama)\.?$/i,
};

/** What is told of a rise as of a fall. */
const PAIRS = [
  ["naik", "turun"],
  ["meningkat", "menurun"],
  ["bertambah", "berkurang"],
  ["kenaikan", "penurunan"],
] as const;

const NAMES_CHANGE =
  /\b(?:naik|turun|kenaikan|penurunan|peningkatan|perubahan|pertumbuhan|selisih|tren|trend|perkembangan|deviasi)\b/i;

/** `Polarisasi: Naik` says what is wanted, not what came about. */
const NAMES_WANTED = /polari|sifat|jenis|target|harapan/i;

/** `Arah` may be either: what is wanted of all rows, or what came about in each. */
const MAY_BE_WANTED = /arah/i;

const YEAR = /\b(20\d\d)\b/;

/** `Naik` and `Turun` beside a column of changes or the figures of two years. */
export const changeWords: WordFamily<Change> = {
  rule: CHANGE_WORDS,
  read: (words) => (Object.keys(WORDS) as Change[]).find((each) => WORDS[each].test(words)) ?? null,
  wordIn: (words) => words,
  inWords(says, printed) {
    const pair = PAIRS.find((each) => each.some((word) => word === printed.toLowerCase())) ?? PAIRS[0];
    const word = says === "level" ? "tetap" : pair[says === "up" ? 0 : 1];
    return /^\p{Lu}{2}/u.test(printed)
      ? word.toUpperCase()
      : /^\p{Lu}/u.test(printed)
        ? word.charAt(0).toUpperCase() + word.slice(1)
        : word;
  },
  witnesses(table, column) {
    if (NAMES_WANTED.test(column.header)) return [];
    const others = table.columns.filter((each) => each !== column);
    const ofChange = others.filter(({ header }) => NAMES_CHANGE.test(header));
    return [...ofChange.map((each) => bySign(table, each)), ...yearPairs(table, others), ...revisedIn(table, others)];
  },
  // What `Naik` means is plain; what is doubtful, whether it is of these figures, the other rows show.
  needsBoth: (_table, column) => MAY_BE_WANTED.test(column.header),
  explain: (words) => words.changeAgainstFigures,
};

const changeOf = (sign: number): Change => (sign > 0 ? "up" : sign < 0 ? "down" : "level");

function bySign(table: Table, column: Column): Witness<Change> {
  return (row) => {
    const figure = table.figureAt(row, column);
    if (!figure) return null;
    const { value, decimals } = figure.reading;
    // `0,00` may be a change that is too small to print.
    if (value.isZero() && decimals > 0) return null;
    return { says: mayHideSign(figure) ? "down" : changeOf(value.cmp(0)), figures: [figure] };
  };
}

const BEFORE_REVISION = /\b(?:awal|semula|murni|sebelum)\b/i;
const AFTER_REVISION = /\b(?:perubahan|revisi|menjadi|setelah|sesudah)\b/i;

/** `Target Awal | Target Perubahan | Ket.`: what was agreed on at first, and in its place; the same again is the same. */
function revisedIn(table: Table, columns: Column[]): Witness<Change>[] {
  const [before, ...othersBefore] = columns.filter(({ header }) => BEFORE_REVISION.test(header));
  const [after, ...othersAfter] = columns.filter(
    ({ header }) => AFTER_REVISION.test(header) && !BEFORE_REVISION.test(header),
  );
  if (!before || !after || othersBefore.length + othersAfter.length > 0) return [];
  return [
    (row) => {
      const [from, to] = [table.figureAt(row, before), table.figureAt(row, after)];
      return from && to ? { says: changeOf(to.reading.value.cmp(from.reading.value)), figures: [from, to] } : null;
    },
  ];
}

/** The same measure of two years that follow each other among the columns. */
function yearPairs(table: Table, columns: Column[]): Witness<Change>[] {
  const dated = columns.flatMap((column) => {
    const [, year] = YEAR.exec(column.header) ?? [];
    const isMeasure = !NAMES_CHANGE.test(column.header) && !/target|%|persen|prosen/i.test(column.header);
    return year !== undefined && isMeasure ? [{ column, year: Number(year), of: column.header.replace(YEAR, "") }] : [];
  });
  return dated.flatMap((earlier) =>
    dated
      .filter(({ year, of }) => year === earlier.year + 1 && of === earlier.of)
      .map((later): Witness<Change> => (row) => {
        const [before, after] = [table.figureAt(row, earlier.column), table.figureAt(row, later.column)];
        if (!before || !after) return null;
        const sign = after.reading.value.cmp(before.reading.value);
        return sign === 0 && after.reading.decimals > 0 ? null : { says: changeOf(sign), figures: [before, after] };
      }),
  );
}
