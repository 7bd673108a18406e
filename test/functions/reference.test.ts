import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

// In a process of its own: prettier, which formats the pages, cannot be loaded inside jest.
test("the reference pages are those the definitions and rules give", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", path.join(root, "scripts/generate-reference.ts"), "--check"],
    { cwd: root, encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
}, 30_000);
