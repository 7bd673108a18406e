import type { ScaleRule } from "../scale";
import { ACHIEVEMENT } from "./achievement";
import { AKIP } from "./akip";
import { DEKTARA } from "./dektara";
import { DEKTARI } from "./dektari";
import { IKKR } from "./ikkr";
import { IKOTAN_2021 } from "./ikotan-2021";
import { IKOTAN_2023 } from "./ikotan-2023";
import { IKOTAN_2025 } from "./ikotan-2025";
import { IKP } from "./ikp";
import { IKPA_CATEGORY } from "./ikpa-category";
import { NKA_CATEGORY } from "./nka-category";
import { RECAP_NTB } from "./recap-ntb";
import { SKM_2004 } from "./skm-2004";
import { SKM_2017 } from "./skm-2017";

/** Every scale by the name that `KATEGORI` takes. The first IKOTAN is the one of the fiscal year. */
export const SCALES: Readonly<Record<string, readonly ScaleRule[]>> = {
  DEKTARI,
  DEKTARA,
  IKP,
  IKKR,
  IKOTAN: [...IKOTAN_2021, ...IKOTAN_2023, ...IKOTAN_2025],
  "IKOTAN 2021": IKOTAN_2021,
  "IKOTAN 2023": IKOTAN_2023,
  "IKOTAN 2025": IKOTAN_2025,
  IKPA: IKPA_CATEGORY,
  NKA: NKA_CATEGORY,
  AKIP,
  SKM: SKM_2017,
  "SKM 2004": SKM_2004,
  CAPAIAN: ACHIEVEMENT,
  "REKAP NTB": RECAP_NTB,
};

/** Other names that staff know a scale by. */
export const SCALE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  SKM: ["SKM 2017", "IKM", "14/2017", "PermenPANRB 14/2017", "Permenpan RB 14 Tahun 2017"],
  "SKM 2004": ["2004", "KEP/25/2004", "KEP/25/M.PAN/2/2004", "empat kelas sama", "empat kelas sama (KEP/25/2004)"],
  CAPAIAN: ["Permendagri 86/2017"],
  AKIP: ["SAKIP", "PermenPANRB 88/2021"],
  "REKAP NTB": ["REKAP"],
};
