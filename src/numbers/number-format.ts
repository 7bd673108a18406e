import { type Decimal, fromDouble, HUNDRED } from "./decimal";
import type { ColumnHint } from "./read-number";
import type { FigureKind, Reading } from "./reading";
import { findUnit, type Unit } from "./units";

/** What a number format of Excel says about how a figure is shown. */
interface Shown {
  decimals: number;
  isPercent: boolean;
  isRupiah: boolean;
  isDate: boolean;
  /** 1.000 for each trailing comma: the cell shows thousands. */
  scale: number;
  unit: Unit | null;
}

/** A workbook has few formats and many cells. */
const known = { negative: new Map<string, Shown | null>(), other: new Map<string, Shown | null>() };

function readFormat(format: string, isNegative: boolean): Shown | null {
  const read = isNegative ? known.negative : known.other;
  let shown = read.get(format);
  if (shown === undefined) {
    shown = parseFormat(format, isNegative);
    read.set(format, shown);
  }
  return shown;
}

/** `General` and text formats show what was typed, so they say nothing. */
function parseFormat(format: string, isNegative: boolean): Shown | null {
  if (/^(general|@|)$/i.test(format.trim())) return null;
  const sections = format.split(";");
  const section = (isNegative && sections[1]) || (sections[0] ?? "");
  const isRupiah = /"\s*Rp|\[\$Rp|\bRp/i.test(section);
  const unit = [...section.matchAll(/"([^"]*)"/g)]
    .map((match) => match[1])
    .join(" ")
    .trim();
  const code = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  const digits = /[#0?][#0?,]*(?:\.([#0?]*))?/.exec(code);
  const trailing = /[#0?](,+)(?![#0?,])/.exec(code)?.[1]?.length ?? 0;
  return {
    decimals: digits?.[1]?.length ?? 0,
    isPercent: code.includes("%"),
    isRupiah,
    isDate: /[ymdhs]/i.test(code.replace(/e[+-]/gi, "")),
    scale: 1000 ** trailing,
    unit: findUnit(unit),
  };
}

/** Reads a cell that holds a number, with the decimals and the unit that its number format shows. */
export function readTypedNumber(value: number, format: string, hint?: ColumnHint): Reading {
  return new TypedNumber(value, readFormat(format, value < 0), hint);
}

/**
 * What a typed number shows. A large workbook has hundreds of thousands of them, of which most are compared as doubles and
 * never asked for their decimal, so that is worked out when asked.
 */
class TypedNumber implements Reading {
  /** Of typed numbers only their column can say what they are not. */
  declare readonly category: null;
  declare readonly other: null;
  declare readonly malformed: false;
  private exact: Decimal | null = null;

  constructor(
    private readonly typed: number,
    private readonly shown: Shown | null,
    private readonly hint: ColumnHint | undefined,
  ) {}

  static {
    Object.assign(TypedNumber.prototype, { category: null, other: null, malformed: false });
  }

  get kind(): FigureKind {
    const { shown } = this;
    if (shown?.isDate) return "text";
    if (shown?.isPercent) return "percent";
    return shown?.isRupiah ? "rupiah" : (shown?.unit?.kind ?? this.hint ?? "number");
  }

  get double(): number | null {
    if (this.shown?.isDate) return null;
    return this.shown?.isPercent ? this.typed * 100 : this.typed;
  }

  get value(): Decimal | null {
    if (this.shown?.isDate) return null;
    return (this.exact ??= this.shown?.isPercent ? fromDouble(this.typed).times(HUNDRED) : fromDouble(this.typed));
  }

  get decimals(): number {
    const { shown } = this;
    if (!shown) return decimalsOf(this.typed);
    return shown.isDate ? 0 : shown.decimals;
  }

  get scale(): number {
    const { shown } = this;
    return !shown || shown.isDate || shown.isPercent ? 1 : shown.scale;
  }

  get unit(): string | null {
    const { shown } = this;
    if (!shown || shown.isDate) return null;
    return shown.isPercent ? "%" : (shown.unit?.name ?? null);
  }

  get text(): string {
    return String(this.typed);
  }
}

/** The decimals that Excel shows of a number without a format. Nearly every figure is whole or has two. */
function decimalsOf(double: number): number {
  if (Number.isInteger(double)) return 0;
  if (Math.abs(double) < 1e7) {
    if (Math.round(double * 10) / 10 === double) return 1;
    if (Math.round(double * 100) / 100 === double) return 2;
  }
  return fromDouble(double).decimalPlaces();
}

/** True when the format shows the value times 100 with a percent sign. */
export function isPercentFormat(format: string): boolean {
  return readFormat(format, false)?.isPercent ?? false;
}
