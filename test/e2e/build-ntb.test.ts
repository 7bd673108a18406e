import { type BuildPage, openEmpty } from "./build-page";
import { NTB_UNITS, unitWorkbook } from "./unit-workbooks";
import { withWorkbench } from "./with-workbench";
import type { WorkbenchPage } from "./workbench-page";

const MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const here = withWorkbench();
let workbench: WorkbenchPage;
let build: BuildPage;

beforeAll(async () => {
  build = await openEmpty(here.browser, here.address);
  workbench = build.workbench;
}, 240_000);

afterAll(async () => {
  await workbench?.close();
});

/** Opens a group of indicators and has one of them totalled another way. */
async function total(group: RegExp, indicator: RegExp, how: string): Promise<void> {
  const button = build.pane.getByRole("button", { name: group });
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  await build.pane.getByLabel(indicator).selectOption({ label: how });
}

test("five unit workbooks of NTB 2023 become the report's recap, and the check finds nothing in it", async () => {
  const files = [];
  for (const unit of NTB_UNITS)
    files.push({ name: `${unit.name}.xlsx`, mimeType: MIME, buffer: await unitWorkbook(unit) });
  files.push({ name: "BNNK Rusak.xlsx", mimeType: MIME, buffer: Buffer.from("bukan buku kerja") });
  await build.open("Rekap satker");
  await build.pane.getByLabel("Berkas satker (.xlsx)").setInputFiles(files);
  await build.pane.getByText("BNNK Rusak: bukan buku kerja .xlsx yang dapat dibaca.").waitFor();
  expect(await build.field(/^Satker induk/).inputValue()).toBe("BNNP NTB");
  await build.pane.getByText("Cara menghitung 19 indikator").waitFor();

  await total(/^Cacah minimal kategori/, /Ketahanan Diri Remaja/, "Cacah tepat kategori");
  const own = [
    /^Persentase penyalahguna/,
    /^Indeks kepuasan penerima/,
    /^Nilai Kinerja Anggaran BNN/,
    /^Nilai Indikator Kinerja Pelaksanaan/,
  ];
  for (const indicator of own) await total(/^Rata-rata/, indicator, "Nilai satker induk");
  await build.make("Rekap Satker");

  const realisasi = [3, 4, 4, 1, 2.88, 76.39, 64, 3, 2, 12, 3.81, 20, 100, 100, 87.93, 0, 97.26, 4, 87.18];
  await build.untilValues(
    "Rekap Satker",
    "E4:E22",
    realisasi.map((each) => [each]),
  );
  const bands = [10, 7, 0, 0, 1, 0, 1, 0, 19];
  await build.untilValues(
    "Rekap Satker",
    "C25:C33",
    bands.map((each) => [each]),
  );
  const rows = await build.values("Rekap Satker", "A34:F45");
  expect(rows.find(([label]) => label === "TOTAL")?.slice(2)).toEqual([
    16_468_319_000, 16_375_654_700, 99.44, 92_664_300,
  ]);
  expect((await build.values("Rekap Satker", "A1:C300")).flat()).toContain("BNNK Rusak");
  expect(await build.findings()).toEqual([]);
  expect(workbench.pageErrors).toEqual([]);
});

test("of units without a province the user may say so, and choose another", async () => {
  const files = [];
  for (const unit of NTB_UNITS.slice(1, 3))
    files.push({ name: `${unit.name}.xlsx`, mimeType: MIME, buffer: await unitWorkbook(unit) });
  await build.open("Rekap satker");
  await build.pane.getByLabel("Berkas satker (.xlsx)").setInputFiles(files);
  await build.pane.getByText("Cara menghitung 9 indikator").waitFor();
  expect(await build.field(/^Satker induk/).inputValue()).toBe("");
  await build.field(/^Satker induk/).selectOption("BNNK Mataram");
  await build.field(/^Satker induk/).selectOption("");
  await build.radio("Rumus Excel biasa").check();
  await build.make("Rekap Satker (2)");
  await build.untilValues("Rekap Satker (2)", "D8:F8", [[10, 20, 200]]);
});
