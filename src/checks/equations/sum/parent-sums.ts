import type { Hierarchy } from "../../../tables/hierarchy";
import { squeeze } from "../../../tables/lexicon";
import type { Column, Row } from "../../../tables/table";
import { type Amount, type Amounts, countOf, fits, isAmount, type Terms } from "./amounts";

/** How a parent stands to the rows it contains, in one column. */
export interface ParentSum {
  parent: Row;
  column: Column;
  target: Amount;
  terms: Terms;
  fits: boolean;
}

/** Every parent of a column that prints an amount, with what its children add up to. */
export function parentSums(hierarchy: Hierarchy, column: Column, amounts: Amounts): ParentSum[] {
  const sums: ParentSum[] = [];
  for (const parent of hierarchy.childrenOf.keys()) {
    const target = amounts.at(parent, column);
    if (!isAmount(target)) continue;
    const terms = childrenTerms(hierarchy, parent, column, amounts);
    if (!terms || countOf(terms) === 0) continue;
    // `Pertumbuhan | 2,56%` below amounts is part of none of them.
    if (terms.plus.some((each) => isPercent(each) && !isPercent(target))) continue;
    sums.push({ parent, column, target, ...bestSigns(target, terms, parent) });
  }
  return sums;
}

const isPercent = ({ figure }: Amount) => figure.reading.kind === "percent";

/** What the children of a row add to it; `null` where one of them cannot be read. */
function childrenTerms(hierarchy: Hierarchy, parent: Row, column: Column, amounts: Amounts): Terms | null {
  const plus: Amount[] = [];
  for (const child of hierarchy.childrenOf.get(parent) ?? []) {
    const parts = printedParts(hierarchy, child, column, amounts);
    if (!parts) return null;
    plus.push(...parts);
  }
  return { plus, minus: [] };
}

/** The amount of a row; of one that prints none, the amounts of what it contains. */
export function printedParts(hierarchy: Hierarchy, row: Row, column: Column, amounts: Amounts): Amount[] | null {
  const own = amounts.at(row, column);
  if (isAmount(own)) return [own];
  if (own === "unreadable") return null;
  const parts: Amount[] = [];
  for (const child of hierarchy.childrenOf.get(row) ?? []) {
    const inside = printedParts(hierarchy, child, column, amounts);
    if (!inside) return null;
    parts.push(...inside);
  }
  return parts;
}

/** Pembiayaan is what is received less what is paid; everywhere else parts are added. */
function bestSigns(target: Amount, terms: Terms, parent: Row): { terms: Terms; fits: boolean } {
  if (fits(target, terms)) return { terms, fits: true };
  if (!/pembiayaan|netto/.test(squeeze(parent.label))) return { terms, fits: false };
  const isPaid = ({ figure }: Amount) => /pengeluaran/i.test(figure.row.label);
  const net = { plus: terms.plus.filter((each) => !isPaid(each)), minus: terms.plus.filter(isPaid) };
  return net.minus.length > 0 && net.plus.length > 0 ? { terms: net, fits: fits(target, net) } : { terms, fits: false };
}
