import { checkWorkbook } from "../../../src/checks/check-workbook";
import { runningTextCases } from "../../cases/sentences/running-text";
import type { RunningTextCase } from "../../cases/sentences/running-text-case";
import { sheetFromRows } from "../../cases/sheet-from-rows";

const named = runningTextCases.map((each): [string, RunningTextCase] => [each.cells.join(" / "), each]);

test.each(named)("%s", (_text, { cells, wrong }) => {
  const { findings } = checkWorkbook(
    { sheets: [sheetFromRows(cells.map((text) => [text]))] },
    { language: "id", year: 2023 },
  );
  const loud = findings.filter(({ severity }) => severity !== "info");
  expect(loud.map(({ severity, cell, printed, expected }) => ({ severity, cell, printed, expected }))).toEqual(
    wrong.map((each) => ({ severity: "error", ...each })),
  );
});

test("chapters that begin in the same cells of several sheets are read one after the other", () => {
  const chapter = (name: string, all: number, first: number) => ({
    ...sheetFromRows([
      [`Pegawai seluruhnya ${String(all)} orang.`],
      [`Menurut status, ${String(first)} orang PNS, 38 orang PPPK, dan 83 orang kontrak.`],
    ]),
    name,
  });
  const sheets = [chapter("Bab I", 210, 134), chapter("Bab II", 310, 234)];
  const { findings } = checkWorkbook({ sheets }, { language: "id", year: 2023 });
  expect(findings.map(({ sheet, cell, printed }) => ({ sheet, cell, printed }))).toEqual(
    ["Bab I", "Bab II"].map((sheet) => ({ sheet, cell: "A2", printed: "83 orang" })),
  );
});
