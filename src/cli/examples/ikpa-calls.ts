import { ikpa } from "../../indicators/ikpa";
import { deviasiBulan, deviasiRata, deviasiTertimbang } from "../../indicators/ikpa-deviasi";
import { capaianRo } from "../../indicators/ikpa-output";
import { gupDisebulankan } from "../../indicators/ikpa-uptup";
import { mean } from "../../indicators/mean";
import { Decimal, HUNDRED } from "../../numbers/decimal";
import { ruleInForce } from "../../rules/dated-rule";
import { IKPA_WEIGHTS } from "../../rules/ikpa-weights";
import { call } from "./call-definition";
import { column, Inputs, listOf } from "./inputs";
import { type Calls, shownOf } from "./calls";

/** Keys that the parts of IKPA go by, in the words of the weights' names. */
const KEYS: [RegExp, string[]][] = [
  [/Revisi/, ["revisi", "revisi_dipa"]],
  [/Deviasi/, ["deviasi", "deviasi_hal3", "deviasi_halaman3", "deviasi_dipa", "deviasi_hal_iii"]],
  [/Penyerapan/, ["penyerapan", "penyerapan_anggaran", "serapan"]],
  [/Kontraktual/, ["kontraktual", "belanja_kontraktual", "data_kontrak", "kontrak"]],
  [/Tagihan/, ["tagihan", "penyelesaian_tagihan"]],
  [/UP dan TUP/, ["uptup", "up_tup", "pengelolaan_uptup", "up"]],
  [/Dispensasi/, ["dispensasi_spm", "dispensasi"]],
  [/Output/, ["output", "capaian_output"]],
  [/LPJ/, ["lpj"]],
  [/Penarikan/, ["renkas"]],
  [/Kesalahan/, ["kesalahan", "kesalahan_spm"]],
  [/Retur/, ["retur"]],
  [/Minus/, ["pagu_minus", "minus"]],
];

const keysOf = (name: string) => KEYS.find(([pattern]) => pattern.test(name))?.[1] ?? [];

function total(inputs: Inputs): unknown {
  const year = inputs.number("tahun");
  const weighed = ruleInForce(IKPA_WEIGHTS, year ?? undefined).values;
  const isDeducted = !weighed.some(({ name }) => /Dispensasi/.test(name));
  const deduction = inputs.number("pengurang", ...(isDeducted ? ["dispensasi"] : []));
  const part = (source: unknown, name: string): unknown =>
    new Inputs({ ...inputs.example, masukan: source as Record<string, unknown> }).get(...keysOf(name));
  const valuesIn = (source: unknown) =>
    Array.isArray(source) ? (source as unknown[]) : weighed.map(({ name }) => part(source, name));
  const values = valuesIn(inputs.has("nilai") ? inputs.get("nilai") : inputs.example.masukan);
  const weights = inputs.has("bobot") ? column(valuesIn(inputs.get("bobot"))) : null;
  return call("IKPA", column(values), weights, deduction, year);
}

/** `total` is the sum before it is converted; the conversion a percentage or a share. */
function final(inputs: Inputs): unknown {
  const converted = inputs.number("konversi", "konversi_bobot") ?? 100;
  const percent = new Decimal(String(converted <= 1 ? converted * 100 : converted));
  const value = inputs.decimal("total", "nilai_total", "nilai").div(percent).times(HUNDRED);
  const deduction = inputs.has("pengurang", "dispensasi") ? inputs.decimal("pengurang", "dispensasi") : undefined;
  return shownOf(ikpa([value], [HUNDRED], deduction));
}

/** Amounts per jenis belanja as an object or in the order of a list of codes; blokir is taken off the pagu. */
function absorption(inputs: Inputs): unknown {
  const pagu = inputs.get("pagu");
  if (pagu === null) return call("IKPA_PENYERAPAN", column(inputs.list("tw", "nilai", "triwulan")));
  const isByCode = typeof pagu === "object" && !Array.isArray(pagu);
  const codes = isByCode ? Object.keys(pagu as object) : inputs.list("jenis_belanja", "jb", "jenis").map(String);
  const amounts = (name: string) => {
    const source = inputs.get(name);
    if (source === null) return codes.map(() => 0);
    return isByCode ? codes.map((code) => (source as Record<string, unknown>)[code] ?? 0) : listOf(source);
  };
  const blocked = amounts("blokir");
  const net = amounts("pagu").map((amount, index) => Number(amount) - Number(blocked[index]));
  const quarter = inputs.number("tw", "triwulan");
  return call(
    "IKPA_PENYERAPAN",
    column(net),
    column(amounts("realisasi")),
    column(codes),
    quarter,
    inputs.number("tahun"),
  );
}

const DECEMBER = 12;

/** Unconfirmed is 0; in December, or when the progress is complete, the volume counts; else the progress. */
function outputOf(inputs: Inputs): unknown {
  if (inputs.get("terkonfirmasi") === false) return 0;
  const progress = inputs.number("pcro");
  const isVolume = inputs.has("rvro") && (progress === null || progress === 100 || inputs.number("bulan") === DECEMBER);
  if (isVolume) {
    return shownOf(capaianRo(inputs.decimal("rvro"), inputs.decimal("tvro", "volume", "target", "volume_target")), 2);
  }
  if (progress === 0) return 0;
  return shownOf(capaianRo(inputs.decimal("pcro", "realisasi"), inputs.decimal("tpcro", "target")), 2);
}

function outputs(inputs: Inputs): unknown {
  const each = inputs
    .list("ro", "capaian_ro", "capaian")
    .map((ro) =>
      ro !== null && typeof ro === "object" && !Array.isArray(ro)
        ? outputOf(new Inputs({ ...inputs.example, masukan: { ...inputs.example.masukan, ...ro } }))
        : ro,
    );
  const reached = each.length > 0 ? each : [outputOf(inputs)];
  return call(
    "IKPA_CAPAIAN_OUTPUT",
    column(inputs.list("ketepatan", "ketepatan_lapor", "tepat")),
    column(reached),
    inputs.number("tahun"),
  );
}

const DAY = 24 * 60 * 60 * 1000;

function monthlyGup(inputs: Inputs): unknown {
  const from = new Date(`${inputs.text("dari") ?? ""}T00:00:00Z`);
  const to = new Date(`${inputs.text("sampai") ?? ""}T00:00:00Z`);
  const daysOfMonth =
    inputs.number("hari_bulan") ?? new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 0)).getUTCDate();
  const between = inputs.number("selisih", "selisih_hari") ?? (to.getTime() - from.getTime()) / DAY;
  return shownOf(
    gupDisebulankan(inputs.decimal("up"), inputs.decimal("gup"), new Decimal(daysOfMonth), new Decimal(between)),
  );
}

/** The cash value alone, or its three parts; punctuality may be a list of months. */
function cashOf(inputs: Inputs): unknown[] {
  if (inputs.has("tunai")) return inputs.list("tunai");
  const punctual = mean(inputs.decimals("ketepatan"));
  if (!punctual.ok) return [];
  return [
    punctual.value.toNumber(),
    inputs.number("gup", "gup_disebulankan"),
    // Without TUP nothing is returned late.
    inputs.number("setoran_tup", "setoran") ?? 100,
  ];
}

export const ikpaCalls: Calls = {
  IKPA: total,
  IKPA_AKHIR: final,
  IKPA_TERBOBOT: (inputs) =>
    shownOf(
      { ok: true, value: inputs.decimal("nilai").times(inputs.decimal("bobot")).div(HUNDRED), trace: [] },
      inputs.number("desimal") ?? 2,
    ),
  IKPA_ASPEK: (inputs) => shownOf(mean(inputs.decimals("nilai")), inputs.number("desimal") ?? 2),
  IKPA_REVISI: (inputs) =>
    call(
      "IKPA_REVISI",
      inputs.number("revisi_sem1", "semester1", "sem1", "s1"),
      inputs.number("revisi_sem2", "semester2", "sem2", "s2"),
      inputs.number("tahun"),
    ),
  IKPA_DEVIASI: (inputs) =>
    call("IKPA_DEVIASI", column(inputs.list("bulanan", "deviasi", "nilai")), inputs.number("tahun")),
  IKPA_DEVIASI_RATA: (inputs) => shownOf(deviasiRata(inputs.decimals("bulanan", "deviasi", "nilai"))),
  IKPA_DEVIASI_TERTIMBANG: (inputs) =>
    shownOf(deviasiTertimbang(inputs.decimal("deviasi"), inputs.decimal("proporsi"))),
  IKPA_DEVIASI_JB: (inputs) => shownOf(deviasiBulan(inputs.decimal("rpd"), inputs.decimal("realisasi"))),
  IKPA_PENYERAPAN: absorption,
  IKPA_PENYERAPAN_TW: absorption,
  IKPA_KONTRAKTUAL: (inputs) =>
    call(
      "IKPA_KONTRAKTUAL",
      column(inputs.list("dini", "kontrak_dini")),
      column(inputs.list("akselerasi53", "akselerasi", "akselerasi_53")),
      inputs.number("jumlah", "jumlah_kontrak"),
      inputs.number("jumlah_s1", "kontrak_semester1", "kontrak_s1", "s1"),
      inputs.number("tahun"),
    ),
  IKPA_TAGIHAN: (inputs) =>
    call("IKPA_TAGIHAN", inputs.number("tepat", "tepat_waktu"), inputs.number("total", "jumlah", "seluruh")),
  IKPA_GUP_DISEBULANKAN: monthlyGup,
  IKPA_UP_TUNAI: (inputs) => call("IKPA_UPTUP", column(cashOf(inputs))),
  IKPA_UPTUP: (inputs) =>
    call("IKPA_UPTUP", column(cashOf(inputs)), column(inputs.list("kkp")), inputs.number("tahun")),
  IKPA_CAPAIAN_OUTPUT: outputs,
  IKPA_CAPAIAN_RO: outputOf,
  IKPA_DISPENSASI: (inputs) =>
    call(
      "IKPA_DISPENSASI",
      inputs.number("dispensasi", "spm_dispensasi"),
      inputs.number("spm_tw4", "spm", "jumlah_spm", "total"),
      inputs.number("tahun"),
    ),
};
