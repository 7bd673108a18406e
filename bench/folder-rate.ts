import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

export interface Rate {
  workbooks: number;
  seconds: number;
}

/** The folder check over copies of a published report, start of the processes included. */
export function folderRate(folder: string, workbooks: number): Rate {
  const root = path.join(import.meta.dirname, "..");
  const inside = path.join(folder, "satker");
  fs.mkdirSync(inside, { recursive: true });
  for (let number = 1; number <= workbooks; number += 1)
    fs.copyFileSync(path.join(root, "examples/lkip-bnnk-belu-2025.xlsx"), path.join(inside, `satker-${number}.xlsx`));
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ["scripts/run-bundled.mjs", "check", inside], {
    cwd: root,
    stdio: "ignore",
  });
  if (status !== 1) throw new Error(`The folder check ended with ${status}.`);
  return { workbooks, seconds: (performance.now() - start) / 1000 };
}
