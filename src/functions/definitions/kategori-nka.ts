import { NKA_CATEGORY } from "../../rules/scales/nka-category";
import { categoryFunction } from "../category-function";

export const KATEGORI_NKA = categoryFunction({
  id: "KATEGORI_NKA",
  scale: NKA_CATEGORY,
  describe: {
    id: "Kategori Nilai Kinerja Anggaran (NKA): Sangat Baik, Baik, Cukup, Kurang atau Sangat Kurang.",
    en: "Category of the budget performance value (NKA).",
  },
  example: { nilai: 90, kategori: "Baik" },
});
