import { Decimal, HUNDRED } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { scaleInterval } from "../../numbers/printed-precision";
import { readNumber } from "../../numbers/read-number";
import type { Column, Figure, Table } from "../../tables/table";
import { type Constraint, judgeAll, type Judged } from "../constraint";
import { formulaRow } from "./relations/formula-row";
import type { NamedColumn } from "./relations/named-column";
import { isOneSlip } from "./relations/one-slip";

/** `6x15%`, `5 x 0,15`, `4 : 12`, `15% x 6`: one column and a number that is printed nowhere else. */
const COLUMN_FIRST = /^\(?\s*([a-z]{1,2}|\d{1,2})\s*\)?\s*([x×*:/])\s*(\d+(?:[.,]\d+)?)\s*(%?)$/i;
const NUMBER_FIRST = /^(\d+(?:[.,]\d+)?)\s*(%)\s*([x×*])\s*\(?\s*([a-z]{1,2}|\d{1,2})\s*\)?$/i;

/** So many rows must come out, and no more than one may be off. */
const FEWEST_HOLDING = 2;

/** What a row under the header says is a fixed part of another column, or so many times of it. */
export function timesConstant(table: Table): Judged[] {
  const named = formulaRow(table);
  return named.flatMap(({ column, formula }) => {
    const multiple = multipleOf(formula, column, named);
    if (!multiple) return [];
    const judged = judgeAll(
      table.rows.flatMap((row) => {
        const [target, part] = [table.figureAt(row, column), table.figureAt(row, multiple.of)];
        return target && part ? [equation(target, part, multiple, formula)] : [];
      }),
    );
    const off = judged.filter(({ verdict }) => verdict === "impossible").length;
    return judged.length - off >= FEWEST_HOLDING && (off === 0 || isOneSlip(judged)) ? judged : [];
  });
}

interface Multiple {
  of: Column;
  factor: Decimal;
}

function multipleOf(formula: string, result: Column, named: NamedColumn[]): Multiple | null {
  const first = COLUMN_FIRST.exec(formula.trim());
  const last = first ? null : NUMBER_FIRST.exec(formula.trim());
  const [name, sign, digits, percent] = first ? first.slice(1) : last ? [last[4], last[3], last[1], last[2]] : [];
  const of = named.find((each) => each.name === name?.toLowerCase())?.column;
  const number = digits === undefined ? null : readNumber(digits).value;
  if (!of || of === result || !number?.gt(0)) return null;
  const isDivided = sign === ":" || sign === "/";
  // `6 x 100` only says that it is a percentage, and `4 : 3` names two columns.
  const isColumn = percent !== "%" && named.some((each) => each.name === digits);
  if (isColumn || number.eq(HUNDRED)) return null;
  const value = percent === "%" ? number.div(HUNDRED) : number;
  return { of, factor: isDivided ? new Decimal(1).div(value) : value };
}

function equation(target: Figure, part: Figure, { factor }: Multiple, formula: string): Constraint {
  return {
    rule: "kolom-factor",
    kind: "jumlah",
    target,
    inputs: [part],
    expect: (world) => ({
      value: world.valueOf(part).times(factor),
      possible: scaleInterval(world.intervalOf(part), factor),
    }),
    alternatives: [],
    trace: (world) => [
      `${formatShort(world.valueOf(part))} × ${formatShort(factor)} = ${formatShort(world.valueOf(part).times(factor))}`,
    ],
    source: formula,
  };
}
