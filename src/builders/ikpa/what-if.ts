import { mean } from "../../indicators/mean";
import { type Outcome, refuse, result } from "../../indicators/outcome";
import { Decimal, HUNDRED, round, ZERO } from "../../numbers/decimal";
import { ruleInForce } from "../../rules/dated-rule";
import { IKPA_ABSORPTION } from "../../rules/ikpa-parts";
import { type IkpaInputs, quarterOf } from "./inputs";
import { FIRST_YEAR, ikpaPartsOf, type IkpaParts, monthlyDeviation, netBudget, quarterValue, spentUpTo } from "./parts";

/** What one jenis belanja must still absorb so that its part of a quarter is 100. */
export interface Needed {
  kind: string;
  /** Net pagu, the target of the quarter in percent and in rupiah, and what is spent. */
  pagu: Decimal;
  target: Decimal;
  goal: Decimal;
  spent: Decimal;
  /** Zero where the goal is reached. */
  missing: Decimal;
}

export interface NeededForFull {
  quarter: number;
  parts: Needed[];
  total: Decimal;
  /** Value of absorption at the end of that quarter if this and the quarters between reach 100: earlier ones stay as they are. */
  bestMean: Decimal;
}

/** How much must be absorbed by the end of a quarter (1–4) so that its value is 100. */
export function neededForFull(inputs: IkpaInputs, quarter: number): Outcome<NeededForFull> {
  if (inputs.year < FIRST_YEAR)
    return refuse({ code: "no-rule", received: String(inputs.year), firstYear: FIRST_YEAR });
  const targets = ruleInForce(IKPA_ABSORPTION, inputs.year).values;
  const budgets = netBudget(inputs, quarter);
  const spent = spentUpTo(inputs, Math.min(inputs.month, quarter * 3));
  if (budgets.every((budget) => budget === null)) return refuse({ code: "missing", what: "pagu" });
  const parts = inputs.kinds.flatMap((kind, column) => {
    const pagu = budgets[column];
    if (!pagu || pagu.isZero()) return [];
    const target = new Decimal(targets[kind]?.[quarter - 1] ?? 0);
    const goal = pagu.times(target).div(HUNDRED);
    const done = spent[column] ?? ZERO;
    return [{ kind, pagu, target, goal, spent: done, missing: Decimal.max(0, goal.minus(done)).ceil() }];
  });
  const finished = Array.from({ length: Math.floor(inputs.month / 3) }, (_, index) => index + 1).filter(
    (each) => each < quarter,
  );
  const values = finished.map((each) => quarterValue(inputs, each)).flatMap((each) => (each.ok ? each.value : []));
  const still = Array.from({ length: quarter - finished.length }, () => HUNDRED);
  return result({
    quarter,
    parts,
    total: Decimal.sum(0, ...parts.map(({ missing }) => missing)),
    bestMean: round(Decimal.sum(...values, ...still).div(values.length + still.length), 2),
  });
}

/** What the months to come are supposed to bring: spending as planned (RPD), or as much a month as so far. */
export type Supposition = "rpd" | "pace";

export interface Forecast {
  parts: IkpaParts;
  supposition: Supposition;
  /** Months (1–12) that were supposed. */
  months: number[];
}

/**
 * The final score of the year if the months to come go as supposed and all other parts stay as they are. Spending as
 * planned deviates by nothing; at the pace so far the deviation stays at the mean of the months so far, the plan being
 * made to fit it.
 */
export function forecast(inputs: IkpaInputs, supposition: Supposition): Outcome<Forecast> {
  const months = Array.from({ length: 12 - inputs.month }, (_, index) => inputs.month + index + 1);
  const budgets = netBudget(inputs, quarterOf(inputs.month));
  const spent = spentUpTo(inputs, inputs.month);
  const realisasi = inputs.realisasi.map((row) => [...row]);
  const rpd = inputs.rpd.map((row) => [...row]);
  for (const [column, kind] of inputs.kinds.entries()) {
    if (!budgets[column] || budgets[column].isZero()) continue;
    const done = spent[column];
    if (!done) return refuse({ code: "missing", what: `realisasi belanja ${kind}` });
    let left = Decimal.max(0, budgets[column].minus(done));
    for (const month of months) {
      const planned = inputs.rpd[month - 1]?.[column] ?? null;
      if (supposition === "rpd" && planned === null) return refuse({ code: "missing", what: `RPD belanja ${kind}` });
      const wanted = supposition === "rpd" ? new Decimal(planned ?? 0) : done.div(inputs.month);
      // Nobody spends more than is left of the pagu.
      const next = Decimal.min(left, wanted).floor();
      left = left.minus(next);
      realisasi[month - 1]![column] = next.toNumber();
      rpd[month - 1]![column] = next.toNumber();
    }
  }
  const supposed: IkpaInputs = { ...inputs, month: 12, rpd, realisasi };
  if (supposition === "pace") spreadDeviation(inputs, supposed, months);
  if (inputs.revisions[1] === null) supposed.revisions = [inputs.revisions[0], 0];
  const parts = ikpaPartsOf(supposed);
  return parts.ok ? result({ parts: parts.value, supposition, months }) : parts;
}

/** Plans of the months to come such that each deviates as much as the months so far did on the average. */
function spreadDeviation(inputs: IkpaInputs, supposed: IkpaInputs, months: number[]): void {
  const soFar = Array.from({ length: inputs.month }, (_, index) => monthlyDeviation(inputs, index + 1) ?? []).flat();
  const average = mean(soFar);
  if (!average.ok) return;
  const factor = HUNDRED.minus(Decimal.min(average.value, 99)).div(HUNDRED);
  for (const month of months) {
    // Below the plan: |spent − plan| / plan is the average where spent = plan × (1 − average).
    supposed.rpd[month - 1] = (supposed.realisasi[month - 1] ?? []).map((spent) =>
      spent === null ? null : new Decimal(spent).div(factor).toNumber(),
    );
  }
}
