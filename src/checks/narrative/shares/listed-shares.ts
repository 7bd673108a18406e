import type { Mention } from "../../../sentences/mention";
import { isCount } from "../counts";
import { bestAgreement, percentages, readingsOf } from "../expectation";
import type { RunningSentence } from "../running-sentence";

/** A part of a list with its share, in whichever order they stand, and the sentence that tells it. */
export interface ListedShare {
  part: Mention;
  percent: Mention;
  at: RunningSentence;
  /** The words before the two. */
  lead: string;
}

/** `312 berkas (48,75 %)`, `1.904 berkas atau 61,25 %` */
const SHARE_BEHIND = /^(?:\s*[a-z-]+){0,3}\s*,?\s*(?:\(\s*(?:atau|sebesar)?|\batau\s*(?:sebesar|sebanyak)?)\s*$/i;

/** `38,61% (1.531)`, `58,20% atau sebanyak 4.074 berkas` */
const PART_BEHIND = /^\s*,?\s*(?:\(|\batau\s*(?:sebesar|sebanyak|sejumlah)?)\s*$/i;

/** Words that make it no share of a whole: what was reached, what changed, or a part of a part. */
const NO_SHARE =
  /\b(?:target\w*|(?:ter)?realisasi\w*|(?:pen)?capaian\w*|naik|turun|meningkat|menurun|kenaikan|peningkatan|penurunan|tumbuh|pertumbuhan|dibanding\w*|rata-rata|per|lebih|kurang|selisih|di\s?antaranya|diantara|termasuk|tahun\s+(?:lalu|sebelum\w*))\b/i;

/** Behind the first part only the whole is spoken of, once more: `61,25 % dari keseluruhan berkas, akta lahir …` */
const OF_ANOTHER = /\bdari\s+(?!(?:keseluruhan|seluruh|total|jumlah)\b)/i;

/** The longest lists of parts with their shares that follow one another with no other figure between them. */
export function listedShares(cell: RunningSentence[], fewest = 2): ListedShare[][] {
  const told = cell.flatMap((at) => at.mentions.map((mention) => ({ at, mention })));
  const lists: ListedShare[][] = [];
  let list: ListedShare[] = [];
  const close = () => {
    if (list.length >= fewest) lists.push(list);
    list = [];
  };
  for (let index = 0; index < told.length; index += 1) {
    const [one, other] = [told[index], told[index + 1]];
    const pair = one && other && one.at === other.at ? pairOf(one.mention, other.mention) : null;
    if (!one || !pair) {
      // A percentage alone counts nothing: `selebihnya (82,40%), ditolak 58,20% (4.074 berkas)`.
      if (one?.mention.figure.unit !== "%") close();
      continue;
    }
    index += 1;
    const item = { ...pair, at: one.at, lead: one.mention.lead };
    const goesOn =
      !NO_SHARE.test(item.lead) && !OF_ANOTHER.test(item.lead) && list.every((each) => isAlike(each, item));
    if (!goesOn) close();
    if (!NO_SHARE.test(item.lead)) list.push(item);
  }
  close();
  return lists;
}

/** `terealisasi 139 juta dari 2 miliar atau 6,51 persen`: the whole of what stands before it, and no part. */
const IS_WHOLE =
  /^\s*(?:(?!terdiri|berasal|bersumber|diperoleh)[a-z]+\s+){0,2}dari\s+(?:(?:total|jumlah|pagu|anggaran|target)\s+)*(?:sebesar\s+)?$/i;

export const isWholeOfBefore = ({ lead }: Mention) => IS_WHOLE.test(lead);

function pairOf(one: Mention, other: Mention): Pick<ListedShare, "part" | "percent"> | null {
  if (one.isCut || other.isCut || one.isNegated || isWholeOfBefore(one)) return null;
  if (isPart(one) && isPercent(other) && SHARE_BEHIND.test(other.lead)) return { part: one, percent: other };
  return isPercent(one) && isPart(other) && PART_BEHIND.test(other.lead) ? { part: other, percent: one } : null;
}

const isPercent = ({ figure: { unit, reading } }: Mention) =>
  unit === "%" && reading.value.gt(0) && reading.value.lte(100);

const isPart = (mention: Mention) =>
  (mention.figure.unit === "rupiah" || isCount(mention)) && mention.figure.reading.value.gt(0);

const isAlike = (one: ListedShare, other: ListedShare) =>
  (one.part.figure.unit === "rupiah") === (other.part.figure.unit === "rupiah") &&
  one.part.figure.start < one.percent.figure.start === other.part.figure.start < other.percent.figure.start;

/** `gugatan 900 (75,00%) dan permohonan 300 (33,33%)`: the second is what it is of the first. */
export const isOfOtherPart = (odd: ListedShare, list: ListedShare[]) =>
  list.some(
    ({ part }) =>
      part !== odd.part &&
      bestAgreement(odd.percent.figure, percentages(readingsOf(odd.part.figure), readingsOf(part.figure))) ===
        "rounded",
  );
