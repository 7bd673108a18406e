import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { checkDifference, pairs } from "../changes/change";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** `masih kurang 2,15 poin dari target 75,00`: how far, and the goal right behind it. */
const FAR = /\b(?:kurang|kekurangan|terpaut|selisih(?:nya)?|kelebihan)\s*(?:sebesar|sebanyak)?\s*$/i;
const FROM_GOAL = /^\s*[a-z]*\s*(?:dari(?:pada)?|terhadap|untuk\s+mencapai)\s+target\b[^,;.]*$/i;

/** `dari target 81,00, selisih`, `melampaui target 40 UMKM sebanyak`: how far, behind the goal. */
const FAR_BEHIND =
  /^\s*(?:[a-z]+\s*)?,?\s*(?:(?:dengan|sehingga|atau|terdapat|ada|dan|masih)\s+)*(?:selisih(?:nya)?|terpaut|kelebihan|kekurangan|kurang)\s*(?:sebesar|sebanyak|adalah)?\s*$/i;
const BEYOND_GOAL = /\b(?:melampaui|melebihi)\s+target\b[^,;.]*$/i;
const SO_MANY = /^\s*(?:[a-z]+\s*)?(?:sebanyak|sebesar|sejumlah)\s*$/i;

/** What was reached at another time, or by others. */
const OF_OTHERS =
  /\b(?:tahun\s+(?:lalu|sebelum\w*|depan|berikut\w*|20\d\d)|rata-rata|provinsi|nasional|kumulatif|triwulan|semester|masing-masing)\b/i;

/**
 * `Nilai 72,85 masih kurang 2,15 poin dari target 75,00`: a level, a goal and how far apart they are, and nothing else in the
 * sentence.
 */
export function checkApartFromGoal(mentions: Mention[], words: NarrativeStrings): Checked {
  const told = mentions.filter(({ isJoined, figure }) => !(isJoined && figure.unit === "%"));
  if (told.length !== 3 || told.some(({ isCut, lead }) => isCut || OF_OTHERS.test(lead))) return NOTHING;
  return joinChecked(
    told.map((far, at) => {
      const [before, behind] = [told[at - 1], told[at + 1]];
      const isFrom = behind !== undefined && FAR.test(far.lead) && FROM_GOAL.test(behind.lead);
      const isBehind =
        before !== undefined &&
        (FAR_BEHIND.test(far.lead)
          ? before.measure === "target"
          : BEYOND_GOAL.test(before.lead) && SO_MANY.test(far.lead));
      const goal = isFrom ? behind : isBehind ? before : undefined;
      const level = told.find((each) => each !== far && each !== goal);
      if (!goal || !level || level.measure === "target" || level.measure === "selisih" || !areLevels(level, goal, far))
        return NOTHING;
      const [one, other] = [level.figure, goal.figure];
      return checkDifference(far.figure, pairs(other, one), other, one, words);
    }),
  );
}

/** Told alike; points of what has no unit or is a percentage, anything else in its own unit. */
function areLevels({ figure: level }: Mention, { figure: goal }: Mention, { figure: far }: Mention): boolean {
  const isAlike = level.unit === goal.unit && level.reading.decimals === goal.reading.decimals;
  const isOpen = [level, goal, far].some(({ reading }) => reading.other);
  const isInPoints = far.unit === "Poin" || (far.unit === null && far.reading.decimals > 0);
  const isOfUnit = isInPoints
    ? level.unit === null || level.unit === "%" || level.unit === "Indeks"
    : far.unit === level.unit && far.unit !== "%";
  return isAlike && !isOpen && isOfUnit && far.reading.scale === level.reading.scale;
}
