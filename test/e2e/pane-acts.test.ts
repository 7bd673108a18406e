import { readFileSync } from "node:fs";
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

test("with the keyboard alone: check, find by words, fix, and take it back", async () => {
  const { pane, page } = workbench;
  await workbench.checkButton.focus();
  await page.keyboard.press("Enter");
  await pane.getByText(/angka diperiksa/).waitFor();

  await workbench.tabTo("Cari temuan");
  await page.keyboard.type("T28A D11");
  await pane.getByText(/^1 dari/).waitFor();
  await workbench.tabTo("Perbaiki D11");
  await page.keyboard.press("Enter");
  await pane.getByRole("dialog").waitFor();
  expect(await workbench.focusedName()).toBe("Terapkan");
  await page.keyboard.press("Enter");
  await pane.getByText(/sudah ditulis/).waitFor();
  await pane.getByText("Tidak ada temuan yang cocok dengan saringan.").waitFor();

  await workbench.tabTo("Batalkan");
  await page.keyboard.press("Enter");
  await pane.getByText(/kembali seperti semula/).waitFor();
  await workbench.finding("T28A P2M", "D11").waitFor();
});

test("a finding is accepted with a reason only, listed, and revoked, with the keyboard", async () => {
  const { pane, page } = workbench;
  await workbench.check();
  const finding = workbench.finding("T28A P2M", "D11");
  await finding.getByRole("button", { name: "Terima D11 dengan alasan" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("dialog").waitFor();
  await workbench.tabTo("Terima");
  await page.keyboard.press("Enter");
  await pane.getByText(/Tulis alasannya/).waitFor();
  await workbench.tabTo(/^Alasan/);
  await page.keyboard.type("sesuai DIPA revisi ke-3");
  await workbench.tabTo("Terima");
  await page.keyboard.press("Enter");
  await finding.waitFor({ state: "detached" });

  await pane.getByRole("button", { name: "1 diterima dengan alasan" }).click();
  await pane.getByText("sesuai DIPA revisi ke-3").waitFor();
  // The next check does not ask again.
  await workbench.check();
  await finding.waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "Cabut penerimaan D11" }).click();
  await finding.waitFor();
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

test("whoever goes on in the grid while a fix is being written keeps the keyboard, and undoes nothing by it", async () => {
  const { pane, page } = workbench;
  await workbench.check();
  const finding = workbench.finding("T28A P2M", "D11");
  await finding.getByRole("button", { name: "Perbaiki D11" }).click();
  const apply = pane.getByRole("dialog").getByRole("button", { name: "Terapkan" });
  await apply.waitFor();
  const letAnswer = await workbench.holdAnswers();
  await apply.click();
  await workbench.focusGrid();
  await letAnswer();
  await pane.getByText(/sudah ditulis/).waitFor();
  await finding.waitFor({ state: "detached" });

  await page.keyboard.type("=1+2");
  await page.keyboard.press("Enter");
  await workbench.untilCell("A1", "3");
  await pane.getByText("Buku kerja berubah sejak diperiksa.").waitFor();
  expect(await finding.count()).toBe(0);
  await pane.getByText(/sudah ditulis/).waitFor();
});

test("without live mode an edit is only told of, and one press checks again", async () => {
  const { pane } = workbench;
  await workbench.check();
  await workbench.type("E5", "56,49 Indeks");
  await pane.getByText("Buku kerja berubah sejak diperiksa.").waitFor();
  await pane.getByRole("button", { name: "Periksa lagi" }).click();
  await workbench.finding("Ikhtisar", "E5").waitFor({ state: "detached" });
});

test("one sheet, or the selected cells", async () => {
  const { pane } = workbench;
  await pane.getByLabel("Yang diperiksa").selectOption({ label: "Lembar ini" });
  await workbench.check();
  await pane.getByText("Hanya lembar Ikhtisar yang diperiksa; lembar lain tidak dibandingkan.").waitFor();
  expect(await pane.getByRole("region").count()).toBe(1);

  await workbench.goTo("F8:F9");
  await pane.getByLabel("Yang diperiksa").selectOption({ label: "Sel terpilih" });
  await workbench.check();
  await pane.getByText(/^Hanya Ikhtisar!F8/).waitFor();
  const articles = await pane.getByRole("article").all();
  const named = await Promise.all(articles.map((article) => article.getAttribute("aria-label")));
  expect(named.filter((name) => !/, F[89]:/.test(name ?? ""))).toEqual([]);
  expect(named.length).toBeGreaterThan(0);
});

test("severities and kinds are left out and come back", async () => {
  const { pane } = workbench;
  await workbench.check();
  const filters = pane.getByRole("group", { name: "Saring temuan" });
  await filters.getByRole("button", { name: /salah$/ }).click();
  await workbench.finding("T28A P2M", "D11").waitFor({ state: "detached" });
  await filters.getByRole("button", { name: "Tampilkan semua" }).click();
  await filters.getByLabel("Jenis").selectOption("terbilang");
  await pane.getByRole("article").first().waitFor();
  const labels = await pane.getByRole("article").allTextContents();
  expect(labels.join(" ")).not.toContain("177.000.000");
});

test("the report: a sheet with links, a CSV file, a page to print, a summary for a mail", async () => {
  const { pane, page } = workbench;
  await workbench.check();
  await pane.getByRole("button", { name: "Laporan" }).click();

  await pane.getByRole("button", { name: "Salin ringkasan" }).click();
  await pane.getByText(/Ringkasan sudah disalin/).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\d+ angka diperiksa/);
  expect(copied).toContain("- T28A P2M!D11: 177.000.000 → 212.000.000");

  const saved = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  };
  const csv = await saved("Simpan CSV");
  expect(csv.name).toMatch(/^hasil-pemeriksaan-\d{4}-\d\d-\d\d\.csv$/);
  expect(csv.text).toContain('"T28A P2M";"D11";"Salah";"Jumlah";"177.000.000";"212.000.000"');
  const printable = await saved("Simpan halaman cetak");
  expect(printable.text).toContain("<td>T28A P2M</td><td>D11</td>");

  await pane.getByRole("button", { name: "Buat lembar hasil" }).click();
  await pane.getByText("Lembar Hasil Pemeriksaan sudah dibuat.").waitFor();
  const sheets = await workbench.everything();
  expect(JSON.stringify(sheets["Hasil Pemeriksaan"])).toContain("177.000.000");
  await pane.getByRole("button", { name: "Batalkan", exact: true }).click();
  await pane.getByText("Lembar Hasil Pemeriksaan sudah dihapus lagi.").waitFor();
  expect(Object.keys(await workbench.everything())).not.toContain("Hasil Pemeriksaan");
});

test("in English, with the mouse: check, fix, undo", async () => {
  const { pane } = workbench;
  await pane.getByRole("button", { name: "English" }).click();
  await workbench.check();
  const total = workbench.finding("T28A P2M", "D11");
  expect(await total.textContent()).toContain("Expected212.000.000");
  await total.getByRole("button", { name: "Fix D11" }).click();
  await pane.getByRole("dialog").getByRole("button", { name: "Apply" }).click();
  await pane.getByText(/written\.$/).waitFor();
  await total.waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  await pane.getByText(/restored\.$/).waitFor();
  await total.waitFor();
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
