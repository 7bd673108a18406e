import { Decimal, HUNDRED } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
} from "../../numbers/printed-precision";
import { type RowFormula, rowFormulas } from "../../tables/row-formula";
import type { Column, Figure, Row, Table } from "../../tables/table";
import { type Constraint, type Expectation, judgeAll, type Judged } from "../constraint";
import type { World } from "../worlds/world";
import { numericColumns } from "./relations/numeric-columns";
import { belowZero, mayHideSign } from "./relations/signs";

/** So many figures of the rows that are spelled out must come out, all rows together. */
const FEWEST_HOLDING = 2;

/** What changed from one year to the next, or is a percentage of its column, follows from other columns. */
const FOLLOWS_OTHERS =
  /%|\b(persen(tase)?|selisih|naik|turun|kenaikan|penurunan|perubahan|trend?|pertumbuhan|deviasi|bobot|capaian|keterangan)\b/i;

/** The mean of quotients is no quotient of means. */
const IS_MEAN = /\b(?:rata(?:-?\s?rata|2)|rerata|mean)\b/i;

const KINDS = { sum: "jumlah", quotient: "persen", product: "jumlah" } as const;

/**
 * `Jumlah berhasil (4 + 5 + 6)`, `Persentase keberhasilan (7 : 3)`: a row that says of which others it is computed, in
 * every column of figures. What other figures are called the same is seen by the columns not bearing it out.
 */
export function rowsSpelledOut(table: Table): Judged[] {
  const formulas = [...rowFormulas(table)];
  if (formulas.length === 0) return [];
  const columns = numericColumns(table).filter(({ header }) => !FOLLOWS_OTHERS.test(header));
  const byRow = formulas.map(([row, formula]) =>
    bestOf(waysOf(formula).map((way) => judgedIn(table, row, way, columns))),
  );
  const all = byRow.flat();
  const off = all.filter((each) => !holds(each));
  const holding = all.length - off.length;
  if (holding < FEWEST_HOLDING) return [];
  // One wrong figure puts every row out that is computed from it, all in its own column.
  const isOneColumn = new Set(off.map(({ constraint }) => constraint.target.column)).size <= 1 && holding >= off.length;
  return byRow.filter((judged) => isBorneOut(judged, isOneColumn)).flat();
}

const holds = ({ verdict }: Judged) => verdict !== "impossible";

/** One figure of a row may be wrong where others of it are right, or where the table is right but for one column. */
function isBorneOut(judged: Judged[], isOneColumn: boolean): boolean {
  const holding = judged.filter(holds).length;
  const off = judged.length - holding;
  return off === 0 || (off === 1 && (holding > 1 || isOneColumn));
}

type Way = RowFormula & { factor: Decimal };

/** A quotient is told in percent or as it is. */
function waysOf(formula: RowFormula): Way[] {
  const one = new Decimal(1);
  return (formula.form === "quotient" ? [HUNDRED, one] : [one]).map((factor) => ({ ...formula, factor }));
}

const bestOf = (ways: Judged[][]): Judged[] =>
  ways.reduce((best, way) => (way.filter(holds).length > best.filter(holds).length ? way : best));

function judgedIn(table: Table, row: Row, way: Way, columns: Column[]): Judged[] {
  return judgeAll(
    columns.flatMap((column) => {
      if (way.form === "quotient" && IS_MEAN.test(column.header)) return [];
      const signed = (figure: Figure | null) =>
        figure && (isOfBothSigns(table, column) ? belowZero(table, figure) : figure);
      const target = signed(table.figureAt(row, column));
      // Percentages of two parts are not added up, whatever their column is called.
      if (way.form === "sum" && target?.reading.kind === "percent") return [];
      const inputs = way.parts.flatMap((part) => signed(table.figureAt(part.row, column)) ?? []);
      const isWhole =
        inputs.length === way.parts.length ||
        (way.form === "sum" && inputs.length > 0 && way.parts.every((part) => isFilled(table, part.row, column)));
      return target && isWhole ? [equation(target, inputs, way)] : [];
    }),
  );
}

/** `(8)`, `(6)` and `3` in one column, `Lebih/(Kurang)`: what stands in parentheses is below zero. */
function isOfBothSigns(table: Table, column: Column): boolean {
  const figures = table.rows.flatMap((row) => table.figureAt(row, column) ?? []);
  return figures.some(mayHideSign) && figures.some((each) => !mayHideSign(each) && each.reading.value.gt(0));
}

/** A blank or a dash among addends counts for nothing; words might count for anything. */
const isFilled = (table: Table, row: Row, column: Column) =>
  table.figureAt(row, column) !== null || table.readingAt(row, column).kind !== "text";

function equation(target: Figure, inputs: Figure[], way: Way): Constraint {
  const isTakenAway = ({ row }: Figure) => way.parts.some((part) => part.row === row && part.isTakenAway);
  const expect = (world: World) => expectation(inputs, isTakenAway, way, world);
  return {
    rule: "rumus-baris",
    kind: way.parts.some((part) => part.isTakenAway) ? "selisih" : KINDS[way.form],
    target,
    inputs,
    expect,
    alternatives: [],
    ...(way.form === "sum"
      ? {
          solveFor: (input: Figure, world: World) => {
            const rest = inputs
              .filter((each) => each.cell !== input.cell)
              .reduce((sum, each) => sum.plus(world.valueOf(each).times(isTakenAway(each) ? -1 : 1)), new Decimal(0));
            return world
              .valueOf(target)
              .minus(rest)
              .times(isTakenAway(input) ? -1 : 1);
          },
        }
      : {}),
    trace: (world) => {
      const found = expect(world);
      return found ? [`${inWords(inputs, isTakenAway, way, world)} = ${formatShort(found.value)}`] : [];
    },
    source: way.text,
  };
}

function expectation(
  inputs: Figure[],
  isTakenAway: (figure: Figure) => boolean,
  { form, factor }: Way,
  world: World,
): Expectation | null {
  const [one, other] = inputs;
  if (!one) return null;
  if (form === "sum") {
    const minus = inputs.filter((each) => isTakenAway(each));
    const plus = inputs.filter((each) => !isTakenAway(each));
    const sum = (of: Figure[]) => Decimal.sum(0, ...of.map((each) => world.valueOf(each)));
    const added = addIntervals(plus.map((each) => world.intervalOf(each)));
    return {
      value: sum(plus).minus(sum(minus)),
      possible:
        minus.length === 0
          ? added
          : subtractIntervals(added, addIntervals(minus.map((each) => world.intervalOf(each)))),
    };
  }
  if (!other) return null;
  if (form === "product")
    return {
      value: world.valueOf(one).times(world.valueOf(other)),
      possible: multiplyIntervals(world.intervalOf(one), world.intervalOf(other)),
    };
  if (world.valueOf(other).isZero()) return null;
  const possible = divideIntervals(world.intervalOf(one), world.intervalOf(other));
  const value = world.valueOf(one).div(world.valueOf(other)).times(factor);
  return possible && { value, possible: scaleInterval(possible, factor) };
}

function inWords(
  inputs: Figure[],
  isTakenAway: (figure: Figure) => boolean,
  { form, factor }: Way,
  world: World,
): string {
  const values = inputs.map((each) => formatShort(world.valueOf(each)));
  if (form === "product") return values.join(" × ");
  if (form === "quotient") return `${values.join(" / ")}${factor.eq(HUNDRED) ? " × 100" : ""}`;
  return inputs
    .map((each, at) => `${isTakenAway(each) ? (at === 0 ? "−" : " − ") : at === 0 ? "" : " + "}${values[at] ?? ""}`)
    .join("");
}
