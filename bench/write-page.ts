import fs from "node:fs";
import path from "node:path";
import { format } from "prettier";
import type { Rate } from "./folder-rate";

type Part =
  | string
  | { title: string; heads: string[]; rows: string[][] }
  | { title: string; lines: string[] }
  | { title: string; rate: Rate };

const PAGE = path.join(import.meta.dirname, "../docs/performance.md");
const START = "<!-- measured: npm run bench -->";
const END = "<!-- end of measured -->";
const SATKER = 20_000;

/** Prints the parts and puts them between the marks of docs/performance.md; what stands around them stays. */
export function writePage(parts: Part[]): void {
  const text = parts.map(markdown).join("\n\n");
  console.log(text);
  const page = fs.readFileSync(PAGE, "utf8");
  const before = page.slice(0, page.indexOf(START) + START.length);
  const after = page.slice(page.indexOf(END));
  void format(`${before}\n\n${text}\n\n${after}`, { parser: "markdown", printWidth: 120 }).then((whole) =>
    fs.writeFileSync(PAGE, whole),
  );
}

function markdown(part: Part): string {
  if (typeof part === "string") return part;
  const title = `## ${part.title}`;
  if ("lines" in part) return `${title}\n\n\`\`\`\n${part.lines.join("\n")}\n\`\`\``;
  if ("rate" in part) {
    const { workbooks, seconds } = part.rate;
    const all = (seconds / workbooks) * SATKER;
    return `${title}\n\n${workbooks} copies of the published report (44 tables each) in ${seconds.toFixed(1)} s on this machine: ${(workbooks / seconds).toFixed(1)} workbooks a second. At that rate ${SATKER.toLocaleString("en-US")} workbooks take ${(all / 3600).toFixed(1)} hours here.`;
  }
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [title, "", line(part.heads), line(part.heads.map(() => "---")), ...part.rows.map(line)].join("\n");
}
