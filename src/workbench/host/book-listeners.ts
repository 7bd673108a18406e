import type { BookEvent } from "./host-book";

/** Those who want to hear what happens in a workbook. */
export class BookListeners {
  private readonly listeners = new Set<(event: BookEvent) => void>();

  add(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  tell(event: BookEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
