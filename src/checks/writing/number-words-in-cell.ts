import { readTerbilang } from "../../numbers/read-terbilang";
import { terbilang } from "../../numbers/terbilang";
import { findFigures } from "../../sentences/find-figures";
import { findNumberWords } from "../../sentences/number-words";
import type { LocalCheckStrings } from "../../strings/local-checks";
import type { Row, Table } from "../../tables/table";
import { valueAt } from "../../workbook/snapshot";
import type { Compared } from "../compared";
import type { Finding } from "../finding";
import { findingInCell, placeOf } from "../finding-in-cell";

/** A figure, and words in parentheses: `13 (tiga belas)`, `tiga (3)`. */
const MAY_SPELL_OUT = /\d.*\([a-z]|[a-z]\s*\(\s*\d/i;

/** Figures of a table that are printed in words too, within one cell. */
export function numberWordsInCells(table: Table, words: LocalCheckStrings): Compared {
  const findings: Finding[] = [];
  const cells: string[] = [];
  if (table.isTransposed) return { findings, cells };
  // Notes are read as sentences elsewhere.
  const columns = table.columns.filter(({ role }) => role !== "keterangan");
  for (const row of table.rows) {
    for (const { index } of columns) {
      const value = valueAt(table.sheet, row.index, index);
      if (typeof value !== "string" || !value.includes("(") || !MAY_SPELL_OUT.test(value)) continue;
      const at = { row: row.index, column: index };
      for (const each of findNumberWords(value, findFigures(value))) {
        const said = readTerbilang(each.words);
        if (said.kind === "other") continue;
        cells.push(placeOf(table.sheet, at));
        if (said.kind === "number" && said.value.eq(each.value)) continue;
        findings.push(findingFor(table, row, at, value, each, words));
      }
    }
  }
  return { findings, cells };
}

function findingFor(
  table: Table,
  row: Row,
  at: { row: number; column: number },
  text: string,
  { value, figure, words: spoken }: ReturnType<typeof findNumberWords>[number],
  words: LocalCheckStrings,
): Finding {
  const behind = /\s*(rupiah|persen|orang|buah)?\s*$/i.exec(spoken)?.[0] ?? "";
  const expected = terbilang(value) + behind;
  return findingInCell(table.sheet, at, {
    rule: "terbilang-angka",
    kind: "terbilang",
    severity: "error",
    subject: `${row.label} ${figure}`,
    printed: spoken,
    expected,
    explanation: words.terbilangOff(figure, expected),
    source: text.trim(),
    trace: [`${figure} = ${terbilang(value)}`],
  });
}
