import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { scaleInterval } from "../../../numbers/printed-precision";
import { LABEL_ROLES } from "../../../tables/lexicon";
import { wordsAt } from "../../../tables/printed-cell";
import type { Column, Figure, Row, Table } from "../../../tables/table";
import { type Constraint, countHolding, judgeAll, type Judged, withParts } from "../../constraint";
import type { World } from "../../worlds/world";
import { type Expression, hasBareNumbers, inWords, namesIn, readExpression, valueOf } from "../expression";
import { notesBelow } from "../../../tables/notes-below";
import { formulasInNames } from "./formula-in-header";
import { formulasInNotes } from "./formula-in-note";
import { meanOfRows } from "./mean-of-rows";
import type { NamedColumn } from "./named-column";
import { isOneSlip } from "./one-slip";
import { factorIn } from "./rates";
import type { Relation, RelationForm } from "./relation";
import { relationConstraints } from "./relation-constraints";
import { roundedRowsAdded } from "./rounded-rows-added";
import { belowZero } from "./signs";

/** Where fewer rows bear it out, the row of formulas is that of another table. */
const LEAST_HOLDING = 0.5;

/** The equations of open columns that a row under the header spells out by the numbers or letters of its columns. */
export function spelledOutUnderHeader(table: Table, open: Column[]): Judged[] {
  if (open.length === 0) return [];
  return judgedAsSpelledOut(table, open, formulaRow(table));
}

/** The equations of columns that nothing else gives, as a note below the table or their own header spells them out by name. */
export function spelledOutInNotes(table: Table, open: Column[]): Judged[] {
  if (open.length === 0) return [];
  return [
    ...wellBorneOut(judgedAsSpelledOut(table, open, formulasInNotes(table)), NOTED),
    ...wellBorneOut(judgedAsSpelledOut(table, open, formulasInNames(table)), NAMED_SO),
  ];
}

/** What a note says by name may be meant of part of the rows. */
const NOTED = { rows: 3, holding: 0.75 };

/** What the header itself says is meant of its column. */
const NAMED_SO = { rows: 2, holding: 0.6 };

function wellBorneOut(judged: Judged[], least: typeof NOTED): Judged[] {
  return judged.filter(({ constraint: { target } }) => {
    const own = judged.filter(({ constraint }) => constraint.target.column === target.column);
    return countHolding(own) >= Math.max(least.rows, least.holding * own.length);
  });
}

function judgedAsSpelledOut(table: Table, open: Column[], named: NamedColumn[]): Judged[] {
  return named.flatMap(({ column, formula, printed = formula }) => {
    if (formula === "" || !open.includes(column)) return [];
    // `14=6/7` under `NDR (‰)`: the header says of how many, the formula does not.
    const thousands = factorIn(column, table);
    const simple =
      thousands === null && !hasBareNumbers(formula)
        ? relationsOf(column, formula, named).map((relation) => judgeAll(relationConstraints(table, relation)))
        : [];
    const found =
      simple.length > 0 ? simple : asSpelledOut(table, column, formula, named, thousands).map((each) => judgeAll(each));
    const [best] = found.sort((one, other) => countHolding(other) - countHolding(one));
    if (!best || best.length === 0) return [];
    if (countHolding(best) / best.length <= LEAST_HOLDING && !isOneSlip(best)) return [];
    const isOtherwise = printed !== formula;
    // Below products stands what they add up to, or the mean of them.
    const isLeftOut = ({ constraint: { target }, verdict }: Judged) =>
      target.row.kind !== "data" && verdict === "impossible" && MULTIPLIES.test(formula);
    const told = best.filter((each) => !isLeftOut(each));
    return told.map((each) => ({
      ...each,
      constraint: withParts(each.constraint, { isFromHeader: true, ...(isOtherwise ? { source: printed } : {}) }),
    }));
  });
}

const NAMED = /^[([]?([a-z]{1,2}|\d{1,2})[)\]]?\s*(?:=\s*(.+))?$/i;

/** `% (4:3)`, `Selisih (6 – 4)`: the formula stands in the header, the row below it only numbers the columns. */
const IN_HEADER = /\(\s*(\d{1,2}(?:\s*[:/+\-–−x×]\s*\d{1,2})+)\s*\)\s*$/i;

/** `(8)/5` as the lowest level of a header. */
const WHOLE_HEADER = /^\s*(\(?\d{1,2}\)?(?:\s*[:/+\-–−x×]\s*\(?\d{1,2}\)?)+)\s*$/i;

const formulaInHeader = ({ name }: Column) => IN_HEADER.exec(name)?.[1] ?? WHOLE_HEADER.exec(name)?.[1] ?? "";

/** The row between header and body in which every cell is such a name, some of them or their headers with a formula. */
export function formulaRow(table: Table): NamedColumn[] {
  const first = table.rows[0]?.index ?? 0;
  if (table.isTransposed) return [];
  for (let row = table.range.top + 1; row < first; row += 1) {
    const cells = table.columns.map((column) => ({ column, words: wordsAt(table.sheet, row, column.index) }));
    const noted = formulasByNumber(table);
    if (noted.size === 0 && !cells.some(({ column, words }) => words.includes("=") || formulaInHeader(column) !== ""))
      continue;
    const named = cells.flatMap(({ column, words }): NamedColumn[] => {
      const [, name, formula = formulaInHeader(column)] = NAMED.exec(words) ?? [];
      if (!name) return [];
      return [{ name: name.toLowerCase(), column, formula: (formula || (noted.get(name) ?? "")).toLowerCase() }];
    });
    if (named.length >= cells.filter(({ words }) => words !== "").length) return named;
  }
  return [];
}

const BY_NUMBER = /\bkolom\s*\(?(\d{1,2})\)?\s*=\s*([^.;=]+)/gi;

/** `Kolom (9) = kolom (8) - kolom (6)`: what a note says of the columns by their numbers. */
function formulasByNumber(table: Table): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of notesBelow(table))
    for (const [, name = "", told = ""] of line.matchAll(BY_NUMBER)) {
      const formula = told.replace(/\bkolom\b/gi, "").trim();
      if (/^[\d\s()+\-–−:/x×*%]+$/i.test(formula)) found.set(name, formula);
    }
  return found;
}

/** So many formulas under a header tell all that is reckoned in its table. */
const ALL_TOLD = 3;

/**
 * `5 = 3 + 4 | 6 | 7 | 8 = 6 + 7 | 9 = 5 - 8`: the columns that have no formula and that others are reckoned from. What such
 * a column happens to be the difference of it is not reckoned as.
 */
export function columnsGiven(table: Table): ReadonlySet<Column> {
  const named = formulaRow(table);
  const formulas = named.filter(({ formula }) => formula !== "");
  if (formulas.length < ALL_TOLD) return new Set();
  const isUsed = (name: string) => formulas.some(({ formula }) => formula.split(/[^a-z0-9]+/).includes(name));
  return new Set(named.filter(({ name, formula }) => formula === "" && isUsed(name)).map(({ column }) => column));
}

/** `(4+5)/7`, `(6) - (4) + (3)`: whatever else the formula is made of; what is divided may be told in percent or as it is. */
function asSpelledOut(
  table: Table,
  result: Column,
  formula: string,
  named: NamedColumn[],
  thousands: Decimal | null,
): Constraint[][] {
  const columns = new Map(named.map(({ name, column }) => [name, column]));
  const holdsNoFigures = (name: string) => isOnlyNumber(name, columns.get(name));
  // Where letters name the columns, as in a note, all digits are numbers.
  const isLettered = [...columns.keys()].every((name) => !/\d/.test(name));
  const isName = (name: string) => columns.has(name) && !holdsNoFigures(name);
  const expression = readExpression(formula, isName, (digit) => isLettered || holdsNoFigures(digit));
  const names = expression ? [...new Set(namesIn(expression))] : [];
  const isOfNumbers = /\d{2}/.test(formula) || hasBareNumbers(formula);
  const isOfOthers = names.length >= FEWEST_NAMES || (names.length > 0 && isOfNumbers);
  if (!expression || !isOfOthers || names.some((name) => columns.get(name) === result)) return [];
  const isDivided = formula.includes("/") || formula.includes(":");
  const factors = /100\s*%?/.test(formula) || !isDivided ? [ONE] : thousands ? [thousands] : [HUNDRED, ONE];
  return factors.map((factor) =>
    table.rows.flatMap((row) => {
      const printed = table.figureAt(row, result);
      const inputs = inputsIn(table, row, names, columns);
      // What the formula makes fall below zero stands in parentheses.
      const target = printed && belowZero(table, printed);
      return target && inputs
        ? [withMeansInTotals(table, spelledOut(target, inputs, expression, factor, formula))]
        : [];
    }),
  );
}

/** A sign between two figures, and not the `x 100` of a percentage. */
const MULTIPLIES = /[x×*](?!\s*100\b)/i;

/** `7=(1+(1-5/3))x100` over `No` and `Uraian` as 1 and 2: nothing is reckoned from them, so 1 is a number. */
const isOnlyNumber = (name: string, column: Column | undefined) =>
  /^\d$/.test(name) && column !== undefined && (column.role === "nomor" || LABEL_ROLES.has(column.role));

/** Of one column alone a figure is computed with numbers that the formula gives. */
const FEWEST_NAMES = 2;

const ONE = new Decimal(1);

/** The figures by the names of their columns; a blank or a dash counts for nothing, words might count for anything. */
function inputsIn(
  table: Table,
  row: Row,
  names: string[],
  columns: ReadonlyMap<string, Column>,
): Map<string, Figure> | null {
  const found = new Map<string, Figure>();
  for (const name of names) {
    const column = columns.get(name);
    const figure = column && table.figureAt(row, column);
    if (figure) found.set(name, figure);
    else if (!column || table.readingAt(row, column).kind !== "empty") return null;
  }
  return found.size > 0 ? found : null;
}

/** At the foot a column of quotients may be averaged, or added up as it is printed. */
function withMeansInTotals(table: Table, constraint: Constraint): Constraint {
  const { target, expect } = constraint;
  if (target.row.kind === "data") return constraint;
  const alternatives = [meanOfRows(table, target.column), ...roundedRowsAdded(table, target, expect)];
  return withParts(constraint, { alternatives });
}

function spelledOut(
  target: Figure,
  inputs: Map<string, Figure>,
  expression: Expression,
  factor: Decimal,
  formula: string,
): Constraint {
  const expect = (world: World) => {
    const found = valueOf(expression, inputs, world);
    return found && { value: found.value.times(factor), possible: scaleInterval(found.possible, factor) };
  };
  const isAdded = !/[/:x×*]/.test(formula);
  return {
    rule: "kolom-rumus",
    kind: isAdded ? "selisih" : "persen",
    target,
    inputs: [...inputs.values()],
    expect,
    alternatives: [],
    trace: (world) => {
      const found = expect(world);
      const steps = inWords(expression, inputs, world);
      return found
        ? [`${factor.eq(ONE) ? steps : `${steps} × ${formatShort(factor)}`} = ${formatShort(found.value)}`]
        : [];
    },
    source: formula,
  };
}

/** `(d/c) x 100%`, `c + d`, `e - f`, `c x d`, `(d - c) / c`: the ways that such a formula is written. */
function relationsOf(result: Column, formula: string, named: NamedColumn[]): Relation[] {
  const isTimesHundred = /[x×*]\s*100\s*%?\s*\)?$/.test(formula);
  const plain = formula
    .replace(/[x×*]\s*100\s*%?\s*\)?\s*$/, "")
    .replace(/[()\s]/g, "")
    .replace(/:/g, "/")
    .replace(/[×*]/g, "x")
    .replace(/[–−]/g, "-");
  const names = plain.split(/[+\-/x]/);
  const signs = plain.replace(/[a-z0-9]+/g, (word) => word.replace(/[^x]/g, ""));
  const columns = names.map((name) => named.find((each) => each.name === name)?.column);
  const parts = columns.filter((column): column is Column => column !== undefined);
  const count = /^\([^()/:]+\)\s*[/:]\s*(\d)$/.exec(formula)?.[1];
  const added = parts.slice(0, -1);
  // `7=(5+6)/2`: as many as are added up.
  if (count === String(added.length) && /^\++\/$/.test(signs) && isOnlyNumber(count, parts.at(-1)))
    return [{ form: "mean", result, parts: added }];
  if (parts.length !== names.length || parts.length < 2 || parts.includes(result)) return [];
  const relation = (form: RelationForm, of = parts): Relation => ({ form, result, parts: of });
  if (/^\++$/.test(signs)) return [relation("sum")];
  if (/^-+$/.test(signs)) return [relation("difference")];
  if (signs === "+-") return [relation("balance")];
  if (signs === "x") return [relation("product")];
  if (signs === "/") return isTimesHundred ? [relation("quotient")] : [relation("quotient"), relation("ratio")];
  return signs === "-/" && parts[1] === parts[2] ? [relation("growth", parts.slice(0, 2))] : [];
}
