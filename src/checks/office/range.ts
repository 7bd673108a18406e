import { capaianRentang, type TargetRange } from "../../indicators/capaian";
import { Decimal, HUNDRED } from "../../numbers/decimal";
import { readNumber } from "../../numbers/read-number";
import type { Reading } from "../../numbers/reading";
import type { Figure, Row, Table } from "../../tables/table";
import type { Constraint, Expectation } from "../constraint";
import type { World } from "../worlds/world";
import type { IndicatorSetting } from "../notes/settings";
import { withOfficeCap } from "./cap";
import { formulaOf, OFFICE_CAPAIAN, officeSourceOf } from "./capaian-ways";

/** `80-90%`, `7 – 8 bulan`: a target that is met anywhere between two bounds. */
const RANGE = /^\s*(\d[\d.,]*)\s*%?\s*(?:[-–—]|s\s*[./]?\s*d\.?|sampai|hingga)\s*(\d[\d.,]*\s*.*)$/i;

/** Capaian against a range, which is no figure and gives no equation unless the office says that a range is meant. */
export function rangeConstraints(table: Table, rows: ReadonlyMap<Row, IndicatorSetting>): Constraint[] {
  const found: Constraint[] = [];
  for (const group of table.groups.filter(({ kind }) => kind === "capaian")) {
    for (const [row, setting] of rows) {
      const target = setting.polarity === "rentang" ? rangeIn(table.readingAt(row, group.base)) : null;
      const realisasi = table.figureAt(row, group.realisasi);
      if (!target || !realisasi) continue;
      for (const column of group.percents) {
        const printed = table.figureAt(row, column);
        if (printed) found.push(withOfficeCap(againstRange(printed, target, realisasi, setting), setting));
      }
    }
  }
  return found;
}

function rangeIn({ text }: Reading): TargetRange | null {
  const [, from = "", to = ""] = RANGE.exec(text) ?? [];
  const [low, high] = [readNumber(from).value, readNumber(to).value];
  return low && high?.gt(low) ? { low, high } : null;
}

function againstRange(
  printed: Figure,
  target: TargetRange,
  realisasi: Figure,
  { name, cap }: IndicatorSetting,
): Constraint {
  const expect = (direction: "maksimum" | "minimum", world: World): Expectation | null => {
    const found = capaianRentang(target, world.valueOf(realisasi), direction);
    const may = world.intervalOf(realisasi);
    const ends = [may.low, may.high].map((end) => capaianRentang(target, end, direction));
    const values = [found, ...ends].flatMap((each) => (each.ok ? [each.value] : []));
    if (!found.ok || values.length < 3) return null;
    return { value: found.value, possible: { low: Decimal.min(...values), high: Decimal.max(...values) } };
  };
  return {
    rule: OFFICE_CAPAIAN,
    kind: "persen",
    target: printed,
    inputs: [realisasi],
    expect: (world) => expect("maksimum", world),
    alternatives: [{ code: "minimum", isRemarkable: false, expect: (world) => expect("minimum", world) }],
    trace(world) {
      const found = capaianRentang(target, world.valueOf(realisasi), "maksimum");
      return found.ok && found.trace.length > 0 ? found.trace : [`→ ${HUNDRED.toString()}`];
    },
    source: officeSourceOf("rentang"),
    decision: { indicator: name, polarity: "rentang", formula: formulaOf("rentang"), cap, inCells: () => null },
  };
}
