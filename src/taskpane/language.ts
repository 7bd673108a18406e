import { createContext, useContext } from "react";
import { paneWords } from "../strings/pane";
import type { PaneWords } from "../strings/pane";
import type { Catalogue, Language } from "../strings/language";

export interface LanguageChoice {
  language: Language;
  choose(language: Language): void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: "id", choose: () => undefined });

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

export function useWords(): PaneWords {
  return paneWords[useLanguage().language];
}

/** The words of a part of the pane that has a catalogue of its own. */
export function useWordsOf<Words>(catalogue: Catalogue<Words>): Words {
  return catalogue[useLanguage().language];
}
