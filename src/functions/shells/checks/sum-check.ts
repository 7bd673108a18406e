import { type Outcome, refuse, result } from "../../../indicators/outcome";
import { Decimal } from "../../../numbers/decimal";
import { addIntervals, possibleValues, subtractIntervals } from "../../../numbers/printed-precision";
import { type CellArgument, printedFigureOf, type PrintedFigure, sharedHint } from "../../cell-argument";
import type { Whole } from "../../evaluate";
import { verdictOn } from "./verdict";

/** The figures of a range as printed; blank cells are left out. */
export function printedIn(cells: Whole, what: string, hint: ReturnType<typeof sharedHint>): Outcome<PrintedFigure[]> {
  const figures: PrintedFigure[] = [];
  for (const cell of (cells ?? []).flat()) {
    const read = printedFigureOf(cell, what, hint);
    if (!read.ok && read.problem.code !== "missing") return read;
    if (read.ok) figures.push(read.value);
  }
  return figures.length > 0 ? result(figures) : refuse({ code: "missing", what });
}

export const totalOf = (figures: readonly PrintedFigure[]) => Decimal.sum(0, ...figures.map(({ value }) => value));

/** Is the printed total the sum of its parts? */
export function cekJumlahOf(bagian: Whole, jumlah: CellArgument): Outcome<string> {
  const hint = sharedHint(jumlah, ...(bagian ?? []).flat());
  const parts = printedIn(bagian, "bagian", hint);
  if (!parts.ok) return parts;
  const printed = printedFigureOf(jumlah, "jumlah", hint);
  if (!printed.ok) return printed;
  const possible = addIntervals(parts.value.map(possibleValues));
  return result(verdictOn("Jumlah", printed.value, totalOf(parts.value), possible));
}

/** One figure for several that are printed apart, as exact as the most exact of them. */
function addedUp(figures: readonly PrintedFigure[]): PrintedFigure {
  return {
    value: totalOf(figures),
    decimals: Math.max(0, ...figures.map(({ decimals }) => decimals)),
    scale: Math.min(...figures.map(({ scale }) => scale)),
    unit: null,
    kind: "rupiah",
  };
}

/** Is the printed sisa what pagu, realisasi and blokir leave? Several cells are its details, and are added up. */
export function cekSisaOf(
  pagu: CellArgument,
  realisasi: CellArgument,
  sisa: Whole,
  blokir: CellArgument,
): Outcome<string> {
  const [budget, spent, blocked] = [
    printedFigureOf(pagu, "pagu", "rupiah"),
    printedFigureOf(realisasi, "realisasi", "rupiah"),
    printedFigureOf(blokir, "blokir", "rupiah"),
  ];
  if (!budget.ok) return budget;
  if (!spent.ok) return spent;
  // No blokir at all is the usual case, and means none.
  if (!blocked.ok && blocked.problem.code !== "missing") return blocked;
  const details = printedIn(sisa, "sisa", "rupiah");
  if (!details.ok) return details;
  const expected = budget.value.value.minus(spent.value.value).minus(blocked.ok ? blocked.value.value : 0);
  const taken = addIntervals([possibleValues(spent.value), ...(blocked.ok ? [possibleValues(blocked.value)] : [])]);
  const possible = subtractIntervals(possibleValues(budget.value), taken);
  return result(verdictOn("Sisa", addedUp(details.value), expected, possible));
}
