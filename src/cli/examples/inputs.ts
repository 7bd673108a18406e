import type { RawArgument } from "../../functions/definition";
import { Decimal } from "../../numbers/decimal";
import type { WorkedExample } from "./worked-example";

const squeezed = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The `masukan` of an example, found by any of the names that a figure goes by; the order of keys does not matter. */
export class Inputs {
  private readonly byName: ReadonlyMap<string, unknown>;

  constructor(readonly example: WorkedExample) {
    this.byName = new Map(Object.entries(example.masukan).map(([name, value]) => [squeezed(name), value]));
  }

  get(...names: string[]): unknown {
    const found = this.nameOf(...names);
    return found === undefined ? null : this.byName.get(found);
  }

  has(...names: string[]): boolean {
    const value = this.get(...names);
    return value !== null && value !== undefined;
  }

  number(...names: string[]): number | null {
    const value = this.get(...names);
    if (typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value))) return Number(value);
    return typeof value === "number" ? value : null;
  }

  text(...names: string[]): string | null {
    const value = this.get(...names);
    return typeof value === "string" || typeof value === "number" ? String(value) : null;
  }

  /** The values of a list, of an object, or a single one. */
  list(...names: string[]): unknown[] {
    return listOf(this.get(...names));
  }

  /** The key that stands for one of these names in the example. */
  nameOf(...names: string[]): string | undefined {
    return names.map(squeezed).find((name) => this.byName.has(name));
  }

  /** Every key that holds numbers, except those that only say how to compute. */
  namedNumbers(): [name: string, values: number[]][] {
    const OPTIONS = ["desimal", "tahun"];
    return [...this.byName]
      .filter(([name]) => !OPTIONS.includes(name))
      .map(([name, value]): [string, number[]] => [name, listOf(value).filter((each) => typeof each === "number")])
      .filter(([, values]) => values.length > 0);
  }

  decimals(...names: string[]): Decimal[] {
    return this.list(...names).map((value) => new Decimal(String(value)));
  }

  decimal(...names: string[]): Decimal {
    const value = this.number(...names);
    if (value === null) throw new RangeError(`No ${names.join(" / ")}`);
    return new Decimal(String(value));
  }
}

export function listOf(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value as unknown[];
  return typeof value === "object" ? Object.values(value) : [value];
}

/** A column as Excel hands it over; rows of rows stay a block, nothing is a blank cell. */
export function column(values: unknown[]): RawArgument {
  if (values.length === 0) return [[null]];
  return values.map((value) => (Array.isArray(value) ? value : [value])) as RawArgument;
}
