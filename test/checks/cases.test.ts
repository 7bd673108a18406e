import { checkWorkbook } from "../../src/checks/check-workbook";
import type { Finding } from "../../src/checks/finding";
import { allCases } from "../cases/checks/all";
import { sheetFromText } from "../cases/sheet-from-rows";
import type { ExpectedFinding, OtherSheet, TableCase } from "../cases/tables/table-case";

const FIRST = "Lembar";

const sheetOf = ({ name, sheet, merges }: OtherSheet) => sheetFromText(sheet, { name, ...(merges && { merges }) });

function check(test: TableCase): Finding[] {
  const sheets = [{ ...test, name: FIRST }, ...(test.others ?? [])].map(sheetOf);
  return checkWorkbook({ sheets }, { language: "id", year: test.year ?? 2025 }).findings;
}

type Shown = Pick<Finding, "sheet" | "cell" | "severity" | "kind" | "expected">;

const placeOf = ({ sheet, cell }: { sheet?: string; cell: string }) => `${sheet ?? FIRST}!${cell}`;

const inOrder = <Entry extends { sheet?: string; cell: string; kind: string }>(entries: Entry[]) =>
  [...entries].sort((a, b) => `${placeOf(a)} ${a.kind}`.localeCompare(`${placeOf(b)} ${b.kind}`));

/** One line a finding; `expected` only where the case says what it must be. */
function line(entry: ExpectedFinding | Shown, names: boolean): string {
  return [placeOf(entry), entry.severity, entry.kind, ...(names ? [entry.expected] : [])].join(" ");
}

/** The kind as the case names it, where it allows this one as well. */
function kindOf(found: Shown, wanted: ExpectedFinding | undefined): Finding["kind"] {
  return wanted?.alsoKind === found.kind ? wanted.kind : found.kind;
}

function compare(test: TableCase): void {
  const found = inOrder(check(test).filter(({ severity }) => severity !== "info"));
  const wanted = inOrder(test.loud);
  // What nothing was said of shows its expectation, so that a failure explains itself.
  const lines = found.map((each, index) => {
    const match = wanted[index];
    return line({ ...each, kind: kindOf(each, match) }, match === undefined || "expected" in match);
  });
  expect(lines).toEqual(wanted.map((each) => line(each, "expected" in each)));
}

const named = (cases: TableCase[]) => cases.map((each): [string, TableCase] => [each.name, each]);

test("every case has a name of its own", () => {
  const names = allCases.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe("right reports: nothing is called wrong or doubtful", () => {
  test.each(named(allCases.filter(({ loud }) => loud.length === 0)))("%s", (_name, each) => {
    compare(each);
  });
});

describe("wrong reports: exactly the wrong cells are named", () => {
  test.each(named(allCases.filter(({ loud }) => loud.length > 0)))("%s", (_name, each) => {
    compare(each);
  });
});
