import { capaian } from "../../indicators/capaian";
import { type Decimal, HUNDRED, round } from "../../numbers/decimal";
import { formatNumber } from "../../numbers/format-number";
import { isFigure, type Reading } from "../../numbers/reading";
import { recogniseTables } from "../../tables/recognise";
import { type Column, columnsOf, dataRows, type Row, type Table } from "../../tables/table";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/** A figure with the decimals that its cell shows. */
export interface Printed {
  value: Decimal;
  decimals: number;
}

/** What the cells say about one indicator. `null` is what they do not say. */
export interface IndicatorFacts {
  name: string;
  sasaran: string;
  unit: string;
  target: Printed | null;
  realisasi: Printed | null;
  /** In percent, rounded to two decimals; `null` without target or realisasi. */
  capaian: Decimal | null;
  lastYear: Printed | null;
  national: Printed | null;
  category: string;
}

/** The indicators of the longest table of capaian of the workbook, or of one of its sheets. */
export function factsOf({ sheets }: WorkbookSnapshot, sheetName?: string): IndicatorFacts[] {
  const lists = sheets
    .filter(({ name }) => sheetName === undefined || name === sheetName)
    .flatMap((sheet) => recogniseTables(sheet).map(factsOfTable));
  return lists.reduce((longest, each) => (each.length > longest.length ? each : longest), []);
}

/** Names of the sheets that hold a table of capaian. */
export function sheetsWithFacts({ sheets }: WorkbookSnapshot): string[] {
  return sheets
    .filter((sheet) => recogniseTables(sheet).some((table) => factsOfTable(table).length > 0))
    .map(({ name }) => name);
}

function factsOfTable(table: Table): IndicatorFacts[] {
  const group = table.groups.find(({ kind }) => kind === "capaian");
  if (!group) return [];
  const others = table.columns.filter((column) => column !== group.realisasi && column !== group.base);
  const lastYear = others.find(({ header }) => /realisasi.*(sebelum|lalu)|(tahun (sebelum|lalu))/i.test(header));
  const national = others.find(({ header }) => /nasional/i.test(header));
  const category = others.find(({ header }) => /kategori|predikat/i.test(header));
  const sasaran = others.find(({ header }) => /sasaran/i.test(header));
  const indicator = others.find(({ header }) => /indikator/i.test(header));
  const [unit] = columnsOf(table, "satuan");
  let lastSasaran = "";
  return dataRows(table).flatMap((row) => {
    const read = (column: Column) => table.readingAt(row, column);
    const textIn = (column: Column | undefined) => (column ? read(column).text.trim() : "");
    // A sasaran stands in the first of its rows only.
    lastSasaran = textIn(sasaran) || lastSasaran;
    const [target, realisasi] = [read(group.base), read(group.realisasi)];
    if (!isFigure(target) && !isFigure(realisasi)) return [];
    const name = (textIn(indicator) || row.label).trim().replace(/\.$/, "");
    if (name === "") return [];
    const percent = isFigure(target) && isFigure(realisasi) ? capaian(target.value, realisasi.value) : null;
    return [
      {
        name,
        sasaran: sasaran === indicator ? "" : lastSasaran,
        unit: textIn(unit) || unitOf(target, realisasi),
        target: printed(target),
        realisasi: printed(realisasi),
        capaian: percent?.ok ? round(percent.value, 2) : null,
        lastYear: lastYear ? printed(read(lastYear)) : null,
        national: national ? printed(read(national)) : null,
        category: textIn(category) || categoryOf(row, table, group.realisasi),
      },
    ];
  });
}

const categoryOf = (row: Row, table: Table, column: Column) => table.readingAt(row, column).category ?? "";
const unitOf = (one: Reading, other: Reading) => one.unit ?? other.unit ?? (one.kind === "percent" ? "%" : "");
const printed = (reading: Reading): Printed | null =>
  isFigure(reading)
    ? { value: reading.value, decimals: reading.scale === 1 ? reading.decimals : reading.value.decimalPlaces() }
    : null;

/** `56,49 indeks`, `76,39%`, `1.541.760.000`. */
export function withUnit({ value, decimals }: Printed, unit: string): string {
  const figure = formatNumber(value, decimals);
  if (unit === "") return figure;
  return /^(%|persen)$/i.test(unit) ? `${figure}%` : `${figure} ${unit.toLowerCase() === "indeks" ? "indeks" : unit}`;
}

export function percentText(value: Decimal): string {
  return `${formatNumber(value, value.isInteger() ? 0 : 2)}%`;
}

/**
 * The paragraph of Bab III about one indicator. Every figure is that of a cell or computed from it; what the cells do not
 * say is left out, and a missing realisasi is said.
 */
export function paragraphOf(facts: IndicatorFacts, year: number): string {
  const { name, unit, target, realisasi, capaian: percent, lastYear, national, category } = facts;
  if (!realisasi) return `Realisasi ${name} tahun ${year} belum tersedia.`;
  const done = withUnit(realisasi, unit);
  if (!target || percent === null) return `Realisasi ${name} tahun ${year} sebesar ${done}.`;
  const side = percent.gt(HUNDRED)
    ? "melampaui target"
    : percent.eq(HUNDRED)
      ? "memenuhi target"
      : "belum memenuhi target";
  const sentences = [
    `Realisasi ${name} tahun ${year} sebesar ${done} dari target ${withUnit(target, unit)}, sehingga capaiannya ${percentText(percent)} dan ${side}.`,
  ];
  if (category !== "" && !/^-$/.test(category)) sentences.push(`Realisasi tersebut berkategori ${category}.`);
  if (lastYear) sentences.push(comparedWithLastYear(realisasi, lastYear, unit, year));
  if (national) sentences.push(comparedWithNation(realisasi, national, unit));
  return sentences.join(" ");
}

function comparedWithLastYear(now: Printed, before: Printed, unit: string, year: number): string {
  const change = now.value.minus(before.value);
  const then = withUnit(before, unit);
  if (change.isZero()) return `Realisasi itu sama dengan tahun ${year - 1}, yaitu ${then}.`;
  const by = withUnit(
    { value: change.abs(), decimals: Math.max(now.decimals, before.decimals) },
    unit === "%" ? "poin persen" : unit,
  );
  return `Dibandingkan tahun ${year - 1} yang sebesar ${then}, realisasi ${change.isPositive() ? "naik" : "turun"} ${by}.`;
}

function comparedWithNation(now: Printed, national: Printed, unit: string): string {
  const than = now.value.gt(national.value)
    ? "lebih tinggi daripada"
    : now.value.eq(national.value)
      ? "sama dengan"
      : "lebih rendah daripada";
  return `Realisasi sebesar ${withUnit(now, unit)} ${than} angka nasional sebesar ${withUnit(national, unit)}.`;
}
