import { doubleOf, isFigure } from "../../../numbers/reading";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isBlankAt, readCell, wordsAt } from "../../../tables/printed-cell";
import { toA1 } from "../../../workbook/address";
import type { Remark } from "../../narrative/remark";
import { namedScale } from "../../narrative/names/named-scale";
import { asWord } from "../../scales/grouping";
import type { KnownScale } from "../../scales/known-scales";
import { figuresDown, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, valueOf } from "../told-value";
import { isClassByNamedScale } from "./class-by-named-scale";

export const CLASS_BESIDE = "kategori-tabel-kalimat";

/** Fewer digits are the same in many rows. */
const FEWEST_DIGITS = 3;

/** What a class is called before it is told: `dengan predikat Rendah`, `dengan pola hubungan Instruktif`. */
const NAMES_CLASS =
  /^[\s,()]*(?:(?:persen|poin|dengan|dan|yang|termasuk|masuk|berada|dalam|pada|sehingga|maka|memperoleh|mendapat|meraih)[\s,]+)*(?:(?:ber|di)?kategori(?:kan)?|kriteria|(?:ber)?predikat|mutu(?:\s+(?:pelayanan|layanan))?|pola\s+hubungan|klasifikasi|kualifikasi)\s+(?:adalah\s+|yaitu\s+|sebagai\s+)?["“]?/i;

/** `Sangat Baik`, `B`, `B (Baik)`, `B/Baik`. */
const CLASS = /^([A-Z][A-Za-z]*(?:\s+[A-Z][a-z]+){0,2})(?:\s*[(/]\s*([A-Z][a-z]+(?:\s+[A-Z][a-z]+)?)\)?)?/;

const LETTER = /^[A-Z]{1,3}[+-]?$/;

/** A class in the table: its words, and the cell that prints them. */
interface PrintedClass {
  word: string;
  cell: string;
}

/**
 * `sebesar 3,23 termasuk kategori Sangat Mandiri` where the table prints Mandiri beside that figure, and a scale of the
 * workbook or the other rows of the table show that Mandiri is right.
 */
export function classesBesidePrinted(
  sentence: ToldSentence,
  places: PrintedPlaces,
  scales: readonly KnownScale[],
  isWrong: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return sentence.mentions.flatMap((mention) => {
    const { figure, isCut } = mention;
    const told = isCut || digitsOf(figure).length < FEWEST_DIGITS ? [] : classesTold(mention);
    if (told.length === 0) return [];
    const beside = places
      .at(valueOf(figure))
      .map((place) => ({ place, printed: classesOf(place) }))
      .filter(({ place, printed }) => printed.length > 0 && isSpokenOf(sentence, place));
    const off = told.find((word) => {
      const alike = beside.map(({ printed }) => printed.filter((each) => isLetter(each.word) === isLetter(word)));
      return alike.some((each) => each.length > 0) && alike.flat().every((each) => asWord(each.word) !== asWord(word));
    });
    if (off === undefined) return [];
    const ofKind = beside.flatMap(({ place, printed }) =>
      printed.filter(({ word }) => isLetter(word) === isLetter(off)).map((each) => ({ place, ...each })),
    );
    const [first] = ofKind;
    if (!first || ofKind.some(({ word }) => asWord(word) !== asWord(first.word))) return [];
    const cell = `${first.place.table.sheet.name}!${first.cell}`;
    if (
      ofKind.some(({ place, cell }) => isWrong(placeOfPrinted(place)) || isWrong(`${place.table.sheet.name}!${cell}`))
    )
      return [];
    if (
      !isShownByScale(mention, first.word, off, scales) &&
      !isClassByNamedScale(sentence.text, figure, first.word, off) &&
      !ofKind.some(({ place, word }) => isWithin(place, word, off))
    )
      return [];
    return [
      {
        rule: CLASS_BESIDE,
        kind: "kategori",
        severity: "error",
        printed: off,
        expected: first.word,
        explanation: words.classBeside(off, figure.text, first.word, cell),
        trace: [
          `${placeOfPrinted(first.place)} = ${first.place.figure.reading.text.trim()}`,
          `${cell} = ${first.word}`,
        ],
        source: cell,
        about: `kategori ${mention.lead.slice(-40)}`,
      },
    ];
  });
}

const isLetter = (word: string) => LETTER.test(word);

/** The class that a sentence gives to a figure, in a letter, in words, or in both. */
function classesTold({ figure, behind }: Mention): string[] {
  // `72,64% (kategori Cukup Berhasil)`
  const inWords = (figure.inWords?.text ?? "").trim().replace(/^(?:kategori|predikat|kriteria|mutu)\s+/i, "");
  const inBrackets = CLASS.exec(inWords);
  if (inBrackets && inBrackets[0] === inWords) return inBrackets.slice(1).flatMap((each) => each ?? []);
  const named = NAMES_CLASS.exec(behind);
  const [, word, said] = (named && CLASS.exec(behind.slice(named[0].length))) ?? [];
  return [word, said].flatMap((each) => each ?? []);
}

/** A longer text is a remark. */
const LONGEST_CLASS = 24;

/** The class right of a figure, or right below it: no other figure stands between them. */
function classesOf({ table, row, column }: PrintedPlace): PrintedClass[] {
  const found: PrintedClass[] = [];
  for (let at = column.index + 1; at <= table.range.right; at += 1) {
    if (isBlankAt(table.sheet, row.index, at)) continue;
    const own = classAt(table, row.index, at);
    if (own.length === 0) break;
    found.push(...own);
  }
  return found.length > 0 ? found : classAt(table, row.index + 1, column.index);
}

function classAt({ sheet }: PrintedPlace["table"], row: number, column: number): PrintedClass[] {
  const words = wordsAt(sheet, row, column);
  const [, word, inWords] = CLASS.exec(words) ?? [];
  const isClass = words.length <= LONGEST_CLASS && CLASS.exec(words)?.[0] === words;
  if (!isClass || isFigure(readCell(sheet, row, column))) return [];
  return [word, inWords].flatMap((each) => (each ? [{ word: each, cell: toA1({ row, column }) }] : []));
}

const GENERAL =
  /^(?:nilai|jumlah|tahun|tabel|hasil|capaian|kinerja|indikator|rata|realisasi|total|seluruh|dengan|pada|dari)$/;

/** The sentence speaks of the row, or of what the table is of: one telling word, or two that many rows have, or the index by another name. */
function isSpokenOf({ spelled: said, text }: ToldSentence, { table, row }: PrintedPlace): boolean {
  const index = namedScale(row.label)?.name;
  if (index !== undefined && index === namedScale(text)?.name) return true;
  const named = [row.label, ...table.title].flatMap((text) => spelled(text).split(" "));
  const shared = [...new Set(named)].filter((word) => /^[a-z]{3,}$/.test(word) && said.includes(` ${word} `));
  return shared.length > 1 || shared.some((word) => !GENERAL.test(word));
}

/** Every scale of the workbook that has both classes gives the figure the printed one. */
function isShownByScale({ figure }: Mention, right: string, off: string, scales: readonly KnownScale[]): boolean {
  const { value, decimals } = figure.reading;
  const verdicts = scales.flatMap(({ names, isNamed, classesOf: classesFor }) => {
    const [ofRight, ofOff] = [right, off].map((word) => names.find((name) => isNamed(word, name)));
    const found = ofRight && ofOff && ofRight !== ofOff ? classesFor(value, decimals) : null;
    return found && ofRight && ofOff ? [found.includes(ofRight) && !found.includes(ofOff)] : [];
  });
  return verdicts.length > 0 && verdicts.every((fits) => fits);
}

/** Rows of that class stand below the figure and above it, and the rows of the other class are not among them. */
function isWithin({ table, column, figure }: PrintedPlace, right: string, off: string): boolean {
  const classed = figuresDown(table, column).flatMap((each) => {
    const printed = classesOf({ table, row: each.row, column, figure: each });
    return each === figure ? [] : [{ value: doubleOf(each.reading), words: printed.map(({ word }) => asWord(word)) }];
  });
  const value = doubleOf(figure.reading);
  const alike = classed.filter(({ words }) => words.includes(asWord(right))).map((each) => each.value);
  const others = classed.filter(({ words }) => words.includes(asWord(off))).map((each) => each.value);
  const [low, high] = [Math.min(...alike), Math.max(...alike)];
  return low <= value && value <= high && others.length > 0 && others.every((each) => each < low || each > high);
}
