import { isCellError, type SheetSnapshot } from "../workbook/snapshot";

/** Sheets that hold exactly what an earlier sheet holds, each with that sheet: their mistakes are reported once. */
export function copiesOf(sheets: SheetSnapshot[]): Map<SheetSnapshot, SheetSnapshot> {
  const bySize = new Map<string, SheetSnapshot[]>();
  const copies = new Map<SheetSnapshot, SheetSnapshot>();
  for (const sheet of sheets) {
    if (sheet.values.length === 0) continue;
    const size = `${sheet.firstRow}:${sheet.firstColumn}:${sheet.values.length}:${sheet.values[0]?.length ?? 0}`;
    const alike = bySize.get(size) ?? [];
    const original = alike.find((other) => holdsTheSame(sheet, other));
    if (original) copies.set(sheet, original);
    else bySize.set(size, [...alike, sheet]);
  }
  return copies;
}

function holdsTheSame(one: SheetSnapshot, other: SheetSnapshot): boolean {
  return one.values.every((cells, row) =>
    cells.every((value, column) => {
      const there = other.values[row]?.[column] ?? null;
      if (isCellError(value)) return isCellError(there) && there.error === value.error;
      return value === there && one.formulas[row]?.[column] === other.formulas[row]?.[column];
    }),
  );
}
