import { type CellValue, isBlank, type SheetSnapshot, valueAt } from "../../workbook/snapshot";
import { ALL_KINDS, type IkpaInputs, QUARTERS } from "./inputs";
import { BLOCKS } from "./worksheet";

/** What has been typed into a worksheet that `ikpaWorksheet` described; `null` for any other sheet. */
export function readWorksheet(sheet: SheetSnapshot): IkpaInputs | null {
  const last = sheet.firstRow + sheet.values.length - 1;
  const label = (row: number) => String(valueAt(sheet, row, 0) ?? "").trim();
  const rowsOf = (title: string): number[] | null => {
    const found = Array.from({ length: last + 1 }, (_, row) => row).find((row) => label(row) === title);
    if (found === undefined) return null;
    const rows: number[] = [];
    // The heads stand below the title; the block ends before the next title.
    for (let row = found + 2; row <= last && !/^\d+\.\s/.test(label(row)); row += 1) {
      if (label(row) !== "" || [1, 2, 3, 4].some((column) => !isBlank(valueAt(sheet, row, column)))) rows.push(row);
    }
    return rows;
  };
  const blocks = Object.fromEntries(Object.entries(BLOCKS).map(([name, title]) => [name, rowsOf(title)]));
  const rows = (name: keyof typeof BLOCKS) => blocks[name] ?? [];
  const year = numberIn(valueAt(sheet, 2, 1));
  const month = numberIn(valueAt(sheet, 3, 1));
  if (Object.values(blocks).includes(null) || year === null || month === null || month < 1 || month > 12) return null;
  const at = (row: number, column: number) => numberIn(valueAt(sheet, row, column));
  const kinds = rows("pagu").flatMap((row) => ALL_KINDS.filter((kind) => label(row).startsWith(kind)));
  const each = (row: number, first: number) => kinds.map((_kind, index) => at(row, first + index));
  const budgets = (first: number) =>
    QUARTERS.map((_quarter, quarter) => rows("pagu").map((row) => at(row, first + 2 * quarter)));
  const [some = -1, all = -1] = rows("dispensation");
  return {
    kinds,
    satker: String(valueAt(sheet, 1, 1) ?? ""),
    year,
    month: Math.trunc(month),
    pagu: budgets(1),
    blokir: budgets(2),
    rpd: rows("months").map((row) => each(row, 1)),
    realisasi: rows("months").map((row) => each(row, 1 + kinds.length)),
    revisions: [at(rows("revisions")[0] ?? -1, 1), at(rows("revisions")[1] ?? -1, 1)],
    contracts: rows("contracts").map((row) => ({ name: label(row), signed: at(row, 1), paidInQuarter: at(row, 2) })),
    bills: rows("bills").map((row) => ({ inTime: at(row, 1), all: at(row, 2) })),
    replacements: rows("replacements").map((row) => ({
      up: at(row, 1),
      gup: at(row, 2),
      from: at(row, 3),
      to: at(row, 4),
    })),
    tup: rows("tup").map((row) => ({ amount: at(row, 1), returned: at(row, 2) })),
    kkp: rows("tup").map((row) => at(row, 3)),
    reported: rows("reported").map((row) => {
      const said = valueAt(sheet, row, 1);
      return isBlank(said) ? null : /^ya$/i.test(String(said).trim());
    }),
    outputs: rows("outputs").map((row) => ({ name: label(row), target: at(row, 1), reached: at(row, 2) })),
    dispensation: { some: at(some, 1), all: at(all, 1) },
  };
}

const numberIn = (value: CellValue): number | null => (typeof value === "number" ? value : null);
