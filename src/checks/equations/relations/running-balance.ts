import { toDouble } from "../../../numbers/decimal";
import { doubleOf } from "../../../numbers/reading";
import { tellingDigits } from "../../../numbers/telling-digits";
import { periodsInTurn } from "../../../tables/finest-periods";
import { type Column, dataRows, type Figure, type Row, type Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import { constraintOf } from "./relation-constraints";
import { numericColumns } from "./numeric-columns";
import { CUMULATIVE } from "./running-sum";

/** So many rows must come out, with something that came or went, and so large a part of all. */
const FEWEST_HOLDING = 3;
const LEAST_HOLDING = 0.7;

/** Small counts below one another come out by chance. */
const FEWEST_DIGITS = 5;

/** What came and went stands near its balance: so many columns before it are tried in pairs. */
const NEAR = 4;

/** The rule of what the row above left; a balance of that kind is never added up. */
export const RUNNING_BALANCE = "kolom-saldo-berjalan";

interface Step {
  target: Figure;
  inputs: Figure[];
  holds: boolean;
  /** Something came or went. */
  isTelling: boolean;
}

/**
 * `Penambahan | Pengurangan | Pagu Setelah Revisi`, `Masuk | Putus | Sisa` month by month: what the row above left, with
 * what came and without what went. Below the last row its balance is repeated.
 */
export function runningBalances(table: Table, open: Column[]): Constraint[] {
  if (table.isTransposed) return [];
  const rows = inTurn(table);
  const numeric = numericColumns(table);
  return open.flatMap((result) => {
    const balanced = rows.filter((row) => table.figureAt(row, result) !== null);
    // What has come in so far is a running total, whatever else happens to give it.
    const isTotal = CUMULATIVE.test(`${result.parent} ${result.name}`);
    if (isTotal || !numeric.includes(result) || balanced.length <= FEWEST_HOLDING) return [];
    // `Jumlah / Masuk, Putus | Sisa akhir bulan`: what stands under no header of its own is of the group before it.
    const isBeside = ({ parent }: Column) => parent === result.parent || result.parent === "";
    const before = numeric.filter((column) => column.index < result.index && isBeside(column)).slice(-NEAR);
    const flowing = before.length < 2 ? [] : before.filter((column) => hasFlow(table, rows, column));
    for (const plus of flowing)
      for (const minus of flowing) {
        if (plus === minus) continue;
        const steps = stepsOf(table, balanced, result, plus, minus);
        if (isBorneOut(steps)) return equationsOf(table, result, [plus, minus], balanced, steps);
      }
    return [];
  });
}

/** What comes in alone makes a running total. */
const FEWEST_FLOWS = 2;

const isFlow = (figure: Figure | null) => figure !== null && doubleOf(figure.reading) !== 0;

const hasFlow = (table: Table, rows: Row[], column: Column) =>
  rows.filter((row) => isFlow(table.figureAt(row, column))).length >= FEWEST_FLOWS;

/** `Sisa tahun 2024`, and then the months; quarters among them close what their months did. */
function inTurn(table: Table): Row[] {
  const rows = dataRows(table);
  const periods = periodsInTurn(rows);
  const opening = rows[rows.indexOf(periods[0] ?? rows[0]!) - 1];
  return opening ? [opening, ...periods] : periods;
}

function stepsOf(table: Table, rows: Row[], result: Column, plus: Column, minus: Column): Step[] {
  return rows.slice(1).flatMap((row, at): Step[] => {
    const target = table.figureAt(row, result);
    const rowAbove = rows[at];
    const above = rowAbove && table.figureAt(rowAbove, result);
    if (!target || !above) return [];
    const came = table.figureAt(row, plus);
    const went = table.figureAt(row, minus);
    const valueOf = (figure: Figure | null) => (figure ? toDouble(figure.reading.value) : 0);
    const found = valueOf(above) + valueOf(came) - valueOf(went);
    return [
      {
        target,
        inputs: [above, came, went].filter((figure) => figure !== null),
        holds: Math.abs(found - valueOf(target)) < 10 ** -target.reading.decimals / 2,
        isTelling: valueOf(came) !== valueOf(went),
      },
    ];
  });
}

/** One wrong balance puts two rows out, its own and the one below: they count once. */
function isBorneOut(steps: Step[]): boolean {
  const holding = steps.filter(({ holds, isTelling }) => holds && isTelling).length;
  const off = steps.filter(({ holds }, at) => !holds && (steps[at - 1]?.holds ?? true)).length;
  const digits = steps.reduce((sum, { holds, target }) => sum + (holds ? tellingDigits(target.reading) : 0), 0);
  return holding >= FEWEST_HOLDING && holding / (holding + off) >= LEAST_HOLDING && digits >= FEWEST_DIGITS;
}

function equationsOf(
  table: Table,
  result: Column,
  [plus, minus]: [Column, Column],
  rows: Row[],
  steps: Step[],
): Constraint[] {
  const source = `${result.header} + ${plus.header} − ${minus.header}`;
  const relation = { form: "balance" as const, result, parts: [result, plus, minus] };
  const last = rows[rows.length - 1];
  const left = last && table.figureAt(last, result);
  const foot = table.rows.find(({ kind, index }) => kind === "total" && last !== undefined && index > last.index);
  const repeated = foot && table.figureAt(foot, result);
  return [
    ...steps.map(({ target, inputs }) => ({
      ...constraintOf(table, relation, target, inputs),
      rule: RUNNING_BALANCE,
      source: `${source} (${inputs[0]?.row.label ?? ""})`,
    })),
    ...(left && repeated
      ? [
          {
            ...constraintOf(table, { form: "sum" as const, result, parts: [result] }, repeated, [left]),
            rule: RUNNING_BALANCE,
            source: `${result.header} (${left.row.label})`,
          },
        ]
      : []),
  ];
}
