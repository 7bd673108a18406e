import { Decimal, HUNDRED } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { addIntervals, divideIntervals, scaleInterval } from "../../numbers/printed-precision";
import { rangeToldBy } from "../../tables/ages-covered";
import type { Figure, Row, Table } from "../../tables/table";
import type { Constraint } from "../constraint";
import type { World } from "../worlds/world";

export const DEPENDENCY_RATIO = "beban-tanggungan";

const NAMES_RATIO = /\b(beban\s+(ke)?tanggungan|rasio\s+ketergantungan|dependency\s+ratio)\b/i;

/** Those of the young and of the old alone are told as well. */
const OF_SOME = /\b(muda|tua|anak|lansia|lanjut)\b/i;

/**
 * `Angka beban tanggungan` below those who are too young, of working age and too old: by its definition the first and the
 * last for each hundred between them, whatever years the table draws the line at.
 */
export function dependencyRatios(table: Table): Constraint[] {
  if (table.isTransposed) return [];
  const named = table.rows.filter(
    ({ label }) => NAMES_RATIO.test(label) && !OF_SOME.test(label.replace(/\(.*?\)/g, " ")),
  );
  if (named.length === 0) return [];
  const ages = table.rows.flatMap((row) => {
    const range = rangeToldBy(row.label);
    return range && !named.includes(row) ? [{ row, range }] : [];
  });
  const [young, working, old] = [...ages].sort((one, other) => one.range.from - other.range.from);
  const isWhole =
    ages.length === 3 &&
    young?.range.from === 0 &&
    working?.range.from === young.range.to + 1 &&
    old?.range.from === working.range.to + 1 &&
    old.range.to === Infinity;
  if (!isWhole) return [];
  return named.flatMap((row) => equationsOf(table, row, young.row, working.row, old.row));
}

function equationsOf(table: Table, row: Row, young: Row, working: Row, old: Row): Constraint[] {
  return table.columns.flatMap((column) => {
    const target = table.figureAt(row, column);
    const [one, all, other] = [young, working, old].map((each) => table.figureAt(each, column));
    const isOfCounts = [one, all, other].every((each) => each?.reading.decimals === 0 && each.reading.value.gt(1));
    return target && one && all && other && isOfCounts ? [equation(target, one, all, other)] : [];
  });
}

function equation(target: Figure, young: Figure, working: Figure, old: Figure): Constraint {
  const expect = (world: World) => {
    const [one, all, other] = [young, working, old].map((each) => world.valueOf(each));
    if (!one || !all || !other || all.isZero()) return null;
    const part = addIntervals([world.intervalOf(young), world.intervalOf(old)]);
    const possible = divideIntervals(part, world.intervalOf(working));
    return possible && { value: one.plus(other).div(all).times(HUNDRED), possible: scaleInterval(possible, HUNDRED) };
  };
  return {
    rule: DEPENDENCY_RATIO,
    kind: "persen",
    target,
    inputs: [young, old, working],
    expect,
    alternatives: [
      // Told as a share of one, or rounded to whole people.
      { code: "of-one", isRemarkable: false, expect: (world) => scaled(expect(world), HUNDREDTH) },
    ],
    trace: (world) => {
      const [one, other, all] = [young, old, working].map((each) => formatShort(world.valueOf(each)));
      const found = expect(world);
      return found ? [`(${one} + ${other}) / ${all} × 100 = ${formatShort(found.value)}`] : [];
    },
    source: `(${young.row.label} + ${old.row.label}) / ${working.row.label} × 100`,
  };
}

const HUNDREDTH = new Decimal("0.01");

const scaled = (found: ReturnType<Constraint["expect"]>, factor: Decimal) =>
  found && { value: found.value.times(factor), possible: scaleInterval(found.possible, factor) };
