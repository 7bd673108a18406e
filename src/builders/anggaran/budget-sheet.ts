import { columnLetters } from "../../workbook/address";
import type { NewCell } from "../../workbook/new-sheet";
import { type Built, refused } from "../built";
import { AMOUNT, bold, cell, computed, PERCENT, total } from "../cells";
import type { FormulaForm } from "../capaian/column-formulas";
import type { BudgetBasis, BudgetLine } from "./budget-line";

export interface BudgetRequest {
  unitName: string;
  year: number;
  form: FormulaForm;
  basis: BudgetBasis;
  lines: readonly BudgetLine[];
  /** What the lines are: kegiatan, RO, program, satker. */
  lineName: string;
}

type ColumnName =
  | "no"
  | "kode"
  | "uraian"
  | "pagu"
  | "blokir"
  | "realisasi"
  | "persen"
  | "sisa"
  | "target"
  | "satuan"
  | "output"
  | "persenOutput"
  | "ket";

const WIDTHS: Record<ColumnName, number> = {
  no: 5,
  kode: 16,
  uraian: 48,
  pagu: 18,
  blokir: 16,
  realisasi: 18,
  persen: 10,
  sisa: 18,
  target: 10,
  satuan: 12,
  output: 10,
  persenOutput: 10,
  ket: 24,
};
const HEADER_ROW = 4;

/** Realisasi anggaran: a line a kegiatan or RO, a total a group and one of all; columns nobody has figures for are left out. */
export function buildBudget(request: BudgetRequest): Built {
  const { unitName, year, lines } = request;
  if (unitName.trim() === "") return refused({ code: "no-name" });
  if (lines.length === 0) return refused({ code: "nothing-listed" });
  const columns = columnsFor(request);
  const rows: NewCell[][] = [
    [bold("REALISASI KEGIATAN DAN ANGGARAN")],
    [bold(unitName.trim().toUpperCase())],
    [bold(`TAHUN ANGGARAN ${year}`)],
    [],
    columns.map((column) => bold(headOf(column, request))),
  ];
  const sheet = new BudgetRows(request, columns, rows);
  const groups = [...new Set(lines.map(({ group }) => group))];
  const totals: number[] = [];
  for (const [index, group] of groups.entries()) {
    const own = lines.filter((line) => line.group === group);
    if (group !== "") sheet.heading(group, index);
    const first = rows.length;
    for (const [number, line] of own.entries()) sheet.line(line, number + 1);
    if (groups.length > 1 && group !== "") totals.push(sheet.sum(`Jumlah ${group}`, first, rows.length - 1));
    else totals.push(...Array.from({ length: own.length }, (_row, step) => first + step));
  }
  if (groups.length > 1) sheet.sumOf("TOTAL", totals);
  else sheet.sum("TOTAL", totals[0] ?? HEADER_ROW + 1, totals.at(-1) ?? HEADER_ROW + 1);
  return {
    ok: true,
    notes: [],
    sheet: {
      name: `Realisasi Anggaran ${year}`,
      rows,
      columnWidths: columns.map((column) => WIDTHS[column]),
      headerRow: HEADER_ROW,
      wrapColumns: [columns.indexOf("uraian")],
      frozenRows: HEADER_ROW + 1,
    },
  };
}

function columnsFor({ lines, basis }: BudgetRequest): ColumnName[] {
  const isGiven = (of: (line: BudgetLine) => unknown) => lines.some((line) => of(line) ?? false);
  const hasOutput = isGiven(({ outputTarget }) => outputTarget !== undefined);
  const hasUnits = lines.some(({ outputSatuan }) => (outputSatuan ?? "") !== "");
  const isBlocked = basis === "efektif" || isGiven(({ blokir }) => blokir);
  return [
    "no",
    ...(lines.some(({ kode }) => kode !== "") ? (["kode"] as const) : []),
    "uraian",
    "pagu",
    ...(isBlocked ? (["blokir"] as const) : []),
    "realisasi",
    "persen",
    "sisa",
    ...(hasOutput ? (["target", ...(hasUnits ? (["satuan"] as const) : []), "output", "persenOutput"] as const) : []),
    "ket",
  ];
}

function headOf(column: ColumnName, { lineName }: BudgetRequest): string {
  const heads: Record<ColumnName, string> = {
    no: "No",
    kode: "Kode",
    uraian: lineName,
    pagu: "Pagu (Rp)",
    blokir: "Blokir (Rp)",
    realisasi: "Realisasi (Rp)",
    persen: "%",
    sisa: "Sisa (Rp)",
    target: "Target Output",
    satuan: "Satuan",
    output: "Realisasi Output",
    persenOutput: "% Output",
    ket: "Keterangan",
  };
  return heads[column];
}

/** The rows of the table, each written with the formulas of its own row. */
class BudgetRows {
  constructor(
    private readonly request: BudgetRequest,
    private readonly columns: readonly ColumnName[],
    private readonly rows: NewCell[][],
  ) {}

  heading(group: string, index: number): void {
    this.push({ no: bold(`${letterOf(index)}.`), uraian: bold(group) });
  }

  line(line: BudgetLine, number: number): void {
    const row = this.rows.length;
    const [target, output] = [this.at("target", row), this.at("output", row)];
    const isFull = this.request.form === "functions";
    const capaian = isFull ? `CAPAIAN(${target},${output})` : `ROUND(${output}/${target}*100,2)`;
    this.push({
      no: cell(number),
      kode: cell(line.kode),
      uraian: cell(line.uraian),
      pagu: cell(line.pagu, AMOUNT),
      blokir: cell(line.blokir, AMOUNT),
      realisasi: cell(line.realisasi, AMOUNT),
      persen: computed(this.percent(row), PERCENT),
      sisa: computed(this.remainder(row), AMOUNT),
      target: cell(line.outputTarget),
      satuan: cell(line.outputSatuan),
      output: cell(line.outputRealisasi),
      persenOutput: computed(`IF(OR(${output}="",${target}=""),"",${capaian})`, PERCENT),
    });
  }

  /** Of a block of rows; gives back its own row. */
  sum(label: string, first: number, last: number): number {
    return this.total(label, (column) => `${this.at(column, first)}:${this.at(column, last)}`);
  }

  /** Of rows that do not stand together. */
  sumOf(label: string, rows: readonly number[]): number {
    return this.total(label, (column) => rows.map((row) => this.at(column, row)).join(","));
  }

  private total(label: string, cellsOf: (column: ColumnName) => string): number {
    const row = this.rows.length;
    const spent = cellsOf("realisasi");
    this.push({
      uraian: bold(label),
      pagu: total(`SUM(${cellsOf("pagu")})`, AMOUNT),
      blokir: total(`SUM(${cellsOf("blokir")})`, AMOUNT),
      realisasi: total(`IF(COUNT(${spent})=0,"",SUM(${spent}))`, AMOUNT),
      persen: total(this.percent(row), PERCENT),
      sisa: total(this.remainder(row), AMOUNT),
    });
    return row;
  }

  /** Blank while nothing is realised or there is no pagu to take it of. */
  private percent(row: number): string {
    const [pagu, blokir, realisasi] = [this.at("pagu", row), this.at("blokir", row), this.at("realisasi", row)];
    const isEffective = this.request.basis === "efektif";
    const base = isEffective ? `(${pagu}-${blokir})` : pagu;
    const computed =
      this.request.form === "functions"
        ? `SERAPAN(${pagu},${realisasi}${isEffective ? `,,${blokir}` : ""})`
        : `ROUND(${realisasi}/${base}*100,2)`;
    return `IF(OR(${realisasi}="",${isEffective ? `${base}=0` : `N(${pagu})=0`}),"",${computed})`;
  }

  private remainder(row: number): string {
    const [pagu, blokir, realisasi] = [this.at("pagu", row), this.at("blokir", row), this.at("realisasi", row)];
    const rest = this.request.basis === "efektif" ? `${pagu}-${blokir}-${realisasi}` : `${pagu}-${realisasi}`;
    return `IF(OR(${pagu}="",${realisasi}=""),"",${rest})`;
  }

  private at(column: ColumnName, row: number): string {
    return `${columnLetters(Math.max(0, this.columns.indexOf(column)))}${row + 1}`;
  }

  private push(cells: Partial<Record<ColumnName, NewCell>>): void {
    this.rows.push(this.columns.map((column) => cells[column] ?? null));
  }
}

const letterOf = (index: number) => columnLetters(index);
