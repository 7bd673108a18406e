import type { BudgetLayout, BudgetLine, Measure } from "./budget-lines";
import { between, pick, type Random } from "./budget-tree";
import { type BudgetSpelling, printBudget, type PrintedBudget } from "./print-budget";

export interface WrongBudget {
  printed: PrintedBudget;
  what: string;
  /** The cell that must be blamed. */
  cell: string;
  /** Cells of which one may be blamed instead: a figure and its parts cannot both be right. */
  accepted: string[];
}

type Change = "wrong" | "swapped" | "stale" | "factor" | "dropped" | "leaf";

export const CHANGES: Change[] = ["wrong", "swapped", "stale", "factor", "dropped", "leaf"];

/** Two neighbouring digits in each other's place; another value, or `null` where there are no two different ones. */
function swapDigits(random: Random, value: number): number | null {
  const digits = [...String(Math.abs(value))];
  const places = digits.flatMap((digit, at) =>
    at > 0 && digit !== digits[at - 1] && !(at === 1 && digit === "0") ? [at] : [],
  );
  if (places.length === 0) return null;
  const at = pick(random, places);
  [digits[at - 1], digits[at]] = [digits[at] ?? "", digits[at - 1] ?? ""];
  return Number(digits.join("")) * Math.sign(value);
}

const changed: Record<Exclude<Change, "dropped">, (random: Random, value: number) => number | null> = {
  wrong: (random, value) =>
    value + between(random, 1, 9) * 10 ** between(random, 3, Math.max(3, String(value).length - 2)),
  swapped: swapDigits,
  stale: (random, value) => value - Math.floor(value * (0.02 + random() * 0.2)) - 1,
  factor: (random, value) => (value % 10 === 0 && random() < 0.5 ? value / 10 : value * 10),
  leaf: swapDigits,
};

/** A right budget with one mistake, or `null` where this budget has no place for it. */
export function withMistake(
  random: Random,
  layout: BudgetLayout,
  spelling: BudgetSpelling,
  change: Change,
): WrongBudget | null {
  const measures = spelling.columns.filter((column): column is Measure =>
    ["anggaran", "realisasi", "lalu"].includes(column),
  );
  const measure = pick(random, measures);
  const has = (line: BudgetLine) => (line.amounts?.[measure] ?? 0) !== 0;
  const partsOf = (line: BudgetLine) => layout.lines.filter((each) => each.under === line && has(each));
  if (change === "dropped") {
    const leaves = layout.lines.filter(
      (line) => line.kind === "leaf" && has(line) && line.under && partsOf(line.under).length > 2,
    );
    if (leaves.length === 0) return null;
    const gone = pick(random, leaves);
    const printed = printBudget({ ...layout, lines: layout.lines.filter((line) => line !== gone) }, spelling);
    const { under } = gone;
    if (!under) return null;
    return {
      printed,
      what: change,
      cell: printed.cellOf(under, measure),
      accepted: spelling.columns.map((each) => printed.cellOf(under, each)),
    };
  }
  const wanted = change === "leaf" ? "leaf" : "sum";
  const lines = layout.lines.filter((line) => line.kind === wanted && has(line) && (wanted === "sum" || line.under));
  if (lines.length === 0) return null;
  const line = pick(random, lines);
  const right = line.amounts?.[measure] ?? 0;
  const wrong = changed[change](random, right);
  if (wrong === null || wrong === right) return null;
  const printed = printBudget(layout, spelling, (each, at) =>
    each === line && at === measure ? wrong : (each.amounts?.[at] ?? null),
  );
  const cell = printed.cellOf(line, measure);
  return {
    printed,
    what: change,
    cell,
    accepted: line.under && change === "leaf" ? [printed.cellOf(line.under, measure)] : [],
  };
}
