import type { NarrativeStrings } from "../../strings/narrative";
import type { Table } from "../../tables/table";
import type { Finding } from "../finding";
import { findingOf, type Remark } from "../narrative/remark";
import { groupingsOf } from "../scales/grouping";
import type { TextCell } from "../text-cells";
import { changesSinceYear } from "./change-since-year";
import { countsOfClasses } from "./counted-classes";
import { directionsOfPrinted } from "./direction-of-printed";
import { figuresBesidePrinted } from "./figure-beside-printed";
import { figuresOfAnotherRow } from "./figure-of-another-row";
import { placeOfPrinted, type PrintedPlace, PrintedPlaces } from "./printed-places";
import { meantInstead, slipsOfPrinted } from "./slip-of-printed";
import { toldSentences } from "./told-sentence";
import { valueOf } from "./told-value";

/**
 * What sentences tell otherwise than the tables, where the tables also show what went wrong. `found` is what is known
 * already: a figure that is wrong itself proves nothing, and of a fragment that is wrong nothing more is said.
 */
export function toldFindings(
  texts: readonly TextCell[],
  tables: readonly Table[],
  found: readonly Finding[],
  words: NarrativeStrings,
): Finding[] {
  const sentences = texts.flatMap(toldSentences);
  if (sentences.length === 0) return [];
  const wanted = new Set([
    ...sentences.flatMap(({ mentions }) => mentions.flatMap(({ figure }) => [valueOf(figure), -valueOf(figure)])),
    ...sentences.flatMap(meantInstead),
  ]);
  const places = new PrintedPlaces(tables, wanted);
  const groupings = tables.flatMap(groupingsOf);
  const wrong = new Set(
    found.flatMap(({ severity, sheet, cell }) => (severity === "info" ? [] : [`${sheet}!${cell}`])),
  );
  const isSuspect = (place: PrintedPlace) => wrong.has(placeOfPrinted(place));
  return sentences.flatMap((sentence) => {
    const place = { sheet: sentence.at.sheet.name, cell: sentence.at.cell };
    const said = found.filter(
      ({ severity, sheet, cell }) => severity !== "info" && sheet === place.sheet && cell === place.cell,
    );
    const remarks = [
      ...countsOfClasses(sentence, groupings, words),
      ...figuresBesidePrinted(sentence, places, isSuspect, words),
      ...figuresOfAnotherRow(sentence, places, isSuspect, words),
      ...directionsOfPrinted(sentence, places, isSuspect, words),
      ...changesSinceYear(sentence, places, isSuspect, words),
      ...slipsOfPrinted(sentence, places, isSuspect, words),
    ];
    return oneForEachFragment(remarks)
      .filter(({ printed }) => !said.some((each) => each.printed.includes(printed) || printed.includes(each.printed)))
      .map((remark) => findingOf(place, remark));
  });
}

/** What two ways find wrong is wrong once. */
function oneForEachFragment(remarks: Remark[]): Remark[] {
  return remarks.filter(({ printed }, at) => remarks.findIndex((each) => each.printed === printed) === at);
}
