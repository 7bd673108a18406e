import { squeeze } from "./lexicon";
import type { Row } from "./table";
import { balanceOf, isBareTotal, totalledName } from "./total-row";

/**
 * Financial statements number every line, totals and balances included. Elsewhere a numbered `Jumlah …` is an indicator,
 * so it is a total only where it says nothing else or ends a section that its own name opened without figures.
 */
export function withNumberedTotals(rows: Row[]): Row[] {
  if (!rows.some((row) => isNumbered(row) && mayEnd(row))) return rows;
  const headings = new Set<string>();
  let hasTotals = false;
  const read = rows.map((row): Row => {
    if (row.kind === "kelompok") headings.add(nameOf(row));
    if (!isNumbered(row) || !mayEnd(row)) return row;
    const isEnd = isBareTotal(row.label) || headings.has(totalledName(nameOf(row)));
    hasTotals ||= isEnd;
    return isEnd ? { ...row, kind: "total" } : row;
  });
  if (!hasTotals) return rows;
  return read.map((row) => (isNumbered(row) && balanceOf(row.label) ? { ...row, kind: "saldo" } : row));
}

const isNumbered = (row: Row) => row.kind === "data" && row.number !== null;

const nameOf = ({ label }: Row) => squeeze(label);

function mayEnd({ label }: Row): boolean {
  const words = squeeze(label);
  return /^(grand)?(total|jumlah|jml)/.test(words) && totalledName(label) !== words;
}
