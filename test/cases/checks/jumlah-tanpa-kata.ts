import type { TableCase } from "../tables/table-case";

const wards = (schools: string, pupils: string) => `
Wilayah | Sekolah | Rombel | Murid L | Murid P | Murid
SDN 1 Pasir Putih | 1 | 12 | 171 | 158 | 329
SDN 2 Pasir Putih | 1 | 9 | 118 | 127 | 245
Sub jumlah Pasir Putih | 2 | 21 | 289 | 285 | 574
SDN 1 Batu Merah | 1 | 6 | 74 | 82 | 156
SDN 2 Batu Merah | 1 | 11 | 149 | 143 | 292
SDN 3 Batu Merah | 1 | 7 | 96 | 88 | 184
Sub jumlah Batu Merah | 3 | 24 | 319 | 313 | 632
KECAMATAN TELUK JATI | ${schools} | 45 | ${pupils} | 598 | 1.206
`;

const catch_ = (second: string, share = "33,81") => `
Jenis Ikan | Produksi 2022 | Produksi 2023 | Porsi 2023 (%)
Tongkol | 4.218,35 | 4.397,60 | ${share}
Cakalang | 3.104,70 | ${second} | 25,44
Layang | 1.876,15 | 1.932,45 | 14,86
Kembung | 1.402,90 | 1.518,30 | 11,67
Selar | 951,25 | 987,15 | 7,59
Lainnya | 844,80 | 862,95 | 6,63
Produksi Perikanan Tangkap | 12.398,15 | 13.007,45 | 100,00
Jumlah nelayan (orang) | 3.214 | 3.260 |
Produksi per nelayan (ton) | 3,86 | 3,99 |
`;

const components = (earlier: string) => `
Komponen | Bobot | Nilai |  | Naik/turun
 |  | 2023 | 2024 |
Pemenuhan | 40 | 29,60 | 31,20 | 1,60
Mutu | 35 | 24,15 | 25,90 | 1,75
Pemanfaatan | 25 | 16,50 | 17,25 | 0,75
Nilai Maturitas | 100 | ${earlier} | 74,35 | 4,10
Tingkat |  | 3 | 3 |
`;

const works = (packages: string) => `
Bidang | Jumlah Paket | Pagu | Kontrak | Fisik (%)
Irigasi | 18 | 9.412.500.000 | 9.105.318.400 | 100,00
Embung | 11 | 4.180.000.000 | 4.011.762.900 | 100,00
Jalan usaha tani | 9 | 3.276.400.000 | 3.190.455.100 | 100,00
Gudang | 7 | 5.105.250.000 | 4.987.301.250 | 100,00
Lantai jemur | 5 | 1.284.000.000 | 1.253.977.600 | 100,00
Alat | 4 | 2.097.600.000 | 2.051.004.800 | 100,00
Jumlah | ${packages} | 25.355.750.000 | 24.599.820.050 | 100,00
`;

/** Totals that no word calls so, and what a column of hundreds says of another figure: nothing. */
export const jumlahTanpaKataCases: TableCase[] = [
  { name: "a district below the subtotals of its wards", sheet: wards("5", "608"), loud: [] },
  {
    name: "schools of a district that its wards do not come to",
    sheet: wards("6", "608"),
    loud: [{ cell: "B9", severity: "error", kind: "jumlah", expected: "5" }],
  },
  {
    name: "pupils of a district that its wards do not come to",
    sheet: wards("5", "680"),
    loud: [{ cell: "D9", severity: "error", kind: "jumlah", expected: "608" }],
  },
  { name: "a total with figures of another kind below it", sheet: catch_("3.309,00"), loud: [] },
  {
    name: "an addend that its share and a total without the word speak against",
    sheet: catch_("3.390,00"),
    loud: [{ cell: "C3", severity: "error", kind: "persen", expected: "3.309,00" }],
  },
  {
    name: "a share of a total with figures of another kind below it",
    sheet: catch_("3.309,00", "38,31"),
    loud: [{ cell: "D2", severity: "error", kind: "persen", expected: "33,81" }],
  },
  { name: "components of a hundred with a row of levels below them", sheet: components("70,25"), loud: [] },
  {
    name: "a value that its components do not come to",
    sheet: components("72,05"),
    loud: [{ cell: "C6", severity: "error", kind: "jumlah", expected: "70,25" }],
  },
  { name: "packages that were added up", sheet: works("54"), loud: [] },
  {
    name: "a total of counts beside a column of hundreds",
    sheet: works("49"),
    loud: [{ cell: "B8", severity: "error", kind: "jumlah", expected: "54" }],
  },
  {
    name: "a last row that is no sum in any column",
    sheet: `
Kecamatan | Penduduk | Rumah tangga | Kepadatan
Sukorejo | 21.418 | 5.902 | 412
Tanjungsari | 18.276 | 5.011 | 388
Wonokerto | 24.103 | 6.718 | 455
Karangasem | 63.977 | 17.631 | 420
`,
    loud: [],
  },
];
