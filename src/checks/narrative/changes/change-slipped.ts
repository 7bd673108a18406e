import { isDigitAway } from "../../../numbers/digit-slip";
import { type Direction, directionBefore } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import { areOfOtherScales } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { checkDifference, pairs, RANK } from "./change";

/** `dibandingkan tahun 2023 sebesar`, `dari tahun sebelumnya yang sebanyak`: what it changed from. */
const FROM_EARLIER =
  /^[^.;]{0,24}\b(?:dari(?:pada)?|(?:di)?banding(?:kan)?|terhadap)\b[^,;.]*\b(?:tahun|sebelumnya|lalu|semula|bulan|semester|triwulan)\b[^,;.]*$/i;

/** Another thing that it is compared with. */
const OF_OTHERS = /\b(?:target\w*|provinsi|nasional|standar|pagu|masing-masing|maksimal|minimal|proyeksi|rencana)\b/i;

/** A change of so many digits is no chance. */
const FEWEST_DIGITS = 3;

/**
 * `terealisasi 52,24 dari target 52,25 atau 99,98%, naik 1,41 poin dibandingkan tahun 2023 sebesar 51,83`: what was reached is told
 * somewhere in the cell, among other figures; the one that is but for a digit as far from what it was is the one that is meant.
 */
export function changesSlipped(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at) => {
    if (RANK.test(at.text)) return [];
    const cell = run.filter(({ place }) => place.cell === at.place.cell && place.sheet === at.place.sheet);
    const before = cell.slice(0, cell.indexOf(at)).flatMap(({ mentions }) => mentions);
    return at.mentions.flatMap((told, index) => {
      const change = changeTold(at.mentions, index);
      if (!change) return [];
      const levels = [...before, ...at.mentions.slice(0, index)].filter((each) => isLevel(each, change.from));
      const isMeant = ({ figure }: Mention) =>
        bestAgreement(told.figure, pairs(change.from.figure, figure).plain) !== "impossible";
      if (levels.some(isMeant)) return [];
      const slipped = levels.filter((each) => isSlip(told, change, each));
      const [level] = slipped;
      if (!level || slipped.some(({ figure }) => !figure.reading.value.eq(level.figure.reading.value))) return [];
      const [from, to] = [change.from.figure, level.figure];
      return checkDifference(told.figure, pairs(from, to), from, to, words).remarks.map((remark) => ({ at, remark }));
    });
  });
}

interface Change {
  direction: Direction;
  from: Mention;
}

/** How much something changed, and what from: told right behind it, or right before it. */
function changeTold(mentions: Mention[], at: number): Change | null {
  const told = mentions[at];
  const direction = told && !told.isCut && !told.isResult ? directionBefore(told.lead) : null;
  if (!told || !direction || told.figure.unit === "%") return null;
  const next = mentions[at + 1]?.isJoined ? mentions[at + 2] : mentions[at + 1];
  const last = mentions[at - 1]?.isJoined ? mentions[at - 2] : mentions[at - 1];
  const isBefore =
    last && /^[^a-z]*(?:[a-z]+\s+)?(?:\([^()]*\)\s*)?[^a-z]*(?:maka\s+)?$/i.test(leadTo(told, direction));
  const from = [next, isBefore ? last : undefined].find((each) => each && FROM_EARLIER.test(each.lead));
  if (!from || from.isCut || OF_OTHERS.test(from.lead) || OF_OTHERS.test(told.lead)) return null;
  const isOfUnit = told.figure.unit === "Poin" || told.figure.unit === null || told.figure.unit === from.figure.unit;
  return isOfUnit && told.figure.reading.scale === from.figure.reading.scale ? { direction, from } : null;
}

const leadTo = ({ lead }: Mention, { index }: Direction) => lead.slice(0, index);

/** Told in the same way as what it changed from. */
const isLevel = (level: Mention, { figure }: Mention) =>
  level.figure !== figure &&
  !level.isCut &&
  level.figure.unit === figure.unit &&
  level.figure.reading.decimals === figure.reading.decimals &&
  !areOfOtherScales(level.figure, figure);

function isSlip({ figure: told }: Mention, { direction, from }: Change, level: Mention): boolean {
  if (level.measure === "target" || level.measure === "pagu" || level.measure === "selisih") return false;
  const apart = level.figure.reading.value.minus(from.figure.reading.value);
  if (apart.isNegative() === direction.isUp || told.reading.scale > 1) return false;
  const [shown = "", wanted = ""] = [told.reading.value, apart.abs()].map((each) =>
    each.toFixed(told.reading.decimals).replace(/\D/g, ""),
  );
  return shown.length >= FEWEST_DIGITS && isDigitAway(shown, wanted);
}
