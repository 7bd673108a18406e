import { Decimal, HUNDRED } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { doubleOf } from "../../numbers/reading";
import type { CheckStrings } from "../../strings/checks";
import type { Figure, Row, Table } from "../../tables/table";
import type { Finding } from "../finding";
import { lowerIsBetter } from "../equations/polarity";
import { findingAt } from "../diagnosis/finding-at";
import { expectedOf } from "../diagnosis/in-cell";

/**
 * More than 100% for an indicator of which less is better and whose target was exceeded: the formula of the other
 * polarity was used, or the name misleads. A warning that states the other result; silent for rows of `known` polarity.
 */
export function polarityDoubts(table: Table, words: CheckStrings, known: ReadonlySet<Row> = new Set()): Finding[] {
  const found: Finding[] = [];
  for (const group of table.groups) {
    const [column] = group.percents;
    if (group.kind !== "capaian" || !column) continue;
    for (const row of table.rows) {
      const printed = row.kind === "data" && !known.has(row) ? table.figureAt(row, column) : null;
      // Few rows get further than this.
      if (!printed || doubleOf(printed.reading) <= 100) continue;
      const target = table.figureAt(row, group.base);
      const realisasi = table.figureAt(row, group.realisasi);
      if (target && realisasi) found.push(...doubtOf(table, target, realisasi, printed, words));
    }
  }
  return found;
}

function doubtOf(table: Table, target: Figure, realisasi: Figure, printed: Figure, words: CheckStrings): Finding[] {
  const { row } = printed;
  const [planned, reached] = [target.reading.value, realisasi.reading.value];
  if (planned.lte(0) || reached.lte(planned) || !lowerIsBetter(table, row)) return [];
  const direct = reached.div(planned).times(HUNDRED);
  if (direct.minus(printed.reading.value).abs().gte(1)) return [];
  const other = new Decimal(200).minus(direct);
  const expected = expectedOf(table, printed, other);
  const rule = { rule: "polaritas", kind: "persen" as const, source: "(2 × target − realisasi) / target × 100" };
  const [a, b] = [formatShort(planned), formatShort(reached)];
  const trace = [`(2 × ${a} − ${b}) / ${a} × 100 = ${formatShort(other)}`];
  const explanation = words.polarityDoubt(row.label, printed.reading.text.trim(), expected);
  return [findingAt(table, printed, rule, "warning", { expected, explanation, trace })];
}
