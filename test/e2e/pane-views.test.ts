import { withWorkbench } from "./with-workbench";

const { open } = withWorkbench();

describe("Fungsi", () => {
  test("found by words, filled from picked cells, tried, inserted and taken back", async () => {
    const page = await open();
    const { pane } = page;
    await page.goTo("H5");
    await page.openView("Fungsi");
    await pane.getByRole("searchbox", { name: "Cari fungsi" }).fill("persen capaian");
    await pane.getByRole("button", { name: /^CAPAIAN/ }).click();
    await pane.getByText("=CAPAIAN(target; realisasi;").first().waitFor();

    await page.goTo("D5");
    await pane.getByRole("button", { name: "Ambil target dari sel yang terpilih di Excel" }).click();
    await page.goTo("E5");
    await pane.getByRole("button", { name: "Ambil realisasi dari sel yang terpilih di Excel" }).click();
    await pane.getByText("101,83").first().waitFor();
    expect(await pane.getByLabel(/^Sel tujuan/).inputValue()).toBe("Ikhtisar!H5");

    await pane.getByRole("button", { name: "Sisipkan rumus" }).click();
    await pane.getByText(/sudah ditulis/).waitFor();
    await page.untilCell("H5", "101.83");
    await pane.getByRole("button", { name: "Batalkan", exact: true }).click();
    await pane.getByText(/kembali seperti semula/).waitFor();
    await page.untilCell("H5", "");
  });

  test("with the keyboard alone, as a native formula, over a range that spills", async () => {
    const page = await open();
    const { pane } = page;
    await page.goTo("H5");
    await page.openView("Fungsi");
    await pane.getByRole("searchbox", { name: "Cari fungsi" }).waitFor();
    await page.tabTo("Cari fungsi");
    await page.page.keyboard.type("persen capaian");
    await page.tabTo(/^CAPAIAN/);
    await page.page.keyboard.press("Enter");
    await page.tabTo(/^target/);
    await page.page.keyboard.type("100");
    await page.tabTo(/^realisasi/);
    await page.page.keyboard.type("87,5");
    await pane.getByText("87,5", { exact: true }).first().waitFor();
    await page.tabTo(/^Fungsi SAKIP/);
    await page.page.keyboard.press("ArrowDown");
    await pane.getByText("=ROUND(87,5/100*100;2)").waitFor();
    expect(await pane.getByLabel(/^Sel tujuan/).inputValue()).toBe("Ikhtisar!H5");
    await page.tabTo("Sisipkan rumus");
    await page.page.keyboard.press("Enter");
    await pane.getByText(/sudah ditulis/).waitFor();
    await page.untilCell("H5", "87.5");
    const formulas = JSON.stringify((await page.everything())["Ikhtisar"]);
    expect(formulas).toContain("=ROUND(");
    expect(formulas).not.toContain("=CAPAIAN(");
  });

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

describe("an Excel without custom functions", () => {
  test("it is said once, native formulas are offered, and the check works as ever", async () => {
    const page = await open("?fungsi=tidak");
    const { pane } = page;
    await pane
      .getByText(/tidak mengenal fungsi tambahan/)
      .first()
      .waitFor();
    await page.check();
    await page.finding("T28A P2M", "D11").waitFor();
    await page.goTo("H5");
    await page.openView("Fungsi");
    await pane.getByRole("searchbox", { name: "Cari fungsi" }).fill("persen capaian");
    await pane.getByRole("button", { name: /^CAPAIAN/ }).click();
    await pane.getByLabel(/^target/).fill("80");
    await pane.getByLabel(/^realisasi/).fill("60");
    expect(await pane.getByRole("radio", { name: /^Rumus Excel biasa/ }).isChecked()).toBe(true);
    await pane.getByRole("button", { name: "Sisipkan rumus" }).click();
    await pane.getByText(/sudah ditulis/).waitFor();
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

  test("values in the sheet itself, in English", async () => {
    const page = await open();
    const { pane } = page;
    await page.type("H5", '=TERBILANG(12,"")');
    await page.untilCell("H5", "dua belas");
    await pane.getByRole("button", { name: "English" }).click();
    await page.openView("Send");
    await pane.getByRole("radio", { name: /^Values only/ }).check();
    await pane.getByRole("radio", { name: /^On these sheets/ }).check();
    await pane.getByRole("button", { name: /^Make 1 formula ready/ }).click();
    await pane.getByText(/^Done: 0 plain Excel formulas?, 1 value/).waitFor();
    await page.untilCell("H5", "dua belas");
    expect(JSON.stringify((await page.everything())["Ikhtisar"])).not.toContain("TERBILANG");
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

  test("the rules of a year, with their sources and what has not been verified", async () => {
    const page = await open();
    const { pane } = page;
    await page.openView("Aturan");
    await pane.getByRole("tab", { name: "Menurut tahun" }).click();
    await pane.getByText(/IKPA/).first().waitFor();
    await pane.getByText(/belum/i).first().waitFor();
  });
});
