import { call } from "./call-definition";
import type { Calls } from "./calls";
import type { Inputs } from "./inputs";

const POLARITIES: Readonly<Record<string, string>> = {
  maximize: "maksimum",
  max: "maksimum",
  maks: "maksimum",
  positif: "maksimum",
  minimize: "minimum",
  min: "minimum",
  negatif: "minimum",
  stabilize: "stabil",
};

function polarityOf(inputs: Inputs): string | null {
  const given = inputs.text("jenis", "polarisasi", "arah", "polaritas");
  return given === null ? null : (POLARITIES[given.trim().toLowerCase()] ?? given);
}

function capaian(inputs: Inputs, polarity: string | null, cap: number | null): unknown {
  return call(
    "CAPAIAN",
    inputs.get("target"),
    inputs.get("realisasi"),
    inputs.number("desimal"),
    polarity,
    inputs.number("batas") ?? cap,
    inputs.number("terburuk", "nilai_terburuk", "realisasi_terburuk"),
  );
}

/** KMK 127/2026 keeps every capaian within 0 and 120, and gives 120 where the highest target there is was reached. */
const HIGHEST_KMK = 120;

function kmk(inputs: Inputs): unknown {
  const isHighest = ["target_maksimal", "maksimal", "target_maksimal_tercapai"].some((key) => inputs.get(key) === true);
  const isReached = isHighest && (inputs.number("realisasi") ?? 0) >= (inputs.number("target") ?? Infinity);
  return isReached ? HIGHEST_KMK : capaian(inputs, polarityOf(inputs), HIGHEST_KMK);
}

function range(inputs: Inputs): unknown {
  const bound = (value: number | null) => String(value ?? "").replace(".", ",");
  const low = bound(inputs.number("bawah", "batas_bawah", "min"));
  const high = bound(inputs.number("atas", "batas_atas", "maks", "max"));
  const target = inputs.has("target") ? inputs.get("target") : `${low}-${high} indeks`;
  const cap = inputs.number("batas");
  return call("CAPAIAN", target, inputs.get("realisasi"), inputs.number("desimal"), polarityOf(inputs), cap);
}

export const achievementCalls: Calls = {
  CAPAIAN: (inputs) => capaian(inputs, polarityOf(inputs), null),
  CAPAIAN_MAKS: (inputs) => capaian(inputs, "maksimum", null),
  CAPAIAN_MIN: (inputs) => capaian(inputs, "minimum", null),
  CAPAIAN_STABIL: (inputs) => capaian(inputs, "stabil", null),
  CAPAIAN_RENTANG: range,
  CAPAIAN_KMK: kmk,
  CEK_CAPAIAN: (inputs) => capaian(inputs, polarityOf(inputs), null),
  STATUS_CAPAIAN: (inputs) => call("STATUS_CAPAIAN", inputs.get("target"), inputs.get("realisasi"), polarityOf(inputs)),
};
