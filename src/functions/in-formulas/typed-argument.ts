import { isAmbiguous } from "../../numbers/reading";
import { readNumber } from "../../numbers/read-number";
import type { Parameter } from "../definition";
import { textLiteral } from "./argument-text";
import { arrayOf, writeArray } from "./array-constant";
import { readReference, type Reference, writeReference } from "./reference";

/** What a user has typed into the field of an argument, as the formula will hold it. */
export type TypedArgument =
  | { kind: "omitted"; text: "" }
  | { kind: "reference"; text: string; reference: Reference }
  | { kind: "number"; text: string; number: number }
  | { kind: "text"; text: string; words: string }
  | { kind: "array"; text: string }
  /** The parameter takes a number and this is none, or can be read as two. */
  | { kind: "not-a-number"; text: "" };

/**
 * An address is a reference, quotes make a text of anything, `75,5` is a number, `{75,5;80}` a range of figures, and the
 * rest is text such as `53,51 Indeks` or the name of a scale. `home` is the sheet that the formula will stand on.
 */
export function readTypedArgument(typed: string, { kind }: Parameter, home: string | null): TypedArgument {
  const entry = typed.trim();
  if (entry === "") return { kind: "omitted", text: "" };
  const quoted = textLiteral(entry);
  if (quoted !== null) return asText(quoted);
  const reference = readReference(entry);
  if (reference) return { kind: "reference", text: writeReference(reference, home), reference };
  const array = kind === "cells" ? arrayOf(entry, "\\", ";", (cell) => textLiteral(cell) ?? plainNumber(cell)) : null;
  if (array) return { kind: "array", text: writeArray(array) };
  const number = plainNumber(entry);
  if (number !== null && kind !== "text") return { kind: "number", text: String(number), number };
  return kind === "number" ? { kind: "not-a-number", text: "" } : asText(entry);
}

function asText(words: string): TypedArgument {
  return { kind: "text", text: `"${words.replaceAll('"', '""')}"`, words };
}

/** A figure and nothing else, read as the field writes figures; with a unit or a percent sign it stays text. */
function plainNumber(entry: string): number | null {
  if (!/^[-−]?[\d.,]+$/.test(entry)) return null;
  const reading = readNumber(entry);
  return reading.value === null || reading.malformed || isAmbiguous(reading) ? null : reading.value.toNumber();
}
