/**
 * From the arguments of a cell to an indicator and back: reads what staff type, looks up the rule of the year and rounds
 * the result once. The formulas themselves are in src/indicators.
 */
import { capaian, capaianRentang, capped, type Polarity } from "../indicators/capaian";
import { ikpa } from "../indicators/ikpa";
import { type Outcome, refuse, result } from "../indicators/outcome";
import { serapan } from "../indicators/serapan";
import { sisa } from "../indicators/sisa";
import { Decimal, fromDouble, round, ZERO } from "../numbers/decimal";
import { terbilang } from "../numbers/terbilang";
import { type DatedRule, NoRuleForYear, ruleInForce } from "../rules/dated-rule";
import { IKPA_WEIGHTS } from "../rules/ikpa-weights";
import { classOf, OffScale, type ScaleRule } from "../rules/scale";
import { type CellArgument, figureOf, figuresOf } from "./cell-argument";

/** Decimals of a percentage in a report, where none are asked for. */
const PRINTED_DECIMALS = 2;

/** Excel passes an omitted optional argument as `null`. */
type Optional<T> = T | null | undefined;

/** More decimals than this a double does not hold, and Excel's ROUND does nothing with. */
const MOST_DECIMALS = 15;

function rounded(outcome: Outcome, decimals: Optional<number>): Outcome {
  if (!outcome.ok) return outcome;
  // Excel's ROUND cuts its second argument to a whole number.
  const whole = Math.trunc(decimals ?? PRINTED_DECIMALS);
  const places = Math.max(-MOST_DECIMALS, Math.min(MOST_DECIMALS, whole));
  return { ...outcome, value: round(outcome.value, places) };
}

function rule<Values>(versions: readonly DatedRule<Values>[], year: Optional<number>): Outcome<Values> {
  try {
    return result(ruleInForce(versions, year ?? undefined).values);
  } catch (error) {
    if (!(error instanceof NoRuleForYear)) throw error;
    return refuse({ code: "no-rule", received: String(error.year), firstYear: error.firstYear });
  }
}

/** `80-90%`, `7 – 8 bulan`: a target that is met anywhere between two bounds. */
const RANGE = /^\s*(\d[\d.,]*)\s*%?\s*[-–—]\s*(\d[\d.,]*\s*.*)$/;

const POLARITIES: readonly Polarity[] = ["maksimum", "minimum", "minimum-rasio", "stabil"];

export interface CapaianOptions {
  desimal?: unknown;
  jenis?: unknown;
  batas?: unknown;
}

export function capaianOf(target: CellArgument, realisasi: CellArgument, options: CapaianOptions = {}): Outcome {
  const polarity = polarityOf(options.jenis);
  if (!polarity.ok) return polarity;
  const cap = typeof options.batas === "number" ? fromDouble(options.batas) : null;
  const decimals = typeof options.desimal === "number" ? options.desimal : null;
  return rounded(capped(uncapped(target, realisasi, polarity.value), cap), decimals);
}

function polarityOf(jenis: unknown): Outcome<Polarity> {
  if (jenis === null || jenis === undefined || jenis === "") return result("maksimum");
  const found = POLARITIES.find((each) => each === String(jenis).trim().toLowerCase());
  return found
    ? result(found)
    : refuse({ code: "unknown-name", what: "jenis", received: String(jenis), known: [...POLARITIES] });
}

function uncapped(target: CellArgument, realisasi: CellArgument, polarity: Polarity): Outcome {
  const bounds = typeof target === "string" ? RANGE.exec(target) : null;
  if (!bounds) {
    const [one, other] = figuresOf({ argument: target, what: "target" }, { argument: realisasi, what: "realisasi" });
    if (!one.ok) return one;
    return other.ok ? capaian(one.value, other.value, polarity) : other;
  }
  const [low, high] = figuresOf({ argument: bounds[1], what: "target" }, { argument: bounds[2], what: "target" });
  const reached = figureOf(realisasi, "realisasi");
  if (!low.ok) return low;
  if (!high.ok) return high;
  if (!reached.ok) return reached;
  const direction = polarity === "minimum" || polarity === "minimum-rasio" ? "minimum" : "maksimum";
  return capaianRentang({ low: low.value, high: high.value }, reached.value, direction);
}

function budgetFigures(pagu: CellArgument, realisasi: CellArgument, blokir: CellArgument): Outcome<Decimal[]> {
  const [one, other] = figuresOf(
    { argument: pagu, what: "pagu" },
    { argument: realisasi, what: "realisasi" },
    "rupiah",
  );
  if (!one.ok) return one;
  if (!other.ok) return other;
  const blocked = figureOf(blokir, "blokir", "rupiah");
  // No blokir at all is the usual case, and means none.
  if (!blocked.ok && blocked.problem.code !== "missing") return blocked;
  return result([one.value, other.value, blocked.ok ? blocked.value : ZERO]);
}

export function serapanOf(
  pagu: CellArgument,
  realisasi: CellArgument,
  blokir: CellArgument,
  decimals: Optional<number>,
): Outcome {
  const figures = budgetFigures(pagu, realisasi, blokir);
  if (!figures.ok) return figures;
  const [one = ZERO, other = ZERO, blocked = ZERO] = figures.value;
  return rounded(serapan(one, other, blocked), decimals);
}

export function sisaOf(pagu: CellArgument, realisasi: CellArgument, blokir: CellArgument): Outcome {
  const figures = budgetFigures(pagu, realisasi, blokir);
  if (!figures.ok) return figures;
  const [one = ZERO, other = ZERO, blocked = ZERO] = figures.value;
  return sisa(one, other, blocked);
}

export function terbilangOf(angka: CellArgument, satuan: Optional<string>): Outcome<string> {
  const figure = figureOf(angka, "angka");
  if (!figure.ok) return figure;
  try {
    return result([terbilang(figure.value), satuan?.trim()].filter(Boolean).join(" "));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse({ code: "too-large", what: "angka", received: figure.value.toString() });
  }
}

export function angkaOf(teks: CellArgument): Outcome {
  return figureOf(teks, "teks");
}

export function categoryOf(
  versions: readonly ScaleRule[],
  nilai: CellArgument,
  tahun: Optional<number>,
): Outcome<string> {
  const figure = figureOf(nilai, "nilai", "index");
  if (!figure.ok) return figure;
  const scale = rule(versions, tahun);
  if (!scale.ok) return scale;
  try {
    return result(classOf(scale.value, figure.value));
  } catch (error) {
    if (!(error instanceof OffScale)) throw error;
    const { value, lowest, highest } = error;
    return refuse({ code: "off-scale", what: "nilai", received: value.toString(), lowest, highest });
  }
}

export function ikpaOf(
  nilai: CellArgument[],
  bobot: Optional<CellArgument[]>,
  dispensasi: Optional<number>,
  tahun: Optional<number>,
): Outcome {
  const weights = bobot ? weightsFrom(bobot) : weightsOfYear(tahun);
  if (!weights.ok) return weights;
  const values: (Decimal | null)[] = [];
  for (const argument of nilai) {
    const figure = figureOf(argument, "nilai", "index");
    if (!figure.ok && figure.problem.code !== "missing") return figure;
    values.push(figure.ok ? figure.value : null);
  }
  return ikpa(values, weights.value, dispensasi ? fromDouble(dispensasi) : ZERO);
}

function weightsOfYear(tahun: Optional<number>): Outcome<Decimal[]> {
  const inForce = rule(IKPA_WEIGHTS, tahun);
  return inForce.ok ? result(inForce.value.map(({ weight }) => new Decimal(weight))) : inForce;
}

function weightsFrom(bobot: CellArgument[]): Outcome<Decimal[]> {
  const weights: Decimal[] = [];
  for (const argument of bobot) {
    const figure = figureOf(argument, "bobot", "percent");
    if (!figure.ok) return figure;
    if (!figure.value.isPositive() || figure.value.isZero()) {
      return refuse({ code: "weights", received: figure.value.toString() });
    }
    weights.push(figure.value);
  }
  return result(weights);
}
