import fc from "fast-check";
import { Decimal } from "../../src/numbers/decimal";
import { formatNumber } from "../../src/numbers/format-number";
import * as functions from "../../src/functions/functions";
import { describeError, installCustomFunctionsRuntime, isError, shown } from "../cases/custom-functions-runtime";

installCustomFunctionsRuntime();
const { ANGKA, CAPAIAN, IKPA, KATEGORI_DEKTARI, SERAPAN, SISA, TERBILANG } = functions;

type Cell = number | string | boolean | null;
/** One cell, as Excel hands it over. */
const one = (cell: Cell): Cell[][] => [[cell]];
const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);
const row = (...cells: Cell[]): Cell[][] => [cells];

describe("one cell in, one cell out", () => {
  test.each<[string, () => unknown, unknown]>([
    ['CAPAIAN("53,51 Indeks"; "56,49 Indeks")', () => CAPAIAN(one("53,51 Indeks"), one("56,49 Indeks")), 105.57],
    ["CAPAIAN(53,51; 56,49)", () => CAPAIAN(one(53.51), one(56.49)), 105.57],
    ["CAPAIAN(53,51; 56,49; 0)", () => CAPAIAN(one(53.51), one(56.49), 0), 106],
    ["CAPAIAN(53,51; 56,49; 4)", () => CAPAIAN(one(53.51), one(56.49), 4), 105.5691],
    ["CAPAIAN(53,51; 56,49; 1,9), decimals cut as ROUND does", () => CAPAIAN(one(53.51), one(56.49), 1.9), 105.6],
    ["CAPAIAN(53,51; 56,49; -1)", () => CAPAIAN(one(53.51), one(56.49), -1), 110],
    ["CAPAIAN(4; 0)", () => CAPAIAN(one(4), one(0)), 0],
    ['CAPAIAN("75,50%"; "100 %")', () => CAPAIAN(one("75,50%"), one("100 %")), 132.45],
    [
      'CAPAIAN("12 Berkas Perkara P-21"; "20 Berkas Perkara P21")',
      () => CAPAIAN(one("12 Berkas Perkara P-21"), one("20 Berkas Perkara P21")),
      166.67,
    ],
    ['CAPAIAN("76,700"; "92,879 Indeks")', () => CAPAIAN(one("76,700"), one("92,879 Indeks")), 121.09],
    ['CAPAIAN("1.000 Orang"; "950")', () => CAPAIAN(one("1.000 Orang"), one("950")), 95],
    [
      'CAPAIAN("76,700 (Tinggi)"; "92,879 Sangat Tinggi)")',
      () => CAPAIAN(one("76,700 (Tinggi)"), one("92,879 Sangat Tinggi)")),
      121.09,
    ],
    ['SERAPAN("1.541.760.000"; "1,359,996,505,-")', () => SERAPAN(one("1.541.760.000"), one("1,359,996,505,-")), 88.21],
    ["SERAPAN with blokir", () => SERAPAN(one(13120000), one(8350000), undefined, one(1300000)), 70.64],
    ["SERAPAN, blokir empty", () => SERAPAN(one(13120000), one(8350000), undefined, one(null)), 63.64],
    ['SERAPAN, blokir "-"', () => SERAPAN(one(13120000), one(8350000), 1, one("-")), 63.6],
    ['SISA("35 .000.000"; "27.950.000,-")', () => SISA(one("35 .000.000"), one("27.950.000,-")), 7050000],
    ["SISA over budget", () => SISA(one(100), one(105)), -5],
    ["SISA with blokir", () => SISA(one(100), one(80), one(5)), 15],
    ["SISA keeps cents exact", () => SISA(one(0.3), one(0.1)), 0.2],
    [
      "TERBILANG(1764011000)",
      () => TERBILANG(one(1764011000)),
      "satu miliar tujuh ratus enam puluh empat juta sebelas ribu",
    ],
    [
      'TERBILANG("Rp. 18.326.495,-"; "rupiah")',
      () => TERBILANG(one("Rp. 18.326.495,-"), "rupiah"),
      "delapan belas juta tiga ratus dua puluh enam ribu empat ratus sembilan puluh lima rupiah",
    ],
    ["TERBILANG(-0,05)", () => TERBILANG(one(-0.05)), "minus nol koma nol lima"],
    ['ANGKA("Rp. 1.541.760.000,-")', () => ANGKA(one("Rp. 1.541.760.000,-")), 1541760000],
    ['ANGKA("53,51 Indeks")', () => ANGKA(one("53,51 Indeks")), 53.51],
    ['ANGKA("70.512%")', () => ANGKA(one("70.512%")), 70.512],
    ['ANGKA("1.000 ekor")', () => ANGKA(one("1.000 ekor")), 1000],
    ["ANGKA(5)", () => ANGKA(one(5)), 5],
    ["KATEGORI_DEKTARI(53,51)", () => KATEGORI_DEKTARI(one(53.51)), "Sangat Tinggi"],
    ['KATEGORI_DEKTARI("53,5 Indeks")', () => KATEGORI_DEKTARI(one("53,5 Indeks")), "Tinggi"],
    ['KATEGORI_DEKTARI("53,510")', () => KATEGORI_DEKTARI(one("53,510")), "Sangat Tinggi"],
  ])("=%s", (_formula, compute, expected) => {
    expect(shown(compute)).toEqual([[expected]]);
  });
});

describe("messages", () => {
  test.each<[string, () => unknown, RegExp]>([
    ["a target of zero", () => CAPAIAN(one(0), one(5)), /^#VALUE! Nilai target nol/],
    ["a pagu of zero", () => SERAPAN(one(0), one(5)), /^#VALUE! Nilai pagu nol/],
    ["a pagu that is all blokir", () => SERAPAN(one(5), one(0), 2, one(5)), /^#VALUE! Nilai pagu nol/],
    [
      "a pagu below its blokir",
      () => SERAPAN(one(5), one(0), 2, one(6)),
      /^#VALUE! Nilai pagu tidak boleh negatif: -1/,
    ],
    ["a blank target", () => CAPAIAN(one(null), one(5)), /^#N\/A Belum ada data pada target/],
    ["a blank text", () => CAPAIAN(one("  "), one(5)), /^#N\/A Belum ada data pada target/],
    ["a dash for realisasi", () => CAPAIAN(one(5), one("- Indeks")), /^#N\/A Belum ada data pada realisasi/],
    ["a category", () => CAPAIAN(one("SANGAT BAIK"), one(5)), /^#VALUE! "SANGAT BAIK" pada target tidak dapat dibaca/],
    ["a code", () => ANGKA(one("066.01.419265")), /^#VALUE! "066.01.419265" pada teks tidak dapat dibaca/],
    ["a logical value", () => ANGKA(one(true)), /^#VALUE! .* tidak dapat dibaca sebagai angka/],
    ["ambiguous digits", () => ANGKA(one("76,700")), /^#VALUE! "76,700" pada teks dapat dibaca dua cara/],
    [
      "ambiguous digits in a capaian",
      () => CAPAIAN(one("76,700"), one("92,879")),
      /^#VALUE! "76,700" pada target dapat/,
    ],
    ["a number beyond the names", () => TERBILANG(one(1e21)), /^#VALUE! Nilai angka terlalu besar/],
    ["an index beyond its scale", () => KATEGORI_DEKTARI(one(101)), /^#VALUE! Nilai .*harus antara 0 dan 100/],
    ["an index below its scale", () => KATEGORI_DEKTARI(one(-1)), /^#VALUE! Nilai .*harus antara 0 dan 100/],
    [
      "a year before the first rule",
      () => KATEGORI_DEKTARI(one(50), 2000),
      /^#VALUE! Tidak ada aturan untuk tahun 2000/,
    ],
    [
      "two ranges of different sizes",
      () => CAPAIAN(column(1, 2), column(1, 2, 3)),
      /^#VALUE! Banyaknya target harus 3/,
    ],
    ["a column beside a row", () => CAPAIAN(column(1, 2), row(1, 2)), /^#VALUE! Banyaknya/],
  ])("%s", (_name, compute, message) => {
    const text = shown(compute);
    expect(text).toMatch(message);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe("ranges spill", () => {
  const cells = (answers: unknown[][]) =>
    answers.map((each) => each.map((cell) => (isError(cell) ? describeError(cell) : cell)));

  test("row by row; an error in one row leaves the others alone", () => {
    const answers = cells(CAPAIAN(column("53,51 Indeks", 0, "-"), column("56,49 Indeks", 5, 5)));
    expect(answers[0]).toEqual([105.57]);
    expect(answers[1]?.[0]).toMatch(/^#VALUE! Nilai target nol/);
    expect(answers[2]?.[0]).toMatch(/^#N\/A/);
  });

  test("one target goes with every realisasi", () => {
    expect(CAPAIAN(one(50), row(25, 50, 100))).toEqual([[50, 100, 200]]);
    expect(CAPAIAN(column(25, 50), one(50))).toEqual([[200], [100]]);
  });

  test("a block keeps its shape", () => {
    expect(
      SISA(
        [
          [10, 20],
          [30, 40],
        ],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ).toEqual([
      [9, 18],
      [27, 36],
    ]);
  });

  test("a range in which every cell fails spills errors, and throws only for a single cell", () => {
    expect(cells(CAPAIAN(column(0, 0), column(1, 1))).flat()).toHaveLength(2);
    expect(() => CAPAIAN(one(0), one(1))).toThrow();
  });
});

describe("IKPA", () => {
  const values = [100, 100, 100, 100, 100, 98.87, 98.42];
  const weights = [10, 15, 20, 10, 10, 10, 25];

  test("the OM-SPAN print of BNNK Belu 2025: 99,49", () => {
    expect(IKPA(row(...values), row(...weights))).toBe(99.49);
    expect(IKPA(row(...values), row(...weights), 0, 2025)).toBe(99.49);
    expect(IKPA(column(...values))).toBe(99.49);
    expect(
      IKPA(column("100", "100", "100", "100", "100", "98,87", "98.42"), column(...weights.map((w) => `${w}%`))),
    ).toBe(99.49);
  });

  test("without weights those of the year are taken", () => {
    expect(IKPA(column(...values), undefined, undefined, 2025)).toBe(99.49);
    expect(IKPA(column(100, 100, 100, 100, 100, 100, 0, 100), undefined, undefined, 2023)).toBe(95);
  });

  test('an indicator without object ("-" or blank) is left out and the weights converted', () => {
    // (10×100 + 15×80 + 20×100 + 10×100 + 25×100) / 80
    expect(IKPA(row(100, 80, 100, "-", null, 100, 100), row(...weights))).toBe(96.25);
  });

  test("dispensasi is deducted after rounding, within 0 and 100", () => {
    expect(IKPA(row(...values), row(...weights), 0.75)).toBe(98.74);
    expect(IKPA(row(0, 0, 0, 0, 0, 0, 0), row(...weights), 1)).toBe(0);
  });

  test.each<[string, () => unknown, RegExp]>([
    [
      "six values for seven weights",
      () => IKPA(row(...values.slice(1)), row(...weights)),
      /^#VALUE! Banyaknya nilai harus 7, yang diberikan 6/,
    ],
    [
      "a year before the first rule",
      () => IKPA(row(...values), undefined, undefined, 2010),
      /^#VALUE! Tidak ada aturan untuk tahun 2010; aturan pertama berlaku mulai 20\d\d/,
    ],
    [
      "no value at all",
      () => IKPA(row("-", "-", "-", "-", "-", "-", "-"), row(...weights)),
      /^#N\/A Belum ada data pada nilai/,
    ],
    [
      "a value above 100",
      () => IKPA(row(110, ...values.slice(1)), row(...weights)),
      /^#VALUE! Nilai .*harus antara 0 dan 100: 110/,
    ],
    [
      "a negative weight",
      () => IKPA(row(...values), row(-10, ...weights.slice(1))),
      /^#VALUE! Bobot harus berupa angka positif/,
    ],
    ["a blank weight", () => IKPA(row(...values), row(null, ...weights.slice(1))), /^#N\/A Belum ada data pada bobot/],
    ["a word", () => IKPA(row("baik", ...values.slice(1)), row(...weights)), /^#VALUE! "baik" pada nilai/],
  ])("%s", (_name, compute, message) => {
    expect(shown(compute)).toMatch(message);
  });

  test("equal values give that value, whatever the weights", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 9 }),
        (value, some) => {
          expect(IKPA(row(...some.map(() => value / 100)), row(...some))).toBe(value / 100);
        },
      ),
    );
  });
});

describe("KATEGORI_DEKTARI", () => {
  test.each([
    [0, "Sangat Rendah"],
    [45.97, "Sangat Rendah"],
    [45.98, "Rendah"],
    [49.73, "Rendah"],
    [49.74, "Tinggi"],
    [53.5, "Tinggi"],
    [53.51, "Sangat Tinggi"],
    [100, "Sangat Tinggi"],
  ])("%p is %s", (value, name) => {
    expect(KATEGORI_DEKTARI(one(value))).toEqual([[name]]);
  });

  test("in steps of 0,001 every value has one class and no class comes back", () => {
    const order = ["Sangat Rendah", "Rendah", "Tinggi", "Sangat Tinggi"];
    let highest = 0;
    for (let thousandths = 0; thousandths <= 100_000; thousandths += 1) {
      const [[name] = []] = KATEGORI_DEKTARI(one(thousandths / 1000));
      const place = order.indexOf(String(name));
      if (place < highest) throw new Error(`${thousandths / 1000} is ${String(name)}`);
      highest = place;
    }
    expect(highest).toBe(3);
  });
});

describe("laws", () => {
  test("CAPAIAN does not change when target and realisasi are scaled alike", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom(10, 100, 1000, 0.1, 0.01),
        (target, realisasi, scale) => {
          const scaled = (n: number) => one(new Decimal(n).times(scale).toNumber());
          expect(CAPAIAN(scaled(target), scaled(realisasi))).toEqual(CAPAIAN(one(target), one(realisasi)));
        },
      ),
    );
  });

  test("text as printed and the number itself give one answer", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000_000_000 }),
        fc.integer({ min: 0, max: 2_000_000_000 }),
        (pagu, spent) => {
          const text = (n: number) => one(`Rp. ${formatNumber(new Decimal(n), 0)},-`);
          expect(SERAPAN(text(pagu), text(spent))).toEqual(SERAPAN(one(pagu), one(spent)));
          expect(SISA(text(pagu), text(spent))).toEqual([[pagu - spent]]);
          expect(ANGKA(text(pagu))).toEqual([[pagu]]);
        },
      ),
    );
  });
});
