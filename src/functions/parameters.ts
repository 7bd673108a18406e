import type { Parameter } from "./definition";

/** Parameters that many functions share, so that they are called and described alike. */
export const TAHUN: Parameter = {
  name: "tahun",
  kind: "number",
  isOptional: true,
  describe: {
    id: "Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.",
    en: "Fiscal year whose rule is used; the newest if omitted.",
  },
};

export const DESIMAL: Parameter = {
  name: "desimal",
  kind: "number",
  isOptional: true,
  describe: { id: "Banyaknya desimal hasil; bawaan 2.", en: "Decimals of the result; 2 if omitted." },
};

export const JENIS: Parameter = {
  name: "jenis",
  kind: "text",
  isOptional: true,
  describe: {
    id: '"maksimum" (bawaan), "minimum" (2T−R)/T, "minimum-rasio" T/R, atau "stabil".',
    en: '"maksimum" (default), "minimum" (2T−R)/T, "minimum-rasio" T/R, or "stabil".',
  },
};

export const BATAS: Parameter = {
  name: "batas",
  kind: "number",
  isOptional: true,
  describe: {
    id: "Capaian tertinggi dalam persen, misalnya 120; bawaan tanpa batas.",
    en: "Highest capaian in percent, for example 120; no cap if omitted.",
  },
};

export const TARGET: Parameter = {
  name: "target",
  kind: "cells",
  describe: {
    id: 'Target, satu sel atau rentang; tidak boleh nol. Boleh teks seperti "53,51 Indeks" atau rentang "80-90%".',
    en: 'Target, one cell or a range; not zero. May be text such as "53,51 Indeks" or a range "80-90%".',
  },
};

export const REALISASI: Parameter = {
  name: "realisasi",
  kind: "cells",
  describe: {
    id: "Realisasi dalam satuan yang sama dengan target.",
    en: "Realisation in the unit of the target.",
  },
};

export const SKALA: Parameter = {
  name: "skala",
  kind: "cells",
  isWhole: true,
  describe: {
    id: 'Nama skala, misalnya "DEKTARI", "IKPA" atau "SKM"; atau rentang dua kolom: batas bawah dan kategori.',
    en: 'Name of a scale such as "DEKTARI", "IKPA" or "SKM"; or a range of two columns: lower bound and category.',
  },
};

export const PAGU: Parameter = {
  name: "pagu",
  kind: "cells",
  describe: { id: "Pagu dalam rupiah, satu sel atau rentang.", en: "Budget in rupiah, one cell or a range." },
};

export const REALISASI_ANGGARAN: Parameter = {
  name: "realisasi",
  kind: "cells",
  describe: { id: "Realisasi dalam rupiah.", en: "Spending in rupiah." },
};

export const BLOKIR: Parameter = {
  name: "blokir",
  kind: "cells",
  isOptional: true,
  describe: {
    id: "Anggaran blokir dalam rupiah; bawaan tidak ada.",
    en: "Blocked amount in rupiah; none if omitted.",
  },
};
