import { type Decimal, toDouble, ZERO } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import type { CheckStrings } from "../../strings/checks";
import type { Figure, Table } from "../../tables/table";
import type { Blame } from "./blame";
import { dataFigures } from "../data-figures";
import type { Cause } from "../finding";
import { copiedFromColumn, copiedFromRow } from "./copied-figure";
import { countFirst } from "./count-first";
import { digitsSwapped, factorOff, nameOf, oneDigitOff } from "./typing-slips";

/** Why a total is probably off. Only what the figures themselves show; no cause is better than a guessed one. */
export function causeOfSum(table: Table, blame: Blame, words: CheckStrings): Cause | null {
  const { figure, constraint } = blame;
  const inputs = constraint.inputs;
  const missing = blame.expected.minus(figure.reading.value);
  return (
    oneRowLeftOut(inputs, missing, words) ??
    parentsCountedToo(table, figure, inputs, words) ??
    oneRowTwice(inputs, missing, words) ??
    subtotalTwice(table, figure, missing, words) ??
    twoRowsLeftOut(inputs, missing, words) ??
    factorOff(figure, blame.expected, words) ??
    copiedFromColumn(table, figure, words) ??
    copiedFromRow(table, figure, words, (row) => row.kind === "data") ??
    digitsSwapped(figure, blame.expected, words) ??
    oneDigitOff(figure, blame.expected, words) ??
    gapInNumbers(table, missing, words)
  );
}

function oneRowLeftOut(inputs: Figure[], missing: Decimal, words: CheckStrings): Cause | null {
  const found = inputs.filter((input) => input.reading.value.eq(missing) && !missing.isZero());
  const [only] = found;
  if (!only) return null;
  return { code: "row-left-out", text: words.rowLeftOut(found.map(nameOf)), cells: found.map((each) => each.cell) };
}

function oneRowTwice(inputs: Figure[], missing: Decimal, words: CheckStrings): Cause | null {
  const found = inputs.find((input) => input.reading.value.neg().eq(missing) && !missing.isZero());
  return found ? { code: "row-counted-twice", text: words.rowCountedTwice(nameOf(found)), cells: [found.cell] } : null;
}

/** A subtotal above is added beside the rows that it already holds. */
function subtotalTwice(table: Table, figure: Figure, missing: Decimal, words: CheckStrings): Cause | null {
  if (missing.gte(0)) return null;
  for (const row of table.rows) {
    if (row.index >= figure.row.index) break;
    if (row.kind !== "subtotal" && row.kind !== "total") continue;
    const other = table.figureAt(row, figure.column);
    if (other?.reading.value.neg().eq(missing))
      return { code: "row-counted-twice", text: words.rowCountedTwice(nameOf(other)), cells: [other.cell] };
  }
  return null;
}

/** The total adds rows that are already inside their parent. */
function parentsCountedToo(table: Table, figure: Figure, inputs: Figure[], words: CheckStrings): Cause | null {
  const down = dataFigures(table, figure.column);
  const count = countFirst(down, ({ row }) => row.index < figure.row.index);
  if (count <= inputs.length || !sumsDown(down)[count]?.eq(figure.reading.value)) return null;
  const twice = down.slice(0, count).filter((each) => !inputs.some((input) => input.cell === each.cell));
  return {
    code: "parts-counted-with-parent",
    text: words.partsCountedWithParent(),
    cells: twice.map((each) => each.cell),
  };
}

const sumsOf = new WeakMap<readonly Figure[], Decimal[]>();

/** What none, the first, the first two … of the figures come to: in a long table many totals are asked about. */
function sumsDown(figures: readonly Figure[]): Decimal[] {
  let sums = sumsOf.get(figures);
  if (!sums) {
    let sum = ZERO;
    sums = [sum, ...figures.map(({ reading }) => (sum = sum.plus(reading.value)))];
    sumsOf.set(figures, sums);
  }
  return sums;
}

/** More rows than this make a chance hit likely. */
const MOST_ROWS_FOR_PAIRS = 40;

function twoRowsLeftOut(inputs: Figure[], missing: Decimal, words: CheckStrings): Cause | null {
  if (inputs.length > MOST_ROWS_FOR_PAIRS || inputs.length < 4 || missing.lte(0)) return null;
  const pairs: [Figure, Figure][] = [];
  const doubles = inputs.map((input) => toDouble(input.reading.value));
  const wanted = toDouble(missing);
  for (const [index, one] of inputs.entries()) {
    for (const [step, other] of inputs.slice(index + 1).entries()) {
      // Nearly all pairs are far off, which doubles tell for certain.
      const sum = (doubles[index] ?? 0) + (doubles[index + 1 + step] ?? 0);
      if (Math.abs(sum - wanted) > Math.abs(wanted) * 1e-9) continue;
      if (
        one.reading.value.plus(other.reading.value).eq(missing) &&
        one.reading.value.gt(0) &&
        other.reading.value.gt(0)
      ) {
        pairs.push([one, other]);
      }
    }
  }
  const [only] = pairs;
  if (!only || pairs.length > 1) return null;
  return { code: "rows-left-out", text: words.rowsLeftOut(only.map(nameOf)), cells: only.map((each) => each.cell) };
}

/** A number that is skipped points at a row that is not in the table. */
function gapInNumbers(table: Table, missing: Decimal, words: CheckStrings): Cause | null {
  if (missing.gte(0)) return null;
  const skipped = numbersSkipped(table);
  if (skipped.length === 0) return null;
  return { code: "row-not-listed", text: words.rowNotListed(skipped, formatShort(missing.abs())), cells: [] };
}

const skippedIn = new WeakMap<Table, number[]>();

function numbersSkipped(table: Table): number[] {
  let skipped = skippedIn.get(table);
  if (!skipped) {
    const numbers = table.rows.flatMap((row) => row.number ?? []);
    skipped = numbers.flatMap((number, index) => {
      const before = numbers[index - 1];
      if (before === undefined || number <= before + 1) return [];
      return Array.from({ length: number - before - 1 }, (_unused, step) => before + 1 + step);
    });
    skippedIn.set(table, skipped);
  }
  return skipped;
}
