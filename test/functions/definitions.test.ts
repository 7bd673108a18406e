import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Definition, RawArgument } from "../../src/functions/definition";
import { definitions } from "../../src/functions/definitions/all";
import * as functions from "../../src/functions/functions";
import { fillNativeForm } from "../../src/functions/native-form";
import { installCustomFunctionsRuntime } from "../cases/custom-functions-runtime";

installCustomFunctionsRuntime();

const all: [string, Definition][] = Object.entries(definitions);

/** The list that users' workbooks rely on: an id never goes and never changes. */
const BINDING =
  `CAPAIAN STATUS_CAPAIAN REKAP_CAPAIAN KATEGORI KATEGORI_DEKTARI KATEGORI_DEKTARA KATEGORI_IKP KATEGORI_IKKR
  KATEGORI_IKOTAN KATEGORI_IKPA KATEGORI_NKA KATEGORI_AKIP MUTU_SKM JUMLAH_KATEGORI IKPA IKPA_REVISI IKPA_DEVIASI
  IKPA_PENYERAPAN IKPA_KONTRAKTUAL IKPA_TAGIHAN IKPA_UPTUP IKPA_CAPAIAN_OUTPUT IKPA_DISPENSASI NKA SERAPAN SISA
  EFISIENSI_ANGGARAN NILAI_EFISIENSI IKM IKP WHOQOL NILAI_ZI NILAI_BARANG_BUKTI ANGKA TERBILANG RUPIAH NARASI_CAPAIAN
  CEK_CAPAIAN CEK_JUMLAH CEK_SISA CEK_BOBOT CEK_KATEGORI CEK_TERBILANG`.split(/\s+/);

/** Names of Excel that begin like ours would be taken for it. */
const BUILT_IN = new Set(
  `SUM COUNT COUNTIF AVERAGE ROUND TRUNC MAX MIN MOD IF IFS RANK RATE TREND TEXT VALUE LOOKUP MATCH INDEX CHOOSE DATE
  DAY MONTH YEAR FIXED TYPE SIGN INT ABS EXP LOG PI FACT PV NPV PMT IRR VAR STDEV MODE MEDIAN LARGE SMALL T N NA NOT
  OR AND TRUE FALSE CELL INFO ROW ROWS COLUMN AREAS LEFT RIGHT MID LEN TRIM CODE CHAR REPT FIND SEARCH`.split(/\s+/),
);

/** What Excel hands over: a matrix for `cells`, one value otherwise. */
function asExcelPasses({ parameters }: Definition, given: RawArgument[]): unknown[] {
  return parameters.map(({ kind }, index) => {
    const argument = given[index];
    if (argument === undefined) return null;
    return kind === "cells" && !Array.isArray(argument) ? [[argument]] : argument;
  });
}

test("every function of the list exists, and no other", () => {
  expect(Object.keys(definitions).sort()).toEqual([...BINDING].sort());
});

test("functions.ts is what the generator writes", () => {
  const root = path.join(__dirname, "../..");
  // In a process of its own, because prettier loads its parsers in a way that jest does not allow.
  const print = 'require("./scripts/generate-functions").functionsSource().then((s) => process.stdout.write(s))';
  const written = execFileSync(process.execPath, [require.resolve("tsx/cli"), "-e", print], { cwd: root });
  expect(readFileSync(path.join(root, "src/functions/functions.ts"), "utf8")).toBe(written.toString());
}, 60_000);

test("functions.en.json is what the generator writes", () => {
  const root = path.join(__dirname, "../..");
  const print = 'require("./scripts/generate-functions").englishMetadata().then((s) => process.stdout.write(s))';
  const written = execFileSync(process.execPath, [require.resolve("tsx/cli"), "-e", print], { cwd: root });
  expect(readFileSync(path.join(root, "src/functions/functions.en.json"), "utf8")).toBe(written.toString());
}, 60_000);

describe.each(all)("%s", (key, definition) => {
  test("its example gives its result, through the declaration that Excel calls", () => {
    const call = (functions as unknown as Record<string, (...given: unknown[]) => unknown>)[key];
    const found = call?.(...asExcelPasses(definition, definition.example.arguments));
    const { result } = definition.example;
    expect(found).toEqual(definition.gives === "cells" && !Array.isArray(result) ? [[result]] : result);
  });

  test("its id is its key, can be told from a cell and from a function of Excel", () => {
    expect(definition.id).toBe(key);
    expect(key).toMatch(/^[A-Z][A-Z_]{2,}$/);
    expect(key).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(BUILT_IN.has(key)).toBe(false);
  });

  test("it is described in both languages, each parameter too, the optional ones last", () => {
    const described = [
      definition.describe,
      definition.returns,
      ...definition.parameters.map(({ describe }) => describe),
    ];
    for (const { id, en } of described) {
      expect(id.trim()).not.toBe("");
      expect(en.trim()).not.toBe("");
      expect(en).not.toBe(id);
      // A comment of JSDoc ends at `*/`, and braces and line breaks begin something else in it.
      expect(id + en).not.toMatch(/\*\/|[{}\n@]/);
    }
    const optional = definition.parameters.map(({ isOptional }) => Boolean(isOptional));
    expect(optional).toEqual([...optional].sort());
    const names = definition.parameters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  test("its sources are named, and a verified one can be opened", () => {
    for (const { title, url, status } of definition.sources) {
      expect(title).not.toBe("");
      expect(status === "verified" && !url ? `${title} has no address` : "").toBe("");
    }
  });

  const native = definition.native;
  if (!native) return;
  test("its native form names its parameters alone, all with a domain", () => {
    const names = definition.parameters.map(({ name }) => name);
    expect(Object.keys(native.domain).filter((name) => !names.includes(name))).toEqual([]);
    const filled = fillNativeForm(native, Object.fromEntries(Object.keys(native.domain).map((name) => [name, "A1"])));
    expect(filled).not.toMatch(/\{[a-z]/);
    expect(filled.split("(").length).toBe(filled.split(")").length);
    for (const { low, high } of Object.values(native.domain)) expect(low).toBeLessThan(high);
  });
});
