import { HostError } from "./host-error";

/** The arguments of a call as they came, read by what the member expects; anything else is an InvalidArgument. */
export class MemberArguments {
  constructor(
    private readonly member: string,
    private readonly values: readonly unknown[],
  ) {}

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw this.refusal(index, "a text");
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.isMissing(index) ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number" || !Number.isInteger(value)) throw this.refusal(index, "a whole number");
    return value;
  }

  flag(index: number): boolean {
    if (this.isMissing(index)) return false;
    const value = this.values[index];
    if (typeof value !== "boolean") throw this.refusal(index, "true or false");
    return value;
  }

  private isMissing(index: number): boolean {
    return this.values[index] === undefined || this.values[index] === null;
  }

  private refusal(index: number, expected: string): HostError {
    return new HostError("InvalidArgument", `Argument ${index + 1} of ${this.member} must be ${expected}.`);
  }
}
