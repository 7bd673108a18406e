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
