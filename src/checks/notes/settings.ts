import type { CapaianRule } from "../../rules/capaian-rules";

/** What an office has decided about one indicator; told apart from others by the words of its name. */
export interface IndicatorSetting {
  name: string;
  /** `null` where the checker may go by what the name and the figures say. */
  polarity: CapaianRule["polarity"] | null;
  /** The highest capaian in percent; `null` where the office has set none, and a cap that the table keeps is taken as it is. */
  cap: number | null;
}

/** Classes of the office's own, by their lower bound, the lowest first. */
export interface OwnScale {
  /** The words by which tables and sentences name the indicator that the scale is for. */
  name: string;
  classes: { from: number; name: string }[];
}

export type UnitKind = "bnnp" | "bnnk" | "satker";

/** How an office writes percentages; `null` where it has not said. */
export interface RoundingPolicy {
  way: "round" | "truncate";
  decimals: number | null;
}

/** What only the office can know about its workbook. It is kept in the workbook itself. */
export interface OfficeSettings {
  /** Fiscal year (tahun anggaran); found in the workbook when absent. */
  year: number | null;
  unit: { kind: UnitKind | null; name: string };
  indicators: IndicatorSetting[];
  rounding: RoundingPolicy | null;
  scales: OwnScale[];
}

export const noSettings: OfficeSettings = {
  year: null,
  unit: { kind: null, name: "" },
  indicators: [],
  rounding: null,
  scales: [],
};
