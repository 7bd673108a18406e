import { hostAbilities } from "../../../src/workbook/excel/host-abilities";
import { MemoryBook } from "../../../src/workbench/host/memory-book";
import { openInExcel } from "../../host/microsoft-client";
import { sheetOf, workbookOf } from "../../host/sheet-of";

const book = () => new MemoryBook(workbookOf(sheetOf("Data", [[1]])));

describe("what this Excel can do", () => {
  test("an Excel of today", () => {
    openInExcel(book(), { excelApi: "1.17" });
    const abilities = hostAbilities();
    expect([abilities.customFunctions, abilities.keyboardShortcuts]).toEqual([true, true]);
    expect(["1.14", "1.17", "1.18"].map(abilities.excelApi)).toEqual([true, true, false]);
  });

  test("an Excel without custom functions and shortcuts", () => {
    openInExcel(book(), { sets: { CustomFunctionsRuntime: null, KeyboardShortcuts: null } });
    const { customFunctions, keyboardShortcuts } = hostAbilities();
    expect([customFunctions, keyboardShortcuts]).toEqual([false, false]);
    openInExcel(book(), { sets: { CustomFunctionsRuntime: "1.2" } });
    expect(hostAbilities().customFunctions).toBe(false);
  });

  test.each([
    ["without Office", {}],
    ["before Office is ready", { Office: {} }],
    ["in a plain browser", { Office: { context: {} } }],
  ])("nothing %s", (_where, page) => {
    Reflect.deleteProperty(globalThis, "Office");
    Object.assign(globalThis, page);
    const { customFunctions, keyboardShortcuts, excelApi } = hostAbilities();
    expect([customFunctions, keyboardShortcuts, excelApi("1.1")]).toEqual([false, false, false]);
  });
});
