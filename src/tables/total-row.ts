import { squeeze } from "./lexicon";
import type { RowKind } from "./table";

const BARE_TOTAL =
  /^(grand|total|jumlah|jml)(total|jumlah)?(keseluruhan|seluruhnya|seluruh|semua|akhir|umum|besar|rp)*$/;
const SUBTOTAL = /^sub(total|jumlah)/;
const STARTS_AS_TOTAL = /^(grand)?(total|jumlah|jml)/;
const NET = /(dikelola|efektif|netto|bersih|setelahblokir|tanpablokir|diluarblokir|dapatdigunakan)/;

/**
 * What a row with this label adds up. `TOTAL <<<<<` and `JUMLAH` are totals anywhere. A longer label (`TOTAL NILAI IKPA`)
 * is one only where indicators cannot stand: "Jumlah lembaga rehabilitasi yang operasional" is an indicator.
 */
export function totalKind(label: string, mayBeIndicator: boolean): RowKind | null {
  const words = squeeze(label);
  if (SUBTOTAL.test(words)) return "subtotal";
  if (BARE_TOTAL.test(words)) return "total";
  if (mayBeIndicator || !STARTS_AS_TOTAL.test(words)) return null;
  if (NET.test(words)) return "selisih";
  return words.includes("blokir") ? "bagian" : "total";
}
