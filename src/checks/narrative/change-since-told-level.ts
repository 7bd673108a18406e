import { HUNDRED } from "../../numbers/decimal";
import { type Direction, directionBefore } from "../../sentences/direction";
import type { Mention } from "../../sentences/mention";
import type { NarrativeStrings } from "../../strings/narrative";
import { checkDifference, checkDirectionBetween, pairs } from "./change";
import { isCount } from "./counts";
import { bestAgreement } from "./expectation";
import type { RunningRemark, RunningSentence } from "./running-sentence";

/** `Jumlah perkara masuk tahun 2010 ini turun`: what changed has been told before. */
const TOLD_BEFORE = /\b(?:ini|itu|tersebut)\b/i;

/** `dari tahun sebelumnya yang berjumlah`, `dibanding tahun 2009 sebanyak` */
const SINCE =
  /^\s*(?:dari|dibanding(?:kan)?(?:\s+dengan)?)\s+(?:[a-z]+\s+){0,4}?tahun\s+(?:lalu|sebelum\w*|(?:19|20)\d{2})\s*,?\s*(?:yang\s+)?(?:berjumlah|sebanyak|sebesar|sejumlah|mencapai|yaitu|adalah)\s*(?:sebanyak\s+|sebesar\s+)?$/i;

/** So many digits of a level are no chance. */
const FEWEST_DIGITS = 3;

/** A level so near the one that the percentage means is the one that was meant. */
const NEAR = 0.02;

/** How far back the sentence that tells the level may be. */
const SENTENCES_BACK = 3;

interface Told {
  percent: Mention;
  direction: Direction;
  earlier: Mention;
}

/** `Perkara masuk 2.856 … . Jumlah ini naik 16,67 % dari tahun sebelumnya yang berjumlah 2.448 perkara`: the level before, told here. */
export function changesSinceToldLevel(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((sentence, at) => {
    const told = toldIn(sentence);
    if (!told) return [];
    const levels = run
      .slice(Math.max(0, at - SENTENCES_BACK), at)
      .flatMap(({ mentions }) => mentions.filter((each) => isLevel(each, told.earlier)));
    return judge(sentence, told, levels, words);
  });
}

function toldIn({ mentions }: RunningSentence): Told | null {
  const [percent, earlier, ...others] = mentions;
  if (!percent || !earlier || others.length > 0 || percent.figure.unit !== "%" || percent.isCut) return null;
  const direction = directionBefore(percent.lead);
  const isTold = direction && TOLD_BEFORE.test(percent.lead) && SINCE.test(earlier.lead) && isCount(earlier);
  return isTold && earlier.figure.reading.value.toFixed(0).length >= FEWEST_DIGITS
    ? { percent, direction, earlier }
    : null;
}

/** A count of the same thing, as far as the words say. */
const isLevel = (each: Mention, { figure }: Mention) =>
  isCount(each) &&
  !each.figure.reading.value.eq(figure.reading.value) &&
  (each.figure.unit === figure.unit || each.figure.unit === null || figure.unit === null);

function judge(
  at: RunningSentence,
  { percent, direction, earlier }: Told,
  levels: Mention[],
  words: NarrativeStrings,
): RunningRemark[] {
  const from = earlier.figure;
  const isUp = ({ figure }: Mention) => figure.reading.value.gt(from.reading.value);
  const isTold = (level: Mention) =>
    bestAgreement(percent.figure, pairs(from, level.figure).relative) !== "impossible" ||
    bestAgreement(percent.figure, pairs(level.figure, from).relative) !== "impossible";
  const fitting = levels.filter(isTold);
  if (fitting.some((level) => isUp(level) === direction.isUp)) return [];
  const [only] = fitting;
  const wrong = only && checkDirectionBetween(direction, from, only.figure, percent.lead, words).remarks;
  if (wrong) return wrong.map((remark) => ({ at, remark }));
  const share = percent.figure.reading.value.div(HUNDRED);
  const meant = from.reading.value.times(direction.isUp ? share.plus(1) : share.minus(1).abs());
  const near = levels.filter(
    (level) => isUp(level) === direction.isUp && level.figure.reading.value.div(meant).minus(1).abs().lt(NEAR),
  );
  const values = new Set(near.map(({ figure }) => figure.reading.value.toFixed()));
  const [level] = near;
  if (!level || values.size > 1) return [];
  return checkDifference(percent.figure, pairs(from, level.figure), from, level.figure, words).remarks.map(
    (remark) => ({
      at,
      remark,
    }),
  );
}
