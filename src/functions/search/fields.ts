import type { FunctionField } from "../../strings/functions-view";
import type { FunctionId } from "../definitions/all";

/** The fields that functions are listed by, in the order of a planner's year; every function is in one of them. */
export const functionFields = {
  capaian: ["CAPAIAN", "STATUS_CAPAIAN", "REKAP_CAPAIAN", "NARASI_CAPAIAN"],
  anggaran: ["SERAPAN", "SISA", "EFISIENSI_ANGGARAN", "NILAI_EFISIENSI", "NKA"],
  ikpa: [
    "IKPA",
    "IKPA_REVISI",
    "IKPA_DEVIASI",
    "IKPA_PENYERAPAN",
    "IKPA_KONTRAKTUAL",
    "IKPA_TAGIHAN",
    "IKPA_UPTUP",
    "IKPA_CAPAIAN_OUTPUT",
    "IKPA_DISPENSASI",
  ],
  kategori: [
    "KATEGORI",
    "KATEGORI_DEKTARI",
    "KATEGORI_DEKTARA",
    "KATEGORI_IKP",
    "KATEGORI_IKKR",
    "KATEGORI_IKOTAN",
    "KATEGORI_IKPA",
    "KATEGORI_NKA",
    "KATEGORI_AKIP",
    "MUTU_SKM",
    "JUMLAH_KATEGORI",
  ],
  indeks: ["IKM", "IKP", "WHOQOL", "NILAI_ZI", "NILAI_BARANG_BUKTI"],
  angka: ["ANGKA", "TERBILANG", "RUPIAH"],
  cek: ["CEK_CAPAIAN", "CEK_JUMLAH", "CEK_SISA", "CEK_BOBOT", "CEK_KATEGORI", "CEK_TERBILANG"],
} as const satisfies Record<FunctionField, readonly FunctionId[]>;
