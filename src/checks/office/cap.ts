import { Decimal } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { type Alternative, type Constraint, withParts } from "../constraint";
import { cappedAt, type Expect } from "../equations/capped";
import type { IndicatorSetting } from "../notes/settings";
import { CAPAIAN_WAYS } from "./capaian-ways";

/**
 * The same figure without the cap: reckoned rightly, but higher than the office lets a capaian be. That is a question of
 * what the office prints and no mistake of arithmetic, so it is remarked and not called wrong.
 */
function aboveCap(cap: Decimal, expect: Expect): Alternative {
  return {
    code: ABOVE_CAP,
    isRemarkable: true,
    expect(world) {
      const found = expect(world);
      return found?.value.gt(cap) ? found : null;
    },
  };
}

export const ABOVE_CAP = "above-cap";

/** Nothing above the cap is expected; a cap that the table seems to keep counts no longer. */
export function withOfficeCap(constraint: Constraint, setting: IndicatorSetting): Constraint {
  if (setting.cap === null) return constraint;
  const cap = new Decimal(setting.cap);
  const ways = [
    constraint.expect.bind(constraint),
    ...constraint.alternatives.filter(({ code }) => code !== "cap").map((each) => each.expect.bind(each)),
  ];
  const [first, ...others] = ways;
  if (!first) return constraint;
  return withParts(constraint, {
    expect: cappedAt(cap, first),
    alternatives: [
      ...others.map((expect): Alternative => ({
        code: "other-polarity",
        isRemarkable: false,
        expect: cappedAt(cap, expect),
      })),
      ...ways.map((expect) => aboveCap(cap, expect)),
    ],
    trace(world) {
      const steps = constraint.trace(world);
      return first(world)?.value.gt(cap) ? [...steps, `→ ${formatShort(cap)}`] : steps;
    },
    decision: constraint.decision ?? {
      indicator: setting.name,
      polarity: null,
      formula: CAPAIAN_WAYS.maksimum.formula,
      cap: setting.cap,
      inCells: CAPAIAN_WAYS.maksimum.inCells,
    },
  });
}
