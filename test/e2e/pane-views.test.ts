import { withWorkbench } from "./with-workbench";

const { open } = withWorkbench();

describe("Fungsi", () => {
  test("never writes over cells that hold something without a word", async () => {
    const page = await open();
    const { pane } = page;
    await page.goTo("H5");
    await page.openView("Fungsi");
    await pane.getByRole("searchbox", { name: "Cari fungsi" }).fill("capaian");
    await pane.getByRole("button", { name: /^CAPAIAN/ }).click();
    await pane.getByLabel(/^target/).fill("D5:D8");
    await pane.getByLabel(/^realisasi/).fill("E5:E8");
    await pane.getByLabel(/^Sel tujuan/).fill("Ikhtisar!F4");
    await pane.getByText(/hasilnya akan menimpa sel yang berisi/).waitFor();
  });
});

describe("Periksa", () => {
  test("keeps what was searched for while another part is looked at", async () => {
    const page = await open();
    const { pane } = page;
    await page.check();
    await pane.getByLabel("Cari temuan").fill("T28A");
    await page.finding("T28A P2M", "D11").waitFor();
    await page.openView("Aturan");
    await pane.getByLabel("Tahun anggaran").waitFor();
    await page.openView("Periksa");
    await page.finding("T28A P2M", "D11").waitFor();
    expect(await pane.getByLabel("Cari temuan").inputValue()).toBe("T28A");
  });
});

describe("an Excel without custom functions", () => {
  test("it is said once, native formulas are offered, and the check works as ever", async () => {
    const page = await open("?fungsi=tidak");
    const { pane } = page;
    await pane
      .getByText(/tidak mengenal fungsi tambahan/)
      .first()
      .waitFor();
    await page.check();
    await page.openSheet("T28A P2M");
    await page.finding("T28A P2M", "D11").waitFor();
    await page.goTo("H5");
    await page.openView("Fungsi");
    await pane.getByRole("searchbox", { name: "Cari fungsi" }).fill("persen capaian");
    await pane.getByRole("button", { name: /^CAPAIAN/ }).click();
    await pane.getByLabel(/^target/).fill("80");
    await pane.getByLabel(/^realisasi/).fill("60");
    expect(await pane.getByRole("radio", { name: /^Rumus Excel biasa/ }).isChecked()).toBe(true);
    await pane.getByRole("button", { name: "Sisipkan rumus" }).click();
    await pane.getByText(/sudah ditulis/i).waitFor();
    await page.untilCell("H5", "75");
  });
});

describe("Kirim", () => {
  test("puts plain Excel into a copy of the sheet and leaves the original alone; all of it is taken back", async () => {
    const page = await open();
    const { pane } = page;
    await page.type("H5", "=CAPAIAN(80,60)");
    await page.untilCell("H5", "75");
    const before = await page.everything();
    await page.openView("Kirim");
    await pane.getByRole("button", { name: /^Siapkan 1 rumus/ }).click();
    await pane.getByText(/^Selesai: 1 rumus Excel biasa, 0 nilai/).waitFor();
    const after = await page.everything();
    const [made = ""] = Object.keys(after).filter((name) => !(name in before));
    expect(JSON.stringify(after[made])).toContain("=ROUND(60/80*100,2)");
    expect(after["Ikhtisar"]).toEqual(before["Ikhtisar"]);
    await pane.getByRole("button", { name: /^Batalkan semua/ }).click();
    await pane.getByText(/dikembalikan seperti semula/).waitFor();
    expect(await page.everything()).toEqual(before);
  });
});

describe("Aturan", () => {
  test("what the office sets is kept with the workbook and changes what is said", async () => {
    const page = await open();
    const { pane } = page;
    await page.check();
    await page.openView("Aturan");
    await pane.getByLabel("Tahun anggaran").fill("2025");
    await pane.getByLabel("Cara").selectOption("truncate");
    await pane.getByRole("button", { name: "Simpan di buku kerja" }).click();
    await pane
      .getByText(/tersimpan|disimpan/i)
      .first()
      .waitFor();
    await page.openView("Periksa");
    await page.openView("Aturan");
    expect(await pane.getByLabel("Tahun anggaran").inputValue()).toBe("2025");
    const kept = await pane.locator(":root").evaluate(() =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem("sakip-excel");
        setting.load("value");
        await context.sync();
        return String(setting.value);
      }),
    );
    expect(JSON.parse(kept)).toMatchObject({ settings: { year: 2025, rounding: { way: "truncate" } } });
  });
});
