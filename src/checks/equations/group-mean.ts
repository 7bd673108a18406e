import { Decimal } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { compareAsPrinted } from "../../numbers/printed-precision";
import { squeeze } from "../../tables/lexicon";
import { wordsAt } from "../../tables/printed-cell";
import type { Column, Figure, MeasureGroup, Row, Table } from "../../tables/table";
import { type Alternative, type Constraint, type Expectation, judge } from "../constraint";
import { World } from "../worlds/world";
import { meanOf, weightedMean } from "./means";
import { meansByCode } from "./means-by-code";
import { numericColumns } from "./relations/numeric-columns";

/** A sasaran with the indicators below it, and the figures that its own is the mean of. */
interface Group {
  target: Figure;
  members: Figure[];
  /** What each of them counts for, where a column says so. */
  weights: Figure[];
}

/** Groups of one indicator say nothing, and longer ones are no sasaran. */
const MOST_MEMBERS = 40;

/** A mean told without decimals comes about by chance. */
const FEWEST_DECIMALS = 1;

const GRADED = /capaian|pencapaian|nilai|skor|indeks|realisasi|%/i;

/** `Sasaran 1 | 103,20`, and below it the indicators that it is the mean of: in its own column, or in one before it. */
export function groupMeans(table: Table): Constraint[] {
  if (table.isTransposed) return [];
  const rows = table.rows.filter(({ kind }) => kind === "data" || kind === "kelompok");
  if (rows.length < 3) return [];
  const named = meansOfNamedGroups(table);
  if (named.length > 0) return named.flatMap((groups) => borneOut(groups) ?? []);
  const graded = numericColumns(table).filter(
    ({ header, role }) => role === "capaian" || role === "persen" || GRADED.test(header),
  );
  const byCode = meansByCode(table, graded, (target, members) => equationOf({ target, members, weights: [] }));
  const told = new Set(byCode.map(({ target }) => target.column));
  const others = graded
    .filter((column) => !told.has(column))
    .flatMap((column) => {
      const within = borneOut(meansBelow(table, rows, column)) ?? borneOut(groupsWithin(table, rows, column));
      if (!within) return firstBorneOut(groupsBeside(table, rows, column)) ?? [];
      return [...within, ...(borneOut(groupsOfGroups(table, rows, column)) ?? [])];
    });
  return [...byCode, ...others];
}

/** Rows with a figure in this column and in none of those that its other rows fill. */
export function groupRows(table: Table, rows: Row[], column: Column): Row[] {
  const inputs = [
    ...groupOfCapaian(table, column).flatMap(({ base, realisasi }) => [base, realisasi]),
    ...targetAndRealisasiBefore(table, column),
  ];
  if (inputs.length === 0) return [];
  const isBare = (row: Row) => inputs.every((input) => table.readingAt(row, input).kind === "empty");
  return rows.filter((row) => isBare(row) && table.figureAt(row, column) !== null);
}

/** The target and realisasi of a capaian, and of the same once it is capped: `Capaian (%) | Capaian maks. 120 (%)`. */
function groupOfCapaian({ groups, columns }: Table, column: Column): MeasureGroup[] {
  const own = groups.filter(({ percents }) => percents.includes(column));
  const [only, ...others] = groups.filter(({ kind }) => kind === "capaian");
  const before = columns[columns.indexOf(column) - 1];
  const isBehind = before !== undefined && (only?.percents.includes(before) ?? false);
  return own.length > 0 || !only || others.length > 0 || !isBehind || !NAMES_CAPPED.test(column.name) ? own : [only];
}

/** `Volume / T, R | Satuan | Capaian (%)` in a budget, where the amounts are what is grouped. */
function targetAndRealisasiBefore({ columns, groups }: Table, column: Column): Column[] {
  if (column.role !== "capaian" || groups.some(({ percents }) => percents.includes(column))) return [];
  const before = columns.slice(0, columns.indexOf(column)).filter(({ role }) => role !== "satuan");
  const [target, realisasi] = before.slice(-2);
  if (!target || !realisasi || target.parent === "" || target.parent !== realisasi.parent) return [];
  return /^T(arget)?$/i.test(target.name) && /^R(ealisasi)?$/i.test(realisasi.name) ? [target, realisasi] : [];
}

const NAMES_CAPPED =
  /\b(?:capaian|indeks)\b.*(\b(maks(imal|imum)?|batas|dibatasi|terkoreksi|koreksi|normalisasi|diakui)\b|1[0-5]0)/i;

function groupsWithin(table: Table, rows: Row[], column: Column): Group[] {
  const heads = groupRows(table, rows, column);
  if (heads.length === 0 || heads.length * 2 > rows.length) return [];
  return heads.flatMap((head) => {
    const target = table.figureAt(head, column);
    const from = rows.indexOf(head) + 1;
    const end = rows.findIndex((row, at) => at >= from && (heads.includes(row) || row.kind === "kelompok"));
    return target ? groupOf(table, target, rows.slice(from, end < 0 ? rows.length : end), column) : [];
  });
}

/** `Rata-rata capaian seluruh indikator`, `(rata-rata 15 indikator)`: of them, and not of the sasaran that they belong to. */
export const NAMES_INDICATORS = /\b(seluruh|semua|\d+)\s+(indikator|iku|ikk|ikp)\b/i;

const NAMES_MEAN = /^\W*(rata\s?-?\s?rata|rerata)\b/i;

/**
 * `Rata-rata capaian Sasaran 1` below the indicators of each sasaran, and the mean of those means below the last: rows
 * that are named a mean and have a capaian but nothing that it could be reckoned from.
 */
function meansBelow(table: Table, rows: Row[], column: Column): Group[] {
  const heads = meansIn(table, rows, column);
  if (heads.length < 2) return [];
  const groups = heads.flatMap((head, at): Group[] => {
    const target = table.figureAt(head, column);
    const before = heads[at - 1];
    const members = rows.slice(before ? rows.indexOf(before) + 1 : 0, rows.indexOf(head));
    return target ? groupOf(table, target, members, column) : [];
  });
  const last = heads[heads.length - 1];
  const isOverall = last && rows.indexOf(last) === rows.indexOf(heads[heads.length - 2] ?? last) + 1;
  const overall = isOverall ? table.figureAt(last, column) : null;
  const isOfIndicators = overall !== null && NAMES_INDICATORS.test(overall.row.label);
  const members = isOfIndicators ? rows.filter((row) => !heads.includes(row)) : heads.slice(0, -1);
  return overall ? [...groups, ...groupOf(table, overall, members, column)] : groups;
}

/**
 * `Pemerintah | Dinas A`, and below its rows `Rata-rata Pemerintah`: means that are named after what the first column calls
 * the rows above them. Every column of figures has its own.
 */
function meansOfNamedGroups(table: Table): Group[][] {
  const [first] = table.columns;
  if (!first) return [];
  const nameOf = (row: Row) => squeeze(wordsAt(table.sheet, row.index, first.index));
  const openings = new Map<Row, Row>();
  for (const head of table.rows.filter(({ label }) => NAMES_MEAN.test(label))) {
    const name = squeeze(head.label.replace(NAMES_MEAN, ""));
    const above = table.rows.slice(0, table.rows.indexOf(head));
    const opening = name === "" ? undefined : above.filter((row) => nameOf(row) === name).at(-1);
    if (opening?.kind === "data") openings.set(head, opening);
  }
  if (openings.size < 2) return [];
  return numericColumns(table).map((column) =>
    [...openings].flatMap(([head, opening]) => {
      const target = table.figureAt(head, column);
      const members = table.rows.slice(table.rows.indexOf(opening), table.rows.indexOf(head));
      return target
        ? groupOf(
            table,
            target,
            members.filter((row) => !openings.has(row)),
            column,
          )
        : [];
    }),
  );
}

/** Where nothing tells target from realisasi, a row named a mean has a figure in its own column and in no other. */
function meansIn(table: Table, rows: Row[], column: Column): Row[] {
  const heads = groupRows(table, rows, column).filter(({ label }) => NAMES_MEAN.test(label));
  if (heads.length > 0) return heads;
  const others = numericColumns(table).filter((each) => each !== column);
  return rows.filter(
    (row) =>
      NAMES_MEAN.test(row.label) &&
      table.figureAt(row, column) !== null &&
      others.length > 0 &&
      others.every((other) => table.readingAt(row, other).kind === "empty"),
  );
}

/** `Perspektif | 101,91` right above its first sasaran: the mean of the sasaran up to the next one. */
function groupsOfGroups(table: Table, rows: Row[], column: Column): Group[] {
  const heads = groupRows(table, rows, column);
  const isHead = new Set(heads);
  const tops = heads.filter((head) => isHead.has(rows[rows.indexOf(head) + 1]!));
  if (tops.length < 2) return [];
  return tops.flatMap((top, at) => {
    const target = table.figureAt(top, column);
    // The last row opens nothing: `NILAI KINERJA ORGANISASI`.
    const isEnd = (head: Row) => isWhole(table, head) || head === rows[rows.length - 1];
    const end = tops[at + 1] ?? heads.find((head) => head.index > top.index && isEnd(head));
    const inside = heads.filter((head) => head.index > top.index && (!end || head.index < end.index));
    return target ? groupOf(table, target, inside, column) : [];
  });
}

/** All of the weight: the row is what the groups come to together. */
function isWhole(table: Table, row: Row): boolean {
  const bobot = table.columns.find(({ role }) => role === "bobot");
  return bobot !== undefined && (table.figureAt(row, bobot)?.reading.value.eq(100) ?? false);
}

/** A column filled only in the first row of each group, over one that is filled in all of them: the nearest ones first. */
function groupsBeside(table: Table, rows: Row[], column: Column): Group[][] {
  const filled = rows.filter((row) => table.figureAt(row, column) !== null);
  const isSparse = filled.length >= 2 && filled.length < rows.length && filled[0] === rows[0];
  if (!isSparse || rows.some((row) => !filled.includes(row) && table.readingAt(row, column).kind !== "empty"))
    return [];
  const before = numericColumns(table).filter((each) => each.index < column.index);
  const whole = before.filter((each) => rows.every((row) => table.figureAt(row, each) !== null));
  return whole.reverse().map((of) =>
    filled.flatMap((head, at) => {
      const target = table.figureAt(head, column);
      const next = filled[at + 1];
      const members = rows.slice(rows.indexOf(head), next ? rows.indexOf(next) : rows.length);
      return target ? groupOf(table, target, members, of) : [];
    }),
  );
}

function groupOf(table: Table, target: Figure, rows: Row[], column: Column): Group[] {
  const members = rows.flatMap((row) => table.figureAt(row, column) ?? []);
  if (members.length === 0 || members.length > MOST_MEMBERS || target.reading.decimals < FEWEST_DECIMALS) return [];
  const bobot = table.columns.find(({ role, header }) => role === "bobot" || /^bobot\b(?!.*tertimbang)/i.test(header));
  const weights = bobot ? members.flatMap(({ row }) => table.figureAt(row, bobot) ?? []) : [];
  return [{ target, members, weights: weights.length === members.length ? weights : [] }];
}

function firstBorneOut(ways: Group[][]): Constraint[] | null {
  for (const groups of ways) {
    const found = borneOut(groups);
    if (found) return found;
  }
  return null;
}

/** The equations of the groups, if one that has several indicators comes out and no more are off than hold. */
function borneOut(groups: Group[]): Constraint[] | null {
  const areWeighted = meansAreWeighted(groups);
  const found = groups.map((group) => ({
    group,
    constraint: areWeighted && group.weights.length > 0 ? weightedEquation(group) : equationOf(group),
  }));
  const isHolding = ({ constraint }: { constraint: Constraint }) =>
    judge(constraint, World.asPrinted).verdict !== "impossible";
  const several = found.filter(
    ({ group: { members } }) => new Set(members.map(({ reading }) => reading.value.toString())).size > 1,
  );
  const holding = several.filter(isHolding).length;
  const off = found.filter((each) => !isHolding(each)).length;
  return holding >= 1 && holding >= off ? found.map(({ constraint }) => constraint) : null;
}

/** So many groups that only their weights explain, and no more than one that only a plain mean does. */
const FEWEST_WEIGHTED = 2;

/** `SS1 | 101,50` over indicators of 60 and 40 percent: who weighs some of the groups weighs them all. */
function meansAreWeighted(groups: Group[]): boolean {
  const fits = (target: Figure, found: Expectation | null) =>
    found !== null && compareAsPrinted(target.reading, found.value, found.possible) !== "impossible";
  const told = groups.map(({ target, members, weights }) => ({
    plain: fits(target, meanOf(members, World.asPrinted)),
    weighted: weights.length > 0 && fits(target, weightedMean(members, weights, World.asPrinted)),
  }));
  const weighted = told.filter((each) => each.weighted && !each.plain).length;
  const plain = told.filter((each) => each.plain && !each.weighted).length;
  return weighted >= FEWEST_WEIGHTED && plain <= 1;
}

function weightedEquation(group: Group): Constraint {
  const { members, weights } = group;
  return {
    ...equationOf(group),
    expect: (world) => weightedMean(members, weights, world),
    alternatives: [],
    trace: (world) => [
      `(${members.map((each, at) => `${formatShort(world.valueOf(each))} × ${formatShort(weights[at]?.reading.value ?? new Decimal(0))}`).join(" + ")}) / ${formatShort(Decimal.sum(...weights.map(({ reading }) => reading.value)))} = ${formatShort(weightedMean(members, weights, world)?.value ?? new Decimal(0))}`,
    ],
    source: `rata-rata tertimbang ${members[0]?.cell ?? ""}:${members[members.length - 1]?.cell ?? ""}`,
  };
}

function equationOf({ target, members, weights }: Group): Constraint {
  const count = members.length;
  const weighted: Alternative = {
    code: "weighted",
    isRemarkable: false,
    expect: (world) => weightedMean(members, weights, world),
  };
  return {
    rule: "rata-rata",
    kind: "rata-rata",
    target,
    inputs: members,
    expect: (world) => meanOf(members, world),
    alternatives: weights.length > 0 ? [weighted] : [],
    trace: (world) => [
      `(${members.map((each) => formatShort(world.valueOf(each))).join(" + ")}) / ${count} = ${formatShort(meanOf(members, world).value)}`,
    ],
    source: `rata-rata ${members[0]?.cell ?? ""}:${members[count - 1]?.cell ?? ""}`,
  };
}
