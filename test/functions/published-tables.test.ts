import { readFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../src/checks/check-workbook";
import type { CellArgument } from "../../src/functions/cell-argument";
import { definitions } from "../../src/functions/definitions/all";
import { Decimal } from "../../src/numbers/decimal";
import { compareAsPrinted, possibleValues } from "../../src/numbers/printed-precision";
import { isFigure } from "../../src/numbers/reading";
import { recogniseTables } from "../../src/tables/recognise";
import { toA1 } from "../../src/workbook/address";
import { type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import { installCustomFunctionsRuntime } from "../cases/custom-functions-runtime";

installCustomFunctionsRuntime();

const open = (file: string) => readXlsx(readFileSync(path.join(__dirname, "../../examples", file)));

/** The text of a cell as Excel would hand it to a function. */
function cell(sheet: SheetSnapshot, row: number, column: number): CellArgument[][] {
  const value = valueAt(sheet, row, column);
  return [[typeof value === "string" || typeof value === "number" ? value : null]];
}

function only(compute: () => unknown): unknown {
  try {
    const found = compute();
    return Array.isArray(found) ? (found as unknown[][])[0]?.[0] : found;
  } catch {
    return null;
  }
}

/** Every printed percentage and sisa, beside what the function of its column gives from the cells of its row. */
function computed(workbook: WorkbookSnapshot) {
  return workbook.sheets.flatMap((sheet) =>
    recogniseTables(sheet).flatMap((table) =>
      table.groups.flatMap((group) =>
        table.rows.flatMap((row) => {
          const base = cell(sheet, row.index, group.base.index);
          const realisasi = cell(sheet, row.index, group.realisasi.index);
          const percent = group.kind === "anggaran" ? definitions.SERAPAN : definitions.CAPAIAN;
          const targets = [
            ...group.percents.map((column) => ({ column, evaluate: () => percent.evaluate([base, realisasi, 10]) })),
            ...(group.sisa
              ? [{ column: group.sisa, evaluate: () => definitions.SISA.evaluate([base, realisasi]) }]
              : []),
          ];
          return targets.flatMap(({ column, evaluate }) => {
            const printed = table.readingAt(row, column);
            const bothAreFigures = [group.base, group.realisasi].every((each) => isFigure(table.readingAt(row, each)));
            if (!isFigure(printed) || !bothAreFigures) return [];
            const found = only(evaluate);
            const value = typeof found === "number" ? new Decimal(found) : null;
            const agreement = value && compareAsPrinted(printed, value, possibleValues({ ...printed, value }));
            return [{ at: `${sheet.name}!${toA1({ row: row.index, column: column.index })}`, agreement }];
          });
        }),
      ),
    ),
  );
}

test.each([
  ["lkip-bnnk-belu-2025.xlsx", 90],
  ["lkip-bnnp-ntb-2023.xlsx", 50],
])("%s: every capaian, serapan and sisa comes from its own cells, or is named by the checker", async (file, fewest) => {
  const workbook = await open(file);
  const { findings } = checkWorkbook(workbook, { language: "id" });
  const named = new Set(findings.map((finding) => `${finding.sheet}!${finding.cell}`));
  const all = computed(workbook);
  expect(all.length).toBeGreaterThanOrEqual(fewest);
  expect(all.filter(({ agreement }) => agreement === null)).toEqual([]);
  expect(all.filter(({ at, agreement }) => agreement === "impossible" && !named.has(at))).toEqual([]);
});

/** The other formulas of the reports, from the figures of their own tables. */
test.each<[string, () => unknown, unknown]>([
  ["Belu T21b: NKA from its two segments", () => definitions.NKA.evaluate([[["96,03"]], [["99,49"]]]), 97.76],
  [
    "Belu T25 and L3: IKPA",
    () => definitions.IKPA.evaluate([[[100, 100, 100, 100, 100, "98,87", "98.42"]], [[10, 15, 20, 10, 10, 10, 25]]]),
    99.49,
  ],
  [
    "Belu T08: category of the target",
    () => definitions.KATEGORI_DEKTARI.evaluate([[["53,51 indeks (Sangat Tinggi)"]]]),
    "Sangat Tinggi",
  ],
  [
    "Belu T12: category of the realisasi",
    () => definitions.KATEGORI_DEKTARA.evaluate([[["92,879 Sangat Tinggi)"]]]),
    "Sangat Tinggi",
  ],
  ["Belu T14: status of the area", () => definitions.KATEGORI_IKKR.evaluate([[["1,88 (Waspada)"]]]), "Waspada"],
  ["Belu T24: category of IKPA", () => definitions.KATEGORI_IKPA.evaluate([[["99,49"]]]), "Sangat Baik"],
  ["Belu T05: 5/3 × 100", () => definitions.CAPAIAN.evaluate([[[3]], [[5]], 0]), 167],
  ["Belu T16: 67/63 × 100", () => definitions.CAPAIAN.evaluate([[[63]], [[67]], 0]), 106],
  ["Belu T21c: 86,93/88", () => definitions.CAPAIAN.evaluate([[["88 indeks"]], [["86,93 indeks"]]]), 98.78],
  ["Belu T19c: 1 of 1 Lembaga", () => definitions.CAPAIAN.evaluate([[["1 Lembaga"]], [["1 Lembaga"]]]), 100],
  [
    "Belu T30: serapan less blokir",
    () => definitions.SERAPAN.evaluate([[["13.120.000"]], [["8.350.000"]], 2, [["1.300.000"]]]),
    70.64,
  ],
  [
    "NTB formula tables: (20/12) × 100%",
    () => definitions.CAPAIAN.evaluate([[["12 Berkas Perkara"]], [["20 Berkas Perkara"]], 0]),
    167,
  ],
  [
    "NTB Zona Integritas - TPI: BNNP NTB",
    () => definitions.NILAI_ZI.evaluate([[["25.08"]], [["26.76"]], [["35.34"]]]),
    87.18,
  ],
  [
    "NTB 01 Dektari - Satker: exactly Tinggi",
    () =>
      definitions.JUMLAH_KATEGORI.evaluate([
        [["58,17"], ["53,5"], ["51,88"], ["50,28"]],
        "Tinggi",
        [["DEKTARI"]],
        "tepat",
      ]),
    3,
  ],
  [
    "NTB 02 Dektara - Satker: at least Tinggi",
    () =>
      definitions.JUMLAH_KATEGORI.evaluate([
        [["94,464 Indeks"], ["83,571 Indeks"], ["83,125 Indeks"], ["86,607 Indeks"]],
        "Tinggi",
        [["DEKTARA"]],
        "minimal",
      ]),
    4,
  ],
  ["NTB 03 IKP: mean of two sectors", () => definitions.IKP.evaluate([[["3,36"], ["3,25"]]]), 3.31],
  [
    "NTB Anggaran per Program: share left over",
    () => definitions.SERAPAN.evaluate([[["10.885.113.000"]], [["51.248.395"]]]),
    0.47,
  ],
  [
    "NTB terbilang of the pagu",
    () => definitions.TERBILANG.evaluate([[["16.468.319.000"]], "rupiah"]),
    "enam belas miliar empat ratus enam puluh delapan juta tiga ratus sembilan belas ribu rupiah",
  ],
])("%s", (_name, compute, expected) => {
  expect(only(compute)).toBe(expected);
});

test("NTB Rekap Rentang Capaian: counts per band of the 19 capaian printed in its own table", async () => {
  const workbook = await open("lkip-bnnp-ntb-2023.xlsx");
  const sheet = workbook.sheets.find(({ name }) => name === "Capaian PK 2023");
  const [table] = sheet ? recogniseTables(sheet) : [];
  const column = table?.groups[0]?.percents[0];
  const capaian =
    table && column ? table.rows.map((row) => [table.readingAt(row, column).value?.toNumber() ?? null]) : [];
  const recap = definitions.REKAP_CAPAIAN.evaluate([capaian]) as unknown[][];
  expect(capaian).toHaveLength(19);
  expect(recap.map((row) => row[1])).toEqual([16, 1, 0, 2, 0]);
});
