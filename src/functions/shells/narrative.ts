import { type Outcome, refuse, result } from "../../indicators/outcome";
import type { Decimal } from "../../numbers/decimal";
import { HUNDRED } from "../../numbers/decimal";
import { formatNumber } from "../../numbers/format-number";
import { findUnit } from "../../numbers/units";
import { type CellArgument, printedFigureOf, sharedHint } from "../cell-argument";
import { type CapaianOptions, exactCapaian } from "./capaian";
import { rupiahText } from "./number-text";
import { PRINTED_DECIMALS, rounded } from "./rounding";

/** Sentences of a report are Indonesian, whatever the language of the pane. */
const ENDINGS = { above: "melampaui target", met: "memenuhi target", below: "belum memenuhi target" };

const RUPIAH = /^(rp\.?|rupiah|idr)$/i;

/**
 * `Realisasi Nilai IKPA sebesar 99,49 Indeks dari target 100 Indeks, sehingga capaiannya 99,49% dan belum memenuhi
 * target.` A unit printed with the figure is kept; `satuan` is for figures that have none.
 */
export function narasiOf(
  indikator: CellArgument,
  target: CellArgument,
  realisasi: CellArgument,
  satuan: CellArgument,
  options: CapaianOptions,
): Outcome<string> {
  const name = typeof indikator === "string" ? indikator.trim().replace(/\.$/, "") : "";
  if (name === "") return refuse({ code: "missing", what: "indikator" });
  const exact = exactCapaian(target, realisasi, options);
  if (!exact.ok) return exact;
  const unit = typeof satuan === "string" ? satuan.trim() : "";
  const hint = sharedHint(target, realisasi);
  const figureText = (argument: CellArgument, what: string): string => {
    const read = printedFigureOf(argument, what, hint);
    // The only target that is no figure and still has a capaian is a range; it stands as it was typed.
    if (!read.ok) return withUnit(String(argument).trim(), /[a-z%]/i.test(String(argument)) ? "" : unit);
    const { value, decimals, scale, kind } = read.value;
    const own = kind === "percent" && unit === "" ? "%" : (findUnit(read.value.unit ?? "")?.name ?? "");
    if (RUPIAH.test(unit) || (kind === "rupiah" && own === "")) return rupiahText(value);
    return withUnit(formatNumber(value, scale === 1 ? decimals : value.decimalPlaces()), unit || own);
  };
  const percent = rounded(exact, typeof options.desimal === "number" ? options.desimal : null);
  if (!percent.ok) return percent;
  const decimals = typeof options.desimal === "number" ? Math.max(0, Math.trunc(options.desimal)) : PRINTED_DECIMALS;
  const side = exact.value.gt(HUNDRED) ? "above" : exact.value.eq(HUNDRED) ? "met" : "below";
  return result(
    `Realisasi ${name} sebesar ${figureText(realisasi, "realisasi")} dari target ${figureText(target, "target")}, ` +
      `sehingga capaiannya ${shortest(percent.value, decimals)}% dan ${ENDINGS[side]}.`,
  );
}

/** Whole percentages are written without decimals. */
function shortest(value: Decimal, decimals: number): string {
  return formatNumber(value, value.isInteger() ? 0 : decimals);
}

function withUnit(figure: string, unit: string): string {
  if (unit === "") return figure;
  return unit === "%" || /^persen$/i.test(unit) ? `${figure}%` : `${figure} ${unit}`;
}
