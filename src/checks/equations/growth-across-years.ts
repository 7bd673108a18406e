import { HUNDRED, round } from "../../numbers/decimal";
import { tellingDigits } from "../../numbers/telling-digits";
import { isYear } from "../../tables/header-levels";
import { namesChange } from "../../tables/rows-of-change";
import type { Column, Row, Table } from "../../tables/table";
import { countHolding, judgeAll, type Judged, withParts } from "../constraint";
import { constraintOf } from "./relations/relation-constraints";

/** One measure alone comes out by chance. */
const FEWEST_HOLDING = 2;

/** A first year, one that has grown from it, and one that may be off. */
const FEWEST_YEARS = 3;

/** Decimal digits of agreement beyond chance, all years together. */
const FEWEST_DIGITS = 6;

/** How many rows above may stand between a change and what has changed. */
const REACH = 6;

/**
 * `Jumlah | 412 | 455 | 478` under years, and below it `Pertumbuhan thd tahun sebelumnya | | 10,44% | 5,05%`: what a row above
 * has grown by since the year before, as all years but one bear out.
 */
export function growthAcrossYears(table: Table): Judged[] {
  const rows = table.isTransposed ? [] : table.rows.filter(({ label }) => namesChange(label));
  if (rows.length === 0) return [];
  const years = table.columns.filter(({ name }) => isYear(name));
  if (years.length < FEWEST_YEARS) return [];
  return rows.flatMap((row) => {
    const at = table.rows.indexOf(row);
    const above = table.rows.slice(Math.max(0, at - REACH), at).filter(({ label }) => !namesChange(label));
    return (
      above
        .reverse()
        .map((of) => ({ of, judged: growthOf(table, row, of, years) }))
        .find(({ of, judged }) => isBorneOut(judged) || (isOnlyNamed(row, of, above) && isOffByBase(judged)))?.judged ??
      []
    );
  });
}

function growthOf(table: Table, row: Row, of: Row, years: Column[]): Judged[] {
  return judgeAll(
    years.flatMap((column, at) => {
      const before = years[at - 1];
      if (!before || Number(column.name) !== Number(before.name) + 1) return [];
      const target = table.figureAt(row, column);
      const inputs = [column, before].flatMap((each) => table.figureAt(of, each) ?? []);
      if (!target || inputs.length < 2) return [];
      const relation = { form: "growth" as const, result: column, parts: [column, before] };
      const source = `(${of.label} ${column.name} − ${before.name}) / ${before.name} × 100`;
      return [withParts(constraintOf(table, relation, target, inputs), { source })];
    }),
  );
}

function isBorneOut(judged: Judged[]): boolean {
  const holding = judged.filter(({ verdict }) => verdict !== "impossible");
  const digits = holding.reduce((sum, { constraint: { target } }) => sum + tellingDigits(target.reading), 0);
  return countHolding(judged) >= FEWEST_HOLDING && judged.length - holding.length <= 1 && digits >= FEWEST_DIGITS;
}

const SHORTEST_WORD = 5;

const wordsIn = ({ label }: Row) =>
  (label.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD);

/** `Pertumbuhan kasus narkotika` below `Narapidana narkotika` and `Seluruh narapidana`: a word of its name stands in no other row. */
const isOnlyNamed = (change: Row, of: Row, above: readonly Row[]) =>
  wordsIn(change).some((word) => above.every((row) => wordsIn(row).includes(word) === (row === of)));

/** Of two years one has grown as told, to enough digits, and the other is told of what it has grown to instead of what it has grown from. */
function isOffByBase(judged: Judged[]): boolean {
  const [off, ...others] = judged.filter(({ verdict }) => verdict === "impossible");
  const [held, ...more] = judged.filter(({ verdict }) => verdict !== "impossible");
  if (!off || !held || others.length > 0 || more.length > 0) return false;
  const [now, before] = off.constraint.inputs.map(({ reading }) => reading.value);
  const { value, decimals } = off.constraint.target.reading;
  if (!now || !before || now.isZero() || tellingDigits(held.constraint.target.reading) < FEWEST_DIGITS / 2)
    return false;
  return round(now.minus(before).div(now).times(HUNDRED), decimals).eq(value);
}
