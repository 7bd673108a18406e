import { Decimal } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../counts";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { offSum } from "./off-sum";

/** The sentence tells which parts of the figure before it are the largest. */
const LARGEST = /^\W*(?:yang\s+)?(?:paling\s+banyak|terbanyak|terbesar|mayoritas|didominasi)\b/i;
const NEXT = /\b(?:disusul|diikuti|kemudian|lalu|serta|dan)\b|,/i;

/** What is of one kind only: a patient may have two diseases, a case is of one kind. */
const OF_ONE_KIND = /^(?:perkara|kasus|laporan|permohonan|berkas|berkas perkara|gugatan|pengaduan|surat|dokumen)$/i;

const OF_ANOTHER =
  /\b(?:tahun\s+(?:lalu|sebelum\w*)|dari|dibanding\w*|naik|turun|total|seluruh\w*|sedangkan|(?:di)?target\w*)\b/i;

/** `77.782 perkara perdata. Paling banyak permohonan 47.082 disusul gugatan 42.061`: parts that are more than the whole. */
export function partsBeyondWhole(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index): RunningRemark[] => {
    const [whole, ...others] = at.mentions;
    const parts = run[index + 1]?.mentions ?? [];
    const [first, ...more] = parts;
    if (!whole || others.length > 0 || !isCount(whole) || !OF_ONE_KIND.test(whole.figure.unit ?? "")) return [];
    if (!first || more.length === 0 || !LARGEST.test(first.lead) || !parts.every((each) => isPart(each, whole)))
      return [];
    if (!more.every(({ lead }) => NEXT.test(lead))) return [];
    const sum = Decimal.sum(...parts.map(({ figure }) => figure.reading.value));
    if (sum.lte(whole.figure.reading.value)) return [];
    const figures = parts.map(({ figure }) => figure);
    const about = `rincian ${whole.lead.slice(-48)}`;
    return [{ at, remark: offSum(whole.figure, figures, about, words.partsBeyond) }];
  });
}

/** Called by a word of the whole: `perdata permohonan` of `perkara perdata`, or counted in the same unit. */
function isPart(part: Mention, whole: Mention): boolean {
  const said = wordsOf(`${whole.lead} ${whole.figure.unit ?? ""}`);
  const isOfWhole = part.figure.unit === whole.figure.unit || wordsOf(part.lead).some((word) => said.includes(word));
  return isCount(part) && isOfWhole && !OF_ANOTHER.test(part.lead);
}

const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[a-z]{5,}/g) ?? []).filter(
    (word) => !/^(?:jumlah|sebanyak|berjumlah|yaitu|paling|banyak)$/.test(word),
  );
