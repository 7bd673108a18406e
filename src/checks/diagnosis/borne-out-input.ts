import type { Decimal } from "../../numbers/decimal";
import type { Figure, Table } from "../../tables/table";
import { numericColumns } from "../equations/relations/numeric-columns";
import { Asked, digitsIn, type Span } from "./asked-span";
import { comeToDown } from "./come-to-down";
import { FEWEST_DIGITS } from "./digits-of-agreement";
import { figuresOf } from "./figures-as-doubles";
import { reckoned } from "./reckoned";

/** What a table says without `computed` that a figure should be, where that lies in the span; `null` where it says nothing. */
export type BorneOut = (figure: Figure, computed: Figure, span: Span) => Borne | null;

/** The value, and whether something says so that crosses the equation: along it the same equation has other forms. */
export interface Borne {
  value: Decimal;
  isIndependent: boolean;
}

/** More rows than this that may be added up would find an agreement by chance. */
const MOST_ROWS = 14;

/**
 * Either a total or one of its addends may be wrong, and a percentage or what it was taken of. Where another row shows how
 * the input is reckoned (volume × tarif, awal + masuk − keluar), or another column what its rows come to, and just this
 * gives what the equation asks for, it is the input. The rows and columns that show it may be too few to be an equation
 * by themselves; to tell which of two figures is wrong they suffice.
 */
export function borneOutIn(table: Table): BorneOut {
  const columns = numericColumns(table);
  const valueAt = figuresOf(table, columns);
  const rows = table.rows.filter(({ kind }) => kind !== "kelompok");
  const firstRows = rows.filter(({ kind }) => kind === "data").slice(0, MOST_ROWS);
  return (figure, computed, span) => {
    const { row, column } = figure;
    // The figure that was computed says nothing of what it was computed from: that is what does not fit.
    const across = { parts: columns, result: column, except: computed.row === row ? computed.column : null };
    const down = { parts: rows, result: row, except: computed.column === column ? computed.row : null };
    const asked = new Asked(span, figure);
    const shownBySpan = digitsIn(span, figure);
    const exactly = (ways: { exact: Decimal; digits: number }[]) =>
      ways.flatMap(({ exact, digits }) => (digits + shownBySpan >= FEWEST_DIGITS ? [exact] : []));
    const inRow = exactly(reckoned(across, rows, row, valueAt, asked));
    const inColumn = [
      ...exactly(reckoned(down, columns, column, (of, part) => valueAt(part, of), asked)),
      ...comeToDown(table, firstRows, columns, valueAt, figure, asked, shownBySpan),
    ];
    const [first, ...others] = [...inColumn, ...inRow];
    if (!first || !others.every((each) => each.eq(first))) return null;
    const crosses = computed.row === row ? inColumn : inRow;
    return { value: first, isIndependent: crosses.length > 0 };
  };
}
