import { doubleOf } from "../../../numbers/reading";
import { dataRows, type Figure, type Table } from "../../../tables/table";
import type { Alternative } from "../../constraint";
import type { Relation } from "./relation";

const FEWEST_PERIODS = 4;

/** `Target / 2021, 2022, 2023, 2024 | Jumlah` of amounts and of levels: what was to be reached by the end is that of the last year. */
export function lastLevelOf(table: Table, relation: Relation, inputs: Figure[]): Alternative[] {
  const last = inputs.at(-1);
  const areAlike = new Set(inputs.map(({ column }) => withoutPeriod(column))).size === 1;
  if (!last || inputs.length < FEWEST_PERIODS || !areAlike) return [];
  const isRising = inputs.every(({ reading }, at) => at === 0 || inputs[at - 1]?.reading.value.lte(reading.value));
  if (!isRising || !isMostlyAdded(table, relation)) return [];
  return [
    {
      code: "last-level",
      isRemarkable: false,
      expect: (world) => ({ value: world.valueOf(last), possible: world.intervalOf(last) }),
    },
  ];
}

/** Where more rows are levels than are added up, the column is no sum, and each of its rows has a way of its own. */
const LEAST_ADDED = 2 / 3;

const known = new WeakMap<Relation, boolean>();

function isMostlyAdded(table: Table, relation: Relation): boolean {
  let is = known.get(relation);
  if (is === undefined) known.set(relation, (is = shareAdded(table, relation) >= LEAST_ADDED));
  return is;
}

function shareAdded(table: Table, { result, parts }: Relation): number {
  const rows = dataRows(table).flatMap((row) => {
    const [printed, figures] = [table.figureAt(row, result), parts.flatMap((part) => table.figureAt(row, part) ?? [])];
    return printed && figures.length > 0 ? [{ printed, figures }] : [];
  });
  const isAdded = rows.filter(({ printed, figures }) => {
    const sum = figures.reduce((all, { reading }) => all + doubleOf(reading), 0);
    return Math.abs(sum - doubleOf(printed.reading)) <= figures.length * 10 ** -printed.reading.decimals * 0.5;
  });
  return rows.length === 0 ? 0 : isAdded.length / rows.length;
}

const PERIOD = /\b(?:(?:19|20)\d\d|(?:tahun|triwulan|tw|semester|ke)\b|[ivx]{1,4}\b|\d{1,2}\b)/gi;
/** What is planned and what was reached of it are the same thing. */
const STAGE = /\b(?:target|realisasi|rencana|capaian)\b/gi;

const withoutPeriod = ({ name }: Figure["column"]) =>
  name.replace(PERIOD, "").replace(STAGE, "").replace(/\W+/g, " ").trim().toLowerCase();
