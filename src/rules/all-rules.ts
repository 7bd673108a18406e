import { CAPAIAN_RULES } from "./capaian-rules";
import { type DatedRule, NoRuleForYear, ruleInForce } from "./dated-rule";
import * as ikpaParts from "./ikpa-parts";
import { IKPA_WEIGHTS } from "./ikpa-weights";
import { NKA_COMPOSITION } from "./nka-composition";
import { SCALES } from "./scales/scales";

/** All versions of one rule. */
export interface RuleList {
  name: string;
  family: "weights" | "capaian" | "parts" | "scales";
  versions: readonly DatedRule<unknown>[];
  /** The versions are practices side by side; a later one does not end the others. */
  isSideBySide?: boolean;
}

/** Everything that the checker and the functions go by, for those who show it. */
export const ALL_RULES: readonly RuleList[] = [
  { name: "Bobot IKPA", family: "weights", versions: IKPA_WEIGHTS },
  { name: "Susunan NKA", family: "weights", versions: NKA_COMPOSITION },
  { name: "Capaian", family: "capaian", versions: CAPAIAN_RULES, isSideBySide: true },
  ...Object.entries(ikpaParts).map(([name, versions]): RuleList => ({ name, family: "parts", versions })),
  ...Object.entries(SCALES).map(([name, versions]): RuleList => ({ name, family: "scales", versions })),
];

/** The versions in force in a year; none where the first of them is of a later one. */
export function versionsInForce({ versions, isSideBySide }: RuleList, year: number): readonly DatedRule<unknown>[] {
  if (isSideBySide) return versions.filter(({ effectiveFrom }) => effectiveFrom <= year);
  try {
    return [ruleInForce(versions, year)];
  } catch (error) {
    if (error instanceof NoRuleForYear) return [];
    throw error;
  }
}

export function firstYearOf({ versions }: RuleList): number {
  return Math.min(...versions.map(({ effectiveFrom }) => effectiveFrom));
}
