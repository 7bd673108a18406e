import { type Outcome, refuse, result } from "../../indicators/outcome";
import { type Decimal, round } from "../../numbers/decimal";
import { formatNumber } from "../../numbers/format-number";
import { terbilang } from "../../numbers/terbilang";
import { type CellArgument, figureOf } from "../cell-argument";
import type { Optional } from "./rounding";

export function angkaOf(teks: CellArgument): Outcome {
  return figureOf(teks, "teks");
}

export function terbilangOf(angka: CellArgument, satuan: Optional<string>): Outcome<string> {
  const figure = figureOf(angka, "angka");
  if (!figure.ok) return figure;
  try {
    return result([terbilang(figure.value), satuan?.trim()].filter(Boolean).join(" "));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse({ code: "too-large", what: "angka", received: figure.value.toString() });
  }
}

/** Cents are printed only where there are some. */
const CENTS = 2;

/** `Rp1.541.760.000`, `-Rp5.000`, `Rp1.250,50`: no space after Rp, as EYD writes it. */
export function rupiahText(value: Decimal, decimals?: number): string {
  const places = decimals ?? (round(value, CENTS).isInteger() ? 0 : CENTS);
  const shown = round(value, places);
  return `${shown.isNegative() && !shown.isZero() ? "-" : ""}Rp${formatNumber(shown.abs(), places)}`;
}

const MOST_DECIMALS = 15;

export function rupiahOf(angka: CellArgument, decimals: Optional<number>): Outcome<string> {
  const figure = figureOf(angka, "angka", "rupiah");
  if (!figure.ok) return figure;
  const places = typeof decimals === "number" ? Math.max(0, Math.min(MOST_DECIMALS, Math.trunc(decimals))) : undefined;
  return result(rupiahText(figure.value, places));
}
