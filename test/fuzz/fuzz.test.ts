import { keptCases, runTarget, targets } from "./run-target";

jest.setTimeout(120_000);

const INPUTS = 20_000;

/** The same inputs every time: a change must not fail for a fault that was there before it. `npm run fuzz` takes new ones. */
const seed = 1;

test.each(targets)("$name bears whatever comes", async (target) => {
  const { runs, fault } = await runTarget(target, Math.ceil((INPUTS * target.share) / 100), seed);
  process.stdout.write(`${target.name}: ${runs} inputs, seed ${seed}\n`);
  expect(fault).toBeUndefined();
});

const kept = keptCases();
if (kept.length > 0)
  test.each(kept)("kept case $file", async ({ target, input }) => {
    await target.bears(input);
  });
