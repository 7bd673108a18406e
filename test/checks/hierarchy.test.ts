import { checkWorkbook } from "../../src/checks/check-workbook";
import { budgetLayouts } from "../cases/hierarchies/budget-lines";
import { CHANGES, withMistake } from "../cases/hierarchies/mistakes";
import { printBudget, spellings } from "../cases/hierarchies/print-budget";
import { wrongHierarchies } from "../cases/hierarchies/small-errors";
import { silentHierarchies } from "../cases/hierarchies/small-silent";
import { type CellInput, sheetFromRows, sheetFromText } from "../cases/sheet-from-rows";
import type { TableCase } from "../cases/tables/table-case";
import { seededRandom } from "../oracles/seeded-random";

const check = (rows: CellInput[][]) =>
  checkWorkbook({ sheets: [sheetFromRows(rows)] }, { language: "id", year: 2025 }).findings;

const loud = (rows: CellInput[][]) => check(rows).filter(({ severity }) => severity !== "info");

const loudIn = ({ sheet }: TableCase) =>
  checkWorkbook({ sheets: [sheetFromText(sheet)] }, { language: "id", year: 2025 }).findings.filter(
    ({ severity }) => severity !== "info",
  );

describe("small hierarchies that are right or cannot be judged", () => {
  test.each(silentHierarchies.map((each): [string, TableCase] => [each.name, each]))("%s", (_name, each) => {
    expect(loudIn(each).map(({ cell, printed, expected }) => ({ cell, printed, expected }))).toEqual([]);
  });
});

describe("small hierarchies with a mistake", () => {
  test.each(wrongHierarchies.map((each): [string, TableCase] => [each.name, each]))("%s", (_name, each) => {
    const found = loudIn(each);
    expect(
      found.map(({ cell, severity, kind, expected, cause }, at) => ({
        cell,
        severity,
        kind,
        ...(each.loud[at]?.expected === undefined ? {} : { expected }),
        ...(each.loud[at]?.cause === undefined ? {} : { cause: cause?.code ?? null }),
      })),
    ).toEqual(each.loud);
  });

  test("a parent that its own parent agrees with is not repaired", () => {
    const backed = wrongHierarchies.filter(({ name }) => name.includes("no repair is offered"));
    expect(backed).toHaveLength(1);
    for (const each of backed) expect(loudIn(each).map(({ fix }) => fix)).toEqual([null]);
  });
});

describe("generated budgets in every layout", () => {
  const names = Object.keys(budgetLayouts);
  const make = (name: string, seed: number) => {
    const random = seededRandom(`${name} ${seed}`);
    const layout = budgetLayouts[name]?.(random);
    if (!layout) throw new Error(`No such layout: ${name}`);
    return { random, layout, spelling: spellings(random) };
  };

  test.each(names)("%s: a right budget is silent", (name) => {
    for (let seed = 0; seed < 8; seed += 1) {
      const { layout, spelling } = make(name, seed);
      const found = loud(printBudget(layout, spelling).rows);
      expect({ seed, found: found.map(({ cell, printed, expected }) => ({ cell, printed, expected })) }).toEqual({
        seed,
        found: [],
      });
    }
  });

  test("one mistake is found where it is in at least 95 of 100 budgets", () => {
    let count = 0;
    const missed: string[] = [];
    for (const name of names) {
      for (let seed = 100; seed < 104; seed += 1) {
        for (const change of CHANGES) {
          const { random, layout, spelling } = make(name, seed);
          const wrong = withMistake(random, layout, spelling, change);
          if (!wrong) continue;
          count += 1;
          const blamed = loud(wrong.printed.rows).map(({ cell }) => cell);
          if (![wrong.cell, ...wrong.accepted].some((cell) => blamed.includes(cell)))
            missed.push(`${name} ${seed} ${change}`);
        }
      }
    }
    expect(count).toBeGreaterThan(400);
    expect({ missed, isFew: missed.length <= count * 0.05 }).toEqual({ missed, isFew: true });
  });
});
