import { squeeze } from "../../../tables/lexicon";
import { type Balance, balanceOf } from "../../../tables/total-row";
import type { Column, Row, Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import { type Amount, type Amounts, fits, isAmount, type Terms } from "./amounts";
import { sumEquation } from "./equation";
import { isMoney, columnsThatMayAddUp } from "./summed-columns";

const OF_WHOM = "(daerah|desa|negara|lra|apbd|apbdes|kampung|nagari)*";
const named = (words: string) => new RegExp(`^(jumlah|total|jml)?(${words})${OF_WHOM}$`);

const PENDAPATAN = named("pendapatan|pendapatannegaradanhibah|pendapatandanhibah");
const BELANJA = named("belanja|belanjadantransfer|belanja(daerah)?dantransfer(daerah)?|beban");
const TRANSFER = named("transfer|transferkedesa|transferbagihasil|belanjatransfer");
const PENERIMAAN = named("penerimaanpembiayaan|penerimaan");
const PENGELUARAN = named("pengeluaranpembiayaan|pengeluaran");

/** Surplus = pendapatan − belanja, pembiayaan netto = penerimaan − pengeluaran, SiLPA = surplus + netto. */
export function balanceSums(table: Table, amounts: Amounts): Constraint[] {
  const balances = table.rows.filter((row) => row.kind === "saldo");
  const columns = columnsThatMayAddUp(table);
  const headings = table.rows.filter((row, at) => isHeadingOfNetto(row, table.rows[at + 1]));
  return [...balances, ...headings].flatMap((row) => {
    const kind = headings.includes(row) ? "heading" : (balanceOf(nameOf(row)) ?? balanceOf(row.label));
    if (!kind) return [];
    const read = columns.flatMap((column) => readBalance(table, row, kind, column, amounts) ?? []);
    const fitting = read.filter((each) => each.fitting !== null && each.target.value !== 0);
    return read.flatMap((each) => {
      const known = each.fitting ?? fitting[0]?.fitting ?? null;
      // By itself only one way of reading it may be open, and only in a column that surely holds money.
      const mayStandAlone = kind !== "heading" && each.readings.length === 1 && isMoney(table, each.column);
      if (known === null && !mayStandAlone) return [];
      const first = each.readings[known ?? 0];
      return first ? [sumEquation(each.target.figure, first, () => each.readings)] : [];
    });
  });
}

/** Without its number, and without what it is made of: `Penerimaan Pembiayaan (SiLPA)`. */
const nameOf = (row: Row) => row.label.replace(/^[\d.\s]+/, "").replace(/(?<=\w)\s*\([^)]*\)\s*$/, "");

const PEMBIAYAAN = new RegExp(`^pembiayaan(netto|neto)?${OF_WHOM}$`);

/** `Pembiayaan Daerah` right above `Penerimaan Pembiayaan Daerah`: what is received less what is paid, told first. */
const isHeadingOfNetto = (row: Row, next: Row | undefined) =>
  row.kind === "data" &&
  PEMBIAYAAN.test(squeeze(nameOf(row))) &&
  next !== undefined &&
  /^penerimaanpembiayaan/.test(squeeze(nameOf(next)));

/** `Lebih/(Kurang)`: of income what came beyond the plan is told without a sign, or what is missing of it. */
const NAMES_DIFFERENCE = /\b(lebih|kurang|selisih|sisa|bertambah|berkurang)\b/i;

const eitherWay = (income: Amount[], spent: Amount[]): Terms[] => [
  { plus: [...income, ...spent], minus: [] },
  { plus: [], minus: [...income, ...spent] },
];

function readBalance(table: Table, row: Row, kind: Balance | "heading", column: Column, amounts: Amounts) {
  const target = amounts.at(row, column);
  if (!isAmount(target)) return null;
  const readings = readingsOf(table, row, kind, column, amounts);
  const at = readings.findIndex((terms) => fits(target, terms));
  return readings.length > 0 ? { column, target, readings, fitting: at < 0 ? null : at } : null;
}

/** The ways in which the rows above may be set against each other; the first is the usual one. */
function readingsOf(table: Table, row: Row, kind: Balance | "heading", column: Column, amounts: Amounts): Terms[] {
  const above = table.rows.filter((each) => each.index < row.index).reverse();
  const below = table.rows.filter((each) => each.index > row.index);
  const find = (isWanted: (each: Row) => boolean): Amount[] => {
    for (const each of kind === "heading" ? below : above) {
      const amount = isWanted(each) ? amounts.at(each, column) : "blank";
      if (isAmount(amount)) return [amount];
    }
    return [];
  };
  const byName = (pattern: RegExp) => find((each) => pattern.test(squeeze(nameOf(each))));
  const balance = (wanted: Balance) => find((each) => each.kind === "saldo" && balanceOf(nameOf(each)) === wanted);
  if (kind === "surplus") {
    const [pendapatan, belanja, transfer] = [byName(PENDAPATAN), byName(BELANJA), byName(TRANSFER)];
    if (pendapatan.length === 0 || belanja.length === 0) return [];
    const ways = [belanja, ...(transfer.length > 0 ? [[...belanja, ...transfer]] : [])];
    const isDifference = NAMES_DIFFERENCE.test(column.header);
    return ways.flatMap((spent) => [
      { plus: pendapatan, minus: spent },
      ...(isDifference ? eitherWay(pendapatan, spent) : []),
    ]);
  }
  if (kind === "netto" || kind === "heading") {
    const [penerimaan, pengeluaran] = [byName(PENERIMAAN), byName(PENGELUARAN)];
    // Without a row for what was received all of it is what was paid, unless such a row is called otherwise.
    if (penerimaan.length === 0 && (pengeluaran.length === 0 || above.some(({ label }) => /penerimaan/i.test(label))))
      return [];
    const usual = { plus: penerimaan, minus: pengeluaran };
    const [received] = penerimaan;
    if (kind === "heading" || pengeluaran.length > 0 || !received) return [usual];
    // `Penyertaan Modal`, `Pokok Utang` right above: what was paid stands there without a row that adds it up.
    const paid = above
      .filter((each) => each.kind === "data" && each.index > received.figure.row.index)
      .flatMap((each) => amounts.at(each, column))
      .filter(isAmount);
    return paid.length > 0 ? [{ plus: penerimaan, minus: paid }, usual] : [usual];
  }
  const [surplus, netto] = [balance("surplus"), balance("netto")];
  return surplus.length > 0 && netto.length > 0 ? [{ plus: [...surplus, ...netto], minus: [] }] : [];
}
