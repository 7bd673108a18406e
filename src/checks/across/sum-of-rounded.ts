import type { Decimal } from "../../numbers/decimal";
import { World } from "../worlds/world";
import type { Fact } from "./fact";

/**
 * `155.756.857` thousand below rows that were each rounded to the thousand, where the rupiah make 155.756.855.371: what the
 * rows may have lost makes the two the same amount.
 */
export function isSumOfRounded({ source: { table, figure } }: Fact, value: Decimal): boolean {
  if (!table || !figure || figure.reading.scale === 1) return false;
  return table.judged.some(({ constraint, verdict }) => {
    if (constraint.target.cell !== figure.cell || constraint.rule !== "jumlah" || verdict === "impossible")
      return false;
    const possible = constraint.expect(World.asPrinted)?.possible;
    return possible !== undefined && possible.low.lte(value) && possible.high.gte(value);
  });
}
