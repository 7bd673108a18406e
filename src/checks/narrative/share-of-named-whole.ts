import { HUNDRED } from "../../numbers/decimal";
import type { Mention } from "../../sentences/mention";
import type { NarrativeStrings } from "../../strings/narrative";
import { countAlike, isCount, isWithin } from "./counts";
import { bestAgreement, lessThan, percentages, readingsOf } from "./expectation";
import type { RunningRemark, RunningSentence } from "./running-sentence";
import { shareRemark } from "./share-remark";

/** `dari seluruh pegawai.`, `dari total pegawai`: all of what one word names, and no word that says which of them. */
const OF_ALL =
  /^\s*\)?\s*dari\s+(?:seluruh|keseluruhan|total|jumlah)\s+(?:jumlah\s+|total\s+)?([a-z]{4,})\s*(?:[,.;)]|$|\b(?:dan|serta|sedangkan|yang\s+ada)\b)/i;

/** `jumlah pegawai`, `total pegawai sebanyak`: the whole of what the last word names. */
const NAMES_WHOLE =
  /\b(?:jumlah|total|keseluruhan|seluruh)\s+([a-z]{4,})(?:\s+(?:adalah|sebanyak|sejumlah|sebesar|mencapai|yaitu|berjumlah))*\s*$/i;

/** Words that make it no share: a change, a goal. */
const NO_SHARE = /\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|target\w*|rata-rata|kurang|lebih)\b/i;

/**
 * `dengan jumlah pegawai 70 orang … . Hakim berjumlah 13 orang atau 15,71% dari seluruh pegawai`: the whole is named, and
 * was told under that name before.
 */
export function sharesOfNamedWhole(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    const inCell = run.filter(({ place }) => place.cell === at.place.cell);
    return at.mentions.flatMap((percent, position) => {
      const part = at.mentions[position - 1];
      const name = OF_ALL.exec(percent.behind)?.[1]?.toLowerCase();
      if (!part || name === undefined || !isShare(part, percent)) return [];
      const before = run.slice(0, index).filter((each) => inCell.includes(each));
      const wholes = before.flatMap(({ mentions }) => mentions.filter((each) => isWholeOf(each, name)));
      const [whole, ...others] = wholes;
      if (!whole || others.length > 0 || !countAlike(whole.figure, part.figure) || !isWithin(part, whole)) return [];
      const counts = inCell.flatMap(({ mentions }) => mentions.filter((each) => each !== part && isCount(each)));
      const ways = counts.flatMap(({ figure }) => percentages(readingsOf(part.figure), readingsOf(figure)));
      if (bestAgreement(percent.figure, [...ways, ...lessThan(HUNDRED, ways)]) !== "impossible") return [];
      const right = part.figure.reading.value.div(whole.figure.reading.value).times(HUNDRED);
      const about = `bagian ${part.lead.slice(-40)}`;
      return [{ at, remark: shareRemark(percent.figure, part.figure, whole.figure, right, about, words) }];
    });
  });
}

const isShare = (part: Mention, percent: Mention) =>
  percent.isJoined &&
  percent.figure.unit === "%" &&
  isCount(part) &&
  !percent.isCut &&
  !NO_SHARE.test(`${part.lead} ${percent.lead}`);

const isWholeOf = (mention: Mention, name: string) =>
  isCount(mention) && mention.figure.reading.value.gt(0) && NAMES_WHOLE.exec(mention.lead)?.[1]?.toLowerCase() === name;
