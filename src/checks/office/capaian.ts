import { HUNDRED, ZERO } from "../../numbers/decimal";
import type { Interval } from "../../numbers/printed-precision";
import type { Figure, Table } from "../../tables/table";
import { type Alternative, type Constraint, type Decision, type Expectation, withParts } from "../constraint";
import type { World } from "../worlds/world";
import { isCap } from "../equations/other-capaian";
import { ratio } from "../equations/ratios";
import type { IndicatorSetting } from "../notes/settings";
import { withOfficeCap } from "./cap";
import { CAPAIAN_WAYS, type CapaianWay, OFFICE_CAPAIAN, officeSourceOf } from "./capaian-ways";
import type { Office } from "./office";
import { rangeConstraints } from "./range";

/** The equations of a table, those of capaian as the office has decided them. */
export function asOfficeDecided(table: Table, constraints: Constraint[], office: Office | null): Constraint[] {
  const rows = office?.indicators.rowsOf(table);
  if (!rows || rows.size === 0) return constraints;
  const decided = constraints.map((constraint) => {
    const setting = constraint.rule === "capaian" ? rows.get(constraint.target.row) : undefined;
    return setting ? decide(table, constraint, setting) : constraint;
  });
  return [...decided, ...rangeConstraints(table, rows)];
}

function decide(table: Table, constraint: Constraint, setting: IndicatorSetting): Constraint {
  const { polarity } = setting;
  const [base, realisasi] = constraint.inputs;
  // A range that the target does not tell cannot be judged by; without a polarity only the cap is decided.
  if (polarity === null || polarity === "rentang" || !base || !realisasi) return withOfficeCap(constraint, setting);
  const way = CAPAIAN_WAYS[polarity];
  const expect = (world: World) => reckon(way, base, realisasi, world);
  const decision: Decision = {
    indicator: setting.name,
    polarity,
    formula: way.formula,
    cap: setting.cap,
    inCells: way.inCells,
  };
  const reckoned = withParts(constraint, {
    rule: OFFICE_CAPAIAN,
    expect,
    alternatives: [
      ...(polarity === "minimum" ? [floor(expect)] : []),
      ...(setting.cap === null ? [capOfTable(table, constraint.target, expect)] : []),
    ],
    trace: (world) => way.trace(world.valueOf(base), world.valueOf(realisasi)),
    source: officeSourceOf(polarity),
    decision,
  });
  return withOfficeCap(reckoned, setting);
}

function reckon(way: CapaianWay, base: Figure, realisasi: Figure, world: World): Expectation | null {
  const found = way.isInverse ? ratio(base, realisasi, world) : ratio(realisasi, base, world);
  return found && way.of
    ? { value: way.of(found.value), possible: way.within?.(found.possible) ?? found.possible }
    : found;
}

/** Twice the target and more is no achievement at all, not a negative one. */
function floor(expect: (world: World) => Expectation | null): Alternative {
  const none: Interval = { low: ZERO, high: ZERO };
  return {
    code: "floor",
    isRemarkable: false,
    expect: (world) => (expect(world)?.value.isNegative() ? { value: ZERO, possible: none } : null),
  };
}

/** The office has named no cap: one that the column itself keeps is right, as it is without any setting. */
function capOfTable(table: Table, printed: Figure, expect: (world: World) => Expectation | null): Alternative {
  return {
    code: "cap",
    isRemarkable: false,
    expect(world) {
      const limit = printed.reading.value;
      const group = table.groups.find(({ percents }) => percents.includes(printed.column));
      return group &&
        limit.gte(HUNDRED) &&
        expect(world)?.value.gt(limit) &&
        isCap(table, group, printed.column, printed)
        ? { value: limit, possible: { low: limit, high: limit } }
        : null;
    },
  };
}
