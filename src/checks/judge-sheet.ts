import { withPeriodsDown } from "../tables/periods-across";
import { recogniseTables } from "../tables/recognise";
import type { Table } from "../tables/table";
import { rangeToA1 } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { entriesOfText } from "./across/entries-of-text";
import type { Entry } from "./across/entry";
import { type JudgedTable, judgeTable } from "./judge-table";
import type { CheckWords } from "./check-words";
import type { CheckResult, Finding } from "./finding";
import { yearNamedIn } from "./fiscal-year";
import { narrativeFindings } from "./narrative/narrative-findings";
import type { Office } from "./office/office";
import { withPeriodsJudged, withRowsComputedBelow } from "./rows-computed-below";
import { findClassLists } from "./scales/class-intervals/class-list";
import { wholeSheet } from "./skipped";
import { type TextCell, textCellsOf } from "./text-cells";
import { computationFindings, computationsIn, stackedFractionsIn } from "./writing/computation-in-text";

/** What one sheet tells by itself, before the others are known. */
export interface JudgedSheet extends Pick<CheckResult, "findings" | "tables" | "skipped"> {
  sheet: SheetSnapshot;
  judged: JudgedTable[];
  /** Further equations of tables that are computed down their columns. */
  computedDown: JudgedTable[];
  texts: TextCell[];
  /** What its sentences say of a subject, to be held against other places. */
  stated: Entry[];
}

/** What holds for all sheets of a workbook. */
export interface SheetSurroundings {
  year: number | null;
  office: Office | null;
  words: CheckWords;
}

/** Judges the tables of a sheet and its sentences, each by itself. */
export function judgeSheet(sheet: SheetSnapshot, surroundings: SheetSurroundings): JudgedSheet {
  const { year, office, words } = surroundings;
  const tables = recogniseTables(sheet);
  const byTable = tables.map((table) => judgedBothWays(table, surroundings));
  const texts = textCellsOf(sheet, tables);
  const stated = texts.flatMap((each) => entriesOfText(each, year));
  const narratives = texts.map(({ cell, text }) =>
    narrativeFindings({ sheet: sheet.name, cell }, text, year, words.narrative, office),
  );
  const computations = [...tables.flatMap(computationsIn), ...stackedFractionsIn(sheet)];
  const ofComputations = computations.flatMap((each) => computationFindings(each, words.acrossTables));
  // Sentences and lists of classes are checked without a table.
  const isRead =
    tables.length > 0 ||
    stated.length > 0 ||
    narratives.some(({ checked }) => checked > 0) ||
    findClassLists(sheet).some(({ isScale }) => isScale);
  return {
    sheet,
    judged: byTable.map(({ own }) => own),
    computedDown: byTable.flatMap(({ below }) => below),
    texts,
    stated,
    findings: [
      ...narratives.flatMap(({ findings }) => findings),
      ...(office?.rounding?.way === "truncate" ? withoutRemarks(ofComputations) : ofComputations),
    ],
    tables: tables.map(({ range, kind }) => ({ sheet: sheet.name, range: rangeToA1(range), kind })),
    skipped: isRead || sheet.values.length === 0 ? [] : [wholeSheet(sheet, words.ofTables.noTable())],
  };
}

/** By the columns of its rows; where only totals are told along them, by what is computed down the columns as well. */
function judgedBothWays(table: Table, { year, office }: SheetSurroundings) {
  // A report tells of last year as well: what stands above a table is closer to it than what is known of all.
  const byItself = judgeTable(table, yearNamedIn(table.title) ?? year, office);
  const periods = isComputedAlongRows(byItself) ? null : withPeriodsDown(table);
  const [own = byItself, ...below] = periods
    ? withPeriodsJudged(periods, byItself, office)
    : withRowsComputedBelow(table, byItself, office);
  return { own, below };
}

/** A figure of the table is computed from others beside it; where figures are only added up down its columns, more may be told down them. */
const isComputedAlongRows = ({ judged }: JudgedTable) =>
  judged.some(
    ({ verdict, constraint: { target, inputs } }) =>
      verdict !== "impossible" &&
      verdict !== "unknown" &&
      inputs.some(({ row, column }) => row === target.row && column !== target.column),
  );

/** All that is said about a computation in words without calling it wrong is that it was cut off. */
const withoutRemarks = (findings: Finding[]) => findings.filter(({ severity }) => severity !== "info");
