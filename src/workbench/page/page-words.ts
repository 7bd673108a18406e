import type { Language } from "../../strings/language";
import { workbenchStrings, type WorkbenchStrings } from "../../strings/workbench";

/** Indonesian, or English when the address ends in `?lang=en`. */
export function pageLanguage(search: string): Language {
  return new URLSearchParams(search).get("lang") === "en" ? "en" : "id";
}

/** Where the pane remembers the language that was chosen in it; both pages share one storage. */
const chosenInPane = "sakip.language";

/** The page speaks as the pane beside it does, from now on, too. */
export function followPaneLanguage(first: Language, speak: (language: Language) => void): void {
  const asChosen = (value: string | null) => (value === "en" || value === "id" ? value : first);
  speak(asChosen(localStorage.getItem(chosenInPane)));
  // The browser tells of what another page of the same address has stored.
  window.addEventListener("storage", ({ key, newValue }) => {
    if (key === chosenInPane) speak(asChosen(newValue));
  });
}

export function words(language: Language): WorkbenchStrings {
  return workbenchStrings[language];
}

/** Puts a file's name into a sentence. */
export function about(sentence: string, file: string): string {
  return sentence.replaceAll("{file}", () => file);
}
