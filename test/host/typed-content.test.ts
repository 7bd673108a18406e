import { englishCulture, indonesianCulture } from "../../src/workbench/host/host-book";
import { typedContent } from "../../src/workbench/host/typed-content";

describe("what is written is understood as if it were typed", () => {
  test.each([
    ["81,59", 8159, 81.59],
    ["81.59", 81.59, 8159],
    ["212.000.000", "212.000.000", 212000000],
    ["212,000,000", 212000000, "212,000,000"],
    ["1.359.996,505", "1.359.996,505", 1359996.505],
    ["0123", 123, 123],
    ["50%", 0.5, 0.5],
    ["1E5", 100000, 100000],
    ["-4", -4, -4],
    ["1,359,996,505,-", "1,359,996,505,-", "1,359,996,505,-"],
    ["'81,59", "81,59", "81,59"],
    ["''kutip", "'kutip", "'kutip"],
    ["Rp", "Rp", "Rp"],
    ["", null, null],
    ["true", true, true],
    ["=", "=", "="],
    [".", ".", "."],
  ])("%s", (typed, english, indonesian) => {
    expect(typedContent(typed, "General", englishCulture).content).toEqual({ value: english });
    expect(typedContent(typed, "General", indonesianCulture).content).toEqual({ value: indonesian });
  });

  test("a percentage is the double next to it and brings its format, unless the cell has one", () => {
    expect(typedContent("50.1%", "General", englishCulture)).toEqual({ content: { value: 0.501 }, format: "0.00%" });
    expect(typedContent("50%", "General", englishCulture)).toEqual({ content: { value: 0.5 }, format: "0%" });
    expect(typedContent("50%", "0.0", englishCulture)).toEqual({ content: { value: 0.5 } });
  });

  test("a formula and an error value", () => {
    expect(typedContent("=A1+1", "General", englishCulture).content).toEqual({ formula: "=A1+1" });
    expect(typedContent('=IF(A1=")",1,2)', "General", englishCulture).content).toEqual({ formula: '=IF(A1=")",1,2)' });
    expect(typedContent("#n/a", "General", englishCulture).content).toEqual({ value: { error: "#N/A" } });
  });

  test("in a cell of the text format all is text as it stands", () => {
    for (const text of ["81,59", "=A1", "'x", "50%", "#N/A"]) {
      expect(typedContent(text, "@", englishCulture).content).toEqual({ value: text });
    }
    expect(typedContent(81.59, "@", indonesianCulture).content).toEqual({ value: "81,59" });
    expect(typedContent(true, "@", englishCulture).content).toEqual({ value: "TRUE" });
  });
});
