import type fc from "fast-check";

/** Something that must bear any input. */
export interface Target<Input> {
  name: string;
  /** How many of a hundred inputs it gets; a slow one gets fewer. */
  share: number;
  input: fc.Arbitrary<Input>;
  /** Throws where the input shows a fault. Plain data only, so that a case can be kept as JSON. */
  bears(input: Input): Promise<void> | void;
}
