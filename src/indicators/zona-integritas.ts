import { Decimal } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { type Outcome, refuse, result } from "./outcome";

/** Highest value of each component of Zona Integritas. */
const HIGHEST = { pemenuhan: 30, reform: 30, hasil: 40 };

/** Nilai Zona Integritas (0–100): pemenuhan (30) + reform (30) + hasil (40). Source: LKE Zona Integritas, Inspektorat Utama BNN. */
export function nilaiZonaIntegritas(pemenuhan: Decimal, reform: Decimal, hasil: Decimal): Outcome {
  const parts = { pemenuhan, reform, hasil };
  for (const name of ["pemenuhan", "reform", "hasil"] as const) {
    const part = parts[name];
    if (part.isNegative() || part.gt(HIGHEST[name])) {
      return refuse({ code: "off-scale", what: name, received: formatShort(part), lowest: 0, highest: HIGHEST[name] });
    }
  }
  const value = Decimal.sum(pemenuhan, reform, hasil);
  return result(
    value,
    `${formatShort(pemenuhan)} + ${formatShort(reform)} + ${formatShort(hasil)} = ${formatShort(value)}`,
  );
}
