import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** Behind these words all that were counted are named. */
const OPENS_NAMES = /(?:^|[\s,])(?:yaitu|yakni|ialah)\s*:?\s*(.+?)\s*$/i;

/** A name of at most so many words, each with a capital, holds no "dan" of its own. */
const NAME = /^(?:[A-Z][\w'’-]*\.?)(?:\s+[A-Z][\w'’-]*\.?){0,2}$/;

const MOST_COUNTED = 20;

/** `3 (tiga) kecamatan yang belum memenuhi standar, yaitu Bumiayu, Wanareja dan Pagerwojo`: as many names as are counted. */
export function checkListedNames(mentions: Mention[], words: NarrativeStrings): Checked {
  const last = mentions[mentions.length - 1];
  if (!last) return NOTHING;
  return joinChecked(
    mentions.map((mention) => {
      const { figure, isCut } = mention;
      // The count that the names belong to carries its number in words, or nothing stands between it and them.
      const isCounted = figure.inWords !== null || mention === last;
      if (isCut || !isCounted || figure.unit === null || figure.unit === "%" || figure.unit === "rupiah")
        return NOTHING;
      return checkNames(mention, mentions.slice(mentions.indexOf(mention) + 1), words);
    }),
  );
}

function checkNames({ figure, behind }: Mention, following: Mention[], words: NarrativeStrings): Checked {
  const told = following.reduce((text, each) => `${text} ${each.figure.text} ${each.behind}`, behind);
  const listed = OPENS_NAMES.exec(told.replace(/[.;]\s*$/, ""))?.[1];
  const names = listed === undefined ? [] : namesIn(listed);
  const { value, decimals } = figure.reading;
  if (names.length < 2 || decimals > 0 || value.gt(MOST_COUNTED)) return NOTHING;
  // Another count between it and the names may be the one that they belong to.
  if (following.some((each) => each.figure.unit === figure.unit)) return NOTHING;
  if (value.eq(names.length)) return { remarks: [], checked: 1 };
  const expected = String(names.length);
  return {
    checked: 1,
    remarks: [
      {
        rule: "nama-kalimat",
        kind: "jumlah",
        severity: "error",
        printed: figure.text,
        expected,
        explanation: words.namesListed(figure.text.trim(), names.join(", "), expected),
        trace: [`${names.join(" + ")} = ${names.length}`],
        source: names.join(", "),
        about: `nama ${figure.lead.slice(-48)}`,
      },
    ],
  };
}

/** `Pendidikan dan Pelatihan`, `Sarana dan Prasarana`: the "dan" may be part of one name. */
const MAY_BE_PAIRED = /(?:an|si|rana|tif|ologi|ika)$/i;

/** The names, if every part of the list is one: `A, B dan C`. */
function namesIn(listed: string): string[] {
  const parts = listed.split(/\s*,\s*(?:dan\s+)?|\s+(?:dan|serta)\s+/).map((part) => part.trim());
  const [, before = "", last = ""] = /([^,]+?),?\s+(?:dan|serta)\s+([^,]+)$/.exec(listed) ?? [];
  const isOnlyJoint = (listed.match(/\s(?:dan|serta)\s/g) ?? []).length === 1;
  const isPaired = [before, last].some((name) => MAY_BE_PAIRED.test(name.trim()));
  return isOnlyJoint && last !== "" && !isPaired && parts.every((part) => NAME.test(part)) ? parts : [];
}
