/** `npm run bench`: medians of five runs of reading and checking apart, each in a process of its own. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { generateWorkbook } from "./generate-workbook";

const RUNS = 5;

interface Measured {
  readMs: number;
  checkMs: number;
  /** The best of several checks in the same process, as in an open task pane. */
  warmCheckMs: number;
  peakAfterReadingMB: number;
  peakMB: number;
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
  const of = (key: keyof Measured) => median(runs.map((run) => run[key]));
  const [read, check, warm, checked] = [of("readMs"), of("checkMs"), of("warmCheckMs"), of("checked")];
  const perFigure = (milliseconds: number) => `${((milliseconds * 1000) / checked).toFixed(1)} µs a figure`;
  const share = (milliseconds: number) => `${(milliseconds / read).toFixed(2)} × reading`;
  console.log(`${name}, ${checked} figures`);
  console.log(`  read         ${padded(read)} ms   peak ${padded(of("peakAfterReadingMB"))} MB`);
  console.log(
    `  check        ${padded(check)} ms   peak ${padded(of("peakMB"))} MB   ${perFigure(check)}, ${share(check)}`,
  );
  console.log(`  check again  ${padded(warm)} ms                  ${perFigure(warm)}, ${share(warm)}`);
}

const padded = (value: number) => String(Math.round(value)).padStart(5);

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
