import fc from "fast-check";
import * as functions from "../../src/functions/functions";
import { installCustomFunctionsRuntime, shown } from "../cases/custom-functions-runtime";

installCustomFunctionsRuntime();
const f = functions;

type Cell = number | string | boolean | null;
const one = (cell: Cell): Cell[][] => [[cell]];
const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

test.each<[string, () => unknown, unknown]>([
  [
    "a target of nothing, by the worst value",
    () => f.CAPAIAN(one(0), one(2), undefined, "minimum", undefined, 8),
    [[75]],
  ],
  ["99,996 % is not met", () => f.STATUS_CAPAIAN(one(100000), one(99996)), [["Tidak Tercapai"]]],
  ["less than allowed is more than met", () => f.STATUS_CAPAIAN(one(8), one(4), "minimum"), [["Terlampaui"]]],
  ["within a range", () => f.STATUS_CAPAIAN(one("80-90%"), one("85%")), [["Tercapai"]]],
  [
    "a table with headings, its rows in any order",
    () =>
      f.KATEGORI(one(79.994), [
        ["Batas", "Kategori"],
        [80, "Baik"],
        [0, "Kurang"],
      ]),
    [["Kurang"]],
  ],
  [
    "the table decides how exactly is looked",
    () =>
      f.KATEGORI(one("79,996"), [
        ["80,00", "Baik"],
        ["0,01", "Kurang"],
      ]),
    [["Baik"]],
  ],
  ["a scale by its regulation", () => f.KATEGORI(one(3.28), one("PermenPANRB 14/2017")), [["B"]]],
  ["NKA of an older year", () => f.KATEGORI_NKA(one(90), 2022), [["Baik"]]],
  ["IKOTAN of 2024 is on the scale of 2023", () => f.KATEGORI_IKOTAN(one(2.9), "2024"), [["Cukup Tanggap"]]],
  ["IKOTAN by name", () => f.KATEGORI_IKOTAN(one(60), "IKOTAN 2021"), [["Tanggap"]]],
  ["IKOTAN on the scale of 2004", () => f.KATEGORI_IKOTAN(one(2.9), "KEP/25/M.PAN/2/2004"), [["B"]]],
  ["SKM of 2004 as NRR", () => f.MUTU_SKM(one(3.28), "2004"), [["A"]]],
  ["SKM of 2004 as IKM", () => f.MUTU_SKM(column(43.75, 43.76), "2004"), [["D"], ["C"]]],
  [
    "at least Tinggi",
    () => f.JUMLAH_KATEGORI(column(94.464, 83.571, 60, null), "tinggi", one("DEKTARA"), "minimal"),
    2,
  ],
  ["revisions before July", () => f.IKPA_REVISI(column(0, 2, 3)), [[100], [100], [50]]],
  ["December is not counted", () => f.IKPA_DEVIASI(column(4, ...Array.from({ length: 10 }, () => 4), 99)), 100],
  ["months to come are left out", () => f.IKPA_DEVIASI(column(4, 13, 18, null, null)), 88.33],
  [
    "jenis belanja by name",
    () =>
      f.IKPA_PENYERAPAN(
        column(250, 200, 50),
        column(60, 24.5, 7),
        column("Belanja Pegawai", "Belanja Barang", "Belanja Modal"),
        1,
      ),
    92.67,
  ],
  ["contracts of nothing but distribution", () => f.IKPA_KONTRAKTUAL(one(null), one("-"), 4, 1), 50],
  ["KKP of several quarters, one without transactions", () => f.IKPA_UPTUP(one(92.73), column(105, 0, 110)), 94.21],
  ["UP and TUP without KKP", () => f.IKPA_UPTUP(one(92.73), one("-")), 92.73],
  ["one SPM among very many", () => f.IKPA_DISPENSASI(one(1), one(1000000)), [[0.25]]],
  [
    "capaian as percentages",
    () => f.EFISIENSI_ANGGARAN(column(4e9, 1e9, 5e9), column("122%", "80%", "142%"), column(3.8e9, 9.75e8, 4.725e9)),
    25.67,
  ],
  ["efficiency below −20", () => f.NILAI_EFISIENSI(column(-30, 0, 10)), [[0], [50], [75]]],
  ["IKM from averages", () => f.IKM([Array.from({ length: 9 }, () => 3.2)]), 80],
  [
    "IKM from raw answers with a blank",
    () => f.IKM([Array.from({ length: 9 }, () => 4), [null, ...Array.from({ length: 8 }, () => 2)]]),
    77.78,
  ],
  ["IKP of scores that are there", () => f.IKP(column(3.36, 3.25, null), 3), 3.305],
  [
    "a row a client",
    () => f.WHOQOL([Array.from({ length: 26 }, () => 3), Array.from({ length: 26 }, () => 5)], "sosial"),
    [[50], [100]],
  ],
  ["negative rupiah", () => f.RUPIAH(one(-5000)), [["-Rp5.000"]]],
  ["rupiah with cents", () => f.RUPIAH(column(1250.5, 1250)), [["Rp1.250,50"], ["Rp1.250"]]],
  ["printed rupiah", () => f.RUPIAH(one("1,359,996,505,-")), [["Rp1.359.996.505"]]],
  [
    "a sentence with the printed units",
    () => f.NARASI_CAPAIAN(one("Nilai IKPA"), one("100 Indeks"), one("99,49 Indeks")),
    [
      [
        "Realisasi Nilai IKPA sebesar 99,49 Indeks dari target 100 Indeks, sehingga capaiannya 99,49% dan belum memenuhi target.",
      ],
    ],
  ],
  [
    "a sentence about money",
    () => f.NARASI_CAPAIAN(one("Penerimaan"), one(1000000), one(1000000), one("rupiah")),
    [
      [
        "Realisasi Penerimaan sebesar Rp1.000.000 dari target Rp1.000.000, sehingga capaiannya 100% dan memenuhi target.",
      ],
    ],
  ],
  [
    "a sentence about percentages",
    () => f.NARASI_CAPAIAN(one("Kualitas Hidup"), one("75%"), one("76,39%")),
    [["Realisasi Kualitas Hidup sebesar 76,39% dari target 75%, sehingga capaiannya 101,85% dan melampaui target."]],
  ],
  [
    "a truncated capaian",
    () => f.CEK_CAPAIAN(one(1.4), one(1.88), one("134,28")),
    [["OK (dipotong; dibulatkan 134,29)"]],
  ],
  [
    "a capaian of rounded inputs",
    () => f.CEK_CAPAIAN(one(1.4), one(1.88), one("134,60")),
    [["OK (dari angka yang tercetak 134,29; bedanya pembulatan masukan)"]],
  ],
  ["a sum", () => f.CEK_JUMLAH(column(1, 2, null), one(4)), "Jumlah seharusnya 3, tercetak 4 (selisih 1)."],
  [
    "a column of remainders",
    () => f.CEK_SISA(column(10, 20), column(3, 5), column(7, 14)),
    [["OK"], ["Sisa seharusnya 15, tercetak 14 (selisih 1)."]],
  ],
  ["a remainder with blokir", () => f.CEK_SISA(one(10), one(3), one(5), one(2)), [["OK"]]],
  [
    "weights that sum to 95",
    () => f.CEK_BOBOT(column(10, 10, 20, 10, 10, 10, 25)),
    "Jumlah bobot seharusnya 100, tercetak 95 (selisih 5).",
  ],
  ["weights of the year", () => f.CEK_BOBOT(column(10, 15, 20, 10, 10, 10, 25), one(100), 2025), "OK"],
  [
    "a category in capitals and parentheses",
    () => f.CEK_KATEGORI(one(99.49), one("(SANGAT BAIK)"), one("IKPA")),
    [["OK"]],
  ],
  ["words with capitals and a stop", () => f.CEK_TERBILANG(one(1500), one("Seribu Lima Ratus Rupiah.")), [["OK"]]],
  [
    "milyar",
    () => f.CEK_TERBILANG(one(1e9), one("satu milyar")),
    [['Kata ke-2 seharusnya "miliar", tercetak "milyar"; lengkapnya: satu miliar.']],
  ],
  [
    "a word too many",
    () => f.CEK_TERBILANG(one(5), one("lima ribu")),
    [['Kata ke-2 seharusnya "–", tercetak "ribu"; lengkapnya: lima.']],
  ],
])("%s", (_name, compute, expected) => {
  expect(shown(compute)).toEqual(expected);
});

describe("laws", () => {
  const value = fc.oneof(
    fc.constant<Cell>("-"),
    fc.integer({ min: 0, max: 10_000 }).map((cents): Cell => cents / 100),
  );

  test("IKPA stays within 0 and 100, whatever is left out and deducted", () => {
    const dispensation = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
    fc.assert(
      fc.property(fc.array(value, { minLength: 7, maxLength: 7 }), dispensation, (values, deducted) => {
        const found = shown(() => f.IKPA(column(...values), undefined, deducted));
        if (values.every((each) => each === "-")) expect(found).toMatch(/^#N\/A/);
        else expect(Number(found)).toEqual(Math.min(100, Math.max(0, Number(found))));
      }),
    );
  });

  const computed: [string, (cells: Cell[][]) => unknown][] = [
    ["IKPA_DEVIASI", (cells) => f.IKPA_DEVIASI(cells)],
    ["IKPA_PENYERAPAN", (cells) => f.IKPA_PENYERAPAN(cells.slice(0, 4))],
    ["IKPA_CAPAIAN_OUTPUT", (cells) => f.IKPA_CAPAIAN_OUTPUT(cells, cells)],
    ["IKPA_UPTUP", (cells) => f.IKPA_UPTUP(cells.slice(0, 3), one(110))],
  ];
  test.each(computed)("%s stays within 0 and 100", (_name, compute) => {
    const cents = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 4, maxLength: 11 });
    fc.assert(
      fc.property(cents, (all) => {
        const found = Number(compute(column(...all.map((each) => each / 100))));
        expect(found >= 0 && found <= 100).toBe(true);
      }),
    );
  });

  test("what CAPAIAN prints is OK for CEK_CAPAIAN, and a digit further is not", () => {
    const count = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(count, count, (target, realisasi) => {
        const [[printed]] = f.CAPAIAN(one(target), one(realisasi)) as [[number]];
        expect(f.CEK_CAPAIAN(one(target), one(realisasi), one(printed))).toEqual([["OK"]]);
        const wrong = Math.round(printed * 100 + 200) / 100;
        const isCoarser = Number.isInteger(wrong * 10);
        if (!isCoarser) expect(String(f.CEK_CAPAIAN(one(target), one(realisasi), one(wrong)))).toMatch(/seharusnya/);
      }),
    );
  });

  test("what TERBILANG and RUPIAH write is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (amount) => {
        const [[words]] = f.TERBILANG(one(amount)) as [[string]];
        expect(f.CEK_TERBILANG(one(amount), one(words))).toEqual([["OK"]]);
        const [[rupiah]] = f.RUPIAH(one(amount)) as [[string]];
        expect(f.ANGKA(one(rupiah))).toEqual([[amount]]);
      }),
    );
  });
});
