import type { Decimal } from "../../../numbers/decimal";
import type { Hierarchy } from "../../../tables/hierarchy";
import { hierarchyByCode, parentsByAmount } from "../../../tables/hierarchy";
import { squeeze } from "../../../tables/lexicon";
import { wordsAt } from "../../../tables/printed-cell";
import { type RowStyle, rowStyles } from "../../../tables/row-style";
import type { Column, Row, Table } from "../../../tables/table";
import { totalledName } from "../../../tables/total-row";
import { type Amounts, type CellAmount, isAmount } from "./amounts";
import { rowsOfBlock } from "./block";
import { sectionRows } from "./brackets";
import { rowsOfLetters } from "./lettered-sections";
import type { Structure } from "./structure";
import { columnsThatMayAddUp } from "./summed-columns";

/** Digits before the last noughts; fewer add up by chance. */
const TELLING_DIGITS = 5;

/** Fewer letters name nothing by themselves. */
const SHORTEST_NAME = 4;

/** The sets of rows that a total may mean, the most likely first; made one by one, because the first mostly fits. */
export class Addends {
  private readonly byCode: Hierarchy;
  private readonly usualOf = new Map<Row, Row[][]>();
  private readonly amountColumns: Column[];
  private readonly sections: ReadonlyMap<Row, Row[]>;
  private readonly units: Column | null;

  constructor(
    private readonly table: Table,
    private readonly structure: Structure,
    private readonly amounts: Amounts,
  ) {
    this.byCode = structure.isConfirmed ? structure.hierarchy : hierarchyByCode(table);
    this.amountColumns = columnsThatMayAddUp(table);
    this.sections = sectionRows(table);
    this.units = table.isTransposed ? null : (table.columns.find(({ role }) => role === "satuan") ?? null);
  }

  *of(total: Row, column: Column): Generator<Row[]> {
    const isOfUnit = this.unitFilter(total);
    for (const set of this.sets(total, column)) {
      const rows = isOfUnit ? set.filter(isOfUnit) : set;
      if (rows.length > 0) yield rows;
    }
  }

  /** `Jumlah rumah rusak | unit` below persons and houses adds up the houses; `null` where all rows are of its unit. */
  private unitFilter(total: Row): ((row: Row) => boolean) | null {
    const satuan = this.units;
    const own = satuan && this.unitOf(total, satuan);
    if (!satuan || !own) return null;
    const isOther = (row: Row) => {
      const unit = this.unitOf(row, satuan);
      return unit !== "" && unit !== own;
    };
    return this.table.rows.some((row) => row.kind === "data" && row.index < total.index && isOther(row))
      ? (row) => !isOther(row)
      : null;
  }

  private unitOf(row: Row, satuan: Column): string {
    return squeeze(wordsAt(this.table.sheet, row.index, satuan.index));
  }

  /** The sets that need no amounts to be found and mostly fit: what stands since the last total, or all of it. */
  usual(total: Row): Row[][] {
    const known = this.usualOf.get(total);
    if (known) return known;
    const isOfUnit = this.unitFilter(total);
    const above = this.table.rows.filter((row) => row.index < total.index);
    const all = above.filter((row) => row.kind === "data");
    const ends = [this.isTotal, (row: Row) => this.isTotal(row) || row.kind === "kelompok"];
    const sections = ends
      .map((isEnd) => lastOf(above, isEnd)?.index ?? -1)
      .map((at) => all.filter((row) => row.index > at));
    // Where parents are known to hold their children, adding all rows is a mistake.
    const tops = (rows: Row[]) => rows.filter((row) => !this.byCode.parentOf.has(row));
    const ofBlock = total.kind === "subtotal" ? rowsOfBlock(this.table, total) : null;
    const sets = [
      ...this.named(total),
      ...(ofBlock ? [ofBlock] : []),
      ...(this.structure.isConfirmed ? [] : [...sections, all]),
      ...[...sections, all].map(tops),
      above.filter((row) => row.kind === "subtotal"),
      above.filter((row) => row.kind === "total"),
    ]
      .map((rows) => (isOfUnit ? rows.filter(isOfUnit) : rows))
      .filter((rows) => rows.length > 0);
    this.usualOf.set(total, sets);
    return sets;
  }

  private isTotal(row: Row): boolean {
    return row.kind === "total" || row.kind === "subtotal";
  }

  private *sets(total: Row, column: Column): Generator<Row[]> {
    const above = this.table.rows.filter((row) => row.index < total.index);
    const all = above.filter((row) => row.kind === "data");
    if (all.length === 0) {
      // A total at the head of the table adds up what follows.
      yield* this.levels(
        this.table.rows.filter((row) => row.kind === "data"),
        column,
      );
      return;
    }
    const totalsAbove = above.filter((row) => row.kind === "total");
    const subtotals = above.filter((row) => row.kind === "subtotal");
    const since = (kinds: Row["kind"][], rows = all) => {
      const last = lastOf(above, (row) => kinds.includes(row.kind))?.index ?? -1;
      return rows.filter((row) => row.index > last);
    };
    yield* this.named(total);
    if (total.kind === "subtotal") {
      const ofBlock = rowsOfBlock(this.table, total);
      if (ofBlock) yield ofBlock;
      yield* this.levels(since(["subtotal", "total"]), column);
      yield* this.levels(since(["subtotal", "total", "kelompok"]), column);
      yield* this.siblings(
        lastOf(all, () => true),
        total,
      );
      return;
    }
    yield this.outside(total, above);
    yield* this.levels(all, column);
    if (totalsAbove.length > 0) {
      yield* this.levels(since(["total"]), column);
      yield totalsAbove;
    }
    if (subtotals.length > 0) {
      yield subtotals;
      yield [...subtotals, ...since(["subtotal"])];
      yield since(["total"], subtotals);
    }
    yield* this.levels(since(["kelompok"]), column);
    yield* this.siblings(
      lastOf(all, () => true),
      total,
    );
    yield* this.runs(total, column);
    yield* this.lastResorts(total, column, all);
  }

  /**
   * What only a total that fits bears out: the first row alone, where it prints the total of the other columns itself; the rows of
   * the last number; the tops of a tree, where there is no other column to confirm or deny it.
   */
  private *lastResorts(total: Row, column: Column, rows: Row[]): Generator<Row[]> {
    const [head, ...others] = rows;
    if (head && others.length > 1 && this.isRepeatedBy(head, total)) yield [head];
    const numbered = rows.map(({ number }) => number !== null).lastIndexOf(true);
    if (numbered > 0 && numbered < rows.length - 1) yield rows.slice(numbered);
    const printed = this.amountColumns.filter((each) => isAmount(this.amounts.at(total, each)));
    if (printed.length > 1 || telling(this.amounts.at(total, column)) < TELLING_DIGITS) return;
    const { children } = parentsByAmount(rows, (row) => this.valueOf(row, column), 1);
    if (children.size > 0) yield rows.filter((row) => !children.has(row));
  }

  /** The total prints the same amounts in every column, and some of them are long enough to be no chance. */
  private isRepeatedBy(head: Row, total: Row): boolean {
    const printed = this.amountColumns.filter((column) => isAmount(this.amounts.at(total, column)));
    const same = printed.filter(
      (column) => this.valueOf(head, column)?.eq(this.valueOf(total, column) ?? NaN) === true,
    );
    // Of several columns one may be mistyped.
    return (
      same.length >= Math.max(1, printed.length - 1) &&
      same.some((column) => telling(this.amounts.at(total, column)) >= TELLING_DIGITS)
    );
  }

  private valueOf(row: Row, column: Column): Decimal | null {
    const amount = this.amounts.at(row, column);
    return isAmount(amount) ? amount.figure.reading.value : null;
  }

  /** `Jumlah Belanja Operasi` adds up what stands under `Belanja Operasi`, `Total Rusak` the rows that are called so. */
  private *named(total: Row): Generator<Row[]> {
    const lettered = rowsOfLetters(this.table, total);
    if (lettered) yield lettered;
    const called = this.called(total);
    if (called.length > 0) yield called;
    const inside = this.sections.get(total);
    if (!inside) return;
    yield inside;
    const data = inside.filter((row) => row.kind === "data");
    if (data.length > 0) yield* this.trees(data);
  }

  /** `Rusak Ringan`, `Rusak Berat` above `Total Rusak`, and rows of other names among them. */
  private called(total: Row): Row[] {
    const name = totalledName(total.label);
    if (name.length < SHORTEST_NAME) return [];
    const above = this.table.rows.filter((row) => row.kind === "data" && row.index < total.index);
    const rows = above.filter(({ label }) => squeeze(label).startsWith(name));
    return rows.length >= 2 && rows.length < above.length ? rows : [];
  }

  /** True where the total names the section that it ends. */
  endsSection(total: Row): boolean {
    return this.sections.has(total);
  }

  /** Everything above that is in no section, and the totals of the sections. */
  private outside(total: Row, above: Row[]): Row[] {
    if (this.sections.size === 0) return [];
    const inside = new Set([...this.sections].flatMap(([end, rows]) => (end === total ? [] : rows)));
    return above.filter(
      (row) => !inside.has(row) && (this.sections.has(row) || (row.kind === "data" && !this.byCode.parentOf.has(row))),
    );
  }

  /** The rows beside the last one, at its own level and at every level above it. */
  private *siblings(last: Row | undefined, total: Row): Generator<Row[]> {
    const { parentOf, childrenOf } = this.structure.hierarchy;
    for (let row = last; row; row = parentOf.get(row)) {
      const parent = parentOf.get(row);
      if (!parent) return;
      yield (childrenOf.get(parent) ?? []).filter((each) => each.index < total.index);
      yield [parent];
    }
  }

  /**
   * Parent rows already contain their children: either the parents are added or the children. Codes say for certain
   * which rows are parents, so adding all of them is then a mistake; amounts alone only suggest it.
   */
  private *levels(rows: Row[], column: Column): Generator<Row[]> {
    if (rows.length === 0) return;
    const hasTree = this.byCode.childrenOf.size > 0 && rows.some((row) => this.byCode.parentOf.has(row));
    if (hasTree) yield* this.trees(rows);
    const amountOf = (row: Row) => this.valueOf(row, column);
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
      if (!this.structure.isConfirmed) yield* plain;
      return;
    }
    // Two parents of one child each are found by chance in short lists, so plain rows come first unless a tree is certain.
    const [tops, ...others] = sets;
    yield* (byAmount[0]?.parents.size ?? 0) > 0 && tops ? [tops, ...others, ...plain] : [...plain, ...sets];
  }

  /**
   * Rows that hold others do so in every column. Round or small figures add up by chance in one; where no other column
   * can tell, only an amount with many digits is believed.
   */
  private addUpBeside(parent: Row, children: Row[], column: Column): boolean {
    let others = 0;
    for (const other of this.amountColumns) {
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

  /** The rows at the top of their trees, and those at the bottom. */
  private *trees(rows: Row[]): Generator<Row[]> {
    const here = new Set(rows);
    const isUnder = (row: Row): boolean => {
      const parent = this.byCode.parentOf.get(row);
      return parent !== undefined && (here.has(parent) || isUnder(parent));
    };
    yield rows.filter((row) => !isUnder(row));
    yield rows.filter((row) => !this.byCode.childrenOf.has(row));
  }

  /**
   * The rows and totals right above that add up to it, where a total stands for what it has added up, and so does a row
   * that is the sum of those right above it without saying so: `Pedesaan | Perkotaan | Pds dan Pkt`.
   */
  private *runs(total: Row, column: Column): Generator<Row[]> {
    const target = this.amounts.at(total, column);
    if (!isAmount(target) || target.value <= 0) return;
    const { parentOf } = this.byCode;
    const units: { row: Row; value: number; endsSection: boolean }[] = [];
    for (const row of this.table.rows) {
      if (row.index > total.index) return;
      const isTotal = this.isTotal(row);
      const amount = this.amounts.at(row, column);
      if (!(isTotal || (row.kind === "data" && !parentOf.has(row))) || !isAmount(amount)) continue;
      const count = runOf(amount.value, units);
      const isSum = isTotal || (count >= 2 && this.addUpBeside(row, rowsOf(units.slice(-count)), column));
      const run = isSum ? units.splice(units.length - count) : [];
      // What stands before a run must end a section, else the run is a list with its first rows left out.
      const beginsSection = units[units.length - 1]?.endsSection !== false;
      if (row === total && run.length > 0 && beginsSection) yield rowsOf(run);
      units.push({ row, value: amount.value, endsSection: isSum });
    }
  }
}

/** How many digits an amount has before its last noughts. */
const telling = (amount: CellAmount) =>
  isAmount(amount) ? String(Math.abs(amount.value)).replace(/\D/g, "").replace(/0+$/, "").length : 0;

const rowsOf = (units: { row: Row }[]) => units.map(({ row }) => row);

/** How many of the last units add up to the value; 0 where none do. */
function runOf(value: number, units: { value: number }[]): number {
  let sum = 0;
  for (let count = 1; count <= units.length; count += 1) {
    sum += units[units.length - count]?.value ?? 0;
    if (Math.abs(sum - value) < 0.002) return count;
  }
  return 0;
}

function lastOf<Item>(items: Item[], isWanted: (item: Item) => boolean): Item | undefined {
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item !== undefined && isWanted(item)) return item;
  }
  return undefined;
}
