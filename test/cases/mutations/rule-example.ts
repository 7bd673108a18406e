import type { RuleExample } from "../../../src/checks/catalogue/entry";
import { checkWorkbook } from "../../../src/checks/check-workbook";
import type { Finding } from "../../../src/checks/finding";
import { sheetsOf } from "../local/local-case";

/** What the checker says about an example of the catalogue. */
export function findingsOfExample({ sheets, merges, year }: RuleExample): Finding[] {
  const workbook = { sheets: sheetsOf({ name: "", sheets, ...(merges && { merges }), loud: [] }) };
  return checkWorkbook(workbook, { language: "en", year: year ?? 2025 }).findings;
}

export const placeOf = ({ sheet, cell }: Finding): string => `${sheet}!${cell}`;
