import type { Figure, Table } from "../../tables/table";
import type { Judged } from "../constraint";
import { World } from "../worlds/world";
import { RUNNING_BALANCE } from "./relations/running-balance";

/** What is there at the beginning or at the end of a period is not added up over periods. */
const OPENING = /\b(awal|lalu|sebelumnya)\b/i;
const CLOSING = /\b(sisa|akhir|saldo|belum|stok|persediaan)\b/i;

const isWrongSum = ({ constraint: { rule, target }, verdict }: Judged) =>
  verdict === "impossible" && rule === "jumlah" && target.row.kind === "total";

/**
 * `Sisa awal | Masuk | Beban | Putus | Sisa akhir` month by month: below them stand what there was on the first day, what
 * is left on the last, and what these come to with the sums beside them. None of it is the sum of its column.
 */
export function withStockTotals(table: Table, judged: Judged[]): Judged[] {
  return withoutSumsOfBalances(withoutSumsOfRevisions(withoutSumsOfStocks(table, judged)));
}

function withoutSumsOfStocks(table: Table, judged: Judged[]): Judged[] {
  const wrong = judged.filter(isWrongSum);
  if (wrong.length === 0) return judged;
  const opening = wrong.filter((each) => isOpening(each) || mustBeOpening(each, judged));
  const closing = wrong.filter((each) => isClosing(each));
  // One of them alone may be a sum that a row was left out of.
  if (opening.length === 0 || (closing.length === 0 && !opening.some((each) => isClosedBeside(table, each, judged))))
    return judged;
  const stocks = new Set([...opening, ...closing].map(({ constraint }) => constraint.target.cell));
  // Right or wrong: where what came in is mistyped, what it comes to with the opening is no sum either.
  const isComputed = (cell: string) =>
    judged.some(
      ({ constraint }) =>
        constraint.rule !== "jumlah" &&
        constraint.target.cell === cell &&
        constraint.inputs.some((input) => stocks.has(input.cell)),
    );
  return judged.filter((each) => {
    const { cell } = each.constraint.target;
    return !(isWrongSum(each) && (stocks.has(cell) || isComputed(cell)));
  });
}

/** `Pagu Semula | Pagu Menjadi` of one revision after another, where a row begins with what the row above ended with. */
function withoutSumsOfRevisions(judged: Judged[]): Judged[] {
  const handedOn = new Set(
    judged.flatMap(({ constraint: { rule, target, inputs } }) => {
      const [ended, ...more] = inputs;
      const isLink =
        rule === "kolom-sum" &&
        ended &&
        more.length === 0 &&
        ended.row !== target.row &&
        ended.column !== target.column;
      return isLink ? [target.column, ended.column] : [];
    }),
  );
  return judged.filter((each) => !isWrongSum(each) || !handedOn.has(each.constraint.target.column));
}

/** What each row leaves to the next is not added up, right or wrong. */
function withoutSumsOfBalances(judged: Judged[]): Judged[] {
  const balances = new Set(
    judged.flatMap(({ constraint: { rule, target } }) => (rule === RUNNING_BALANCE ? [target.column] : [])),
  );
  if (balances.size === 0) return judged;
  // `Sisa pidana | Sisa perdata | Jumlah sisa`: what they come to across a row is no sum of its column either.
  for (const { constraint } of judged)
    if (constraint.rule === "kolom-sum" && constraint.inputs.every(({ column }) => balances.has(column)))
      balances.add(constraint.target.column);
  return judged.filter(({ constraint: { rule, target } }) => rule !== "jumlah" || !balances.has(target.column));
}

function isOpening({ constraint: { target, inputs } }: Judged): boolean {
  return OPENING.test(target.column.header) && inputs[0]?.reading.value.eq(target.reading.value) === true;
}

/** Added up by mistake, where its own row says that it has to be what the first period opened with. */
function mustBeOpening({ constraint: { target, inputs } }: Judged, judged: Judged[]): boolean {
  const [first] = inputs;
  return (
    OPENING.test(target.column.header) &&
    judged.some(
      ({ constraint }) =>
        constraint.rule !== "jumlah" &&
        constraint.target.cell === target.cell &&
        first !== undefined &&
        constraint.expect(World.asPrinted)?.value.eq(first.reading.value) === true,
    )
  );
}

function isClosing({ constraint: { target, inputs } }: Judged): boolean {
  return CLOSING.test(target.column.header) && inputs.at(-1)?.reading.value.eq(target.reading.value) === true;
}

/** `Sisa` is never added up, so that no wrong sum of it shows what it is: what the last row left is repeated below it. */
function isClosedBeside(table: Table, { constraint: { target, inputs } }: Judged, judged: Judged[]): boolean {
  const last = inputs.at(-1)?.row;
  const isAdded = (figure: Figure) =>
    judged.some(({ constraint }) => constraint.rule === "jumlah" && constraint.target.cell === figure.cell);
  return (
    last !== undefined &&
    table.columns.some((column) => {
      const [left, below] = [table.figureAt(last, column), table.figureAt(target.row, column)];
      const isClosingColumn = column.index > target.column.index && CLOSING.test(column.header);
      return (
        isClosingColumn && left !== null && below?.reading.value.eq(left.reading.value) === true && !isAdded(below)
      );
    })
  );
}
