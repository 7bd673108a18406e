import type { Column, Table } from "../../../tables/table";
import { judgeAll } from "../../constraint";
import { numericColumns } from "./numeric-columns";
import type { Relation } from "./relation";
import { relationConstraints } from "./relation-constraints";

/** In so many rows must the other parts add up too, with no more than one of four that do not. */
const FEWEST_ROWS = 3;
const LEAST_HOLDING = 0.75;

/**
 * `Jenis Kelamin / L, P | Pendidikan / SMA, S-1, S-2 | Jumlah`: one total of two breakdowns. The rows bear both out, and a
 * wrong part is known by its own breakdown, while the other one says that the total is right.
 */
export function secondBreakdowns(table: Table, relations: Relation[]): Relation[] {
  return relations.flatMap((relation) =>
    relation.form === "sum" && relation.parts.length > 1 ? breakdownsBeside(table, relation) : [],
  );
}

function breakdownsBeside(table: Table, { result, parts }: Relation): Relation[] {
  const open = numericColumns(table).filter((column) => column.index < result.index && !parts.includes(column));
  return blocksOf(table, open)
    .map((block): Relation => ({ form: "sum", result, parts: block }))
    .filter((relation) => isBorneOut(table, relation));
}

/** The columns under one header; without such headers those that stand together. */
function blocksOf(table: Table, columns: Column[]): Column[][] {
  const blocks: Column[][] = [];
  // A blank column of the sheet parts nothing.
  const placeOf = (column: Column) => table.columns.indexOf(column);
  for (const column of columns) {
    const block = blocks[blocks.length - 1];
    const last = block?.[block.length - 1];
    if (block && last && placeOf(last) === placeOf(column) - 1 && last.parent === column.parent) block.push(column);
    else blocks.push([column]);
  }
  return blocks.filter((block) => block.length > 1);
}

function isBorneOut(table: Table, relation: Relation): boolean {
  const judged = judgeAll(relationConstraints(table, relation));
  const held = judged.filter(({ verdict }) => verdict !== "impossible");
  const telling = held.filter(
    ({ constraint: { inputs } }) => inputs.filter(({ reading }) => !reading.value.isZero()).length > 1,
  );
  return telling.length >= FEWEST_ROWS && held.length >= judged.length * LEAST_HOLDING;
}
