import { toDouble } from "../../numbers/decimal";
import { possibleValues } from "../../numbers/printed-precision";
import { doubleOf } from "../../numbers/reading";
import { tellingDigits } from "../../numbers/telling-digits";
import { wordsAt } from "../../tables/printed-cell";
import type { Column, Figure, Row, Table } from "../../tables/table";
import { type Constraint, judgeAll, type Judged } from "../constraint";
import { World } from "../worlds/world";
import { isMeanOfMeans } from "./mean-of-means";
import { quotientInNote } from "./quotient-in-note";
import { type QuotientForm, quotientOfRows } from "./row-quotient";

/** What a row of quotients is called, or counts in. */
const NAMES_QUOTIENT =
  /%|‰|\b(persen(tase)?|prosentase|rasio|ratio|derajat|tingkat|proporsi|angka|laju|(?:penye|se)rapan|capaian|pertumbuhan|kenaikan|penurunan|perubahan|per|rata(?:-?\s?rata|2)|rerata|terhadap|thd|dibanding)\b|[a-z]\s*\/\s*[a-z]/i;
const NAMES_GROWTH = /\b(pertumbuhan|laju|kenaikan|penurunan|perubahan|naik|turun|growth)\b/i;

/** `Target rasio`: what is set is computed from nothing, though it can be reckoned back from its capaian. */
const NAMES_GIVEN = /^\W*(target|standar|rencana|pagu|batas)\b/i;

/** Columns that follow from others of their row: what holds between counts does not hold between their differences. */
const FOLLOWS_OTHERS =
  /%|\b(persen(tase)?|selisih|naik|turun|kenaikan|penurunan|perubahan|trend?|pertumbuhan|deviasi|rata|rata-rata|rerata|keterangan|standar|target|jumlah|total)\b/i;

/** Where what every column is divided by stands in one place: the target of the year beside its quarters. */
const NAMES_BASE = /\b(target|pagu|anggaran|jumlah|total|setahun)\b/i;

/** In a larger table too many pairs of rows would come out by chance. */
const MOST_ROWS = 40;

/** So many columns must come out, more than may be off, and to so many digits beyond what chance gives to all pairs. */
const UNNAMED = { holding: 3, failing: 2, digits: 5, mayCopy: false };

/** Two rows that the name of the quotient tells leave less to chance. */
const NAMED = { holding: 1, failing: 1, digits: 3.5, mayCopy: true };

/** A quotient is told as it is, in percent, per thousand or of amounts in other units. */
const FACTORS = [1, 100, 1000, 10_000, 100_000, 1_000_000];
const GROWTH_FACTORS = [100];

/**
 * `TPT (%)` below the labour force, `Rasio belanja modal`, `PDRB per kapita`: a row that is the quotient of two others, or
 * how the one has grown from the other, in nearly every column. Which two they are its name tells or the columns show.
 */
export function quotientsOfRows(table: Table): Judged[] {
  const rows = table.rows.filter(({ kind }) => kind !== "kelompok");
  const [first] = table.columns;
  if (table.isTransposed || !first || rows.length < 3 || rows.length > MOST_ROWS) return [];
  const named = rows.filter((row) => {
    const name = nameOf(table, row);
    return (NAMES_QUOTIENT.test(name) && !NAMES_GIVEN.test(name)) || quotientInNote(table, row) !== "";
  });
  if (named.length === 0) return [];
  const columns = table.columns.filter(({ role }) => role !== "nomor" && role !== "kode");
  const lines = rows.map((row): Line =>
    lineOf(
      table,
      row,
      columns.filter(({ index }) => index > first.index),
    ),
  );
  return named.flatMap((row) => bestIn(table, row, lines));
}

/** The label, or where no column holds labels the first words of the row. */
function nameOf(table: Table, row: Row): string {
  const [first] = table.columns;
  return row.label !== "" || !first ? row.label : wordsAt(table.sheet, row.index, first.index);
}

interface Cell {
  figure: Figure;
  value: number;
  /** What rounding may have changed of it: whole counts are exact. */
  blur: number;
  /** Half of one in the last digit, which rounding may change where it is a quotient itself. */
  half: number;
}

/** The figures of one row, or one figure for every column. */
interface Line {
  row: Row;
  name: string;
  /** `berkas` of `Asesmen selesai (berkas)`. */
  unit: string;
  cells: ReadonlyMap<Column, Cell>;
}

/** The same, along the columns in which the quotient stands. */
interface Along extends Line {
  along: readonly (Cell | undefined)[];
}

function lineOf(table: Table, row: Row, columns: Column[]): Line {
  const cells = new Map<Column, Cell>();
  for (const column of columns) {
    const figure = table.figureAt(row, column);
    if (!figure) continue;
    const { low, high } = possibleValues(figure.reading);
    const { decimals, scale } = figure.reading;
    const half = (10 ** -decimals * scale) / 2;
    cells.set(column, { figure, value: doubleOf(figure.reading), blur: low === high ? 0 : half, half });
  }
  const name = nameOf(table, row);
  return { row, name: plain(name), unit: UNIT.exec(name)?.[1]?.toLowerCase() ?? "", cells };
}

const UNIT = /\(\s*([a-z]{3,})\s*\)\s*$/i;

/** Without a number before it, what it counts in, and the word that it is a sum. */
const plain = (label: string) =>
  label
    .toLowerCase()
    .replace(/\([^)]*\)?/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^(jumlah|total|jml)\s+/, "");

interface Found {
  form: QuotientForm;
  factor: number;
  one: Line;
  other: Line;
  isNamed: boolean;
  holding: Column[];
  failing: Column[];
  digits: number;
}

function bestIn(table: Table, row: Row, lines: Line[]): Judged[] {
  const own = lines.find((line) => line.row === row);
  if (!own) return [];
  const columns = [...own.cells.keys()].filter(({ header }) => !FOLLOWS_OTHERS.test(header));
  const cellsAlong = (line: Line): Along => ({ ...line, along: columns.map((column) => line.cells.get(column)) });
  const target = cellsAlong({ ...own, cells: new Map(columns.map((column) => [column, own.cells.get(column)!])) });
  const label = nameOf(table, row);
  const words = ` ${`${label} ${quotientInNote(table, row)}`.toLowerCase().replace(/[^a-z0-9]+/g, " ")} `;
  const forms: QuotientForm[] = NAMES_GROWTH.test(label) ? ["growth", "quotient"] : ["quotient"];
  const others = lines.filter((line) => line !== own).map(cellsAlong);
  const bases = others.flatMap((line) => basesIn(line, target, columns)).map(cellsAlong);
  const isTold = ({ name }: Line) => name !== "" && words.includes(` ${name} `);
  // `Rata-rata (hari per berkas)` below `Asesmen selesai (berkas)`.
  const isToldPer = (line: Line) => isTold(line) || (line.unit !== "" && words.includes(` per ${line.unit} `));
  const wanted = UNNAMED.digits + Math.log10(lines.length * (lines.length + bases.length));
  const found: Found[] = [];
  const wholes = [...others, ...bases];
  for (const one of others)
    for (const other of wholes) {
      if (one.row === other.row) continue;
      const isNamed = isTold(one) && isToldPer(other) && one.name !== other.name;
      const least = isNamed ? { ...NAMED } : { ...UNNAMED, digits: wanted };
      for (const form of forms) {
        const tried = tryPair(form, target, one, other, least);
        if (tried) found.push({ ...tried, isNamed });
      }
    }
  const rank = ({ holding, isNamed }: Found) => holding.length + (isNamed ? 0.5 : 0);
  const most = Math.max(0, ...found.map(rank));
  const [best, ...more] = found.filter((each) => rank(each) === most);
  if (!best) return [];
  const judged = judgedOf(table, best, target);
  // Two pairs that come out as often leave open what the one figure should be.
  return judged.every(({ verdict }) => verdict !== "impossible") || (more.length === 0 && areSlips(judged, target))
    ? judged
    : [];
}

/** What stands beside the columns of the row: `Target` before the quarters of which each is told as so much of it. */
function basesIn(line: Line, target: Line, columns: Column[]): Line[] {
  return [...line.cells]
    .filter(([column, { value }]) => value > 0 && !target.cells.has(column) && NAMES_BASE.test(column.header))
    .map(([, cell]) => ({ ...line, cells: new Map(columns.map((column) => [column, cell])) }));
}

function tryPair(
  form: QuotientForm,
  target: Along,
  one: Along,
  other: Along,
  least: typeof UNNAMED,
): Omit<Found, "isNamed"> | null {
  let best: Omit<Found, "isNamed"> | null = null;
  for (const factor of form === "growth" ? GROWTH_FACTORS : FACTORS) {
    if (!mayBeShown(form, factor, target, one, other, least)) continue;
    const columns = [...target.cells.keys()].filter((column) => one.cells.has(column) && other.cells.has(column));
    const found = { form, factor, one, other, holding: [] as Column[], failing: [] as Column[], digits: 0 };
    const seen = new Set<string>();
    for (const column of columns) {
      const [printed, part, whole] = [target, one, other].map(({ cells }) => cells.get(column)!) as [Cell, Cell, Cell];
      if (isOff(form, factor, printed, part, whole)) {
        found.failing.push(column);
        if (found.failing.length > least.failing) break;
        continue;
      }
      found.holding.push(column);
      // Of equal figures any quotient is one, what is a hundredth of a hundred times is a copy, and what is printed twice
      // agrees once.
      const key = `${part.value}/${whole.value}`;
      const isCopy = !least.mayCopy && part.value === printed.value;
      const isTelling = part.value !== whole.value && !isCopy && part.value !== 0;
      if (isTelling && !seen.has(key)) found.digits += digitsOf(printed, blurOf(factor, part, whole));
      seen.add(key);
    }
    const { holding, failing, digits } = found;
    const isShown = holding.length >= least.holding && failing.length <= Math.min(least.failing, holding.length);
    if (isShown && digits >= least.digits && holding.length > (best?.holding.length ?? 0)) best = found;
  }
  return best;
}

/** Nearly all pairs of rows are told off here, before anything is put down of them. */
function mayBeShown(
  form: QuotientForm,
  factor: number,
  { along: printed }: Along,
  { along: parts }: Along,
  { along: wholes }: Along,
  least: typeof UNNAMED,
): boolean {
  let holding = 0;
  let failing = 0;
  for (let at = 0; at < printed.length && failing <= least.failing; at += 1) {
    const [result, part, whole] = [printed[at], parts[at], wholes[at]];
    if (!result || !part || !whole) continue;
    if (isOff(form, factor, result, part, whole)) failing += 1;
    else holding += 1;
  }
  return failing <= least.failing && holding >= least.holding;
}

function isOff(form: QuotientForm, factor: number, printed: Cell, part: Cell, whole: Cell): boolean {
  if (whole.value === 0) return true;
  const taken = form === "growth" ? part.value - whole.value : part.value;
  const reach = printed.half * 1.0001 + blurOf(factor, part, whole) + 1e-9;
  return Math.abs((taken / whole.value) * factor - printed.value) > reach;
}

/** How far the rounding of the parts may move their quotient. */
function blurOf(factor: number, part: Cell, whole: Cell): number {
  const size = Math.abs(whole.value);
  return ((part.blur + whole.blur * (Math.abs(part.value) / size)) / size) * factor;
}

/** Digits that the quotient leaves no choice of: coarse parts tell less than the figure prints. */
function digitsOf({ figure, value, half: own }: Cell, blur: number): number {
  const shown = tellingDigits(figure.reading);
  return blur <= own ? shown : Math.min(shown, Math.log10(Math.abs(value) / (2 * blur) + 1));
}

function judgedOf(table: Table, { form, factor, one, other, holding, failing }: Found, target: Line): Judged[] {
  const constraints = [...holding, ...failing].flatMap((column) => {
    const [result, part, whole] = [target, one, other].map(({ cells }) => cells.get(column)?.figure);
    return result && part && whole ? [quotientOfRows(result, part, whole, form, factor)] : [];
  });
  return judgeAll(constraints).filter(
    ({ constraint, verdict }) =>
      verdict !== "impossible" ||
      !(isUnsignedFall(constraint) || isMeanOfMeans(table, constraint.target, figuresOf(target))),
  );
}

const figuresOf = ({ cells }: Line) => [...cells.values()].map(({ figure }) => figure);

/** `7,07` for a fall: told without its sign as often as with it. */
function isUnsignedFall(constraint: Constraint): boolean {
  const { reading } = constraint.target;
  const expected = expectedOf(constraint);
  return expected < 0 && Math.abs(Math.abs(expected) - doubleOf(reading)) <= 10 ** -reading.decimals * reading.scale;
}

/** What is farther from the figure that is called for is no slip, but another thing, unless it stands beside it as well. */
const FARTHEST = 2;

const areSlips = (judged: Judged[], target: Line) =>
  judged
    .filter(({ verdict }) => verdict === "impossible")
    .every(({ constraint }) => {
      if (isCopied(constraint.target, target)) return true;
      const [printed, expected] = [doubleOf(constraint.target.reading), expectedOf(constraint)].map(Math.abs);
      return (
        printed !== undefined &&
        expected !== undefined &&
        printed < expected * FARTHEST &&
        expected < printed * FARTHEST
      );
    });

/** The percentage of the quarter before, once more. */
const isCopied = ({ column, reading }: Figure, { cells }: Line) =>
  [...cells].some(([other, { figure }]) => other !== column && figure.reading.value.eq(reading.value));

function expectedOf(constraint: Constraint): number {
  const found = constraint.expect(World.asPrinted);
  return found ? toDouble(found.value) : 0;
}
