import * as functions from "../../src/functions/functions";
import { installCustomFunctionsRuntime, shown } from "../cases/custom-functions-runtime";

installCustomFunctionsRuntime();
const f = functions;

type Cell = number | string | boolean | null;
const one = (cell: Cell): Cell[][] => [[cell]];
const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);
const months = (count: number) => column(...Array.from({ length: count }, () => 1));
const answers = (...first: Cell[]) => [[...first, ...Array.from({ length: 26 - first.length }, () => 3)]];

describe("a wrong input is refused with what was expected and what came", () => {
  test.each<[string, () => unknown, RegExp]>([
    ["5 on a scale of 1 to 4", () => f.KATEGORI_IKP(one(5)), /^#VALUE! .* antara 1 dan 4: 5\./],
    [
      "an IKOTAN of 60 on the scale of 2025",
      () => f.KATEGORI_IKOTAN(one(60), "2025"),
      /^#VALUE! .* antara 1 dan 4: 60/,
    ],
    ["an IKOTAN without scale", () => f.KATEGORI_IKOTAN(one(60), ""), /^#N\/A .* skala/],
    [
      "a scale that does not exist",
      () => f.KATEGORI(one(5), one("XYZ")),
      /^#VALUE! Tidak ada skala "XYZ"\. Yang ada: DEKTARI/,
    ],
    ["a table of three columns", () => f.KATEGORI(one(5), [[1, 2, "a"]]), /^#VALUE! Banyaknya kolom skala/],
    [
      "a value below the table",
      () =>
        f.KATEGORI(one(-1), [
          [0, "a"],
          [5, "b"],
        ]),
      /^#VALUE! .* paling sedikit 0: -1/,
    ],
    ["between NI and IKM", () => f.MUTU_SKM(one(10)), /^#VALUE! .* 25–100 \/ 1–4: 10/],
    ["an unknown survey scale", () => f.MUTU_SKM(one(3), "1999"), /^#VALUE! Tidak ada skala "1999"/],
    [
      "an unknown category",
      () => f.JUMLAH_KATEGORI(column(50), "Hebat", one("DEKTARI")),
      /^#VALUE! Tidak ada kategori "Hebat"/,
    ],
    [
      "an unknown way of counting",
      () => f.JUMLAH_KATEGORI(column(50), "Tinggi", one("DEKTARI"), "kira"),
      /^#VALUE! Tidak ada cara/,
    ],
    ["half a revision", () => f.IKPA_REVISI(one(1.5)), /^#VALUE!/],
    ["revisions of 2023", () => f.IKPA_REVISI(one(1), one(1), 2023), /^#VALUE! Tidak ada aturan untuk tahun 2023/],
    ["13 months", () => f.IKPA_DEVIASI(months(13)), /^#VALUE! Banyaknya deviasi bulanan/],
    ["a deviation of 120", () => f.IKPA_DEVIASI(column(120)), /^#VALUE! .* antara 0 dan 100: 120/],
    ["five quarters", () => f.IKPA_PENYERAPAN(months(5)), /^#VALUE! Banyaknya triwulan harus 4/],
    ["a fifth quarter", () => f.IKPA_PENYERAPAN(one(1), one(1), one(51), 5), /^#VALUE! .* antara 1 dan 4: 5/],
    [
      "an unknown jenis belanja",
      () => f.IKPA_PENYERAPAN(one(1), one(1), one(59), 1),
      /^#VALUE! Tidak ada jenis belanja "59"/,
    ],
    ["a negative pagu", () => f.IKPA_PENYERAPAN(one(-1), one(1), one(51), 1), /^#VALUE! .* negatif: -1/],
    ["more contracts in semester I than in the year", () => f.IKPA_KONTRAKTUAL(one(null), one(null), 4, 5), /^#VALUE!/],
    ["more bills in time than bills", () => f.IKPA_TAGIHAN(one(5), one(4)), /^#VALUE! .* antara 0 dan 4: 5/],
    ["two parts of cash", () => f.IKPA_UPTUP(column(100, 100)), /^#VALUE! Banyaknya tunai harus 3/],
    ["more dispensations than SPM", () => f.IKPA_DISPENSASI(one(5), one(4)), /^#VALUE!/],
    ["an NKA of 2023", () => f.NKA(one(90), one(90), 2023), /^#VALUE! Tidak ada aturan untuk tahun 2023/],
    ["an IKPA above 100", () => f.NKA(one(90), one(101)), /^#VALUE! .* antara 0 dan 100: 101/],
    [
      "a capaian of 122 as a ratio",
      () => f.EFISIENSI_ANGGARAN(one(1), one(122), one(1)),
      /^#VALUE! .* antara 0 dan 10: 122/,
    ],
    ["a negative budget", () => f.EFISIENSI_ANGGARAN(one(-1), one(1), one(1)), /^#VALUE!/],
    ["eight elements", () => f.IKM(months(8)), /^#VALUE! Banyaknya unsur harus 9, yang diberikan 8/],
    ["an NI of 5", () => f.IKM(one(5)), /^#VALUE! .* antara 1 dan 4: 5/],
    ["25 answers", () => f.WHOQOL([answers()[0]?.slice(1) ?? []], "fisik"), /^#VALUE! Banyaknya jawaban harus 26/],
    ["an answer of 6", () => f.WHOQOL(answers(6), "fisik"), /^#VALUE! .* antara 1 dan 5: 6/],
    ["an unknown domain", () => f.WHOQOL(answers(), "rohani"), /^#VALUE! Tidak ada ranah "rohani"/],
    ["a pemenuhan of 31", () => f.NILAI_ZI(one(31), one(1), one(1)), /^#VALUE! .* antara 0 dan 30: 31/],
    ["lists of unequal length", () => f.NILAI_BARANG_BUKTI(column(1, 2), column(1)), /^#VALUE!/],
    ["words for a number", () => f.RUPIAH(one("lima")), /^#VALUE! "lima" pada angka/],
    ["weights of six for seven", () => f.CEK_BOBOT(months(6), undefined, 2025), /^#VALUE! Banyaknya bobot harus 7/],
  ])("%s", (_name, compute, message) => {
    const text = shown(compute);
    expect(text).toMatch(message);
    expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
  });
});

describe("missing data is #N/A, never zero", () => {
  test.each<[string, () => unknown]>([
    ["STATUS_CAPAIAN", () => f.STATUS_CAPAIAN(one(5), one("-"))],
    ["REKAP_CAPAIAN", () => f.REKAP_CAPAIAN(one(null))],
    ["KATEGORI", () => f.KATEGORI(one(null), one("IKPA"))],
    ["JUMLAH_KATEGORI", () => f.JUMLAH_KATEGORI(one(null), "Tinggi", one("DEKTARI"))],
    ["IKPA_REVISI", () => f.IKPA_REVISI(one(null))],
    ["IKPA_DEVIASI", () => f.IKPA_DEVIASI(one(null))],
    ["IKPA_PENYERAPAN", () => f.IKPA_PENYERAPAN(one(null))],
    ["IKPA_PENYERAPAN without its quarter", () => f.IKPA_PENYERAPAN(one(1), one(1), one(51))],
    ["IKPA_KONTRAKTUAL without a contract", () => f.IKPA_KONTRAKTUAL(one(null), one(null), 0, 0)],
    ["IKPA_TAGIHAN without SPM", () => f.IKPA_TAGIHAN(one(0), one(0))],
    ["IKPA_UPTUP", () => f.IKPA_UPTUP(one("-"))],
    ["IKPA_CAPAIAN_OUTPUT", () => f.IKPA_CAPAIAN_OUTPUT(one(100), one(null))],
    ["NKA", () => f.NKA(one(90), one(null))],
    ["IKM", () => f.IKM(one(null))],
    ["IKP", () => f.IKP(one(null))],
    ["WHOQOL with too few answers", () => f.WHOQOL(answers(null, null, null, null, null, null), "sosial")],
    ["NILAI_BARANG_BUKTI", () => f.NILAI_BARANG_BUKTI(one(null), one(null))],
    ["NARASI_CAPAIAN", () => f.NARASI_CAPAIAN(one("IKPA"), one(100), one(null))],
    ["CEK_CAPAIAN", () => f.CEK_CAPAIAN(one(5), one(5), one(null))],
    ["CEK_JUMLAH", () => f.CEK_JUMLAH(one(null), one(5))],
    ["CEK_TERBILANG", () => f.CEK_TERBILANG(one(5), one(" "))],
  ])("%s", (_name, compute) => {
    expect(shown(compute)).toMatch(/^#N\/A Belum ada data/);
  });
});
