import { yearsIn } from "../../numbers/years-in";
import { type Column, columnsOf, type Table } from "../../tables/table";
import type { Constraint } from "../constraint";
import { convertedTotals } from "./converted-total";
import { meansOfAspects } from "./nilai-aspek";
import { weightedValues } from "./nilai-terbobot";
import { totalOfWeighted } from "./nilai-total";
import { weightsOfRule } from "./weights-of-rule";

/** Tables of weights: bobot × nilai = nilai akhir, and the weights themselves against the rule of the year. */
export function weightConstraints(table: Table, year: number | null): Constraint[] {
  const weights = columnsOf(table, "bobot");
  if (weights.length < 2) return weights.flatMap((bobot) => constraintsOfWeight(table, bobot, yearTold(table) ?? year));
  return weights.flatMap((bobot) =>
    constraintsOfWeight(ofOneWeight(table, bobot, weights), bobot, yearOver(bobot) ?? year),
  );
}

/** `2023 / Bobot, Nilai | 2024 / Bobot, Nilai`: the table as if it had the columns of this weight only. */
function ofOneWeight(table: Table, bobot: Column, weights: Column[]): Table {
  const others = new Set(weights.filter((each) => each !== bobot).map(({ parent }) => parent));
  const isOfOther = ({ parent }: Column) => parent !== bobot.parent && others.has(parent);
  return { ...table, columns: table.columns.filter((column) => !isOfOther(column)) };
}

/** `Nilai IKPA Tahun 2023` in a report of 2024: the one year that the last line of its title names. */
function yearTold({ title }: Table): number | null {
  const [only, second] = new Set(yearsIn(title.at(-1) ?? ""));
  return only !== undefined && second === undefined ? Number(only) : null;
}

/** The year that stands over a column. */
function yearOver({ parent, name }: Column): number | null {
  const found = /\b(20\d\d)\b/.exec(`${parent} ${name}`)?.[1];
  return found === undefined ? null : Number(found);
}

function constraintsOfWeight(table: Table, bobot: Column, year: number | null): Constraint[] {
  return [
    ...weightedValues(table, bobot),
    ...totalOfWeighted(table, bobot),
    ...convertedTotals(table, bobot),
    ...meansOfAspects(table),
    ...(year === null ? [] : weightsOfRule(table, bobot, year)),
  ];
}
