import { countsRows } from "../../../tables/count-of-rows";
import type { Column, Figure, Row, Table } from "../../../tables/table";
import { isBareTotal } from "../../../tables/total-row";
import type { Constraint } from "../../constraint";
import { Addends } from "./addends";
import type { Amounts, Terms } from "./amounts";
import { isBelowEachPart } from "./below-each-part";
import { hasFittingTwin, isBesideSums, isCountedAsRealisasi, isMeasured } from "./beside-sums";
import { isCounted, isNamedCount, isNoCount } from "./counted";
import { sumEquation } from "./equation";
import { addsColumns, followsWhole, isNamedAsTotal } from "./named-as-total";
import { convertedWeights, isRepeated, otherMeanings } from "./other-meanings";
import { areSame, type ReadTotal, readTotal } from "./read-total";
import type { Structure } from "./structure";
import { columnsThatMayAddUp, isSummed } from "./summed-columns";
import { termsOfRows } from "./terms-of-rows";

/** Total and subtotal rows, each against the rows that it adds up. */
export function totalSums(table: Table, structure: Structure, amounts: Amounts): Constraint[] {
  const totals = table.rows.filter(
    (row) =>
      (row.kind === "total" || row.kind === "subtotal") && !addsColumns(table, row.label) && !countsRows(table, row),
  );
  if (totals.length === 0) return [];
  const addends = new Addends(table, structure, amounts);
  const columns = columnsThatMayAddUp(table);
  const read = totals.map((total) => readTotal(total, columns, addends, structure, amounts));
  const isOneOfMany = totals.filter((row) => !isBareTotal(row.label)).length >= 2;
  const isOnlyNamed = (total: Row) => isNamedAsTotal(table, total, totals, read, addends);
  return columns.flatMap((column) => {
    const inColumn = read.flatMap((each) => each.inColumn.get(column) ?? []);
    const held = inColumn.filter((each) => each.fitting && each.target.value !== 0).length;
    const off = inColumn.filter((each) => !each.fitting).length;
    const isSure = isSummed(table, column) || structure.following.has(column) || isNamedCount(table, column);
    return inColumn.flatMap((each) => {
      const isKnown = each.fitting !== null || each.likely !== null || addends.endsSection(each.total);
      // A column that may hold anything is judged only where its totals mostly are sums.
      const isShown = held >= Math.max(each.fitting ? 2 : 1, off) || (each.isMoney && each.fitsBeside >= 2);
      // A total may repeat the target that was agreed on; what was realised is always counted.
      const isCountedRealisasi = column.role === "realisasi" && each.target.figure.reading.kind === "count";
      const isBesideBase =
        (each.isMoney || isCountedRealisasi || isCountedAsRealisasi(table, column, each, read)) &&
        each.fitsBeside >= 1 &&
        (isMeasured(table, column) || table.kind === "rincian");
      const isBesideTwin = each.fitsBeside >= 1 && read.some(({ inColumn: all }) => hasFittingTwin(all, column));
      if (!isSure && !((isShown || isBesideBase || isBesideTwin || isBesideSums(table, column, each)) && isKnown))
        return [];
      if (!each.fitting && (isOnlyNamed(each.total) || followsWhole(table, each.total, totals))) return [];
      const isAtHead = each.total === table.rows[0];
      if (isAtHead && !isKnown) return [];
      // Which rows `Jumlah X dan Y` adds up is not known where it fits in no column.
      if (!isKnown && isOneOfMany && !isBareTotal(each.total.label)) return [];
      return equationOf(table, structure, amounts, addends, column, each, isBesideTwin);
    });
  });
}

/** In so many columns the row is a sum: then small counts beside them do not happen to be their own number or largest. */
const FEWEST_COUNTS_BESIDE = 2;

function equationOf(
  table: Table,
  structure: Structure,
  amounts: Amounts,
  addends: Addends,
  column: Column,
  { total, target, fitting, denied, likely, fitsBeside }: ReadTotal,
  isBesideTwin: boolean,
): Constraint[] {
  const toTerms = (rows: Row[]) => {
    const terms = termsOfRows(rows, column, structure, amounts);
    return terms && terms.plus.length > 0 ? [terms] : [];
  };
  const known = fitting ?? likely;
  const [first] = known ? toTerms(known) : firstOf(addends.of(total, column), toTerms);
  if (!first) return [];
  const figures = first.plus.map((each) => each.figure);
  const isCount = column.role === "lain" || column.role === "total";
  if (
    isCount &&
    table.kind === "rincian" &&
    !structure.following.has(column) &&
    (!isCounted([...figures, target.figure], column, isBesideTwin) || isBelowEachPart(target.figure, figures))
  )
    return [];
  const others = () => [...addends.of(total, column)].filter((rows) => !areSame(rows, denied)).flatMap(toTerms);
  const meanings = (sum: Figure[]) => {
    if (column.role === "target") return otherMeanings(sum);
    if (!isCount) return convertedWeights(table, column, sum, total, amounts);
    const isSurelyCounted = fitsBeside >= FEWEST_COUNTS_BESIDE && !isNoCount(column);
    return isSurelyCounted && !isRepeated(sum) ? [] : otherMeanings(sum);
  };
  return [sumEquation(target.figure, first, others, meanings)];
}

function firstOf(sets: Generator<Row[]>, toTerms: (rows: Row[]) => Terms[]): Terms[] {
  for (const rows of sets) {
    const terms = toTerms(rows);
    if (terms.length > 0) return terms;
  }
  return [];
}
