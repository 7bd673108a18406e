/**
 * Runs alone in its own process, so that its peak memory is its own: reads a workbook, its tables, and checks it, then does all again
 * until the code is warm, and prints one line of JSON.
 */
import fs from "node:fs";
import { checkWorkbook } from "../src/checks/check-workbook";
import { recogniseTables } from "../src/tables/recognise";
import { readXlsx } from "../src/workbook/xlsx/read-xlsx";

const WARM_RUNS = 3;

const peakMemoryMB = () => process.resourceUsage().maxRSS / 1024;

async function main(file: string): Promise<void> {
  const bytes = fs.readFileSync(file);
  const start = performance.now();
  const workbook = await readXlsx(bytes);
  const read = performance.now();
  const peakAfterReadingMB = peakMemoryMB();
  const result = checkWorkbook(workbook, { language: "id" });
  const checkMs = performance.now() - read;
  const peakMB = peakMemoryMB();
  const warmRead: number[] = [];
  const warmTables: number[] = [];
  const warmCheck: number[] = [];
  for (let run = 0; run < WARM_RUNS; run += 1) {
    const before = performance.now();
    const again = await readXlsx(bytes);
    const opened = performance.now();
    again.sheets.forEach(recogniseTables);
    const between = performance.now();
    checkWorkbook(again, { language: "id" });
    warmRead.push(opened - before);
    warmTables.push(between - opened);
    warmCheck.push(performance.now() - between);
  }
  console.log(
    JSON.stringify({
      readMs: read - start,
      checkMs,
      warmReadMs: median(warmRead),
      warmTablesMs: median(warmTables),
      warmCheckMs: median(warmCheck),
      peakAfterReadingMB,
      peakMB,
      checked: result.checked,
      cells: workbook.sheets.reduce((all, { values }) => all + values.length * (values[0]?.length ?? 0), 0),
    }),
  );
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

void main(process.argv[2] ?? "");
