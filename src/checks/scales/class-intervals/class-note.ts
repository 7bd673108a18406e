import { squeeze } from "../../../tables/lexicon";
import { headsList } from "../../../tables/notes-below";
import { wordsAt } from "../../../tables/printed-cell";
import type { Column, Table } from "../../../tables/table";
import type { CellPosition } from "../../../workbook/address";
import { type ClassRange, readClassRange } from "./class-range";
import { ascending } from "./joints";
import type { ClassList, ListedClass } from "./listed-class";

/** How far below its table a note may stand. */
const REACH = 5;

/** And one that is called like a column of it. */
const REACH_OF_NAME = 12;

/** A longer text is a paragraph. */
const LONGEST = 700;

const FEWEST_CLASSES = 3;
const LONGEST_NAME = 30;

/**
 * `Predikat:`, `2) Kategori:`, `Ket.:`, `Predikat (Permendagri 86/2017):`, `Kategori atas kolom (7):`, what the classes are
 * called before the first of them.
 */
const HEADING =
  /^\s*(?:\*+\)?\s*|\(?(?:[a-z]|\d{1,2})[.)]\s+)?([a-z][a-z /]{2,40}?)\.?\s*(?:(?:\([^()]{1,60}\)|(?:menurut|sesuai|berdasarkan|atas)\s[^:;]{3,60}?|[a-z]+\s\d+\/\d{4})\s*)?:\s*(?=.*\d)/i;

/** `91% ke atas Sangat Tinggi`: the name stands behind its range. */
const NAME_BEHIND = /(?:\d\s*%?|[:=])\s*(?:ke\s?(?:atas|bawah)\s+)?([a-z][a-z ]*)$/i;

const LETTER_AT_END = /\b(AAA?|A|BBB?|B|CCC?|C|D|E)$/;

/** The classes that the notes right below a table tell: `Predikat: Sangat Baik > 100; Baik 85 - 100; …`. */
export function classNotesBelow(table: Table): readonly ClassList[] {
  let lists = known.get(table);
  if (!lists) known.set(table, (lists = notesOfClasses(table)));
  return lists;
}

const known = new WeakMap<Table, readonly ClassList[]>();

function notesOfClasses(table: Table): ClassList[] {
  const { bottom, left } = table.range;
  if (table.isTransposed) return [];
  const lists: ClassList[] = [];
  for (let row = bottom + 1; row <= bottom + REACH; row += 1) {
    const own = wordsAt(table.sheet, row, left);
    const words = headsList(own) ? `${own} ${cellsBehind(table, row).join("; ")}` : own;
    const list = words.length > LONGEST ? null : fullestNoteIn(words, { row, column: left });
    if (list) lists.push({ ...list, sheet: table.sheet });
  }
  return lists.length > 0 ? lists : notesFartherBelow(table);
}

/**
 * `Kenaikan dihitung dari rata-rata. Kategori: …`: the classes may stand behind other sentences of a note. Of
 * `Jumlah responden 214 orang. Mutu A: 88.31 - 100.00; …` the sentence that holds as many classes by itself tells them.
 */
export function fullestNoteIn(words: string, at: CellPosition) {
  const sentences = words.split(SENTENCE_END);
  const notes = sentences.flatMap((_sentence, from) => readNote(sentences.slice(from).join(" "), at) ?? []);
  return notes.reduce<Omit<ClassList, "sheet"> | null>((fullest, note) => {
    const [before, own] = [fullest?.classes.length ?? 0, note.classes.length];
    // The same classes once more are told better with what stands before them: `a. Derajat desentralisasi: …`.
    const isOther = fullest?.classes[0]?.name !== note.classes[0]?.name;
    return own > before || (own === before && isOther) ? note : fullest;
  }, null);
}

const SENTENCE_END = /(?<=[a-z\d)%]\.)\s+(?=[A-Z])/;

/**
 * `Status: Tercapai ≥ 100%; …` below the recap of a column `Status`: called like the column, where nothing between the two
 * is called so.
 */
function notesFartherBelow(table: Table): ClassList[] {
  const { sheet, columns, range } = table;
  const { bottom, left, right } = range;
  const between = new Set<string>();
  for (let row = bottom + 1; row <= bottom + REACH_OF_NAME; row += 1) {
    const words = wordsAt(sheet, row, left);
    const list = words.length > LONGEST ? null : readNote(words, { row, column: left });
    if (list && columns.some((column) => isCalledLike(table, column, list)))
      return between.has(squeeze(list.headers[0] ?? "")) ? [] : [{ ...list, sheet }];
    for (let column = left; column <= right; column += 1) between.add(squeeze(wordsAt(sheet, row, column)));
  }
  return [];
}

/** A column of the classes of a note, and called like it: `Level` over `Tinggi`, and below `Level: 1-5 Rendah; …`. */
export function isCalledLike(
  { sheet, rows }: Table,
  { name, index }: Column,
  { headers: [heading = ""], classes }: Omit<ClassList, "sheet">,
): boolean {
  if (heading === "" || squeeze(heading) !== squeeze(name)) return false;
  const words = new Set(classes.map((each) => squeeze(each.name)));
  return rows.some((row) => words.has(squeeze(wordsAt(sheet, row.index, index))));
}

/** `Interval: | 1,00–1,75 Kurang | …`: each class in a cell of its own. */
const cellsBehind = ({ sheet, range: { left, right } }: Table, row: number) =>
  Array.from({ length: right - left }, (_cell, step) => wordsAt(sheet, row, left + 1 + step)).filter(
    (words) => words !== "",
  );

/** Where a list begins behind other sentences: `Capaian di atas 120 dicatat 120. Kategori: > 110 Memuaskan; …`. */
const NEXT_HEADING = /[.;]\s+(?=[A-Z][a-z /]{2,40}(?:(?:menurut|sesuai|berdasarkan|atas)\s[^:;]{3,60})?:)/g;

/** `NKO = jumlah nilai x bobot. Hijau >= 100; Kuning 80 s.d. < 100; Merah < 80`: or without a heading. */
const NEXT_SENTENCE = /[.;]\s+(?=[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\s*(?:[:=]\s*)?(?:[a-z]+\s*)?(?:[<>≤≥]|\d))/g;

/** `Efektivitas = Realisasi PAD : Target PAD. Kriteria: …`: what the classes behind it are of. */
const SUBJECT = /^\W*(?:[a-z\d]{1,2}[.)]\s+)?([A-Z][a-z]+(?:\s[a-z]+){0,4})\s*[=:]/;

/** `Kriteria efisiensi`, `Kategori derajat desentralisasi`: the heading itself says it. */
const OF_WHAT =
  /^(?:kriteria|kategori|predikat|klasifikasi|pola)\s+(?!(?:pen)?capaian|kinerja|penilaian|nilai|indeks|mutu)([a-z][a-z ]{3,})$/i;

/** Several classes of one text, each with its range; `null` where it tells anything else. */
export function readNote(text: string, position: CellPosition): Omit<ClassList, "sheet"> | null {
  const behind = (gaps: RegExp) => [...text.matchAll(gaps)].map(({ 0: gap, index }) => text.slice(index + gap.length));
  // `Mutu unsur: A 3,53-4,00; …. Mutu unit: A 88,31-100; …`: a list ends where the next begins.
  const parts = [text, ...behind(NEXT_HEADING), ...behind(NEXT_SENTENCE)].map((part) => beforeNext(part));
  for (const part of parts) {
    const found = readList(part, position);
    if (!found) continue;
    const subject =
      OF_WHAT.exec(found.headers[0] ?? "")?.[1] ?? (text.startsWith(part) ? undefined : SUBJECT.exec(text)?.[1]);
    return subject === undefined ? found : { ...found, subject };
  }
  return null;
}

function beforeNext(part: string): string {
  const [next] = part.matchAll(NEXT_HEADING);
  return next ? part.slice(0, next.index) : part;
}

function readList(text: string, position: CellPosition): Omit<ClassList, "sheet"> | null {
  if (!/\d/.test(text) || !/[;,\n]/.test(text)) return null;
  const named = HEADING.exec(text);
  // `Mutu A: 88,31 - 100`: the letter is the name of the first class.
  const isName = named?.[1] === undefined || LETTER_AT_END.test(named[1]);
  const heading = isName ? "" : (named[1] ?? "");
  const listed = isName ? text : text.slice(named[0].length);
  const bySemicolon = partsOf(listed, /;|\n/);
  const parts = bySemicolon.length >= FEWEST_CLASSES ? bySemicolon : partsOf(listed, /[;\n]|,\s+(?=[a-z(])/i);
  const classes = closedAbove(parts.flatMap((part) => classIn(part, position) ?? []));
  const isWhole = classes.length >= FEWEST_CLASSES && classes.length === parts.length;
  if (!isWhole || new Set(classes.map(({ name }) => name.toLowerCase())).size < classes.length || !areApart(classes))
    return null;
  return { classes, headers: heading === "" ? [] : [heading], title: [], isScale: true };
}

function partsOf(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map(
      (part) =>
        part
          .split(/\.\s+(?=[A-Z])/)[0]
          ?.replace(/\.\s*$/, "")
          .trim() ?? "",
    )
    .filter((part) => part !== "");
}

/** `Sangat Baik > 100`, `Baik (76 – 90)`, `B: 76,61 - 88,30 (Baik)`, `> 100 = Sangat Baik`. */
export function classIn(text: string, position: CellPosition): ListedClass | null {
  const part = withoutMeasure(text);
  const inBrackets = [...part.matchAll(/\(([^()]*)\)/g)].map(([, inside = ""]) => inside.trim());
  const aliases = inBrackets.filter((words) => !/\d/.test(words) && words !== "");
  const [ranged] = inBrackets.filter((words) => /\d/.test(words) && !TELLS_OF_WHAT.test(words));
  const outside = part.replace(/\([^()]*\)/g, " ").trim();
  const start = outside.search(/[\d<>≤≥]|\b(di\s?atas|di\s?bawah|kurang dari|lebih dari|minimal|maksimal)\b/i);
  const before = start < 0 ? outside : outside.slice(0, start);
  // `Hijau = indeks ≥ 100`: between the name and its range stands what it is of.
  const named = /^([^=:]*[a-z][^=:]*?)\s*[=:]\s*[a-z][a-z ]*$/i.exec(tidy(before))?.[1] ?? before;
  const name = tidy(named) || tidy(NAME_BEHIND.exec(outside)?.[1] ?? "");
  const told = ranged ?? rangeIn(outside, before, name);
  // `Siap Penuh = 100`, `100 Tuntas Paripurna`: one value and no more.
  const isOneValue = BARE.test(told) && (/[=:]\s*$/.test(before) || tidy(before) === "");
  const range = readClassRange(isOneValue ? `${told} - ${told}` : told);
  if (!range || name === "" || name.length > LONGEST_NAME || !/[a-z]/i.test(name)) return null;
  return { name, aliases, range, position, text: part };
}

/** `IP <= 1 Memenuhi`, `1 < IP <= 5 Cemar ringan`: what is classed stands before the sign, or amid its class. */
const MEASURE_AMID = /(\d+(?:[.,]\d+)?)\s*(<=?|≤)\s*[A-Z]{1,6}\s*(<=?|≤)\s*(?=\d)/;
const MEASURE_BEFORE = /^\s*[A-Z]{2,6}\s*(?=[<>≤≥]=?\s*\d+(?:[.,]\d+)?\s*%?\s+[A-Z])/;

const withoutMeasure = (part: string) =>
  part
    .replace(MEASURE_AMID, (_whole, low: string, over: string, upTo: string) =>
      [over === "<" ? ">" : "≥", low, "-", upTo === "<" ? "< " : ""].join(" "),
    )
    .replace(MEASURE_BEFORE, "");

/** `(terhadap target 2024)`, `(berdasarkan kolom 5)`: what is classed, behind the last of the classes. */
const TELLS_OF_WHAT = /^(?:terhadap|thd\b|berdasarkan|menurut|sesuai|dari|mengacu|dihitung|kolom)/i;

const BARE = /^\d+([.,]\d+)?\s*%?$/;

/** `Mandiri > 0,8155; Maju > 0,7072; Berkembang > 0,5989`: each class ends where the one above it begins. */
function closedAbove(classes: ListedClass[]): ListedClass[] {
  if (!classes.every(({ range: { low, high } }) => low !== null && high === null)) return classes;
  const order = ascending(classes);
  return classes.map((each) => {
    const next = order[order.indexOf(each) + 1]?.range.low;
    return next ? { ...each, range: { ...each.range, high: { ...next, isIncluded: !next.isIncluded } } } : each;
  });
}

function rangeIn(outside: string, before: string, name: string): string {
  const behind = outside.slice(before.length).trim();
  return tidy(before) === "" ? behind.slice(0, behind.length - name.length).replace(/[:=\s]+$/, "") : behind;
}

const tidy = (words: string) =>
  words
    .replace(/^[\s\-–•*]+|[\s:=\-–]+$/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** Classes join or leave a small gap; what overlaps is no scale. */
export function areApart(classes: ListedClass[]): boolean {
  const order: ClassRange[] = ascending(classes).map(({ range }) => range);
  return order.slice(1).every((upper, at) => {
    const lower = order[at];
    return Boolean(lower?.high && upper.low && upper.low.value.gte(lower.high.value));
  });
}
