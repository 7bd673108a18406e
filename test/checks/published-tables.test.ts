import { checkWorkbook } from "../../src/checks/check-workbook";
import type { Finding } from "../../src/checks/finding";
import { publishedReports } from "../cases/published/all";
import { openInPublished } from "../cases/published/open";
import type { PublishedReport } from "../cases/published/published-report";
import { sheetFromText } from "../cases/sheet-from-rows";

const placeOf = ({ sheet, cell }: { sheet: string; cell: string }) => `${sheet}!${cell}`;

function check({ sheets, year }: PublishedReport): Finding[] {
  const snapshots = sheets.map(({ name, sheet, merges }) => sheetFromText(sheet, { name, ...(merges && { merges }) }));
  return checkWorkbook({ sheets: snapshots }, { language: "id", year }).findings;
}

const named = publishedReports.map((each): [string, PublishedReport] => [each.name, each]);

/** An error on a cell, or one on another cell of the same contradiction that says so. */
const isNamed = (errors: Finding[], place: string) =>
  errors.some((each) => placeOf(each) === place || each.related.includes(place));

describe("published tables as they were printed", () => {
  test.each(named)("what is called wrong is wrong: %s", (name, report) => {
    const known = new Set([...report.wrong.map(placeOf), ...(openInPublished[name]?.other ?? [])]);
    const errors = check(report).filter(({ severity }) => severity === "error");
    const unknown = errors.filter((each) => !known.has(placeOf(each)));
    expect(unknown.map((each) => `${placeOf(each)} ${each.kind} ${each.printed} -> ${each.expected}`)).toEqual([]);
  });

  const withMistakes = named.filter(([, { wrong }]) => wrong.some(({ isSure }) => isSure));
  test.each(withMistakes)("what is wrong is named: %s", (name, report) => {
    const errors = check(report).filter(({ severity }) => severity === "error");
    const missed = report.wrong.filter(({ isSure }) => isSure).filter((each) => !isNamed(errors, placeOf(each)));
    expect(missed.map(placeOf)).toEqual(openInPublished[name]?.missed ?? []);
  });
});
