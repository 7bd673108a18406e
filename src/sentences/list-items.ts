import { readNumber } from "../numbers/read-number";
import { isFigure } from "../numbers/reading";
import type { Statement } from "./statement";

/** `1) Revisi DIPA (100)`, `- d. Pengelolaan UP/TUP (98,87%)`, `yaitu : Capaian Output (98,42 %)`. */
const ITEM =
  /(?:\(?\b\d{1,2}\)\.?|(?:^|\n)\s*(?:-\s*)?(?:\d{1,2}|[a-z])[.)]|:)\s*([A-Z][^()\n;:]{2,80}?)\s*\(\s*(\d[\d.,]*\s*%?)\s*\)/g;

/** Fewer are no list: a single name with a figure in parentheses may be anything. */
const FEWEST = 3;

/** One statement for each item of a list of names with their figures in parentheses. */
export function readListItems(text: string): Statement[] {
  const items = [...text.matchAll(ITEM)].flatMap((match): Statement[] => {
    const [whole, subject = "", printed = ""] = match;
    const reading = readNumber(printed);
    if (!isFigure(reading)) return [];
    const start = match.index + whole.lastIndexOf(printed);
    return [
      {
        subject: subject.trim(),
        isOfSeveralYears: false,
        figures: [{ measure: "nilai", reading, text: printed, start, year: null }],
        start: match.index,
        text: whole,
      },
    ];
  });
  return items.length >= FEWEST ? items : [];
}
