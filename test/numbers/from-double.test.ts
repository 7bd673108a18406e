import fc from "fast-check";
import { Decimal, fromDouble, isWholeInDouble, toDouble } from "../../src/numbers/decimal";

/** What cells hold: rupiah, counts, figures with a few decimals, results of formulas, and whatever a double can be. */
const double = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -20_000_000, max: 20_000_000 }) },
  { weight: 4, arbitrary: fc.maxSafeInteger() },
  { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 1, max: 999 }), fc.nat(20)).map(([n, power]) => n * 10 ** power) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, cut, decimals]) => Math.trunc(digits / 10 ** cut) / 10 ** decimals),
  },
  { weight: 2, arbitrary: fc.tuple(fc.double(), fc.double()).map(([a, b]) => a / b) },
  { weight: 2, arbitrary: fc.double() },
);

/** Below this a double does not hold 15 digits. */
const SMALLEST = 1e-300;
const cellNumber = double.filter((value) => Number.isFinite(value) && (value === 0 || Math.abs(value) > SMALLEST));

const SEED = 20251121;

test("is the decimal of its 15 digits, kept by the library as any other", () => {
  fc.assert(
    fc.property(cellNumber, (value) => {
      const exact = new Decimal(value.toPrecision(15));
      const found = fromDouble(value);
      expect([found.s, found.e, found.d]).toEqual([value === 0 ? found.s : exact.s, exact.e, exact.d]);
      expect(found.toString()).toBe(exact.isZero() ? "0" : exact.toString());
    }),
    { numRuns: 20_000, seed: SEED },
  );
});

test.each([0, 0.01, 0.1, 0.07, -0.5, 1.1, 9999999.99, 1e7, -1e7, 10000000.01, 99999999999999, 1e14, 1e15, 0.1 + 0.2])(
  "%p",
  (value) => {
    expect(fromDouble(value).toString()).toBe(new Decimal(value.toPrecision(15)).toString());
  },
);

test("what counts as whole in a double comes back from it", () => {
  fc.assert(
    fc.property(cellNumber, (value) => {
      const decimal = fromDouble(value);
      return !isWholeInDouble(decimal) || (decimal.isInteger() && new Decimal(toDouble(decimal)).eq(decimal));
    }),
    { numRuns: 5_000, seed: SEED },
  );
});
