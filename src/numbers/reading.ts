import { type Decimal, toDouble } from "./decimal";

/**
 * What a printed figure is. `number` is a figure that does not say what it counts; `text` is no figure at all.
 * `empty` is a blank cell or a mark for "no data" (`-`, `- Indeks`): it is not zero.
 */
export type FigureKind = "rupiah" | "percent" | "count" | "index" | "number" | "category" | "empty" | "text";

/** A second way to read the same digits, e.g. `76,700` as 76,7 or as 76.700. */
export interface OtherReading {
  value: Decimal;
  decimals: number;
}

export interface Reading {
  kind: FigureKind;
  /** The figure itself; a percentage in percent (`70.512%` is 70.512). `null` for category, empty and text. */
  value: Decimal | null;
  /** Decimals as printed, which say how exactly the figure is known. */
  decimals: number;
  /** 1, or 1.000.000 for "Rp 1,5 juta": the printed digits times this are the value. */
  scale: number;
  /** The unit in its usual spelling (`Orang`, `Indeks`), or `null`. */
  unit: string | null;
  /** The category printed with or instead of the figure (`Sangat Tinggi`), or `null`. */
  category: string | null;
  /** Set when the digits alone allow a second reading; the column of the cell settles it. */
  other: OtherReading | null;
  /** True when thousands are grouped wrongly (`21,276,070,424,00`), so that the figure should be typed again. */
  malformed: boolean;
  /** Exactly what was printed. */
  text: string;
  /** The value as a double, where it is known without working out the decimal. */
  readonly double?: number | null;
}

/** Another reading with some parts in place of its own; `{ ...reading }` would lose what a reading works out when asked. */
export function readingWith<Own extends Reading, Parts extends Partial<Reading>>(
  reading: Own,
  parts: Parts,
): Omit<Own, keyof Parts> & Parts {
  const { kind, value, decimals, scale, unit, category, other, malformed, text } = reading;
  const own: Reading = { kind, value, decimals, scale, unit, category, other, malformed, text };
  return { ...(own as Own), ...parts };
}

/** The value as a double, for what is compared many times and never printed. A typed number is not made exact for it. */
export function doubleOf(reading: { double?: number | null; value: Decimal }): number {
  return reading.double ?? toDouble(reading.value);
}

/** True when the figure can be read in two ways and nothing printed with it decides. */
export function isAmbiguous(reading: Reading): boolean {
  return reading.other !== null;
}

/** True for anything that has a value to compute with. */
export function isFigure(reading: Reading): reading is Reading & { value: Decimal } {
  return (reading.double ?? null) !== null || reading.value !== null;
}
