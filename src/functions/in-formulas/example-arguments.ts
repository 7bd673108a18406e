import type { Definition, RawArgument } from "../definition";
import { type Constant, writeArray } from "./array-constant";
import { buildCall } from "./build-call";
import { shownFormula } from "./shown-formula";

/** The example of a function as fields of the pane hold it: figures with a comma, ranges as arrays in braces. */
export function exampleFields({ example, parameters }: Definition): string[] {
  return parameters.map((_parameter, index) => asTyped(example.arguments[index]));
}

/** The example as a formula in English notation. */
export function exampleFormula(definition: Definition): string {
  return `=${buildCall(definition, definition.example.arguments.map(asArgument))}`;
}

function asTyped(argument: RawArgument): string {
  if (Array.isArray(argument)) return shownFormula(asArgument(argument), ";");
  if (typeof argument === "number") return String(argument).replace(".", ",");
  // A text of digits alone (the year of a scale) is to stay a text.
  return typeof argument === "string" ? (/^[\d.,-]+$/.test(argument) ? `"${argument}"` : argument) : "";
}

function asArgument(argument: RawArgument): string {
  if (argument === undefined || argument === null) return "";
  if (Array.isArray(argument))
    return writeArray(
      argument.map((row) => row.map((cell): Constant => (typeof cell === "number" ? cell : String(cell ?? "")))),
    );
  return typeof argument === "number" ? String(argument) : `"${String(argument).replaceAll('"', '""')}"`;
}
