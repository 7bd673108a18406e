import { type Direction, directionsIn } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { areComparable } from "../comparable";
import { checkDifference, pairs, RANK, wrongDirection } from "./change";
import { bestAgreement } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";

/**
 * Two figures of different years and their difference: `2024 sebesar 95% naik 5% dari tahun 2023 sebesar 90%`, or
 * `2023 sebesar 80,25 … 2024 sebesar 85,75 mengalami peningkatan sebesar 5,50`.
 */
export function checkChangeBetweenYears(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((told, index) => {
      // `591 perkara, bertambah 43 perkara atau naik 7,85% dibandingkan tahun 2022`: what changed stands before both.
      const levels = mentions.slice(0, index).filter((each) => !isChange(each) && !isBound(each));
      const [twoBefore, before] = levels.slice(-2).length === 2 ? levels.slice(-2) : [undefined, levels[0]];
      const behind = mentions[index + 1];
      const direction = directionOf(told);
      if (!direction || !before || told.isCut || !isPlain(before)) return NOTHING;
      // `naik 20% dibanding tahun 2022 sebanyak 1.000, sedangkan … turun 10% dari tahun 2022 sebanyak 900`: two things.
      if (isOfEarlierYear(before) && behind && isOfEarlierYear(behind)) return NOTHING;
      if (behind && isOfEarlierYear(behind)) {
        const now = mentions.slice(0, index).find((each) => isApart(told, each, behind)) ?? before;
        return joinChecked([
          check(told, now.figure, behind.figure, words, true),
          checkDirectionTold(told, direction, now.figure, behind.figure, words),
        ]);
      }
      const isPair = twoBefore && isPlain(twoBefore) && !before.isCut && areOfTwoYears(twoBefore, before);
      return isPair && !/\bdari\b|\bdibanding/i.test(told.behind)
        ? check(told, before.figure, twoBefore.figure, words)
        : NOTHING;
    }),
  );
}

/** `naik`, `mengalami peningkatan sebesar` right before the figure. */
function directionOf({ lead }: Mention): Direction | null {
  const directions = directionsIn(lead);
  const last = directions[directions.length - 1];
  const isNear =
    last &&
    /^\s*(?:nilai|capaian|sebesar|sebanyak|poin|:)?\s*(?:sebesar|sebanyak)?\s*$/i.test(
      lead.slice(last.index + last.text.length),
    );
  return last && isNear && !/\btarget\b/i.test(lead) && lead.length < 80 ? last : null;
}

/** `dengan batas maksimal 120% per indikator`: what nothing may be beyond is no level either. */
const isBound = ({ lead }: Mention) =>
  /\b(?:batas|dibatasi|maksimal|maksimum|paling\s+(?:tinggi|banyak))\b[^,;.]*$/i.test(lead);

/** How much something changed is no level to compare with. */
export const isChange = (mention: Mention) => directionOf(mention) !== null && !mention.isResult;

const isPlain = ({ measure, isJoined, isResult }: Mention) =>
  !isJoined &&
  !isResult &&
  ["nilai", "realisasi", "capaian", "realisasi-anggaran", "pagu", "serapan"].includes(measure);

const EARLIER_YEAR =
  /^\s*(?:[a-z%]+\s+)?(?:dari|dibanding(?:kan)?(?:\s+dengan)?)\s+(?:(?:realisasi|capaian|nilai|kondisi|pada|di)\s+)*tahun\s+(?:(?:19|20)\d{2}|lalu|sebelumnya)\s*(?:yang\s+)?(?:sebesar|sebanyak|yaitu|yakni|mencapai|hanya|senilai)?\s*\(?$/i;

/** The figure is that of an earlier year, to which the ones before it are compared. */
export const isOfEarlierYear = (mention: Mention) =>
  EARLIER_YEAR.test(mention.lead) && isPlain(mention) && !mention.isCut;

/** `28.386 ton atau 21,50% dari timbulan 132.056 ton, naik 3.303 ton dibandingkan tahun 2023 (25.083 ton)`: of the first, not of its whole. */
const isApart = (told: Mention, { figure: now }: Mention, { figure: earlier }: Mention) =>
  now.unit === earlier.unit &&
  told.figure.unit !== "%" &&
  bestAgreement(told.figure, pairs(earlier, now).plain) !== "impossible";

const yearsIn = (words: string) => new Set(words.match(/\b(?:19|20)\d{2}\b/g) ?? []);

function areOfTwoYears(one: Mention, other: Mention): boolean {
  const [first, second] = [yearsIn(one.lead), yearsIn(other.lead)];
  return first.size === 1 && second.size === 1 && ![...first].some((year) => second.has(year));
}

/** The difference is right and the word before it says the opposite of the two figures. */
function checkDirectionTold(
  told: Mention,
  direction: Direction,
  now: PrintedFigure,
  earlier: PrintedFigure,
  words: NarrativeStrings,
): Checked {
  if (!areComparable(now, earlier) || now.unit !== earlier.unit || told.figure.unit === "%") return NOTHING;
  const [after, before] = [now.reading.value, earlier.reading.value];
  const isRight = direction.isUp ? after.gte(before) : after.lte(before);
  if (isRight || bestAgreement(told.figure, pairs(earlier, now).plain) === "impossible" || RANK.test(told.lead))
    return NOTHING;
  const [from, to] = [earlier, now].map(({ text, reading }) => ({ text, value: reading.value }));
  if (!from || !to) return NOTHING;
  return { remarks: [wrongDirection(direction, from, to, told.lead.slice(0, 48), words)], checked: 1 };
}

/**
 * The difference may be meant either way round, so that only its size is judged; a percentage is of the earlier figure
 * where it is told `dari` that one.
 */
function check(
  told: Mention,
  now: PrintedFigure,
  earlier: PrintedFigure,
  words: NarrativeStrings,
  isFromEarlier = false,
): Checked {
  if (!areComparable(now, earlier) || now.unit !== earlier.unit) return NOTHING;
  const reverse = pairs(now, earlier);
  if (!isFromEarlier && told.figure.unit === "%" && bestAgreement(told.figure, reverse.relative) !== "impossible") {
    return { remarks: [], checked: 1 };
  }
  return checkDifference(told.figure, pairs(earlier, now), earlier, now, words);
}
