import { execFileSync, spawnSync } from "node:child_process";
import path from "node:path";

/** A Python that has openpyxl; Debian's own is tried too, as another may stand before it. */
const python = ["python3", "/usr/bin/python3"].find(
  (each) => spawnSync(each, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0,
);
const hasLibreOffice = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

/** Milliseconds of an analyst's script over the workbook, or `null` where openpyxl is not installed. */
export function openpyxl(file: string): number | null {
  if (python === undefined) return null;
  const script = path.join(import.meta.dirname, "openpyxl_check.py");
  return Number(execFileSync(python, [script, file], { encoding: "utf8" }).split(" ")[0]);
}

/** Milliseconds that LibreOffice takes to load, recalculate and write one sheet, its start included; `null` without it. */
export function libreOffice(file: string, folder: string): number | null {
  if (!hasLibreOffice) return null;
  const start = performance.now();
  const args = [
    `-env:UserInstallation=file://${folder}/profile`,
    "--headless",
    "--convert-to",
    "csv",
    "--outdir",
    folder,
  ];
  execFileSync("soffice", [...args, file], { stdio: "ignore" });
  return performance.now() - start;
}
