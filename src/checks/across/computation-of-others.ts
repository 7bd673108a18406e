import type { AcrossStrings } from "../../strings/across";
import type { Finding } from "../finding";
import type { Conflict } from "./conflicts";
import { placeOf, placesOf } from "./place";
import { findingInText } from "./report-conflict";

/** A computation whose figures are not those of its indicator anywhere else: one finding a computation. */
export function computationsOfOthers(conflicts: Conflict[], words: AcrossStrings): Finding[] {
  const byCell = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    const place = placeOf(conflict.fact);
    byCell.set(place, [...(byCell.get(place) ?? []), conflict]);
  }
  return [...byCell.values()].flatMap((together) => {
    const [first] = together;
    if (!first) return [];
    const against = together.flatMap((each) => each.against);
    if (isHowItWasReached(together)) return [];
    const said = together.map(({ fact, against: others }) =>
      words.printedIn(fact.measure, others[0]?.printed ?? "", placesOf(others)),
    );
    const result = together.find(({ fact }) => fact.measure === "capaian") ?? first;
    return [
      findingInText(first.fact, "error", {
        expected: result.against[0]?.printed ?? "",
        explanation: words.formulaOfOthers(first.fact.label, first.fact.printed, said.join("; ")),
        trace: said,
        related: [...new Set(against.map(placeOf))],
      }),
    ];
  });
}

/** `(137/548) x 100% = 25,00%` of an indicator that reached 25,00: so its realisasi came about, and nothing in it is the target. */
function isHowItWasReached(together: Conflict[]): boolean {
  const result = together.find(({ fact }) => fact.measure === "capaian")?.fact.reading.value;
  const reached = together.filter(({ fact }) => fact.measure === "realisasi").flatMap(({ against }) => against);
  return result !== undefined && result !== null && reached.some(({ reading }) => reading.value?.eq(result));
}
