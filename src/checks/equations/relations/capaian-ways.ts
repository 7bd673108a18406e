import { Decimal, HUNDRED, TWO_HUNDRED } from "../../../numbers/decimal";
import { CAPS_IN_RULES } from "../../../rules/capaian-rules";
import type { Column, Row, Table } from "../../../tables/table";
import type { Alternative, Expectation } from "../../constraint";
import type { World } from "../../worlds/world";
import { higherIsBetter, lowerMayBeBetter } from "../polarity";
import { isMarkedLower, wayOf } from "../noted-polarity";
import type { Relation } from "./relation";

/** `CRO`: what was reached of an output. */
const NAMES_CAPAIAN = /capaian|progres|kemajuan|\bCRO\b/i;

/** Ways to reckon a capaian other than realisasi / target: less is better, or no more than the cap counts. */
export function capaianWays(
  table: Table,
  relation: Relation,
  row: Row,
  quotient: (world: World) => Expectation | null,
): Alternative[] {
  if (!tellsCapaian(relation)) return [];
  const column = relation.result;
  const complement = (world: World) => complementOf(quotient(world));
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
  return [...(ways.length > 1 ? [minimum] : []), ...(lowerMayBeBetter(table, row) ? [inverseOf(quotient)] : []), cap];
}

/** Target / realisasi, from realisasi / target. */
function inverseOf(quotient: (world: World) => Expectation | null): Alternative {
  return {
    code: "minimum-inverse",
    isRemarkable: false,
    expect(world) {
      const found = quotient(world);
      if (!found || found.possible.low.lte(0)) return null;
      const whole = new Decimal(10_000);
      const { low, high } = found.possible;
      return { value: whole.div(found.value), possible: { low: whole.div(high), high: whole.div(low) } };
    },
  };
}

const NAMES_TERM = /\b(pembilang|penyebut)\b/i;

/** A column of achievement, by its role or its header. */
export const isCapaian = ({ role, header }: Column) => role === "capaian" || NAMES_CAPAIAN.test(header);

/** Named so, or what was reached of a target: `Realisasi 2024 thd Target Akhir (%)`. */
function tellsCapaian({ result, parts: [reached, target] }: Relation): boolean {
  const isTarget = target?.role === "target" || /^\W*target\b/i.test(target?.header ?? "");
  return isCapaian(result) || (reached?.role === "realisasi" && isTarget);
}

/** (2 × target − realisasi) / target, from realisasi / target. */
export function complementOf(found: Expectation | null): Expectation | null {
  if (!found) return null;
  const { low, high } = found.possible;
  return {
    value: TWO_HUNDRED.minus(found.value),
    possible: { low: TWO_HUNDRED.minus(high), high: TWO_HUNDRED.minus(low) },
  };
}

/** Where less is better a capaian is capped as well, is never below nought, or is target / realisasi. */
export function waysOfLower(ways: Alternative[], quotient: (world: World) => Expectation | null): Alternative[] {
  const none = new Decimal(0);
  const floor: Alternative = {
    code: "floor",
    isRemarkable: false,
    expect: (world) =>
      complementOf(quotient(world))?.value.isNegative() ? { value: none, possible: { low: none, high: none } } : null,
  };
  return [...ways.filter(({ code }) => code === "cap"), floor, inverseOf(quotient)];
}

/** The table marks the row as one of which less is better. */
export function isReckonedLower(table: Table, relation: Relation, row: Row): boolean {
  const {
    form,
    result,
    parts: [realisasi, base],
  } = relation;
  if (form !== "quotient" || !realisasi || !base || !tellsCapaian(relation)) return false;
  // What an indicator is the quotient of is no target of it, whichever way is better.
  if ([realisasi, base].some(({ header }) => NAMES_TERM.test(header))) return false;
  return (
    isMarkedLower(table, row, { base, realisasi, percent: result }) || isLowerBeside(table, row, realisasi, result)
  );
}

/** `Capaian | Target Renstra | Kemajuan`: of one realisasi less is better in both, or in neither. */
function isLowerBeside(table: Table, row: Row, realisasi: Column, result: Column): boolean {
  const ways = table.groups
    .filter((group) => group.kind === "capaian" && group.realisasi === realisasi)
    .flatMap(({ base, percents }) =>
      percents
        .filter((percent) => percent !== result)
        .map((percent) => wayOf(table, row, { base, realisasi, percent })),
    );
  return ways.includes("lower") && !ways.includes("upwards");
}

/** Progress and physical works are told to be done, and no more than that, though no rule says so. */
const CAPS = [HUNDRED, ...CAPS_IN_RULES];

/** What a row prints, where a rule caps there or all is reached, and no row prints more. */
function capOf(table: Table, column: Column, row: Row): Decimal | null {
  const limit = table.figureAt(row, column)?.reading.value;
  if (!limit || !CAPS.some((cap) => limit.eq(cap))) return null;
  const isHighest = table.rows.every((each) => !table.figureAt(each, column)?.reading.value.gt(limit));
  return isHighest ? limit : null;
}
