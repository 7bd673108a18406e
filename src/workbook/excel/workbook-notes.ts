import { workbookProblemFrom } from "./excel-error";

/** Settings are kept apart for each add-in; the key only has to be ours among our own. */
const key = "sakip-excel";

/** The text that was last kept with this workbook, or `null`. */
export async function readNotes(): Promise<string | null> {
  try {
    return await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key);
      setting.load("value");
      await context.sync();
      if (setting.isNullObject) return null;
      const text: unknown = setting.value;
      return typeof text === "string" ? text : null;
    });
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}

/**
 * Keeps a text with the workbook, in place of the last; it is in the file once the user saves. Excel may forget its undo
 * list over this, so it does not belong between a fix and its undoing.
 */
export async function writeNotes(text: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.workbook.settings.add(key, text);
      await context.sync();
    });
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}
