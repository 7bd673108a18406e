import { AKIP } from "../../rules/scales/akip";
import { categoryFunction } from "../category-function";

export const KATEGORI_AKIP = categoryFunction({
  id: "KATEGORI_AKIP",
  scale: AKIP,
  describe: {
    id: "Predikat hasil evaluasi AKIP: AA, A, BB, B, CC, C atau D.",
    en: "Predicate of the AKIP evaluation: AA, A, BB, B, CC, C or D.",
  },
  example: { nilai: 70.01, kategori: "BB" },
});
