import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** LibreOffice's command, or `null` after saying loudly that its tests are skipped. */
export function findLibreOffice(): string | null {
  for (const command of [process.env.SOFFICE, "soffice", "libreoffice"]) {
    if (command && spawnSync(command, ["--version"]).status === 0) return command;
  }
  process.stderr.write("\nSKIPPED: LibreOffice is not installed, so nothing was compared with LibreOffice Calc.\n\n");
  return null;
}

/** Calc reads a cell that begins with `=` in a .csv as a formula and computes it: no result can be carried over. */
export function calculate(command: string, rows: string[][]): string[][] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "calc-"));
  try {
    const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
    fs.writeFileSync(path.join(folder, "in.csv"), rows.map((row) => row.map(quoted).join(",")).join("\n"));
    const run = (to: string, filter: string, from: string) =>
      execFileSync(
        command,
        [
          `-env:UserInstallation=file://${folder}/profile`,
          "--headless",
          `--infilter=${filter}`,
          "--convert-to",
          to,
          "--outdir",
          path.join(folder, "out"),
          path.join(folder, from),
        ],
        { stdio: "pipe", timeout: 240_000 },
      );
    // Comma, quote, UTF-8, from line 1; en-US; quoted cells are not all text; formulas are evaluated.
    run(
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false",
      "CSV:44,34,76,1,,1033,false,true,false,false,false,-1,true",
      "in.csv",
    );
    const text = fs.readFileSync(path.join(folder, "out/in.csv"), "utf8");
    return text
      .replace(/^\uFEFF/, "")
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => line.split(",").map((cell) => cell.replace(/^"(.*)"$/, "$1")));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
