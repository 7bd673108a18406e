import { capaian, capaianRentang, capped, type Polarity, type TargetRange } from "../../indicators/capaian";
import { type Outcome, refuse, result } from "../../indicators/outcome";
import { type Decimal, fromDouble, HUNDRED } from "../../numbers/decimal";
import { surePercent } from "../../numbers/sure-in-doubles";
import type { QuickAnswer } from "../answer";
import { type CellArgument, figureOf, figuresOf } from "../cell-argument";
import { PRINTED_DECIMALS, rounded } from "./rounding";

/** `80-90%`, `7 – 8 bulan`: a target that is met anywhere between two bounds. */
const RANGE = /^\s*(\d[\d.,]*)\s*%?\s*[-–—]\s*(\d[\d.,]*\s*.*)$/;

const POLARITIES: readonly Polarity[] = ["maksimum", "minimum", "minimum-rasio", "stabil"];

export interface CapaianOptions {
  desimal?: unknown;
  jenis?: unknown;
  batas?: unknown;
  terburuk?: unknown;
}

/** How a capaian is judged, once its options are read. */
export interface Judgement {
  polarity: Polarity;
  cap: Decimal | null;
  worst: Decimal | null;
}

export type Target = Decimal | TargetRange;

export function capaianOf(target: CellArgument, realisasi: CellArgument, options: CapaianOptions = {}): Outcome {
  const decimals = typeof options.desimal === "number" ? options.desimal : null;
  return rounded(exactCapaian(target, realisasi, options), decimals);
}

/** The same in doubles, for numbers of which more is better and nothing is capped: nearly every cell of a long column. */
export function quickCapaian({ desimal, jenis, batas }: CapaianOptions): QuickAnswer | null {
  const polarity = polarityOf(jenis);
  const isPlain = polarity.ok && polarity.value === "maksimum" && typeof batas !== "number";
  const decimals = typeof desimal === "number" ? desimal : PRINTED_DECIMALS;
  if (!isPlain || !Number.isInteger(decimals)) return null;
  return (target, realisasi) =>
    typeof target === "number" && typeof realisasi === "number" && target > 0
      ? surePercent(realisasi, target, decimals)
      : null;
}

/** The capaian before it is rounded for printing. */
export function exactCapaian(target: CellArgument, realisasi: CellArgument, options: CapaianOptions): Outcome {
  const judgement = judgementOf(options);
  if (!judgement.ok) return judgement;
  const read = targetAndRealisasi(target, realisasi);
  return read.ok ? judge(read.value.target, read.value.realisasi, judgement.value) : read;
}

export function judgementOf({ jenis, batas, terburuk }: CapaianOptions): Outcome<Judgement> {
  const polarity = polarityOf(jenis);
  if (!polarity.ok) return polarity;
  return result({
    polarity: polarity.value,
    cap: typeof batas === "number" ? fromDouble(batas) : null,
    worst: typeof terburuk === "number" ? fromDouble(terburuk) : null,
  });
}

function polarityOf(jenis: unknown): Outcome<Polarity> {
  if (jenis === null || jenis === undefined || jenis === "") return result("maksimum");
  const found = POLARITIES.find((each) => each === String(jenis).trim().toLowerCase());
  return found
    ? result(found)
    : refuse({ code: "unknown-name", what: "jenis", received: String(jenis), known: [...POLARITIES] });
}

export function targetAndRealisasi(
  target: CellArgument,
  realisasi: CellArgument,
): Outcome<{ target: Target; realisasi: Decimal }> {
  const bounds = typeof target === "string" ? RANGE.exec(target) : null;
  if (!bounds) {
    const [one, other] = figuresOf({ argument: target, what: "target" }, { argument: realisasi, what: "realisasi" });
    if (!one.ok) return one;
    return other.ok ? result({ target: one.value, realisasi: other.value }) : other;
  }
  const [low, high] = figuresOf({ argument: bounds[1], what: "target" }, { argument: bounds[2], what: "target" });
  const reached = figureOf(realisasi, "realisasi");
  if (!low.ok) return low;
  if (!high.ok) return high;
  if (!reached.ok) return reached;
  return result({ target: { low: low.value, high: high.value }, realisasi: reached.value });
}

export function judge(target: Target, realisasi: Decimal, { polarity, cap, worst }: Judgement): Outcome {
  if (!("low" in target)) return capped(capaian(target, realisasi, polarity, worst), cap);
  const direction = polarity === "minimum" || polarity === "minimum-rasio" ? "minimum" : "maksimum";
  return capped(capaianRentang(target, realisasi, direction), cap);
}

/** Words of a report for what became of a target. */
export const STATUSES = { above: "Terlampaui", met: "Tercapai", below: "Tidak Tercapai" } as const;

/** Judged before rounding: 99,996 % is not met, though it prints as 100,00. */
export function statusOf(target: CellArgument, realisasi: CellArgument, options: CapaianOptions): Outcome<string> {
  const exact = exactCapaian(target, realisasi, options);
  if (!exact.ok) return exact;
  const side = exact.value.gt(HUNDRED) ? "above" : exact.value.eq(HUNDRED) ? "met" : "below";
  return result(STATUSES[side], ...exact.trace);
}
