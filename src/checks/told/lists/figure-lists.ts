import { isFigure, type Reading } from "../../../numbers/reading";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import { readCell, wordsAt } from "../../../tables/printed-cell";
import type { ColumnRole, Figure, Row, Table } from "../../../tables/table";
import { textsOf } from "../../../workbook/texts-of-sheet";
import { toA1 } from "../../../workbook/address";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { type FigureList, type ListedFigure, listedFigure } from "./listed-figure";
import { columnLists } from "./column-lists";
import { periodLists } from "./period-lists";
import { spelled } from "../told-sentence";
import { digitsOf, maySay } from "../told-value";

const NO_FIGURES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "nomor",
  "kode",
  "tahun",
  "uraian",
  "satuan",
  "keterangan",
]);

/** A list without a header has to show by its length that it is one. */
const FEWEST_ROWS = 4;

/** Longer ones are no list that a sentence tells of. */
const MOST_ROWS = 200;

/** Fewer digits of a rounded amount stand beside many names. */
const DIGITS_OF_ROUNDED = 4;

/** A shorter name may be any word. */
const SHORTEST_NAME = 3;

const LONG_NAME = 5;

/** A row of a list, and the list that it stands in. */
export interface NamedIn {
  list: FigureList;
  row: ListedFigure;
}

/** The lists of a workbook, by the figures that its sentences tell. */
export class FigureLists {
  private readonly byValue = new Map<number, Set<FigureList>>();
  private readonly lists: FigureList[];
  private byName: Map<string, number[]> | null = null;
  private byRowName: Map<string, NamedIn[]> | null = null;
  private readonly tables: readonly Table[];

  constructor(tables: readonly Table[], sheets: readonly SheetSnapshot[], wanted: ReadonlySet<number>) {
    this.tables = tables;
    this.lists = figureLists(tables, sheets);
    for (const list of this.lists)
      for (const { value } of list.rows) {
        if (!wanted.has(value)) continue;
        const known = this.byValue.get(value);
        if (known) known.add(list);
        else this.byValue.set(value, new Set([list]));
      }
  }

  /** The lists that hold so many of these figures. */
  holding(values: readonly number[], fewest: number): FigureList[] {
    const counts = new Map<FigureList, number>();
    for (const value of new Set(values))
      for (const list of this.byValue.get(value) ?? []) counts.set(list, (counts.get(list) ?? 0) + 1);
    return [...counts].flatMap(([list, count]) => (count >= fewest ? [list] : []));
  }

  /** The lists of which one row alone prints in full what is told in miliar or juta. */
  roundedIn(figure: PrintedFigure): FigureList[] {
    if (figure.reading.scale === 1 || digitsOf(figure).length < DIGITS_OF_ROUNDED) return [];
    return this.lists.filter(({ rows }) => rows.filter((row) => maySay(figure, row.value, row.reading)).length === 1);
  }

  /** The list of rows whose figure stands at this place. */
  withPlace(place: string): FigureList | null {
    return this.lists.find(({ isOfPeriods, rows }) => !isOfPeriods && rows.some((row) => row.place === place)) ?? null;
  }

  /** The lists of the same rows: the other columns of its table. */
  besides(list: FigureList): FigureList[] {
    const isOfSameRows = (each: FigureList) =>
      each.isOfPeriods === list.isOfPeriods && each.kind === list.kind && each.rows[0]?.label === list.rows[0]?.label;
    return this.lists.filter((each) => each !== list && isOfSameRows(each));
  }

  /** Every figure beside this name, in whatever list. */
  figuresOfName(name: string): readonly number[] {
    this.byName ??= this.figuresByName();
    return this.byName.get(name) ?? [];
  }

  /** The lists that have a row of the first and longest name in these words, and where the name ends. */
  naming(said: string): { name: string; end: number; found: readonly NamedIn[] } | null {
    this.byRowName ??= this.rowsByName();
    let first: { name: string; at: number; found: NamedIn[] } | null = null;
    for (const [name, found] of this.byRowName) {
      const at = said.indexOf(name);
      const isFirst = at >= 0 && (!first || at < first.at || (at === first.at && name.length > first.name.length));
      if (isFirst) first = { name, at, found };
    }
    // `Desa Randu` is the row `Randu` of a table of desa as well.
    const shorter = first?.name.replace(/^ \S+/, "") ?? "";
    const called = shorter.trim().length >= LONG_NAME ? (this.byRowName.get(shorter) ?? []) : [];
    return first && { name: first.name, end: first.at + first.name.length, found: [...first.found, ...called] };
  }

  /** The rows of just that name. */
  rowsNamed(name: string): readonly NamedIn[] {
    this.byRowName ??= this.rowsByName();
    return this.byRowName.get(name) ?? [];
  }

  /** Every row whose name stands in these words, where they name no other of the same list. */
  namedIn(said: string): NamedIn[] {
    this.byRowName ??= this.rowsByName();
    const named = [...this.byRowName].filter(([name]) => name.trim().length >= LONG_NAME && said.includes(name));
    const found = named.flatMap(([, rows]) => rows);
    return found.filter(
      (each) => !found.some((other) => other.list === each.list && other !== each && other.row.name !== each.row.name),
    );
  }

  /** By the names of the rows, and of the columns that come to a total. */
  private rowsByName(): Map<string, NamedIn[]> {
    const found = new Map<string, NamedIn[]>();
    for (const list of [...this.lists, ...this.tables.flatMap(columnLists)])
      for (const row of list.rows) {
        if (row.name.trim().length < SHORTEST_NAME) continue;
        const known = found.get(row.name);
        if (known) known.push({ list, row });
        else found.set(row.name, [{ list, row }]);
      }
    return found;
  }

  private figuresByName(): Map<string, number[]> {
    const found = new Map<string, number[]>();
    for (const { rows } of this.lists)
      for (const { name, value } of rows) {
        const known = found.get(name);
        if (known) known.push(value);
        else found.set(name, [value]);
      }
    return found;
  }
}

/** The columns of the tables, and names with a figure beside each where no table was recognised. */
function figureLists(tables: readonly Table[], sheets: readonly SheetSnapshot[]): FigureList[] {
  return [
    ...tables.flatMap((table) => [...listsInTable(table), ...meansInTable(table), ...periodLists(table)]),
    ...sheets.flatMap((sheet) => bareLists(sheet, tables)),
  ];
}

function listsInTable(table: Table): FigureList[] {
  const rows = table.rows.filter(({ kind, label }) => kind === "data" && /[a-z]{3}/i.test(label));
  if (rows.length < 3 || rows.length > MOST_ROWS) return [];
  const numbers = table.columns.find(({ role }) => role === "nomor");
  const numberOf = (row: Row) => (numbers ? wordsAt(table.sheet, row.index, numbers.index).trim() : "");
  const levels = new Map(rows.map((row) => [row, levelOf(numberOf(row), row.label)]));
  const kind = spelled(table.columns.find(({ role }) => role === "uraian")?.name ?? "");
  const title = spelled(table.title.join(" "));
  return table.columns.flatMap((column) => {
    if (NO_FIGURES.has(column.role)) return [];
    const listed = rows.flatMap((row) => {
      const figure = table.figureAt(row, column);
      return figure
        ? [
            listedFigure(
              row.label,
              figure.reading,
              `${table.sheet.name}!${figure.cell}`,
              levels.get(row) ?? "",
              numberOf(row),
            ),
          ]
        : [];
    });
    return listed.length < 3
      ? []
      : [{ kind, measure: spelled(column.header), title, isOfPeriods: false, rows: listed }];
  });
}

const IS_MEAN = /^\W*(?:rata(?:-?\s?rata|2)|rerata)\s+/i;

/** `Rata-rata capaian Tujuan 1` and `Rata-rata capaian Tujuan 2`, each below its rows: sentences name them `Tujuan 1`, `Tujuan 2`. */
function meansInTable(table: Table): FigureList[] {
  const rows = table.rows.filter(({ label }) => IS_MEAN.test(label) && /\s\S*\d\W*$/.test(label));
  const [first] = rows;
  if (!first || rows.length < FEWEST_MEANS) return [];
  const before = first.label.replace(/\s+\S+\s+\S*\d\W*$/, "");
  if (!rows.every(({ label }) => label.startsWith(before))) return [];
  return table.columns.flatMap((column) => {
    const listed = rows.flatMap((row) => {
      const figure = NO_FIGURES.has(column.role) ? null : table.figureAt(row, column);
      const place = figure ? `${table.sheet.name}!${figure.cell}` : "";
      return figure ? [listedFigure(row.label.slice(before.length), figure.reading, place, "other")] : [];
    });
    return listed.length < FEWEST_MEANS
      ? []
      : [{ kind: "", measure: spelled(before), title: "", isOfPeriods: false, rows: listed }];
  });
}

const FEWEST_MEANS = 3;

/** `1`, `a.`, `-`, in a column of its own or before the name. */
function levelOf(number: string, label: string): string {
  // `1.a` below `1`.
  if (/^\s*\d+\.[a-z]\b/i.test(number)) return "below";
  // `U4`, `P10` of a questionnaire.
  if (/^\s*[UP]\d{1,2}\W*$/.test(number)) return "numbered";
  const mark = /^\s*(?:(\d+)|([a-z])\s*[.)]|([-–•]))/i.exec(number === "" ? label : number);
  if (!mark) return number === "" ? "" : "other";
  return mark[1] === undefined ? "below" : "numbered";
}

const figureIn = (sheet: SheetSnapshot, row: number, column: number): (Reading & Figure["reading"]) | null => {
  const reading = readCell(sheet, row, column);
  return isFigure(reading) ? reading : null;
};

const bareList = (): FigureList => ({ kind: "", measure: "", title: "", isOfPeriods: false, rows: [] });

/** `Petani | 2165`, `Buruh | 2067`, …: rows below one another with a name and a figure. */
function bareLists(sheet: SheetSnapshot, tables: readonly Table[]): FigureList[] {
  const ranges = tables.filter((table) => table.sheet.name === sheet.name).map(({ range }) => range);
  const lists: FigureList[] = [];
  let list: FigureList = bareList();
  let [last, column] = [-2, -1];
  const close = () => {
    if (list.rows.length >= FEWEST_ROWS && list.rows.length <= MOST_ROWS) lists.push(list);
    list = bareList();
  };
  for (const each of textsOf(sheet)) {
    const isInTable = ranges.some(
      ({ top, bottom, left, right }) =>
        each.row >= top && each.row <= bottom && each.column >= left && each.column <= right,
    );
    if (isInTable || each.text.length > 60 || !/[a-z]{3}/i.test(each.text)) continue;
    const reading = figureIn(sheet, each.row, each.column + 1);
    if (!reading) continue;
    if (each.row !== last + 1 || each.column !== column) close();
    [last, column] = [each.row, each.column];
    const place = `${sheet.name}!${toA1({ row: each.row, column: column + 1 })}`;
    list.rows.push(listedFigure(each.text, reading, place, levelOf("", each.text)));
  }
  close();
  return lists;
}
