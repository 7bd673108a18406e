import { readArguments } from "./arguments";
import { checkFile } from "./check-file";
import { printFindings } from "./print-findings";
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
  const checked = [];
  for (const file of args.files)
    checked.push(await checkFile(file, { language, ...settings, ...(year === undefined ? {} : { year }) }));
  process.stdout.write(
    args.json
      ? `${JSON.stringify(checked, null, 1)}\n`
      : `${checked.map((each) => printFindings(each, language)).join("\n\n")}\n`,
  );
  if (checked.some((each) => "error" in each)) return 2;
  return checked.some((each) => "findings" in each && each.findings.some((finding) => finding.severity === "error"))
    ? 1
    : 0;
}

void main().then((code) => {
  process.exitCode = code;
});
