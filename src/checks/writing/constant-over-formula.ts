import { formatShort } from "../../numbers/format-number";
import { isFigure } from "../../numbers/reading";
import type { LocalCheckStrings } from "../../strings/local-checks";
import { isBelowTotal } from "../../tables/below-total";
import { BEGINS_AS_MEAN } from "../../tables/named-mean";
import { calledColumn, type Column, dataRows, type Row, type Table } from "../../tables/table";
import { type CellPosition, toA1 } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import { formatAt, formulaAt, type SheetSnapshot, valueAt } from "../../workbook/snapshot";
import type { Cause, Finding } from "../finding";
import { findingInCell, placeOf } from "../finding-in-cell";
import { cellsNamedIn, filledInto, inRow, relativeTo, sightOf, skeletonOf } from "./formulas/references";

/** A cell that breaks the formula of its column. */
interface Stray {
  position: CellPosition;
  row: Row;
  column: Column;
  /** `null` for a typed number. */
  formula: string | null;
  /** The formula of the others, as it would read here, and a cell that holds it. */
  filled: string;
  model: CellPosition;
}

/** So many other rows must share a formula, and so large a share of them. */
const FEWEST_ALIKE = 3;
const SHARE_ALIKE = 0.7;

/**
 * Rows that do not follow the formula of their column: a number typed over it, or a formula that points elsewhere. Where
 * the value is wrong too, the error that says so is given its cause; it is not reported twice.
 */
export function withStrayFormulas(table: Table, findings: Finding[], words: LocalCheckStrings): Finding[] {
  if (table.isTransposed) return findings;
  const rows = dataRows(table).filter((row) => !isTypedAtFoot(table, row));
  const strays = table.columns.flatMap((column) => straysIn(table, column, rows));
  let told = findings;
  for (const stray of strays) {
    const cell = toA1(stray.position);
    const isError = (finding: Finding) => finding.cell === cell && finding.severity === "error";
    if (told.some(isError)) told = told.map((each) => (isError(each) ? explained(table, each, stray, words) : each));
    else if (isOfItsRow(table, stray)) continue;
    else if (stray.formula === null || pointsElsewhere(stray)) told = [...told, warning(table, stray, words)];
  }
  return told;
}

/** `Rata-rata unsur` at the foot, `Kumulatif` below the total, typed from end to end: nobody typed over a formula of the rows above. */
const isTypedAtFoot = (table: Table, row: Row) =>
  row.number === null &&
  (BEGINS_AS_MEAN.test(row.label) || isBelowTotal(table, row)) &&
  table.columns.every((column) => formulaAt(table.sheet, row.index, column.index) === null);

function straysIn(table: Table, column: Column, rows: Row[]): Stray[] {
  const { sheet } = table;
  const formulas = new Map<Row, string>();
  const typed: Row[] = [];
  for (const row of rows) {
    const formula = formulaAt(sheet, row.index, column.index);
    if (formula !== null) formulas.set(row, formula);
    else if (typeof valueAt(sheet, row.index, column.index) === "number") typed.push(row);
  }
  if (formulas.size < FEWEST_ALIKE) return [];
  const { rows: alike, sights } = mostAlike(formulas, column);
  const others = typed.length + formulas.size - 1;
  if (alike.length < FEWEST_ALIKE || alike.length < SHARE_ALIKE * others) return [];
  const model = { row: alike[0]!.index, column: column.index };
  const modelFormula = formulaAt(sheet, model.row, model.column) ?? "";
  const isAlike = new Set(alike);
  const modelInputs = cellsNamedIn(modelFormula);
  const first = table.rows[0]?.index ?? 0;
  const [sight = "", ...otherSights] = sights;
  return [...typed, ...[...formulas.keys()].filter((row) => !isAlike.has(row))].flatMap((row) => {
    const position = { row: row.index, column: column.index };
    // What every row writes in the same way stays, whether or not a `$` fixes it.
    const filled = otherSights.length === 0 ? inRow(sight, row.index) : filledInto(modelFormula, model, position);
    const inputs = cellsNamedIn(filled);
    // `=I6` in the second row carries on from the first, and that from nothing.
    const isFilledBeyond = inputs.some(
      (cell) => cell.row < first && !modelInputs.some((each) => each.row === cell.row && each.column === cell.column),
    );
    const isComputable =
      inputs.length > 0 &&
      !isFilledBeyond &&
      inputs.every((cell) => typeof valueAt(sheet, cell.row, cell.column) === "number");
    // A row for which the formula has nothing to compute with is rightly filled in by hand.
    return isComputable ? [{ position, row, column, formula: formulas.get(row) ?? null, filled, model }] : [];
  });
}

/** Rows whose formulas are one, and how these look in their rows. */
interface Alike {
  rows: Row[];
  sights: string[];
}

/** The rows that hold the formula most rows hold. */
function mostAlike(formulas: Map<Row, string>, column: Column): Alike {
  // Nearly always formulas differ in their row number only, which is seen at sight; one of each sight is then read.
  const bySight = new Map<string, Row[]>();
  for (const [row, formula] of formulas) {
    const sight = sightOf(formula, row.index);
    const known = bySight.get(sight);
    if (known) known.push(row);
    else bySight.set(sight, [row]);
  }
  const byPattern = new Map<string, Alike>();
  for (const [sight, rows] of bySight) {
    const [row] = rows;
    const formula = (row && formulas.get(row)) ?? "";
    const pattern = bySight.size === 1 ? "" : relativeTo(formula, { row: row?.index ?? 0, column: column.index });
    const known = byPattern.get(pattern);
    if (known) {
      known.rows.push(...rows);
      known.sights.push(sight);
    } else byPattern.set(pattern, { rows: [...rows], sights: [sight] });
  }
  return [...byPattern.values()].sort((a, b) => b.rows.length - a.rows.length)[0] ?? { rows: [], sights: [] };
}

/** So many cells beside it must share a formula. */
const FEWEST_BESIDE = 2;

/**
 * `Triwulan I | =SUM(B4:B6) | =SUM(C4:C6) | =SUM(D4:D6)`: the row has a formula of its own, or is typed throughout, as are
 * the percentages below counts.
 */
function isOfItsRow({ sheet, columns }: Table, { position, formula, model }: Stray): boolean {
  const beside = columns.filter(({ index }) => index !== position.column);
  if (formula === null) {
    const isOnlyHere = isPercentFormat(sheet, position) && !isPercentFormat(sheet, model);
    const formulas = beside.flatMap(({ index }) => formulaAt(sheet, position.row, index) ?? []);
    return isOnlyHere && formulas.every((each) => each.includes("/"));
  }
  const own = relativeTo(formula, position);
  const alike = beside.filter(({ index }) => {
    const other = formulaAt(sheet, position.row, index);
    return other !== null && relativeTo(other, { row: position.row, column: index }) === own;
  });
  return alike.length >= FEWEST_BESIDE;
}

const isPercentFormat = (sheet: SheetSnapshot, { row, column }: CellPosition) =>
  formatAt(sheet, row, column).includes("%");

/** Another equation may be meant (less is better); the same one over other rows or columns went astray. */
function pointsElsewhere({ formula, filled }: Stray): boolean {
  if (formula === null || skeletonOf(formula) !== skeletonOf(filled)) return false;
  const wanted = new Set(cellsNamedIn(filled).map(toA1));
  return cellsNamedIn(formula).some((cell) => !wanted.has(toA1(cell)));
}

function explained(table: Table, error: Finding, stray: Stray, words: LocalCheckStrings): Finding {
  const model = placeOf(table.sheet, stray.model);
  const cause: Cause =
    stray.formula === null
      ? { code: "constant-over-formula", text: words.typedOverFormula(toA1(stray.model)), cells: [model] }
      : { code: "formula-differs", text: words.formulaDiffers(stray.formula, stray.filled), cells: [model] };
  const others = error.fix?.filter((edit) => edit.cell !== error.cell) ?? [];
  const related = [...new Set([...error.related, model])].slice(0, 12);
  return { ...error, cause, related, fix: error.fix && [edit(table, stray), ...others] };
}

function edit(table: Table, { position, filled }: Stray): Edit {
  return { sheet: table.sheet.name, cell: toA1(position), formula: filled };
}

function warning(table: Table, stray: Stray, words: LocalCheckStrings): Finding {
  const { position, row, column, formula, filled, model } = stray;
  const reading = table.readingAt(row, column);
  const number = isFigure(reading) ? formatShort(reading.value, reading.value.decimalPlaces()) : reading.text;
  return findingInCell(table.sheet, position, {
    rule: formula === null ? "angka-menimpa-rumus" : "rumus-berbeda",
    kind: "rumus",
    severity: "warning",
    subject: `${row.label} ${column.header}`,
    printed: formula ?? number,
    expected: filled,
    explanation:
      formula === null
        ? words.constantOverFormula(calledColumn(column), number, filled)
        : words.formulaDiffers(formula, filled),
    source: placeOf(table.sheet, model),
    related: [placeOf(table.sheet, model)],
    fix: [edit(table, stray)],
  });
}
