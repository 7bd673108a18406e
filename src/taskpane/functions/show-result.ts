import type { ResultCell } from "../../functions/in-formulas/evaluate-formula";

/** Figures as Indonesian documents write them, whatever language the pane speaks. */
const figures = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 10 });

export function showResultCell(cell: ResultCell): string {
  if (typeof cell === "number") return figures.format(cell);
  return typeof cell === "string" ? cell : cell.error;
}
