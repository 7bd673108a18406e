import type { Column, MeasureGroup } from "./table";

/**
 * Reads the columns from left to right into equations: a target or pagu opens a group, the realisasi, percents and sisa
 * that follow belong to it until the next one opens. `MURNI PNBP HIBAH TOTAL REALISASI %`: the total is the pagu.
 */
export function groupMeasures(columns: Column[]): MeasureGroup[] {
  const hasSources = columns.some((column) => column.role === "sumber-dana");
  const hasPagu = columns.some((column) => column.role === "pagu");
  const groups: MeasureGroup[] = [];
  let base: Column | null = null;
  let open: MeasureGroup | null = null;
  let blokir: Column | null = null;
  for (const column of columns) {
    const opensBudget = column.role === "pagu" || (column.role === "total" && hasSources && !hasPagu);
    if (column.role === "target" || opensBudget) {
      base = column;
      open = null;
      blokir = null;
    } else if (column.role === "blokir") {
      if (open) open.blokir ??= column;
      else blokir = column;
    } else if (column.role === "realisasi" && base) {
      if (open && isPercentHeader(column)) open.percents.push(column);
      else if (!open) {
        open = {
          kind: base.role === "target" ? "capaian" : "anggaran",
          base,
          realisasi: column,
          percents: [],
          blokir,
          sisa: null,
          efisiensi: null,
        };
        groups.push(open);
      }
    } else if (open && (column.role === "persen" || (column.role === "capaian" && isCapaianOf(open, column)))) {
      open.percents.push(column);
    } else if (open && column.role === "sisa") {
      open.sisa ??= column;
    } else if (open && column.role === "efisiensi") {
      open.efisiensi ??= column;
    }
  }
  return groups;
}

/** Behind a budget `% Capaian Kinerja` is what was achieved with it, not how much of it was spent. */
function isCapaianOf(group: MeasureGroup, column: Column): boolean {
  return (
    group.kind === "capaian" || (group.percents.length === 0 && !/kinerja|output|fisik|target/i.test(column.header))
  );
}

/** A second realisasi column that says `%` is the percentage: `Realisasi (Rp) | Realisasi (%)`. */
function isPercentHeader(column: Column): boolean {
  return column.name.includes("%") || /persen/i.test(column.name);
}
