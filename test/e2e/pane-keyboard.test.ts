import type { WorkbenchPage } from "./workbench-page";
import { withWorkbench } from "./with-workbench";

const { open } = withWorkbench();

/** Goes to a control with the Tab key and presses it. */
async function press(page: WorkbenchPage, name: string | RegExp, key = "Enter"): Promise<void> {
  await page.tabTo(name);
  await page.page.keyboard.press(key);
}

test("in English: one sheet, live mode, certain fixes with one unticked, the report, and undoing", async () => {
  const page = await open();
  const { pane } = page;
  await pane.getByRole("button", { name: "English" }).focus();
  await page.page.keyboard.press("Enter");
  await pane.getByText("English").waitFor({ state: "detached" });
  await press(page, "What to check", "ArrowDown");
  expect(await pane.getByLabel("What to check").inputValue()).toBe("sheet");
  await page.checkButton.focus();
  await page.page.keyboard.press("Enter");
  await pane.getByText("Only sheet Ikhtisar was checked; other sheets are not compared.").waitFor();
  const before = await page.everything();

  await page.checkButton.focus();
  await press(page, "Live", "Space");
  expect(await pane.getByRole("switch", { name: "Live" }).isChecked()).toBe(true);
  await press(page, /^Fix \d+ certain/);
  await pane.getByRole("dialog").waitFor();
  await press(page, /^Ikhtisar!/, "Space");
  expect(await pane.getByRole("checkbox").first().isChecked()).toBe(false);
  await page.page.keyboard.press("Space");
  await press(page, /^Apply to/);
  await pane.getByText(/written\.$/).waitFor();
  expect(await page.everything()).not.toEqual(before);
  await press(page, "Undo");
  await pane.getByText(/restored\.$/).waitFor();
  expect(await page.everything()).toEqual(before);

  await page.checkButton.focus();
  await press(page, "Report");
  await press(page, "Make a results sheet");
  await pane.getByText("Sheet Check results has been made.").waitFor();
  await press(page, "Undo");
  await pane.getByText("Sheet Check results has been removed again.").waitFor();
  expect(await page.everything()).toEqual(before);
});

test("in Indonesian: what the office sets, and a workbook made ready for a colleague", async () => {
  const page = await open();
  const { pane } = page;
  await page.type("H5", "=CAPAIAN(80,60)");
  await page.untilCell("H5", "75");
  await pane.getByRole("button", { name: "Periksa", exact: true }).first().focus();
  await press(page, "Aturan");
  await pane.getByLabel("Tahun anggaran").waitFor();
  await page.tabTo(/^Tahun anggaran/);
  await page.page.keyboard.type("2024");
  await press(page, "Simpan di buku kerja");
  await pane
    .getByText(/tersimpan|disimpan/i)
    .first()
    .waitFor();

  await pane.getByRole("button", { name: "Kirim", exact: true }).focus();
  await page.page.keyboard.press("Enter");
  await pane.getByRole("button", { name: /^Siapkan 1 rumus/ }).waitFor();
  await press(page, /^Siapkan 1 rumus/);
  await pane.getByText(/^Selesai: 1 rumus Excel biasa, 0 nilai/).waitFor();
});

test("formulas that an Excel without custom functions shows as #NAME? are found and put into plain Excel", async () => {
  const page = await open("?fungsi=tidak");
  const { pane } = page;
  await page.type("H5", "=CAPAIAN(80,60)");
  await page.untilCell("H5", "#NAME?");
  await page.openView("Fungsi");
  await pane.getByRole("button", { name: "Segarkan rumus" }).click();
  await pane.getByRole("button", { name: "Cari rumus yang macet" }).click();
  await pane.getByText("1 rumus macet").waitFor();
  await pane.getByRole("button", { name: "Masukkan ulang 1 rumus" }).click();
  await page.untilCell("H5", "75");
});
