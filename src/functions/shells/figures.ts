import { type Outcome, refuse, result } from "../../indicators/outcome";
import type { Decimal } from "../../numbers/decimal";
import { fromDouble } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import type { ColumnHint } from "../../numbers/read-number";
import { type CellArgument, figureOf } from "../cell-argument";
import type { Option } from "../evaluate";
import type { Optional } from "./rounding";

/** What a function takes of a range: its name in messages, how it is read, and the bounds of its values. */
export interface Expected {
  what: string;
  hint?: ColumnHint;
  lowest?: number;
  highest?: number;
}

/** The figures of a range, cell by cell; a blank cell is `null`, anything else that is no number is refused. */
export function figuresOrBlanks(
  cells: Optional<CellArgument[][]>,
  { what, hint, lowest = -Infinity, highest = Infinity }: Expected,
): Outcome<(Decimal | null)[]> {
  const figures: (Decimal | null)[] = [];
  for (const cell of (cells ?? []).flat()) {
    const figure = figureOf(cell, what, hint);
    if (!figure.ok && figure.problem.code !== "missing") return figure;
    if (figure.ok && (figure.value.lt(lowest) || figure.value.gt(highest))) {
      return refuse({ code: "off-scale", what, received: formatShort(figure.value), lowest, highest });
    }
    figures.push(figure.ok ? figure.value : null);
  }
  return result(figures);
}

/** The figures of a range without its blank cells. */
export function figuresIn(cells: Optional<CellArgument[][]>, expected: Expected): Outcome<Decimal[]> {
  const found = figuresOrBlanks(cells, expected);
  return found.ok ? result(found.value.filter((value) => value !== null)) : found;
}

/** The figures of a range in which no cell may be blank. */
export function everyFigure(cells: Optional<CellArgument[][]>, expected: Expected): Outcome<Decimal[]> {
  const found = figuresOrBlanks(cells, expected);
  if (!found.ok) return found;
  const figures = found.value.filter((value) => value !== null);
  return figures.length < found.value.length || figures.length === 0
    ? refuse({ code: "missing", what: expected.what })
    : result(figures);
}

/** One figure per argument, the first problem otherwise. */
export function figuresNamed(...given: (Expected & { cell: CellArgument })[]): Outcome<Decimal[]> {
  const figures: Decimal[] = [];
  for (const { cell, ...expected } of given) {
    const found = everyFigure([[cell]], expected);
    if (!found.ok) return found;
    figures.push(...found.value);
  }
  return result(figures);
}

/** A single number that must be there. */
export function figureOption(option: Option | undefined, what: string): Outcome {
  if (option === null || option === undefined) return refuse({ code: "missing", what });
  return typeof option === "number" ? result(fromDouble(option)) : figureOf(option, what);
}
