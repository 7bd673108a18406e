import { HUNDRED } from "../../numbers/decimal";
import { formatNumber } from "../../numbers/format-number";
import {
  type Agreement,
  compareAsPrinted,
  divideIntervals,
  possibleValues,
  scaleInterval,
} from "../../numbers/printed-precision";
import { type QuotientInText, quotientsInText } from "../../numbers/quotient-in-text";
import { isFigure } from "../../numbers/reading";
import type { AcrossStrings } from "../../strings/across";
import { readCell, wordsAt } from "../../tables/printed-cell";
import { subjectReader } from "../../tables/row-subject";
import type { Table } from "../../tables/table";
import type { CellPosition } from "../../workbook/address";
import { type SheetSnapshot, valueAt } from "../../workbook/snapshot";
import { textsOf } from "../../workbook/texts-of-sheet";
import type { Finding } from "../finding";
import { findingInCell } from "../finding-in-cell";

/** A computation that a cell spells out in words, with what it computes. */
export interface Computation {
  sheet: SheetSnapshot;
  position: CellPosition;
  quotient: QuotientInText;
  /** The indicator of its row; empty where none is named. */
  label: string;
}

const computationsOf = new WeakMap<Table, Computation[]>();

/** `=(3/2)*100% =150%` in the cells of a table; looked for once. */
export function computationsIn(table: Table): Computation[] {
  let computations = computationsOf.get(table);
  if (!computations) computationsOf.set(table, (computations = findComputations(table)));
  return computations;
}

function findComputations(table: Table): Computation[] {
  const found: Computation[] = [];
  if (table.isTransposed) return found;
  let subjectOf: ReturnType<typeof subjectReader> | null = null;
  for (const row of table.rows) {
    for (const { index } of table.columns) {
      const value = valueAt(table.sheet, row.index, index);
      if (typeof value !== "string") continue;
      const spelled = spelledWithResult(table.sheet, { row: row.index, column: index }, value);
      for (const quotient of quotientsInText(spelled.text)) {
        subjectOf ??= subjectReader(table);
        found.push({ sheet: table.sheet, position: spelled.result, quotient, label: subjectOf(row)?.name ?? "" });
      }
    }
  }
  return found;
}

/** `(372 : 377) x 100% = | 98,67%`: what it comes to stands in the next cell. */
function spelledWithResult(
  sheet: SheetSnapshot,
  at: CellPosition,
  text: string,
): { text: string; result: CellPosition } {
  const next = { row: at.row, column: at.column + 1 };
  return /\d.*=\s*$/s.test(text) && isFigure(readCell(sheet, next.row, next.column))
    ? { text: `${text} ${wordsAt(sheet, next.row, next.column)}`, result: next }
    : { text, result: at };
}

const TIMES_HUNDRED = /^\s*[x×*]\s*100\s*%?\s*$/i;

/** A fraction over two rows: `1 Lembaga | x 100% | = 100%` with `1 Lembaga` below the first. */
export function stackedFractionsIn(sheet: SheetSnapshot): Computation[] {
  const found: Computation[] = [];
  for (const { row, column, text } of textsOf(sheet)) {
    if (!TIMES_HUNDRED.test(text)) continue;
    const numerator = readCell(sheet, row, column - 1);
    const denominator = readCell(sheet, row + 1, column - 1);
    const printed = wordsAt(sheet, row, column + 1);
    const result = readCell(sheet, row, column + 1, "percent");
    if (!isFigure(numerator) || !isFigure(denominator) || !isFigure(result) || denominator.value.isZero()) continue;
    const quotient = `${numerator.text.trim()} / ${denominator.text.trim()} ${text.trim()}`;
    found.push({
      sheet,
      position: { row, column: column + 1 },
      label: wordsAt(sheet, row, column - 2),
      quotient: { numerator, denominator, result, quotient, text: printed, start: 0 },
    });
  }
  return found;
}

/** The result against its own quotient, with or without the hundred, rounded or cut. */
export function computationFindings(computation: Computation, words: AcrossStrings): Finding[] {
  const { quotient, sheet, position, label } = computation;
  const { numerator, denominator, result } = quotient;
  const ratio = numerator.value.div(denominator.value);
  // `(985 : 1,016) x 100%`: what the marks leave open is right in any reading.
  const verdicts = readingsOf(numerator).flatMap((part) =>
    readingsOf(denominator).flatMap((whole) => comparedAs(result, part, whole)),
  );
  if (verdicts.length === 0 || verdicts.includes("rounded") || verdicts.includes("possible")) return [];
  const expected = `${formatNumber(ratio.times(HUNDRED), result.decimals)}${result.unit === "%" ? "%" : ""}`;
  const isCut = verdicts.includes("truncated");
  return [
    findingInCell(sheet, position, {
      rule: isCut ? "rumus-teks-info" : "rumus-teks",
      kind: "persen",
      severity: isCut ? "info" : "error",
      subject: label || quotient.quotient,
      printed: result.text.trim(),
      expected,
      explanation: words.formulaText(label || quotient.quotient, quotient.text, quotient.quotient, expected),
      source: quotient.quotient,
      trace: [`${quotient.quotient} = ${formatNumber(ratio.times(HUNDRED), 4)}`],
    }),
  ];
}

type Read = Pick<QuotientInText["numerator"], "value" | "decimals" | "scale">;

const readingsOf = ({ value, decimals, scale, other }: QuotientInText["numerator"]): Read[] => [
  { value, decimals, scale },
  ...(other ? [{ ...other, scale }] : []),
];

/** With the hundred and without it. */
function comparedAs(result: QuotientInText["result"], part: Read, whole: Read): Agreement[] {
  const may = whole.value.isZero() ? null : divideIntervals(possibleValues(part), possibleValues(whole));
  if (!may) return [];
  const ratio = part.value.div(whole.value);
  return [
    compareAsPrinted(result, ratio.times(HUNDRED), scaleInterval(may, HUNDRED)),
    compareAsPrinted(result, ratio, may),
  ];
}
