import { toDouble } from "../../../numbers/decimal";
import type { Figure } from "../../../tables/table";

/** `Kumulatif`, `Realisasi s.d. triwulan ini`. */
export const CUMULATIVE =
  /\b(kumulatif|akumulasi)\b|\b(s\s*\.?\s*\/?\s*d\b\.?|sampai(\s+dengan)?|hingga)\s+(triwulan|tw|bulan|semester|periode|minggu)\s+ini\b/i;

/** What stood before and its own part make the figure, as far as its decimals show. */
export function isAdded(target: Figure, before: Figure, now: Figure): boolean {
  const [printed, earlier, own] = [target, before, now].map(({ reading }) => toDouble(reading.value));
  const step = 10 ** -target.reading.decimals * target.reading.scale;
  return Math.abs((earlier ?? 0) + (own ?? 0) - (printed ?? 0)) < (step === 1 ? 0.01 : 1.5 * step);
}
