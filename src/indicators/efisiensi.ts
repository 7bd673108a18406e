import { Decimal, HUNDRED, ZERO } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { type Outcome, refuse, result } from "./outcome";

/** One RO: pagu alokasi keluaran (rupiah), capaian keluaran as a ratio (1,22), realisasi anggaran keluaran (rupiah). */
export interface OutputCost {
  pak: Decimal;
  ck: Decimal;
  rak: Decimal;
}

/**
 * Efisiensi of PMK 214/2017 and PMK 22/2021 in percent, not rounded: Σ(PAK × CK − RAK) / Σ(PAK × CK) × 100.
 * It is not the share of the pagu that is left, nor capaian less serapan.
 */
export function efisiensiAnggaran(outputs: OutputCost[]): Outcome {
  const worth = Decimal.sum(0, ...outputs.map(({ pak, ck }) => pak.times(ck)));
  if (worth.isZero()) return refuse({ code: "zero-divisor", what: "PAK × CK" });
  const spent = Decimal.sum(0, ...outputs.map(({ rak }) => rak));
  const value = worth.minus(spent).div(worth).times(HUNDRED);
  return result(
    value,
    `(${formatShort(worth)} − ${formatShort(spent)}) / ${formatShort(worth)} × 100 = ${formatShort(value)}`,
  );
}

/** Efisiensi beyond 20 % either way changes nothing. */
const LIMIT = new Decimal(20);
const MIDDLE = new Decimal(50);

/** Nilai efisiensi (0–100): 50 + E / 20 × 50, with E kept within −20..20. Source: PMK 22/2021. */
export function nilaiEfisiensi(efisiensi: Decimal): Outcome {
  const kept = Decimal.max(LIMIT.neg(), Decimal.min(LIMIT, efisiensi));
  const value = MIDDLE.plus(kept.div(LIMIT).times(MIDDLE));
  return result(value, `50 + ${formatShort(kept)} / 20 × 50 = ${formatShort(value)}`);
}

/** Share of the pagu that is left, in percent: sisa / pagu × 100. What budget tables call efisiensi penggunaan anggaran. */
export function efisiensiSisa(sisa: Decimal, pagu: Decimal): Outcome {
  if (pagu.lte(ZERO)) return refuse({ code: "zero-divisor", what: "pagu" });
  const value = sisa.div(pagu).times(HUNDRED);
  return result(value, `${formatShort(sisa)} / ${formatShort(pagu)} × 100 = ${formatShort(value)}`);
}
