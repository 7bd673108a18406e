/**
 * The ribbon's "Periksa buku kerja" asks the pane for a check. Both live in one page (shared runtime), so a module is
 * enough. The ribbon may ask before the pane has drawn itself: the request then waits for the first listener.
 */
type Listener = () => void;

const listeners = new Set<Listener>();
let waiting = false;

export function requestCheck(): void {
  if (listeners.size === 0) {
    waiting = true;
    return;
  }
  for (const listener of listeners) listener();
}

/** Returns the function that stops listening. */
export function onCheckRequested(listener: Listener): () => void {
  listeners.add(listener);
  if (waiting) {
    waiting = false;
    listener();
  }
  return () => listeners.delete(listener);
}
