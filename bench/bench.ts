/** `npm run bench`: medians of five runs of reading and checking, each in a process of its own. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { generateWorkbook } from "./generate-workbook";

const RUNS = 5;

interface Measured {
  readMs: number;
  checkMs: number;
  peakMemoryMB: number;
  checked: number;
}

function measureOnce(file: string): Measured {
  const script = path.join(import.meta.dirname, "measure-file.ts");
  const output = execFileSync(process.execPath, ["--import", "tsx", script, file], { encoding: "utf8" });
  return JSON.parse(output) as Measured;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function report(name: string, file: string): void {
  const runs = Array.from({ length: RUNS }, () => measureOnce(file));
  const of = (key: keyof Measured) => Math.round(median(runs.map((run) => run[key])));
  console.log(
    `${name.padEnd(32)} read ${String(of("readMs")).padStart(5)} ms   check ${String(of("checkMs")).padStart(5)} ms   peak ${String(of("peakMemoryMB")).padStart(4)} MB   ${of("checked")} figures`,
  );
}

async function main(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sakip-bench-"));
  const generated = path.join(folder, "200-lembar.xlsx");
  fs.writeFileSync(generated, await generateWorkbook(200));
  console.log(`Node ${process.version}, ${os.cpus().length} cores, medians of ${RUNS}`);
  report("LKIP BNNK Belu 2025", path.join(import.meta.dirname, "../examples/lkip-bnnk-belu-2025.xlsx"));
  report("200 generated sheets", generated);
  fs.rmSync(folder, { recursive: true });
}

void main();
