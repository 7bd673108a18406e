import { checkWorkbook } from "../../src/checks/check-workbook";
import type { Finding } from "../../src/checks/finding";
import { parseA1, toA1 } from "../../src/workbook/address";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { allReports } from "../cases/reports/all";
import { LRA_TOP, type LraLine, lraLines, lraRows } from "../cases/reports/lra-sipd";
import { openAlarms, openMistakes } from "../cases/reports/open";
import { openWritten } from "../cases/reports/open-written";
import { placeOf, roundsOf, sheetsOf, withMistakes } from "../cases/reports/made-wrong";
import type { ReportCase } from "../cases/reports/report-case";
import { sheetFromRows, typed } from "../cases/sheet-from-rows";
import {
  asNumbers,
  awayFromTheEdge,
  inCapitals,
  withGaps,
  withNamesRunningOver,
  withValuesAlone,
} from "../cases/written-otherwise";

function check(sheets: SheetSnapshot[], year: number): Finding[] {
  return checkWorkbook({ sheets }, { language: "id", year }).findings.filter(({ severity }) => severity !== "info");
}

const errorsIn = (sheets: SheetSnapshot[], year: number) =>
  check(sheets, year).filter(({ severity }) => severity === "error");

/** A blank column behind every column. */
function withBlankColumns(sheet: SheetSnapshot): SheetSnapshot {
  const apart = <Cell>(grid: Cell[][], blank: Cell) => grid.map((cells) => cells.flatMap((cell) => [cell, blank]));
  return {
    ...sheet,
    values: apart(sheet.values, null),
    formulas: apart(sheet.formulas, null),
    formats: apart(sheet.formats, "General"),
    merges: sheet.merges.map((merge) => ({ ...merge, left: merge.left * 2, right: merge.right * 2 + 1 })),
  };
}

function besideBlank(cell: string): string {
  const { row, column } = parseA1(cell);
  return toA1({ row, column: column * 2 });
}

const named = allReports.map((each): [string, ReportCase] => [each.name, each]);

describe("right reports: nothing is called wrong or doubtful", () => {
  test.each(named)("%s", (name, report) => {
    const open = new Set(openAlarms[name] ?? []);
    const loud = check(sheetsOf(report), report.year).filter((finding) => !open.has(placeOf(finding)));
    expect(loud.map((each) => `${placeOf(each)} ${each.severity} ${each.kind} ${each.expected}`)).toEqual([]);
  });
});

describe("right reports written otherwise: nothing is called wrong", () => {
  const ways = {
    "typed as numbers": asNumbers,
    "away from the edge": awayFromTheEdge,
    "blank columns between": withGaps,
    "names that run over blank columns": withNamesRunningOver,
    "values without their formulas": withValuesAlone,
    "in capitals": inCapitals,
  };
  const names = Object.keys(ways);
  // Each report is written in one of the ways: all of them in all would take minutes.
  test.each(Object.entries(ways))("%s", (way, write) => {
    const written = allReports.filter((_report, at) => names[at % names.length] === way);
    const found = written.flatMap((report) => {
      const sheets = report.sheets.map(({ name, sheet, merges }) => write(sheet, { name, ...(merges && { merges }) }));
      const errors = check(sheets, report.year).filter(({ severity }) => severity === "error");
      return errors
        .filter((each) => !openWritten[way]?.includes(placeOf(each)))
        .map((each) => `${report.name}: ${placeOf(each)} ${each.kind} ${each.expected}`);
    });
    expect(found).toEqual([]);
  });
});

describe("reports with all their mistakes: each is named", () => {
  test.each(named)("%s", (name, report) => {
    const open = new Set(openMistakes[name] ?? []);
    const missed = roundsOf(report).flatMap((mistakes) => {
      const errors = new Set(errorsIn(withMistakes(report, mistakes), report.year).map(placeOf));
      return mistakes.map(placeOf).filter((place) => !errors.has(place) && !open.has(place));
    });
    expect(missed).toEqual([]);
  });

  test("blank columns between the others cost none of them", () => {
    const lost = allReports.flatMap((report, at) => {
      const rounds = roundsOf(report);
      // One round of each fourth report: all of them would take minutes.
      const mistakes = at % 4 === 0 ? rounds[(at / 4) % rounds.length] : undefined;
      if (!mistakes) return [];
      const sheets = withMistakes(report, mistakes);
      const apart = new Set(errorsIn(sheets.map(withBlankColumns), report.year).map(placeOf));
      const moved = errorsIn(sheets, report.year).map(({ sheet, cell }) => placeOf({ sheet, cell: besideBlank(cell) }));
      return moved.filter((place) => !apart.has(place)).map((place) => `${report.name}: ${place}`);
    });
    expect(lost).toEqual([]);
  });
});

describe("realisasi of a whole government, more than a thousand rows", () => {
  const continued = lraLines("continued accounts", 4, "continued");
  const anew = lraLines("accounts anew", 4, "anew");
  const checkRows = (lines: LraLine[], change: (rows: ReturnType<typeof lraRows>) => void = () => undefined) => {
    const rows = lraRows(lines);
    change(rows);
    return check([sheetFromRows(rows, { name: "LRA" })], 2023);
  };

  test.each([
    ["accounts that continue the code above them", continued],
    ["accounts that begin anew under each sub kegiatan", anew],
  ])("right: %s", (_name, lines) => {
    expect(lines.length).toBeGreaterThan(1000);
    expect(checkRows(lines).map(placeOf)).toEqual([]);
  });

  test("a parent that leaves a child out is named, and nothing else", () => {
    const at = continued.findIndex(({ children }) => children.length > 2);
    const { realisasi, anggaran, children } = continued[at] ?? { realisasi: 0, anggaran: 0, children: [] };
    const printed = realisasi - (children[0]?.realisasi ?? 0);
    const found = checkRows(continued, (rows) => {
      rows[at + LRA_TOP]?.splice(3, 1, typed(printed, "#,##0.00;(#,##0.00)"));
    });
    expect(anggaran).toBeGreaterThan(printed);
    expect(found.map(({ cell }) => cell)).toEqual([toA1({ row: at + LRA_TOP, column: 3 })]);
  });
});
