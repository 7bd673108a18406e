import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../../narrative/counts";
import type { Remark } from "../../narrative/remark";
import { ofAnotherRow } from "../figure-of-another-row";
import { figuresIn, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { nameOfRow, spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, valueOf } from "../told-value";

/** So many digits are those of one row. */
const DIGITS_OF_AMOUNT = 7;

const FEWEST_DIGITS = 2;
const SHORTEST_WORD = 4;

/** `dengan 85 desa menerima Rp67.907.062.607`: nothing but a verb between what is counted and its amount. */
const HAS_AMOUNT = /^\s*(?:[a-z]+\s+){0,3}(?:sebesar|senilai)?\s*$/i;

/**
 * `Kecamatan Lembang dengan 81 desa menerima Rp67.907.062.607` where the row of that amount prints 85 below `Jml Desa`, and 81 is
 * what that column prints for another row.
 */
export function countsBesideAmounts(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((count, at) => {
    const amount = mentions[at + 1];
    if (!amount || !isCount(count) || amount.isCut || !HAS_AMOUNT.test(amount.lead)) return [];
    if (amount.figure.unit !== "rupiah" || digitsOf(amount.figure).length < DIGITS_OF_AMOUNT) return [];
    if (digitsOf(count.figure).length < FEWEST_DIGITS) return [];
    const known = places.at(valueOf(amount.figure)).filter((place) => isNamed(count.lead, place));
    const meant = known.flatMap((place) => ofUnit(count, place));
    const [only, ...more] = meant;
    if (!only || more.length > 0 || isSuspect(only) || valueOf(only.figure) === valueOf(count.figure)) return [];
    if (mentions.some(({ figure }) => valueOf(figure) === valueOf(only.figure))) return [];
    const { table, column } = only;
    const from = table.rows.flatMap((row): PrintedPlace[] => {
      const figure = row === only.row || row.kind !== "data" ? null : table.figureAt(row, column);
      return figure && valueOf(figure) === valueOf(count.figure) ? [{ table, row, column, figure }] : [];
    });
    return from[0] ? [ofAnotherRow(count, only, from[0], `cacah ${count.lead.slice(-40)}`, words)] : [];
  });
}

/** The last word of its name tells one row from another: `Kab. Lembang`, and `Kabupaten Lembang` in the sentence. */
function isNamed(lead: string, { row }: PrintedPlace): boolean {
  const last = nameOfRow(row).trim().split(" ").at(-1) ?? "";
  return row.kind === "data" && last.length >= SHORTEST_WORD && spelled(lead).includes(` ${last} `);
}

/** What the row prints below a header that says what is counted. */
const ofUnit = ({ figure: { unit } }: Mention, { table, row, figure: amount }: PrintedPlace) =>
  unit === null
    ? []
    : figuresIn(table, row).filter(
        ({ figure, column }) =>
          figure !== amount &&
          figure.reading.decimals === 0 &&
          figure.reading.unit !== "%" &&
          /^\W*(?:jml|jumlah|banyak(?:nya)?)?\W*[a-z]+\W*$/i.test(column.name) &&
          spelled(column.name).includes(` ${unit.toLowerCase()} `),
      );
