import { nameOf } from "../../tables/same-name";
import type { ScaleRule } from "../../rules/scale";
import type { OwnScale } from "../notes/settings";
import { type IndexKey, indexNamedIn } from "../scales/index-named";
import { OFFICE_SOURCE } from "./office-source";

/** A scale of the office's own in the form of the published ones. */
export interface OfficeScale {
  name: string;
  /** The published index of the same name, whose other spellings then name this scale too. */
  key: IndexKey | null;
  rule: ScaleRule;
  words: ReadonlySet<string>;
}

export function officeScales(scales: readonly OwnScale[]): OfficeScale[] {
  return scales.map(({ name, classes }) => {
    const { words, abbreviations } = nameOf(name);
    return { name, key: indexNamedIn(name), rule: ruleOf(classes), words: words.size > 0 ? words : abbreviations };
  });
}

function ruleOf(classes: OwnScale["classes"]): ScaleRule {
  const bounds = classes.map(({ from }) => from);
  return {
    effectiveFrom: 0,
    values: {
      decimals: Math.max(...bounds.map(decimalsOf)),
      lowest: Math.min(...bounds),
      highest: Infinity,
      classes: [...classes].reverse(),
    },
    unit: "",
    source: { title: `skala kantor (${OFFICE_SOURCE})` },
    status: "verified",
  };
}

/** As many as the bound was typed with: 53.51 has two. */
function decimalsOf(bound: number): number {
  return (/\.(\d+)$/.exec(String(bound))?.[1] ?? "").length;
}

/** The scale that words name: all the words of its name are among them; of several the one with the longest name. */
export function officeScaleNamed(scales: readonly OfficeScale[], words: string): OfficeScale | null {
  if (scales.length === 0 || words === "") return null;
  const said = nameOf(words);
  const index = indexNamedIn(words);
  const isSaid = (word: string) => said.words.has(word) || said.abbreviations.has(word);
  const named = scales.filter(
    ({ key, words: own }) => (key !== null && key === index) || (own.size > 0 && [...own].every(isSaid)),
  );
  return named.sort((a, b) => b.words.size - a.words.size)[0] ?? null;
}
