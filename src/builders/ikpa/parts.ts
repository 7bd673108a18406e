import { ikpa } from "../../indicators/ikpa";
import { deviasiBulan, deviasiTertimbang, ikpaDeviasi } from "../../indicators/ikpa-deviasi";
import { ikpaDispensasi } from "../../indicators/ikpa-dispensasi";
import { ikpaKontraktual } from "../../indicators/ikpa-kontraktual";
import { capaianRo, ikpaCapaianOutput } from "../../indicators/ikpa-output";
import { ikpaPenyerapan, penyerapanTriwulan } from "../../indicators/ikpa-penyerapan";
import { ikpaRevisi } from "../../indicators/ikpa-revisi";
import { ikpaTagihan } from "../../indicators/ikpa-tagihan";
import { gupDisebulankan, ikpaUptup, nilaiKkp, nilaiTunai } from "../../indicators/ikpa-uptup";
import { mean } from "../../indicators/mean";
import { type Outcome, refuse, result } from "../../indicators/outcome";
import { Decimal, fromDouble, HUNDRED, round, ZERO } from "../../numbers/decimal";
import { type DatedRule, NoRuleForYear, ruleInForce } from "../../rules/dated-rule";
import {
  IKPA_ABSORPTION,
  IKPA_CONTRACTS,
  IKPA_DEVIATION,
  IKPA_OUTPUT,
  IKPA_PETTY_CASH,
  IKPA_REVISION,
  SPM_DISPENSATION,
} from "../../rules/ikpa-parts";
import { IKPA_WEIGHTS } from "../../rules/ikpa-weights";
import { type IkpaInputs, quarterOf } from "./inputs";

/** The seven parts in the order of the OM-SPAN print, with the total. A part without object is `missing`. */
export interface IkpaParts {
  names: string[];
  weights: number[];
  values: Outcome[];
  deduction: Outcome;
  total: Outcome;
}

/** The rules of the seven parts are known from this fiscal year on. */
export const FIRST_YEAR = 2024;
const MONTHS_OF_DEVIATION = 11;
const EARLY = { beforeYear: 120, firstQuarter: 110 };
/** A replacement within a month is in time; the months differ in length. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

const dateOf = (serial: number) => new Date(EPOCH + serial * DAY_MS);
const serialOf = (date: number) => Math.round((date - EPOCH) / DAY_MS);

/** Excel's number for a day. */
export const excelDay = (year: number, month: number, day: number): number => serialOf(Date.UTC(year, month - 1, day));

/** The same day of the next month, or its last one. */
export function monthAfter(serial: number): number {
  const date = dateOf(serial);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 2, 0)).getUTCDate();
  return serialOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, Math.min(date.getUTCDate(), last)));
}

function daysInMonth(serial: number): number {
  const date = dateOf(serial);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}

const isKnown = (value: number | null): value is number => value !== null;
const decimals = (values: readonly (number | null)[]) => values.filter(isKnown).map(fromDouble);

/** The parts and the total of what was typed, up to the month of the worksheet. */
export function ikpaPartsOf(inputs: IkpaInputs): Outcome<IkpaParts> {
  try {
    const weighted = ruleInForce(IKPA_WEIGHTS, inputs.year).values;
    const values = [
      revisiOf(inputs),
      deviasiOf(inputs),
      penyerapanOf(inputs),
      kontraktualOf(inputs),
      tagihanOf(inputs),
      uptupOf(inputs),
      outputOf(inputs),
    ];
    const wrong = values.find((value) => !value.ok && value.problem.code !== "missing");
    if (wrong && !wrong.ok) return wrong;
    const weights = weighted.map(({ weight }) => weight);
    const deduction = dispensasiOf(inputs);
    if (!deduction.ok) return deduction;
    const total = ikpa(
      values.map((value) => (value.ok ? value.value : null)),
      weights.map((weight) => new Decimal(weight)),
      deduction.value,
    );
    return result({ names: weighted.map(({ name }) => name), weights, values, deduction, total });
  } catch (error) {
    if (!(error instanceof NoRuleForYear)) throw error;
    return refuse({ code: "no-rule", received: String(error.year), firstYear: error.firstYear });
  }
}

const valuesOf = <Values>(rules: readonly DatedRule<Values>[], { year }: IkpaInputs) => ruleInForce(rules, year).values;

function revisiOf(inputs: IkpaInputs): Outcome {
  const counts = inputs.month > 6 ? inputs.revisions : inputs.revisions.slice(0, 1);
  return ikpaRevisi(decimals(counts), valuesOf(IKPA_REVISION, inputs));
}

/** Pagu less blokir per jenis belanja in a quarter (1–4); a quarter without a pagu has that of the one before. */
export function netBudget(inputs: IkpaInputs, quarter: number): (Decimal | null)[] {
  return inputs.kinds.map((_kind, column) => {
    const budgets = inputs.pagu.slice(0, quarter).map((row) => row[column] ?? null);
    const latest = [...budgets].reverse().find(isKnown);
    if (latest === undefined) return null;
    return fromDouble(latest).minus(inputs.blokir[quarter - 1]?.[column] ?? 0);
  });
}

/** Cumulative spending per jenis belanja up to a month; `null` where nothing was typed. */
export function spentUpTo(inputs: IkpaInputs, month: number): (Decimal | null)[] {
  return inputs.kinds.map((_kind, column) => {
    const typed = inputs.realisasi.slice(0, month).map((row) => row[column] ?? null);
    return typed.some(isKnown) ? Decimal.sum(0, ...decimals(typed)) : null;
  });
}

/** Jenis belanja whose deviation does not count in a month. */
export function exemptIn(year: number, month: number): readonly string[] {
  const { exempt } = ruleInForce(IKPA_DEVIATION, year).values;
  return exempt.filter((each) => each.month === month).flatMap(({ kinds }) => kinds);
}

/** Mean weighted deviation of a month; `null` where a jenis belanja that has pagu was not filled in. */
export function monthlyDeviation(inputs: IkpaInputs, month: number): Decimal | null {
  const budgets = netBudget(inputs, quarterOf(month)).map((budget) => budget ?? ZERO);
  const total = Decimal.sum(0, ...budgets);
  if (total.isZero()) return null;
  const exempt = exemptIn(inputs.year, month);
  let deviation = ZERO;
  for (const [column, budget] of budgets.entries()) {
    if (budget.isZero() || exempt.includes(inputs.kinds[column] ?? "")) continue;
    const [plan, spent] = [inputs.rpd[month - 1]?.[column] ?? null, inputs.realisasi[month - 1]?.[column] ?? null];
    if (plan === null || spent === null) return null;
    const one = deviasiBulan(fromDouble(plan), fromDouble(spent));
    const share = one.ok ? deviasiTertimbang(one.value, budget.div(total).times(HUNDRED)) : one;
    if (!share.ok) return null;
    deviation = deviation.plus(share.value);
  }
  return deviation;
}

function deviasiOf(inputs: IkpaInputs): Outcome {
  const months = Array.from({ length: Math.min(inputs.month, MONTHS_OF_DEVIATION) }, (_, index) => index + 1);
  const monthly = months.flatMap((month) => monthlyDeviation(inputs, month) ?? []);
  return ikpaDeviasi(monthly, valuesOf(IKPA_DEVIATION, inputs).tolerance);
}

/** Value of absorption of one quarter (1–4), its spending up to the month of the worksheet. */
export function quarterValue(inputs: IkpaInputs, quarter: number): Outcome {
  const targets = valuesOf(IKPA_ABSORPTION, inputs);
  const budgets = netBudget(inputs, quarter);
  const spent = spentUpTo(inputs, Math.min(inputs.month, quarter * 3));
  const parts = [];
  for (const [column, kind] of inputs.kinds.entries()) {
    const pagu = budgets[column] ?? ZERO;
    if (pagu.isZero()) continue;
    const realisasi = spent[column];
    if (!realisasi) return refuse({ code: "missing", what: `realisasi belanja ${kind}` });
    parts.push({ pagu, realisasi, target: new Decimal(targets[kind]?.[quarter - 1] ?? 0) });
  }
  return parts.length > 0 ? penyerapanTriwulan(parts) : refuse({ code: "missing", what: "pagu" });
}

function penyerapanOf(inputs: IkpaInputs): Outcome {
  const values = Array.from({ length: quarterOf(inputs.month) }, (_, index) => quarterValue(inputs, index + 1));
  const wrong = values.find((value) => !value.ok && value.problem.code !== "missing");
  return wrong ?? ikpaPenyerapan(values.flatMap((value) => (value.ok ? value.value : [])));
}

function kontraktualOf(inputs: IkpaInputs): Outcome {
  const signed = inputs.contracts.map((contract) => contract.signed).filter(isKnown);
  const [newYear, april, july] = [1, 4, 7].map((month) => excelDay(inputs.year, month, 1)) as [number, number, number];
  const early = signed
    .filter((day) => day < april)
    .map((day) => (day < newYear ? EARLY.beforeYear : EARLY.firstQuarter));
  const paid = inputs.contracts.map(({ paidInQuarter }) => paidInQuarter).filter(isKnown);
  return ikpaKontraktual(
    decimals(early),
    paid.map((quarter) => new Decimal(110 - 10 * quarter)),
    new Decimal(signed.length),
    new Decimal(signed.filter((day) => day < july).length),
    valuesOf(IKPA_CONTRACTS, inputs),
  );
}

function tagihanOf({ bills }: IkpaInputs): Outcome {
  const all = decimals(bills.map((each) => each.all));
  return ikpaTagihan(Decimal.sum(0, ...decimals(bills.map((each) => each.inTime))), Decimal.sum(0, ...all));
}

function uptupOf(inputs: IkpaInputs): Outcome {
  const rule = valuesOf(IKPA_PETTY_CASH, inputs);
  const punctual: Decimal[] = [];
  const monthly: Decimal[] = [];
  for (const { up, gup, from, to } of inputs.replacements) {
    if (up === null || gup === null || from === null || to === null) continue;
    punctual.push(to <= monthAfter(from) ? HUNDRED : ZERO);
    const value = gupDisebulankan(
      fromDouble(up),
      fromDouble(gup),
      new Decimal(daysInMonth(from)),
      new Decimal(to - from),
    );
    if (!value.ok) return value;
    monthly.push(value.value);
  }
  const punctuality = mean(punctual, "GUP");
  if (!punctuality.ok) return punctuality;
  const replaced = mean(monthly, "GUP");
  if (!replaced.ok) return replaced;
  const given = inputs.tup.filter(({ amount }) => amount !== null);
  const amount = Decimal.sum(0, ...decimals(given.map((each) => each.amount)));
  const returned = Decimal.sum(0, ...decimals(given.map((each) => each.returned)));
  const share = amount.isZero() ? HUNDRED : round(HUNDRED.minus(returned.div(amount).times(HUNDRED)), 2);
  const cash = nilaiTunai(round(punctuality.value, 2), round(replaced.value, 2), share, rule);
  return cash.ok ? ikpaUptup(cash.value, nilaiKkp(decimals(inputs.kkp)), rule) : cash;
}

function outputOf(inputs: IkpaInputs): Outcome {
  const punctual = inputs.reported.flatMap((each) => (each === null ? [] : [each ? HUNDRED : ZERO]));
  const reached: Decimal[] = [];
  for (const { target, reached: done } of inputs.outputs) {
    if (target === null) continue;
    if (done === null) continue;
    const value = capaianRo(fromDouble(done), fromDouble(target));
    if (!value.ok) return value;
    reached.push(round(value.value, 2));
  }
  return ikpaCapaianOutput(punctual, reached, valuesOf(IKPA_OUTPUT, inputs));
}

function dispensasiOf({ dispensation: { some, all }, ...inputs }: IkpaInputs): Outcome {
  if (some === null || some === 0) return result(ZERO);
  return ikpaDispensasi(fromDouble(some), fromDouble(all ?? 0), ruleInForce(SPM_DISPENSATION, inputs.year).values);
}
