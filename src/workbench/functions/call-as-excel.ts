import type { FunctionMetadata, ParameterMetadata } from "./function-metadata";

export type Scalar = string | number | boolean | null;
export type Argument = Scalar | Scalar[][];
export type CustomFunction = (...args: unknown[]) => unknown;

/**
 * Calls a custom function with arguments as Excel on the web would hand them over, and gives back what the cell shows:
 * a range parameter always gets a matrix, an omitted optional argument is `null`, a blank cell is `null`, and an error
 * in an argument becomes the result without the function being called.
 */
export function callAsExcel(
  metadata: FunctionMetadata,
  implementation: CustomFunction,
  given: Argument[],
  isErrorCode: (value: unknown) => value is string,
): Argument {
  const incoming = given.flatMap((argument) => (Array.isArray(argument) ? argument.flat() : [argument]));
  const error = incoming.find(isErrorCode);
  if (error !== undefined) return error;
  const args = adaptArguments(metadata.parameters, given);
  if (args === null) return "#VALUE!";
  try {
    return toCell(implementation(...args));
  } catch (failure) {
    return errorCodeOf(failure);
  }
}

/** `null` where the arguments do not fit the parameters. */
function adaptArguments(parameters: ParameterMetadata[], given: Argument[]): unknown[] | null {
  const last = parameters[parameters.length - 1];
  if (given.length > parameters.length && !last?.repeating) return null;
  const args: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    if (parameter.repeating) {
      args.push(given.slice(index).map((argument) => adaptArgument(parameter, argument)));
      break;
    }
    const argument = given[index];
    if (argument === undefined && !parameter.optional) return null;
    const adapted = argument === undefined ? null : adaptArgument(parameter, argument);
    if (adapted === undefined) return null;
    args.push(adapted);
  }
  return args;
}

/** `undefined` where a block of cells was given for a single value, or text for a number. */
function adaptArgument(parameter: ParameterMetadata, argument: Argument): Argument | undefined {
  if (parameter.dimensionality === "matrix") return Array.isArray(argument) ? argument : [[argument]];
  const scalar = Array.isArray(argument) ? onlyCell(argument) : argument;
  if (scalar === undefined || parameter.type === "any" || parameter.type === undefined) return scalar;
  if (parameter.type === "string") return scalar === null ? null : String(scalar);
  if (parameter.type === "number") return toNumber(scalar);
  return scalar;
}

function onlyCell(matrix: Scalar[][]): Scalar | undefined {
  return matrix.length === 1 && matrix[0]?.length === 1 ? matrix[0][0] : undefined;
}

function toNumber(scalar: Scalar): number | null | undefined {
  if (scalar === null || typeof scalar === "number") return scalar;
  const value = Number(scalar);
  return scalar === "" || Number.isNaN(value) ? undefined : value;
}

function toCell(result: unknown): Argument {
  if (Array.isArray(result)) return result.map((row) => (row as unknown[]).map(scalarOf));
  return scalarOf(result);
}

function scalarOf(result: unknown): Scalar {
  if (result === null || result === undefined) return 0;
  if (typeof result === "string" || typeof result === "number" || typeof result === "boolean") return result;
  return errorCodeOf(result);
}

/** Errors come from the add-in's own window, so they are known by their code and not by their class. */
function errorCodeOf(failure: unknown): string {
  const code = (failure as { code?: unknown } | null)?.code;
  return typeof code === "string" && code.startsWith("#") ? code : "#VALUE!";
}
