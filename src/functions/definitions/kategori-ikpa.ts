import { IKPA_CATEGORY } from "../../rules/scales/ikpa-category";
import { categoryFunction } from "../category-function";

export const KATEGORI_IKPA = categoryFunction({
  id: "KATEGORI_IKPA",
  scale: IKPA_CATEGORY,
  describe: {
    id: "Kategori nilai IKPA: Sangat Baik, Baik, Cukup atau Kurang.",
    en: "Category of the IKPA value: Sangat Baik, Baik, Cukup or Kurang.",
  },
  example: { nilai: 99.49, kategori: "Sangat Baik" },
});
