import type { SettingsProblem } from "../../strings/rules-view";

/** The problem of a field, where it is time to tell it. */
export type ProblemAt = (field: string, text: string) => SettingsProblem | null;
