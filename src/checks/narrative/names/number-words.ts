import type { Decimal } from "../../../numbers/decimal";
import { readTerbilang } from "../../../numbers/read-terbilang";
import { terbilang } from "../../../numbers/terbilang";
import type { NumberInWords } from "../../../sentences/number-words";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Cause } from "../../finding";
import { type Checked, joinChecked, NOTHING } from "../remark";

const MOST = "1e21";

/** Number words against the figure beside them. Spelling is not judged, only the number that they name. */
export function checkNumberWords(found: NumberInWords[], words: NarrativeStrings): Checked {
  return joinChecked(found.map((each) => checkOne(each, words)));
}

function checkOne({ value, other, figure, words: printed }: NumberInWords, words: NarrativeStrings): Checked {
  const read = readTerbilang(printed);
  if (read.kind === "other" || value.gte(MOST)) return NOTHING;
  if (read.kind === "number" && [value, other].some((each) => each?.eq(read.value))) return { remarks: [], checked: 1 };
  const behind = /\s*(rupiah|persen|orang|buah)?\s*$/i.exec(printed)?.[0] ?? "";
  const expected = `${terbilang(value)}${behind.toLowerCase()}`;
  return {
    remarks: [
      {
        rule: "terbilang-kalimat",
        kind: "terbilang",
        severity: "error",
        printed,
        expected,
        explanation:
          read.kind === "number"
            ? words.terbilang(printed, figure, expected)
            : words.terbilangImpossible(printed, expected),
        cause: causeOf(printed, value, words),
        trace: [`${figure} = ${terbilang(value)}`],
        source: figure,
        about: `terbilang ${figure}`,
      },
    ],
    checked: 1,
  };
}

const lettersOf = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];

/** One word left out or one too many, when putting that right names the number. */
function causeOf(printed: string, value: Decimal, words: NarrativeStrings): Cause | null {
  const said = lettersOf(printed);
  const right = lettersOf(terbilang(value));
  for (const [index, word] of right.entries()) {
    if (namesIt([...said.slice(0, index), word, ...said.slice(index)], value)) {
      return { code: "word-missing", text: words.wordMissing(word), cells: [] };
    }
  }
  for (const [index, word] of said.entries()) {
    if (namesIt([...said.slice(0, index), ...said.slice(index + 1)], value)) {
      return { code: "word-too-many", text: words.wordTooMany(word), cells: [] };
    }
  }
  return null;
}

function namesIt(words: string[], value: Decimal): boolean {
  const read = readTerbilang(words.join(" "));
  return read.kind === "number" && read.value.eq(value);
}
