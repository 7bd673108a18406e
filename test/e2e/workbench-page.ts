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
  private readonly nameBox: Locator;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    this.pane = page.frameLocator("#pane");
    this.book = page.getByRole("banner").getByRole("status");
    this.problem = page.getByRole("alert");
    this.nameBox = page.locator("#grid input").first();
    context.on("request", (request) => this.requests.push(request.url()));
    page.on("pageerror", (error) => this.pageErrors.push(error.message));
  }

  static async open(browser: Browser, address: string): Promise<WorkbenchPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
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
    await this.pane.getByRole("button", { name: "Periksa buku kerja" }).waitFor();
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
    await this.pane.getByRole("button", { name: "Periksa buku kerja" }).click();
    await this.pane.getByText(/angka diperiksa/).waitFor();
  }

  sheetFindings(sheet: string): Locator {
    return this.pane.getByRole("region", { name: new RegExp(`^${sheet}`) });
  }

  finding(sheet: string, cell: string): Locator {
    return this.sheetFindings(sheet).getByRole("article", { name: new RegExp(`, ${cell}:`) });
  }
}

/** Asks again and again, because grid and pane do their work in their own time. */
async function until(what: string, expected: string, actual: () => Promise<string | null>): Promise<void> {
  const deadline = Date.now() + patience;
  let seen = await actual();
  while (seen?.trim() !== expected) {
    if (Date.now() > deadline) throw new Error(`${what} is ${JSON.stringify(seen)}, not ${JSON.stringify(expected)}`);
    seen = await actual();
  }
}
