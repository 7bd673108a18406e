import { checkWorkbook } from "../../../src/checks/check-workbook";
import { cliStrings } from "../../../src/strings/cli";
import { workbenchStrings } from "../../../src/strings/workbench";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { XlsxProblem } from "../../../src/workbook/xlsx/xlsx-problem";
import { brokenFiles } from "../../cases/broken/broken-files";

jest.setTimeout(60_000);

/** Generous for a busy machine; alone the slowest takes about two seconds. */
const MOST_MS = 20_000;
const MOST_MEGABYTES = 600;

async function answerTo(bytes: Uint8Array): Promise<string> {
  try {
    const { findings } = checkWorkbook(await readXlsx(bytes), { language: "id" });
    return findings.some(({ severity, cell }) => severity === "error" && cell === "C4") ? "found" : "read";
  } catch (problem) {
    if (problem instanceof XlsxProblem) return problem.code;
    throw problem;
  }
}

test.each(brokenFiles())("$name: $answer, in bounded time and memory", async ({ bytes, answer }) => {
  const file = bytes();
  const before = process.memoryUsage().rss;
  const start = performance.now();
  expect(await answerTo(file)).toBe(answer);
  expect(performance.now() - start).toBeLessThan(MOST_MS);
  expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(MOST_MEGABYTES);
});

test("every refusal has a sentence for the command line and the workbench, in both languages", () => {
  for (const { answer } of brokenFiles()) {
    if (answer === "read" || answer === "found") continue;
    expect(workbenchStrings.id[answer]).not.toBe(workbenchStrings.en[answer]);
  }
  expect(cliStrings.id.unsafe()).not.toBe(cliStrings.en.unsafe());
});
