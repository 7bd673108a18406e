import { namesChange } from "../../tables/rows-of-change";
import { capaian } from "../../indicators/capaian";
import { serapan } from "../../indicators/serapan";
import { Decimal, HUNDRED, isAboveZero, TWO_HUNDRED } from "../../numbers/decimal";
import { amountsInText } from "../../numbers/amounts-in-text";
import { formatShort } from "../../numbers/format-number";
import type { OtherReading } from "../../numbers/reading";
import { type Column, dataRows, type Figure, type MeasureGroup, type Row, type Table } from "../../tables/table";
import type { Alternative, Constraint, Expectation } from "../constraint";
import { type World } from "../worlds/world";
import { meanOfRows } from "./relations/mean-of-rows";
import { relationConstraint } from "./relations/relation-constraints";
import { isSurelyLowerInItsPeriods } from "./one-indicator";
import { isPrintedLower } from "./polarity";
import { isMarkedLower } from "./noted-polarity";
import { otherCapaian } from "./other-capaian";
import { complementOf } from "./relations/capaian-ways";
import { bonusLessDistance, isStabilBeyondTarget, isTakenFromBonus } from "./stabil";
import { leftOfPagu, otherReadingOf, Quotient, ratio } from "./ratios";

/** Percentages of a row: capaian = realisasi / target, serapan = realisasi / pagu. Compared at the decimals they are printed with. */
export function percentConstraints(table: Table): Constraint[] {
  const found: Constraint[] = [];
  for (const group of table.groups) {
    if (group.percents.length === 0) continue;
    for (const row of table.rows) {
      // `Naik/(Turun)` behind the years: what changed in the capaian is no quotient of what changed in the others.
      if (table.isTransposed && namesChange(row.label)) continue;
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

  private get isFromBonus(): boolean {
    return !this.isBudget && isTakenFromBonus(this.table, this.target.row);
  }

  get source(): string {
    if (this.isFromBonus) return "120 − |realisasi / target × 100 − 100|";
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
    if (this.isFromBonus) return bonusLessDistance(found);
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
    if (this.isFromBonus) {
      const found = this.expect(world);
      const steps = `120 − |${formatShort(realisasi)} / ${formatShort(base)} × 100 − 100|`;
      return found ? [`${steps} = ${formatShort(found.value)}`] : [];
    }
    const found = this.isBudget
      ? serapan(base, realisasi)
      : capaian(base, realisasi, this.isMinimum ? "minimum" : "maksimum");
    return found.ok ? found.trace : [];
  }
}

/** More than ten times its target is rarely reached, and a percentage below ten as rarely printed. */
const HIGHEST_RATIO = 10;

/** `Rasio Capaian`: 1,05 for 105%. */
function isRatio(table: Table, column: Column): boolean {
  if (!/rasio/i.test(column.header)) return false;
  return dataRows(table).every((row) => table.figureAt(row, column)?.reading.value.lt(HIGHEST_RATIO) ?? true);
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

/** The code of a percentage that is of the whole pagu, beside what is left of it. */
export const OF_GROSS = "of-gross";

/** Beside `Pagu | Blokir | Pagu Efektif` the percentage may be of the whole pagu as well. */
function ofGross(table: Table, group: MeasureGroup, row: Row, realisasi: Figure): Alternative[] {
  const gross = group.gross && table.figureAt(row, group.gross);
  if (!gross) return [];
  return [{ code: OF_GROSS, isRemarkable: false, expect: (world) => ratio(realisasi, gross, world) }];
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
