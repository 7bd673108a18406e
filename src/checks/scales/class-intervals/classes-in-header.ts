import { findCategory } from "../../../numbers/categories";
import type { Table } from "../../../tables/table";
import { areApart, classIn } from "./class-note";
import type { ClassList } from "./listed-class";

const FEWEST_CLASSES = 3;

/** A range in brackets behind the name. */
const RANGED = /[a-z][^()]*\([^()]*\d[^()]*\)\W*$/i;

/** `Bidang | Sangat Baik (>100) | Baik (90 - 100) | Cukup (75 - <90)` over counts: the scale by which they were counted. */
export function classesInHeader({ sheet, columns, range, title }: Table): ClassList | null {
  const classes = columns.flatMap(({ name, index }) =>
    RANGED.test(name) ? (classIn(name, { row: range.top, column: index }) ?? []) : [],
  );
  const graded = classes.filter(({ name }) => findCategory(name) !== null);
  return classes.length >= FEWEST_CLASSES && graded.length >= 2 && areApart(classes)
    ? { sheet, classes, headers: [], title, isScale: true }
    : null;
}
