import { numberLiteral, textLiteral } from "./argument-text";

export type Constant = number | string;

/** `{0,"Kurang";70,"Cukup"}` as rows; `null` for anything else. */
export function readArray(text: string): Constant[][] | null {
  return arrayOf(text, ",", ";", (cell) => textLiteral(cell) ?? numberLiteral(cell));
}

/**
 * The array between braces with these separators. An empty array is none, nor is one whose rows differ in length: Excel
 * has no such thing.
 */
export function arrayOf(
  text: string,
  column: string,
  row: string,
  read: (cell: string) => Constant | null,
): Constant[][] | null {
  const match = /^\{([\s\S]*)\}$/.exec(text.trim());
  if (!match) return null;
  const rows: Constant[][] = [[]];
  let cell = "";
  const keep = (): boolean => {
    const value = read(cell.trim());
    cell = "";
    if (value !== null) rows.at(-1)?.push(value);
    return value !== null;
  };
  let isQuoted = false;
  for (const letter of match[1] ?? "") {
    if (letter === '"') isQuoted = !isQuoted;
    if (isQuoted || (letter !== column && letter !== row)) cell += letter;
    else if (!keep()) return null;
    else if (letter === row) rows.push([]);
  }
  return keep() && rows.every(({ length }) => length === rows[0]?.length) ? rows : null;
}

/** The array as a formula in English notation holds it. */
export function writeArray(rows: readonly (readonly Constant[])[]): string {
  const cell = (value: Constant) => (typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`);
  return `{${rows.map((row) => row.map(cell).join(",")).join(";")}}`;
}
