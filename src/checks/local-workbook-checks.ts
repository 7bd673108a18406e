import type { LocalCheckStrings } from "../strings/local-checks";
import type { Table } from "../tables/table";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { captionFindings } from "./writing/captions";
import { categoryFindings } from "./scales/category-of-value";
import { findClassLists } from "./scales/class-intervals/class-list";
import { classesInHeader } from "./scales/class-intervals/classes-in-header";
import { classNotesBelow } from "./scales/class-intervals/class-note";
import { classListFindings } from "./scales/class-intervals/class-list-findings";
import type { Compared } from "./compared";
import type { SkippedRange } from "./finding";
import { placeOf } from "./finding-in-cell";
import { type KnownScale, scaleOfList } from "./scales/known-scales";
import { numberWordsInCells } from "./writing/number-words-in-cell";
import type { OfficeScale } from "./office/scales";
import { recapsByGroup } from "./scales/recap-by-group";
import { type ExpectedAt, recapFindings } from "./scales/recap-count";
import { changeWords } from "./scales/change-words";
import { betterWords } from "./scales/better-words";
import { positionWords } from "./scales/position-words";
import { statusWords } from "./scales/status-words";
import { wordsAgainstFigures } from "./scales/words-beside-figures";
import { rankingFindings } from "./writing/ranking";
import { timeBetween } from "./writing/time-between";
import { skippedFormulas } from "./skipped";
import { terbilangFindings } from "./writing/terbilang-cell";

/** A table with the year that its rules are taken from. */
export interface DatedTable {
  table: Table;
  year: number | null;
}

/** `Mutu: A = 88,31 - 100,00; …` below the table of one survey is meant in those of the others as well; classes of capaian are each table's own. */
const scalesInNotes = ({ table }: DatedTable): KnownScale[] =>
  classNotesBelow(table)
    .map((list) => scaleOfList({ ...list, title: table.title }))
    .filter(({ key }) => key !== null && key !== "CAPAIAN");

/** What is checked beside arithmetic across tables and sheets: classes, categories, recaps, captions, amounts in words. */
export function checkLocally(
  workbook: WorkbookSnapshot,
  tables: DatedTable[],
  year: number | null,
  words: LocalCheckStrings,
  ofOffice: readonly OfficeScale[] = [],
  expectedAt: ExpectedAt = () => undefined,
): Compared & { skipped: SkippedRange[] } {
  const lists = workbook.sheets.flatMap(findClassLists);
  const ofLists = lists.map((list) => ({ list, findings: classListFindings(list, year, words) }));
  // Only a list that is in order itself can say which category a value has.
  const tidy = ofLists.filter(
    ({ list, findings }) => findings.length === 0 && list.isScale && list.classes.every(({ name }) => name !== ""),
  );
  const inHeaders = tables.flatMap(({ table }) => classesInHeader(table) ?? []);
  const scales = [
    ...[...tidy.map(({ list }) => list), ...inHeaders].map(scaleOfList),
    ...tables.flatMap(scalesInNotes),
  ];
  const parts: Compared[] = [
    {
      findings: ofLists.flatMap(({ findings }) => findings),
      cells: lists
        .filter(({ isScale }) => isScale)
        .flatMap(({ sheet, classes }) => classes.map(({ position }) => placeOf(sheet, position))),
    },
    ...tables.map((each) => categoryFindings(each.table, scales, each.year, words, ofOffice, expectedAt)),
    recapFindings(
      lists,
      tables.map(({ table }) => table),
      words,
      expectedAt,
    ),
    recapsByGroup(
      tables.map(({ table }) => table),
      words,
    ),
    {
      findings: captionFindings(
        tables.map(({ table }) => table),
        words,
      ),
      cells: [],
    },
    ...workbook.sheets.map((sheet) => terbilangFindings(sheet, words)),
    ...tables.map(({ table }) => numberWordsInCells(table, words)),
    ...tables.map(({ table }) => rankingFindings(table, words)),
    ...tables.map(({ table }) => timeBetween(table, words)),
    ...tables.map(({ table }) => wordsAgainstFigures(table, statusWords, words)),
    ...tables.map(({ table }) => wordsAgainstFigures(table, changeWords, words)),
    ...tables.map(({ table }) => wordsAgainstFigures(table, positionWords, words)),
    ...tables.map(({ table }) => wordsAgainstFigures(table, betterWords, words)),
  ];
  return {
    findings: parts.flatMap(({ findings }) => findings),
    cells: parts.flatMap(({ cells }) => cells),
    skipped: workbook.sheets.flatMap((sheet) => skippedFormulas(sheet, words)),
  };
}
