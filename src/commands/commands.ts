import { type PaneRequest, requestOfPane } from "../taskpane/pane-request";
import { onRibbonAction } from "../workbook/excel/ribbon-action";

/** The ribbon's buttons and the keyboard shortcuts; the names are those in manifest.xml and shortcuts.json. */
const actions: Record<string, PaneRequest> = {
  checkWorkbook: "check",
  fixCertain: "fix-certain",
  openFunctions: "functions",
  openGuide: "guide",
};

for (const [name, request] of Object.entries(actions)) onRibbonAction(name, () => requestOfPane(request));
