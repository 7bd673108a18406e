import { Decimal, HUNDRED, ZERO, TWO_HUNDRED } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { type Outcome, refuse, result } from "./outcome";

/**
 * How a realisasi is judged: `maksimum` more is better; `minimum` less is better, (2T − R) / T; `minimum-rasio` less is
 * better, T / R; `stabil` the closer the better, on the scale 0→0, 90→100, 100→120 of KMK 127/2026.
 */
export type Polarity = "maksimum" | "minimum" | "minimum-rasio" | "stabil";

/** A target that is met anywhere between two bounds: `80–90%`. */
export interface TargetRange {
  low: Decimal;
  high: Decimal;
}

/**
 * Capaian kinerja in percent, not rounded. Target and realisasi in the same unit; a target of zero has no capaian,
 * unless less is better and the worst value is known: (worst − R) / worst.
 * A negative target (a loss, a deviation) is judged by (2 − R/T) so that a smaller loss counts for more.
 * Sources: realisasi / target in the reports of BNNP and BNNK; (2T − R) / T in LKjIP of regional governments;
 * negative targets, stabil and the cap of 120 in KMK 127/2026.
 */
export function capaian(
  target: Decimal,
  realisasi: Decimal,
  polarity: Polarity = "maksimum",
  worst: Decimal | null = null,
): Outcome {
  if (target.isZero() && polarity === "minimum" && worst) return fromWorst(worst, realisasi);
  if (target.isZero()) return refuse({ code: "zero-divisor", what: "target" });
  const ratio = realisasi.div(target).times(HUNDRED);
  const shown = `${formatShort(realisasi)} / ${formatShort(target)} × 100 = ${formatShort(ratio)}`;
  switch (polarity) {
    case "maksimum":
      return target.isNegative() ? complement(ratio, shown) : result(ratio, shown);
    case "minimum":
      return complement(ratio, shown);
    case "minimum-rasio": {
      if (realisasi.isZero()) return refuse({ code: "zero-divisor", what: "realisasi" });
      const value = target.div(realisasi).times(HUNDRED);
      return result(value, `${formatShort(target)} / ${formatShort(realisasi)} × 100 = ${formatShort(value)}`);
    }
    case "stabil":
      return steady(ratio, shown);
  }
}

/** Where nothing at all is the target, the way from the worst value down to it is what counts. */
function fromWorst(worst: Decimal, realisasi: Decimal): Outcome {
  if (worst.isZero()) return refuse({ code: "zero-divisor", what: "terburuk" });
  const value = worst.minus(realisasi).div(worst).times(HUNDRED);
  return result(
    value,
    `(${formatShort(worst)} − ${formatShort(realisasi)}) / ${formatShort(worst)} × 100 = ${formatShort(value)}`,
  );
}

function complement(ratio: Decimal, shown: string): Outcome {
  const value = TWO_HUNDRED.minus(ratio);
  return result(value, shown, `200 − ${formatShort(ratio)} = ${formatShort(value)}`);
}

function steady(ratio: Decimal, shown: string): Outcome {
  const closeness = Decimal.max(ZERO, ratio.lte(HUNDRED) ? ratio : TWO_HUNDRED.minus(ratio));
  const knee = new Decimal(90);
  const value = closeness.lte(knee) ? closeness.div(knee).times(HUNDRED) : HUNDRED.plus(closeness.minus(knee).times(2));
  return result(value, shown, `${formatShort(closeness)} → ${formatShort(value)}`);
}

/**
 * Capaian against a range: within it 100; outside, against the bound that was missed.
 * Source: PermenPANRB 8/2021 (not seen, `needs-verification`).
 */
export function capaianRentang(target: TargetRange, realisasi: Decimal, polarity: "maksimum" | "minimum"): Outcome {
  if (realisasi.gte(target.low) && realisasi.lte(target.high)) return result(HUNDRED);
  return capaian(realisasi.lt(target.low) ? target.low : target.high, realisasi, polarity);
}

/** Keeps a capaian between zero and the cap (percent), where a report caps it. */
export function capped(outcome: Outcome, cap: Decimal | null): Outcome {
  if (!outcome.ok || cap === null) return outcome;
  const value = Decimal.max(ZERO, Decimal.min(cap, outcome.value));
  return value.eq(outcome.value) ? outcome : result(value, ...outcome.trace, `→ ${formatShort(value)}`);
}
