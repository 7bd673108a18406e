import type { TableCase } from "../tables/table-case";

/** The total of `Kg per nasabah` is what the totals beside it come to. */
const savings = (members: string) => `
Kecamatan | Nasabah | Sampah masuk (kg) | Kg per nasabah
Wanasari | #240 | #38400 | =C2/B2 -> 160~0.00
Tirtamulya | #150 | #27000 | =C3/B3 -> 180~0.00
Giriraya | #310 | #46500 | =C4/B4 -> 150~0.00
Jumlah | ${members} | =SUM(C2:C4) -> 111900 | =C5/B5 -> 159.857142857~0.00
`;

const tariffs = (total: string) => `
Bulan | Air limbah | Udara | Jumlah contoh
Tarif per contoh (Rp) | #685000~#,##0 | #1150000~#,##0
Januari | #21 | #3 | =SUM(B3:C3) -> 24
Februari | #33 | #7 | =SUM(B4:C4) -> 40
Maret | #31 | #10 | =SUM(B5:C5) -> 41
Jumlah | ${total} | =SUM(C3:C5) -> 20 | =SUM(D3:D5) -> 105
`;

const counted = (reached: string) => `
No | Indikator | Target | Realisasi | Capaian (%) | Capaian dihitung (%) | Bobot
1 | Persentase berkas yang lengkap | 80,00 | 84,00 | 105,00 | 105,00 | 30
2 | Rata-rata waktu penyelesaian (makin kecil makin baik) | 14,00 | 12,60 | 110,00 | ${reached} | 25
3 | Jumlah penyuluhan | 40 | 52 | 130,00 | 120,00 | 20
4 | Nilai kepuasan | 86,00 | 88,15 | 102,50 | 102,50 | 15
5 | Laporan tepat waktu | 90,00 | 81,00 | 90,00 | 90,00 | 10
`;

const offices = (pegawai: string) => `
Uraian | Balai A | Balai B | Balai C | Jumlah/Rata-rata
Pegawai (orang) | 120 | 86 | 54 | ${pegawai}
Peserta (orang) | 1.214 | 486 | 324 | 2.024
Lulusan (orang) | 1.198 | 479 | 322 | 1.999
Instruktur (orang) | 41 | 27 | 18 | 86
Ruang kelas | 22 | 14 | 9 | 45
Hari pelatihan | 8.733 | 5.284 | 2.733 | 16.750
Indeks kepuasan | 90,12 | 87,31 | 88,65 | 88,69
Biaya (Rp) | 672.043.184 | 270.119.472 | 173.961.710 | 1.116.124.366
Biaya per peserta (Rp) | 553.578 | 555.801 | 536.919 | 551.445
`;

const quarters = (waiting: string) => `
Uraian | TW I | TW II | Jumlah
Pasien masuk (orang) | 73 | 85 | 158
Pasien keluar (orang) | 72 | 72 | 144
Jumlah hari tunggu (hari) | 423 | 476 | ${waiting}
`;

const beds = (care: string) => `
Tahun | Tempat Tidur | Masuk | Hari Rawat | BOR (%)
2017 | 80 | 164 | 18.948 | 64,89
2018 | 80 | 171 | 19.871 | 68,05
2019 | 80 | 179 | 20.102 | 68,84
2021 | 80 | 186 | 20.384 | 69,81
2022 | 100 | 231 | 25.611 | 70,17
2023 | 120 | 268 | 30.142 | 68,82
2024 | 120 | 305 | 31.874 | 72,57
2025 | 120 | 324 | 32.733 | ${care}
`;

const marks = (time: string) => `
Unsur | Jumlah Nilai | NRR | NRR Tertimbang | NRR 2024 | Mutu
U1 Persyaratan | 600 | 3,571 | 0,396 | 3,482 | A
U2 Prosedur | 592 | 3,524 | 0,391 | 3,461 | B
U3 Waktu | 575 | 3,423 | 0,380 | 3,395 | ${time}
U4 Biaya | 654 | 3,893 | 0,432 | 3,879 | A
U5 Produk | 586 | 3,488 | 0,387 | 3,472 | B
Mutu unsur menurut NRR: A 3,5324 – 4,00; B 3,0644 – 3,532; C 2,60 – 3,064; D 1,00 – 2,5996.
`;

const typed = (share: string) => `
Bidang | Rencana OH | Realisasi OH | % Realisasi
Pengawasan | #3610 | #3569 | #0.988643~0.00%
Akuntabilitas | #5130 | #5158 | #1.005458~0.00%
Investigasi | #2925 | #2962 | ${share}
Pembinaan | #1350 | #1321 | #0.978519~0.00%
`;

export const dihitungSepertiBarisnyaCases: TableCase[] = [
  {
    name: "a total with the formula of its rows, =C5/B5 below =C4/B4, is no sum of them",
    sheet: savings("=SUM(B2:B4) -> 700"),
    loud: [],
  },
  {
    name: "beside it a typed total that is no sum",
    sheet: savings("#760"),
    loud: [{ cell: "B5", severity: "error", kind: "jumlah", expected: "700" }],
  },
  { name: "a price of each column above the months is not added up", sheet: tariffs("=SUM(B3:B5) -> 85"), loud: [] },
  {
    name: "beside it a total that is wrong for the months",
    sheet: tariffs("#58"),
    loud: [{ cell: "B6", severity: "error", kind: "jumlah", expected: "85" }],
  },
  {
    name: "a second capaian stops at what other rows show, also of an indicator of which less is better",
    sheet: counted("110,00"),
    loud: [],
  },
  {
    name: "a second capaian that is not the first one",
    sheet: counted("101,00"),
    loud: [{ cell: "F3", severity: "error", kind: "persen", expected: "110,00" }],
  },
  { name: "Jumlah/Rata-rata: counts are added up, indices and rates are not", sheet: offices("260"), loud: [] },
  {
    name: "Jumlah/Rata-rata: a count that is added up wrong",
    sheet: offices("206"),
    loud: [{ cell: "E2", severity: "error", kind: "jumlah", expected: "260" }],
  },
  { name: "days below persons are no total of them, though they begin with Jumlah", sheet: quarters("899"), loud: [] },
  {
    name: "days below persons, added up wrong along their row",
    sheet: quarters("989"),
    loud: [{ cell: "D4", severity: "error", kind: "jumlah", expected: "899" }],
  },
  { name: "a leap year has a day more to divide by", sheet: beds("74,73"), loud: [] },
  {
    name: "days of care of a common year, divided wrong",
    sheet: beds("77,43"),
    loud: [{ cell: "E9", severity: "error", kind: "persen", expected: "74,73" }],
  },
  { name: "an element is graded by its own mean, not by that of last year beside it", sheet: marks("B"), loud: [] },
  {
    name: "an element that its own mean grades otherwise",
    sheet: marks("A"),
    loud: [{ cell: "F4", severity: "error", kind: "kategori", expected: "B" }],
  },
  { name: "typed with some decimals and shown with fewer: rounded twice", sheet: typed("#1.01265~0.00%"), loud: [] },
  {
    name: "typed with some decimals, of which none rounds to it",
    sheet: typed("#1.01365~0.00%"),
    loud: [{ cell: "D4", severity: "error", kind: "persen", expected: "101,26%" }],
  },
];
