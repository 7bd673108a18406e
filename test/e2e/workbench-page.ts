import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";

const patience = 20_000;
const notCopied = "(belum disalin)";

/** What a user of the workbench sees and does, in his words. The grid is a canvas, so its cells are read by copying them. */
export class WorkbenchPage {
  readonly pane: FrameLocator;
  readonly book: Locator;
  readonly problem: Locator;
  /** Every address that was asked for since the page was opened. */
  readonly requests: string[] = [];
  readonly pageErrors: string[] = [];
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
    page.on("pageerror", (error) => this.pageErrors.push(error.message));
  }

  static async open(
    browser: Browser,
    address: string,
    colorScheme: "light" | "dark" = "light",
  ): Promise<WorkbenchPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme });
    context.setDefaultTimeout(patience);
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: address });
    const workbench = new WorkbenchPage(await context.newPage(), context);
    await workbench.page.goto(address);
    return workbench;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** Waits until the workbook with this name is shown and the pane is ready for it. */
  async untilOpen(name: string): Promise<void> {
    await until("the open book's name", name, async () => (await this.book.textContent()) ?? "");
    await this.checkButton.waitFor();
    // The grid takes the keyboard when it has drawn itself and selected its first cell, which may be later.
    await this.untilSelected("A1");
    await this.page.locator("#grid [contenteditable]").first().waitFor({ state: "attached" });
  }

  async openFile(name: string, content: Buffer): Promise<void> {
    const file = { name, mimeType: "application/octet-stream", buffer: content };
    await this.page.getByLabel("Buka berkas .xlsx").setInputFiles(file);
  }

  async goTo(cell: string): Promise<void> {
    await this.nameBox.fill(cell);
    await this.nameBox.press("Enter");
  }

  async type(cell: string, content: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(content);
    await this.page.keyboard.press("Enter");
  }

  /** The cell that is selected in the grid. */
  selectedCell(): Promise<string> {
    return this.nameBox.inputValue();
  }

  /** What the cell shows; `null` when the grid copied nothing, as it does for a cell that another spills into. */
  async cellText(cell: string): Promise<string | null> {
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

  untilCell(cell: string, text: string): Promise<void> {
    return until(`cell ${cell}`, text, () => this.cellText(cell));
  }

  untilSelected(cell: string): Promise<void> {
    return until("the selected cell", cell, () => this.selectedCell());
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

  sheetFindings(sheet: string): Locator {
    return this.pane.getByRole("region", { name: new RegExp(`^${sheet}`) });
  }

  finding(sheet: string, cell: string): Locator {
    return this.sheetFindings(sheet).getByRole("article", { name: new RegExp(`, ${cell}:`) });
  }
}

const matches = (text: string, wanted: string | RegExp) =>
  typeof wanted === "string" ? text.trim() === wanted : wanted.test(text);

/** Asks again and again, because grid and pane do their work in their own time. */
async function until(what: string, expected: string, actual: () => Promise<string | null>): Promise<void> {
  const deadline = Date.now() + patience;
  let seen = await actual();
  while (seen?.trim() !== expected) {
    if (Date.now() > deadline) throw new Error(`${what} is ${JSON.stringify(seen)}, not ${JSON.stringify(expected)}`);
    seen = await actual();
  }
}
