import { formatShort } from "../../numbers/format-number";
import type { Figure } from "../../tables/table";
import type { Constraint } from "../constraint";
import type { World } from "../worlds/world";
import { meanOf } from "./means";

/** `Jumlah/Rata-rata` */
export const NAMES_TOTAL = /\b(jumlah|total|jml)\b/i;

/** `Rata-rata / Jumlah P-21 | 83,63 | 36`: whole counts, and more than any of them. */
export const isSumOfCounts = ({ row, reading }: Figure, inputs: Figure[]) =>
  NAMES_TOTAL.test(row.label) &&
  [reading, ...inputs.map((each) => each.reading)].every(({ decimals }) => decimals === 0) &&
  inputs.every((each) => each.reading.value.lt(reading.value));

export function sumBesideMeans(target: Figure, inputs: Figure[]): Constraint {
  const sum = (world: World) => meanOf(inputs, world, 1);
  return {
    rule: "jumlah",
    kind: "jumlah",
    target,
    inputs,
    expect: sum,
    alternatives: [],
    trace: (world) => [
      `${inputs.map((each) => formatShort(world.valueOf(each))).join(" + ")} = ${formatShort(sum(world).value)}`,
    ],
    source: `jumlah ${inputs[0]?.cell ?? ""}:${inputs[inputs.length - 1]?.cell ?? ""}`,
  };
}
