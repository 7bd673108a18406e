import type { Plan } from "../plan/plan";
import type { FormulaForm } from "./column-formulas";

export interface CapaianRequest {
  pk: Plan;
  unitName: string;
  year: number;
  form: FormulaForm;
  /** How many years before this one are compared. */
  previousYears: number;
  /** The last year of the medium-term plan; `null` leaves the comparison out. */
  mediumTermYear: number | null;
}
