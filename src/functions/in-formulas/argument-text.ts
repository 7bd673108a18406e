import { readReference } from "./reference";
import { scanFormula, type Token } from "./scan-formula";

const NUMBER = /^[0-9]*\.?[0-9]+(?:E[+-]?[0-9]+)?$/i;

/** The text inside a quoted text; `null` where an argument is no such text. */
export function textLiteral(argument: string): string | null {
  return /^"(?:[^"]|"")*"$/.test(argument) ? argument.slice(1, -1).replaceAll('""', '"') : null;
}

/** A number as a formula writes it, with its sign; `null` for anything else. */
export function numberLiteral(argument: string): number | null {
  const match = /^([+-]?)\s*(.+)$/.exec(argument);
  if (!match || !NUMBER.test(match[2] ?? "")) return null;
  return Number(match[2]) * (match[1] === "-" ? -1 : 1);
}

/**
 * Whether an argument holds together when it takes the place of a parameter between operators: an address, a text, a
 * number, one call. The range operator binds tighter than any other, so `A1:B2` does.
 */
export function holdsTogether(argument: string): boolean {
  const tokens = scanFormula(argument);
  if (tokens.length === 1) return tokens[0]?.kind !== "sign";
  if (tokens.every(isOfReference)) return true;
  const first = tokens[0]?.kind === "word" ? 1 : 0;
  const opening = tokens[first];
  return opening !== undefined && (opening.kind === "open" || opening.text === "{") && closesLast(tokens, first);
}

function isOfReference({ kind, text }: Token): boolean {
  return kind === "word" || kind === "quoted" || kind === "bracket" || (kind === "sign" && "!:#".includes(text));
}

/** Whether what opens at `first` is closed by the last token and not before. */
function closesLast(tokens: Token[], first: number): boolean {
  let depth = 0;
  for (let index = first; index < tokens.length; index += 1) {
    const { kind, text } = tokens[index] as Token;
    if (kind === "open" || text === "{") depth += 1;
    if (kind === "close" || text === "}") depth -= 1;
    if (depth === 0) return index === tokens.length - 1;
  }
  return false;
}

/**
 * Whether an argument may stand for more than one cell. What cannot be told from the text (a named range, a table's
 * column, an array) counts as several, because only a single cell is safe in every formula.
 */
export function mayBeSeveral(argument: string): boolean {
  const tokens = scanFormula(argument).filter(({ kind }) => kind !== "space");
  return tokens.some(({ kind, text }, index) => {
    if (kind === "brace" || kind === "bracket") return true;
    if (kind === "sign") return text === ":" || text === "#";
    if (kind !== "word" || tokens[index + 1]?.kind === "open" || tokens[index + 1]?.text === "!") return false;
    return !NUMBER.test(text) && !/^(?:TRUE|FALSE)$/i.test(text) && readReference(text) === null;
  });
}
