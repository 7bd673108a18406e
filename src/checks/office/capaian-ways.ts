import { capaian, type Polarity } from "../../indicators/capaian";
import { Decimal, HUNDRED, TWO_HUNDRED } from "../../numbers/decimal";
import type { Interval } from "../../numbers/printed-precision";
import type { CapaianRule } from "../../rules/capaian-rules";
import { OFFICE_SOURCE } from "./office-source";

/** Rule of a capaian whose polarity the office has set. */
export const OFFICE_CAPAIAN = "capaian-kantor";

/** One way to reckon a capaian from target and realisasi. */
export interface CapaianWay {
  formula: string;
  /** target / realisasi is what it starts from, instead of realisasi / target. */
  isInverse?: boolean;
  /** What becomes of that ratio, in percent, and of all that it may have been. */
  of?(ratio: Decimal): Decimal;
  within?(ratio: Interval): Interval;
  /** The same in Excel, as a fraction; `null` where no short formula says it. */
  inCells(target: string, realisasi: string): string | null;
  trace(target: Decimal, realisasi: Decimal): string[];
}

const traceOf = (polarity: Polarity) => (target: Decimal, realisasi: Decimal) => {
  const found = capaian(target, realisasi, polarity);
  return found.ok ? found.trace : [];
};

/** The scale of KMK 127/2026 by how near the target was met: 0→0, 90→100, 100→120. */
function steady(ratio: Decimal): Decimal {
  const found = capaian(HUNDRED, ratio, "stabil");
  return found.ok ? found.value : ratio;
}

/** It rises up to the target and falls behind it. */
function steadyWithin({ low, high }: Interval): Interval {
  const ends = [steady(low), steady(high)];
  const holdsTarget = low.lte(HUNDRED) && high.gte(HUNDRED);
  return { low: Decimal.min(...ends), high: holdsTarget ? steady(HUNDRED) : Decimal.max(...ends) };
}

export const CAPAIAN_WAYS: Readonly<Record<Polarity, CapaianWay>> = {
  maksimum: {
    formula: "realisasi / target × 100",
    inCells: (target, realisasi) => `${realisasi}/${target}`,
    trace: traceOf("maksimum"),
  },
  minimum: {
    formula: "(2 × target − realisasi) / target × 100",
    of: (ratio) => TWO_HUNDRED.minus(ratio),
    within: ({ low, high }) => ({ low: TWO_HUNDRED.minus(high), high: TWO_HUNDRED.minus(low) }),
    inCells: (target, realisasi) => `(2*${target}-${realisasi})/${target}`,
    trace: traceOf("minimum"),
  },
  "minimum-rasio": {
    formula: "target / realisasi × 100",
    isInverse: true,
    inCells: (target, realisasi) => `${target}/${realisasi}`,
    trace: traceOf("minimum-rasio"),
  },
  stabil: {
    formula: "0→0, 90→100, 100→120 menurut dekatnya ke target",
    of: steady,
    within: steadyWithin,
    inCells: () => null,
    trace: traceOf("stabil"),
  },
};

export function formulaOf(polarity: CapaianRule["polarity"]): string {
  return polarity === "rentang" ? "terhadap batas yang dilewati; di dalam rentang 100" : CAPAIAN_WAYS[polarity].formula;
}

export function officeSourceOf(polarity: CapaianRule["polarity"]): string {
  return `${formulaOf(polarity)} (polaritas ${polarity}, ${OFFICE_SOURCE})`;
}
