import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Decimal } from "../../src/numbers/decimal";
import { formatNumber } from "../../src/numbers/format-number";
import { installCustomFunctionsRuntime } from "../cases/custom-functions-runtime";
import published from "../cases/contoh.json";
import { call } from "../../src/cli/examples/call-definition";
import { compute } from "../../src/cli/examples/compute";
import { column, Inputs } from "../../src/cli/examples/inputs";
import { agrees, type WorkedExample } from "../../src/cli/examples/worked-example";

installCustomFunctionsRuntime();

const examples = published.contoh as unknown as WorkedExample[];

describe("worked examples from reports and regulations", () => {
  test.each(examples.map((each): [string, WorkedExample] => [each.id, each]))("%s", (_id, each) => {
    const got = compute(each);
    expect({ got, agrees: agrees(got, each.hasil_benar, each.toleransi) }).toEqual({ got, agrees: true });
  });
});

/** A percentage as the reports print it: with the decimals that the tolerance speaks of. */
const asPrinted = (value: unknown, decimals = 2) => formatNumber(new Decimal(String(value)), decimals);

const percentCheck =
  (target: string, realisasi: string, ...options: unknown[]) =>
  (inputs: Inputs, printed: unknown) =>
    call(
      "CEK_CAPAIAN",
      inputs.get(target),
      inputs.get(realisasi),
      asPrinted(printed, inputs.number("desimal") ?? 2),
      ...options,
    );

const categoryCheck =
  (scale: string) =>
  (inputs: Inputs, printed: unknown): unknown =>
    call("CEK_KATEGORI", inputs.get("nilai", "nrr", "ikm"), printed, scale);

/** What the quick check that matches an example's function says about a printed result. */
const CHECKS: Record<string, (inputs: Inputs, printed: unknown) => unknown> = {
  CAPAIAN: percentCheck("target", "realisasi"),
  CAPAIAN_KMK: percentCheck("target", "realisasi", "maksimum", 120),
  PERSEN: percentCheck("seluruh", "bagian"),
  SERAPAN: percentCheck("pagu", "realisasi"),
  KATEGORI_DEKTARI: categoryCheck("DEKTARI"),
  MUTU_SKM: categoryCheck("SKM"),
  SELISIH: (inputs, printed) => call("CEK_SISA", inputs.get("pagu"), inputs.get("efisiensi"), printed),
  CEK_SISA: (inputs, printed) => call("CEK_SISA", inputs.get("pagu"), inputs.get("realisasi"), printed),
  CEK_BOBOT: (inputs, printed) => call("CEK_BOBOT", column(inputs.list("bobot_tercetak")), printed),
  TERBILANG: (inputs, printed) => call("CEK_TERBILANG", inputs.number("n"), printed),
};

describe("a wrong print is called wrong, the right one is accepted", () => {
  const wrong = examples.filter(({ kelas }) => kelas === "salah");

  test.each(wrong.map((each): [string, WorkedExample] => [each.id, each]))("%s", (_id, each) => {
    const check = CHECKS[each.fungsi_usulan];
    if (!check) {
      // No quick check is about this figure: the indicator itself gives another one.
      expect(agrees(compute(each), each.hasil_terbit, each.toleransi)).toBe(false);
      expect(each.fungsi_usulan).toBe("NILAI_EFISIENSI");
      return;
    }
    const inputs = new Inputs(each);
    expect(check(inputs, each.hasil_terbit)).toMatch(/seharusnya|berkategori|kurang kata/);
    expect(check(inputs, each.hasil_benar)).toBe("OK");
  });

  test.each(
    examples.filter(({ kelas }) => kelas === "penggal").map((each): [string, WorkedExample] => [each.id, each]),
  )("%s was cut off: a remark, no error", (_id, each) => {
    const check = CHECKS[each.fungsi_usulan];
    if (check) expect(check(new Inputs(each), each.hasil_terbit)).toMatch(/^OK \(dipotong; dibulatkan /);
  });
});

describe("npm run examples", () => {
  const root = path.join(__dirname, "../..");
  const run = (file: string) =>
    spawnSync(process.execPath, ["scripts/run-bundled.mjs", "examples", file], {
      cwd: root,
      encoding: "utf8",
    });
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "examples-"))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("prints id, ok and got of every example and ends with 0 when all agree", () => {
    const file = path.join(root, "test/cases/contoh.json");
    const output = execFileSync(process.execPath, ["scripts/run-bundled.mjs", "examples", file], {
      cwd: root,
      encoding: "utf8",
    });
    const results = JSON.parse(output) as { id: string; ok: boolean }[];
    expect(results.map(({ id }) => id)).toEqual(examples.map(({ id }) => id));
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
  }, 60_000);

  test("a wrong result, an unknown function and broken inputs are not ok, and end with 1", () => {
    const file = path.join(folder, "wrong.json");
    const contoh = [
      { id: "a", fungsi_usulan: "NKA", masukan: { pelaksanaan: 99.49, perencanaan: 96.03 }, hasil_benar: 1 },
      { id: "b", fungsi_usulan: "TIDAK_ADA", masukan: {}, hasil_benar: 1 },
      { id: "c", fungsi_usulan: "IKPA_DEVIASI_JB", masukan: {}, hasil_benar: 1 },
      { id: "d", fungsi_usulan: "NKA", masukan: null, hasil_benar: 1 },
    ];
    writeFileSync(file, JSON.stringify({ contoh }));
    const { status, stdout } = run(file);
    const results = JSON.parse(stdout) as { id: string; ok: boolean; got: unknown }[];
    expect(results.map(({ ok }) => ok)).toEqual([false, false, false, false]);
    expect(results[0]?.got).toBe(97.76);
    expect(results[1]?.got).toBeNull();
    expect(status).toBe(1);
  }, 60_000);

  test("a file that is not there or no JSON ends with 2", () => {
    const file = path.join(folder, "text.json");
    writeFileSync(file, "no JSON");
    expect([run(file).status, run(path.join(folder, "none.json")).status]).toEqual([2, 2]);
  }, 60_000);
});
