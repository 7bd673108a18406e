import { messageOf, registrationOf } from "./event-messages";
import type { EventMessage } from "./event-messages";
import type { BookEvent, HostBook } from "./host-book";
import type { RegisteredEvents } from "./registered-events";

/** Passes on what happens in the workbook, after the request that may have caused it is answered. */
export class EventOutbox {
  private readonly waiting: BookEvent[] = [];
  private listener: ((message: EventMessage) => void) | null = null;
  private requests = 0;

  constructor(
    book: HostBook,
    private readonly registered: RegisteredEvents,
  ) {
    book.watch((event) => {
      // What nobody asked for when it happened is not told later either.
      if (!registered.has(registrationOf(event))) return;
      this.waiting.push(event);
      this.sendSoon();
    });
  }

  sendTo(listener: (message: EventMessage) => void): void {
    this.listener = listener;
  }

  async hold<Result>(request: () => Promise<Result>): Promise<Result> {
    this.requests++;
    try {
      return await request();
    } finally {
      this.requests--;
      this.sendSoon();
    }
  }

  private sendSoon(): void {
    if (this.waiting.length > 0) setTimeout(() => this.send(), 0);
  }

  private send(): void {
    if (this.requests > 0) return;
    for (const event of this.waiting.splice(0)) {
      if (this.registered.has(registrationOf(event))) this.listener?.(messageOf(event));
    }
  }
}
