import { type Outcome, refuse, result } from "../indicators/outcome";
import { type Decimal, fromDouble } from "../numbers/decimal";
import { isAmbiguous, type Reading, readingWith } from "../numbers/reading";
import { type ColumnHint, readNumber } from "../numbers/read-number";

/** What a cell hands to a function: a number, a text as staff type it, or nothing (`null` on the web, 0 on desktop). */
export type CellArgument = number | string | boolean | null | undefined;

function readArgument(argument: CellArgument, hint?: ColumnHint): Reading | null {
  return typeof argument === "string" ? readNumber(argument, hint) : null;
}

/** A figure with the decimals it is written with, which say how exactly it is known. */
export type PrintedFigure = Pick<Reading, "decimals" | "scale" | "unit" | "kind"> & { value: Decimal };

/** The figure in an argument, named `what` in messages. */
export function figureOf(argument: CellArgument, what: string, hint?: ColumnHint): Outcome {
  const printed = printedFigureOf(argument, what, hint);
  return printed.ok ? result(printed.value.value) : printed;
}

/** The figure in an argument as it is printed there. */
export function printedFigureOf(argument: CellArgument, what: string, hint?: ColumnHint): Outcome<PrintedFigure> {
  if (argument === null || argument === undefined) return refuse({ code: "missing", what });
  if (typeof argument === "number") {
    const value = fromDouble(argument);
    return result({ value, decimals: value.decimalPlaces(), scale: 1, unit: null, kind: hint ?? "number" });
  }
  if (typeof argument === "boolean") return refuse({ code: "not-a-number", what, received: String(argument) });
  const reading = readNumber(argument, hint);
  if (reading.kind === "empty") return refuse({ code: "missing", what });
  if (reading.value === null) return refuse({ code: "not-a-number", what, received: argument.trim() });
  if (isAmbiguous(reading)) return refuse({ code: "ambiguous", what, received: argument.trim() });
  return result(readingWith(reading, { value: reading.value }));
}

/** Two figures that belong together: the unit printed with one settles how the other is read. */
export function figuresOf(
  first: { argument: CellArgument; what: string },
  second: { argument: CellArgument; what: string },
  hint?: ColumnHint,
): [Outcome, Outcome] {
  const settled = hint ?? sharedHint(first.argument, second.argument);
  return [figureOf(first.argument, first.what, settled), figureOf(second.argument, second.what, settled)];
}

/** What the first of some arguments that says so tells about how all of them are read. */
export function sharedHint(...together: CellArgument[]): ColumnHint | undefined {
  return together.map((argument) => hintFrom(readArgument(argument))).find((hint) => hint !== undefined);
}

function hintFrom(reading: Reading | null): ColumnHint | undefined {
  const kind = reading?.kind;
  return kind === "index" || kind === "percent" || kind === "count" || kind === "rupiah" ? kind : undefined;
}
