import type { Locator } from "playwright-core";
import { withWorkbench } from "./with-workbench";
import type { WorkbenchPage } from "./workbench-page";

const here = withWorkbench();
let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await here.open();
});

test("all certain fixes at once, then everything undone: every cell, formula and format is as it was", async () => {
  const { pane } = workbench;
  const before = await workbench.everything();
  await workbench.check();
  await workbench.openSheets();
  await pane.getByRole("button", { name: /^Perbaiki \d+ yang pasti/ }).click();
  const dialog = pane.getByRole("dialog");
  const boxes = dialog.getByRole("listitem").getByRole("checkbox");
  const all = await boxes.count();
  expect(all).toBeGreaterThan(10);
  // One of them is left out, to see that ticks count.
  const [leftOut = ""] = (await dialog.getByRole("listitem").first().textContent())?.split(/(?<=![A-Z]+\d+)/) ?? [];
  await boxes.first().uncheck();
  await dialog.getByRole("button", { name: /^Terapkan ke/ }).click();
  await dialog.waitFor({ state: "detached" });
  await pane.getByText(/sudah diperbaiki/i).waitFor();
  // What the pane wrote itself is no news to it.
  await workbench.page.waitForTimeout(1500);
  expect(await pane.getByText("Buku kerja berubah sejak diperiksa.").count()).toBe(0);

  const between = await workbench.everything();
  expect(between).not.toEqual(before);
  const [sheet = "", cell = ""] = leftOut.split("!");
  await workbench.finding(sheet, cell).waitFor();

  await pane.getByRole("button", { name: "Batalkan", exact: true }).click();
  await pane.getByText(/kembali seperti semula/i).waitFor();
  await workbench.finding("T28A P2M", "D11").waitFor();
  expect(await workbench.everything()).toEqual(before);
});

test("whoever goes on in the grid while a fix is being written keeps the keyboard, and undoes nothing by it", async () => {
  const { pane, page } = workbench;
  await workbench.check();
  await workbench.openSheets();
  const finding = workbench.finding("T28A P2M", "D11");
  await finding.getByRole("button", { name: "Perbaiki D11" }).click();
  const apply = pane.getByRole("dialog").getByRole("button", { name: "Terapkan" });
  await apply.waitFor();
  const letAnswer = await workbench.holdAnswers();
  await apply.click();
  await workbench.focusGrid();
  await letAnswer();
  await pane.getByText(/sudah diperbaiki/i).waitFor();
  await finding.waitFor({ state: "detached" });

  // The fix has shown its cell, and that is where he goes on.
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await workbench.untilCell("D11", "3");
  await pane.getByText("Buku kerja berubah sejak diperiksa.").waitFor();
  expect(await finding.count()).toBe(0);
  await pane.getByText(/sudah diperbaiki/i).waitFor();
});

test("what comes after a repaired card takes its place, and what was folded stays folded", async () => {
  const { pane } = workbench;
  await workbench.check();
  const sheet = workbench.sheetFindings("T28A P2M").getByRole("heading", { level: 2 }).getByRole("button");
  // What its errors are about is told before it is opened.
  expect((await sheet.textContent())?.replace(/\s+/g, " ")).toContain("T28A P2M — jumlah");
  await sheet.click();
  const finding = workbench.finding("T28A P2M", "D11");
  const repair = finding.getByRole("button", { name: "Perbaiki D11" });
  const topOf = async (locator: Locator) => (await locator.boundingBox())?.y ?? NaN;
  // Opened by itself, the card came into view, though the list had to be scrolled for it.
  const fold = (await workbench.page.locator("#pane").boundingBox())!;
  expect((await topOf(repair)) + 24).toBeLessThanOrEqual(fold.y + fold.height);
  const place = await topOf(finding);

  await repair.click();
  await pane.getByRole("dialog").getByRole("button", { name: "Terapkan" }).click();
  await finding.waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "Batal", exact: true }).waitFor({ state: "detached" });
  const notes = pane.getByRole("button", { name: "2 catatan", exact: true });
  expect(await notes.getAttribute("aria-expanded")).toBe("false");
  expect(Math.abs((await topOf(notes)) - place)).toBeLessThanOrEqual(2);
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
