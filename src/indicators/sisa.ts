import type { Decimal } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { type Outcome, result } from "./outcome";

/** Sisa anggaran in rupiah: `pagu − realisasi`, less the blokir where one is given. Below zero when more was spent. */
export function sisa(pagu: Decimal, realisasi: Decimal, blokir?: Decimal): Outcome {
  const value = pagu.minus(realisasi).minus(blokir ?? 0);
  const steps = [pagu, realisasi, ...(blokir ? [blokir] : [])].map((each) => formatShort(each)).join(" − ");
  return result(value, `${steps} = ${formatShort(value)}`);
}
