import { notesBelow } from "../../tables/notes-below";
import type { Row, Table } from "../../tables/table";

const SENTENCE_END = /[.;]\s+|[.;]$/;

/** `Nilai IKPA = nilai tertimbang : konversi bobot`: a row, and the two that it is divided of. */
const QUOTIENT = /^([^=]+)=([^=:/÷]+(?:[:/÷])[^=:/÷]+)$/;

const known = new WeakMap<Table, ReadonlyMap<string, string>>();

/**
 * What a note says that a row is the quotient of, by the name of the row; empty where none does. A note may stand below the
 * table, or among its rows where more of them follow.
 */
export function quotientInNote(table: Table, { label }: Row): string {
  let told = known.get(table);
  if (!told) known.set(table, (told = quotientsTold(table)));
  return told.get(plainName(label)) ?? "";
}

function quotientsTold(table: Table): ReadonlyMap<string, string> {
  const among = table.rows.flatMap(({ kind, label }) => (kind === "kelompok" && label.includes("=") ? [label] : []));
  const sentences = [...among, ...notesBelow(table)].flatMap((line) => line.split(SENTENCE_END));
  return new Map(
    sentences.flatMap((sentence): [string, string][] => {
      const [, name = "", parts = ""] = QUOTIENT.exec(sentence.trim()) ?? [];
      return name === "" ? [] : [[plainName(name), parts]];
    }),
  );
}

const plainName = (words: string) =>
  words
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
