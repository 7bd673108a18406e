import { gatherUnits, type UnitBook } from "../../../src/builders/rekap-satker/gather";
import { rekapSheet } from "../../../src/builders/rekap-satker/rekap-sheet";
import { checkWorkbook } from "../../../src/checks/check-workbook";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { calculateSheet, cellIn } from "../../host/calculate-sheets";
import { sheetOf, workbookOf } from "../../host/sheet-of";

jest.setTimeout(60_000);

type Line = [indicator: string, target: string, realisasi: string];

const book = (unit: string, lines: Line[], pagu: string, realisasi: string): UnitBook => ({
  unit,
  workbook: workbookOf(
    sheetOf("Capaian", [
      ["No", "Indikator Kinerja", "Target", "Realisasi", "%"],
      ...lines.map((line, index) => [String(index + 1), ...line, null]),
    ]),
    sheetOf("Anggaran", [
      ["No", "Program", "Pagu", "Realisasi"],
      ["1", "Seluruh program", pagu, realisasi],
      ["TOTAL", "", pagu, realisasi],
    ]),
  ),
});

const REMAJA = "Indeks Ketahanan Diri Remaja Terhadap Penyalahgunaan Narkoba";
const KELUARGA = "Indeks Ketahanan Keluarga Terhadap Penyalahgunaan Narkoba";
const IKP = "Indeks Kemandirian Partisipasi";
const HIDUP = "Persentase penyalahguna dan/atau pecandu narkotika yang mengalami peningkatan kualitas hidup";
const PETUGAS = "Jumlah petugas penyelenggara layanan IBM yang terlatih";
const UNIT = "Jumlah unit penyelenggara layanan IBM yang operasional";
const PUAS = "Indeks kepuasan penerima layanan rehabilitasi pada fasilitas rehabilitasi BNN";
const NKA = "Nilai Kinerja Anggaran";
const IKPA = "Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA)";

/** As the report of the province prints them; the units' own figures are those of its tables a satker. */
const province: Line[] = [
  [
    `Jumlah kabupaten/kota dengan ${REMAJA} berkategori "Tinggi" (skala 0-100) di wilayah provinsi`,
    "2 Kabupaten/Kota",
    "3 Kabupaten/Kota",
  ],
  [
    `Jumlah kabupaten/kota dengan ${KELUARGA} berkategori "Tinggi" di wilayah provinsi`,
    "3 Kabupaten/Kota",
    "4 Kabupaten/Kota",
  ],
  [
    `Jumlah kabupaten/kota dengan ${IKP} berkategori "Mandiri" di wilayah provinsi`,
    "4 Kabupaten/Kota",
    "4 Kabupaten/Kota",
  ],
  [
    'Jumlah kawasan rawan di wilayah provinsi yang beralih status dari "Bahaya" menjadi "Waspada"',
    "1 Kawasan",
    "1 Kawasan",
  ],
  ["Nilai Keterpulihan Kawasan Rawan Yang diintervensi", "2,76 Indeks", "2,88 Indeks"],
  [HIDUP, "75%", "76,39%"],
  [PETUGAS, "30 Orang", "24 Orang"],
  ["Jumlah petugas Rehabilitasi yang tersertifikasi kompetensi teknis", "5 Orang", "3 Orang"],
  [
    "Jumlah lembaga rehabilitasi yang memenuhi Standar Pelayanan Minimal (SPM) yang operasional di wilayah provinsi",
    "2 Lembaga",
    "2 Lembaga",
  ],
  [UNIT, "4 Unit", "4 Unit"],
  [PUAS, "3,3 Indeks", "3,81 Indeks"],
  ["Jumlah berkas perkara tindak pidana narkotika yang P-21", "12 Berkas Perkara", "20 Berkas Perkara"],
  ["Nilai tingkat keamanan, ketertiban, dan kesehatan tahanan", "100 Indeks", "100 Indeks"],
  ["Nilai tingkat keamanan barang bukti narkotika dan non narkotika", "100 Indeks", "100 Indeks"],
  ["Nilai Kinerja Anggaran BNN", "92 Indeks", "87,93 Indeks"],
  [
    "Jumlah BNN Kabupaten/ Kota di wilayah provinsi dengan Nilai Kinerja Anggaran mencapai target",
    "4 BNN Kabupaten/ Kota",
    "",
  ],
  [IKPA, "92 Indeks", "97,26 Indeks"],
  [`Jumlah BNN Kabupaten/ Kota di wilayah provinsi dengan ${IKPA} mencapai target`, "4 BNN Kabupaten/ Kota", ""],
  ["Nilai zona integritas BNN berdasarkan penilaian internal", "75 Indeks", "87,18 Indeks"],
];

const unitLines = (
  figures: [remaja: string, keluarga: string, ikp: string, hidup: string, puas: string, nka: string, ikpa: string],
  targetHidup: string,
): Line[] => [
  [REMAJA, "51 Indeks", `${figures[0]} Indeks`],
  [KELUARGA, "78,80 Indeks", `${figures[1]} Indeks`],
  [IKP, "3,25 Indeks", `${figures[2]} Indeks`],
  [HIDUP, `${targetHidup}%`, `${figures[3]}%`],
  [PETUGAS, "5 Orang", "10 Orang"],
  [UNIT, "2 Unit", "2 Unit"],
  [PUAS, "3,3 Indeks", `${figures[4]} Indeks`],
  [NKA, "92 Indeks", `${figures[5]} Indeks`],
  [IKPA, "92 Indeks", `${figures[6]} Indeks`],
];

const books: UnitBook[] = [
  book("BNNP NTB", province, "8.896.725.000", "8.818.579.585"),
  book(
    "BNNK Mataram",
    unitLines(["58,17", "94,464", "3,72", "77,78", "3,91", "87,50", "100"], "90"),
    "1.710.402.000",
    "1.710.402.000",
  ),
  book(
    "BNNK Sumbawa Barat",
    unitLines(["53,5", "83,571", "3,25", "76,28", "3,870", "85,69", "97,45"], "90"),
    "1.808.466.000",
    "1.806.370.751",
  ),
  book(
    "BNNK Sumbawa",
    unitLines(["51,88", "83,125", "3,49", "76,15", "3,43", "86,05", "97,31"], "60"),
    "2.082.663.000",
    "2.070.458.867",
  ),
  book(
    "BNNK Bima",
    unitLines(["50,28", "86,607", "3,31", "75,71", "3,39", "85,77", "98,23"], "90"),
    "1.970.063.000",
    "1.969.843.497",
  ),
];

/** What the province decided: of which indices its own value is the PK's, and what its PK promises for all. */
function asTheReport(gathered: ReturnType<typeof gatherUnits>) {
  const own = [HIDUP, PUAS, "Nilai Kinerja Anggaran BNN", IKPA];
  const targets: Record<string, number> = { [PETUGAS]: 50, [UNIT]: 10 };
  for (const indicator of gathered.indicators) {
    if (own.includes(indicator.name)) indicator.aggregation = { kind: "lead" };
    const target = targets[indicator.name];
    if (target !== undefined && indicator.target) indicator.target = indicator.target.times(0).plus(target);
  }
  return gathered;
}

describe("five unit workbooks", () => {
  const gathered = asTheReport(gatherUnits(books));
  let sheet: SheetSnapshot;
  beforeAll(() => {
    sheet = calculateSheet(rekapSheet(gathered, "Rekap capaian BNNP NTB 2023"));
  });

  test("19 indicators, with the realisasi that the report prints", () => {
    expect(gathered.indicators).toHaveLength(19);
    expect(gathered.left).toEqual([]);
    const realisasi = gathered.indicators.map((_indicator, index) => cellIn(sheet, `E${4 + index}`));
    expect(realisasi).toEqual([3, 4, 4, 1, 2.88, 76.39, 64, 3, 2, 12, 3.81, 20, 100, 100, 87.93, 0, 97.26, 4, 87.18]);
  });

  test("plain Excel gives the same", () => {
    const plain = calculateSheet(rekapSheet(gathered, "Rekap", "native"));
    expect(plain.values.map((row) => row[4])).toEqual(sheet.values.map((row) => row[4]));
    expect(plain.values.map((row) => row[6])).toEqual(sheet.values.map((row) => row[6]));
    expect(plain.formulas.flat().join()).not.toContain("KATEGORI");
  });

  test("the recap per band is 10, 7, 0, 0, 1, 0, 1", () => {
    const counts = Array.from({ length: 8 }, (_unused, index) => cellIn(sheet, `C${25 + index}`));
    expect(counts).toEqual([10, 7, 0, 0, 1, 0, 1, 0]);
    expect(cellIn(sheet, "C33")).toBe(19);
  });

  test("the budget is 16.468.319.000 and 16.375.654.700, which is 99,44%", () => {
    const totals = sheet.values.find((row) => row[0] === "TOTAL");
    expect(totals?.slice(2, 6)).toEqual([16_468_319_000, 16_375_654_700, 99.44, 92_664_300]);
  });

  test("the province's own share is what the units leave of the PK, so the check finds nothing", () => {
    const { findings } = checkWorkbook({ sheets: [sheet] }, { language: "id", year: 2023 });
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    const block = sheet.values.findIndex((row) => String(row[0]).endsWith(UNIT));
    expect(sheet.values.slice(block + 2, block + 8).map((row) => row[3])).toEqual([2, 2, 2, 2, 2, 10]);
  });

  test("the province is recognised by its kind, wherever its name stands among the files", () => {
    const [province, ...units] = books;
    expect(gatherUnits([...units, province!]).lead).toBe("BNNP NTB");
    const anonymous = books.map((each, index) => ({ ...each, unit: `Berkas ${index}` })).reverse();
    expect(gatherUnits(anonymous).lead).toBe("Berkas 0");
    expect(gatherUnits(units).lead).toBeNull();
    expect(gatherUnits(books, "BNNK Bima").lead).toBe("BNNK Bima");
    expect(gatherUnits([...units, province!]).budgets[0]?.unit).toBe("BNNP NTB");
  });

  test("exactly or at least a category: as the province's own count has it", () => {
    const [remaja, keluarga] = gatherUnits(books).indicators;
    expect(remaja?.aggregation).toMatchObject({ kind: "category", mode: "tepat" });
    expect(keluarga?.aggregation).toMatchObject({ kind: "category", mode: "minimal" });
  });

  test("of equals the target of the total comes from the units too", () => {
    const equals = gatherUnits(books.slice(1));
    expect(equals.indicators.map(({ aggregation }) => aggregation.kind)).not.toContain("lead");
    const own = calculateSheet(rekapSheet(equals, "Rekap"));
    const row = own.values.find((cells) => cells[1] === PETUGAS);
    expect(row?.slice(3, 6)).toEqual([20, 40, 200]);
  });

  test("means are of the units, as the report's own tables have them", () => {
    const means = gatherUnits(books);
    const hidup = means.indicators.find(({ name }) => name === HIDUP);
    expect(hidup?.aggregation).toEqual({ kind: "mean" });
    expect(hidup?.figures.map(({ realisasi }) => realisasi?.toNumber())).toEqual([76.39, 77.78, 76.28, 76.15, 75.71]);
    expect(means.indicators.find(({ name }) => name === PETUGAS)?.aggregation).toEqual({ kind: "sum" });
    expect(means.indicators[15]?.aggregation).toEqual({ kind: "on-target" });
  });
});

test("units that cannot be read or have no table are listed, and what a unit does not have is said", () => {
  const gathered = gatherUnits([
    ...books.slice(0, 2),
    { unit: "BNNK Rusak", workbook: null, why: "terpotong" },
    { unit: "BNNK Kosong", workbook: workbookOf(sheetOf("Lembar", [["catatan"]])) },
    book("BNNK Baru", [[IKPA, "92", "90"]], "1.000.000", "900.000"),
  ]);
  expect(gathered.left).toEqual([
    { unit: "BNNK Rusak", why: "unreadable", detail: "terpotong" },
    { unit: "BNNK Kosong", why: "no-table", detail: "" },
  ]);
  expect(gathered.without).toEqual([expect.objectContaining({ unit: "BNNK Baru" })]);
  const written = rekapSheet(gathered, "Rekap").rows.flat();
  expect(written).toContainEqual({ value: "BNNK Rusak" });
  expect(written).toContainEqual({ value: "Berkas tidak terbaca: terpotong" });
});
