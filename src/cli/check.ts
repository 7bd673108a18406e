import fs from "node:fs/promises";
import { cliStrings } from "../strings/cli";
import { type Arguments, readArguments } from "./arguments";
import type { CheckedFile } from "./check-file";
import { checkAll } from "./check-pool";
import { findWorkbooks } from "./find-workbooks";
import { inOrder } from "./in-order";
import { jsonOutput } from "./json-output";
import type { Output } from "./outputs";
import { csvOutput, pageOutput } from "./report-outputs";
import { ResumeFile } from "./resume-file";
import { RollUp } from "./roll-up";
import { findingsOutput, folderOutput } from "./text-output";
import { readSettingsFile } from "./settings-file";

/** Exit codes: 0 no errors found, 1 errors found, 2 the command or a file could not be read. */
async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(2));
  if ("complaint" in args) {
    process.stderr.write(`${args.complaint}\n`);
    return 2;
  }
  const { language, year } = args;
  const settings = args.settings === undefined ? {} : await readSettingsFile(args.settings, language);
  if ("complaint" in settings) {
    process.stderr.write(`${settings.complaint}\n`);
    return 2;
  }
  const options = { language, ...settings, ...(year === undefined ? {} : { year }) };
  const { files, hasFolder } = await findWorkbooks(args.files);
  const screen = args.json ? jsonOutput() : hasFolder ? folderOutput(language) : findingsOutput(language);
  const outputs: Write[] = [{ output: screen, write: (text) => void process.stdout.write(text) }];
  let resume: ResumeFile | null = null;
  try {
    outputs.push(...(await fileOutputs(args)));
    if (args.resume !== undefined) resume = await ResumeFile.open(args.resume);
  } catch (error) {
    const { path = "" } = error as NodeJS.ErrnoException;
    process.stderr.write(`${cliStrings[language].cannotWrite(path)}\n`);
    return 2;
  }

  const all = new RollUp();
  const tell = async (text: (output: Output) => string) => {
    for (const { output, write } of outputs) await write(text(output));
  };
  const pass = async (checked: CheckedFile) => {
    all.add(checked);
    await tell((output) => output.file(checked));
  };
  await tell((output) => output.start());
  const add = inOrder(pass);
  const known = await Promise.all(files.map((file) => resume?.find(file, options)));
  for (const [index, checked] of known.entries()) if (checked) await add(index, checked);
  const left = [...files.keys()].filter((index) => known[index] === undefined);
  await checkAll(
    left.map((index) => files[index]!),
    options,
    async (order, checked) => {
      const index = left[order]!;
      await resume?.keep(files[index]!, options, checked);
      await add(index, checked);
    },
  );
  await tell((output) => output.end(all));
  return all.exitCode;
}

interface Write {
  output: Output;
  write(text: string): Promise<void> | void;
}

async function fileOutputs({ csv, html, language }: Arguments): Promise<Write[]> {
  const day = new Date().toLocaleDateString("sv-SE");
  const writing = async (file: string, output: Output): Promise<Write> => {
    await fs.writeFile(file, "");
    return { output, write: (text) => fs.appendFile(file, text) };
  };
  return [
    ...(csv === undefined ? [] : [await writing(csv, csvOutput(language, day))]),
    ...(html === undefined ? [] : [await writing(html, pageOutput(language, day))]),
  ];
}

void main().then((code) => {
  process.exitCode = code;
});
