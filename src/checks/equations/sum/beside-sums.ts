import type { Column, Table } from "../../../tables/table";
import { isCounted, isNoCount } from "./counted";
import type { ReadColumns, ReadTotal } from "./read-total";

/** A sum of fewer rows may come about otherwise. */
const FEWEST_COUNTED = 3;

/** The realisasi beside it adds up the same rows, all in one unit: then the target is counted as well, not repeated. */
export function isCountedAsRealisasi(table: Table, column: Column, { total }: ReadTotal, read: ReadColumns[]): boolean {
  const group = table.groups.find(({ kind, base }) => kind === "capaian" && base === column);
  const realisasi = group && read.flatMap(({ inColumn }) => inColumn.get(group.realisasi) ?? []);
  const fitting = realisasi?.find((each) => each.total === total && each.target.value !== 0)?.fitting;
  if (!group || !fitting || fitting.length < FEWEST_COUNTED) return false;
  const figures = [...fitting, total].flatMap((row) =>
    [column, group.realisasi].map((each) => table.figureAt(row, each)),
  );
  const [first] = figures;
  return figures.every(
    (each) =>
      each && each.reading.kind === "count" && each.reading.decimals === 0 && each.reading.unit === first?.reading.unit,
  );
}

/** In so many columns the same rows add up: what is counted beside them is added up as well. */
const FEWEST_SUMS_BESIDE = 3;

export function isBesideSums(table: Table, column: Column, { total, fitting, likely, fitsBeside }: ReadTotal): boolean {
  const rows = fitting ?? likely;
  if (
    column.role === "target" ||
    isNoCount(column) ||
    fitsBeside < FEWEST_SUMS_BESIDE ||
    !rows ||
    rows.length < FEWEST_COUNTED
  )
    return false;
  const figures = [...rows, total].flatMap((row) => table.figureAt(row, column) ?? []);
  return isCounted(figures, column, false);
}

/** `Target Awal | Target Revisi`: a plan before and after it was changed. */
const STAGES_OF_PLAN = /\b(awal|semula|murni|revisi|perubahan|menjadi)\b/g;

/** The same measure of another year, or of the plan before it was changed, is added up: `Nilai 2023` beside `Nilai 2024`. */
export function hasFittingTwin(inColumn: ReadonlyMap<Column, ReadTotal>, column: Column): boolean {
  const nameOf = ({ header, role }: Column) => {
    const name = header.replace(/\d+/g, "").toLowerCase();
    return (role === "target" ? name.replace(STAGES_OF_PLAN, "") : name).trim();
  };
  return [...inColumn].some(
    ([other, { fitting }]) =>
      other !== column &&
      fitting !== null &&
      fitting.length > 1 &&
      other.header !== column.header &&
      nameOf(other) === nameOf(column),
  );
}

/** Target or realisasi: what is added up in one of them is in the other. */
export function isMeasured(table: Table, column: Column): boolean {
  return table.groups.some((group) => group.base === column || group.realisasi === column);
}
