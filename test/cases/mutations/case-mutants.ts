import { judgeTable } from "../../../src/checks/judge-table";
import type { Constraint } from "../../../src/checks/constraint";
import { World } from "../../../src/checks/worlds/world";
import type { Decimal } from "../../../src/numbers/decimal";
import { printLike } from "../../../src/numbers/format-number";
import { compareAsPrinted } from "../../../src/numbers/printed-precision";
import { readingWith } from "../../../src/numbers/reading";
import { recogniseTables } from "../../../src/tables/recognise";
import { parseA1 } from "../../../src/workbook/address";
import { type SheetSnapshot, valueAt } from "../../../src/workbook/snapshot";
import { allCases } from "../checks/all";
import { silentHierarchies } from "../hierarchies/small-silent";
import { pick, type Random } from "../hierarchies/budget-tree";
import { sheetFromText } from "../sheet-from-rows";
import { silentCases } from "../tables/silent";
import type { TableCase } from "../tables/table-case";
import { digitMistakes } from "./digit-mistakes";
import type { Mutant } from "./mutant";

/** Right tables of one sheet as reports have them. */
export const rightCases: TableCase[] = [...silentCases, ...silentHierarchies, ...allCases].filter(
  ({ loud, others }) => loud.length === 0 && !others,
);

export const sheetOfCase = ({ sheet, merges }: TableCase): SheetSnapshot =>
  sheetFromText(sheet, { ...(merges && { merges }) });

/** Another digit, or two digits swapped, in figures of the case that follow from others of their table. */
export function mutantsOfCase(random: Random, of: TableCase): Mutant[] {
  const sheet = sheetOfCase(of);
  const computed = recogniseTables(sheet).flatMap((table) =>
    judgeTable(table, of.year ?? 2025).judged.flatMap(({ constraint, verdict, alternative }) =>
      verdict === "rounded" && alternative === null && isSurelyComputed(sheet, constraint) ? [constraint] : [],
    ),
  );
  if (computed.length === 0) return [];
  return digitMistakes.slice(0, 2).flatMap(({ mistake, change }) => {
    const constraint = pick(random, computed);
    const { target } = constraint;
    const { reading, cell } = target;
    const value = change(random, { ...readingWith(reading, {}), print: () => null });
    if (!value || value.eq(reading.value) || isStillRight(constraint, value)) return [];
    return [
      {
        mistake: `${mistake}, in the test cases`,
        sheets: [withValue(sheet, constraint, value)],
        ...(of.year && { year: of.year }),
        cells: [`${sheet.name}!${cell}`],
        severity: "error" as const,
        causes: null,
      },
    ];
  });
}

/** What only its neighbours teach (a learned column) may cease to be known with one of them gone. */
function isSurelyComputed(sheet: SheetSnapshot, { rule, target }: Constraint): boolean {
  const { row, column } = parseA1(target.cell);
  const value = valueAt(sheet, row, column);
  const { scale, text } = target.reading;
  return !rule.startsWith("kolom-") && scale === 1 && (typeof value === "number" || value === text);
}

function isStillRight(constraint: Constraint, value: Decimal): boolean {
  const world = World.asPrinted;
  const printed = readingWith(constraint.target.reading, { value });
  return [constraint, ...constraint.alternatives]
    .map((each) => each.expect(world))
    .some((found) => found !== null && compareAsPrinted(printed, found.value, found.possible) !== "impossible");
}

function withValue(sheet: SheetSnapshot, { target }: Constraint, value: Decimal): SheetSnapshot {
  const { row, column } = parseA1(target.cell);
  const before = valueAt(sheet, row, column);
  const after =
    typeof before === "number"
      ? value.div(target.reading.value).times(before).toNumber()
      : printLike(target.reading, value);
  const values = sheet.values.map((cells) => [...cells]);
  const cells = values[row - sheet.firstRow];
  if (cells) cells[column - sheet.firstColumn] = after;
  return { ...sheet, values };
}
