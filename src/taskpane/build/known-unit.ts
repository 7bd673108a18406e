import { plansIn } from "../../builders/plan/plan";
import { unitNameIn } from "../../builders/plan/unit-name";
import { fiscalYearOf } from "../../checks/fiscal-year";
import type { OfficeSettings, UnitKind } from "../../checks/notes/settings";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/** What a form starts with, so that nobody types it twice. */
export interface KnownUnit {
  /** Empty where neither the office nor the workbook names the unit. */
  name: string;
  kind: UnitKind | null;
  year: number;
  /** Whether the year is that of the workbook or the office, not the one on the calendar. */
  isYearKnown: boolean;
}

/** Whose workbook it is and of which year: as the office has set it, else as its sheets say. */
export function knownUnit(workbook: WorkbookSnapshot, { unit, year }: OfficeSettings, today: Date): KnownUnit {
  const named = plansIn(workbook)
    .map(unitNameIn)
    .find((name) => name !== "");
  const found = year ?? fiscalYearOf(workbook);
  return {
    name: unit.name || (named ?? ""),
    kind: unit.kind,
    year: found ?? today.getFullYear(),
    isYearKnown: found !== null,
  };
}
