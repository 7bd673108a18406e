import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { checkerTarget } from "./checker-target";
import { hostTarget } from "./host-target";
import { numberTarget } from "./number-target";
import { tableTarget } from "./table-target";
import type { Target } from "./target";

export const targets = [numberTarget, tableTarget, checkerTarget, hostTarget] as Target<unknown>[];
export const casesFolder = path.join(__dirname, "../cases/fuzz");

export interface Outcome {
  runs: number;
  /** What went wrong, with the smallest input that shows it. */
  fault?: { message: string; input: unknown };
}

export async function runTarget(target: Target<unknown>, runs: number, seed: number): Promise<Outcome> {
  const property = fc.asyncProperty(target.input, async (input) => target.bears(input));
  const found = await fc.check(property, { seed, numRuns: runs, interruptAfterTimeLimit: undefined });
  if (!found.failed) return { runs: found.numRuns };
  const message =
    found.errorInstance instanceof Error ? (found.errorInstance.stack ?? "") : String(found.errorInstance);
  return { runs: found.numRuns, fault: { message, input: found.counterexample?.[0] } };
}

/** Found cases stay, so that each fault is looked for in every later run. */
export function keepCase(target: string, seed: number, input: unknown): string {
  mkdirSync(casesFolder, { recursive: true });
  const file = path.join(casesFolder, `${target}-${seed}.json`);
  writeFileSync(file, `${JSON.stringify(input, null, 1)}\n`);
  return file;
}

export function keptCases(): { file: string; target: Target<unknown>; input: unknown }[] {
  return readdirSync(casesFolder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const target = targets.find(({ name }) => file.startsWith(`${name}-`));
      return target
        ? [{ file, target, input: JSON.parse(readFileSync(path.join(casesFolder, file), "utf8")) as unknown }]
        : [];
    });
}
