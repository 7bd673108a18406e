import type { HostObject } from "./host-object";

/** The objects that the client asked to keep between requests, by the id that it was told. */
export class KeptReferences {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private nextId = 1;

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `reference-${this.nextId++}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  forget(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  get count(): number {
    return this.objects.size;
  }
}
