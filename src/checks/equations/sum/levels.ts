import { type Hierarchy, hierarchyByCode, parentsByAmount } from "../../../tables/hierarchy";
import { type RowStyle, rowStyles } from "../../../tables/row-style";
import type { Column, Row, Table } from "../../../tables/table";
import { type Amounts, exactOf, isAmount } from "./amounts";
import type { Structure } from "./structure";
import { columnsThatMayAddUp } from "./summed-columns";
import { telling, TELLING_DIGITS } from "./telling-digits";

/** The levels of rows that hold one another, of which a total adds up one. */
export class Levels {
  private readonly byCode: Hierarchy;
  private readonly isConfirmed: boolean;
  /** In which rows may add up. */
  readonly columns: Column[];

  constructor(
    private readonly table: Table,
    structure: Structure,
    private readonly amounts: Amounts,
  ) {
    this.isConfirmed = structure.isConfirmed;
    this.byCode = structure.isConfirmed ? structure.hierarchy : hierarchyByCode(table);
    this.columns = columnsThatMayAddUp(table);
  }

  /** No other row is known to hold it. */
  isTop(row: Row): boolean {
    return !this.byCode.parentOf.has(row);
  }

  /**
   * Parent rows already contain their children: either the parents are added or the children. Codes say for certain
   * which rows are parents, so adding all of them is then a mistake; amounts alone only suggest it.
   */
  *of(rows: Row[], column: Column): Generator<Row[]> {
    if (rows.length === 0) return;
    const hasTree = this.byCode.childrenOf.size > 0 && rows.some((row) => this.byCode.parentOf.has(row));
    if (hasTree) yield* this.trees(rows);
    const amountOf = (row: Row) => exactOf(this.amounts.at(row, column));
    const numbered = rows.filter((row) => row.number !== null);
    const plain = [rows, numbered, this.ofFirstStyle(rows, "mark"), this.ofFirstStyle(rows, "indent")].filter(
      (set, at) => at === 0 || (set.length > 0 && set.length < rows.length),
    );
    const isConfirmed = (parent: Row, children: Row[]) => this.addUpBeside(parent, children, column);
    const byAmount = [2, 1].map((fewest) => parentsByAmount(rows, amountOf, fewest, isConfirmed));
    const sets = byAmount.flatMap(({ parents, children }) =>
      parents.size === 0 ? [] : [rows.filter((row) => !children.has(row)), rows.filter((row) => !parents.has(row))],
    );
    if (hasTree) {
      yield* sets;
      if (!this.isConfirmed) yield* plain;
      return;
    }
    // Two parents of one child each are found by chance in short lists, so plain rows come first unless a tree is certain.
    const [tops, ...others] = sets;
    yield* (byAmount[0]?.parents.size ?? 0) > 0 && tops ? [tops, ...others, ...plain] : [...plain, ...sets];
  }

  /** The rows at the top of their trees, and those at the bottom. */
  *trees(rows: Row[]): Generator<Row[]> {
    const here = new Set(rows);
    const isUnder = (row: Row): boolean => {
      const parent = this.byCode.parentOf.get(row);
      return parent !== undefined && (here.has(parent) || isUnder(parent));
    };
    yield rows.filter((row) => !isUnder(row));
    yield rows.filter((row) => !this.byCode.childrenOf.has(row));
  }

  /**
   * Rows that hold others do so in every column. Round or small figures add up by chance in one; where no other column
   * can tell, only an amount with many digits is believed.
   */
  addUpBeside(parent: Row, children: Row[], column: Column): boolean {
    let others = 0;
    for (const other of this.columns) {
      const whole = this.amounts.at(parent, other);
      if (other === column || !isAmount(whole) || whole.value === 0) continue;
      const parts = children.map((row) => this.amounts.at(row, other));
      if (parts.some((part) => !isAmount(part) && part !== "blank")) continue;
      others += 1;
      const sum = parts.reduce((total, part) => total + (isAmount(part) ? part.value : 0), 0);
      if (Math.abs(sum - whole.value) < 0.005) return true;
    }
    return others === 0 && telling(this.amounts.at(parent, column)) >= TELLING_DIGITS;
  }

  /** Rows that look like the first of them: programmes beside activities that are listed only in part. */
  private ofFirstStyle(rows: Row[], look: keyof RowStyle): Row[] {
    const [first] = rows;
    const styles = rowStyles(this.table);
    const wanted = first && styles.get(first)?.[look];
    return wanted ? rows.filter((row) => styles.get(row)?.[look] === wanted) : [];
  }
}
