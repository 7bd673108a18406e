import { LABEL_ROLES } from "../../tables/lexicon";
import { wordsAt } from "../../tables/printed-cell";
import { cellOf, type Column, type Row, type Table } from "../../tables/table";
import { rowCodes } from "../../tables/row-code";
import { isCodeText, subjectReader } from "../../tables/row-subject";
import { type Name, nameInTitle, nameOf } from "../../tables/same-name";
import { yearAlone } from "../../tables/year-alone";
import { incomeRows } from "../../tables/income-rows";
import type { JudgedTable } from "../judge-table";
import { printedOf } from "../diagnosis/in-cell";
import type { Entry } from "./entry";
import type { Fact, Measure } from "./fact";
import { FIRST_VERSION } from "./plan-before-change";
import { supportByCell } from "./support";
import { targetOfLastQuarter } from "./target-of-last-quarter";

/** Roles whose figures may be printed again elsewhere. */
const MEASURES: Partial<Record<Column["role"], Measure>> = {
  target: "target",
  realisasi: "realisasi",
  capaian: "capaian",
  pagu: "pagu",
  sisa: "sisa",
  bobot: "bobot",
  nilai: "nilai",
  "nilai-akhir": "nilai-akhir",
};

const DERIVED: ReadonlySet<Measure> = new Set<Measure>(["capaian", "sisa", "nilai-akhir"]);

/** More rows are a listing, not a table that a report repeats. */
const MOST_ROWS = 200;

/** The rows of one table by what they are about. `names` are those read so far. */
export function entriesOfTable(judged: JudgedTable, list: string, names: Map<string, Name>): Entry[] {
  const { table } = judged;
  if (table.rows.length > MOST_ROWS) return [];
  const last = targetOfLastQuarter(table);
  const columns = table.columns.flatMap((column) => {
    if (column === last) return [{ column, measure: "target" as const, year: null, qualifier: "" }];
    return measured(table, column) ?? [];
  });
  if (columns.length === 0) return [];
  const readSubject = subjectReader(table);
  const codes = rowCodes(table);
  let titleName: Name | null = null;
  const facts = factReader(judged, list, columns);
  const totals = entriesOfTotals(table, list, (row, subject) => facts(row, subject, null));
  const bobot = table.columns.find(({ role }) => role === "bobot");
  // `Konversi Bobot`, `Dispensasi` below weighted parts: what one unit's own values were converted with.
  const isConversion = (row: Row) => bobot && !table.figureAt(row, bobot) && /^(konversi|dispensasi)/i.test(row.label);
  const rows = table.rows.flatMap((row) => {
    const subject = row.kind === "data" && !isConversion(row) ? readSubject(row) : null;
    if (!subject) return [];
    // A row that is a year tells of what the title names.
    const isYearRow = subject.name === "";
    const name = isYearRow ? (titleName ??= nameInTitle(table.title)) : nameRead(subject.name, names);
    const label = isYearRow ? table.title.join(" ") : subject.name;
    const { unit, sasaran } = subject;
    const entry: Entry = {
      list,
      origin: "table",
      sheet: table.sheet.name,
      name,
      label,
      code: withoutProgram(codes.get(row) ?? []),
      codeCell: codes.has(row) ? codeCellOf(table, row) : null,
      sasaran: sasaran && { cell: cellOf(table, row, sasaran.column), words: sasaran.words },
      unit,
      facts: () => facts(row, { name, label, unit }, subject.year),
    };
    return [entry];
  });
  return [...rows, ...totals];
}

/** A smaller total may stand in two tables by chance. */
const SMALLEST_TOTAL = 10_000_000;

/**
 * The totals of a budget. Totals bear no name of their own: those of one pagu are taken for the same budget, told by
 * programme here and by satker there, so that their realisasi and sisa can be compared.
 */
function entriesOfTotals(
  table: Table,
  list: string,
  facts: (row: Row, subject: Pick<Fact, "name" | "label" | "unit">) => Fact[],
): Entry[] {
  const group = table.groups.find(({ kind }) => kind === "anggaran");
  if (!group) return [];
  return table.rows
    .filter((row) => row.kind === "total")
    .flatMap((row) => {
      const pagu = table.figureAt(row, group.base);
      if (!pagu || pagu.reading.value.lt(SMALLEST_TOTAL)) return [];
      const subject = { name: nameOf(`seluruh pagu ${pagu.reading.value.toString()}`), label: row.label, unit: "" };
      const entry: Entry = {
        ...subject,
        list,
        origin: "table",
        sheet: table.sheet.name,
        code: [],
        codeCell: null,
        sasaran: null,
        facts: () => facts(row, subject),
      };
      return [entry];
    });
}

/** The figures of a row, one fact each. */
function factReader(judged: JudgedTable, list: string, columns: MeasuredColumn[]) {
  const { table } = judged;
  const isPlan =
    columns.filter(({ measure, year }) => measure === "target" && year !== null).length > 1 &&
    !columns.some(({ measure }) => measure === "realisasi");
  const income = incomeRows(table);
  const tableYear = yearAbove(table) ?? judged.year;
  let support: Map<string, number> | null = null;
  return (row: Row, subject: Pick<Fact, "name" | "label" | "unit">, rowYear: number | null): Fact[] => {
    const supporting = (support ??= supportByCell(judged));
    return columns.flatMap(({ column, measure, year, qualifier }) => {
      const figure = table.figureAt(row, column);
      if (!figure) return [];
      const fact: Fact = {
        ...subject,
        sheet: table.sheet.name,
        cell: figure.cell,
        printed: printedOf(table, figure),
        reading: figure.reading,
        year: rowYear ?? year ?? tableYear,
        measure,
        isDerived: DERIVED.has(measure),
        qualifier,
        source: {
          list,
          row: `${list}:${row.index}`,
          isPlan,
          isComputation: false,
          isIncome: income.has(row),
          table: judged,
          figure,
        },
        support: supporting.get(figure.cell) ?? 1,
      };
      return [fact];
    });
  };
}

/** A line of the title that is nothing but a year: all of the table is of it, whatever year the report is of. */
function yearAbove({ title }: Table): number | null {
  const [only, ...others] = new Set(title.flatMap((line) => yearAlone(line) ?? []));
  return others.length === 0 ? (only ?? null) : null;
}

interface MeasuredColumn {
  column: Column;
  measure: Measure;
  year: number | null;
  qualifier: string;
}

function measured(table: Table, column: Column): MeasuredColumn | null {
  const measure = measureOf(table, column);
  if (!measure) return null;
  return { column, measure, year: yearIn(column.header), qualifier: qualifierOf(table, measure, column) };
}

function nameRead(words: string, names: Map<string, Name>): Name {
  const known = names.get(words);
  if (known) return known;
  const name = nameOf(words);
  names.set(words, name);
  return name;
}

function measureOf(table: Table, column: Column): Measure | null {
  const group = table.groups.find((each) => each.realisasi === column || each.percents.includes(column));
  if (group?.kind === "anggaran") return group.realisasi === column ? "realisasi-anggaran" : null;
  if (group?.realisasi === column) return "realisasi";
  if (group) return "capaian";
  return MEASURES[column.role] ?? null;
}

/** The first label cell with the digits of a code in it. */
function codeCellOf(table: Table, row: Row): Entry["codeCell"] {
  for (const column of table.columns) {
    const words = wordsAt(table.sheet, row.index, column.index);
    if (column.role === "kode" || (LABEL_ROLES.has(column.role) && isCodeText(words))) {
      return /\d/.test(words) ? { cell: cellOf(table, row, column), words } : null;
    }
  }
  return null;
}

/** `SK.2`, `IK.2`: a number of one or two digits behind letters counts the rows of one list, and names nothing in another. */
const LONGEST_ORDINAL = 2;

/** The letters before the first number of a code name its program: `BL`, `WA`. */
function withoutProgram(parts: string[]): string[] {
  const first = parts.findIndex((part) => /^\d/.test(part));
  const [only = "", ...more] = first < 0 ? [] : parts.slice(first);
  const isOrdinal = first > 0 && more.length === 0 && only.length <= LONGEST_ORDINAL;
  return only === "" || isOrdinal ? [] : [only, ...more];
}

function yearIn(header: string): number | null {
  const years = new Set([...header.matchAll(/\b(20\d\d)\b/g)].map((match) => Number(match[1])));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

const QUALIFIERS =
  /\b(awal|murni|semula|menjadi|revisi|perubahan|sebelum|sesudah|setelah|efektif|akhir|tw|triwulan|semester|smt|bulan|bulanan|s\s*\.?\s*\/?\s*d|sampai|kumulatif|renstra|rpjmd|rpjmn|menengah|jangka|nasional|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|[ivx]{1,4}|q[1-4]|lalu|baseline|rata)\b/gi;

/** What an activity delivers is another figure than what an indicator promises, though both are called target. */
function isOutput(table: Table, measure: Measure, column: Column): boolean {
  const isPerformance = measure === "target" || measure === "realisasi";
  return isPerformance && (table.kind === "anggaran" || /\b(output|volume|vol|ro)\b/i.test(column.header));
}

const LATER_VERSION = /^(?:revisi|perubahan|menjadi|sesudah|setelah)$/;

/** `Target / Murni, Perubahan`: beside what was set at first stands what holds, and no second figure of its own kind. */
function isLastVersion(table: Table, column: Column): boolean {
  const versions = table.columns.filter(({ role }) => role === column.role);
  const first = versions.filter(({ header }) => FIRST_VERSION.test(header));
  return column.role === "target" && versions.length === 2 && first.length === 1 && first[0] !== column;
}

function qualifierOf(table: Table, measure: Measure, column: Column): string {
  const named = [...column.header.matchAll(QUALIFIERS)].map((match) => match[0].toLowerCase().replace(/\W/g, ""));
  const words = isLastVersion(table, column) ? named.filter((word) => !LATER_VERSION.test(word)) : named;
  if (isOutput(table, measure, column)) words.push("output");
  // The agreement before it was revised, the budget before it was changed.
  if (FIRST_VERSION.test(table.title.join(" "))) words.push("awal");
  return [...new Set(words)].sort().join(" ");
}
