import { Decimal, fromDouble } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { readNumber } from "../../numbers/read-number";
import type { LocalCheckStrings } from "../../strings/local-checks";
import type { Table } from "../../tables/table";
import { parseA1 } from "../../workbook/address";
import { formulaAt, isCellError, valueAt } from "../../workbook/snapshot";
import type { Finding } from "../finding";
import { rangesIn } from "./formulas/references";
import type { TextNumber } from "./stored-as-text";

/**
 * A formula over a number that is stored as text leaves it out or fails on it: what the formula shows is then a
 * consequence of that cell, and is mended there.
 */
export function explainByText(
  table: Table,
  findings: Finding[],
  asText: TextNumber[],
  words: LocalCheckStrings,
): Finding[] {
  if (asText.length === 0) return findings;
  return findings.map((finding) => {
    if (finding.severity === "info") return finding;
    const position = parseA1(finding.cell);
    const formula = formulaAt(table.sheet, position.row, position.column);
    const used = formula === null ? [] : asText.filter((each) => isUsedIn(formula, each));
    if (used.length === 0) return finding;
    const cells = used.map(({ cell }) => `${table.sheet.name}!${cell}`);
    const related = [...new Set([...cells, ...finding.related])].slice(0, 12);
    const fixes = used.map(({ fix }) => fix);
    const fix = fixes.every((each) => each !== null) ? fixes : null;
    if (isCellError(valueAt(table.sheet, position.row, position.column))) {
      return { ...finding, severity: "info", explanation: words.failsOnText(used.map(({ cell }) => cell)), related };
    }
    if (!accountsFor(table, finding, used)) return finding;
    const left = used.map(({ cell, value }) => `${cell} (${formatShort(value)})`);
    return { ...finding, related, fix, cause: { code: "number-as-text", text: words.leavesOutText(left), cells } };
  });
}

/** A sum is explained only by cells that make up the whole difference. */
function accountsFor(table: Table, finding: Finding, used: TextNumber[]): boolean {
  if (finding.kind !== "jumlah") return true;
  const { row, column } = parseA1(finding.cell);
  const printed = valueAt(table.sheet, row, column);
  const expected = readNumber(finding.expected, "rupiah").value;
  if (typeof printed !== "number" || !expected) return false;
  const missing = expected.minus(fromDouble(printed));
  return Decimal.sum(0, ...used.map(({ value }) => value)).eq(missing);
}

function isUsedIn(formula: string, { row, column }: TextNumber): boolean {
  return rangesIn(formula).some(
    ({ top, left, bottom, right }) =>
      row.index >= top && row.index <= bottom && column.index >= left && column.index <= right,
  );
}
