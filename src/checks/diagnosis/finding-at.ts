import { subjectReader } from "../../tables/row-subject";
import type { Figure, Table } from "../../tables/table";
import type { Constraint } from "../constraint";
import type { Finding, Severity } from "../finding";
import { slug } from "../slug";
import { printedOf } from "./in-cell";

/** `related` holds the few cells that matter. */
const MOST_RELATED = 12;

/** A finding about one figure, with everything that is the same for all kinds. */
export function findingAt(
  table: Table,
  figure: Figure,
  constraint: Pick<Constraint, "rule" | "kind" | "source">,
  severity: Severity,
  parts: { expected: string; explanation: string } & Partial<Pick<Finding, "cause" | "trace" | "fix" | "related">>,
): Finding {
  const { name } = table.sheet;
  const related = [...new Set(parts.related ?? [])].filter((cell) => cell !== figure.cell).slice(0, MOST_RELATED);
  return {
    id: idOf(table, figure, severity === "info" ? `${constraint.rule}-info` : constraint.rule),
    rule: constraint.rule,
    kind: constraint.kind,
    severity,
    sheet: name,
    cell: figure.cell,
    names: namesOf(table, figure),
    related: related.map((cell) => `${name}!${cell}`),
    printed: printedOf(table, figure),
    expected: parts.expected,
    explanation: parts.explanation,
    cause: parts.cause ? { ...parts.cause, cells: parts.cause.cells.map((cell) => `${name}!${cell}`) } : null,
    trace: parts.trace ?? [],
    source: constraint.source,
    fix: parts.fix ?? null,
  };
}

function idOf(table: Table, figure: Figure, rule: string): string {
  return [rule, slug(table.sheet.name), slug(figure.row.label), slug(figure.column.header || figure.column.role)].join(
    "/",
  );
}

/** What a reader calls the cell: the indicator or activity of its row, and its column. */
function namesOf(table: Table, { row, column }: Figure): NonNullable<Finding["names"]> {
  const named = subjectReader(table)(row)?.name ?? "";
  return { row: named === "" ? row.label : named, column: column.name || column.header };
}
