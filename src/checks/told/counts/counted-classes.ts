import { findCategory } from "../../../numbers/categories";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { cellOf, type ColumnRole } from "../../../tables/table";
import { isCount } from "../../narrative/counts";
import type { Remark } from "../../narrative/remark";
import { type Grouping } from "../../scales/grouping";
import { figuresDown } from "../printed-places";
import { OPENS_WHOLE } from "./counted-sides";
import { classesTold, type Count, type Counted, countsIn, IN_NOTE } from "./counts-with-class";
import { isOneOfThem } from "./summary-rows";
import { spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, shownValueOf, valueOf } from "../told-value";

export const COUNTED_CLASSES = "cacah-kategori-kalimat";

/** Two counts that fit may do so by chance. */
const FEWEST_CLASSES = 3;

/**
 * `8 IKK Sangat Baik, 2 IKK Baik dan 1 IKK Kurang` against a table that gives each of its rows a category: all counts but
 * one are those of the table, and together they should be all of its rows.
 */
export function countsOfClasses(
  sentence: ToldSentence,
  ofCell: readonly ToldSentence[],
  groupings: readonly Grouping[],
  isWrong: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  const counts = countsIn(sentence);
  const mentions = ofCell.flatMap((each) => each.mentions);
  const toldOfAll = [
    ...mentions.map(({ figure }) => valueOf(figure)),
    ...ofCell.flatMap(({ worded }) => worded.map(({ value }) => value)),
  ];
  const fitting = groupings.flatMap(
    (grouping) =>
      offIn(counts, toldOfAll, grouping) ??
      offWhole(counts, mentions, toldOfAll, grouping) ??
      offAlone(counts, mentions, grouping) ??
      offBeside(counts, mentions, grouping) ??
      offOfTwo(sentence, counts, toldOfAll, grouping) ??
      [],
  );
  const [first] = fitting;
  if (!first || fitting.some(({ counted }) => counted === null)) return [];
  const { counted, size, grouping } = first;
  if (!counted || fitting.some((each) => each.counted?.count !== counted.count || each.size !== size)) return [];
  const { table, column, groups } = grouping;
  // A class that is wrong itself counts where it should not.
  const classed = [...groups.values()].flat().map((row) => `${table.sheet.name}!${cellOf(table, row, column)}`);
  if (classed.some(isWrong)) return [];
  const rows = (groups.get(counted.name) ?? []).filter(isOneOfThem);
  const cells = rows.map((row) => `${table.sheet.name}!${cellOf(table, row, column)}`);
  return [
    {
      rule: COUNTED_CLASSES,
      kind: "cacah",
      severity: "error",
      printed: counted.count.text,
      expected: String(size),
      explanation: words.countedClass(counted.count.text, counted.name, String(size), table.sheet.name),
      trace: [`${counted.name}: ${cells.join(", ")} = ${size}`],
      source: cells.slice(0, 12).join(", "),
      about: `cacah ${counted.name}`,
    },
  ];
}

interface Off {
  counted: Counted | null;
  size: number;
  grouping: Grouping;
}

/** The one count that is not that of the table, `counted` null where all are; nothing where the sentence is of something else. */
function offIn(counts: Count[], toldOfAll: readonly number[], grouping: Grouping): Off | null {
  const told = classesTold(counts, grouping);
  if (told.length < FEWEST_CLASSES || told.length !== grouping.groups.size) return null;
  const off = told.filter((each) => each.count.value !== sizeOf(grouping, each));
  const [only] = off;
  if (off.length > 1) return null;
  if (!only) return { counted: null, size: 0, grouping };
  const size = sizeOf(grouping, only);
  const sum = told.reduce((total, { count }) => total + count.value, 0);
  // Where they come to a whole that is told the table counts other rows; words are few enough to fit by chance without one.
  const isInWords = counts.every(({ isWorded }) => isWorded);
  if (toldOfAll.includes(sum) || (isInWords && !toldOfAll.includes(sum - only.count.value + size))) return null;
  return { counted: only, size, grouping };
}

/**
 * `Dari 14 indikator, 12 berkategori Sangat Baik dan 3 Baik`: together they are not all of the rows, and with the count of the
 * table in the place of one they are.
 */
function offWhole(
  counts: Count[],
  ofCell: readonly Mention[],
  toldOfAll: readonly number[],
  grouping: Grouping,
): Off | null {
  const told = classesTold(counts, grouping);
  const [first] = told;
  const all = [...grouping.groups.values()].flat().filter(isOneOfThem).length;
  const isNote = told.length > 1 && told.every(({ count }) => IN_NOTE.test(count.lead));
  const isAll = ({ figure, isCut, lead }: Mention) =>
    !isCut &&
    valueOf(figure) === all &&
    figure.unit === first?.count.unit &&
    (figure.unit !== null || (isNote && COUNTS_ALL.test(lead)));
  const parts = counts.filter(
    ({ value, unit, lead }) => value !== all && unit === first?.count.unit && !OPENS_WHOLE.test(lead),
  );
  const isToldOfAll = first?.count.isWorded ? isWholeBefore(counts, ofCell, all) : ofCell.some(isAll);
  if (!first || parts.length < 2 || all < FEWEST_ROWS || !isToldOfAll) return null;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const off = told.filter((each) => each.count.value !== sizeOf(grouping, each));
  const [only] = off;
  if (sum === all || toldOfAll.includes(sum) || !only || off.length > 1) return null;
  const size = sizeOf(grouping, only);
  return sum - only.count.value + size === all ? { counted: only, size, grouping } : null;
}

/**
 * `Unit dengan IP ASN tertinggi adalah … (85,53) dan terendah … (71,22); 5 unit berkategori Tinggi`: the only class that is told,
 * of rows that are called what is counted, in a table of which the text tells two other figures.
 */
function offAlone(counts: Count[], ofCell: readonly Mention[], grouping: Grouping): Off | null {
  const { table, column } = grouping;
  const [only, ...more] = classesTold(counts, grouping);
  const kind = spelled(table.columns.find(({ role }) => role === "uraian")?.name ?? "");
  if (!only || more.length > 0 || only.count.unit === null || !CALLED.test(only.count.behind)) return null;
  const unit = only.count.unit.toLowerCase();
  if (!kind.startsWith(` ${unit} `) || findCategory(only.name) === null || !/kategori|predikat/i.test(column.name))
    return null;
  if (!areOf(ofCell, grouping)) return null;
  const size = sizeOf(grouping, only);
  if (size === only.count.value) return { counted: null, size, grouping };
  return Math.abs(size - only.count.value) > FARTHEST ? null : { counted: only, size, grouping };
}

/** `sembilan dari 12 indikator`, `dari sembilan satker lima`: the whole beside counts in words, itself in digits or in words. */
const isWholeBefore = (counts: Count[], ofCell: readonly Mention[], all: number) =>
  counts.some(({ value, lead }) => value === all && OPENS_WHOLE.test(lead)) ||
  ofCell.some((each) => isCount(each) && valueOf(each.figure) === all && OPENS_WHOLE.test(each.lead));

/**
 * `Enam satker masuk kategori Sangat Mandiri dan tiga Mandiri; lingkungan pendidikan tertinggi (3,46), swasta terendah (3,20)`: every
 * class of the rows with its count, one of them off, and other figures of the text stand in the table.
 */
function offBeside(counts: Count[], ofCell: readonly Mention[], grouping: Grouping): Off | null {
  const told = classesTold(counts, grouping);
  if (told.length < 2 || told.length !== grouping.groups.size || !NAMES_CLASSES.test(grouping.column.name)) return null;
  if (!told.some(({ count }) => /\b(?:kategori|predikat|kriteria|mutu)/i.test(count.behind))) return null;
  const inTable = printedIn(grouping);
  if (longOnes(ofCell).filter(({ figure }) => inTable.has(valueOf(figure))).length < FEWEST_BESIDE) return null;
  const off = told.filter((each) => each.count.value !== sizeOf(grouping, each));
  const [only] = off;
  if (!only) return { counted: null, size: 0, grouping };
  const size = sizeOf(grouping, only);
  return off.length > 1 || Math.abs(size - only.count.value) > FARTHEST ? null : { counted: only, size, grouping };
}

/**
 * `Status 10 kawasan membaik dan 5 kawasan tetap`: both classes of a column that is named, of rows that are called what is counted; the
 * one count is that of the table, and together they are more or fewer than its rows.
 */
function offOfTwo(
  { spelled: said }: ToldSentence,
  counts: Count[],
  toldOfAll: readonly number[],
  grouping: Grouping,
): Off | null {
  const { table, column, groups } = grouping;
  const told = classesTold(counts, grouping);
  const kind = spelled(table.columns.find(({ role }) => role === "uraian")?.name ?? "");
  const classes = [...groups.values()].filter((rows) => rows.some(isOneOfThem)).length;
  if (told.length !== 2 || classes !== 2 || !said.includes(spelled(column.name))) return null;
  if (!told.every(({ count }) => kind === ` ${count.unit?.toLowerCase() ?? ""} `)) return null;
  const off = told.filter((each) => each.count.value !== sizeOf(grouping, each));
  const [only] = off;
  if (!only) return { counted: null, size: 0, grouping };
  const size = sizeOf(grouping, only);
  const sum = told.reduce((total, { count }) => total + count.value, 0);
  if (off.length > 1 || toldOfAll.includes(sum) || Math.abs(size - only.count.value) > FARTHEST) return null;
  return sizeOf(grouping, told.find((each) => each !== only) ?? only) >= FEWEST_ROWS
    ? { counted: only, size, grouping }
    : null;
}

const NAMES_CLASSES = /kategori|predikat|kriteria|mutu/i;

/** `unit berkategori Tinggi`: of all rows, with nothing that leaves some out. */
const CALLED = /^\W*(?:[a-z]+\s+)?(?:yang\s+)?ber(?:kategori|predikat)\s/i;

/** All figures with digits enough, and these are some, stand in the table. */
function areOf(mentions: readonly Mention[], grouping: Grouping): boolean {
  const printed = printedIn(grouping);
  const told = longOnes(mentions);
  return told.length >= FEWEST_FIGURES && told.every(({ figure }) => printed.has(valueOf(figure)));
}

const printedIn = ({ table }: Grouping): ReadonlySet<number> =>
  new Set(
    table.columns.flatMap((each) =>
      NO_MEASURE.has(each.role)
        ? []
        : figuresDown(table, each)
            .filter((figure) => digitsOf(figure).length >= FEWEST_DIGITS)
            .map(shownValueOf),
    ),
  );

const longOnes = (mentions: readonly Mention[]) =>
  mentions.filter(({ figure }) => digitsOf(figure).length >= FEWEST_DIGITS);

const NO_MEASURE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["nomor", "kode", "tahun"]);
const FEWEST_FIGURES = 2;
const FEWEST_BESIDE = 3;
const FEWEST_DIGITS = 3;
/** A slip of a count of a few. */
const FARTHEST = 2;

const COUNTS_ALL = /^\W*(?:jumlah|total)\s+[a-z]+(?:\s+[a-z]+)?\s*$/i;

/** Fewer rows are many things by chance. */
const FEWEST_ROWS = 4;

const sizeOf = ({ groups }: Grouping, { name }: Counted) => (groups.get(name) ?? []).filter(isOneOfThem).length;
