import { DEKTARI } from "../../rules/scales/dektari";
import { categoryFunction } from "../category-function";

export const KATEGORI_DEKTARI = categoryFunction({
  id: "KATEGORI_DEKTARI",
  scale: DEKTARI,
  describe: {
    id: "Kategori Indeks Ketahanan Diri Remaja (DEKTARI): Sangat Rendah, Rendah, Tinggi atau Sangat Tinggi.",
    en: "Category of the index of teenagers' self-resilience (DEKTARI).",
  },
  example: { nilai: 53.51, kategori: "Sangat Tinggi" },
});
