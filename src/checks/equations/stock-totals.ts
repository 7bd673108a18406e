import type { Judged } from "../constraint";

/** What is there at the beginning or at the end of a period is not added up over periods. */
const OPENING = /\b(awal|lalu|sebelumnya)\b/i;
const CLOSING = /\b(sisa|akhir|saldo|belum|stok|persediaan)\b/i;

const isWrongSum = ({ constraint: { rule, target }, verdict }: Judged) =>
  verdict === "impossible" && rule === "jumlah" && target.row.kind === "total";

/**
 * `Sisa awal | Masuk | Beban | Putus | Sisa akhir` month by month: below them stand what there was on the first day, what
 * is left on the last, and what these come to with the sums beside them. None of it is the sum of its column.
 */
export function withStockTotals(judged: Judged[]): Judged[] {
  const wrong = judged.filter(isWrongSum);
  const opening = wrong.filter((each) => isOpening(each));
  const closing = wrong.filter((each) => isClosing(each));
  // One of them alone may be a sum that a row was left out of.
  if (opening.length === 0 || closing.length === 0) return judged;
  const stocks = new Set([...opening, ...closing].map(({ constraint }) => constraint.target.cell));
  const isBorneOut = (cell: string) =>
    judged.some(
      ({ constraint, verdict }) =>
        verdict === "rounded" &&
        constraint.rule !== "jumlah" &&
        constraint.target.cell === cell &&
        constraint.inputs.some((input) => stocks.has(input.cell)),
    );
  return judged.filter((each) => {
    const { cell } = each.constraint.target;
    return !(isWrongSum(each) && (stocks.has(cell) || isBorneOut(cell)));
  });
}

function isOpening({ constraint: { target, inputs } }: Judged): boolean {
  return OPENING.test(target.column.header) && inputs[0]?.reading.value.eq(target.reading.value) === true;
}

function isClosing({ constraint: { target, inputs } }: Judged): boolean {
  return CLOSING.test(target.column.header) && inputs.at(-1)?.reading.value.eq(target.reading.value) === true;
}
