import { type Decimal, isWholeInDouble, toDouble } from "../numbers/decimal";
import { withoutMistypedCodes } from "./mistyped-code";
import { accountsUnderActivities } from "./restarted-accounts";
import { type RowCode, rowCodes } from "./row-code";
import { rowStyles } from "./row-style";
import type { Row, Table } from "./table";
import { fieldOfUnit } from "./unit-code";

/** Which rows contain which. A parent's amount already holds those of its children. */
export interface Hierarchy {
  /** What says so: codes that begin one another, or only the look of the rows, which amounts must confirm. */
  basis: "kode" | "susunan";
  parentOf: ReadonlyMap<Row, Row>;
  childrenOf: ReadonlyMap<Row, Row[]>;
  /** Parents under which one code stands twice: a row may be repeated, or belong to another section. */
  doubtful: ReadonlySet<Row>;
}

export const NO_HIERARCHY: Hierarchy = {
  basis: "susunan",
  parentOf: new Map(),
  childrenOf: new Map(),
  doubtful: new Set(),
};

const WITHOUT_CODES: Hierarchy = { ...NO_HIERARCHY, basis: "kode" };

/** `Rasio pendapatan terhadap belanja (%)` below amounts: no part of any of them. */
const TELLS_RATE = /^\W*(rasio|persentase|prosentase)\b.*(\(%\)|\b(terhadap|thd|dibanding\w*)\b)/i;

/** `di antaranya Program D4`, `Dari jumlah tersebut: …`: rows told once more, in other parts. */
const TELLS_AGAIN = /^\W*(di\s?antaranya|dari\s+(jumlah|angka)\s+(tersebut|di\s?atas))\b/i;

const mayNest = ({ kind, label }: Row) =>
  kind === "kelompok" || (kind === "data" && !TELLS_RATE.test(label) && !TELLS_AGAIN.test(label));

/** Rows under the row whose code begins theirs; a code that skips levels hangs on the nearest that is there. */
export function hierarchyByCode(table: Table): Hierarchy {
  const codes = withoutMistypedCodes(rowCodes(table));
  return codes.size === 0 ? WITHOUT_CODES : nest(table.rows, codes, () => null, "kode");
}

/**
 * Every way in which the rows may contain one another, the surest first. Where codes do not begin one another
 * (`2910.BMA`, then `051`, then `524111`), each kind of code or mark that first appears below another is a level of it.
 */
export function* possibleHierarchies(table: Table): Generator<Hierarchy> {
  for (const hierarchy of everyHierarchy(table)) if (hierarchy.childrenOf.size > 0) yield hierarchy;
}

function* everyHierarchy(table: Table): Generator<Hierarchy> {
  const { rows } = table;
  const codes = withoutMistypedCodes(rowCodes(table));
  const ofActivities = accountsUnderActivities(table, codes);
  if (ofActivities) yield nest(rows, ofActivities, () => null, "kode");
  if (codes.size > 0) yield nest(rows, codes, () => null, "kode");
  const styles = rowStyles(table);
  const mark = (row: Row) => styles.get(row)?.mark ?? "";
  const indent = (row: Row) => styles.get(row)?.indent ?? "";
  if (codes.size > 0) {
    const shapes = shapesOf(rows, codes);
    const shape = (row: Row) => shapes.get(row) ?? null;
    const accounts = withoutMarksOfAccounts(codes);
    const family = (row: Row) => (codes.has(row) ? `kode ${codes.get(row)?.[0]}` : null);
    yield nest(rows, byDigits(codes), () => null, "susunan");
    yield nest(rows, codes, (row) => (codes.has(row) ? null : "rincian"), "susunan");
    // Where every code is of a family of its own, each row would hang on the one above it.
    if (new Set([...codes.values()].map(([first]) => first)).size < codes.size) {
      yield nest(rows, codes, family, "susunan");
      yield nest(rows, codes, (row) => family(row) ?? "rincian", "susunan");
    }
    yield nest(rows, codes, shape, "susunan");
    if (accounts) yield nest(rows, accounts, (row) => shapeOf(accounts.get(row)), "susunan");
    yield nest(rows, codes, (row) => shape(row) ?? `rincian ${mark(row)}`, "susunan");
  }
  const none = new Map<Row, RowCode>();
  const both = (row: Row) => `${mark(row)} ${indent(row)}`;
  // Rows that all look alike, as those of a plain list do, stand beside one another.
  if (new Set(rows.filter(mayNest).map(both)).size <= 1) return;
  yield nest(rows, none, mark, "susunan");
  yield nest(rows, none, indent, "susunan");
  yield nest(rows, none, both, "susunan");
}

/** `5`, `51`, `511`, `511111`: each digit of an account code without marks is a level. */
function byDigits(codes: ReadonlyMap<Row, RowCode>): Map<Row, RowCode> {
  return new Map([...codes].map(([row, code]) => [row, code.length === 1 ? [...(code[0] ?? "")] : code]));
}

/** What kind of code this is: `2910` and `2911` are of one kind, `051` and `A` of others. */
function shapeOf(code: RowCode | undefined): string | null {
  if (!code) return null;
  const last = code[code.length - 1] ?? "";
  return `kode ${code.length} ${/^\d+$/.test(last) ? Math.max(last.length, 3) : kindOfLetters(last)}`;
}

/**
 * The kind of code of every row. `956`, `962`, `994.001`, `994.002`: where no row bears `994` itself, what goes on behind it
 * only numbers its parts, and all of them stand beside one another.
 */
function shapesOf(rows: Row[], codes: ReadonlyMap<Row, RowCode>): Map<Row, string | null> {
  const whole = new Set([...codes.values()].map((code) => code.join(".")));
  const shapes = new Map<Row, string | null>();
  let before: RowCode | null = null;
  let shapeBefore: string | null = null;
  for (const row of rows) {
    const code = codes.get(row);
    if (!code) continue;
    const goesOn: boolean = before !== null && isBesideParts(before, code) && !whole.has(code[0] ?? "");
    shapeBefore = goesOn ? shapeBefore : shapeOf(code);
    shapes.set(row, shapeBefore);
    before = goesOn ? [code[0] ?? ""] : code;
  }
  return shapes;
}

/** `962`, and behind it `994.001`. */
const isBesideParts = ([one = "", ...rest]: RowCode, [first = "", second, ...more]: RowCode) =>
  rest.length === 0 &&
  more.length === 0 &&
  second !== undefined &&
  [one, first, second].every((part) => /^\d+$/.test(part)) &&
  one.length === first.length;

/** `WA`, then `EBA`, then `A`: as many letters are of one kind, but for Roman numbers. */
const kindOfLetters = (letters: string) => (/^[IVX]+$/.test(letters) ? "A" : "A".repeat(letters.length));

/** `521211.A` beside `521211`: a mark behind an account tells its items apart and is no level. `null` where there are none. */
function withoutMarksOfAccounts(codes: ReadonlyMap<Row, RowCode>): Map<Row, RowCode> | null {
  const isMarked = ([account = "", ...mark]: RowCode) => /^\d{6}$/.test(account) && mark.length === 1;
  if (![...codes.values()].some(isMarked)) return null;
  return new Map([...codes].map(([row, code]) => [row, isMarked(code) ? code.slice(0, 1) : code]));
}

/**
 * Reads the rows from the top: a code hangs on the row whose code begins it; any other row is a sibling of the open row
 * of its own style, or the first of a new level. Rows without code and style stay outside.
 */
function nest(
  rows: Row[],
  codes: ReadonlyMap<Row, RowCode>,
  styleOf: (row: Row) => string | null,
  basis: Hierarchy["basis"],
): Hierarchy {
  const parentOf = new Map<Row, Row>();
  const childrenOf = new Map<Row, Row[]>();
  const doubtful = new Set<Row>();
  const byCode = new Map<string, Row>();
  let open: Row[] = [];
  for (const row of rows) {
    if (!mayNest(row)) continue;
    const code = codes.get(row);
    const style = styleOf(row);
    if (!code && style === null) continue;
    const above = code ? nearestAbove(code, byCode) : null;
    const level = above || style === null ? -1 : open.findIndex((each) => styleOf(each) === style);
    const parent = above ?? (style === null ? undefined : level < 0 ? open[open.length - 1] : open[level - 1]);
    if (parent) {
      parentOf.set(row, parent);
      const siblings = childrenOf.get(parent);
      if (siblings) siblings.push(row);
      else childrenOf.set(parent, [row]);
    }
    open = [...pathTo(parent, parentOf), row];
    if (!code) continue;
    const key = code.join(".");
    const before = byCode.get(key);
    if (before && parent && parentOf.get(before) === parent) doubtful.add(parent);
    byCode.set(key, row);
    const field = fieldOfUnit(code);
    if (field && parent && above) byCode.set(field.join("."), row);
  }
  return { basis, parentOf, childrenOf, doubtful };
}

/** The nearest row whose code begins this one. A code that was printed anew since closes what hung on it before. */
function nearestAbove(code: RowCode, byCode: ReadonlyMap<string, Row>): Row | null {
  let nearest: Row | null = null;
  let key = "";
  for (const part of code.slice(0, -1)) {
    key = key === "" ? part : `${key}.${part}`;
    const row = byCode.get(key);
    if (row && (!nearest || row.index > nearest.index)) nearest = row;
  }
  return nearest;
}

function pathTo(row: Row | undefined, parentOf: ReadonlyMap<Row, Row>): Row[] {
  const path: Row[] = [];
  for (let each = row; each; each = parentOf.get(each)) path.unshift(each);
  return path;
}

/**
 * Rows that equal the sum of what stands right below them, at every level: subtotals written above their parts without a
 * code. `fewestChildren` 1 also takes a row and an equal one below it for a parent and its only child.
 */
export function parentsByAmount(
  rows: Row[],
  amountOf: (row: Row) => Decimal | null,
  fewestChildren: number,
  isConfirmed: (parent: Row, children: Row[]) => boolean = () => true,
): { parents: Set<Row>; children: Set<Row> } {
  const parents = new Set<Row>();
  const children = new Set<Row>();
  const exact = rows.map(amountOf);
  // Amounts are mostly whole rupiah, whose sums doubles hold exactly.
  const doubles = exact.every((amount) => amount === null || isWholeInDouble(amount))
    ? exact.map((amount) => amount && toDouble(amount))
    : null;
  // From the last row up: what has been read stands on the stack, each parent in the place of its children.
  const stack: number[] = [];
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row) continue;
    const count = doubles ? childrenInDoubles(at, stack, doubles) : childrenOnTop(at, stack, exact);
    const below = count < fewestChildren ? [] : stack.slice(stack.length - count).flatMap((child) => rows[child] ?? []);
    if (below.length > 0 && isConfirmed(row, below)) {
      parents.add(row);
      for (const child of below) children.add(child);
      stack.length -= count;
    }
    stack.push(at);
  }
  return { parents, children };
}

/** How many rows from the top of the stack add up to exactly the amount of the row at `whole`; 0 where none do. */
function childrenOnTop(whole: number, stack: number[], amounts: (Decimal | null)[]): number {
  let left = amounts[whole];
  if (!left?.gt(0)) return 0;
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const amount = amounts[stack[at] ?? -1];
    if (!amount || amount.lte(0)) return 0;
    left = left.minus(amount);
    if (left.isZero()) return stack.length - at;
    if (left.isNegative()) return 0;
  }
  return 0;
}

function childrenInDoubles(whole: number, stack: number[], amounts: (number | null)[]): number {
  let left = amounts[whole] ?? 0;
  if (left <= 0) return 0;
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const amount = amounts[stack[at] ?? -1] ?? 0;
    if (amount <= 0) return 0;
    left -= amount;
    if (left === 0) return stack.length - at;
    if (left < 0) return 0;
  }
  return 0;
}
