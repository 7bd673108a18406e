import { TWO_HUNDRED } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { squeeze } from "../../tables/lexicon";
import type { Column, Figure, Table } from "../../tables/table";
import type { JudgedTable } from "../judge-table";
import {
  type Alternative,
  type Constraint,
  countHolding,
  type Expectation,
  judgeAll,
  type Judged,
} from "../constraint";
import { ratio } from "../equations/ratios";
import type { World } from "../worlds/world";

/** So many percentages must follow from the other table, and so large a part of all. */
const FEWEST_HOLDING = 6;
const LEAST_HOLDING = 0.75;

/** A row or a column of fewer figures says nothing of its way to be reckoned. */
const FEWEST_YEARS = 2;

const YEAR = /\b(20\d\d)\b/;
const NAMES_CAPAIAN = /capaian|\bpersen(?:tase)?\b|%/i;

/** Above these no percentage is told, by what offices have set. */
const CAPS = [100, 110, 120, 150];

/** What an indicator was to reach and reached, year by year. */
type Years = ReadonlyMap<string, { target: Figure; realisasi: Figure }>;

/**
 * `Target Renstra / 2022, 2023, 2024 | Realisasi / 2022, 2023, 2024`, and in a table of its own `Persentase capaian`: of
 * the same indicators, with the same years over its columns.
 */
export function withCapaianOfOtherTables(tables: JudgedTable[]): JudgedTable[] {
  const plans = tables.flatMap(({ table }) => yearsByRow(table) ?? []);
  if (plans.length === 0) return tables;
  return tables.map((each) => {
    const found = plans.flatMap((plan) => capaianIn(each.table, plan));
    if (found.length === 0) return each;
    const known = new Set(each.judged.map(({ constraint }) => constraint.target.cell));
    const judged = found.filter(
      (other) =>
        !known.has(other.constraint.target.cell) &&
        (other.verdict !== "impossible" ||
          isDoubted(each, other.constraint.target) ||
          isCopied(each, other.constraint.target)),
    );
    return judged.length === 0 ? each : { ...each, judged: [...each.judged, ...judged] };
  });
}

/** Of percentage, target and realisasi any may be wrong: its own table has to speak against the percentage as well, */
const isDoubted = ({ judged }: JudgedTable, { cell }: Figure): boolean =>
  judged.some(
    ({ verdict, constraint: { target, inputs } }) =>
      verdict === "impossible" && [target, ...inputs].some((figure) => figure.cell === cell),
  );

/** or it is that of another year of its row, or of the row above or below. */
function isCopied({ table }: JudgedTable, { row, column, reading, cell }: Figure): boolean {
  const near = table.rows.filter(({ index }) => Math.abs(index - row.index) === 1);
  const beside = [
    ...table.columns.flatMap((other) => table.figureAt(row, other) ?? []),
    ...near.flatMap((other) => table.figureAt(other, column) ?? []),
  ];
  return reading.decimals > 0 && beside.some((other) => other.cell !== cell && other.reading.value.eq(reading.value));
}

/** The rows of a table that sets a target and a realisasi of each year side by side and no percentage of them. */
function yearsByRow(table: Table): ReadonlyMap<string, Years> | null {
  const groups = table.groups.flatMap(({ kind, base, realisasi, percents }) => {
    const year = YEAR.exec(base.header)?.[1];
    const isOfYear = year !== undefined && YEAR.exec(realisasi.header)?.[1] === year && percents.length === 0;
    return isOfYear && kind === "capaian" ? [{ year, base, realisasi }] : [];
  });
  if (groups.length < FEWEST_YEARS || table.isTransposed) return null;
  const rows = new Map<string, Years>();
  for (const row of table.rows) {
    const years = groups.flatMap(({ year, base, realisasi }) => {
      const [target, reached] = [base, realisasi].map((column) => table.figureAt(row, column));
      return target && reached && !target.reading.value.isZero()
        ? [[year, { target, realisasi: reached }] as const]
        : [];
    });
    if (row.kind === "data" && nameOf(row.label) !== "") rows.set(nameOf(row.label), new Map(years));
  }
  return rows;
}

/** Without the marks of footnotes, and what the row is numbered by. */
const nameOf = (label: string) => squeeze(label.replace(/\*+\)?/g, ""));

function capaianIn(table: Table, plan: ReadonlyMap<string, Years>): Judged[] {
  const columns = table.columns.flatMap((column) => {
    const year = YEAR.exec(column.name)?.[1];
    return year !== undefined && isOfCapaian(table, column) ? [{ column, year }] : [];
  });
  if (columns.length < FEWEST_YEARS || table.isTransposed) return [];
  const rows = table.rows.flatMap((row) => {
    const years = plan.get(nameOf(row.label));
    const cells = columns.flatMap(({ column, year }) => {
      const told = years?.get(year);
      const printed = table.figureAt(row, column);
      return told && printed ? [{ printed, ...told }] : [];
    });
    return cells.length < FEWEST_YEARS ? [] : [bestOf(cells)];
  });
  const judged = rows.flat();
  const holding = countHolding(judged);
  return holding >= FEWEST_HOLDING && holding >= LEAST_HOLDING * judged.length ? judged : [];
}

const isOfCapaian = ({ title }: Table, { parent, name }: Column) =>
  NAMES_CAPAIAN.test(`${parent} ${name}`) || (parent === "" && NAMES_CAPAIAN.test(title.at(-1) ?? ""));

interface Cell {
  printed: Figure;
  target: Figure;
  realisasi: Figure;
}

/** Whether less is better all years of an indicator show together. */
function bestOf(cells: Cell[]): Judged[] {
  const [plain = [], lower = []] = [false, true].map((isLower) =>
    judgeAll(cells.map((cell) => capaianOf(cell, isLower))),
  );
  return countHolding(lower) > countHolding(plain) ? lower : plain;
}

function capaianOf({ printed, target, realisasi }: Cell, isLower: boolean): Constraint {
  const expect = (world: World): Expectation | null => {
    const found = ratio(realisasi, target, world);
    if (!found || !isLower) return found;
    const { low, high } = found.possible;
    return {
      value: TWO_HUNDRED.minus(found.value),
      possible: { low: TWO_HUNDRED.minus(high), high: TWO_HUNDRED.minus(low) },
    };
  };
  const capped: Alternative = {
    code: "cap",
    isRemarkable: false,
    expect(world) {
      const { value } = printed.reading;
      const isCap = CAPS.some((cap) => value.eq(cap)) && expect(world)?.value.gt(value);
      return isCap ? { value, possible: { low: value, high: value } } : null;
    },
  };
  const places = `${realisasi.cell}, ${target.cell}`;
  return {
    rule: "kolom-quotient",
    kind: "persen",
    target: printed,
    inputs: [],
    expect,
    alternatives: [capped],
    trace: (world) => {
      const [reached, wanted] = [realisasi, target].map((each) => formatShort(world.valueOf(each)));
      const result = formatShort(expect(world)?.value ?? printed.reading.value);
      return [
        isLower
          ? `(2 × ${wanted} − ${reached}) / ${wanted} × 100 = ${result}`
          : `${reached} / ${wanted} × 100 = ${result}`,
      ];
    },
    source: `realisasi / target × 100 (${places})`,
  };
}
