/* eslint-disable no-restricted-globals -- ribbon actions exist in Office.js only, and touch no workbook */
// eslint-disable-next-line import-x/no-restricted-paths -- the ribbon's one way to reach the pane in their common page
import { requestCheck } from "../taskpane/check-request";

/** The ribbon button "Periksa buku kerja": opens the pane and starts the check there. */
async function checkWorkbook(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    requestCheck();
  } finally {
    // Excel keeps the button grey until it hears this.
    event.completed();
  }
}

// A page without Office (office.js unreachable, or a plain browser) has no ribbon either.
if (typeof Office !== "undefined") {
  // The name is the one in the manifest.
  void Office.onReady(() => Office.actions.associate("checkWorkbook", checkWorkbook));
}
