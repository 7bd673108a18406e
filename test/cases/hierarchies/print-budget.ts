import { Decimal } from "../../../src/numbers/decimal";
import { formatNumber } from "../../../src/numbers/format-number";
import { toA1 } from "../../../src/workbook/address";
import { type CellInput, typed } from "../sheet-from-rows";
import type { BudgetLayout, BudgetLine, Measure } from "./budget-lines";
import { pick, type Random } from "./budget-tree";

/** Which columns a budget prints behind its labels. */
export type BudgetColumn = Measure | "lebih-kurang" | "persen" | "sisa";

const HEADERS: Record<BudgetColumn, string> = {
  anggaran: "Anggaran",
  realisasi: "Realisasi",
  lalu: "Realisasi 2023",
  "lebih-kurang": "Lebih/(Kurang)",
  persen: "%",
  sisa: "Sisa",
};

export interface BudgetSpelling {
  columns: BudgetColumn[];
  amounts: "text" | "text to the sen" | "number";
  /** How nothing is written. */
  zero: "0" | "-" | "blank";
}

export const spellings = (random: Random): BudgetSpelling => ({
  columns: pick<BudgetColumn[]>(random, [
    ["anggaran"],
    ["anggaran", "realisasi"],
    ["anggaran", "realisasi", "persen"],
    ["anggaran", "realisasi", "persen", "sisa"],
    ["anggaran", "realisasi", "lebih-kurang", "persen"],
    ["anggaran", "realisasi", "lebih-kurang", "persen", "lalu"],
  ]),
  amounts: pick(random, ["text", "text to the sen", "number"]),
  zero: pick(random, ["0", "-", "blank"]),
});

export interface PrintedBudget {
  rows: CellInput[][];
  /** A1 of a line's figure. */
  cellOf(line: BudgetLine, column: BudgetColumn): string;
}

export type PrintedAmounts = (line: BudgetLine, measure: Measure) => number | null;

/** Prints the lines; `printed` may say something else than the lines hold, to put a mistake in one cell. */
export function printBudget(
  { labels, lines }: BudgetLayout,
  spelling: BudgetSpelling,
  printed: PrintedAmounts = (line, measure) => line.amounts?.[measure] ?? null,
): PrintedBudget {
  const header: CellInput[] = [
    ...labels.map((label) => (label === "" ? null : label)),
    ...spelling.columns.map((column) => HEADERS[column]),
  ];
  const figures = (line: BudgetLine) => spelling.columns.map((column) => figure(line, column, spelling, printed));
  const rows = lines.map((line): CellInput[] =>
    line.kind === "header" ? header : [...line.labels, ...(line.amounts ? figures(line) : [])],
  );
  const place = new Map(lines.map((line, at) => [line, at + 1]));
  return {
    rows: [header, ...rows],
    cellOf: (line, column) =>
      toA1({ row: place.get(line) ?? 0, column: labels.length + spelling.columns.indexOf(column) }),
  };
}

function figure(line: BudgetLine, column: BudgetColumn, spelling: BudgetSpelling, printed: PrintedAmounts): CellInput {
  const { anggaran = 0, realisasi = 0 } = line.amounts ?? {};
  switch (column) {
    case "persen":
      return anggaran <= 0 ? "-" : formatNumber(new Decimal(realisasi).div(anggaran).times(100), 2);
    case "lebih-kurang":
      return amount(realisasi - anggaran, spelling);
    case "sisa":
      return amount(anggaran - realisasi, spelling);
    default:
      return amount(printed(line, column) ?? 0, spelling);
  }
}

function amount(value: number, { amounts, zero }: BudgetSpelling): CellInput {
  if (value === 0 && zero !== "0") return zero === "-" ? "-" : null;
  if (amounts === "number") return typed(value, "#,##0");
  const text = formatNumber(new Decimal(Math.abs(value)), amounts === "text" ? 0 : 2);
  return value < 0 ? `(${text})` : text;
}
