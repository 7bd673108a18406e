import type { Language } from "../strings/language";

const KEY = "sakip.language";

/** Indonesian, whatever Office speaks, until the user has chosen: offices run English Excel for Indonesian readers. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === "en" ? "en" : "id";
  } catch {
    return "id"; // Storage is closed to add-ins by some browsers' privacy settings.
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice then lasts as long as the pane is open.
  }
}
