import { chartsFor } from "../../../src/builders/charts/chart-of-table";
import { addChart, removeChart } from "../../../src/workbook/excel/add-chart";
import { readWorkbook } from "../../../src/workbook/excel/read-workbook";
import { MemoryBook } from "../../../src/workbench/host/memory-book";
import { rangeToA1 } from "../../../src/workbook/address";
import { openInExcel } from "../../host/microsoft-client";
import { sheetOf, workbookOf } from "../../host/sheet-of";

const capaian = sheetOf("Capaian", [
  ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
  [1, "Indeks Ketahanan Diri Remaja", 53.51, 56.49, 105.57],
  [2, "Indeks Ketahanan Keluarga", 76.7, 92.88, 121.09],
  [3, "Nilai Kinerja Anggaran", 93, null, null],
]);

test("charts of a table are made through Excel's client from the right ranges, and taken away again", async () => {
  const book = new MemoryBook(workbookOf(capaian));
  openInExcel(book);
  const charts = chartsFor(await readWorkbook());
  expect(charts.map(({ title }) => title)).toEqual([
    "Grafik target dan realisasi: Capaian",
    "Capaian per indikator: Capaian",
  ]);
  // A figure that is not there is a gap.
  expect(charts[0]?.series[1]?.values).toEqual([56.49, 92.88, null]);
  expect(charts[1]?.helper).toHaveLength(4);
  const added = [];
  for (const each of charts) added.push(await addChart(each));
  const sheet = book.sheet("Capaian");
  const shown = sheet.charts.map(({ title, name, type, place, series }) => ({
    title,
    name,
    type,
    place: place && rangeToA1(place),
    series: series.map(({ name: of, type: as, values, categories }) => [
      of,
      as,
      values && rangeToA1(values),
      categories && rangeToA1(categories),
    ]),
  }));
  expect(shown).toEqual([
    {
      title: "Grafik target dan realisasi: Capaian",
      name: "Grafik target dan realisasi: Capaian",
      type: "ColumnClustered",
      place: "G1",
      series: [
        ["Target", "ColumnClustered", "C2:C4", "B2:B4"],
        ["Realisasi", "ColumnClustered", "D2:D4", "B2:B4"],
      ],
    },
    {
      title: "Capaian per indikator: Capaian",
      name: "Capaian per indikator: Capaian",
      type: "ColumnClustered",
      place: "H1",
      series: [
        ["Capaian (%)", "ColumnClustered", "E2:E4", "B2:B4"],
        ["100%", "Line", "F2:F4", "B2:B4"],
      ],
    },
  ]);
  for (const each of added) await removeChart(each);
  expect(sheet.charts).toEqual([]);
  // What somebody has taken away already needs no taking away.
  await removeChart(added[0]!);
});

test("a second chart of that name gets a number, and a protected sheet gets none", async () => {
  const book = new MemoryBook(workbookOf(capaian, { ...capaian, name: "Terkunci", protected: true }));
  openInExcel(book);
  const [chart] = chartsFor(await readWorkbook());
  await addChart(chart!);
  expect((await addChart(chart!)).name).toBe("Grafik target dan realisasi: Capaian (2)");
  await expect(addChart({ ...chart!, sheet: "Terkunci" })).rejects.toMatchObject({ code: "protected" });
  await expect(addChart({ ...chart!, sheet: "Tiada" })).rejects.toMatchObject({ code: "not-found" });
  expect(book.sheet("Terkunci").charts).toEqual([]);
});

describe("figures kept as text", () => {
  const rows = [
    ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
    ["1.", "Indeks Ketahanan Diri Remaja", "53,51 Indeks", "56,49 Indeks", "105,57%"],
    ["2.", "Jumlah petugas", "5 Orang", "5 Orang", "100%"],
    ["3.", "Indeks Kepuasan", "3,8 Indeks", "-", "-"],
  ];

  test("are drawn by their numbers, from columns beside the table", () => {
    const [both, share] = chartsFor(workbookOf(sheetOf("Capaian", rows)));
    expect(both).toMatchObject({
      place: "I1",
      series: [
        { name: "Target", range: "F2:F4", values: [53.51, 5, 3.8] },
        { name: "Realisasi", range: "G2:G4", values: [56.49, 5, null] },
      ],
      helperColumns: [
        { name: "Target (angka)", range: "F1:F4" },
        { name: "Realisasi (angka)", range: "G1:G4" },
      ],
    });
    expect(both?.helper.slice(0, 3)).toEqual([
      { sheet: "Capaian", cell: "F1", value: "Target (angka)" },
      { sheet: "Capaian", cell: "F2", value: 53.51 },
      { sheet: "Capaian", cell: "F3", value: 5 },
    ]);
    expect(share?.series.map(({ range }) => range)).toEqual(["F2:F4", "G2:G4"]);
    expect(share?.helper.map((edit) => edit.cell)).not.toContain("F4");
  });

  test("as formulas where the add-in's functions are known, and only as far as there is room beside the table", () => {
    const [both] = chartsFor(workbookOf(sheetOf("Capaian", rows)), true);
    expect(both?.helper[1]).toEqual({ sheet: "Capaian", cell: "F2", formula: "=ANGKA(C2)" });
    const noted = rows.map((row, index) => [...row, null, index === 3 ? "catatan" : null]);
    const charts = chartsFor(workbookOf(sheetOf("Capaian", noted)));
    expect(charts.map(({ title, series }) => [title, series.map(({ range }) => range)])).toEqual([
      ["Capaian per indikator: Capaian", ["F2:F4"]],
    ]);
  });
});

test("a table over years is a trend", () => {
  const years = sheetOf("NKA", [
    ["Tahun", "Target", "Realisasi", "%"],
    [2023, 90, 92.5, 102.78],
    [2024, 92, 95, 103.26],
    [2025, 93, 97.76, 105.12],
  ]);
  const [trend] = chartsFor(workbookOf(years));
  expect(trend).toMatchObject({
    kind: "Line",
    title: "Tren target dan realisasi: NKA",
    categories: { range: "A2:A4" },
  });
});
