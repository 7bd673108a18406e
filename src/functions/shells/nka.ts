import { efisiensiAnggaran, nilaiEfisiensi, type OutputCost } from "../../indicators/efisiensi";
import { nka } from "../../indicators/nka";
import { type Outcome, refuse, result } from "../../indicators/outcome";
import { Decimal, HUNDRED, ZERO } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { NKA_COMPOSITION } from "../../rules/nka-composition";
import { type CellArgument, printedFigureOf } from "../cell-argument";
import type { Whole } from "../evaluate";
import { everyFigure, figuresNamed } from "./figures";
import { type Optional, rounded } from "./rounding";
import { ruleOfYear } from "./rule-of-year";

export function nkaOf(perencanaan: CellArgument, pelaksanaan: CellArgument, tahun: Optional<number>): Outcome {
  const rule = ruleOfYear(NKA_COMPOSITION, tahun);
  if (!rule.ok) return rule;
  const values = figuresNamed(
    { cell: perencanaan, what: "perencanaan", hint: "index" },
    { cell: pelaksanaan, what: "pelaksanaan", hint: "index" },
  );
  if (!values.ok) return values;
  return nka(
    values.value,
    rule.value.map(({ weight }) => new Decimal(weight)),
  );
}

export function efisiensiAnggaranOf(pak: Whole, ck: Whole, rak: Whole, decimals: Optional<number>): Outcome {
  const outputs = outputsOf(pak, ck, rak);
  return outputs.ok ? rounded(efisiensiAnggaran(outputs.value), decimals) : outputs;
}

function outputsOf(pak: Whole, ck: Whole, rak: Whole): Outcome<OutputCost[]> {
  const budgets = everyFigure(pak, { what: "pagu", hint: "rupiah", lowest: 0 });
  if (!budgets.ok) return budgets;
  const spending = everyFigure(rak, { what: "realisasi", hint: "rupiah", lowest: 0 });
  if (!spending.ok) return spending;
  const reached = ratiosOf(ck);
  if (!reached.ok) return reached;
  const expected = budgets.value.length;
  for (const [what, { length }] of [["capaian", reached.value] as const, ["realisasi", spending.value] as const]) {
    if (length !== expected) return refuse({ code: "different-size", what, expected, received: length });
  }
  return result(
    budgets.value.map((budget, index) => ({
      pak: budget,
      ck: reached.value[index] ?? ZERO,
      rak: spending.value[index] ?? ZERO,
    })),
  );
}

/** No output is reached tenfold: a larger figure is a percentage that lost its sign. */
const HIGHEST_RATIO = 10;

/** Capaian as a ratio: 1,22 and "122%" are one. */
function ratiosOf(cells: Whole): Outcome<Decimal[]> {
  const ratios: Decimal[] = [];
  for (const cell of (cells ?? []).flat()) {
    const read = printedFigureOf(cell, "capaian");
    if (!read.ok) return read;
    const ratio = read.value.kind === "percent" ? read.value.value.div(HUNDRED) : read.value.value;
    if (ratio.isNegative() || ratio.gt(HIGHEST_RATIO)) {
      const received = formatShort(ratio);
      return refuse({ code: "off-scale", what: "capaian", received, lowest: 0, highest: HIGHEST_RATIO });
    }
    ratios.push(ratio);
  }
  return result(ratios);
}

export function nilaiEfisiensiOf(efisiensi: CellArgument, decimals: Optional<number>): Outcome {
  const read = figuresNamed({ cell: efisiensi, what: "efisiensi", hint: "percent" });
  return read.ok ? rounded(nilaiEfisiensi(read.value[0] ?? ZERO), decimals) : read;
}
