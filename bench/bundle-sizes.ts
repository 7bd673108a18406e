import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** The scripts of the add-in with their sizes in KB, plain and gzip; nothing where it has not been built. */
export function bundleSizes(): { file: string; plain: number; gzip: number }[] {
  const dist = path.join(import.meta.dirname, "../dist");
  if (!fs.existsSync(dist)) return [];
  return fs
    .readdirSync(dist)
    .filter((file) => file.endsWith(".js"))
    .map((file) => {
      const bytes = fs.readFileSync(path.join(dist, file));
      return { file, plain: bytes.length / 1024, gzip: gzipSync(bytes, { level: 9 }).length / 1024 };
    })
    .sort((a, b) => b.gzip - a.gzip);
}
