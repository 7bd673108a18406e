import { Decimal } from "../../src/numbers/decimal";
import { formatNumber, formatShort, printLike } from "../../src/numbers/format-number";
import { readNumber } from "../../src/numbers/read-number";

test.each([
  ["1234567.5", 2, "1.234.567,50"],
  ["0", 0, "0"],
  ["-0.004", 2, "0,00"],
  ["-1234.5", 0, "-1.235"],
  ["999.995", 2, "1.000,00"],
  ["1550", -2, "1.600"],
  ["123", 0, "123"],
  ["1e20", 0, "100.000.000.000.000.000.000"],
])("%s with %i decimals is %s", (value, decimals, text) => {
  expect(formatNumber(new Decimal(value), decimals)).toBe(text);
});

test.each([
  ["79.857142857", "79,8571"],
  ["100", "100"],
  ["50.5", "50,5"],
  ["212000000", "212.000.000"],
])("%s in working is %s", (value, text) => {
  expect(formatShort(new Decimal(value))).toBe(text);
});

describe("a new figure dressed as the old one", () => {
  test.each([
    ["Rp. 177.000.000,-", "212000000", "Rp. 212.000.000,-"],
    ["97.72%", "81.59", "81.59%"],
    ["997.72", "1081.59", "1,081.59"],
    ["21,456", "21465", "21,465"],
    ["21,456.50", "21465.5", "21,465.50"],
    ["21.456,50", "21465.5", "21.465,50"],
    ["21,276,070,424,00", "21276070425", "21.276.070.425,00"],
    ["0.305 Indeks", "0.35", "0.350 Indeks"],
    ["97,72 %", "81.59", "81,59 %"],
    ["105,57", "101.83", "101,83"],
    ["53,51 indeks (Sangat Tinggi)", "56.49", "56,49 indeks (Sangat Tinggi)"],
    ["35 .000.000", "35000001", "35.000.001"],
    ["Rp 1,5 juta", "2500000", "Rp 2,5 juta"],
    ["12 Berkas Perkara P-21", "13", "13 Berkas Perkara P-21"],
    ["5 Orang (2025)", "6", "6 Orang (2025)"],
    ["(1.250.000)", "-1250001", "(1.250.001)"],
    ["-1.250.000", "-1250001", "-1.250.001"],
    ["-1.250.000", "1250001", "1.250.001"],
    ["Rp -5.000", "-6000", "Rp -6.000"],
    ["1,359,996,505,-", "1361148505", "1,361,148,505,-"],
  ])("%s becomes %s as %s", (old, value, expected) => {
    const reading = readNumber(old, "rupiah");
    const written = printLike(
      old.includes("%") || /[a-z]{4}/i.test(old) ? readNumber(old) : reading,
      new Decimal(value),
    );
    expect(written).toBe(expected);
  });

  test.each([
    "Rp. 177.000.000,-",
    "97,72 %",
    "53,51 Indeks",
    "(1.250.000)",
    "-1.250.000",
    "Rp 1,5 juta",
    "0,305 Indeks",
  ])("%s dressed as itself reads as itself", (text) => {
    const reading = readNumber(text, text.includes("%") ? "percent" : "rupiah");
    const again = readNumber(printLike(reading, reading.value!), text.includes("%") ? "percent" : "rupiah");
    expect(again.value?.toFixed()).toBe(reading.value?.toFixed());
  });
});
