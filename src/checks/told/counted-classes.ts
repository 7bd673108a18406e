import { findCategory } from "../../numbers/categories";
import type { Mention } from "../../sentences/mention";
import type { NarrativeStrings } from "../../strings/narrative";
import { cellOf } from "../../tables/table";
import type { Remark } from "../narrative/remark";
import { type Grouping } from "../scales/grouping";
import { isOneOfThem } from "./summary-rows";
import { spelled, type ToldSentence } from "./told-sentence";
import { valueOf } from "./told-value";

export const COUNTED_CLASSES = "cacah-kategori-kalimat";

/** Two counts that fit may do so by chance. */
const FEWEST_CLASSES = 3;

interface Counted {
  mention: Mention;
  name: string;
}

/**
 * `8 IKK Sangat Baik, 2 IKK Baik dan 1 IKK Kurang` against a table that gives each of its rows a category: all counts but
 * one are those of the table, and together they should be all of its rows.
 */
export function countsOfClasses(
  { mentions }: ToldSentence,
  groupings: readonly Grouping[],
  words: NarrativeStrings,
): Remark[] {
  const fitting = groupings.flatMap((grouping) => offIn(mentions, grouping) ?? []);
  const [first] = fitting;
  if (!first || fitting.some(({ counted }) => counted === null)) return [];
  const { counted, size, grouping } = first;
  if (!counted || fitting.some((each) => each.counted?.mention !== counted.mention || each.size !== size)) return [];
  const { table, column, groups } = grouping;
  const rows = (groups.get(counted.name) ?? []).filter(isOneOfThem);
  const cells = rows.map((row) => `${table.sheet.name}!${cellOf(table, row, column)}`);
  return [
    {
      rule: COUNTED_CLASSES,
      kind: "cacah",
      severity: "error",
      printed: counted.mention.figure.text,
      expected: String(size),
      explanation: words.countedClass(counted.mention.figure.text, counted.name, String(size), table.sheet.name),
      trace: [`${counted.name}: ${cells.join(", ")} = ${size}`],
      source: cells.slice(0, 12).join(", "),
      about: `cacah ${counted.name}`,
    },
  ];
}

/** The one count that is not that of the table, `counted` null where all are; nothing where the sentence is of something else. */
function offIn(
  mentions: Mention[],
  grouping: Grouping,
): { counted: Counted | null; size: number; grouping: Grouping } | null {
  const names = [...grouping.groups.keys()];
  if (
    !names.every((name) => findCategory(name) !== null || /kategori|predikat|capai|status/i.test(grouping.column.name))
  )
    return null;
  const told = mentions.flatMap((mention): Counted[] => {
    if (mention.isCut || mention.figure.reading.decimals > 0 || mention.figure.unit === "%") return [];
    const name = nameBehind(mention, names);
    return name === null ? [] : [{ mention, name }];
  });
  const sizeOf = ({ name }: Counted) => (grouping.groups.get(name) ?? []).filter(isOneOfThem).length;
  if (told.length < FEWEST_CLASSES || told.length !== names.length) return null;
  if (new Set(told.map(({ name }) => name)).size < told.length) return null;
  const off = told.filter((each) => valueOf(each.mention.figure) !== sizeOf(each));
  const [only] = off;
  if (off.length > 1) return null;
  return { counted: only ?? null, size: only ? sizeOf(only) : 0, grouping };
}

/** The class that the words right behind a count name: the longest, as `sangat baik` holds `baik`. */
function nameBehind({ behind, figure }: Mention, names: string[]): string | null {
  const said = spelled(`${figure.text.replace(/[\d.,]+/g, " ")} ${behind.slice(0, 60)}`);
  const found = names.filter((name) => said.includes(` ${name} `)).sort((a, b) => b.length - a.length);
  return found[0] ?? null;
}
