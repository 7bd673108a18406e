/**
 * `npm run fuzz [-- INPUTS [SEED [TARGET]]]`: a million generated inputs, or as many as asked for, spread over the targets. Prints
 * the seed, so that a run can be repeated; what fails is kept in test/cases/fuzz and runs with `npm test` from then on.
 */
import { keepCase, runTarget, targets } from "./run-target";

const BATCH = 2_000;

async function main(total: number, firstSeed: number, only?: string): Promise<void> {
  console.log(`seed ${firstSeed}, ${total} inputs`);
  for (const target of targets.filter(({ name }) => only === undefined || name === only)) {
    const start = performance.now();
    const wanted = Math.ceil((total * target.share) / 100);
    let done = 0;
    let faults = 0;
    for (let seed = firstSeed; done < wanted; seed += 1) {
      const { runs, fault } = await runTarget(target, Math.min(BATCH, wanted - done), seed);
      done += runs;
      if (!fault) continue;
      faults += 1;
      console.log(
        `  ${keepCase(target.name, seed, fault.input)}\n  ${fault.message.split("\n").slice(0, 4).join("\n  ")}`,
      );
      if (faults >= 5) break;
    }
    if (faults > 0) process.exitCode = 1;
    console.log(
      `${target.name.padEnd(8)} ${done} inputs, ${faults} faults, ${Math.round((performance.now() - start) / 1000)} s`,
    );
  }
}

const [inputs = "1000000", seed = String(Date.now() % 1_000_000_000), only] = process.argv.slice(2);
void main(Number(inputs), Number(seed), only);
