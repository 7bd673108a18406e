import { ikpaPenyerapan, penyerapanTriwulan, type Absorption } from "../../indicators/ikpa-penyerapan";
import { type Outcome, refuse, result } from "../../indicators/outcome";
import { Decimal } from "../../numbers/decimal";
import { type AbsorptionTargets, IKPA_ABSORPTION } from "../../rules/ikpa-parts";
import { type CellArgument, figuresOf } from "../cell-argument";
import type { Whole } from "../evaluate";
import { figuresIn } from "./figures";
import type { Optional } from "./rounding";
import { ruleOfYear } from "./rule-of-year";

const QUARTERS = 4;

/** Words for jenis belanja where its code is not written. */
const NAMES: Readonly<Record<string, RegExp>> = {
  "51": /pegawai/i,
  "52": /barang/i,
  "53": /modal/i,
  "57": /bansos|bantuan sosial/i,
};

export interface AbsorptionArguments {
  nilaiAtauPagu: Whole;
  realisasi: Whole;
  jenisBelanja: Whole;
  triwulan: Optional<number>;
  tahun: Optional<number>;
}

/** With the values of the quarters alone their mean, with pagu and realisasi per jenis belanja the value of one quarter. */
export function ikpaPenyerapanOf({ nilaiAtauPagu, realisasi, jenisBelanja, ...when }: AbsorptionArguments): Outcome {
  if (!realisasi && !jenisBelanja) {
    const quarters = figuresIn(nilaiAtauPagu, { what: "nilai triwulan", hint: "index", lowest: 0, highest: 100 });
    if (!quarters.ok) return quarters;
    return quarters.value.length > QUARTERS
      ? refuse({ code: "different-size", what: "triwulan", expected: QUARTERS, received: quarters.value.length })
      : ikpaPenyerapan(quarters.value);
  }
  if (!realisasi) return refuse({ code: "missing", what: "realisasi" });
  if (!jenisBelanja) return refuse({ code: "missing", what: "jenis_belanja" });
  const rule = ruleOfYear(IKPA_ABSORPTION, when.tahun);
  if (!rule.ok) return rule;
  const quarter = quarterOf(when.triwulan);
  if (!quarter.ok) return quarter;
  const parts = partsOf(nilaiAtauPagu, realisasi, jenisBelanja, rule.value, quarter.value);
  return parts.ok ? penyerapanTriwulan(parts.value) : parts;
}

function quarterOf(triwulan: Optional<number>): Outcome<number> {
  if (triwulan === null || triwulan === undefined) return refuse({ code: "missing", what: "triwulan" });
  if (Number.isInteger(triwulan) && triwulan >= 1 && triwulan <= QUARTERS) return result(triwulan - 1);
  return refuse({ code: "off-scale", what: "triwulan", received: String(triwulan), lowest: 1, highest: QUARTERS });
}

function partsOf(
  pagu: Whole,
  realisasi: Whole,
  jenisBelanja: Whole,
  targets: AbsorptionTargets,
  quarter: number,
): Outcome<Absorption[]> {
  const [budgets, spending, kinds] = [pagu, realisasi, jenisBelanja].map((range) => (range ?? []).flat());
  for (const [what, cells] of [["realisasi", spending] as const, ["jenis_belanja", kinds] as const]) {
    if (cells?.length !== budgets?.length) {
      return refuse({
        code: "different-size",
        what,
        expected: budgets?.length ?? 0,
        received: cells?.length ?? 0,
      });
    }
  }
  const parts: Absorption[] = [];
  for (const [index, budget] of (budgets ?? []).entries()) {
    const kind = kinds?.[index];
    if (isBlank(budget) && isBlank(kind)) continue;
    const target = targetOf(kind, targets, quarter);
    if (!target.ok) return target;
    const [one, other] = figuresOf(
      { argument: budget, what: "pagu" },
      { argument: spending?.[index], what: "realisasi" },
      "rupiah",
    );
    if (!one.ok) return one;
    if (!other.ok) return other;
    parts.push({ pagu: one.value, realisasi: other.value, target: target.value });
  }
  return parts.length > 0 ? result(parts) : refuse({ code: "missing", what: "pagu" });
}

const isBlank = (cell: CellArgument) => cell === null || cell === undefined || cell === "";

/** `51`, `51 Belanja Pegawai`, `521811`, `Belanja Pegawai`. */
function targetOf(kind: CellArgument, targets: AbsorptionTargets, quarter: number): Outcome {
  if (isBlank(kind)) return refuse({ code: "missing", what: "jenis_belanja" });
  const text = String(kind).trim();
  const code = /^\d{2}/.exec(text)?.[0] ?? Object.keys(NAMES).find((each) => NAMES[each]?.test(text));
  const target = code === undefined ? undefined : targets[code]?.[quarter];
  return target === undefined
    ? refuse({ code: "unknown-name", what: "jenis belanja", received: text, known: Object.keys(targets) })
    : result(new Decimal(target));
}
