/** What the Excel that the workbench plays is like, where the address says so. */
export interface PlayedExcel {
  /** Without it functions of the add-in are `#NAME?` in cells. */
  hasCustomFunctions: boolean;
  /** What Office says of its look; nothing, as Excel on the web, unless the address names one. */
  theme: "dark" | "light" | null;
}

const themes: Record<string, PlayedExcel["theme"]> = { gelap: "dark", terang: "light" };

/** `?fungsi=tidak` for an Excel without custom functions, `?tema=gelap` or `?tema=terang` for the look of Office. */
export function playedExcel(search: string): PlayedExcel {
  const asked = new URLSearchParams(search);
  return { hasCustomFunctions: asked.get("fungsi") !== "tidak", theme: themes[asked.get("tema") ?? ""] ?? null };
}
