/** Lets the pane draw itself and answer its user first. Some web views have no idle callback. */
export function whenIdle(load: () => Promise<unknown>): void {
  const start = () => void load();
  if (typeof requestIdleCallback === "function") requestIdleCallback(start);
  else setTimeout(start, 200);
}
