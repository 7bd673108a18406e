import type { Row } from "../../../tables/table";

/** `Tarif per contoh (Rp)` above the months, `Harga satuan` above the units, `Bobot` above the offices. */
const NAMES_PRICE = /^\W*(?:tarif|harga|bobot|(?:biaya|nilai|indeks|standar)\s+(?:per\b|satuan))/i;

/** The rows without those that tell what one of each column costs or weighs; `null` where all rows are alike in that. */
export function withoutPrices(rows: Row[]): Row[] | null {
  const others = rows.filter(({ label }) => !NAMES_PRICE.test(label));
  return others.length > 0 && others.length < rows.length ? others : null;
}
