import { IKP } from "../../rules/scales/ikp";
import { categoryFunction } from "../category-function";

export const KATEGORI_IKP = categoryFunction({
  id: "KATEGORI_IKP",
  scale: IKP,
  describe: {
    id: "Kategori Indeks Kemandirian Partisipasi (IKP): Tidak Mandiri, Kurang Mandiri, Mandiri atau Sangat Mandiri.",
    en: "Category of the index of independent participation (IKP), on a scale of 1 to 4.",
  },
  example: { nilai: 3.25, kategori: "Mandiri" },
});
