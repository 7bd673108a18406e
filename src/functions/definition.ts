import type { Language } from "../strings/language";
import type { Answer } from "./answer";
import type { CellArgument } from "./cell-argument";
import type { DatedRule } from "../rules/dated-rule";
import type { NativeForm } from "./native-form";

/** A sentence in every language that Excel may show it in. */
export type Described = Record<Language, string>;

/** What a parameter takes: one cell or a range, one number, or one text. */
export interface Parameter {
  name: string;
  kind: "cells" | "number" | "text";
  isOptional?: boolean;
  /** A range that every cell of the others is held against, such as the table of a scale. */
  isWhole?: boolean;
  describe: Described;
}

/** What Excel hands over: a matrix for `cells`, one value for the others, `null` for an omitted one. */
export type RawArgument = CellArgument[][] | CellArgument;

export interface DefinitionSource {
  title: string;
  article?: string;
  url?: string;
  status: "verified" | "needs-verification";
  /** The fiscal year from which this version of the rule holds, where the rule has versions. */
  from?: number;
}

/**
 * A custom function, complete: its declaration, reference page, English names and native formula are all generated from
 * this. Ids never change once they are in users' workbooks.
 */
export interface Definition {
  id: string;
  describe: Described;
  returns: Described;
  parameters: Parameter[];
  /** `cells` gives a cell for every cell it is given and spills; `one` gives one result for all of them. */
  gives: "cells" | "one";
  /** The arithmetic as a planner would write it. */
  formula: string;
  /** Where the rule is written; shown with its status on the reference page. */
  sources: readonly DefinitionSource[];
  /** Runs as a test, and stands on the reference page. */
  example: { arguments: RawArgument[]; result: CellArgument | CellArgument[][] };
  /** The same in plain Excel, for a colleague without the add-in; `null` where there is no closed form. */
  native: NativeForm | null;
  evaluate(args: RawArgument[]): Answer | Answer[][];
}

/** The sources of the versions of a rule, as a definition lists them. */
export function sourcesOf(versions: readonly DatedRule<unknown>[]): Definition["sources"] {
  return versions.map(({ source, status, effectiveFrom }) => ({ ...source, status, from: effectiveFrom }));
}
