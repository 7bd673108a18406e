import { withoutYears, yearsIn } from "../numbers/years-in";
import { squeeze } from "./lexicon";
import type { Row, Table } from "./table";

const BEFORE_THIS = /\b(?:tahun|periode)\s+(?:(?:yang|anggaran)\s+)?(?:lalu|sebelumnya)\b/i;

/** `Nilai IKM Tahun 2023`, `Jumlah tahun lalu` in a table of 2024: what is said for comparison, and follows from no other row. */
export function isOfOtherYear({ title, columns }: Pick<Table, "title" | "columns">, { label }: Row): boolean {
  if (BEFORE_THIS.test(label)) return true;
  const named = yearsIn(label);
  if (named.length === 0) return false;
  const own = yearsIn([...title, ...columns.map(({ header }) => header)].join(" "));
  return own.length > 0 && named.every((year) => !own.includes(year));
}

/** `IKM 2023 (× 25)`, then `IKM 2022`: the rows above are those of the later year. */
export function hasNamesakeOfLaterYear({ rows }: Pick<Table, "rows">, row: Row): boolean {
  const [year, ...others] = yearsIn(row.label);
  if (year === undefined || others.length > 0) return false;
  const name = nameWithoutYear(row);
  return rows.some(
    (other) =>
      other !== row &&
      nameWithoutYear(other) === name &&
      yearsIn(other.label).some((each) => Number(each) > Number(year)),
  );
}

const nameWithoutYear = ({ label }: Row) => squeeze(withoutYears(label.replace(/\([^()]*\)/g, " ")));

const ENDS: ReadonlySet<Row["kind"]> = new Set<Row["kind"]>(["total", "rata-rata", "bagian"]);

/** A second total right below the first that names another year adds up nothing that the table lists. */
export function withTotalsOfOtherYears(table: Table): Row[] {
  const { rows } = table;
  return rows.map((row, at): Row => {
    const above = rows[at - 1];
    const isSecond = ENDS.has(row.kind) && above !== undefined && ENDS.has(above.kind);
    const isOfOther = isSecond && (isOfOtherYear(table, row) || isNamesakeOfOtherYear(above, row));
    return isOfOther ? { ...row, kind: "bagian" } : row;
  });
}

/** `Jumlah 2023`, then `Jumlah 2022`, where no year stands anywhere else. */
function isNamesakeOfOtherYear(above: Row, row: Row): boolean {
  const [one, other] = [above, row].map(({ label }) => withoutYears(label).trim());
  return yearsIn(row.label).length > 0 && one === other && row.label !== above.label;
}
