import fc from "fast-check";
import { definitions } from "../../src/functions/definitions/all";
import { categoryOf, quickCategory } from "../../src/functions/shells/category";
import { capaianOf, quickCapaian } from "../../src/functions/shells/capaian";
import { quickSerapan, serapanOf } from "../../src/functions/shells/budget";
import type { Outcome } from "../../src/indicators/outcome";
import type { Decimal } from "../../src/numbers/decimal";
import { installCustomFunctionsRuntime } from "../cases/custom-functions-runtime";
import { DEKTARI } from "../../src/rules/scales/dektari";
import { NKA_CATEGORY as NKA } from "../../src/rules/scales/nka-category";

installCustomFunctionsRuntime();

/** Numbers as tables hold them, the bounds of classes and halves of the last digit among them. */
const figure = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 0, max: 20_000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 0, max: 200_000 }).map((thousandths) => thousandths / 1000),
  fc.integer({ min: 0, max: 10 ** 13 }),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const decimals = fc.option(fc.integer({ min: -2, max: 16 }), { nil: null });

const exact = (outcome: Outcome<Decimal | string>) =>
  outcome.ok ? (typeof outcome.value === "string" ? outcome.value : outcome.value.toNumber() || 0) : null;

const RUNS = { numRuns: 20_000 };

test("CAPAIAN: what doubles are sure of is what exact decimals give", () => {
  let sure = 0;
  fc.assert(
    fc.property(figure, figure, decimals, (target, realisasi, desimal) => {
      const quick = quickCapaian({ desimal })?.(target, realisasi) ?? null;
      if (quick === null) return;
      sure += 1;
      expect(quick).toBe(exact(capaianOf(target, realisasi, { desimal })));
    }),
    RUNS,
  );
  expect(sure).toBeGreaterThan(RUNS.numRuns / 3);
});

test("SERAPAN: the same, with and without blokir", () => {
  let sure = 0;
  fc.assert(
    fc.property(figure, figure, fc.option(figure, { nil: null }), decimals, (pagu, realisasi, blokir, desimal) => {
      const quick = quickSerapan(desimal)?.(pagu, realisasi, blokir) ?? null;
      if (quick === null) return;
      sure += 1;
      expect(quick).toBe(exact(serapanOf(pagu, realisasi, blokir, desimal)));
    }),
    RUNS,
  );
  expect(sure).toBeGreaterThan(RUNS.numRuns / 20);
});

test.each([
  ["DEKTARI", DEKTARI],
  ["NKA", NKA],
])("%s: the same class, on the bounds and beside them", (_name, scale) => {
  let sure = 0;
  fc.assert(
    fc.property(figure, (nilai) => {
      const quick = quickCategory(scale, null)?.(nilai) ?? null;
      if (quick === null) return;
      sure += 1;
      expect(quick).toBe(exact(categoryOf(scale, nilai, null)));
    }),
    RUNS,
  );
  expect(sure).toBeGreaterThan(RUNS.numRuns / 20);
});

test("a half of the last digit is left to exact decimals", () => {
  // 1 / 800 × 100 = 0,125 and 1,005 / 1 × 100 = 100,5
  expect(quickCapaian({})?.(800, 1)).toBeNull();
  expect(quickCapaian({ desimal: 0 })?.(1, 1.005)).toBeNull();
  expect(definitions.CAPAIAN.evaluate([[[800]], [[1]]])).toEqual([[0.13]]);
  expect(definitions.CAPAIAN.evaluate([[[1]], [[1.005]], 0])).toEqual([[101]]);
});

test("texts, blanks, other polarities and caps are left to them as well", () => {
  expect(quickCapaian({})?.("80 Orang", 60)).toBeNull();
  expect(quickCapaian({})?.(null, 60)).toBeNull();
  expect(quickCapaian({})?.(0, 60)).toBeNull();
  expect(quickCapaian({ jenis: "minimum" })).toBeNull();
  expect(quickCapaian({ batas: 120 })).toBeNull();
});
