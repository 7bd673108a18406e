/** The part of Excel's custom functions runtime that the functions touch: its error with a message. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export function installCustomFunctionsRuntime(): void {
  (globalThis as Record<string, unknown>).CustomFunctions = {
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
  };
}

/** What a cell shows: the value, or the error with its message. */
export function shown(compute: () => unknown): unknown {
  try {
    const value = compute();
    return isError(value) ? describeError(value) : value;
  } catch (error) {
    if (!isError(error)) throw error;
    return describeError(error);
  }
}

export const isError = (value: unknown): value is CellError => value instanceof CellError;
export const describeError = (error: CellError) => `${error.code} ${error.message}`;
