import type { Host, HostObject } from "./host-object";
import { memberOf, namesOf } from "./member-lookup";
import type { QueryInfo } from "./wire-protocol";

/** What a `load` asks of one object: its own properties, and for each object below it the same again. */
interface Selection {
  properties: Set<string>;
  objects: Map<string, string[]>;
}

/** Answers a `load`: the properties asked for under their names on the wire, a collection as `_Items`. */
export function queryObject(object: HostObject, query: QueryInfo, host: Host): unknown {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const { kind, self } = object;
  if (!kind.items) return propertiesOf(object, paths, host);
  const start = query.Skip ?? 0;
  const items = kind.items(self, host).slice(start, query.Top === undefined ? undefined : start + query.Top);
  return { _Items: items.map((item) => propertiesOf(item, paths, host)) };
}

function propertiesOf(object: HostObject, paths: string[], host: Host): Record<string, unknown> {
  const { kind, self } = object;
  const answer: Record<string, unknown> = {};
  if (kind.id) answer._Id = kind.id(self);
  const { properties, objects } = selectionOf(object, paths, host);
  for (const name of properties) {
    answer[name] = memberOf(kind.className, kind.properties, name, host).read(self, host);
  }
  for (const [name, below] of objects) {
    const child = memberOf(kind.className, kind.objects, name, host).get(self, host);
    answer[name] = queryObject(child, { Select: below }, host);
  }
  return answer;
}

function selectionOf({ kind }: HostObject, paths: string[], host: Host): Selection {
  const selection: Selection = { properties: new Set(), objects: new Map() };
  // A load that names nothing asks for every plain property that this Excel has.
  if (paths.length === 0) namesOf(kind.properties, host).forEach((name) => selection.properties.add(name));
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (rest.length === 0 && !Object.hasOwn(kind.objects, name)) selection.properties.add(name);
    else selection.objects.set(name, [...(selection.objects.get(name) ?? []), ...below(rest)]);
  }
  return selection;
}

const below = (rest: string[]): string[] => (rest.length > 0 ? [rest.join("/")] : []);
