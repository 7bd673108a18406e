import { HUNDRED } from "../../../numbers/decimal";
import type { Mention, MentionGroup } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";

/** A percentage whose part, or part and whole, the sentence before tells. */
interface PartOfWhole {
  part: PrintedFigure;
  whole: PrintedFigure;
}

/** `telah diputus sebanyak`, `berhasil menyelesaikan`: what was done with a part of them. */
export const DONE =
  /\b(?:telah|sudah|berhasil|dapat)\s+(?:(?:berhasil|dapat)\s+)?(?:di|ter|me)[a-z]{3,}\s*(?:sebanyak|sejumlah)?\s*$/i;

const MEANS =
  /^\W*(?:hal\s+(?:ini|itu|tersebut)\s+(?:berarti|menunjukkan)|(?:ini|itu)\s+berarti|artinya)\s*(?:bahwa)?\s*(?:sebesar|sebanyak)?\s*$/i;

/** Farther off a percentage is of something else than the two counts before it. */
const MOST_POINTS_OFF = 5;

/** `… berjumlah 1.250 perkara, telah diputus 1.100 perkara. Hal ini berarti 88%`: the sentence before tells both counts. */
export function toldBefore(before: MentionGroup | undefined, { lead, figure: percent }: Mention): PartOfWhole | null {
  const [whole, part, ...others] = before?.mentions ?? [];
  if (!whole || !part || others.length > 0 || percent.unit !== "%" || !MEANS.test(lead)) return null;
  const isCounted = whole.figure.unit !== null && whole.figure.unit !== "%" && whole.figure.unit === part.figure.unit;
  const isDone = DONE.test(part.lead) && !part.isNegated && !part.isCut && !whole.isCut;
  if (!isCounted || !isDone || !part.figure.reading.value.lt(whole.figure.reading.value)) return null;
  return isNearShare(part.figure, whole.figure, percent) ? { part: part.figure, whole: whole.figure } : null;
}

function isNearShare(part: PrintedFigure, whole: PrintedFigure, percent: PrintedFigure): boolean {
  const share = part.reading.value.div(whole.reading.value).times(HUNDRED);
  return share.minus(percent.reading.value).abs().lte(MOST_POINTS_OFF);
}

const COMPARED = /(?:\bdi\s?bandingkan\s+dengan|^\W*terhadap)\b[^,.;]*$/i;
const SHARE_IS = /^[^,]{0,20},\s*(?:persentase|prosentase|presentase)(?:nya)?\b[^,.;]*$/i;

/** `Sisa perkara 130 perkara; terhadap beban 1.250 perkara, persentasenya 10,4%`, `… 130 perkara. Dibandingkan dengan beban yang berjumlah 1.250, persentasenya adalah 10,4%.` */
export function comparedWith(before: MentionGroup | undefined, { mentions }: MentionGroup): PartOfWhole | null {
  const [whole, percent] = mentions;
  const part = before?.mentions[before.mentions.length - 1]?.figure;
  if (!part || !whole || percent?.figure.unit !== "%" || !COMPARED.test(whole.lead) || !SHARE_IS.test(percent.lead))
    return null;
  const isCounted = part.unit !== null && part.unit !== "%" && [null, part.unit].includes(whole.figure.unit);
  const isPartOf = isCounted && part.reading.value.lt(whole.figure.reading.value);
  return isPartOf && isNearShare(part, whole.figure, percent.figure) ? { part, whole: whole.figure } : null;
}
