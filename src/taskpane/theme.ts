import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { officeIsDark, watchOfficeTheme } from "../workbook/excel/office-theme";

/**
 * High contrast needs no theme of its own: the browser then puts the system's colours in place of ours
 * (forced-colors), and says with the same query whether they lie on a dark ground.
 */
const darkQuery = window.matchMedia("(prefers-color-scheme: dark)");
const contrastQuery = window.matchMedia("(forced-colors: active)");

/** What Office last said of itself; `null` where it says nothing, and the system's choice counts. */
let officeDark: boolean | null | undefined;

function isDark(): boolean {
  if (contrastQuery.matches) return darkQuery.matches;
  officeDark ??= officeIsDark();
  return officeDark ?? darkQuery.matches;
}

function subscribe(listener: () => void): () => void {
  darkQuery.addEventListener("change", listener);
  contrastQuery.addEventListener("change", listener);
  const stopWatching = watchOfficeTheme((dark) => {
    officeDark = dark;
    listener();
  });
  return () => {
    darkQuery.removeEventListener("change", listener);
    contrastQuery.removeEventListener("change", listener);
    stopWatching();
  };
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, isDark) ? webDarkTheme : webLightTheme;
}
