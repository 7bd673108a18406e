import { Decimal, truncate } from "../../numbers/decimal";
import { formatNumber, formatShort } from "../../numbers/format-number";
import { addIntervals, compareAsPrinted, type Interval, possibleValues } from "../../numbers/printed-precision";
import type { CheckStrings } from "../../strings/checks";
import { type Column, dataRows, type Figure, type Table } from "../../tables/table";
import { isBareTotal } from "../../tables/total-row";
import type { JudgedTable } from "../judge-table";
import type { Compared } from "../compared";
import { meanOf, weightedMean } from "../equations/means";
import { World } from "../worlds/world";
import { repair } from "../diagnosis/repair";
import { findingAt } from "../diagnosis/finding-at";
import { expectedOf, printedOf } from "../diagnosis/in-cell";
import { digitsSwapped, digitWrong, factorOff } from "../diagnosis/typing-slips";
import type { Cause, Finding } from "../finding";

/** Fewer rows show nothing of how their TOTAL came about. */
const FEWEST_ROWS = 3;

/** All rows, or all but the first: the province's own above those of its districts. */
type Sort = "all" | "without-first";

interface Mean {
  sort: Sort;
  of: Figure[];
  value: Decimal;
  possible: Interval;
}

/** A bare TOTAL below figures that cannot be added up. */
interface TotalOfColumn {
  judged: JudgedTable;
  target: Figure;
  inputs: Figure[];
  means: Mean[];
  /** The mean that it is and nothing else; `null` where rows are equal or it is something else as well. */
  shows: Sort | null;
  /** It is a mean, a weighted mean, a sum or the figure of one row. */
  isExplained: boolean;
}

/**
 * A bare TOTAL below indices, values or percentages may be anything. Where TOTALs of the same table, or of tables with
 * the same header, are seen to be means, one that is no mean, no weighted mean and no row's figure is told: as an error
 * where a slip of typing leads to it from a mean, otherwise as doubtful.
 */
export function totalMeans(tables: JudgedTable[], words: CheckStrings): Compared {
  const totals = tables.flatMap(totalsOf);
  const headers = new Map(totals.map((each) => [each.judged, headerOf(each.judged.table)]));
  const ofHeader = new Map<string, TotalOfColumn[]>();
  for (const each of totals) {
    const header = headers.get(each.judged) ?? "";
    ofHeader.set(header, [...(ofHeader.get(header) ?? []), each]);
  }
  const findings = totals.flatMap((each) => {
    // `3,870` may be read in two ways: good enough to show what a TOTAL is, not to call one wrong.
    if (each.isExplained || [each.target, ...each.inputs].some(({ reading }) => reading.other)) return [];
    const evidence = (ofHeader.get(headers.get(each.judged) ?? "") ?? []).filter(
      (other) =>
        other.shows !== null &&
        (other.judged === each.judged || other.target.column.header === each.target.column.header),
    );
    return evidence.length === 0 ? [] : [report(each, evidence, words)];
  });
  const seen = totals.filter(({ shows }) => shows !== null).map(({ judged, target }) => placeOf(judged.table, target));
  return { findings, cells: [...seen, ...findings.map(({ sheet, cell }) => `${sheet}!${cell}`)] };
}

const placeOf = (table: Table, { cell }: Figure) => `${table.sheet.name}!${cell}`;

const headerOf = (table: Table) =>
  table.columns
    .map(({ header }) =>
      header
        .toLowerCase()
        .replace(/[^a-z]+/g, " ")
        .trim(),
    )
    .join("|");

function totalsOf(judged: JudgedTable): TotalOfColumn[] {
  const { table } = judged;
  const rows = dataRows(table);
  const [total, ...others] = table.rows.filter(({ kind }) => kind !== "data");
  // With sections or several totals it is not known which rows are meant.
  if (!total || others.length > 0 || total.kind !== "total" || !mayAverage(total.label)) return [];
  if (rows.length < FEWEST_ROWS || total !== table.rows[table.rows.length - 1]) return [];
  const computed = new Set(
    judged.judged
      .filter(({ constraint }) => constraint.target.row === total)
      .map(({ constraint }) => constraint.target.column),
  );
  return table.columns.flatMap((column) => {
    if (computed.has(column) || !isAveraged(column)) return [];
    const target = table.figureAt(total, column);
    const inputs = rows.flatMap((row) => table.figureAt(row, column) ?? []);
    if (!target || inputs.length < rows.length || !areValues([...inputs, target])) return [];
    const means = [meanOfSort("all", inputs), meanOfSort("without-first", inputs.slice(1))];
    const { reading } = target;
    const fits = ({ value, possible }: Pick<Mean, "value" | "possible">) =>
      compareAsPrinted(reading, value, possible) !== "impossible";
    const fitting = means.filter(fits);
    const isOfRow = inputs.some((each) => fits({ value: each.reading.value, possible: possibleValues(each.reading) }));
    const [shown] = fitting;
    return [
      {
        judged,
        target,
        inputs,
        means,
        shows: shown && !isOfRow ? shown.sort : null,
        isExplained: fitting.length > 0 || isOfRow || [sumOf(inputs), ...weightedMeans(table, inputs)].some(fits),
      },
    ];
  });
}

/** `TOTAL`, which says nothing, and `TOTAL/RATA-RATA`, which says that it adds up some columns and averages others. */
const mayAverage = (label: string) => isBareTotal(label) || SUM_AND_MEAN.test(label);

const SUM_AND_MEAN =
  /^\W*((total|jumlah)\s*(\/|-|dan|atau)\s*(rata(?:-?\s?rata|2)|rerata)|(rata(?:-?\s?rata|2)|rerata)\s*(\/|dan|atau)\s*(total|jumlah))\W*$/i;

const AVERAGED = new Set<Column["role"]>(["realisasi", "capaian", "persen", "nilai", "lain"]);

/** No amounts of money and no whole counts. */
function isAveraged({ role, header }: Column): boolean {
  return AVERAGED.has(role) && !/\b(rp|rupiah|anggaran|pagu|jumlah|jml|luas|berat)\b/i.test(header);
}

/** Percentages, indices and values with decimals, all of one unit. */
function areValues(figures: Figure[]): boolean {
  const readings = figures.map(({ reading }) => reading);
  const units = new Set(readings.map(({ kind }) => (kind === "number" ? "index" : kind)));
  const [unit] = units;
  return (
    units.size === 1 &&
    (unit === "percent" || unit === "index") &&
    readings.every(({ scale, value }) => scale === 1 && value.abs().lt(1000)) &&
    readings.filter(({ decimals }) => decimals > 0).length * 2 > readings.length
  );
}

const meanOfSort = (sort: Sort, of: Figure[]): Mean => ({ sort, of, ...meanOf(of, World.asPrinted) });

function sumOf(inputs: Figure[]): Pick<Mean, "value" | "possible"> {
  return {
    value: Decimal.sum(...inputs.map(({ reading }) => reading.value)),
    possible: addIntervals(inputs.map(({ reading }) => possibleValues(reading))),
  };
}

/** Each row as often as another column of the table says. */
function weightedMeans(table: Table, inputs: Figure[]): Pick<Mean, "value" | "possible">[] {
  return table.columns.flatMap((column) => {
    if (column.role === "nomor" || inputs.some((input) => input.column === column)) return [];
    const weights = inputs.flatMap(({ row }) => table.figureAt(row, column) ?? []);
    const isWhole = weights.length === inputs.length && weights.every(({ reading }) => !reading.value.isNegative());
    return (isWhole && weightedMean(inputs, weights, World.asPrinted)) || [];
  });
}

function report(total: TotalOfColumn, evidence: TotalOfColumn[], words: CheckStrings): Finding {
  const { judged, target, means } = total;
  const { table } = judged;
  const slips = means.flatMap((mean) => {
    const cause = slipFrom(mean, target, evidence, words);
    return cause ? [{ mean, cause }] : [];
  });
  const [slip] = slips;
  const [first] = means;
  const mean = slip?.mean ?? first;
  const value = mean?.value ?? target.reading.value;
  const rule = { rule: "total-rata-rata", kind: "rata-rata" as const, source: sourceOf(evidence) };
  const expected = expectedOf(table, target, value);
  const printed = printedOf(table, target);
  const say = slip ? words.totalMean : words.totalNoMean;
  const edit = slip ? repair(table, target, value, { ...rule, inputs: [], target }) : null;
  const finding = findingAt(table, target, rule, slip ? "error" : "warning", {
    expected,
    explanation: say(target.column.name, printed, expected, rule.source),
    cause: slip?.cause ?? null,
    trace: means.map(traceOf),
    fix: edit && [edit],
  });
  return { ...finding, related: evidence.slice(0, 4).map((each) => placeOf(each.judged.table, each.target)) };
}

const sourceOf = (evidence: TotalOfColumn[]) =>
  evidence
    .slice(0, 4)
    .map(({ judged, target }) => placeOf(judged.table, target))
    .join(", ");

/**
 * Rounded or cut to the digits of the TOTAL; a single wrong digit only of the sort of mean that is seen elsewhere, and not
 * of percentages: theirs may be pooled over counts that are printed nowhere.
 */
function slipFrom(mean: Mean, target: Figure, evidence: TotalOfColumn[], words: CheckStrings): Cause | null {
  const { decimals } = target.reading;
  const cut = truncate(mean.value, decimals);
  const swapped =
    digitsSwapped(target, mean.value, words) ??
    digitsSwapped(target, cut, words) ??
    factorOff(target, mean.value, words);
  if (swapped) return swapped;
  const isSeen = evidence.some(({ shows }) => shows === mean.sort) && target.reading.kind !== "percent";
  return isSeen ? digitWrong(target, mean.value, words) : null;
}

function traceOf({ of, value }: Mean): string {
  const sum = of.map(({ reading }) => formatShort(reading.value)).join(" + ");
  return `(${sum}) / ${of.length} = ${formatNumber(value, Math.min(value.decimalPlaces(), 4))}`;
}
