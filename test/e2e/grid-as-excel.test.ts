import type { Frame } from "playwright-core";
import { withWorkbench } from "./with-workbench";
import { patience, type PageOptions, type WorkbenchPage } from "./workbench-page";

const here = withWorkbench();
let workbench: WorkbenchPage;
let pane: Frame;

async function open(query = "", prepare?: PageOptions["prepare"]): Promise<void> {
  workbench = await here.open(query, prepare && { prepare });
  pane = workbench.paneFrame();
}

/** What the add-in could do, done in its own page through Microsoft's client. */
const inPane = <Result>(act: () => Promise<Result>): Promise<Result> => pane.evaluate(act);

/** What the add-in was told since it was last looked at; waits until all of this is among it. */
async function untilTold(...awaited: string[]): Promise<string[]> {
  const look = () => inPane(async () => (window as unknown as { told: string[] }).told);
  const count = (told: string[], what: string) => told.filter((each) => each === what).length;
  const deadline = Date.now() + patience;
  let told = await look();
  while (awaited.some((what) => count(told, what) < count(awaited, what)) && Date.now() < deadline) told = await look();
  expect(told).toEqual(expect.arrayContaining(awaited));
  return inPane(async () => (window as unknown as { told: string[] }).told.splice(0));
}

test("the grid tells of what is typed, selected, added, copied and deleted, and of what the add-in writes", async () => {
  await open();
  await inPane(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const told: string[] = [];
      Object.assign(window, { told });
      worksheets.onChanged.add(async ({ address }) => void told.push(`changed ${address}`));
      worksheets.onSelectionChanged.add(async ({ address }) => void told.push(`selected ${address}`));
      worksheets.onAdded.add(async () => void told.push("added"));
      worksheets.onDeleted.add(async () => void told.push("deleted"));
      await context.sync();
    }),
  );
  await workbench.type("H40", "12");
  await untilTold("changed H40", "selected H40");

  const names = await inPane(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const before = worksheets.getActiveWorksheet();
      before.load("name");
      const added = worksheets.add("Hasil");
      added.getRange("A1:B2").formulas = [
        ["'0123", 5],
        ["teks", "=B1*2"],
      ];
      added.getRange("A1").hyperlink = { documentReference: "'Hasil'!B2", textToDisplay: "0123x" };
      added.getRange("A1:A2").format.columnWidth = 120;
      added.getRange("A1:B1").format.font.bold = true;
      added.getRange("A1:B1").format.fill.color = "#DDEBF7";
      added.getRange("A1:B1").format.wrapText = true;
      added.freezePanes.freezeRows(1);
      await context.sync();
      added.name = "Hasil Periksa";
      const copy = added.copy("After", added);
      copy.load("name,position");
      const copied = copy.getRange("A1:B2");
      copied.load("values,formulas,format/font/bold,format/columnWidth");
      const link = added.getRange("A1");
      link.load("hyperlink,rowHidden,columnHidden,values");
      const beyond = copy.getRange("A500");
      beyond.values = [[1]];
      beyond.load("values");
      await context.sync();
      const after = worksheets.getActiveWorksheet();
      after.load("name");
      worksheets.load("items/name");
      await context.sync();
      return {
        stays: before.name === after.name,
        last: worksheets.items.slice(-2).map(({ name }) => name),
        copy: [copy.name, copied.values, copied.formulas, copied.format.columnWidth],
        link: [link.hyperlink, link.values, link.rowHidden, link.columnHidden],
        beyond: beyond.values,
      };
    }),
  );
  expect(names).toEqual({
    stays: true,
    last: ["Hasil Periksa", "Hasil Periksa (2)"],
    copy: [
      "Hasil Periksa (2)",
      [
        ["0123x", 5],
        ["teks", 10],
      ],
      [
        ["0123x", 5],
        ["teks", "=B1*2"],
      ],
      120,
    ],
    link: [{ documentReference: "'Hasil'!B2", textToDisplay: "0123x" }, [["0123x"]], false, false],
    beyond: [[1]],
  });
  await inPane(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Hasil Periksa").delete();
      context.workbook.worksheets.getItem("Hasil Periksa (2)").delete();
      context.workbook.settings.add("sakip-excel", "{}");
      await context.sync();
    }),
  );
  const told = await untilTold("changed A1:B2", "added", "deleted", "deleted");
  expect(told.filter((each) => !/^(changed|selected)/.test(each))).toEqual(["added", "added", "deleted", "deleted"]);
  const kept = await inPane(() =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("sakip-excel");
      setting.load("value");
      const selected = context.workbook.getSelectedRanges();
      selected.load("address");
      await context.sync();
      return [setting.value as string, selected.address];
    }),
  );
  expect(kept[0]).toBe("{}");
  expect(kept[1]).toMatch(/!H4[01]$/);
});

test("the workbench plays an Excel without custom functions, in a dark Office", async () => {
  await open("?fungsi=tidak&tema=gelap");
  const said = await inPane(async () => ({
    functions: Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1"),
    isDark: Office.context.officeTheme?.isDarkTheme,
  }));
  expect(said).toEqual({ functions: false, isDark: true });
  await workbench.type("H40", "=CAPAIAN(80;100)");
  await workbench.untilCell("H40", "#NAME?");
});

test("the name box says which cell is selected, however late it is drawn", async () => {
  await open("", (page) =>
    // To a machine that is slow to draw, short timers seem to go off at once.
    page.addInitScript(() => {
      if (window !== window.top) return;
      const { setTimeout } = window;
      const sooner = (act: TimerHandler, delay = 0) => setTimeout(act, delay < 1000 ? 0 : delay);
      window.setTimeout = sooner as typeof setTimeout;
    }),
  );
});
