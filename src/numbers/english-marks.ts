/** `96.95%`, `1,016.50`, `2,104,665,770`: nobody who writes decimals with a comma writes these. */
const ENGLISH =
  /(?<![\d.,])(?:\d{1,3}\.\d{1,2}\s*(?:%|persen\b)|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})(?![\d.,]*\d)/;

/** `96,95`, `0,389`, `1.016`, `2.104. 665.770`. */
const INDONESIAN = /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})*,\d{1,2}|0,\d+|\d{1,3}(?:\.\s?\d{3})+)(?![\d.,]*\d)/;

export const tellsEnglish = (text: string): boolean => ENGLISH.test(text);
export const tellsIndonesian = (text: string): boolean => INDONESIAN.test(text);

/** What the marks leave open; `96.95` is what it is, and so is `IKU 1.2`. */
const OPEN = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|[.,]\d)/g;

/**
 * A text whose figures are all written the English way, `1,016 orang atau 96.95%`, with the marks in each other's place where they leave open
 * what they mean: by itself `1,016` would be one and a little. Letter for letter as long as before; any other text as it is.
 */
export function inIndonesianMarks(text: string): string {
  if (!tellsEnglish(text) || tellsIndonesian(text)) return text;
  return text.replace(OPEN, (figure) => figure.replace(/[.,]/g, (mark) => (mark === "." ? "," : ".")));
}
