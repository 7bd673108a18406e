import { squeeze } from "../../../tables/lexicon";
import { columnsOf, type Column, type Row, type Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import { type Amounts, isAmount } from "./amounts";
import { sumEquation } from "./equation";

/** A kind of revenue and all that it consists of by law (UU 1/2022, PP 12/2019), by the names that budgets give them. */
interface Revenue {
  whole: RegExp;
  kinds: RegExp[];
}

const OWN_REVENUE = /^(jumlah|total)?(pad|pendapatanaslidaerah(pad)?)$/;

const REVENUES: Revenue[] = [
  {
    whole: OWN_REVENUE,
    kinds: [
      /^pajakdaerah$/,
      /^retribusidaerah$/,
      /^hasilpengelolaankekayaandaerah(yang)?dipisahkan$/,
      /^lainlain(pad|pendapatanaslidaerah)(yang)?sah$/,
    ],
  },
  {
    whole: /^(jumlah|total)?pendapatandaerah$/,
    kinds: [
      OWN_REVENUE,
      /^(tkdd|tkd|pendapatantransfer|danaperimbangan)$/,
      /^(pendapatanlainnya|lainlainpendapatan(daerah)?((yang)?sah)?)$/,
    ],
  },
];

/**
 * `Pendapatan Daerah`, `PAD`, `Pajak Daerah` below one another without a code, in rupiah or rounded to milliards: what a
 * kind of revenue consists of is fixed, so that its rows need not show it. Each name must stand in the table just once.
 */
export function revenueSums(table: Table, amounts: Amounts): Constraint[] {
  if (table.kind !== "anggaran" || table.isTransposed) return [];
  const columns = [...columnsOf(table, "pagu"), ...columnsOf(table, "realisasi")];
  return REVENUES.flatMap(({ whole, kinds }) => {
    const row = onlyRow(table, whole);
    if (!row) return [];
    const parts = kinds.flatMap((kind) => onlyRow(table, kind) ?? []);
    return parts.length === kinds.length ? columns.flatMap((column) => sumIn(row, parts, column, amounts)) : [];
  });
}

function onlyRow({ rows }: Table, name: RegExp): Row | null {
  const found = rows.filter(({ label }) => name.test(squeeze(label.replace(/^[\d.\s]+/, ""))));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function sumIn(row: Row, parts: Row[], column: Column, amounts: Amounts): Constraint[] {
  const target = amounts.at(row, column);
  const plus = parts.map((part) => amounts.at(part, column)).filter(isAmount);
  if (!isAmount(target) || plus.length < parts.length) return [];
  return [sumEquation(target.figure, { plus, minus: [] }, () => [])];
}
