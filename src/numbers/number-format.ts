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
  const shown = readFormat(format, value < 0);
  const exact = fromDouble(value);
  const text = String(value);
  if (!shown) return figure(hint ?? "number", exact, exact.decimalPlaces(), 1, null, text);
  const { decimals, scale, unit } = shown;
  if (shown.isDate) return { ...figure("text", exact, 0, 1, null, text), value: null };
  if (shown.isPercent) return figure("percent", exact.times(HUNDRED), decimals, 1, "%", text);
  return figure(
    shown.isRupiah ? "rupiah" : (unit?.kind ?? hint ?? "number"),
    exact,
    decimals,
    scale,
    unit?.name ?? null,
    text,
  );
}

/** What a typed number never has is left empty. */
function figure(
  kind: FigureKind,
  value: Decimal,
  decimals: number,
  scale: number,
  unit: string | null,
  text: string,
): Reading {
  return { kind, value, decimals, scale, unit, category: null, other: null, malformed: false, text };
}

/** True when the format shows the value times 100 with a percent sign. */
export function isPercentFormat(format: string): boolean {
  return readFormat(format, false)?.isPercent ?? false;
}
