import type { Column, Table } from "../../../tables/table";
import type { NamedColumn } from "./named-column";
import { numericColumns } from "./numeric-columns";

/** `x` multiplies. */
const LETTERS = "abcdefghijklmnopqrstuvwyz";

/** A sign between two names; within a name (`Non-Operasional`, `L/P`) no blanks stand around it. */
const SIGN = /\s+([-–−+x×*:/])\s+/i;

/** `AA (Rp) | CRO (%) | AA × CRO (Rp)`, `PK | Renja | PK - Renja`: headers that spell out by its names what their column is. */
export function formulasInNames(table: Table): NamedColumn[] {
  const columns = numericColumns(table);
  if (!columns.some(({ name }) => SIGN.test(name))) return [];
  const named = columns.flatMap((column, at) => {
    const name = LETTERS[at];
    return name === undefined ? [] : [{ name, column, words: plain(column.name) }];
  });
  return named.map(({ name, column }) => {
    const others = named.filter((each) => each.column !== column);
    const pieces = withoutUnit(column.name).split(SIGN);
    const formula = pieces.map((piece, at) => (at % 2 === 1 ? piece.toLowerCase() : termOf(piece, others)));
    const isWhole = pieces.length >= 3 && formula.every((piece) => piece !== "");
    return { name, column, formula: isWhole ? formula.join(" ") : "", printed: withoutUnit(column.name) };
  });
}

/** The one column that is called so, and none `CRO maks. 120%` beside `CRO`; a percentage counts as a part of a hundred. */
function termOf(piece: string, others: (NamedWords & { column: Column })[]): string {
  const [only, second] = others.filter(({ words }) => `${words} `.startsWith(`${plain(piece)} `));
  if (!only || second || only.words !== plain(piece)) return "";
  return /%/.test(only.column.name) ? `(${only.name}/100)` : only.name;
}

interface NamedWords {
  name: string;
  words: string;
}

const withoutUnit = (name: string) => name.replace(/\s*\([^()]*\)\s*$/, "").trim();

const plain = (name: string) => withoutUnit(name).toLowerCase().replace(/\s+/g, " ");
