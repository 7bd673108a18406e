import { squeeze } from "./lexicon";
import type { Row, Table } from "./table";

const INCOME = /^(jumlah|total)?(pendapatan|penerimaan)/;
const SPENDING = /^(jumlah|total)?(belanja|pengeluaran|beban|transfer|pembiayaan|surplus|defisit)/;

const known = new WeakMap<Table, ReadonlySet<Row>>();

/**
 * Rows of money that comes in: `Dana Desa` among the income of a village is what was received of it, elsewhere what was
 * spent of it. They stand between `Pendapatan` and `Belanja`, or in a table that is about income by its title.
 */
export function incomeRows(table: Table): ReadonlySet<Row> {
  let income = known.get(table);
  if (!income) known.set(table, (income = findIncome(table)));
  return income;
}

function findIncome(table: Table): ReadonlySet<Row> {
  // `Penerimaan negara yang optimal` is what an office strives for, and the indicators below it are no money.
  if (table.columns.some(({ header }) => /\b(indikator|sasaran)\b/i.test(header))) return new Set();
  const title = squeeze(table.title.join(" "));
  const isAboutIncome = /pendapatan|penerimaan|pnbp/.test(title) && !/belanja|anggaranpendapatan/.test(title);
  const income = new Set<Row>();
  let isInside = isAboutIncome;
  for (const row of table.rows) {
    const words = squeeze(row.label.replace(/^[\d.\s]+/, ""));
    if (INCOME.test(words)) isInside = true;
    // `Transfer Pemerintah Pusat` is income too: only what is no part of it ends the section.
    else if (SPENDING.test(words) && !(isInside && words.startsWith("transfer"))) isInside = isAboutIncome;
    if (isInside) income.add(row);
  }
  return income;
}
