import { judge } from "../constraint";
import { World } from "../worlds/world";
import type { Fact } from "./fact";
import { likeness } from "../../tables/same-name";
import { agree, areComparable, differByRounding, isTelling } from "./agreement";
import { withoutPlansBeforeChange } from "./plan-before-change";
import { isSumOfRounded } from "./sum-of-rounded";

/** One figure that the same figure elsewhere contradicts. */
export interface Conflict {
  fact: Fact;
  /** The places that print the other value, the one that speaks loudest first. */
  against: Fact[];
  /** Sure enough to call the figure wrong; otherwise the two values are only shown. */
  isError: boolean;
}

/** A figure printed with more different values is not one figure but several, e.g. one a month or a satker. */
const MOST_VALUES = 3;

/** How many times louder the other places must speak. */
const LOUDER = 1.6;

/** So many shared figures make two lists the same list; of them at least this part must agree. */
const FEWEST_SHARED = 3;
const LEAST_SHARE_AGREEING = 0.7;

export function conflictsOf(groups: Fact[][]): { conflicts: Conflict[]; compared: Set<string> } {
  const quantities = groups
    .flatMap((facts) => byQuantity(withoutPlansBeforeChange(facts)))
    .map((facts) => ({ facts, values: byValue(facts) }));
  const known = { rows: figuresByRow(quantities), agreements: new Map<string, Agreement>() };
  const comparable = quantities.filter(({ values }) => values.length <= MOST_VALUES);
  const compared = new Set(
    comparable.flatMap(({ values }) =>
      values
        .filter((value) => listsOf(value).size > 1)
        .flatMap((value) => value.map(({ sheet, cell }) => `${sheet}!${cell}`)),
    ),
  );
  const conflicts = comparable.flatMap(({ values }) => conflictsAmong(values, known));
  for (const { fact } of conflicts) compared.add(`${fact.sheet}!${fact.cell}`);
  return { conflicts, compared };
}

const listsOf = (facts: Fact[]) => new Set(facts.map((fact) => fact.source.list));

/** Facts that tell one quantity, and the different values that they print. */
interface Quantity {
  facts: Fact[];
  values: Fact[][];
}

/** What is known of the lists and rows that two facts stand in. */
interface Known {
  /** The facts of a list that are printed elsewhere too, by row, each with its quantity. */
  rows: ReadonlyMap<string, ReadonlyMap<string, { fact: Fact; quantity: Fact[] }[]>>;
  /** Filled as lists are compared. */
  agreements: Map<string, Agreement>;
}

function figuresByRow(quantities: Quantity[]): Known["rows"] {
  const lists = new Map<string, Map<string, { fact: Fact; quantity: Fact[] }[]>>();
  for (const { facts } of quantities) {
    for (const fact of facts) {
      const rows = lists.get(fact.source.list) ?? new Map<string, { fact: Fact; quantity: Fact[] }[]>();
      lists.set(fact.source.list, rows);
      const row = rows.get(fact.source.row);
      if (row) row.push({ fact, quantity: facts });
      else rows.set(fact.source.row, [{ fact, quantity: facts }]);
    }
  }
  return lists;
}

/** Facts of one subject that tell the same quantity of the same year. */
function byQuantity(facts: Fact[]): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = [fact.measure, fact.year ?? "", fact.qualifier, fact.unit.toLowerCase()].join("|");
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()]
    .flatMap(byFlow)
    .map(withoutRepeated)
    .filter((group) => group.length > 1);
}

/**
 * What was received is not what was spent, though both are called realisasi. A sentence mostly does not say which of
 * them it means: it is put to the one that it repeats, and where it repeats neither nobody knows.
 */
function byFlow(facts: Fact[]): Fact[][] {
  const ofTables = facts.filter(({ source }) => source.table !== null);
  const flows = [true, false].map((isIncome) => ofTables.filter(({ source }) => source.isIncome === isIncome));
  if (flows.some((flow) => flow.length === 0)) return [facts];
  const others = facts.filter(({ source }) => source.table === null);
  return flows.map((flow) => [
    ...flow,
    ...others.filter((told) => flow.some((fact) => areComparable(told, fact) && agree(told, fact))),
  ]);
}

/** A list that prints the same quantity twice with two values does not say which one it means. */
function withoutRepeated(facts: Fact[]): Fact[] {
  return facts.filter((fact) =>
    facts.every(
      (other) =>
        other === fact || other.source.list !== fact.source.list || fact.source.table === null || agree(fact, other),
    ),
  );
}

interface Agreement {
  agreeing: number;
  differing: number;
}

/** How many of the figures that two lists share are the same in both. */
function agreementOf(one: string, other: string, { rows, agreements }: Known): Agreement {
  const key = one < other ? `${one}\n${other}` : `${other}\n${one}`;
  const known = agreements.get(key);
  if (known) return known;
  const counts = { agreeing: 0, differing: 0 };
  for (const row of rows.get(one)?.values() ?? []) {
    for (const { fact, quantity } of row) {
      for (const there of quantity) {
        if (there.source.list !== other || !areComparable(fact, there)) continue;
        if (agree(fact, there)) counts.agreeing += 1;
        else if (!followsFromOther(fact, there, row)) counts.differing += 1;
      }
    }
  }
  agreements.set(key, counts);
  return counts;
}

/** The support of a sentence whose percentage fits its figures. */
const FITTING = 2;

/** A percentage of a sentence that is right for the sentence's own figures differs with them: one difference, not two. */
function followsFromOther(fact: Fact, there: Fact, row: { fact: Fact; quantity: Fact[] }[]): boolean {
  const fits = (each: Fact) => each.source.table === null && each.isDerived && each.support >= FITTING;
  if (!fits(fact) && !fits(there)) return false;
  return row.some(
    ({ fact: beside, quantity }) =>
      !beside.isDerived &&
      quantity.some(
        (other) => other.source.row === there.source.row && areComparable(beside, other) && !agree(beside, other),
      ),
  );
}

function conflictsAmong(values: Fact[][], known: Known): Conflict[] {
  if (values.length < 2) return [];
  const [main = []] = [...values].sort((a, b) => weightOf(b) - weightOf(a) || b.length - a.length);
  return values
    .filter((value) => value !== main)
    .flatMap((deviating) =>
      deviating.flatMap((fact) => {
        if (fact.isDerived) return [];
        const against = main.filter(
          (other) =>
            areComparable(fact, other) &&
            !agree(fact, other) &&
            !isPrintedBeside(fact, other) &&
            !isSumOfRounded(fact, other.reading.value) &&
            !isSumOfRounded(other, fact.reading.value) &&
            (areLinked(fact, other, known) || (likeness(fact.name, other.name) >= SURELY_ALIKE && mends(fact, other))),
        );
        if (against.length === 0) return [];
        const ratio = weightOf(main) / weightOf(deviating);
        const isDoubtful = against.some((other) => differByRounding(fact, other));
        const isPlan = fact.source.isPlan || against.every((other) => other.source.isPlan);
        return [
          {
            fact,
            against,
            isError:
              !isPlan &&
              !isDoubtful &&
              ((ratio >= LOUDER && weightOf(main) >= 2) || against.some((other) => mends(fact, other))),
          },
        ];
      }),
    );
}

/** `Indeks pencapaian SPM sebesar 85,70`: the word for the measure is a part of the name, and says nothing of the figure. */
const NAMED_CAPAIAN = /capaian/i;

/** `nilai` may be that of any column: what the row prints in another one is told of that one. */
function isPrintedBeside(told: Fact, { source: { table, figure } }: Fact): boolean {
  const mayBeAny = told.measure === "nilai" || (told.measure === "capaian" && NAMED_CAPAIAN.test(told.label));
  if (told.source.table !== null || !mayBeAny || !table || !figure) return false;
  return table.table.columns.some((column) => {
    const beside = column === figure.column ? null : table.table.figureAt(figure.row, column);
    return beside !== null && beside.reading.value.eq(told.reading.value);
  });
}

/** The percentage of the figure's own row is wrong as printed and right with the value that the other place prints. */
function mends({ source: { table, figure } }: Fact, other: Fact): boolean {
  if (!table || !figure) return false;
  const world = World.asPrinted.with(figure, other.reading.value, other.reading.decimals);
  const failing = table.judged.filter(
    ({ constraint, verdict }) =>
      verdict === "impossible" && constraint.inputs.some((input) => input.cell === figure.cell),
  );
  return failing.length > 0 && failing.every(({ constraint }) => judge(constraint, world).verdict !== "impossible");
}

/** So many words of a name are not shared by chance: `5 orang` of both is then the same target. */
const MANY_WORDS = 5;

/** A sentence that names the indicator nearly word for word. */
function isNamedAtLength(told: Fact, other: Fact): boolean {
  return (
    told.source.table === null &&
    Math.min(told.name.words.size, other.name.words.size) >= MANY_WORDS &&
    likeness(told.name, other.name) >= SURELY_ALIKE
  );
}

/** What only its name ties to others must bear nearly the same name. */
const SURELY_ALIKE = 0.9;

function weightOf(facts: Fact[]): number {
  // A list says a thing once, however often it prints it.
  const byList = new Map<string, number>();
  for (const { source, support } of facts) byList.set(source.list, Math.max(byList.get(source.list) ?? 0, support));
  return [...byList.values()].reduce((sum, each) => sum + each, 0);
}

function byValue(facts: Fact[]): Fact[][] {
  const values: Fact[][] = [];
  for (const fact of facts) {
    const same = values.find((value) => value.every((other) => areComparable(fact, other) && agree(fact, other)));
    if (same) same.push(fact);
    else values.push([fact]);
    // Already too many to be one figure.
    if (values.length > MOST_VALUES) break;
  }
  return values;
}

/**
 * The two rows tell of one thing for certain: another of their figures is the same and not so by chance, or their lists
 * agree nearly everywhere else.
 */
function areLinked(fact: Fact, other: Fact, known: Known): boolean {
  // A computation in words may be an example; it is judged by the tables, they are not judged by it.
  if (other.source.isComputation) return false;
  if (fact.source.isComputation) return likeness(fact.name, other.name) >= SURELY_ALIKE;
  const counts = agreementOf(fact.source.list, other.source.list, known);
  const shared = counts.agreeing + counts.differing - 1;
  const isSameList = counts.agreeing >= FEWEST_SHARED && counts.agreeing / shared >= LEAST_SHARE_AGREEING;
  if (isSameList) return true;
  if (counts.agreeing / (shared + 1) < 0.5) return false;
  const row = known.rows.get(fact.source.list)?.get(fact.source.row) ?? [];
  return row.some(({ fact: here, quantity }) => {
    if (here === fact || !(isTelling(here) || isNamedAtLength(fact, other))) return false;
    const there = quantity.find((each) => each.source.row === other.source.row && each !== other);
    return there !== undefined && agree(here, there);
  });
}
