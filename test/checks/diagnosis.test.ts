import { judgeTable } from "../../src/checks/judge-table";
import type { Judged } from "../../src/checks/constraint";
import type { Blame } from "../../src/checks/diagnosis/blame";
import { type BorneOut, borneOutIn } from "../../src/checks/diagnosis/borne-out-input";
import { diagnose } from "../../src/checks/diagnosis/diagnose";
import { guessesFor } from "../../src/checks/diagnosis/guesses";
import { constraintsByCell } from "../../src/checks/diagnosis/situation";
import { type Tried, tryGuess } from "../../src/checks/diagnosis/try-guess";
import { isViolated } from "../../src/checks/diagnosis/verdict";
import { World } from "../../src/checks/worlds/world";
import { recogniseTables } from "../../src/tables/recognise";
import { mistypedBudget } from "../cases/mistyped-budget";
import { sheetFromRows } from "../cases/sheet-from-rows";
import { seededRandom } from "../oracles/seeded-random";

/** The diagnosis without a memory: at every step all equations are judged and all guesses are tried. */
function blamedAnew(judged: Judged[], borneOut: BorneOut): Blame[] {
  const blames: Blame[] = [];
  let open = judged.map(({ constraint }) => constraint);
  const involving = constraintsByCell(open);
  const offAsPrinted = open.filter((each) => isViolated(each, World.asPrinted));
  let world = World.asPrinted;
  for (;;) {
    const current = world;
    const violated = new Set(open.filter((each) => isViolated(each, current)));
    const situation = { violated, involving, world, offAsPrinted, borneOut };
    let best: Tried | null = null;
    for (const guess of [...violated].flatMap((each) => guessesFor(each, situation))) {
      const tried = tryGuess(guess, situation);
      if (tried && (!best || tried.score > best.score)) best = tried;
    }
    if (!best) return blames;
    const { blame, contradicted } = best;
    blames.push(blame);
    if (blame.isSure) world = best.world;
    open = open.filter((each) => (blame.isSure ? !contradicted.has(each) : each !== blame.constraint));
  }
}

const shown = ({ figure, expected, constraint, settled, consequences, swappedWith, isSure }: Blame) => ({
  cell: figure.cell,
  expected: expected.toString(),
  by: `${constraint.rule} ${constraint.target.cell}`,
  settled: settled.map(({ target }) => target.cell),
  consequences: consequences.map((each) => `${each.figure.cell} ${each.expected.toString()}`),
  swappedWith: swappedWith?.cell ?? null,
  isSure,
});

const budgets = [
  ...[1, 2, 4, 7, 8, 11].map((at) => ({ name: `few groups ${at}`, groups: 6, activities: 10, share: 0.06 })),
  ...[2, 8, 9, 11].map((at) => ({ name: `many groups ${at}`, groups: 20, activities: 5, share: 0.04 })),
];

test.each(budgets)("what is kept from one blame to the next changes none: $name", (budget) => {
  const { name, groups, activities, share } = budget;
  const sheet = sheetFromRows(mistypedBudget(seededRandom(name), groups, activities, share));
  const tables = recogniseTables(sheet);
  expect(tables).toHaveLength(1);
  for (const table of tables) {
    const { judged } = judgeTable(table, 2025);
    const blames = diagnose(judged, [], borneOutIn(table)).blames.map(shown);
    expect(blames.length).toBeGreaterThan(3);
    expect(blames).toEqual(blamedAnew(judged, borneOutIn(table)).map(shown));
  }
});
