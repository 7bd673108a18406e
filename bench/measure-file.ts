/**
 * Runs alone in its own process, so that its peak memory is its own: reads and checks one workbook, then checks it again
 * until the code is warm, and prints one line of JSON.
 */
import fs from "node:fs";
import { checkWorkbook } from "../src/checks/check-workbook";
import { readXlsx } from "../src/workbook/xlsx/read-xlsx";

const WARM_RUNS = 5;

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
  const warm = Array.from({ length: WARM_RUNS }, () => {
    const again = performance.now();
    checkWorkbook(workbook, { language: "id" });
    return performance.now() - again;
  });
  console.log(
    JSON.stringify({
      readMs: read - start,
      checkMs,
      warmCheckMs: Math.min(...warm),
      peakAfterReadingMB,
      peakMB,
      checked: result.checked,
    }),
  );
}

void main(process.argv[2] ?? "");
