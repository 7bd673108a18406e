import { execFile } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { budgetWorkbook } from "../cases/make-workbook";

const root = path.join(__dirname, "../..");
jest.setTimeout(60_000);

function check(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const command = [path.join(root, "scripts/run-bundled.mjs"), "check", ...args];
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

let folder: string;
let outside: string;
const names = ["a/satu.xlsx", "a/dua.xlsm", "rusak.xlsx", "salah.xlsx", "zz.XLSX"].sort();

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), "folder-"));
  outside = await fs.mkdtemp(path.join(os.tmpdir(), "hasil-"));
  const right = await budgetWorkbook("75.000.000");
  await fs.mkdir(path.join(folder, "a"));
  await Promise.all([
    ...["a/satu.xlsx", "a/dua.xlsm", "zz.XLSX"].map((name) => fs.writeFile(path.join(folder, name), right)),
    fs.writeFile(path.join(folder, "salah.xlsx"), await budgetWorkbook("40.000.000")),
    fs.writeFile(path.join(folder, "rusak.xlsx"), right.subarray(0, 900)),
    fs.writeFile(path.join(folder, "~$salah.xlsx"), "kunci"),
    fs.writeFile(path.join(folder, "catatan.txt"), "x"),
  ]);
});

afterAll(() => Promise.all([folder, outside].map((each) => fs.rm(each, { recursive: true }))));

test("a line a workbook in a fixed order, then the roll-up; one damaged file does not stop the rest", async () => {
  const { code, stdout, stderr } = await check(folder);
  expect([code, stderr]).toEqual([2, ""]);
  const lines = stdout.split("\n");
  expect(lines.slice(0, 5).map((line) => names.find((name) => line.includes(name)))).toEqual(names);
  expect(stdout).toMatch(/Buku kerja +5\n +Tidak terbaca +1\n +Dengan kesalahan +1\n +Tanpa kesalahan +3/);
  expect(stdout).toMatch(/Jumlah +1 +0 +1/);
});

test("--json stays one array in the order given, files and folders mixed", async () => {
  const { code, stdout } = await check(path.join(folder, "zz.XLSX"), folder, "--json");
  expect(code).toBe(2);
  const files = (JSON.parse(stdout) as { file: string }[]).map(({ file }) => file);
  expect(files).toEqual(["zz.XLSX", ...names]);
});

test("CSV and a page hold the findings of all, and what could not be read", async () => {
  const [csv, html] = [path.join(outside, "hasil.csv"), path.join(outside, "hasil.html")];
  await check(folder, "--csv", csv, "--html", html);
  const [table, page] = await Promise.all([fs.readFile(csv, "utf8"), fs.readFile(html, "utf8")]);
  expect(table.startsWith('\uFEFF"Berkas";"No";"Lembar"')).toBe(true);
  expect(table).toContain('"salah.xlsx";"1";"Anggaran";"C4"');
  expect(table).toMatch(/"rusak\.xlsx".*rusak atau terpotong/);
  expect(page).toMatch(/<h2>salah\.xlsx<\/h2>[\s\S]*40\.000\.000[\s\S]*<h2>Rekapitulasi<\/h2>[\s\S]*<\/html>\n$/);
  expect(page).not.toMatch(/<script|src=|href=/);
});

test("--resume takes finished workbooks from the file, unless they have changed since", async () => {
  const resume = path.join(outside, "lanjut.jsonl");
  const first = await check(folder, "--resume", resume, "--json");
  const kept = (await fs.readFile(resume, "utf8")).trim().split("\n");
  expect(kept).toHaveLength(5);
  // Stopped in the middle of a line, after three workbooks.
  await fs.writeFile(resume, `${kept.slice(0, 3).join("\n")}\n${kept[3]?.slice(0, 40)}`);
  const second = await check(folder, "--resume", resume, "--json");
  const withoutTime = (text: string) => text.replace(/"ms": \d+/g, "");
  expect(withoutTime(second.stdout)).toBe(withoutTime(first.stdout));
  const changed = await budgetWorkbook("40.000.000");
  await fs.writeFile(path.join(folder, "zz.XLSX"), changed);
  const third = JSON.parse((await check(folder, "--resume", resume, "--json")).stdout) as { findings?: unknown[] }[];
  expect(third[names.indexOf("zz.XLSX")]?.findings).not.toEqual([]);
});

test("a place that cannot be written is told before anything is checked", async () => {
  const { code, stdout, stderr } = await check(folder, "--csv", path.join(folder, "tidak-ada/hasil.csv"));
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/hasil\.csv tidak dapat ditulis/);
});
