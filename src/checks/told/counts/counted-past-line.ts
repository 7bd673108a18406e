import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Table } from "../../../tables/table";
import { isCount } from "../../narrative/counts";
import { speaksOfLess } from "../../narrative/less-is-better";
import type { Remark } from "../../narrative/remark";
import { COUNTED_ON_SIDE, FARTHEST, namesRows } from "./counted-on-side";
import { OPENS_WHOLE } from "./counted-sides";
import { figuresDown } from "../printed-places";
import { figuresOfCounted } from "./sides-of-rows";
import type { ToldSentence } from "../told-sentence";
import { digitsOf, valueOf } from "../told-value";

/** So many other figures of the text stand in the column that it speaks of, with so many digits. */
const FEWEST_FIGURES = 2;
const FEWEST_DIGITS = 3;

/** `kelurahan melampaui target`, `puskesmas berada di bawah standar`: how the rows that are counted stand to the figure behind. */
const PAST =
  /^(?:\s+[a-z/-]+){1,3}?\s+(?:(?:yang|sudah|telah|berada|masih)\s+)*(?:((?:belum|tidak)\s+)?(?:mencapai|melampaui|melebihi|memenuhi)|(di\s?atas)|(di\s?bawah))\s+(?:target|standar|batas)\s*(?:sebesar\s*)?$/i;

interface Column {
  values: number[];
  place: string;
}

/** `Dari 8 kelurahan, 5 kelurahan melampaui target 80%`: the line is told, and the column by other figures of the text. */
export function countsPastLine(
  { mentions, spelled }: ToldSentence,
  ofCell: readonly Mention[],
  tables: readonly Table[],
  words: NarrativeStrings,
): Remark[] {
  const [all, ...more] = mentions.filter((each) => isCount(each) && OPENS_WHOLE.test(each.lead));
  if (!all || more.length > 0 || speaksOfLess(spelled)) return [];
  return mentions.flatMap((count, at): Remark[] => {
    const line = mentions[at + 1];
    const past = line && PAST.exec(line.lead);
    if (!past || count === all || !isCount(count) || line.isCut || line.figure.unit !== "%") return [];
    const told = ofCell.filter(({ figure }) => figure.unit === "%" && digitsOf(figure).length >= FEWEST_DIGITS);
    const columns = columnsOf(tables, valueOf(all.figure), all, new Set(told.map(({ figure }) => valueOf(figure))));
    const limit = valueOf(line.figure);
    const isBelow = past[1] !== undefined || past[3] !== undefined;
    const sizes = columns.map(({ values }) => values.filter((value) => value > limit !== isBelow).length);
    const [first] = columns;
    const [right] = sizes;
    // What stands on the line itself is a matter of words.
    if (!first || right === undefined || columns.some(({ values }) => values.includes(limit))) return [];
    const printed = valueOf(count.figure);
    if (sizes.some((size) => size !== right) || printed === right || Math.abs(printed - right) > FARTHEST) return [];
    return [
      {
        rule: COUNTED_ON_SIDE,
        kind: "cacah",
        severity: "error",
        printed: count.figure.text,
        expected: String(right),
        explanation: words.countedOnSide(count.figure.text, all.figure.text, String(right), first.place),
        trace: [`${first.place} ${isBelow ? "<" : ">"} ${line.figure.text}: ${right}`],
        source: first.place,
        about: `cacah ${line.lead.slice(-40)}`,
      },
    ];
  });
}

/** The columns of so many rows in which figures of the text stand. */
function columnsOf(
  tables: readonly Table[],
  size: number,
  { figure, behind }: Mention,
  told: ReadonlySet<number>,
): Column[] {
  const noun = `${figure.text.replace(/[\d.,]+/g, " ")} ${behind}`;
  return tables.flatMap((table) => {
    if (table.isTransposed || !namesRows([table], noun)) return [];
    return table.columns.flatMap((column): Column[] => {
      // Of what should be few, those that reach the target are below it.
      if (speaksOfLess([...table.title, column.header].join(" "))) return [];
      const printed = new Set(figuresDown(table, column).map(valueOf));
      if ([...told].filter((value) => printed.has(value)).length < FEWEST_FIGURES) return [];
      const figures = figuresOfCounted(table, size, column);
      const place = `${table.sheet.name}!${figures[0]?.cell ?? ""}:${figures.at(-1)?.cell ?? ""}`;
      return figures.length === size ? [{ values: figures.map(valueOf), place }] : [];
    });
  });
}
