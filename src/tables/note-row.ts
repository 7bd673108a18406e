import type { SheetSnapshot } from "../workbook/snapshot";
import type { Header } from "./header";
import { LABEL_ROLES } from "./lexicon";
import { opensNote } from "./notes-below";
import { isBlankAt, wordsAt } from "./printed-cell";

/** `Keterangan:` and nothing else: what stands below it, figures among it, explains the table. */
const HEADS_NOTES = /^\W*(keterangan|catatan|ket)\s*[.:]*\s*$/i;

/** Of each class a bound at least. */
const TELLS_CLASSES = /:(?:[^;]*\d[^;]*;[^;]*\d[^;]*;|(?:[^()]*\([^()]*\d[^()]*\)\s*,){2})[^;]*\d/;

/** `Kategori Permendagri 59/2021: 100 Tuntas Paripurna; 90-99 …` below the rows, though a recap stands right below it. */
export const isNote = (label: string) => HEADS_NOTES.test(label) || (opensNote(label) && TELLS_CLASSES.test(label));

/** So many words are a sentence, which no figure of a row is. */
const FEWEST_OF_SENTENCE = 6;

const ENDS_SENTENCE = /[A-Za-z\d)%]\.(?:\s*$|\s+[A-Z])/;

/** A shorter text is a word of its column. */
const SHORTEST_NOTE = 20;

/**
 * `Ket.: A (Sangat Baik) 88,31 – 100,00; …` in the first column and nowhere else, though that is not the one of the names;
 * in that one a whole sentence, `Jumlah untuk orang dan rupiah, rata-rata untuk IKM.`
 */
export function isLoneNote(sheet: SheetSnapshot, row: number, { left, columns }: Header): boolean {
  if (columns.some(({ index }) => index !== left && !isBlankAt(sheet, row, index))) return false;
  const words = wordsAt(sheet, row, left);
  const isSentence = words.split(/\s+/).length >= FEWEST_OF_SENTENCE;
  const first = columns.find(({ index }) => index === left);
  if (first && (first.role === "nomor" || LABEL_ROLES.has(first.role))) return isSentence && ENDS_SENTENCE.test(words);
  return words.length >= SHORTEST_NOTE && (opensNote(words) || isSentence);
}
