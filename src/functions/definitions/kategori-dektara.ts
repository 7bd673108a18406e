import { DEKTARA } from "../../rules/scales/dektara";
import { categoryFunction } from "../category-function";

export const KATEGORI_DEKTARA = categoryFunction({
  id: "KATEGORI_DEKTARA",
  scale: DEKTARA,
  describe: {
    id: "Kategori Indeks Ketahanan Keluarga (DEKTARA): Sangat Rendah, Rendah, Tinggi atau Sangat Tinggi.",
    en: "Category of the index of family resilience (DEKTARA).",
  },
  example: { nilai: 92.879, kategori: "Sangat Tinggi" },
});
