import { directionsIn } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { speaksOfLess } from "../less-is-better";
import { type Checked, joinChecked, NOTHING } from "../remark";
import { checkDirectionBetween, OTHER_SENSE, RANK } from "./change";

/** `dari tahun 2021 (`, `dibandingkan tahun sebelumnya yang sebesar`: the level that it changed from, right behind the word. */
const FROM_EARLIER =
  /^\s+(?:dari(?:pada)?|(?:jika\s+)?(?:di)?banding(?:kan)?(?:\s+dengan)?)\s+(?:(?:capaian|realisasi|nilai)\s+)?(?:tahun\s+)?(?:(?:19|20)\d{2}|lalu|sebelumnya)\s*(?:\(|(?:yang\s+)?(?:sebesar|mencapai|yaitu)\s*)$/i;

/**
 * `Nilai 83,59 sedikit di atas target 83,00 dan naik dari tahun 2021 (85,13)`: how much it changed is not told, and all that the
 * sentence tells before lies on the other side.
 */
export function checkDirectionFromEarlier(text: string, mentions: Mention[], words: NarrativeStrings): Checked {
  if (RANK.test(text)) return NOTHING;
  return joinChecked(
    mentions.map((from, at) => {
      const direction = directionsIn(from.lead).at(-1);
      if (!direction || from.isCut || !FROM_EARLIER.test(from.lead.slice(direction.index + direction.text.length)))
        return NOTHING;
      const said = from.lead.slice(0, direction.index);
      const before = mentions.slice(0, at).filter((each) => isLevel(each, from));
      const [level] = before;
      if (!level || OTHER_SENSE.test(said) || speaksOfLess(`${level.lead} ${said}`)) return NOTHING;
      const isOther = ({ figure }: Mention) =>
        direction.isUp
          ? figure.reading.value.lt(from.figure.reading.value)
          : figure.reading.value.gt(from.figure.reading.value);
      if (!before.every(isOther) || before.length < at) return NOTHING;
      return checkDirectionBetween(direction, from.figure, level.figure, from.lead, words);
    }),
  );
}

/** An index or a percentage, told as exactly as the one before. */
const isLevel = ({ figure, isCut }: Mention, from: Mention) =>
  !isCut &&
  figure.unit === from.figure.unit &&
  (figure.unit === null || figure.unit === "%") &&
  figure.reading.decimals > 0 &&
  figure.reading.decimals === from.figure.reading.decimals;
