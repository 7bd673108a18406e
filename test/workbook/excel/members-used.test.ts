import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { addChart, removeChart } from "../../../src/workbook/excel/add-chart";
import { addSheet } from "../../../src/workbook/excel/add-sheet";
import { removeSheet } from "../../../src/workbook/excel/remove-sheet";
import { applyEdits } from "../../../src/workbook/excel/apply-edits";
import { copySheets, deleteSheets } from "../../../src/workbook/excel/copy-sheets";
import { readCulture } from "../../../src/workbook/excel/culture";
import { hostAbilities } from "../../../src/workbook/excel/host-abilities";
import { officeReady } from "../../../src/workbook/excel/office-ready";
import { officeIsDark, watchOfficeTheme } from "../../../src/workbook/excel/office-theme";
import { readSheets } from "../../../src/workbook/excel/read-sheets";
import { readWorkbook } from "../../../src/workbook/excel/read-workbook";
import { onRibbonAction } from "../../../src/workbook/excel/ribbon-action";
import { selectCell } from "../../../src/workbook/excel/select-cell";
import { readSelection, watchSelection } from "../../../src/workbook/excel/selection";
import { undoEdits } from "../../../src/workbook/excel/undo-edits";
import { watchChanges } from "../../../src/workbook/excel/watch-changes";
import { readNotes, writeNotes } from "../../../src/workbook/excel/workbook-notes";
import type { ExcelApiVersion } from "../../../src/workbench/host/requirement-sets";
import { isAtLeast } from "../../../src/workbench/host/requirement-sets";
import { MemoryBook } from "../../../src/workbench/host/memory-book";
import { openInExcel } from "../../host/microsoft-client";
import { sheetOf, workbookOf } from "../../host/sheet-of";

const floor = "1.14";

/** What came after the floor, and is used only where Excel says that it has it. */
const optional = ["WorksheetCollection._RegisterEventNameChanged", "WorksheetCollection._UnregisterEventNameChanged"];

const workbook = workbookOf(
  sheetOf("Capaian", [["Pagu", 5, { formula: "=B1", gives: 5 }]], {
    formats: [["General", "#,##0", "@"]],
    merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
  }),
);

/** Every function of the room that talks to Excel, each used to the full. */
const uses: Record<string, () => Promise<unknown>> = {
  readWorkbook: () => readWorkbook(),
  readSheets: () => readSheets(["Capaian"]),
  applyEdits: async () => {
    const edits = [
      { sheet: "Capaian", cell: "B1", value: 6 },
      { sheet: "Capaian", cell: "C1", formula: "=B1*2" },
      { sheet: "Capaian", cell: "D1", value: "teks" },
    ];
    await undoEdits(await applyEdits(edits, await readWorkbook()));
  },
  selectCell: () => selectCell("Capaian", "B1"),
  readSelection: () => readSelection(),
  watchSelection: async () => (await watchSelection(() => undefined))(),
  watchChanges: async () => (await watchChanges(() => undefined))(),
  notes: async () => {
    await writeNotes("{}");
    expect(await readNotes()).toBe("{}");
  },
  addSheet: async () => {
    const bold = { value: "Temuan", bold: true };
    const added = await addSheet({
      name: "Hasil",
      rows: [[bold, { value: "B1", link: { sheet: "Capaian", cell: "B1" } }, { formula: "=1+1", format: "0.0" }]],
      columnWidths: [20],
      headerRow: 0,
      wrapColumns: [0],
      frozenRows: 1,
    });
    await removeSheet(added);
  },
  addChart: async () =>
    removeChart(
      await addChart({
        title: "Pagu",
        kind: "ColumnClustered",
        sheet: "Capaian",
        categories: { range: "A1:A1" },
        series: [
          { name: "Pagu", range: "B1:B1" },
          { name: "100%", range: "C1:C1", asLine: true },
        ],
        place: "E1",
        width: 300,
        height: 200,
      }),
    ),
  copySheets: async () => deleteSheets((await copySheets(["Capaian"])).map(({ to }) => to)),
  readCulture: () => readCulture(),
  withoutRequests: async () => {
    hostAbilities();
    officeIsDark();
    watchOfficeTheme(() => undefined)();
    expect(await officeReady()).toBe(true);
    onRibbonAction("periksa", () => undefined);
  },
};

const office = { onReady: () => Promise.resolve({ host: "Excel" }), HostType: { Excel: "Excel" } };

/** Runs one use in an Excel of that age and gives each member that the host saw, with the set that brought it. */
async function membersUsed(excelApi: ExcelApiVersion, use: () => Promise<unknown>): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  openInExcel(new MemoryBook(workbook), { excelApi, onMember: (member, since) => seen.set(member, since) });
  Object.assign(Office, office, { actions: { associate: () => undefined } });
  await use();
  // Excel is told at the end of a run what it need not keep.
  await new Promise((resolve) => setTimeout(resolve, 0));
  return seen;
}

const newerThanFloor = (seen: Map<string, string>) =>
  [...seen].filter(([, since]) => !isAtLeast(floor, since)).map(([member]) => member);

describe("what the adapter asks of Excel", () => {
  test.each(Object.entries(uses))("%s needs nothing that came after the floor", async (_name, use) => {
    expect(newerThanFloor(await membersUsed(floor, use))).toEqual([]);
  });

  test.each(["1.17", "1.21"] as const)(
    "an Excel with ExcelApi %s is asked for no more than is guarded",
    async (excelApi) => {
      const newer = new Set<string>();
      for (const use of Object.values(uses)) {
        for (const member of newerThanFloor(await membersUsed(excelApi, use))) newer.add(member);
      }
      expect([...newer].sort()).toEqual([...optional].sort());
    },
  );

  test("the walk sees the members that it is about", async () => {
    const seen = new Set<string>();
    for (const use of Object.values(uses)) for (const [member] of await membersUsed(floor, use)) seen.add(member);
    for (const member of [
      "Range.Values",
      "Range.GetMergedAreasOrNullObject",
      "Range.GetSpillParentOrNullObject",
      "Range.Hyperlink",
      "Range.RowHidden",
      "RangeFormat.ColumnWidth",
      "SettingCollection.Add",
      "Workbook.GetSelectedRanges",
      "Worksheet.Copy",
      "Worksheet.Delete",
      "WorksheetCollection._RegisterDataChangedEvent",
      "WorksheetCollection._UnregisterDataChangedEvent",
      "WorksheetFreezePanes.FreezeRows",
    ]) {
      expect(seen).toContain(member);
    }
  });

  test("every file of the room that runs a request is walked", () => {
    const room = path.resolve(__dirname, "../../../src/workbook/excel");
    const running = readdirSync(room).filter((file) =>
      /Excel\.run\(|inOneStep\(/.test(readFileSync(path.join(room, file), "utf8")),
    );
    expect(running.map((file) => file.replace(".ts", ""))).toEqual([
      ...["add-chart", "add-sheet", "apply-edits", "copy-sheets", "culture", "one-step", "read-picked", "remove-sheet"],
      ...["select-cell", "selection", "sheet-names", "undo-edits", "watch-events", "workbook-notes"],
    ]);
  });
});
