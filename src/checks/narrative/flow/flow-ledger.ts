import { Decimal } from "../../../numbers/decimal";
import type { FlowRole } from "../../../sentences/flow-role";
import type { FlowCount } from "./flow-counts";

/** `load = opening + incoming`, or `left = load − done − withdrawn`: what is told, and what it is made of. */
export interface FlowEquation {
  result: FlowCount;
  plus: FlowCount[];
  minus: FlowCount[];
}

export const valueOf = ({ mention }: FlowCount): Decimal => mention.figure.reading.value;

export const expectedOf = ({ plus, minus }: FlowEquation): Decimal =>
  Decimal.sum(0, ...plus.map(valueOf)).minus(Decimal.sum(0, ...minus.map(valueOf)));

export const holds = (equation: FlowEquation): boolean => expectedOf(equation).eq(valueOf(equation.result));

/** How many cells above the one that says what is left may tell what there was to do. */
const CELLS_BACK = 2;

/** Every equation that the counts of a cell, and what there was to do in one above it, may make. */
export function equationsOf(counts: FlowCount[], cell: number): FlowEquation[] {
  const own = alike(counts.filter((each) => each.cell === cell));
  const loads = loadsFor(own, counts, cell);
  const sums = of(own, "load").flatMap((result) =>
    pairsOf(of(own, "opening"), of(own, "incoming")).map((plus) => ({ result, plus, minus: [] })),
  );
  const rests = of(own, "left").flatMap((result) =>
    of(own, "done").flatMap((done) =>
      withdrawnBeside(own).flatMap((withdrawn) => loads.map((plus) => ({ result, plus, minus: [done, ...withdrawn] }))),
    ),
  );
  return [...sums, ...rests];
}

const of = (counts: FlowCount[], role: FlowRole) => counts.filter((each) => each.role === role);

const pairsOf = (ones: FlowCount[], others: FlowCount[]) => ones.flatMap((one) => others.map((other) => [one, other]));

/** Told more than once, they may be counted together or not. */
function withdrawnBeside(own: FlowCount[]): FlowCount[][] {
  const withdrawn = of(own, "withdrawn");
  return withdrawn.length === 0 ? [[]] : withdrawn.map((each) => [each]);
}

/** What there was to do: told in the cell, as it is or as what it is made of, or in the nearest cell above that tells it. */
function loadsFor(own: FlowCount[], counts: FlowCount[], cell: number): FlowCount[][] {
  const here = [...of(own, "load").map((each) => [each]), ...pairsOf(of(own, "opening"), of(own, "incoming"))];
  if (here.length > 0) return here;
  for (let above = cell - 1; above >= cell - CELLS_BACK; above -= 1) {
    const loads = of(alike(counts.filter((each) => each.cell === above)), "load");
    if (loads.length > 0) return isOneUnit([...own, ...loads]) ? loads.map((each) => [each]) : [];
  }
  return [];
}

/** The counts of what most of them count: `perkara`, and not the courts beside them. */
function alike(counts: FlowCount[]): FlowCount[] {
  const units = counts.flatMap(({ mention: { figure } }) => (figure.unit === null ? [] : [figure.unit]));
  const times = (unit: string) => units.filter((each) => each === unit).length;
  const [most] = [...new Set(units)].sort((one, other) => times(other) - times(one));
  return counts.filter(({ mention: { figure } }) => figure.unit === null || figure.unit === most);
}

const isOneUnit = (counts: FlowCount[]) =>
  new Set(counts.flatMap(({ mention: { figure } }) => (figure.unit === null ? [] : [figure.unit]))).size <= 1;
