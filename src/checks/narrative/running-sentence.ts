import type { Mention } from "../../sentences/mention";
import type { NarrativePlace, Remark } from "./remark";

/** A sentence with its figures, where cells below one another tell one text. */
export interface RunningSentence {
  place: NarrativePlace;
  text: string;
  mentions: Mention[];
}

/** What is said about a fragment of one of the sentences. */
export interface RunningRemark {
  at: RunningSentence;
  remark: Remark;
}
