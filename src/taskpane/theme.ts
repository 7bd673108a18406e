import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/**
 * High contrast needs no theme of its own: the browser then puts the system's colours in place of ours
 * (forced-colors), and says with the same query whether they lie on a dark ground.
 */
const darkQuery = window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  darkQuery.addEventListener("change", listener);
  return () => darkQuery.removeEventListener("change", listener);
}

export function useTheme(): Theme {
  const dark = useSyncExternalStore(subscribe, () => darkQuery.matches);
  return dark ? webDarkTheme : webLightTheme;
}
