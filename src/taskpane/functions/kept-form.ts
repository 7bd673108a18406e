import { useCallback, useState } from "react";
import type { CheckSession } from "../session/check-session";

/** By session, for as long as the pane is open: whoever looks at another part of it finds what he had typed. */
const kept = new WeakMap<CheckSession, Map<string, unknown>>();

function formOf(session: CheckSession): Map<string, unknown> {
  let form = kept.get(session);
  if (!form) kept.set(session, (form = new Map()));
  return form;
}

/** A state that outlives its component. */
export function useKept<Value>(session: CheckSession, name: string, first: Value): [Value, (value: Value) => void] {
  const form = formOf(session);
  const [value, setValue] = useState(() => (form.has(name) ? (form.get(name) as Value) : first));
  const keep = useCallback(
    (next: Value) => {
      form.set(name, next);
      setValue(next);
    },
    [form, name],
  );
  return [value, keep];
}

/** The user has left the function himself; the next time he begins anew. */
export function forgetFields(session: CheckSession): void {
  const form = formOf(session);
  form.delete("fields");
  form.delete("target");
}
