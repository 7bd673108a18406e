import { HostError } from "./host-error";
import type { Host, HostObject } from "./host-object";
import type { KeptReferences } from "./kept-references";
import { memberOf } from "./member-lookup";
import type { ObjectPaths } from "./object-paths";
import { queryObject } from "./query";
import type { Action } from "./wire-protocol";
import { actionType } from "./wire-protocol";

/** Does one action of a request and gives the value that the client gets for it. */
export function performAction(action: Action, paths: ObjectPaths, references: KeptReferences, host: Host): unknown {
  // A trace marks a place among the actions and concerns no object.
  if (action.ActionType === actionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case actionType.instantiate:
      return object && identityOf(object, references);
    case actionType.query:
      return object && queryObject(object, action.QueryInfo ?? {}, host);
    case actionType.method:
      return callMethod(action, object, paths, references, host);
    case actionType.setProperty:
      setProperty(action, present(object), host);
      return null;
    default:
      throw new HostError("ApiNotFound", `This host does no action of type ${action.ActionType}.`);
  }
}

/** What the client needs to find the object again: its id in a collection, or the reference it is kept under. */
function identityOf(object: HostObject, references: KeptReferences): Record<string, string> {
  const identity: Record<string, string> = {};
  const referenceId = references.idOf(object);
  if (object.kind.id) identity.Id = object.kind.id(object.self);
  if (referenceId) identity._ReferenceId = referenceId;
  return identity;
}

function callMethod(
  action: Action,
  object: HostObject | null,
  paths: ObjectPaths,
  references: KeptReferences,
  host: Host,
): unknown {
  if (action.Name === "_KeepReference") {
    if (object) references.keep(object);
    return null;
  }
  const { kind, self } = present(object);
  const member = memberOf(kind.className, kind.methods, action.Name, host);
  const name = `${kind.className}.${action.Name}`;
  if (!member.call) throw new HostError("ApiNotFound", `${name} gives an object.`);
  return member.call(self, paths.argumentsOf(name, action.ArgumentInfo), host);
}

function setProperty(action: Action, { kind, self }: HostObject, host: Host): void {
  const member = memberOf(kind.className, kind.properties, action.Name, host);
  if (!member.write) throw new HostError("ApiNotFound", `This host does not set ${kind.className}.${action.Name}.`);
  member.write(self, action.ArgumentInfo?.Arguments?.[0], host);
}

/** Nothing can be done to the null object. */
function present(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound", "The object is the null object.");
  return object;
}
