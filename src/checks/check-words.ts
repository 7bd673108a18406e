import { type AcrossStrings, acrossStrings } from "../strings/across";
import { type CheckStrings, checkStrings } from "../strings/checks";
import type { Language } from "../strings/language";
import { type LocalCheckStrings, localCheckStrings } from "../strings/local-checks";
import { type NarrativeStrings, narrativeStrings } from "../strings/narrative";

/** All sentences of the checks in one language. */
export interface CheckWords {
  ofTables: CheckStrings;
  acrossTables: AcrossStrings;
  local: LocalCheckStrings;
  narrative: NarrativeStrings;
}

export const checkWordsIn = (language: Language): CheckWords => ({
  ofTables: checkStrings[language],
  acrossTables: acrossStrings[language],
  local: localCheckStrings[language],
  narrative: narrativeStrings[language],
});
