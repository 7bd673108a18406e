import { HUNDRED } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import { isRoughly } from "../../../sentences/told-roughly";
import type { NarrativeStrings } from "../../../strings/narrative";
import { areBothPeople, countAlike, isCount, isWithin } from "../counts";
import { bestAgreement, lessThan, percentages, readingsOf } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { isNearly } from "./share";
import { shareRemark } from "./share-remark";

const SENTENCES_BACK = 4;

const DONE = String.raw`(?:di|ter|ber|me)[a-z]{4,}|lulus|lolos|hadir|masuk|selesai`;

/** `dari total yang diterima`, `dari seluruh peserta yang lulus`: all of those, and no word that says which of them. */
const OF_ALL_DONE = new RegExp(
  String.raw`^\s*\)?\s*dari\s+(?:seluruh|keseluruhan|total|jumlah)\s+(?:[a-z]+\s+)?yang\s+(${DONE})\s*(?:[.,;)]|$)`,
  "i",
);

/** `143.805 peserta diterima,`: so many in all, as nothing behind it says where or how. */
const COUNTED_AS = new RegExp(
  String.raw`^\s*(?:(?:orang|peserta|siswa|mahasiswa)\s+)?(?:yang\s+)?(?:telah\s+|dinyatakan\s+)?(${DONE})\s*(?:[.,;)]|$|\b(?:yaitu|atau|pada\s+tahun)\b)`,
  "i",
);

const NO_SHARE = /\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|target\w*|rata-rata|kurang|lebih\s+dari)\b/i;

/**
 * `663.181 pendaftar, dan 143.805 peserta diterima. … 44.928 orang atau 31,24% dari total yang diterima`: the whole is named
 * by what was done with them, and was told so once before.
 */
export function sharesOfDoneWhole(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) =>
    at.mentions.flatMap((percent, position): RunningRemark[] => {
      const told = at.mentions[position - 1];
      const done = OF_ALL_DONE.exec(percent.behind)?.[1]?.toLowerCase();
      if (!told || done === undefined || percent.figure.unit !== "%") return [];
      const part = isRoughly(told) ? { ...told, isCut: false } : told;
      if (!isShare(part, percent)) return [];
      const before = run.slice(Math.max(0, index - SENTENCES_BACK), index);
      const near = before.flatMap(({ mentions }) => mentions).filter(isCount);
      const wholes = near.filter(({ behind }) => COUNTED_AS.exec(behind)?.[1]?.toLowerCase() === done);
      const [whole, ...more] = wholes;
      if (!whole || more.length > 0 || !isWithin(part, whole) || !areAlike(whole, part)) return [];
      const ways = [...near, ...at.mentions.filter((each) => each !== told && isCount(each))].flatMap(({ figure }) =>
        percentages(readingsOf(part.figure), readingsOf(figure)),
      );
      const right = part.figure.reading.value.div(whole.figure.reading.value).times(HUNDRED);
      if (bestAgreement(percent.figure, [...ways, ...lessThan(HUNDRED, ways)]) !== "impossible") return [];
      if (isRoughly(percent) && isNearly(percent.figure, right)) return [];
      const about = `bagian ${part.lead.slice(-40)}`;
      return [{ at, remark: shareRemark(percent.figure, part.figure, whole.figure, right, about, words) }];
    }),
  );
}

const isShare = (part: Mention, percent: Mention) =>
  isCount(part) &&
  (!percent.isCut || isRoughly(percent)) &&
  !NO_SHARE.test(`${part.lead} ${percent.lead}`) &&
  /\b(?:atau|yaitu|yakni|berarti|setara|merupakan)\b|\(/i.test(percent.lead);

const areAlike = ({ figure: whole }: Mention, { figure: part }: Mention) =>
  countAlike(whole, part) || areBothPeople(whole, part);
