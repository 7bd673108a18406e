import { toA1 } from "../../../src/workbook/address";
import { between, pick, type Random } from "../hierarchies/budget-tree";
import { type CellInput, formula, sheetFromRows, typed } from "../sheet-from-rows";
import type { Mutant } from "./mutant";

const SHEET = "Lembar";

/** A budget as Excel keeps it, with what the formulas give for the amounts that they see. */
interface Computed {
  pagu: number[];
  realisasi: number[];
  /** Cells to hold something else, by A1. */
  instead: Record<string, CellInput>;
  /** Rows that SUM does not reach at the end of each column, by column letter. */
  short: Record<string, number>;
}

const round = (value: number) => Math.round(value * 100) / 100;
const sum = (values: number[]) => values.reduce((total, each) => total + each, 0);

function computed(random: Random): Computed {
  const pagu = Array.from({ length: between(random, 6, 14) }, () => between(random, 12_345, 987_654) * 1000);
  return {
    pagu,
    realisasi: pagu.map((each) => Math.floor(each * (0.45 + random() * 0.54))),
    instead: {},
    short: {},
  };
}

/** Columns: No, Kegiatan, pagu C, realisasi D, % E, sisa F; a total below. */
export function cellsOf({ pagu, realisasi, instead, short }: Computed): CellInput[][] {
  const last = pagu.length + 1;
  const total = last + 1;
  const seen = (column: string, values: number[]) => {
    const end = values.length - (short[column] ?? 0);
    return values.slice(0, end).map((each, at) => {
      const other = instead[`${column}${at + 2}`];
      if (typeof other === "string") return 0;
      return other && typeof other === "object" && "value" in other ? Number(other.value) : each;
    });
  };
  const totals = {
    C: sum(seen("C", pagu)),
    D: sum(seen("D", realisasi)),
    F: sum(
      seen(
        "F",
        pagu.map((each, at) => each - (realisasi[at] ?? 0)),
      ),
    ),
  };
  const range = (column: string) => `=SUM(${column}2:${column}${last - (short[column] ?? 0)})`;
  const rows: CellInput[][] = [
    ["No", "Kegiatan", "Pagu", "Realisasi", "%", "Sisa"],
    ...pagu.map((each, at): CellInput[] => {
      const spent = realisasi[at] ?? 0;
      const row = at + 2;
      return [
        typed(at + 1),
        `Kegiatan ${"abcdefghijklmnop"[at]}`,
        typed(each, "#,##0"),
        typed(spent, "#,##0"),
        formula(`=ROUND(D${row}/C${row}*100,2)`, round((spent / each) * 100), "0.00"),
        formula(`=C${row}-D${row}`, each - spent, "#,##0"),
      ];
    }),
    [
      null,
      "JUMLAH",
      formula(range("C"), totals.C, "#,##0"),
      formula(range("D"), totals.D, "#,##0"),
      formula(`=ROUND(D${total}/C${total}*100,2)`, round((totals.D / totals.C) * 100), "0.00"),
      formula(range("F"), totals.F, "#,##0"),
    ],
  ];
  return rows.map((cells, row) => cells.map((cell, column) => instead[toA1({ row, column })] ?? cell));
}

export const rightFormulas = (random: Random): CellInput[][] => cellsOf(computed(random));

function mutant(
  mistake: string,
  table: Computed,
  cell: string,
  parts: Pick<Mutant, "severity" | "causes"> & { alsoRight?: string[] },
): Mutant {
  return {
    mistake,
    sheets: [sheetFromRows(cellsOf(table))],
    cells: [`${SHEET}!${cell}`],
    severity: parts.severity,
    causes: parts.causes,
    alsoRight: (parts.alsoRight ?? []).map((each) => `${SHEET}!${each}`),
  };
}

export function formulaMutants(random: Random): Mutant[] {
  return [
    sumRangeShort(random),
    constantOverFormula(random, true),
    constantOverFormula(random, false),
    numberAsText(random),
    formulaOfAnotherRow(random),
  ];
}

function sumRangeShort(random: Random): Mutant {
  const table = computed(random);
  const column = pick(random, ["C", "D"]);
  table.short = { [column]: 1 };
  return mutant("a SUM range that stops short", table, `${column}${table.pagu.length + 2}`, {
    severity: "error",
    causes: ["sum-misses-row"],
  });
}

/** A percent or a sisa typed over its formula: what it was last month, or the value of today. */
function constantOverFormula(random: Random, isStale: boolean): Mutant {
  const table = computed(random);
  const at = between(random, 0, table.pagu.length - 1);
  const column = pick(random, ["E", "F"]);
  const cell = `${column}${at + 2}`;
  const [pagu = 0, spent = 0] = [table.pagu[at], table.realisasi[at]];
  const before = Math.floor(spent * (isStale ? 0.9 : 1));
  table.instead =
    column === "E"
      ? { [cell]: typed(round((before / pagu) * 100), "0.00") }
      : { [cell]: typed(pagu - before, "#,##0") };
  return isStale
    ? mutant("a number typed over a formula, stale", table, cell, {
        severity: "error",
        causes: ["constant-over-formula"],
      })
    : mutant("a number typed over a formula, right today", table, cell, { severity: "warning", causes: null });
}

/** Excel counts it as nothing: the total of its column is wrong too, and says why. */
function numberAsText(random: Random): Mutant {
  const table = computed(random);
  const at = between(random, 0, table.pagu.length - 1);
  const column = pick(random, ["C", "D"]);
  const values = column === "C" ? table.pagu : table.realisasi;
  const text = String(values[at]).replace(/\B(?=(\d{3})+$)/g, ".");
  const cell = `${column}${at + 2}`;
  const total = table.pagu.length + 2;
  table.instead = { [cell]: text, [`E${at + 2}`]: { error: "#VALUE!" }, [`F${at + 2}`]: { error: "#VALUE!" } };
  table.instead[`E${at + 2}`] = formula(`=ROUND(D${at + 2}/C${at + 2}*100,2)`, { error: "#VALUE!" });
  table.instead[`F${at + 2}`] = formula(`=C${at + 2}-D${at + 2}`, { error: "#VALUE!" });
  table.instead[`F${total}`] = formula(`=SUM(F2:F${total - 1})`, { error: "#VALUE!" });
  return {
    ...mutant("a number stored as text", table, `${column}${total}`, { severity: "error", causes: ["number-as-text"] }),
    alsoRight: [cell, `E${total}`, `F${total}`].map((each) => `${SHEET}!${each}`),
  };
}

/** The formula of the row above: its result belongs to that row. */
function formulaOfAnotherRow(random: Random): Mutant {
  const table = computed(random);
  const at = between(random, 1, table.pagu.length - 1);
  const [pagu = 0, spent = 0] = [table.pagu[at - 1], table.realisasi[at - 1]];
  const cell = `F${at + 2}`;
  table.instead = { [cell]: formula(`=C${at + 1}-D${at + 1}`, pagu - spent, "#,##0") };
  return mutant("a formula that points at another row", table, cell, {
    severity: "error",
    causes: ["formula-differs"],
  });
}
