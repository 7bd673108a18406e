import type { NarrativeStrings } from "../../strings/narrative";
import type { Remark } from "../narrative/remark";

/** A share or a change told beside a figure that a table prints. */
export const BESIDE_PRINTED = "pendamping-kalimat";

type Told = Pick<Remark, "kind" | "printed" | "expected" | "cause" | "trace" | "about"> &
  Partial<Pick<Remark, "rule" | "source">> & {
    /** What it is told beside. */
    of: string;
    /** Where the tables print what gives the expected figure; the source as well, unless another is named. */
    place: string;
  };

/** What a sentence tells beside another figure is not what the tables give for the two. */
export function offBeside({ of, place, ...told }: Told, words: NarrativeStrings): Remark {
  return {
    rule: BESIDE_PRINTED,
    source: place,
    ...told,
    severity: "error",
    explanation: words.besidePrinted(told.printed, of, told.expected, place),
  };
}
