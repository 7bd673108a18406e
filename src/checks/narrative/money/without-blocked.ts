import { HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { divideIntervals, possibleValues, scaleInterval, subtractIntervals } from "../../../numbers/printed-precision";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { shareRemark } from "../shares/share-remark";

const SPENT = /\b(?:realisasi|terealisasi|direalisasikan)\b/i;
const OF_PAGU = /^\s*\)?\s*dari\s+(?:total\s+)?(?:pagu|anggaran|dipa)\b/i;
const BLOCKED = /^\W*(?:apabila|jika|bila|kalau)\b[^,;.]*\b(?:blokir|diblokir|pemblokiran)\b[^,;.]*$/i;
const TAKEN_OFF =
  /^\s*(?:dikeluarkan|dikecualikan|dikurangkan|tidak\s+diperhitungkan)\s*,?\s*(?:maka\s+)?(?:penyerapan|serapan|realisasi)(?:nya|\s+anggaran)?\s+(?:menjadi|mencapai|sebesar|adalah)\s*(?:sebesar\s*)?$/i;

/**
 * `Realisasi Rp61,2 miliar atau 98,10% dari pagu. Apabila blokir Rp640 juta dikeluarkan, penyerapan menjadi 99,12%`: the
 * first percentage says what the pagu is, and the second is of the pagu less what is blocked.
 */
export function sharesWithoutBlocked(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    const before = run[index - 1];
    const [blocked, percent] = at.mentions;
    const told = before?.place.cell === at.place.cell ? spentOfPagu(before.mentions) : null;
    if (!told || !blocked || !percent || percent.figure.unit !== "%" || blocked.figure.unit !== "rupiah") return [];
    if (!BLOCKED.test(blocked.lead) || !TAKEN_OFF.test(percent.lead) || percent.isCut || blocked.isCut) return [];
    const [spent, share, off] = [told.spent, told.share, blocked].map(({ figure }) => possibleValues(figure.reading));
    const pagu = spent && share ? divideIntervals(scaleInterval(spent, HUNDRED), share) : null;
    const possible = pagu && spent && off ? divideIntervals(spent, subtractIntervals(pagu, off)) : null;
    if (!possible) return [];
    const [part, percentage] = [told.spent.figure.reading.value, told.share.figure.reading.value];
    const left = part.times(HUNDRED).div(percentage).minus(blocked.figure.reading.value);
    const right = part.div(left).times(HUNDRED);
    const isRight = bestAgreement(percent.figure, [{ value: right, possible: scaleInterval(possible, HUNDRED) }]);
    if (isRight !== "impossible" || left.lte(part)) return [];
    const whole = { text: `± Rp${formatShort(left, 0)}`, reading: { value: left } };
    const about = `tanpa blokir ${percent.lead.slice(-40)}`;
    return [{ at, remark: shareRemark(percent.figure, told.spent.figure, whole, right, about, words) }];
  });
}

function spentOfPagu(mentions: Mention[]): { spent: Mention; share: Mention } | null {
  const [spent, share, ...more] = mentions;
  if (!spent || !share || more.length > 0 || spent.isCut || share.isCut) return null;
  const isTold = SPENT.test(spent.lead) && spent.figure.unit === "rupiah" && share.isJoined;
  return isTold && share.figure.unit === "%" && OF_PAGU.test(share.behind) ? { spent, share } : null;
}
