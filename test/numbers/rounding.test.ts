import fc from "fast-check";
import { Decimal, fromDouble, round, truncate } from "../../src/numbers/decimal";

/** Decimal digits as an integer and a power of ten: an independent exact arithmetic. */
interface Exact {
  digits: bigint;
  decimals: number;
}

const asDecimal = ({ digits, decimals }: Exact) => new Decimal(`${digits}e-${decimals}`);

/** Half away from zero (or toward zero) on integers only. */
function roundExactly({ digits, decimals }: Exact, to: number, mode: "half-away" | "cut"): Exact {
  if (to >= decimals) return { digits, decimals };
  const unit = 10n ** BigInt(decimals - to);
  const size = digits < 0n ? -digits : digits;
  const kept = mode === "cut" ? size / unit : (2n * size + unit) / (2n * unit);
  const back = to < 0 ? kept * 10n ** BigInt(-to) : kept;
  return { digits: digits < 0n ? -back : back, decimals: Math.max(to, 0) };
}

const value = fc.record({
  digits: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
  decimals: fc.integer({ min: 0, max: 8 }),
});
/** Exactly half a unit of the last place kept, on both sides of zero. */
const tie = fc
  .record({ kept: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), to: fc.integer({ min: 0, max: 6 }) })
  .map(({ kept, to }) => ({ exact: { digits: kept * 10n + (kept < 0n ? -5n : 5n), decimals: to + 1 }, to }));

describe("rounding on exact decimals", () => {
  test.each([
    [2.675, 2, "2.68"],
    [1.005, 2, "1.01"],
    [-2.5, 0, "-3"],
    [0.5, 0, "1"],
    [24.605, 2, "24.61"],
    [90.095, 2, "90.1"],
    [58.985, 2, "58.99"],
    [1234, -2, "1200"],
    [1250, -2, "1300"],
    [-1250, -2, "-1300"],
    [4, -1, "0"],
    [0.1 + 0.2, 17, "0.3"],
  ])("ROUND(%p; %p) = %s", (number, decimals, expected) => {
    expect(round(fromDouble(number), decimals).toFixed()).toBe(expected);
  });

  test.each([
    [105.569, 2, "105.56"],
    [-105.569, 2, "-105.56"],
    [87.505, 2, "87.5"],
    [1299, -2, "1200"],
    [-0.9, 0, "0"],
  ])("TRUNC(%p; %p) = %s", (number, decimals, expected) => {
    expect(truncate(fromDouble(number), decimals).abs().toFixed()).toBe(expected.replace("-", ""));
    expect(truncate(fromDouble(number), decimals).eq(expected)).toBe(true);
  });

  test("agrees with integer arithmetic for any value and any number of decimals", () => {
    fc.assert(
      fc.property(value, fc.integer({ min: -6, max: 9 }), (exact, to) => {
        const printed = asDecimal(exact);
        expect(round(printed, to).eq(asDecimal(roundExactly(exact, to, "half-away")))).toBe(true);
        expect(truncate(printed, to).eq(asDecimal(roundExactly(exact, to, "cut")))).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  test("agrees with integer arithmetic on 10.000 ties", () => {
    fc.assert(
      fc.property(tie, ({ exact, to }) => {
        expect(round(asDecimal(exact), to).eq(asDecimal(roundExactly(exact, to, "half-away")))).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  test("a typed number is the decimal that Excel shows: what was typed with up to 15 digits comes back", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
        fc.integer({ min: 0, max: 6 }),
        (digits, decimals) => {
          const text = new Decimal(`${digits}e-${decimals}`).toFixed();
          expect(fromDouble(Number(text)).toFixed()).toBe(new Decimal(text).toFixed());
        },
      ),
      { numRuns: 5000 },
    );
  });
});
