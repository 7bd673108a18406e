import { Decimal, HUNDRED } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { addIntervals } from "../numbers/printed-precision";
import { parentsByAmount, parentsByCode } from "../tables/hierarchy";
import { type Column, columnsOf, dataRows, type Row, type Table } from "../tables/table";
import type { Alternative, Constraint, Expectation } from "./constraint";
import { type Figure, figureAt, type World } from "./figure";

/** Totals and subtotals: each against the rows it adds up, at every level that the table shows. */
export function sumConstraints(table: Table): Constraint[] {
  const totals = table.rows.filter((row) => row.kind === "total" || row.kind === "subtotal");
  return totals.flatMap((total) =>
    table.columns.filter((column) => isSummed(table, column)).flatMap((column) => sumOf(table, total, column)),
  );
}

/** Columns that a total row adds up for certain: money, weights and weighted values, and plain counts. */
function isSummed(table: Table, column: Column): boolean {
  switch (column.role) {
    case "pagu":
    case "blokir":
    case "sisa":
    case "sumber-dana":
    case "bobot":
    case "nilai-akhir":
      return true;
    case "total":
      return table.kind === "anggaran";
    case "realisasi":
      return table.groups.some((group) => group.kind === "anggaran" && group.realisasi === column);
    case "lain":
      return table.kind === "rincian";
    default:
      return false;
  }
}

function sumOf(table: Table, total: Row, column: Column): Constraint[] {
  const target = figureAt(table, total, column);
  if (!target) return [];
  const sets = addends(table, total, column).flatMap((rows) => {
    const figures = figuresOf(table, rows, column);
    return figures ? [figures] : [];
  });
  const [first, ...others] = sets;
  if (!first || first.length === 0) return [];
  if (column.role === "lain" && !isCounted([...first, target])) return [];
  const notASum = column.role === "lain" ? otherMeanings(first) : convertedWeights(table, column, first, total);
  return [
    {
      rule: "jumlah",
      kind: "jumlah",
      target,
      inputs: first,
      expect: (world) => add(first, world),
      alternatives: [...others.map((figures) => sumOfOther(figures)), ...notASum],
      solveFor(input, world) {
        const rest = Decimal.sum(
          0,
          ...first.filter((each) => each.cell !== input.cell).map((each) => world.valueOf(each)),
        );
        return world.valueOf(target).minus(rest);
      },
      trace: (world) => [sumInWords(first, world)],
      source: `${first[0]?.cell ?? ""}:${first[first.length - 1]?.cell ?? ""}`,
    },
  ];
}

function add(figures: Figure[], world: World): Expectation {
  return {
    value: Decimal.sum(0, ...figures.map((figure) => world.valueOf(figure))),
    possible: addIntervals(figures.map((figure) => world.intervalOf(figure))),
  };
}

/** So many addends can be read at a glance; of more only the count is told. */
const MOST_ADDENDS_SHOWN = 12;

function sumInWords(figures: Figure[], world: World): string {
  const sum = formatShort(add(figures, world).value);
  if (figures.length > MOST_ADDENDS_SHOWN)
    return `${figures[0]?.cell} … ${figures[figures.length - 1]?.cell} (${figures.length}) = ${sum}`;
  return `${figures.map((figure) => formatShort(world.valueOf(figure))).join(" + ")} = ${sum}`;
}

function sumOfOther(figures: Figure[]): Alternative {
  return { code: "other-level", isRemarkable: false, expect: (world) => add(figures, world) };
}

/** The figures of the rows; blank cells count for nothing, a cell that cannot be read makes the sum unknown. */
function figuresOf(table: Table, rows: Row[], column: Column): Figure[] | null {
  const figures: Figure[] = [];
  for (const row of rows) {
    const figure = figureAt(table, row, column);
    if (figure) figures.push(figure);
    else if (table.readingAt(row, column).kind !== "empty") return null;
  }
  return figures;
}

/** The sets of rows that a total may mean, the most likely first. */
function addends(table: Table, total: Row, column: Column): Row[][] {
  const above = table.rows.filter((row) => row.index < total.index);
  const totalsAbove = above.filter((row) => row.kind === "total");
  const subtotals = above.filter((row) => row.kind === "subtotal");
  const all = above.filter((row) => row.kind === "data");
  const since = (kinds: Row["kind"][]) => {
    const lastIndex = Math.max(-1, ...above.filter((row) => kinds.includes(row.kind)).map((row) => row.index));
    return all.filter((row) => row.index > lastIndex);
  };
  if (total.kind === "subtotal")
    return levels(table, since(["subtotal", "total"]), column).concat(
      levels(table, since(["subtotal", "total", "kelompok"]), column),
    );
  return [
    ...levels(table, all, column),
    ...(totalsAbove.length > 0 ? [...levels(table, since(["total"]), column), totalsAbove] : []),
    ...(subtotals.length > 0 ? [subtotals, [...subtotals, ...since(["subtotal"])]] : []),
    ...levels(table, since(["kelompok"]), column),
  ].filter((rows) => rows.length > 0);
}

/**
 * Parent rows already contain their children: either the parents are added or the children. Codes say for certain which
 * rows are parents, so adding all of them is then a mistake; amounts alone only suggest it.
 */
function levels(table: Table, rows: Row[], column: Column): Row[][] {
  const amountOf = (row: Row) => figureAt(table, row, column)?.reading.value ?? null;
  const byCode = parentsByCode(table, rows);
  const trees = [byCode, parentsByAmount(rows, amountOf, 2), parentsByAmount(rows, amountOf, 1)];
  const sets = trees.flatMap(({ parents, children }) =>
    parents.size === 0 ? [] : [rows.filter((row) => !children.has(row)), rows.filter((row) => !parents.has(row))],
  );
  if (byCode.parents.size > 0) return sets;
  const numbered = rows.filter((row) => row.number !== null);
  // Two parents of one child each are found by chance in short lists, so plain rows come first unless a tree is certain.
  const [tops, ...others] = sets;
  const hasTree = parentsByAmount(rows, amountOf, 2).parents.size > 0;
  const plain = [rows, ...(numbered.length > 0 && numbered.length < rows.length ? [numbered] : [])];
  return hasTree && tops ? [tops, ...others, ...plain] : [...plain, ...sets];
}

/** The total of weighted values divided by the weights in force: konversi bobot, when an indicator has no object. */
function convertedWeights(table: Table, column: Column, figures: Figure[], total: Row): Alternative[] {
  const [bobot] = columnsOf(table, "bobot");
  if (column.role !== "nilai-akhir" || !bobot) return [];
  const weights = figuresOf(
    table,
    dataRows(table).filter((row) => row.index < total.index),
    bobot,
  );
  if (!weights || weights.length === 0) return [];
  return [
    {
      code: "converted-weights",
      isRemarkable: false,
      expect(world) {
        const weight = add(weights, world).value.div(HUNDRED);
        if (weight.lte(0)) return null;
        const { value, possible } = add(figures, world);
        return {
          value: value.div(weight),
          possible: { low: possible.low.div(weight), high: possible.high.div(weight) },
        };
      },
    },
  ];
}

/** Only counts in one unit are surely added up by a row that says `Jumlah`. */
function isCounted(figures: Figure[]): boolean {
  const units = new Set(figures.map((figure) => figure.reading.unit ?? ""));
  return (
    units.size === 1 &&
    figures.every(({ reading }) => (reading.kind === "count" || reading.kind === "number") && reading.decimals === 0)
  );
}

/** A TOTAL over counts may also be a mean, a number of rows, or the same figure once more. */
function otherMeanings(figures: Figure[]): Alternative[] {
  const exactly = (of: (world: World) => Decimal): Alternative => ({
    code: "not-a-sum",
    isRemarkable: false,
    expect(world) {
      const value = of(world);
      return { value, possible: { low: value, high: value } };
    },
  });
  const values = (world: World) => figures.map((figure) => world.valueOf(figure));
  return [
    exactly((world) => Decimal.sum(0, ...values(world)).div(figures.length)),
    exactly(() => new Decimal(figures.length)),
    exactly((world) => new Decimal(values(world).filter((value) => !value.isZero()).length)),
    exactly((world) => Decimal.max(...values(world))),
  ];
}
