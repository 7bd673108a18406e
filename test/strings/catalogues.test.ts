import { acrossStrings } from "../../src/strings/across";
import { buildWords } from "../../src/strings/build";
import { chartFormWords } from "../../src/strings/build-chart";
import { buildEntryWords } from "../../src/strings/build-entries";
import { ikpaFormWords } from "../../src/strings/build-ikpa";
import { narrativeFormWords } from "../../src/strings/build-narrative";
import { rekapFormWords } from "../../src/strings/build-rekap";
import { surveyFormWords } from "../../src/strings/build-survey";
import { checkStrings } from "../../src/strings/checks";
import { cliStrings } from "../../src/strings/cli";
import { functionStrings } from "../../src/strings/functions";
import { functionsViewWords } from "../../src/strings/functions-view";
import { guideWords } from "../../src/strings/guide";
import { handoverWords } from "../../src/strings/handover";
import { kindNames } from "../../src/strings/kind-name";
import type { Language } from "../../src/strings/language";
import { localCheckStrings } from "../../src/strings/local-checks";
import { narrativeStrings } from "../../src/strings/narrative";
import { noNativeWords } from "../../src/strings/no-native";
import { reportWords } from "../../src/strings/report";
import { rulesViewWords } from "../../src/strings/rules-view";
import { workbookProblemSentence, type WorkbookProblemCode } from "../../src/strings/workbook";

type Entry = ((...given: never[]) => string) | string | { [name: string]: Entry };

/** Arguments that fit any entry: a text, a number, a list and a row at once is not needed, so the shapes are tried. */
const row = { number: 3, label: "Layanan Umum", amount: "8.610.000" };
const shapes: unknown[][] = [
  ["A1", "B2", "C3", "D4"],
  ["target", "Indeks", "54,49", "56,49", "T04!E6"],
  [7, 2, 3, 4, 5],
  [row],
  [[row]],
  [[row, { ...row, number: null }]],
  [[3, 4], "80.000.000"],
  [["A1", "A2"]],
  [row, "8.160.000"],
  ["=A1+A2", ["A3"]],
  ["nama", "XYZ", ["DEKTARI", "IKPA"]],
];

/** Every sentence of a catalogue, by its path. */
function sentences(entry: Entry, path = ""): [string, string][] {
  if (typeof entry === "string") return [[path, entry]];
  if (typeof entry === "object") {
    return Object.entries(entry).flatMap(([name, each]) => sentences(each, path ? `${path}.${name}` : name));
  }
  for (const shape of shapes) {
    try {
      const sentence = (entry as (...given: unknown[]) => unknown)(...shape);
      if (typeof sentence === "string" && !/undefined|\[object|NaN/.test(sentence)) return [[path, sentence]];
    } catch {
      // Not the shape of this entry.
    }
  }
  throw new Error(`No arguments fit ${path}`);
}

const problemCodes: WorkbookProblemCode[] = [
  ...(["changed", "protected", "not-found", "hidden", "no-selection", "not-written", "not-restored"] as const),
  ...(["structure-protected", "merged", "in-array", "sheet-not-written", "sheet-left"] as const),
  ...(["too-large", "busy", "cancelled", "unsupported", "unknown"] as const),
];
const problems = (language: Language): Entry =>
  Object.fromEntries(
    problemCodes.flatMap((code) => [
      [code, () => workbookProblemSentence({ code, sheet: "T04", cell: "F11" }, language)],
      [`${code} of a sheet`, () => workbookProblemSentence({ code, sheet: "T04" }, language)],
      [`${code} of a workbook`, () => workbookProblemSentence({ code }, language)],
    ]),
  );

const catalogues: [string, Record<Language, unknown>][] = [
  ["across", acrossStrings],
  ["build", buildWords],
  ["checks", checkStrings],
  ["guide", guideWords],
  ["kinds", kindNames],
  ["report", reportWords],
  ["build chart", chartFormWords],
  ["build entries", buildEntryWords],
  ["build ikpa", ikpaFormWords],
  ["build narrative", narrativeFormWords],
  ["build rekap", rekapFormWords],
  ["build survey", surveyFormWords],
  ["cli", cliStrings],
  ["functions", functionStrings],
  ["functions view", functionsViewWords],
  ["handover", handoverWords],
  ["local checks", localCheckStrings],
  ["narrative", narrativeStrings],
  ["no native form", noNativeWords],
  ["rules view", rulesViewWords],
  ["workbook", { id: problems("id"), en: problems("en") }],
];

describe.each(catalogues)("%s", (_name, catalogue) => {
  const id = sentences(catalogue.id as Entry);
  const en = sentences(catalogue.en as Entry);

  test("has the same entries in both languages", () => {
    expect(en.map(([path]) => path)).toEqual(id.map(([path]) => path));
  });

  test("has no empty sentence, no loose space and no hole", () => {
    for (const [path, sentence] of [...id, ...en]) {
      expect([path, sentence.trim()]).toEqual([path, sentence]);
      expect([path, sentence.length > 0]).toEqual([path, true]);
      expect(sentence).not.toMatch(/ {2}|undefined|null|\$\{|\(\)/);
    }
  });

  test("leaves no English in Indonesian and no Indonesian in English", () => {
    for (const [path, sentence] of id) {
      expect([
        path,
        /\b(the|is|was|not|cannot|should|file|sheet|cell|please|error|row|with|sum|be)\b/i.exec(sentence)?.[0],
      ]).toEqual([path, undefined]);
    }
    for (const [path, sentence] of en) {
      expect([
        path,
        /\b(yang|tidak|adalah|dengan|harus|seharusnya|berkas|lembar|sel|baris|jumlah|atau|dari)\b/i.exec(sentence)?.[0],
      ]).toEqual([path, undefined]);
    }
  });

  test("says something else in the other language", () => {
    for (const [index, [path, sentence]] of id.entries()) expect([path, en[index]?.[1]]).not.toEqual([path, sentence]);
  });
});
