import { type Direction, directionBefore } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isBelowZero } from "../../equations/relations/signs";
import type { Remark } from "../../narrative/remark";
import { figuresDown, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import type { ToldSentence } from "../told-sentence";
import { digitsOf, valueOf } from "../told-value";

export const DIRECTION_OF_PRINTED = "arah-tabel-kalimat";

/** Fewer digits are the same in many rows. */
const FEWEST_DIGITS = 3;

/** A header that says what a sign means: `Bertambah/(Berkurang)`, `Naik/Turun`. */
const SAYS_SIGN =
  /\b(?:naik|kenaikan|bertambah|penambahan|tambah|peningkatan|meningkat|lebih)\b.*\b(?:turun|penurunan|berkurang|pengurangan|kurang|menurun)\b/i;

/** `Pertumbuhan (%)`: what stands below is a rise, and with its sign a fall, where one of the rows shows that it has one. */
const NAMES_GROWTH = /\b(?:pertumbuhan|growth)\b/i;

function showsSign({ table, column }: PrintedPlace): boolean {
  if (SAYS_SIGN.test(column.header)) return true;
  return NAMES_GROWTH.test(column.header) && figuresDown(table, column).some(isBelowZero);
}

/** `naik masing-masing sebesar 0,05 dan 0,06`: said once of each. */
const OF_EACH = /\bmasing-masing\s+(?:sebesar|sebanyak|sejumlah)?\s*$/i;
const AND = /^\s*(?:dan|serta)\s*$/i;

/** The word for the change that a figure is: right before it, or before the figure that it goes on from. */
function directionOf(mentions: readonly Mention[], at: number): Direction | null {
  const [mention, before] = [mentions[at], mentions[at - 1]];
  // What it came to is no change.
  if (!mention || mention.isResult) return null;
  const own = directionBefore(mention.lead) ?? ofEach(mention);
  if (own || !before || before.isResult || before.isCut) return own;
  // `turun sebesar Rp515,71 juta atau 3,22%`: one change told twice.
  if (mention.isJoined && mention.figure.unit === "%" && before.figure.unit !== "%")
    return directionBefore(before.lead);
  return AND.test(mention.lead) ? ofEach(before) : null;
}

const ofEach = ({ lead }: Mention) => (OF_EACH.test(lead) ? directionBefore(lead.replace(OF_EACH, "")) : null);

/** `berkurang Rp488.475.000` where the table prints that change as a rise. */
export function directionsOfPrinted(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((mention, at) => {
    const direction = directionOf(mentions, at);
    if (!direction || mention.isCut || digitsOf(mention.figure).length < FEWEST_DIGITS) return [];
    const value = Math.abs(valueOf(mention.figure));
    const printed = [...places.at(value), ...places.at(-value)];
    const [first] = printed;
    // Beside its amount a percentage is printed without a sign as often as not.
    const isBare = mention.isJoined;
    const contradicts = (each: PrintedPlace) =>
      showsSign(each) &&
      (!isBare || figuresDown(each.table, each.column).some(isBelowZero)) &&
      isBelowZero(each.figure) === direction.isUp &&
      !isSuspect(each);
    if (!first || !printed.every(contradicts)) return [];
    const place = placeOfPrinted(first);
    const say = direction.isUp ? words.printedAsFall : words.printedAsRise;
    return [
      {
        rule: DIRECTION_OF_PRINTED,
        kind: "selisih",
        severity: "error",
        printed: direction.text,
        expected: direction.isUp ? "berkurang" : "bertambah",
        explanation: say(direction.text, mention.figure.text, first.row.label, place),
        trace: [`${place} = ${first.figure.reading.text}`],
        source: place,
        about: `arah ${mention.lead.slice(-40)}`,
      },
    ];
  });
}
