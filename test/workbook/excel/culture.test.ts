import { readCulture } from "../../../src/workbook/excel/culture";
import { englishCulture, indonesianCulture } from "../../../src/workbench/host/host-book";
import { MemoryBook } from "../../../src/workbench/host/memory-book";
import { openInExcel } from "../../host/microsoft-client";
import { sheetOf, workbookOf } from "../../host/sheet-of";

const workbook = workbookOf(sheetOf("Data", [[1]]));

describe("how this Excel writes numbers", () => {
  test.each([
    ["Indonesian", indonesianCulture, { decimalSeparator: ",", listSeparator: ";" }],
    ["English", englishCulture, { decimalSeparator: ".", listSeparator: "," }],
  ])("%s", async (_name, culture, expected) => {
    openInExcel(new MemoryBook(workbook, { culture }));
    expect(await readCulture()).toEqual(expected);
  });

  test("while a cell is being edited Excel is busy", async () => {
    openInExcel(new MemoryBook(workbook), { isEditingCell: () => true });
    await expect(readCulture()).rejects.toMatchObject({ code: "busy" });
  });
});
