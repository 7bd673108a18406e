import { dataRows } from "../../tables/table";
import type { JudgedTable } from "../judge-table";

/**
 * `Tabel 3.1 Capaian SK 1`, `Tabel 3.2 Capaian SK 2`: tables of one sheet with one header and rows of their own are one list
 * that was cut into parts. Gives each table the name of its list.
 */
export function listsOf(tables: readonly JudgedTable[]): string[] {
  const parts = new Map<string, { list: string; labels: Set<string> }[]>();
  return tables.map(({ table }, index) => {
    const header = [table.sheet.name, ...table.columns.map((column) => column.header)].join("|");
    const labels = new Set(dataRows(table).map(({ label }) => label.toLowerCase()));
    const known = parts.get(header) ?? [];
    parts.set(header, known);
    const own = known.find((each) => ![...labels].some((label) => each.labels.has(label)));
    if (!own) {
      known.push({ list: `t${index}`, labels });
      return `t${index}`;
    }
    for (const label of labels) own.labels.add(label);
    return own.list;
  });
}
