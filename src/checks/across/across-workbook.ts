import type { AcrossStrings } from "../../strings/across";
import type { CheckStrings } from "../../strings/checks";
import type { JudgedTable } from "../judge-table";
import type { Name } from "../../tables/same-name";
import { computationsIn } from "../writing/computation-in-text";
import type { Correction } from "../diagnosis/corrections";
import type { Finding } from "../finding";
import { computationsOfOthers } from "./computation-of-others";
import { conflictsOf } from "./conflicts";
import { exactValueOf } from "./exact-value";
import type { Fact } from "./fact";
import { entriesOfTable } from "./entries-of-table";
import type { Entry } from "./entry";
import { entryOfComputation } from "./entry-of-computation";
import { listsOf } from "./lists";
import { withoutLongerNamesakes } from "./longer-namesake";
import { withoutReturns } from "./net-of-returns";
import { otherCodes } from "./other-code";
import { otherSasaran } from "./other-sasaran";
import { reportConflict } from "./report-conflict";
import { groupBySubject } from "./subjects";
import { wrongUnits } from "./wrong-unit";

/** What the places of a workbook say about one another. */
export interface AcrossWorkbook {
  findings: Finding[];
  /** Figures that other tables show to be wrong, for the tables that hold them. */
  corrections: Map<JudgedTable, Correction[]>;
  /** Cells that were compared with another place, as `Sheet!A1`. */
  compared: Set<string>;
}

/** Where a regulation says what the figure must be, its table names the regulation; another table adds nothing. */
function isSetByRegulation({ source: { table, figure } }: Fact): boolean {
  return (table?.judged ?? []).some(
    ({ constraint, verdict }) =>
      constraint.isRegulation === true && verdict === "impossible" && constraint.target.cell === figure?.cell,
  );
}

/** What more tables tell of is told once for each of many units or months, not repeated. */
const MOST_TABLES = 12;

/** At least two lists, and not so many that each must mean something of its own. */
function mayRepeat(entries: Entry[]): boolean {
  const lists = new Set(entries.map(({ list }) => list));
  const tables = new Set(entries.flatMap(({ list, origin }) => (origin === "table" ? [list] : [])));
  return lists.size > 1 && tables.size <= MOST_TABLES;
}

/** So many tables under one header are one for each satker or month. */
const MOST_ALIKE = 40;

/** Whether a table is one of many with the same header, which tell of different units under the same names. */
function tablesOfManyUnits(tables: JudgedTable[]): (table: JudgedTable) => boolean {
  const headerOf = ({ table }: JudgedTable) => table.columns.map(({ header }) => header).join("|");
  const counts = new Map<string, number>();
  for (const table of tables) counts.set(headerOf(table), (counts.get(headerOf(table)) ?? 0) + 1);
  return (table) => (counts.get(headerOf(table)) ?? 0) > MOST_ALIKE;
}

export function checkAcross(
  tables: JudgedTable[],
  stated: Entry[],
  words: AcrossStrings,
  slips: CheckStrings,
): AcrossWorkbook {
  const names = new Map<string, Name>();
  const isOfManyUnits = tablesOfManyUnits(tables);
  const lists = listsOf(tables);
  const entries = [
    ...tables.flatMap((table, index) =>
      isOfManyUnits(table)
        ? []
        : [
            ...entriesOfTable(table, lists[index] ?? `t${index}`, names),
            ...computationsIn(table.table).flatMap((each, at) =>
              entryOfComputation(each, `t${index}c${at}`, table.year),
            ),
          ],
    ),
    ...stated,
  ];
  const subjects = groupBySubject(entries);
  const repeated = subjects.filter(mayRepeat);
  const groups = repeated.map((group) => group.flatMap((entry) => entry.facts()));
  const { conflicts: all, compared } = conflictsOf(groups);
  const conflicts = withoutReturns(
    withoutLongerNamesakes(
      all.filter(({ fact }) => !isSetByRegulation(fact)),
      entries,
    ),
    tables,
  );
  const corrections = new Map<JudgedTable, Correction[]>();
  for (const { fact, against, isError } of conflicts) {
    const { table, figure } = fact.source;
    const [other] = [...against].sort((a, b) => b.support - a.support);
    if (!isError || !table || !figure || !other) continue;
    const { value, decimals } = exactValueOf(fact, other);
    corrections.set(table, [...(corrections.get(table) ?? []), { figure, value, decimals }]);
  }
  const ofComputations = conflicts.filter(({ fact }) => fact.source.isComputation);
  const findings = [
    ...conflicts.filter(({ fact }) => !fact.source.isComputation).flatMap((each) => reportConflict(each, words, slips)),
    ...computationsOfOthers(
      ofComputations.filter(({ isError }) => isError),
      words,
    ),
    ...wrongUnits(groups, words),
    ...otherCodes(repeated, words),
    ...otherSasaran(subjects, words),
  ];
  return { findings, corrections, compared };
}
