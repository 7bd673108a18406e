import fs from "node:fs/promises";
import type { CheckOptions } from "../checks/check-workbook";
import type { CheckedFile, NamedFile } from "./check-file";

/** One line of the file: what was checked, as it was then, and the result. */
interface Line {
  key: string;
  checked: CheckedFile;
}

/** Keeps the results of finished workbooks, so that a check that was stopped goes on where it was. */
export class ResumeFile {
  private readonly done = new Map<string, CheckedFile>();

  private constructor(private readonly file: string) {}

  /** Reads what is there; a last line cut short by the stop is left out. */
  static async open(file: string): Promise<ResumeFile> {
    const resume = new ResumeFile(file);
    const text = await fs.readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return "";
      throw error;
    });
    for (const line of text.split("\n")) {
      try {
        const { key, checked } = JSON.parse(line) as Line;
        resume.done.set(key, checked);
      } catch {
        // Not a whole line: its workbook is checked again.
      }
    }
    await fs.appendFile(file, text === "" || text.endsWith("\n") ? "" : "\n");
    return resume;
  }

  /** The kept result of a workbook that has not changed since. */
  async find(file: NamedFile, options: CheckOptions): Promise<CheckedFile | undefined> {
    return this.done.get(await keyOf(file, options));
  }

  async keep(file: NamedFile, options: CheckOptions, checked: CheckedFile): Promise<void> {
    const line: Line = { key: await keyOf(file, options), checked };
    await fs.appendFile(this.file, `${JSON.stringify(line)}\n`);
  }
}

async function keyOf({ path, name }: NamedFile, { language, year }: CheckOptions): Promise<string> {
  const { size, mtimeMs } = await fs.stat(path).catch(() => ({ size: -1, mtimeMs: -1 }));
  return JSON.stringify([path, name, size, mtimeMs, language, year ?? null]);
}
