import { toDouble } from "../../numbers/decimal";
import { formatNumber } from "../../numbers/format-number";
import type { LocalCheckStrings } from "../../strings/local-checks";
import { doubleOf } from "../../numbers/reading";
import { wordsAt } from "../../tables/printed-cell";
import type { Table } from "../../tables/table";
import type { Finding } from "../finding";
import { findingInCell, placeOf } from "../finding-in-cell";
import type { CategoryClaim } from "./category-claims";

/** So many rows have to show what the class around a value is. */
const FEWEST_CLAIMS = 5;
const FEWEST_BESIDE = 2;

/** Rule of a category that lies amid another one. */
export const OUT_OF_ORDER = "kategori-urutan";

/**
 * `94,96 Sangat Tinggi`, `97,45 Tinggi`, `98,15 Sangat Tinggi`: whatever the scale is, a class has no hole in which
 * another one lies. Named where every other row is in order and no other row could be the one that is out of it.
 */
export function outOfOrder(table: Table, claims: CategoryClaim[], words: LocalCheckStrings): Finding[] {
  // One scale for all rows: percentages of achievement, and only once a row.
  const graded = claims.filter(({ key, row }) => key === "CAPAIAN" && row.kind === "data");
  if (graded.length < FEWEST_CLAIMS || new Set(graded.map(({ row }) => row)).size < graded.length) return [];
  const sorted = graded
    .map((claim) => ({ claim, value: toDouble(claim.value.value), name: claim.category.toLowerCase() }))
    .sort((one, other) => one.value - other.value);
  if (areInOrder(sorted) || isOfOtherColumn(table, graded)) return [];
  const odd = sorted.filter((each) => areInOrder(sorted.filter((other) => other !== each)));
  const [only] = odd;
  if (!only || odd.length > 1) return [];
  const at = sorted.indexOf(only);
  const [below, above] = [sorted[at - 1], sorted[at + 1]];
  if (!below || !above || below.name !== above.name) return [];
  const beside = [sorted.slice(0, at), sorted.slice(at + 1)].map(
    (side) => side.filter(({ name }) => name === below.name).length,
  );
  if (beside.some((count) => count < FEWEST_BESIDE)) return [];
  // At the same value either of them may be the one that is wrong.
  if (below.value === only.value || above.value === only.value) return [];
  return [findingFor(table, only.claim, below.claim, above.claim, words)];
}

/** `IKP | Nilai Konversi | % Capaian | Kategori`: by another column every class has its place, so that is what they are of. */
function isOfOtherColumn(table: Table, graded: CategoryClaim[]): boolean {
  const valueColumns = new Set(graded.map(({ valueAt }) => valueAt.column));
  return table.columns.some((column) => {
    if (column.role === "nomor" || valueColumns.has(column.index)) return false;
    const placed = graded.flatMap(({ row, category }) => {
      const figure = table.figureAt(row, column);
      return figure ? [{ value: doubleOf(figure.reading), name: category.toLowerCase() }] : [];
    });
    return placed.length === graded.length && areInOrder(placed.sort((one, other) => one.value - other.value));
  });
}

/** Each class is one run of values. */
function areInOrder(sorted: { name: string }[]): boolean {
  const closed = new Set<string>();
  let open: string | null = null;
  for (const { name } of sorted) {
    if (name === open) continue;
    if (closed.has(name)) return false;
    if (open !== null) closed.add(open);
    open = name;
  }
  return true;
}

function findingFor(
  table: Table,
  claim: CategoryClaim,
  below: CategoryClaim,
  above: CategoryClaim,
  words: LocalCheckStrings,
): Finding {
  const shown = ({ value }: CategoryClaim) => formatNumber(value.value, value.decimals);
  return findingInCell(table.sheet, claim.categoryAt, {
    rule: OUT_OF_ORDER,
    kind: "kategori",
    severity: "error",
    subject: `${claim.row.label} ${claim.category}`,
    printed: wordsAt(table.sheet, claim.categoryAt.row, claim.categoryAt.column),
    expected: below.category,
    explanation: words.categoryOutOfOrder(shown(claim), claim.category, shown(below), shown(above), below.category),
    source: `${shown(below)} … ${shown(above)} = ${below.category}`,
    related: [claim.valueAt, below.categoryAt, above.categoryAt].map((at) => placeOf(table.sheet, at)),
    trace: [`${shown(below)} < ${shown(claim)} < ${shown(above)} → ${below.category}`],
  });
}
