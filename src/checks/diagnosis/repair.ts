import { readingWith } from "../../numbers/reading";
import { type Decimal, HUNDRED, round } from "../../numbers/decimal";
import { printLike } from "../../numbers/format-number";
import { isPercentFormat } from "../../numbers/number-format";
import type { Figure, Table } from "../../tables/table";
import type { Edit } from "../../workbook/edit";
import { formatAt, formulaAt, valueAt } from "../../workbook/snapshot";
import type { Constraint } from "../constraint";
import type { RoundingPolicy } from "../notes/settings";
import { asWritten, isPercentage, officeDecimals, roundedFormula } from "../office/rounding";

/** A percentage is told with as many decimals as its column prints anywhere, two at most. */
const MOST_PERCENT_DECIMALS = 2;

/**
 * Decimals of the figure that replaces a printed one. A percentage whose column prints two decimals elsewhere gets them
 * too: `132,45%` and not `132%`; a value that two decimals tell apart is not rounded back to the wrong one.
 */
export function decimalsFor(
  table: Table,
  figure: Figure,
  expected: Decimal,
  rounding: RoundingPolicy | null = null,
): number {
  const { decimals } = figure.reading;
  const ofOffice = officeDecimals(table, figure, rounding);
  if (ofOffice !== null) return isBareFraction(table, figure, expected) ? ofOffice + 2 : ofOffice;
  const isValue = figure.column.role === "nilai";
  if ((!isPercentage(figure) && !isValue) || isBareFraction(table, figure, expected)) return decimals;
  const inColumn = table.rows.map((row) => table.readingAt(row, figure.column).decimals);
  const wanted = isValue ? MOST_PERCENT_DECIMALS : Math.min(MOST_PERCENT_DECIMALS, Math.max(...inColumn));
  const needed = Math.min(expected.decimalPlaces(), wanted);
  return Math.max(decimals, needed);
}

/** What a formula needs to know of the equation that it writes. */
type Equation = Pick<Constraint, "rule" | "target" | "inputs" | "decision">;

/**
 * The edit that puts `expected` into the cell of `figure` the way the cell is kept: text stays text in its own spelling,
 * a number stays a number, a formula becomes the formula that computes it. `null` where no such edit is safe.
 */
export function repair(
  table: Table,
  figure: Figure,
  expected: Decimal,
  constraint: Equation,
  rounding: RoundingPolicy | null = null,
): Edit | null {
  const { sheet } = table;
  const at: [number, number] = [figure.row.index, figure.column.index];
  const value = valueAt(sheet, ...at);
  const place = { sheet: sheet.name, cell: figure.cell };
  if (formulaAt(sheet, ...at) !== null) {
    const formula = formulaFor(table, figure, constraint, rounding);
    return formula ? { ...place, formula } : null;
  }
  const decimals = decimalsFor(table, figure, expected, rounding);
  const write = (exact: Decimal, places: number) =>
    isPercentage(figure) ? asWritten(exact, places, rounding) : round(exact, places);
  if (typeof value === "string") {
    // In a sentence the figure is only a part of the cell, and words would have to change with it.
    return value === figure.reading.text
      ? { ...place, value: printLike(readingWith(figure.reading, { decimals }), write(expected, decimals)) }
      : null;
  }
  if (typeof value !== "number") return null;
  if (isKeptAsFraction(table, figure, expected)) {
    const shown = hasPercentFormat(table, figure) ? decimals + 2 : decimals;
    return { ...place, value: write(expected.div(HUNDRED), shown).toNumber() };
  }
  return { ...place, value: write(expected, decimals).toNumber() };
}

/** True where a percentage is kept as Excel does, 0,7986 for 79,86%, with or without a percent format. */
function isKeptAsFraction(table: Table, figure: Figure, expected: Decimal): boolean {
  return hasPercentFormat(table, figure) || isBareFraction(table, figure, expected);
}

/** A percentage typed as 0,7986 in a cell that shows it so. */
export function isBareFraction(table: Table, figure: Figure, expected: Decimal): boolean {
  return (
    isPercentage(figure) &&
    !hasPercentFormat(table, figure) &&
    figure.reading.decimals >= 2 &&
    figure.reading.value.lt(2) &&
    expected.gt(10)
  );
}

function hasPercentFormat(table: Table, figure: Figure): boolean {
  return isPercentFormat(formatAt(table.sheet, figure.row.index, figure.column.index));
}

function decimalsOfFraction(table: Table, figure: Figure): number {
  return figure.reading.decimals + (hasPercentFormat(table, figure) ? 2 : 0);
}

/** The plain Excel formula of an equation, where all its inputs are numbers in cells. */
function formulaFor(
  table: Table,
  figure: Figure,
  constraint: Equation,
  rounding: RoundingPolicy | null,
): string | null {
  const areNumbers = constraint.inputs.every(
    (input) => typeof valueAt(table.sheet, input.row.index, input.column.index) === "number",
  );
  if (!areNumbers || figure.cell !== constraint.target.cell) return null;
  const cells = constraint.inputs.map((input) => input.cell);
  const [first = "", second = ""] = cells;
  switch (constraint.rule) {
    case "jumlah":
    case "sumber-dana":
      return `=SUM(${areContiguous(constraint.inputs) ? `${first}:${cells[cells.length - 1]}` : cells.join(",")})`;
    case "sisa":
    case "pagu-dikelola":
      return `=${first}-${second}`;
    case "capaian":
    case "capaian-kantor":
    case "serapan": {
      const { decision } = constraint;
      const fraction = decision ? decision.inCells(first, second) : `${second}/${first}`;
      return fraction && percentFormula(table, figure, capped(fraction, decision?.cap ?? null), rounding);
    }
    default:
      return null;
  }
}

/** A fraction as the percentage that its cell keeps, rounded as it is shown. */
function percentFormula(table: Table, figure: Figure, fraction: string, rounding: RoundingPolicy | null): string {
  const isFraction = isKeptAsFraction(table, figure, figure.reading.value);
  const ofOffice = officeDecimals(table, figure, rounding);
  const shown = isFraction ? decimalsOfFraction(table, figure) : figure.reading.decimals;
  const decimals = ofOffice === null ? shown : ofOffice + (isFraction ? 2 : 0);
  return `=${roundedFormula(isFraction ? fraction : `${fraction}*100`, decimals, rounding)}`;
}

function capped(fraction: string, cap: number | null): string {
  return cap === null ? fraction : `MIN(${fraction},${cap / 100})`;
}

function areContiguous(figures: Figure[]): boolean {
  return figures.every((figure, index) => {
    const before = figures[index - 1];
    if (!before) return true;
    const down = figure.row.index - before.row.index;
    const right = figure.column.index - before.column.index;
    return (down === 1 && right === 0) || (down === 0 && right === 1);
  });
}
