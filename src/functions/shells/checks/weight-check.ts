import { type Outcome, refuse, result } from "../../../indicators/outcome";
import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { addIntervals, possibleValues } from "../../../numbers/printed-precision";
import { IKPA_WEIGHTS } from "../../../rules/ikpa-weights";
import { functionStrings } from "../../../strings/functions";
import { type CellArgument, printedFigureOf } from "../../cell-argument";
import type { Whole } from "../../evaluate";
import { figuresOrBlanks } from "../figures";
import type { Optional } from "../rounding";
import { versionOfYear } from "../rule-of-year";
import { printedIn, totalOf } from "./sum-check";
import { OK, verdictOn } from "./verdict";

/** Do the weights sum to their total, and, where a year is given, are they those of IKPA in that year? */
export function cekBobotOf(bobot: Whole, total: CellArgument, tahun: Optional<number>): Outcome<string> {
  const weights = printedIn(bobot, "bobot", "percent");
  if (!weights.ok) return weights;
  const negative = weights.value.find(({ value }) => value.isNegative());
  if (negative) return refuse({ code: "weights", received: formatShort(negative.value) });
  const against = tahun === null || tahun === undefined ? result(null) : wrongWeightOf(bobot, tahun);
  if (!against.ok) return against;
  if (against.value !== null) return result(against.value);
  const stated = printedFigureOf(total, "total", "percent");
  if (!stated.ok && stated.problem.code !== "missing") return stated;
  const sum = totalOf(weights.value);
  // Without a printed total it is the sum that is wrong, and 100 that is right.
  return stated.ok
    ? result(verdictOn("Jumlah bobot", stated.value, sum, addIntervals(weights.value.map(possibleValues))))
    : result(sumToHundred(sum));
}

function sumToHundred(sum: Decimal): string {
  if (sum.eq(HUNDRED)) return OK;
  const difference = formatShort(sum.minus(HUNDRED).abs());
  return functionStrings.id.wrongFigure("Jumlah bobot", formatShort(HUNDRED), formatShort(sum), difference);
}

/** The first weight that is not the one of the regulation; an indicator without object has none. */
function wrongWeightOf(bobot: Whole, tahun: number): Outcome<string | null> {
  const version = versionOfYear(IKPA_WEIGHTS, tahun);
  if (!version.ok) return version;
  const printed = figuresOrBlanks(bobot, { what: "bobot", hint: "percent" });
  if (!printed.ok) return printed;
  const { values, source } = version.value;
  if (printed.value.length !== values.length) {
    return refuse({
      code: "different-size",
      what: "bobot",
      expected: values.length,
      received: printed.value.length,
    });
  }
  for (const [index, { name, weight }] of values.entries()) {
    const given = printed.value[index];
    if (given && !given.eq(new Decimal(weight))) {
      return result(functionStrings.id.wrongWeight(name, String(weight), formatShort(given), source.title));
    }
  }
  return result(null);
}
