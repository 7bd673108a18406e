import { definitions } from "../../../src/functions/definitions/all";
import { functionFields } from "../../../src/functions/search/fields";
import { searchFunctions } from "../../../src/functions/search/search-functions";

const firstFor = (typed: string) => searchFunctions(typed)[0]?.id;

it.each([
  ["persen capaian", "CAPAIAN"],
  ["terbilang", "TERBILANG"],
  ["sisa anggaran", "SISA"],
  ["kelas dektari", "KATEGORI_DEKTARI"],
  ["kategori remaja", "KATEGORI_DEKTARI"],
  ["daya serap", "SERAPAN"],
  ["predikat sakip", "KATEGORI_AKIP"],
  ["cek jumlah", "CEK_JUMLAH"],
  ["kalimat capaian", "NARASI_CAPAIAN"],
  ["up tup", "IKPA_UPTUP"],
  ["ikpa", "IKPA"],
  ["achievement percent", "CAPAIAN"],
  ["remaining budget", "SISA"],
  ["number in words", "TERBILANG"],
  ["quality of life", "WHOQOL"],
])("finds for %s first %s", (typed, id) => {
  expect(firstFor(typed)).toBe(id);
});

it.each(Object.keys(definitions))("finds %s by its name, in small letters too", (id) => {
  expect(firstFor(id)).toBe(id);
  expect(firstFor(id.toLowerCase().replaceAll("_", " "))).toBe(id);
});

it("finds nothing for words that nobody uses, and nothing for nothing", () => {
  expect(searchFunctions("zzz")).toEqual([]);
  expect(searchFunctions("  ")).toEqual([]);
});

it("lists every function under one field", () => {
  expect(Object.values(functionFields).flat().sort()).toEqual(Object.keys(definitions).sort());
});
