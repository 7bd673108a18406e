import fc from "fast-check";
import { checkWorkbook } from "../../src/checks/check-workbook";
import type { Finding } from "../../src/checks/finding";
import { Decimal } from "../../src/numbers/decimal";
import { parseA1, toA1 } from "../../src/workbook/address";
import type { Edit } from "../../src/workbook/edit";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import {
  amountCell,
  type BudgetRow,
  budgetTable,
  capaianTable,
  percentCell,
  type Spelling,
} from "../cases/generated-tables";
import { type CellInput, sheetFromRows } from "../cases/sheet-from-rows";

const spelling: fc.Arbitrary<Spelling> = fc.record({
  decimals: fc.integer({ min: 0, max: 3 }),
  cut: fc.boolean(),
  kind: fc.constantFrom("text", "text with sign", "number", "percent format", "English text"),
});
/** Percents precise enough for a change to be visible. */
const precise = spelling.map((each): Spelling => ({ ...each, decimals: Math.max(each.decimals, 1) }));

/** Unround amounts, so that no total is right by chance. */
const budgetRow: fc.Arbitrary<BudgetRow> = fc
  .record({ pagu: fc.integer({ min: 1_000_001, max: 999_999_999 }), share: fc.integer({ min: 100, max: 1000 }) })
  .map(({ pagu, share }) => ({ pagu, realisasi: Math.floor((pagu * share) / 1000) }));
const budget = fc.array(budgetRow, { minLength: 3, maxLength: 10 });
const indicators = fc.array(
  fc.record({ target: fc.integer({ min: 100, max: 20_000 }), realisasi: fc.integer({ min: 0, max: 30_000 }) }),
  { minLength: 1, maxLength: 10 },
);

const check = (sheet: SheetSnapshot) => checkWorkbook({ sheets: [sheet] }, { language: "id", year: 2025 });
const loud = (findings: Finding[]) => findings.filter(({ severity }) => severity !== "info");
const errors = (findings: Finding[]) => findings.filter(({ severity }) => severity === "error");

function withCell(rows: CellInput[][], cell: string, content: CellInput): CellInput[][] {
  const { row, column } = parseA1(cell);
  return rows.map((each, index) => (index === row ? each.map((old, at) => (at === column ? content : old)) : each));
}

/** What a workbook holds after the edits; a formula is computed by SUM, ROUND of a quotient, or a difference only. */
function applied(sheet: SheetSnapshot, edits: Edit[]): SheetSnapshot {
  const values = sheet.values.map((row) => [...row]);
  for (const edit of edits) {
    const { row, column } = parseA1(edit.cell);
    if (!("value" in edit)) throw new Error(`A formula is not expected here: ${edit.formula}`);
    values[row]![column] = edit.value;
  }
  return { ...sheet, values };
}

const runs = { numRuns: 100, seed: 20250101 };

describe("right tables", () => {
  test("a right budget table is silent, however its figures are spelled, rounded or cut", () => {
    fc.assert(
      fc.property(budget, spelling, (rows, how) => {
        const { findings, checked } = check(sheetFromRows(budgetTable(rows, how)));
        expect(loud(findings)).toEqual([]);
        expect(checked).toBe((rows.length + 1) * 2 + 3 - 1);
      }),
      runs,
    );
  });

  test("a right capaian table is silent, however its percents are spelled, rounded or cut", () => {
    fc.assert(
      fc.property(indicators, spelling, (rows, how) => {
        const { findings } = check(sheetFromRows(capaianTable(rows, how)));
        expect(loud(findings)).toEqual([]);
      }),
      runs,
    );
  });

  test("a cut percent is remarked, not blamed", () => {
    const how: Spelling = { decimals: 2, cut: true, kind: "text" };
    const { findings } = check(sheetFromRows(budgetTable([{ pagu: 35_000_000, realisasi: 27_950_000 }], how)));
    expect(findings.map(({ cell, severity }) => [cell, severity])).toContainEqual(["E2", "info"]);
  });
});

describe("one wrong figure", () => {
  /** Each gives the table, the cell that is wrong and what it held before. */
  const wrongTotal = fc
    .record({ rows: budget, how: precise, column: fc.constantFrom("C", "D", "F"), off: fc.integer({ min: 1, max: 9 }) })
    .map(({ rows, how, column, off }) => {
      const right = budgetTable(rows, how);
      const cell = `${column}${rows.length + 2}`;
      const sum = rows.reduce(
        (total, row) => total + (column === "C" ? row.pagu : column === "D" ? row.realisasi : row.pagu - row.realisasi),
        0,
      );
      const wrong = sum + off * 10 ** (String(sum).length - 2);
      return { right, wrong: withCell(right, cell, amountCell(wrong, how)), cell };
    });
  const wrongPercent = fc
    .record({ rows: budget, how: precise, at: fc.nat(9), off: fc.constantFrom(3, -3, 7.5, -9) })
    .map(({ rows, how, at, off }) => {
      const index = at % rows.length;
      const row = rows[index]!;
      const right = budgetTable(rows, how);
      const cell = `E${index + 2}`;
      const percent = new Decimal(row.realisasi).div(row.pagu).times(100).plus(off);
      return { right, wrong: withCell(right, cell, percentCell(percent, how)), cell };
    });
  const wrongSisa = fc
    .record({ rows: budget, how: precise, at: fc.nat(9), off: fc.integer({ min: 1, max: 9 }) })
    .map(({ rows, how, at, off }) => {
      const index = at % rows.length;
      const row = rows[index]!;
      const right = budgetTable(rows, how);
      const cell = `F${index + 2}`;
      return { right, wrong: withCell(right, cell, amountCell(row.pagu - row.realisasi + off * 1001, how)), cell };
    });
  const wrongCapaian = fc
    .record({
      rows: fc.array(
        fc.record({
          target: fc.integer({ min: 1000, max: 20_000 }),
          realisasi: fc.integer({ min: 1000, max: 30_000 }),
        }),
        { minLength: 1, maxLength: 10 },
      ),
      how: precise,
      at: fc.nat(9),
      off: fc.constantFrom(3, 7.5, 11),
    })
    .map(({ rows, how, at, off }) => {
      const index = at % rows.length;
      const row = rows[index]!;
      const right = capaianTable(rows, how);
      const cell = `E${index + 2}`;
      const percent = new Decimal(row.realisasi).div(row.target).times(100).plus(off);
      return { right, wrong: withCell(right, cell, percentCell(percent, how)), cell };
    });

  const mutations = { wrongTotal, wrongPercent, wrongSisa, wrongCapaian };

  for (const [name, mutation] of Object.entries(mutations)) {
    test(`${name}: exactly that cell is blamed`, () => {
      fc.assert(
        fc.property(mutation, ({ wrong, cell }) => {
          const found = errors(check(sheetFromRows(wrong)).findings);
          expect(found.map((finding) => finding.cell)).toEqual([cell]);
        }),
        runs,
      );
    });

    test(`${name}: the repair restores what was there and leaves nothing to blame`, () => {
      fc.assert(
        fc.property(mutation, ({ right, wrong, cell }) => {
          const sheet = sheetFromRows(wrong);
          const found = errors(check(sheet).findings);
          fc.pre(found.length === 1 && found[0]?.cell === cell); // the test above asserts it
          const fix = found[0]?.fix;
          expect(fix).not.toBeNull();
          const mended = applied(sheet, fix ?? []);
          expect(errors(check(mended).findings)).toEqual([]);
          const { row, column } = parseA1(cell);
          const before = sheetFromRows(right).values[row]?.[column];
          const after = mended.values[row]?.[column];
          if (!cell.startsWith("E")) expect(sameFigure(after)).toBe(sameFigure(before));
          for (const edit of fix ?? []) expect(edit.sheet).toBe("Lembar");
        }),
        runs,
      );
    });
  }

  /** A text amount is written anew with Indonesian marks; its digits are what counts. */
  const sameFigure = (value: unknown) => (typeof value === "string" ? value.replace(/\D/g, "") : value);

  test("a total that misses one row names that row as the cause", () => {
    fc.assert(
      fc.property(budget, precise, fc.nat(9), (rows, how, at) => {
        const index = at % rows.length;
        const left = rows.reduce((total, row, each) => total + (each === index ? 0 : row.pagu), 0);
        const cell = `C${rows.length + 2}`;
        const wrong = withCell(budgetTable(rows, how), cell, amountCell(left, how));
        const [found] = errors(check(sheetFromRows(wrong)).findings);
        expect([found?.cell, found?.cause?.code]).toEqual([cell, "row-left-out"]);
        // Rows of one amount cannot be told apart; all of them are named then.
        expect(found?.cause?.cells).toContain(`Lembar!C${index + 2}`);
      }),
      runs,
    );
  });

  test("no change is too small to see in whole rupiah: a total one rupiah off is found", () => {
    const rows = [
      { pagu: 35_000_001, realisasi: 27_950_000 },
      { pagu: 40_000_000, realisasi: 28_205_000 },
      { pagu: 80_000_000, realisasi: 69_725_000 },
    ];
    const how: Spelling = { decimals: 2, cut: false, kind: "text" };
    const wrong = withCell(budgetTable(rows, how), "C5", "155.000.000");
    expect(errors(check(sheetFromRows(wrong)).findings).map(({ cell }) => cell)).toEqual(["C5"]);
  });
});

describe("finding ids", () => {
  test("are unique in a result and the same in every run", () => {
    fc.assert(
      fc.property(budget, precise, (rows, how) => {
        const wrong = budgetTable(rows, { ...how, cut: true }).map((row, index) =>
          index > 0 ? row.map((cell, at) => (at === 4 ? percentCell(new Decimal(12.34), how) : cell)) : row,
        );
        const ids = () => check(sheetFromRows(wrong)).findings.map(({ id }) => id);
        expect(ids()).toEqual(ids());
        expect(new Set(ids()).size).toBe(ids().length);
      }),
      { ...runs, numRuns: 100 },
    );
  });

  test("two rows of one label have ids of their own", () => {
    const how: Spelling = { decimals: 2, cut: false, kind: "text" };
    const rows = [
      { pagu: 35_000_001, realisasi: 27_950_000 },
      { pagu: 40_000_000, realisasi: 28_205_000 },
    ];
    const same = budgetTable(rows, how).map((row, index) =>
      index === 1 || index === 2
        ? row.map((cell, at) => (at === 1 ? "Layanan Perkantoran" : at === 4 ? "1,23" : cell))
        : row,
    );
    const found = errors(check(sheetFromRows(same)).findings);
    expect(found.map(({ cell }) => cell)).toEqual(["E2", "E3"]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  test("stay when a row is put in above, in a table with labels", () => {
    const how: Spelling = { decimals: 2, cut: false, kind: "text" };
    const rows = [
      { pagu: 35_000_001, realisasi: 27_950_000 },
      { pagu: 40_000_000, realisasi: 28_205_000 },
    ];
    const table = withCell(budgetTable(rows, how), "E3", "12,34");
    const lower = [["Tabel 28"], [], ...table];
    const idAt = (cells: CellInput[][]) => errors(check(sheetFromRows(cells)).findings).map(({ id }) => id);
    expect(idAt(table)).toHaveLength(1);
    expect(idAt(lower)).toEqual(idAt(table));
    expect(toA1({ row: 2, column: 4 })).toBe("E3");
  });
});
