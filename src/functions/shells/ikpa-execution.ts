/** The parts of IKPA about contracts, bills, cash and outputs. */
import { ikpaDispensasi } from "../../indicators/ikpa-dispensasi";
import { ikpaKontraktual } from "../../indicators/ikpa-kontraktual";
import { ikpaCapaianOutput } from "../../indicators/ikpa-output";
import { ikpaTagihan } from "../../indicators/ikpa-tagihan";
import { ikpaUptup, nilaiKkp, nilaiTunai } from "../../indicators/ikpa-uptup";
import { type Outcome, refuse, result } from "../../indicators/outcome";
import { ZERO } from "../../numbers/decimal";
import {
  IKPA_CONTRACTS,
  IKPA_OUTPUT,
  IKPA_PETTY_CASH,
  type PettyCashValues,
  SPM_DISPENSATION,
} from "../../rules/ikpa-parts";
import type { CellArgument } from "../cell-argument";
import type { Option, Whole } from "../evaluate";
import { everyFigure, figureOption, figuresIn, figuresNamed } from "./figures";
import type { Optional } from "./rounding";
import { ruleOfYear } from "./rule-of-year";

/** A contract signed before January counts 120, the highest value there is. */
const HIGHEST_EARLY = 120;
const HIGHEST = 100;

export function ikpaKontraktualOf(
  dini: Whole,
  akselerasi: Whole,
  jumlah: Option | undefined,
  firstHalf: Option | undefined,
  tahun: Optional<number>,
): Outcome {
  const rule = ruleOfYear(IKPA_CONTRACTS, tahun);
  if (!rule.ok) return rule;
  const early = figuresIn(dini, { what: "kontrak dini", hint: "index", lowest: 0, highest: HIGHEST_EARLY });
  if (!early.ok) return early;
  const faster = figuresIn(akselerasi, { what: "akselerasi", hint: "index", lowest: 0, highest: HIGHEST });
  if (!faster.ok) return faster;
  const all = figureOption(jumlah, "jumlah_kontrak");
  if (!all.ok) return all;
  const half = figureOption(firstHalf, "kontrak_semester1");
  if (!half.ok) return half;
  const negative = [all.value, half.value].find((count) => count.isNegative());
  if (negative) return refuse({ code: "negative", what: "kontrak", received: negative.toString() });
  return ikpaKontraktual(early.value, faster.value, all.value, half.value, rule.value);
}

export function ikpaTagihanOf(tepat: CellArgument, total: CellArgument): Outcome {
  const counts = figuresNamed(
    { cell: tepat, what: "SPM-LS tepat waktu", hint: "count" },
    { cell: total, what: "SPM-LS kontraktual", hint: "count" },
  );
  if (!counts.ok) return counts;
  const [inTime = ZERO, all = ZERO] = counts.value;
  return ikpaTagihan(inTime, all);
}

/** The parts of the cash value: ketepatan, GUP disebulankan, setoran TUP. */
const CASH_PARTS = 3;
const HIGHEST_KKP = 110;

export function ikpaUptupOf(tunai: Whole, kkp: Whole, tahun: Optional<number>): Outcome {
  const rule = ruleOfYear(IKPA_PETTY_CASH, tahun);
  if (!rule.ok) return rule;
  const parts = everyFigure(tunai, { what: "tunai", hint: "index", lowest: 0, highest: HIGHEST });
  if (!parts.ok) return parts;
  const quarters = figuresIn(kkp, { what: "kkp", hint: "index", lowest: 0, highest: HIGHEST_KKP });
  if (!quarters.ok) return quarters;
  const cash = cashOf(parts.value, rule.value);
  return cash.ok ? ikpaUptup(cash.value, nilaiKkp(quarters.value), rule.value) : cash;
}

function cashOf(parts: readonly (typeof ZERO)[], rule: PettyCashValues): Outcome {
  const [first = ZERO, gup = ZERO, setoran = ZERO] = parts;
  if (parts.length === 1) return result(first);
  return parts.length === CASH_PARTS
    ? nilaiTunai(first, gup, setoran, rule)
    : refuse({ code: "different-size", what: "tunai", expected: CASH_PARTS, received: parts.length });
}

export function ikpaCapaianOutputOf(ketepatan: Whole, ro: Whole, tahun: Optional<number>): Outcome {
  const rule = ruleOfYear(IKPA_OUTPUT, tahun);
  if (!rule.ok) return rule;
  const punctuality = figuresIn(ketepatan, { what: "ketepatan", hint: "index", lowest: 0, highest: HIGHEST });
  if (!punctuality.ok) return punctuality;
  const outputs = figuresIn(ro, { what: "capaian RO", hint: "index", lowest: 0, highest: HIGHEST });
  return outputs.ok ? ikpaCapaianOutput(punctuality.value, outputs.value, rule.value) : outputs;
}

export function ikpaDispensasiOf(dispensasi: CellArgument, spm: CellArgument, tahun: Optional<number>): Outcome {
  const rule = ruleOfYear(SPM_DISPENSATION, tahun);
  if (!rule.ok) return rule;
  const counts = figuresNamed(
    { cell: dispensasi, what: "SPM dispensasi", hint: "count" },
    { cell: spm, what: "SPM triwulan IV", hint: "count" },
  );
  if (!counts.ok) return counts;
  const [some = ZERO, all = ZERO] = counts.value;
  return ikpaDispensasi(some, all, rule.value);
}
