import { isFigure, readingWith } from "../../numbers/reading";
import type { JudgedTable } from "../judge-table";
import type { Judged } from "../constraint";
import { World } from "../worlds/world";

/** Shorter means are alike by chance. */
const FEWEST_DIGITS = 4;

const isMean = ({ constraint }: Judged) => constraint.kind === "rata-rata";

interface KnownMean {
  table: JudgedTable;
  label: string;
}

/**
 * A mean that its rows do not give may be that of other rows: of all indicators, where each row is a sasaran. It is let
 * stand where another table prints it as the mean of its own rows, or another equation of its row gives it.
 */
export function withKnownMeans(tables: JudgedTable[]): JudgedTable[] {
  const right = new Map<string, KnownMean[]>();
  for (const each of tables)
    for (const { constraint, verdict } of each.judged.filter(isMean)) {
      const { reading } = constraint.target;
      // One that is mistyped there is known by its rows.
      const byRows = verdict === "impossible" ? constraint.expect(World.asPrinted)?.value : undefined;
      const own = verdict === "rounded" ? reading.value : byRows;
      const printed = own ? printedOf(readingWith(reading, { value: own })) : null;
      const known = { table: each, label: constraint.target.row.label };
      if (printed !== null) right.set(printed, [...(right.get(printed) ?? []), known]);
    }
  return tables.map((table) => {
    const isKnown = (each: Judged) => isMean(each) && each.verdict === "impossible" && isBorneOut(table, each, right);
    return table.judged.some(isKnown) ? { ...table, judged: table.judged.filter((each) => !isKnown(each)) } : table;
  });
}

function isBorneOut(table: JudgedTable, { constraint }: Judged, right: ReadonlyMap<string, KnownMean[]>): boolean {
  const { target } = constraint;
  const printed = printedOf(target.reading);
  const others = printed === null ? [] : (right.get(printed) ?? []).filter((other) => other.table !== table);
  if (others.some(({ label }) => !isOfOtherNumber(label, target.row.label))) return true;
  return table.judged.some(
    (other) =>
      !isMean(other) &&
      other.verdict === "rounded" &&
      other.constraint.target.cell === target.cell &&
      other.constraint.inputs.every(({ row }) => row === target.row),
  );
}

/** `Rerata capaian SK 1` is no mean of SK 2, whatever either prints. */
function isOfOtherNumber(one: string, other: string): boolean {
  const [first, second] = [one, other].map((label) => (label.match(/\d+/g) ?? []).join(" "));
  return first !== "" && second !== "" && first !== second;
}

/** The figure by its digits; `null` where they are too few. */
function printedOf(reading: Judged["constraint"]["target"]["reading"]): string | null {
  if (!isFigure(reading) || reading.decimals === 0) return null;
  const printed = reading.value.toFixed(reading.decimals);
  return printed.replace(/\D/g, "").length >= FEWEST_DIGITS ? printed : null;
}
