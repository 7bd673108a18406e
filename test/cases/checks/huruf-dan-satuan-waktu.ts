import type { TableCase } from "../tables/table-case";

/** Two years beside one another under letters, and a note on those of which less is better. */
const letters = (second: string, third: string) => `
No | Indikator | Satuan | 2023 | | | 2024
 | | | T | R | C (%) | T | R | C (%)
1 | Nilai kepuasan pemohon | nilai | 80,00 | 82,00 | 102,50 | 82,00 | 83,64 | 102,00
2 | Turnaround Time (TAT) | jam | 5,00 | 4,60 | ${second} | 5,00 | 4,50 | 110,00
3 | Respons Loket (ResLK) | menit | 12,00 | 11,40 | 105,00 | 10,00 | 10,80 | 92,00
4 | Berkas terbit | berkas | 400 | 420 | 105,00 | 450 | 441 | ${third}
5 | Loket buka | loket | 8 | 8 | 100,00 | 10 | 9 | 90,00
T = target; R = realisasi; C = capaian. TAT dan ResLK : semakin kecil semakin baik.
`;

/** Percentages of answers among times that one waits on average. */
const waiting = (minutes: string) => `
No | Indikator | Standar | Pembilang | Penyebut | Realisasi 2024 | Keterangan
1 | Waktu tunggu di loket | ≤ 20 menit | 13.260 | 850 | 15,60 menit | Tercapai
2 | Pemohon yang puas | ≥ 80 % | 714 | 850 | 84,00% | Tercapai
3 | Berkas lengkap | ≥ 90 % | 1.140 | 1.200 | 95,00% | Tercapai
4 | Lama proses izin | ≤ 3 hari | 2.640 | 1.200 | 2,20 hari | Tercapai
5 | Berkas salah cetak | ≤ 2 % | 30 | 1.200 | 2,50% | Tidak tercapai
6 | Waktu jawab telepon | ≤ 2 menit | 1.470 | 600 | ${minutes} | Tidak tercapai
7 | Aduan yang dijawab | ≥ 95 % | 194 | 200 | 97,00% | Tercapai
8 | Surat terkirim | ≥ 90 % | 372 | 400 | 93,00% | Tercapai
9 | Antrean lewat aplikasi | ≥ 50 % | 459 | 850 | 54,00% | Tercapai
10 | Petugas bersertifikat | ≥ 80 % | 21 | 24 | 87,50% | Tercapai
`;

const status = (sixth: string) => waiting("2,45 menit").replace(/Tidak tercapai(?=\n7)/, sixth);

/** Measures down, years across, and behind them by how much each of them rose. */
const rising = (reached: string) => `
Uraian | 2021 | 2022 | 2023 | Naik/(Turun) 2023-2022
Target (%) | 80,00 | 82,00 | 84,00 | 2,00
Realisasi (%) | 84,00 | 83,64 | 87,36 | 3,72
Capaian (%) | 105,00 | ${reached} | 104,00 | 2,00
`;

/** Of two totals the first adds up all but the first row. */
const classes = (trained: string) => `
No | Golongan | 2023 | 2024
1 | Calon peserta | 38 | 45
2 | Peserta dasar | 412 | 431
3 | Peserta lanjutan | 127 | 119
4 | Peserta mahir | 56 | 63
 | Jumlah peserta | ${trained} | 613
 | Jumlah seluruh orang | 633 | 658
`;

const titled = (second: string) => `
Jumlah pengaduan layanan (semakin kecil semakin baik)
Tahun | Target Maks | Realisasi | % Capaian
2021 | 10 | 9 | 110,00%
2022 | 9 | 7 | ${second}
2023 | 8 | 6 | 125,00%
2024 | 8 | 7 | 112,50%
`;

/** How long the leave of each kind is names its row; what a day costs stands in the title. */
const lengths = (third: string) => `
Cuti menurut lamanya dan uang makan yang tidak dibayarkan (Rp35.000 per hari)
Lama | Pria | Wanita | Jumlah | Jumlah Hari | Uang Makan (Rp)
1 hari | 24 | 31 | 55 | 55 | 1.925.000
3 hari | 12 | 15 | 27 | 81 | 2.835.000
6 hari | 8 | 6 | 14 | 84 | ${third}
8 hari | 4 | 3 | 7 | 56 | 1.960.000
10 hari | 2 | 7 | 9 | 90 | 3.150.000
12 hari | 5 | 9 | 14 | 168 | 5.880.000
Jumlah | 55 | 71 | 126 | 534 | 18.690.000
`;

/** How many persons stand beyond what there is room for. */
const beyond = (year: string) => `
Tahun | Daya Tampung | Penghuni | Over (org) | Naik/(Turun)
2018 | 300 | 389 | 89 | -
2019 | 300 | 396 | 96 | 7
2020 | 300 | 412 | 112 | 16
2021 | 300 | ${year} | 137 | 25
2022 | 310 | 455 | 145 | 18
2023 | 310 | 448 | 138 | -7
2024 | 325 | 471 | 146 | 23
`;

/** What short heads, units in cells, titles and rows of change say of how a figure is reckoned. */
export const hurufDanSatuanWaktuCases: TableCase[] = [
  {
    name: "target, realisasi and capaian by their letters, less is better by short names",
    sheet: letters("108,00", "98,00"),
    loud: [],
  },
  {
    name: "the wrong way round under letters",
    sheet: letters("92,00", "98,00"),
    loud: [{ cell: "F4", severity: "error", kind: "persen", expected: "108,00" }],
  },
  {
    name: "a capaian under letters with its digits exchanged",
    sheet: letters("108,00", "89,00"),
    loud: [{ cell: "I6", severity: "error", kind: "persen", expected: "98,00" }],
  },
  { name: "times among percentages of the same two columns", sheet: waiting("2,45 menit"), loud: [] },
  {
    name: "a time that its two columns do not give",
    sheet: waiting("2,54 menit"),
    loud: [{ cell: "F7", severity: "error", kind: "persen", expected: "2,45 menit" }],
  },
  {
    name: "a status against the time that its row asks for",
    sheet: status("Tercapai"),
    loud: [{ cell: "G7", severity: "error", kind: "kategori", expected: "Tidak tercapai" }],
  },
  { name: "rises behind years are no capaian", sheet: rising("102,00"), loud: [] },
  {
    name: "a capaian of a year beside rises",
    sheet: rising("120,00"),
    loud: [{ cell: "C4", severity: "error", kind: "persen", expected: "102,00" }],
  },
  { name: "a total that leaves the first row to the next total", sheet: classes("595"), loud: [] },
  {
    name: "such a total with two digits in each other's place",
    sheet: classes("559"),
    loud: [{ cell: "C6", severity: "error", kind: "jumlah" }],
  },
  { name: "less is better by the title of the table", sheet: titled("122,22%"), loud: [] },
  {
    name: "the wrong way round, though the title says that less is better",
    sheet: titled("77,78%"),
    loud: [{ cell: "D4", severity: "error", kind: "persen", expected: "122,22%" }],
  },
  { name: "rows that are called by a length of time", sheet: lengths("2.940.000"), loud: [] },
  {
    name: "a tenth of what the days of a length of time cost",
    sheet: lengths("294.000"),
    loud: [{ cell: "F5", severity: "error", kind: "jumlah", expected: "2.940.000" }],
  },
  { name: "how many lie beyond the room there is", sheet: beyond("437"), loud: [] },
  {
    name: "a count that what lies beyond and the changes speak against",
    sheet: beyond("473"),
    loud: [{ cell: "C5", severity: "error", kind: "selisih", expected: "437" }],
  },
];
