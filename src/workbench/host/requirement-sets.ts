/** The Excels that the host can play, by the newest ExcelApi set they have; 1.12 is below what the add-in needs. */
export type ExcelApiVersion = "1.12" | "1.14" | "1.17" | "1.21";

/** Other sets that an Excel with ExcelApi 1.14 has. */
const otherSets: Record<string, string> = {
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  RichApiRuntimeFlag: "1.2",
  KeyboardShortcuts: "1.1",
};

/** What `Office.context.requirements` is in the Excel that is played. */
export interface Requirements {
  isSetSupported(name: string, minVersion?: string): boolean;
}

/** `given` overrules what such an Excel usually has; `null` takes a set away. */
export function requirementsOf(excelApi: ExcelApiVersion, given: Record<string, string | null> = {}): Requirements {
  const sets: Record<string, string | null> = { ...otherSets, ExcelApi: excelApi, ...given };
  return {
    isSetSupported(name, minVersion = "1.1") {
      const has = sets[name];
      return typeof has === "string" && isAtLeast(has, minVersion);
    },
  };
}

/** `1.14` is newer than `1.2`. */
export function isAtLeast(version: string, minimum: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [minimumMajor = 0, minimumMinor = 0] = minimum.split(".").map(Number);
  return major !== minimumMajor ? major > minimumMajor : minor >= minimumMinor;
}
