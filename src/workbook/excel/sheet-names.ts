/** The names of sheets by their ids, as Excel gives them in events. */
export class SheetNames {
  private known = new Map<string, string>();
  private asking: Promise<void> | null = null;

  /** Asked anew for every event, as older Excels do not tell when a sheet is renamed; events at once share a request. */
  async of(id: string): Promise<string | undefined> {
    // A cell may be in editing already, when Excel answers nothing; the name was most likely the same a moment ago.
    await (this.asking ??= this.refresh().catch(() => undefined));
    return this.known.get(id);
  }

  async refresh(): Promise<void> {
    try {
      this.known = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/id,items/name");
        await context.sync();
        return new Map(worksheets.items.map(({ id, name }) => [id, name]));
      });
    } finally {
      this.asking = null;
    }
  }
}
