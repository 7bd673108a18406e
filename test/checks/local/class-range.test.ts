import { readClassRange } from "../../../src/checks/scales/class-intervals/class-range";

const show = (text: string) => {
  const range = readClassRange(text);
  if (!range) return null;
  const low = range.low ? `${range.low.isIncluded ? "[" : "("}${range.low.value.toFixed(range.low.decimals)}` : "(";
  const high = range.high
    ? `${range.high.value.toFixed(range.high.decimals)}${range.high.isIncluded ? "]" : ")"}`
    : ")";
  return `${low} ${high}${range.isSignLost ? " ?" : ""}`;
};

test.each([
  ["49,74 – 53,50", "[49.74 53.50]"],
  ["45.98 - 49.73", "[45.98 49.73]"],
  ["88,31-100", "[88.31 100]"],
  ["25,00 s.d. 64,99", "[25.00 64.99]"],
  ["80 sampai dengan 90", "[80 90]"],
  ["90 s/d 100%", "[90 100]"],
  ["≥ 53.51", "[53.51 )"],
  [">= 90", "[90 )"],
  ["≤ 45,97", "( 45.97]"],
  ["Capaian ≥100%", "[100 )"],
  ["Capaian < 70%", "( 70)"],
  ["85% ≤ Capaian < 100%", "[85 100)"],
  ["100 > x ≥ 85", "[85 100)"],
  ["> 90 s.d. 100", "(90 100]"],
  ["> 80 – 90", "(80 90]"],
  ["≥ 85 dan < 100", "[85 100)"],
  ["85 - < 100", "[85 100)"],
  ["di atas 90", "(90 )"],
  ["kurang dari 60", "( 60)"],
  ["90 ke atas", "[90 )"],
  ["50 ke bawah", "( 50]"],
  ["maksimal 50", "( 50]"],
  ["nilai IKPA = 95", "[95 ) ?"],
  ["89 = nilai IKPA < 95", "[89 95) ?"],
])("%s", (text, range) => {
  expect(show(text)).toBe(range);
});

test.each([
  "",
  "Tinggi",
  "53,51 Indeks",
  "17 - 25 tahun",
  "08.00 - 09.00 WIB",
  "1 : 10",
  "2/3 - 4",
  "24 - 26 Juli 2023",
  "Rp 10.000.000 - Rp 20.000.000",
  "Peningkatan dari 20 orang menjadi 30 orang dalam waktu satu",
  "1 - 2 - 3",
  "A-12",
  "3247.QDE.002",
])("%s is no class", (text) => {
  expect(readClassRange(text)).toBeNull();
});
