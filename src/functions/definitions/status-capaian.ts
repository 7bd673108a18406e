import type { Definition, Parameter } from "../definition";
import { each } from "../evaluate";
import { JENIS, REALISASI, TARGET } from "../parameters";
import { statusOf } from "../shells/capaian";
import { CAPAIAN } from "./capaian";

const parameters: Parameter[] = [TARGET, REALISASI, JENIS];

export const STATUS_CAPAIAN: Definition = {
  id: "STATUS_CAPAIAN",
  describe: {
    id: "Status target: Terlampaui, Tercapai atau Tidak Tercapai, menurut capaian sebelum dibulatkan.",
    en: "What became of a target: Terlampaui (exceeded), Tercapai (met) or Tidak Tercapai (missed), before rounding.",
  },
  returns: { id: "Status target.", en: "Status of the target." },
  parameters,
  gives: "cells",
  formula: "capaian > 100 Terlampaui; = 100 Tercapai; < 100 Tidak Tercapai",
  sources: CAPAIAN.sources,
  example: { arguments: [5, 3], result: "Tidak Tercapai" },
  native: {
    formula: 'IF({realisasi}>{target},"Terlampaui",IF({realisasi}={target},"Tercapai","Tidak Tercapai"))',
    unlessGiven: { jenis: "maksimum" },
    domain: { target: { low: 0.01, high: 100, decimals: 2 }, realisasi: { low: 0, high: 100, decimals: 2 } },
  },
  evaluate: each(parameters, ([target, realisasi], [jenis]) => statusOf(target, realisasi, { jenis })),
};
