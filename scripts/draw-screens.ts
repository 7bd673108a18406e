import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../test/e2e/launch-browser";
import { startWorkbench } from "../test/e2e/start-workbench";
import { WorkbenchPage } from "../test/e2e/workbench-page";

/** The pane's views as pictures for the manuals: `npx tsx scripts/draw-screens.ts`, after `npm run build`. */
const folder = path.resolve(__dirname, "../docs/images");

const looks = [
  { width: 320, colorScheme: "light" },
  { width: 450, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
] as const;

async function draw(browser: Browser, address: string, { width, colorScheme }: (typeof looks)[number]): Promise<void> {
  const workbench = await WorkbenchPage.open(browser, address, { colorScheme });
  const { pane, page } = workbench;
  await workbench.untilOpen("lkip-bnnk-belu-2025.xlsx");
  await workbench.setPaneWidth(width);
  const picture = async (view: string) => {
    await page.mouse.move(0, 0);
    // Fluent's controls fade in; a picture of the fading would differ from run to run.
    await page.waitForTimeout(400);
    const dark = colorScheme === "dark" ? "-dark" : "";
    await page.locator("#pane").screenshot({ path: path.join(folder, `${view}-${width}${dark}.png`) });
  };
  const cancel = () => pane.getByRole("button", { name: "Batal", exact: true }).click();

  await picture("welcome");
  await workbench.check();
  await picture("findings");
  await workbench.openSheet("Ikhtisar");
  await picture("cards");
  await pane.getByLabel("Cari temuan").fill("T28A");
  const finding = workbench.finding("T28A P2M", "D11");
  await finding.getByRole("button", { name: "Rincian D11" }).click();
  await pane.getByRole("button", { name: "Laporan" }).click();
  await picture("details");
  await finding.getByRole("button", { name: "Perbaiki D11" }).click();
  await pane.getByRole("dialog").waitFor();
  await picture("fix");
  await pane.getByRole("dialog").getByRole("button", { name: "Terapkan" }).click();
  await pane.getByText(/sudah diperbaiki/i).waitFor();
  await picture("fixed");
  await pane.getByRole("button", { name: "Tampilkan semua" }).click();
  await pane.getByRole("button", { name: /yang pasti/ }).click();
  await pane.getByRole("dialog").waitFor();
  await picture("certain-fixes");
  await cancel();
  await workbench.openSheet("Ikhtisar");
  await pane.getByRole("button", { name: /^Biarkan F8/ }).click();
  await pane.getByRole("dialog").waitFor();
  await picture("accept");
  await pane.getByLabel(/^Alasan/).fill("Capaian dibatasi 100% sesuai pedoman");
  await pane.getByRole("button", { name: "Biarkan", exact: true }).click();
  await pane.getByRole("button", { name: "1 diterima dengan alasan" }).click();
  await pane.getByText("Capaian dibatasi 100% sesuai pedoman").scrollIntoViewIfNeeded();
  await picture("accepted");

  await workbench.openView("Susun");
  await pane.getByRole("button", { name: /^Mulai tahun baru/ }).waitFor();
  await picture("build");
  await pane.getByRole("button", { name: /^Mulai tahun baru/ }).click();
  await pane.getByLabel("Nama satker").fill("BNNK Belu");
  await pane.getByRole("button", { name: /^Buat lembar/ }).waitFor();
  await picture("new-year");
  await workbench.openView("Fungsi");
  await pane.getByRole("searchbox", { name: "Cari fungsi" }).fill("persen capaian");
  await picture("functions");
  await pane.getByRole("button", { name: /^CAPAIAN/ }).click();
  await pane.getByRole("button", { name: "Isi dengan contoh" }).click();
  await picture("function");
  // Beside the table of the sheet that the fix has shown.
  await workbench.type("K7", "=CAPAIAN(D7,E7)");
  await workbench.openView("Kirim");
  await pane.getByRole("button", { name: /^Siapkan/ }).waitFor();
  await picture("handover");
  await workbench.openView("Aturan");
  await pane.getByLabel("Tahun anggaran").waitFor();
  await picture("settings");
  await pane.getByRole("tab", { name: "Menurut tahun" }).click();
  await pane.getByText(/IKPA/).first().waitFor();
  await picture("rules");
  await workbench.openView("Panduan");
  await picture("guide");
  await workbench.close();
}

/** The whole window, as the README shows it. */
async function drawWorkbench(browser: Browser, address: string): Promise<void> {
  const workbench = await WorkbenchPage.open(browser, address, { colorScheme: "light" });
  await workbench.untilOpen("lkip-bnnk-belu-2025.xlsx");
  await workbench.check();
  await workbench.pane.getByLabel("Cari temuan").fill("T28");
  await workbench.finding("T28A P2M", "D11").getByRole("button", { name: /^D11/ }).click();
  await workbench.page.waitForTimeout(1000);
  await workbench.page.screenshot({ path: path.resolve(folder, "../workbench.png") });
  await workbench.close();
}

async function drawScreens(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await launchBrowser();
  const server = await startWorkbench();
  try {
    await drawWorkbench(browser, server.address);
    for (const look of looks) await draw(browser, server.address, look);
  } finally {
    await browser.close();
    await server.stop();
  }
}

void drawScreens();
