import { capaian } from "../../indicators/capaian";
import { serapan } from "../../indicators/serapan";
import { Decimal, HUNDRED, isAboveZero, ZERO } from "../../numbers/decimal";
import { amountsInText } from "../../numbers/amounts-in-text";
import { subtractIntervals } from "../../numbers/printed-precision";
import type { OtherReading } from "../../numbers/reading";
import { CAPS_IN_RULES } from "../../rules/capaian-rules";
import { type Column, dataRows, type Figure, type MeasureGroup, type Row, type Table } from "../../tables/table";
import type { Alternative, Constraint, Expectation } from "../constraint";
import { type World } from "../worlds/world";
import { meanOfRows } from "./relations/mean-of-rows";
import { relationConstraint } from "./relations/relation-constraints";
import { isLowerInItsPeriods, isSurelyLowerInItsPeriods } from "./one-indicator";
import { higherIsBetter, isPrintedLower, isStabilBeyondTarget, lowerMayBeBetter } from "./polarity";
import { isComplementNoted, isMarkedLower } from "./noted-polarity";
import { leftOfPagu, otherReadingOf, Quotient, ratio } from "./ratios";

/** Percentages of a row: capaian = realisasi / target, serapan = realisasi / pagu. Compared at the decimals they are printed with. */
export function percentConstraints(table: Table): Constraint[] {
  const found: Constraint[] = [];
  for (const group of table.groups) {
    if (group.percents.length === 0) continue;
    for (const row of table.rows) {
      const base = table.figureAt(row, group.base);
      const realisasi = table.figureAt(row, group.realisasi);
      if (!base || !realisasi || isMixed(base, realisasi) || hasTolerance(base)) continue;
      for (const column of group.percents) addPercent(found, table, group, column, base, realisasi);
    }
  }
  return found;
}

/** `± 80`, `80 +/- 2`: a target with room on both sides. */
const TOLERANCE = /±|\+\/-/;

const hasTolerance = ({ reading }: Figure) => typeof reading.double !== "number" && TOLERANCE.test(reading.text);

/** A percentage beside a count is no equation: `4 BNN Kab/Kota` against `97,5%`. */
export function isMixed(base: Figure, realisasi: Figure): boolean {
  const [one, other] = [base.reading.unit, realisasi.reading.unit];
  if (one === null || other === null) return false;
  return (one === "%") !== (other === "%");
}

function addPercent(
  found: Constraint[],
  table: Table,
  group: MeasureGroup,
  column: Column,
  base: Figure,
  realisasi: Figure,
): void {
  const printed = table.figureAt(base.row, column);
  if (!printed) return;
  if (isRatio(table, column)) {
    const relation = { form: "ratio" as const, result: column, parts: [group.realisasi, group.base] };
    found.push(...relationConstraint(table, relation, base.row));
  } else found.push(new PercentOfBase(table, group, printed, base, realisasi));
}

/** Capaian or serapan of one row. A class, because a workbook has thousands of them and nearly all are right. */
class PercentOfBase implements Constraint {
  readonly kind = "persen";
  private ways: Alternative[] | null = null;

  constructor(
    private readonly table: Table,
    private readonly group: MeasureGroup,
    readonly target: Figure,
    private readonly base: Figure,
    private readonly realisasi: Figure,
  ) {}

  private get isBudget(): boolean {
    return this.group.kind === "anggaran";
  }

  get rule(): string {
    return this.isBudget ? "serapan" : "capaian";
  }

  /** The table itself says that less is better here. */
  private get isMinimum(): boolean {
    if (this.isBudget) return false;
    const { table, group, target } = this;
    const columns = { base: group.base, realisasi: group.realisasi, percent: target.column };
    return (
      isPrintedLower(table, group, target) ||
      isMarkedLower(table, target.row, columns) ||
      isSurelyLowerInItsPeriods(table, target.row, columns) ||
      isStabilBeyondTarget(table, group, target)
    );
  }

  get source(): string {
    if (this.isMinimum) return "(2 × target − realisasi) / target × 100";
    return this.isBudget ? "realisasi / pagu × 100" : "realisasi / target × 100";
  }

  get inputs(): Figure[] {
    return [this.base, this.realisasi];
  }

  readOtherwise(): OtherReading | null {
    return otherReadingOf(this.table, this.target);
  }

  expect(world: World): Expectation | null {
    const found = ratio(this.realisasi, this.base, world);
    return this.isMinimum ? complementOf(found) : found;
  }

  /** A realisasi that its percentage speaks against, where more than one figure rests on the percentage. */
  solveFor(input: Figure, world: World): Decimal | null {
    if (input.cell !== this.realisasi.cell || this.isBudget) return null;
    const printed = world.valueOf(this.target);
    const share = this.isMinimum ? TWO_HUNDRED.minus(printed) : printed;
    return share.times(world.valueOf(this.base)).div(HUNDRED);
  }

  /** Most percentages are right as they are: how else they could be is worked out for the others. */
  get alternatives(): Alternative[] {
    const { table, group, target, base, realisasi } = this;
    return (this.ways ??= this.isBudget
      ? [
          netOfBlokir(table, group, target.row, base, realisasi),
          ...ofGross(table, group, target.row, realisasi),
          ...shareLeft(group, target.column, base, realisasi),
          ...(target.row.kind === "rata-rata" ? [meanOfRows(table, target.column)] : []),
        ]
      : otherCapaian(table, group, target, base, realisasi));
  }

  trace(world: World): string[] {
    const [base, realisasi] = [world.valueOf(this.base), world.valueOf(this.realisasi)];
    const found = this.isBudget
      ? serapan(base, realisasi)
      : capaian(base, realisasi, this.isMinimum ? "minimum" : "maksimum");
    return found.ok ? found.trace : [];
  }
}

const TWO_HUNDRED = new Decimal(200);

/** (2 × target − realisasi) / target: what less than the target counts for where less is better. */
function complementOf(found: Expectation | null): Expectation | null {
  return (
    found && {
      value: TWO_HUNDRED.minus(found.value),
      possible: subtractIntervals({ low: TWO_HUNDRED, high: TWO_HUNDRED }, found.possible),
    }
  );
}

/** More than ten times its target is rarely reached, and a percentage below ten as rarely printed. */
const HIGHEST_RATIO = 10;

/** `Rasio Capaian`: 1,05 for 105%. */
function isRatio(table: Table, column: Column): boolean {
  if (!/rasio/i.test(column.header)) return false;
  return dataRows(table).every((row) => table.figureAt(row, column)?.reading.value.lt(HIGHEST_RATIO) ?? true);
}

/** Capaian by another rule than realisasi / target: less is better, or the percentage is capped. */
function otherCapaian(
  table: Table,
  group: MeasureGroup,
  printed: Figure,
  base: Figure,
  realisasi: Figure,
): Alternative[] {
  const { row, column } = printed;
  const columns = { base: group.base, realisasi: group.realisasi, percent: column };
  const isLower =
    lowerMayBeBetter(table, row) || isMarkedLower(table, row, columns) || isLowerInItsPeriods(table, row, columns);
  const minimum: Alternative = {
    code: "minimum",
    isRemarkable: false,
    expect: (world) => complementOf(ratio(realisasi, base, world)),
  };
  const inverse: Alternative = {
    code: "minimum-inverse",
    isRemarkable: false,
    expect(world) {
      return ratio(base, realisasi, world);
    },
  };
  const cap: Alternative = {
    code: "cap",
    isRemarkable: false,
    expect(world) {
      const limit = printed.reading.value;
      const isBeyond = [
        ratio(realisasi, base, world),
        ...(isLower ? [minimum.expect(world), inverse.expect(world)] : []),
      ].some((found) => found?.value.gt(limit));
      return isBeyond && isCap(table, group, column, printed)
        ? { value: limit, possible: { low: limit, high: limit } }
        : null;
    },
  };
  const atTarget: Alternative = {
    code: HELD_AT_TARGET,
    isRemarkable: true,
    expect(world) {
      const limit = printed.reading.value;
      // What repeats the realisasi was copied from it.
      const isCopy = realisasi.reading.value.eq(limit);
      const isBeyond = limit.eq(HUNDRED) && !isCopy && ratio(realisasi, base, world)?.value.gt(limit);
      return isBeyond && countCapped(table, group, column, printed) === 1
        ? { value: limit, possible: { low: limit, high: limit } }
        : null;
    },
  };
  // Twice the target and more is no achievement at all, not a negative one.
  const floor: Alternative = {
    code: "floor",
    isRemarkable: false,
    expect: (world) =>
      minimum.expect(world)?.value.isNegative() ? { value: ZERO, possible: { low: ZERO, high: ZERO } } : null,
  };
  return [
    ...(higherIsBetter(table, row) ? [] : [minimum]),
    cap,
    atTarget,
    ...(isLower ? [...(isComplementNoted(table) ? [] : [inverse]), floor] : []),
    ...(row.kind === "data" ? [] : [meanOfRows(table, column)]),
  ];
}

/** `100` beside more than the target, once in a table: it may be the highest that the office counts, which is no rule. */
export const HELD_AT_TARGET = "at-target";

/** True when no figure of the column is higher and a rule caps there, or rows that would be higher stop there more than once. */
export function isCap(table: Table, group: MeasureGroup, column: Column, printed: Figure): boolean {
  const capped = countCapped(table, group, column, printed);
  return capped !== null && (CAPS_IN_RULES.some((cap) => printed.reading.value.eq(cap)) || capped >= 2);
}

/** How many rows that would be higher stop at the printed figure; `null` where one goes on. */
function countCapped(table: Table, group: MeasureGroup, column: Column, printed: Figure): number | null {
  const limit = printed.reading.value;
  let capped = 0;
  for (const row of table.rows) {
    const other = table.figureAt(row, column);
    const base = table.figureAt(row, group.base);
    const realisasi = table.figureAt(row, group.realisasi);
    if (!other || !base || !realisasi || base.reading.value.lte(0)) continue;
    const uncapped = realisasi.reading.value.div(base.reading.value).times(HUNDRED);
    const lower = new Decimal(200).minus(uncapped);
    // A higher one denies the cap only where its own row gives it; a slip of the digits says nothing.
    const isGiven = [uncapped, lower].some((each) => each.minus(other.reading.value).abs().lte(1));
    if (other.reading.value.gt(limit) && isGiven) return null;
    const isBeyond = uncapped.gt(limit.plus(1)) || lower.gt(limit.plus(1));
    if (other.reading.value.eq(limit) && isBeyond) capped += 1;
  }
  return capped;
}

/** A percentage printed behind the sisa may be the share of the pagu that is left. */
function shareLeft(group: MeasureGroup, column: Column, base: Figure, realisasi: Figure): Alternative[] {
  if (!group.sisa || column.index < group.sisa.index) return [];
  return [{ code: "share-left", isRemarkable: false, expect: (world) => leftOfPagu(base, realisasi, world) }];
}

/** Serapan against the pagu that was left after blokir, where the row says how much was blocked. */
function netOfBlokir(table: Table, group: MeasureGroup, row: Row, base: Figure, realisasi: Figure): Alternative {
  return {
    code: "net-of-blokir",
    isRemarkable: true,
    expect(world) {
      const blocked = blokirOf(table, group, row);
      if (!blocked) return null;
      const net = world.valueOf(base).minus(blocked);
      if (!isAboveZero(net)) return null;
      return new Quotient(
        world.valueOf(realisasi),
        () => world.intervalOf(realisasi),
        net,
        () => ({ low: net, high: net }),
      );
    },
  };
}

/** Beside `Pagu | Blokir | Pagu Efektif` the percentage may be of the whole pagu as well. */
function ofGross(table: Table, group: MeasureGroup, row: Row, realisasi: Figure): Alternative[] {
  const gross = group.gross && table.figureAt(row, group.gross);
  if (!gross) return [];
  return [{ code: "of-gross", isRemarkable: false, expect: (world) => ratio(realisasi, gross, world) }];
}

const NAMES_BLOKIR = /blokir/i;

/** The blokir of a row: its column, or the amount that the words in the sisa column call blokir. */
export function blokirOf(table: Table, group: MeasureGroup, row: Row): Decimal | null {
  if (group.blokir) return table.figureAt(row, group.blokir)?.reading.value ?? null;
  if (!group.sisa) return null;
  const { text } = table.readingAt(row, group.sisa);
  if (!NAMES_BLOKIR.test(text)) return null;
  const amounts = amountsInText(text);
  const blocked = amounts.filter((amount) => NAMES_BLOKIR.test(amount.context));
  return blocked.length > 0 ? Decimal.sum(...blocked.map((amount) => amount.value)) : null;
}
