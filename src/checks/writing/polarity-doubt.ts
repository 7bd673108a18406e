import { Decimal, HUNDRED } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import type { CheckStrings } from "../../strings/checks";
import type { Table } from "../../tables/table";
import type { Finding } from "../finding";
import { figureAt } from "../figure";
import { lowerIsBetter } from "../equations/polarity";
import { findingAt, expectedOf } from "../diagnosis/report";

/**
 * More than 100% for an indicator of which less is better and whose target was exceeded: the formula of the other
 * polarity was used, or the name misleads. A warning that states the other result.
 */
export function polarityDoubts(table: Table, words: CheckStrings): Finding[] {
  return table.groups
    .filter((group) => group.kind === "capaian")
    .flatMap((group) =>
      table.rows
        .filter((row) => row.kind === "data")
        .flatMap((row) => {
          const target = figureAt(table, row, group.base);
          const realisasi = figureAt(table, row, group.realisasi);
          const [column] = group.percents;
          const printed = column && figureAt(table, row, column);
          // Few rows get further than this.
          if (!target || !realisasi || !printed || printed.reading.value.lte(HUNDRED)) return [];
          if (realisasi.reading.value.lte(target.reading.value) || !lowerIsBetter(table, row)) return [];
          if (target.reading.value.lte(0)) return [];
          const direct = realisasi.reading.value.div(target.reading.value).times(HUNDRED);
          const isDirect = direct.minus(printed.reading.value).abs().lt(1);
          if (!isDirect) return [];
          const other = new Decimal(200).minus(direct);
          const expected = expectedOf(table, printed, other);
          const rule = {
            rule: "polaritas",
            kind: "persen" as const,
            source: "(2 × target − realisasi) / target × 100",
          };
          const trace = [
            `(2 × ${formatShort(target.reading.value)} − ${formatShort(realisasi.reading.value)}) / ${formatShort(target.reading.value)} × 100 = ${formatShort(other)}`,
          ];
          const explanation = words.polarityDoubt(row.label, printed.reading.text.trim(), expected);
          return [findingAt(table, printed, rule, "warning", { expected, explanation, trace })];
        }),
    );
}
