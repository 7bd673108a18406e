import type { SheetSnapshot } from "../workbook/snapshot";
import { textsOf } from "../workbook/texts-of-sheet";
import { notesBelow } from "./notes-below";
import { wordsAt } from "./printed-cell";
import type { Row, Table } from "./table";

const STARS = /(\*+)\s*\)?\s*$/;

/** `¹⁾`, `²`, `1)`: a figure of its own, no `(tahap 1)` and no `m²`. */
const FIGURE = /(?:(?<!m)([¹²³⁴⁵⁶⁷⁸⁹])\s*[)⁾]?|\s([1-9])\s*[)⁾])\s*$/;

const RAISED = "¹²³⁴⁵⁶⁷⁸⁹";

/** Where a mark begins what it says: `*) …`, `Keterangan: 1) …`, also behind another note on the same line. */
const NEXT_NOTE =
  /(?:^|;|\.|^\s*(?:keterangan|catatan|ket)\.?\s*:)\s*(?=(?:\(?\*+\s*\)?|[¹²³⁴⁵⁶⁷⁸⁹]\s*[)⁾]?|\(?[1-9]\s*[)⁾])\s*:?\s*[^\s\d*])/i;
const OWN_MARK = /^\s*\(?(?:(\*+)|([¹²³⁴⁵⁶⁷⁸⁹])|([1-9])(?=\s*[)⁾]))\s*[)⁾]?\s*:?\s*(?=\S)/;

/** `untuk indikator bertanda *) capaian = …`: what is said of those that bear the mark. */
const NAMES_MARK = /\b(?:ber(?:tanda|bintang)|(?:diberi|dengan)\s+tanda|tanda)(?:\s+bintang)?\s*[("']*(\*+)/i;

/** Before or behind it something else is said. */
const OTHER_SENTENCE = /;|\.\s+(?=\p{Lu})/u;

/** `* dibatasi 120%. Indikator waktu: semakin cepat semakin baik`: what names its own subject is not about the mark. */
const OTHER_SUBJECT = /\.\s+(?=\p{Lu}[^.:]{2,60}:\s)/u;

const figureOf = (raised: string) => String(RAISED.indexOf(raised) + 1);

/** The mark behind the words of a cell, `*` or `1`; `null` where there is none. */
export function markBehind(words: string): string | null {
  const [, stars] = STARS.exec(words) ?? [];
  if (stars !== undefined) return stars;
  const [, raised, figure] = FIGURE.exec(words) ?? [];
  if (raised !== undefined) return figureOf(raised);
  const isInBrackets = words.lastIndexOf("(") > words.lastIndexOf(")", words.length - 2);
  return figure === undefined || isInBrackets ? null : figure;
}

/** Marks that no word or unit ends with. */
const SURE = /(?:\*+\s*\)?|[¹²³⁴⁵⁶⁷⁸⁹]\s*⁾)\s*$/;

/** The mark of a row: behind its name, or stars and raised figures behind any other cell of it. */
export function markOfRow(table: Table, row: Row): string | null {
  const own = markBehind(row.label);
  if (own !== null) return own;
  for (const { index } of table.columns) {
    const words = wordsAt(table.sheet, row.index, index);
    if (SURE.test(words)) return markBehind(words);
  }
  return null;
}

/** What a mark says: the notes right below the table, else, for stars, those anywhere on its sheet. */
export function notesOfMark(table: Table, mark: string): readonly string[] {
  const below = markedIn(notesBelow(table), mark);
  return below.length > 0 || !mark.startsWith("*") ? below : markedIn(starredOn(table.sheet), mark);
}

const explained = new WeakMap<Table, boolean>();

/** Some note begins with a mark. Where none does, nobody needs to look for marks in every row. */
export function hasMarkedNotes(table: Table): boolean {
  let hasNotes = explained.get(table);
  if (hasNotes === undefined) {
    hasNotes = [...notesBelow(table), ...starredOn(table.sheet)].some((line) => notesIn(line).some(isMarked));
    explained.set(table, hasNotes);
  }
  return hasNotes;
}

const notesIn = (line: string) => line.split(NEXT_NOTE);
const isMarked = (note: string) => OWN_MARK.test(note) || NAMES_MARK.test(note);

function markedIn(lines: readonly string[], mark: string): string[] {
  return lines.flatMap(notesIn).flatMap((note) => {
    const named = NAMES_MARK.exec(note);
    if (named) return named[1] === mark ? (note.split(OTHER_SENTENCE).find((each) => NAMES_MARK.test(each)) ?? []) : [];
    const [whole, stars, raised, figure] = OWN_MARK.exec(note) ?? [];
    const own = stars ?? figure ?? (raised === undefined ? undefined : figureOf(raised));
    return whole !== undefined && own === mark ? (note.slice(whole.length).split(OTHER_SUBJECT)[0] ?? []) : [];
  });
}

/** `*) …` at the beginning, or behind another sentence. */
const OPENS_STARRED = /(?:^|[.;:]\s)\s*\(?\*/;

const starred = new WeakMap<SheetSnapshot, readonly string[]>();

function starredOn(sheet: SheetSnapshot): readonly string[] {
  let texts = starred.get(sheet);
  if (!texts) {
    texts = textsOf(sheet).flatMap(({ text }) => (OPENS_STARRED.test(text) || NAMES_MARK.test(text) ? [text] : []));
    starred.set(sheet, texts);
  }
  return texts;
}
