import { formatShort } from "../../../numbers/format-number";
import { comparisonIn, exceedingIn } from "../../../sentences/direction";
import type { PrintedFigures } from "../../../sentences/printed-figure";
import { mentionsIn } from "../../../sentences/read-mentions";
import type { Mention } from "../../../sentences/mention";
import type { Sentence } from "../../../sentences/split-sentences";
import type { NarrativeStrings } from "../../../strings/narrative";
import { type Candidate, readingsOf } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** Words that may stand between a figure and `lebih tinggi dari` without naming another subject. */
const SAME_SUBJECT =
  /^[\s,.;)"]*(?:(?:dan|yang|atau|hasil|capaian|nilai|angka|realisasi|kinerja|persentase|tersebut|ini|itu|hal|berarti|artinya|sedikit|jauh|masih|berada|sudah|telah|juga|lebih|adalah|poin|indeks|jika|bila)[\s,.]+)*$/i;

/** Words in the second half that make it something else than one figure: a share, a change, a sum. */
const OTHER_SENSE =
  /\bmenjadi\b|\bsebesar\b.*\bsebesar\b|\bpersen\b|\bkali\b|selisih|peringkat|rangking|ranking|urutan/i;

/** `mendapat nilai 53,64. Hasil tersebut lebih tinggi dari … sebesar 52,70` */
export function checkComparisons(paragraph: Sentence, found: PrintedFigures, words: NarrativeStrings): Checked {
  if (!/\blebih\s|\bmelebihi\b|\bmelampaui\b/i.test(paragraph.text)) return NOTHING;
  const mentions = mentionsIn(paragraph, found);
  return joinChecked(mentions.map((mention, index) => checkPair(comparedBefore(mentions, index), mention, words)));
}

/** `5,98%, lebih rendah dari nasional 8,57% namun masih lebih tinggi dari provinsi 5,26%`: both are compared with the first. */
const GOES_ON = /^[\s,%)]*(?:(?:namun|tetapi|tapi|dan|serta|akan|juga|masih|sedikit|jauh)[\s,]+)+$/i;

/** `72,77% dari pagu, lebih tinggi dari target penyerapan 65%`: of what is spent there is one measure only. */
const OF_PAGU =
  /^\s*\)?\s*dari\s+(?:total\s+)?pagu(?:\s+(?:efektif|anggaran|akhir|revisi|dipa))?\s*,\s*(?:masih\s+|sudah\s+|jauh\s+|sedikit\s+)?$/i;

function comparedBefore(mentions: Mention[], index: number): Mention | undefined {
  let at = index;
  for (;;) {
    const [before, here] = [mentions[at - 1], mentions[at]];
    const comparison = here && comparisonIn(here.lead);
    const isChained = before && comparison && comparisonIn(before.lead) && !before.isCut;
    if (!isChained || !GOES_ON.test(here.lead.slice(0, comparison.index))) return before;
    at -= 1;
  }
}

function checkPair(one: Mention | undefined, other: Mention, words: NarrativeStrings): Checked {
  const isMoney = one?.figure.unit === "rupiah" && other.figure.unit === "rupiah";
  // Of what should be few, beyond the target may mean below it; of money it never does.
  const comparison = comparisonIn(other.lead) ?? (isMoney ? exceedingIn(other.lead) : null);
  if (!one || !comparison || other.isCut || one.measure === "target") return NOTHING;
  const between = other.lead.slice(0, comparison.index);
  const isSpent = one.measure === "serapan" && OF_PAGU.test(between);
  // What is told in percent once more may be how much of its target it is.
  if (one.isJoined && !isSpent) return NOTHING;
  const behind = other.lead.slice(comparison.index + comparison.text.length);
  if (
    !(isSpent || SAME_SUBJECT.test(between) || GOES_ON.test(between)) ||
    OTHER_SENSE.test(behind) ||
    /[;]|\.\s/.test(behind)
  )
    return NOTHING;
  if (one.figure.unit !== other.figure.unit) return NOTHING;
  const [b] = readingsOf(other.figure);
  const a = b && nearestIn(readingsOf(one.figure), b);
  if (!a || other.figure.reading.other) return NOTHING;
  const isRight = comparison.isHigher ? a.possible.high.gt(b.possible.low) : a.possible.low.lt(b.possible.high);
  if (isRight) return { remarks: [], checked: 1 };
  const say = comparison.isHigher ? words.bandingTinggi : words.bandingRendah;
  return {
    remarks: [
      {
        rule: "banding-kalimat",
        kind: "selisih",
        severity: "error",
        printed: comparison.text,
        expected: comparison.text.replace(
          /tinggi|besar|banyak|rendah|kecil|sedikit|melebihi(?: dari)?|melampaui(?: dari)?/i,
          (word) => OPPOSITES[word.toLowerCase()] ?? word,
        ),
        explanation: say(comparison.text, one.figure.text, other.figure.text),
        trace: [`${formatShort(a.value)} − ${formatShort(b.value)} = ${formatShort(a.value.minus(b.value))}`],
        source: `${one.figure.text} / ${other.figure.text}`,
        about: `${one.lead.slice(-24)} ${behind.slice(0, 24)}`,
      },
    ],
    checked: 1,
  };
}

/** With three decimals the digits may be read in two ways; those of the size of the other figure are meant. */
function nearestIn(readings: Candidate[], other: Candidate): Candidate | undefined {
  const distance = ({ value }: Candidate) => value.minus(other.value).abs();
  return [...readings].sort((one, two) => distance(one).comparedTo(distance(two)))[0];
}

const OPPOSITES: Record<string, string> = {
  tinggi: "rendah",
  besar: "kecil",
  banyak: "sedikit",
  rendah: "tinggi",
  kecil: "besar",
  sedikit: "banyak",
  melebihi: "di bawah",
  melampaui: "di bawah",
  "melebihi dari": "di bawah",
  "melampaui dari": "di bawah",
};
