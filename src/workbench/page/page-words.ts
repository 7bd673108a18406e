import type { Language } from "../../strings/language";
import { workbenchStrings, type WorkbenchStrings } from "../../strings/workbench";

/** Indonesian, or English when the address ends in `?lang=en`. */
export function pageLanguage(search: string): Language {
  return new URLSearchParams(search).get("lang") === "en" ? "en" : "id";
}

export function words(language: Language): WorkbenchStrings {
  return workbenchStrings[language];
}

/** Puts a file's name into a sentence. */
export function about(sentence: string, file: string): string {
  return sentence.replaceAll("{file}", () => file);
}
