import type { Outcome, Problem } from "../indicators/outcome";
import type { Decimal } from "../numbers/decimal";
import { functionStrings } from "../strings/functions";
import type { CellArgument } from "./cell-argument";

const words = functionStrings.id;

function sentenceFor(problem: Problem): string {
  switch (problem.code) {
    case "missing":
      return words.missing(problem.what);
    case "not-a-number":
      return words.notANumber(problem.what, problem.received);
    case "ambiguous":
      return words.ambiguous(problem.what, problem.received);
    case "zero-divisor":
      return words.zeroDivisor(problem.what);
    case "negative":
      return words.negative(problem.what, problem.received);
    case "different-size":
      return words.differentSize(problem.what, problem.expected, problem.received);
    case "weights":
      return words.weights(problem.received);
    case "off-scale":
      return words.offScale(problem.what, problem.received, problem.lowest, problem.highest);
    case "off-scales":
      return words.offScales(problem.what, problem.received, problem.ranges);
    case "not-a-date":
      return words.notADate(problem.what, problem.received);
    case "too-large":
      return words.tooLarge(problem.what, problem.received);
    case "unknown-name":
      return words.unknownName(problem.what, problem.received, problem.known);
    case "no-rule":
      return words.noRule(problem.received, problem.firstYear);
  }
}

/** Missing data shows `#N/A`, a wrong input `#VALUE!`: the only two errors of Excel that carry a message. */
export function refusal(problem: Problem): CustomFunctions.Error {
  const code =
    problem.code === "missing" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, sentenceFor(problem));
}

export type Answer = number | string | CustomFunctions.Error;

export function answer(outcome: Outcome<Decimal | string>): Answer {
  if (!outcome.ok) return refusal(outcome.problem);
  if (typeof outcome.value === "string") return outcome.value;
  // No cell shows -0.
  return outcome.value.toNumber() + 0;
}

/**
 * What doubles can tell for certain of the cells of one place, many times as fast as exact decimals; `null` where they
 * cannot, or where there is anything to say about the input.
 */
export type QuickAnswer = (first: CellArgument, second?: CellArgument, third?: CellArgument) => number | string | null;

/**
 * Applies `compute` cell by cell, where `quick` has no answer. Arguments of one cell go with every cell of the others; larger ones must have one
 * size. One cell in gives one cell out, a range in spills a range. An error in one cell leaves the others alone; the
 * error of a single cell is thrown, which is how Excel shows its message.
 */
export function forEachCell(
  ranges: { cells: CellArgument[][]; what: string }[],
  compute: (...cells: CellArgument[]) => Outcome<Decimal | string>,
  quick: QuickAnswer | null = null,
): Answer[][] {
  const rows = Math.max(...ranges.map(({ cells }) => cells.length));
  const columns = Math.max(...ranges.map(({ cells }) => cells[0]?.length ?? 0));
  for (const { cells, what } of ranges) {
    const count = cells.length * (cells[0]?.length ?? 0);
    const fits = count === 1 || (cells.length === rows && cells[0]?.length === columns);
    if (!fits) throw refusal({ code: "different-size", what, expected: rows * columns, received: count });
  }
  const grids = ranges.map(({ cells }) => cells);
  const isOne = grids.map((cells) => cells.length === 1 && cells[0]?.length === 1);
  // One list for all cells: a column may have a million.
  const together: CellArgument[] = grids.map((cells) => cells[0]?.[0]);
  const answerAt = (row: number, column: number): Answer => {
    for (let index = 0; index < grids.length; index += 1)
      if (!isOne[index]) together[index] = grids[index]![row]![column];
    return quick?.(together[0], together[1], together[2]) ?? answer(compute(...together));
  };
  const answers: Answer[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line = [answerAt(row, 0)];
    for (let column = 1; column < columns; column += 1) line.push(answerAt(row, column));
    answers.push(line);
  }
  const only = answers.length === 1 && answers[0]?.length === 1 ? answers[0][0] : undefined;
  if (only instanceof CustomFunctions.Error) throw only;
  return answers;
}
