import ExcelJS from "exceljs";

/** An .xlsx file in memory, written by another program than the reader under test. */
export async function makeWorkbook(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A small budget table; `total` is printed under pagus of 35 and 40 million. */
export function budgetWorkbook(total: string): Promise<Uint8Array> {
  return makeWorkbook((workbook) => {
    const sheet = workbook.addWorksheet("Anggaran");
    sheet.addRows([
      ["No", "Kegiatan", "Pagu", "Realisasi", "%"],
      ["1", "Pendampingan keluarga", "35.000.000", "27.950.000", "79,86"],
      ["2", "Advokasi", "40.000.000", "28.205.000", "70,51"],
      ["TOTAL", null, total, "56.155.000", "74,87"],
    ]);
  });
}
