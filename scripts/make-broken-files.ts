/**
 * `npx tsx scripts/make-broken-files.ts FOLDER`: files that are damaged, hostile, enormous or merely unusual, to see that
 * each gets a bounded answer. Nothing of them is kept in the repository; test/workbook/xlsx/broken-files.test.ts makes them
 * anew.
 */
import fs from "node:fs";
import path from "node:path";
import { brokenFiles } from "../test/cases/broken/broken-files";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("npx tsx scripts/make-broken-files.ts FOLDER\n");
  process.exitCode = 2;
} else {
  fs.mkdirSync(folder, { recursive: true });
  for (const { name, bytes, answer } of brokenFiles()) {
    fs.writeFileSync(path.join(folder, name), bytes());
    console.log(`${name.padEnd(36)} ${answer}`);
  }
}
