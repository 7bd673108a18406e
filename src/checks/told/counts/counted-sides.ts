import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Table } from "../../../tables/table";
import { isCount } from "../../narrative/counts";
import type { Remark } from "../../narrative/remark";
import { type Corrected, type RowsOnSides, type Side, SIDES, sidesOfTables } from "./sides-of-rows";
import type { ToldSentence } from "../told-sentence";
import { valueOf } from "../told-value";

export const COUNTED_SIDES = "cacah-sisi-kalimat";

interface ToldSide {
  mention: Mention;
  side: Side;
}

/**
 * `Dari 12 pelabuhan, 8 mengalami kenaikan dan 5 mengalami penurunan`: the sides do not come to all there are, and a table
 * of so many rows shows which of the counts is not that of its rows.
 */
export function countsOfSides(
  { mentions, spelled }: ToldSentence,
  ofCell: readonly Mention[],
  tables: readonly Table[],
  corrected: Corrected,
  words: NarrativeStrings,
): Remark[] {
  const all = wholeBefore(mentions, ofCell);
  const told = all ? sidesTold(mentions) : [];
  if (!all || told.length < 2 || new Set(told.map(({ side }) => side)).size < told.length) return [];
  const size = valueOf(all.figure);
  if (sumOf(told) === size || sumOf(othersCounted(mentions, all)) === size) return [];
  const fitting = sidesOfTables(tables, size, corrected).filter((rows) => sumOnSides(rows, told) === size);
  // Where the sentence says the word of a column, that column is meant, and none of those it is reckoned from.
  const named = fitting.filter(({ change }) => change !== null && spelled.includes(` ${change} `));
  const found = named.length > 0 ? named : fitting;
  const offs = found.map((rows) => ({
    rows,
    off: told.filter((each) => rows.counts[each.side] !== valueOf(each.mention.figure)),
  }));
  const near = offs.filter(({ off }) => off.length === 1);
  const [first] = near;
  const [wrong] = first?.off ?? [];
  if (!first || !wrong) return [];
  const right = first.rows.counts[wrong.side];
  const isOne = near.every(({ off, rows }) => off[0]?.mention === wrong.mention && rows.counts[wrong.side] === right);
  if (!isOne || right === undefined) return [];
  const { mention } = wrong;
  return [
    {
      rule: COUNTED_SIDES,
      kind: "cacah",
      severity: "error",
      printed: mention.figure.text,
      expected: String(right),
      explanation: words.countedSide(mention.figure.text, all.figure.text, String(right), first.rows.place),
      trace: [`${first.rows.place}: ${right}`],
      source: first.rows.place,
      about: `cacah ${wrong.side} ${mention.lead.slice(-40)}`,
    },
  ];
}

export const OPENS_WHOLE = /\bdari\s+(?:(?:total|jumlah|sejumlah|sebanyak|keseluruhan)\s+)?$/i;

/** `Dari 12 pelabuhan`: in the sentence, or in one before it where the sentence names no other. */
function wholeBefore(mentions: readonly Mention[], ofCell: readonly Mention[]): Mention | null {
  const isWhole = (each: Mention) => OPENS_WHOLE.test(each.lead) && isCount(each);
  const own = mentions.filter(isWhole);
  if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null;
  const [first] = mentions;
  const before = first ? ofCell.filter((each) => each.figure.start < first.figure.start && isWhole(each)) : [];
  return before.length === 1 ? (before[0] ?? null) : null;
}

/** The words right behind a count, up to the next clause. */
const clauseBehind = ({ behind, figure }: Mention) =>
  `${figure.text.replace(/[\d.,]+/g, " ")} ${behind.split(/[,;.]|\b(?:dan|sedangkan|sementara|serta)\b/i)[0] ?? ""}`;

function sidesTold(mentions: readonly Mention[]): ToldSide[] {
  return mentions.flatMap((mention): ToldSide[] => {
    if (!isCount(mention)) return [];
    const clause = clauseBehind(mention);
    const sides = SIDES.filter(({ words }) => words.test(clause));
    const [only] = sides;
    return only && sides.length === 1 ? [{ mention, side: only.side }] : [];
  });
}

const sumOf = (told: readonly { mention: Mention }[]) =>
  told.reduce((sum, { mention }) => sum + valueOf(mention.figure), 0);

const othersCounted = (mentions: readonly Mention[], all: Mention) =>
  mentions.filter((mention) => mention !== all && isCount(mention)).map((mention) => ({ mention }));

const sumOnSides = ({ counts }: RowsOnSides, told: readonly ToldSide[]) =>
  told.reduce((sum, { side }) => sum + (counts[side] ?? Number.NaN), 0);
