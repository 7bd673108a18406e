import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Remark } from "../../narrative/remark";
import { beatenIn } from "./beaten-in-list";
import type { FigureLists } from "../lists/figure-lists";
import { placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { isOneOfThem } from "../counts/summary-rows";
import { nameOfRow, spelled } from "../told-sentence";
import { digitsOf, shownTextOf, valueOf } from "../told-value";
import { notExtreme } from "./not-extreme";

/** `521 jiwa/km2, tertinggi di Polsek Sukaraja Timur`: of all rows, told without the figure. */
const EXTREME_BEHIND =
  /^[^,;.]{0,24},\s*(?:dengan\s+)?(?:(?:nilai|angka|yang)\s+)?(?:(tertinggi|terbesar|terbanyak)|(?:terendah|terkecil|tersedikit))\s+(?:(?:ada|terdapat|berada|dicapai|diraih)\s+)?(?:di|pada|oleh|adalah)\s+([^,;.\d]{3,60}?)\s*\.?\s*$/i;

/** Fewer digits stand in many tables. */
const FEWEST_DIGITS = 3;

const SHORTEST_WORD = 5;

/**
 * `Kepadatan rata-rata 521 jiwa/km2, tertinggi di Polsek Sukaraja Timur`: the mean is that of a column whose highest stands in
 * another row.
 */
export function extremesBesideMeans(
  mentions: readonly Mention[],
  places: PrintedPlaces,
  lists: FigureLists,
  isWrong: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  const mention = mentions.at(-1);
  const said = mention ? EXTREME_BEHIND.exec(mention.behind) : null;
  if (!mention || !said || digitsOf(mention.figure).length < FEWEST_DIGITS) return [];
  const [, highest, name = ""] = said;
  const word = /\bter[a-z]+/i.exec(said[0])?.[0] ?? "";
  const meant = places
    .at(valueOf(mention.figure))
    .filter((place) => isOfAll(place) && isColumnSaid(place, mention.lead));
  const beaten = meant.flatMap((place) => {
    const row = rowNamed(place, name);
    const own = row && lists.withPlace(placeOfPrinted(row));
    const told = own?.rows.find(({ place: at }) => row && at === placeOfPrinted(row));
    const by = own && told ? beatenIn(own, told, highest !== undefined) : "unclear";
    return told && by !== "none" && by !== "unclear" ? [{ told, by }] : [];
  });
  const [first] = beaten;
  if (!first || beaten.length < meant.length || [first.told, first.by].some(({ place }) => isWrong(place))) return [];
  const { told, by } = first;
  const expected = `${by.label} (${shownTextOf(by.reading)})`;
  return [notExtreme(word, told, shownTextOf(told.reading), expected, by.place, words)];
}

const isOfAll = ({ row }: PrintedPlace) => row.kind !== "data" || !isOneOfThem(row);

function isColumnSaid({ column }: PrintedPlace, lead: string): boolean {
  const said = spelled(lead);
  const named = spelled(column.header.replace(/\([^()]*\)/g, " "))
    .split(" ")
    .filter((word) => word.length >= SHORTEST_WORD);
  return named.length > 0 && named.every((word) => said.includes(` ${word} `));
}

/** The figure of the one row of that name in the column of the mean. */
function rowNamed({ table, column }: PrintedPlace, name: string): PrintedPlace | null {
  const rows = table.rows.filter((row) => isOneOfThem(row) && nameOfRow(row) === spelled(name));
  const [row] = rows;
  const figure = row && rows.length === 1 ? table.figureAt(row, column) : null;
  return row && figure ? { table, row, column, figure } : null;
}
