import { nilaiEfisiensi } from "../../indicators/efisiensi";
import { notesBelow } from "../../tables/notes-below";
import type { Figure, Row, Table } from "../../tables/table";
import type { Constraint, Expectation } from "../constraint";
import type { World } from "../worlds/world";
import { belowZero } from "./relations/signs";

/** `NE = 50% + (E/20 x 50)`: as PMK 214/2017 and 22/2021 have it. */
const FORMULA = /50\s*%?\s*\+\s*\(?\s*\(?\s*E\s*[/:]\s*20\s*%?\s*\)?\s*[x×*]\s*50\s*%?\s*\)?/i;

const NAMES_VALUE = /\bnilai\s+efisiensi\b|\(\s*NE\s*\)|^\W*NE\s*=/i;

const NAMES_EFISIENSI = /\befisiensi\b|\(E\)/i;

/** The value of efisiensi below what it is reckoned from, where the row itself or a note below the table spells it out. */
export function nilaiEfisiensiBelow(table: Table): Constraint[] {
  if (table.isTransposed) return [];
  return table.rows.flatMap((row, at) => {
    if (!NAMES_VALUE.test(row.label)) return [];
    const formula = formulaFor(table, row);
    const printed = table.columns.flatMap((column) => table.figureAt(row, column) ?? []);
    const [target] = printed;
    if (formula === null || !target || printed.length > 1) return [];
    const above = table.rows.slice(0, at).reverse();
    const of = above.find(
      (each) =>
        (each.kind === "total" || NAMES_EFISIENSI.test(each.label)) && table.figureAt(each, target.column) !== null,
    );
    const efisiensi = of && table.figureAt(of, target.column);
    return efisiensi ? [equationOf(target, belowZero(table, efisiensi), formula)] : [];
  });
}

function formulaFor(table: Table, { label }: Row): string | null {
  const lines = [label, ...notesBelow(table).filter((line) => NAMES_VALUE.test(line))];
  return lines.flatMap((line) => FORMULA.exec(line)?.[0] ?? [])[0] ?? null;
}

function equationOf(target: Figure, efisiensi: Figure, formula: string): Constraint {
  const expect = (world: World): Expectation | null => {
    const { low, high } = world.intervalOf(efisiensi);
    const [value, least, most] = [world.valueOf(efisiensi), low, high].map(nilaiEfisiensi);
    return value?.ok && least?.ok && most?.ok
      ? { value: value.value, possible: { low: least.value, high: most.value } }
      : null;
  };
  return {
    rule: "rumus-baris",
    kind: "persen",
    target,
    inputs: [efisiensi],
    expect,
    alternatives: [],
    trace: (world) => {
      const found = nilaiEfisiensi(world.valueOf(efisiensi));
      return found.ok ? found.trace : [];
    },
    source: formula.trim(),
  };
}
