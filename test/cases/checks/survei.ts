import type { TableCase } from "../tables/table-case";

/** Elements with their classes, and at the foot what they come to with its own. */
const graded = (whole: string, header = "NRR | NRR Tertimbang | Mutu") => `
Hasil Survei Kepuasan Pengguna Layanan
Unsur | Uraian | Jumlah Nilai | ${header}
U1 | Persyaratan | 309 | 3,679 | 0,920 | A
U2 | Waktu penyelesaian | 298 | 3,548 | 0,887 | A
U3 | Biaya/tarif | 334 | 3,976 | 0,994 | A
U4 | Perilaku pelaksana | 294 | 3,500 | 0,875 | B
 | Jumlah NRR tertimbang | | | 3,676 |
 | Indeks kepuasan (x 25) | | | 91,90 | ${whole}
`;

/** Surveys of service: elements, respondents, index. */
export const surveiCases: TableCase[] = [
  {
    name: "nine elements of service, each weighted by 0,111, and the index from their sum",
    sheet: `
No | Unsur Pelayanan | NRR | Bobot | NRR Tertimbang
U1 | Persyaratan | 3,45 | 0,111 | 0,383
U2 | Sistem, Mekanisme dan Prosedur | 3,40 | 0,111 | 0,377
U3 | Waktu Penyelesaian | 3,31 | 0,111 | 0,367
U4 | Biaya/Tarif | 3,78 | 0,111 | 0,420
U5 | Produk Spesifikasi Jenis Pelayanan | 3,42 | 0,111 | 0,380
U6 | Kompetensi Pelaksana | 3,50 | 0,111 | 0,389
U7 | Perilaku Pelaksana | 3,55 | 0,111 | 0,394
U8 | Sarana dan Prasarana | 3,20 | 0,111 | 0,355
U9 | Penanganan Pengaduan | 3,88 | 0,111 | 0,431
 | Jumlah NRR Tertimbang |  |  | 3,496
 | Nilai IKM (NRR Tertimbang x 25) |  |  | 87,40
`,
    loud: [],
  },
  {
    name: "elements across, sums and means down",
    sheet: `
No Resp | U1 | U2 | U3 | U4
1 | 4 | 3 | 3 | 4
2 | 3 | 3 | 4 | 4
3 | 4 | 4 | 3 | 4
4 | 3 | 3 | 3 | 3
Σ Nilai / Unsur | 14 | 13 | 13 | 15
NRR / Unsur | 3,50 | 3,25 | 3,25 | 3,75
`,
    loud: [],
  },
  {
    name: "respondents by sex, schooling and age with their share",
    sheet: `
No | Karakteristik | Indikator | Jumlah | Persentase
1 | Jenis Kelamin | Laki-laki | 83 | 55,33%
 |  | Perempuan | 67 | 44,67%
2 | Pendidikan | SMA | 61 | 40,67%
 |  | Diploma | 22 | 14,67%
 |  | S1 | 59 | 39,33%
 |  | S2 | 8 | 5,33%
`,
    loud: [],
  },
  {
    name: "the index with its grade of service by quarter",
    sheet: `
No | Periode | Nilai IKM | Mutu Pelayanan | Kinerja
1 | Triwulan I | 87,25 | B | Baik
2 | Triwulan II | 88,31 | A | Sangat Baik
3 | Triwulan III | 90,02 | A | Sangat Baik
4 | Triwulan IV | 76,61 | B | Baik
 | Rata-rata | 85,55 | B | Baik
`,
    year: 2024,
    loud: [],
  },
  {
    name: "a grade of service that its class table contradicts",
    sheet: `
Nilai Persepsi | Nilai Interval Konversi (NIK) | Mutu Pelayanan | Kinerja Unit Pelayanan
1 | 25,00 – 64,99 | D | Tidak baik
2 | 65,00 – 76,60 | C | Kurang baik
3 | 76,61 – 88,30 | B | Baik
4 | 88,31 – 100,00 | A | Sangat baik

No | Unit Layanan | Nilai IKM | Mutu Pelayanan
1 | Loket Pendaftaran | 89,10 | A
2 | Loket Informasi | 82,40 | B
3 | Loket Pengaduan | 87,95 | A
`,
    year: 2024,
    loud: [{ cell: "D10", severity: "error", kind: "kategori" }],
  },
  {
    name: "an element of service weighted with another value",
    sheet: `
No | Unsur Pelayanan | NRR | Bobot | NRR Tertimbang
U1 | Persyaratan | 3,45 | 0,111 | 0,383
U2 | Sistem, Mekanisme dan Prosedur | 3,40 | 0,111 | 0,377
U3 | Waktu Penyelesaian | 3,31 | 0,111 | 0,367
U4 | Biaya/Tarif | 3,78 | 0,111 | 0,420
U5 | Produk Spesifikasi Jenis Pelayanan | 3,42 | 0,111 | 0,380
U6 | Kompetensi Pelaksana | 3,50 | 0,111 | 0,389
U7 | Perilaku Pelaksana | 3,55 | 0,111 | 0,394
U8 | Sarana dan Prasarana | 3,20 | 0,111 | 0,431
U9 | Penanganan Pengaduan | 3,88 | 0,111 | 0,431
 | Jumlah NRR Tertimbang |  |  | 3,496
 | Nilai IKM (NRR Tertimbang x 25) |  |  | 87,40
`,
    loud: [{ cell: "E9", severity: "error", kind: "bobot", expected: "0,355" }],
  },
  {
    name: "the sum of the weighted means lost an element",
    sheet: `
No | Unsur Pelayanan | NRR | Bobot | NRR Tertimbang
U1 | Persyaratan | 3,45 | 0,111 | 0,383
U2 | Sistem, Mekanisme dan Prosedur | 3,40 | 0,111 | 0,377
U3 | Waktu Penyelesaian | 3,31 | 0,111 | 0,367
U4 | Biaya/Tarif | 3,78 | 0,111 | 0,420
U5 | Produk Spesifikasi Jenis Pelayanan | 3,42 | 0,111 | 0,380
U6 | Kompetensi Pelaksana | 3,50 | 0,111 | 0,389
U7 | Perilaku Pelaksana | 3,55 | 0,111 | 0,394
U8 | Sarana dan Prasarana | 3,20 | 0,111 | 0,355
U9 | Penanganan Pengaduan | 3,88 | 0,111 | 0,431
 | Jumlah NRR Tertimbang |  |  | 3,065
 | Nilai IKM (NRR Tertimbang x 25) |  |  | 87,40
`,
    loud: [{ cell: "E11", severity: "error", kind: "jumlah", expected: "3,496" }],
  },
  {
    name: "ages of respondents, of which one share is off",
    sheet: `
No | Usia | Jumlah Responden | Persentase
1 | < 20 tahun | 12 | 8,00%
2 | 20 – 39 tahun | 81 | 54,00%
3 | 40 – 59 tahun | 51 | 43,00%
4 | ≥ 60 tahun | 6 | 4,00%
 | Jumlah | 150 | 100%
`,
    loud: [{ cell: "D4", severity: "error", kind: "persen", expected: "34,00%" }],
  },
  {
    name: "a mean index that leaves a quarter out",
    sheet: `
No | Periode | Nilai IKM
1 | Triwulan I | 87,25
2 | Triwulan II | 88,31
3 | Triwulan III | 90,02
4 | Triwulan IV | 76,61
 | Rata-rata | 88,53
`,
    loud: [{ cell: "C6", severity: "error", kind: "rata-rata", expected: "85,55" }],
  },
  { name: "a survey by means of elements and their classes, whatever it is called", sheet: graded("A"), loud: [] },
  {
    name: "a class at the foot of a survey that its index denies, whatever the survey is called",
    sheet: graded("B"),
    loud: [{ cell: "F8", severity: "error", kind: "kategori", expected: "A" }],
  },
  {
    name: "classes of values that are no means of elements",
    sheet: graded("B", "Skor | Skor Terbobot | Kelompok"),
    loud: [],
  },
];
