import type { RuleExample } from "../../../src/checks/catalogue/entry";
import { checkWorkbook } from "../../../src/checks/check-workbook";
import type { Finding } from "../../../src/checks/finding";
import { noSettings } from "../../../src/checks/notes/settings";
import { sheetsOf } from "../local/local-case";

/** What the checker says about an example of the catalogue. */
export function findingsOfExample({ sheets, merges, year, settings }: RuleExample): Finding[] {
  const workbook = { sheets: sheetsOf({ name: "", sheets, ...(merges && { merges }), loud: [] }) };
  const set = settings && { settings: { ...noSettings, ...settings } };
  return checkWorkbook(workbook, { language: "en", year: year ?? 2025, ...set }).findings;
}

export const placeOf = ({ sheet, cell }: Finding): string => `${sheet}!${cell}`;
