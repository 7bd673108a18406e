import { printedDigits } from "../../../numbers/printed-digits";
import { type Direction, directionsIn } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import { areOfOtherScales } from "../../../sentences/printed-figure";
import { type LevelChange, readLevelChange } from "../../../sentences/read-level-change";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Expectation } from "../../constraint";
import { checkDifference, OTHER_SENSE, pairs, RANK, sameReadings, wrongDirection } from "./change";
import { bestAgreement, percentages, readTogether } from "../expectation";
import { speaksOfLess } from "../less-is-better";
import { levelInstead } from "./mistyped-level";
import { type Checked, joinChecked, NOTHING } from "../remark";

/**
 * Two levels and how much changed between them, told in figures, in percent or both: `10,12%, turun 0,43 poin dari 10,55%`,
 * `kenaikan 36 kasus (+26%) dari tahun 2019 sebesar 138 kasus menjadi 174 kasus`. Without how much, only its direction.
 */
export function checkToldChange(text: string, mentions: Mention[], words: NarrativeStrings): Checked {
  const change = readLevelChange(mentions);
  if (!change) return NOTHING;
  if (change.changes.length === 0) return checkDirectionAlone(text, change, words);
  const judged = change.changes.flatMap(({ mention }) => {
    const allowed = allowedFor(mention, change);
    return allowed ? [{ mention, isOff: bestAgreement(mention.figure, allowed) === "impossible" }] : [];
  });
  if (judged.length < change.changes.length) return NOTHING;
  const off = judged.filter(({ isOff }) => isOff);
  if (change.needsProof && !isProven(judged)) return NOTHING;
  if (off.length === 0) return checkDirection(text, change, words);
  const level = off.length === 2 ? levelInstead(change, words) : null;
  if (level) return { remarks: [level], checked: 2 };
  const { earlier, later } = change;
  return joinChecked(
    off.map(({ mention }) =>
      checkDifference(mention.figure, pairs(earlier.figure, later.figure), earlier.figure, later.figure, words),
    ),
  );
}

/** So many digits of a change are those of no other two levels by chance. */
const FEWEST_DIGITS = 3;

/** Of a change told in two ways one is that of the two levels. */
const isProven = (judged: { mention: Mention; isOff: boolean }[]) =>
  judged.length === 2 &&
  judged.some(({ mention, isOff }) => !isOff && printedDigits(mention.figure.reading).length >= FEWEST_DIGITS);

/** Whatever may be meant by a change of the two levels; `null` where it is told in a unit that says nothing of them. */
function allowedFor({ figure: told }: Mention, { earlier, later, changes }: LevelChange): Expectation[] | null {
  const [before, after] = [earlier.figure, later.figure];
  const { plain, relative } = pairs(before, after);
  // Some tell what it came to in percent of what it was; some divide by what it came to.
  const ofLater = isBaseNamed(changes, earlier) ? [] : pairs(after, before).relative;
  const asLevel = readTogether(after, before).flatMap(([end, start]) => percentages(end, start));
  const loose = [...relative, ...ofLater, ...asLevel];
  const unit = before.unit ?? after.unit;
  if (told.unit !== "%" && areOfOtherScales(told, before)) return null;
  if (told.unit === "%") return unit === "%" || unit === null ? [...plain, ...loose] : loose;
  if (told.unit === "Kali" && unit !== "Kali") return null;
  // Without a sign a change may be one in percent.
  if (told.unit === null) return [...plain, ...loose];
  if ((told.unit === "rupiah") !== (unit === "rupiah")) return null;
  const isOther = told.isKnownUnit && (before.isKnownUnit || after.isKnownUnit) && told.unit !== unit;
  return isOther && told.unit !== "Poin" ? null : plain;
}

/** `turun 23 kasus atau 2,79% dibandingkan tahun 2023 sebanyak 825 kasus`: the base stands right behind the percentage. */
const isBaseNamed = (changes: LevelChange["changes"], earlier: Mention) => {
  const isBehind = changes.every(({ mention }) => mention.figure.start < earlier.figure.start);
  const leadsOn = /\bmenjadi\b/i.test(earlier.behind);
  return changes.length === 2 && (isBehind ? !leadsOn : leadsOn && FROM.test(earlier.lead));
};

/** `naik dari 1.820 menjadi 1.940, atau bertambah 120 (6,59%)`: what it was is the base of the percentage too. */
const FROM = /\b(?:naik|turun|meningkat|menurun)\s+dari\s*$/i;

/** True where both figures, however they are read, went the other way. */
function isAgainst(direction: Direction, { earlier, later }: LevelChange): boolean {
  return sameReadings(earlier.figure, later.figure).every(([before, after]) =>
    direction.isUp ? after.possible.high.lt(before.possible.low) : after.possible.low.gt(before.possible.high),
  );
}

/** How much it changed is right, and the word before it says the opposite. */
function checkDirection(text: string, change: LevelChange, words: NarrativeStrings): Checked {
  const told = change.changes.find(({ direction }) => direction);
  const checked = change.changes.length;
  if (!told?.direction || !isAgainst(told.direction, change)) return { remarks: [], checked };
  const { direction, mention } = told;
  const named = mention.lead.slice(direction.index);
  if (RANK.test(text) || OTHER_SENSE.test(named) || /capaian/i.test(named) || speaksOfLess(named))
    return { remarks: [], checked };
  return { remarks: [remarkOn(direction, change, mention.lead, words)], checked };
}

/** What was counted, and a class of it: `paspor,`, `atau kategori Baik,`. */
const OF_THE_LEVEL =
  /^\s*(?:[a-z]{1,16}\s*)?(?:,?\s*(?:atau|dengan)\s+kategori(?:\s+[a-z]+){1,2})?\s*,?\s*(?:yang|atau|dan)?\s*$/i;
const LEADS_ON =
  /^\s*(?:(?:yang|cukup|sangat|sedikit|signifikan|tajam|drastis|jika|bila|apabila|kalau)\s+)*(?:dari|dibanding(?:kan)?|menjadi)\b/i;

/** `4.998 paspor, turun dari tahun 2019 yang mencapai 14.413`, `dari 48,05 meningkat menjadi 58,85`. */
function checkDirectionAlone(text: string, change: LevelChange, words: NarrativeStrings): Checked {
  const directions = directionsIn(change.between);
  const [direction] = directions;
  if (!direction || directions.length > 1) return NOTHING;
  const before = change.between.slice(0, direction.index);
  const behind = change.between.slice(direction.index + direction.text.length);
  if (!OF_THE_LEVEL.test(before) || !LEADS_ON.test(behind)) return NOTHING;
  if (RANK.test(text) || !isAgainst(direction, change)) return { remarks: [], checked: 1 };
  return { remarks: [remarkOn(direction, change, change.between, words)], checked: 1 };
}

function remarkOn(direction: Direction, { earlier, later }: LevelChange, about: string, words: NarrativeStrings) {
  const endpoint = ({ figure }: Mention) => ({ text: figure.text, value: figure.reading.value });
  return wrongDirection(direction, endpoint(earlier), endpoint(later), about.slice(0, 48), words);
}
