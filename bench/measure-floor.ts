/** The floor under any reader in JavaScript: unpacking the file and parsing every XML part, keeping nothing. */
import fs from "node:fs";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

const WARM_RUNS = 3;

function parse(bytes: Uint8Array): number {
  const start = performance.now();
  const decoder = new TextDecoder();
  let seen = 0;
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser();
    parser.on("opentag", () => (seen += 1));
    parser.on("text", () => (seen += 1));
    parser.write(decoder.decode(part)).close();
  }
  if (seen === 0) throw new Error("Nothing was parsed.");
  return performance.now() - start;
}

const bytes = fs.readFileSync(process.argv[2] ?? "");
const floorMs = parse(bytes);
const warm = Array.from({ length: WARM_RUNS }, () => parse(bytes)).sort((a, b) => a - b);
console.log(JSON.stringify({ floorMs, warmFloorMs: warm[Math.floor(WARM_RUNS / 2)] }));
