import type { TableCase } from "../tables/table-case";

/** A sheet typed on a machine set to English: commas between thousands, points before decimals. */
const stocks = (left: string, price = "12,450.50") => `
Triwulan | Stok Awal (kg) | Masuk (kg) | Keluar (kg) | Stok Akhir (kg) | Harga (Rp/kg)
I | 86,500 | 25,000 | 12,350 | 99,150 | ${price}
II | 99,150 | 30,000 | 18,740 | 110,410 | 12,600.25
III | 110,410 | 20,000 | 47,615 | ${left} | 12,710.75
IV | 82,795 | 45,000 | 9,880 | 117,915 | 12,805.00
`;

const perOne = (total: string) => `
No | Kecamatan | Nasabah | Sampah masuk (kg) | Kg per nasabah
1 | Arjasari | 824 | 133.844 | 162,43
2 | Bantarjaya | 563 | 115.343 | 204,87
3 | Giriharja | 184 | 32.836 | 178,46
4 | Karangtirta | 728 | 149.049 | 204,74
 | Jumlah | 2.299 | 431.072 | ${total}
`;

const perQuarter = (total: string) => `
No | Bidang | Pagu per triwulan | Realisasi per triwulan
1 | Umum | 125.400.000 | 120.250.000
2 | Pencegahan | 88.300.000 | 86.100.000
3 | Rehabilitasi | 64.900.000 | 60.775.000
 | Jumlah | 278.600.000 | ${total}
`;

const inCapitals = (left: string) => `
URAIAN | TW I | TW II | TW III | TW IV | SETAHUN
PENGHUNI MASUK (ORANG) | 73 | 85 | 92 | 74 | 324
PENGHUNI KELUAR (ORANG) | 72 | 72 | 90 | 88 | ${left}
JUMLAH HARI TUNGGU (HARI) | 423 | 476 | 451 | 348 | 1.698
KUNJUNGAN KELUARGA (ORANG) | 812 | 764 | 903 | 871 | 3.350
`;

const spelledOut = (percent: string) => `
No | Indikator | Perhitungan
1 | Penghuni yang dilayani | (985 : 1,016) x 100% = ${percent}
2 | Penghuni yang bekerja | (412 : 1,016) x 100% = 40.55%
`;

const classes = (start: string) => `
Nilai mutu layanan
88.31 - 100.00 A (Sangat Baik); ${start} - 88.30 B (Baik); 65.00 - 76.60 C (Kurang Baik); 25.00 - 64.99 D (Tidak Baik)
`;

export const tandaRibuanInggrisCases: TableCase[] = [
  { name: "thousands behind commas where all other figures are English too", sheet: stocks("82,795"), loud: [] },
  {
    name: "a stock among them that is off",
    sheet: stocks("88,795"),
    loud: [{ cell: "E4", severity: "error", kind: "selisih", expected: "82,795" }],
  },
  { name: "what is told for one of each is no sum in the row of the total", sheet: perOne("187,50"), loud: [] },
  { name: "amounts of a quarter add up", sheet: perQuarter("267.125.000"), loud: [] },
  {
    name: "amounts of a quarter that do not",
    sheet: perQuarter("276.125.000"),
    loud: [{ cell: "D5", severity: "error", kind: "jumlah", expected: "267.125.000" }],
  },
  { name: "a number of days in capitals adds up no persons in capitals", sheet: inCapitals("322"), loud: [] },
  {
    name: "those who left in the year, whom their quarters do not give",
    sheet: inCapitals("232"),
    loud: [{ cell: "F3", severity: "error", kind: "jumlah", expected: "322" }],
  },
  { name: "a written quotient by thousands behind a comma", sheet: spelledOut("96.95%"), loud: [] },
  {
    name: "a written quotient that no reading of its marks gives",
    sheet: spelledOut("69.95%"),
    loud: [{ cell: "C2", severity: "error", kind: "persen" }],
  },
  { name: "classes with points that begin a line", sheet: classes("76.61"), loud: [] },
  {
    name: "classes with points that overlap",
    sheet: classes("67.61"),
    loud: [{ cell: "A2", severity: "error", kind: "rentang" }],
  },
];
