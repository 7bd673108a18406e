import { findFigures } from "../../src/sentences/find-figures";

const figures = (text: string) =>
  findFigures(text).figures.map(
    ({ text: printed, reading, unit }) => `${printed} = ${reading.value.toString()} ${unit ?? "-"}`,
  );

test.each<[string, string[]]>([
  [
    "sebesar Rp. 1.359. 996.505,- dari Rp 1,359,996,505,-",
    ["Rp. 1.359. 996.505,- = 1359996505 rupiah", "Rp 1,359,996,505,- = 1359996505 rupiah"],
  ],
  [
    "mencapai Rp919, 509 miliar atau 38,03 persen",
    ["Rp919, 509 miliar = 919509000000 rupiah", "38,03 persen = 38.03 %"],
  ],
  ["sebanyak 1.000 ekor di 23 Desa (33,33%)", ["1.000 ekor = 1000 Ekor", "23 Desa = 23 Desa", "33,33% = 33.33 %"]],
  ["target 100 (sangat baik) indeks", ["100 = 100 Indeks"]],
  ["20 berkas P-21 (167%)", ["20 berkas = 20 Berkas Perkara", "167% = 167 %"]],
  ["1) Revisi (100), (2). Deviasi 87,51", ["100 = 100 -", "87,51 = 87.51 -"]],
  ["tiga (3) buah gerobak", ["3 = 3 -"]],
  // The year, or which one it is, stands right before the figure.
  ["pekan ke-25 5.326 kasus", ["5.326 = 5326 kasus"]],
  ["tahun 2016 563 kasus, 2017 1.096 kasus", ["563 = 563 kasus", "1.096 = 1096 kasus"]],
])("%s", (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each([
  "tanggal 02 Januari 2025 sampai 31 Desember 2025",
  "Nomor: B/21/I/DE/PC/2025 dan 214/PMK.02/2017",
  "Pasal 5 ayat (2) Tabel 4 triwulan 3",
  "periode 2025 - 2029, tahun 2024",
  "A. LATAR BELAKANG ..... 12",
  "NIP. 19741010 200502 1 001",
  "kode P4GN, SP2D dan P-21",
])("no figures: %s", (text) => {
  expect(figures(text)).toEqual([]);
});

test.each([
  ["umur 49,74 – 53,50 tahun", 2],
  ["antara 10 s.d. 20", 2],
  ["nilai ≥ 53,51", 1],
  ["target 1, 40 orang", 1],
  ["Rp2,487,81 triliun", 1],
  ["IKP 1,00 1,75", 2],
])("digits that cannot be read with certainty are a barrier: %s", (text, count) => {
  const found = findFigures(text);
  expect(found.figures.length).toBeLessThan(count === 1 ? 2 : 1);
  expect(found.barriers.length).toBeGreaterThan(0);
});
