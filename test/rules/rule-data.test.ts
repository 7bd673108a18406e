import { Decimal } from "../../src/numbers/decimal";
import type { DatedRule } from "../../src/rules/dated-rule";
import {
  IKPA_ABSORPTION,
  IKPA_CONTRACTS,
  IKPA_DEVIATION,
  IKPA_OUTPUT,
  IKPA_PETTY_CASH,
  IKPA_REVISION,
  KKP_TARGETS,
  SPM_DISPENSATION,
} from "../../src/rules/ikpa-parts";
import { IKPA_WEIGHTS } from "../../src/rules/ikpa-weights";
import { NKA_COMPOSITION } from "../../src/rules/nka-composition";
import { classOf, type Scale } from "../../src/rules/scale";
import { SCALES } from "../../src/rules/scales/scales";
import { SKM_2004_IKM } from "../../src/rules/scales/skm-2004-ikm";

const scales = { ...SCALES, "SKM 2004 (IKM)": SKM_2004_IKM };
const rules: Record<string, readonly DatedRule<unknown>[]> = {
  ...scales,
  IKPA_ABSORPTION,
  IKPA_CONTRACTS,
  IKPA_DEVIATION,
  IKPA_OUTPUT,
  IKPA_PETTY_CASH,
  IKPA_REVISION,
  IKPA_WEIGHTS,
  KKP_TARGETS,
  NKA_COMPOSITION,
  SPM_DISPENSATION,
};

test.each(Object.entries(rules))("%s names its source, and is verified only by an address", (_name, versions) => {
  for (const { source, status, effectiveFrom } of versions) {
    expect(source.title.trim()).not.toBe("");
    expect(Number.isInteger(effectiveFrom)).toBe(true);
    if (status === "verified") expect(source.url).toMatch(/^https?:\/\//);
  }
});

describe("weights sum to what the regulation says", () => {
  test.each(IKPA_WEIGHTS.map((version) => [version.effectiveFrom, version] as const))(
    "IKPA %i: 100",
    (_year, version) => {
      expect(version.values.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    },
  );

  test("contracts 100, cash 100, cash and KKP 100, outputs 100, NKA 100", () => {
    for (const { values } of IKPA_CONTRACTS) expect(values.early + values.acceleration + values.distribution).toBe(100);
    for (const { values } of IKPA_PETTY_CASH) {
      expect(values.punctuality + values.monthlyGup + values.tupReturn).toBe(100);
      expect(values.cash + values.kkp).toBe(100);
    }
    for (const { values } of IKPA_OUTPUT) expect(values.punctuality + values.achievement).toBe(100);
    for (const { values } of NKA_COMPOSITION) expect(values.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  test("targets rise from quarter to quarter and stay within the pagu", () => {
    const targets = [
      ...IKPA_ABSORPTION.flatMap(({ values }) => Object.values(values)),
      ...KKP_TARGETS.map(({ values }) => values),
    ];
    for (const quarters of targets) {
      expect([...quarters]).toEqual([...quarters].sort((a, b) => a - b));
      expect(quarters[3]).toBeLessThanOrEqual(100);
    }
  });
});

const versions = Object.entries(scales).flatMap(([name, all]) =>
  all.map(({ effectiveFrom, values }): [string, Scale] => [`${name} ${effectiveFrom}`, values]),
);

/** Whole thousandths, so that nothing here is rounded by a double; half is rounded up, no scale being negative. */
function roundedThousandths(thousandths: number, decimals: number): number {
  const step = 10 ** (3 - decimals);
  return Math.floor((thousandths + step / 2) / step) * step;
}

/** A scale of capaian has no real end; above its highest class nothing changes any more. */
const highestTried = ({ highest, classes }: Scale) => Math.min(highest, (classes[0]?.from ?? highest) + 15);

describe.each(versions)("%s in steps of 0,001", (_name, scale) => {
  test("every value has exactly one class, and it is the one that is looked up", () => {
    const bounds = scale.classes.map(({ from, name }, index) => ({
      name,
      from: Math.round(from * 1000),
      below: Math.round((scale.classes[index - 1]?.from ?? Infinity) * 1000),
    }));
    for (let value = scale.lowest * 1000; value <= highestTried(scale) * 1000; value += 1) {
      const rounded = roundedThousandths(value, scale.decimals);
      const fitting = bounds.filter(({ from, below }) => rounded >= from && rounded < below);
      const found = classOf(scale, new Decimal(value).div(1000));
      if (fitting.length !== 1 || fitting[0]?.name !== found) {
        throw new Error(`${value / 1000}: ${found}, not ${fitting.map(({ name }) => name).join(" and ")}`);
      }
    }
  });
});
