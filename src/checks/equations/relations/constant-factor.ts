import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import type { Interval } from "../../../numbers/printed-precision";
import { multiplyIntervals } from "../../../numbers/printed-precision";
import { doubleOf } from "../../../numbers/reading";
import { type Column, dataRows, type Figure, type Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import { numericColumns } from "./numeric-columns";
import { isToldAgain } from "./told-again";
import { plainest, sharedFactor } from "./shared-factor";

/** Columns that hold another one times the same number in every row: `NRR Tertimbang`, `Nilai Konversi`. */
const NAMES_FACTOR = /tertimbang|terbobot|konversi|\bx\s*(?:25|bobot)\b/i;

/** `PNBP 15% (Rp)`, `PPN 11%`: the part of the column before it that is taken. */
const PART_TAKEN = /(?:^|\s)(\d{1,2}(?:[.,]\d{1,2})?)\s*%/;

const FEWEST_ROWS = 5;
const LEAST = { rows: 4, holding: 0.8, digits: 4.5 };

interface Pair {
  target: Figure;
  part: Figure;
}

/** `0,111` in every row though it is printed in none: the factor that nearly all rows share. */
export function constantFactors(table: Table, open: Column[]): Constraint[] {
  return open
    .filter(({ header, name }) => NAMES_FACTOR.test(header) || PART_TAKEN.test(name))
    .flatMap((column) => factorOf(table, column));
}

function factorOf(table: Table, column: Column): Constraint[] {
  const part = numericColumns(table)
    .filter((each) => each.index < column.index)
    .pop();
  if (!part) return [];
  const pairs = dataRows(table).flatMap((row): Pair[] => {
    const target = table.figureAt(row, column);
    const of = table.figureAt(row, part);
    const isFilled = target && of && of.reading.value.gt(0);
    return isFilled && !isToldAgain(table, row, target, [of]) ? [{ target, part: of }] : [];
  });
  if (pairs.length < FEWEST_ROWS) return [];
  const multiples = pairs.map(({ target, part: of }) => ({ target, value: doubleOf(of.reading) }));
  const factor = sharedFactor(multiples, LEAST);
  return factor && isAsNamed(column, factor) ? pairs.map((pair) => factorConstraint(pair, factor)) : [];
}

function isAsNamed({ header, name }: Column, { low, high }: Interval): boolean {
  const [, part] = NAMES_FACTOR.test(header) ? [] : (PART_TAKEN.exec(name) ?? []);
  const factor = part === undefined ? null : new Decimal(part.replace(",", ".")).div(HUNDRED);
  return factor === null || (factor.gte(low) && factor.lte(high));
}

function factorConstraint({ target, part }: Pair, factor: Interval): Constraint {
  const plain = plainest(factor);
  return {
    rule: "kolom-factor",
    kind: "bobot",
    target,
    inputs: [part],
    expect: (world) => ({
      value: world.valueOf(part).times(plain),
      possible: multiplyIntervals(world.intervalOf(part), factor),
    }),
    alternatives: [],
    trace: (world) => [
      `${formatShort(world.valueOf(part))} × ${formatShort(plain)} = ${formatShort(world.valueOf(part).times(plain))}`,
    ],
    source: `${part.column.header} × ${formatShort(plain)}`,
  };
}
