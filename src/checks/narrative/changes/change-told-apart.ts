import { type Direction, directionBefore } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { checkDifference, checkDirectionBetween, pairs } from "./change";
import { bestAgreement } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";

const NOW = /\b(?:tahun|bulan|periode|triwulan|semester)\s+ini\b|\bsaat\s+ini\b|\bsekarang\b/i;
const BEFORE = /\b(?:tahun|bulan|periode)\s+(?:lalu|sebelum\w*)\b|\bsebelumnya\b/i;
const YEAR = /\b(?:19|20)\d{2}\b/g;

/** Words that say of which of several things a figure is told. */
const OF_OTHERS = /\b(?:target\w*|rata-rata|di\s?antaranya|provinsi|nasional|total|dari)\b/i;

/** Farther off the percentage is of something else than the two figures. */
const MOST_POINTS_OFF = 5;

/** `Penyelesaian menurun 11,5 persen. Tahun ini diselesaikan 33.169 perkara, sedangkan pada 2021 37.482 perkara`: and the other way round. */
export function changesToldApart(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((sentence, at) => {
    const told = percentAlone(sentence);
    if (!told) return [];
    return [run[at + 1], run[at - 1]].flatMap((other) => {
      const levels = other && speaksOfSame(sentence, other) ? levelsIn(other, other === run[at - 1]) : null;
      return levels ? judge(sentence, told, levels, words) : [];
    });
  });
}

interface Told {
  mention: Mention;
  direction: Direction;
}

interface Levels {
  earlier: Mention;
  later: Mention;
}

/** The only figure of its sentence, and a change in percent. */
function percentAlone({ mentions }: RunningSentence): Told | null {
  const [mention, ...others] = mentions;
  if (!mention || others.length > 0 || mention.figure.unit !== "%" || mention.isCut || mention.isResult) return null;
  const direction = directionBefore(mention.lead);
  return direction && !/\b(?:dari|terhadap)\b/i.test(mention.behind) ? { mention, direction } : null;
}

/** Two counts or amounts and nothing else, of two times. */
function levelsIn({ mentions }: RunningSentence, isBefore: boolean): Levels | null {
  const [one, other, ...more] = mentions;
  if (!one || !other || more.length > 0 || one.isCut || other.isCut) return null;
  if (one.figure.unit === "%" || one.figure.unit === null || one.figure.unit !== other.figure.unit) return null;
  if (directionBefore(one.lead) || directionBefore(other.lead)) return null;
  // The sentence that goes into detail may compare other things; the one that was told first is meant.
  if (!isBefore && [one, other].some(({ lead }) => OF_OTHERS.test(lead))) return null;
  const [first, second] = [timeOf(one.lead), timeOf(other.lead)];
  if (first === null || second === null || first === second) return null;
  return first < second ? { earlier: one, later: other } : { earlier: other, later: one };
}

/** A place in time that can be compared with that of the other figure. */
function timeOf(lead: string): number | null {
  const years = [...new Set(lead.match(YEAR) ?? [])];
  if (years.length > 1) return null;
  if (NOW.test(lead)) return Infinity;
  if (BEFORE.test(lead)) return -Infinity;
  return years.length === 1 ? Number(years[0]) : null;
}

const COMMON =
  /^(?:jumlah|tahun|persen|sebesar|sebanyak|sedangkan|sementara|dibanding\w*|adalah|mencapai|mengalami|terjadi|mampu|hingga)$/i;

/** The roots of the telling words of a sentence, near enough: five letters from within them. */
const rootsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]{6,}/g) ?? []).flatMap((word) => (COMMON.test(word) ? [] : [word.slice(3, 8)]));

/** A short sentence goes on with the one before it; a longer one names what it speaks of, and the other must name it too. */
function speaksOfSame({ text }: RunningSentence, other: RunningSentence): boolean {
  if (/^\W*(?:naik|turun|meningkat|menurun)\b/i.test(text)) return true;
  const said = other.text.toLowerCase();
  return rootsOf(text).some((root) => root.length === 5 && said.includes(root));
}

function judge(
  at: RunningSentence,
  { mention, direction }: Told,
  { earlier, later }: Levels,
  words: NarrativeStrings,
): RunningRemark[] {
  const [from, to] = [earlier.figure, later.figure];
  const forward = pairs(from, to);
  const [right] = forward.relative;
  if (!right || right.value.minus(mention.figure.reading.value).abs().gt(MOST_POINTS_OFF)) return [];
  const isTheirs =
    bestAgreement(mention.figure, forward.relative) !== "impossible" ||
    bestAgreement(mention.figure, pairs(to, from).relative) !== "impossible";
  if (!isTheirs)
    return checkDifference(mention.figure, forward, from, to, words).remarks.map((remark) => ({ at, remark }));
  return checkDirectionBetween(direction, from, to, mention.lead, words).remarks.map((remark) => ({ at, remark }));
}
