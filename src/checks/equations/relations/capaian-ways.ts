import { Decimal } from "../../../numbers/decimal";
import { CAPS_IN_RULES } from "../../../rules/capaian-rules";
import type { Column, Row, Table } from "../../../tables/table";
import type { Alternative, Expectation } from "../../constraint";
import type { World } from "../../figure";
import { higherIsBetter } from "../polarity";

const TWO_HUNDRED = new Decimal(200);

const NAMES_CAPAIAN = /capaian|progres|kemajuan/i;

/** Ways to reckon a capaian other than realisasi / target: less is better, or no more than the cap counts. */
export function capaianWays(
  table: Table,
  column: Column,
  row: Row,
  quotient: (world: World) => Expectation | null,
): Alternative[] {
  if (column.role !== "capaian" && !NAMES_CAPAIAN.test(column.header)) return [];
  const complement = (world: World): Expectation | null => {
    const found = quotient(world);
    if (!found) return null;
    const { low, high } = found.possible;
    return {
      value: TWO_HUNDRED.minus(found.value),
      possible: { low: TWO_HUNDRED.minus(high), high: TWO_HUNDRED.minus(low) },
    };
  };
  const ways = higherIsBetter(table, row) ? [quotient] : [quotient, complement];
  const minimum: Alternative = { code: "minimum", isRemarkable: false, expect: complement };
  const cap: Alternative = {
    code: "cap",
    isRemarkable: false,
    expect(world) {
      const limit = capOf(table, column, row);
      const isBeyond = limit !== null && ways.some((way) => way(world)?.value.gt(limit));
      return isBeyond ? { value: limit, possible: { low: limit, high: limit } } : null;
    },
  };
  return [...(ways.length > 1 ? [minimum] : []), cap];
}

/** What a row prints, where a rule caps there and no row prints more. */
function capOf(table: Table, column: Column, row: Row): Decimal | null {
  const limit = table.figureAt(row, column)?.reading.value;
  if (!limit || !CAPS_IN_RULES.some((cap) => limit.eq(cap))) return null;
  const isHighest = table.rows.every((each) => !table.figureAt(each, column)?.reading.value.gt(limit));
  return isHighest ? limit : null;
}
