import { checkWorkbook } from "../../../src/checks/check-workbook";
import { sheetFromText } from "../../cases/sheet-from-rows";
import { indicators } from "../../cases/told/counts-and-lines";

/** The capaian of the first indicator divided the wrong way: it looks as if its target had been missed. */
const withError = indicators.replace("| 105,00", "| 95,24");

const errorsOf = (sentence: string) =>
  checkWorkbook(
    { sheets: [sheetFromText(withError, { name: "Tabel" }), sheetFromText(sentence, { name: "Narasi" })] },
    { language: "id", year: 2024 },
  )
    .findings.filter(({ severity }) => severity === "error")
    .map(({ sheet, printed, expected }) => [sheet, printed, expected]);

describe("counts of rows, one of which is wrong in the table", () => {
  const inTable = ["Tabel", "95,24", "105,00"];

  it("names the count that the repaired table does not show", () => {
    expect(
      errorsOf("Dari 6 indikator, sebanyak 5 indikator mencapai target dan 2 indikator belum mencapai target."),
    ).toEqual([inTable, ["Narasi", "5", "4"]]);
  });

  it("leaves the count that it shows", () => {
    expect(
      errorsOf("Dari 6 indikator, sebanyak 4 indikator mencapai target dan 2 indikator belum mencapai target."),
    ).toEqual([inTable]);
  });
});

/** One amount of the total with another digit. */
const total = (realisasi: string) => `
Tabel 3.9 Realisasi Anggaran Tahun 2024
Kode | Kegiatan | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp)
3257 | Pencegahan | 104.400.000 | 99.062.300 | 5.337.700
3258 | Rehabilitasi | 212.350.000 | 209.058.575 | 3.291.425
3259 | Pemberantasan | 187.905.000 | 176.881.240 | 11.023.760
 | JUMLAH | 504.655.000 | ${realisasi} | 19.652.885
`;

describe("an amount that the table prints wrong and the sentence right", () => {
  it("blames the table alone", () => {
    const sheets = [
      sheetFromText(total("485.020.115"), { name: "Tabel" }),
      sheetFromText("Realisasi anggaran sebesar Rp485.002.115.", { name: "Narasi" }),
    ];
    const found = checkWorkbook({ sheets }, { language: "id", year: 2024 }).findings;
    const errors = found.filter(({ severity }) => severity === "error");
    expect(errors.map(({ sheet, expected }) => [sheet, expected])).toEqual([["Tabel", "485.002.115"]]);
  });
});
