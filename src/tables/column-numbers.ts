import type { SheetSnapshot } from "../workbook/snapshot";
import type { Header } from "./header";
import { wordsAt } from "./printed-cell";

/** `1 2 3 4` or `A B C D`, also with its formula: `8 = 7/6 x 100%`. Of `(1)` typed into a cell Excel makes −1. */
export function isColumnNumbers(sheet: SheetSnapshot, row: number, { columns }: Header): boolean {
  const words = columns.map(({ index }) => wordsAt(sheet, row, index)).filter((text) => text !== "");
  const numbers = words.map((text) => ordinalIn(text));
  return (
    words.length >= 3 &&
    numbers.every((number, index) => number !== null && (index === 0 || follows(number, numbers[index - 1] ?? 0))) &&
    gapsIn(numbers) <= (numbers[0] === 1 && words.length >= FEWEST_WITH_GAP ? 1 : 0) &&
    // Letters are grades as well as numbers of columns: those that count begin at the beginning.
    (/\d/.test(words[0] ?? "") || numbers[0] === 1)
  );
}

/** A column that was taken out leaves a gap: `1 2 3 4 6 7 8`. */
const FEWEST_WITH_GAP = 5;

const follows = (number: number, before: number) => number === before + 1 || number === before + 2;

const gapsIn = (numbers: (number | null)[]) =>
  numbers.filter((number, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + 1).length;

/** `3`, `(3)`, `[3]`, `c`, `8 = 7/6 x 100%`, `5 (3+4)`: which column it is. */
function ordinalIn(text: string): number | null {
  const [, digits, letter] =
    /^[-([]?(?:(\d{1,2})|([a-z]))[)\]]?(?:\s*=.*|\s*\([^()]*[+\-–:/x×*][^()]*\))?$/i.exec(text) ?? [];
  if (digits !== undefined) return Number(digits);
  return letter === undefined ? null : letter.toLowerCase().charCodeAt(0) - 96;
}
