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
