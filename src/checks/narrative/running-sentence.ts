import type { Mention } from "../../sentences/mention";
import type { NarrativePlace, Remark } from "./remark";

/** A sentence with its figures, where cells below one another tell one text. */
export interface RunningSentence {
  place: NarrativePlace;
  text: string;
  mentions: Mention[];
}

/** The figures of the sentence before, where it stands in the same cell. */
export function mentionsBefore(run: readonly RunningSentence[], index: number): readonly Mention[] {
  const [before, at] = [run[index - 1], run[index]];
  return before && at && before.place.cell === at.place.cell ? before.mentions : [];
}

/** What is said about a fragment of one of the sentences. */
export interface RunningRemark {
  at: RunningSentence;
  remark: Remark;
}
