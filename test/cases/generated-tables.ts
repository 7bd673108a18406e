import { Decimal, round, truncate } from "../../src/numbers/decimal";
import { formatNumber } from "../../src/numbers/format-number";
import { type CellInput, typed } from "./sheet-from-rows";

/** How one generated table prints its figures. */
export interface Spelling {
  decimals: number;
  cut: boolean;
  kind: "text" | "text with sign" | "number" | "percent format" | "English text";
}

export interface BudgetRow {
  pagu: number;
  realisasi: number;
}

export interface CapaianRow {
  target: number;
  realisasi: number;
}

const shown = (value: Decimal, { decimals, cut }: Spelling) => (cut ? truncate : round)(value, decimals);

export function percentCell(value: Decimal, spelling: Spelling): CellInput {
  const figure = shown(value, spelling);
  switch (spelling.kind) {
    case "text":
      return formatNumber(figure, spelling.decimals);
    case "text with sign":
      return `${formatNumber(figure, spelling.decimals)} %`;
    case "English text":
      return figure.toFixed(spelling.decimals);
    case "number":
      return typed(figure.toNumber(), spelling.decimals === 0 ? "0" : `0.${"0".repeat(spelling.decimals)}`);
    case "percent format":
      return typed(figure.div(100).toNumber(), spelling.decimals === 0 ? "0%" : `0.${"0".repeat(spelling.decimals)}%`);
  }
}

export function amountCell(value: number, { kind }: Spelling): CellInput {
  switch (kind) {
    case "text":
      return formatNumber(new Decimal(value), 0);
    case "text with sign":
      return `Rp. ${formatNumber(new Decimal(value), 0)},-`;
    case "English text":
      return formatNumber(new Decimal(value), 0).replace(/\./g, ",");
    default:
      return typed(value, "#,##0");
  }
}

const quotient = (part: number, whole: number) => new Decimal(part).div(whole).times(100);

/** A right budget table: header in row 1, rows from row 2 on, total last. Columns A No, B Kegiatan, C pagu, D realisasi, E %, F sisa. */
export function budgetTable(rows: BudgetRow[], spelling: Spelling): CellInput[][] {
  const sum = (of: (row: BudgetRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const total = { pagu: sum((row) => row.pagu), realisasi: sum((row) => row.realisasi) };
  const figures = ({ pagu, realisasi }: BudgetRow): CellInput[] => [
    amountCell(pagu, spelling),
    amountCell(realisasi, spelling),
    percentCell(quotient(realisasi, pagu), spelling),
    amountCell(pagu - realisasi, spelling),
  ];
  return [
    ["No", "Kegiatan", "Pagu", "Realisasi", "%", "Sisa"],
    ...rows.map((row, index) => [`${index + 1}.`, `Kegiatan ${"abcdefghijklmnop"[index]}`, ...figures(row)]),
    ["TOTAL", null, ...figures(total)],
  ];
}

/** A right capaian table. Columns A No, B Indikator Kinerja, C target, D realisasi, E capaian. */
export function capaianTable(rows: CapaianRow[], spelling: Spelling): CellInput[][] {
  return [
    ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
    ...rows.map(({ target, realisasi }, index) => [
      `${index + 1}`,
      `Indikator ${"abcdefghijklmnop"[index]}`,
      formatNumber(new Decimal(target).div(100), 2),
      formatNumber(new Decimal(realisasi).div(100), 2),
      percentCell(quotient(realisasi, target), spelling),
    ]),
  ];
}
