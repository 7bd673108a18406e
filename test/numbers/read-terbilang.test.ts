import fc from "fast-check";
import { Decimal } from "../../src/numbers/decimal";
import { readTerbilang } from "../../src/numbers/read-terbilang";
import { terbilang } from "../../src/numbers/terbilang";

const read = (text: string) => {
  const found = readTerbilang(text);
  return found.kind === "number" ? found.value.toFixed() : found.kind;
};

test("reads back every whole number that terbilang writes", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), (number) => {
      expect(read(terbilang(new Decimal(number.toString())))).toBe(number.toString());
    }),
    { numRuns: 500, seed: 7 },
  );
});

test("reads back decimals", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), (hundredths) => {
      const value = new Decimal(hundredths).div(100);
      expect(read(terbilang(value))).toBe(value.toFixed());
    }),
    { numRuns: 200, seed: 7 },
  );
});

test.each([
  ["Tiga Belas", "13"],
  ["satu milyar dua ratus juta rupiah", "1200000000"],
  ["Satu Milliar", "1000000000"],
  ["limaratus ribu", "500000"],
  ["se belas", "11"],
  ["sem bilan puluh persen", "90"],
  ["tujhu", "7"],
  ["dlapan juta", "8000000"],
  ["sejuta", "1000000"],
  ["satu ribu", "1000"],
  ["sembilan puluh sembilan koma empat puluh empat", "99.44"],
])("%s is %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  "enam puluh empat sebelas ribu",
  "tiga ribu lima ribu",
  "dua lima",
  "juta",
  "dua puluh belas",
  "seratus dua ratus",
  "seribu juta",
])("%s names no number", (text) => {
  expect(read(text)).toBe("impossible");
});

test.each(["", "orang", "sangat baik", "dua tahun setelahnya", "lima di antaranya", "xyz rupiah"])(
  "%s is not in number words",
  (text) => {
    expect(read(text)).toBe("other");
  },
);
