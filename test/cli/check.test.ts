import { execFile } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { readArguments } from "../../src/cli/arguments";
import { budgetWorkbook } from "../cases/make-workbook";

const root = path.join(__dirname, "../..");

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command as a user does, in its own process. */
function check(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const command = [path.join(root, "scripts/run-bundled.mjs"), "check", ...args];
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

let folder: string;
const at = (name: string) => path.join(folder, name);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => Buffer.from(text, "utf16le");

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), "check-"));
  const right = await budgetWorkbook("75.000.000");
  const wrong = await budgetWorkbook("40.000.000");
  await Promise.all([
    fs.writeFile(at("benar.xlsx"), right),
    fs.writeFile(at("salah.xlsx"), wrong),
    fs.writeFile(at("benar.xlsm"), right),
    fs.writeFile(at("kosong.xlsx"), ""),
    fs.writeFile(at("teks.xlsx"), "ini bukan buku kerja\n"),
    fs.writeFile(at("terpotong.xlsx"), right.subarray(0, Math.floor(right.length / 2))),
    fs.writeFile(at("rusak.xlsx"), damaged(right)),
    fs.writeFile(at("terkunci.xlsx"), Buffer.concat([Buffer.from(OLE), Buffer.alloc(512), utf16("EncryptedPackage")])),
    fs.writeFile(at("lama.xls"), Buffer.concat([Buffer.from(OLE), Buffer.alloc(512), utf16("Workbook")])),
    fs.writeFile(at("lama-bernama.xlsx"), Buffer.concat([Buffer.from(OLE), Buffer.alloc(512), utf16("Workbook")])),
    fs.writeFile(at("kantor.json"), '\uFEFF{ "year": 2025, "rounding": { "way": "truncate" } }'),
    fs.writeFile(at("salah.json"), '{ "indicators": [{ "name": "Indeks", "polarity": "naik" }] }'),
    fs.writeFile(at("bukan.json"), "tahun: 2025"),
    fs.writeFile(at("data.csv"), "No;Pagu\n1;35\n"),
    fs.writeFile(at("data.ods"), "PK\u0003\u0004"),
    fs.writeFile(at("biner.xlsb"), "PK\u0003\u0004"),
    fs.mkdir(at("folder.xlsx")),
  ]);
});

afterAll(() => fs.rm(folder, { recursive: true }));

/** Zeroes in the middle of a zip: its directory is whole, its parts are not. */
function damaged(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.fill(0, 60, Math.floor(copy.length * 0.6));
  return copy;
}

const parse = (stdout: string) => JSON.parse(stdout) as Record<string, unknown>[];

describe("exit codes", () => {
  test("0 where nothing is wrong", async () => {
    const { code, stdout, stderr } = await check(at("benar.xlsx"));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^benar\.xlsx: 5 angka diperiksa di 1 tabel: 0 kesalahan/);
  });

  test("1 where an error is found, with the cell, the sentence and its cause", async () => {
    const { code, stdout, stderr } = await check(at("salah.xlsx"));
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("SALAH Anggaran!C4: Jumlah kolom Pagu tercetak 40.000.000");
    expect(stdout).toContain("(35.000.000) tidak ikut dijumlah.");
  });

  test("2 where a file cannot be read, even beside errors; the others are still checked, in the order given", async () => {
    const { code, stdout } = await check(at("salah.xlsx"), at("kosong.xlsx"), at("benar.xlsm"), "--json");
    expect(code).toBe(2);
    expect(parse(stdout).map((each) => [each.file, "error" in each])).toEqual([
      ["salah.xlsx", false],
      ["kosong.xlsx", true],
      ["benar.xlsm", false],
    ]);
  });
});

describe("files that cannot be read get one line, in both languages", () => {
  const files: [string, string, RegExp][] = [
    ["kosong.xlsx", "empty", /berkas kosong .*the file is empty/],
    ["teks.xlsx", "not-a-workbook", /bukan buku kerja Excel .*not an Excel workbook/],
    ["terpotong.xlsx", "truncated", /rusak atau terpotong.*damaged or cut short/],
    ["rusak.xlsx", "truncated", /rusak atau terpotong.*damaged or cut short/],
    ["terkunci.xlsx", "encrypted", /kata sandi.*password/],
    ["lama.xls", "old-format", /simpan sebagai \.xlsx.*save it as \.xlsx/],
    ["lama-bernama.xlsx", "old-format", /simpan sebagai \.xlsx.*save it as \.xlsx/],
    ["data.csv", "old-format", /simpan sebagai \.xlsx.*save it as \.xlsx/],
    ["data.ods", "old-format", /simpan sebagai \.xlsx.*save it as \.xlsx/],
    ["biner.xlsb", "old-format", /simpan sebagai \.xlsx.*save it as \.xlsx/],
    ["tidak-ada.xlsx", "not-found", /tidak ditemukan.*no such file/],
    ["tidak-ada.xls", "not-found", /tidak ditemukan.*no such file/],
    ["folder.xlsx", "no-workbooks", /tidak ada buku kerja .*no \.xlsx or \.xlsm workbook/],
  ];

  let text: Ended;
  let json: Ended;
  beforeAll(async () => {
    const all = files.map(([name]) => at(name));
    [text, json] = await Promise.all([check(...all), check(...all, "--json")]);
  });

  test("exit code 2, nothing on stderr, one line a file", () => {
    expect([text.code, text.stderr, json.code, json.stderr]).toEqual([2, "", 2, ""]);
    expect(text.stdout.split("\n").filter((line) => line !== "")).toHaveLength(files.length);
  });

  test.each(files)("%s is %s", (name, code, reason) => {
    const line = text.stdout.split("\n").find((each) => each.includes(name));
    expect(line).toMatch(reason);
    const found = parse(json.stdout).find((each) => each.file === name);
    expect(found).toEqual({ file: name, error: { code, message: expect.stringMatching(reason) } });
  });

  test("--lang en puts English first", async () => {
    const { stdout } = await check(at("kosong.xlsx"), "--lang", "en");
    expect(stdout).toMatch(/kosong\.xlsx: the file is empty \(berkas kosong\)/);
  });
});

describe("--json", () => {
  test("is one array with exactly the fields of the contract", async () => {
    const { stdout } = await check(at("salah.xlsx"), "--json");
    const [file] = parse(stdout);
    expect(Object.keys(file ?? {}).sort()).toEqual(["checked", "file", "findings", "ms", "skipped", "tables"]);
    expect(file).toMatchObject({
      file: "salah.xlsx",
      checked: 5,
      tables: [{ sheet: "Anggaran", range: "A1:E4", kind: "anggaran" }],
      skipped: [],
    });
    const findings = (file as { findings: Record<string, unknown>[] }).findings;
    for (const finding of findings) {
      expect(Object.keys(finding).sort()).toEqual(
        [
          ...["id", "rule", "kind", "severity", "sheet", "cell", "related", "printed", "expected"],
          ...["explanation", "cause", "trace", "source", "fix"],
        ].sort(),
      );
    }
    expect(findings.find((finding) => finding.severity === "error")).toMatchObject({
      rule: "jumlah",
      kind: "jumlah",
      sheet: "Anggaran",
      cell: "C4",
      printed: "40.000.000",
      expected: "75.000.000",
      cause: { code: "row-left-out", cells: ["Anggaran!C2"] },
      fix: [{ sheet: "Anggaran", cell: "C4", value: "75.000.000" }],
    });
  });

  test("a sheet of which nothing is read is named as skipped, one of sentences or classes is not", async () => {
    const { stdout } = await check(path.join(root, "examples/lkip-bnnp-ntb-2023.xlsx"), "--json");
    const [file] = parse(stdout) as unknown as { skipped: { sheet: string; range: string; reason: string }[] }[];
    expect(file?.skipped.map(({ sheet }) => sheet)).toEqual(["05 IKKR - Nilai"]);
  });
});

describe("--settings", () => {
  test("are read and the files are checked by them", async () => {
    const { code, stderr } = await check(at("salah.xlsx"), "--settings", at("kantor.json"));
    expect([code, stderr]).toEqual([1, ""]);
  });

  test.each([
    ["salah.json", /^.*salah\.json: pengaturan "indicators\[0\]\.polarity" tidak dikenal atau tidak sah: "naik"\n$/],
    ["bukan.json", /^.*bukan\.json: pengaturan ini bukan JSON\n$/],
    ["tidak-ada.json", /^.*tidak-ada\.json: berkas tidak ditemukan\n$/],
    ["folder.xlsx", /^.*folder\.xlsx: berkas tidak dapat dibuka\n$/],
  ])("%s is refused with one line", async (name, line) => {
    const { code, stdout, stderr } = await check(at("benar.xlsx"), "--settings", at(name));
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(line);
  });
});

describe("options", () => {
  test.each<[string[], RegExp]>([
    [["--jsn", "a.xlsx"], /Pilihan --jsn tidak dikenal/],
    [["-j", "a.xlsx"], /Pilihan -j tidak dikenal/],
    [["--year", "25", "a.xlsx"], /--year harus berupa tahun empat angka, bukan "25"/],
    [["a.xlsx", "--year"], /--year harus berupa tahun/],
    [["--lang", "fr", "a.xlsx"], /--lang hanya id atau en/],
    [["a.xlsx", "--settings"], /--settings harus diikuti nama berkas/],
    [["a.xlsx", "--csv"], /--csv harus diikuti nama berkas/],
    [["a.xlsx", "--resume", "--json"], /--resume harus diikuti nama berkas/],
    [[], /Sebutkan sedikitnya satu berkas/],
    [["--json"], /Sebutkan sedikitnya satu berkas/],
  ])("%p is refused", (args, message) => {
    expect(readArguments(args)).toEqual({ complaint: expect.stringMatching(message) as string });
  });

  test("a refused command ends with code 2, says why and how on stderr, and prints nothing", async () => {
    const { code, stdout, stderr } = await check("--jsn", "a.xlsx");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/Pilihan --jsn tidak dikenal\.\nPemakaian: npm run -s check/);
  });

  test("a mistake in the command is told in the language asked for", async () => {
    const { stderr } = await check("--lang", "en", "--jsn", "a.xlsx");
    expect(stderr).toMatch(/There is no option --jsn/);
  });

  test("--lang en explains in English", async () => {
    const { stdout } = await check(at("salah.xlsx"), "--lang", "en");
    expect(stdout).toContain("ERROR Anggaran!C4: The total of column Pagu is printed as 40.000.000");
  });

  test("--year decides which weights are in force", async () => {
    const belu = path.join(root, "examples/lkip-bnnk-belu-2025.xlsx");
    const weightErrors = async (year: string) => {
      const [file] = parse((await check(belu, "--json", "--year", year)).stdout);
      return (file as { findings: { rule: string; severity: string }[] }).findings.filter(
        ({ rule, severity }) => rule === "bobot-nka" && severity === "error",
      ).length;
    };
    expect(await weightErrors("2025")).toBeGreaterThan(0);
    expect(await weightErrors("2021")).toBe(0);
  });
});
