import { SCALES } from "../../rules/scales/scales";
import { type Definition, type Parameter, sourcesOf } from "../definition";
import { each, numberIn } from "../evaluate";
import { SKALA, TAHUN } from "../parameters";
import { kategoriOf } from "../shells/category";

const parameters: Parameter[] = [
  {
    name: "nilai",
    kind: "cells",
    describe: { id: "Nilai, satu sel atau rentang.", en: "Value, one cell or a range." },
  },
  SKALA,
  TAHUN,
];

export const KATEGORI: Definition = {
  id: "KATEGORI",
  describe: {
    id: "Kategori sebuah nilai pada skala yang disebut namanya, atau pada tabel sendiri (batas bawah, kategori).",
    en: "Category of a value on a scale by its name, or on a table of your own (lower bound, category).",
  },
  returns: { id: "Nama kategori.", en: "Name of the category." },
  parameters,
  gives: "cells",
  formula:
    "kelas dengan batas bawah tertinggi yang tidak melebihi nilai, sesudah nilai dibulatkan ke desimal skalanya (tabel sendiri: dua, atau desimal batasnya bila lebih)",
  sources: sourcesOf(Object.values(SCALES).flat()).filter(
    ({ title }, index, all) => all.findIndex((other) => other.title === title) === index,
  ),
  example: {
    arguments: [
      82.5,
      [
        [0, "Kurang"],
        [70, "Cukup"],
        [80, "Baik"],
      ],
    ],
    result: "Baik",
  },
  native: null,
  evaluate: each(parameters, ([nilai], [tahun], [skala]) => kategoriOf(nilai, skala, numberIn(tahun))),
};
