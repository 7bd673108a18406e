import { directionsIn } from "../../../sentences/direction";
import type { Mention, MentionGroup } from "../../../sentences/mention";
import type { Measure } from "../../../sentences/statement";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement } from "../expectation";
import { checkDifference, pairs } from "./change";
import { type Checked, joinChecked, NOTHING } from "../remark";

/**
 * `tahun 2023 … terealisasi 83,13 … dan tahun 2024 … 99,95 … ada kenaikan nilai 0,37`: the difference may be meant of
 * any two like figures of the two years; it is wrong only if it is that of none.
 */
export function checkChangeOfYears(groups: MentionGroup[], words: NarrativeStrings): Checked {
  return joinChecked(
    groups.map((group, index) => {
      const [told] = group.mentions;
      const [first, second] = [groups[index - 2], groups[index - 1]];
      if (!told || !first || !second || !followsDirectly(first, second) || !followsDirectly(second, group))
        return NOTHING;
      return isDifference(told) ? checkAgainst(told, first, second, words) : NOTHING;
    }),
  );
}

function followsDirectly(one: MentionGroup, other: MentionGroup): boolean {
  return other.start === one.start + one.text.length;
}

function isDifference({ lead, isCut, figure, measure }: Mention): boolean {
  const directions = directionsIn(lead);
  const last = directions[directions.length - 1];
  return (
    measure === "selisih" &&
    !isCut &&
    last !== undefined &&
    /^(?:\s+(?:nilai|capaian|realisasi|indeks|skor|sebesar|sebanyak|yaitu|yakni|poin)|[\s,:])*$/i.test(
      lead.slice(last.index + last.text.length),
    ) &&
    figure.reading.value.gt(0)
  );
}

const yearOf = ({ text }: MentionGroup) => /\btahun\s+(?:anggaran\s+)?((?:19|20)\d{2})\b/i.exec(text)?.[1] ?? null;
const LIKE: Measure[] = ["realisasi", "capaian", "target"];

function checkAgainst(told: Mention, first: MentionGroup, second: MentionGroup, words: NarrativeStrings): Checked {
  const [before, after] = [yearOf(first), yearOf(second)];
  if (before === null || after === null || before === after) return NOTHING;
  const all = LIKE.flatMap((measure) => {
    const [one, other] = [first, second].map(({ mentions }) => mentions.filter((each) => each.measure === measure));
    if (one?.length !== 1 || other?.length !== 1 || !one[0] || !other[0]) return [];
    return [{ from: one[0].figure, to: other[0].figure, ...pairs(one[0].figure, other[0].figure) }];
  });
  const main = all.find(({ from }) =>
    first.mentions.some(({ measure, figure }) => measure === "realisasi" && figure === from),
  );
  if (!main) return NOTHING;
  const possible = all.flatMap(({ plain, relative }) => [...plain, ...relative]);
  if (bestAgreement(told.figure, possible) !== "impossible") return { remarks: [], checked: 1 };
  return checkDifference(told.figure, main, main.from, main.to, words);
}
