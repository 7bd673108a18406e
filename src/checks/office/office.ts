import type { OfficeSettings, RoundingPolicy } from "../notes/settings";
import { OfficeIndicators } from "./indicators";
import { officeScales, type OfficeScale } from "./scales";

/** What an office has decided, prepared for the checks that go by it. */
export interface Office {
  indicators: OfficeIndicators;
  rounding: RoundingPolicy | null;
  scales: readonly OfficeScale[];
}

/** `null` where nothing is decided that a check would go by, so that nothing is even looked up. */
export function officeOf(settings: OfficeSettings | undefined): Office | null {
  if (!settings) return null;
  const { indicators, rounding, scales } = settings;
  if (indicators.length === 0 && rounding === null && scales.length === 0) return null;
  return { indicators: new OfficeIndicators(indicators), rounding, scales: officeScales(scales) };
}
