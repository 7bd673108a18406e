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

/** Fewer figures are alike by chance. */
const FEWEST_FIGURES = 8;

test("no page was collected twice, and no table stands twice", () => {
  const pages = publishedReports.map(({ source }) => source.replace(/^https?:\/\/(www\.)?/, "").replace(/[,/]+$/, ""));
  const tables = publishedReports.flatMap(({ name, sheets }) =>
    sheets.flatMap(({ name: sheet, sheet: text }) => {
      const figures = text.match(/\d[\d.,]{2,}/g) ?? [];
      return figures.length < FEWEST_FIGURES ? [] : [{ place: `${name}, ${sheet}`, figures: figures.sort().join(" ") }];
    }),
  );
  const isAgain = <Each>(each: Each, at: number, all: Each[]) => all.indexOf(each) !== at;
  expect(pages.filter(isAgain)).toEqual([]);
  const known = tables.map(({ figures }) => figures);
  expect(tables.filter(({ figures }, at) => known.indexOf(figures) !== at).map(({ place }) => place)).toEqual([]);
});

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
