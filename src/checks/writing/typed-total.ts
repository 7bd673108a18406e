import { Decimal, fromDouble } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import type { LocalCheckStrings } from "../../strings/local-checks";
import type { Column, Row, Table } from "../../tables/table";
import { type CellPosition, toA1 } from "../../workbook/address";
import { formatAt, formulaAt, valueAt } from "../../workbook/snapshot";
import type { Finding } from "../finding";
import { findingInCell, placeOf } from "../finding-in-cell";
import { formulaRow } from "../equations/relations/formula-row";
import { additionIn } from "./formulas/addition";
import { filledInto, rangesIn, relativeTo } from "./formulas/references";

/** So many totals beside it must be computed over the same rows. */
const FEWEST_ALIKE = 2;

/** A total typed as a number in a row whose other totals are computed. */
export function withTypedTotals(table: Table, findings: Finding[], words: LocalCheckStrings): Finding[] {
  if (table.isTransposed) return findings;
  let told = findings;
  const totals = table.rows.filter(({ kind }) => kind === "total" || kind === "subtotal");
  const pasted = pastedColumns(table);
  const computed = table.columns.filter((column) => !isTypedThroughout(table, column, totals));
  for (const row of totals) {
    const model = sumInRow(table, row);
    if (!model) continue;
    for (const column of computed) {
      const at = { row: row.index, column: column.index };
      if (typeof valueAt(table.sheet, at.row, at.column) !== "number" || formulaAt(table.sheet, at.row, at.column))
        continue;
      told = withTotal(table, told, { row, column, at, model, words, isPasted: pasted.includes(column) });
    }
  }
  return told;
}

/** `2023` beside the counts of this year: copied from the last report, its totals too, of which there are several. */
function isTypedThroughout({ sheet, rows }: Table, { index }: Column, totals: Row[]): boolean {
  const typed = totals.filter((row) => typeof valueAt(sheet, row.index, index) === "number");
  return typed.length > 1 && rows.every((row) => formulaAt(sheet, row.index, index) === null);
}

/** `(7)=(5)×(6)` under the header of a column without a formula: its figures come from elsewhere, and so does what they add up to. */
const pastedColumns = (table: Table): Column[] =>
  formulaRow(table).flatMap(({ column, formula }) =>
    formula !== "" && table.rows.every(({ index }) => formulaAt(table.sheet, index, column.index) === null)
      ? [column]
      : [],
  );

/** The cell of a SUM that most totals of the row share. */
function sumInRow(table: Table, row: Row): CellPosition | null {
  const byPattern = new Map<string, CellPosition[]>();
  for (const column of table.columns) {
    const at = { row: row.index, column: column.index };
    const formula = formulaAt(table.sheet, at.row, at.column);
    if (formula === null || !additionIn(formula)?.isOneRange) continue;
    const pattern = relativeTo(formula, at);
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), at]);
  }
  const [alike] = [...byPattern.values()].sort((a, b) => b.length - a.length);
  return alike && alike.length >= FEWEST_ALIKE ? (alike[0] ?? null) : null;
}

interface TypedTotal {
  row: Row;
  column: Column;
  at: CellPosition;
  model: CellPosition;
  isPasted: boolean;
  words: LocalCheckStrings;
}

/** An error that is there already is explained; else only a number that is this sum can be meant as one. */
function withTotal(table: Table, findings: Finding[], typedTotal: TypedTotal): Finding[] {
  const { row, column, at, model, words, isPasted } = typedTotal;
  const { sheet } = table;
  const formula = filledInto(formulaAt(sheet, model.row, model.column) ?? "", model, at);
  const cell = toA1(at);
  const place = placeOf(sheet, model);
  const fix = { sheet: sheet.name, cell, formula };
  const error = findings.find((each) => each.cell === cell && each.severity === "error" && each.rule === "jumlah");
  if (error) {
    const cause = { code: "constant-over-formula", text: words.typedOverFormula(toA1(model)), cells: [place] };
    const others = error.fix?.filter((edit) => edit.cell !== cell) ?? [];
    const explained: Finding = { ...error, cause: error.cause ?? cause, fix: error.fix && [fix, ...others] };
    return findings.map((each) => (each === error ? explained : each));
  }
  if (isPasted) return findings;
  const typed = fromDouble(valueAt(sheet, at.row, at.column) as number);
  // All of the shares are a hundred percent, whoever adds them up.
  if (typed.eq(1) && formatAt(sheet, at.row, at.column).includes("%")) return findings;
  if (!sumOf(table, formula)?.eq(typed)) return findings;
  return [
    ...findings,
    findingInCell(sheet, at, {
      rule: "angka-menimpa-rumus",
      kind: "rumus",
      severity: "warning",
      subject: `${row.label} ${column.header}`,
      printed: formatShort(typed),
      expected: formula,
      explanation: words.typedTotal(formatShort(typed), formula),
      source: place,
      related: [place],
      fix: [fix],
    }),
  ];
}

function sumOf({ sheet }: Table, formula: string): Decimal | null {
  let sum = new Decimal(0);
  for (const { top, bottom, left } of rangesIn(formula)) {
    for (let row = top; row <= bottom; row += 1) {
      const value = valueAt(sheet, row, left);
      if (typeof value === "number") sum = sum.plus(fromDouble(value));
      else if (value !== null) return null;
    }
  }
  return sum;
}
