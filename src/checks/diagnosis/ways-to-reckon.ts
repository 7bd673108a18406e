import type { Decimal } from "../../numbers/decimal";
import type { Asked } from "./asked-span";

/** More parts than this would find an agreement by chance. */
export const MOST_PARTS = 7;

/** A way of reckoning a figure from others of its row, or of its column. */
export interface Way<Line> {
  /** What it gives here. */
  exact: Decimal;
  of(line: Line): number | null;
  /** The largest figure that it takes: a result could have lain that far from another. */
  sizeIn(line: Line): number;
}

/** A part that prints a figure. */
export interface Filled<Part> {
  part: Part;
  /** In the line of the figure. */
  value: number;
}

/** How many products and combinations there are of so many parts. */
export const waysAmong = (parts: number) => (parts * (parts - 1)) / 2 + 3 ** parts - 2 ** parts - parts;

/** Every product of two of the parts. */
export function products<Part, Line>(
  parts: Filled<Part>[],
  valueIn: (line: Line, part: Part) => number | null,
  asked: Asked,
): Way<Line>[] {
  const ways: Way<Line>[] = [];
  for (const [at, one] of parts.entries()) {
    for (let next = at + 1; next < parts.length; next += 1) {
      const other = parts[next];
      const product = other ? one.value * other.value : 0;
      const exact = product === 0 ? null : asked.exactly(product);
      if (!other || !exact) continue;
      const of = (line: Line) => (valueIn(line, one.part) ?? 0) * (valueIn(line, other.part) ?? 0) || null;
      ways.push({ exact, of, sizeIn: (line: Line) => of(line) ?? 0 });
    }
  }
  return ways;
}

/** Every sum and difference of two or more of the parts: as many coefficients of one, nought and minus one. */
export function combinations<Part, Line>(
  parts: Filled<Part>[],
  valueIn: (line: Line, part: Part) => number | null,
  asked: Asked,
): Way<Line>[] {
  const ways: Way<Line>[] = [];
  for (const code of combinationsBetween(parts, asked.from, asked.to)) {
    const exact = asked.exactly(sums[code] ?? 0);
    if (!exact) continue;
    const taken = parts.map(({ part }, at) => ({ part, sign: signIn(code, at) })).filter(({ sign }) => sign !== 0);
    if (taken.length < 2 || !taken.some(({ sign }) => sign > 0)) continue;
    const total = (line: Line, weight: (sign: number) => number) => {
      let sum = 0;
      for (const { part, sign } of taken) {
        const each = valueIn(line, part);
        if (each === null) return null;
        sum += weight(sign) * each;
      }
      return sum;
    };
    ways.push({ exact, of: (line) => total(line, (sign) => sign), sizeIn: (line) => total(line, Math.abs) ?? 0 });
  }
  return ways;
}

/** The coefficient of a part in the combination of that number, which has a digit to the base of three for each part. */
const signIn = (code: number, at: number) => [0, 1, -1][Math.floor(code / 3 ** at) % 3] ?? 0;

/** What each combination comes to, by its number. Filled anew by every search, because only a handful is ever of use. */
const sums = new Float64Array(3 ** MOST_PARTS);

/** The numbers of the combinations that come to something between the two. */
function combinationsBetween(parts: Filled<unknown>[], from: number, to: number): number[] {
  let known = 1;
  for (const { value } of parts) {
    // Those with one part more are made of those without it.
    for (let code = 0; code < known; code += 1) {
      const sum = sums[code] ?? 0;
      sums[code + known] = sum + value;
      sums[code + 2 * known] = sum - value;
    }
    known *= 3;
  }
  const found: number[] = [];
  for (let code = 0; code < known; code += 1) {
    const sum = sums[code] ?? 0;
    if (sum >= from && sum <= to) found.push(code);
  }
  return found;
}
