import type { WorkbenchStrings } from "../../strings/workbench";

export interface PageElements {
  book: HTMLElement;
  problem: HTMLElement;
  fileInput: HTMLInputElement;
  divider: HTMLElement;
  pane: HTMLIFrameElement;
}

export const gridId = "grid";

export function pageElements(): PageElements {
  return {
    book: element("#book"),
    problem: element("#problem"),
    fileInput: element("#open-file input"),
    divider: element("#divider"),
    pane: element("#pane"),
  };
}

/** The page is written in Indonesian; this gives it the chosen language's words. */
export function translatePage(language: string, text: WorkbenchStrings): void {
  document.documentElement.lang = language;
  document.title = text.title;
  element("#open-file span").textContent = text.openFile;
  element("#open-file").title = text.openFileHint;
  element(`#${gridId}`).ariaLabel = text.grid;
  element("#divider").ariaLabel = text.resizePane;
  element<HTMLIFrameElement>("#pane").title = text.pane;
}

function element<Kind extends HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
