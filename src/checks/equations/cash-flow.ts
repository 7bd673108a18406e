import type { Figure, Row, Table } from "../../tables/table";
import { type Constraint, countHolding, judgeAll } from "../constraint";
import { constraintOf } from "./relations/relation-constraints";

const NET = /\barus\s+kas\s+bersih\s+(?:dari|untuk)\s+aktivitas\b/i;
const IN = /^\W*(?:jumlah|total)\s+arus\s+(?:kas\s+)?masuk\b/i;
const OUT = /^\W*(?:jumlah|total)\s+arus\s+(?:kas\s+)?keluar\b/i;

/**
 * `Arus Kas Bersih dari Aktivitas Investasi`: what came in less what went out in the section above it, by the standard of
 * government accounting for the statement of cash flows (PSAP 03). Activities that only cost or only bring are told as they are.
 */
export function netCashFlows(table: Table): Constraint[] {
  if (table.isTransposed) return [];
  const nets = table.rows.filter(({ label }) => NET.test(label));
  const found = nets.flatMap((net, at) => {
    const from = nets[at - 1]?.index ?? -1;
    const section = table.rows.filter(({ index }) => index > from && index < net.index);
    const [came, went] = [IN, OUT].map((name) => section.filter(({ label }) => name.test(label)).at(-1));
    return came && went ? netsOf(table, net, came, went) : [];
  });
  const holding = countHolding(judgeAll(found));
  return holding * 2 > found.length ? found : [];
}

function netsOf(table: Table, net: Row, came: Row, went: Row): Constraint[] {
  return table.columns.flatMap((column) => {
    const [target, plus, minus] = [net, came, went].map((row): Figure | null => table.figureAt(row, column));
    if (!target || !plus || !minus || column.role === "nomor") return [];
    const relation = { form: "difference" as const, result: column, parts: [column, column] };
    const found = constraintOf(table, relation, target, [plus, minus]);
    return [{ ...found, rule: "arus-kas-bersih", source: `${came.label} − ${went.label}` }];
  });
}
