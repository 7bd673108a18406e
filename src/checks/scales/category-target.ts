import { HUNDRED } from "../../numbers/decimal";
import type { CheckStrings } from "../../strings/checks";
import type { Table } from "../../tables/table";
import type { Finding } from "../finding";
import { findingAt } from "../diagnosis/finding-at";

/** A target that is a category is reached or not; a percentage beside two equal categories has no visible source. */
export function categoryTargetFindings(table: Table, words: CheckStrings): Finding[] {
  return table.groups.flatMap((group) =>
    table.rows.flatMap((row) => {
      const target = table.readingAt(row, group.base);
      const realisasi = table.readingAt(row, group.realisasi);
      if (target.kind !== "category" || realisasi.kind !== "category" || target.category !== realisasi.category)
        return [];
      return group.percents.flatMap((column) => {
        const figure = table.figureAt(row, column);
        if (!figure || figure.reading.value.eq(HUNDRED)) return [];
        const explanation = words.categoryPercent(target.category ?? "", figure.reading.text.trim());
        const rule = {
          rule: "capaian-kategori",
          kind: "persen" as const,
          source: `${group.base.name} = ${group.realisasi.name}`,
        };
        return [findingAt(table, figure, rule, "warning", { expected: "100%", explanation })];
      });
    }),
  );
}
