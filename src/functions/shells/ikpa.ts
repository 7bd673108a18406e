import { ikpa } from "../../indicators/ikpa";
import { type Outcome, refuse, result } from "../../indicators/outcome";
import { Decimal, fromDouble, ZERO } from "../../numbers/decimal";
import { IKPA_WEIGHTS } from "../../rules/ikpa-weights";
import { type CellArgument, figureOf } from "../cell-argument";
import type { Optional } from "./rounding";
import { ruleOfYear } from "./rule-of-year";

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
  if (dispensasi && dispensasi < 0) {
    return refuse({ code: "negative", what: "dispensasi", received: String(dispensasi) });
  }
  return ikpa(values, weights.value, dispensasi ? fromDouble(dispensasi) : ZERO);
}

function weightsOfYear(tahun: Optional<number>): Outcome<Decimal[]> {
  const inForce = ruleOfYear(IKPA_WEIGHTS, tahun);
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
