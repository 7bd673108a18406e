import type { NarrativeStrings } from "../../strings/narrative";
import type { Column, Table } from "../../tables/table";
import { withoutYears } from "../../numbers/years-in";
import type { Remark } from "../narrative/remark";
import { asPrintedThere } from "./as-printed-there";
import { BESIDE_PRINTED } from "./off-beside";
import { figuresIn, type PrintedPlace, type PrintedPlaces } from "./printed-places";
import { nameOfRow, spelled, type ToldSentence } from "./told-sentence";
import { digitsOf, maySay, shownValueOf, valueOf } from "./told-value";

/** Fewer digits are the same in many columns. */
const FEWEST_DIGITS = 3;

const SHORTEST_NAME = 3;
const SHORTEST_WORD = 4;

/**
 * `pertumbuhan nilai tertinggi dicatat BSI sebesar 26,43%` where the row of that name prints 26,43% below `Pertumbuhan / Debitur`
 * and another figure below `Pertumbuhan / Nilai`: row and column are named, and it is what stands beside it.
 */
export function figuresOfAnotherColumn(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((mention) => {
    const { figure, isCut, lead } = mention;
    if (isCut || digitsOf(figure).length < FEWEST_DIGITS || figure.reading.scale > 1) return [];
    const said = spelled(lead.split(/[,;.(]|\bsedangkan\b|\bsementara\b/i).at(-1) ?? "");
    const found = places.at(valueOf(figure));
    const meant = found.map((place) => besideOf(place, said));
    const [first] = meant;
    // Wherever it is printed the words must name what stands beside it.
    if (!first || meant.some((each) => !each || valueOf(each.figure) !== valueOf(first.figure))) return [];
    if (isSuspect(first) || maySay(figure, valueOf(first.figure), first.figure.reading)) return [];
    if (mentions.some((each) => maySay(each.figure, shownValueOf(first.figure)))) return [];
    const named = `${first.row.label.trim()}, ${first.column.header}`;
    return [
      asPrintedThere(figure, first, {
        rule: BESIDE_PRINTED,
        about: `kolom lain ${lead.slice(-40)}`,
        explain: (expected, place) => words.ofAnotherRow(figure.text, named, expected, place),
      }),
    ];
  });
}

const tellingWords = (name: string) => [
  ...new Set(
    withoutYears(spelled(name.replace(/\([^()]*\)/g, " ")))
      .split(" ")
      .filter((word) => word.length >= SHORTEST_WORD),
  ),
];

const areSaid = (own: string[], said: string) => own.length > 0 && own.every((word) => said.includes(` ${word} `));

/** The figure of the one column below the same upper header whose own name is said, and that of the figure is not. */
function besideOf({ table, row, column, figure }: PrintedPlace, said: string): PrintedPlace | null {
  const name = nameOfRow(row).trim();
  if (row.kind !== "data" || name.length < SHORTEST_NAME || !said.includes(` ${name} `)) return null;
  if (column.parent === "" || !areSaid(tellingWords(column.parent), said)) return null;
  if (tellingWords(column.name).some((word) => said.includes(` ${word} `))) return null;
  const siblings = siblingsOf(table, column).filter((each) => areSaid(tellingWords(each.name), said));
  const [only, ...more] = figuresIn(table, row).filter((each) => siblings.includes(each.column));
  const isAlike = only?.figure.reading.kind === figure.reading.kind;
  return only && more.length === 0 && isAlike ? only : null;
}

const siblingsOf = (table: Table, { parent, index }: Column) =>
  table.columns.filter((each) => each.parent === parent && each.index !== index);
