import { formatShort } from "../../numbers/format-number";
import { Decimal, HUNDRED } from "../../numbers/decimal";
import { notesBelow } from "../../tables/notes-below";
import { type Column, columnsOf, dataRows, type Figure, type Row, type Table } from "../../tables/table";
import { type Constraint, judge } from "../constraint";
import { World } from "../worlds/world";
import { meanOf, weightedMean } from "./means";
import { numericColumns } from "./relations/numeric-columns";

export const WEIGHTED_MEAN = "rata-rata-tertimbang";

/** So many rows bear a value and a weight. */
const FEWEST_PARTS = 3;

/** `Ditjen (tertimbang jumlah pegawai)`. */
const TELLS_WEIGHTED_BRIEFLY =
  /\(\s*(?:ter)?(?:timbang|bobot)\s+(?:menurut|berdasarkan|dengan|oleh)?\s*([a-z][^()*.;,]*)\)/i;

/** `Nilai SKM (rata-rata tertimbang responden)`, `rata-rata tertimbang menurut jumlah desa`: by what, if it is said. */
const TELLS_WEIGHTED =
  /\b(?:rata(?:-?\s?rata|2)|rerata)\s+(?:ter)?(?:timbang|bobot)\b(?:\s+(?:menurut|berdasarkan|dengan|oleh|terhadap|bobot))*\s*([^()*.;,]*)/i;

/** `Jumlah / Rata-rata IDM *)`: a note below says more. */
const MARK = /(\*+|[¹²³⁴⁵])\s*\)?\s*$/;

/** `Kepadatan`, `Luas`: what is weighted has decimals, and its weight counts something. */
const isWhole = ({ reading }: Figure) => reading.decimals === 0 && reading.value.gt(0);

interface Part {
  value: Figure;
  weight: Figure;
}

/**
 * A row that says of itself, or by the note it is marked with, that it is a mean weighted by another column; and the total
 * of another year's values beside the weights that the values of this year are weighted with.
 */
export function weightedMeans(table: Table): Constraint[] {
  if (table.isTransposed) return [];
  return [...toldWeighted(table), ...valuesOfOtherYears(table)];
}

function toldWeighted(table: Table): Constraint[] {
  return table.rows.flatMap((row) => {
    const inLabel = TELLS_WEIGHTED.exec(row.label) ?? TELLS_WEIGHTED_BRIEFLY.exec(row.label);
    const told = inLabel ?? noteOf(table, row);
    if (!told || row.kind === "kelompok") return [];
    const found = numericColumns(table).flatMap((column) => weightedIn(table, row, column, told[1] ?? ""));
    const holding = found.filter(isHolding).length;
    // What is said may be said of another column of the row; percentages have their own wholes.
    const isMeant = (mean: Constraint) =>
      inLabel !== null && (found.length === 1 || (holding > 0 && !NAMES_PERCENT.test(mean.target.column.header)));
    return found.filter((mean) => isHolding(mean) || isPlainMean(mean) || isMeant(mean));
  });
}

const NAMES_PERCENT = /%|\b(persen|persentase|prosentase)\b/i;

function weightedIn(table: Table, row: Row, column: Column, words: string): Constraint[] {
  const target = table.figureAt(row, column);
  if (!target || target.reading.decimals === 0) return [];
  const found = weightsFor(table, row, column, words).flatMap((weight) => {
    const parts = partsIn(table, row, column, weight);
    return parts && liesWithin(target, parts) && areAll(table, row, weight, parts) ? [equationOf(target, parts)] : [];
  });
  // Where it is not said by what, and there are two counts, nobody knows.
  return found.length === 1 ? found : [];
}

/** Where the row itself prints more or fewer than its rows count, some of them are not listed. */
function areAll(table: Table, row: Row, by: Column, parts: Part[]): boolean {
  const whole = table.figureAt(row, by);
  return !whole || Decimal.sum(0, ...parts.map(({ weight }) => weight.reading.value)).eq(whole.reading.value);
}

function noteOf(table: Table, { label }: Row): RegExpExecArray | null {
  const [, mark] = MARK.exec(label) ?? [];
  if (mark === undefined) return null;
  const isMarked = (line: string) => /^\W*/.exec(line)?.[0].includes(mark) ?? false;
  const note = notesBelow(table).find(isMarked);
  return note === undefined ? null : TELLS_WEIGHTED.exec(note);
}

/** The counts that the words name, or, where they name nothing, the only ones there are. */
function weightsFor(table: Table, row: Row, column: Column, words: string): Column[] {
  const counts = numericColumns(table).filter((each) => {
    const figures = rowsAbove(table, row).flatMap((above) => table.figureAt(above, each) ?? []);
    return each !== column && each.role !== "uraian" && figures.length >= FEWEST_PARTS && figures.every(isWhole);
  });
  const wanted = wordsOf(words);
  if (wanted.length === 0) return counts;
  const isNamed = ({ header }: Column) => wanted.every((word) => wordsOf(header).includes(word));
  return counts.filter(isNamed);
}

const wordsOf = (words: string) =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !/^(jumlah|banyaknya|total|dan|atau)$/.test(word));

/** `Nilai 2023` beside `Bobot | Nilai 2024 | Nilai Akhir`: its total is weighted as the other is, or it is another measure. */
function valuesOfOtherYears(table: Table): Constraint[] {
  const [bobot] = columnsOf(table, "bobot");
  const [nilai] = columnsOf(table, "nilai");
  const total = bobot && [...table.rows].reverse().find((row) => table.figureAt(row, bobot)?.reading.value.eq(HUNDRED));
  if (!bobot || !total || /\b(rata(?:-?\s?rata|2)|rerata)\b/i.test(total.label)) return [];
  const nameOf = ({ header }: Column) => header.replace(/\b20\d\d\b|\W/g, "").toLowerCase();
  const ofYears = numericColumns(table).filter(({ header }) => /\b20\d\d\b/.test(header));
  const valued = nilai ?? ofYears.find(({ header }) => NAMES_VALUE.test(header));
  const namesakes = ofYears.filter((column) => valued && nameOf(column) === nameOf(valued));
  return namesakes
    .filter((column) => column !== nilai || namesakes.length > 1)
    .flatMap((column) => {
      const target = table.figureAt(total, column);
      const parts = target && partsIn(table, total, column, bobot);
      const isAll = parts && Decimal.sum(0, ...parts.map(({ weight }) => weight.reading.value)).eq(HUNDRED);
      const found = target && parts && isAll ? equationOf(target, parts) : null;
      return found && (isHolding(found) || isPlainMean(found)) ? [found] : [];
    });
}

const NAMES_VALUE = /^\W*(nilai|skor|indeks|capaian)\b/i;

const rowsAbove = (table: Table, { index }: Row) => dataRows(table).filter((row) => row.index < index);

/** Each value above with its weight; `null` where one has none. */
function partsIn(table: Table, row: Row, column: Column, by: Column): Part[] | null {
  const values = rowsAbove(table, row).flatMap((above) => table.figureAt(above, column) ?? []);
  const parts = values.flatMap((value) => {
    const weight = table.figureAt(value.row, by);
    return weight ? [{ value, weight }] : [];
  });
  return parts.length >= FEWEST_PARTS && parts.length === values.length ? parts : null;
}

function liesWithin({ reading }: Figure, parts: Part[]): boolean {
  const all = parts.map(({ value }) => value.reading.value);
  return reading.value.gte(Decimal.min(...all)) && reading.value.lte(Decimal.max(...all));
}

const isHolding = (constraint: Constraint) => judge(constraint, World.asPrinted).verdict !== "impossible";

/** The mistake that is made: every row counts once. */
function isPlainMean({ target, inputs }: Constraint): boolean {
  const values = inputs.filter(({ column }) => column === target.column);
  const plain: Constraint["expect"] = (world) => meanOf(values, world);
  return isHolding({ ...equationFrom(target, inputs, plain), alternatives: [] });
}

function equationOf(target: Figure, parts: Part[]): Constraint {
  const values = parts.map(({ value }) => value);
  const weights = parts.map(({ weight }) => weight);
  return equationFrom(target, [...values, ...weights], (world) => weightedMean(values, weights, world));
}

function equationFrom(target: Figure, inputs: Figure[], expect: Constraint["expect"]): Constraint {
  const half = inputs.length / 2;
  return {
    rule: WEIGHTED_MEAN,
    kind: "rata-rata",
    target,
    inputs,
    expect,
    alternatives: [],
    trace: (world) => {
      const products = inputs
        .slice(0, half)
        .map((each, at) => `${formatShort(world.valueOf(each))} × ${formatShort(world.valueOf(inputs[half + at]!))}`);
      const whole = Decimal.sum(0, ...inputs.slice(half).map((each) => world.valueOf(each)));
      const found = expect(world);
      return found ? [`(${products.join(" + ")}) / ${formatShort(whole)} = ${formatShort(found.value)}`] : [];
    },
    source: `rata-rata tertimbang menurut ${inputs[half]?.column.header ?? ""}`,
  };
}
