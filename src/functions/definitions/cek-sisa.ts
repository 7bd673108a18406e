import { PAGU, REALISASI_ANGGARAN, BLOKIR } from "../parameters";
import type { CellArgument } from "../cell-argument";
import type { Definition, Parameter, RawArgument } from "../definition";
import { asWhole, each, whole } from "../evaluate";
import { cekSisaOf } from "../shells/checks/sum-check";
import { SISA } from "./sisa";

const parameters: Parameter[] = [
  PAGU,
  REALISASI_ANGGARAN,
  {
    name: "sisa",
    kind: "cells",
    describe: {
      id: "Sisa yang tercetak; untuk satu pagu boleh rentang rincian sisa, yang dijumlahkan.",
      en: "The printed remainder; for one budget it may be a range of its details, which are added up.",
    },
  },
  BLOKIR,
];

const first = (cells: CellArgument[][] | null | undefined) => cells?.[0]?.[0];
const isOneCell = (argument: RawArgument | undefined) => (asWhole(argument) ?? []).flat().length === 1;

/** One budget with all the details of its remainder. */
const withDetails = whole(parameters, ([pagu, realisasi, sisa = null, blokir]) =>
  cekSisaOf(first(pagu), first(realisasi), sisa, first(blokir)),
);

/** Row by row down a table. */
const rowByRow = each(parameters, ([pagu, realisasi, sisa, blokir]) => cekSisaOf(pagu, realisasi, [[sisa]], blokir));

export const CEK_SISA: Definition = {
  id: "CEK_SISA",
  describe: {
    id: "Memeriksa sisa anggaran yang tercetak, atau jumlah rinciannya, terhadap pagu, realisasi dan blokir.",
    en: "Checks a printed remainder, or the sum of its details, against budget, spending and blokir.",
  },
  returns: { id: '"OK" atau satu kalimat.', en: '"OK" or one sentence.' },
  parameters,
  gives: "cells",
  formula: "pagu − realisasi − blokir = sisa",
  sources: SISA.sources,
  example: {
    arguments: [56640000, 40014000, [[1530000], [620000]]],
    result: "Sisa seharusnya 16.626.000, tercetak 2.150.000 (selisih 14.476.000).",
  },
  native: null,
  evaluate: (args) => {
    const [pagu, realisasi] = args;
    return isOneCell(pagu) && isOneCell(realisasi) ? [[withDetails(args)]] : rowByRow(args);
  },
};
