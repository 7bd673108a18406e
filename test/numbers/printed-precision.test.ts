import fc from "fast-check";
import { Decimal, round, truncate } from "../../src/numbers/decimal";
import {
  addIntervals,
  compareAsPrinted,
  divideIntervals,
  multiplyIntervals,
  possibleValues,
  scaleInterval,
  subtractIntervals,
} from "../../src/numbers/printed-precision";

const HUNDRED = new Decimal(100);
const exactly = (value: Decimal) => ({ low: value, high: value });
const shown = (value: Decimal | string | number, decimals: number, scale = 1) => ({
  value: new Decimal(value),
  decimals,
  scale,
});

const rupiah = fc.integer({ min: 1, max: 2_000_000_000 }).map((n) => new Decimal(n));
const decimals = fc.integer({ min: 0, max: 3 });

describe("worked examples", () => {
  const quotient = (part: string, whole: string) => new Decimal(part).div(whole).times(HUNDRED);
  test.each([
    ["105.57", 2, "56.49", "53.51", "rounded"],
    ["105.56", 2, "56.49", "53.51", "truncated"],
    ["134.28", 2, "1.88", "1.40", "truncated"],
    ["102", 0, "76.39", "75", "rounded"],
    ["101", 0, "76.39", "75", "truncated"],
    ["103", 0, "76.39", "75", "impossible"],
    ["102.91", 2, "97.77", "94", "impossible"],
    ["49.1", 1, "2580000", "5242000", "impossible"],
    ["97.72", 2, "172980000", "177000000", "truncated"],
  ])("%s with %i decimals for %s / %s × 100 is %s", (printed, places, part, whole, agreement) => {
    const value = quotient(part, whole);
    expect(compareAsPrinted(shown(printed, places), value, exactly(value))).toBe(agreement);
  });

  test("an index printed as 53,5 may have been 53,45 to 53,55; a whole number of rupiah is itself", () => {
    expect(possibleValues(shown("53.5", 1))).toEqual({ low: new Decimal("53.45"), high: new Decimal("53.55") });
    expect(possibleValues(shown("35000000", 0))).toEqual(exactly(new Decimal(35_000_000)));
  });

  test("Rp 16,4 M may have been 16.350.000.000 to 16.450.000.000", () => {
    const { low, high } = possibleValues(shown("16400000000", 1, 1e9));
    expect([low.toFixed(), high.toFixed()]).toEqual(["16350000000", "16450000000"]);
  });

  test("104,1 for 97,77 / 94 is possible only because the inputs were rounded", () => {
    const part = possibleValues(shown("0.3", 1));
    const whole = possibleValues(shown("0.7", 1));
    const possible = scaleInterval(divideIntervals(part, whole)!, HUNDRED);
    expect(compareAsPrinted(shown("40", 0), new Decimal("0.3").div("0.7").times(100), possible)).toBe("possible");
  });
});

describe("laws of the error rule", () => {
  test("a percent rounded from the exact quotient agrees as rounded, a truncated one is never impossible", () => {
    fc.assert(
      fc.property(rupiah, rupiah, decimals, fc.boolean(), (part, whole, places, isNegative) => {
        const quotient = part.div(whole).times(isNegative ? -100 : 100);
        const may = exactly(quotient);
        expect(compareAsPrinted(shown(round(quotient, places), places), quotient, may)).toBe("rounded");
        expect(["rounded", "truncated"]).toContain(
          compareAsPrinted(shown(truncate(quotient, places), places), quotient, may),
        );
      }),
      { numRuns: 5000 },
    );
  });

  test("two steps away from the exact quotient is always impossible", () => {
    fc.assert(
      fc.property(rupiah, rupiah, decimals, fc.constantFrom(2, -2, 3, -17), (part, whole, places, steps) => {
        const quotient = part.div(whole).times(HUNDRED);
        const off = round(quotient, places).plus(new Decimal(steps).times(new Decimal(10).pow(-places)));
        expect(compareAsPrinted(shown(off, places), quotient, exactly(quotient))).toBe("impossible");
      }),
      { numRuns: 5000 },
    );
  });

  /** A true value, and what a report prints of it. */
  const measured = fc
    .record({ digits: fc.integer({ min: 1, max: 10_000_000 }), places: fc.integer({ min: 1, max: 3 }) })
    .map(({ digits, places }) => {
      const exact = new Decimal(digits).div(100_000);
      return { exact, printed: shown(round(exact, places), places) };
    });

  /** The same below zero as well: what was paid back, a deficit. */
  const measuredOrLost = fc.tuple(measured, fc.boolean()).map(([{ exact, printed }, isLost]) => {
    const value = isLost ? exact.neg() : exact;
    return { exact: value, printed: isLost ? shown(round(value, printed.decimals), printed.decimals) : printed };
  });

  test("a percent of the true figures is never impossible, however the figures beside it were rounded", () => {
    fc.assert(
      fc.property(measuredOrLost, measured, decimals, fc.boolean(), (part, whole, places, cut) => {
        const possible = divideIntervals(possibleValues(part.printed), possibleValues(whole.printed));
        fc.pre(possible !== null && !whole.printed.value.isZero());
        const truth = part.exact.div(whole.exact).times(HUNDRED);
        const printed = shown((cut ? truncate : round)(truth, places), places);
        const expected = part.printed.value.div(whole.printed.value).times(HUNDRED);
        expect(compareAsPrinted(printed, expected, scaleInterval(possible!, HUNDRED))).not.toBe("impossible");
      }),
      { numRuns: 5000 },
    );
  });

  test("a total of the true figures is never impossible, however the figures above it were rounded", () => {
    fc.assert(
      fc.property(fc.array(measured, { minLength: 1, maxLength: 12 }), decimals, (parts, places) => {
        const truth = Decimal.sum(...parts.map((part) => part.exact));
        const possible = addIntervals(parts.map((part) => possibleValues(part.printed)));
        const expected = Decimal.sum(...parts.map((part) => part.printed.value));
        expect(compareAsPrinted(shown(round(truth, places), places), expected, possible)).not.toBe("impossible");
      }),
      { numRuns: 3000 },
    );
  });

  test("intervals hold what their members give", () => {
    const pair = fc.record({ a: measuredOrLost, b: measuredOrLost });
    fc.assert(
      fc.property(pair, ({ a, b }) => {
        const [left, right] = [possibleValues(a.printed), possibleValues(b.printed)];
        const holds = ({ low, high }: { low: Decimal; high: Decimal }, value: Decimal) =>
          low.lte(value) && high.gte(value);
        expect(holds(subtractIntervals(left, right), a.exact.minus(b.exact))).toBe(true);
        expect(holds(addIntervals([left, right]), a.exact.plus(b.exact))).toBe(true);
        expect(holds(multiplyIntervals(left, right), a.exact.times(b.exact))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("a divisor that may be zero gives no answer", () => {
    expect(divideIntervals(exactly(new Decimal(1)), { low: new Decimal(0), high: new Decimal(1) })).toBeNull();
  });
});
