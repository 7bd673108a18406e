import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Table } from "../../../tables/table";
import { isCount } from "../../narrative/counts";
import type { Remark } from "../../narrative/remark";
import { OPENS_WHOLE } from "./counted-sides";
import { figuresIn } from "../printed-places";
import { type Corrected, type RowsOnSides, type Side, SIDES, sidesOfTables } from "./sides-of-rows";
import { spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, valueOf } from "../told-value";

export const COUNTED_ON_SIDE = "cacah-satu-sisi-kalimat";

/** So many figures of the text stand in the table that it speaks of … */
const FEWEST_FIGURES = 2;
/** … and fewer digits are the same in many tables. */
const FEWEST_DIGITS = 3;

/** A count that is farther off is of something else. */
export const FARTHEST = 2;

/** A count in digits or in words, with the words around it up to the counts beside it. */
interface Count {
  text: string;
  value: number;
  lead: string;
  behind: string;
}

/**
 * `Dari delapan jenis penerimaan, lima jenis melampaui estimasi`: one side alone is told, of the rows of a table that the
 * text speaks of by other figures.
 */
export function countsOnSide(
  { mentions, worded }: ToldSentence,
  ofCell: readonly Mention[],
  tables: readonly Table[],
  corrected: Corrected,
  words: NarrativeStrings,
): Remark[] {
  const counts = [...mentions.flatMap(inDigits), ...worded.map(inWords)];
  const wholes = counts.filter(({ lead }) => OPENS_WHOLE.test(lead));
  const [all] = wholes;
  if (!all || wholes.length > 1) return [];
  const told = counts.flatMap((count) => sideOf(count, all));
  if (told.length === 0 || isWholeTold(told, counts, all)) return [];
  const figures = new Set(
    ofCell.filter(({ figure }) => digitsOf(figure).length >= FEWEST_DIGITS).map(({ figure }) => valueOf(figure)),
  );
  const spokenOf = sidesOfTables(tables, all.value, corrected).filter(
    (rows) => namesRows(rows.parts, all.behind) && isSpokenOf(rows, figures),
  );
  return told.flatMap(({ count, side, clause }): Remark[] => {
    const found = spokenOf.filter((rows) => rows.counts[side] !== undefined);
    const [first] = found;
    const right = first?.counts[side];
    if (!first || right === undefined || found.some((rows) => rows.counts[side] !== right)) return [];
    // What stands on the line reached it, and whether it is beyond it is a matter of words.
    if (found.some(({ hasEven }) => hasEven) && /\b(?:melampaui|melebihi)\b/i.test(clause)) return [];
    if (count.value === right || Math.abs(count.value - right) > FARTHEST) return [];
    return [
      {
        rule: COUNTED_ON_SIDE,
        kind: "cacah",
        severity: "error",
        printed: count.text,
        expected: String(right),
        explanation: words.countedOnSide(count.text, all.text, String(right), first.place),
        trace: [`${first.place}: ${right}`],
        source: first.place,
        about: `cacah ${side} ${clause.slice(0, 40)}`,
      },
    ];
  });
}

const inDigits = (mention: Mention): Count[] =>
  isCount(mention)
    ? [
        {
          text: mention.figure.text,
          value: valueOf(mention.figure),
          lead: mention.lead,
          behind: `${mention.figure.text.replace(/[\d.,]+/g, " ")} ${mention.behind}`,
        },
      ]
    : [];

const inWords = ({ text, value, before, behind }: ToldSentence["worded"][number]): Count => ({
  text,
  value,
  lead: before,
  behind,
});

interface ToldSide {
  count: Count;
  side: Side;
  clause: string;
}

/** `6 dari 8 kelurahan mengalami kenaikan`: what is said of the count stands behind the whole. */
const OF_WHOLE = /^(?:\s+[a-z]+)?\s+dari\s+$/i;

const SIDES_OF_ROWS: ReadonlySet<Side> = new Set<Side>(["reached", "missed", "rose", "fell"]);

function sideOf(count: Count, all: Count): ToldSide[] {
  if (count === all) return [];
  const behind = OF_WHOLE.test(count.behind) ? all.behind : count.behind;
  const clause = behind.split(/[,;.()]|\b(?:dan|sedangkan|sementara|serta|dengan|yang|pada)\b/i)[0] ?? "";
  // `melampaui target pada 11 bulan`: what was counted stands behind what is said of it.
  const isSaidBefore = /^\s*bulan\s*$/i.test(clause);
  const said = isSaidBefore ? (/[^,;.]*\bpada\s*$/i.exec(count.lead)?.[0] ?? "") : clause;
  const sides = SIDES.filter(({ words }) => words.test(said));
  const [only] = sides;
  return only && sides.length === 1 && SIDES_OF_ROWS.has(only.side) ? [{ count, side: only.side, clause: said }] : [];
}

/** Where the counts come to the whole they agree with one another, and where they should another rule judges them. */
function isWholeTold(told: readonly ToldSide[], counts: readonly Count[], all: Count): boolean {
  const sides = new Set(told.map(({ side }) => side));
  if (sides.size < told.length || (sides.has("reached") && sides.has("missed"))) return true;
  if (sides.has("rose") && sides.has("fell")) return true;
  const others = counts.filter((count) => count !== all);
  return others.length > 1 && others.reduce((sum, { value }) => sum + value, 0) === all.value;
}

/** The table says what its rows are: in a header, its title or each of their names. */
export function namesRows(parts: readonly Table[], behind: string): boolean {
  const [noun] = /[a-z]{4,}/i.exec(behind) ?? [];
  if (noun === undefined) return false;
  const name = spelled(noun);
  return parts.some(({ columns, title }) =>
    [...columns.map(({ header }) => header), ...title].some((text) => spelled(text).includes(name)),
  );
}

function isSpokenOf({ parts }: RowsOnSides, told: ReadonlySet<number>): boolean {
  const printed = new Set(
    parts.flatMap((table) => table.rows.flatMap((row) => figuresIn(table, row).map(({ figure }) => valueOf(figure)))),
  );
  return [...told].filter((value) => printed.has(value)).length >= FEWEST_FIGURES;
}
