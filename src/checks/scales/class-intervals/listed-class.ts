import type { CellPosition } from "../../../workbook/address";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { ClassRange } from "./class-range";

/** One class of a scale: its name and the values that it holds. */
export interface ListedClass {
  name: string;
  /** Other words for it that are printed beside: `Baik` for `B`. */
  aliases?: string[];
  range: ClassRange;
  /** The cell that prints the range, and its text. */
  position: CellPosition;
  text: string;
  /** Where the bounds stand in two columns: the cell of the upper one. `position` is that of the lower. */
  highPosition?: CellPosition;
}

/** A table of classes: `Kategori | Interval`, in any order of columns. */
export interface ClassList {
  sheet: SheetSnapshot;
  /** As printed, from the top. */
  classes: ListedClass[];
  /** The words over the columns of names and ranges, and above the table. */
  headers: string[];
  title: string[];
  /** What a note says before the classes that they are of: `Efektivitas = …. Kriteria: …`. */
  subject?: string;
  /** True where words say that the names are grades of an index, and not any list of ranges. */
  isScale: boolean;
}

/** Ranges below one another. */
export type Run = Omit<ListedClass, "name" | "aliases">[];
