import type { Column, Table } from "../../../tables/table";
import { type Constraint, type Expectation, judge, withParts } from "../../constraint";
import { World } from "../../worlds/world";
import type { Relation } from "./relation";

/** `Skor Maks`, `Nilai Maksimum`: more than this does not count. */
const NAMES_MOST = /\bmaks(imal|imum)?\b/i;

/**
 * `% AKE | Bobot | Skor Maks | Skor PPH`: a product that counts up to the highest mark of its row. Only where a row
 * comes out with that limit alone, and as many rows do as without it.
 */
export function cappedByColumn(table: Table, { form, result, parts }: Relation, plain: Constraint[]): Constraint[] {
  if (form !== "product") return plain;
  const limit = table.columns.find((each) => NAMES_MOST.test(each.name) && each !== result && !parts.includes(each));
  if (!limit) return plain;
  const capped = plain.map((each) => withLimit(table, each, limit));
  const isBinding = capped.some((each, at) => holds(each) && !holds(plain[at] ?? each));
  return isBinding && capped.filter(holds).length >= plain.filter(holds).length ? capped : plain;
}

const holds = (constraint: Constraint) => judge(constraint, World.asPrinted).verdict !== "impossible";

function withLimit(table: Table, constraint: Constraint, column: Column): Constraint {
  const most = table.figureAt(constraint.target.row, column);
  if (!most) return constraint;
  const expect = (world: World): Expectation | null => {
    const found = constraint.expect(world);
    const value = world.valueOf(most);
    return found?.value.gt(value) ? { value, possible: world.intervalOf(most) } : found;
  };
  const source = `${constraint.source} ≤ ${column.name}`;
  return withParts(constraint, { expect, inputs: [...constraint.inputs, most], source, solveFor: () => null });
}
