import { type Outcome, refuse, result } from "../indicators/outcome";
import { fromDouble } from "../numbers/decimal";
import { isAmbiguous, type Reading } from "../numbers/reading";
import { type ColumnHint, readNumber } from "../numbers/read-number";

/** What a cell hands to a function: a number, a text as staff type it, or nothing (`null` on the web, 0 on desktop). */
export type CellArgument = number | string | boolean | null | undefined;

function readArgument(argument: CellArgument, hint?: ColumnHint): Reading | null {
  return typeof argument === "string" ? readNumber(argument, hint) : null;
}

/** The figure in an argument, named `what` in messages. */
export function figureOf(argument: CellArgument, what: string, hint?: ColumnHint): Outcome {
  if (argument === null || argument === undefined) return refuse({ code: "missing", what });
  if (typeof argument === "number") return result(fromDouble(argument));
  if (typeof argument === "boolean") return refuse({ code: "not-a-number", what, received: String(argument) });
  const reading = readNumber(argument, hint);
  if (reading.kind === "empty") return refuse({ code: "missing", what });
  if (reading.value === null) return refuse({ code: "not-a-number", what, received: argument.trim() });
  if (isAmbiguous(reading)) return refuse({ code: "ambiguous", what, received: argument.trim() });
  return result(reading.value);
}

/** Two figures that belong together: the unit printed with one settles how the other is read. */
export function figuresOf(
  first: { argument: CellArgument; what: string },
  second: { argument: CellArgument; what: string },
  hint?: ColumnHint,
): [Outcome, Outcome] {
  const settled = hint ?? hintFrom(readArgument(first.argument)) ?? hintFrom(readArgument(second.argument));
  return [figureOf(first.argument, first.what, settled), figureOf(second.argument, second.what, settled)];
}

function hintFrom(reading: Reading | null): ColumnHint | undefined {
  const kind = reading?.kind;
  return kind === "index" || kind === "percent" || kind === "count" || kind === "rupiah" ? kind : undefined;
}
