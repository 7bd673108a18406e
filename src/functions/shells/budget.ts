import { type Outcome, result } from "../../indicators/outcome";
import { serapan } from "../../indicators/serapan";
import { sisa } from "../../indicators/sisa";
import { type Decimal, ZERO } from "../../numbers/decimal";
import { type CellArgument, figureOf, figuresOf } from "../cell-argument";
import { type Optional, rounded } from "./rounding";

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

export function sisaOf(pagu: CellArgument, realisasi: CellArgument, blokir: CellArgument): Outcome {
  const figures = budgetFigures(pagu, realisasi, blokir);
  if (!figures.ok) return figures;
  const [one = ZERO, other = ZERO, blocked = ZERO] = figures.value;
  return sisa(one, other, blocked);
}
