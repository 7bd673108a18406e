const CAPTION = /^tabel\s*\.?\s*0*(\d+(?:[.-]\d+)*\s?[a-z]?)(?![\w%])\s*[.:)-]*\s*(.*)$/i;

/** `Tabel 3.25 Penerimaan per Bulan`: the line above a table, its number and its words; `null` for a sentence about one. */
export function readCaption(text: string): { number: string; title: string } | null {
  const [, number, title = ""] = CAPTION.exec(text) ?? [];
  return number === undefined || isSentence(title) ? null : { number, title };
}

/** The table begins here, and is not that of the page before. */
export const opensTable = (text: string) => readCaption(text) !== null && !/\b(lanjutan|sambungan)\b/i.test(text);

/** `Tabel 5 menunjukkan bahwa …` speaks of a table. */
const isSentence = (rest: string) => /^[a-z]/.test(rest) && rest.split(" ").length > 3;
