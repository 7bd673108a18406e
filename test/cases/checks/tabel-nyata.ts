import type { TableCase } from "../tables/table-case";

const staff = (third: string) => `
Unit Kerja | Gol IV |  | Gol III |  | Gol II |  | Jumlah | 
 | L | P | L | P | L | P | L | P
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
Sekretariat | 3 | 1 | 8 | 6 | 2 | 3 | 13 | 10
Bidang Pencegahan | 1 | 2 | 5 | 7 | 1 | - | 7 | 9
Bidang Rehabilitasi | 1 | 1 | 4 | 9 | - | 2 | 5 | 12
Bidang Pemberantasan | 2 | - | 11 | 1 | 3 | - | 16 | 1
Jumlah | 11 |  | ${third} |  | 11 |  | 73 | 
`;

const village = (total: string, share = "36,62%") => `
Bidang / Sub Bidang | Persentase | Jumlah (Rp)
Bidang Penyelenggaraan Pemerintahan | 41,78% | 512.400.000
Penghasilan tetap perangkat |  | 331.150.000
Operasional kantor desa |  | 118.000.000
Administrasi kependudukan |  | 21.250.000
Bidang Pembangunan | ${share} | 449.100.000
Sub Bidang Pendidikan |  | 88.600.000
Sub Bidang Pekerjaan Umum |  | 360.500.000
Bidang Pembinaan | 21,60% | 264.975.000
Sub Bidang Kepemudaan |  | 92.475.000
Sub Bidang Kelembagaan |  | 172.500.000
Total Belanja |  | ${total}
`;

const plan = (people: string) => `
Indikator | Satuan | Target 2021 | Target 2022 | Target 2023 | Target 2024 | Jumlah
Kader dilatih | orang | 120 | 150 | 160 | 180 | 610
Penyuluhan | kegiatan | 24 | 24 | 30 | 36 | 114
Relawan dibina | orang | 40 | 45 | 45 | 60 | 190
Desa tanggap yang aktif | desa | 5 | 8 | 12 | 16 | ${people}
`;

const service = (share: string) => `
No | Layanan | Target (%) | Satuan | Total Sasaran | Target Sasaran | Pencapaian | % Cakupan
1 | Kunjungan pertama ibu | 90% | orang | 214 | 193 | 181 | 84,58
2 | Angka kontak | 150 per mil | orang | 6.120 | 150-200 | 212 | 41,2
3 | Peserta rutin berkunjung | 50% | orang | 13 | 7 | 9 | 69,23
4 | Rekam medik lengkap | 100% | berkas | 4.318 | 4.318 | 3.904 | ${share}
5 | Konseling gizi | 5% | orang | 388 | 20 | 31 | 7,99
`;

const twoYears = (weighted: string) => `
Nilai IKPA
Tahun | Keterangan | Revisi DIPA | Deviasi Halaman III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Capaian Output | Nilai Total
2024 | Nilai | 100,00 | 86,40 | 96,15 | 94,80 | 100,00 | 92,70 | 98,60 | 95,59
 | Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25 | 100
 | Nilai Akhir | 10,00 | 12,96 | 19,23 | 9,48 | 10,00 | 9,27 | 24,65 | 95,59
2023 | Nilai | 95,00 | 81,20 | 94,60 | 91,30 | 100,00 | 90,10 | 97,40 | 93,09
 | Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25 | 100
 | Nilai Akhir | 9,50 | ${weighted} | 18,92 | 9,13 | 10,00 | 9,01 | 24,35 | 93,09
`;

/** Layouts that published tables have. */
export const tabelNyataCases: TableCase[] = [
  { name: "totals merged over men and women", sheet: staff("51"), loud: [] },
  {
    name: "one of these totals without the women of one unit",
    sheet: staff("42"),
    loud: [{ cell: "D8", severity: "error", kind: "jumlah", expected: "51" }],
  },
  {
    name: "a total of the rows that have a share, one of which is not what its parts come to",
    sheet: village("1.226.475.000"),
    loud: [],
  },
  { name: "what is to be reached by the last year among amounts of all years", sheet: plan("16"), loud: [] },
  {
    name: "neither what is reached by the last year nor the sum of all",
    sheet: plan("46"),
    loud: [{ cell: "G5", severity: "error", kind: "jumlah", expected: "41" }],
  },
  { name: "a target per mil, and planned counts that were rounded", sheet: service("90,41"), loud: [] },
  {
    name: "a coverage with its digits swapped among them",
    sheet: service("94,01"),
    loud: [{ cell: "H5", severity: "error", kind: "persen", expected: "90,41" }],
  },
  { name: "values and weights of two years, each beside its year", year: 2024, sheet: twoYears("12,18"), loud: [] },
  {
    name: "a weighted value of the year before with its digits swapped",
    year: 2024,
    sheet: twoYears("12,81"),
    loud: [{ cell: "D8", severity: "error", kind: "bobot", expected: "12,18" }],
  },
  {
    name: "weights that came into force after the year of the report",
    year: 2023,
    sheet: `
Aspek | Indikator Kinerja | Bobot
Kualitas Perencanaan | Revisi DIPA | (10%)
 | Deviasi Halaman III DIPA | (15%)
Kualitas Pelaksanaan | Penyerapan Anggaran | (20%)
 | Belanja Kontraktual | (10%)
 | Penyelesaian Tagihan | (10%)
 | Pengelolaan UP dan TUP | (10%)
 | Dispensasi SPM | (Pengurang Nilai IKPA)
Kualitas Hasil | Capaian Output | (25%)
`,
    loud: [],
  },
  {
    name: "what is left of large amounts without their sen, off by one in two regions",
    sheet: `
Daerah | Pendapatan | Belanja | Pembiayaan | SILPA
Kabupaten A | 174.557.711.753 | 60.118.204.510 | 0 | 114.439.507.243
Kabupaten B | 172.207.423.384 | 45.202.125.011 | 0 | 127.005.298.373
Kabupaten C | 155.946.405.983 | 18.668.288.580 | 1.204.551.000 | 138.482.668.404
Kota D | 191.064.031.781 | 37.400.292.762 | 8.307.514.365 | 161.971.253.384
Kota E | 178.471.129.377 | 26.793.467.273 | 4.984.345.879 | 156.662.007.982
`,
    loud: [],
  },
];
