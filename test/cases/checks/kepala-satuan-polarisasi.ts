import type { TableCase } from "../tables/table-case";

const QUARTERS = (capaian: string) => `
No | Indikator Kinerja | Satuan |  | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Tahun 2024 | % Capaian
1 | Jumlah klien yang dilayani | Orang | T | 12 | 18 | 20 | 15 | 65 | 
 |  |  | R | 14 | 17 | 22 | 18 | 71 | 109,23%
2 | Jumlah berkas yang dinyatakan lengkap | Berkas | T | 4 | 5 | 6 | 5 | 20 | 
 |  |  | R | 5 | 6 | 6 | 7 | 24 | 120,00%
3 | Jumlah penggiat yang dibentuk | Orang | T | 30 | 40 | 40 | 20 | 130 | 
 |  |  | R | 30 | 43 | 36 | 25 | 134 | ${capaian}
`;

const VALUE_OF_EFFICIENCY = (value: string) => `
No | Kegiatan | Pagu | Realisasi | Efisiensi (%) | Nilai Efisiensi
(1) | (2) | (3) | (4) | (5)=((3)-(4))/(3) | (6)=50+((5)/20x50)
1 | Advokasi | 512.400.000 | 489.110.000 | 4,55 | 61,38
2 | Pemberdayaan | 418.700.000 | 396.020.000 | 5,42 | 63,55
3 | Rehabilitasi | 530.250.000 | 451.900.000 | 14,78 | ${value}
4 | Penyidikan | 1.180.600.000 | 1.102.340.000 | 6,63 | 66,58
`;

const PLEDGE = (total: string) => `
No | Indikator Kinerja | Catatan | Satuan | Target
1 | Nilai kinerja anggaran | * | Nilai | 94,00
2 | Indeks kepuasan masyarakat | - | Indeks | 88,00

No | Kegiatan |  | Kode | Anggaran (Rp)
1 | Pengelolaan Keuangan |  | 3236 | 11.840.200.000
2 | Penyelenggaraan Advokasi |  | 3247 | 512.400.000
3 | Layanan Rehabilitasi |  | 5355 | 530.250.000
4 | Penyidikan Jaringan |  | 3259 | 1.180.600.000
 | Jumlah Anggaran |  |  | ${total}
`;

const STAGES = (left: string) => `
Penyaluran per Tahap (dalam ribu rupiah)
Kabupaten | Jumlah Desa | Pagu | Tahap I |  | Tahap II |  | Total | % | Sisa
 |  |  | Desa Salur | Nilai | Desa Salur | Nilai |  |  | 
Kab. Hulu | 142 | 131.420.300 | 142 | 78.852.180 | 141 | 51.811.460 | 130.663.640 | 99,42 | 756.660
Kab. Hilir | 205 | 198.733.640 | 205 | 119.240.184 | 203 | 78.410.225 | 197.650.409 | 99,45 | ${left}
Kab. Pesisir | 96 | 88.215.900 | 96 | 52.929.540 | 96 | 35.286.360 | 88.215.900 | 100,00 | 0
Jumlah | 443 | 418.369.840 | 443 | 251.021.904 | 440 | 165.508.045 | 416.529.949 | 99,56 | 1.839.891
`;

const SOURCES = (percent: string) => `
Pagu dan Realisasi menurut Sumber Dana dan Jenis Belanja (Rp ribu)
Sumber Dana | Belanja Barang |  | Belanja Modal |  | Jumlah |  | %
 | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi | 
Rupiah Murni (RM) | 52.418.300 | 51.207.450 | 120.660.200 | 117.905.310 | 173.078.500 | 169.112.760 | 97,71
PNBP | 7.310.400 | 6.988.120 | 980.500 | 957.330 | 8.290.900 | 7.945.450 | 95,83
Jumlah | 59.728.700 | 58.195.570 | 121.640.700 | 118.862.640 | 181.369.400 | 177.058.210 | 97,62
% Realisasi |  | ${percent} |  | 97,72 |  | 97,62 | 
`;

const NOTED = (late: string, delayed: string) => `
No. | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
1.1 | Debit air baku | liter/detik | 480 | 495 | 103,13
1.2 | Persentase kehilangan air | % | 28,00 | 26,10 | ${late}
2.1 | Luas irigasi yang dibangun | ha | 3.850 | 3.612 | 93,82
2.2 | Persentase paket yang terlambat | % | 6,00 | 6,25 | ${delayed}
Keterangan: indikator 1.2 dan 2.2 bersifat semakin rendah semakin baik, capaian = (2 – realisasi/target) x 100%.
`;

const CAPPED = (capped: string) => `
Kode | Indikator Kinerja | Target | Realisasi | Capaian (%) | Capaian Maksimum 120% | Kategori
IKU 1 | Nilai SAKIP | 78,00 | 76,85 | 98,53 | 98,53 | Baik
IKU 2 | Jumlah kerja sama | 50 | 61 | 122,00 | 120,00 | Sangat Baik
IKU 3 | Indeks kepuasan | 84,00 | 82,61 | 98,35 | 98,35 | Baik
IKU 4 | Program studi terakreditasi | 5,00 | 14,29 | 285,80 | ${capped} | Sangat Baik
IKU 5 | Unit kerja berintegritas | 2 | 2 | 100,00 | 100,00 | Sangat Baik
`;

const BALANCE_SHEET = (stock: string) => `
Uraian | Ref | 2024 | 2023 | Kenaikan/(Penurunan) | %
Kas di Bank | 5.1 | 31.402.118.430 | 58.220.415.900 | (26.818.297.470) | (46,06)
Piutang Pajak | 5.2 | 34.118.200.600 | 31.905.408.484 | 2.212.792.116 | 6,94
Penyisihan Piutang | 5.3 | (12.204.803.899) | (11.980.063.784) | (224.740.115) | (1,88)
Persediaan | 5.4 | 20.115.861.371 | 18.385.184.085 | 1.730.677.286 | ${stock}
Investasi | 5.5 | 1.310.129.193 | 1.467.379.290 | (157.250.097) | (10,72)
`;

const SURVEY = (converted: string) => `
Kode | Unsur Pelayanan | Nilai Rata-rata Unsur |  | Kenaikan/ (Penurunan)
 |  | 2023 | 2024 | 
U1 | Persyaratan | 3.61 | 3.74 | 0.13
U2 | Prosedur | 3.58 | 3.66 | 0.08
U3 | Waktu penyelesaian | 3.70 | 3.63 | (0.07)
U4 | Biaya/tarif | 3.91 | 3.94 | 0.03
 | Nilai rata-rata (NRR) | 3.700 | 3.743 | 0.043
 | Nilai SKM setelah konversi (NRR x 25) | 92.50 | ${converted} | 1.08
`;

const PROGRESS = (third: string) => `
Triwulan | Progres Fisik (%) |  |  | Progres Keuangan (%) |  |  | Realisasi Keuangan Kumulatif (Rp ribu)
 | Rencana | Realisasi | Deviasi | Rencana | Realisasi | Deviasi | 
s.d. TW I | 13,50 | 12,10 | -1,40 | 11,75 | 10,12 | -1,63 | 31.428.400
s.d. TW II | 40,20 | 38,05 | -2,15 | 36,60 | 34,87 | -1,73 | 108.291.750
s.d. TW III | 69,85 | 71,20 | 1,35 | 65,40 | ${third} | 0,91 | 205.934.120
s.d. TW IV | 100,00 | 98,40 | -1,60 | 97,50 | 96,41 | -1,09 | 299.407.300
`;

/** How headers, units and polarities are told, and what follows from them. */
export const kepalaSatuanPolarisasiCases: TableCase[] = [
  { name: "target and realisasi in two rows, told by T and R", sheet: QUARTERS("103,08%"), loud: [] },
  {
    name: "a capaian that its two rows do not give",
    sheet: QUARTERS("108,03%"),
    loud: [{ cell: "J7", severity: "error", kind: "persen", expected: "103,08%" }],
  },
  { name: "a column computed with numbers that its formula names", sheet: VALUE_OF_EFFICIENCY("86,95"), loud: [] },
  {
    name: "a figure that the formula under its header does not give",
    sheet: VALUE_OF_EFFICIENCY("89,65"),
    loud: [{ cell: "F5", severity: "error", kind: "persen", expected: "86,95" }],
  },
  { name: "names and figures on both sides of a blank column", sheet: PLEDGE("14.063.450.000"), loud: [] },
  {
    name: "a total beyond a blank column that misses a row",
    sheet: PLEDGE("13.551.050.000"),
    loud: [{ cell: "E10", severity: "error", kind: "jumlah", expected: "14.063.450.000" }],
  },
  { name: "amounts in thousands, told so once for all columns", sheet: STAGES("1.083.231"), loud: [] },
  {
    name: "what is left of amounts in thousands",
    sheet: STAGES("1.038.231"),
    loud: [{ cell: "J5", severity: "error", kind: "selisih", expected: "1.083.231" }],
  },
  { name: "percentages below the totals they are of", sheet: SOURCES("97,43"), loud: [] },
  {
    name: "a percentage below totals that is of another row",
    sheet: SOURCES("97,69"),
    loud: [{ cell: "C7", severity: "error", kind: "persen", expected: "97,43" }],
  },
  { name: "indicators that a note calls by their codes", sheet: NOTED("106,79", "95,83"), loud: [] },
  {
    name: "an indicator of a note reckoned as if more were better",
    sheet: NOTED("106,79", "104,17"),
    loud: [{ cell: "F5", severity: "error", kind: "persen", expected: "95,83" }],
  },
  { name: "the same again up to the most that its header names", sheet: CAPPED("120,00"), loud: [] },
  {
    name: "a capped column that goes beyond its cap",
    sheet: CAPPED("128,58"),
    loud: [{ cell: "F5", severity: "error", kind: "persen", expected: "120,00" }],
  },
  { name: "falls in parentheses beside what has grown from below zero", sheet: BALANCE_SHEET("9,41"), loud: [] },
  {
    name: "a rise in the parentheses of a fall",
    sheet: BALANCE_SHEET("(9,41)"),
    loud: [{ cell: "F5", severity: "error", kind: "persen", expected: "9,41" }],
  },
  { name: "three decimals below figures of two", sheet: SURVEY("93.58"), loud: [] },
  {
    name: "a converted value that its mean does not give",
    sheet: SURVEY("93.85"),
    loud: [{ cell: "D8", severity: "error", kind: "bobot", expected: "93.58" }],
  },
  { name: "amounts and percentages of one pagu that is printed nowhere", sheet: PROGRESS("66,31"), loud: [] },
  {
    name: "a percentage that its deviation and its amount speak against",
    sheet: PROGRESS("68,78"),
    loud: [{ cell: "F5", severity: "error", kind: "persen", expected: "66,31" }],
  },
];
