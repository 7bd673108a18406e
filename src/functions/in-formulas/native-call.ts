import type { Definition, Parameter } from "../definition";
import { fillNativeForm, type NativeForm } from "../native-form";
import type { CellValue } from "../../workbook/snapshot";
import { holdsTogether, mayBeSeveral, numberLiteral, textLiteral } from "./argument-text";
import type { FunctionCall } from "./find-calls";

/** Why a call has no form in plain Excel. */
export type NoNative =
  | { code: "no-form"; id: string }
  /** An optional argument is given that the native form does not know. */
  | { code: "option"; id: string; what: string }
  /** An argument is left out that the native form needs. */
  | { code: "left-out"; id: string; what: string }
  | { code: "not-numbers"; id: string; what: string }
  /** A range is given where the native form would run it together into one figure. */
  | { code: "range"; id: string; what: string };

export type Native = { ok: true; text: string } | { ok: false; because: NoNative };

/** What the cells of an argument hold; `null` where that cannot be told. */
export type CellsOf = (argument: string) => readonly CellValue[] | null;

/** Functions that make one figure of a range, and so would of a range that is meant cell by cell. */
const RUNS_TOGETHER = /\b(?:SUM|SUMPRODUCT|COUNT|MIN|MAX|INDEX)\(/;

/** The call in plain Excel. `converted` are its arguments after the calls inside them have been put into plain Excel. */
export function nativeCall(
  { definition, args, isSingled }: FunctionCall,
  converted: string[],
  cellsOf: CellsOf,
): Native {
  const { id, native, parameters } = definition;
  if (!native) return { ok: false, because: { code: "no-form", id } };
  const references: Record<string, string> = {};
  for (const [index, parameter] of parameters.entries()) {
    const argument = args[index] ?? "";
    const refusal = refuse({ definition, native, parameter, argument, isSingled, cellsOf });
    if (refusal) return { ok: false, because: { ...refusal, id, what: parameter.name } };
    const text = converted[index] ?? "";
    if (text !== "") references[parameter.name] = holdsTogether(text) ? text : `(${text})`;
  }
  return { ok: true, text: fillNativeForm(native, references) };
}

interface Asked {
  definition: Definition;
  native: NativeForm;
  parameter: Parameter;
  argument: string;
  isSingled: boolean;
  cellsOf: CellsOf;
}

function refuse({
  definition,
  native,
  parameter,
  argument,
  isSingled,
  cellsOf,
}: Asked): { code: "option" | "left-out" | "not-numbers" | "range" } | null {
  const isUsed = native.formula.includes(`{${parameter.name}}`);
  if (argument === "") return isUsed ? { code: "left-out" } : null;
  if (!isUsed) return isDefault(native, parameter, argument) ? null : { code: "option" };
  const isCellByCell = definition.gives === "cells" && parameter.kind === "cells";
  const onlySingle = parameter.kind !== "cells" || isSingled || (isCellByCell && RUNS_TOGETHER.test(native.formula));
  if (onlySingle && mayBeSeveral(argument)) return { code: "range" };
  if (textLiteral(argument) !== null) return { code: "not-numbers" };
  // A function tells a blank cell from zero, plain Excel does not; only what counts the cells of a range does.
  const fits = (value: CellValue) => typeof value === "number" || (!isCellByCell && value === null);
  if (cellsOf(argument)?.some((value) => !fits(value))) return { code: "not-numbers" };
  return null;
}

/** Written out although it may be left out: `CAPAIAN(A1,B1,2)`. */
function isDefault({ unlessGiven = {} }: NativeForm, { name }: Parameter, argument: string): boolean {
  const given = textLiteral(argument) ?? numberLiteral(argument);
  const usual = unlessGiven[name];
  if (given === "") return true;
  return usual !== undefined && (typeof given === "string" ? given.trim().toLowerCase() : given) === usual;
}
