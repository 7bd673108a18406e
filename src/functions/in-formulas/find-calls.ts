import type { Definition } from "../definition";
import { definitions } from "../definitions/all";
import { scanFormula, type Token } from "./scan-formula";

/** A call of one of our functions inside a formula. */
export interface FunctionCall {
  definition: Definition;
  /** From the first letter of the call, a prefix or `@` included, to behind its last parenthesis. */
  start: number;
  end: number;
  /** The arguments as they are written, without the spaces around them; an omitted one is empty. */
  args: string[];
  /** How Excel wrote the name: with a prefix it did not know the function. */
  isPrefixed: boolean;
  /** `@` before the name: of a range only the cell in the same row counts. */
  isSingled: boolean;
}

const byId = new Map<string, Definition>(Object.values<Definition>(definitions).map((each) => [each.id, each]));

/** What Excel puts before the name of a function that it does not know when it opens or saves the workbook. */
const PREFIXES = /^(?:_xlfn\.|_xludf\.|_xldudf_|_xll\.)+/i;

/** The function that a name stands for, however it is written. */
export function definitionNamed(name: string): Definition | undefined {
  return byId.get(name.replace(PREFIXES, "").toUpperCase());
}

/** The calls that are not inside another one; those inside are found by asking again with an argument. */
export function findCalls(formula: string): FunctionCall[] {
  // Most formulas of a workbook call none of ours: they are told by their letters alone.
  if (!MAY_CALL.test(formula)) return [];
  const tokens = scanFormula(formula);
  const calls: FunctionCall[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const found = callAt(formula, tokens, index);
    if (!found) continue;
    calls.push(found.call);
    index = found.last;
  }
  return calls;
}

const MAY_CALL = new RegExp(`(?:${[...byId.keys()].join("|")})\\s*\\(`, "i");

function callAt(formula: string, tokens: Token[], index: number): { call: FunctionCall; last: number } | null {
  const name = tokens[index];
  if (name?.kind !== "word") return null;
  const definition = definitionNamed(name.text);
  if (!definition) return null;
  // `Buku.xlam!CAPAIAN(` is somebody else's.
  const before = tokens[index - 1];
  if (before?.kind === "sign" && before.text === "!") return null;
  const open = tokens[index + 1]?.kind === "space" ? index + 2 : index + 1;
  if (tokens[open]?.kind !== "open") return null;
  const inside = readArguments(formula, tokens, open);
  if (!inside) return null;
  const isSingled = before?.kind === "sign" && before.text === "@";
  const call: FunctionCall = {
    definition,
    start: isSingled ? before.start : name.start,
    end: tokens[inside.last]?.end ?? formula.length,
    args: inside.args,
    isPrefixed: PREFIXES.test(name.text),
    isSingled,
  };
  return { call, last: inside.last };
}

/** The arguments behind an opening parenthesis; `null` where it is never closed. */
function readArguments(formula: string, tokens: Token[], open: number): { args: string[]; last: number } | null {
  const args: string[] = [];
  let depth = 0;
  let start = tokens[open]?.end ?? 0;
  for (let index = open + 1; index < tokens.length; index += 1) {
    const { kind, text, start: at, end } = tokens[index] as Token;
    const isOuter = depth === 0;
    if (kind === "open" || text === "{") depth += 1;
    else if (isOuter && (kind === "comma" || kind === "close")) {
      args.push(formula.slice(start, at).trim());
      start = end;
      if (kind === "close") return { args: args.length === 1 && args[0] === "" ? [] : args, last: index };
    } else if (kind === "close" || text === "}") depth -= 1;
  }
  return null;
}
