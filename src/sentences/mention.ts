import type { PrintedFigure } from "./printed-figure";
import type { Measure } from "./statement";

/** A figure in its sentence: what the words around it make of it. */
export interface Mention {
  figure: PrintedFigure;
  measure: Measure;
  /** The words between the figure before it in the sentence, or the beginning of the sentence, and this one. */
  lead: string;
  /** The words between it and the next figure of the sentence, or its end. */
  behind: string;
  /** A percentage that only expresses the figure before it: `… atau 95%`. */
  isJoined: boolean;
  /** What the figure before it is measured against: `… dari target 90`. */
  isBase: boolean;
  /** What a change led to: `sehingga sisa pagu menjadi …`. */
  isResult: boolean;
  isNegated: boolean;
  /** It is not meant exactly, or digits that cannot be read stand between the figure before it and this one. */
  isCut: boolean;
}

/** Figures of one sentence that speak of one thing, with the words before them. */
export interface MentionGroup {
  mentions: Mention[];
  /** From behind the group before, or the beginning of the sentence, to the end of its last figure. */
  start: number;
  text: string;
}
