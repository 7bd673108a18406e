import { runInSlices } from "../../../src/taskpane/session/run-in-slices";

function* busySteps(count: number, msEach: number): Generator<number, string> {
  for (let step = 0; step < count; step += 1) {
    yield step;
    const end = performance.now() + msEach;
    while (performance.now() < end);
  }
  return "done";
}

it("gives the result of the last step", async () => {
  const signal = new AbortController().signal;
  await expect(runInSlices(busySteps(3, 0), { onProgress: () => undefined, signal })).resolves.toBe("done");
});

it("lets others run in between, as often as the work is long", async () => {
  let turns = 0;
  const turning = setInterval(() => (turns += 1), 0);
  await runInSlices(busySteps(20, 15), { onProgress: () => undefined, signal: new AbortController().signal });
  clearInterval(turning);
  expect(turns).toBeGreaterThan(3);
});

it("reports progress before the first step does its work", async () => {
  const reported: number[] = [];
  const steps = busySteps(1, 0);
  const run = runInSlices(steps, { onProgress: (step) => reported.push(step), signal: new AbortController().signal });
  expect(reported).toEqual([0]);
  await run;
});

it("stops between two slices when it is cancelled", async () => {
  const controller = new AbortController();
  const reported: number[] = [];
  const run = runInSlices(busySteps(100, 30), {
    onProgress: (step) => {
      reported.push(step);
      if (step >= 2) controller.abort();
    },
    signal: controller.signal,
  });
  await expect(run).rejects.toThrow("cancelled");
  expect(Math.max(...reported)).toBeLessThan(10);
});

it("passes on what goes wrong in a step", async () => {
  // eslint-disable-next-line require-yield -- fails before its first step
  function* failing(): Generator<number, string> {
    throw new Error("no such table");
  }
  const options = { onProgress: () => undefined, signal: new AbortController().signal };
  await expect(runInSlices(failing(), options)).rejects.toThrow("no such table");
});
