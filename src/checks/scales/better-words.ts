import type { Column, Table } from "../../tables/table";
import { wordsAt } from "../../tables/printed-cell";
import { isPolarityUntold, lowerIsBetter, lowerMayBeBetter } from "../equations/polarity";
import { mayHideSign } from "../equations/relations/signs";
import { STATUS_WORDS } from "./status-words";
import type { Witness, WordFamily } from "./words-beside-figures";

type Rank = "better" | "worse";

const BETTER = /^(?:sudah\s+)?lebih\s+baik\.?$/i;
const WORSE = /^(?:(?:belum|tidak|kurang)\s+lebih\s+baik|lebih\s+(?:buruk|jelek))\.?$/i;

const NAMES_DIFFERENCE = /\b(?:selisih|deviasi|gap|beda|perbedaan|kesenjangan)\b/i;

/** `Lebih baik` and `Belum lebih baik` beside a column of signed differences, by what is better for each row. */
export const betterWords: WordFamily<Rank> = {
  rule: STATUS_WORDS,
  read: (words) => (BETTER.test(words) ? "better" : WORSE.test(words) ? "worse" : null),
  wordIn: (words) => words,
  inWords: (says) => (says === "better" ? "Lebih baik" : "Belum lebih baik"),
  witnesses: (table, column) => nearestFirst(table, column).map((each) => bySign(table, each, column)),
  needsBoth: () => true,
  explain: (words) => words.statusAgainstFigures,
};

/** `Selisih dgn Provinsi | Posisi | Selisih dgn Nasional | Posisi`: what stands right before the words is told first. */
function nearestFirst({ columns }: Table, { index }: Column): Column[] {
  const differences = columns.filter((each) => each.index !== index && NAMES_DIFFERENCE.test(each.header));
  const [before, behind] = [(each: Column) => each.index < index, (each: Column) => each.index > index].map((is) =>
    differences.filter(is),
  );
  return [...(before ?? []).reverse(), ...(behind ?? [])];
}

function bySign(table: Table, difference: Column, { index }: Column): Witness<Rank> {
  return (row) => {
    const figure = table.figureAt(row, difference);
    const isLower = lowerIsBetter(table, row);
    if (!figure || figure.reading.value.isZero() || (lowerMayBeBetter(table, row) && !isLower)) return null;
    if (isPolarityUntold(table, row, wordsAt(table.sheet, row.index, index))) return null;
    const isBelow = mayHideSign(figure) || figure.reading.value.isNegative();
    return { says: isBelow === isLower ? "better" : "worse", figures: [figure] };
  };
}
