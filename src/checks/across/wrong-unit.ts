import type { AcrossStrings } from "../../strings/across";
import type { Finding } from "../finding";
import { findingAt } from "../diagnosis/finding-at";
import { agree } from "./agreement";
import type { Fact } from "./fact";
import { placeOf, placesOf } from "./place";
import { findingInText } from "./report-conflict";

/** The unit that the first word of an indicator asks for. */
const UNIT_OF_HEAD: Record<string, "percent" | "index"> = { persentase: "percent", indeks: "index" };

/** So many other lists must print the right unit. */
const FEWEST_LISTS = 2;

/**
 * `75,50 Indeks` for a percentage, `3,8%` for an index: wrong where the indicator's own name and at least two other
 * lists say what it is measured in, and the figure is the same.
 */
export function wrongUnits(groups: Fact[][], words: AcrossStrings): Finding[] {
  return groups.flatMap((group) =>
    group.flatMap((fact) => {
      const wanted = UNIT_OF_HEAD[fact.name.head];
      const isPerformance = fact.measure === "target" || fact.measure === "realisasi";
      if (!wanted || !isPerformance || printedUnit(fact) === null || printedUnit(fact) === wanted) return [];
      const right = group.filter(
        (other) =>
          other.measure === fact.measure &&
          other.year === fact.year &&
          other.source.list !== fact.source.list &&
          printedUnit(other) === wanted &&
          agree(fact, other),
      );
      if (new Set(right.map((other) => other.source.list)).size < FEWEST_LISTS) return [];
      return [report(fact, right, words)];
    }),
  );
}

/** Only a unit that stands beside the figure itself counts, not one of its column. */
function printedUnit(fact: Fact): "percent" | "index" | null {
  if (fact.reading.unit === "%") return "percent";
  return fact.reading.unit === "Indeks" ? "index" : null;
}

function report(fact: Fact, right: Fact[], words: AcrossStrings): Finding {
  const expected = right[0]?.printed ?? "";
  const explanation = words.wrongUnit(fact.measure, fact.label, fact.printed, expected, placesOf(right));
  const related = [...new Set(right.map(placeOf))].slice(0, 12);
  const trace = right.map((each) => words.printedIn(each.measure, each.printed, placeOf(each)));
  const { table, figure } = fact.source;
  if (!table || !figure) return findingInText(fact, "error", { expected, explanation, trace, related, kind: "satuan" });
  const rule = { rule: "satuan", kind: "satuan" as const, source: words.sameFigure };
  const finding = findingAt(table.table, figure, rule, "error", { expected, explanation, trace });
  return { ...finding, related };
}
