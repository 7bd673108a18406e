/**
 * Runs `action` when the ribbon button of that name is pressed, with the task pane open. Does nothing on a page without
 * Office (office.js unreachable, or a plain browser): there is no ribbon either.
 */
export function onRibbonAction(name: string, action: () => void): void {
  if (typeof Office === "undefined") return;
  void Office.onReady(() =>
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        action();
      } finally {
        // Excel keeps the button grey until it hears this.
        event.completed();
      }
    }),
  );
}
