import { isFigure } from "../numbers/reading";
import { readNumber } from "../numbers/read-number";
import type { CellRange } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { LABEL_ROLES, MEASURE_ROLES, roleOfHeader } from "./lexicon";
import { wordsAt } from "./printed-cell";

export const isYear = (text: string) => /^(19|20)\d\d$/.test(text);

export function mergeAt(sheet: SheetSnapshot, row: number, column: number): CellRange | undefined {
  return sheet.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** `(Rp)`, `%`, `Orang` under the names of the columns: how their figures are told. */
const UNIT_ONLY = /^\(?\s*(rp\.?|rupiah|%|persen|org|orang|unit|kali|hari|m2|ha|km|kg|ribu|juta|miliar)\s*\)?$/i;

function isRowOfUnits(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  let units = 0;
  for (let column = left; column <= right; column += 1) {
    const words = wordsAt(sheet, row, column);
    if (words === "") continue;
    if (!UNIT_ONLY.test(words)) return false;
    units += 1;
  }
  return units >= 2;
}

/**
 * `Tahun ke- | 1 2 3 4 5 | 1 2 3 4 5`: the years of a plan under each of its measures; `Jawaban | 1 2 3 4`: the values that
 * were ticked, under one name.
 */
function isRowOfOrdinals(sheet: SheetSnapshot, top: number, row: number, left: number, right: number): boolean {
  let before = 0;
  let restarts = 0;
  let names = 0;
  for (let column = left; column <= right; column += 1) {
    const words = wordsAt(sheet, row, column);
    if (words === "" || TIMES.test(words)) continue;
    if (wordsAt(sheet, row - 1, column) !== "") names += 1;
    if (!/^\d{1,2}$/.test(words) || !isUnderGroup(sheet, top, row, column)) return false;
    const ordinal = Number(words);
    if (ordinal === 1) restarts += 1;
    else if (ordinal !== before + 1) return false;
    before = ordinal;
  }
  return restarts >= 2 || (names === 1 && before >= FEWEST_ORDINALS);
}

/** Of fewer a lone run under one name may be a row that counts something; under several it numbers the columns. */
const FEWEST_ORDINALS = 3;

/** `(x 0,111)`, `× 25`: what the figures of a column were multiplied with. */
const TIMES = /^\(?\s*[x×]\s*\d{1,3}(?:[.,]\d{1,4})?\s*%?\s*\)?$/i;

/** `2022-2023`, `2023/2024`: the years between which something grew. */
const YEARS = /^(19|20)\d\d\s*[-–/]\s*((19|20)\d\d|\d\d)$/;

/** `Pertumbuhan 2022-2023 (%)`: the years in the name of a part. */
const YEARS_WITHIN = /(?<![\d.,])(19|20)\d\d(?![\d.,])/g;

/** `15 hari`, `1 bulan 15 hari`: what is counted by how long it lasts. */
const DURATION = /^[<>≤≥]?\s*(\d{1,3}\s*(jam|hari|minggu|bulan|tahun)\s*){1,3}$/i;

/** `≤ 18`, `> 18`, `18-25`: what ages are counted under. */
const RANGE = /^([<>≤≥]\s*\d{1,3}|\d{1,3}\s*[-–]\s*\d{1,3})$/;

/** `0-4`, `75+`: the ages that the rows of people are counted by. */
export const isAgeRange = (words: string) => RANGE.test(words) || /^\d{1,3}\s?\+$/.test(words);

/** `%(5 : 4)`, `(4 - 9)`, `(8)/5`: of which columns it is. */
const COMPUTED_FROM =
  /^(?=.*\()(%|rp)?\s*\(?\s*\(?\d{1,2}\)?(\s*[-+:/x×–]\s*\(?\d{1,2}\)?)+\s*([x×]\s*100\s*%?\s*)?\)?$/i;

/** `5-4`, `6 : 5`: the same without brackets. */
const COMPUTED_BARE = /^\d{1,2}(\s*[-+:/x×–]\s*\d{1,2})+$/;

/** `(Total/Konversi)`, `(jml nilai x bobot)`: the same in words. */
const COMPUTED_IN_WORDS = /^\(\s*[a-z][a-z .%]*(?:\s+[x×:+-]\s+|\s*[/×]\s*)[a-z][a-z .%]*\)$/i;

/** `(a)`, `(c = a x b)`: what formulas call the column. */
const LETTER_OF_COLUMN = /^\(\s*[a-z]\s*(?:=[^()]*(?:\([^()]*\)[^()]*)*)?\)$/i;

/** `(rata-rata tertimbang)`, `(jumlah)`. */
const KIND_OF_MEAN = /^\(\s*(?:rata(?:-?\s?rata|2)|rerata|jumlah|total)\b[^()\d]*\)$/i;

/** `(Automatic Adjustment)`, `(bersih)`: more words for what the name above it says. */
const IN_OTHER_WORDS = /^\([^()\d]*[a-z]{3}[^()\d]*\)$/i;

/** What stands under the name of one column and names no part of it. */
const ASIDE = [UNIT_ONLY, COMPUTED_FROM, COMPUTED_BARE, COMPUTED_IN_WORDS, IN_OTHER_WORDS];

/** What stands below the name of a column and says how its figures came about. */
export const explainsColumn = (words: string) =>
  [TIMES, COMPUTED_IN_WORDS, LETTER_OF_COLUMN, KIND_OF_MEAN].some((explains) => explains.test(words));

/** `(a) | (b) | (c = a x b) | (rata-rata tertimbang)` under the measures: nothing but what they are called and how they are reckoned. */
function isRowOfLetters(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  let letters = 0;
  for (let column = left; column <= right; column += 1) {
    const words = wordsAt(sheet, row, column);
    if (words === "") continue;
    if (!/^\(.*\)$/.test(words)) return false;
    if (LETTER_OF_COLUMN.test(words)) letters += 1;
  }
  return letters >= 2;
}

/** Short words over a part: `S2`, `D4/S1`, `Mati < 48 jam`. Amounts and counts with their units are figures. */
function mayNamePart(words: string): boolean {
  if (words.length > 30) return false;
  if (!/\d/.test(words) || isYear(words) || YEARS.test(words) || RANGE.test(words) || DURATION.test(words)) return true;
  if (COMPUTED_FROM.test(words)) return true;
  return (
    /[a-z]/i.test(words) && !/\d[.,]\d|\d{4,}/.test(words.replace(YEARS_WITHIN, " ")) && !isFigure(readNumber(words))
  );
}

/** A lower level names parts of the level above: label columns stay blank and nothing in it is a figure. */
export function isNextLevel(sheet: SheetSnapshot, top: number, row: number, left: number, right: number): boolean {
  if (isRowOfUnits(sheet, row, left, right) || isRowOfOrdinals(sheet, top, row, left, right)) return true;
  if (isRowOfYears(sheet, top, row, left, right) || isRowOfLetters(sheet, row, left, right)) return true;
  let filled = 0;
  let alone = 0;
  let last = left;
  for (let column = left; column <= right; column += 1) {
    const words = wordsAt(sheet, row, column);
    if (words === "") continue;
    last = column;
    const above = roleOfHeader(wordsAt(sheet, top, column));
    const isVerticalMerge = (mergeAt(sheet, row, column)?.top ?? row) < row;
    if (isVerticalMerge) continue;
    const isUnder = isUnderGroup(sheet, top, row, column);
    const isAside = ASIDE.some((each) => each.test(words));
    if (isAside && !LABEL_ROLES.has(above)) continue;
    if ((LABEL_ROLES.has(above) || above === "nomor") && !isUnderGroup(sheet, top, top + 1, column)) return false;
    const isStage = /^\d$/.test(words) && isUnderMerged(sheet, row, column);
    if (roleOfHeader(words) === "lain" && !isStage && !mayNamePart(words)) return false;
    if (!isUnder && !mayNameOnlyPart(wordsAt(sheet, top, column), words)) return false;
    if (isUnder) filled += 1;
    else alone += 1;
  }
  // `4. PENDAPATAN` and nothing else is the first section.
  return alone <= filled && (filled > 1 || (filled === 1 && last > left));
}

/** `Tahun 2024` over its realisasi alone, `Kualitas Hasil` over `Capaian Output`, beside headers that reach over several columns. */
const mayNameOnlyPart = (above: string, words: string) =>
  /^\W*(?:tahun|ta|t\.a\.)?\s*(?:19|20)\d\d\W*$/i.test(above)
    ? MEASURE_ROLES.has(roleOfHeader(words))
    : above !== "" && roleOfHeader(above) === "lain" && /[a-z]/i.test(words);

/** `Tahap` over `1 | 2`. */
function isUnderMerged(sheet: SheetSnapshot, row: number, column: number): boolean {
  const above = mergeAt(sheet, row - 1, column);
  return !!above && above.right > above.left && above.bottom < row;
}

/** `2023 | 2024 | 2024`: a year under every column but those that name the rows, and under one wider header at least. */
function isRowOfYears(sheet: SheetSnapshot, top: number, row: number, left: number, right: number): boolean {
  let years = 0;
  let isUnder = false;
  for (let column = left; column <= right; column += 1) {
    const words = wordsAt(sheet, row, column);
    if (words === "") continue;
    const above = roleOfHeader(wordsAt(sheet, top, column));
    if (LABEL_ROLES.has(above) || above === "nomor" || !/^(ta|tahun)?\s*(19|20)\d\d(\s*\D|$)/i.test(words))
      return false;
    years += 1;
    isUnder ||= wordsAt(sheet, top, column) === "";
  }
  return isUnder && years >= 2;
}

/** True where the cell above is part of a wider header: merged, blank, or followed by a blank that it spans. */
function isUnderGroup(sheet: SheetSnapshot, top: number, row: number, column: number): boolean {
  for (let above = row - 1; above >= top; above -= 1) {
    const merge = mergeAt(sheet, above, column);
    if (merge && merge.right > merge.left) return true;
    if (wordsAt(sheet, above, column) === "" || wordsAt(sheet, above, column + 1) === "") return true;
  }
  return false;
}
