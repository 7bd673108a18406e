import { Decimal, toDouble } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { divideIntervals, scaleInterval } from "../../../numbers/printed-precision";
import { tellingDigits } from "../../../numbers/telling-digits";
import { type Column, dataRows, type Row, type Table } from "../../../tables/table";
import { type Constraint, judgeAll, type Judged } from "../../constraint";
import { numericColumns } from "./numeric-columns";

/** `GDR (‰)`, `AKI per 100.000 KH`: so many in a thousand, in a hundred thousand. */
const PER = /(?:\bper|\/)\s*(1|10|100)[.,]?000\b/i;

/** `GDR (‰)`, `NDR (per mil)`. */
const PER_MILLE = /‰|\bper\s?mill?e?\b|\b0\s?\/\s?00\b/i;

/** `Produktivitas (Kw/Ha)` of a harvest that is told in tons. */
const QUINTALS = /\b(kw|ku|kwintal|kuintal)\s*\/\s*(ha|hektar)\b/i;
const QUINTALS_IN_TON = new Decimal(10);

/** `Kepadatan (jiwa/km2)` of an area that is told in hectares. */
const PER_SQUARE_KILOMETRE = /(?:\/|\bper)\s*km\s*(?:2|²|persegi)?(?![a-z])/i;
const AREA = /\bluas\b/i;
const IN_HECTARES = /\b(ha|hektar|hektare)\b/i;
const HECTARES_IN_SQUARE_KILOMETRE = new Decimal(100);

/** Rows that must bear out of which two columns the rate is; of the others at most one is wrong. */
const FEWEST_HOLDING = 2;

/** Decimal digits of agreement that rule out chance, all rows together. */
const FEWEST_DIGITS = 5;

/** Rates that say in their header of how many they are. */
export function ratesPerThousands(table: Table, open: Column[]): Judged[] {
  return open.flatMap((column) => {
    const factor = factorIn(column, table);
    return factor === null ? [] : rateOf(table, column, factor);
  });
}

/** Of how many the header says that the rate is told; `null` where it says nothing. */
export function factorIn({ header }: Column, { columns }: Table): Decimal | null {
  if (PER_MILLE.test(header)) return new Decimal(1000);
  if (QUINTALS.test(header)) return QUINTALS_IN_TON;
  const areas = columns.filter((column) => AREA.test(column.header));
  if (PER_SQUARE_KILOMETRE.test(header) && areas.length > 0 && areas.every((area) => IN_HECTARES.test(area.header)))
    return HECTARES_IN_SQUARE_KILOMETRE;
  const [, thousands] = PER.exec(header) ?? [];
  return thousands === undefined ? null : new Decimal(thousands).times(1000);
}

function rateOf(table: Table, column: Column, factor: Decimal): Judged[] {
  const others = numericColumns(table).filter((each) => each !== column && each.role !== "uraian");
  const rows = table.rows.filter(({ kind }) => kind !== "kelompok");
  let best: { judged: Judged[]; holding: number } | null = null;
  for (const part of others)
    for (const whole of others) {
      if (part === whole || !isHeldSomewhere(table, column, part, whole, factor)) continue;
      const judged = judgeAll(rows.flatMap((row) => rateIn(table, row, column, part, whole, factor)));
      const holding = judged.filter(({ verdict }) => verdict !== "impossible");
      const digits = holding.reduce((sum, { constraint }) => sum + tellingDigits(constraint.target.reading), 0);
      if (holding.length < FEWEST_HOLDING || judged.length - holding.length > 1 || digits < FEWEST_DIGITS) continue;
      if (!best || holding.length > best.holding) best = { judged, holding: holding.length };
    }
  return best?.judged ?? [];
}

/** A quick look in doubles: most pairs of columns are told apart by their first three rows. */
function isHeldSomewhere(table: Table, column: Column, part: Column, whole: Column, factor: Decimal): boolean {
  return dataRows(table)
    .slice(0, 3)
    .some((row) => {
      const [rate, one, other] = [column, part, whole].map((each) => table.figureAt(row, each)?.reading.value);
      if (!rate || !one || !other || other.isZero() || rate.isZero()) return false;
      const off = (toDouble(one) / toDouble(other)) * toDouble(factor) - toDouble(rate);
      return Math.abs(off) <= Math.abs(toDouble(rate)) / 50;
    });
}

function rateIn(table: Table, row: Row, column: Column, part: Column, whole: Column, factor: Decimal): Constraint[] {
  const [target, one, other] = [column, part, whole].map((each) => table.figureAt(row, each));
  if (!target || !one || !other || other.reading.value.lte(0)) return [];
  return [
    {
      rule: "kolom-ratio",
      kind: "persen",
      target,
      inputs: [one, other],
      expect: (world) => {
        const possible = divideIntervals(world.intervalOf(one), world.intervalOf(other));
        const divisor = world.valueOf(other);
        if (!possible || divisor.isZero()) return null;
        return {
          value: world.valueOf(one).div(divisor).times(factor),
          possible: scaleInterval(possible, factor),
        };
      },
      alternatives: [],
      trace: (world) => [
        `${formatShort(world.valueOf(one))} / ${formatShort(world.valueOf(other))} × ${formatShort(factor)}`,
      ],
      source: `${part.header} / ${whole.header} × ${formatShort(factor)}`,
    },
  ];
}
