import fc from "fast-check";
import { Decimal } from "../../src/numbers/decimal";
import { type DatedRule, NoRuleForYear, ruleInForce } from "../../src/rules/dated-rule";
import { IKPA_WEIGHTS } from "../../src/rules/ikpa-weights";
import { NKA_COMPOSITION } from "../../src/rules/nka-composition";
import { classOf, OffScale } from "../../src/rules/scale";
import { SCALES } from "../../src/rules/scales/scales";

const all: Record<string, readonly DatedRule<unknown>[]> = { ...SCALES, IKPA_WEIGHTS, NKA_COMPOSITION };

describe.each(Object.entries(all))("%s", (_name, versions) => {
  test("every version says from when, in what unit, by what source and whether it was verified", () => {
    for (const version of versions) {
      expect(version.effectiveFrom).toBeGreaterThanOrEqual(2004);
      expect(version.unit).not.toBe("");
      expect(version.source.title).not.toBe("");
      expect(["verified", "needs-verification"]).toContain(version.status);
      if (version.status === "verified") expect(version.source.url ?? version.source.article).toBeTruthy();
      if (version.source.url) expect(version.source.url).toMatch(/^https:\/\//);
    }
  });

  test("no two versions begin in one year; years before the first have no rule", () => {
    const years = versions.map((version) => version.effectiveFrom);
    expect(new Set(years).size).toBe(years.length);
    expect(() => ruleInForce(versions, Math.min(...years) - 1)).toThrow(NoRuleForYear);
    for (const year of years) expect(ruleInForce(versions, year).effectiveFrom).toBe(year);
    expect(ruleInForce(versions).effectiveFrom).toBe(Math.max(...years));
    expect(ruleInForce(versions, 2099).effectiveFrom).toBe(Math.max(...years));
  });
});

test.each([...IKPA_WEIGHTS, ...NKA_COMPOSITION].map((version) => [version.source.title, version] as const))(
  "the weights of %s add up to 100",
  (_title, version) => {
    expect(version.values.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  },
);

test("the version of a year does not depend on the order in which versions are written down", () => {
  for (const year of [2022, 2023, 2024, 2025, 2030]) {
    expect(ruleInForce([...IKPA_WEIGHTS].reverse(), year)).toBe(ruleInForce(IKPA_WEIGHTS, year));
  }
});

test.each([
  [2022, 10],
  [2023, 10],
  [2024, 15],
  [2025, 15],
])("Deviasi Halaman III DIPA weighs in %i %i percent", (year, weight) => {
  expect(ruleInForce(IKPA_WEIGHTS, year).values.find(({ name }) => name.startsWith("Deviasi"))?.weight).toBe(weight);
});

test.each([
  "Revisi DIPA",
  "Deviasi Halaman III DIPA",
  "Deviasi Hal. III DIPA",
  "Penyerapan Anggaran",
  "Belanja Kontraktual",
  "Data Kontrak",
  "Penyelesaian Tagihan",
  "Pengelolaan UP dan TUP",
  "Pengelolaan UP/TUP",
  "Pengelolaan UP & TUP",
  "Capaian Output",
])("%s names one indicator of IKPA", (label) => {
  const name = label.toLowerCase().replace(/[^a-z&]/g, "");
  expect(ruleInForce(IKPA_WEIGHTS, 2025).values.filter(({ pattern }) => pattern.test(name))).toHaveLength(1);
});

const scales = Object.entries(SCALES).flatMap(([name, versions]) =>
  versions.map(({ effectiveFrom, values }): [string, typeof values] => [`${name} from ${effectiveFrom}`, values]),
);

describe.each(scales)("the classes of %s", (_name, scale) => {
  test("fall from the highest, and the lowest begins where the scale begins", () => {
    const bounds = scale.classes.map(({ from }) => from);
    expect(bounds).toEqual([...bounds].sort((a, b) => b - a));
    expect(bounds[bounds.length - 1]).toBe(scale.lowest);
  });

  test("every value of the scale has a class, a higher value never a lower one; others have none", () => {
    const value = fc.integer({ min: scale.lowest * 10_000, max: scale.highest * 10_000 }).map((n) => n / 10_000);
    const rank = (each: number) =>
      scale.classes.findIndex(({ name }) => name === classOf(scale, new Decimal(String(each))));
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(rank(one)).toBeGreaterThanOrEqual(0);
        if (one < other) expect(rank(one)).toBeGreaterThanOrEqual(rank(other));
      }),
    );
    expect(() => classOf(scale, new Decimal(scale.highest).plus(1))).toThrow(OffScale);
    expect(() => classOf(scale, new Decimal(scale.lowest).minus(1))).toThrow(OffScale);
  });
});
