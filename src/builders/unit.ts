import type { UnitKind } from "../rules/indicator-sets";

/** Whose sheets are built, and for which fiscal year. */
export interface PlanningUnit {
  kind: UnitKind;
  name: string;
  year: number;
}
