import { Decimal, HUNDRED } from "../../numbers/decimal";
import { formatNumber } from "../../numbers/format-number";
import { type Agreement, compareAsPrinted } from "../../numbers/printed-precision";
import { readNumber } from "../../numbers/read-number";
import { isFigure } from "../../numbers/reading";
import type { LocalCheckStrings } from "../../strings/local-checks";
import { LABEL_ROLES } from "../../tables/lexicon";
import { wordsAt } from "../../tables/printed-cell";
import { cellOf, dataRows, type Row, type Table } from "../../tables/table";
import { type CellPosition, rangeToA1 } from "../../workbook/address";
import type { ClassList } from "./class-intervals/listed-class";
import { type ClassRange, holds } from "./class-intervals/class-range";
import { ascending } from "./class-intervals/joints";
import type { Compared } from "../compared";
import type { Finding, Severity } from "../finding";
import { findingInCell, placeOf } from "../finding-in-cell";
import { type RecapBand, recapOf, type RecapTable } from "./recap-table";

/** The capaian of every indicator that a table prints, and how many of its indicators have none. */
interface Achievements {
  table: Table;
  /** One value for each; as printed and as it should be where it is wrong. */
  values: Decimal[][];
  without: number;
}

const sizeOf = ({ values, without }: Achievements) => values.length + without;

/** What should stand in a cell that is called wrong already, as `Sheet!A1`. */
export type ExpectedAt = (place: string) => string | undefined;

/** Counts of indicators by bands of capaian, against the table of capaian that they count and against their own shares. */
export function recapFindings(
  lists: ClassList[],
  tables: Table[],
  words: LocalCheckStrings,
  expectedAt: ExpectedAt,
): Compared {
  const achievements = tables.flatMap((table) => achievementsOf(table, expectedAt));
  const found = lists.flatMap((list) => {
    const recap = recapOf(list);
    return recap ? [checkRecap(recap, list, achievements, words)] : [];
  });
  return { findings: found.flatMap(({ findings }) => findings), cells: found.flatMap(({ cells }) => cells) };
}

function achievementsOf(table: Table, expectedAt: ExpectedAt): Achievements[] {
  const group = table.groups.find(({ kind, percents }) => kind === "capaian" && percents.length > 0);
  const column = group?.percents[0];
  if (table.kind !== "capaian" || !column || table.isTransposed) return [];
  const values: Decimal[][] = [];
  let without = 0;
  const isMeasured = (row: Row) =>
    [group.base, group.realisasi].some((each) => table.readingAt(row, each).kind !== "empty");
  const rows = dataRows(table);
  const measured = rows.filter(isMeasured);
  // `Perspektif A | | | 115,07` above its indicators: the mean of what is counted counts as none of it.
  for (const row of measured.length * 2 > rows.length ? measured : rows) {
    const reading = table.readingAt(row, column);
    const expected = expectedAt(`${table.sheet.name}!${cellOf(table, row, column)}`);
    const instead = expected === undefined ? null : readNumber(expected, "percent");
    if (isFigure(reading)) values.push([reading.value, ...(instead && isFigure(instead) ? [instead.value] : [])]);
    else without += 1;
  }
  // Where nothing was reached yet, or no result was saved, there is nothing to count.
  const all = { table, values, without };
  return values.length > 0 && sizeOf(all) > 1 ? [all] : [];
}

function checkRecap(
  recap: RecapTable,
  list: ClassList,
  achievements: Achievements[],
  words: LocalCheckStrings,
): Compared {
  const { sheet, bands, total } = recap;
  const sum = bands.reduce((all, { count }) => all + count, 0);
  const cells = [...bands.map(({ countAt }) => countAt), ...(total ? [total.at] : [])].map((at) => placeOf(sheet, at));
  // The total of the shares: what most of them were computed from.
  const counted = countedBy(recap, sum, achievements);
  const sources = countedTables(recap, achievements, [sum, total?.count ?? null, counted]);
  const [source] = sources;
  const byTable = source && sources.length === 1 ? againstTable(recap, list, source, words) : null;
  if (byTable && byTable.length > 0) return { findings: byTable, cells };
  const findings = [...againstShares(recap, sum, counted, words), ...againstTotal(recap, sum, counted, words)];
  return { findings, cells };
}

const OF_INDICATORS = /indikator|\bik[uk]s?\b|kinerja|sasaran|tujuan/i;

/** The tables that a recap may count: one on its own sheet first, and elsewhere only one of what it says it counts. */
function countedTables(
  { sheet, bands }: RecapTable,
  achievements: Achievements[],
  counts: (number | null)[],
): Achievements[] {
  const fitting = achievements.filter((each) => counts.includes(sizeOf(each)));
  const beside = fitting.filter(({ table }) => table.sheet.name === sheet.name);
  if (beside.length > 0) return beside;
  const isOfIndicators = ({ table }: Achievements) =>
    table.columns.some(({ role, header }) => LABEL_ROLES.has(role) && OF_INDICATORS.test(header));
  const [first] = bands.map(({ countAt }) => countAt).sort((a, b) => a.row - b.row);
  const over = first ? wordsAt(sheet, first.row - 1, first.column) : "";
  return OF_INDICATORS.test(over) ? fitting.filter(isOfIndicators) : fitting;
}

/** The number of indicators that the shares speak of: the one that they fit best, of two that of a table. */
function countedBy({ bands, total }: RecapTable, sum: number, achievements: Achievements[]): number | null {
  const shared = bands.filter(({ share }) => share !== null);
  if (shared.length < 3) return null;
  const tables = achievements.map(sizeOf);
  const near = [sum, ...(total ? [total.count] : []), sum - 1, sum + 1].filter((each) => each > 0);
  const [best] = [...new Set([...near.filter((each) => tables.includes(each)), ...near])]
    .map((count) => ({
      count,
      fitting: shared.filter((band) => fits(band, count)).length,
      rounded: shared.filter((band) => agreementOf(band, count) === "rounded").length,
    }))
    .sort((a, b) => b.fitting - a.fitting || b.rounded - a.rounded);
  return best && best.fitting >= shared.length - 1 ? best.count : null;
}

function shareOf({ count }: RecapBand, total: number): Decimal {
  return new Decimal(count).div(total).times(HUNDRED);
}

function agreementOf(band: RecapBand, total: number): Agreement {
  const share = shareOf(band, total);
  return band.share === null ? "impossible" : compareAsPrinted(band.share, share, { low: share, high: share });
}

function fits(band: RecapBand, total: number): boolean {
  return agreementOf(band, total) !== "impossible";
}

/** What no band holds for certain may be counted in either of its neighbours. */
function againstTable(recap: RecapTable, list: ClassList, source: Achievements, words: LocalCheckStrings): Finding[] {
  const order = ascending(list.classes).map(({ range }) => range);
  const fewest = new Map<ClassRange, number>();
  const most = new Map<ClassRange, number>();
  for (const values of source.values) {
    const possible = [...new Set(values.flatMap((value) => bandsOf(value, order)))];
    for (const range of possible) most.set(range, (most.get(range) ?? 0) + 1);
    const [only] = possible;
    if (only && possible.length === 1) fewest.set(only, (fewest.get(only) ?? 0) + 1);
  }
  const place = `${source.table.sheet.name}!${rangeToA1(source.table.range)}`;
  return recap.bands.flatMap((band) => {
    const low = band.range ? (fewest.get(band.range) ?? 0) : source.without;
    const high = band.range ? (most.get(band.range) ?? 0) : source.without;
    if (band.count >= low && band.count <= high) return [];
    const expected = band.count < low ? low : high;
    return [
      remark(recap, band.countAt, band.text, "error", {
        rule: "rekap-cacah",
        printed: String(band.count),
        expected: String(expected),
        explanation: words.recapCount(band.text, band.count, expected, place),
        source: place,
        trace: [`${band.text}: ${expected}`],
      }),
    ];
  });
}

function bandsOf(value: Decimal, order: ClassRange[]): ClassRange[] {
  const holding = order.filter((range) => holds(range, value));
  if (holding.length > 0) return holding;
  // Between `80 – 89` and `90 – 100`.
  const above = order.findIndex(({ low }) => low !== null && low.value.gt(value));
  return above < 0 ? order.slice(-1) : order.slice(Math.max(0, above - 1), above + 1);
}

/** A count or a share that does not fit the others: exactly one of them may be off. */
function againstShares(recap: RecapTable, sum: number, counted: number | null, words: LocalCheckStrings): Finding[] {
  if (counted === null) return [];
  const off = recap.bands.filter((band) => band.share !== null && !fits(band, counted));
  const [band] = off;
  if (!band?.share || off.length !== 1) return [];
  const mended = band.count + counted - sum;
  if (counted !== sum && mended >= 0 && fits({ ...band, count: mended }, counted)) {
    return [
      remark(recap, band.countAt, band.text, "error", {
        rule: "rekap-cacah",
        printed: String(band.count),
        expected: String(mended),
        explanation: words.recapCountByShares(band.text, band.count, mended),
        source: placeOf(recap.sheet, band.shareAt),
        trace: [`${mended} / ${counted} × 100 = ${formatNumber(shareOf({ ...band, count: mended }, counted), 2)}`],
        related: [placeOf(recap.sheet, band.shareAt)],
      }),
    ];
  }
  if (counted !== sum) return [];
  const expected = `${formatNumber(shareOf(band, counted), band.share.decimals)}${band.share.unit === "%" ? "%" : ""}`;
  return [
    remark(recap, band.shareAt, `${band.text} %`, "error", {
      rule: "rekap-persen",
      printed: band.share.text.trim(),
      expected,
      explanation: words.recapShare(band.text, band.share.text.trim(), expected, counted),
      source: placeOf(recap.sheet, band.countAt),
      trace: [`${band.count} / ${counted} × 100 = ${formatNumber(shareOf(band, counted), 4)}`],
      related: [placeOf(recap.sheet, band.countAt)],
    }),
  ];
}

function againstTotal(
  { sheet, bands, total }: RecapTable,
  sum: number,
  counted: number | null,
  words: LocalCheckStrings,
): Finding[] {
  // Where the shares speak for the total, a count is off, and that is said already.
  if (!total || total.count === sum || counted === total.count) return [];
  return [
    remark({ sheet, bands, total }, total.at, "total", "error", {
      rule: "rekap-total",
      printed: String(total.count),
      expected: String(sum),
      explanation: words.recapTotal(total.count, sum),
      source: bands.map(({ countAt }) => placeOf(sheet, countAt)).join(", "),
      trace: [`${bands.map(({ count }) => count).join(" + ")} = ${sum}`],
      related: bands.map(({ countAt }) => placeOf(sheet, countAt)),
    }),
  ];
}

function remark(
  { sheet }: RecapTable,
  at: CellPosition,
  subject: string,
  severity: Severity,
  parts: Pick<Finding, "rule" | "printed" | "expected" | "explanation" | "source" | "trace"> & { related?: string[] },
): Finding {
  const kind = parts.rule === "rekap-persen" ? "persen" : "cacah";
  return findingInCell(sheet, at, { kind, severity, subject, ...parts });
}
