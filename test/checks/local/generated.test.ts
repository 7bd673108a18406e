import fc from "fast-check";
import { checkWorkbook } from "../../../src/checks/check-workbook";
import type { Finding } from "../../../src/checks/finding";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { type CellInput, formula, sheetFromRows, typed } from "../../cases/sheet-from-rows";

interface BudgetRow {
  pagu: number;
  realisasi: number;
}

const budgetRow: fc.Arbitrary<BudgetRow> = fc
  .record({ pagu: fc.integer({ min: 1_000_001, max: 999_999_999 }), share: fc.integer({ min: 100, max: 999 }) })
  .map(({ pagu, share }) => ({ pagu, realisasi: Math.floor((pagu * share) / 1000) }));
const budget = fc.array(budgetRow, { minLength: 6, maxLength: 25 });

const percent = (part: number, whole: number) => Math.round((part / whole) * 10000) / 100;
const sum = (rows: BudgetRow[], of: keyof BudgetRow) => rows.reduce((all, row) => all + row[of], 0);

/** A budget table as Excel keeps it: amounts typed, percents, sisa and totals computed. */
function computedTable(rows: BudgetRow[]): CellInput[][] {
  const last = rows.length + 1;
  const [pagu, realisasi] = [sum(rows, "pagu"), sum(rows, "realisasi")];
  return [
    ["No", "Kegiatan", "Pagu", "Realisasi", "%", "Sisa"],
    ...rows.map((row, index): CellInput[] => {
      const at = index + 2;
      return [
        typed(index + 1),
        `Kegiatan ${String.fromCharCode(97 + index)}`,
        typed(row.pagu),
        typed(row.realisasi),
        formula(`=ROUND(D${at}/C${at}*100,2)`, percent(row.realisasi, row.pagu)),
        formula(`=C${at}-D${at}`, row.pagu - row.realisasi),
      ];
    }),
    [
      null,
      "JUMLAH",
      formula(`=SUM(C2:C${last})`, pagu),
      formula(`=SUM(D2:D${last})`, realisasi),
      formula(`=ROUND(D${last + 1}/C${last + 1}*100,2)`, percent(realisasi, pagu)),
      formula(`=SUM(F2:F${last})`, pagu - realisasi),
    ],
  ];
}

const check = (sheet: SheetSnapshot) => checkWorkbook({ sheets: [sheet] }, { language: "id", year: 2025 }).findings;
const loud = (findings: Finding[]) => findings.filter(({ severity }) => severity !== "info");
const told = (findings: Finding[]) => loud(findings).map(({ cell, severity, kind }) => `${cell} ${severity} ${kind}`);

function withCell(rows: CellInput[][], row: number, column: number, content: CellInput): CellInput[][] {
  return rows.map((each, y) => (y === row ? each.map((old, x) => (x === column ? content : old)) : each));
}

const runs = { numRuns: 40, seed: 20250102 };

test("a computed table is silent", () => {
  fc.assert(
    fc.property(budget, (rows) => {
      expect(told(check(sheetFromRows(computedTable(rows))))).toEqual([]);
    }),
    runs,
  );
});

test("one amount stored as text is named, and the total that leaves it out", () => {
  fc.assert(
    fc.property(budget, fc.nat(), fc.constantFrom("", " ", "Rp "), (rows, pick, before) => {
      const index = pick % rows.length;
      const row = rows[index]!;
      const text = before + String(row.pagu).replace(/\B(?=(\d{3})+$)/g, ".");
      const stale = withCell(computedTable(rows), index + 1, 2, text);
      const [total, last] = [sum(rows, "pagu") - row.pagu, rows.length + 1];
      const broken = withCell(stale, last, 2, formula(`=SUM(C2:C${last})`, total));
      const findings = check(sheetFromRows(broken));
      const named = loud(findings).find(({ cell }) => cell === `C${index + 2}`);
      expect(named).toMatchObject({ severity: "warning", kind: "format" });
      expect(named?.fix).toEqual([{ sheet: "Lembar", cell: `C${index + 2}`, value: row.pagu }]);
      const wrong = loud(findings).find(({ cell }) => cell === `C${last + 1}`);
      expect(wrong).toMatchObject({ severity: "error", cause: { code: "number-as-text" } });
      expect(loud(findings)).toHaveLength(2);
    }),
    runs,
  );
});

test("a number typed over a formula is one finding, an error only where it is wrong", () => {
  fc.assert(
    fc.property(budget, fc.nat(), fc.boolean(), (rows, pick, isWrong) => {
      const index = pick % rows.length;
      const row = rows[index]!;
      const sisa = row.pagu - row.realisasi + (isWrong ? 5000 : 0);
      const findings = check(sheetFromRows(withCell(computedTable(rows), index + 1, 5, typed(sisa))));
      const cell = `F${index + 2}`;
      expect(told(findings)).toEqual([`${cell} ${isWrong ? "error selisih" : "warning rumus"}`]);
      const [found] = loud(findings);
      expect(found?.fix).toEqual([{ sheet: "Lembar", cell, formula: `=C${index + 2}-D${index + 2}` }]);
      if (isWrong) expect(found?.cause?.code).toBe("constant-over-formula");
    }),
    runs,
  );
});

test("a SUM that misses its last row is an error with that cause", () => {
  fc.assert(
    fc.property(budget, (rows) => {
      const last = rows.length + 1;
      const short = sum(rows.slice(0, -1), "realisasi");
      const table = withCell(computedTable(rows), last, 3, formula(`=SUM(D2:D${last - 1})`, short));
      const findings = check(sheetFromRows(table));
      const found = loud(findings).find(({ cell }) => cell === `D${last + 1}`);
      expect(found).toMatchObject({ severity: "error", cause: { code: "sum-misses-row", cells: [`Lembar!D${last}`] } });
      expect(found?.fix?.[0]).toEqual({ sheet: "Lembar", cell: `D${last + 1}`, formula: `=SUM(D2:D${last})` });
    }),
    runs,
  );
});

describe("whatever a workbook holds", () => {
  const cell: fc.Arbitrary<CellInput> = fc.oneof(
    { arbitrary: fc.constant(null), weight: 4 },
    { arbitrary: fc.integer({ min: 0, max: 2_000_000_000 }).map((value) => typed(value)), weight: 4 },
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => typed(value, "#,##0.00")),
    fc.integer({ min: 40000, max: 50000 }).map((value) => typed(value, "dd/mm/yyyy")),
    fc.constantFrom<CellInput>(
      { value: { error: "#REF!" } },
      { value: true },
      formula("=SUM(A1:A3)", null),
      formula("=SUM(A1:Z9)", 12),
      formula("=#REF!+1", { error: "#REF!" }),
      formula("=[1]Data!$A$1*Tabel[Kolom]", 3),
      "No",
      "Pagu",
      "Realisasi",
      "%",
      "Kategori",
      "Nilai IKPA",
      "Target",
      "JUMLAH",
      "≥ 90",
      "80 - 89",
      "< 80",
      "Baik",
      "Sangat Baik",
      "Terbilang: satu juta dua ribu juta rupiah",
      "Tabel 3",
      "- ",
      "12.345.678",
      "53,51 indeks (Tinggi)",
      "()",
      "\u00a0",
    ),
    fc.string({ maxLength: 12 }),
  );

  test("checking ends, with findings on cells of the sheet", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
        fc.nat({ max: 40 }),
        (rows, offset) => {
          const sheet = sheetFromRows(rows, { at: { firstRow: offset, firstColumn: offset } });
          for (const { cell: place } of check(sheet)) expect(place).toMatch(/^[A-Z]{1,3}[1-9]\d*$/);
        },
      ),
      { numRuns: 400, seed: 20250103 },
    );
  });

  test("hundreds of blank rows, and a stray word in the last column of Excel", () => {
    const table = computedTable([{ pagu: 4_000_000, realisasi: 1_000_000 }]);
    const blank = Array.from({ length: 660 }, (): CellInput[] => []);
    expect(told(check(sheetFromRows([...table, ...blank, ["catatan"]])))).toEqual([]);
    const last = Array.from({ length: 16384 }, (_cell, index) => (index === 16383 ? "catatan" : null));
    expect(told(check(sheetFromRows([...table, last])))).toEqual([]);
  });

  test("formulas without stored results are listed as not checked", () => {
    const sheet = sheetFromRows(
      withCell(computedTable([{ pagu: 4_000_000, realisasi: 1_000_000 }]), 1, 4, formula("=D2/C2", null)),
    );
    const { skipped } = checkWorkbook({ sheets: [sheet] }, { language: "id" });
    expect(skipped).toEqual([{ sheet: "Lembar", range: "E2", reason: expect.stringContaining("1 rumus") as string }]);
  });
});
