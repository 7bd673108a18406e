import type { Definition } from "../definition";
import { ANGKA } from "./angka";
import { CAPAIAN } from "./capaian";
import { CEK_BOBOT } from "./cek-bobot";
import { CEK_CAPAIAN } from "./cek-capaian";
import { CEK_JUMLAH } from "./cek-jumlah";
import { CEK_KATEGORI } from "./cek-kategori";
import { CEK_SISA } from "./cek-sisa";
import { CEK_TERBILANG } from "./cek-terbilang";
import { EFISIENSI_ANGGARAN } from "./efisiensi-anggaran";
import { IKM } from "./ikm";
import { IKP } from "./ikp";
import { IKPA } from "./ikpa";
import { IKPA_CAPAIAN_OUTPUT } from "./ikpa-capaian-output";
import { IKPA_DEVIASI } from "./ikpa-deviasi";
import { IKPA_DISPENSASI } from "./ikpa-dispensasi";
import { IKPA_KONTRAKTUAL } from "./ikpa-kontraktual";
import { IKPA_PENYERAPAN } from "./ikpa-penyerapan";
import { IKPA_REVISI } from "./ikpa-revisi";
import { IKPA_TAGIHAN } from "./ikpa-tagihan";
import { IKPA_UPTUP } from "./ikpa-uptup";
import { JUMLAH_KATEGORI } from "./jumlah-kategori";
import { KATEGORI } from "./kategori";
import { KATEGORI_AKIP } from "./kategori-akip";
import { KATEGORI_DEKTARA } from "./kategori-dektara";
import { KATEGORI_DEKTARI } from "./kategori-dektari";
import { KATEGORI_IKKR } from "./kategori-ikkr";
import { KATEGORI_IKOTAN } from "./kategori-ikotan";
import { KATEGORI_IKP } from "./kategori-ikp";
import { KATEGORI_IKPA } from "./kategori-ikpa";
import { KATEGORI_NKA } from "./kategori-nka";
import { MUTU_SKM } from "./mutu-skm";
import { NARASI_CAPAIAN } from "./narasi-capaian";
import { NILAI_BARANG_BUKTI } from "./nilai-barang-bukti";
import { NILAI_EFISIENSI } from "./nilai-efisiensi";
import { NILAI_ZI } from "./nilai-zi";
import { NKA } from "./nka";
import { REKAP_CAPAIAN } from "./rekap-capaian";
import { RUPIAH } from "./rupiah";
import { SERAPAN } from "./serapan";
import { SISA } from "./sisa";
import { STATUS_CAPAIAN } from "./status-capaian";
import { TERBILANG } from "./terbilang";
import { WHOQOL } from "./whoqol";

/** Every custom function, in the order of the reference page. */
export const definitions = {
  CAPAIAN,
  STATUS_CAPAIAN,
  REKAP_CAPAIAN,
  NARASI_CAPAIAN,
  KATEGORI,
  KATEGORI_DEKTARI,
  KATEGORI_DEKTARA,
  KATEGORI_IKP,
  KATEGORI_IKKR,
  KATEGORI_IKOTAN,
  KATEGORI_IKPA,
  KATEGORI_NKA,
  KATEGORI_AKIP,
  MUTU_SKM,
  JUMLAH_KATEGORI,
  IKPA,
  IKPA_REVISI,
  IKPA_DEVIASI,
  IKPA_PENYERAPAN,
  IKPA_KONTRAKTUAL,
  IKPA_TAGIHAN,
  IKPA_UPTUP,
  IKPA_CAPAIAN_OUTPUT,
  IKPA_DISPENSASI,
  NKA,
  SERAPAN,
  SISA,
  EFISIENSI_ANGGARAN,
  NILAI_EFISIENSI,
  IKM,
  IKP,
  WHOQOL,
  NILAI_ZI,
  NILAI_BARANG_BUKTI,
  ANGKA,
  TERBILANG,
  RUPIAH,
  CEK_CAPAIAN,
  CEK_JUMLAH,
  CEK_SISA,
  CEK_BOBOT,
  CEK_KATEGORI,
  CEK_TERBILANG,
} satisfies Record<string, Definition>;

export type FunctionId = keyof typeof definitions;
