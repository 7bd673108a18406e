/** Cells that were compared, each counted once; by sheet, so that thousands of addresses need not be put together. */
export class CheckedCells {
  private readonly bySheet = new Map<string, Set<string>>();

  add(sheet: string, cell: string): void {
    const cells = this.bySheet.get(sheet);
    if (cells) cells.add(cell);
    else this.bySheet.set(sheet, new Set([cell]));
  }

  /** `Sheet!A1`; a sheet may have the mark in its name. */
  addPlace(place: string): void {
    const end = place.lastIndexOf("!");
    this.add(place.slice(0, end), place.slice(end + 1));
  }

  get size(): number {
    let size = 0;
    for (const cells of this.bySheet.values()) size += cells.size;
    return size;
  }
}
