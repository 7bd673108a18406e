/** What follows `lebih`, each with what is said where it is the other way round. */
export const OPPOSITES: Readonly<Record<string, string>> = {
  tinggi: "rendah",
  besar: "kecil",
  banyak: "sedikit",
  lama: "singkat",
  lambat: "cepat",
  rendah: "tinggi",
  kecil: "besar",
  sedikit: "banyak",
  singkat: "lama",
  cepat: "lambat",
};

/** The same as alternatives of a pattern. */
export const COMPARATIVE = Object.keys(OPPOSITES).join("|");
