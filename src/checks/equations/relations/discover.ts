import type { Column, Row, Table } from "../../../tables/table";
import { judgeAll } from "../../constraint";
import { type Candidate, candidates, PRICE } from "./candidates";
import { ADDITIVE, compute, HALF, shareHolding, weigh } from "./evidence";
import { type Grid, gridOf } from "./grid";
import { formsNamedBy } from "./header-hints";
import type { Relation } from "./relation";
import { relationConstraints } from "./relation-constraints";
import { differenceInFront, meanInFront, remainderInFront, sumInFront, unnamedRelation } from "./unnamed-relation";

/** Beyond so many columns a search would find relations by chance. */
const MOST_COLUMNS = 24;

/**
 * Decimal digits of agreement that rule out chance: a percent with two decimals that fits says nearly four digits, a
 * small count one. Less is asked where the parts stand right before the result.
 */
const DIGITS_ADJACENT = 2;
const DIGITS_ANYWHERE = 5;

/** The part of the rows that must bear a computation out. */
const LEAST_HOLDING = 0.6;

const FEWEST_ROWS = 2;

/** So many rows are not mistyped in one column where not most of the others hold: it is reckoned otherwise. */
const MANY = { failing: 8, leastHolding: 2 / 3 };

/** The computation of `result` that the rows bear out best; `null` where none is beyond chance. */
export function discoverRelation(table: Table, result: Column): Relation | null {
  const forms = new Set(formsNamedBy(result, table));
  // What is sold at a price is computed from it, whatever the receipts are called.
  const isPriced = table.columns.some(({ name, index }) => index < result.index && PRICE.test(name));
  if (isPriced && result.role !== "persen" && !forms.has("quotient")) forms.add("product");
  const weighted = partsWeightedInHeaders(table, result);
  const grid = gridOf(table);
  if (!grid.columns.includes(result) || grid.columns.length > MOST_COLUMNS) return null;
  if (forms.size === 0 && weighted.length === 0)
    return (
      unnamedRelation(grid, result) ??
      sumInFront(grid, result, forms) ??
      remainderInFront(grid, result) ??
      meanInFront(grid, result)
    );
  let best: { relation: Relation; score: number } | null = null;
  const named: Candidate[] =
    weighted.length > 0 ? [{ relation: { form: "sum", result, parts: weighted }, isAdjacent: true }] : [];
  for (const { relation, isAdjacent } of [...named, ...candidates(grid, result, forms)]) {
    if (isOfWeightsOrScores(relation) || isOfRates(relation) || isTotalOfOtherYear(relation)) continue;
    const evidence = weigh(grid, relation);
    const wanted = isAdjacent ? DIGITS_ADJACENT : DIGITS_ANYWHERE;
    if (evidence.holding < FEWEST_ROWS || evidence.digits < wanted) continue;
    const share = shareHolding(evidence);
    const isHalf =
      share >= HALF.holding &&
      evidence.telling >= FEWEST_ROWS &&
      evidence.failing <= HALF.failing &&
      evidence.digits >= HALF.digits;
    if (share < LEAST_HOLDING && !isHalf) continue;
    if (evidence.failing >= MANY.failing && share < MANY.leastHolding) continue;
    if (evidence.failing > 0 && isOfAnother(grid, relation)) continue;
    if (grid.rows.length <= FEW_ROWS && isOfAnotherBase(table, grid, relation)) continue;
    const score =
      share * 100 +
      (isOfItsYear(relation) ? OF_ITS_YEAR : 0) +
      (isOfItsHeader(relation) ? OF_ITS_HEADER : 0) +
      2 * wordsInCommon(relation) +
      Math.min(evidence.digits, 40) / 10 +
      (isAdjacent ? 1 : 0);
    if (best && score <= best.score) continue;
    if (!isAdjacent && evidence.holding <= FEW_ROWS && isDenied(table, relation)) continue;
    best = { relation, score };
  }
  return (
    best?.relation ??
    (forms.has("share") ? sharesNearby(grid, result) : null) ??
    sumInFront(grid, result, forms) ??
    (forms.has("mean") ? null : meanInFront(grid, result)) ??
    (forms.has("difference") ? null : differenceInFront(grid, result))
  );
}

const NAMES_WEIGHT = /^\W*bobot\b/i;
const NAMES_SCORE = /\b(bobot|nilai|skor)\b(?!.*\b(rp|rupiah|kontrak|pagu|aset)\b)/i;

/**
 * Weights are set: those of one year are no share of those of another, though most are the same, and no value divided by
 * what it was weighted from, though that gives them back. Amounts may well be what they were reckoned from.
 */
const isOfWeightsOrScores = ({ form, result, parts }: Relation) =>
  (form === "share" || form === "quotient" || form === "ratio") &&
  NAMES_WEIGHT.test(result.name) &&
  parts.some(({ name }) => NAMES_SCORE.test(name));

const NAMES_RATE = /^\W*(persentase|prosentase|presentase|indeks|rasio|tingkat|rata(?:-?\s?rata|2))\s+\p{L}{3}/iu;
const NAMES_MEASURE = /\b(target|rencana|realisasi|capaian|kinerja|standar)\b/i;

/**
 * `Persentase perkara A`, `Indeks kepuasan`, `Persentase perkara B` over the quarters: one indicator is no quotient of two
 * others, and those near a hundred come out as one another by chance.
 */
const isOfRates = ({ form, result, parts }: Relation) =>
  (form === "quotient" || form === "ratio" || form === "share") &&
  [result, ...parts].every(({ name }) => NAMES_RATE.test(name) && !NAMES_MEASURE.test(name));

const yearIn = ({ header }: Column) => /\b20\d\d\b/.exec(header)?.[0];

/** `TW IV | Jumlah 2024 | Jumlah 2023`: the total of one year is no part of that of another. */
function isTotalOfOtherYear({ form, result, parts }: Relation): boolean {
  const isTotal = ({ header }: Column) => /\b(jumlah|total)\b/i.test(header);
  const year = yearIn(result);
  return (
    form === "sum" &&
    year !== undefined &&
    parts.some((part) => isTotal(part) && yearIn(part) !== undefined && yearIn(part) !== year)
  );
}

/** Of columns that stand apart so few rows must hold exactly: rounding blurs a quotient of rounded figures. */
const FEW_ROWS = 3;

/**
 * `Awal | … | Akhir | Pertambahan | Laju (%)` over men, women and both: where one row is off by what it is divided by, and
 * none by another column, that one is meant.
 */
function isOfAnotherBase(table: Table, grid: Grid, relation: Relation): boolean {
  const [one, base] = relation.parts;
  if ((relation.form !== "quotient" && relation.form !== "ratio") || !one || !base) return false;
  // A total may be right in another way, which is denied later on.
  const isOff = (of: Relation) =>
    judgeAll(relationConstraints(table, of)).some(
      ({ verdict, alternative }) => verdict === "impossible" || alternative !== null,
    );
  if (!isOff(relation)) return false;
  return grid.columns.some((other) => {
    if (other === base || other === one || other === relation.result) return false;
    const instead = { ...relation, parts: [one, other] };
    return weigh(grid, instead).holding === grid.rows.length && !isOff(instead);
  });
}

function isDenied(table: Table, relation: Relation): boolean {
  const judged = judgeAll(relationConstraints(table, relation));
  const failing = judged.filter(({ verdict }) => verdict === "impossible").length;
  return failing > judged.length * (1 - LEAST_HOLDING);
}

/**
 * `Sasaran × Capaian (%)` with other columns between: every row gives another column, and this one where both are alike.
 * Where other rows print less than that, and another column or the usual cap is what they print, they are capped.
 */
function isOfAnother(grid: Grid, relation: Relation): boolean {
  if (ADDITIVE.has(relation.form) || !grid.rows.some((row) => isOffWithoutCap(grid, relation, row))) return false;
  return grid.columns.some((result) => {
    if (result === relation.result || relation.parts.includes(result)) return false;
    const { holding, failing, digits } = weigh(grid, { ...relation, result });
    // Noughts and small counts lie near any small percentage.
    return failing === 0 && holding >= FEWEST_ROWS && digits >= DIGITS_ADJACENT;
  });
}

const USUAL_CAPS = [100, 110, 120, 150];

function isOffWithoutCap(grid: Grid, relation: Relation, row: Row): boolean {
  const printed = grid.cell(row, relation.result);
  const found = compute(
    relation,
    relation.parts.map((column) => grid.cell(row, column)),
    null,
  );
  if (!printed || !found) return false;
  const off = printed.value - found.value;
  if (Math.abs(off) <= printed.step + found.blur) return false;
  const mayBeCap = ({ index }: Column) =>
    index !== relation.result.index && !relation.parts.some((part) => part.index === index);
  const caps = grid.columns.filter(mayBeCap).flatMap((column) => grid.cell(row, column)?.value ?? []);
  return off > 0 || ![...caps, ...USUAL_CAPS].includes(printed.value) || printed.value === 0;
}

/** So many shares that add up to a hundred, and each so near, can be nothing else, though most were reckoned carelessly. */
const CARELESS = { rows: 6, points: 1, sumOff: 1.5, leastHolding: 1 / 3 };

/** `Jumlah | Persentase` with a hundred at their foot, where too few rows come out exactly to bear anything out. */
function sharesNearby(grid: Grid, result: Column): Relation | null {
  const [hundred, sum] = grid.totalsOf(result);
  if (hundred !== 100 || Math.abs((sum ?? hundred) - hundred) > CARELESS.sumOff) return null;
  const found = grid.columns.flatMap((part): Relation[] => {
    const relation: Relation = { form: "share", result, parts: [part] };
    const [total] = grid.totalsOf(part);
    if (part === result || !total) return [];
    const distances = grid.rows.flatMap((row) => {
      const [share, one] = [grid.cell(row, result), grid.cell(row, part)];
      if (row.kind !== "data" || !share || !one) return [];
      return [{ points: Math.abs((one.value / total) * 100 - share.value), step: share.step }];
    });
    const isNear = distances.every(({ points }) => points <= CARELESS.points);
    const held = distances.filter(({ points, step }) => points <= step).length;
    return isNear && distances.length >= CARELESS.rows && held >= distances.length * CARELESS.leastHolding
      ? [relation]
      : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** `Penerima Layanan (80%) | Mutu (20%) | Indeks`: columns that hold shares of a hundred are parts of the one behind them. */
function partsWeightedInHeaders({ columns }: Table, result: Column): Column[] {
  const weightOf = ({ name }: Column) => Number(/\(\s*(\d{1,2})\s*%\s*\)\s*$/.exec(name)?.[1] ?? 0);
  const parts = columns.filter((column) => column.index < result.index && weightOf(column) > 0);
  return parts.length >= 2 && parts.reduce((sum, part) => sum + weightOf(part), 0) === 100 ? parts : [];
}

/** A row that fits another year as well weighs less than the year that all the headers name. */
const OF_ITS_YEAR = 30;

/** The same for the counts that stand under one header with their percentage, beside others that are mostly the same. */
const OF_ITS_HEADER = 25;

const isOfItsHeader = ({ form, result, parts }: Relation) =>
  form === "quotient" && result.parent !== "" && parts.every(({ parent }) => parent === result.parent);

/** `Bobot 2024 × Nilai 2024` under `Nilai Akhir 2024`. */
function isOfItsYear({ result, parts }: Relation): boolean {
  const year = yearIn(result);
  return year !== undefined && parts.length > 1 && parts.every((part) => yearIn(part) === year);
}

/** `Capaian thd Tahun` is more likely of `Target Tahun` than of `Target TW III`. */
function wordsInCommon({ result, parts }: Relation): number {
  const words = (column: Column) => new Set(column.header.toLowerCase().match(/[a-z]{3,}|[ivx]+\b|\d{4}/g) ?? []);
  const own = words(result);
  const others = new Set(parts.flatMap((column) => [...words(column)]));
  return [...own].filter((word) => others.has(word)).length;
}
