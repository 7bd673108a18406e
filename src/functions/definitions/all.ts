import type { Definition } from "../definition";
import { ANGKA } from "./angka";
import { CAPAIAN } from "./capaian";
import { IKPA } from "./ikpa";
import { KATEGORI_DEKTARI } from "./kategori-dektari";
import { SERAPAN } from "./serapan";
import { SISA } from "./sisa";
import { TERBILANG } from "./terbilang";

/** Every custom function, in the order of the reference page. */
export const definitions = { CAPAIAN, SERAPAN, SISA, TERBILANG, ANGKA, KATEGORI_DEKTARI, IKPA } satisfies Record<
  string,
  Definition
>;
