/** Runs alone in its own process, so that its peak memory is its own: reads and checks one workbook, prints one line of JSON. */
import fs from "node:fs";
import { checkWorkbook } from "../src/checks/check-workbook";
import { readXlsx } from "../src/workbook/xlsx/read-xlsx";

async function main(file: string): Promise<void> {
  const bytes = fs.readFileSync(file);
  const start = performance.now();
  const workbook = await readXlsx(bytes);
  const read = performance.now();
  const result = checkWorkbook(workbook, { language: "id" });
  const end = performance.now();
  const peakMemoryMB = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ readMs: read - start, checkMs: end - read, peakMemoryMB, checked: result.checked }));
}

void main(process.argv[2] ?? "");
