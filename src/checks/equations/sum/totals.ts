import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { wordsAt } from "../../../tables/printed-cell";
import { isBareTotal } from "../../../tables/total-row";
import { type Column, columnsOf, dataRows, type Figure, type Row, type Table } from "../../../tables/table";
import type { Alternative, Constraint } from "../../constraint";
import type { World } from "../../worlds/world";
import { Addends } from "./addends";
import { type Amount, type Amounts, fits, isAmount, type Terms } from "./amounts";
import { add, sumEquation } from "./equation";
import { printedParts } from "./parent-sums";
import type { Structure } from "./structure";
import { isSummed, columnsThatMayAddUp } from "./summed-columns";

/** Total and subtotal rows, each against the rows that it adds up. */
export function totalSums(table: Table, structure: Structure, amounts: Amounts): Constraint[] {
  const totals = table.rows.filter(
    (row) => (row.kind === "total" || row.kind === "subtotal") && !addsColumns(table, row.label),
  );
  if (totals.length === 0) return [];
  const addends = new Addends(table, structure, amounts);
  const columns = columnsThatMayAddUp(table);
  const read = totals.map((total) => readTotal(total, columns, addends, structure, amounts));
  const isOneOfMany = totals.filter((row) => !isBareTotal(row.label)).length >= 2;
  const isOnlyNamed = (total: Row) => isNamedAsTotal(table, total, totals, read, addends);
  return columns.flatMap((column) => {
    const inColumn = read.flatMap((each) => each.inColumn.get(column) ?? []);
    const held = inColumn.filter((each) => each.fitting && each.target.value !== 0).length;
    const off = inColumn.filter((each) => !each.fitting).length;
    const isSure = isSummed(table, column) || structure.following.has(column) || isNamedCount(table, column);
    return inColumn.flatMap((each) => {
      const isKnown = each.fitting !== null || each.likely !== null || addends.endsSection(each.total);
      // A column that may hold anything is judged only where its totals mostly are sums.
      const isShown = held >= Math.max(each.fitting ? 2 : 1, off) || (each.isMoney && each.fitsBeside >= 2);
      // A total may repeat the target that was agreed on; what was realised is always counted.
      const isCountedRealisasi = column.role === "realisasi" && each.target.figure.reading.kind === "count";
      const isBesideBase =
        (each.isMoney || isCountedRealisasi || isCountedAsRealisasi(table, column, each, read)) &&
        each.fitsBeside >= 1 &&
        (isMeasured(table, column) || table.kind === "rincian");
      const isBesideTwin = each.fitsBeside >= 1 && read.some(({ inColumn: all }) => hasFittingTwin(all, column));
      if (!isSure && !((isShown || isBesideBase || isBesideTwin || isBesideSums(table, column, each)) && isKnown))
        return [];
      if (!each.fitting && isOnlyNamed(each.total)) return [];
      const isAtHead = each.total === table.rows[0];
      if (isAtHead && !isKnown) return [];
      // Which rows `Jumlah X dan Y` adds up is not known where it fits in no column.
      if (!isKnown && isOneOfMany && !isBareTotal(each.total.label)) return [];
      return equationOf(table, structure, amounts, addends, column, each, isBesideTwin);
    });
  });
}

/**
 * `Jumlah bahan bacaan per triwulan` with more rows below it: what fits in no column, where no other such row is a total
 * either, is a thing that is counted.
 */
function isNamedAsTotal(
  table: Table,
  total: Row,
  totals: Row[],
  read: { inColumn: ReadonlyMap<Column, ReadTotal> }[],
  addends: Addends,
): boolean {
  if (total.kind !== "total" || isBareTotal(total.label) || addends.endsSection(total)) return false;
  const next = table.rows[table.rows.indexOf(total) + 1];
  const [first] = table.columns;
  // Where the rows have numbers or codes, a thing that is counted has one, too.
  if (first && wordsAt(table.sheet, total.index, first.index) === "") return false;
  if (next?.kind !== "data" || totals.some((row) => row.index > total.index && isBareTotal(row.label))) return false;
  return !read.some(({ inColumn }) =>
    [...inColumn.values()].some((each) => !isBareTotal(each.total.label) && (each.fitting?.length ?? 0) > 1),
  );
}

/** `Jumlah L + P` below `L | P | L | P`: of each pair of columns, not of the rows above. */
function addsColumns(table: Table, label: string): boolean {
  if (!label.includes("+")) return false;
  const names = new Set(table.columns.map(({ name }) => name.trim().toLowerCase()));
  const parts = label.replace(/^\W*(jumlah|total|jml)\b/i, "").split("+");
  return parts.length > 1 && parts.every((part) => names.has(part.trim().toLowerCase()));
}

/** A sum of fewer rows may come about otherwise. */
const FEWEST_COUNTED = 3;

/** The realisasi beside it adds up the same rows, all in one unit: then the target is counted as well, not repeated. */
function isCountedAsRealisasi(table: Table, column: Column, { total }: ReadTotal, read: ReadColumns[]): boolean {
  const group = table.groups.find(({ kind, base }) => kind === "capaian" && base === column);
  const realisasi = group && read.flatMap(({ inColumn }) => inColumn.get(group.realisasi) ?? []);
  const fitting = realisasi?.find((each) => each.total === total && each.target.value !== 0)?.fitting;
  if (!group || !fitting || fitting.length < FEWEST_COUNTED) return false;
  const figures = [...fitting, total].flatMap((row) =>
    [column, group.realisasi].map((each) => table.figureAt(row, each)),
  );
  const [first] = figures;
  return figures.every(
    (each) =>
      each && each.reading.kind === "count" && each.reading.decimals === 0 && each.reading.unit === first?.reading.unit,
  );
}

/** In so many columns the same rows add up: what is counted beside them is added up as well. */
const FEWEST_SUMS_BESIDE = 3;

/** What has no sum though it is printed without decimals. */
const NO_COUNT =
  /%|persen|prosen|fisik|rata|indeks|nilai|skor|harga|tarif|usia|umur|tahun|peringkat|ranking|kapasitas/i;

/** `Jumlah Perda 3 Tahun` counts over years. */
const isNoCount = ({ header }: Column) => NO_COUNT.test(header.replace(/\b(\d|dua|tiga|empat|lima) tahun\b/i, " "));

function isBesideSums(table: Table, column: Column, { total, fitting, likely, fitsBeside }: ReadTotal): boolean {
  const rows = fitting ?? likely;
  if (
    column.role === "target" ||
    isNoCount(column) ||
    fitsBeside < FEWEST_SUMS_BESIDE ||
    !rows ||
    rows.length < FEWEST_COUNTED
  )
    return false;
  const figures = [...rows, total].flatMap((row) => table.figureAt(row, column) ?? []);
  return isCounted(figures, column, false);
}

/** The same measure of another year is added up: `Nilai 2023` beside `Nilai 2024`. */
function hasFittingTwin(inColumn: ReadonlyMap<Column, ReadTotal>, column: Column): boolean {
  const nameOf = ({ header }: Column) => header.replace(/\d+/g, "").trim().toLowerCase();
  return [...inColumn].some(
    ([other, { fitting }]) =>
      other !== column &&
      fitting !== null &&
      fitting.length > 1 &&
      other.header !== column.header &&
      nameOf(other) === nameOf(column),
  );
}

/** Target or realisasi: what is added up in one of them is in the other. */
function isMeasured(table: Table, column: Column): boolean {
  return table.groups.some((group) => group.base === column || group.realisasi === column);
}

/** Smaller figures may be counts, volumes or values. */
const SMALLEST_MONEY = 1_000_000;

interface ReadTotal {
  total: Row;
  target: Amount;
  /** The rows that give the printed total. */
  fitting: Row[] | null;
  /** The rows that give it in another column. */
  likely: Row[] | null;
  /** In how many other columns the total is a sum. */
  fitsBeside: number;
  /** The figures are as large as only money is. */
  isMoney: boolean;
}

interface ReadColumns {
  inColumn: ReadonlyMap<Column, ReadTotal>;
}

/** Finds in each column the rows that give the total; what fits in one column is what the others should hold too. */
function readTotal(total: Row, columns: Column[], addends: Addends, structure: Structure, amounts: Amounts) {
  const inColumn = new Map<Column, ReadTotal>();
  for (const column of columns) {
    const target = amounts.at(total, column);
    if (!isAmount(target)) continue;
    const isFitting = (rows: Row[]) => {
      const terms = termsOf(rows, column, structure, amounts);
      return terms !== null && terms.plus.length > 0 && fits(target, terms);
    };
    const fitting = addends.usual(total).find(isFitting) ?? firstThat(addends.of(total, column), isFitting);
    const isMoney = Math.abs(target.value) >= SMALLEST_MONEY && target.slack <= Math.abs(target.value) / 1000;
    inColumn.set(column, { total, target, fitting, likely: null, fitsBeside: 0, isMoney });
  }
  const isParent = ([row]: Row[]) => row !== undefined && structure.hierarchy.childrenOf.has(row);
  // Equal figures make a sum of one row anywhere; only a sum of several shows what is added up.
  const found = [...inColumn.values()].filter(
    ({ fitting, target }) => fitting && target.value !== 0 && (fitting.length > 1 || isParent(fitting)),
  );
  for (const each of inColumn.values()) {
    if (each.fitting && isChance(each.fitting, found, addends.usual(total))) each.fitting = null;
    if (!each.fitting) each.likely = found[0]?.fitting ?? null;
    each.fitsBeside = found.filter((other) => other !== each && (other.fitting?.length ?? 0) > 1).length;
  }
  return { inColumn };
}

/** In so many other columns the rows that usually stand above a total come to it. */
const FEWEST_USUAL = 2;

/** Some of the rows come to the total in this column alone, where the usual ones do in others: small figures do so by chance. */
function isChance(fitting: Row[], found: ReadTotal[], usual: Row[][]): boolean {
  const [first] = found.filter((each) => each.fitting !== fitting);
  return (
    first?.fitting !== undefined &&
    first.fitting !== null &&
    !usual.includes(fitting) &&
    usual.includes(first.fitting) &&
    found.every((each) => each.fitting === fitting || each.fitting === first.fitting) &&
    found.filter((each) => each.fitting === first.fitting).length >= FEWEST_USUAL
  );
}

function firstThat(sets: Generator<Row[]>, isWanted: (rows: Row[]) => boolean): Row[] | null {
  for (const rows of sets) if (isWanted(rows)) return rows;
  return null;
}

function termsOf(rows: Row[], column: Column, structure: Structure, amounts: Amounts): Terms | null {
  const plus: Amount[] = [];
  for (const row of rows) {
    const own = amounts.at(row, column);
    if (isAmount(own)) plus.push(own);
    else if (own === "unreadable") return null;
    else if (structure.isConfirmed) {
      // A row that prints no amount stands for what it contains, unless some of that is added up by itself.
      const parts = printedParts(structure.hierarchy, row, column, amounts);
      if (!parts) return null;
      if (!parts.some(({ figure }) => rows.includes(figure.row))) plus.push(...parts);
    }
  }
  return { plus, minus: [] };
}

function equationOf(
  table: Table,
  structure: Structure,
  amounts: Amounts,
  addends: Addends,
  column: Column,
  { total, target, fitting, likely, fitsBeside }: ReadTotal,
  isBesideTwin: boolean,
): Constraint[] {
  const toTerms = (rows: Row[]) => {
    const terms = termsOf(rows, column, structure, amounts);
    return terms && terms.plus.length > 0 ? [terms] : [];
  };
  const known = fitting ?? likely;
  const [first] = known ? toTerms(known) : firstOf(addends.of(total, column), toTerms);
  if (!first) return [];
  const figures = first.plus.map((each) => each.figure);
  const isCount = column.role === "lain" || column.role === "total";
  if (
    isCount &&
    table.kind === "rincian" &&
    !structure.following.has(column) &&
    !isCounted([...figures, target.figure], column, isBesideTwin)
  )
    return [];
  const others = () => [...addends.of(total, column)].flatMap(toTerms);
  const meanings = (sum: Figure[]) => {
    if (column.role === "target") return otherMeanings(sum);
    if (!isCount) return convertedWeights(table, column, sum, total, amounts);
    const isSurelyCounted = fitsBeside >= FEWEST_COUNTS_BESIDE && !isNoCount(column);
    return isSurelyCounted && !isRepeated(sum) ? [] : otherMeanings(sum);
  };
  return [sumEquation(target.figure, first, others, meanings)];
}

function firstOf(sets: Generator<Row[]>, toTerms: (rows: Row[]) => Terms[]): Terms[] {
  for (const rows of sets) {
    const terms = toTerms(rows);
    if (terms.length > 0) return terms;
  }
  return [];
}

/** The total of weighted values divided by the weights in force: konversi bobot, when an indicator has no object. */
function convertedWeights(
  table: Table,
  column: Column,
  figures: Figure[],
  total: Row,
  amounts: Amounts,
): Alternative[] {
  const [bobot] = columnsOf(table, "bobot");
  if (column.role !== "nilai-akhir" || !bobot) return [];
  const weights = dataRows(table)
    .filter((row) => row.index < total.index)
    .map((row) => amounts.at(row, bobot));
  if (weights.includes("unreadable")) return [];
  const plus = weights.filter(isAmount).map((each) => each.figure);
  if (plus.length === 0) return [];
  return [
    {
      code: "converted-weights",
      isRemarkable: false,
      expect(world) {
        const weight = add({ plus, minus: [] }, world).value.div(HUNDRED);
        if (weight.lte(0)) return null;
        const { value, possible } = add({ plus: figures, minus: [] }, world);
        return {
          value: value.div(weight),
          possible: { low: possible.low.div(weight), high: possible.high.div(weight) },
        };
      },
    },
  ];
}

/** Lengths, weights and amounts are added up like counts, though they have decimals: `Panjang (Km)`, `Dana (Rp juta)`. */
const MEASURED_IN =
  /\b(km|m2|m3|ha|hektar|kg|kilogram|gram|gr|ton|kuintal|liter|jam|rp|rupiah|juta|miliar|milyar|triliun)\b/i;

/** Only counts in one unit are surely added up by a row that says `Jumlah`. */
function isCounted(figures: Figure[], column: Column, isBesideTwin: boolean): boolean {
  const units = new Set(figures.map((figure) => figure.reading.unit ?? ""));
  const isPlain = figures.every(({ reading: { kind } }) => kind === "count" || kind === "number" || kind === "rupiah");
  const isWhole = figures.every(({ reading }) => reading.decimals === 0);
  return (
    units.size === 1 &&
    isPlain &&
    (isWhole || isBesideTwin || MEASURED_IN.test(column.header) || WEIGHTED.test(column.header) || areAmounts(figures))
  );
}

/** `NRR Tertimbang (x 0,111)`: what was weighted is added up. */
const WEIGHTED = /\b(tertimbang|terbobot)\b/i;

/** `Jumlah Responden` beside targets and indices, which have a mean in the same row. */
function isNamedCount(table: Table, column: Column): boolean {
  if (column.role !== "lain" || !/^\s*(jumlah|jml)\.?\s+[a-z]/i.test(column.name)) return false;
  return table.rows.every((row) => {
    const { kind, decimals } = table.readingAt(row, column);
    return kind === "empty" || ((kind === "count" || kind === "number") && decimals === 0);
  });
}

/** `4.211.305.118,00`: rupiah and sen. No mean or index is as large as the smallest of such a balance sheet. */
function areAmounts(figures: Figure[]): boolean {
  const filled = figures.filter(({ reading }) => !reading.value.isZero());
  return (
    filled.length > 0 &&
    filled.every(({ reading }) => reading.decimals === 2 || reading.decimals === 0) &&
    filled.filter(({ reading }) => reading.value.abs().gte(SMALLEST_MONEY)).length * 2 > filled.length
  );
}

/** In so many columns the row is a sum: then small counts beside them do not happen to be their own number or largest. */
const FEWEST_COUNTS_BESIDE = 2;

/** The same persons in most months: 42, 42, 40, and 42 in all. */
function isRepeated(figures: Figure[]): boolean {
  const values = figures.map(({ reading }) => reading.value);
  const largest = Decimal.max(...values);
  return values.filter((value) => value.eq(largest)).length * 2 > values.length;
}

/** A TOTAL over counts may also be a mean, a number of rows, or the same figure once more. */
function otherMeanings(figures: Figure[]): Alternative[] {
  const exactly = (of: (world: World) => Decimal): Alternative => ({
    code: "not-a-sum",
    isRemarkable: false,
    expect(world) {
      const value = of(world);
      return { value, possible: { low: value, high: value } };
    },
  });
  const values = (world: World) => figures.map((figure) => world.valueOf(figure));
  return [
    exactly((world) => Decimal.sum(0, ...values(world)).div(figures.length)),
    exactly(() => new Decimal(figures.length)),
    exactly((world) => new Decimal(values(world).filter((value) => !value.isZero()).length)),
    exactly((world) => Decimal.max(...values(world))),
  ];
}
