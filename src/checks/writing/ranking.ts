import type { LocalCheckStrings } from "../../strings/local-checks";
import { type Column, dataRows, type Figure, type Table } from "../../tables/table";
import type { Compared } from "../compared";
import { findingInCell, placeOf } from "../finding-in-cell";

/** One row with its rank and the figure that it was ranked by. */
interface Ranked {
  rank: Figure;
  measure: Figure;
}

const RANK_HEADER = /peringkat|rangking|ranking|\brank\b|^\W*urutan\W*$/i;

/** Fewer rows are in some order by chance. */
const FEWEST_RANKED = 4;

/**
 * A `Peringkat` that one figure of its row gives: the first has the most of it, or the least. A rank is wrong where it
 * alone is out of order and another row bears it too, so that no wrong figure beside it could explain it.
 */
export function rankingFindings(table: Table, words: LocalCheckStrings): Compared {
  const found = table.columns
    .filter(({ header }) => RANK_HEADER.test(header))
    .map((each) => misranked(table, each, words));
  return { findings: found.flatMap(({ findings }) => findings), cells: found.flatMap(({ cells }) => cells) };
}

function misranked(table: Table, column: Column, words: LocalCheckStrings): Compared {
  const nothing: Compared = { findings: [], cells: [] };
  const orders = table.columns
    .filter((each) => each !== column && !RANK_HEADER.test(each.header) && each.role !== "nomor")
    .flatMap((each) => ordersOf(table, column, each));
  const right = orders.find(({ off }) => off.length === 0);
  if (right) return { findings: [], cells: right.ranked.map(({ rank }) => placeOfFigure(table, rank)) };
  const oneOff = orders.filter(({ off }) => off.length === 1);
  const [order] = oneOff;
  const [wrong] = order?.off ?? [];
  // Two orders that blame different rows, or name different ranks, say that neither is known.
  if (!order || !wrong || oneOff.some(({ off: [other] }) => other?.expected !== wrong.expected)) return nothing;
  const isShared = order.ranked.some(
    ({ rank }) => rank !== wrong.ranked.rank && rank.reading.value.eq(wrong.ranked.rank.reading.value),
  );
  const isOutside = wrong.ranked.rank.reading.value.gt(order.ranked.length);
  if (!isShared && !isOutside) return nothing;
  const { rank, measure } = wrong.ranked;
  const printed = rank.reading.text.trim();
  const expected = String(wrong.expected);
  return {
    cells: order.ranked.map((each) => placeOfFigure(table, each.rank)),
    findings: [
      findingInCell(table.sheet, positionOf(table, rank), {
        rule: "peringkat",
        kind: "urutan",
        severity: "error",
        subject: rank.row.label,
        printed,
        expected: printed.replace(/\d+/, expected),
        explanation: words.rankOff(printed, measure.column.header, measure.reading.text.trim(), expected),
        source: `${measure.column.header}: ${order.isDescending ? "1 = max" : "1 = min"}`,
        related: [placeOfFigure(table, measure)],
      }),
    ],
  };
}

/** The two ways to rank by a column, with the rows that are not where it puts them. */
function ordersOf(table: Table, rankColumn: Column, column: Column) {
  const ranked = dataRows(table).flatMap((row): Ranked[] => {
    const rank = table.figureAt(row, rankColumn);
    const measure = table.figureAt(row, column);
    return rank?.reading.value.isInteger() && rank.reading.value.gt(0) && measure ? [{ rank, measure }] : [];
  });
  const isAll = dataRows(table).every((row) => !table.figureAt(row, rankColumn) || table.figureAt(row, column));
  // What is the same in most rows puts them in any order.
  const different = new Set(ranked.map(({ measure }) => measure.reading.value.toString())).size;
  if (ranked.length < FEWEST_RANKED || !isAll || different * 2 <= ranked.length) return [];
  return [true, false].map((isDescending) => {
    const off = ranked.flatMap((each) => {
      const possible = ranksOf(each, ranked, isDescending);
      return possible.some((one) => each.rank.reading.value.eq(one)) ? [] : [{ ranked: each, expected: possible[0]! }];
    });
    return { ranked, isDescending, off };
  });
}

/** Rows with the same figure may share a rank, have one after the other, or count as one. */
function ranksOf({ measure }: Ranked, ranked: Ranked[], isDescending: boolean): number[] {
  const own = measure.reading.value;
  const others = ranked.map((each) => each.measure.reading.value);
  const ahead = others.filter((other) => (isDescending ? other.gt(own) : other.lt(own)));
  const same = others.filter((other) => other.eq(own)).length;
  const different = new Set(ahead.map((value) => value.toString())).size;
  return [...Array.from({ length: same }, (_each, index) => ahead.length + 1 + index), different + 1];
}

function positionOf({ isTransposed }: Table, { row, column }: Figure) {
  return isTransposed ? { row: column.index, column: row.index } : { row: row.index, column: column.index };
}

const placeOfFigure = (table: Table, figure: Figure) => placeOf(table.sheet, positionOf(table, figure));
