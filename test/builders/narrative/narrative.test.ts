import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Built } from "../../../src/builders/built";
import { babIii } from "../../../src/builders/narrative/bab-iii";
import { factsOf, paragraphOf, sheetsWithFacts } from "../../../src/builders/narrative/facts";
import { wordBuffer } from "../../../src/builders/narrative/word-file";
import { buildPk } from "../../../src/builders/pk/pk-sheet";
import { plansOf } from "../../../src/builders/plan/plan";
import { buildRkt } from "../../../src/builders/rkt/rkt-sheet";
import { checkWorkbook } from "../../../src/checks/check-workbook";
import type { NewCell } from "../../../src/workbook/new-sheet";
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

describe("where less is better", () => {
  const less = sheetOf("Capaian", [
    ["No", "Indikator Kinerja", "Satuan", "Polaritas", "Target", "Realisasi", "Realisasi Tahun Lalu", "Nasional"],
    [1, "Prevalensi penyalahguna narkoba", "%", "Minimum", 2, 1.5, 1.8, 1.73],
    [2, "Angka kekambuhan", "Orang", "Minimum", 10, 12, 11, 9],
    [3, "Jumlah petugas terlatih", "Orang", "Maksimum", 5, 5, null, null],
  ]);
  test("the capaian, the years and the nation are judged the other way round, and it is said", () => {
    const [better, worse] = factsOf(workbookOf(less)).map((facts) => paragraphOf(facts, 2025));
    expect(better).toBe(
      "Realisasi Prevalensi penyalahguna narkoba tahun 2025 sebesar 1,5% dari target 2%, sehingga capaiannya 125% dan melampaui target. Pada indikator ini realisasi yang lebih rendah berarti lebih baik. Dibandingkan tahun 2024 yang sebesar 1,8%, realisasi turun 0,3 poin persen, berarti membaik. Realisasi sebesar 1,5% lebih rendah daripada angka nasional sebesar 1,73%, berarti lebih baik.",
    );
    expect(worse).toContain("capaiannya 80% dan belum memenuhi target");
    expect(worse).toContain("realisasi naik 1 Orang, berarti memburuk");
    expect(worse).toContain("lebih tinggi daripada angka nasional sebesar 9 Orang, berarti belum sebaik itu");
  });
});

describe("sheets that were built", () => {
  const rows = [
    ["No", "Sasaran Kegiatan", "Indikator Kinerja", "Satuan", "Target 2025", "Realisasi 2025", "Capaian (%)"],
    [1, "Meningkatnya daya tangkal", "Indeks Ketahanan Diri Remaja", "Indeks", 53.51, 56.49, 105.57],
    [2, "Meningkatnya kapasitas", "Jumlah petugas yang terlatih", "Orang", 5, 5, 100],
    [3, "Meningkatnya proses", "Nilai Kinerja Anggaran", "Kategori", "Sangat Baik", 97.76, "-"],
    [],
    ["2. Realisasi dan capaian tahun ini terhadap tahun lalu"],
    ["No", "Sasaran Kegiatan", "Indikator Kinerja", "Satuan", "Realisasi 2023", "Realisasi 2024", "Realisasi 2025"],
    [1, "Meningkatnya daya tangkal", "Indeks Ketahanan Diri Remaja", "Indeks", 51, 54.2, 56.49],
    [],
    ["3. Realisasi terhadap target jangka menengah"],
    ["No", "Sasaran Kegiatan", "Indikator Kinerja", "Satuan", "Target 2029", "Realisasi 2025", "Capaian (%)"],
    [1, "Meningkatnya daya tangkal", "Indeks Ketahanan Diri Remaja", "Indeks", 60, 56.49, 94.15],
    [],
    ["4. Realisasi terhadap standar nasional"],
    [
      "No",
      "Sasaran Kegiatan",
      "Indikator Kinerja",
      "Satuan",
      "Standar Nasional",
      "Realisasi 2025",
      "Terhadap standar (%)",
    ],
    [1, "Meningkatnya daya tangkal", "Indeks Ketahanan Diri Remaja", "Indeks", 55.1, 56.49, 102.52],
    [],
    [null, "Indeks Ketahanan Diri Remaja", "5. Penyebab keberhasilan/kegagalan:", "Penyuluhan di 12 sekolah."],
    [null, null, "6. Efisiensi penggunaan sumber daya:", "Kegiatan digabung."],
  ];
  const built = workbookOf(sheetOf("Capaian 2025", rows));

  test("the paragraph draws on the tables of comparison, and the analyses are quoted", () => {
    const [remaja, , nka] = factsOf(built);
    expect(paragraphOf(remaja!, 2025)).toContain(
      "Dibandingkan tahun 2024 yang sebesar 54,2 indeks, realisasi naik 2,29 indeks. Realisasi sebesar 56,49 indeks lebih tinggi daripada angka nasional sebesar 55,1 indeks. Terhadap target jangka menengah tahun 2029 sebesar 60 indeks, realisasi sampai tahun 2025 mencapai 94,15%.",
    );
    expect(remaja?.analyses).toEqual([
      { about: "Penyebab keberhasilan/kegagalan", text: "Penyuluhan di 12 sekolah." },
      { about: "Efisiensi penggunaan sumber daya", text: "Kegiatan digabung." },
    ]);
    expect(paragraphOf(nka!, 2025)).toBe(
      "Realisasi Nilai Kinerja Anggaran tahun 2025 sebesar 97,76, dengan target Sangat Baik.",
    );
  });
});

test("the PK of the workbook is the appendix: promises, table, budget of each kegiatan, signatures", () => {
  const rkt = planOf(
    buildRkt({ kind: "satker", name: "KPPN Contoh", year: 2025 }, [
      { ...line("Nilai IKPA"), target: 95, anggaran: 1_000_000 },
      { ...line("Nilai Zona Integritas"), target: 80, anggaran: 2_500_000 },
      { ...line("Nilai Kinerja Anggaran"), satuan: "Kategori", target: "Sangat Baik", anggaran: 500_000 },
    ]),
  );
  const pk = buildPk({
    ...{ rkt, unitName: "KPPN Contoh", year: 2025 },
    parties: {
      first: { name: "Sinta", position: "Kepala KPPN Contoh" },
      second: { name: "Bagus", position: "Kepala Kanwil" },
      place: "Kupang",
      day: "2 Januari 2025",
    },
    budget: [
      { kegiatan: "Perencanaan", anggaran: 1_000_000 },
      { kegiatan: "Keuangan", anggaran: 2_500_000 },
      { kegiatan: "Umum", anggaran: 500_000 },
    ],
  });
  const target = [95, 80, "Sangat Baik"];
  const sheet = asTyped(pk, () => target.shift() ?? 4_000_000);
  const parts = babIii(factsOf(workbook), workbookOf(capaian, sheet), { year: 2025, satker: "KPPN Contoh" });
  const from = parts.findIndex((part) => part.kind === "heading" && part.text === "LAMPIRAN");
  const appendix = parts.slice(from + 2);
  expect(appendix.map(({ kind }) => kind)).toEqual([
    ...["paragraph", "paragraph", "paragraph", "paragraph", "table", "table", "signatures"],
  ]);
  const [table, budget] = appendix.flatMap((part) => (part.kind === "table" ? [part] : []));
  expect(table?.rows.map((row) => row[3])).toEqual(["95 Indeks", "80 Indeks", "Sangat Baik"]);
  expect(budget?.rows.at(-1)).toEqual(["", "JUMLAH", "4.000.000"]);
  const signed = appendix.at(-1);
  expect(signed?.kind === "signatures" && [signed.rows[0], signed.rows[1], signed.rows.at(-1)]).toEqual([
    ["", "Kupang, 2 Januari 2025"],
    ["Pihak Kedua,", "Pihak Pertama,"],
    ["Bagus", "Sinta"],
  ]);
});

const line = (indikator: string) => ({
  ...{ kegiatan: "Dukungan", sasaran: "Meningkatnya tata kelola", indikator, satuan: "Indeks" },
  polaritas: "maksimum" as const,
});

function planOf(built: Built) {
  const [plan] = plansOf(workbookOf(asTyped(built, () => null)), "rkt");
  return plan!;
}

/** The sheet with its blanks, each formula in its turn as `computed` gives it. */
function asTyped(built: Built, computed: () => string | number | null) {
  if (!built.ok) throw new Error("not built");
  const { name, rows } = built.sheet;
  const width = Math.max(...rows.map(({ length }) => length));
  const valueOf = (cell: NewCell) => (cell === null ? null : "formula" in cell ? computed() : cell.value || null);
  return sheetOf(
    name,
    rows.map((row) => Array.from({ length: width }, (_cell, column) => valueOf(row[column] ?? null))),
  );
}
