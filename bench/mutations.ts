/**
 * How many injected mistakes the checker finds, and how it explains them: `npx tsx bench/mutations.ts`. Every table is
 * right before one mistake is put into it; which cells may be named for it is decided before the checker is asked.
 */
import { checkWorkbook } from "../src/checks/check-workbook";
import type { Finding } from "../src/checks/finding";
import type { SheetSnapshot } from "../src/workbook/snapshot";
import type { Random } from "../test/cases/hierarchies/budget-tree";
import { budgetLayouts } from "../test/cases/mutations/budget-layouts";
import { mutantsOfCase, rightCases, sheetOfCase } from "../test/cases/mutations/case-mutants";
import { capaianLayouts } from "../test/cases/mutations/capaian-layouts";
import { classMutants, rightClasses } from "../test/cases/mutations/class-mutants";
import { countLayouts } from "../test/cases/mutations/count-layouts";
import { formulaMutants, rightFormulas } from "../test/cases/mutations/formula-mutants";
import type { Mutant } from "../test/cases/mutations/mutant";
import { recapMutants, rightRecap } from "../test/cases/mutations/recap-mutants";
import { printed } from "../test/cases/mutations/right-table";
import { rightSentences, sentenceMutants } from "../test/cases/mutations/sentence-mutants";
import { mutantsOf } from "../test/cases/mutations/table-mutants";
import { sheetFromRows } from "../test/cases/sheet-from-rows";
import { seededRandom } from "../test/oracles/seeded-random";

/** What was measured for one kind of mistake. */
export interface Measured {
  mistake: string;
  injected: number;
  found: number;
  /** Of those found, the ones whose cause the figures prove, and those with that cause. */
  provable: number;
  rightCause: number;
  /** Errors and warnings beside the mistake. */
  besides: number;
  /** One line each, for whoever mends the checker. */
  notes: string[];
}

export interface MeasuredAll {
  mistakes: Measured[];
  rightTables: number;
  falseAlarms: string[];
  /** Errors that expect what is printed already. */
  expectingThePrinted: string[];
}

/** Of each layout so many tables, with one of each kind of mistake that has a place in it. */
const TABLES_PER_LAYOUT = 12;

/** What comes in one layout only is drawn more often. */
const OF_ONE_LAYOUT = 40;

const check = (sheets: SheetSnapshot[], year = 2025): Finding[] =>
  checkWorkbook({ sheets }, { language: "en", year }).findings;

const placeOf = ({ sheet, cell }: Finding) => `${sheet}!${cell}`;
const isLoud = ({ severity }: Finding) => severity !== "info";

/** A right workbook and the mistakes to put into it. */
interface Generated {
  name: string;
  sheets: SheetSnapshot[];
  year?: number;
  mutants: Mutant[];
}

function generated(): Generated[] {
  const each = (name: string, times: number, make: (random: Random) => Omit<Generated, "name">): Generated[] =>
    Array.from({ length: times }, (_unused, seed) => ({
      name: `${name} ${seed}`,
      ...make(seededRandom(`${name} ${seed}`)),
    }));
  return [
    ...Object.entries({ ...capaianLayouts, ...budgetLayouts, ...countLayouts }).flatMap(([name, layoutOf]) =>
      each(name, TABLES_PER_LAYOUT, (random) => {
        const table = layoutOf(random);
        const sheet = sheetFromRows(printed(table), { ...(table.merges && { merges: table.merges }) });
        return { sheets: [sheet], ...(table.year && { year: table.year }), mutants: mutantsOf(random, table) };
      }),
    ),
    ...each("formulas", OF_ONE_LAYOUT, (random) => ({
      sheets: [sheetFromRows(rightFormulas(random))],
      mutants: formulaMutants(random),
    })),
    ...each("classes", OF_ONE_LAYOUT, (random) => ({ sheets: [rightClasses(random)], mutants: classMutants(random) })),
    ...each("recaps", OF_ONE_LAYOUT, (random) => ({ sheets: rightRecap(random), mutants: recapMutants(random) })),
    ...rightCases.map((of) => ({
      name: of.name,
      sheets: [sheetOfCase(of)],
      ...(of.year && { year: of.year }),
      mutants: mutantsOfCase(seededRandom(of.name), of),
    })),
    ...each("sentences", OF_ONE_LAYOUT, (random) => ({
      sheets: rightSentences(random),
      mutants: sentenceMutants(random),
    })),
  ];
}

export function measureMutations(): MeasuredAll {
  const all = generated();
  const byMistake = new Map<string, Measured>();
  const expectingThePrinted: string[] = [];
  for (const { mutants, name } of all) {
    for (const mutant of mutants) {
      const measured = byMistake.get(mutant.mistake) ?? {
        mistake: mutant.mistake,
        injected: 0,
        found: 0,
        provable: 0,
        rightCause: 0,
        besides: 0,
        notes: [],
      };
      byMistake.set(mutant.mistake, measured);
      const loud = check(mutant.sheets, mutant.year).filter(isLoud);
      measureOne(mutant, loud, measured, name);
      const pointless = loud.filter(
        (each) => each.severity === "error" && each.printed.trim() === each.expected.trim(),
      );
      expectingThePrinted.push(...pointless.map((each) => `${name}, ${mutant.mistake}: ${lineOf(each)}`));
    }
  }
  const falseAlarms = all.flatMap(({ name, sheets, year }) =>
    check(sheets, year)
      .filter(isLoud)
      .map((finding) => `${name}: ${lineOf(finding)}`),
  );
  return { mistakes: [...byMistake.values()], rightTables: all.length, falseAlarms, expectingThePrinted };
}

function measureOne(mutant: Mutant, loud: Finding[], measured: Measured, name: string): void {
  const named = loud.filter((finding) => mutant.cells.includes(placeOf(finding)));
  const hit = named.find(({ severity }) => severity === mutant.severity);
  const besides = loud.filter(
    (finding) => !named.includes(finding) && !(mutant.alsoRight ?? []).includes(placeOf(finding)),
  );
  measured.injected += 1;
  measured.besides += besides.length;
  const note = (what: string) =>
    measured.notes.push(
      `${what}: ${name}, at ${mutant.cells.join(" ")}; said ${loud.map(lineOf).join("; ") || "nothing"}`,
    );
  if (besides.length > 0) note("beside it");
  if (!hit) {
    note("missed");
    return;
  }
  measured.found += 1;
  if (!mutant.causes) return;
  measured.provable += 1;
  if (named.some(({ cause }) => cause && mutant.causes?.includes(cause.code))) measured.rightCause += 1;
  else note(`cause ${mutant.causes.join("/")}`);
}

const lineOf = (finding: Finding) =>
  `${placeOf(finding)} ${finding.severity} ${finding.rule} ${finding.printed.slice(0, 30)} -> ${finding.expected.slice(0, 30)} ${finding.cause?.code ?? "-"}`;

function main(): void {
  const { mistakes, rightTables, falseAlarms, expectingThePrinted } = measureMutations();
  for (const { mistake, injected, found, provable, rightCause, besides } of mistakes) {
    console.log(
      `${mistake.padEnd(42)} injected ${String(injected).padStart(4)}  found ${String(found).padStart(4)}  cause ${rightCause} of ${provable}  besides ${besides}`,
    );
  }
  console.log(`${rightTables} right tables, ${falseAlarms.length} false alarms`);
  if (!process.argv.includes("--notes")) return;
  for (const line of [
    ...falseAlarms,
    ...expectingThePrinted,
    ...mistakes.flatMap(({ mistake, notes }) => notes.map((each) => `${mistake}: ${each}`)),
  ])
    console.log(line);
}

if (require.main === module) main();
