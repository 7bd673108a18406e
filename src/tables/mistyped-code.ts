import type { RowCode } from "./row-code";
import type { Row } from "./table";

interface Coded {
  row: Row;
  code: RowCode;
}

/**
 * The codes of the rows, those in whose place only a slip can stand read as they were meant: `4.5.2` between `4.2.1` and
 * `4.2.3`, and `4.5` over `4.2.1` where `4.3` follows. What contains what does not change with a digit of a code.
 */
export function withoutMistypedCodes(codes: ReadonlyMap<Row, RowCode>): ReadonlyMap<Row, RowCode> {
  const printed = [...codes].map(([row, code]): Coded => ({ row, code }));
  // The parents first: their children are then known by them.
  const meant = mended(mended(printed, overItsChildren), amongSiblings);
  return meant === printed ? codes : new Map(meant.map(({ row, code }) => [row, code]));
}

/** The same list where nothing in it is a slip. */
function mended(coded: Coded[], meantBy: (coded: Coded[], at: number, known: ReadonlySet<string>) => RowCode | null) {
  const known = new Set(coded.map(({ code }) => keyOf(code)));
  const codes = coded.map((_each, at) => meantBy(coded, at, known));
  return codes.every((code) => code === null)
    ? coded
    : coded.map((each, at) => ({ ...each, code: codes[at] ?? each.code }));
}

const keyOf = (code: RowCode) => code.join(".");
const parentOf = (code: RowCode) => code.slice(0, -1);

const lastOf = (code: RowCode) => Number(code[code.length - 1]);

const isOneApart = (one: RowCode, other: RowCode) =>
  one.length === other.length && one.filter((part, at) => part !== other[at]).length === 1;

/**
 * No row has the code that it begins with, and its neighbours stand under another one: before and behind it, behind it and
 * right below their parent, or before it with the number before its own.
 */
function amongSiblings(coded: Coded[], at: number, known: ReadonlySet<string>): RowCode | null {
  const { code } = coded[at] ?? { code: [] };
  if (code.length < 2 || known.has(keyOf(parentOf(code)))) return null;
  const [before = [], after = []] = [coded[at - 1]?.code, coded[at + 1]?.code];
  const isSibling = (other: RowCode) => other.length === code.length;
  const parent = isSibling(after) ? parentOf(after) : isSibling(before) ? parentOf(before) : null;
  if (!parent || !known.has(keyOf(parent)) || !isOneApart(parent, parentOf(code))) return null;
  const isHeld = isSibling(after)
    ? keyOf(before) === keyOf(parent) || (isSibling(before) && keyOf(parentOf(before)) === keyOf(parent))
    : lastOf(code) === lastOf(before) + 1;
  return isHeld ? [...parent, ...code.slice(-1)] : null;
}

/** The rows right below begin with a code that no row has, one part of its own apart, and it breaks the order of its kind. */
function overItsChildren(coded: Coded[], at: number, known: ReadonlySet<string>): RowCode | null {
  const { code } = coded[at] ?? { code: [] };
  const first = coded[at + 1]?.code;
  if (code.length < 2 || first?.length !== code.length + 1) return null;
  const said = parentOf(first);
  if (known.has(keyOf(said)) || !isOneApart(said, code)) return null;
  const next = coded.slice(at + 1).find((each) => each.code.length <= code.length)?.code;
  if (next?.length === code.length && isAfter(code, next)) return said;
  const before = coded
    .slice(0, at)
    .reverse()
    .find((each) => each.code.length <= code.length)?.code;
  const follows = (one: RowCode) => before?.length === one.length && lastOf(one) === lastOf(before) + 1;
  return follows(said) && !follows(code) ? said : null;
}

function isAfter(one: RowCode, other: RowCode): boolean {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && Number(one[at]) > Number(other[at]);
}
