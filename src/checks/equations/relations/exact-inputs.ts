import { printedStep } from "../../../numbers/printed-precision";
import type { Table } from "../../../tables/table";
import { valueAt } from "../../../workbook/snapshot";
import { type Constraint, type Expectation, judge, type Judged, withParts } from "../../constraint";
import { World } from "../../worlds/world";

/** Rounded inputs would leave so many other printed results possible, all rows together: one chance in a thousand. */
const LEAST_CHOICES = 1000;

/** Rows of which the inputs have decimals, so that rounding could show. */
const FEWEST_ROWS = 5;

/** Among the telling rows at most one in so many may need the rounding of its inputs. */
const MOST_NEEDING = 8;

/**
 * A figure with decimals may have been rounded before it was printed, and what is computed from it may then differ. Where
 * row after row comes out exactly from the printed figures, they are what the table was computed from; a row that only
 * the rounding of its inputs could explain is then wrong as well.
 */
export function withExactInputs(table: Table, judged: Judged[]): Judged[] {
  // What fits the printed figures themselves needs nobody's rounding.
  if (!judged.some(({ verdict, alternative }) => verdict === "possible" || alternative !== null)) return judged;
  const telling = judged.filter(({ constraint }) => {
    const choices = choicesOf(constraint);
    return choices > (areTyped(table, constraint) ? 1 : isProduct(constraint) ? CHOICES_OF_TEXT : Infinity);
  });
  if (telling.length < FEWEST_ROWS) return judged;
  const strict = new Map(telling.map((each) => [each, judgeExactly(each.constraint)]));
  const isExact = (each: Judged) => strict.get(each)?.verdict !== "impossible";
  const holding = telling.filter(({ verdict }) => verdict !== "impossible");
  const exact = holding.filter(isExact);
  const needing = holding.length - exact.length;
  const choices = exact.reduce((product, each) => product * choicesOf(each.constraint), 1);
  const isFar = telling.every(({ constraint }) => isProduct(constraint) && choicesOf(constraint) > CHOICES_OF_TEXT);
  const mayNeed = isFar && exact.length >= FEWEST_ROWS ? 1 : exact.length / MOST_NEEDING;
  if (needing === 0 || choices < LEAST_CHOICES || needing > mayNeed) return judged;
  return judged.map((each) => (isExact(each) ? each : (strict.get(each) ?? each)));
}

/**
 * Weights and scores of a survey are multiplied alike in every row: where so many other results were possible in each,
 * text was not copied from a rounded print either.
 */
const CHOICES_OF_TEXT = 20;

const isProduct = ({ rule }: Constraint) => rule === "kolom-product" || rule === "nilai-terbobot";

/** Typed as numbers, the figures in the cells are what is computed with; text may be copied from a rounded print. */
function areTyped(table: Table, { inputs }: Constraint): boolean {
  return inputs.every(({ row, column }) => typeof valueAt(table.sheet, row.index, column.index) === "number");
}

function judgeExactly(constraint: Constraint): Judged {
  return judge(exactly(constraint), World.asPrinted);
}

/** How many printed results the rounding of the inputs leaves open; 1 where they are whole. */
function choicesOf(constraint: Constraint): number {
  const expected = constraint.expect(World.asPrinted);
  if (!expected) return 1;
  const width = expected.possible.high.minus(expected.possible.low);
  return width.div(printedStep(constraint.target.reading)).toNumber() + 1;
}

function exactly(constraint: Constraint): Constraint {
  return withParts(constraint, {
    expect: (world) => asPoint(constraint.expect(world)),
    alternatives: constraint.alternatives.map((each) => ({ ...each, expect: (world) => asPoint(each.expect(world)) })),
  });
}

function asPoint(found: Expectation | null): Expectation | null {
  return found && { value: found.value, possible: { low: found.value, high: found.value } };
}
