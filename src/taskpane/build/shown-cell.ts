import type { Language } from "../../strings/language";
import type { NewCell } from "../../workbook/new-sheet";

/** A cell as the preview prints it: a formula as it stands, a number as its reader writes numbers. */
export function shownCell(cell: NewCell, language: Language): string {
  if (cell === null) return "";
  if ("formula" in cell) return cell.formula;
  if (typeof cell.value === "string") return cell.value;
  const digits = new Intl.NumberFormat(language === "id" ? "id-ID" : "en-US", {
    useGrouping: cell.format?.includes(",") ?? false,
    maximumFractionDigits: 10,
  });
  return digits.format(cell.value);
}
