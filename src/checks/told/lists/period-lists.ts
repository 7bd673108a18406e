import { monthNamed } from "../../../tables/period-names";
import type { Table } from "../../../tables/table";
import { type FigureList, listedFigure } from "./listed-figure";
import { nameOfRow } from "../told-sentence";

const FEWEST_PERIODS = 3;

const LONGER = /^\W*(?:(triwulan|tw|kuartal)|(semester|smt|sem))\W*([ivx]+|\d)\W*$/i;

interface Period {
  kind: "bulan" | "triwulan" | "semester";
  /** As sentences have it: `Triwulan III`, `Agustus`. */
  name: string;
}

/** `TW I | TW II | TW III | TW IV` beside the name of what is counted: each row is a list by these periods. */
export function periodLists(table: Table): FigureList[] {
  const periods = table.columns.flatMap((column) => {
    const period = periodNamed(nameOfColumn(column));
    return period ? [{ column, period }] : [];
  });
  const [first] = periods;
  const names = new Set(periods.map(({ period }) => period.name));
  if (!first || periods.length < FEWEST_PERIODS || names.size < periods.length) return [];
  if (periods.some(({ period }) => period.kind !== first.period.kind)) return [];
  return table.rows.flatMap((row): FigureList[] => {
    const listed = periods.flatMap(({ column, period }) => {
      const figure = table.figureAt(row, column);
      return figure ? [listedFigure(period.name, figure.reading, `${table.sheet.name}!${figure.cell}`, "")] : [];
    });
    const isList = (row.kind === "data" || row.kind === "total") && listed.length >= FEWEST_PERIODS;
    const kind = ` ${first.period.kind} `;
    return isList ? [{ kind, measure: nameOfRow(row), title: "", isOfPeriods: true, rows: listed }] : [];
  });
}

/** `I` below `Triwulan`; below anything else a period is one of several years or measures. */
const nameOfColumn = ({ name, parent }: Table["columns"][number]) =>
  parent === "" ? name : /^\W*(?:triwulan|tw|kuartal|semester)\W*$/i.test(parent) ? `${parent} ${name}` : "";

function periodNamed(header: string): Period | null {
  const month = monthNamed(header);
  if (month !== null) return { kind: "bulan", name: month };
  const [, quarter, half, number = ""] = LONGER.exec(header) ?? [];
  if (quarter !== undefined) return { kind: "triwulan", name: `Triwulan ${number.toUpperCase()}` };
  return half === undefined ? null : { kind: "semester", name: `Semester ${number.toUpperCase()}` };
}
