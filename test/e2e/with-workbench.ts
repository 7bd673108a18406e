import type { Browser } from "playwright-core";
import { launchBrowser } from "./launch-browser";
import { startWorkbench, type Workbench } from "./start-workbench";
import { type PageOptions, WorkbenchPage } from "./workbench-page";

/** The report that the workbench opens with. */
export const BELU = "lkip-bnnk-belu-2025.xlsx";

/**
 * For the tests of a file: a browser and the workbench, started once. Pages that were opened for a test are closed after
 * it; whichever of them asked anybody else for something, or reported an error, fails it.
 */
export function withWorkbench() {
  jest.setTimeout(300_000);
  let browser: Browser;
  let server: Workbench;
  let pages: WorkbenchPage[] = [];

  beforeAll(async () => {
    // One after the other: where no browser starts, no server is left behind that keeps the run from ending.
    browser = await launchBrowser();
    server = await startWorkbench();
  }, 240_000);

  afterEach(async () => {
    const opened = pages;
    pages = [];
    for (const page of opened) await page.close();
    for (const page of opened) expectNothingElse(page, server.address);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  return {
    get browser() {
      return browser;
    },
    get address() {
      return server.address;
    },
    /** A page for this test with the report of Belu; `query` says which Excel it plays. */
    async open(query = "", options: PageOptions = {}): Promise<WorkbenchPage> {
      const page = await WorkbenchPage.open(browser, server.address + query, options);
      pages.push(page);
      await page.untilOpen(BELU);
      return page;
    },
  };
}

/** Nothing leaves the machine, and nothing of the page failed. */
export function expectNothingElse({ requests, pageErrors }: WorkbenchPage, address: string): void {
  const isElsewhere = (request: string) => !/^(blob:|data:|about:)/.test(request) && !request.startsWith(address);
  expect(requests.filter(isElsewhere)).toEqual([]);
  expect(pageErrors).toEqual([]);
}
