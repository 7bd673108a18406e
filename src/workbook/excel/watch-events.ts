import { workbookProblemFrom } from "./excel-error";

type Handler = { context: OfficeExtension.ClientRequestContext; remove(): void };

/** Adds handlers in one request and gives back how to remove them in one. */
export async function watchEvents(add: (workbook: Excel.Workbook) => Handler[]): Promise<() => Promise<void>> {
  try {
    const handlers = await Excel.run(async (context) => {
      const added = add(context.workbook);
      await context.sync();
      return added;
    });
    return () => removeAll(handlers);
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}

/** A handler can only be removed where it was added; a second call finds nothing left to do. */
async function removeAll(handlers: Handler[]): Promise<void> {
  const left = handlers.splice(0);
  const [first] = left;
  if (!first) return;
  try {
    left.forEach((handler) => handler.remove());
    await first.context.sync();
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}
