/**
 * `npm run bench`: medians of five runs of reading, of recognising tables and of checking apart, each in a process of its own. What is measured is
 * bundled as the add-in is, because that is what users run.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import webpack from "webpack";
import { generateWorkbook } from "./generate-workbook";

const RUNS = 5;

interface Measured {
  /** From the bytes of the file to its cells. */
  readMs: number;
  /** From the cells to the tables in them. */
  tablesMs: number;
  checkMs: number;
  /** Once the code is warm, as in a task pane that stays open. */
  warmReadMs: number;
  warmTablesMs: number;
  warmCheckMs: number;
  peakAfterReadingMB: number;
  peakMB: number;
  checked: number;
}

function bundleInto(folder: string): Promise<string> {
  const config: webpack.Configuration = {
    mode: "production",
    target: "node",
    devtool: false,
    entry: path.join(import.meta.dirname, "measure-file.ts"),
    output: { path: folder, filename: "measure-file.cjs" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }] },
    performance: { hints: false },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(path.join(folder, "measure-file.cjs"));
    });
  });
}

function measureOnce(script: string, file: string): Measured {
  return JSON.parse(execFileSync(process.execPath, [script, file], { encoding: "utf8" })) as Measured;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function report(name: string, script: string, file: string): void {
  const runs = Array.from({ length: RUNS }, () => measureOnce(script, file));
  const of = (key: keyof Measured) => median(runs.map((run) => run[key]));
  const checked = of("checked");
  const line = (when: string, read: number, tables: number, check: number) =>
    console.log(
      `  ${when.padEnd(6)} read ${padded(read)} ms   tables ${padded(tables)} ms   check ${padded(check)} ms, ` +
        `${((check * 1000) / checked).toFixed(1)} µs a figure; ` +
        `${(check / read).toFixed(2)} × reading the file, ${(check / (read + tables)).toFixed(2)} × reading it and its tables`,
    );
  console.log(`${name}, ${checked} figures`);
  line("first", of("readMs"), of("tablesMs"), of("checkMs"));
  line("again", of("warmReadMs"), of("warmTablesMs"), of("warmCheckMs"));
  console.log(`  peak   read ${padded(of("peakAfterReadingMB"))} MB   check ${padded(of("peakMB"))} MB`);
}

const padded = (value: number) => String(Math.round(value)).padStart(5);

async function main(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sakip-bench-"));
  const script = await bundleInto(folder);
  const generated = path.join(folder, "200-lembar.xlsx");
  fs.writeFileSync(generated, await generateWorkbook(200));
  console.log(`Node ${process.version}, ${os.cpus().length} cores, medians of ${RUNS}`);
  report("LKIP BNNK Belu 2025", script, path.join(import.meta.dirname, "../examples/lkip-bnnk-belu-2025.xlsx"));
  report("200 generated sheets", script, generated);
  fs.rmSync(folder, { recursive: true });
}

void main();
