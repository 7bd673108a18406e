import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { addIntervals, divideIntervals, scaleInterval } from "../../../numbers/printed-precision";
import { isBlankAt } from "../../../tables/printed-cell";
import { type Column, dataRows, type Figure, type Row, type Table } from "../../../tables/table";
import { type Constraint, countHolding, judgeAll, type Judged } from "../../constraint";
import type { World } from "../../worlds/world";
import { CUMULATIVE } from "./running-sum";

const NAMES_PERCENT = /%|\b(?:capaian|persen|persentase|serapan|penyerapan)\b/i;

/** So many rows behind the first of their run must come out; where they all do but one, that one is off. */
const FEWEST_HOLDING = 3;
const MOST_OFF = 1;

/**
 * `Triwulan | Target | Realisasi | Capaian kumulatif (%)`: of what was to be reached up to each quarter, how much was. Where a
 * name stands beside the first of the quarters only, it begins a run of its own.
 */
export function runningPercents(table: Table, open: Column[]): Judged[] {
  return open.flatMap((column) => {
    const [base, reached] = partsOf(table, column);
    if (!base || !reached) return [];
    const { first, later } = constraintsIn(table, column, base, reached);
    const judged = judgeAll(later);
    const holding = countHolding(judged);
    return holding >= FEWEST_HOLDING && judged.length - holding <= MOST_OFF ? [...judgeAll(first), ...judged] : [];
  });
}

/** The one column of targets and the one of what was reached. */
function partsOf(table: Table, column: Column): [Column?, Column?] {
  if (!CUMULATIVE.test(column.header) || !NAMES_PERCENT.test(column.header)) return [];
  const ofRole = (...roles: Column["role"][]) =>
    table.columns.filter(({ role, header }) => roles.includes(role) && !CUMULATIVE.test(header));
  const [bases, reached] = [ofRole("target", "pagu"), ofRole("realisasi")];
  return bases.length === 1 && reached.length === 1 ? [bases[0], reached[0]] : [];
}

function constraintsIn(table: Table, column: Column, base: Column, reached: Column) {
  const [name] = table.columns;
  const isNamed = ({ index }: Row) => name !== undefined && !isBlankAt(table.sheet, index, name.index);
  const isOneRun = dataRows(table).every(isNamed);
  const [first, later]: Constraint[][] = [[], []];
  let [wholes, parts]: Figure[][] = [[], []];
  for (const row of dataRows(table)) {
    if (!isOneRun && isNamed(row)) [wholes, parts] = [[], []];
    const [target, whole, part] = [column, base, reached].map((each) => table.figureAt(row, each));
    // `Setahun` behind the quarters is told without it, and ends them.
    if (!target || !whole || !part) {
      [wholes, parts] = [[], []];
      continue;
    }
    [wholes, parts] = [
      [...(wholes ?? []), whole],
      [...(parts ?? []), part],
    ];
    const source = `${part.column.header} / ${whole.column.header} (kumulatif)`;
    (wholes.length === 1 ? first : later)?.push(runningPercent(target, parts, wholes, source));
  }
  return { first: first ?? [], later: later ?? [] };
}

/** All parts up to a period in percent of all that they are parts of. */
export function runningPercent(target: Figure, parts: Figure[], wholes: Figure[], source: string): Constraint {
  const sumOf = (figures: Figure[], world: World) => Decimal.sum(...figures.map((each) => world.valueOf(each)));
  const rangeOf = (figures: Figure[], world: World) => addIntervals(figures.map((each) => world.intervalOf(each)));
  const shown = (figures: Figure[], world: World) =>
    figures.map((each) => formatShort(world.valueOf(each))).join(" + ");
  const expect = (world: World) => {
    const whole = sumOf(wholes, world);
    const possible = divideIntervals(rangeOf(parts, world), rangeOf(wholes, world));
    if (whole.isZero() || !possible) return null;
    return { value: sumOf(parts, world).div(whole).times(HUNDRED), possible: scaleInterval(possible, HUNDRED) };
  };
  return {
    rule: "kolom-quotient",
    kind: "persen",
    target,
    inputs: [...parts, ...wholes],
    expect,
    alternatives: [],
    trace: (world) => {
      const found = expect(world);
      const steps = `(${shown(parts, world)}) / (${shown(wholes, world)}) × 100`;
      return found ? [`${steps} = ${formatShort(found.value)}`] : [];
    },
    source,
  };
}
