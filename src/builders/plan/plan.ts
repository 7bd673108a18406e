import { yearNamedIn } from "../../checks/fiscal-year";
import { mayBeUnwanted } from "../../checks/equations/polarity";
import { readNumber } from "../../numbers/read-number";
import type { Polarity } from "../../rules/indicator-sets";
import { wordsAt } from "../../tables/printed-cell";
import { recogniseTables } from "../../tables/recognise";
import { squeeze } from "../../tables/lexicon";
import { cellOf, type Column, dataRows, type Row, type Table } from "../../tables/table";
import { type CellValue, formulaAt, type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../../workbook/snapshot";

export type PlanKind = "rkt" | "pk" | "capaian";

/** One indicator as a sheet of the workbook promises it. */
export interface PlanLine {
  /** Zero-based row of the sheet. */
  row: number;
  kegiatan: string;
  sasaran: string;
  indikator: string;
  indikatorCell: string;
  /** The name is a formula: it follows another table, and is renamed with it. */
  isNameFollowing: boolean;
  satuan: string;
  /** `null` where the unit stands in the cell of the target, or nowhere. */
  satuanCell: string | null;
  polaritas: Polarity;
  target: CellValue;
  targetCell: string;
  targetFormula: string | null;
  anggaran: number | null;
}

/** A table of indicators with targets that stands in the workbook. */
export interface Plan {
  kind: PlanKind;
  sheet: string;
  year: number | null;
  title: string[];
  lines: PlanLine[];
  /** A1 of the column of amounts, `null` where there is none. */
  anggaranColumn: number | null;
  kegiatanColumn: number | null;
}

/** Every plan in the workbook, the sheets in their order. */
export function plansIn(workbook: WorkbookSnapshot): Plan[] {
  return workbook.sheets.flatMap((sheet) => recogniseTables(sheet).flatMap((table) => planOf(sheet, table) ?? []));
}

export const plansOf = (workbook: WorkbookSnapshot, kind: PlanKind): Plan[] =>
  plansIn(workbook).filter((plan) => plan.kind === kind);

/** A target in words, such as `Sangat Baik`. */
export function isCategory(target: CellValue): target is string {
  return typeof target === "string" && readNumber(target).kind === "category";
}

/** `53,51 Indeks`: a figure kept as text, which plain arithmetic cannot use. */
export function isTextFigure(target: CellValue): target is string {
  return typeof target === "string" && readNumber(target).value !== null;
}

export function isNoTarget(target: CellValue): boolean {
  if (typeof target === "number") return false;
  return typeof target !== "string" || ["empty", "text"].includes(readNumber(target).kind);
}

function planOf(sheet: SheetSnapshot, table: Table): Plan | null {
  if (table.isTransposed) return null;
  const named = (pattern: RegExp) => table.columns.find(({ role, name }) => role === "uraian" && pattern.test(name));
  const indikator = named(/indikator/i);
  const targets = table.columns.filter(({ role }) => role === "target");
  const [target] = targets;
  const kind = kindOf(sheet, table);
  if (!indikator || !target || targets.length > 1 || !kind) return null;
  const column = (role: Column["role"]) => table.columns.find((each) => each.role === role) ?? null;
  const sasaran = named(/sasaran|tujuan/i);
  const kegiatan = table.columns.find(({ name }) => /^\W*kegiatan\W*$/i.test(name)) ?? null;
  const satuan = column("satuan");
  const anggaran = column("pagu");
  const polaritas = table.columns.find(({ name }) => /^polari[sz]?(asi|tas)/.test(squeeze(name))) ?? null;
  let above = "";
  const lines = dataRows(table).flatMap((row): PlanLine[] => {
    const words = (each: Column | null | undefined) => (each ? wordsAt(sheet, row.index, each.index) : "");
    // Below a sasaran with several indicators its name is printed once.
    above = words(sasaran) || above;
    const name = words(indikator);
    if (name === "") return [];
    const value = valueAt(sheet, row.index, target.index);
    const amount = anggaran && table.figureAt(row, anggaran);
    return [
      {
        row: row.index,
        kegiatan: words(kegiatan),
        sasaran: above,
        indikator: name,
        indikatorCell: cellOf(table, row, indikator),
        isNameFollowing: formulaAt(sheet, row.index, indikator.index) !== null,
        satuan: words(satuan) || unitOf(value),
        satuanCell: satuan ? cellOf(table, row, satuan) : null,
        polaritas: polarityOf(words(polaritas), polaritas !== null, row),
        target: value,
        targetCell: cellOf(table, row, target),
        targetFormula: formulaAt(sheet, row.index, target.index),
        anggaran: amount ? amount.reading.value.toNumber() : null,
      },
    ];
  });
  if (lines.length === 0) return null;
  return {
    kind,
    sheet: sheet.name,
    year: yearNamedIn(table.title) ?? yearIn(sheet.name),
    title: table.title,
    lines,
    anggaranColumn: anggaran?.index ?? null,
    kegiatanColumn: kegiatan?.index ?? null,
  };
}

function kindOf(sheet: SheetSnapshot, table: Table): PlanKind | null {
  if (table.columns.some(({ role }) => role === "realisasi")) return "capaian";
  const words = [sheet.name, ...table.title].join(" ");
  if (/\bRKT\b|rencana kinerja tahunan/i.test(words)) return "rkt";
  return /\bPK\b|perjanjian kinerja/i.test(words) ? "pk" : null;
}

function unitOf(target: CellValue): string {
  if (typeof target !== "string") return "";
  const { unit, kind } = readNumber(target);
  return kind === "category" ? "Kategori" : (unit ?? "");
}

/** A column that says it, or else the name: there are things of which less is better. */
function polarityOf(words: string, isStated: boolean, { label }: Row): Polarity {
  if (isStated && words !== "") return /min|negati|turun|rendah/i.test(words) ? "minimum" : "maksimum";
  return !isStated && mayBeUnwanted(label) ? "minimum" : "maksimum";
}

function yearIn(name: string): number | null {
  const year = /\b(20\d\d)\b/.exec(name)?.[1];
  return year === undefined ? null : Number(year);
}
