import { HostError } from "./host-error";
import type { Host, HostObject } from "./host-object";
import { hostObject } from "./host-object";
import type { KeptReferences } from "./kept-references";
import { MemberArguments } from "./member-arguments";
import { memberOf } from "./member-lookup";
import { workbookKind } from "./objects/workbook";
import type { ArgumentInfo, ObjectPath } from "./wire-protocol";
import { pathType } from "./wire-protocol";

/** The objects of one request, each found once by the path that the client wrote for it; `null` is the null object. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();
  private readonly beingFollowed = new Set<number>();

  constructor(
    private readonly paths: Record<string, ObjectPath>,
    private readonly host: Host,
    private readonly references: KeptReferences,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidArgument", `The request has no object path ${id}.`);
    if (this.beingFollowed.has(id)) throw new HostError("InvalidArgument", `Object path ${id} leads to itself.`);
    this.beingFollowed.add(id);
    const object = this.existing(this.follow(path));
    this.beingFollowed.delete(id);
    this.found.set(id, object);
    return object;
  }

  /** The arguments as they came, with the objects that some of them stand for. */
  argumentsOf(member: string, info: ArgumentInfo | undefined): MemberArguments {
    const objects = (info?.ReferencedObjectPathIds ?? []).map((id) => (id ? this.resolve(id) : undefined));
    return new MemberArguments(member, info?.Arguments ?? [], objects);
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.root:
        return hostObject(workbookKind, this.host.book);
      case pathType.nullObject:
        return null;
      case pathType.keptReference: {
        const kept = this.references.find(path.Name);
        if (!kept) throw new HostError("ItemNotFound", "The object was let go of.");
        return kept;
      }
      case pathType.property:
        return this.fromParent(path, ({ kind, self }) =>
          memberOf(kind.className, kind.objects, path.Name, this.host).get(self, this.host),
        );
      case pathType.indexer:
        return this.fromParent(path, ({ kind, self }) => {
          if (!kind.item) throw new HostError("ApiNotFound", `This host has no ${kind.className}.getItem.`);
          return kind.item(self, path.ArgumentInfo?.Arguments?.[0], this.host);
        });
      case pathType.method:
        return this.fromParent(path, ({ kind, self }) => {
          const member = memberOf(kind.className, kind.methods, path.Name, this.host);
          const name = `${kind.className}.${path.Name}`;
          if (!member.object) throw new HostError("ApiNotFound", `${name} gives no object.`);
          return member.object(self, this.argumentsOf(name, path.ArgumentInfo), this.host);
        });
      default:
        throw new HostError("ApiNotFound", `This host follows no object path of type ${path.ObjectPathType}.`);
    }
  }

  /** What hangs on the null object is the null object. */
  private fromParent(path: ObjectPath, step: (parent: HostObject) => HostObject | null): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    return parent && step(parent);
  }

  private existing(object: HostObject | null): HostObject | null {
    if (object?.kind.exists && !object.kind.exists(object.self, this.host)) {
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    }
    return object;
  }
}
