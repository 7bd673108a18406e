import type { Finding, FindingKind } from "../../checks/finding";
import type { FindingWithConsequences, SheetFindings } from "./arrange-findings";
import type { FindingFilter } from "./list-look";

export function isFiltering({ without, kind, search }: FindingFilter): boolean {
  return without.size > 0 || kind !== null || search.trim() !== "";
}

/** Sheets of which nothing is left are left out; an error stays for what one of its consequences says. */
export function filterSheets(sheets: readonly SheetFindings[], filter: FindingFilter): SheetFindings[] {
  if (!isFiltering(filter)) return [...sheets];
  return sheets
    .map((sheet) => ({
      ...sheet,
      toRepair: sheet.toRepair.filter((entry) => keepsEntry(entry, filter)),
      notes: sheet.notes.filter((note) => keeps(note, filter)),
    }))
    .filter(({ toRepair, notes }) => toRepair.length + notes.length > 0);
}

/** Who types `T28` means the sheets of that name; those that only speak of them come after, set apart. */
export function sheetsNamed(
  sheets: readonly SheetFindings[],
  { search }: FindingFilter,
): { named: SheetFindings[]; others: SheetFindings[] } {
  const words = wordsOf(search).filter((word) => word !== "");
  const isNamed = ({ sheet }: SheetFindings) => words.some((word) => sheet.toLowerCase().includes(word));
  return { named: sheets.filter(isNamed), others: sheets.filter((sheet) => !isNamed(sheet)) };
}

/** What stands in the list by itself, without the consequences below it. */
export function listedFindings(sheets: readonly SheetFindings[]): Finding[] {
  return sheets.flatMap(({ toRepair, notes }) => [...toRepair.map(({ finding }) => finding), ...notes]);
}

function keepsEntry({ finding, consequences }: FindingWithConsequences, filter: FindingFilter): boolean {
  if (keeps(finding, filter)) return true;
  return !filter.without.has(finding.severity) && consequences.some((each) => keeps(each, filter));
}

function keeps(finding: Finding, { without, kind, search }: FindingFilter): boolean {
  if (without.has(finding.severity)) return false;
  if (kind !== null && finding.kind !== kind) return false;
  const text = textOf(finding);
  return wordsOf(search).every((word) => text.includes(word));
}

/** What a sheet is called by is no part of its name: `Tabel 28A`, `Lembar T28A`. */
const CALLS = /^(?:tabel|table|lembar|sheet)$/;

function wordsOf(search: string): string[] {
  const all = search.toLowerCase().split(/\s+/);
  const telling = all.filter((word) => !CALLS.test(word));
  return telling.some((word) => word !== "") ? telling : all;
}

function textOf({ sheet, cell, names, printed, expected, explanation, cause }: Finding): string {
  const named = names ? `${names.row} ${names.column}` : "";
  return `${sheet}!${cell} ${named} ${printed} ${expected} ${explanation} ${cause?.text ?? ""}`.toLowerCase();
}

/** The kinds that occur, in the order in which they first do. */
export function kindsIn(findings: readonly Finding[]): FindingKind[] {
  return [...new Set(findings.map(({ kind }) => kind))];
}
