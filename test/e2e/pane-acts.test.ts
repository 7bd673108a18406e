import type { Browser } from "playwright-core";
import { launchBrowser } from "./launch-browser";
import { startWorkbench, type Workbench } from "./start-workbench";
import { WorkbenchPage } from "./workbench-page";

jest.setTimeout(300_000);

let server: Workbench;
let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startWorkbench();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

beforeEach(async () => {
  workbench = await WorkbenchPage.open(browser, server.address);
  await workbench.untilOpen("lkip-bnnk-belu-2025.xlsx");
});

afterEach(async () => {
  if (!workbench) return;
  const elsewhere = workbench.requests.filter(
    (address) => !/^(blob:|data:|about:)/.test(address) && !address.startsWith(server.address),
  );
  const errors = workbench.pageErrors;
  await workbench.close();
  expect(elsewhere).toEqual([]);
  expect(errors).toEqual([]);
});

test("all certain fixes at once, then everything undone: every cell, formula and format is as it was", async () => {
  const { pane } = workbench;
  const before = await workbench.everything();
  await workbench.check();
  await pane.getByRole("button", { name: /^Perbaiki \d+ yang pasti/ }).click();
  const dialog = pane.getByRole("dialog");
  const boxes = dialog.getByRole("checkbox");
  const all = await boxes.count();
  expect(all).toBeGreaterThan(10);
  // One of them is left out, to see that ticks count.
  const [leftOut = ""] = (await dialog.getByRole("listitem").first().textContent())?.split(/(?<=![A-Z]+\d+)/) ?? [];
  await boxes.first().uncheck();
  await dialog.getByRole("button", { name: /^Terapkan ke/ }).click();
  await dialog.waitFor({ state: "detached" });
  await pane.getByText(/sudah ditulis/).waitFor();
  // What the pane wrote itself is no news to it.
  await workbench.page.waitForTimeout(1500);
  expect(await pane.getByText("Buku kerja berubah sejak diperiksa.").count()).toBe(0);

  const between = await workbench.everything();
  expect(between).not.toEqual(before);
  const [sheet = "", cell = ""] = leftOut.split("!");
  await workbench.finding(sheet, cell).waitFor();

  await pane.getByRole("button", { name: "Batalkan", exact: true }).click();
  await pane.getByText(/kembali seperti semula/).waitFor();
  await workbench.finding("T28A P2M", "D11").waitFor();
  expect(await workbench.everything()).toEqual(before);
});

test("live: an edit in the grid mends the finding without a press, and the grid keeps the keyboard", async () => {
  const { pane, page } = workbench;
  await workbench.check();
  await pane.getByRole("switch", { name: "Langsung" }).check();
  await workbench.finding("Ikhtisar", "E5").waitFor();
  await workbench.goTo("E5");
  await page.keyboard.type("56,49 Indeks");
  await page.keyboard.press("Enter");
  await workbench.finding("Ikhtisar", "E5").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.id)).not.toBe("pane");
  // Excel's own undo list is the user's: taking back what was typed brings the finding back.
  await page.keyboard.press("Control+z");
  await workbench.finding("Ikhtisar", "E5").waitFor();
});

test("without live mode an edit is only told of, and one press checks again", async () => {
  const { pane } = workbench;
  await workbench.check();
  await workbench.type("E5", "56,49 Indeks");
  await pane.getByText("Buku kerja berubah sejak diperiksa.").waitFor();
  await pane.getByRole("button", { name: "Periksa lagi" }).click();
  await workbench.finding("Ikhtisar", "E5").waitFor({ state: "detached" });
});

test.each([
  ["openFunctions", "Fungsi"],
  ["openGuide", "Panduan"],
])("the ribbon's %s opens that part of the pane", async (command, part) => {
  await workbench.pressRibbonButton(command);
  await workbench.pane.getByRole("button", { name: part, exact: true }).first().waitFor();
  expect(
    await workbench.pane.getByRole("button", { name: part, exact: true }).first().getAttribute("aria-current"),
  ).toBe("page");
});

test("the ribbon's certain fixes are checked for and shown, and nothing is written", async () => {
  const before = await workbench.everything();
  await workbench.pressRibbonButton("fixCertain");
  await workbench.pane.getByRole("dialog").waitFor();
  expect(await workbench.everything()).toEqual(before);
});
