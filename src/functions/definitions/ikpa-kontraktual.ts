import { IKPA_CONTRACTS } from "../../rules/ikpa-parts";
import { type Definition, type Parameter, sourcesOf } from "../definition";
import { numberIn, whole } from "../evaluate";
import { TAHUN } from "../parameters";
import { ikpaKontraktualOf } from "../shells/ikpa-execution";

const parameters: Parameter[] = [
  {
    name: "dini",
    kind: "cells",
    describe: {
      id: "Nilai tiap kontrak dini: 120 bila sebelum 1 Januari, 110 bila sampai 31 Maret; kosong bila tidak ada.",
      en: "Value of each early contract: 120 before 1 January, 110 up to 31 March; blank if there is none.",
    },
  },
  {
    name: "akselerasi",
    kind: "cells",
    describe: {
      id: "Nilai tiap kontrak belanja modal yang dibayar sekaligus: TW I 100, TW II 90, TW III 80, TW IV 70; kosong bila tidak ada.",
      en: "Value of each contract of belanja modal paid at once: TW I 100, TW II 90, TW III 80, TW IV 70; blank if there is none.",
    },
  },
  {
    name: "jumlah_kontrak",
    kind: "number",
    describe: { id: "Banyaknya seluruh kontrak.", en: "Number of all contracts." },
  },
  {
    name: "kontrak_semester1",
    kind: "number",
    describe: { id: "Banyaknya kontrak sampai 30 Juni.", en: "Number of contracts up to 30 June." },
  },
  TAHUN,
];

export const IKPA_KONTRAKTUAL: Definition = {
  id: "IKPA_KONTRAKTUAL",
  describe: {
    id: "Nilai Belanja Kontraktual (0–100): kontrak dini 40%, akselerasi belanja modal 40%, distribusi 20%; bobot komponen tanpa objek dibagikan ke yang lain.",
    en: "Value of contracts (0–100): early contracts 40%, acceleration 40%, distribution 20%; a part without object gives its weight to the others.",
  },
  returns: { id: "Nilai belanja kontraktual.", en: "Value of contracts." },
  parameters,
  gives: "one",
  formula: "40% × kontrak dini + 40% × akselerasi + 20% × distribusi, dibagi bobot yang berobjek, paling tinggi 100",
  sources: sourcesOf(IKPA_CONTRACTS),
  example: { arguments: [[[120], [110], [110], [110]], [[100], [80]], 10, 7], result: 97 },
  native: {
    formula:
      "MIN(100,ROUND((SUM({dini})/COUNT({dini})*40+SUM({akselerasi})/COUNT({akselerasi})*40+20*IF({kontrak_semester1}=0,0,IF({kontrak_semester1}*4<={jumlah_kontrak},50,IF({kontrak_semester1}*2<={jumlah_kontrak},60,IF({kontrak_semester1}*4<={jumlah_kontrak}*3,80,100)))))/100,2))",
    domain: {
      dini: { low: 110, high: 120, decimals: 0, cells: 4 },
      akselerasi: { low: 70, high: 100, decimals: 0, cells: 4 },
      jumlah_kontrak: { low: 20, high: 40, decimals: 0 },
      kontrak_semester1: { low: 0, high: 20, decimals: 0 },
    },
  },
  evaluate: whole(parameters, ([dini = null, akselerasi = null], [jumlah, firstHalf, tahun]) =>
    ikpaKontraktualOf(dini, akselerasi, jumlah, firstHalf, numberIn(tahun)),
  ),
};
