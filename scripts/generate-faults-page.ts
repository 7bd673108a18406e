/** Writes docs/faults.md: what became of the workbook when each act met each fault at each of its requests. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { format } from "prettier";
import { faultsPage } from "../test/faults/faults-page";
import { runMatrix } from "../test/faults/matrix";

async function main(): Promise<void> {
  const page = await format(faultsPage(await runMatrix()), { parser: "markdown", printWidth: 120 });
  await writeFile(path.join(__dirname, "../docs/faults.md"), page);
}

void main();
