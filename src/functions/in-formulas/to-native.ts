import { findCalls } from "./find-calls";
import { holdsTogether } from "./argument-text";
import { type CellsOf, type Native, nativeCall } from "./native-call";

/**
 * A formula with every call of ours in plain Excel, from the inside out; what stands around the calls stays as it is.
 * One call that has no such form keeps the whole formula from having one.
 */
export function toNative(formula: string, cellsOf: CellsOf = () => null): Native {
  let text = "";
  let at = 0;
  for (const call of findCalls(formula)) {
    const inside: string[] = [];
    for (const argument of call.args) {
      const native = toNative(argument, cellsOf);
      if (!native.ok) return native;
      inside.push(native.text);
    }
    const native = nativeCall(call, inside, cellsOf);
    if (!native.ok) return native;
    const standsAlone = holdsTogether(native.text) || isAlone(formula, call.start, call.end);
    text += formula.slice(at, call.start) + (standsAlone ? native.text : `(${native.text})`);
    at = call.end;
  }
  return { ok: true, text: text + formula.slice(at) };
}

/** Nothing but the ends of an argument or of the formula around it: no operator can reach inside. */
function isAlone(formula: string, start: number, end: number): boolean {
  const before = formula.slice(0, start).trimEnd();
  const behind = formula.slice(end).trimStart();
  return /^=?$|[(,]$/.test(before) && /^$|^[),]/.test(behind);
}
