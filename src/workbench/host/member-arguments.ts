import { HostError } from "./host-error";

/** An object among the arguments, as far as an argument asks: its class, and what it stands for. */
interface ObjectArgument {
  kind: { className: string };
  self: unknown;
}

/** The kind that an argument must be of; `id` ties the class to what its objects stand for. */
interface ExpectedKind<Self> {
  className: string;
  id?(self: Self): string;
}

/** The arguments of a call as they came, read by what the member expects; anything else is an InvalidArgument. */
export class MemberArguments {
  constructor(
    private readonly member: string,
    private readonly values: readonly unknown[],
    /** By argument: the object that is meant, `null` for the null object, or nothing for a plain value. */
    private readonly objects: readonly (ObjectArgument | null | undefined)[] = [],
  ) {}

  text(index: number): string {
    const value = this.plain(index);
    if (typeof value !== "string") throw this.refusal(index, "a text");
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.isMissing(index) ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.plain(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw this.refusal(index, "a whole number");
    return value;
  }

  flag(index: number): boolean {
    if (this.isMissing(index)) return false;
    const value = this.plain(index);
    if (typeof value !== "boolean") throw this.refusal(index, "true or false");
    return value;
  }

  /** A value of any kind, but no object. */
  plain(index: number): unknown {
    if (this.objects[index] !== undefined) throw this.refusal(index, "a plain value");
    return this.values[index];
  }

  /** What the object given stands for; it must be of this kind. */
  object<Self>(index: number, kind: ExpectedKind<Self>): Self {
    const object = this.objects[index];
    if (object?.kind.className !== kind.className) throw this.refusal(index, `a ${kind.className}`);
    return object.self as Self;
  }

  private isMissing(index: number): boolean {
    return this.values[index] === undefined || this.values[index] === null;
  }

  private refusal(index: number, expected: string): HostError {
    return new HostError("InvalidArgument", `Argument ${index + 1} of ${this.member} must be ${expected}.`);
  }
}
