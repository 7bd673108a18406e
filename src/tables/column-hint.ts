import type { ColumnHint } from "../numbers/read-number";
import type { Column, MeasureGroup, TableKind } from "./table";

/** What the figures of a column are, where the cell itself does not say. */
export function columnHint(
  column: Column,
  columns: Column[],
  groups: MeasureGroup[],
  kind: TableKind,
): ColumnHint | undefined {
  const group = groups.find((each) => [each.base, each.realisasi, each.sisa, each.blokir].includes(column));
  if (group?.percents.includes(column)) return "percent";
  switch (column.role) {
    case "capaian":
    case "persen":
    case "efisiensi":
    case "bobot":
      return "percent";
    case "nilai":
    case "nilai-akhir":
      return "index";
    case "sisa":
      // `Target | Realisasi | Selisih` of indicators: what is left is told as they are.
      return group?.kind === "capaian" ? undefined : "rupiah";
    case "pagu":
    case "blokir":
    case "sumber-dana":
      return "rupiah";
    case "realisasi":
      if (!group) return kind === "anggaran" && groups.every((each) => each.kind === "anggaran") ? "rupiah" : undefined;
      return group.kind === "anggaran" ? "rupiah" : undefined;
    case "total":
      return kind === "anggaran" && columns.some((each) => each.role === "sumber-dana") ? "rupiah" : undefined;
    case "lain":
      return kind === "anggaran" && /lebih|kurang|selisih/i.test(column.header) ? "rupiah" : undefined;
    default:
      return undefined;
  }
}
