import type { Column } from "../../../tables/table";
import { remainders } from "./candidates";
import { type Evidence, shareHolding, weigh } from "./evidence";
import type { Grid } from "./grid";
import type { Relation, RelationForm } from "./relation";

const FEWEST_ROWS = 2;

/** Where the header names no computation only the rows speak for it: nearly all of them, or with many digits. */
const UNNAMED = [
  { rows: 4, digits: 2.5, holding: 0.8 },
  { rows: 3, digits: 5, holding: 0.7 },
];

/**
 * `Sampel | Masuk | Nonrespon`: a count right behind two others may be what is left of them, and a figure with decimals
 * (`Keketatan`, `Produktivitas`) the ratio of two, whatever they are called.
 */
export function unnamedRelation(grid: Grid, result: Column): Relation | null {
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
export function sumInFront(grid: Grid, result: Column, forms: ReadonlySet<RelationForm>): Relation | null {
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

/** So many rows in which something was taken off, and digits, make a difference of what its header does not call one. */
const PLAIN_DIFFERENCE = { rows: 3, digits: 6, holding: 0.7 };

/** `Total | Dispensasi SPM | Nilai IKPA`: what is left of the column before the last, with decimals as well. */
export function differenceInFront(grid: Grid, result: Column): Relation | null {
  const parts = grid.columns.filter((column) => column.index < result.index).slice(-2);
  const [, taken] = parts;
  if (parts.length < 2 || !taken) return null;
  const relation: Relation = { form: "difference", result, parts };
  const { holding, failing, digits } = weigh(grid, relation);
  const telling = grid.rows.filter((row) => (grid.cell(row, taken)?.value ?? 0) !== 0).length;
  const isBorneOut =
    telling >= PLAIN_DIFFERENCE.rows && holding >= PLAIN_DIFFERENCE.rows && digits >= PLAIN_DIFFERENCE.digits;
  return isBorneOut && holding / (holding + failing) >= PLAIN_DIFFERENCE.holding ? relation : null;
}

/** So many parts with decimals, and rows, make a mean of what its header does not call one, if little is left to chance. */
const PLAIN_MEAN = { parts: 2, rows: 3, digits: 4, holding: 0.7 };

/** `Self Regulation | Assertiveness | Reaching Out | Nilai Dektari`: an index that averages the scores right before it. */
export function meanInFront(grid: Grid, result: Column): Relation | null {
  const before = grid.columns.filter((column) => column.index < result.index);
  if (!isWithDecimals(grid, result)) return null;
  for (let from = 0; from <= before.length - PLAIN_MEAN.parts; from += 1) {
    const parts = before.slice(from);
    if (!parts.every((part) => isWithDecimals(grid, part))) continue;
    const relation: Relation = { form: "mean", result, parts };
    const { holding, failing } = weigh(grid, relation);
    if (holding < PLAIN_MEAN.rows || holding / (holding + failing) < PLAIN_MEAN.holding) continue;
    if (digitsOfMeans(grid, relation) >= PLAIN_MEAN.digits) return relation;
  }
  return null;
}

/** Scores that lie close together have many figures near their mean: of each row only how far they lie apart tells. */
function digitsOfMeans(grid: Grid, { result, parts }: Relation): number {
  const digits = grid.rows.map((row) => {
    const values = parts.flatMap((part) => grid.cell(row, part) ?? []).map(({ value }) => value);
    const printed = grid.cell(row, result);
    if (!printed || values.length < 2) return 0;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const isNear = Math.abs(mean - printed.value) <= 2 * printed.step;
    return isNear ? Math.log10(Math.max(1, (Math.max(...values) - Math.min(...values)) / (2 * printed.step))) : 0;
  });
  return digits.reduce((sum, each) => sum + each, 0);
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
export function remainderInFront(grid: Grid, result: Column): Relation | null {
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
