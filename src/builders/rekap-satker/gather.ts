import { readTypedNumber } from "../../numbers/number-format";
import { readNumber } from "../../numbers/read-number";
import { isFigure, type Reading } from "../../numbers/reading";
import type { Decimal } from "../../numbers/decimal";
import { sum } from "../../numbers/decimal";
import { classOf, OffScale, type Scale } from "../../rules/scale";
import { SCALES } from "../../rules/scales/scales";
import { wordsAt } from "../../tables/printed-cell";
import { recogniseTables } from "../../tables/recognise";
import { likeness, nameOf } from "../../tables/same-name";
import { columnsOf, dataRows, type MeasureGroup, type Row, type Table } from "../../tables/table";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";

/** The workbook of a unit, or why it could not be read. */
export type UnitBook = { unit: string; workbook: WorkbookSnapshot } | { unit: string; workbook: null; why: string };

/** A figure as a unit printed it; `null` where it printed none, which is not zero. */
export interface UnitFigures {
  unit: string;
  target: Decimal | null;
  realisasi: Decimal | null;
}

/** How the figures of the units become the one figure of the province. */
export type Aggregation =
  | { kind: "sum" | "mean" | "lead" }
  /** How many units have a category of a scale: that one, or at least that one. */
  | { kind: "category"; scale: string; category: string; mode: "tepat" | "minimal" }
  /** How many units reach their target. */
  | { kind: "on-target" };

export interface GatheredIndicator {
  name: string;
  /** The unit of measure as printed; empty where there is none. */
  measure: string;
  /** Target of the leading unit, which the total is held against; `null` too where equals have none but their own. */
  target: Decimal | null;
  aggregation: Aggregation;
  figures: UnitFigures[];
}

export interface GatheredBudget {
  unit: string;
  pagu: Decimal | null;
  realisasi: Decimal | null;
}

export interface GatheredUnits {
  /** Units with a table of capaian, as they were given; and the one that the others report to, `null` for equals. */
  units: string[];
  lead: string | null;
  indicators: GatheredIndicator[];
  budgets: GatheredBudget[];
  /** Units whose workbook could not be read or has no table of capaian, each with the reason. */
  left: { unit: string; why: "no-table" | "unreadable"; detail: string }[];
  /** Units that have no figures for an indicator that others have. */
  without: { unit: string; indicators: string[] }[];
}

interface UnitTold {
  unit: string;
  told: Told[];
}

interface Told {
  name: string;
  measure: string;
  target: Decimal | null;
  realisasi: Decimal | null;
}

/**
 * The indicators of the leading unit (the province), with the figures that all units have for each; of equals, those of
 * the unit with the most. Names are matched by their words, so `Indeks Ketahanan Diri Remaja` of a unit belongs to the
 * province's `Jumlah kabupaten/kota dengan Indeks Ketahanan Diri Remaja … berkategori "Tinggi"`. The leading unit is
 * the one that is named, `null` for none; when nothing is said it is recognised.
 */
export function gatherUnits(books: UnitBook[], named?: string | null): GatheredUnits {
  const left: GatheredUnits["left"] = [];
  const read: UnitTold[] = [];
  const budgets: GatheredBudget[] = [];
  for (const book of books) {
    if (!book.workbook) {
      left.push({ unit: book.unit, why: "unreadable", detail: book.why });
      continue;
    }
    const told = indicatorsIn(book.workbook);
    budgets.push({ unit: book.unit, ...budgetIn(book.workbook) });
    if (told.length === 0) left.push({ unit: book.unit, why: "no-table", detail: "" });
    else read.push({ unit: book.unit, told });
  }
  const units = read.map(({ unit }) => unit);
  const lead = named === undefined ? leadingUnit(read) : (read.find(({ unit }) => unit === named) ?? null);
  const others = read.filter((each) => each !== lead);
  const isLead = ({ unit }: { unit: string }) => unit === lead?.unit;
  budgets.sort((one, other) => Number(isLead(other)) - Number(isLead(one)));
  const list = lead ?? read.reduce<UnitTold | null>((most, each) => (longer(each, most) ? each : most), null);
  const indicators = (list?.told ?? []).map((own) => gather(own, lead, others));
  const without = others.flatMap(({ unit }) => {
    const missing = indicators.filter(({ figures }) => {
      const others = figures.some((each) => each.unit !== unit && each.unit !== lead?.unit && each.realisasi !== null);
      return others && !figures.some((each) => each.unit === unit && each.realisasi !== null);
    });
    return missing.length > 0 ? [{ unit, indicators: missing.map(({ name }) => name) }] : [];
  });
  return { units, lead: lead?.unit ?? null, indicators, budgets, left, without };
}

const longer = (one: UnitTold, other: UnitTold | null) => one.told.length > (other?.told.length ?? 0);

/** The only one with a name of a province, or else the only one that counts units. */
function leadingUnit(read: UnitTold[]): UnitTold | null {
  const named = read.filter(({ unit }) => /\bbnnp\b|\bprov(insi|\.)?(?![a-z])|\bkanwil\b|kantor wilayah/i.test(unit));
  const counting = read.filter(({ told }) => told.some(({ name }) => COUNTS_UNITS.test(name)));
  for (const found of [named, counting]) if (found.length === 1 && found[0]) return found[0];
  return null;
}

/** `Jumlah kabupaten/kota dengan X berkategori "Y" di wilayah provinsi`: it counts units, and X is what they measure. */
const COUNTS_UNITS =
  /^\s*jumlah\s+(?:bnn\s+)?(?:kabupaten|kab\b|kota|satker|unit kerja)[^a-z]*(?:\s*\/?\s*kota)?.*?\bdengan\s+/i;
const BEHIND_MEASURE = /\s*(?:\(skala[^)]*\)\s*)?(?:berkategori|mencapai target|di wilayah|yang mencapai).*$/i;
const CATEGORY = /berkategori\s+["“”']?\s*([A-Za-z ]+?)\s*["“”']?(?:\s+di\b|\s*$|\s*\()/i;

function gather(own: Told, lead: UnitTold | null, others: UnitTold[]): GatheredIndicator {
  const counts = COUNTS_UNITS.test(own.name);
  const measured = counts ? own.name.replace(COUNTS_UNITS, "").replace(BEHIND_MEASURE, "") : own.name;
  const name = nameOf(measured);
  const figures = others.map(({ unit, told }): UnitFigures => {
    const best = told
      .map((each) => ({ each, alike: likeness(name, nameOf(each.name)) }))
      .reduce((one, other) => (other.alike > one.alike ? other : one));
    return best.alike > 0
      ? { unit, target: best.each.target, realisasi: best.each.realisasi }
      : { unit, target: null, realisasi: null };
  });
  // Of a count the leading unit has no figure of its own kind.
  const all =
    lead && !counts ? [{ unit: lead.unit, target: own.target, realisasi: own.realisasi }, ...figures] : figures;
  return {
    name: own.name,
    measure: own.measure,
    target: lead ? own.target : null,
    aggregation: aggregationOf(own, counts, figures, lead !== null),
    figures: all,
  };
}

/** Where the category is counted, the scale by the words of the indicator. */
const SCALES_BY_NAME: [RegExp, string][] = [
  [/ketahanan diri remaja|dektari/i, "DEKTARI"],
  [/ketahanan keluarga|dektara/i, "DEKTARA"],
  [/kemandirian partisipasi|\bikp\b/i, "IKP"],
  [/keterpulihan|ikkr/i, "IKKR"],
  [/kerja anggaran|nka/i, "NKA"],
  [/ikpa|pelaksanaan anggaran/i, "IKPA"],
];

function aggregationOf(own: Told, counts: boolean, figures: UnitFigures[], isLed: boolean): Aggregation {
  const { name, measure } = own;
  const category = CATEGORY.exec(name)?.[1];
  const scale = SCALES_BY_NAME.find(([words]) => words.test(name))?.[1];
  if (counts && category && scale)
    return { kind: "category", scale, category, mode: countingOf(own, scale, category, figures) };
  if (counts) return { kind: "on-target" };
  if (isLed && figures.every(({ realisasi }) => realisasi === null)) return { kind: "lead" };
  return { kind: /indeks|nilai|skor|%|persen/i.test(`${measure} ${name.slice(0, 12)}`) ? "mean" : "sum" };
}

/** At least the category, unless only counting exactly gives what the leading unit printed itself. */
function countingOf({ realisasi }: Told, scale: string, category: string, figures: UnitFigures[]): "tepat" | "minimal" {
  const [rule] = SCALES[scale] ?? [];
  const names = rule?.values.classes.map(({ name }) => name) ?? [];
  const wanted = names.findIndex((name) => name.toLowerCase() === category.toLowerCase());
  if (!rule || wanted < 0 || !realisasi) return "minimal";
  const ranks = figures.flatMap((each) => (each.realisasi ? rankOn(rule.values, each.realisasi) : []));
  const [exactly, atLeast] = [ranks.filter((rank) => rank === wanted), ranks.filter((rank) => rank <= wanted)];
  return realisasi.eq(exactly.length) && !realisasi.eq(atLeast.length) ? "tepat" : "minimal";
}

function rankOn(scale: Scale, value: Decimal): number[] {
  try {
    const name = classOf(scale, value);
    return [scale.classes.findIndex((each) => each.name === name)];
  } catch (error) {
    if (error instanceof OffScale) return [];
    throw error;
  }
}

/** The rows of the longest table of capaian of the workbook: that of the PK, not those of single indicators. */
function indicatorsIn({ sheets }: WorkbookSnapshot): Told[] {
  const lists = sheets.flatMap((sheet) => [
    ...recogniseTables(sheet).flatMap((table) => {
      const group = table.groups.find(({ kind }) => kind === "capaian");
      // Outputs beside their budget are no indicators.
      const isBudget =
        table.groups.some(({ kind }) => kind === "anggaran") &&
        !table.columns.some(({ name }) => /indikator/i.test(name));
      return group && !isBudget ? [dataRows(table).flatMap((row) => toldIn(table, group, row))] : [];
    }),
    ...listsUnderHeads(sheet),
  ]);
  return lists.reduce((longest, each) => (each.length > longest.length ? each : longest), []);
}

/** Rows under the plain heads `Indikator … | Target | Realisasi`, whatever else stands on the sheet. */
function listsUnderHeads(sheet: SheetSnapshot): Told[][] {
  const words = (row: number, column: number) => String(sheet.values[row]?.[column] ?? "").trim();
  return sheet.values.flatMap((cells, row) => {
    const at = (pattern: RegExp) => cells.findIndex((_cell, column) => pattern.test(words(row, column)));
    const [name, target, realisasi, unit] = [/indikator/i, /^target/i, /^realisasi/i, /^satuan/i].map(at);
    if (name === undefined || target === undefined || realisasi === undefined || unit === undefined) return [];
    if (name < 0 || target < 0 || realisasi < 0) return [];
    const rows: Told[] = [];
    for (let below = row + 1; below < sheet.values.length && words(below, name) !== ""; below += 1) {
      const read = (column: number) => readCellOf(sheet, below, column);
      const [goal, done] = [read(target), read(realisasi)];
      if (!isFigure(goal) && !isFigure(done)) continue;
      const measure = (unit < 0 ? "" : words(below, unit)) || goal.unit || done.unit || "";
      rows.push({ name: words(below, name), measure, target: goal.value, realisasi: done.value });
    }
    return [rows];
  });
}

function readCellOf(sheet: SheetSnapshot, row: number, column: number): Reading {
  const value = sheet.values[row]?.[column] ?? null;
  if (typeof value === "number") return readTypedNumber(value, sheet.formats[row]?.[column] ?? "General");
  return readNumber(typeof value === "string" ? value : "", "index");
}

function toldIn(table: Table, group: MeasureGroup, row: Row): Told[] {
  // The label of a row holds the sasaran too, where it stands beside the indicator.
  const indicator = table.columns.find(({ role, name: head }) => role === "uraian" && /indikator/i.test(head));
  const name = (indicator && wordsAt(table.sheet, row.index, indicator.index)) || row.label.trim();
  if (name === "") return [];
  const [target, realisasi] = [table.readingAt(row, group.base), table.readingAt(row, group.realisasi)];
  if (!isFigure(target) && !isFigure(realisasi)) return [];
  const [unit] = columnsOf(table, "satuan");
  const measure = (unit && table.readingAt(row, unit).text) || target.unit || realisasi.unit || "";
  return [{ name, measure, target: target.value, realisasi: realisasi.value }];
}

/** Pagu and realisasi of the unit: of the total of its longest table of budget, else the sum of its rows. */
function budgetIn({ sheets }: WorkbookSnapshot): { pagu: Decimal | null; realisasi: Decimal | null } {
  const tables = sheets.flatMap((sheet) =>
    recogniseTables(sheet).flatMap((table) => {
      const group = table.groups.find(({ kind }) => kind === "anggaran");
      return group ? [{ table, group }] : [];
    }),
  );
  if (tables.length === 0) return { pagu: null, realisasi: null };
  const { table, group } = tables.reduce((one, other) =>
    other.table.rows.length > one.table.rows.length ? other : one,
  );
  const totals = table.rows.filter(({ kind }) => kind === "total");
  const rows = totals.length > 0 ? totals.slice(-1) : dataRows(table);
  const of = (column: MeasureGroup["base"]) => {
    const figures = rows.flatMap((row) => table.figureAt(row, column)?.reading.value ?? []);
    return figures.length > 0 ? sum(figures) : null;
  };
  return { pagu: of(group.base), realisasi: of(group.realisasi) };
}
