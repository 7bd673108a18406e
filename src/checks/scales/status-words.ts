import { wordsAt } from "../../tables/printed-cell";
import { notesBelow } from "../../tables/notes-below";
import { readNumber } from "../../numbers/read-number";
import type { Decimal } from "../../numbers/decimal";
import type { Column, Figure, Row, Table } from "../../tables/table";
import { isPolarityUntold, lowerIsBetter, lowerMayBeBetter } from "../equations/polarity";
import { isCapaian } from "../equations/relations/capaian-ways";
import type { Witness, WordFamily } from "./words-beside-figures";

type Status = "reached" | "missed";

export const STATUS_WORDS = "kata-status";

const MISSED =
  /^(?:(?:tidak|belum|tdk|blm)(?=\.?$)|(?:tidak|belum|tdk|blm)\s+(?:tercapai|terpenuhi|(?:memenuhi|mencapai|sesuai)(?:\s+(?:target|standar))?)|(?:di\s?bawah|kurang dari)\s+(?:target|standar))\.?$/i;
const REACHED =
  /^(?:tercapai|terpenuhi|(?:memenuhi|mencapai|sesuai|melampaui|melebihi)(?:\s+(?:target|standar))?|di\s?atas\s+(?:target|standar))\.?$/i;

/** `status Tercapai apabila capaian 100% atau lebih`. */
const TELLS_STATUS = /\b(?:tercapai|memenuhi|terpenuhi)\b[^;]{0,40}\b(?:capaian|realisasi)\b[^;]{0,30}\b100\b/i;

const NAMES_TARGET = /\b(?:target|standar|baku mutu|spm)\b/i;
const NAMES_RESULT = /\b(?:realisasi|hasil|rata-rata)\b/i;

/** `Ket (standar 30 menit)`, `Status (target ≥ 80)`, `Status TC ≥ 90%`. */
const STANDARD_IN_HEADER =
  /(?:\b(?:standar|target|minimal|maksimal|batas)\b[^\d]{0,12}|(?:≥|>\s*=|≤|<\s*=)\s*)(\d+(?:[.,]\d+)*)/i;

const WHOLE = 100;

/** `Belum Tercapai karena kegiatan dibatasi`, `Tercapai (semester I)`: the word, and what is added to it. */
const withoutReason = (words: string) =>
  words.replace(/\s*(?:[,;(–]|\s-\s|\b(?:karena|dikarenakan|disebabkan|akibat|sebab)\b).*$/is, "");

/** `Tercapai` and `Tidak Tercapai` beside a capaian, a target with its realisasi, or a standard that the header names. */
export const statusWords: WordFamily<Status> = {
  rule: STATUS_WORDS,
  read: (words) => {
    const word = withoutReason(words);
    return MISSED.test(word) ? "missed" : REACHED.test(word) ? "reached" : null;
  },
  wordIn: withoutReason,
  inWords: (says, printed) =>
    says === "missed" ? `Tidak ${printed}` : printed.replace(/^(?:tidak|belum|tdk|blm)\s+/i, ""),
  witnesses: (table, column) => [
    ...table.columns.filter((each) => each !== column && isCapaian(each)).map((each) => byCapaian(table, each)),
    ...targetsOf(table, column),
    ...byStandard(table, column),
  ],
  needsBoth: (table, column) =>
    !notesBelow(table).some((line) => TELLS_STATUS.test(line)) && !tellsExceededApart(table, column),
  explain: (words) => words.statusAgainstFigures,
};

const EXCEEDED = /^(?:melampaui|melebihi|terlampaui)\b/i;

/** `Melampaui` beside `Tercapai`: then what is no more than reached has a word of its own, and it means just that. */
const tellsExceededApart = (table: Table, column: Column) => {
  const said = table.rows
    .map(({ index }) => withoutReason(wordsAt(table.sheet, index, column.index)))
    .filter((words) => REACHED.test(words));
  return said.some((words) => EXCEEDED.test(words)) && said.some((words) => !EXCEEDED.test(words));
};

const statusOf = (isReached: boolean): Status => (isReached ? "reached" : "missed");

function byCapaian(table: Table, column: Column): Witness<Status> {
  return (row) => {
    const figure = table.figureAt(row, column);
    return figure && { says: statusOf(figure.reading.value.gte(WHOLE)), figures: [figure] };
  };
}

/** Each column of targets with each of results; where none is told, `Target | Capaian` may mean what was reached. */
function targetsOf(table: Table, column: Column): Witness<Status>[] {
  const isTold = table.columns.some(({ role, header }) => role === "realisasi" || NAMES_RESULT.test(header));
  const others = table.columns.filter((each) => each !== column && !(isTold && isCapaian(each)));
  const isTarget = ({ role, header }: Column) => role === "target" || NAMES_TARGET.test(header);
  const targets = others.filter(isTarget);
  const results = others.filter(
    (each) =>
      !isTarget(each) && (each.role === "realisasi" || NAMES_RESULT.test(each.header) || (!isTold && isCapaian(each))),
  );
  return targets.flatMap((target) => results.map((result) => byTarget(table, target, result, column)));
}

function byTarget(table: Table, target: Column, result: Column, { index }: Column): Witness<Status> {
  const mayBeEither = (row: Row) =>
    isOfEitherPolarity(table, row) || isPolarityUntold(table, row, wordsAt(table.sheet, row.index, index));
  return (row) => {
    const reachedHere = table.figureAt(row, result);
    const bound = boundIn(wordsAt(table.sheet, row.index, target.index));
    if (bound && reachedHere && bound.unit === unitOf(reachedHere.reading.text)) {
      const order = reachedHere.reading.value.cmp(bound.value);
      return { says: statusOf(bound.isMost ? order <= 0 : order >= 0), figures: [reachedHere] };
    }
    const [wanted, reached] = [table.figureAt(row, target), table.figureAt(row, result)];
    if (!wanted || !reached || (mayBeEither(row) && !isAll(wanted))) return null;
    const [goal, value] = [wanted.reading.value, reached.reading.value];
    const isReached = lowerIsBetter(table, row) && !isAll(wanted) ? value.lte(goal) : value.gte(goal);
    return { says: statusOf(isReached), figures: [wanted, reached] };
  };
}

/** `>= 85`, `≤ 60 menit`: the sign says whether it is the least or the most; on a bound that is left out nothing is told. */
function boundIn(words: string): { value: Decimal; isMost: boolean; unit: string } | null {
  const [, sign = "", digits = ""] =
    /^\W*?(>\s*=|≥|<\s*=|≤)\s*(\d+(?:[.,]\d+)*)\s*(?:%|‰|[a-z]+)?\s*$/i.exec(words) ?? [];
  const value = digits === "" ? null : readNumber(digits).value;
  return value && { value, isMost: /[<≤]/.test(sign), unit: unitOf(words) };
}

/** `menit` of `65,78 menit`; percentages are told with their sign or without. */
const unitOf = (words: string) => /\d\s*(‰|[a-z]+)\s*$/i.exec(words)?.[1]?.toLowerCase() ?? "";

/** `100%` is no most: less than all of it is asked where less is better. */
const isAll = ({ reading }: Figure) => reading.kind === "percent" && reading.value.eq(WHOLE);

const isOfEitherPolarity = (table: Table, row: Row) => lowerMayBeBetter(table, row) && !lowerIsBetter(table, row);

/** Which column the standard is of, and whether it is the least or the most, is what the other rows bear out. */
function byStandard(table: Table, column: Column): Witness<Status>[] {
  const [, printed] = STANDARD_IN_HEADER.exec(column.header) ?? [];
  const standard = printed === undefined ? null : readNumber(printed).value;
  if (!standard) return [];
  const sides = [(value: Decimal) => value.gte(standard), (value: Decimal) => value.lte(standard)];
  return table.columns
    .filter((each) => each !== column)
    .flatMap((each) =>
      sides.map((isReached): Witness<Status> => (row) => {
        const figure: Figure | null = table.figureAt(row, each);
        return figure && { says: statusOf(isReached(figure.reading.value)), figures: [figure] };
      }),
    );
}
