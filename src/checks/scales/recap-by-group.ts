import { Decimal } from "../../numbers/decimal";
import { printLike } from "../../numbers/format-number";
import { addIntervals, compareAsPrinted, possibleValues, scaleInterval } from "../../numbers/printed-precision";
import { tellingDigits } from "../../numbers/telling-digits";
import type { LocalCheckStrings } from "../../strings/local-checks";
import { type Column, dataRows, type Figure, type Row, type Table } from "../../tables/table";
import { parseA1, rangeToA1 } from "../../workbook/address";
import type { Compared } from "../compared";
import type { Finding } from "../finding";
import { findingInCell } from "../finding-in-cell";
import { belowZero } from "../equations/relations/signs";
import { asWord, type Grouping, groupingsOf } from "./grouping";

/** A row of a recap with the rows of the other table that it tells together. */
interface Told {
  row: Row;
  members: Row[];
}

/** What a recap says of the rows of a group: how many they are, or the sum or the mean of a column. */
interface Way {
  kind: "cacah" | "jumlah" | "rata-rata";
  of: Column | null;
}

interface Off {
  figure: Figure;
  expected: Decimal;
  inputs: Figure[];
}

/** One column of a recap against what another table holds. */
interface Outcome {
  recap: Table;
  source: Grouping;
  way: Way;
  figures: Figure[];
  off: Off | null;
}

export const RECAP_BY_GROUP = "rekap-kelompok";

/** Decimal digits of agreement that rule out chance, for what is no count. */
const FEWEST_DIGITS = 6;

/** Rows of a recap that agree; a single one is alike anywhere. */
const FEWEST_AGREEING = 2;

/**
 * A recap whose rows are the words of a column elsewhere, `Sangat Tinggi | 3`, `Tender | 3 | 6.852.739.000`, against the
 * rows that it counts, adds up or averages. It is wrong where all of its rows but one agree.
 */
export function recapsByGroup(tables: Table[], words: LocalCheckStrings): Compared {
  const byWord = new Map<string, Grouping[]>();
  for (const grouping of tables.flatMap(groupingsOf))
    for (const word of grouping.groups.keys()) byWord.set(word, [...(byWord.get(word) ?? []), grouping]);
  const outcomes = byWord.size === 0 ? [] : tables.flatMap((recap) => outcomesOf(recap, byWord));
  return {
    findings: outcomes.flatMap((each) => findingOf(each, words)),
    cells: outcomes.flatMap(({ recap, figures }) => figures.map(({ cell }) => `${recap.sheet.name}!${cell}`)),
  };
}

/** What each column of a recap shows; where tables disagree about one, only what fits entirely counts. */
function outcomesOf(recap: Table, byWord: ReadonlyMap<string, Grouping[]>): Outcome[] {
  const rows = dataRows(recap);
  const known = new Map<Grouping, number>();
  for (const row of rows)
    for (const grouping of byWord.get(asWord(row.label) ?? "") ?? [])
      known.set(grouping, (known.get(grouping) ?? 0) + 1);
  const sources = [...known].filter(
    ([{ table, groups }, count]) => table !== recap && count === groups.size && count >= FEWEST_AGREEING,
  );
  if (sources.length === 0) return [];
  return recap.columns.flatMap((column) => {
    const found = sources.flatMap(([source]) => outcomeIn(recap, column, source) ?? []);
    const right = found.find(({ off }) => off === null);
    if (right) return [right];
    const [first, ...others] = found;
    const isAgreed = first && others.every(({ off }) => off && first.off && isSameOff(off, first.off));
    return isAgreed ? [first] : [];
  });
}

const isSameOff = (one: Off, other: Off) => one.figure.cell === other.figure.cell && one.expected.eq(other.expected);

function outcomeIn(recap: Table, column: Column, source: Grouping): Outcome | null {
  const told: (Told & { figure: Figure })[] = [];
  for (const row of dataRows(recap)) {
    const figure = recap.figureAt(row, column);
    const members = source.groups.get(asWord(row.label) ?? "");
    if (figure && members) told.push({ row, members, figure });
    // A class that holds nothing is told with a nought or a dash.
    else if (members || (figure && !figure.reading.value.isZero())) return null;
  }
  if (told.length < FEWEST_AGREEING) return null;
  const outcomes = waysOf(column, source).flatMap((way) => {
    const off = told.flatMap(({ figure, members }) => offOf(source, way, figure, members) ?? []);
    const agreeing = told.filter(({ figure }) => !off.some((each) => each.figure === figure));
    if (off.length > 1 || !isBeyondChance(recap, column, source, way, agreeing)) return [];
    return [{ recap, source, way, figures: told.map(({ figure }) => figure), off: off[0] ?? null }];
  });
  return outcomes.find(({ off }) => off === null) ?? (outcomes.length === 1 ? (outcomes[0] ?? null) : null);
}

function waysOf(column: Column, { table, column: grouped, isOfIndicators }: Grouping): Way[] {
  if (isOfIndicators) return [{ kind: "cacah", of: null }];
  const others = table.columns.filter((each) => each !== grouped && each.role !== "nomor" && each.role !== "kode");
  return [
    { kind: "cacah", of: null },
    ...others.flatMap((of): Way[] => [
      { kind: "jumlah", of },
      { kind: "rata-rata", of },
    ]),
  ].filter(({ kind }): boolean => kind !== "rata-rata" || /rata|rerata|capaian|nilai|%/i.test(column.header)) as Way[];
}

/** How a figure differs from what its rows give; `null` where it does not, or where they cannot be read. */
function offOf({ table }: Grouping, { kind, of }: Way, figure: Figure, members: Row[]): Off | null {
  const inputs = (of ? members.flatMap((row) => table.figureAt(row, of) ?? []) : []).map((each) =>
    belowZero(table, each),
  );
  const count = kind === "cacah" ? members.length : inputs.length;
  if (of && inputs.length === 0) return { figure, expected: new Decimal(0), inputs };
  const sum = Decimal.sum(0, ...inputs.map(({ reading }) => reading.value));
  const expected = kind === "cacah" ? new Decimal(count) : kind === "jumlah" ? sum : sum.div(count);
  const added = addIntervals(inputs.map(({ reading }) => possibleValues(reading)));
  const possible =
    kind === "cacah"
      ? { low: expected, high: expected }
      : kind === "jumlah"
        ? added
        : scaleInterval(added, new Decimal(1).div(count));
  const isRight = compareAsPrinted(figure.reading, expected, possible) !== "impossible";
  return isRight ? null : { figure, expected, inputs };
}

function isBeyondChance(recap: Table, column: Column, source: Grouping, { kind }: Way, agreeing: Told[]): boolean {
  const figures = agreeing.flatMap(({ row }) => recap.figureAt(row, column) ?? []);
  const telling = figures.filter(({ reading }) => !reading.value.isZero());
  // Of two classes that make up the total, one leaves no choice for the other.
  const isOfTwo = kind === "cacah" && source.groups.size === 2;
  if (telling.length < (isOfTwo ? 1 : FEWEST_AGREEING)) return false;
  if (kind !== "cacah") return telling.reduce((sum, each) => sum + tellingDigits(each.reading), 0) >= FEWEST_DIGITS;
  // Small counts agree by chance, unless the recap tells as many rows as there are.
  const totals = recap.rows.filter((row) => row.kind === "total").flatMap((row) => recap.figureAt(row, column) ?? []);
  const isWhole = figures.every(({ reading }) => reading.decimals === 0 && reading.kind !== "percent");
  return isWhole && totals.some(({ reading }) => reading.value.eq(source.rows));
}

function findingOf({ recap, source, way, off }: Outcome, words: LocalCheckStrings): Finding[] {
  if (!off) return [];
  const { figure, expected, inputs } = off;
  const place = `${source.table.sheet.name}!${rangeToA1(source.table.range)}`;
  const printed = figure.reading.text.trim();
  const right = printLike(figure.reading, expected);
  const of = way.of?.header ?? "";
  const label = figure.row.label;
  return [
    findingInCell(recap.sheet, parseA1(figure.cell), {
      rule: RECAP_BY_GROUP,
      kind: way.kind,
      severity: "error",
      subject: `${label} ${figure.column.header}`,
      printed,
      expected: right,
      explanation: words.recapByGroup[way.kind](label, printed, right, of, place),
      source: place,
      related: inputs.map(({ cell }) => `${source.table.sheet.name}!${cell}`),
    }),
  ];
}
