import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { babIii } from "../../../src/builders/narrative/bab-iii";
import { factsOf, paragraphOf, sheetsWithFacts } from "../../../src/builders/narrative/facts";
import { wordBuffer } from "../../../src/builders/narrative/word-file";
import { checkWorkbook } from "../../../src/checks/check-workbook";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { sheetOf, workbookOf } from "../../host/sheet-of";

jest.setTimeout(60_000);

const capaian = sheetOf(
  "Capaian",
  [
    [
      "No",
      "Sasaran Kegiatan",
      "Indikator Kinerja",
      "Satuan",
      "Target",
      "Realisasi",
      "Capaian (%)",
      "Realisasi Tahun Lalu",
      "Nasional",
      "Kategori",
    ],
    [
      1,
      "Meningkatnya daya tangkal",
      "Indeks Ketahanan Diri Remaja",
      "Indeks",
      53.51,
      56.49,
      105.57,
      54.2,
      55.1,
      "Sangat Tinggi",
    ],
    [2, "", "Jumlah petugas IBM yang terlatih", "Orang", 5, 5, 100, 7, null, null],
    [3, "Meningkatnya tata kelola", "Nilai Kinerja Anggaran", "Nilai", 93, null, null, 92.5, null, null],
  ],
  {
    formats: [
      [],
      ...[1, 2, 3].map(() => ["0", "@", "@", "@", "General", "General", "0.00", "General", "General", "@"]),
    ],
  },
);
const budget = sheetOf(
  "Anggaran",
  [
    ["No", "Kegiatan", "Pagu", "Realisasi", "%"],
    [1, "Pemberdayaan", 120_000_000, 118_545_000, 98.79],
    [2, "Rehabilitasi", 56_640_000, 56_000_000, 98.87],
    ["TOTAL", null, 176_640_000, 174_545_000, 98.81],
  ],
  { formats: Array.from({ length: 4 }, () => ["General", "General", "#,##0", "#,##0", "0.00"]) },
);
const workbook = workbookOf(capaian, budget);

test("the paragraph says what the cells say, in Indonesian figures; what is missing is said or left out", () => {
  const [remaja, petugas, nka] = factsOf(workbook).map((facts) => paragraphOf(facts, 2025));
  expect(remaja).toBe(
    "Realisasi Indeks Ketahanan Diri Remaja tahun 2025 sebesar 56,49 indeks dari target 53,51 indeks, sehingga capaiannya 105,57% dan melampaui target. Realisasi tersebut berkategori Sangat Tinggi. Dibandingkan tahun 2024 yang sebesar 54,2 indeks, realisasi naik 2,29 indeks. Realisasi sebesar 56,49 indeks lebih tinggi daripada angka nasional sebesar 55,1 indeks.",
  );
  expect(petugas).toBe(
    "Realisasi Jumlah petugas IBM yang terlatih tahun 2025 sebesar 5 Orang dari target 5 Orang, sehingga capaiannya 100% dan memenuhi target. Dibandingkan tahun 2024 yang sebesar 7 Orang, realisasi turun 2 Orang.",
  );
  expect(nka).toBe("Realisasi Nilai Kinerja Anggaran tahun 2025 belum tersedia.");
  expect(sheetsWithFacts(workbook)).toEqual(["Capaian"]);
});

test("the check finds nothing wrong in generated text beside the table it comes from", async () => {
  const file = path.resolve(__dirname, "../../../examples/lkip-bnnp-ntb-2023.xlsx");
  const ntb = await readXlsx(readFileSync(file));
  const table = ntb.sheets.find(({ name }) => name === "Capaian PK 2023")!;
  for (const each of [workbookOf(capaian), workbookOf(table)]) {
    const lines = factsOf(each).map((facts) => [paragraphOf(facts, 2025)]);
    expect(lines.length).toBeGreaterThan(2);
    const before = checkWorkbook(each, { language: "id" }).findings;
    const after = checkWorkbook(workbookOf(...each.sheets, sheetOf("Narasi", lines)), { language: "id" }).findings;
    expect(after.filter(({ sheet, severity }) => sheet === "Narasi" && severity !== "info")).toEqual([]);
    expect(after.filter(({ severity }) => severity === "error")).toHaveLength(
      before.filter(({ severity }) => severity === "error").length,
    );
  }
});

test("a Word file with headings, tables and the PK", async () => {
  const parts = babIii(factsOf(workbook), workbook, { year: 2025, satker: "BNNK Belu" });
  const tables = parts.flatMap((part) => (part.kind === "table" ? [part] : []));
  expect(tables.map(({ caption }) => caption)).toEqual([
    "Capaian Perjanjian Kinerja Tahun 2025",
    ...["Indeks Ketahanan Diri Remaja", "Jumlah petugas IBM yang terlatih", "Nilai Kinerja Anggaran"],
    "Anggaran",
    "Perjanjian Kinerja BNNK Belu Tahun 2025",
  ]);
  expect(tables[4]?.rows[2]).toEqual(["TOTAL", "", "176.640.000", "174.545.000", "98,81"]);
  const file = await wordBuffer("Bab III", parts);
  expect(Buffer.from(file.slice(0, 2)).toString()).toBe("PK");
  if (process.env.WORD_FILE) writeFileSync(process.env.WORD_FILE, file);
});
