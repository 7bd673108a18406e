/**
 * `npm run bench:functions`: 100.000 rows through CAPAIAN and KATEGORI_DEKTARI as ranges, beside the native formula in
 * HyperFormula and LibreOffice on the same rows. HyperFormula is GPL: it is fetched into a temporary folder for this
 * measurement and is no dependency of the project.
 */
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { definitions } from "../src/functions/definitions/all";
import type { Definition } from "../src/functions/definition";
import { fillNativeForm } from "../src/functions/native-form";
import { seededRandom } from "../test/oracles/seeded-random";

const ROWS = 100_000;
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const HYPERFORMULA = "hyperformula@3.5.0";

// Outside Excel nothing provides the runtime; no row of this measurement is an error.
(globalThis as Record<string, unknown>).CustomFunctions = { Error: class {}, ErrorCode: {} };

interface Measured {
  name: string;
  columns: number[][];
  formula: (row: number) => string;
  ours: () => unknown;
}

function cases(): Measured[] {
  const random = seededRandom("bench");
  const column = (low: number, high: number) =>
    Array.from({ length: ROWS }, () => Math.round((low + random() * (high - low)) * 100) / 100);
  const of = ({ id, native, evaluate, parameters }: Definition, columns: number[][]): Measured => ({
    name: id,
    columns,
    formula(row) {
      const names = Object.keys(native?.domain ?? {});
      const references = Object.fromEntries(names.map((name, index) => [name, `${"AB"[index]}${row}`]));
      return native ? `=${fillNativeForm(native, references)}` : "";
    },
    ours: () => evaluate(parameters.slice(0, columns.length).map((_each, index) => asColumn(columns[index] ?? []))),
  });
  return [
    of(definitions.CAPAIAN, [column(1, 100), column(0, 120)]),
    of(definitions.KATEGORI_DEKTARI, [column(0, 100)]),
  ];
}

const asColumn = (values: number[]) => values.map((value) => [value]);

function median(run: () => number): number {
  const times = Array.from({ length: RUNS }, run).sort((a, b) => a - b);
  return times[Math.floor(RUNS / 2)] ?? NaN;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function report(name: string, engine: string, milliseconds: number | null): void {
  const figure =
    milliseconds === null
      ? "SKIPPED: not installed"
      : `${Math.round(milliseconds)} ms, ${((milliseconds * 1000) / ROWS).toFixed(2)} µs a cell`;
  console.log(`${name.padEnd(18)} ${engine.padEnd(28)} ${figure}`);
}

function hyperFormula(folder: string, { columns, formula }: Measured): number | null {
  const installed = spawnSync("npm", ["install", "--no-save", "--prefix", folder, HYPERFORMULA], { stdio: "ignore" });
  if (installed.status !== 0) return null;
  const { HyperFormula } = createRequire(path.join(folder, "bench.js"))("hyperformula") as {
    HyperFormula: { buildFromArray(sheet: unknown[][], options: object): { destroy(): void } };
  };
  const withFormula = rowsOf(columns, (row) => [formula(row)]);
  const without = rowsOf(columns, () => []);
  const build = (sheet: unknown[][]) => () =>
    timed(() => HyperFormula.buildFromArray(sheet, { licenseKey: "gpl-v3", maxRows: 2 * ROWS }).destroy());
  return median(build(withFormula)) - median(build(without));
}

function rowsOf(columns: number[][], more: (row: number) => unknown[]): unknown[][] {
  return Array.from({ length: ROWS }, (_each, index) => [
    ...columns.map((column) => column[index]),
    ...more(index + 1),
  ]);
}

/** The time that the formulas add to converting the same rows without them. */
function libreOffice(folder: string, { columns, formula }: Measured): number | null {
  if (spawnSync("soffice", ["--version"]).status !== 0) return null;
  const convert = (name: string, rows: unknown[][]) => {
    const file = path.join(folder, `${name}.csv`);
    fs.writeFileSync(
      file,
      rows.map((row) => row.map((cell) => `"${String(cell).replace(/"/g, '""')}"`).join(",")).join("\n"),
    );
    const filter = "CSV:44,34,76,1,,1033,false,true,false,false,false,-1,true";
    const out = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false";
    const args = [`-env:UserInstallation=file://${folder}/profile`, "--headless", `--infilter=${filter}`];
    return () =>
      timed(() =>
        execFileSync("soffice", [...args, "--convert-to", out, "--outdir", path.join(folder, "out"), file], {
          stdio: "ignore",
        }),
      );
  };
  return (
    median(
      convert(
        "with",
        rowsOf(columns, (row) => [formula(row)]),
      ),
    ) -
    median(
      convert(
        "without",
        rowsOf(columns, () => []),
      ),
    )
  );
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sakip-functions-"));
console.log(`${ROWS} rows, Node ${process.version}, medians of ${RUNS}`);
for (const measured of cases()) {
  report(
    measured.name,
    "as one range",
    median(() => timed(measured.ours)),
  );
  report(measured.name, "native in HyperFormula", hyperFormula(folder, measured));
  report(measured.name, "native in LibreOffice Calc", libreOffice(folder, measured));
}
fs.rmSync(folder, { recursive: true, force: true });
