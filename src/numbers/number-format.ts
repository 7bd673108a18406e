import { fromDouble } from "./decimal";
import type { ColumnHint } from "./read-number";
import type { Reading } from "./reading";
import { findUnit } from "./units";

/** What a number format of Excel says about how a figure is shown. */
interface Shown {
  decimals: number;
  isPercent: boolean;
  isRupiah: boolean;
  isDate: boolean;
  /** 1.000 for each trailing comma: the cell shows thousands. */
  scale: number;
  unit: string;
}

/** `General` and text formats show what was typed, so they say nothing. */
function readFormat(format: string, isNegative: boolean): Shown | null {
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
    unit,
  };
}

/** Reads a cell that holds a number, with the decimals and the unit that its number format shows. */
export function readTypedNumber(value: number, format: string, hint?: ColumnHint): Reading {
  const shown = readFormat(format, value < 0);
  const exact = fromDouble(value);
  const base = { category: null, other: null, malformed: false, text: String(value) };
  if (!shown) {
    return { ...base, kind: hint ?? "number", value: exact, decimals: exact.decimalPlaces(), scale: 1, unit: null };
  }
  if (shown.isDate) return { ...base, kind: "text", value: null, decimals: 0, scale: 1, unit: null };
  if (shown.isPercent) {
    return { ...base, kind: "percent", value: exact.times(100), decimals: shown.decimals, scale: 1, unit: "%" };
  }
  const unit = findUnit(shown.unit);
  const kind = shown.isRupiah ? "rupiah" : (unit?.kind ?? hint ?? "number");
  return { ...base, kind, value: exact, decimals: shown.decimals, scale: shown.scale, unit: unit?.name ?? null };
}

/** True when the format shows the value times 100 with a percent sign. */
export function isPercentFormat(format: string): boolean {
  return readFormat(format, false)?.isPercent ?? false;
}
