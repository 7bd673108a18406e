import { efisiensiSisa } from "../../indicators/efisiensi";
import { call } from "./call-definition";
import { type Calls, shownOf } from "./calls";
import { column, type Inputs } from "./inputs";

function absorbed(inputs: Inputs): unknown {
  return call("SERAPAN", inputs.get("pagu"), inputs.get("realisasi"), inputs.number("desimal"), inputs.get("blokir"));
}

const left = (inputs: Inputs): unknown =>
  call("SISA", inputs.get("pagu"), inputs.get("realisasi"), inputs.get("blokir"));

/** One object a RO, or a list of each figure. */
function outputsIn(inputs: Inputs): [unknown[], unknown[], unknown[]] {
  const outputs = inputs.list("ro", "output") as Record<string, unknown>[];
  if (outputs.length === 0) {
    return [inputs.list("pak", "pagu"), inputs.list("ck", "capaian"), inputs.list("rak", "realisasi")];
  }
  const each = (...names: string[]) =>
    outputs.map((output) => names.map((name) => output[name]).find((value) => value !== undefined));
  return [each("pak", "pagu"), each("ck", "capaian"), each("rak", "realisasi")];
}

function efficiency(inputs: Inputs, decimals = inputs.number("desimal")): unknown {
  const [pagu, capaian, realisasi] = outputsIn(inputs).map(column);
  return call("EFISIENSI_ANGGARAN", pagu, capaian, realisasi, decimals);
}

/** The value is computed from the efficiency before it is rounded for printing. */
const UNROUNDED = 15;

function efficiencyValue(inputs: Inputs): unknown {
  const given = inputs.number("efisiensi", "e") ?? efficiency(inputs, UNROUNDED);
  return call("NILAI_EFISIENSI", given, inputs.number("desimal"));
}

function shareLeft(inputs: Inputs): unknown {
  const pagu = inputs.decimal("pagu");
  const rest = inputs.has("sisa") ? inputs.decimal("sisa") : pagu.minus(inputs.decimal("realisasi"));
  return shownOf(efisiensiSisa(rest, pagu), inputs.number("desimal") ?? 2);
}

export const budgetCalls: Calls = {
  SERAPAN: absorbed,
  SERAPAN_EFEKTIF: absorbed,
  SISA: left,
  CEK_SISA: left,
  NKA: (inputs) =>
    call(
      "NKA",
      inputs.get("perencanaan", "nk_perencanaan"),
      inputs.get("pelaksanaan", "nk_pelaksanaan", "ikpa"),
      inputs.number("tahun"),
    ),
  EFISIENSI_PMK: efficiency,
  EFISIENSI_ANGGARAN: efficiency,
  EFISIENSI_SISA: shareLeft,
  NILAI_EFISIENSI: efficiencyValue,
};
