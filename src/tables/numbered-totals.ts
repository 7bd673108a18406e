import { squeeze } from "./lexicon";
import type { Row } from "./table";
import { balanceOf, isBareTotal, totalledName } from "./total-row";

/**
 * Financial statements number every line, totals and balances included. Elsewhere a numbered `Jumlah …` is an indicator,
 * so it is a total only where it says nothing else, ends a section that its own name opened without figures, or stands below
 * the parts of its own number.
 */
export function withNumberedTotals(rows: Row[], printedNumber: (row: Row) => string): Row[] {
  if (!rows.some((row) => isNumbered(row) && mayEnd(row))) return rows;
  const headings = new Set<string>();
  let hasTotals = false;
  const isOfNumber = (row: Row) => (other: Row | undefined) =>
    other !== undefined && printedNumber(other).startsWith(`${row.number}.`);
  const read = rows.map((row, at): Row => {
    if (row.kind === "kelompok") headings.add(nameOf(row));
    if (!isNumbered(row) || !mayEnd(row)) return row;
    // `2.1`, `2.2` and below them `2 | Jumlah Beban`.
    const parts = rows.slice(Math.max(0, at - FEWEST_PARTS), at);
    const isOfParts = parts.length === FEWEST_PARTS && parts.every(isOfNumber(row));
    const isEnd = isOfParts || isBareTotal(row.label) || headings.has(totalledName(nameOf(row)));
    hasTotals ||= isEnd;
    return isEnd ? { ...row, kind: "total" } : row;
  });
  if (!hasTotals) return rows;
  return read.map((row) => (isNumbered(row) && balanceOf(row.label) ? { ...row, kind: "saldo" } : row));
}

const FEWEST_PARTS = 2;

const isNumbered = (row: Row) => row.kind === "data" && row.number !== null;

const nameOf = ({ label }: Row) => squeeze(label);

function mayEnd({ label }: Row): boolean {
  const words = squeeze(label);
  return /^(grand)?(total|jumlah|jml)/.test(words) && totalledName(label) !== words;
}
