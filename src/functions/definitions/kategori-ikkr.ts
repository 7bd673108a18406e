import { IKKR } from "../../rules/scales/ikkr";
import { categoryFunction } from "../category-function";

export const KATEGORI_IKKR = categoryFunction({
  id: "KATEGORI_IKKR",
  scale: IKKR,
  describe: {
    id: "Status kawasan rawan menurut indeks keterpulihannya (IKKR): Bahaya, Waspada, Siaga atau Aman.",
    en: "Status of a drug-prone area by its index of recovery (IKKR), on a scale of 1 to 4.",
  },
  example: { nilai: 1.88, kategori: "Waspada" },
});
