import { isPercentFormat, readTypedNumber } from "../../src/numbers/number-format";
import type { ColumnHint } from "../../src/numbers/read-number";

type Case = [number, string, ColumnHint | undefined, string, string | null, number, number, string | null];

const cases: Case[] = [
  [35000000, "General", "rupiah", "rupiah", "35000000", 0, 1, null],
  [35000000, "General", undefined, "number", "35000000", 0, 1, null],
  [105.57, "General", "percent", "percent", "105.57", 2, 1, null],
  [0.1 + 0.2, "General", undefined, "number", "0.3", 1, 1, null],
  [98.42, "@", "index", "index", "98.42", 2, 1, null],
  [98.42, "", "index", "index", "98.42", 2, 1, null],
  [1541760000, "#,##0", "rupiah", "rupiah", "1541760000", 0, 1, null],
  [1541760000, "#,##0.00", "rupiah", "rupiah", "1541760000", 2, 1, null],
  [0.7985, "0.00%", undefined, "percent", "79.85", 2, 1, "%"],
  [0.7985, "0%", undefined, "percent", "79.85", 0, 1, "%"],
  [1.0557, "0.0%;[Red]-0.0%", undefined, "percent", "105.57", 1, 1, "%"],
  [57000000, '"Rp"#,##0', undefined, "rupiah", "57000000", 0, 1, null],
  [57000000, '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-', undefined, "rupiah", "57000000", 0, 1, null],
  [57000000, "[$Rp-421]#,##0.00", undefined, "rupiah", "57000000", 2, 1, null],
  [57000000, "Rp#,##0", undefined, "rupiah", "57000000", 0, 1, null],
  [5, '0 "Orang"', undefined, "count", "5", 0, 1, "Orang"],
  [53.51, '0.00 "Indeks"', undefined, "index", "53.51", 2, 1, "Indeks"],
  [12, '0" Berkas Perkara"', undefined, "count", "12", 0, 1, "Berkas Perkara"],
  [16468319000, "#,##0,", "rupiah", "rupiah", "16468319000", 0, 1000, null],
  [16468319000, '#,##0.00,,," M"', "rupiah", "rupiah", "16468319000", 2, 1e9, null],
  [-250000, "#,##0;[Red](#,##0)", "rupiah", "rupiah", "-250000", 0, 1, null],
  [-250000, "#,##0_);[Red]\\(#,##0.0\\)", "rupiah", "rupiah", "-250000", 1, 1, null],
  [45853, "dd/mm/yyyy", undefined, "text", null, 0, 1, null],
  [45853, "d mmmm yyyy", undefined, "text", null, 0, 1, null],
  [45853.5, "[$-421]dddd, d mmmm yyyy", undefined, "text", null, 0, 1, null],
  [0.75, "hh:mm", undefined, "text", null, 0, 1, null],
  [1.25, "[h]:mm", undefined, "text", null, 0, 1, null],
  [1234567, "0.00E+00", undefined, "number", "1234567", 2, 1, null],
  [30, '0 "hari"', undefined, "count", "30", 0, 1, "Hari"],
  [0, "#,##0", "rupiah", "rupiah", "0", 0, 1, null],
  [2025, "0", undefined, "number", "2025", 0, 1, null],
  [3.25, "0.00;-0.00;0", "index", "index", "3.25", 2, 1, null],
  [97.72, '0.00"%"', "percent", "percent", "97.72", 2, 1, null],
];

describe("typed numbers with their number format", () => {
  test.each(cases)(
    "%p as %p in a column of %p is %s %p",
    (value, format, hint, kind, figure, decimals, scale, unit) => {
      const read = readTypedNumber(value, format, hint);
      expect([read.kind, read.value?.toFixed() ?? null, read.decimals, read.scale, read.unit]).toEqual([
        kind,
        figure,
        decimals,
        scale,
        unit,
      ]);
      expect([read.other, read.malformed, read.category]).toEqual([null, false, null]);
    },
  );

  test.each([
    ["0%", true],
    ["0.00%", true],
    ["#,##0", false],
    ["General", false],
    ['0.00"%"', false],
    ["0.00\\%", false],
  ])("%p shows the value times 100: %p", (format, expected) => {
    expect(isPercentFormat(format)).toBe(expected);
  });

  test("a comma before the decimal mark scales too: #,##0,.00 shows thousands", () => {
    expect(readTypedNumber(1_234_567, "#,##0,.00").scale).toBe(1000);
  });

  test("no format makes it throw", () => {
    for (const format of [";;;", ";", '"', "[", "\\", "_", "*", "#", "?/?", "# ?/?", "0;0;0;@", "[Red]", "%", "E"]) {
      for (const value of [0, 1, -1.5, 1e300, 1e-300, -0]) {
        expect(() => readTypedNumber(value, format)).not.toThrow();
      }
    }
  });
});
