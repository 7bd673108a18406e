import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement, differences, expectedText, readingsOf } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";

const HIGHEST = /\b(?:tertinggi|terbanyak|terbesar|paling\s+(?:banyak|tinggi|besar))\b/i;
const LOWEST = /\b(?:terendah|terkecil|tersedikit|paling\s+(?:sedikit|rendah|kecil))\b/i;

/** `(82,37) dan terendah … (47,19), sehingga terdapat kesenjangan`: of the two figures before it. */
const GAP =
  /^\s*\)?\s*,?\s*(?:(?:sehingga|maka|dengan|jadi|atau)\s+)?(?:terdapat\s+|ada\s+|terjadi\s+)?(?:selisih|terpaut|berselisih|kesenjangan|disparitas|rentang|jarak)(?:nya)?(?:\s+(?:keduanya|antar\s?keduanya|di\s+antara\s+keduanya|nilai|capaian))?\s*(?:adalah|yaitu|mencapai)?\s*(?:sebesar|sebanyak)?\s*$/i;

/** `Kesenjangan antara unit tertinggi (98,20%) dan terendah (84,10%) mencapai`: named before the two. */
const OPENS_GAP = /^\W*(?:terdapat\s+|terjadi\s+)?(?:selisih|kesenjangan|disparitas|rentang|jarak)\b[^,;.]*\bantara\b/i;
const COMES_TO = /^[\s%)]*(?:adalah|mencapai|sebesar|yaitu|tercatat)(?:\s+(?:sebesar|mencapai))?\s*$/i;

/** `tertinggi … (82,37) dan terendah … (47,19), selisih 35,18 poin`: how far the highest is from the lowest. */
export function checkGapOfExtremes(mentions: readonly Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((told, at) => {
      const [one, other] = [mentions[at - 2], mentions[at - 1]];
      if (!one || !other || [one, other, told].some(({ isCut }) => isCut)) return NOTHING;
      const isOpened = at === 2 && OPENS_GAP.test(one.lead) && COMES_TO.test(told.lead);
      if (!GAP.test(told.lead) && !isOpened) return NOTHING;
      const isTurned = LOWEST.test(one.lead) && HIGHEST.test(other.lead);
      const [high, low] = isTurned ? [other, one] : [one, other];
      if (!isExtreme(high, HIGHEST, LOWEST) || !isExtreme(low, LOWEST, HIGHEST)) return NOTHING;
      return areOfOneKind(high, low, told) ? checkGap(told, high, low, words) : NOTHING;
    }),
  );
}

const isExtreme = ({ lead }: Mention, is: RegExp, not: RegExp) => is.test(lead) && !not.test(lead);

/** Points, or what both of them count. */
function areOfOneKind({ figure: high }: Mention, { figure: low }: Mention, { figure: told }: Mention): boolean {
  if (high.unit !== low.unit || told.unit === "%") return false;
  return told.unit === null || told.unit === high.unit || /^poin$/i.test(told.unit);
}

function checkGap({ figure, lead }: Mention, high: Mention, low: Mention, words: NarrativeStrings): Checked {
  const ways = differences(readingsOf(high.figure), readingsOf(low.figure));
  const [plain] = ways;
  if (!plain || plain.value.lte(0)) return NOTHING;
  if (bestAgreement(figure, ways) !== "impossible") return { remarks: [], checked: 1 };
  const expected = expectedText(figure, plain.value);
  const [from, to] = [low.figure.text.trim(), high.figure.text.trim()];
  return {
    remarks: [
      {
        rule: "selisih-kalimat",
        kind: "selisih",
        severity: "error",
        printed: figure.text,
        expected,
        explanation: words.selisih(figure.text, from, to, expected),
        trace: [`${to} − ${from} = ${expected}`],
        source: "tertinggi − terendah",
        about: `selisih ${lead.slice(-40)}`,
      },
    ],
    checked: 1,
  };
}
