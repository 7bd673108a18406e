import type { Hierarchy } from "../../../tables/hierarchy";
import { rowCodes } from "../../../tables/row-code";
import type { Column, Row, Table } from "../../../tables/table";
import { type Amount, type Amounts, type CellAmount, fits, isAmount } from "./amounts";

/** Sums in so many columns show that rows belong together, whatever their codes say. */
const FEWEST_COLUMNS = 2;

/** Beyond so many rows a sum is no longer looked for: chapters of a budget hold fewer. */
const MOST_CHILDREN = 200;

/**
 * The rows where the amounts say that they belong, where codes that were typed wrongly hang them elsewhere: `5.1.2 BELANJA
 * LANGSUNG` below `5.1 BELANJA TIDAK LANGSUNG`, or the parts of `1.05.02` coded `05.02.5.2.1`. A row takes what stands right
 * below it only where its own code gives it no sum in any column, the amounts give one in two, and none of those rows is
 * part of a sum that holds. `null` where nothing is misplaced.
 */
export function withMisplacedRows(
  table: Table,
  hierarchy: Hierarchy,
  columns: Column[],
  amounts: Amounts,
): Hierarchy | null {
  const placed = new Placement(table, hierarchy, columns, amounts);
  return placed.moved();
}

/** Shorter amounts are sums of others by chance. */
const isLong = (amount: number) => String(Math.abs(amount)).replace(/0+$/, "").length >= 4;

class Placement {
  private readonly childrenOf: Map<Row, Row[]>;
  private readonly parentOf: Map<Row, Row>;
  /** Children of a row whose sum holds by their codes in some column. */
  private readonly isAnchored = new Set<Row>();
  private readonly codes;

  constructor(
    private readonly table: Table,
    private readonly hierarchy: Hierarchy,
    private readonly columns: Column[],
    private readonly amounts: Amounts,
  ) {
    this.childrenOf = new Map([...hierarchy.childrenOf].map(([parent, children]) => [parent, [...children]]));
    this.parentOf = new Map(hierarchy.parentOf);
    this.codes = rowCodes(table);
    for (const [parent, children] of hierarchy.childrenOf)
      if (this.fitsSomewhere(parent, children)) for (const child of children) this.isAnchored.add(child);
  }

  moved(): Hierarchy | null {
    let isMoved = false;
    /** Rows that stand below and hang on nothing yet, the next one last. */
    let open: Row[] = [];
    for (const row of [...this.table.rows].reverse()) {
      if (row.kind !== "data" && row.kind !== "kelompok") continue;
      const byCode = this.hierarchy.childrenOf.get(row) ?? [];
      const isRight = byCode.length > 0 && this.isAnchored.has(byCode[0] ?? row);
      const found = isRight ? null : this.childrenBelow(row, open, byCode);
      if (found) {
        isMoved = true;
        // Unless a row between them has taken it already.
        for (const child of byCode) if (!found.includes(child) && this.parentOf.get(child) === row) this.detach(child);
        for (const child of found) this.attach(child, row);
      }
      const own = new Set(found ?? byCode);
      if (own.size > 0) open = open.filter((each) => !own.has(each));
      open.push(row);
    }
    if (!isMoved) return null;
    return { ...this.hierarchy, parentOf: this.parentOf, childrenOf: this.inOrder() };
  }

  /** The rows right below that add up to this one. */
  private childrenBelow(row: Row, open: Row[], byCode: Row[]): Row[] | null {
    const sums = this.columns.flatMap((column) => {
      const target = this.amounts.at(row, column);
      return isAmount(target) ? [new RunningSum(column, target)] : [];
    });
    if (sums.filter(({ target }) => target.value !== 0).length < FEWEST_COLUMNS) return null;
    const children: Row[] = [];
    for (let at = open.length - 1; at >= 0 && children.length < MOST_CHILDREN; at -= 1) {
      const next = open[at];
      if (!next || this.isAnchoredElsewhere(next, row)) return null;
      children.push(next);
      for (const sum of sums) sum.add(this.amounts.at(next, sum.column));
      if (sums.every((sum) => sum.isExceeded)) return null;
      if (children.length === 1 && !this.isDeeper(next, row)) continue;
      const fitting = sums.filter((sum) => sum.fits);
      if (fitting.length === 0) continue;
      const off = sums.filter((sum) => sum.isOff).length;
      const told = new Set(fitting.map(({ target }) => target.value));
      const isSure = told.size >= FEWEST_COLUMNS && (off <= 1 || (fitting.length > off && told.size > FEWEST_COLUMNS));
      const isAllBelow = this.areAllBelow(row, children, open[at - 1]) && [...told].some(isLong);
      if ((isSure && (children.length > 1 || off === 0)) || (isAllBelow && children.length > 1)) {
        const isSameAsByCode = children.length === byCode.length && children.every((each) => byCode.includes(each));
        return isSameAsByCode ? null : children;
      }
    }
    return null;
  }

  private isAnchoredElsewhere(child: Row, parent: Row): boolean {
    return this.isAnchored.has(child) && this.hierarchy.parentOf.get(child) !== parent;
  }

  /** One row that equals another is its only part where its code is the longer one. */
  private isDeeper(child: Row, parent: Row): boolean {
    return (this.codes.get(child)?.length ?? 0) > (this.codes.get(parent)?.length ?? 0);
  }

  /** The rows with longer codes right below this one, and no others: then a sum in one column is enough. */
  private areAllBelow(parent: Row, children: Row[], next: Row | undefined): boolean {
    return children.every((each) => this.isDeeper(each, parent)) && !(next && this.isDeeper(next, parent));
  }

  /** True where the rows add up to the parent in one column at least. */
  private fitsSomewhere(parent: Row, children: Row[]): boolean {
    return this.columns.some((column) => {
      const target = this.amounts.at(parent, column);
      if (!isAmount(target)) return false;
      const sum = new RunningSum(column, target);
      for (const child of children) sum.add(this.amounts.at(child, column));
      return sum.fits;
    });
  }

  private detach(child: Row): void {
    const parent = this.parentOf.get(child);
    if (!parent) return;
    this.parentOf.delete(child);
    const siblings = (this.childrenOf.get(parent) ?? []).filter((each) => each !== child);
    if (siblings.length > 0) this.childrenOf.set(parent, siblings);
    else this.childrenOf.delete(parent);
  }

  private attach(child: Row, parent: Row): void {
    if (this.parentOf.get(child) === parent) return;
    this.detach(child);
    this.parentOf.set(child, parent);
    this.childrenOf.set(parent, [...(this.childrenOf.get(parent) ?? []), child]);
  }

  private inOrder(): Map<Row, Row[]> {
    const byPlace = (one: Row, other: Row) => one.index - other.index;
    return new Map([...this.childrenOf].map(([parent, children]) => [parent, [...children].sort(byPlace)]));
  }
}

/** What a column of some rows comes to, row by row, against what should come out. */
class RunningSum {
  private readonly plus: Amount[] = [];
  private total = 0;
  private mayFall = false;
  private isReadable = true;
  private mostSlack: number;

  constructor(
    readonly column: Column,
    readonly target: Amount,
  ) {
    this.mostSlack = target.slack;
  }

  add(cell: CellAmount): void {
    if (cell === "unreadable") this.isReadable = false;
    if (!isAmount(cell)) return;
    this.plus.push(cell);
    this.total += cell.value;
    this.mayFall ||= cell.value < 0;
    this.mostSlack = Math.max(this.mostSlack, cell.slack);
  }

  /** Nothing that follows can make it right. */
  get isExceeded(): boolean {
    return !this.isReadable || (!this.mayFall && this.total > this.target.value + this.slack);
  }

  get fits(): boolean {
    if (!this.isTelling || Math.abs(this.total - this.target.value) > this.slack) return false;
    return fits(this.target, { plus: this.plus, minus: [] });
  }

  get isOff(): boolean {
    return this.isTelling && !this.fits;
  }

  private get isTelling(): boolean {
    return this.isReadable && (this.target.value !== 0 || this.total !== 0);
  }

  /** More than rounding can ever make. */
  private get slack(): number {
    return 1 + (this.plus.length + 2) * this.mostSlack;
  }
}
