import { findCategory } from "../../../numbers/categories";
import { wordedCounts } from "../../../sentences/worded-counts";
import { isCount } from "../counts";
import type { RunningSentence } from "../running-sentence";

/** A count of a sentence in digits or in words, and what it counts. */
export interface CountedThing {
  value: number;
  /** As printed, with the thing: `7 indikator`. */
  text: string;
  /** In lower case: `indikator`. */
  thing: string;
  /** The words before it and behind it, up to the next count or clause. */
  before: string;
  clause: string;
  /** A percentage in parentheses right behind it, as printed. */
  percent: string | null;
  index: number;
}

const IN_WORDS_TOO = /^[\d.]+\s*(?:\([a-z\s]+\)\s*)?/i;
const THING = /^\s*([a-z]{3,})\b/i;
const CLAUSE = /[,;.](?=\s|$)|\b(?:dan|sedangkan|sementara|serta|sehingga|dengan)\b/i;
const PERCENT = /\(\s*([\d.,]+\s*%)\s*\)/;

/** All counts of a sentence in their order. */
export function countedThings({ text, mentions }: RunningSentence): CountedThing[] {
  const [first] = mentions;
  const start = first ? first.figure.start - first.lead.length : 0;
  const digits = mentions.filter(isCount).map(({ figure }) => {
    const index = figure.start - start;
    const length = IN_WORDS_TOO.exec(text.slice(index))?.[0].length ?? 0;
    return { value: figure.reading.value.toNumber(), index, end: index + length };
  });
  const inWords = wordedCounts(text)
    .map(({ value, before, text: printed }) => ({ value, index: before.length, end: before.length + printed.length }))
    // `9 (sembilan) indikator`: the number once more.
    .filter(({ index }) => !digits.some((each) => each.index < index && index < each.end));
  const found = [...digits, ...inWords].sort((one, other) => one.index - other.index);
  return found.flatMap(({ value, index, end }, at) => {
    const behind = text.slice(end, found[at + 1]?.index ?? text.length);
    const thing = THING.exec(behind);
    if (!thing) return [];
    const said = behind.slice(thing[0].length);
    const percent = PERCENT.exec(said.slice(0, 24));
    return [
      {
        value,
        text: text.slice(index, end + thing[0].length),
        thing: (thing[1] ?? "").toLowerCase(),
        before: text.slice(0, index),
        clause: (said.replace(PERCENT, " ").split(CLAUSE)[0] ?? "").trim(),
        percent: percent?.[1] ?? null,
        index,
      },
    ];
  });
}

/** What things are said to be so that they can be one of them only, in four kinds of words. */
export type ThingClass = {
  kind: "target" | "change" | "category" | "condition";
  name: string;
  /** What kind of class it is called: `kategori`, `predikat`. */
  called?: string | undefined;
};

const TARGETS: [RegExp, string][] = [
  [/\b(?:belum|tidak)\s+(?:dapat\s+)?(?:(?:mencapai|memenuhi|melampaui)\s+target|tercapai)/i, "missed"],
  [/\bdi\s?bawah\s+target\b/i, "missed"],
  [/\b(?:tepat|sama)\s+(?:dengan\s+|mencapai\s+|memenuhi\s+|sesuai\s+)?target\b/i, "even"],
  [/\b(?:mencapai|memenuhi)\s+(?:atau|maupun|\/)\s*(?:melampaui|melebihi)\s+target\b/i, "reached"],
  [/\b(?:melampaui|melebihi)\s+target\b/i, "beyond"],
  [/\b(?:mencapai|memenuhi)\s+target\b|\btercapai\b/i, "reached"],
];

const CHANGES: [RegExp, string][] = [
  [/^(?:(?:yang|mengalami)\s+)*(?:naik|meningkat|bertambah|kenaikan|peningkatan)\b/i, "rose"],
  [/^(?:(?:yang|mengalami)\s+)*(?:turun|menurun|berkurang|penurunan)\b/i, "fell"],
  [/^(?:yang\s+)?(?:tetap|stagnan|tidak\s+berubah)\b/i, "same"],
];

/** `dalam kondisi baik`, `rusak ringan`: what a thing is kept in. */
const CONDITION =
  /^(?:(?:yang|dalam|berada|masih)\s+)*(?:(?:ber)?kondisi\s+|keadaan\s+)?(rusak\s+(?:ringan|berat)|baik)$/i;

const CALLED =
  /^(?:[a-z]+\s+){0,2}?(?:ber|dengan\s+|masuk\s+|dalam\s+)(kategori|predikat|status|mutu|kriteria|kualifikasi)\s+((?:sangat|kurang|cukup|tidak|amat)?\s*[a-z]+)\b/i;

/** `tidak berkategori`: of none of them anything is known. */
const DENIED = /\b(?:tidak|belum|bukan)\s+ber/i;

/** What the words behind a count say of the things, where they say one such thing. */
export function classOf(clause: string): ThingClass | null {
  const condition = CONDITION.exec(clause)?.[1]?.toLowerCase().replace(/\s+/g, " ");
  if (condition !== undefined && (condition !== "baik" || /kondisi|keadaan/i.test(clause)))
    return { kind: "condition", name: condition };
  const light = /^(?:ber)?(?:status|warna|zona)?\s*(hijau|kuning|merah)$/i.exec(clause)?.[1]?.toLowerCase();
  if (light !== undefined) return { kind: "category", name: light };
  const [, called, said] = (DENIED.test(clause) ? null : CALLED.exec(clause)) ?? [];
  if (said !== undefined) {
    const name = said.toLowerCase().replace(/\s+/g, " ").trim();
    return isKnown(name) ? { kind: "category", name, called: called?.toLowerCase() } : null;
  }
  const change = CHANGES.find(([words]) => words.test(clause));
  if (change) return { kind: "change", name: change[1] };
  const target = TARGETS.find(([words]) => words.test(clause));
  if (target) return { kind: "target", name: target[1] };
  return clause !== "" && findCategory(clause) !== null ? { kind: "category", name: clause.toLowerCase() } : null;
}

/** Of one scale: words of two scales may both be said of a thing. */
const isKnown = (name: string) =>
  findCategory(name) !== null || GRADED.test(name) || /^(?:[a-d]|hijau|kuning|merah)$/.test(name);

/** `sangat berhasil`, `berhasil`, `tidak efektif`: degrees of one thing. */
const GRADED = /^(?:(?:sangat|cukup|kurang|tidak)\s)?(?:berhasil|efektif|efisien|memadai|sehat|optimal)$/;

/** Whether no thing can be of two of these: what only reached its target is not also among more that went beyond it. */
export function areExclusive(names: readonly string[], countOf: (name: string) => number): boolean {
  const told = new Set(names);
  const within = countOf("beyond") + countOf("even");
  const isPartOfReached = told.has("reached") && within > 0 && countOf("reached") >= within;
  return told.size === names.length && !isPartOfReached;
}

/** Whether every thing must be of one of these. */
export function areAll(kind: ThingClass["kind"], names: readonly string[], sentence: string): boolean {
  const told = new Set(names);
  if (kind === "target") return told.has("missed") && (told.has("reached") || (told.has("even") && told.has("beyond")));
  if (kind === "change") return ["rose", "fell", "same"].every((each) => told.has(each));
  if (kind === "condition") return ["baik", "rusak ringan", "rusak berat"].every((each) => told.has(each));
  return NO_OTHERS.test(sentence) || ["hijau", "kuning", "merah"].every((each) => told.has(each));
}

/** `dan tidak ada indikator yang berkategori Cukup maupun Kurang` */
const NO_OTHERS =
  /\btidak\s+(?:ada|terdapat)(?:\s+(?:satu\s?pun|lagi))?\s+[a-z]+(?:\s+yang)?\s+ber(?:kategori|predikat|status)\b/i;

/** `baik` beside `rusak ringan` and `rusak berat` is a condition too. */
export const asOneKind = (classes: ThingClass[]): ThingClass[] =>
  classes.some(({ kind }) => kind === "condition")
    ? classes.map((each) => (each.name === "baik" ? { kind: "condition", name: "baik" } : each))
    : classes;
