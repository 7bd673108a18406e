/**
 * Runs a command of src/cli: `node scripts/run-bundled.mjs check FILE …`. Its TypeScript is put into one script, as users
 * of the add-in get it, and kept for as long as no source changes: a loader translates every file anew at each start, and
 * keeps the names of all functions, which slows them.
 */
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const root = path.resolve(import.meta.dirname, "..");
const source = path.join(root, "src");
const cache = path.join(root, "node_modules/.cache/sakip-excel");
const [command, ...args] = process.argv.slice(2);

/** Changes with every source that is added, removed or written. */
function stateOfSources() {
  const hash = createHash("sha256");
  const files = [path.join(root, "package-lock.json")];
  for (const entry of fs.readdirSync(source, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) files.push(path.join(entry.parentPath ?? entry.path, entry.name));
  for (const file of files.sort()) {
    const { mtimeMs, size } = fs.statSync(file);
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

async function bundleInto(folder) {
  const { build } = await import("esbuild");
  // A command, and the script that its helper processes run where it has one.
  const entries = [command, `${command}-worker`].map((name) => path.join(source, "cli", `${name}.ts`));
  fs.mkdirSync(cache, { recursive: true });
  const unfinished = fs.mkdtempSync(path.join(cache, "new-"));
  await build({
    entryPoints: entries.filter(fs.existsSync),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    outdir: unfinished,
    outExtension: { ".js": ".cjs" },
    logLevel: "warning",
  });
  try {
    fs.renameSync(unfinished, folder);
  } catch {
    // Somebody else was first, with the same sources.
    fs.rmSync(unfinished, { recursive: true });
  }
}

const folder = path.join(cache, `${command}-${stateOfSources()}`);
if (!fs.existsSync(folder)) await bundleInto(folder);
const script = path.join(folder, `${command}.cjs`);
process.argv = [process.argv[0], script, ...args];
await import(pathToFileURL(script).href);
