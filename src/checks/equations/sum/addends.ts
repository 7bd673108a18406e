import type { Column, Row, Table } from "../../../tables/table";
import { type Amounts, isAmount } from "./amounts";
import { rowsOfBlock } from "./block";
import { isTotal, sectionRows } from "./brackets";
import { calledRows } from "./called-rows";
import { lastResorts } from "./last-resorts";
import { lastRowsNamed } from "./last-rows-named";
import { leavingSomeToNext } from "./leaving-some-to-next";
import { rowsOfLetters } from "./lettered-sections";
import { Levels } from "./levels";
import { withoutPrices } from "./price-rows";
import { rowsCodedLikeFirst } from "./rows-coded-like-first";
import { rowsNamedTogether } from "./rows-named-together";
import { rowsOfUnit } from "./rows-of-unit";
import { rowsWithShares } from "./rows-with-shares";
import type { Structure } from "./structure";
import { sumsRightAbove } from "./sums-right-above";

/** The sets of rows that a total may mean, the most likely first; made one by one, because the first mostly fits. */
export class Addends {
  private readonly levels: Levels;
  private readonly usualOf = new Map<Row, Row[][]>();
  private readonly sections: ReadonlyMap<Row, Row[]>;

  constructor(
    private readonly table: Table,
    private readonly structure: Structure,
    private readonly amounts: Amounts,
  ) {
    this.levels = new Levels(table, structure, amounts);
    this.sections = sectionRows(table);
  }

  *of(total: Row, column: Column): Generator<Row[]> {
    // `Jumlah I + II` says what it adds up: what other rows come to is chance.
    const lettered = rowsOfLetters(this.table, total);
    if (lettered?.every((row) => isAmount(this.amounts.at(row, column))) === true) {
      yield lettered;
      return;
    }
    const isOfUnit = rowsOfUnit(this.table, total);
    for (const set of this.sets(total, column)) {
      const rows = isOfUnit ? set.filter(isOfUnit) : set;
      if (rows.length > 0 && !this.countsTwice(rows, column)) yield rows;
    }
  }

  /** A row beside the one that it is a part of is no way to add up, but the slip that people make. */
  private countsTwice(rows: Row[], column: Column): boolean {
    const { hierarchy, isConfirmed, following } = this.structure;
    if (!isConfirmed || !following.has(column)) return false;
    const all = new Set(rows);
    return rows.some((row) => {
      const parent = hierarchy.parentOf.get(row);
      return parent !== undefined && all.has(parent);
    });
  }

  /** The sets that need no amounts to be found and mostly fit: what stands since the last total, or all of it. */
  usual(total: Row): Row[][] {
    const known = this.usualOf.get(total);
    if (known) return known;
    const isOfUnit = rowsOfUnit(this.table, total);
    const above = this.table.rows.filter((row) => row.index < total.index);
    const all = above.filter((row) => row.kind === "data");
    const ends = [isTotal, (row: Row) => isTotal(row) || row.kind === "kelompok"];
    const sections = ends
      .map((isEnd) => lastOf(above, isEnd)?.index ?? -1)
      .map((at) => all.filter((row) => row.index > at));
    // Where parents are known to hold their children, adding all rows is a mistake.
    const tops = (rows: Row[]) => rows.filter((row) => this.levels.isTop(row));
    const ofBlock = total.kind === "subtotal" ? rowsOfBlock(this.table, total) : null;
    const counted = withoutPrices(all);
    const sets = [
      ...this.named(total),
      ...(ofBlock ? [ofBlock] : []),
      ...(this.structure.isConfirmed ? [] : [...sections, all]),
      ...[...sections, all].map(tops),
      ...(counted ? [counted] : []),
      above.filter((row) => row.kind === "subtotal"),
      above.filter((row) => row.kind === "total"),
    ]
      .map((rows) => (isOfUnit ? rows.filter(isOfUnit) : rows))
      .filter((rows) => rows.length > 0);
    this.usualOf.set(total, sets);
    return sets;
  }

  private *sets(total: Row, column: Column): Generator<Row[]> {
    const above = this.table.rows.filter((row) => row.index < total.index);
    const all = above.filter((row) => row.kind === "data");
    if (all.length === 0) {
      // A total at the head of the table adds up what follows.
      yield* this.levels.of(
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
      yield* this.levels.of(since(["subtotal", "total"]), column);
      yield* this.levels.of(since(["subtotal", "total", "kelompok"]), column);
      yield* this.siblings(all.at(-1), total);
      return;
    }
    yield this.outside(total, above);
    yield* this.levels.of(all, column);
    if (totalsAbove.length > 0) {
      yield* this.levels.of(since(["total"]), column);
      yield totalsAbove;
    }
    if (subtotals.length > 0) {
      yield subtotals;
      yield [...subtotals, ...since(["subtotal"])];
      yield since(["total"], subtotals);
    }
    yield* this.levels.of(since(["kelompok"]), column);
    yield* this.siblings(all.at(-1), total);
    const counted = withoutPrices(all);
    if (counted) yield* this.levels.of(counted, column);
    yield* rowsCodedLikeFirst(this.table, all);
    yield* leavingSomeToNext(this.table, this.amounts, total, column, since(["total"]));
    yield* sumsRightAbove(this.table, this.amounts, this.levels, total, column);
    yield* rowsWithShares(this.table, this.amounts, column, all);
    yield* lastResorts(this.amounts, this.levels.columns, total, column, all);
  }

  /** `Jumlah Belanja Operasi` adds up what stands under `Belanja Operasi`, `Total Rusak` the rows that are called so. */
  private *named(total: Row): Generator<Row[]> {
    const lettered = rowsOfLetters(this.table, total);
    if (lettered) yield lettered;
    const together = rowsNamedTogether(this.table, total);
    if (together.length > 0) yield together;
    const called = calledRows(this.table, total);
    if (called.length > 0) yield called;
    const last = lastRowsNamed(this.table, total, this.levels.columns, this.amounts);
    if (last.length > 0) yield last;
    const inside = this.sections.get(total);
    if (!inside) return;
    yield inside;
    const data = inside.filter((row) => row.kind === "data");
    if (data.length > 0) yield* this.levels.trees(data);
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
      (row) => !inside.has(row) && (this.sections.has(row) || (row.kind === "data" && this.levels.isTop(row))),
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
}

function lastOf<Item>(items: Item[], isWanted: (item: Item) => boolean): Item | undefined {
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item !== undefined && isWanted(item)) return item;
  }
  return undefined;
}
