/** What the functions need of Excel's runtime to refuse an argument. */
class Refusal extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Excel brings it along where it knows custom functions. Where it does not, the pane computes all the same. */
export function refusalsExist(): void {
  const page = globalThis as { CustomFunctions?: unknown };
  page.CustomFunctions ??= {
    Error: Refusal,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
  };
}
