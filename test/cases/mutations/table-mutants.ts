import { Decimal } from "../../../src/numbers/decimal";
import { between, pick, type Random } from "../hierarchies/budget-tree";
import { sheetFromRows } from "../sheet-from-rows";
import { acceptedFor, brokenBy, type Changes, expectedBy } from "./broken-equations";
import { digitMistakes, digitsOf } from "./digit-mistakes";
import type { Mutant } from "./mutant";
import { type Equation, placesOf, printed, type PrintedFigure, type RightTable } from "./right-table";

const SHEET = "Lembar";

/** One of each kind of mistake that the table has a place for. */
export function mutantsOf(random: Random, table: RightTable): Mutant[] {
  return [
    ...digitMistakes.map(({ mistake, change, causes }) => {
      const figure = pick(random, [...placesOf(table).keys()]);
      const value = change(random, figure);
      return value && asMutant(table, mistake, new Map([[figure, value]]), causes);
    }),
    totalMissesRows(random, table, 1),
    totalMissesRows(random, table, 2),
    rowCountedTwice(random, table),
    subtotalCountedTwice(random, table),
    staleTotal(random, table),
    columnsSwapped(random, table),
    percentOfAnotherRow(random, table),
    percentTheWrongWay(random, table),
    percentOfAnotherBase(random, table),
    rowDropped(random, table),
  ].filter((mutant): mutant is Mutant => mutant !== null);
}

/** `null` where the change leaves the table right. */
function asMutant(table: RightTable, mistake: string, changes: Changes, causes: string[] | null): Mutant | null {
  if ([...changes].every(([figure, value]) => value.eq(figure.value))) return null;
  if (brokenBy(table, changes).length === 0) return null;
  const places = placesOf(table);
  const cells = [...acceptedFor(table, changes)].map((figure) => `${SHEET}!${places.get(figure)}`);
  return {
    mistake,
    sheets: [sheetFromRows(printed(table, changes), { ...(table.merges && { merges: table.merges }) })],
    ...(table.year && { year: table.year }),
    cells,
    severity: "error",
    causes: isKnownToTheDigit(table, changes) ? causes : null,
  };
}

/** Shorter figures are a digit or a nought apart by chance. */
const FEWEST_DIGITS = 3;

/** Nothing but the changed figure explains the table, and what it should be is known to its last digit. */
function isKnownToTheDigit(table: RightTable, changes: Changes): boolean {
  if (changes.size > 1) return true;
  const [figure] = changes.keys();
  if (!figure || acceptedFor(table, changes).size > 1 || digitsOf(figure).length < FEWEST_DIGITS) return false;
  return table.equations.some((equation) => {
    if (equation.target === figure) return true;
    return equation.inputs.includes(figure) && equation.form !== "percent" && equation.form !== "weighted";
  });
}

/** Totals of a column, not sums along a row. */
function totalsOf(table: RightTable, fewest: number): Equation[] {
  const places = placesOf(table);
  const columnOf = (figure: PrintedFigure) => places.get(figure)?.replace(/\d+/, "");
  return table.equations.filter(
    ({ form, target, inputs }) =>
      form === "sum" && inputs.length >= fewest && inputs.every((input) => columnOf(input) === columnOf(target)),
  );
}

/** Half of the writers compute what follows from the wrong total, half have it right from elsewhere. */
function withFollowers(random: Random, table: RightTable, figure: PrintedFigure, value: Decimal): Changes {
  const changes = new Map([[figure, value]]);
  if (random() < 0.5) return changes;
  for (const equation of table.equations) {
    if (equation.form !== "percent" || !equation.inputs.includes(figure)) continue;
    const found = expectedBy(equation, changes);
    if (found) changes.set(equation.target, found.value.toDecimalPlaces(equation.target.decimals));
  }
  return changes;
}

/** The total is the mistake; a percent that was computed from it is its consequence and accepted by nobody. */
function asTotalMutant(
  random: Random,
  table: RightTable,
  mistake: string,
  { target }: Equation,
  value: Decimal,
  causes: string[] | null,
): Mutant | null {
  const changes = withFollowers(random, table, target, value);
  const mutant = asMutant(table, mistake, changes, causes);
  const place = placesOf(table).get(target);
  return mutant && { ...mutant, cells: [`${SHEET}!${place}`], causes };
}

function totalMissesRows(random: Random, table: RightTable, rows: 1 | 2): Mutant | null {
  const totals = totalsOf(table, rows + 2);
  if (totals.length === 0) return null;
  const total = pick(random, totals);
  const first = between(random, 0, total.inputs.length - 1);
  const second = (first + between(random, 1, total.inputs.length - 1)) % total.inputs.length;
  const missed = [first, ...(rows === 2 ? [second] : [])].flatMap((at) => total.inputs[at] ?? []);
  const value = missed.reduce((left, figure) => left.minus(figure.value), total.target.value);
  const isProven = rows === 1 || !isAlsoOtherwise(total.inputs, missed);
  const causes = rows === 1 ? ["row-left-out"] : ["rows-left-out"];
  const mistake = rows === 1 ? "a total that misses a row" : "a total that misses two rows";
  return asTotalMutant(random, table, mistake, total, value, isProven ? causes : null);
}

/** One row, or another two, make up the same difference. */
function isAlsoOtherwise(inputs: PrintedFigure[], missed: PrintedFigure[]): boolean {
  const missing = Decimal.sum(...missed.map(({ value }) => value));
  return inputs.some(
    (one, at) =>
      one.value.eq(missing) ||
      inputs
        .slice(at + 1)
        .some((other) => one.value.plus(other.value).eq(missing) && !(missed.includes(one) && missed.includes(other))),
  );
}

function rowCountedTwice(random: Random, table: RightTable): Mutant | null {
  const totals = totalsOf(table, 3);
  if (totals.length === 0) return null;
  const total = pick(random, totals);
  const value = total.target.value.plus(pick(random, total.inputs).value);
  return asTotalMutant(random, table, "a row counted twice", total, value, ["row-counted-twice"]);
}

/** The total adds the rows and their subtotal: the parts of one of its inputs once more. */
function subtotalCountedTwice(random: Random, table: RightTable): Mutant | null {
  const totals = totalsOf(table, 2);
  const upper = totals.filter(({ inputs }) => inputs.some((input) => totals.some(({ target }) => target === input)));
  if (upper.length === 0) return null;
  const total = pick(random, upper);
  const parts = total.inputs.filter((input) => totals.some(({ target }) => target === input));
  const value = total.target.value.plus(pick(random, parts).value);
  return asTotalMutant(random, table, "a subtotal counted twice", total, value, [
    "row-counted-twice",
    "parts-counted-with-parent",
  ]);
}

function staleTotal(random: Random, table: RightTable): Mutant | null {
  const totals = totalsOf(table, 2);
  if (totals.length === 0) return null;
  const total = pick(random, totals);
  const { value } = total.target;
  const stale = value.minus(
    value
      .times(between(random, 20, 200))
      .div(1000)
      .toDecimalPlaces(total.target.decimals),
  );
  return asTotalMutant(random, table, "a total that was not renewed", total, stale, null);
}

function columnsSwapped(random: Random, table: RightTable): Mutant | null {
  if (table.swappable.length === 0) return null;
  const [one, other] = pick(random, table.swappable);
  const changes = new Map([
    [one, other.value],
    [other, one.value],
  ]);
  const mutant = asMutant(table, "two columns swapped in a row", changes, ["columns-swapped"]);
  if (!mutant) return null;
  // With nothing but their percent, two swapped figures look like a division the wrong way round.
  const broken = brokenBy(table, changes);
  const [only] = broken;
  if (!only || broken.length > 1 || only.form !== "percent") return mutant;
  const place = `${SHEET}!${placesOf(table).get(only.target)}`;
  return { ...mutant, cells: [...new Set([...mutant.cells, place])], causes: ["columns-swapped", "divided-wrong-way"] };
}

const percentsOf = (table: RightTable) => table.equations.filter(({ form }) => form === "percent");

function percentOfAnotherRow(random: Random, table: RightTable): Mutant | null {
  const places = placesOf(table);
  const columnOf = (figure: PrintedFigure) => places.get(figure)?.replace(/\d+/, "");
  const percents = percentsOf(table);
  if (percents.length < 2) return null;
  const { target } = pick(random, percents);
  const others = percents.filter((other) => other.target !== target && columnOf(other.target) === columnOf(target));
  if (others.length === 0) return null;
  const { value } = pick(random, others).target;
  // Round figures recur and prove nothing.
  const isTelling =
    value
      .toFixed()
      .replace(/\D/g, "")
      .replace(/^0+|0+$/g, "").length > 2;
  const mistake = "a percent copied from another row";
  return asMutant(table, mistake, new Map([[target, value]]), isTelling ? ["copied"] : null);
}

function percentTheWrongWay(random: Random, table: RightTable): Mutant | null {
  const percents = percentsOf(table);
  if (percents.length === 0) return null;
  const { target, inputs } = pick(random, percents);
  const [whole, part] = inputs;
  if (!whole || !part) return null;
  const value = whole.value.div(part.value).times(100).toDecimalPlaces(2);
  return asMutant(table, "a percent divided the wrong way", new Map([[target, value]]), ["divided-wrong-way"]);
}

function percentOfAnotherBase(random: Random, table: RightTable): Mutant | null {
  const percents = percentsOf(table);
  if (percents.length < 2) return null;
  const { target, inputs } = pick(random, percents);
  const base = pick(random, percents).inputs[0];
  const part = inputs[1];
  if (!part || !base || base === inputs[0] || base.value.isZero()) return null;
  const value = part.value.div(base.value).times(100).toDecimalPlaces(2);
  return asMutant(table, "a percent of another row's base", new Map([[target, value]]), null);
}

/** A row is gone; its totals stay. */
function rowDropped(random: Random, table: RightTable): Mutant | null {
  if (table.removable.length === 0) return null;
  const { row, isNumbered } = pick(random, table.removable);
  const gone = new Set(table.rows[row]);
  const totals = table.equations.filter(
    ({ form, inputs }) => form === "sum" && inputs.some((input) => gone.has(input)),
  );
  const left = { ...table, rows: table.rows.filter((_cells, at) => at !== row) };
  const places = placesOf(left);
  const cells = totals.flatMap(({ target }) => (places.has(target) ? [`${SHEET}!${places.get(target)}`] : []));
  return {
    mistake: "a row left out of the table",
    sheets: [sheetFromRows(printed(left))],
    cells,
    severity: "error",
    causes: isNumbered ? ["row-not-listed"] : null,
    // Another number than the one above and one.
    alsoRight: [`${SHEET}!A${row + 1}`],
  };
}
