import { isCellError, type CellValue, type WorkbookSnapshot } from "../../workbook/snapshot";
import type { Answer } from "../answer";
import type { Parameter, RawArgument } from "../definition";
import { numberLiteral, textLiteral } from "./argument-text";
import { readArray } from "./array-constant";
import { cellsAt } from "./cells-of";
import { findCalls, type FunctionCall } from "./find-calls";
import { readReference } from "./reference";
import { refusalsExist } from "./refusals-exist";

/** A cell of a result: a figure, a text, or an error with the sentence that explains it. */
export type ResultCell = number | string | { error: string; message: string };

/**
 * What a formula gives that consists of calls of ours, with addresses, numbers and texts for arguments: a cell, or the
 * block that it spills over. `null` for any other formula, and where the cells it names were not read.
 */
export function evaluateFormula(formula: string, workbook: WorkbookSnapshot, home: string): ResultCell[][] | null {
  const body = formula.trim().replace(/^=\s*/, "");
  const [call, ...others] = findCalls(body);
  if (!call || others.length > 0 || call.isSingled || call.start !== 0 || call.end !== body.length) return null;
  return evaluateCall(call, workbook, home);
}

function evaluateCall(
  { definition, args }: FunctionCall,
  workbook: WorkbookSnapshot,
  home: string,
): ResultCell[][] | null {
  const given: RawArgument[] = [];
  for (const [index, parameter] of definition.parameters.entries()) {
    const argument = args[index] ?? "";
    const cells = argument === "" ? [] : valuesOf(argument, workbook, home);
    if (cells === null) return null;
    // Excel does not ask a function at all where an argument holds an error.
    const error = cells.flat().find(isCellError);
    if (error) return [[{ error: error.error, message: "" }]];
    given.push(asArgument(cells as Exclude<CellValue, { error: string }>[][], parameter));
  }
  if (args.length > definition.parameters.length) return null;
  return answersOf(() => definition.evaluate(given));
}

function asArgument(cells: Exclude<CellValue, { error: string }>[][], { kind }: Parameter): RawArgument {
  if (cells.length === 0) return undefined;
  return kind === "cells" ? cells : cells[0]?.[0];
}

function valuesOf(argument: string, workbook: WorkbookSnapshot, home: string): CellValue[][] | null {
  const literal = textLiteral(argument) ?? numberLiteral(argument);
  if (literal !== null) return [[literal]];
  if (/^(?:TRUE|FALSE)$/i.test(argument)) return [[argument.toUpperCase() === "TRUE"]];
  const array = readArray(argument);
  if (array) return array;
  const reference = readReference(argument);
  if (reference) return cellsAt(reference, workbook, home);
  const inner = evaluateFormula(argument, workbook, home);
  return inner && inner.map((row) => row.map((cell) => (typeof cell === "object" ? { error: cell.error } : cell)));
}

/** Runs a definition as Excel does: a refusal is a cell too. */
export function answersOf(evaluate: () => Answer | Answer[][]): ResultCell[][] {
  refusalsExist();
  try {
    const answers = evaluate();
    return (Array.isArray(answers) ? answers : [[answers]]).map((row) => row.map(resultCell));
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return [[resultCell(error)]];
    throw error;
  }
}

function resultCell(answer: Answer): ResultCell {
  return typeof answer === "object" ? { error: answer.code, message: answer.message ?? "" } : answer;
}
