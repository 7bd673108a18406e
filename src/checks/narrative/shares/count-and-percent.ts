import type { Mention } from "../../../sentences/mention";

/** A percentage with the count that it stands behind, and its place among the figures of the sentence. */
export interface CountAndPercent {
  part: Mention;
  percent: Mention;
  at: number;
}
