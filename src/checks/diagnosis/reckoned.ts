import type { Decimal } from "../../numbers/decimal";
import type { Asked } from "./asked-span";
import { countFirst } from "./count-first";
import { digitsOf } from "./digits-of-agreement";
import { combinations, type Filled, MOST_PARTS, products, type Way, waysAmong } from "./ways-to-reckon";

/**
 * Every way to reckon one part of a line from its other parts that all the other lines bear out, with the value that it
 * gives here and the digits beyond chance that the others agree to. There are thousands of ways and few that give a value
 * that is asked for; only of those the other lines are looked at.
 */
export function reckoned<Part extends { index: number }, Line>(
  from: Parts<Part>,
  lines: Line[],
  own: Line,
  valueIn: (line: Line, part: Part) => number | null,
  asked: Asked,
): { exact: Decimal; digits: number }[] {
  const near = nearestFilled(from, (part) => valueIn(own, part));
  const chance = digitsOf(waysAmong(near.length));
  return [...products(near, valueIn, asked), ...combinations(near, valueIn, asked)].flatMap((way) => {
    const digits = digitsShown(lines, own, way, (line) => valueIn(line, from.result));
    return digits > 0 ? [{ exact: way.exact, digits: digits - chance }] : [];
  });
}

/** The parts of a line in their order, of which all but one may tell another one. */
interface Parts<Part> {
  parts: readonly Part[];
  result: Part;
  except: Part | null;
}

/** The parts closest to the result, going out from it to both sides: a table may have thousands of rows. */
function nearestFilled<Part extends { index: number }>(
  { parts, result, except }: Parts<Part>,
  valueOf: (part: Part) => number | null,
): Filled<Part>[] {
  const near: Filled<Part>[] = [];
  let after = countFirst(parts, ({ index }) => index < result.index);
  let before = after - 1;
  while (near.length < MOST_PARTS) {
    const [left, right] = [parts[before], parts[after]];
    const isLeft = left && (!right || result.index - left.index <= right.index - result.index);
    const part = isLeft ? left : right;
    if (!part) break;
    if (isLeft) before -= 1;
    else after += 1;
    const value = part === result || part === except ? null : valueOf(part);
    if (value !== null) near.push({ part, value });
  }
  return near;
}

/** Among lines that agree one or the other may be of percentages, or wrong itself. */
const MOST_FAILING = 1 / 3;

/** How many digits the other lines agree to; none where more than a few disagree. */
function digitsShown<Line>(lines: Line[], own: Line, way: Way<Line>, printedIn: (line: Line) => number | null): number {
  let digits = 0;
  let agreeing = 0;
  let failing = 0;
  for (const line of lines) {
    const printed = line === own ? null : printedIn(line);
    const value = printed === null ? null : way.of(line);
    if (printed === null || value === null) continue;
    if (isEqual(value, printed)) {
      agreeing += 1;
      digits += digitsOf(way.sizeIn(line));
    } else failing += 1;
  }
  return failing <= agreeing * MOST_FAILING ? digits : 0;
}

const NEAR = 1e-9;
const isEqual = (one: number, other: number) => Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(other));
