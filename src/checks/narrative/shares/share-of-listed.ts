import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../counts";
import { bestAgreement, exactly, percentages } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { shareRemark } from "./share-remark";

/** `Ketiganya mencakup 40,64% dari 561 kasus`: the words that take together as many as they say. */
const TOGETHER =
  /^\W*(?:(keduanya|kedua\s+[a-z]+\s+(?:ini|tersebut))|(ketiganya|ketiga\s+[a-z]+\s+(?:ini|tersebut))|(keempatnya|keempat\s+[a-z]+\s+(?:ini|tersebut))|(kelimanya|kelima\s+[a-z]+\s+(?:ini|tersebut)))\s+(?:secara\s+bersama(?:-sama)?\s+)?(?:mencakup|menyumbang(?:kan)?|merupakan|mencapai|meliputi|mengambil\s+porsi)\s+(?:sebesar\s+)?$/i;

const OF_COUNT = /^\s*dari\s+(?:(?:total|seluruh|keseluruhan|jumlah)\s+)*$/i;

const NO_PART = /\b(?:target\w*|rata-rata|naik|turun|meningkat|menurun|tahun\s+(?:lalu|sebelum\w*))\b/i;

/** The share of all that the sentence before counts, of a whole that is told behind it. */
export function sharesOfListed(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    const [percent, whole] = at.mentions;
    const before = run[index - 1];
    if (!percent || !whole || !before || before.place.cell !== at.place.cell) return [];
    const size = TOGETHER.exec(percent.lead)?.slice(1).findIndex(Boolean);
    if (size === undefined || size < 0 || percent.isCut || percent.figure.unit !== "%") return [];
    const parts = before.mentions;
    if (!isCount(whole) || !OF_COUNT.test(whole.lead) || parts.length !== size + 2) return [];
    if (!parts.every((part) => isPartOf(part, whole))) return [];
    return judge(at, percent, whole, parts, words);
  });
}

const isPartOf = (part: Mention, { figure }: Mention) =>
  isCount(part) && part.figure.unit === figure.unit && figure.unit !== null && !NO_PART.test(part.lead);

function judge(
  at: RunningSentence,
  percent: Mention,
  whole: Mention,
  parts: Mention[],
  words: NarrativeStrings,
): RunningRemark[] {
  const sum = Decimal.sum(...parts.map(({ figure }) => figure.reading.value));
  const all = whole.figure.reading.value;
  if (sum.gt(all) || all.lte(0)) return [];
  if (bestAgreement(percent.figure, percentages([exactly(sum)], [exactly(all)])) !== "impossible") return [];
  const right = sum.div(all).times(HUNDRED);
  const listed = parts.map(({ figure }) => formatShort(figure.reading.value)).join(" + ");
  const about = `bersama ${whole.lead.slice(-40)} ${listed}`;
  const together = { text: listed, reading: { value: sum } };
  return [{ at, remark: shareRemark(percent.figure, together, whole.figure, right, about, words) }];
}
