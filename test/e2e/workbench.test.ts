import { readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { BELU, withWorkbench } from "./with-workbench";
import type { WorkbenchPage } from "./workbench-page";

const root = path.resolve(__dirname, "../..");

const here = withWorkbench();
let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await here.open();
});

test("the total of table 28 is found wrong, repaired together with its consequence, and restored", async () => {
  const { pane } = workbench;
  await workbench.check();
  await workbench.openSheet("T28A P2M");

  const total = workbench.finding("T28A P2M", "D11");
  const said = await total.textContent();
  expect(said).toContain("177.000.000");
  expect(said).toContain("212.000.000");
  expect(said).toMatch(/No\. 1 "[^"]+" \(35\.000\.000\) tidak ikut dijumlah/);

  await total.getByRole("button", { name: /^D11, tunjukkan/ }).click();
  await workbench.untilSelected("D11");
  await workbench.untilCopied("D11", "177.000.000");

  await total.getByRole("button", { name: "Perbaiki D11" }).click();
  const preview = pane.getByRole("dialog");
  await preview.getByRole("listitem").nth(1).waitFor();
  const changes = await preview.getByRole("listitem").allTextContents();
  expect(changes).toHaveLength(2);
  expect(changes[0]).toMatch(/D11.*177\.000\.000.*212\.000\.000/);
  expect(changes[1]).toMatch(/F11.*97\.72.*81\.59/);
  await preview.getByRole("button").first().click();

  await total.waitFor({ state: "detached" });
  await workbench.untilCell("D11", "212.000.000");
  await workbench.untilCell("F11", "81.59");

  await pane.getByRole("button", { name: "Batalkan" }).click();
  await workbench.finding("T28A P2M", "D11").waitFor();
  await workbench.untilCell("D11", "177.000.000");
  await workbench.untilCell("F11", "97.72");
});

test("the ribbon's button starts the check in the pane", async () => {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const command = /<FunctionName>(\w+)<\/FunctionName>/.exec(manifest)?.[1] ?? "";
  await workbench.pressRibbonButton(command);
  await workbench.openSheet("T28A P2M");
  await workbench.finding("T28A P2M", "D11").waitFor();
});

test("what the user types in the grid is what the next check reads", async () => {
  await workbench.check();
  await workbench.openSheet("Ikhtisar");
  await workbench.finding("Ikhtisar", "E5").waitFor();
  await workbench.type("E5", "56,49 Indeks");
  await workbench.check();
  await workbench.finding("Ikhtisar", "E5").waitFor({ state: "detached" });
  await workbench.finding("Ikhtisar", "F8").waitFor();
});

test("the functions compute in the grid, bare, over ranges, and with Excel's errors", async () => {
  await workbench.type("H5", "=CAPAIAN(D5,E5)");
  await workbench.untilCell("H5", "101.83");
  await workbench.untilCopied("H5", "101.83");
  await workbench.type("E5", "53,51 Indeks");
  await workbench.untilCell("H5", "100");

  await workbench.type("I6", "=CAPAIAN(D6:D7,E6:E7)");
  await workbench.untilCell("I6", "121.09");
  await workbench.type("K7", "=I7");
  await workbench.untilCell("K7", "134.29");

  await workbench.type("J5", '=CAPAIAN("bukan angka",1)');
  await workbench.untilCell("J5", "#VALUE!");
});

test("the user's own workbook is opened, and its text is shown as text", async () => {
  const hostile = '<img src="x" onerror="document.title=1"><b>Indeks</b>';
  const name = "capaian <i>satker</i>.xlsx";
  await workbench.openFile(name, await workbookWithCapaian("<i>Kinerja", hostile));
  await workbench.untilCopied("C3", hostile);
  await workbench.untilCopied("G3", "50");

  await workbench.check();
  const finding = workbench.finding("<i>Kinerja", "F3");
  await finding.waitFor();
  expect(await finding.textContent()).toContain("50");
  expect(await workbench.pane.locator("i:has-text('Kinerja'), img[src='x'], b:has-text('Indeks')").count()).toBe(0);
  expect(await workbench.page.locator("header i, header b").count()).toBe(0);
  expect(await workbench.page.title()).toBe("SAKIP Excel: meja coba");
});

test("a file that is no workbook is refused in one clear sentence, and the open book stays", async () => {
  await workbench.offerFile("catatan.xlsx", Buffer.from("ini bukan buku kerja"));
  await workbench.problem.waitFor();
  expect(await workbench.problem.textContent()).toBe(
    "catatan.xlsx bukan buku kerja Excel. Pilih berkas .xlsx atau .xlsm.",
  );
  expect(await workbench.book.textContent()).toBe(BELU);
  await workbench.untilCell("D5", "53,51 Indeks");
});

test("the pane in the workbench is the add-in's own bundle, byte for byte", async () => {
  const dist = path.join(root, "dist");
  const scripts = workbench.requests
    .map((address) => new URL(address).pathname)
    .filter((file) => /^\/addin\/.*\.js$/.test(file));
  expect(scripts).toEqual(expect.arrayContaining(["/addin/functions.js", "/addin/taskpane.js"]));
  for (const script of scripts) {
    const served = Buffer.from(await (await fetch(new URL(script, here.address))).arrayBuffer());
    expect(served.equals(readFileSync(path.join(dist, script.replace("/addin/", ""))))).toBe(true);
  }
});

async function workbookWithCapaian(sheet: string, indicator: string): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet(sheet)
    .addRows([
      ["Capaian kinerja"],
      ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
      ["1", "Meningkatnya layanan", indicator, "80 Indeks", "40 Indeks", "55,00%", { formula: "CAPAIAN(D3,E3)" }],
      ["2", "Meningkatnya mutu", "Nilai", "100 Indeks", "90 Indeks", "90,00%"],
    ]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
