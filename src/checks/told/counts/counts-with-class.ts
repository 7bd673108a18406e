import { findCategory } from "../../../numbers/categories";
import type { Mention } from "../../../sentences/mention";
import type { Grouping } from "../../scales/grouping";
import { OPENS_WHOLE } from "./counted-sides";
import { spelled, type ToldSentence } from "../told-sentence";
import { valueOf } from "../told-value";

/** A count, in digits or in words, and what stands before and behind it. */
export interface Count {
  text: string;
  value: number;
  unit: string | null;
  lead: string;
  behind: string;
  isWorded: boolean;
}

export interface Counted {
  count: Count;
  name: string;
}

/** The counts of a sentence: in digits, or where only the whole is told so in words. */
export function countsIn({ mentions, worded }: ToldSentence): Count[] {
  const inDigits = mentions.flatMap(({ figure, isCut, lead, behind }, at): Count[] =>
    isCut || figure.reading.decimals > 0 || figure.unit === "%"
      ? []
      : [
          {
            text: figure.text,
            value: valueOf(figure),
            unit: figure.unit,
            lead,
            behind: `${figure.text.replace(/[\d.,]+/g, " ")} ${behind}${behindShare(behind, mentions[at + 1])}`,
            isWorded: false,
          },
        ],
  );
  const inWords = worded.map((each) => ({ ...each, unit: null, lead: each.before, isWorded: true }));
  // `sembilan dari 12 indikator telah tercapai`: only the whole is told in digits.
  const parts = inDigits.filter(({ lead }) => !OPENS_WHOLE.test(lead));
  return parts.length > 0 ? inDigits : inWords;
}

/** `12 indikator (85,7%) berpredikat Sangat Tinggi`: the class stands behind the share. */
const behindShare = (behind: string, next: Mention | undefined) =>
  next?.figure.unit === "%" && /^\s*(?:[a-z]+\s*)?\(\s*$/i.test(behind) && /^\s*\)/.test(next.behind)
    ? next.behind
    : "";

/** `Jumlah indikator 14, direvisi 4, tetap 10`: each class before its count, and nothing else. */
export const IN_NOTE = /^\s*,\s*(?:dan\s+)?[a-z]+(?:\s+[a-z]+)?\s*$/i;

/** The counts behind which a class of the rows is named, each class once. */
export function classesTold(counts: Count[], { column, groups }: Grouping): Counted[] {
  const names = [...groups.keys()];
  const isOfClasses = names.every(
    (name) => findCategory(name) !== null || /kategori|predikat|capai|status/i.test(column.name),
  );
  const isNote = counts.filter((count) => nameBefore(count, names) !== null).length === names.length;
  if (!isOfClasses && !isNote && !denyOneAnother(names)) return [];
  const told = counts.flatMap((count): Counted[] => {
    const name = isNote ? nameBefore(count, names) : nameBehind(count.behind, names);
    return name === null ? [] : [{ count, name }];
  });
  return new Set(told.map(({ name }) => name)).size < told.length ? [] : told;
}

/** `Efisien` and `Tidak Efisien`. */
const denyOneAnother = ([one = "", other = "", ...more]: string[]) =>
  more.length === 0 &&
  [`tidak ${one}`, `belum ${one}`].includes(other) !== [`tidak ${other}`, `belum ${other}`].includes(one);

const nameBefore = ({ lead, isWorded }: Count, names: string[]): string | null =>
  !isWorded && IN_NOTE.test(lead) ? (names.find((name) => spelled(lead).trim() === name) ?? null) : null;

/** The class that the words right behind a count name: the longest, as `sangat baik` holds `baik`. */
function nameBehind(behind: string, names: string[]): string | null {
  const said = spelled(behind.slice(0, 60));
  const found = names.filter((name) => said.includes(` ${name} `)).sort((a, b) => b.length - a.length);
  return found[0] ?? null;
}
