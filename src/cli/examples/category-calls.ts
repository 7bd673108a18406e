import { SCALES } from "../../rules/scales/scales";
import { call, type FunctionId } from "./call-definition";
import type { Calls } from "./calls";
import { column, type Inputs } from "./inputs";

/** The scale that a section of the rules is about, where an example does not name it. */
const SCALE_OF_RULE: Readonly<Record<string, string>> = {
  "A.12": "IKPA",
  "B.2": "NKA",
  "C.6": "CAPAIAN",
  "C.7": "AKIP",
  "D.1": "DEKTARI",
  "D.2": "DEKTARA",
  "D.3": "IKP",
  "D.4": "IKKR",
  "D.5": "IKOTAN",
  "E.1": "SKM",
  "E.2": "SKM 2004",
};

function scaleOf(inputs: Inputs): unknown {
  const named = inputs.text("skala", "indeks", "instrumen");
  if (named !== null) return named;
  const { id, aturan = "" } = inputs.example;
  return SCALE_OF_RULE[aturan] ?? Object.keys(SCALES).find((name) => id.toLowerCase().startsWith(name.toLowerCase()));
}

const onOwnScale =
  (id: FunctionId) =>
  (inputs: Inputs): unknown =>
    call(id, inputs.get("nilai", "indeks", "ikpa", "nka"), inputs.number("tahun"));

function count(inputs: Inputs): unknown {
  const values = column(inputs.list("nilai"));
  const mode = inputs.text("mode", "cara");
  return call("JUMLAH_KATEGORI", values, inputs.text("kategori"), scaleOf(inputs), mode, inputs.number("tahun"));
}

const category = (inputs: Inputs): unknown => {
  const table = inputs.get("tabel", "skala", "indeks");
  const scale = Array.isArray(table) ? column(table) : scaleOf(inputs);
  return call("KATEGORI", inputs.get("nilai"), scale, inputs.number("tahun"));
};

export const categoryCalls: Calls = {
  KATEGORI: category,
  CEK_KATEGORI: category,
  KATEGORI_DEKTARI: onOwnScale("KATEGORI_DEKTARI"),
  KATEGORI_DEKTARA: onOwnScale("KATEGORI_DEKTARA"),
  KATEGORI_IKP: onOwnScale("KATEGORI_IKP"),
  KATEGORI_IKKR: onOwnScale("KATEGORI_IKKR"),
  KATEGORI_IKPA: onOwnScale("KATEGORI_IKPA"),
  KATEGORI_NKA: onOwnScale("KATEGORI_NKA"),
  KATEGORI_AKIP: onOwnScale("KATEGORI_AKIP"),
  PREDIKAT_AKIP: onOwnScale("KATEGORI_AKIP"),
  KATEGORI_IKOTAN: (inputs) =>
    call("KATEGORI_IKOTAN", inputs.get("nilai"), inputs.text("versi", "skala", "tahun") ?? "2025"),
  MUTU_SKM: (inputs) =>
    call("MUTU_SKM", inputs.get("ikm", "ni", "nrr", "nilai", "skm"), inputs.text("skala", "versi", "tahun")),
  JUMLAH_BERKATEGORI: count,
  JUMLAH_KATEGORI: count,
};
