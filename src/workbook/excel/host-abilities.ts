import { hasSet } from "./requirement-set";

/** What this Excel can do beyond what the add-in needs of every Excel. */
export interface HostAbilities {
  /** Without it the add-in's functions are `#NAME?` in cells, and native formulas are offered instead. */
  customFunctions: boolean;
  keyboardShortcuts: boolean;
  charts: boolean;
  excelApi(minVersion: string): boolean;
}

/** To be asked once Office is ready; on a page without Office nothing is there. */
export function hostAbilities(): HostAbilities {
  return {
    customFunctions: hasSet("CustomFunctionsRuntime", "1.3"),
    keyboardShortcuts: hasSet("KeyboardShortcuts", "1.1"),
    // The categories of a series were the last part to come.
    charts: hasSet("ExcelApi", "1.7"),
    excelApi: (minVersion) => hasSet("ExcelApi", minVersion),
  };
}
