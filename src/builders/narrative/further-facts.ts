import { readTypedNumber } from "../../numbers/number-format";
import { readNumber } from "../../numbers/read-number";
import { squeeze } from "../../tables/lexicon";
import { isBlank, type SheetSnapshot, valueAt } from "../../workbook/snapshot";
import { type Printed, printed } from "./printed";

/** What other tables of the sheet say about an indicator: the comparisons and analyses of an LKIP. */
export interface FurtherFacts {
  lastYear: Printed | null;
  national: Printed | null;
  mediumTerm: { year: number; target: Printed } | null;
  /** As they were written: the question, and its answer. */
  analyses: { about: string; text: string }[];
}

export const noFurtherFacts: FurtherFacts = { lastYear: null, national: null, mediumTerm: null, analyses: [] };

const ANALYSIS = /^\W*\d?\W*(penyebab|efisiensi|program\s*\/?\s*kegiatan)/i;

/**
 * Reads every list of the sheet whose head names `Indikator`: `Realisasi 2024 | Realisasi 2025`, `Target 2029`, `Standar
 * Nasional`; and the lines of analysis, the text beside its question. Gives what is said of an indicator by its name.
 */
export function furtherFactsIn(sheet: SheetSnapshot): (indicator: string) => FurtherFacts {
  const found = new Map<string, FurtherFacts>();
  const change = (name: string, facts: Partial<FurtherFacts>) => {
    const key = squeeze(name);
    found.set(key, { ...(found.get(key) ?? noFurtherFacts), ...facts });
  };
  const last = sheet.firstRow + sheet.values.length - 1;
  for (let row = sheet.firstRow; row <= last; row += 1) {
    const head = headAt(sheet, row);
    if (!head) continue;
    for (let below = row + 1; below <= last && wordsAt(sheet, below, head.indicator) !== ""; below += 1) {
      const name = wordsAt(sheet, below, head.indicator);
      const [lastYear, national, target] = [head.lastYear, head.national, head.mediumTerm?.column].map((column) =>
        column === undefined ? null : figureAt(sheet, below, column),
      );
      if (lastYear) change(name, { lastYear });
      if (national) change(name, { national });
      if (target && head.mediumTerm) change(name, { mediumTerm: { year: head.mediumTerm.year, target } });
    }
  }
  for (const { name, analyses } of analysesIn(sheet)) change(name, { analyses });
  return (indicator) => found.get(squeeze(indicator)) ?? noFurtherFacts;
}

interface Head {
  indicator: number;
  lastYear?: number;
  national?: number;
  mediumTerm?: { year: number; column: number };
}

function headAt(sheet: SheetSnapshot, row: number): Head | null {
  const cells = columnsOf(sheet).map((column) => ({ column, words: wordsAt(sheet, row, column) }));
  const indicator = cells.find(({ words }) => /^\W*indikator/i.test(words) && words.length < 60)?.column;
  if (indicator === undefined) return null;
  const years = (pattern: RegExp) =>
    cells.flatMap(({ column, words }) => {
      const year = pattern.exec(words)?.[1];
      return year === undefined ? [] : [{ column, year: Number(year) }];
    });
  const realised = years(/^\W*realisasi\D*(20\d\d)\W*$/i);
  const newest = Math.max(...realised.map(({ year }) => year));
  const before = realised.find(({ year }) => year === newest - 1);
  const later = years(/^\W*target\D*(20\d\d)\W*$/i).find(({ year }) => year > newest);
  const national = cells.find(({ words }) => /nasional/i.test(words) && !/%|persen|terhadap/i.test(words));
  return {
    indicator,
    ...(before ? { lastYear: before.column } : {}),
    ...(national ? { national: national.column } : {}),
    ...(later ? { mediumTerm: later } : {}),
  };
}

/** A block of questions an indicator, whose name stands before the first of them. */
function analysesIn(sheet: SheetSnapshot): { name: string; analyses: FurtherFacts["analyses"] }[] {
  const blocks: { name: string; analyses: FurtherFacts["analyses"] }[] = [];
  const last = sheet.firstRow + sheet.values.length - 1;
  for (let row = sheet.firstRow; row <= last; row += 1) {
    const column = columnsOf(sheet).find((each) => ANALYSIS.test(wordsAt(sheet, row, each)));
    if (column === undefined || column === 0) continue;
    const name = wordsAt(sheet, row, column - 1);
    if (name !== "") blocks.push({ name, analyses: [] });
    const text = wordsAt(sheet, row, column + 1);
    if (text === "") continue;
    const about = wordsAt(sheet, row, column)
      .replace(/^\W*\d+\W*/, "")
      .replace(/\W+$/, "");
    blocks.at(-1)?.analyses.push({ about, text });
  }
  return blocks.filter(({ analyses }) => analyses.length > 0);
}

const columnsOf = ({ firstColumn, values }: SheetSnapshot) =>
  Array.from({ length: values[0]?.length ?? 0 }, (_cell, index) => firstColumn + index);

function wordsAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return typeof value === "string" ? value.trim() : "";
}

function figureAt(sheet: SheetSnapshot, row: number, column: number): Printed | null {
  const value = valueAt(sheet, row, column);
  if (isBlank(value)) return null;
  const format = sheet.formats[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? "General";
  return printed(typeof value === "number" ? readTypedNumber(value, format) : readNumber(String(value), "index"));
}
