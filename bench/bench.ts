/**
 * `npm run bench`: reading and checking, each run in a process of its own and beside the floor and the other programs, so
 * that all meet the same machine; medians and ratios are printed and written to docs/performance.md between its marks.
 */
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { bundleScripts } from "./bundle-scripts";
import { bundleSizes } from "./bundle-sizes";
import { folderRate } from "./folder-rate";
import { generateRows } from "./generate-rows";
import { generateWorkbook } from "./generate-workbook";
import { libreOffice, openpyxl } from "./other-programs";
import { protocolTraffic } from "./protocol-traffic";
import { median, medianOf, ms, times } from "./statistics";
import { writePage } from "./write-page";

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const SHEETS = 200;
const ROWS = 100_000;
const COLUMNS = 6;
/** A quick look leaves out what takes minutes, and says so. */
const isQuick = RUNS < 3;
const GROWTH_CELLS = isQuick ? [1e3, 1e4, 1e5] : [1e3, 1e4, 1e5, 1e6];
const FOLDER_WORKBOOKS = 60;

type Ours = Record<
  | "readMs"
  | "checkMs"
  | "warmReadMs"
  | "warmTablesMs"
  | "warmCheckMs"
  | "peakAfterReadingMB"
  | "peakMB"
  | "checked"
  | "cells",
  number
>;
type Floor = Record<"floorMs" | "warmFloorMs", number>;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sakip-bench-"));
const inOwnProcess = <Result>(script: string, file: string) =>
  JSON.parse(
    execFileSync(process.execPath, [path.join(folder, `${script}.cjs`), file], { encoding: "utf8" }),
  ) as Result;

function sideBySide(file: string, peakAim: number): string[][] {
  const ours: Ours[] = [];
  const floor: Floor[] = [];
  const python: (number | null)[] = [];
  const office: (number | null)[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    floor.push(inOwnProcess<Floor>("measure-floor", file));
    ours.push(inOwnProcess<Ours>("measure-file", file));
    python.push(openpyxl(file));
    office.push(libreOffice(file, folder));
  }
  const of = (key: keyof Ours) => medianOf(ours, key);
  const [cold, warm] = [medianOf(floor, "floorMs"), medianOf(floor, "warmFloorMs")];
  const [first, again] = [of("readMs") + of("checkMs"), of("warmReadMs") + of("warmCheckMs")];
  const beside = (name: string, found: (number | null)[]) => {
    const measured = found.filter((each) => each !== null);
    return measured.length === 0
      ? [name, "SKIPPED: not installed", "", ""]
      : [name, ms(median(measured)), "", `${times(median(measured) / first)} reading + checking, first`];
  };
  return [
    ["floor: unzip + SAX parse", ms(cold), ms(warm), ""],
    [
      "reading",
      ms(of("readMs")),
      ms(of("warmReadMs")),
      `${times(of("readMs") / cold)} first, ${times(of("warmReadMs") / warm)} again, of the floor`,
    ],
    [
      "checking",
      ms(of("checkMs")),
      ms(of("warmCheckMs")),
      `${times(of("checkMs") / cold)} first, ${times(of("warmCheckMs") / warm)} again, of the floor (aim 1)`,
    ],
    [
      "reading + checking",
      ms(first),
      ms(again),
      `${times(first / cold)} first, ${times(again / warm)} again, of the floor (aim 2)`,
    ],
    beside("openpyxl script (aim 8 ×)", python),
    beside("LibreOffice, load + recalculation", office),
    [
      "peak memory",
      `${Math.round(of("peakMB"))} MB`,
      "",
      `${Math.round(of("peakAfterReadingMB"))} MB after reading (aim ${peakAim} MB)`,
    ],
    ["figures checked", of("checked").toLocaleString("en-US"), "", `${of("cells").toLocaleString("en-US")} cells`],
  ];
}

function growth(): string[][] {
  return GROWTH_CELLS.map((cells) => {
    const file = path.join(folder, `tumbuh-${cells}.xlsx`);
    fs.writeFileSync(file, generateRows(Math.round(cells / COLUMNS)));
    const runs = Array.from({ length: Math.min(RUNS, 3) }, () => inOwnProcess<Ours>("measure-file", file));
    const [read, check] = [medianOf(runs, "warmReadMs"), medianOf(runs, "warmCheckMs")];
    return [cells.toLocaleString("en-US"), ms(read), ms(check), `${(((read + check) * 1000) / cells).toFixed(2)} µs`];
  });
}

function functionLines(): string[] {
  if (isQuick) return ["SKIPPED in a quick run: npm run bench:functions"];
  const script = path.join(import.meta.dirname, "functions.ts");
  const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" });
  return status === 0 ? stdout.trim().split("\n") : ["SKIPPED: bench/functions.ts failed"];
}

async function main(): Promise<void> {
  await bundleScripts(folder, ["measure-file", "measure-floor"]);
  const [sheets, rows] = [path.join(folder, "200-lembar.xlsx"), path.join(folder, "100000-baris.xlsx")];
  const book = await generateWorkbook(SHEETS);
  fs.writeFileSync(sheets, book);
  fs.writeFileSync(rows, generateRows(ROWS));
  const cpu = os.cpus()[0]?.model ?? "unknown";
  const load = os.loadavg()[0] ?? 0;
  const heads = ["", "first", "again", "ratio"];
  const traffic = await protocolTraffic(book);
  const sizes = bundleSizes();
  writePage([
    `Node ${process.version}, ${os.cpus().length} cores (${cpu}), ${Math.round(os.totalmem() / 2 ** 30)} GB; load at the start ${load.toFixed(1)}. Medians of ${RUNS}. _First_ is a new process, code cold; _again_ a process that has done it before, as a pane that stays open.`,
    { title: `(a) ${SHEETS} sheets`, heads, rows: sideBySide(sheets, 130) },
    { title: `(b) ${ROWS.toLocaleString("en-US")} rows`, heads, rows: sideBySide(rows, 350) },
    { title: "Growth", heads: ["cells", "reading", "checking", "both, a cell"], rows: growth() },
    {
      title: `Reading ${SHEETS} sheets through Excel, counted at the protocol host`,
      heads: ["requests", "sent", "received"],
      rows: [[String(traffic.requests), kilobytes(traffic.sentBytes), kilobytes(traffic.receivedBytes)]],
    },
    {
      title: "Bundle",
      heads: ["script", "plain", "gzip"],
      rows:
        sizes.length === 0
          ? [["SKIPPED: run `npm run build` first", "", ""]]
          : sizes.map(({ file, plain, gzip }) => [
              file.replace(/\.[0-9a-f]{8,}/, ""),
              `${plain.toFixed(0)} KB`,
              `${gzip.toFixed(1)} KB`,
            ]),
    },
    { title: "Functions over 100,000 rows", lines: functionLines() },
    { title: "A folder of workbooks", rate: folderRate(folder, FOLDER_WORKBOOKS) },
  ]);
  fs.rmSync(folder, { recursive: true });
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024).toLocaleString("en-US")} KB`;

void main();
