import { tellsDistanceInPercent } from "../../../sentences/distance";
import type { Mention, MentionGroup } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import { measureOf } from "../../../sentences/measure-words";
import { subjectOf } from "../../../sentences/subject";
import type { Share } from "./share";
import { comparedWith, DONE, toldBefore } from "./share-across-sentences";

/** `23 desa (33,33%) dari total 69 desa`, `480 dari 500 perkara atau 96%`: a share of a whole that stands beside it. */
export function sharesOfWholes(groups: MentionGroup[]): Share[] {
  return groups.flatMap((group, at) =>
    group.mentions.flatMap((percent, index) => {
      const told =
        index === 0 ? toldBefore(groups[at - 1], percent) : index === 1 ? comparedWith(groups[at - 1], group) : null;
      if (told) return [shareIn(group, told.part, told.whole, percent.figure)];
      if (percent.isCut || percent.figure.unit !== "%" || tellsDistanceInPercent(percent)) return [];
      const [twoBefore, before, behind] = [index - 2, index - 1, index + 1].map((at) => group.mentions[at]);
      if (!percent.isJoined && !isJoinedToAmong(percent) && !isJoinedToCounted(twoBefore, before, percent)) return [];
      if (before && isPart(before) && behind && isWhole(behind) && !isAddedTo(group.mentions[index + 2])) {
        return [shareIn(group, before.figure, behind.figure, percent.figure)];
      }
      const isTold =
        twoBefore && before && (isWhole(before) || isNamedWhole(before) || isWholeBehindUnit(twoBefore, before));
      if (isTold && (isPart(twoBefore) || isDeniedPart(twoBefore, before)) && !behind?.isBase) {
        return [shareIn(group, twoBefore.figure, before.figure, percent.figure)];
      }
      const isOpened = twoBefore && before && opensWithWhole(twoBefore) && isPartBehind(twoBefore, before);
      if (isOpened && !behind?.isBase && !IS_OF_EACH.test(percent.lead)) {
        return [shareIn(group, before.figure, twoBefore.figure, percent.figure)];
      }
      if (twoBefore && before && isLargestOf(twoBefore, before, percent) && !behind?.isBase) {
        return [shareIn(group, before.figure, twoBefore.figure, percent.figure)];
      }
      if (twoBefore && before && isOfThose(twoBefore, before, group) && !behind?.isBase) {
        return [shareIn(group, before.figure, twoBefore.figure, percent.figure)];
      }
      return [];
    }),
  );
}

function shareIn(group: MentionGroup, part: PrintedFigure, whole: PrintedFigure, percent: PrintedFigure): Share {
  return { percent, part, whole: [whole], about: `${subjectOf(group)} ${group.text.slice(0, 40)}` };
}

const isPart = ({ measure, isNegated, isResult, figure }: Mention) =>
  (measure === "nilai" || measure === "realisasi") && !isNegated && !isResult && figure.unit !== "%";

/** `yang belum ditindaklanjuti sebanyak 3 dari 24 rekomendasi`: so many are not, of all that stand right behind it. */
const isDeniedPart = (part: Mention, whole: Mention) =>
  isPart({ ...part, isNegated: false }) && /^\s*dari\s*$/i.test(whole.lead) && whole.figure.unit !== null;

/** Words that make the figure behind `dari` something else than the whole: another year, a change, a limit. */
const NO_WHOLE =
  /tahun|sebelum|lalu|semula|triwulan|semester|periode|naik|turun|meningkat|menurun|lebih|kurang|rata|\b(?:batas|ambang|toleransi|plafon)\b/i;

function isWhole({ measure, isBase, isCut, lead, figure }: Mention): boolean {
  return (
    isBase &&
    !isCut &&
    measure !== "target" &&
    measure !== "pagu" &&
    figure.unit !== "%" &&
    !NO_WHOLE.test(lead) &&
    /^\s*\)?\s*dari\b(?:\s+[a-z/]+){0,6}\s*$/i.test(lead)
  );
}

/** `dari perkara masuk sebanyak 230 perkara ditambah sisa sebanyak 20 perkara`: the whole is more than the first figure. */
const isAddedTo = (next: Mention | undefined) => next !== undefined && /\b(?:ditambah|dikurangi)\b/i.test(next.lead);

/** `1.938 laporan litmas dari beban sebanyak 2.036`: behind the words that the part counts, and called the whole. */
const isNamedWhole = ({ isCut, lead, figure }: Mention) =>
  !isCut &&
  figure.unit !== "%" &&
  !NO_WHOLE.test(lead) &&
  /^\s*[a-z]+(?:\s+[a-z]+){0,2}\s+dari\s+(?:beban|total|jumlah|seluruh|keseluruhan)(?:\s+[a-z]+){0,2}\s+(?:sebanyak|sejumlah|sebesar)\s*$/i.test(
    lead,
  );

/** `1.180 ibu hamil dari 1.251 ibu hamil`: the words that the part counts stand before `dari`, and behind the whole again. */
function isWholeBehindUnit(part: Mention, { measure, isCut, lead, behind, figure }: Mention): boolean {
  const counted = /^\s*([a-z]+(?:\s+[a-z]+)?)\s+dari\s+(?:total|seluruh|jumlah)?\s*$/i.exec(lead)?.[1];
  return (
    counted !== undefined &&
    part.figure.unit === figure.unit &&
    figure.unit !== "%" &&
    (measure === "nilai" || measure === "realisasi") &&
    !isCut &&
    behind.trim().toLowerCase().startsWith(counted.toLowerCase())
  );
}

/** `Dari total 120 perkara, 114 perkara …` */
const opensWithWhole = ({ lead, measure, figure }: Mention) =>
  measure === "nilai" &&
  figure.unit !== null &&
  /^\W*dari\s+(?:total|jumlah|sejumlah|sebanyak|seluruh)?\s*$/i.test(lead);

/** `Dari 42 kegiatan, 14 kegiatan terealisasi 100%`: each of the 14, and not so many of all. */
const IS_OF_EACH = /\b(?:(?:te)?realisasi|ter(?:serap|capai)|mencapai|capaian\w*|serapan\w*)\s*(?:sebesar)?\s*$/i;

const isPartBehind = (whole: Mention, { lead, isNegated, isCut, figure }: Mention) =>
  !isNegated &&
  !isCut &&
  figure.unit === whole.figure.unit &&
  figure.unit !== "%" &&
  (/^[\s\w/]{0,40},\s*(?:sebanyak|sejumlah|terdapat|ada)?\s*$/i.test(lead) ||
    (/^[\s\w/]{0,60}$/.test(lead) && DONE.test(lead))) &&
  measureOf(lead) === null;

const AMONG = /^[\s,]*(?:yang\s+)?di\s?antaranya\b/i;
const FINISHED = /\b(?:(?:ter|di)?selesai(?:kan)?|penyelesaian|ditindaklanjuti)(?:nya)?\s*(?:sebanyak|sejumlah)?\s*$/i;
/** What came in is only a part of what there was to do. */
const CAME_IN = /\b(?:masuk|diterima|sisa)\b/i;

/** `… di antaranya lulus tepat waktu atau 93,24%` */
const isJoinedToAmong = ({ lead }: Mention) =>
  AMONG.test(lead) && /^[^,;.]{0,60}(?:\batau(?:\s+sebesar)?|\()\s*$/i.test(lead);

/** `429 orang dari 548 orang yang diukur atau 78,28%`: what is said of all of them stands before the share. */
const isJoinedToCounted = (part: Mention | undefined, whole: Mention | undefined, { lead }: Mention) =>
  part !== undefined &&
  whole?.isBase === true &&
  /^\s*dari\s*$/i.test(whole.lead) &&
  part.figure.unit === whole.figure.unit &&
  part.figure.unit !== null &&
  /^\s*yang\s+[a-z]+(?:\s+[a-z]+)?\s+(?:atau(?:\s+sebesar)?|\()\s*$/i.test(lead);

/** `1.657 orang, 1.545 orang di antaranya …`, `53 kasus diselesaikan 51 kasus`: of two counts of one thing the second is a part. */
function isOfThose(whole: Mention, part: Mention, { mentions }: MentionGroup): boolean {
  const [one, other] = [whole.figure, part.figure];
  const alike = mentions.filter(({ figure }) => figure.unit === one.unit);
  return (
    one.unit !== null &&
    one.unit !== "%" &&
    one.unit === other.unit &&
    alike.length === 2 &&
    !whole.isCut &&
    !part.isCut &&
    !part.isNegated &&
    other.reading.value.lt(one.reading.value) &&
    !NO_WHOLE.test(part.lead) &&
    (AMONG.test(part.behind) || (FINISHED.test(part.lead) && !CAME_IN.test(whole.lead)))
  );
}

const LARGEST =
  /^[^;.]{0,40}[,;]?\s*(?:yang\s+)?(?:didominasi|terbanyak|tertinggi|terbesar|paling banyak|sebagian besar)\b(?![^;.]*\b(?:tahun|dari)\b)/i;

/** `212 kejadian, didominasi tanah longsor sebanyak 60 kejadian (28,3%)`: of the whole told right before it, in one unit. */
function isLargestOf(whole: Mention, part: Mention, percent: Mention): boolean {
  const [one, other] = [whole.figure, part.figure];
  return (
    one.unit !== null &&
    one.unit !== "%" &&
    one.unit === other.unit &&
    !whole.isCut &&
    !part.isCut &&
    !part.isNegated &&
    other.reading.value.lt(one.reading.value) &&
    LARGEST.test(part.lead) &&
    /^[^,;.]{0,20}\(\s*$/.test(percent.lead)
  );
}
