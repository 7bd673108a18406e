import { indicatorNamesIn, withoutKnown } from "../../../src/checks/notes/indicator-names";
import { sheetFromText } from "../../cases/sheet-from-rows";

const workbook = {
  sheets: [
    sheetFromText(`
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | Indeks Ketahanan Diri Remaja | 53,51 | 56,49 | 105,57
2 | Jumlah desa bersih narkoba | 40 | 38 | 95,00
`),
    sheetFromText(
      `
No | Indikator | Target | Realisasi | Capaian (%)
1 | Indek Ketahanan Diri Remaja | 53,51 | 56,49 | 105,57
2 | Nilai Kinerja Anggaran | 90,00 | 91,00 | 101,11
`,
      { name: "Lain" },
    ),
    sheetFromText(
      `
No | Kegiatan | Pagu | Realisasi | %
1 | Layanan Umum | 35.000.000 | 27.950.000 | 79,86
`,
      { name: "Anggaran" },
    ),
  ],
};

test("indicators are offered once, whatever their spelling, and activities of a budget are not", () => {
  expect(indicatorNamesIn(workbook)).toEqual([
    "Indeks Ketahanan Diri Remaja",
    "Jumlah desa bersih narkoba",
    "Nilai Kinerja Anggaran",
  ]);
});

test("what the settings name already is not offered again", () => {
  const known = ["Indek ketahanan diri remaja"];
  expect(withoutKnown(indicatorNamesIn(workbook), known)).toEqual([
    "Jumlah desa bersih narkoba",
    "Nilai Kinerja Anggaran",
  ]);
});
