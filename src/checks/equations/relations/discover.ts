import { type Decimal } from "../../../numbers/decimal";
import { doubleOf, isFigure, type Reading } from "../../../numbers/reading";
import type { Column, Row, Table } from "../../../tables/table";
import { formsNamedBy } from "./header-hints";
import type { Relation, RelationForm } from "./relation";

/** A figure in the numbers that searching needs; what is found is judged exactly afterwards. */
interface Cell {
  value: number;
  /** One unit of the last printed digit. */
  step: number;
}

interface Grid {
  rows: Row[];
  columns: Column[];
  cell(row: Row, column: Column): Cell | null;
  /** What shares of a column may be taken of: the printed total, and where that is not it the sum of the rows. */
  totalsOf(column: Column): number[];
}

/** More rows add nothing to the evidence. */
const MOST_ROWS_SEEN = 80;

/** Beyond so many columns a search would find relations by chance. */
const MOST_COLUMNS = 24;

/** A column counts as numeric when this part of its filled data cells are figures. */
const LEAST_NUMERIC = 0.6;

/**
 * Decimal digits of agreement that rule out chance: a percent with two decimals that fits says nearly four digits, a
 * small count one. Less is asked where the parts stand right before the result.
 */
const DIGITS_ADJACENT = 2;
const DIGITS_ANYWHERE = 5;

/** The part of the rows that must bear a computation out. */
const LEAST_HOLDING = 0.6;

/** Two rows of a short table may be wrong, where the others agree to so many digits. */
const HALF = { holding: 0.5, failing: 2, digits: 6 };

const FEWEST_ROWS = 2;

/** Where the header names no computation only the rows speak for it: nearly all of them, or with many digits. */
const UNNAMED = [
  { rows: 4, digits: 2.5, holding: 0.8 },
  { rows: 3, digits: 5, holding: 0.7 },
];

export const PRICE = /\b(tarif|harga( satuan)?|biaya satuan|satuan biaya|indeks biaya)\b/i;

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
    return unnamedRelation(grid, result) ?? sumInFront(grid, result, forms) ?? remainderInFront(grid, result);
  let best: { relation: Relation; score: number } | null = null;
  const named: Candidate[] =
    weighted.length > 0 ? [{ relation: { form: "sum", result, parts: weighted }, isAdjacent: true }] : [];
  for (const { relation, isAdjacent } of [...named, ...candidates(grid, result, forms)]) {
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
    if (evidence.failing > 0 && isOfAnother(grid, relation)) continue;
    const score =
      share * 100 +
      (isOfItsYear(relation) ? OF_ITS_YEAR : 0) +
      (isOfItsHeader(relation) ? OF_ITS_HEADER : 0) +
      2 * wordsInCommon(relation) +
      Math.min(evidence.digits, 40) / 10 +
      (isAdjacent ? 1 : 0);
    if (!best || score > best.score) best = { relation, score };
  }
  return best?.relation ?? (forms.has("share") ? sharesNearby(grid, result) : null) ?? sumInFront(grid, result, forms);
}

/**
 * `Sasaran × Capaian (%)` with other columns between: every row gives another column, and this one where both are alike.
 * Where other rows print less than that, and another column or the usual cap is what they print, they are capped.
 */
function isOfAnother(grid: Grid, relation: Relation): boolean {
  if (ADDITIVE.has(relation.form) || !grid.rows.some((row) => isOffWithoutCap(grid, relation, row))) return false;
  return grid.columns.some((result) => {
    if (result === relation.result || relation.parts.includes(result)) return false;
    const { holding, failing } = weigh(grid, { ...relation, result });
    return failing === 0 && holding >= FEWEST_ROWS;
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

/**
 * `Sampel | Masuk | Nonrespon`: a count right behind two others may be what is left of them, and a figure with decimals
 * (`Keketatan`, `Produktivitas`) the ratio of two, whatever they are called.
 */
function unnamedRelation(grid: Grid, result: Column): Relation | null {
  const others = grid.columns.filter((column) => column.index < result.index);
  const candidates: Relation[] = isWithDecimals(grid, result)
    ? (["quotient", "ratio"] as const).flatMap((form) =>
        others.flatMap((one) =>
          others.flatMap((other) => (one === other ? [] : [{ form, result, parts: [one, other] }])),
        ),
      )
    : [{ form: "difference", result, parts: others.slice(-2) }];
  const found = candidates.filter(({ parts }) => parts.length === 2).filter((each) => isBorneOutUnnamed(grid, each));
  // Two computations that fit as well leave open which one is meant.
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** So many parts, rows and digits make a sum of what its header does not call one. */
const PLAIN_SUM = { parts: 3, rows: 3, digits: 8, holding: 0.7 };

/** `Perencanaan | Pengukuran | Pelaporan | Evaluasi | Nilai AKIP`, `TW I | TW II | TW III | TW IV | Realisasi`. */
function sumInFront(grid: Grid, result: Column, forms: ReadonlySet<RelationForm>): Relation | null {
  if (forms.has("sum")) return null;
  const before = grid.columns.filter((column) => column.index < result.index);
  for (let from = 0; from <= before.length - PLAIN_SUM.parts; from += 1) {
    const relation: Relation = { form: "sum", result, parts: before.slice(from) };
    const { holding, failing, digits } = weigh(grid, relation);
    const isClear = digits >= PLAIN_SUM.digits || (holding >= 4 && digits >= PLAIN_SUM.digits / 2);
    if (holding >= PLAIN_SUM.rows && isClear && holding / (holding + failing) >= PLAIN_SUM.holding) return relation;
  }
  return sumOfNamesakes(grid, result, before);
}

/** `Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi`: the last pair may be the sum of those before it. */
function sumOfNamesakes(grid: Grid, result: Column, before: Column[]): Relation | null {
  const parts = before.filter(({ name, parent }) => name !== "" && name === result.name && parent === result.parent);
  const isLast = !grid.columns.some(({ index, name }) => index > result.index && name === result.name);
  if (!isLast || parts.length < 2 || parts.length === before.length) return null;
  const relation: Relation = { form: "sum", result, parts };
  const { holding, failing, digits } = weigh(grid, relation);
  const isClear = holding >= PLAIN_SUM.rows && digits >= PLAIN_SUM.digits;
  return isClear && holding / (holding + failing) >= PLAIN_SUM.holding ? relation : null;
}

/** `Jumlah | Administrasi | Pidana | Kode Etik | Bukan Pelanggaran`: the last part of a whole, whatever it is called. */
function remainderInFront(grid: Grid, result: Column): Relation | null {
  if (isWithDecimals(grid, result)) return null;
  const before = grid.columns.filter((column) => column.index < result.index);
  const found = [...remainders(before, result)].filter(({ relation }) => isBorneOutUnnamed(grid, relation));
  return found.length === 1 ? (found[0]?.relation ?? null) : null;
}

function isWithDecimals(grid: Grid, column: Column): boolean {
  const cells = grid.rows.flatMap((row) => grid.cell(row, column) ?? []);
  return cells.length > 0 && cells.every(({ step }) => step < 1);
}

function isBorneOutUnnamed(grid: Grid, relation: Relation): boolean {
  const evidence = weigh(grid, relation);
  if (isOfNoughts(relation, evidence)) return false;
  return UNNAMED.some(
    ({ rows, digits, holding }) =>
      evidence.holding >= rows && evidence.digits >= digits && shareHolding(evidence) >= holding,
  );
}

/**
 * `PNS | Yayasan | Subjumlah | Guru Bantu`: parts that a sum ties to one another leave nothing in any row, and a column of
 * hardly anything but noughts fits that by chance.
 */
function isOfNoughts({ form }: Relation, { telling, failing }: Evidence): boolean {
  return form === "difference" && telling < FEWEST_ROWS && failing > 0;
}

/** A row that fits another year as well weighs less than the year that all the headers name. */
const OF_ITS_YEAR = 30;

/** The same for the counts that stand under one header with their percentage, beside others that are mostly the same. */
const OF_ITS_HEADER = 25;

const isOfItsHeader = ({ form, result, parts }: Relation) =>
  form === "quotient" && result.parent !== "" && parts.every(({ parent }) => parent === result.parent);

/** `Bobot 2024 × Nilai 2024` under `Nilai Akhir 2024`. */
function isOfItsYear({ result, parts }: Relation): boolean {
  const yearIn = ({ header }: Column) => /\b20\d\d\b/.exec(header)?.[0];
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

const numericOf = new WeakMap<Table, Column[]>();

export function numericColumns(table: Table): Column[] {
  let columns = numericOf.get(table);
  if (!columns) numericOf.set(table, (columns = findNumericColumns(table)));
  return columns;
}

function findNumericColumns(table: Table): Column[] {
  const rows = table.rows.filter((row) => row.kind === "data").slice(0, MOST_ROWS_SEEN);
  return table.columns.filter((column) => {
    if (column.role === "nomor" || column.role === "kode" || column.role === "tahun") return false;
    let filled = 0;
    let figures = 0;
    for (const row of rows) {
      const reading = table.readingAt(row, column);
      if (reading.kind === "empty") continue;
      filled += 1;
      if (isFigure(reading)) figures += 1;
    }
    return figures > 0 && figures / filled >= LEAST_NUMERIC;
  });
}

const stepOf = ({ decimals, scale }: Reading) => 10 ** -decimals * scale;

/** `(1,83)` in a column of percentages is a fall, though it is read as a plain number. */
function valueOf(reading: Reading & { value: Decimal }): number {
  const plain = doubleOf(reading);
  const isTyped = (reading.double ?? null) !== null;
  return !isTyped && plain > 0 && /^\s*\(/.test(reading.text) ? -plain : plain;
}

const grids = new WeakMap<Table, Grid>();

function gridOf(table: Table): Grid {
  const known = grids.get(table);
  if (known) return known;
  const columns = numericColumns(table);
  const rows = table.rows.filter((row) => row.kind !== "kelompok").slice(0, MOST_ROWS_SEEN);
  const cells = new Map<Row, Map<Column, Cell | null>>();
  for (const row of rows) {
    const own = new Map<Column, Cell | null>();
    for (const column of columns) {
      const reading = table.readingAt(row, column);
      own.set(column, isFigure(reading) ? { value: valueOf(reading), step: stepOf(reading) } : null);
    }
    cells.set(row, own);
  }
  const totals = table.rows.filter((row) => row.kind === "total");
  const last = totals[totals.length - 1];
  const grid: Grid = {
    rows,
    columns,
    cell: (row, column) => cells.get(row)?.get(column) ?? null,
    totalsOf(column) {
      const printed = last ? (cells.get(last)?.get(column)?.value ?? null) : null;
      const figures = rows.flatMap((row) => (row.kind === "data" ? (cells.get(row)?.get(column) ?? []) : []));
      const sum = figures.length > 0 ? figures.reduce((total, each) => total + each.value, 0) : null;
      return [...new Set([printed, sum])].filter((total) => total !== null);
    },
  };
  grids.set(table, grid);
  return grid;
}

interface Candidate {
  relation: Relation;
  isAdjacent: boolean;
}

function* candidates(grid: Grid, result: Column, forms: ReadonlySet<RelationForm>): Generator<Candidate> {
  const others = grid.columns.filter((column) => column !== result);
  const before = others.filter((column) => column.index < result.index);
  const near = new Set(before.slice(-2));
  const isNear = (...columns: Column[]) => columns.every((column) => near.has(column));
  for (const form of ["quotient", "ratio", "growth", "difference", "product", "weighted"] as const) {
    if (!forms.has(form)) continue;
    for (const one of others) {
      for (const other of others) {
        if (one === other || (isSymmetric(form) && one.index > other.index)) continue;
        const isExpected =
          isNear(one, other) ||
          (form === "difference" && (areOfOneKind(one, other) || isFirstLessLast(before, one, other)));
        yield { relation: { form, result, parts: [one, other] }, isAdjacent: isExpected };
      }
    }
  }
  if (forms.has("share")) {
    for (const one of others)
      yield { relation: { form: "share", result, parts: [one] }, isAdjacent: before[before.length - 1] === one };
    yield* sharesOfAll(before, result);
  }
  if (forms.has("difference")) yield* remainders(before, result);
  if (forms.has("sum")) {
    yield* acrossOf("sum", before, result);
    // `Laki-laki | % | Perempuan | % | Jumlah`: each count with its share beside it.
    const counts = before.filter(({ role }) => role !== "persen");
    if (counts.length < before.length) yield* acrossOf("sum", counts, result);
    yield* alikeSums(before, result);
  }
  if (forms.has("mean")) yield* acrossOf("mean", before, result);
  if (forms.has("balance") || forms.has("difference")) {
    yield* balances(before, result);
    // `Awal / Rp | Bertambah / Rp | Berkurang / Rp | Akhir / Rp`, with the numbers of things between them.
    const alike = before.filter(
      ({ name, parent }) => parent !== "" && parent !== result.parent && name === result.name,
    );
    if (alike.length < before.length) yield* balances(alike, result);
  }
}

/** `Jumlah / n, % | Laki-laki / n, % | Perempuan / n, %`: beside a count its share of all that were counted, men and women. */
function* sharesOfAll(before: Column[], result: Column): Generator<Candidate> {
  const one = before[before.length - 1];
  if (!one || one.parent === "" || one.parent !== result.parent) return;
  const wholes = before.filter(
    ({ name, parent }) => name === one.name && parent !== one.parent && NAMES_SUM.test(parent),
  );
  for (const whole of wholes) yield { relation: { form: "share", result, parts: [one, whole] }, isAdjacent: true };
}

/** `Diusulkan | RK I | RK II | Diterima | Belum`: what is left of the first once the last before it is taken off. */
const isFirstLessLast = (before: Column[], one: Column, other: Column) =>
  one === before[0] && other === before[before.length - 1];

/** Two years of realisasi, target and realisasi: what a difference is usually taken of. */
export function areOfOneKind(one: Column, other: Column): boolean {
  const kinds = new Set([one.role, other.role]);
  if (kinds.has("target") && kinds.has("realisasi")) return true;
  return one.role === other.role && (one.role !== "lain" || withoutYear(one.name) === withoutYear(other.name));
}

const withoutYear = (name: string) => name.toLowerCase().replace(/\d+/g, "").trim();

const isSymmetric = (form: RelationForm) => form === "product" || form === "weighted";

/** Neighbouring columns before the result, and those that stand under one header. */
function* acrossOf(form: "sum" | "mean", before: Column[], result: Column): Generator<Candidate> {
  for (let from = 0; from < before.length - 1; from += 1) {
    for (let to = from + 2; to <= before.length; to += 1) {
      const parts = before.slice(from, to);
      const isAdjacent = to === before.length;
      yield { relation: { form, result, parts }, isAdjacent };
    }
  }
}

const NAMES_SUM = /\b(jumlah|total|jml)\b/i;

/** `51 / Pagu, Realisasi | 52 / Pagu, Realisasi | Jumlah / Pagu, Realisasi`: the columns of one name under the other headers. */
function* alikeSums(before: Column[], result: Column): Generator<Candidate> {
  const alike = before.filter(({ name, parent }) => parent !== "" && parent !== result.parent && name === result.name);
  const ofGroups = SUM_OF_GROUP.test(result.name)
    ? before.filter(({ name, parent }) => parent !== "" && parent !== result.parent && SUM_OF_GROUP.test(name))
    : [];
  const isTold = NAMES_SUM.test(result.parent) && alike.length < before.length && alike.length >= 2;
  if (isTold) yield { relation: { form: "sum", result, parts: alike }, isAdjacent: true };
  // `Laki-laki / …, Total | Perempuan / …, Total | Total`.
  if (ofGroups.length >= 2 && !(isTold && ofGroups.length === alike.length))
    yield { relation: { form: "sum", result, parts: ofGroups }, isAdjacent: true };
}

const SUM_OF_GROUP = /^\W*(sub\W*)?(jumlah|total|jml|tot)\W*$/i;

/** `Rekomendasi | Selesai | Proses | Belum`: the last of the parts that a whole told before them is made of. */
function* remainders(before: Column[], result: Column): Generator<Candidate> {
  for (let from = before.length - 3; from >= Math.max(0, before.length - MOST_TAKEN - 1); from -= 1)
    yield { relation: { form: "difference", result, parts: before.slice(from) }, isAdjacent: true };
  // `Rekomendasi / Jml, Nilai | Sesuai / Jml, Nilai | Belum / Jml, Nilai`: numbers of things and their amounts in turn.
  const alike = before.filter(({ name, parent }) => parent !== "" && parent !== result.parent && name === result.name);
  if (alike.length < before.length && alike.length >= 3)
    yield { relation: { form: "difference", result, parts: alike.slice(-MOST_TAKEN - 1) }, isAdjacent: true };
}

/** More parts than this are not told after their whole. */
const MOST_TAKEN = 4;

/** `saldo awal + bertambah − berkurang`: three columns right before the result. */
function* balances(before: Column[], result: Column): Generator<Candidate> {
  const last = before.slice(-3);
  const [first, second, third] = last;
  if (!first || !second || !third) return;
  yield { relation: { form: "balance", result, parts: [first, second, third] }, isAdjacent: true };
}

interface Evidence {
  holding: number;
  /** Rows among them that hardly anything else would give. */
  telling: number;
  /** Rows among them that leave a figure as it was; they say nothing against those that fail. */
  neutral: number;
  failing: number;
  digits: number;
}

/** The part of the rows that hold; where some fail, only of those that could have failed. */
function shareHolding({ holding, neutral, failing }: Evidence): number {
  return failing === 0 ? 1 : (holding - neutral) / (holding - neutral + failing);
}

const ADDITIVE: ReadonlySet<RelationForm> = new Set<RelationForm>(["sum", "difference", "balance"]);
const DOUBLE_ERROR = 0.01;

const NO_EVIDENCE: Evidence = { holding: 0, telling: 0, neutral: 0, failing: 1, digits: 0 };

function weigh(grid: Grid, relation: Relation): Evidence {
  if (relation.form !== "share") return weighOf(grid, relation, null);
  const [one, whole = one] = relation.parts;
  const found = grid.totalsOf(whole ?? relation.result).map((total) => weighOf(grid, relation, total));
  return found.find(({ holding, failing }) => holding > failing) ?? found[0] ?? NO_EVIDENCE;
}

function weighOf(grid: Grid, relation: Relation, total: number | null): Evidence {
  const evidence: Evidence = { holding: 0, telling: 0, neutral: 0, failing: 0, digits: 0 };
  for (const [at, row] of grid.rows.entries()) {
    const printed = grid.cell(row, relation.result);
    if (!printed) continue;
    const parts = relation.parts.map((column) => grid.cell(row, column));
    const found = compute(relation, parts, total);
    if (!found) continue;
    // Counts and rupiah that are added up or taken off leave nothing to rounding.
    const isExact = ADDITIVE.has(relation.form) && printed.step === 1 && found.blur === 0;
    const tolerance = isExact ? DOUBLE_ERROR : printed.step * 1.000001 + found.blur;
    if (Math.abs(found.value - printed.value) > tolerance) {
      evidence.failing += 1;
      // Even if every row that is left held, too few would.
      const atBest = evidence.holding + grid.rows.length - at - 1;
      if (atBest / (atBest + evidence.failing) < HALF.holding) return NO_EVIDENCE;
      continue;
    }
    evidence.holding += 1;
    if (isNeutral(relation, parts)) evidence.neutral += 1;
    if (found.isTelling && printed.value !== 0) evidence.telling += 1;
    // Nought may be left of anything; as a product or a percentage it shows no digits that agree.
    if (found.isTelling && (printed.value !== 0 || ADDITIVE.has(relation.form)))
      evidence.digits += Math.log10(Math.max(1, Math.abs(printed.value) / Math.max(tolerance, printed.step)) + 1);
    // A whole table of hundreds or zeros bears out anything.
    if (evidence.failing > 3 && evidence.failing > evidence.holding * 2) return NO_EVIDENCE;
  }
  return evidence;
}

/** Divided or multiplied by one, or added to nothing, a figure stays what it was. */
function isNeutral({ form }: Relation, parts: (Cell | null)[]): boolean {
  const [, other] = parts;
  if (form === "ratio") return other?.value === 1;
  if (form === "quotient") return other?.value === 100;
  if (form === "product") return parts.some((part) => part?.value === 1);
  if (form === "sum") return parts.filter((part) => part !== null && part.value !== 0).length < 2;
  return false;
}

interface Computed {
  value: number;
  /** What the rounding of the parts may change. */
  blur: number;
  /** False where any computation would give it: a zero, a part that is alone. */
  isTelling: boolean;
}

function compute({ form }: Relation, parts: (Cell | null)[], total: number | null): Computed | null {
  const [one, other, third] = parts;
  if (form === "sum" || form === "mean") {
    const filled = parts.filter((part): part is Cell => part !== null);
    if (filled.length === 0) return null;
    const count = form === "sum" ? 1 : filled.length;
    const value = filled.reduce((sum, part) => sum + part.value, 0) / count;
    const isTelling =
      form === "sum"
        ? filled.filter((part) => part.value !== 0).length >= 2
        : new Set(filled.map((part) => part.value)).size >= 2;
    return { value, blur: roundingOf(filled) / count, isTelling };
  }
  if (!one) return null;
  if (form === "share") {
    return total ? { value: (one.value / total) * 100, blur: 0, isTelling: one.value !== total } : null;
  }
  if (form === "balance") {
    if (!other && !third) return null;
    // What went may be printed with its sign, in parentheses.
    const value = one.value + (other?.value ?? 0) - Math.abs(third?.value ?? 0);
    const isTelling = (other?.value ?? 0) !== 0 || (third?.value ?? 0) !== 0;
    return { value, blur: roundingOf(parts.filter((part) => part !== null)), isTelling };
  }
  if (!other) return null;
  if (form === "difference") return remainderOf(one, parts.slice(1));
  const blur = roundingOf([one, other]);
  switch (form) {
    case "product":
      return { value: one.value * other.value, blur: blur * 2, isTelling: isTellingFactor(1, one, other) };
    case "weighted":
      return { value: (one.value * other.value) / 100, blur, isTelling: isTellingFactor(100, one, other) };
    case "growth":
      if (other.value === 0) return null;
      return { value: ((one.value - other.value) / other.value) * 100, blur: 0, isTelling: one.value !== other.value };
    case "quotient":
      if (other.value === 0) return null;
      return {
        value: (one.value / other.value) * 100,
        blur: blurOfQuotient(one, other, 100),
        isTelling: one.value !== other.value && one.value !== 0,
      };
    case "ratio":
      if (other.value === 0) return null;
      return {
        value: one.value / other.value,
        blur: blurOfQuotient(one, other, 1),
        isTelling: one.value !== other.value && one.value !== 0,
      };
    default:
      return null;
  }
}

/** By one, or by a hundred percent, nothing changes; and nought times anything is nought. */
function isTellingFactor(neutral: number, ...factors: Cell[]): boolean {
  return factors.every(({ value }) => value !== neutral && value !== 0);
}

/** What is left of a whole once all the others are taken off. */
function remainderOf(whole: Cell, taken: (Cell | null)[]): Computed | null {
  const filled = taken.filter((part): part is Cell => part !== null);
  if (filled.length < taken.length) return null;
  const value = filled.reduce((left, part) => left - part.value, whole.value);
  const isTelling = filled.some((part) => part.value !== 0);
  return { value, blur: roundingOf([whole, ...filled]), isTelling };
}

/** Whole figures are exact; each other may be off by half of its last digit. */
function roundingOf(cells: Cell[]): number {
  return cells.reduce((sum, cell) => sum + (cell.step >= 1 && Number.isInteger(cell.value) ? 0 : cell.step / 2), 0);
}

function blurOfQuotient(one: Cell, other: Cell, factor: number): number {
  const upper = roundingOf([one]);
  const lower = roundingOf([other]);
  return Math.abs((factor * (upper + Math.abs(one.value / other.value) * lower)) / other.value);
}
