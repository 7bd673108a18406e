import { Decimal, HUNDRED } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { addIntervals, subtractIntervals } from "../../numbers/printed-precision";
import type { Column, Figure, Table } from "../../tables/table";
import { judge } from "../constraint";
import type { Constraint } from "../constraint";
import { World } from "../worlds/world";

const NAMES_WEIGHT = /\b(bobot|tertimbang|kontribusi|proporsi|porsi|komposisi)\b/i;

/** So many groups of several rows must come out, and at most one may be off. */
const FEWEST_HOLDING = 2;

/** `Bobot tertimbang` of the indicators of each sasaran: the weights below every heading add up to a hundred. */
export function groupWeights(table: Table): Constraint[] {
  if (table.isTransposed) return [];
  return table.columns.filter(({ header }) => NAMES_WEIGHT.test(header)).flatMap((column) => weightsIn(table, column));
}

function weightsIn(table: Table, column: Column): Constraint[] {
  const groups = groupsOf(table, column).filter(({ length }) => length > 1);
  if (groups.length <= FEWEST_HOLDING) return [];
  const constraints = groups.flatMap((figures) => equationOf(figures) ?? []);
  const off = constraints.filter((each) => judge(each, World.asPrinted).verdict === "impossible").length;
  return off <= 1 && constraints.length - off >= FEWEST_HOLDING ? constraints : [];
}

/** The figures of the column between rows that have none. */
function groupsOf(table: Table, column: Column): Figure[][] {
  const groups: Figure[][] = [];
  let isOpen = false;
  for (const row of table.rows) {
    const figure = row.kind === "data" ? table.figureAt(row, column) : null;
    if (figure && isOpen) groups[groups.length - 1]?.push(figure);
    else if (figure) groups.push([figure]);
    isOpen = figure !== null;
  }
  return groups;
}

function equationOf(figures: Figure[]): Constraint | null {
  const [target] = figures.slice(-1);
  const others = figures.slice(0, -1);
  if (!target) return null;
  const sumOf = (parts: Figure[], world: World) => Decimal.sum(0, ...parts.map((each) => world.valueOf(each)));
  return {
    rule: "bobot-kelompok",
    kind: "bobot",
    target,
    inputs: others,
    expect(world) {
      const value = HUNDRED.minus(sumOf(others, world));
      const possible = subtractIntervals(
        { low: HUNDRED, high: HUNDRED },
        addIntervals(others.map((each) => world.intervalOf(each))),
      );
      // No weight is cut off from what the others leave: any that their rounding allows is right.
      const own = world.valueOf(target);
      return { value: own.gte(possible.low) && own.lte(possible.high) ? own : value, possible };
    },
    alternatives: [],
    solveFor(input, world) {
      const rest = figures.filter((each) => each.cell !== input.cell);
      return HUNDRED.minus(sumOf(rest, world));
    },
    trace: (world) => [
      `${figures.map((each) => formatShort(world.valueOf(each))).join(" + ")} = ${formatShort(sumOf(figures, world))}`,
    ],
    source: "jumlah bobot dalam kelompok = 100",
  };
}
