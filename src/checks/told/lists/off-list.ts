import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import type { ListedFigure } from "./listed-figure";

const OFF_LIST = "daftar-kalimat";

/** A figure among those of a list that the list prints otherwise for its row. */
export function offList({ figure, lead }: Mention, row: ListedFigure, words: NarrativeStrings): Remark {
  const expected = expectedText(figure, row.reading.value);
  return {
    rule: OFF_LIST,
    kind: "silang",
    severity: "error",
    printed: figure.text,
    expected,
    explanation: words.ofAnotherRow(figure.text, row.label, expected, row.place),
    trace: [`${row.place}: ${row.label} = ${row.reading.text.trim()}`],
    source: row.place,
    about: `daftar ${lead.slice(-40)}`,
  };
}
