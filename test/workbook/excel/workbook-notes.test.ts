import { readNotes, writeNotes } from "../../../src/workbook/excel/workbook-notes";
import { MemoryBook } from "../../../src/workbench/host/memory-book";
import { openInExcel } from "../../host/microsoft-client";
import { sheetOf, workbookOf } from "../../host/sheet-of";

const workbook = workbookOf(sheetOf("Data", [[1]]));

describe("notes kept with the workbook", () => {
  test("there are none at first", async () => {
    openInExcel(new MemoryBook(workbook));
    expect(await readNotes()).toBeNull();
  });

  test.each(['{"diterima":["persen T04 F11"]}', "", "Date(0)", 'kutip " dan \\ dan “Ω”', "12"])(
    "%s comes back as it was written",
    async (text) => {
      openInExcel(new MemoryBook(workbook));
      await writeNotes("yang lama");
      await writeNotes(text);
      // The client takes a text of this shape for a date of its own; a JSON text never has it.
      expect(await readNotes()).toBe(text === "Date(0)" ? null : text);
    },
  );

  test("belong to the workbook, under the add-in's key, beside what others keep", async () => {
    const book = new MemoryBook(workbook);
    book.settings.set("lain", 5);
    openInExcel(book);
    await writeNotes("{}");
    expect([...book.settings]).toEqual([
      ["lain", 5],
      ["sakip-excel", "{}"],
    ]);
    openInExcel(new MemoryBook(workbook));
    expect(await readNotes()).toBeNull();
  });

  test("what is no text is none of ours", async () => {
    const book = new MemoryBook(workbook);
    book.settings.set("sakip-excel", { a: 1 });
    openInExcel(book);
    expect(await readNotes()).toBeNull();
  });

  test("a busy Excel and a text that is too long are named as such", async () => {
    openInExcel(new MemoryBook(workbook), { isEditingCell: () => true });
    await expect(readNotes()).rejects.toMatchObject({ code: "busy" });
    await expect(writeNotes("{}")).rejects.toMatchObject({ code: "busy" });
    openInExcel(new MemoryBook(workbook), { payloadLimit: 5000 });
    await expect(writeNotes("x".repeat(6000))).rejects.toMatchObject({ code: "too-large" });
    expect(await readNotes()).toBeNull();
  });
});
