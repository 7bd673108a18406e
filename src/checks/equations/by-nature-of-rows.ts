import { isPeriod } from "../../tables/period-names";
import { wordsAt } from "../../tables/printed-cell";
import { type Column, dataRows, type Row, type Table } from "../../tables/table";
import { countHolding, judgeAll, type Judged } from "../constraint";
import { constraintOf } from "./relations/relation-constraints";

/** Fewer periods are no plan of several years. */
const FEWEST_PERIODS = 3;

/** So many rows of one nature bear out what it means, and no more than one may not. */
const FEWEST_HOLDING = 3;

const CUMULATED = /^\W*(kumulatif|akumulasi|akumulatif)\W*$/i;
const LAST_COUNTS = /^\W*((posisi|kondisi)\s+akhir|(non|tidak)\W*(kumulatif|akumulatif)|nilai\s+akhir)\W*$/i;

/**
 * `Sifat | Realisasi / 2021 … 2024 | Realisasi s.d. 2024`, where each row says `Kumulatif` or `Posisi akhir`: of the one what
 * was reached is all years together, of the other what the last one shows.
 */
export function byNatureOfRows(table: Table): Judged[] {
  if (table.isTransposed) return [];
  const natures = table.columns.flatMap((column) => {
    const ofNature = (nature: RegExp) =>
      dataRows(table).filter((row) => nature.test(wordsAt(table.sheet, row.index, column.index)));
    const [cumulated, others] = [ofNature(CUMULATED), ofNature(LAST_COUNTS)];
    return cumulated.length > 0 && others.length > 0 ? [{ cumulated, others }] : [];
  });
  const [nature, ...more] = natures;
  if (!nature || more.length > 0) return [];
  return yearsUnderOneHeader(table).flatMap((years) =>
    resultsOf(table, years).flatMap((result) => {
      const cumulated = borneOut(equations(table, nature.cumulated, result, years), FEWEST_HOLDING);
      // Where the one word means what it says, the other does.
      const others = equations(table, nature.others, result, years.slice(-1));
      return cumulated.length === 0 ? [] : [...cumulated, ...borneOut(others, 1)];
    }),
  );
}

function yearsUnderOneHeader({ columns }: Table): Column[][] {
  const byParent = new Map<string, Column[]>();
  for (const column of columns)
    if (column.parent !== "" && isPeriod(column))
      byParent.set(column.parent, [...(byParent.get(column.parent) ?? []), column]);
  return [...byParent.values()].filter((years) => years.length >= FEWEST_PERIODS);
}

/** `Realisasi s.d. 2024`, `Target Akhir RPJMD`: what begins like the header of the years. */
function resultsOf({ columns }: Table, years: Column[]): Column[] {
  const [word = ""] = years[0]?.parent.toLowerCase().match(/[a-z]+/) ?? [];
  return columns.filter(
    (column) => !years.includes(column) && word !== "" && column.header.toLowerCase().startsWith(word),
  );
}

function equations(table: Table, rows: Row[], result: Column, parts: Column[]): Judged[] {
  return judgeAll(
    rows.flatMap((row) => {
      const target = table.figureAt(row, result);
      const inputs = parts.flatMap((part) => table.figureAt(row, part) ?? []);
      const isWhole = parts.every((part) => table.figureAt(row, part) || table.readingAt(row, part).kind === "empty");
      return target && isWhole && inputs.length > 0
        ? [constraintOf(table, { form: "sum", result, parts }, target, inputs)]
        : [];
    }),
  );
}

function borneOut(judged: Judged[], fewest: number): Judged[] {
  const holding = countHolding(judged);
  return holding >= fewest && judged.length - holding <= 1 ? judged : [];
}
