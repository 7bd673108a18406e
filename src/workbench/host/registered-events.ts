/** The events that the client asked to be told of, so that it is told of no others. */
export class RegisteredEvents {
  private readonly counts = new Map<string, number>();

  register(event: string): void {
    this.counts.set(event, (this.counts.get(event) ?? 0) + 1);
  }

  unregister(event: string): void {
    const left = (this.counts.get(event) ?? 0) - 1;
    if (left > 0) this.counts.set(event, left);
    else this.counts.delete(event);
  }

  has(event: string): boolean {
    return this.counts.has(event);
  }

  get names(): string[] {
    return [...this.counts.keys()];
  }
}
