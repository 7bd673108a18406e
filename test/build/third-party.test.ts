import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { BundledPackage } from "../../scripts/generate-third-party";

const root = path.resolve(__dirname, "../..");

// Both are written by the build, as what is tested here is what the build put together.
const packages = JSON.parse(readFileSync(path.join(root, "build/third-party.json"), "utf8")) as BundledPackage[];
const notices = readFileSync(path.join(root, "dist/third-party.LICENSE.txt"), "utf8");

/** Licences that ask for nothing but their text beside the code, which dist/third-party.LICENSE.txt holds. */
const allowed = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"];

test("the list knows what is certainly in the bundles, and nothing that is certainly not", () => {
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["react-dom", "decimal.js", "docx", "@fluentui/react-button"]));
  // Bundled into docx by its makers.
  expect(packages.find(({ name }) => name === "fflate")?.parts).toContain("word-library");
  expect(names.filter((name) => /^@microsoft\/|^@univerjs\/|^exceljs$|^jszip$/.test(name))).toEqual([]);
});

test("every licence that is shipped allows it", () => {
  expect(packages.filter(({ licence }) => !allowed.includes(licence))).toEqual([]);
});

test("the licence of every shipped package lies beside the bundles", () => {
  const missing = packages.filter(({ name, version }) => !notices.includes(`${name} ${version}\n`));
  expect(missing).toEqual([]);
  expect(notices).toContain("The above copyright notice and this permission notice shall be included");
});

// In a process of its own: prettier, which formats the page, cannot be loaded inside jest.
test("docs/third-party.md is what the build and the lock file give", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", path.join(root, "scripts/generate-third-party.ts"), "--check"],
    { cwd: root, encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
}, 30_000);
