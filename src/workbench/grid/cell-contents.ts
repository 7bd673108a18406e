import type { ICellData, Nullable } from "@univerjs/core";
import type { CellContent } from "../host/host-book";
import type { CellValue } from "../../workbook/snapshot";
import { isErrorValue } from "../../workbook/error-values";

/** Univer's `CellValueType`; its package is for browsers, and this file is tested outside one. */
const cellType = { text: 1, number: 2, boolean: 3 } as const;

/** What a cell of the grid holds, in the words of a snapshot. */
export function readCell(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  // Text with formatting inside the cell is a small document; its paragraphs end in carriage returns.
  const richText = cell.p?.body?.dataStream;
  if (richText !== undefined) return richText.replace(/[\r\n]+$/, "").replace(/\r\n?/g, "\n");
  const value = cell.v ?? null;
  if (value === null) return null;
  if (typeof value === "boolean" || cell.t === cellType.boolean) return Boolean(Number(value));
  // An emptied cell keeps an empty text in the grid, but a reader sees nothing in it; a formula may well give "".
  if (value === "" && !cell.f && !cell.si) return null;
  return isErrorValue(value) ? { error: value } : value;
}

/** The grid's cell for a value. Text is marked as text, or the grid would read numbers into it. */
export function valueCell(value: CellValue): Required<Pick<ICellData, "v">> & Pick<ICellData, "t"> {
  if (value === null) return { v: null };
  if (typeof value === "number") return { v: value, t: cellType.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: cellType.boolean };
  return { v: typeof value === "string" ? value : value.error, t: cellType.text };
}

/** Replaces everything a cell holds except its style. */
export function contentCell(content: CellContent): ICellData {
  if ("formula" in content) return { f: content.formula, v: null, t: null, p: null, si: null };
  return { ...valueCell(content.value), f: null, p: null, si: null };
}
