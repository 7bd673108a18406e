import { withComputedRowsDown } from "../tables/computed-rows";
import { namesChange } from "../tables/rows-of-change";
import type { Table } from "../tables/table";
import { type JudgedTable, judgeTable } from "./judge-table";
import type { Judged } from "./constraint";
import { borneOutIn } from "./diagnosis/borne-out-input";
import { diagnose } from "./diagnosis/diagnose";
import type { Office } from "./office/office";

/** What is added up across the sheet is judged in the table as it stands, which knows its columns. */
const ACROSS: ReadonlySet<string> = new Set(["jumlah", "saldo"]);

const isImpossible = ({ verdict }: Judged) => verdict === "impossible";

/** The rows of a table that are computed from those above them, judged as columns of the table turned over. */
export function withRowsComputedBelow(table: Table, own: JudgedTable, office: Office | null): JudgedTable[] {
  const below = withComputedRowsDown(table);
  if (!below) return [own];
  const turned = judgeTable(below.table, own.year, office);
  // What changed from one year to the next is no rate of what else has changed.
  const changes = new Set(table.columns.filter(({ header }) => namesChange(header)).map(({ index }) => index));
  const down = turned.judged.filter(
    ({ constraint: { rule, kind, target } }) =>
      below.rows.has(target.column.index) && !ACROSS.has(rule) && !(kind === "persen" && changes.has(target.row.index)),
  );
  return besides(own, { ...turned, judged: down, notUnderstood: [], withoutRule: [] });
}

/** The measures of each period, one below the other, that are computed from one another: what no sum of a column says already. */
export function withPeriodsJudged(periods: Table, own: JudgedTable, office: Office | null): JudgedTable[] {
  const turned = judgeTable(periods, own.year, office);
  // What is added up down the columns is known from how the rows stand: a whole may stand before its parts.
  const areAdded = own.judged.some(({ constraint: { rule, inputs } }) => rule === "jumlah" && inputs.length > 1);
  const isAdded = ({ constraint: { rule, target, inputs } }: Judged) =>
    areAdded && rule === "kolom-sum" && inputs.every(({ row }) => row === target.row);
  return besides(own, { ...turned, judged: turned.judged.filter((each) => !isAdded(each)) });
}

/** By its figures: `akhir = awal + masuk − keluar` turned round says the same. */
function equationOf({ constraint: { target, inputs } }: Judged): string {
  return [target, ...inputs]
    .map(({ cell }) => cell)
    .sort()
    .join();
}

/**
 * What the table itself says or blames is not told again; and where a computed row shows that a figure of it is wrong, the sum
 * across it is no second mistake.
 */
function besides(own: JudgedTable, all: JudgedTable): JudgedTable[] {
  const known = new Set(own.judged.map(equationOf));
  const turned = { ...all, judged: all.judged.filter((each) => !known.has(equationOf(each))) };
  if (!turned.judged.some(isImpossible)) return [own, turned];
  const blamed = new Set(
    own.judged.some(isImpossible) ? diagnose(own.judged).blames.map(({ figure }) => figure.cell) : [],
  );
  const judged = turned.judged.filter(
    (each) =>
      !isImpossible(each) || ![each.constraint.target, ...each.constraint.inputs].some(({ cell }) => blamed.has(cell)),
  );
  const wrong = new Set([
    ...judged.filter(isImpossible).map(({ constraint }) => constraint.target.cell),
    ...(judged.some(isImpossible)
      ? diagnose(judged, [], borneOutIn(turned.table)).blames.map(({ figure }) => figure.cell)
      : []),
  ]);
  const isExplained = (each: Judged) =>
    isImpossible(each) &&
    each.constraint.rule === "kolom-sum" &&
    each.constraint.inputs.some(({ cell }) => wrong.has(cell));
  return [
    { ...own, judged: own.judged.filter((each) => !isExplained(each)) },
    { ...turned, judged },
  ];
}
