import { squeeze } from "../../../tables/lexicon";
import type { Column, Row, Table } from "../../../tables/table";
import { type Constraint, withParts } from "../../constraint";
import { relationConstraint } from "./relation-constraints";

const SAYS_SHARE = /%|\b(persen|persentase|prosentase|presentase|komposisi|proporsi)\b/i;
const SAYS_ALL = /^(jumlah|total|jml|lp|lkpr?|lakilakiperempuan)$/;

/** Two shares and what they come to are printed rounded. */
const NEAREST_TO_ALL = 1;

interface Group {
  parent: string;
  columns: Column[];
}

/**
 * `Jumlah / L, P, L+P` and beside it `Persentase / L, P, L+P`: the same names once counted and once as shares of what they
 * come to. Whatever the counts are, shares of a row that come to a hundred are shares of that row.
 */
export function sharesByGroup(table: Table, open: Column[]): Constraint[] {
  const groups = groupsOf(table);
  return groups
    .filter(({ parent }) => SAYS_SHARE.test(parent))
    .flatMap((shares) => {
      const counts = groups.find((each) => !SAYS_SHARE.test(each.parent) && isOfSameNames(each, shares));
      const all = counts?.columns.find(({ name }) => SAYS_ALL.test(squeeze(name)));
      if (!counts || !all) return [];
      return table.rows
        .filter((row) => isWhole(table, row, shares))
        .flatMap((row) => {
          const own = shares.columns.filter((column) => open.includes(column));
          return own.flatMap((column) => {
            const part = counts.columns.find(({ name }) => squeeze(name) === squeeze(column.name));
            if (!part || part === all) return [];
            const constraints = relationConstraint(
              table,
              { form: "quotient", result: column, parts: [part, all] },
              row,
            );
            return constraints.map((each) => withParts(each, { isFromHeader: true }));
          });
        });
    });
}

function groupsOf({ columns }: Table): Group[] {
  const groups: Group[] = [];
  for (const column of columns) {
    const last = groups[groups.length - 1];
    if (column.parent === "") continue;
    if (last?.parent === column.parent) last.columns.push(column);
    else groups.push({ parent: column.parent, columns: [column] });
  }
  return groups;
}

function isOfSameNames(one: Group, other: Group): boolean {
  const names = new Set(one.columns.map(({ name }) => squeeze(name)));
  return other.columns.length >= 2 && other.columns.every(({ name }) => names.has(squeeze(name)));
}

/** The shares that are no sum come to a hundred. */
function isWhole(table: Table, row: Row, { columns }: Group): boolean {
  const parts = columns.filter(({ name }) => !SAYS_ALL.test(squeeze(name)));
  const figures = parts.flatMap((column) => table.figureAt(row, column) ?? []);
  if (figures.length < 2) return false;
  const sum = figures.reduce((total, { reading }) => total + reading.value.toNumber(), 0);
  return Math.abs(sum - 100) <= NEAREST_TO_ALL;
}
