/** Short enough that typing and scrolling stay smooth between two slices. */
const SLICE_MS = 24;

export interface SliceOptions<Progress> {
  onProgress: (progress: Progress) => void;
  signal: AbortSignal;
}

/** Runs long work in short slices, so that the pane can draw, answer "Batal" and stop in between. */
export async function runInSlices<Progress, Result>(
  steps: Generator<Progress, Result>,
  { onProgress, signal }: SliceOptions<Progress>,
): Promise<Result> {
  let sliceEnd = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    onProgress(step.value);
    await letTheBrowserBreathe();
    if (signal.aborted) throw new DOMException("The check was cancelled.", "AbortError");
    sliceEnd = performance.now() + SLICE_MS;
  }
}

/** A message, not a timer: timers wait a whole second each when the pane is hidden. */
function letTheBrowserBreathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
