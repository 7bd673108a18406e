import { type Decimal, truncate } from "../../numbers/decimal";
import { formatNumber } from "../../numbers/format-number";
import { readTerbilang } from "../../numbers/read-terbilang";
import { isFigure, type Reading } from "../../numbers/reading";
import { terbilang } from "../../numbers/terbilang";
import type { LocalCheckStrings } from "../../strings/local-checks";
import { readCell, wordsAt } from "../../tables/printed-cell";
import { type CellPosition, toA1 } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { textsOf } from "../../workbook/texts-of-sheet";
import type { Compared } from "../compared";
import type { Finding } from "../finding";
import { findingInCell, placeOf } from "../finding-in-cell";

export const IN_WORDS = "terbilang-sel";

type Amount = { reading: Reading & { value: Decimal }; at: CellPosition };

/** Words for an amount, alone in their cell: `Terbilang: Satu juta rupiah`, `(Satu juta rupiah)`, `Terbilang realisasi 2024: …`. */
const WORDS =
  /^\s*(?:\(?\s*terbilang((?:\s+\(?[a-z0-9]+\)?){0,5}?)\s*[:;]?\s*)?[("“]*\s*((?:minus\s+)?[a-z][a-z\s-]*?)\s*[)"”.,-]*\s*$/i;
const SOUNDS_LIKE_AMOUNT = /\b(ribu|seribu|juta|miliar|milyar|triliun|trilyun)\b/i;

/** `Seribu rupiah` is the shortest, a whole paragraph no longer words alone. */
const LENGTH = { shortest: 10, longest: 300 };

/** How many rows above the words their amount may stand. */
const REACH = 2;

/** An amount that is said to the last rupiah may stand so many rows above. */
const FARTHEST_UP = 6;

/** Cells that write out an amount standing beside or above them. */
export function terbilangFindings(sheet: SheetSnapshot, words: LocalCheckStrings): Compared {
  const findings: Finding[] = [];
  const cells: string[] = [];
  for (const { row, column, text } of textsOf(sheet)) {
    if (text.length < LENGTH.shortest || text.length > LENGTH.longest || !SOUNDS_LIKE_AMOUNT.test(text)) continue;
    const [, own, spoken] = WORDS.exec(text) ?? [];
    const at = { row, column };
    const lead = own ?? leadBeside(sheet, at);
    if (spoken === undefined || (lead === null && !isWrittenOut(text, spoken))) continue;
    const amounts = amountsNear(sheet, at);
    const said = readTerbilang(spoken);
    if (amounts.length === 0 || said.kind === "other") continue;
    cells.push(placeOf(sheet, at));
    if (said.kind === "number" && amounts.some((amount) => isSaid(said.value, amount))) continue;
    if (said.kind === "number" && isSaidFartherUp(sheet, at, said.value)) continue;
    const meant = said.kind === "number" ? amountMeant(said.value, namedBy(sheet, lead ?? "", amounts)) : null;
    const isUnsure = !meant && amounts.length > 1;
    if (isUnsure && said.kind === "number" && isPrintedAbove(sheet, at, said.value)) continue;
    findings.push(findingFor(sheet, at, text, spoken, meant ? [meant] : amounts, words));
  }
  return { findings, cells };
}

/** The amount that the words of such a cell say. */
export function amountSaidIn(text: string): Decimal | null {
  const spoken = WORDS.exec(text)?.[2];
  const said = spoken === undefined ? null : readTerbilang(spoken);
  return said?.kind === "number" ? said.value : null;
}

/** `Terbilang realisasi:` in the cell before; `null` where it says nothing of the kind. */
function leadBeside(sheet: SheetSnapshot, { row, column }: CellPosition): string | null {
  for (let before = column - 1; before >= sheet.firstColumn; before -= 1) {
    const words = wordsAt(sheet, row, before);
    if (words !== "") return /^\W*terbilang\b(.*)$/i.exec(words)?.[1] ?? null;
  }
  return null;
}

/** `Ribu` in a heading is no amount; one that is written out ends in rupiah or follows the word "terbilang". */
function isWrittenOut(text: string, spoken: string): boolean {
  return /rupiah\s*$/i.test(spoken) || /^\s*\(?\s*terbilang/i.test(text);
}

/** The amounts to the left in the row; else those of the nearest row above that has any. */
function amountsNear(sheet: SheetSnapshot, at: CellPosition): Amount[] {
  const left = amountsIn(sheet, at.row, at.column - 1);
  if (left.length > 0) return left.slice(-1);
  const last = sheet.firstColumn + (sheet.values[0]?.length ?? 1) - 1;
  for (let row = at.row - 1; row >= Math.max(sheet.firstRow, at.row - REACH); row -= 1) {
    const above = amountsIn(sheet, row, last);
    if (above.length > 0) return distinct(above);
  }
  return [];
}

/** `Jumlah PNBP`, then its target and its capaian, then the words: they say the total, which stands farther up. */
function isSaidFartherUp(sheet: SheetSnapshot, at: CellPosition, said: Decimal): boolean {
  const last = sheet.firstColumn + (sheet.values[0]?.length ?? 1) - 1;
  for (let row = at.row - 1; row >= Math.max(sheet.firstRow, at.row - FARTHEST_UP); row -= 1)
    if (amountsIn(sheet, row, last).some((amount) => isSaid(said, amount))) return true;
  return false;
}

/** So many digits before the last zeros are those of one amount. */
const DIGITS_OF_ONE = 7;

/** The words below a list may say the amount of the row at its head. */
function isPrintedAbove(sheet: SheetSnapshot, at: CellPosition, said: Decimal): boolean {
  if (said.toFixed(0).replace(/0+$/, "").length < DIGITS_OF_ONE) return false;
  const last = sheet.firstColumn + (sheet.values[0]?.length ?? 1) - 1;
  for (let row = at.row - 1; row >= sheet.firstRow; row -= 1)
    if (amountsIn(sheet, row, last).some((amount) => isSaid(said, amount))) return true;
  return false;
}

/** `19.467.740 | 19.467.740`: one amount, printed in two columns. */
function distinct(amounts: Amount[]): Amount[] {
  return amounts.filter(
    ({ reading }, at) => amounts.findIndex((other) => other.reading.value.eq(reading.value)) === at,
  );
}

/** `Terbilang realisasi 2024`: the amount below a header of these words; all of them where the words name none, or several. */
function namedBy(sheet: SheetSnapshot, lead: string, amounts: Amount[]): Amount[] {
  const named = wordsOf(lead);
  if (named.length === 0) return amounts;
  const found = amounts.filter(({ at }) => {
    const header = wordsOf(headerOver(sheet, at));
    return named.every((word) => header.includes(word));
  });
  return found.length === 1 ? found : amounts;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}|\d{4}/g) ?? [];

/** The nearest words above an amount in its column. */
function headerOver(sheet: SheetSnapshot, { row, column }: CellPosition): string {
  for (let above = row - 1; above >= sheet.firstRow; above -= 1) {
    const words = wordsAt(sheet, above, column);
    if (/[a-z]{3}/i.test(words)) return words;
  }
  return "";
}

function amountsIn(sheet: SheetSnapshot, row: number, last: number): Amount[] {
  const amounts: Amount[] = [];
  for (let column = sheet.firstColumn; column <= last; column += 1) {
    const reading = readCell(sheet, row, column, "rupiah");
    if (isFigure(reading) && reading.kind === "rupiah" && reading.value.abs().gte(1000)) {
      amounts.push({ reading, at: { row, column } });
    }
  }
  return amounts;
}

/** Cents are rarely said. */
function isSaid(said: Decimal, { reading }: Amount): boolean {
  return said.eq(reading.value) || said.eq(truncate(reading.value, 0));
}

/** A slip changes so many digits at most; other amounts of the row differ in most of theirs. */
const MOST_DIGITS_OFF = 2;
const FEWEST_DIGITS_OFF_ELSEWHERE = 5;

/** Of several amounts beside the words the one that they nearly say, as long as they are nowhere near the others. */
function amountMeant(said: Decimal, amounts: Amount[]): Amount | null {
  const off = amounts
    .map((amount) => ({ amount, digits: digitsOff(said, amount.reading.value) }))
    .sort((one, other) => one.digits - other.digits);
  const [nearest, next] = off;
  if (!nearest || nearest.digits > MOST_DIGITS_OFF) return null;
  return !next || next.digits >= FEWEST_DIGITS_OFF_ELSEWHERE ? nearest.amount : null;
}

function digitsOff(one: Decimal, other: Decimal): number {
  const [said, printed] = [one, truncate(other, 0)].map((value) => value.abs().toFixed(0));
  if (said === undefined || printed === undefined || said.length !== printed.length) return Number.POSITIVE_INFINITY;
  return [...said].filter((digit, index) => digit !== printed[index]).length;
}

function findingFor(
  sheet: SheetSnapshot,
  at: CellPosition,
  text: string,
  spoken: string,
  amounts: Amount[],
  words: LocalCheckStrings,
): Finding {
  const [only] = amounts;
  const isSure = amounts.length === 1 && only !== undefined;
  const right = isSure ? `${terbilang(only.reading.value)}${/rupiah\s*$/i.test(spoken) ? " rupiah" : ""}` : "";
  const expected = /^[A-Z]/.test(spoken) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  const shown = amounts.map(({ reading }) => formatNumber(reading.value, reading.decimals)).join(" / ");
  return findingInCell(sheet, at, {
    rule: IN_WORDS,
    kind: "terbilang",
    severity: isSure ? "error" : "warning",
    subject: toA1(at),
    printed: text.trim(),
    expected,
    explanation: words.terbilangOff(shown, expected),
    source: amounts.map((amount) => placeOf(sheet, amount.at)).join(", "),
    related: amounts.map((amount) => placeOf(sheet, amount.at)),
    trace: [`${shown} = ${right}`],
    fix: isSure ? [{ sheet: sheet.name, cell: toA1(at), value: text.replace(spoken, expected) }] : null,
  });
}
