import type { Outcome } from "../indicators/outcome";
import type { Decimal } from "../numbers/decimal";
import { answer, type Answer, forEachCell, type QuickAnswer } from "./answer";
import type { CellArgument } from "./cell-argument";
import type { Parameter, RawArgument } from "./definition";

/** Options of a call: what was omitted is `null`. */
export type Option = string | number | null;

function asCells(argument: RawArgument | undefined): CellArgument[][] {
  return Array.isArray(argument) ? argument : [[argument ?? null]];
}

function asOption(argument: RawArgument | undefined): Option {
  const value = Array.isArray(argument) ? argument[0]?.[0] : argument;
  return typeof value === "string" || typeof value === "number" ? value : null;
}

/** A range as it stands, `null` where it was omitted. */
export type Whole = CellArgument[][] | null;

export function asWhole(argument: RawArgument | undefined): Whole {
  return argument === undefined || argument === null ? null : asCells(argument);
}

export const numberIn = (option: Option | undefined): number | null => (typeof option === "number" ? option : null);

export const textIn = (option: Option | undefined): string | null =>
  option === null || option === undefined || option === "" ? null : String(option);

/**
 * A function of single cells: the parameters that take cells are gone through together, cell by cell; the others are
 * options that hold for all. An optional range that is omitted counts as a blank cell. `quickFor` is asked once a call.
 */
export function each(
  parameters: Parameter[],
  compute: (cells: CellArgument[], options: Option[], wholes: Whole[]) => Outcome<Decimal | string>,
  quickFor?: (options: Option[]) => QuickAnswer | null,
): (args: RawArgument[]) => Answer[][] {
  return (args) => {
    const wholes = parameters.flatMap(({ isWhole }, index) => (isWhole ? [asWhole(args[index])] : []));
    const options = parameters.flatMap(({ kind }, index) => (kind === "cells" ? [] : [asOption(args[index])]));
    const ranges = parameters.flatMap(({ kind, name, isWhole }, index) =>
      kind === "cells" && !isWhole ? [{ cells: asCells(args[index]), what: name }] : [],
    );
    return forEachCell(ranges, (...cells) => compute(cells, options, wholes), quickFor?.(options));
  };
}

/** A function of whole ranges with one result. */
export function whole(
  parameters: Parameter[],
  compute: (ranges: Whole[], options: Option[]) => Outcome<Decimal | string>,
): (args: RawArgument[]) => Answer {
  return (args) => {
    const options = parameters.flatMap(({ kind }, index) => (kind === "cells" ? [] : [asOption(args[index])]));
    const ranges = parameters.flatMap(({ kind }, index) => (kind === "cells" ? [asWhole(args[index])] : []));
    const found = answer(compute(ranges, options));
    if (found instanceof CustomFunctions.Error) throw found;
    return found;
  };
}
