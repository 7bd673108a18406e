import { readReference, writeReference } from "../../../src/functions/in-formulas/reference";
import { sheetInFormula } from "../../../src/workbook/address";
import { readTypedArgument } from "../../../src/functions/in-formulas/typed-argument";
import { buildCall } from "../../../src/functions/in-formulas/build-call";
import { definitions } from "../../../src/functions/definitions/all";

it.each([
  ["B4", "B4"],
  ["$B$4:$C$9", "B4:C9"],
  ["Data!B4", "Data!B4"],
  ["'T 28'!b4", "'T 28'!B4"],
  ["'O''Neil'!B4", "'O''Neil'!B4"],
  ["Lembar!B4", "B4"],
  ["'2025'!A1", "'2025'!A1"],
])("%s is a reference, written on Lembar as %s", (text, written) => {
  const reference = readReference(text);
  expect(reference && writeReference(reference, "Lembar")).toBe(written);
});

it.each(["PAGU", "A:A", "1:3", "XFE1", "A1048577", "'[Buku.xlsx]T'!A1", "A1,B1", "", "DEKTARI", "A0"])(
  "%s is none",
  (text) => {
    expect(readReference(text)).toBeNull();
  },
);

it.each([
  ["Data", "Data"],
  ["T28A P2M", "'T28A P2M'"],
  ["T28", "'T28'"],
  ["RC", "'RC'"],
  ["2025", "'2025'"],
  ["TRUE", "'TRUE'"],
  ["O'Neil", "'O''Neil'"],
])("the sheet %s is %s in a formula", (sheet, written) => {
  expect(sheetInFormula(sheet)).toBe(written);
});

const [cells, number] = [definitions.CAPAIAN.parameters[0], definitions.CAPAIAN.parameters[2]];
const text = definitions.CAPAIAN.parameters[3];

it.each([
  ["", cells, "omitted", ""],
  ["b4:b9", cells, "reference", "B4:B9"],
  ["75,5", cells, "number", "75.5"],
  ["1.541.760.000", cells, "number", "1541760000"],
  ["76,700", cells, "text", '"76,700"'],
  ["53,51 Indeks", cells, "text", '"53,51 Indeks"'],
  ['Kata "ini"', cells, "text", '"Kata ""ini"""'],
  ["3", number, "number", "3"],
  ["tiga", number, "not-a-number", ""],
  ["76,700", number, "not-a-number", ""],
  ["minimum", text, "text", '"minimum"'],
  ["2025", text, "text", '"2025"'],
  ['"A1"', text, "text", '"A1"'],
  ["A1", text, "reference", "A1"],
  ["{75,5;80}", cells, "array", "{75.5;80}"],
  ['{0\\"Kurang";70\\"Cukup"}', cells, "array", '{0,"Kurang";70,"Cukup"}'],
  ["{1;2\\3}", cells, "text", '"{1;2\\3}"'],
])("%s typed for an argument", (typed, parameter, kind, written) => {
  if (!parameter) throw new Error("The function has lost a parameter.");
  expect(readTypedArgument(typed, parameter, "Lembar")).toMatchObject({ kind, text: written });
});

it("builds a call without what is left out at its end", () => {
  expect(buildCall(definitions.CAPAIAN, ["B4", "C4", "", '"minimum"', "", ""])).toBe('CAPAIAN(B4,C4,,"minimum")');
});
