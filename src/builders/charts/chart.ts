import type { Edit } from "../../workbook/edit";

/** A chart as plain data: Excel draws it from the ranges, the pane from the figures. */
export interface ChartDescription {
  /** Also the chart's name in Excel. */
  title: string;
  kind: "ColumnClustered" | "BarClustered" | "Line";
  sheet: string;
  /** A1 of the labels along the axis, and the figures they are shown with in the pane. */
  categories: { range: string; labels: string[] };
  series: ChartSeries[];
  /** The cell whose left upper corner the chart takes, beside its table. */
  place: string;
  /** Blank cells that are filled before the chart is made: a line at 100% needs cells to come from, and texts such as `56,49 Indeks`
   * have their numbers beside them. */
  helper: Edit[];
  /** The same for the reader: what stands in which cells. */
  helperColumns: { name: string; range: string }[];
  /** In points. */
  width: number;
  height: number;
}

export interface ChartSeries {
  name: string;
  /** A1 on the same sheet. */
  range: string;
  /** `null` where the cell holds no figure: a gap, not zero. */
  values: (number | null)[];
  /** Drawn as a line over columns. */
  asLine?: boolean;
}
