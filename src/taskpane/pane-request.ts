/**
 * What the ribbon and the keyboard shortcuts ask of the pane. Both live in one page (shared runtime), so a module is
 * enough. The ribbon may ask before the pane has drawn itself: the request then waits for the first listener.
 */
export type PaneRequest = "check" | "fix-certain" | "functions" | "guide";

type Listener = (request: PaneRequest) => void;

const listeners = new Set<Listener>();
let waiting: PaneRequest | null = null;

export function requestOfPane(request: PaneRequest): void {
  if (listeners.size === 0) {
    waiting = request;
    return;
  }
  for (const listener of listeners) listener(request);
}

/** Returns the function that stops listening. */
export function onPaneRequest(listener: Listener): () => void {
  listeners.add(listener);
  if (waiting !== null) {
    const request = waiting;
    waiting = null;
    listener(request);
  }
  return () => listeners.delete(listener);
}
