import type { Decimal } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { ruleInForce } from "../rules/dated-rule";
import { classOf, OffScale } from "../rules/scale";
import { SKM_2004 } from "../rules/scales/skm-2004";
import { SKM_2004_IKM } from "../rules/scales/skm-2004-ikm";
import { SKM_2017 } from "../rules/scales/skm-2017";
import { type Outcome, refuse, result } from "./outcome";
import { ikm } from "./skm";

export type SkmScale = "14/2017" | "2004";

/** NI and NRR end at 4, IKM begins at 25, so the value itself says which of the two it is. */
const HIGHEST_NI = 4;

/**
 * Mutu pelayanan (A–D) of a survey's result, given as IKM (25–100) or as NI or NRR (1–4).
 * Sources: PermenPANRB 14/2017; KEP/25/M.PAN/2/2004.
 */
export function mutuSkm(value: Decimal, scale: SkmScale): Outcome<string> {
  const isIndex = value.lte(HIGHEST_NI);
  try {
    if (scale === "2004") {
      return result(classOf(ruleInForce(isIndex ? SKM_2004 : SKM_2004_IKM).values, value));
    }
    const asIkm = isIndex ? ikm(value) : result(value);
    if (asIkm.ok) return result(classOf(ruleInForce(SKM_2017).values, asIkm.value), ...asIkm.trace);
  } catch (error) {
    if (!(error instanceof OffScale)) throw error;
  }
  return refuse({ code: "off-scales", what: "IKM / NI", received: formatShort(value), ranges: "25–100 / 1–4" });
}
