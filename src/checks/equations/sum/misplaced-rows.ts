import type { Hierarchy } from "../../../tables/hierarchy";
import { rowCodes } from "../../../tables/row-code";
import type { Column, Row, Table } from "../../../tables/table";
import { type Amount, type Amounts, fits, isAmount } from "./amounts";

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
      if (this.fitting(parent, children).fit > 0) for (const child of children) this.isAnchored.add(child);
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
      open = open.filter((each) => !own.has(each));
      open.push(row);
    }
    if (!isMoved) return null;
    return { ...this.hierarchy, parentOf: this.parentOf, childrenOf: this.inOrder() };
  }

  /** The rows right below that add up to this one. */
  private childrenBelow(row: Row, open: Row[], byCode: Row[]): Row[] | null {
    const own = this.columns.filter((column) => {
      const amount = this.amounts.at(row, column);
      return isAmount(amount) && amount.value !== 0;
    });
    if (own.length < FEWEST_COLUMNS) return null;
    const children: Row[] = [];
    for (let at = open.length - 1; at >= 0 && children.length < MOST_CHILDREN; at -= 1) {
      const next = open[at];
      if (!next || this.isAnchoredElsewhere(next, row)) return null;
      children.push(next);
      if (children.length === 1 && !this.isDeeper(next, row)) continue;
      const { fit, off, told } = this.fitting(row, children);
      const isSure = told.size >= FEWEST_COLUMNS && (off <= 1 || (fit > off && told.size > FEWEST_COLUMNS));
      const isAllBelow = fit > 0 && this.areAllBelow(row, children, open[at - 1]) && [...told].some(isLong);
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

  /** In how many columns the rows add up to the parent, and to what. */
  private fitting(parent: Row, children: Row[]): { fit: number; off: number; told: Set<number> } {
    let fit = 0;
    let off = 0;
    const told = new Set<number>();
    for (const column of this.columns) {
      const target = this.amounts.at(parent, column);
      if (!isAmount(target)) continue;
      const cells = children.map((child) => this.amounts.at(child, column));
      const plus = cells.filter(isAmount) as Amount[];
      if (cells.includes("unreadable") || (target.value === 0 && plus.every(({ value }) => value === 0))) continue;
      if (!fits(target, { plus, minus: [] })) off += 1;
      else {
        fit += 1;
        told.add(target.value);
      }
    }
    return { fit, off, told };
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
