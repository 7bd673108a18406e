import { readFile, writeFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { BELU_ACTIVITIES, BELU_LINES, BELU_YEARS } from "../builders/support/belu-inputs";
import { type BuildPage, openEmpty } from "./build-page";
import { withWorkbench } from "./with-workbench";
import type { WorkbenchPage } from "./workbench-page";

const UNIT = "Badan Narkotika Nasional Kabupaten Belu";

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

/** One workbook grows from test to test, as it does over a planner's year. */
describe("the year of BNNK Belu from an empty workbook, by the forms alone", () => {
  test("what cannot be built yet says why, and writes nothing", async () => {
    for (const [card, why] of [
      ["PK dari RKT", /belum memuat RKT/],
      ["Tabel capaian", /belum memuat PK/],
      ["Realisasi anggaran", /Tempel daftarnya dahulu|Isi nama satker/],
      ["Perbarui", /Belum ada dua lembar/],
      ["Grafik", /Tidak ada tabel yang dapat digambar/],
      ["Narasi dan Word", /belum ada di buku kerja ini/],
    ] as const) {
      await build.open(card);
      await build.pane.getByText(why).first().waitFor();
    }
    expect(await build.sheetNames()).toEqual(["Lembar1"]);
  });

  test("RKT: targets and amounts typed, the total computed", async () => {
    await build.open("Mulai tahun baru");
    await build.radio("BNNK/Kota").check();
    await build.field("Tahun").fill("2025");
    await build.field(/^Nama satker/).fill(UNIT);
    await build.make("RKT 2025");
    await build.type("RKT 2025", {
      ...{ G7: 1.4, G8: 76.7, G9: 75.5, G10: 5, G11: 1, G12: 1, G13: 3.8, G14: "Sangat Baik", G15: 100 },
      ...{ H6: 57_000_000, H7: 80_000_000, H8: 75_000_000, H9: 11_720_000, H10: 14_037_000 },
      ...{ H11: 2_400_000, H12: 13_170_000, H13: 41_070_000, H14: 38_990_000 },
    });
    // The sheet is shown as soon as it is made, and takes the keyboard.
    await workbench.type("G6", "53.51");
    await workbench.type("H15", "1218545000");
    await build.untilValues("RKT 2025", "G6:H6", [[53.51, 57_000_000]]);
    await build.untilValues("RKT 2025", "H16", [[1_551_932_000]]);
  });

  test("PK: targets follow, the list of the DIPA is pasted, the parties sign", async () => {
    await build.open("PK dari RKT");
    expect(await build.field("Nama satker").inputValue()).toBe(UNIT);
    await build
      .field("Anggaran per kegiatan")
      .fill(BELU_ACTIVITIES.map((each) => `${each.kegiatan}\t${each.anggaran}`).join("\n"));
    await build.pane.getByRole("button", { name: "Para pihak" }).click();
    await build.field("Pihak pertama").fill("Mateus Cono");
    await build.field("Pihak kedua (atasan)").fill("Totok Lisdiarto");
    await build.pane.getByLabel("Jabatan", { exact: true }).last().fill("Kepala BNN Provinsi Nusa Tenggara Timur");
    await build.field("Tempat").fill("Jakarta");
    await build.field("Tanggal").fill("30 Januari 2025");
    await build.make("PK 2025");
    await build.untilValues("PK 2025", "E6:E15", [
      ...[[53.51], [1.4], [76.7], [75.5], [5], [1], [1], [3.8], ["Sangat Baik"], [100]],
    ]);
    expect((await build.values("PK 2025", "A1:F50")).flat()).toEqual(
      expect.arrayContaining([1_551_932_000, "Jakarta, 30 Januari 2025", "Mateus Cono", "Totok Lisdiarto"]),
    );
  });

  test("capaian: realisasi typed, the report's figures where they are right", async () => {
    await build.open("Tabel capaian");
    await build.make("Capaian 2025");
    await build.type("Capaian 2025", { F7: 56.49, F8: 1.88, F9: 92.879, F10: 100, F11: 5, F12: 1, F13: 1, F15: 97.76 });
    await workbench.type("F16", "99.49");
    await build.untilValues("Capaian 2025", "G7:I17", [
      [105.57, "Sangat Tinggi", "Terlampaui"],
      [134.29, "Waspada", "Terlampaui"],
      [121.09, "Sangat Tinggi", "Terlampaui"],
      [132.45, "", "Terlampaui"],
      [100, "", "Tercapai"],
      [100, "", "Tercapai"],
      [100, "", "Tercapai"],
      ["", "", ""],
      ["-", "Sangat Baik", "Tercapai"],
      [99.49, "Sangat Baik", "Tidak Tercapai"],
      [111.61, "", ""],
    ]);
  });

  test("budget: a listing pasted, its columns told, parts and total computed; five years", async () => {
    await build.open("Realisasi anggaran");
    await build.field("Tempel daftar").fill("a\tb\n1\t2");
    await build.pane.getByText(/Tidak ada kolom uraian/).waitFor();
    expect(await build.pane.getByRole("button", { name: "Buat lembar" }).count()).toBe(0);
    const groups = [...new Set(BELU_LINES.map(({ group }) => group))];
    const lines = groups.flatMap((group) => [
      `\t${group}`,
      ...BELU_LINES.filter((line) => line.group === group).map((line) =>
        [
          line.kode,
          line.uraian,
          line.pagu,
          line.realisasi,
          line.outputTarget,
          line.outputSatuan,
          line.outputRealisasi,
        ].join("\t"),
      ),
    ]);
    const head = "Kode\tUraian\tPagu\tRealisasi\tTarget Output\tSatuan\tRealisasi Output";
    await build.field("Tempel daftar").fill([head, ...lines].join("\n"));
    await build.pane.getByRole("button", { name: "Kolom dibaca sebagai" }).click();
    await build.pane.getByText("Realisasi Output: realisasi output").waitFor();
    await build.make("Realisasi Anggaran 2025");
    const rows = await build.values("Realisasi Anggaran 2025", "A6:K30");
    const row = (label: string) => rows.find((cells) => cells[2] === label)?.slice(3, 7);
    expect(row("Jumlah Pencegahan dan Pemberdayaan Masyarakat")).toEqual([212e6, 172_980_000, 81.59, 39_020_000]);
    expect(row("Jumlah Rehabilitasi")).toEqual([82_397_000, 56_341_000, 68.38, 26_056_000]);
    expect(row("Jumlah Dukungan Manajemen")?.slice(0, 2)).toEqual([1_247_363_000, 1_131_827_505]);
    expect(row("TOTAL")?.slice(0, 2)).toEqual([1_541_760_000, 1_361_148_505]);

    await build.open("Realisasi anggaran");
    await build.radio("Per tahun").check();
    await build.make("Pagu 2021-2025");
    await build.type(
      "Pagu 2021-2025",
      Object.fromEntries(
        BELU_YEARS.flatMap(({ murni, pnbp, hibah, realisasi }, index) => [
          [`C${6 + index}`, murni ?? 0],
          [`D${6 + index}`, pnbp ?? 0],
          [`E${6 + index}`, hibah ?? 0],
          [`G${6 + index}`, realisasi ?? 0],
        ]),
      ),
    );
    await build.untilValues("Pagu 2021-2025", "H6:H10", [[98.25], [98.52], [99.38], [99.66], [88.21]]);
    await build.untilValues("Pagu 2021-2025", "F10", [[1_541_760_000]]);
  });

  test("IKPA: raw inputs give the parts that OM-SPAN printed, and 99,49", async () => {
    await build.open("Kertas kerja IKPA");
    expect(await build.field("Tahun anggaran").inputValue()).toBe("2025");
    await build.field("Sampai bulan (1–12)").fill("12");
    await build.make("IKPA 2025");
    const labels = (await build.values("IKPA 2025", "A1:A140")).map(([label]) => String(label));
    const block = (title: string) => labels.findIndex((label) => label.startsWith(title)) + 3;
    const [pagu, months, revisions, contracts] = ["1. ", "2. ", "4. ", "5. "].map(block) as number[];
    const [bills, replacements, tup, reported, outputs] = ["6. ", "7. ", "8. ", "9. ", "10. "].map(block) as number[];
    const cells: Record<string, number | string> = {};
    const put = (column: string, row: number | undefined, value: number | string) => (cells[`${column}${row}`] = value);
    [1_100e6, 420e6, 21e6].forEach((amount, kind) => put("B", pagu! + kind, amount));
    for (let month = 0; month < 12; month += 1) {
      [100e6, 38e6, 2e6].forEach((amount, kind) => {
        put("BCD"[kind]!, months! + month, amount);
        put("EFG"[kind]!, months! + month, amount);
      });
      put("B", reported! + month, "Ya");
    }
    [1, 1].forEach((count, index) => put("B", revisions! + index, count));
    put("A", contracts, "Sewa kendaraan");
    put("B", contracts, 45_650);
    put("B", bills, 4);
    put("C", bills, 4);
    // 31 days of a month of 31 days: 95,48% of the UP, in time; all of the TUP is spent.
    [10_000_000, 9_548_000, 45_658, 45_689].forEach((value, index) => put("BCDE"[index]!, replacements, value));
    put("B", tup, 5_000_000);
    put("C", tup, 0);
    put("B", outputs, 10_000);
    put("C", outputs, 9774);
    await build.type("IKPA 2025", cells);
    await build.untilValues("IKPA 2025", "D7:D13", [[100], [100], [100], [100], [100], [98.87], [98.42]]);
    await build.untilValues("IKPA 2025", "E16", [[99.49]]);

    await build.open("Kertas kerja IKPA");
    await build.pane.getByText(/Agar nilai TW III tetap 100/).waitFor();
    await build.pane.getByText(/Perkiraan nilai IKPA akhir tahun: 99,49/).waitFor();
  });

  test("surveys: answers pasted, the index computed; what is no answer is told", async () => {
    await build.open("Survei (SKM, IKP, WHOQOL)");
    await build.field("Jawaban responden").fill("3\t3\t9");
    await build.pane.getByText(/Baris 1, kolom 3: “9”/).waitFor();
    await build.field("Jawaban responden").fill("3 3 3 4 3 3 4 3 3\n4 3 3 4 3 4 4 4 3");
    await build.make("SKM 2025");
    await build.untilValues("SKM 2025", "C2:C5", [[2], [3.388888888888889], [84.72], ["B"]]);
    await build.open("Survei (SKM, IKP, WHOQOL)");
    await build.radio("IKP").check();
    await build.radio("Rumus Excel biasa").check();
    await build.field("Jawaban responden").fill("3,36\t3,25\t3,2\t3,4");
    await build.make("IKP 2025");
    await build.untilValues("IKP 2025", "C2:C3", [[3.3], ["Sangat Mandiri"]]);
    await build.open("Survei (SKM, IKP, WHOQOL)");
    await build.radio("WHOQOL").check();
    await build.field("Jawaban responden").fill("4 4 2 1 4 4 3 4 3 4 4 3 4 3 5 3 4 4 4 4 3 4 4 4 3 2");
    await build.make("WHOQOL 2025");
    await build.untilValues("WHOQOL 2025", "C4", [[78.6]]);
  });

  test("Periksa has nothing to report", async () => {
    expect(await build.findings()).toEqual([]);
    await build.pane
      .getByText(/Tidak ditemukan kesalahan pada/)
      .first()
      .waitFor();
  });

  test("Perbarui: a renamed indicator and a target typed over its link are left to the user", async () => {
    await build.type("PK 2025", { C6: "Indeks Ketahanan Diri Remaja (DEKTARI)" });
    await build.type("Capaian 2025", { E8: 1.5 });
    await build.open("Perbarui");
    const renamed = build.pane.getByRole("checkbox", { name: "Nama indikator berubah" });
    await renamed.first().waitFor();
    // The PK against the RKT, and the capaian against the PK; the comparisons below it follow by themselves.
    expect(await renamed.count()).toBe(2);
    expect(await renamed.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked))).toEqual([
      ...[false, false],
    ]);
    await build.pane.getByText(/→ Indeks Ketahanan Diri Remaja \(DEKTARI\)/).waitFor();
    const typedOver = build.pane.getByRole("checkbox", { name: /^Target/ });
    expect(await typedOver.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked))).toEqual([
      false,
    ]);
    await typedOver.check();
    await build.pane.getByRole("button", { name: "Perbarui 1 sel" }).click();
    await build.untilValues("Capaian 2025", "E8", [[1.4]]);
    expect(await build.values("Capaian 2025", "C7")).toEqual([
      ["Indeks Ketahanan Diri Remaja terhadap Penyalahgunaan Narkoba"],
    ]);
  });

  test("Grafik: a chart of Excel beside its table, from the right ranges; the pane draws the same", async () => {
    await build.open("Grafik");
    await build.field("Grafik").selectOption({ label: "Capaian per indikator: Capaian 2025" });
    await build.pane.getByRole("img", { name: /^Gambar grafik: Capaian per indikator/ }).waitFor();
    await build.pane.getByRole("button", { name: "Buat grafik" }).click();
    await build.pane.getByRole("list", { name: "Yang dapat disusun" }).waitFor();
    const chart = await build.pane.locator(":root").evaluate(() =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem("Capaian 2025");
        charts.load("items/name");
        await context.sync();
        return charts.items.map(({ name }) => name);
      }),
    );
    expect(chart).toEqual(["Capaian per indikator: Capaian 2025"]);
  });

  test("Narasi: paragraphs to copy, and a Word file with the PK as its appendix", async () => {
    await build.open("Narasi dan Word");
    await build.pane.getByText(/sebesar 56,49 indeks dari target 53,51 indeks, sehingga capaiannya 105,57%/).waitFor();
    await build.pane.getByRole("button", { name: "Salin semua" }).click();
    await build.pane.getByText("Tersalin.").waitFor();
    expect(await workbench.page.evaluate(() => navigator.clipboard.readText())).toContain("105,57%");
    const download = workbench.page.waitForEvent("download");
    await build.pane.getByRole("button", { name: "Simpan .docx" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("Bab III LKIP 2025.docx");
    const content = await readFile(await file.path());
    // To be looked at in a word processor.
    if (process.env.WORD_FILE) await writeFile(process.env.WORD_FILE, content);
    const text = Buffer.from(unzipSync(content)["word/document.xml"] ?? []).toString();
    for (const words of ["BAB III AKUNTABILITAS KINERJA", "1.541.760.000", "Totok Lisdiarto", "1.551.932.000"])
      expect(text).toContain(words);
  });

  test("an existing sheet is left alone, and everything is taken back again", async () => {
    await build.open("Mulai tahun baru");
    await build.field("Tahun").fill("2025");
    await build.pane.getByText(/Lembar RKT 2025 sudah ada dan tidak diubah/).waitFor();
    expect(workbench.pageErrors).toEqual([]);
    const elsewhere = workbench.requests.filter(
      (address) => !/^(blob:|data:|about:)/.test(address) && !address.startsWith(here.address),
    );
    expect(elsewhere).toEqual([]);
  });
});
