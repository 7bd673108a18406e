import fc from "fast-check";
import { capaian } from "../../src/indicators/capaian";
import { ikpa } from "../../src/indicators/ikpa";
import type { Outcome } from "../../src/indicators/outcome";
import { serapan } from "../../src/indicators/serapan";
import { sisa } from "../../src/indicators/sisa";
import { Decimal } from "../../src/numbers/decimal";

const d = (value: number | string) => new Decimal(value);
const shown = (outcome: Outcome) => (outcome.ok ? outcome.value.toDecimalPlaces(4).toFixed() : outcome.problem.code);

test.each<[string, Outcome, string]>([
  ["capaian of 56,49 against 53,51", capaian(d("53.51"), d("56.49")), "105.5691"],
  ["capaian of nothing done", capaian(d(4), d(0)), "0"],
  ["capaian against zero", capaian(d(0), d(4)), "zero-divisor"],
  ["serapan", serapan(d(1541760000), d(1359996505)), "88.2106"],
  ["serapan of what is left after blokir", serapan(d(990587000), d(963708275), d(23796000)), "99.6811"],
  ["serapan of no pagu", serapan(d(0), d(0)), "zero-divisor"],
  ["serapan of a pagu below its blokir", serapan(d(5), d(0), d(6)), "negative"],
  ["sisa", sisa(d(16468319000), d(16375654700)), "92664300"],
  ["sisa less blokir", sisa(d(100), d(80), d(15)), "5"],
  ["sisa of overspending", sisa(d(100), d(105)), "-5"],
])("%s is %p", (_name, outcome, expected) => {
  expect(shown(outcome)).toBe(expected);
});

test("the trace shows the arithmetic as a reader writes it", () => {
  const outcome = capaian(d("53.51"), d("56.49"));
  expect(outcome.ok && outcome.trace).toEqual(["56,49 / 53,51 × 100 = 105,5691"]);
  const left = sisa(d(100), d(80), d(15));
  expect(left.ok && left.trace).toEqual(["100 − 80 − 15 = 5"]);
});

describe("nilai IKPA", () => {
  const weights = [10, 15, 20, 10, 10, 10, 25].map(d);

  test("OM-SPAN Belu 2025: 99,49; less dispensasi 0,75: 98,74", () => {
    const nilai = [100, 100, 100, 100, 100, 98.87, 98.42].map(d);
    expect(shown(ikpa(nilai, weights))).toBe("99.49");
    expect(shown(ikpa(nilai, weights, d("0.75")))).toBe("98.74");
  });

  test("is between the lowest and the highest of its values, and an absent one changes nothing if it was the mean", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 7, maxLength: 7 }), (cents) => {
        const nilai = cents.map((each) => d(each).div(100));
        const found = ikpa(nilai, weights);
        expect(found.ok).toBe(true);
        if (!found.ok) return;
        expect(found.value.gte(Decimal.min(...nilai).minus("0.005"))).toBe(true);
        expect(found.value.lte(Decimal.max(...nilai).plus("0.005"))).toBe(true);
      }),
    );
  });

  test.each<[string, Outcome, string]>([
    ["no value", ikpa([null, null], [d(50), d(50)]), "missing"],
    ["too few values", ikpa([d(100)], weights), "different-size"],
    ["a value beyond the scale", ikpa([d(101)], [d(100)]), "off-scale"],
    ["a negative value", ikpa([d(-1)], [d(100)]), "off-scale"],
  ])("%s: %p", (_name, outcome, expected) => {
    expect(shown(outcome)).toBe(expected);
  });
});
