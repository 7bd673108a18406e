import fs from "node:fs/promises";
import path from "node:path";
import type { NamedFile } from "./check-file";

export interface FoundWorkbooks {
  files: NamedFile[];
  /** Whether any of them was found in a folder. */
  hasFolder: boolean;
}

/** The files named, and the workbooks of the folders named with all that lies in them, in a fixed order. */
export async function findWorkbooks(named: string[]): Promise<FoundWorkbooks> {
  const found: FoundWorkbooks = { files: [], hasFolder: false };
  for (const each of named) {
    const isFolder = await fs.stat(each).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    const inside = isFolder ? await workbooksIn(each) : [];
    // A folder without a workbook stays in the list and gets a line: the wrong one may have been named.
    if (inside.length === 0) found.files.push({ path: each, name: path.basename(each) });
    else found.hasFolder = true;
    found.files.push(...inside.map((file) => ({ path: path.join(each, file), name: file.split(path.sep).join("/") })));
  }
  return found;
}

async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  return (
    entries
      // `~$` begins the lock files that Excel leaves beside an open workbook.
      .filter((entry) => entry.isFile() && /\.xls[xm]$/i.test(entry.name) && !/^(~\$|\.)/.test(entry.name))
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .sort((a, b) => (a < b ? -1 : 1))
  );
}
