import { OPPOSITES } from "../../../sentences/comparatives";
import type { Direction } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Figure } from "../../../tables/table";
import type { Remark } from "../../narrative/remark";
import { DIRECTION_OF_PRINTED } from "./direction-of-printed";

/** The table prints a level and what it was before, and they went the other way. */
export function offDirection(
  direction: Direction,
  change: Mention,
  [before, after]: [Figure, Figure],
  { trace, source }: Pick<Remark, "trace" | "source">,
  words: NarrativeStrings,
): Remark {
  const say = direction.isUp ? words.naik : words.turun;
  return {
    rule: DIRECTION_OF_PRINTED,
    kind: "selisih",
    severity: "error",
    printed: direction.text,
    expected: oppositeOf(direction),
    explanation: say(direction.text, before.reading.text.trim(), after.reading.text.trim()),
    trace,
    source,
    about: `arah ${change.lead.slice(-40)}`,
  };
}

/** `lebih tinggi` of `lebih rendah`, `naik` of `turun`. */
export function oppositeOf({ text, isUp }: Direction): string {
  const compared = /^lebih\s+(\S+)/i.exec(text)?.[1]?.toLowerCase();
  const opposite = compared && OPPOSITES[compared];
  return opposite ? `lebih ${opposite}` : isUp ? "turun" : "naik";
}
