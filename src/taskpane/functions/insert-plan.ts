import type { Definition } from "../../functions/definition";
import { buildCall } from "../../functions/in-formulas/build-call";
import { cellsOfSheet } from "../../functions/in-formulas/cells-of";
import { evaluateFormula, type ResultCell } from "../../functions/in-formulas/evaluate-formula";
import type { Native } from "../../functions/in-formulas/native-call";
import { cellsIn, readReference, writeReference } from "../../functions/in-formulas/reference";
import { toNative } from "../../functions/in-formulas/to-native";
import { readTypedArgument, type TypedArgument } from "../../functions/in-formulas/typed-argument";
import { asCellValue, isSameResult } from "../../functions/in-formulas/hand-over";
import { type CellPosition, type CellRange, parseA1, toA1 } from "../../workbook/address";
import { findSheet, formulaAt, isBlank, valueAt, type WorkbookSnapshot } from "../../workbook/snapshot";

/** The cell that a formula is to stand in. */
export interface Target {
  sheet: string;
  cell: string;
}

/** What is wrong with one argument as it is typed. */
export type ArgumentComplaint = "required" | "not-a-number" | "one-cell" | "no-sheet";

export interface InsertPlan {
  complaints: (ArgumentComplaint | null)[];
  /** In English notation; `null` as long as an argument is missing or wrong. */
  formula: string | null;
  native: Native | null;
  /** `null` where it cannot be computed yet. */
  result: ResultCell[][] | null;
  /** Blank cells among the arguments: Excel on the desktop hands them over as zero. */
  blanks: string[];
  /** Cells in the way of a result that takes more than one. */
  blocked: string[];
  /** The target lies among the cells that the formula reads. */
  isCircular: boolean;
  /** A merged cell can hold one figure only. */
  isMerged: boolean;
}

/** Sheets whose cells have to be read before anything can be shown. */
export function sheetsNeeded(definition: Definition, typed: readonly string[], target: Target | null): string[] {
  const named = argumentsOf(definition, typed, target).flatMap((argument) =>
    argument.kind === "reference" && argument.reference.sheet !== null ? [argument.reference.sheet] : [],
  );
  return [...new Set([...(target ? [target.sheet] : []), ...named])];
}

export function planInsert(
  definition: Definition,
  typed: readonly string[],
  target: Target | null,
  workbook: WorkbookSnapshot | null,
): InsertPlan {
  const args = argumentsOf(definition, typed, target);
  const complaints = args.map((argument, index) => complaintOf(argument, definition, index, target, workbook));
  const empty = { complaints, formula: null, native: null, result: null, blanks: [], blocked: [] };
  if (complaints.some((complaint) => complaint !== null)) return { ...empty, isCircular: false, isMerged: false };
  const formula = `=${buildCall(
    definition,
    args.map(({ text }) => text),
  )}`;
  const home = target?.sheet ?? "";
  const read = workbook ?? { sheets: [] };
  const result = evaluateFormula(formula, read, home);
  return {
    ...empty,
    formula,
    native: toNative(formula, cellsOfSheet(read, home)),
    result,
    blanks: blanksAmong(args, read, home),
    ...(target && workbook ? placeOf(target, result, args, workbook) : { isCircular: false, isMerged: false }),
  };
}

function argumentsOf({ parameters }: Definition, typed: readonly string[], target: Target | null): TypedArgument[] {
  return parameters.map((parameter, index) => readTypedArgument(typed[index] ?? "", parameter, target?.sheet ?? null));
}

function complaintOf(
  argument: TypedArgument,
  { parameters }: Definition,
  index: number,
  target: Target | null,
  workbook: WorkbookSnapshot | null,
): ArgumentComplaint | null {
  const parameter = parameters[index];
  if (argument.kind === "omitted") return parameter?.isOptional ? null : "required";
  if (argument.kind === "not-a-number") return "not-a-number";
  if (argument.kind !== "reference") return null;
  const { sheet, range } = argument.reference;
  if (parameter?.kind !== "cells" && cellsIn(range) > 1) return "one-cell";
  const name = (sheet ?? target?.sheet ?? "").toLowerCase();
  const isThere = !workbook || workbook.sheets.some((each) => each.name.toLowerCase() === name);
  return isThere ? null : "no-sheet";
}

/** A few are named; the rest of an empty column says no more. */
const NAMED_CELLS = 5;

function blanksAmong(args: readonly TypedArgument[], workbook: WorkbookSnapshot, home: string): string[] {
  return args.flatMap((argument) => {
    if (argument.kind !== "reference") return [];
    const { sheet: name, range } = argument.reference;
    const sheet = findSheet(workbook, name ?? home);
    if (!sheet) return [];
    const blanks: string[] = [];
    for (let row = range.top; row <= range.bottom && blanks.length < NAMED_CELLS; row += 1) {
      for (let column = range.left; column <= range.right && blanks.length < NAMED_CELLS; column += 1) {
        const isEmpty = isBlank(valueAt(sheet, row, column)) && formulaAt(sheet, row, column) === null;
        const cell = { top: row, left: column, bottom: row, right: column };
        if (isEmpty) blanks.push(writeReference({ sheet: name, range: cell }, home));
      }
    }
    return blanks;
  });
}

function placeOf(
  { sheet: name, cell }: Target,
  result: ResultCell[][] | null,
  args: readonly TypedArgument[],
  workbook: WorkbookSnapshot,
): Pick<InsertPlan, "blocked" | "isCircular" | "isMerged"> {
  const sheet = findSheet(workbook, name);
  const { row, column } = parseA1(cell);
  const blocked: string[] = [];
  // A formula that stands there already makes room for its successor: what spills from it goes with it.
  const now = sheet && formulaAt(sheet, row, column);
  const spilled = (now && evaluateFormula(now, workbook, name)) || [];
  const goesAlong = (at: CellPosition) => {
    const cell = spilled[at.row - row]?.[at.column - column];
    const isOwn = sheet && ![null, now].includes(formulaAt(sheet, at.row, at.column));
    return (
      cell !== undefined &&
      sheet !== undefined &&
      !isOwn &&
      isSameResult(valueAt(sheet, at.row, at.column), asCellValue(cell))
    );
  };
  const places = (result ?? []).flatMap((cells, y) => cells.map((_cell, x) => ({ row: row + y, column: column + x })));
  for (const [index, place] of places.entries()) {
    const isTaken =
      sheet &&
      (!isBlank(valueAt(sheet, place.row, place.column)) || formulaAt(sheet, place.row, place.column) !== null);
    // What stands in the target itself is shown as what is replaced.
    if (index > 0 && isTaken && !goesAlong(place)) blocked.push(toA1(place));
  }
  const isIn = (range: CellRange, at: CellPosition) =>
    at.row >= range.top && at.row <= range.bottom && at.column >= range.left && at.column <= range.right;
  const taken = places.length > 0 ? places : [{ row, column }];
  const isCircular = args.some(
    (argument) =>
      argument.kind === "reference" &&
      (argument.reference.sheet ?? name) === name &&
      taken.some((place) => isIn(argument.reference.range, place)),
  );
  const isMerged =
    taken.length > 1 && (sheet?.merges.some((merge) => taken.some((place) => isIn(merge, place))) ?? false);
  return { blocked, isCircular, isMerged };
}

/** A selection as the field of an argument holds it, for a formula that stands on the sheet `home`. */
export function selectionAsTyped({ sheet, range }: { sheet: string; range: string }, home: string | null): string {
  const reference = readReference(range);
  return reference ? writeReference({ ...reference, sheet }, home) : range;
}

/** The fields after the target has moved to another sheet: what they name stays what it was. */
export function movedHome(typed: readonly string[], from: string | null, to: string): string[] {
  return typed.map((entry) => {
    const reference = readReference(entry);
    return reference ? writeReference({ ...reference, sheet: reference.sheet ?? from }, to) : entry;
  });
}
