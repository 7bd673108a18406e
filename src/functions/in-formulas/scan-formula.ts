/** A piece of a formula in English notation; all pieces together are the formula, letter for letter. */
export interface Token {
  kind: "string" | "quoted" | "bracket" | "word" | "space" | "open" | "close" | "brace" | "comma" | "sign";
  text: string;
  start: number;
  end: number;
}

/** Letters of names, numbers and addresses; `$A$1`, `1.5E3`, `_xlfn.STDEV.S` are one word each. */
const WORD = /[\p{L}\p{N}_.\\?$]+/uy;
const SPACE = /\s+/y;
/** A quote inside is written twice. */
const STRING = /"(?:[^"]|"")*"?/y;
const QUOTED = /'(?:[^']|'')*'?/y;

const single: Readonly<Record<string, Token["kind"]>> = {
  "(": "open",
  ")": "close",
  "{": "brace",
  "}": "brace",
  ",": "comma",
};

/** Only as much of the grammar as it takes to know what is a name and what is inside a text. */
export function scanFormula(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const { kind, end } = tokenAt(formula, at);
    tokens.push({ kind, text: formula.slice(at, end), start: at, end });
    at = end;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): { kind: Token["kind"]; end: number } {
  const letter = formula.charAt(at);
  const ends = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return at + (pattern.exec(formula)?.[0].length ?? 0);
  };
  if (letter === '"') return { kind: "string", end: ends(STRING) };
  if (letter === "'") return { kind: "quoted", end: ends(QUOTED) };
  if (letter === "[") return { kind: "bracket", end: endOfBracket(formula, at) };
  const known = single[letter];
  if (known) return { kind: known, end: at + 1 };
  const word = ends(WORD);
  if (word > at) return { kind: "word", end: word };
  const space = ends(SPACE);
  if (space > at) return { kind: "space", end: space };
  return { kind: "sign", end: at + 1 };
}

/** `Tabel[[#All],[Target]]`: brackets nest, and an apostrophe takes the meaning from the letter behind it. */
function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const letter = formula[at];
    if (letter === "'") at += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
