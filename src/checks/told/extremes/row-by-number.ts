import type { FigureList, ListedFigure } from "../lists/listed-figure";

/** `terendah sasaran ke-8 sebesar`, `pada sasaran 4 sebesar`: the row of that number, below the header that calls the rows so. */
export function rowNumberedIn(lead: string, { kind, rows }: FigureList): ListedFigure | null {
  const found = [...lead.matchAll(/\b([a-z]{4,})\s+(?:ke-?\s?)?(\d{1,2})\b/gi)];
  const [only, ...others] = found;
  if (!only || others.length > 0 || !kind.startsWith(` ${(only[1] ?? "").toLowerCase()} `)) return null;
  const numbered = rows.filter(({ number }) => number.replace(/\.$/, "") === only[2]);
  return numbered.length === 1 ? (numbered[0] ?? null) : null;
}
