import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** `terutama Peralatan dan Mesin sebesar`: a part of the amount before it. */
const OPENS_PART = /^\W*(?:terutama|di\s?antaranya|sebagian\s+besar)\s+[^,;.]{3,60}\s(?:sebesar|senilai|sejumlah)\s*$/i;

/** What two flows leave may be less than one of them. */
const IS_NET =
  /\b(?:naik|turun|bertambah|berkurang|kenaikan|penurunan|peningkatan|meningkat|menurun|pertumbuhan|perubahan|mutasi|selisih|surplus|defisit|sisa|silpa|saldo|bersih|net+o|laba|rugi|koreksi)(?:nya)?\b/i;

/** `Penghapusan sebesar Rp10,7 miliar terutama Peralatan sebesar Rp91,8 miliar`: no part is more than the whole. */
export function checkPartBeyondTold(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((part, at) => {
      const whole = mentions[at - 1];
      if (!whole || !OPENS_PART.test(part.lead) || [whole, part].some(({ isCut, isNegated }) => isCut || isNegated))
        return NOTHING;
      if ([whole, part].some(({ figure, lead }) => figure.unit !== "rupiah" || IS_NET.test(lead))) return NOTHING;
      if (part.figure.reading.value.lte(whole.figure.reading.value)) return { remarks: [], checked: 1 };
      return {
        remarks: [
          {
            rule: "rincian-kalimat",
            kind: "jumlah" as const,
            severity: "error" as const,
            printed: part.figure.text,
            expected: `≤ ${whole.figure.text}`,
            explanation: words.partBeyondTold(part.figure.text, whole.figure.text),
            trace: [`${part.figure.text} > ${whole.figure.text}`],
            source: whole.figure.text,
            about: `bagian ${part.lead.slice(-40)}`,
          },
        ],
        checked: 1,
      };
    }),
  );
}
