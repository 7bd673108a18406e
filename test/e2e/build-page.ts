import type { Browser, Locator } from "playwright-core";
import ExcelJS from "exceljs";
import { BELU } from "./with-workbench";
import { patience, WorkbenchPage } from "./workbench-page";

export type CellContent = string | number;

/** The workbench with an empty workbook; whoever opens it closes it. */
export async function openEmpty(browser: Browser, address: string): Promise<BuildPage> {
  const workbench = await WorkbenchPage.open(browser, address);
  await workbench.untilOpen(BELU);
  await workbench.openFile("kosong.xlsx", await emptyWorkbook());
  return new BuildPage(workbench);
}

/** A workbook with one sheet in which nothing stands. */
async function emptyWorkbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Lembar1");
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A card is called by its title and what it says of itself. */
const startingWith = (words: string) => new RegExp(`^${words.replace(/[()]/g, "\\$&")}`);

/** The part of the pane that sets up sheets, as a planner uses it. */
export class BuildPage {
  constructor(readonly workbench: WorkbenchPage) {}

  get pane() {
    return this.workbench.pane;
  }

  /** Opens the list of what can be set up, and one of its cards. */
  async open(card: string): Promise<void> {
    await this.workbench.openView("Susun");
    const back = this.pane.getByRole("button", { name: "Daftar", exact: true });
    if ((await back.count()) > 0) await back.click();
    await this.pane
      .getByRole("list", { name: "Yang dapat disusun" })
      .getByRole("button", { name: startingWith(card) })
      .click();
    await this.pane.getByRole("heading", { name: card, level: 2 }).waitFor();
  }

  field(label: string | RegExp): Locator {
    return this.pane.getByLabel(label, typeof label === "string" ? { exact: true } : {}).first();
  }

  radio(name: string | RegExp): Locator {
    return this.pane.getByRole("radio", { name });
  }

  /** Presses the button below the preview, and waits until the sheet stands in the workbook. */
  async make(sheet: string): Promise<void> {
    await this.pane.getByRole("button", { name: "Buat lembar" }).click();
    await this.pane.getByRole("list", { name: "Yang dapat disusun" }).waitFor();
    const names = await this.sheetNames();
    if (!names.includes(sheet)) throw new Error(`No sheet ${sheet}, but ${names.join(", ")}`);
  }

  sheetNames(): Promise<string[]> {
    return this.pane.locator(":root").evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      }),
    );
  }

  /** Many cells at once, through Microsoft's client: what a person would type one after the other. */
  type(sheet: string, cells: Record<string, CellContent>): Promise<void> {
    return this.pane.locator(":root").evaluate(
      (_root, [name, contents]) =>
        Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(name);
          for (const [address, content] of Object.entries(contents)) worksheet.getRange(address).values = [[content]];
          await context.sync();
        }),
      [sheet, cells] as const,
    );
  }

  /** What the cells hold, row by row. */
  values(sheet: string, range: string): Promise<unknown[][]> {
    return this.pane.locator(":root").evaluate(
      (_root, [name, address]) =>
        Excel.run(async (context) => {
          const cells = context.workbook.worksheets.getItem(name).getRange(address);
          cells.load("values");
          await context.sync();
          return cells.values as unknown[][];
        }),
      [sheet, range] as const,
    );
  }

  /** Shows a sheet, so that the keyboard types there. */
  show(sheet: string): Promise<void> {
    return this.pane.locator(":root").evaluate(
      (_root, name) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).activate();
          await context.sync();
        }),
      sheet,
    );
  }

  /** Asks until the grid has computed what is expected. */
  async untilValues(sheet: string, range: string, expected: unknown[][]): Promise<void> {
    const deadline = Date.now() + patience;
    let seen = await this.values(sheet, range);
    while (JSON.stringify(seen) !== JSON.stringify(expected)) {
      if (Date.now() > deadline)
        throw new Error(`${sheet}!${range} is ${JSON.stringify(seen)}, not ${JSON.stringify(expected)}`);
      await this.workbench.page.waitForTimeout(100);
      seen = await this.values(sheet, range);
    }
  }

  /** Checks the workbook, and gives back what the pane says of it. */
  async findings(): Promise<string[]> {
    await this.workbench.openView("Periksa");
    await this.workbench.checkButton.click();
    await this.pane
      .getByText(/angka (yang dapat )?diperiksa/)
      .first()
      .waitFor();
    return this.pane.getByRole("article").allInnerTexts();
  }
}
