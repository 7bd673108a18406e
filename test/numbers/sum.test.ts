import fc from "fast-check";
import { Decimal, sum } from "../../src/numbers/decimal";

const largest = 2n ** 53n;
/** Rupiah, whole numbers around the largest that a double holds, and figures with decimals. */
const addend = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt({ min: -2_000_000_000n, max: 2_000_000_000_000n }).map((rupiah) => [rupiah, 0n]) },
  { weight: 1, arbitrary: fc.bigInt({ min: -largest - 3n, max: largest + 3n }).map((rupiah) => [rupiah, 0n]) },
  { weight: 1, arbitrary: fc.bigInt({ min: largest - 3n, max: largest + 3n }).map((rupiah) => [rupiah, 0n]) },
  { weight: 1, arbitrary: fc.tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 0n, max: 3n })) },
);

test("is the sum in whole numbers, whether doubles hold it or not", () => {
  fc.assert(
    fc.property(fc.array(addend, { maxLength: 12 }), (addends) => {
      const inThousandths = addends.reduce(
        (total, [digits = 0n, decimals = 0n]) => total + digits * 10n ** (3n - decimals),
        0n,
      );
      const values = addends.map(([digits = 0n, decimals = 0n]) => new Decimal(`${digits}e-${decimals}`));
      return sum(values).eq(new Decimal(`${inThousandths}e-3`));
    }),
    { numRuns: 20_000, seed: 20251121 },
  );
});
