import type { Browser, BrowserContext, Frame, FrameLocator, Locator, Page } from "playwright-core";

/** Enough for a machine that is busy with other things; what takes longer is lost. */
export const patience = 60_000;

const notCopied = "(belum disalin)";

export interface PageOptions {
  colorScheme?: "light" | "dark";
  /** What is to be different in this browser before the page is asked for. */
  prepare?: (page: Page) => Promise<unknown>;
}

/** What a user of the workbench sees and does, in his words. What cells hold is asked of the host, as the pane asks it. */
export class WorkbenchPage {
  readonly pane: FrameLocator;
  readonly book: Locator;
  readonly problem: Locator;
  /** Every address that was asked for since the page was opened. */
  readonly requests: string[] = [];
  readonly pageErrors: string[] = [];
  /** What was asked for and has not been answered, or was refused. */
  private readonly unanswered = new Set<string>();
  /** The button, not the part of the pane that has the same name. */
  readonly checkButton: Locator;
  private readonly nameBox: Locator;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    this.pane = page.frameLocator("#pane");
    this.book = page.getByRole("banner").getByRole("status");
    this.problem = page.getByRole("alert");
    this.checkButton = this.pane
      .getByRole("main")
      .getByRole("button", { name: /^(Periksa|Check)$/ })
      .last();
    this.nameBox = page.locator("#grid input").first();
    context.on("request", (request) => this.requests.push(request.url()));
    context.on("request", (request) => this.unanswered.add(request.url()));
    context.on("requestfinished", (request) => this.unanswered.delete(request.url()));
    page.on("pageerror", (error) => this.pageErrors.push(error.message));
  }

  static async open(
    browser: Browser,
    address: string,
    { colorScheme = "light", prepare }: PageOptions = {},
  ): Promise<WorkbenchPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme });
    context.setDefaultTimeout(patience);
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(address).origin });
    const workbench = new WorkbenchPage(await context.newPage(), context);
    await prepare?.(workbench.page);
    await workbench.page.goto(address);
    return workbench;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** Waits until the workbook with this name is shown and the pane is ready for it. */
  async untilOpen(name: string): Promise<void> {
    const shown = async () => (await this.book.textContent()) ?? "";
    try {
      await this.until("the open book's name", name, shown, patience / 3);
    } catch (problem) {
      // Rarely a page that is asked for right after a server has started stays as it was sent; it is asked for once more.
      process.stdout.write(`asked for once more: ${problem instanceof Error ? problem.message : String(problem)}\n`);
      await this.page.reload();
      await this.until("the open book's name", name, shown);
    }
    await this.checkButton.waitFor();
    // The grid takes the keyboard when it has drawn itself and selected its first cell, which may be later.
    await this.untilSelected("A1");
    await this.page.locator("#grid [contenteditable]").first().waitFor({ state: "attached" });
  }

  /** Gives a file to the page, whatever becomes of it. */
  async offerFile(name: string, content: Buffer): Promise<void> {
    const file = { name, mimeType: "application/octet-stream", buffer: content };
    await this.page.getByLabel("Buka berkas .xlsx").setInputFiles(file);
  }

  /** The pane starts anew for every workbook, as in Excel; what was there before is not to be taken for it. */
  async openFile(name: string, content: Buffer): Promise<void> {
    const started = this.page.waitForEvent("framenavigated", (frame) => frame === this.paneFrame());
    await this.offerFile(name, content);
    await started;
    await this.untilOpen(name);
  }

  paneFrame(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes("taskpane.html"));
    if (!frame) throw new Error("The pane has no frame");
    return frame;
  }

  /** Selects a cell, or a block, of the sheet on the screen. */
  async goTo(cells: string): Promise<void> {
    await this.nameBox.fill(cells);
    await this.nameBox.press("Enter");
    await this.until("the selection", cells, () => this.selection());
  }

  async type(cell: string, content: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(content);
    await this.page.keyboard.press("Enter");
    // Excel answers nobody while a cell is being typed in, and the grid ends that in its own time.
    await this.until(`the content of ${cell}`, content, async () => (await this.cell(cell))?.formula ?? null);
  }

  /** Gives the keyboard to the grid, as a click into it does. */
  async focusGrid(): Promise<void> {
    await this.nameBox.press("Enter");
  }

  /** From now on Excel answers nobody, until what this gives back is called. */
  async holdAnswers(): Promise<() => Promise<void>> {
    const held = await this.page.evaluateHandle(async () => {
      const executor = await window.sakipWorkbench!.executor();
      const answers = executor.executeAsync.bind(executor);
      let goOn = () => {};
      const free = new Promise<void>((resolve) => (goOn = resolve));
      executor.executeAsync = async (...request) => (await free, answers(...request));
      return () => {
        executor.executeAsync = answers;
        goOn();
      };
    });
    return () => held.evaluate((goOn) => goOn());
  }

  /** What a cell of the sheet on the screen holds; `null` while Excel answers nobody. */
  async cell(address: string): Promise<{ value: string; formula: string } | null> {
    return this.paneFrame().evaluate(
      (cell) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange(cell);
          range.load("values,formulas");
          await context.sync();
          return { value: String(range.values[0]?.[0]), formula: String(range.formulas[0]?.[0]) };
        }).catch((error: OfficeExtension.Error) => {
          if (error.code !== "InvalidOperationInCellEditMode") throw error;
          return null;
        }),
      address,
    );
  }

  /** What Excel calls selected. */
  async selection(): Promise<string | null> {
    return this.paneFrame().evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address.split("!").at(-1) ?? null;
      }).catch((error: OfficeExtension.Error) => {
        if (error.code !== "InvalidOperationInCellEditMode") throw error;
        return null;
      }),
    );
  }

  /** What the cell shows, by copying it as a user would; the grid copies nothing of a cell that another spills into. */
  async copiedText(cell: string): Promise<string | null> {
    await this.goTo(cell);
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), notCopied);
    await this.page.keyboard.press("Control+c");
    // The grid copies in its own time.
    const copied = () => this.page.evaluate(() => navigator.clipboard.readText());
    const deadline = Date.now() + 2000;
    let text = await copied();
    while (text === notCopied && Date.now() < deadline) text = await copied();
    return text === notCopied ? null : text;
  }

  untilCell(cell: string, value: string): Promise<void> {
    return this.until(`cell ${cell}`, value, async () => (await this.cell(cell))?.value ?? null);
  }

  untilCopied(cell: string, text: string): Promise<void> {
    return this.until(`what is copied of ${cell}`, text, () => this.copiedText(cell));
  }

  /** Waits until the name box of the grid names this cell. */
  untilSelected(cell: string): Promise<void> {
    return this.until("the name box", cell, () => this.nameBox.inputValue());
  }

  /** What Excel does when a ribbon button with this function of the manifest is pressed. */
  pressRibbonButton(functionName: string): Promise<void> {
    return this.page.evaluate((id) => window.sakipWorkbench?.runCommand?.(id), functionName);
  }

  async check(): Promise<void> {
    await this.checkButton.click();
    await this.pane.getByText(/angka diperiksa|figures checked/).waitFor();
  }

  /** Opens a part of the pane by its name. */
  async openView(name: string): Promise<void> {
    await this.pane.getByRole("button", { name, exact: true }).first().click();
  }

  async setPaneWidth(width: number): Promise<void> {
    await this.page.locator("#pane").evaluate((frame, pixels) => (frame.style.width = `${pixels}px`), width);
  }

  /** Moves on with the Tab key until the control with this name has the keyboard; fails when it is never reached. */
  async tabTo(name: string | RegExp): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      if (matches(await this.focusedName(), name)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`The Tab key never reached ${String(name)}`);
  }

  /** What a screen reader calls the control of the pane that has the keyboard. */
  focusedName(): Promise<string> {
    return this.pane.locator(":root").evaluate((root) => {
      const element = root.ownerDocument.activeElement;
      if (!element || element === root.ownerDocument.body) return "";
      const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      const label = labels.map(({ textContent }) => textContent ?? "").join(" ");
      return element.getAttribute("aria-label") ?? (label || element.textContent || "");
    });
  }

  /** Every formula (or value) and number format of the workbook, asked of the host through Microsoft's client. */
  everything(): Promise<Record<string, unknown>> {
    return this.pane.locator(":root").evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
        for (const range of used) range.load("address,values,formulas,numberFormat");
        await context.sync();
        return Object.fromEntries(
          used.map((range, index) => [
            worksheets.items[index]?.name ?? "",
            range.isNullObject ? null : [range.address, range.values, range.formulas, range.numberFormat],
          ]),
        );
      }),
    );
  }

  /** Presses the name of a sheet, where its findings are not on the screen yet. */
  async openSheet(sheet: string): Promise<void> {
    const fold = this.sheetFindings(sheet).getByRole("heading", { level: 2 }).getByRole("button");
    if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
  }

  /** Unfolds every sheet of a long list. */
  async openSheets(): Promise<void> {
    await this.pane.getByRole("button", { name: /^(Buka semua|Open all)$/ }).click();
  }

  sheetFindings(sheet: string): Locator {
    return this.pane.getByRole("region", { name: new RegExp(`^${sheet}`) });
  }

  finding(sheet: string, cell: string): Locator {
    return this.sheetFindings(sheet).getByRole("article", { name: new RegExp(`, ${cell}:`) });
  }

  /** Asks again and again, because grid and pane do their work in their own time. */
  private async until(
    what: string,
    expected: string,
    actual: () => Promise<string | null>,
    within = patience,
  ): Promise<void> {
    const deadline = Date.now() + within;
    let seen = await actual();
    while (seen?.trim() !== expected) {
      if (Date.now() > deadline) {
        const main = this.pane.getByRole("main");
        const said = await main.innerText({ timeout: 1000 }).catch(() => "(nothing)");
        const page = [...this.pageErrors, ...[...this.unanswered].map((address) => `unanswered: ${address}`)];
        throw new Error(
          `${what} is ${JSON.stringify(seen)}, not ${JSON.stringify(expected)}. The pane says:\n${said}\nThe page says:\n${page.join("\n")}`,
        );
      }
      // The page is left in peace meanwhile: it has work to do.
      await new Promise((resolve) => setTimeout(resolve, 50));
      seen = await actual();
    }
  }
}

const matches = (text: string, wanted: string | RegExp) =>
  typeof wanted === "string" ? text.trim() === wanted : wanted.test(text);
