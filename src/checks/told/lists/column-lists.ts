import { doubleOf } from "../../../numbers/reading";
import type { Column, ColumnRole, Row, Table } from "../../../tables/table";
import { spelled } from "../told-sentence";
import { maySay } from "../told-value";
import { type FigureList, listedFigure } from "./listed-figure";

const FEWEST_COLUMNS = 3;

const NO_PARTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["nomor", "kode", "tahun", "uraian", "satuan", "persen"]);

const IS_TOTAL = /^\W*(?:jumlah|total)\b/i;
const IS_SHARE = /^\W*(?:persentase|persen|proporsi|porsi|%)\W*$/i;

/**
 * `Asal | Rawat Inap | Rawat Jalan | Proses Hukum | Jumlah`: what the last row and the shares below it print is a list by the
 * names of these columns, where together they come to the column of their total.
 */
export function columnLists(table: Table): FigureList[] {
  if (table.isTransposed) return [];
  const totals = table.rows.filter(({ kind }) => kind === "total");
  const [total, ...more] = totals;
  const parts = total && more.length === 0 ? partsOf(table, total) : [];
  if (!total || parts.length < FEWEST_COLUMNS) return [];
  const shares = table.rows.filter(({ label }) => IS_SHARE.test(label));
  return [total, ...shares].flatMap((row): FigureList[] => {
    const rows = parts.flatMap((column) => {
      const figure = table.figureAt(row, column);
      return figure
        ? [listedFigure(column.name, figure.reading, `${table.sheet.name}!${figure.cell}`, "numbered")]
        : [];
    });
    return rows.length < FEWEST_COLUMNS
      ? []
      : [{ kind: "", measure: "", title: spelled(table.title.join(" ")), isOfPeriods: false, rows }];
  });
}

/** The columns right before one that is called a total, where the last row shows that they add up to it. */
function partsOf(table: Table, total: Row): Column[] {
  const at = table.columns.findIndex(({ name }) => IS_TOTAL.test(name));
  const whole = table.columns[at] && table.figureAt(total, table.columns[at] as Column);
  if (!whole) return [];
  const parts: Column[] = [];
  let sum = 0;
  for (const column of table.columns.slice(0, at).reverse()) {
    const figure = NO_PARTS.has(column.role) ? null : table.figureAt(total, column);
    if (!figure) break;
    sum += doubleOf(figure.reading);
    parts.unshift(column);
    if (parts.length >= FEWEST_COLUMNS && maySay({ reading: whole.reading }, sum)) return parts;
  }
  return [];
}
