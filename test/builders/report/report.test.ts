import { csvLines, reportCsv } from "../../../src/builders/report/report-csv";
import { reportPage } from "../../../src/builders/report/report-page";
import type { Report } from "../../../src/builders/report/report";
import { reportSheet } from "../../../src/builders/report/report-sheet";
import { summaryText } from "../../../src/builders/report/summary-text";
import { accept, sortByAcceptance } from "../../../src/checks/notes/accepted";
import { finding, resultOf, wrongPercent, wrongTotal } from "../../taskpane/findings-for-tests";

const hostile = finding({
  sheet: "<i>Kinerja</i>",
  cell: "B2",
  severity: "warning",
  printed: '=HYPERLINK("x")',
  expected: "+1",
  explanation: 'Baris "satu"; @dua\nbaris kedua',
});

function report(...letStand: (typeof hostile)[]): Report {
  const result = resultOf(wrongTotal, wrongPercent, hostile);
  const acceptances = letStand.map((each) => accept(each, "sesuai DIPA revisi", "2026-11-27"));
  return { result, findings: sortByAcceptance(result.findings, acceptances), scope: "", day: "2026-11-28" };
}

/** A reader of CSV, apart from the writer: fields in quotes, doubled quotes inside. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text.replace(/^\uFEFF/, "");
  while (rest !== "") {
    const match = /^"((?:[^"]|"")*)"/.exec(rest);
    if (!match) throw new Error(`Not a field: ${rest.slice(0, 20)}`);
    rows.at(-1)?.push((match[1] ?? "").replaceAll('""', '"'));
    rest = rest.slice(match[0].length);
    if (rest.startsWith(separator)) rest = rest.slice(1);
    else if (rest.startsWith("\r\n")) {
      rest = rest.slice(2);
      if (rest !== "") rows.push([]);
    } else throw new Error(`Not a separator: ${rest.slice(0, 20)}`);
  }
  return rows;
}

/** As spreadsheets do: quotes count at the beginning of a cell only, and what does not fit is taken as it comes. */
function asSpreadsheetsRead(text: string, separator: string): string[] {
  const cells: string[] = [];
  for (let rest = text; rest !== "";) {
    const quoted = /^"((?:[^"]|"")*)"?/.exec(rest);
    rest = rest.slice(quoted?.[0].length ?? 0);
    const end = [...rest].findIndex((sign) => sign === separator || sign === "\n" || sign === "\r");
    const plain = end < 0 ? rest : rest.slice(0, end);
    cells.push((quoted?.[1] ?? "").replaceAll('""', '"') + plain);
    rest = rest.slice(plain.length + 1);
  }
  return cells;
}

describe("the sheet", () => {
  const sheet = reportSheet(report(), "id");
  const headerRow = sheet.headerRow ?? -1;

  it("has a line for each error and warning, numbered, with its cell as a link; notes need no answer", () => {
    const lines = sheet.rows.slice(headerRow + 1);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.slice(0, 3)).toEqual([
      { value: 1 },
      { value: "T28A P2M" },
      { value: "D11", link: { sheet: "T28A P2M", cell: "D11" } },
    ]);
  });

  it("keeps text that looks like a formula as a value, never as a formula", () => {
    const cells = sheet.rows.flat().filter((cell) => cell !== null);
    expect(cells.filter((cell) => "formula" in cell)).toEqual([]);
    expect(cells).toContainEqual({ value: '=HYPERLINK("x")' });
  });

  it("says so when there is nothing to list", () => {
    const empty: Report = { ...report(), findings: sortByAcceptance([], []) };
    expect(JSON.stringify(reportSheet(empty, "id").rows.at(-1))).toContain("Tidak ada temuan.");
  });
});

describe("the CSV file", () => {
  it.each([";", ","] as const)("separated by %s reads back as it was", (separator) => {
    const rows = readCsv(reportCsv(report(), "id", separator), separator);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([10]));
    expect(rows[2]?.[7]).toBe(hostile.explanation);
  });

  it("runs nothing in the spreadsheet that opens it", () => {
    const fields = readCsv(reportCsv(report(), "id", ";"), ";").flat();
    expect(fields.filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
    expect(fields).toContain("'+1");
  });

  it.each(["=1+1", "+1", "-1", "@A1", "\t=1+1", "\r=1+1", "\n=1+1", "  =1+1", "＝1+1", "+cmd|' /C calc'!A1"])(
    "keeps %j text as a field of its own",
    (text) => {
      const [[field = ""] = []] = readCsv(csvLines([[text]], ";"), ";");
      expect(field).toMatch(/^'/);
      expect(field.replaceAll("'", "")).toBe(text.replaceAll("'", ""));
    },
  );

  it.each([
    'Meningkatnya,=HYPERLINK("x";"y"),layanan',
    "satu;@SUM(A1)",
    "satu\n=1+1",
    "satu\t+cmd|' /C calc'!A1,",
    'satu", =1+1,"',
    "satu;;-SUM(A1)",
  ])("runs nothing of %j for a spreadsheet with another separator", (text) => {
    for (const written of [";", ","] as const) {
      for (const read of [";", ",", "\t"]) {
        const cells = asSpreadsheetsRead(csvLines([["a", text, "b"]], written), read);
        expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
      }
    }
  });

  it.each(["Pagu 1.359.996.505,- dan 20,-5", "Sasaran:\n- satu\n- dua", "naik 5; +2 orang"])(
    "leaves %j as it is",
    (text) => {
      expect(readCsv(csvLines([[text]], ";"), ";")).toEqual([[text]]);
    },
  );
});

describe("the page", () => {
  const page = reportPage(report(), "id");

  it("shows text as text", () => {
    expect(page).toContain("&lt;i&gt;Kinerja&lt;/i&gt;");
    expect(page).not.toContain("<i>Kinerja");
  });

  it("loads and runs nothing", () => {
    expect(page).not.toMatch(/<script|src=|href=|url\(|@import/i);
  });
});

describe("what was let stand", () => {
  it("is listed with its reason and counted apart", () => {
    const text = JSON.stringify(reportSheet(report(wrongTotal), "id").rows);
    expect(text).toContain("Diterima 2026-11-27: sesuai DIPA revisi");
    expect(text).toContain("0 kesalahan, 1 peringatan, 1 diterima");
  });
});

it("the summary fits a mail: counts, then each error in a line", () => {
  expect(summaryText(report(), "id").split("\n")).toEqual([
    "Hasil pemeriksaan SAKIP Excel: Diperiksa 2026-11-28",
    "10 angka diperiksa di 0 tabel",
    "1 kesalahan, 1 peringatan, 0 diterima",
    "- T28A P2M!D11: 177.000.000 → 212.000.000",
  ]);
});
