/**
 * Sends a request of which the answer may get lost on its way although Excel has done it. Where it fails, `isDone` looks
 * whether it was done all the same; only where it was not, or Excel does not answer, does the failure count.
 */
export async function syncOr(context: Excel.RequestContext, isDone: () => Promise<boolean>): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const done = await isDone().catch(() => false);
    if (!done) throw error;
  }
}
