/**
 * `npm run -s examples -- FILE.json`: runs a file of worked examples through the functions and prints a JSON array of
 * {"id", "ok", "got"}. Exit code 0: all agree; 1: some do not; 2: the file cannot be read.
 */
import { readFile } from "node:fs/promises";
import { compute } from "./examples/compute";
import { provideFunctionsRuntime } from "./examples/functions-runtime";
import { agrees, type WorkedExample } from "./examples/worked-example";

const UNREADABLE = 2;

function examplesIn(text: string): WorkedExample[] {
  const content = JSON.parse(text) as { contoh?: unknown };
  const examples = Array.isArray(content) ? (content as unknown[]) : content.contoh;
  if (!Array.isArray(examples)) throw new SyntaxError('no list of examples under "contoh"');
  return examples as WorkedExample[];
}

async function main(file: string | undefined): Promise<number> {
  if (file === undefined) {
    process.stderr.write("npm run -s examples -- FILE.json\n");
    return UNREADABLE;
  }
  let examples: WorkedExample[];
  try {
    examples = examplesIn(await readFile(file, "utf8"));
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return UNREADABLE;
  }
  provideFunctionsRuntime();
  const results = examples.map((example) => {
    const isWhole = typeof example?.fungsi_usulan === "string" && typeof example.masukan === "object";
    const got = isWhole ? (compute(example) ?? null) : null;
    return { id: example?.id ?? null, ok: agrees(got, example?.hasil_benar, example?.toleransi), got };
  });
  process.stdout.write(`${JSON.stringify(results, null, 1)}\n`);
  return results.every(({ ok }) => ok) ? 0 : 1;
}

void main(process.argv[2]).then((code) => {
  process.exitCode = code;
});
