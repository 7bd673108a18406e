import type { AcrossStrings } from "../../strings/across";
import type { CheckStrings } from "../../strings/checks";
import { repair } from "../diagnosis/repair";
import { slipOf } from "../diagnosis/typing-slips";
import { findingAt } from "../diagnosis/finding-at";
import { expectedOf } from "../diagnosis/in-cell";
import type { Finding } from "../finding";
import type { Conflict } from "./conflicts";
import { exactValueOf } from "./exact-value";
import type { Fact } from "./fact";
import { placeOf, placesOf } from "./place";
import { slug } from "../slug";

/** A figure that is printed otherwise elsewhere, as a finding about its own cell. */
export function reportConflict(
  { fact, against, isError }: Conflict,
  words: AcrossStrings,
  slips: CheckStrings,
): Finding[] {
  const [other] = [...against].sort((a, b) => b.support - a.support);
  if (!other) return [];
  const say = isError ? words.contradicted : words.twoValues;
  const explanation = say(fact.measure, fact.label, fact.printed, other.printed, placesOf(against));
  const trace = [fact, ...against].map((each) => words.printedIn(each.measure, each.printed, placeOf(each)));
  const related = [...new Set(against.map(placeOf))];
  const { table, figure } = fact.source;
  const rule = { rule: `silang-${fact.measure}`, kind: "silang" as const, source: words.sameFigure };
  const severity = isError ? ("error" as const) : ("warning" as const);
  if (table && figure) {
    const { value, decimals } = exactValueOf(fact, other);
    const finding = findingAt(table.table, figure, rule, severity, {
      expected: expectedOf(table.table, figure, value, decimals),
      explanation,
      trace,
    });
    const edit = isError ? repair(table.table, figure, value, { ...rule, inputs: [], target: figure }) : null;
    const cause = isError ? slipOf(figure, value, slips) : null;
    return [{ ...finding, related, cause, fix: edit ? [edit] : null }];
  }
  return [findingInText(fact, severity, { expected: other.printed, explanation, trace, related })];
}

/** A figure inside a sentence or a formula written as text: it is named by its fragment and not edited. */
export function findingInText(
  fact: Fact,
  severity: Finding["severity"],
  parts: Pick<Finding, "expected" | "explanation" | "trace" | "related"> & { kind?: Finding["kind"]; source?: string },
): Finding {
  const rule = `silang-${fact.measure}`;
  return {
    id: [rule, slug(fact.sheet), slug(fact.label), slug(fact.printed)].join("/"),
    rule,
    kind: parts.kind ?? "silang",
    severity,
    sheet: fact.sheet,
    cell: fact.cell,
    related: parts.related.filter((place) => place !== placeOf(fact)).slice(0, 12),
    printed: fact.printed,
    expected: parts.expected,
    explanation: parts.explanation,
    cause: null,
    trace: parts.trace,
    source: parts.source ?? parts.related.join(", "),
    fix: null,
  };
}
