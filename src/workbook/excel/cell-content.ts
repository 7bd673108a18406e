import type { CellValue } from "../snapshot";
import { isCellError } from "../snapshot";
import { isErrorValue } from "../error-values";

/** All that a fix may change about a cell, and so all that undoing it must bring back. */
export interface CellContent {
  value: CellValue;
  formula: string | null;
  format: string;
}

/** Office.js repeats the value where a cell holds no formula, so that a text that looks like one is told apart by it. */
export function formulaFromExcel(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

/** Office.js shows a blank cell and a formula that gives no text alike; only the first is blank. */
export function valueFromExcel(value: unknown, formula: string | null): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value ?? "");
  if (text === "" && formula === null) return null;
  return isErrorValue(text) ? { error: text } : text;
}

export function contentFromExcel(value: unknown, formula: unknown, format: unknown): CellContent {
  const ownFormula = formulaFromExcel(formula, value);
  return { value: valueFromExcel(value, ownFormula), formula: ownFormula, format: String(format) };
}

export function sameValue(one: CellValue, other: CellValue): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}

/**
 * Whether a cell holds what was written to it. What a formula gives does not count: it may still be calculating.
 * Excel writes formulas its own way (capitals, spaces, `_xlfn.` and the `@` of a single value), and keeps 15 digits.
 */
export function holds(content: CellContent, written: CellContent): boolean {
  if (written.formula !== null) {
    return content.formula !== null && plainFormula(content.formula) === plainFormula(written.formula);
  }
  if (content.formula !== null) return false;
  if (typeof written.value === "number" && typeof content.value === "number") {
    return content.value.toPrecision(15) === written.value.toPrecision(15);
  }
  return shownText(content.value) === shownText(written.value);
}

/** A blank cell and an empty text look the same on the way back, and so do an error and its text. */
function shownText(value: CellValue): string | number | boolean {
  return isCellError(value) ? value.error : (value ?? "");
}

function plainFormula(formula: string): string {
  return formula
    .split('"')
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\s|@|_xlfn\.|_xlws\./gi, "").toUpperCase()))
    .join('"');
}
