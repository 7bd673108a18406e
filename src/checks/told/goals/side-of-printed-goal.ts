import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Remark } from "../../narrative/remark";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import type { ToldSentence } from "../told-sentence";
import { digitsOf, maySay, valueOf } from "../told-value";

/** Fewer digits stand beside one another by chance. */
const FEWEST_DIGITS = 3;

/** `sedikit di atas target`, `melampaui target`, right before what was aimed at. */
const ON_SIDE = /\b(di\s?atas|di\s?bawah|melampaui|melebihi)\s+target\s*(?:sebesar|yaitu|yakni)?\s*$/i;
const DENIED = /\b(?:belum|tidak|hampir)\s+(?:di\s?atas|melampaui|melebihi)\b/i;

const OPPOSITE: Record<string, string> = {
  "di atas": "di bawah",
  "di bawah": "di atas",
  melampaui: "di bawah",
  melebihi: "di bawah",
};

/**
 * `87,57% …, sedikit di atas target 88,00%` where the row of both prints a capaian that is the one over the other: of what
 * is reckoned so more is better, and the words can be taken by the letter.
 */
export function sidesOfPrintedGoals(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((goal, at) => {
    const level = mentions[at - 1];
    const [all, side = ""] = ON_SIDE.exec(goal.lead) ?? [];
    if (!level || all === undefined || DENIED.test(goal.lead) || level.isCut || goal.isCut || !areTelling(level, goal))
      return [];
    const isAbove = !/bawah/i.test(side);
    const [reached, aimed] = [valueOf(level.figure), valueOf(goal.figure)];
    if (reached === aimed || reached > aimed === isAbove) return [];
    const rows = places.at(reached).flatMap((place) => capaianOf(place, aimed));
    const [first] = rows;
    if (!first || rows.some((place) => isSuspect(place))) return [];
    const printed = all.replace(/\s+target[\s\S]*$/i, "");
    const expected = OPPOSITE[printed.toLowerCase().replace(/^di\s*/, "di ")] ?? printed;
    const say = isAbove ? words.bandingTinggi : words.bandingRendah;
    return [
      {
        rule: "banding-kalimat",
        kind: "selisih",
        severity: "error",
        printed,
        expected,
        explanation: say(printed, level.figure.text, goal.figure.text),
        trace: [`${placeOfPrinted(first)} = ${first.figure.reading.text.trim()}`],
        source: placeOfPrinted(first),
        about: `sisi target ${goal.lead.slice(-40)}`,
      },
    ];
  });
}

const areTelling = (level: Mention, goal: Mention) =>
  level.figure.unit === goal.figure.unit &&
  [level, goal].every(({ figure }) => digitsOf(figure).length >= FEWEST_DIGITS);

/** The capaian of a row that prints both, where it is what was reached over what was aimed at. */
function capaianOf({ table, row, figure }: PrintedPlace, aimed: number): PrintedPlace[] {
  const inRow = figuresIn(table, row);
  if (!inRow.some((each) => valueOf(each.figure) === aimed)) return [];
  return inRow.filter((each) => each.column.role === "capaian" && maySay(each.figure, (valueOf(figure) / aimed) * 100));
}
