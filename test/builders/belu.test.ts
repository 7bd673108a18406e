import { buildBudget } from "../../src/builders/anggaran/budget-sheet";
import { buildYears } from "../../src/builders/anggaran/years-sheet";
import type { Built } from "../../src/builders/built";
import { buildCapaian } from "../../src/builders/capaian/capaian-sheet";
import type { FormulaForm } from "../../src/builders/capaian/column-formulas";
import { plansOf } from "../../src/builders/plan/plan";
import { buildPk } from "../../src/builders/pk/pk-sheet";
import { buildRkt } from "../../src/builders/rkt/rkt-sheet";
import { checkWorkbook } from "../../src/checks/check-workbook";
import { parseA1 } from "../../src/workbook/address";
import type { NewSheet } from "../../src/workbook/new-sheet";
import { findSheet, valueAt, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import { calculate, type Typed } from "../host/calculate-sheets";
import { BELU_ACTIVITIES, BELU_LINES, BELU_YEARS } from "./support/belu-inputs";

const unit = { kind: "bnnk", name: "Badan Narkotika Nasional Kabupaten Belu", year: 2025 } as const;
const parties = {
  first: { name: "Mateus Cono", position: "Kepala BNN Kabupaten Belu" },
  second: { name: "Totok Lisdiarto", position: "Kepala BNN Provinsi Nusa Tenggara Timur" },
  place: "Jakarta",
  day: "30 Januari 2025",
};

function sheetOf(built: Built): NewSheet {
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.sheet;
}

/** Targets and amounts of Table 2, in the order of the appendix. */
const RKT_TYPED: Typed = {
  ...{ G6: 53.51, G7: 1.4, G8: 76.7, G9: 75.5, G10: 5, G11: 1, G12: 1, G13: 3.8, G14: "Sangat Baik", G15: 100 },
  ...{ H6: 57_000_000, H7: 80_000_000, H8: 75_000_000, H9: 11_720_000, H10: 14_037_000 },
  // Table 2 counts the kegiatan of 56.640.000 a second time in its parts; here each amount stands once.
  ...{ H11: 2_400_000, H12: 13_170_000, H13: 41_070_000, H14: 38_990_000, H15: 1_218_545_000 },
};
const REALISASI: Typed = { F7: 56.49, F8: 1.88, F9: 92.879, F10: 100, F11: 5, F12: 1, F13: 1, F15: 97.76, F16: 99.49 };

function builtChain(form: FormulaForm) {
  const rkt = { sheet: sheetOf(buildRkt(unit)), typed: RKT_TYPED };
  const [rktPlan] = plansOf(calculate([rkt]), "rkt");
  const pk = sheetOf(buildPk({ rkt: rktPlan!, unitName: unit.name, year: 2025, parties, budget: BELU_ACTIVITIES }));
  const [pkPlan] = plansOf(calculate([rkt, { sheet: pk }]), "pk");
  const capaian = sheetOf(
    buildCapaian({ pk: pkPlan!, unitName: unit.name, year: 2025, form, previousYears: 2, mediumTermYear: 2029 }),
  );
  return { rkt, pk: { sheet: pk }, capaian: { sheet: capaian, typed: REALISASI } };
}

const valueOf = (workbook: WorkbookSnapshot, sheet: string, cell: string) => {
  const { row, column } = parseA1(cell);
  return valueAt(findSheet(workbook, sheet)!, row, column);
};
const findings = (workbook: WorkbookSnapshot) =>
  checkWorkbook(workbook, { language: "id" })
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ sheet, cell, rule, explanation }) => `${sheet}!${cell} ${rule}: ${explanation}`);

describe.each<FormulaForm>(["functions", "native"])("the chain of Belu 2025 in %s", (form) => {
  const { rkt, pk, capaian } = builtChain(form);
  const workbook = calculate([rkt, pk, capaian]);

  test("the RKT adds up to what the kegiatan of the PK cost", () => {
    expect(valueOf(workbook, "RKT 2025", "H16")).toBe(1_551_932_000);
    const total = pk.sheet.rows.findIndex((row) =>
      row.some((cell) => cell && "value" in cell && cell.value === "JUMLAH"),
    );
    expect(valueOf(workbook, "PK 2025", `C${total + 1}`)).toBe(1_551_932_000);
  });

  test("targets follow from the RKT through the PK, and capaian is the one of the report where it is right", () => {
    const column = (letter: string) =>
      Array.from({ length: 11 }, (_row, step) => valueOf(workbook, "Capaian 2025", `${letter}${7 + step}`));
    expect(column("E").slice(0, 10)).toEqual([53.51, 1.4, 76.7, 75.5, 5, 1, 1, 3.8, "Sangat Baik", 100]);
    // The mean leaves out what has no realisasi and what is measured in words.
    expect(column("G")).toEqual([105.57, 134.29, 121.09, 132.45, 100, 100, 100, null, "-", 99.49, 111.61]);
    expect(column("H").slice(0, 10)).toEqual([
      ...["Sangat Tinggi", "Waspada", "Sangat Tinggi", null, null, null, null, null],
      ...["Sangat Baik", "Sangat Baik"],
    ]);
    expect(column("I").slice(0, 10)).toEqual([
      ...["Terlampaui", "Terlampaui", "Terlampaui", "Terlampaui", "Tercapai", "Tercapai", "Tercapai", null],
      ...["Tercapai", "Tidak Tercapai"],
    ]);
  });

  test("the recap counts what has a capaian", () => {
    const { rows } = capaian.sheet;
    const top = rows.findIndex((row) =>
      row.some((cell) => cell && "value" in cell && cell.value === "Rentang Capaian"),
    );
    const counts = [1, 2, 3, 4, 5].map((step) => valueOf(workbook, "Capaian 2025", `C${top + 1 + step}`));
    expect(counts).toEqual([7, 1, 0, 0, 1]);
  });

  test("the checker finds nothing to complain of", () => {
    expect(findings(workbook)).toEqual([]);
  });

  test("nor before anything has been realised, and every figure is blank then", () => {
    const empty = calculate([rkt, pk, { sheet: capaian.sheet }]);
    expect(findings(empty)).toEqual([]);
    expect(valueOf(empty, "Capaian 2025", "G7")).toBeNull();
    expect(valueOf(empty, "Capaian 2025", "G17")).toBeNull();
  });
});

describe.each<FormulaForm>(["functions", "native"])("the budget of Belu 2025 in %s", (form) => {
  const budget = sheetOf(
    buildBudget({ unitName: unit.name, year: 2025, form, basis: "pagu", lines: BELU_LINES, lineName: "Kegiatan" }),
  );
  const years = sheetOf(buildYears({ unitName: unit.name, form, years: BELU_YEARS }));
  const workbook = calculate([{ sheet: budget }, { sheet: years }]);
  const rowOf = (label: string) =>
    budget.rows.findIndex((row) => row.some((cell) => cell && "value" in cell && cell.value === label)) + 1;

  test("totals of parts and of all", () => {
    const amounts = (label: string) =>
      ["D", "E", "F", "G"].map((column) => valueOf(workbook, budget.name, `${column}${rowOf(label)}`));
    expect(amounts("Jumlah Pencegahan dan Pemberdayaan Masyarakat")).toEqual([212e6, 172_980_000, 81.59, 39_020_000]);
    expect(amounts("Jumlah Rehabilitasi")).toEqual([82_397_000, 56_341_000, 68.38, 26_056_000]);
    expect(amounts("Jumlah Dukungan Manajemen").slice(0, 2)).toEqual([1_247_363_000, 1_131_827_505]);
    expect(amounts("TOTAL").slice(0, 2)).toEqual([1_541_760_000, 1_361_148_505]);
  });

  test("years: total and percentage, of one table", () => {
    expect(["F6", "F7", "F8", "F9", "F10"].map((cell) => valueOf(workbook, years.name, cell))).toEqual([
      1_657_530_000, 1_699_435_000, 1_886_524_000, 1_659_480_000, 1_541_760_000,
    ]);
    expect(["H6", "H7", "H8", "H9", "H10"].map((cell) => valueOf(workbook, years.name, cell))).toEqual([
      98.25, 98.52, 99.38, 99.66, 88.21,
    ]);
  });

  test("the checker finds nothing to complain of", () => {
    expect(findings(calculate([{ sheet: budget }]))).toEqual([]);
    expect(findings(calculate([{ sheet: years }]))).toEqual([]);
  });
});
