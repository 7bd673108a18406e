import type { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import { wordedCounts } from "../../../sentences/worded-counts";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount, isWithin } from "../counts";
import { bestAgreement, expectedText, percentages, readingsOf } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";

/** `Dengan demikian masih terdapat kekurangan`, `Sehingga masih kurang`: what is left of the two before. */
const CONCLUDES_REST =
  /^\W*(?:dengan\s+demikian|dengan\s+begitu|sehingga|oleh\s+karena\s+itu|jadi|artinya|hal\s+(?:ini|tersebut)\s+berarti)\b[^.;]{0,60}\b(?:kekurangan|kurang|selisih|sisa|tersisa)\b(?:\s+[a-z]+)?\s+(?:sebesar\s+|sebanyak\s+|sejumlah\s+)?$/i;

const OF_WHOLE = /\bdari\b[^,;.]*$/i;

/** What is left may be told of each part by itself. */
const OF_PARTS = /\b(?:masing-masing|di\s?antaranya|termasuk|antara\s+lain)\b/i;

const GOES_INTO_PARTS = /^\s*(?:[a-z]+)?\s*,?\s*(?:antara\s+lain|di\s?antaranya|termasuk)\b/i;

interface PartOfWhole {
  part: Mention;
  whole: Mention;
}

/** What is left of a whole, told in the sentence behind the part and the whole. */
export function restsToldApart(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    const before = run[index - 1];
    if (!before || before.place.cell !== at.place.cell) return [];
    return [...restConcluded(at, before, words), ...restInWords(at, before, words)];
  });
}

/** `berjumlah 499 orang atau 62,4% dari kebutuhan 800 orang. Dengan demikian masih terdapat kekurangan 301 orang`. */
function restConcluded(at: RunningSentence, before: RunningSentence, words: NarrativeStrings): RunningRemark[] {
  const [rest, next] = at.mentions;
  if (!rest || !isCount(rest) || !CONCLUDES_REST.test(rest.lead)) return [];
  // Behind the rest some of it may be told.
  if (next ? !GOES_INTO_PARTS.test(next.lead) : OF_PARTS.test(at.text)) return [];
  const told = shareIn(before);
  if (!told) return [];
  const counts = before.mentions.filter(isCount).map(({ figure }) => figure.reading.value);
  const { value } = rest.figure.reading;
  // What two others differ by, or are together, may be meant.
  const isOfOthers = counts.some((one, position) =>
    counts.slice(position + 1).some((other) => one.minus(other).abs().eq(value) || one.plus(other).eq(value)),
  );
  const expected = told.whole.figure.reading.value.minus(told.part.figure.reading.value);
  if (isOfOthers || expected.eq(value)) return [];
  const about = `sisa ${rest.lead.slice(-48)}`;
  return [
    { at, remark: remarkOn(rest.figure.text, expectedText(rest.figure, expected), expected, told, about, words) },
  ];
}

/** The first count of a sentence, and the whole of which its only percentage is the share. */
function shareIn({ mentions }: RunningSentence): PartOfWhole | null {
  const [part] = mentions;
  const percents = mentions.filter(({ figure }) => figure.unit === "%");
  const [percent, ...others] = percents;
  const whole = percent && mentions[mentions.indexOf(percent) + 1];
  if (!part || !percent || !whole || others.length > 0 || ![part, whole].every(isCount)) return null;
  const isAlike = part.figure.unit === whole.figure.unit && part.figure.unit !== null && isWithin(part, whole);
  if (!isAlike || !OF_WHOLE.test(whole.lead) || percent.isCut) return null;
  const ways = percentages(readingsOf(part.figure), readingsOf(whole.figure));
  return bestAgreement(percent.figure, ways) === "impossible" ? null : { part, whole };
}

/** `Enam perkara yang melampaui waktu`: behind how many in words what they are, and what is said of all of them. */
const SAID_OF_ALL = /^\s+([a-z]+)\s+(?:yang|lainnya|sisanya)\s+((?:[a-z]+\s+){1,3}[a-z]+)/i;

const IN_TIME = /\btepat\s+waktu\b/i;
const NOT_IN_TIME = /^(?:melampaui|melebihi|melewati|tidak\s+tepat|terlambat|belum\s+tepat)\b/i;

/** `tepat waktu sebanyak 601 dari 606 perkara … . Enam perkara yang melampaui waktu`. */
function restInWords(at: RunningSentence, before: RunningSentence, words: NarrativeStrings): RunningRemark[] {
  const [count] = wordedCounts(at.text);
  const [, thing = "", saying = ""] = SAID_OF_ALL.exec(count?.toEnd ?? "") ?? [];
  const [part, whole] = before.mentions;
  if (!count || !/^\W*$/.test(count.before) || thing === "") return [];
  if (!part || !whole || ![part, whole].every(isCount)) return [];
  if (!IN_TIME.test(part.lead) || !NOT_IN_TIME.test(saying) || !/^\s*(?:[a-z]+\s+)?dari\s+$/i.test(whole.lead))
    return [];
  if (!isOf(whole.figure, thing) || (part.figure.unit !== null && !isOf(part.figure, thing))) return [];
  const expected = whole.figure.reading.value.minus(part.figure.reading.value);
  if (expected.isNegative() || expected.eq(count.value)) return [];
  const printed = `${count.text} ${thing}`;
  return [
    {
      at,
      remark: remarkOn(
        printed,
        `${formatShort(expected)} ${thing}`,
        expected,
        { part, whole },
        `sisa ${printed}`,
        words,
      ),
    },
  ];
}

const isOf = ({ unit, text }: PrintedFigure, thing: string) =>
  [unit ?? "", text].some((each) => each.toLowerCase().split(/\s/).at(-1) === thing.toLowerCase());

function remarkOn(
  printed: string,
  expected: string,
  rest: Decimal,
  { part: { figure: part }, whole: { figure: whole } }: PartOfWhole,
  about: string,
  words: NarrativeStrings,
): RunningRemark["remark"] {
  return {
    rule: "sisa-bagian-kalimat",
    kind: "selisih",
    severity: "error",
    printed,
    expected,
    explanation: words.sisaBagian(printed, whole.text, part.text, expected),
    trace: [`${formatShort(whole.reading.value)} − ${formatShort(part.reading.value)} = ${formatShort(rest)}`],
    source: `${whole.text} − ${part.text}`,
    about,
  };
}
