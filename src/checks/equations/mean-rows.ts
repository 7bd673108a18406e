import { Decimal } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { countsRows } from "../../tables/count-of-rows";
import { finestPeriods } from "../../tables/finest-periods";
import { BEGINS_AS_MEAN, columnAveraged } from "../../tables/named-mean";
import type { Column, Figure, Row, Table } from "../../tables/table";
import { squeeze } from "../../tables/lexicon";
import { isToldOfList } from "../../tables/told-of-list";
import { formulaAt } from "../../workbook/snapshot";
import { type Alternative, type Constraint, judge } from "../constraint";
import { World } from "../worlds/world";
import { relativeTo } from "../writing/formulas/references";
import { areBlanksLeftOut } from "./blanks-left-out";
import { convertedMeans } from "./converted-mean";
import { formsNamedBy } from "./relations/header-hints";
import { isNotedLower } from "./noted-polarity";
import { isSumOfCounts, NAMES_TOTAL, sumBesideMeans } from "./sum-beside-means";
import { isOfMoneyBeside } from "./spent-of-all";
import { isCapaian } from "./relations/capaian-ways";
import { groupRows, NAMES_INDICATORS } from "./group-mean";
import { BLANKS_COUNTED, meanOf, weightedMean } from "./means";
import { withoutLeftOpen } from "./means-left-open";

const FEWEST_ROWS = 2;

/** `Rata-rata`, `Rata-rata Capaian`: the mean of the rows above it, in every column that holds nothing but figures. */
export function meanConstraints(table: Table): Constraint[] {
  const columns = table.columns.filter(({ role }) => role !== "nomor");
  return table.rows
    .filter((row) => row.kind === "rata-rata")
    .flatMap((row) =>
      withoutLeftOpen(table, row, ofOneMeasure(columns.flatMap((column) => meanIn(table, row, column)))),
    );
}

/**
 * Means that lie outside what they would be the means of, in more than one column: the rows above print something else,
 * as realisasi under `Capaian Kinerja 2022` over the mean of the capaian.
 */
function ofOneMeasure(means: Constraint[]): Constraint[] {
  const outside = means.filter((mean) => {
    const { target, inputs } = mean;
    if (judge(mean, World.asPrinted).verdict !== "impossible") return false;
    const values = inputs.map(({ reading }) => reading.value);
    const [low, high] = [Decimal.min(...values), Decimal.max(...values)];
    return target.reading.value.lt(low.div(2)) || target.reading.value.gt(high.times(2));
  });
  return outside.length > 1 ? means.filter((each) => !outside.includes(each)) : means;
}

function meanIn(table: Table, mean: Row, own: Column): Constraint[] {
  const target = table.figureAt(mean, own);
  const column = columnAveraged(table, mean, own);
  const sections = sectionsAbove(table, mean);
  const above = sections.length > 0 ? rowsOf(table, mean) : rowsAbove(table, mean);
  const groups = groupRows(table, above, column);
  // `Rata-rata` under sasaran and their indicators is that of the one or of the other, unless it says which.
  const isOfGroups = groups.length >= FEWEST_ROWS && !NAMES_INDICATORS.test(mean.label);
  const rows = isOfGroups ? groups : above.filter((row) => groups.length < FEWEST_ROWS || !groups.includes(row));
  const members = isOfGroups ? above.filter((row) => !groups.includes(row)) : [];
  const inputs = rows.flatMap((row) => table.figureAt(row, column) ?? []);
  const isWhole = rows.every((row) => table.figureAt(row, column) || table.readingAt(row, column).kind === "empty");
  if (!target || !isWhole || inputs.length < FEWEST_ROWS || isReckonedAsRows(table, mean, rows, column)) return [];
  if (isOfMoneyBeside(target, inputs)) return [];
  if (isSumOfCounts(target, inputs)) return [sumBesideMeans(target, inputs)];
  const over = (figures: Figure[], count: number) => (world: World) => meanOf(figures, world, count);
  const filled = inputs.filter((each) => !each.reading.value.isZero());
  const found: Constraint = {
    rule: "rata-rata",
    kind: "rata-rata",
    target,
    inputs,
    expect: over(inputs, inputs.length),
    // `Realisasi / 2021, 2022 | Capaian / 2021, 2022`: the targets of those years stand in another table.
    ...(isCapaian(column) ? { mayBeComplements: inputs.filter(({ row }) => isNotedLower(table, row)) } : {}),
    alternatives: [
      ...ofMembers(table, members, column, over),
      ...(NAMES_INDICATORS.test(mean.label) ? [] : ofMembers(table, sections, column, over)),
      ...weighted(table, rows, column),
      // Blanks and zeros may count as rows or not.
      ...(rows.length === inputs.length || isCountTold(mean, inputs.length) || areBlanksLeftOut(table)
        ? []
        : [{ ...alternative(over(inputs, rows.length)), code: BLANKS_COUNTED }]),
      ...(filled.length === 0 || filled.length === inputs.length ? [] : [alternative(over(filled, filled.length))]),
      ...quotientOfMeans(table, mean, column),
      ...convertedMeans(table, mean, rows, column),
      ...differenceOfMeans(table, mean, column),
      ...meanAcross(table, mean, column),
      // Counts beside a mean are mostly added up, and so is what a row called both adds up.
      ...(inputs.every((each) => each.reading.decimals === 0) || NAMES_TOTAL.test(mean.label)
        ? [alternative(over(inputs, 1))]
        : []),
    ],
    trace: (world) => [
      `(${inputs.map((each) => formatShort(world.valueOf(each))).join(" + ")}) / ${inputs.length} = ${formatShort(over(inputs, inputs.length)(world).value)}`,
    ],
    source: `rata-rata ${inputs[0]?.cell ?? ""}:${inputs[inputs.length - 1]?.cell ?? ""}`,
  };
  return [found];
}

/** `=(C8*D8-E8)/(C8*D8)` below the same in every row: what the row comes to by itself, and no mean of the rows. */
function isReckonedAsRows({ sheet }: Table, mean: Row, rows: Row[], { index }: Column): boolean {
  const own = formulaAt(sheet, mean.index, index);
  if (own === null) return false;
  const pattern = relativeTo(own, { row: mean.index, column: index });
  return rows.every((row) => {
    const formula = formulaAt(sheet, row.index, index);
    return formula !== null && relativeTo(formula, { row: row.index, column: index }) === pattern;
  });
}

/** The means of the sections above, where each has rows of its own, and this one has none: it is the mean of them all. */
function sectionsAbove(table: Table, mean: Row): Row[] {
  const above = table.rows.filter(({ index }) => index < mean.index);
  const means = above.filter(({ kind }) => kind === "rata-rata");
  const hasRows = (row: Row) => above[above.indexOf(row) - 1]?.kind === "data";
  return means.length >= FEWEST_ROWS && above.at(-1) === means.at(-1) && means.every(hasRows) ? means : [];
}

const rowsOf = (table: Table, mean: Row) =>
  table.rows.filter((row) => row.kind === "data" && row.index < mean.index && !isMeanAmid(table, row));

/**
 * `Rata-rata capaian bidang A` below the numbered rows of each bidang, without a number of its own and with no target: none of
 * them, though read as one. `Rata-rata lama layanan` is an indicator.
 */
function isMeanAmid(table: Table, row: Row): boolean {
  if (row.number !== null || !BEGINS_AS_MEAN.test(row.label)) return false;
  const measures = table.columns.filter(({ role }) => role === "target" || role === "realisasi");
  const isBare = measures.length > 0 && measures.every((column) => table.figureAt(row, column) === null);
  return isBare && table.rows.some(({ number }) => number !== null);
}

/** `Skor rata-rata (17 tujuan)`: how many rows count is told. */
const isCountTold = ({ label }: Row, count: number) => new RegExp(`\\b${count}\\b`).test(label);

function ofMembers(
  table: Table,
  members: Row[],
  column: Column,
  over: (figures: Figure[], count: number) => Constraint["expect"],
): Constraint["alternatives"] {
  const figures = members.flatMap((row) => table.figureAt(row, column) ?? []);
  return figures.length > 0 ? [alternative(over(figures, figures.length))] : [];
}

function alternative(expect: Constraint["expect"]): Alternative {
  return { code: "other-count", isRemarkable: false, expect };
}

/** Each row as often as the things it counts: the mean of all indicators, by objective. */
function weighted(table: Table, rows: Row[], column: Column): Constraint["alternatives"] {
  return table.columns.flatMap((other) => {
    const pairs = rows.flatMap((row) => {
      const value = table.figureAt(row, column);
      const weight = table.figureAt(row, other);
      return value && weight && weight.reading.decimals === 0 && weight.reading.value.gt(0) ? [{ value, weight }] : [];
    });
    if (other === column || other.role === "nomor" || pairs.length < rows.length) return [];
    return [
      alternative((world) =>
        weightedMean(
          pairs.map(({ value }) => value),
          pairs.map(({ weight }) => weight),
          world,
        ),
      ),
    ];
  });
}

/** A percentage in that row may be taken of the means beside it. */
function quotientOfMeans(table: Table, mean: Row, column: Column): Constraint["alternatives"] {
  const group = table.groups.find(({ percents }) => percents.includes(column));
  const base = group && table.figureAt(mean, group.base);
  const realisasi = group && table.figureAt(mean, group.realisasi);
  if (!base || !realisasi || base.reading.value.isZero()) return [];
  return [
    alternative((world) => {
      const value = world.valueOf(realisasi).div(world.valueOf(base)).times(100);
      const blur = new Decimal(1);
      return { value, possible: { low: value.minus(blur), high: value.plus(blur) } };
    }),
  ];
}

/** `Naik/turun` beside the means of two years is what lies between them, whatever the rows above say it is of. */
function differenceOfMeans(table: Table, mean: Row, column: Column): Constraint["alternatives"] {
  if (!formsNamedBy(column, table).has("difference")) return [];
  const beside = table.columns
    .filter((other) => other !== column && other.role !== "nomor")
    .flatMap((other) => table.figureAt(mean, other) ?? []);
  return beside.flatMap((now, at) =>
    beside.slice(0, at).flatMap((before) =>
      [now, before].map((one) => {
        const other = one === now ? before : now;
        return alternative((world) => {
          const value = world.valueOf(one).minus(world.valueOf(other));
          return { value, possible: { low: value, high: value } };
        });
      }),
    ),
  );
}

/** `2022 | 2023 | 2024 | Rata-rata` over the means of the years: what the last of them is may be reckoned along its row as well. */
function meanAcross(table: Table, mean: Row, column: Column): Constraint["alternatives"] {
  if (!formsNamedBy(column, table).has("mean")) return [];
  let beside: Figure[] = [];
  for (const other of table.columns) {
    if (other.index >= column.index) break;
    const figure = table.figureAt(mean, other);
    beside = figure ? [...beside, figure] : [];
  }
  return beside.length < 2 ? [] : [alternative((world) => meanOf(beside, world, beside.length))];
}

/** The rows since the last mean or total, which ended another section. */
function rowsAbove(table: Table, mean: Row): Row[] {
  const above = table.rows.filter((row) => row.index < mean.index);
  const lastEnd = Math.max(-1, ...above.filter((row) => row.kind === "rata-rata").map((row) => row.index));
  const since = above.filter((row) => row.index > Math.max(lastEnd, headingNamedBy(mean, above)?.index ?? -1));
  const rows = withoutWhatFollowsTotal(since).filter(
    (row) => row.kind === "data" && !countsRows(table, row) && !isMeanAmid(table, row),
  );
  // Semesters between the months are no thirteenth and fourteenth month.
  return finestPeriods(rows);
}

/** `Rata-rata Sasaran 3` below `Sasaran 3 : Meningkatnya …`: the rows of that heading, though others before it have no mean of their own. */
function headingNamedBy({ label }: Row, above: Row[]): Row | undefined {
  const [, named = ""] = /^\W*(?:rata(?:-?\s?rata|2)|rerata)\s+(.*\d.*)$/i.exec(label.trim()) ?? [];
  const words = squeeze(named);
  if (words === "") return undefined;
  const isNamed = ({ kind, label: heading }: Row) =>
    kind === "kelompok" && squeeze(heading.split(/[:.–-]/)[0] ?? "").endsWith(words);
  return above.filter(isNamed).at(-1);
}

/** `Target`, `Capaian` below the total of the months: measured against it. */
const NAMES_MEASURE = /^\W*(?:target|realisasi|capaian|pagu|sisa)\b/i;

/** `Jumlah 2024`, `Jumlah 2023`, `Kenaikan`, `Pertumbuhan (%)`: what is told of the totals is no row of the list above them. */
function withoutWhatFollowsTotal(rows: Row[]): Row[] {
  const total = rows.findIndex(({ kind }) => kind === "total");
  const list = total < 0 ? rows : rows.slice(0, total);
  const isToldOfTotal = rows
    .slice(list.length)
    .every(({ kind, label }) => kind !== "data" || isToldOfList(label) || NAMES_MEASURE.test(label));
  return list.filter(({ kind }) => kind === "data").length >= FEWEST_ROWS && isToldOfTotal ? list : rows;
}
