/** Where a rule is written. */
export interface Source {
  title: string;
  article?: string;
  url?: string;
}

/** One version of a rule, from a fiscal year (tahun anggaran) until the next version. */
export interface DatedRule<Values> {
  effectiveFrom: number;
  values: Values;
  unit: string;
  source: Source;
  /** `needs-verification` until the text of the regulation itself has been seen; shown to the user. */
  status: "verified" | "needs-verification";
  note?: string;
}

/** There is no version of the rule for so early a year; falling back in silence would give a wrong figure. */
export class NoRuleForYear extends RangeError {
  constructor(
    readonly year: number,
    readonly firstYear: number,
  ) {
    super(`No rule for ${year}; the first is for ${firstYear}.`);
    this.name = "NoRuleForYear";
  }
}

/** The newest version that is in force in `year`; without a year the newest of all. Throws NoRuleForYear. */
export function ruleInForce<Values>(versions: readonly DatedRule<Values>[], year?: number): DatedRule<Values> {
  const newestFirst = [...versions].sort((a, b) => b.effectiveFrom - a.effectiveFrom);
  const found = newestFirst.find((version) => year === undefined || version.effectiveFrom <= year);
  if (!found) throw new NoRuleForYear(year ?? NaN, newestFirst[newestFirst.length - 1]?.effectiveFrom ?? NaN);
  return found;
}
