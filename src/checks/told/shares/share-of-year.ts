import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Remark } from "../../narrative/remark";
import { figuresIn, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import type { ToldSentence } from "../told-sentence";
import { digitsOf, isSamePercent, maySay, valueOf } from "../told-value";
import { percentOf, remarkOnShare, type ShareInRow } from "./share-of-whole-in-row";

const DIGITS_OF_AMOUNT = 5;
const DIGITS_OF_SHARE = 3;

/** So many digits are those of one figure: whatever the percentage is of, it is not of the year. */
const DIGITS_OF_ONE = 7;

/** `dari realisasi setahun`, `dari penerimaan selama tahun 2024`: of what the periods of the row come to. */
const OF_YEAR =
  /^\s*\)?\s*dari\s+(?:seluruh\s+|total\s+)?(?:realisasi|penerimaan|pendapatan|belanja|penyaluran|produksi|kunjungan)\s+(?:(?:dalam|selama|sepanjang)\s+)?(?:setahun|(?:satu\s+)?tahun(?:\s+20\d\d)?)\b/i;

const IS_PERIOD = /\b(?:triwulan|tw|trw|semester|smt|caturwulan|kuartal|bulan)\b/i;
const IS_ALL = /\b(?:jumlah|total|setahun|jml)\b/i;

/**
 * `triwulan IV Rp541.341.152.021 atau 31,19% dari realisasi setahun` where the row of that amount prints what all of its periods
 * come to, and the percentage is that of another figure of the row.
 */
export function sharesOfYear(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((percent, at) => {
    const amount = mentions[at - 1];
    if (!amount || !percent.isJoined || percent.isCut || amount.isCut || !OF_YEAR.test(percent.behind)) return [];
    if (digitsOf(amount.figure).length < DIGITS_OF_AMOUNT || digitsOf(percent.figure).length < DIGITS_OF_SHARE)
      return [];
    const wholes = places
      .at(valueOf(amount.figure))
      .flatMap((place) => wholesOf(place).map((whole) => ({ place, whole })));
    const [first] = wholes;
    if (!first || wholes.some((each) => maySay(percent.figure, percentOf(each)))) return [];
    if (!wholes.every((each) => isSamePercent(percentOf(each), percentOf(first)))) return [];
    const isOne = digitsOf(amount.figure).length >= DIGITS_OF_ONE;
    if (!(isOne || isOfOther(percent, first)) || isSuspect(first.place) || isSuspect(first.whole)) return [];
    return [remarkOnShare(percent, amount, first, "porsi setahun", words)];
  });
}

/** Below `Jumlah`, beside the period under the same upper header; or in the row of the total, below the periods. */
function wholesOf(place: PrintedPlace): PrintedPlace[] {
  const { table, row, column, figure } = place;
  if (!IS_PERIOD.test(column.name)) return isPeriodDown(place) ? wholesBelow(place) : [];
  return figuresIn(table, row).filter(
    (each) =>
      each.column.parent === column.parent &&
      IS_ALL.test(each.column.name) &&
      !/%|persen/i.test(each.column.header) &&
      valueOf(each.figure) >= valueOf(figure) &&
      valueOf(each.figure) > 0,
  );
}

/** `Triwulan IV`, or `IV` in a column that is called so. */
const isPeriodDown = ({ table, row }: PrintedPlace) =>
  row.kind === "data" &&
  (IS_PERIOD.test(row.label) ||
    (/^[ivx]+$/i.test(row.label.trim()) &&
      table.columns.some(({ name, role }) => role === "uraian" && IS_PERIOD.test(name))));

const wholesBelow = ({ table, column, figure }: PrintedPlace): PrintedPlace[] =>
  table.rows.flatMap((other) => {
    const whole = other.kind === "total" && IS_ALL.test(other.label) ? table.figureAt(other, column) : null;
    return whole && valueOf(whole) >= valueOf(figure) && valueOf(whole) > 0
      ? [{ table, row: other, column, figure: whole }]
      : [];
  });

/** Of another figure of the row: of its pagu, or of another period. */
function isOfOther({ figure }: Mention, { place, whole }: ShareInRow): boolean {
  const { table, row } = place;
  return figuresIn(table, row).some(
    (each) =>
      each.figure !== whole.figure &&
      valueOf(each.figure) > 0 &&
      (maySay(figure, (valueOf(place.figure) / valueOf(each.figure)) * 100) ||
        maySay(figure, (valueOf(each.figure) / valueOf(whole.figure)) * 100)),
  );
}
