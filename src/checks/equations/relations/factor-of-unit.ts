import { Decimal } from "../../../numbers/decimal";
import { scaleInterval } from "../../../numbers/printed-precision";
import { wordsAt } from "../../../tables/printed-cell";
import { dataRows, type Row, type Table } from "../../../tables/table";
import type { Alternative, Expectation } from "../../constraint";
import type { World } from "../../worlds/world";
import { isCountedInPercent } from "./percent-row";
import type { Relation } from "./relation";

/** Percent is a hundred times the quotient: as it is, of a thousand, of ten thousand, of a hundred thousand. */
const OF_PERCENT = ["0.01", "10", "100", "1000"].map((factor) => new Decimal(factor));

/** So large a part of the rows in percent shows that the unit tells the factor. */
const LEAST_IN_PERCENT = 0.6;

/**
 * `Lama tinggal | malam | 1,63`, `Pengaduan per 10.000 kunjungan | 1,96` among quotients in percent: the unit of a row says
 * of how many it is told.
 */
export function factorsOfUnit(
  table: Table,
  { result, parts }: Relation,
  row: Row,
  inPercent: (world: World) => Expectation | null,
): Alternative[] {
  const isOfTargets = parts.some(({ role }) => role === "target" || role === "realisasi");
  if (isOfTargets || !hasOtherUnit(table, row)) return [];
  const rows = dataRows(table).filter((each) => table.figureAt(each, result));
  const ofPercent = rows.filter((each) => isCountedInPercent(table, each));
  if (ofPercent.length < rows.length * LEAST_IN_PERCENT) return [];
  return OF_PERCENT.map((factor) => ({
    code: "factor-of-unit",
    isRemarkable: false,
    isOfOwnFigures: true,
    expect(world) {
      const found = inPercent(world);
      return found && { value: found.value.times(factor), possible: scaleInterval(found.possible, factor) };
    },
  }));
}

const hasOtherUnit = (table: Table, row: Row) =>
  !isCountedInPercent(table, row) &&
  table.columns.some(({ role, index }) => role === "satuan" && wordsAt(table.sheet, row.index, index) !== "");
