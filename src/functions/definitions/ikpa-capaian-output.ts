import { IKPA_OUTPUT } from "../../rules/ikpa-parts";
import { type Definition, type Parameter, sourcesOf } from "../definition";
import { numberIn, whole } from "../evaluate";
import { TAHUN } from "../parameters";
import { ikpaCapaianOutputOf } from "../shells/ikpa-execution";

const parameters: Parameter[] = [
  {
    name: "ketepatan",
    kind: "cells",
    describe: {
      id: "Ketepatan lapor tiap bulan: 100 bila sampai hari kerja ke-5 bulan berikutnya, selain itu 0; atau rata-ratanya.",
      en: "Punctuality of each month: 100 up to the 5th working day of the next month, else 0; or their mean.",
    },
  },
  {
    name: "ro",
    kind: "cells",
    describe: {
      id: "Capaian tiap RO (0–100); RO yang tidak terkonfirmasi ditulis 0, sel kosong tidak dihitung.",
      en: "Capaian of each RO (0–100); write 0 for one not confirmed, blank cells are not counted.",
    },
  },
  TAHUN,
];

export const IKPA_CAPAIAN_OUTPUT: Definition = {
  id: "IKPA_CAPAIAN_OUTPUT",
  describe: {
    id: "Nilai Capaian Output (0–100): ketepatan lapor 30% dan rata-rata capaian RO 70%.",
    en: "Value of outputs (0–100): punctual reporting 30%, mean capaian of the RO 70%.",
  },
  returns: { id: "Nilai capaian output.", en: "Value of outputs." },
  parameters,
  gives: "one",
  formula: "30% × rata-rata ketepatan + 70% × rata-rata capaian RO",
  sources: sourcesOf(IKPA_OUTPUT),
  example: { arguments: [100, [[100], [100], [80.95]]], result: 95.56 },
  native: {
    formula:
      "(ROUND(ROUND(ROUND(SUM({ketepatan})*100,0)/COUNT({ketepatan}),0)*30/100,0)+ROUND(ROUND(ROUND(SUM({ro})*100,0)/COUNT({ro}),0)*70/100,0))/100",
    domain: {
      ketepatan: { low: 0, high: 100, decimals: 2, cells: 12 },
      ro: { low: 0, high: 100, decimals: 2, cells: 6 },
    },
  },
  evaluate: whole(parameters, ([ketepatan = null, ro = null], [tahun]) =>
    ikpaCapaianOutputOf(ketepatan, ro, numberIn(tahun)),
  ),
};
