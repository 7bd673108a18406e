import { paneWords } from "../../src/strings/pane";
import { WorkbookProblem } from "../../src/workbook/excel/workbook-problem";
import { problemSentence } from "../../src/taskpane/problem-sentence";

/** Every sentence of a catalogue; functions are asked for one and for many. */
function sentences(entry: unknown, path: string): [string, string][] {
  if (typeof entry === "string") return [[path, entry]];
  if (typeof entry === "function") {
    return [1, 5000].map((count) => [`${path}(${count})`, String(entry(...Array<number>(entry.length).fill(count)))]);
  }
  return Object.entries(entry as object).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

const shape = (entries: [string, string][]) => entries.map(([path]) => path.replace(/^\w+/, "")).sort();

const indonesian = sentences(paneWords.id, "id");
const english = sentences(paneWords.en, "en");

it("holds the same entries in both languages", () => {
  expect(shape(english)).toEqual(shape(indonesian));
});

it.each([...indonesian, ...english])("%s has words", (_path, sentence) => {
  expect(sentence.trim()).not.toBe("");
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
});

it("does not repeat the Indonesian sentence where an English one is due", () => {
  const inIndonesian = new Map(indonesian.map(([path, sentence]) => [path.replace(/^id/, "en"), sentence]));
  const sameInBoth = /goTo|findingLabel/; // figures and addresses only
  const untranslated = english.filter(([path, text]) => !sameInBoth.test(path) && inIndonesian.get(path) === text);
  expect(untranslated).toEqual([]);
});

it("writes numbers as each language does, and the English plural", () => {
  expect(paneWords.id.noErrors(1234)).toBe("Tidak ditemukan kesalahan pada 1.234 angka yang dapat diperiksa.");
  expect(paneWords.en.errors(1)).toBe("1 error");
  expect(paneWords.en.errors(1234)).toBe("1,234 errors");
  expect(paneWords.en.earlierFixes(2)).toBe("2 earlier fixes can still be undone.");
});

describe("what is said when something fails", () => {
  it("is the workbook's own sentence where there is one, in the language of the pane", () => {
    const error = new WorkbookProblem("protected", { sheet: "T28A P2M" });
    expect(problemSentence({ act: "write", error }, "id")).toMatch(/T28A P2M.*diproteksi/);
    expect(problemSentence({ act: "write", error }, "en")).toMatch(/T28A P2M.*protected/);
  });

  it("names the act otherwise, with the detail that a helpdesk asks for", () => {
    const sentence = problemSentence({ act: "restore", error: new Error("boom 42") }, "id");
    expect(sentence).toContain(paneWords.id.failed.restore);
    expect(sentence).toContain("boom 42");
  });

  it("shows what Excel itself reported when its meaning is unknown", () => {
    const error = new WorkbookProblem("unknown", {}, { cause: new Error("GeneralException: x") });
    expect(problemSentence({ act: "check", error }, "en")).toContain("GeneralException: x");
  });
});
