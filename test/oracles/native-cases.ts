import { installCustomFunctionsRuntime } from "../cases/custom-functions-runtime";
import type { Definition, RawArgument } from "../../src/functions/definition";
import { definitions } from "../../src/functions/definitions/all";
import { fillNativeForm, type NativeForm } from "../../src/functions/native-form";
import { columnLetters } from "../../src/workbook/address";
import { seededRandom } from "./seeded-random";

installCustomFunctionsRuntime();

/** Inputs for each function and engine. */
export const INPUTS = 10_000;
/** One input in so many lies on a bound of its domain, where formulas go wrong first. */
const BOUND_EVERY = 12;

/** One row of a sheet in which a function is spelled out. */
export interface Case {
  /** Numbers as they are typed into cells, then the formula over them. */
  cells: string[];
  expected: string | number | "error";
}

export function casesFor(definition: Definition, form: NativeForm): Case[] {
  const random = seededRandom(definition.id);
  return Array.from({ length: INPUTS }, (_unused, index) => {
    const drawn = new Map<string, number[]>();
    for (const [name, { low, high, decimals, cells = 1 }] of Object.entries(form.domain)) {
      const draw = () => {
        if (Math.floor(random() * BOUND_EVERY) === 0) return random() < 0.5 ? low : high;
        const scale = 10 ** decimals;
        return Math.round((low + random() * (high - low)) * scale) / scale;
      };
      drawn.set(name, Array.from({ length: cells }, draw));
    }
    return { cells: cellsOf(form, drawn, index + 1), expected: expectedOf(definition, drawn) };
  });
}

/** The inputs side by side in one row of the sheet, and behind them the formula that refers to them. */
function cellsOf(form: NativeForm, drawn: Map<string, number[]>, row: number): string[] {
  const inputs: string[] = [];
  const references: Record<string, string> = {};
  for (const [name, numbers] of drawn) {
    const first = `${columnLetters(inputs.length)}${row}`;
    inputs.push(...numbers.map(String));
    const last = `${columnLetters(inputs.length - 1)}${row}`;
    references[name] = numbers.length > 1 ? `${first}:${last}` : first;
  }
  return [...inputs, `=${fillNativeForm(form, references)}`];
}

function expectedOf(definition: Definition, drawn: Map<string, number[]>): Case["expected"] {
  const args = definition.parameters.map(({ name, kind }): RawArgument => {
    const numbers = drawn.get(name);
    if (!numbers) return undefined;
    return kind === "cells" ? [numbers] : numbers[0];
  });
  try {
    const answer = definition.evaluate(args);
    const only = Array.isArray(answer) ? answer[0]?.[0] : answer;
    return typeof only === "number" || typeof only === "string" ? only : "error";
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return "error";
    throw error;
  }
}

function agrees(expected: Case["expected"], got: string | undefined): boolean {
  const isError = got === undefined || /^(#|Err:)/.test(got);
  if (expected === "error" || isError) return expected === "error" && isError;
  if (typeof expected === "string") return expected === got;
  const number = Number(got);
  return Math.abs(number - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

export function differences(cases: Case[], values: string[][]): string[] {
  return cases.flatMap(({ cells, expected }, row) => {
    const got = values[row]?.[cells.length - 1];
    return agrees(expected, got) ? [] : [`${cells.join(" | ")}: ours ${expected}, theirs ${got}`];
  });
}

/** Every function that has a form for a workbook without this add-in. */
export const nativeForms = Object.values<Definition>(definitions).flatMap(
  (definition): [string, Definition, NativeForm][] =>
    definition.native ? [[definition.id, definition, definition.native]] : [],
);
