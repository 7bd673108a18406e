import { Decimal, HUNDRED, round, ZERO } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { type Outcome, refuse, result } from "./outcome";

/** Nilai IKPA is printed, and rounded once, with two decimals. */
const DECIMALS = 2;

/**
 * Nilai akhir IKPA (0–100): `Σ nilai × bobot / 100`, divided by the weight of the indicators that have an object
 * (konversi bobot), rounded once to two decimals, less the dispensasi SPM, kept within 0..100.
 * `nilai` in the order of `bobot`; `null` is an indicator without object: it is left out, it is not zero.
 * Source: PER-5/PB/2024; rounding as OM-SPAN prints it (LKIP BNNK Belu 2025, lampiran).
 */
export function ikpa(nilai: (Decimal | null)[], bobot: Decimal[], dispensasi: Decimal = ZERO): Outcome {
  if (nilai.length !== bobot.length) {
    return refuse({ code: "different-size", what: "nilai", expected: bobot.length, received: nilai.length });
  }
  const wrong = nilai.find((value) => value !== null && (value.isNegative() || value.gt(HUNDRED)));
  if (wrong) return refuse({ code: "off-scale", what: "nilai", received: formatShort(wrong), lowest: 0, highest: 100 });
  const active = nilai.flatMap((value, index) => (value === null ? [] : [{ value, weight: bobot[index] ?? ZERO }]));
  const weight = Decimal.sum(0, ...active.map((each) => each.weight));
  if (weight.isZero()) return refuse({ code: "missing", what: "nilai" });
  const total = Decimal.sum(0, ...active.map((each) => each.value.times(each.weight).div(HUNDRED)));
  const conversion = weight.div(HUNDRED);
  const rounded = round(total.div(conversion), DECIMALS);
  const value = Decimal.min(HUNDRED, Decimal.max(ZERO, rounded.minus(dispensasi)));
  return result(
    value,
    ...active.map(
      ({ value: each, weight: of }) =>
        `${formatShort(each)} × ${formatShort(of)}% = ${formatShort(each.times(of).div(HUNDRED))}`,
    ),
    `${formatShort(total)} / ${formatShort(weight)}% = ${formatShort(rounded)}`,
    ...(dispensasi.isZero() ? [] : [`${formatShort(rounded)} − ${formatShort(dispensasi)} = ${formatShort(value)}`]),
  );
}
