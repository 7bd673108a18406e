import ExcelJS from "exceljs";
import { buildBudget } from "../../src/builders/anggaran/budget-sheet";
import type { Built } from "../../src/builders/built";
import { buildCapaian } from "../../src/builders/capaian/capaian-sheet";
import { buildPk } from "../../src/builders/pk/pk-sheet";
import { plansOf } from "../../src/builders/plan/plan";
import { buildRkt, indicatorsFor, type RktLine } from "../../src/builders/rkt/rkt-sheet";
import type { NewSheet } from "../../src/workbook/new-sheet";
import { calculateWorkbooks, type FilledSheet } from "../host/calculate-sheets";

/** What a unit of NTB would type, from the tables of the report a satker. */
export interface UnitYear {
  name: string;
  kind: "bnnp" | "bnnk";
  lines: RktLine[];
  realisasi: (number | null)[];
  pagu: number;
  spent: number;
}

const line = (indikator: string, satuan: string, target: number): RktLine => ({
  kegiatan: "Kegiatan P4GN",
  sasaran: "Meningkatnya pelaksanaan P4GN",
  polaritas: "maksimum",
  ...{ indikator, satuan, target },
});

const PK_TARGETS = [2, 3, 4, 1, 2.76, 75, 50, 5, 2, 10, 3.3, 12, 100, 100, 92, 4, 92, 4, 75];

const province: UnitYear = {
  name: "BNNP NTB",
  kind: "bnnp",
  lines: (indicatorsFor({ kind: "bnnp", year: 2023 }) ?? []).map((each, index) => ({
    ...each,
    target: PK_TARGETS[index] ?? null,
  })),
  // What counts units has no realisasi of its own, and of what is summed up this is the province's own part.
  realisasi: [
    ...[null, null, null, 1, 2.88, 76.39, 24, 3, 2, 4, 3.81, 20, 100, 100, 87.93],
    ...[null, 97.26, null, 87.18],
  ],
  ...{ pagu: 8_896_725_000, spent: 8_818_579_585 },
};

function regency(name: string, figures: number[], targetOfLife: number, pagu: number, spent: number): UnitYear {
  const [remaja = 0, keluarga = 0, ikp = 0, life = 0, satisfaction = 0, nka = 0, ikpa = 0] = figures;
  return {
    name,
    kind: "bnnk",
    lines: [
      line("Indeks Ketahanan Diri Remaja terhadap Penyalahgunaan Narkoba", "Indeks", 51),
      line("Indeks Ketahanan Keluarga terhadap Penyalahgunaan Narkoba", "Indeks", 78.8),
      line("Indeks Kemandirian Partisipasi", "Indeks", 3.25),
      line(
        "Persentase penyalahguna dan/atau pecandu narkotika yang mengalami peningkatan kualitas hidup",
        "%",
        targetOfLife,
      ),
      line("Jumlah petugas penyelenggara layanan IBM yang terlatih", "Orang", 5),
      line("Jumlah unit penyelenggara layanan IBM yang operasional", "Unit", 2),
      line("Indeks kepuasan penerima layanan rehabilitasi pada fasilitas rehabilitasi BNN", "Indeks", 3.3),
      line("Nilai Kinerja Anggaran", "Indeks", 92),
      line("Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA)", "Indeks", 92),
    ],
    realisasi: [remaja, keluarga, ikp, life, 10, 2, satisfaction, nka, ikpa],
    ...{ pagu, spent },
  };
}

export const NTB_UNITS: UnitYear[] = [
  province,
  regency("BNNK Mataram", [58.17, 94.464, 3.72, 77.78, 3.91, 87.5, 100], 90, 1_710_402_000, 1_710_402_000),
  regency("BNNK Sumbawa Barat", [53.5, 83.571, 3.25, 76.28, 3.87, 85.69, 97.45], 90, 1_808_466_000, 1_806_370_751),
  regency("BNNK Sumbawa", [51.88, 83.125, 3.49, 76.15, 3.43, 86.05, 97.31], 60, 2_082_663_000, 2_070_458_867),
  regency("BNNK Bima", [50.28, 86.607, 3.31, 75.71, 3.39, 85.77, 98.23], 90, 1_970_063_000, 1_969_843_497),
];

const NOBODY = { name: "", position: "" };

/** The workbook of a unit, built as the pane builds it and computed: RKT, PK, capaian and budget. */
export async function unitWorkbook({ name, kind, lines, realisasi, pagu, spent }: UnitYear): Promise<Buffer> {
  const year = 2023;
  const rkt = sheetOf(buildRkt({ kind, name, year }, lines));
  const [plan] = plansOf(computed([{ sheet: rkt }]), "rkt");
  const parties = { first: NOBODY, second: NOBODY, place: "", day: "" };
  const pk = sheetOf(buildPk({ rkt: plan!, unitName: name, year, parties }));
  const [promised] = plansOf(computed([{ sheet: rkt }, { sheet: pk }]), "pk");
  const capaian = sheetOf(
    buildCapaian({ pk: promised!, unitName: name, year, form: "native", previousYears: 1, mediumTermYear: 2024 }),
  );
  const top = (capaian.headerRow ?? 0) + 2;
  const typed = Object.fromEntries(
    realisasi.flatMap((value, index) => (value === null ? [] : [[`F${top + index}`, value]])),
  );
  const budget = sheetOf(
    buildBudget({
      ...{ unitName: name, year, form: "native", basis: "pagu", lineName: "Program" },
      lines: [{ group: "", kode: "", uraian: "Seluruh program", pagu, realisasi: spent }],
    }),
  );
  const sheets: FilledSheet[] = [{ sheet: rkt }, { sheet: pk }, { sheet: capaian, typed }, { sheet: budget }];
  return written(sheets, computed(sheets));
}

function sheetOf(built: Built): NewSheet {
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.sheet;
}

const computed = (sheets: FilledSheet[]) => calculateWorkbooks([sheets])[0]!;

async function written(filled: FilledSheet[], { sheets }: ReturnType<typeof computed>): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const [index, { sheet }] of filled.entries()) {
    const made = book.addWorksheet(sheet.name);
    const shown = sheets[index];
    shown?.values.forEach((row, y) =>
      row.forEach((value, x) => {
        const formula = shown.formulas[y]?.[x] ?? null;
        const result = typeof value === "string" || typeof value === "number" ? value : "";
        if (formula !== null) made.getCell(y + 1, x + 1).value = { formula: formula.slice(1), result };
        else if (result !== "") made.getCell(y + 1, x + 1).value = result;
        const format = shown.formats[y]?.[x] ?? "General";
        if (format !== "General") made.getCell(y + 1, x + 1).numFmt = format;
      }),
    );
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}
