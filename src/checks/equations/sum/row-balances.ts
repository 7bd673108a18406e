import { codeColumns } from "../../../tables/row-code";
import type { Column, Row, Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import { type Amount, type Amounts, fits, isAmount, type Terms } from "./amounts";
import { sumEquation } from "./equation";

const OPENING = /\bawal\b|\b(sisa|saldo|tunggakan)\b.*\b(lalu|sebelumnya)\b/i;
const CLOSING = /\bakhir\b|^\W*(sisa|saldo|tunggakan)\b(?!.*\b(awal|lalu|sebelumnya)\b)/i;
const COMES = /\b(masuk|diterima|penerimaan|bertambah|penambahan|tambahan|kenaikan|baru|terdaftar|terbit|perolehan)\b/i;
const GOES =
  /\b(keluar|berkurang|pengurangan|penurunan|pencairan|dicairkan|diputus|putus|selesai|diselesaikan|penyelesaian|dicabut|di\s?hapus|penghapusan|(?<!belum )(?<!tidak )ditempatkan|dilunasi|pelunasan|pembayaran|dibayar|penggunaan|digunakan|pengeluaran|penyaluran|disalurkan|bebas|meninggal)\b/i;

/** How each row has grown adds up to nothing. */
const TELLS_CHANGE = /%|\b(?:persen|persentase|pertumbuhan|growth|tren|trend)\b/i;

/** More comings and goings than this have not been seen. */
const MOST_CHANGES = 6;

/** `Saldo awal`, `Penambahan`, `Pencairan`, `Saldo akhir` below one another: what was there, what came and what went. */
interface Account {
  opening: Row;
  closing: Row;
  plus: Row[];
  minus: Row[];
}

/** What is left at the end, and what the next year begins with, where the columns bear out that the rows are such an account. */
export function rowBalances(table: Table, amounts: Amounts): Constraint[] {
  const accounts = [...accountsOf(table.rows), ...accountsByColumns(table, amounts)];
  if (accounts.length === 0) return [];
  const codes = codeColumns(table);
  const columns = table.columns.filter(
    ({ role, header }, at) =>
      at > 0 && role !== "nomor" && !codes.includes(table.columns[at]!) && !TELLS_CHANGE.test(header),
  );
  return accounts.flatMap((account) => [
    ...closingsOf(account, columns, amounts),
    ...openingsOf(account, columns, amounts),
  ]);
}

function accountsOf(rows: Row[]): Account[] {
  const found: Account[] = [];
  rows.forEach((opening, at) => {
    if (!OPENING.test(opening.label) || /\bakhir\b/i.test(opening.label)) return;
    const account: Omit<Account, "closing"> = { opening, plus: [opening], minus: [] };
    for (const row of rows.slice(at + 1, at + MOST_CHANGES + 2)) {
      const [comes, goes] = [COMES.test(row.label), GOES.test(row.label)];
      if (CLOSING.test(row.label) && !OPENING.test(row.label)) {
        if (account.minus.length > 0) found.push({ ...account, closing: row });
        return;
      }
      // `Jumlah` of what was there and what came.
      if (row.kind === "total" || row.kind === "subtotal") continue;
      if (row.kind !== "data" || comes === goes) return;
      (comes ? account.plus : account.minus).push(row);
    }
  });
  return found;
}

/** In so many columns the same rows must come and go, with no more than one that is off. */
const FEWEST_COLUMNS = 3;
const MOST_OFF = 1;

/** More rows whose words leave open whether they come or go could be set against each other in any way. */
const MOST_OPEN = 4;

/**
 * `Daftar tunggu awal`, `Pendaftar`, `Kuota`, `Berangkat`, `Batal`, `Daftar tunggu akhir`: where the words leave open what
 * comes, what goes and what is told besides, the columns show it, if in only one way.
 */
function accountsByColumns(table: Table, amounts: Amounts): Account[] {
  const found: Account[] = [];
  table.rows.forEach((opening, at) => {
    if (!OPENING.test(opening.label) || /\bakhir\b/i.test(opening.label)) return;
    const behind = table.rows.slice(at + 1, at + MOST_OPEN + 2);
    const end = behind.findIndex(({ label }) => CLOSING.test(label) && !OPENING.test(label));
    const [between, closing] = [behind.slice(0, end), behind[end]];
    if (end < 2 || !closing || between.some(({ kind }) => kind !== "data")) return;
    if (between.every(({ label }) => COMES.test(label) !== GOES.test(label))) return;
    const ways = waysToBalance(between.length).map((signs) => accountOf(opening, between, closing, signs));
    const fitting = ways.filter((account) => isBorneOut(account, table.columns.slice(1), amounts));
    if (fitting.length === 1) found.push(...fitting);
  });
  return found;
}

/** Every way in which so many rows may come, go or stand aside. */
function waysToBalance(count: number): number[][] {
  if (count === 0) return [[]];
  return waysToBalance(count - 1).flatMap((signs) => [1, -1, 0].map((sign) => [...signs, sign]));
}

function accountOf(opening: Row, between: Row[], closing: Row, signs: number[]): Account {
  const ofSign = (wanted: number) => between.filter((_row, at) => signs[at] === wanted);
  return { opening, closing, plus: [opening, ...ofSign(1)], minus: ofSign(-1) };
}

/** One column that comes out to so many digits bears out what all the words say, though two others do not. */
const FEWEST_DIGITS = 5;
const MOST_OFF_NAMED = 2;

function isBorneOut({ closing, plus, minus }: Account, columns: Column[], amounts: Amounts): boolean {
  let [held, off] = [0, 0];
  for (const column of columns) {
    const target = amounts.at(closing, column);
    const terms = termsOf(plus, minus, column, amounts);
    if (!isAmount(target) || !terms) continue;
    if (!fits(target, terms)) off += 1;
    else if (target.value !== 0) held += 1;
    if (off > MOST_OFF) return false;
  }
  return held >= FEWEST_COLUMNS;
}

function closingsOf({ closing, plus, minus }: Account, columns: Column[], amounts: Amounts): Constraint[] {
  const read = columns.flatMap((column) => {
    const target = amounts.at(closing, column);
    const terms = termsOf(plus, minus, column, amounts);
    return isAmount(target) && terms ? [{ target, terms, isFitting: fits(target, terms) }] : [];
  });
  const telling = read.filter(({ isFitting, target, terms }) => isFitting && terms.minus[0] && target.value !== 0);
  if (telling.length === 0) return [];
  const off = read.filter(({ isFitting }) => !isFitting).length;
  const digits = telling.reduce((sum, { target }) => sum + Math.log10(Math.abs(target.value)), 0);
  if (telling.length < off && !(digits >= FEWEST_DIGITS && off <= MOST_OFF_NAMED)) return [];
  return read.map(({ target, terms }) => sumEquation(target.figure, terms, () => []));
}

function termsOf(plus: Row[], minus: Row[], column: Column, amounts: Amounts): Terms | null {
  const of = (rows: Row[]): Amount[] | null => {
    const read = rows.map((row) => amounts.at(row, column));
    return read.includes("unreadable") ? null : read.filter(isAmount);
  };
  const [added, taken] = [of(plus), of(minus)];
  return added && taken && added.length > 0 && taken.length > 0 ? { plus: added, minus: taken } : null;
}

/** Years side by side: each begins with what was left of the one before, if at least one of them does. */
function openingsOf({ opening, closing }: Account, columns: Column[], amounts: Amounts): Constraint[] {
  const pairs = columns.slice(1).flatMap((column, at) => {
    const before = columns[at];
    const isNext = before && yearOf(column) > 0 && yearOf(column) === yearOf(before) + 1;
    const target = amounts.at(opening, column);
    const left = isNext ? amounts.at(closing, before) : "blank";
    return isAmount(target) && isAmount(left) ? [{ target, terms: { plus: [left], minus: [] } }] : [];
  });
  if (!pairs.some(({ target, terms }) => target.value !== 0 && fits(target, terms))) return [];
  return pairs.map(({ target, terms }) => sumEquation(target.figure, terms, () => []));
}

const yearOf = ({ name }: Column): number => Number(/\b20\d\d\b/.exec(name)?.[0] ?? 0);
