import type { NarrativeStrings } from "../../../strings/narrative";
import type { Remark } from "../../narrative/remark";
import type { ListedFigure } from "../lists/listed-figure";
import { shownTextOf } from "../told-value";

const EXTREME_OF_LIST = "tertinggi-kalimat";

/** The row that a sentence calls the highest or the lowest is none: another one is beyond it, as `expected` names it. */
export function notExtreme(
  word: string,
  row: ListedFigure,
  shown: string,
  expected: string,
  place: string,
  words: NarrativeStrings,
): Remark {
  return {
    rule: EXTREME_OF_LIST,
    kind: "silang",
    severity: "error",
    printed: word,
    expected,
    explanation: words.notExtreme(word, row.label, shown, expected, place),
    trace: [`${row.place}: ${row.label} = ${shownTextOf(row.reading)}`, `${place}: ${expected}`],
    source: place,
    about: `${word} ${row.label}`,
  };
}
