import type { FindingKind, Severity } from "../../../src/checks/finding";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { type CellInput, formula, rowsFromText, sheetFromRows } from "../sheet-from-rows";

/** What must be reported about one cell; `cell` is `Lembar!A1` where the case has several sheets. */
export interface ExpectedRemark {
  cell: string;
  severity: Severity;
  kind: FindingKind;
  expected?: string;
  cause?: string;
  /** The edit to the cell itself: what it would hold. */
  fix?: string | number | null;
}

/**
 * A workbook as lines with `|` between the cells (see sheet-from-rows.ts). `=C2-D2 → 5` is a formula with its result,
 * `=C2-D2 →` one without. Sheets are named by lines `## Name`; without one there is the sheet `Lembar`.
 */
export interface LocalCase {
  name: string;
  sheets: string;
  year?: number;
  merges?: string[];
  /** Exactly the errors and warnings that must be reported. */
  loud: ExpectedRemark[];
  infos?: ExpectedRemark[];
}

export function sheetsOf({ sheets, merges }: LocalCase): SheetSnapshot[] {
  const parts = sheets.replace(/^\n/, "").split(/^## (.*)\n/m);
  if (parts.length === 1) return [sheetFrom("Lembar", sheets, merges)];
  const names = parts.slice(1).filter((_part, index) => index % 2 === 0);
  return names.map((name, index) => sheetFrom(name, parts[index * 2 + 2] ?? ""));
}

function sheetFrom(name: string, text: string, merges?: string[]): SheetSnapshot {
  const rows = rowsFromText(text).map((row) => row.map(withFormula));
  return sheetFromRows(rows, { name, ...(merges && { merges }) });
}

function withFormula(cell: CellInput): CellInput {
  const match = typeof cell === "string" ? /^(=.*?)\s*→\s*(.*)$/.exec(cell) : null;
  if (!match) return cell;
  const [, text = "", result = ""] = match;
  if (result.startsWith("#")) return formula(text, { error: result });
  const [value = "", format] = result.split("~");
  if (value === "") return formula(text, null);
  return Number.isNaN(Number(value)) ? formula(text, value) : formula(text, Number(value), format ?? "General");
}
