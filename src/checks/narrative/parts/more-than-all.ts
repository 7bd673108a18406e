import { HUNDRED } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** `dari seluruh penerimaan`: of all there were, and not of what was aimed at. */
const OF_ALL =
  /^\s*\)?\s*dari\s+(?:seluruh|keseluruhan|total)\s+(?:jumlah\s+|total\s+)?(?:penerimaan|pendapatan|realisasi|belanja|pegawai|perkara|kasus|tindak\s+pidana|pengeluaran|pnbp|piutang|aset)\b(?!\s+(?:yang\s+)?(?:ditargetkan|tahun|target))/i;

const AIMED_AT = /\b(?:di(?:anggarkan|targetkan|rencanakan|alokasikan)|pagu|target|rencana|semula|murni|tahun)\b/i;

/** Words that make it a part: `Sumbangan terbesar berasal dari`. */
const IS_PART =
  /\b(?:terbesar|terbanyak|sumbangan|menyumbang\w*|berasal\s+dari|merupakan|kontribusi|porsi|menyerap)\b/i;

/** `Sumbangan terbesar berasal dari STNK Rp3,1 miliar atau 101,00% dari seluruh penerimaan`: no part is more than all. */
export function checkMoreThanAll(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map(({ figure, behind, lead, isCut, isJoined }, at) => {
      const part = mentions[at - 1];
      if (figure.unit !== "%" || isCut || !OF_ALL.test(behind) || AIMED_AT.test(behind.split(/[,;.]/)[0] ?? ""))
        return NOTHING;
      const said = isJoined ? (part?.lead ?? "") : lead;
      if (!IS_PART.test(said) || figure.reading.value.lte(HUNDRED)) return NOTHING;
      const expected = "< 100%";
      return {
        remarks: [
          {
            rule: "bagian-kalimat",
            kind: "persen" as const,
            severity: "error" as const,
            printed: figure.text,
            expected,
            explanation: words.moreThanAll(figure.text),
            trace: [`${figure.text} > 100%`],
            source: "bagian / seluruhnya × 100",
            about: `bagian ${said.slice(-40)}`,
          },
        ],
        checked: 1,
      };
    }),
  );
}
