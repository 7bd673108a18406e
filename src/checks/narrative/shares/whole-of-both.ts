import { namesOtherBase } from "../../../sentences/measure-words";
import type { Mention } from "../../../sentences/mention";
import { areBothPeople, countAlike, isCount } from "../counts";
import type { CountAndPercent } from "./count-and-percent";

const areAlike = (one: Mention, other: Mention) =>
  countAlike(one.figure, other.figure) || areBothPeople(one.figure, other.figure);

/** `diterima 26 kasus, 24 kasus (88,00%) telah selesai dan 2 kasus masih berproses`: the two parts come to the count before them. */
export function wholeOfBoth({ part, percent, at }: CountAndPercent, mentions: Mention[]): Mention[] | null {
  const rest = mentions[at + 1];
  if (!rest || !isCount(rest) || !areAlike(part, rest) || namesOtherBase(percent.behind)) return null;
  const all = part.figure.reading.value.plus(rest.figure.reading.value);
  const whole = mentions
    .slice(0, at - 1)
    .filter((each) => isCount(each) && areAlike(each, part) && each.figure.reading.value.eq(all));
  return whole.length === 1 && rest.figure.reading.value.gt(0) ? whole : null;
}

const REFERS_BACK =
  /^\W*dari\s+(?:(?:jumlah|total|seluruh|keseluruhan)\s+)?(?:[a-z]+\s+)?(?:tersebut|itu|dimaksud)\s*,?\s*$/i;
const OTHERS = /^\s*(?:[a-z]+\s+)?lainnya\b/i;

/** `Dari jumlah tersebut, 83 orang (71,56%) adalah auditor, sedangkan 26 orang lainnya …`: one part and all the others. */
export function bothBehindWhole({ part, percent, at }: CountAndPercent, mentions: Mention[]): Mention[] | null {
  const rest = mentions[at + 1];
  if (part !== mentions[0] || !rest || !REFERS_BACK.test(part.lead) || namesOtherBase(percent.behind)) return null;
  const counts = mentions.filter(({ figure }) => figure.unit !== "%");
  const isRest = isCount(rest) && areAlike(part, rest) && OTHERS.test(rest.behind);
  const isContrast = /\b(?:sedangkan|sementara|dan|adapun)\s*$/i.test(rest.lead);
  return counts.length === 2 && isRest && isContrast ? [part, rest] : null;
}
