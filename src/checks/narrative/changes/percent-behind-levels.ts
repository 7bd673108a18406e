import { formatNumber } from "../../../numbers/format-number";
import { digitSlip } from "../../../numbers/digit-slip";
import type { Mention } from "../../../sentences/mention";
import { namesOtherBase } from "../../../sentences/measure-words";
import { readChanges } from "../../../sentences/read-changes";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement, percentages, readTogether } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";
import { checkDifference, pairs } from "./change";

/** `menjadi 247 kejadian atau`, `menjadi 97 perkara pada tahun 2024 (`: the percentage with no word for what it is. */
const RIGHT_BEHIND =
  /^\s*(?:[a-z/]+\s+){0,2}(?:pada\s+)?(?:tahun\s+\d{4}\s*)?,?\s*(?:\(|\batau(?:\s+(?:sebesar|setara|sekitar))?)\s*$/i;

/** Where it may be the share of the later level as well, fewer digits are nearly alike by chance. */
const FEWEST_DIGITS = { swapped: 3, replaced: 4 };

/**
 * `turun dari 268 kejadian menjadi 247 kejadian atau 8,74 %`: what stands behind the two levels may be the share of the later
 * one, or how much it changed. One slip of the hand away from the change it is the change.
 */
export function checkPercentBehindLevels(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    readChanges(mentions).map(({ from, to }) => {
      const percent = mentions[mentions.indexOf(to) + 1];
      if (!percent || percent.isCut || percent.figure.unit !== "%" || !RIGHT_BEHIND.test(percent.lead)) return NOTHING;
      const [one, other] = [from.figure, to.figure];
      // `dari 89 menjadi 97 perkara`: what both count is said once.
      const isOfOneUnit = one.unit === null || one.unit === other.unit;
      if (other.unit === "%" || !isOfOneUnit || one.reading.value.lte(0) || namesOtherBase(percent.behind))
        return NOTHING;
      const { relative, plain } = pairs(one, other);
      const asLevel = readTogether(other, one).flatMap(([end, start]) => percentages(end, start));
      const allowed = [...relative, ...pairs(other, one).relative, ...asLevel, ...(one.unit === null ? plain : [])];
      if (bestAgreement(percent.figure, allowed) !== "impossible") return { remarks: [], checked: 1 };
      const [right] = relative;
      const isOff = right && isSlip(percent, formatNumber(right.value, percent.figure.reading.decimals));
      return isOff ? checkDifference(percent.figure, { relative, plain }, one, other, words) : NOTHING;
    }),
  );
}

function isSlip({ figure: { reading } }: Mention, right: string): boolean {
  const slip = digitSlip(formatNumber(reading.value, reading.decimals), right);
  return slip !== null && right.replace(/\D/g, "").length >= FEWEST_DIGITS[slip];
}
