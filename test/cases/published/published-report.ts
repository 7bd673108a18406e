import type { OtherSheet } from "../tables/table-case";

/** A printed figure that cannot be right; not sure where other figures may be the wrong ones, or rounding may explain it. */
export interface WrongFigure {
  sheet: string;
  cell: string;
  isSure: boolean;
}

/** Tables of one published report, their figures as printed, mistakes included; names are shortened. */
export interface PublishedReport {
  name: string;
  year: number;
  /** The page that quotes them. */
  source: string;
  sheets: OtherSheet[];
  wrong: WrongFigure[];
}
