import { type Outcome, result } from "../../indicators/outcome";
import { serapan } from "../../indicators/serapan";
import { sisa } from "../../indicators/sisa";
import { type Decimal, ZERO } from "../../numbers/decimal";
import { surePercent } from "../../numbers/sure-in-doubles";
import type { QuickAnswer } from "../answer";
import { type CellArgument, figureOf, figuresOf } from "../cell-argument";
import { type Optional, PRINTED_DECIMALS, rounded } from "./rounding";

function budgetFigures(pagu: CellArgument, realisasi: CellArgument, blokir: CellArgument): Outcome<Decimal[]> {
  const [one, other] = figuresOf(
    { argument: pagu, what: "pagu" },
    { argument: realisasi, what: "realisasi" },
    "rupiah",
  );
  if (!one.ok) return one;
  if (!other.ok) return other;
  const blocked = figureOf(blokir, "blokir", "rupiah");
  // No blokir at all is the usual case, and means none.
  if (!blocked.ok && blocked.problem.code !== "missing") return blocked;
  return result([one.value, other.value, blocked.ok ? blocked.value : ZERO]);
}

export function serapanOf(
  pagu: CellArgument,
  realisasi: CellArgument,
  blokir: CellArgument,
  decimals: Optional<number>,
): Outcome {
  const figures = budgetFigures(pagu, realisasi, blokir);
  if (!figures.ok) return figures;
  const [one = ZERO, other = ZERO, blocked = ZERO] = figures.value;
  return rounded(serapan(one, other, blocked), decimals);
}

/** The same in doubles, for numbers; with blokir for whole rupiah, which doubles subtract exactly. */
export function quickSerapan(decimals: Optional<number>): QuickAnswer | null {
  const places = decimals ?? PRINTED_DECIMALS;
  if (!Number.isInteger(places)) return null;
  return (pagu, realisasi, blokir) => {
    if (typeof pagu !== "number" || typeof realisasi !== "number") return null;
    const base = baseInDoubles(pagu, blokir);
    return base !== null && base > 0 ? surePercent(realisasi, base, places) : null;
  };
}

function baseInDoubles(pagu: number, blokir: CellArgument): number | null {
  if (blokir === null || blokir === undefined || blokir === 0) return pagu;
  const isWhole = typeof blokir === "number" && Number.isSafeInteger(blokir) && Number.isSafeInteger(pagu);
  return isWhole ? pagu - blokir : null;
}

export function sisaOf(pagu: CellArgument, realisasi: CellArgument, blokir: CellArgument): Outcome {
  const figures = budgetFigures(pagu, realisasi, blokir);
  if (!figures.ok) return figures;
  const [one = ZERO, other = ZERO, blocked = ZERO] = figures.value;
  return sisa(one, other, blocked);
}
