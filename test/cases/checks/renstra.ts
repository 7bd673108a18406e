import type { TableCase } from "../tables/table-case";

/** Plans of several years, services, votes, prisons, receipts. */
export const renstraCases: TableCase[] = [
  {
    name: "the five years of a plan with ratios as fractions of one",
    sheet: `
No | Indikator | Target Renstra Tahun ke- |  |  |  |  | Realisasi Tahun ke- |  |  |  |  | Rasio Capaian pada Tahun ke- |  |  |  |
 |  | 1 | 2 | 3 | 4 | 5 | 1 | 2 | 3 | 4 | 5 | 1 | 2 | 3 | 4 | 5
1 | Persentase jalan mantap | 70 | 72 | 75 | 78 | 80 | 71 | 72 | 73 | 78 | 82 | 1,01 | 1,00 | 0,97 | 1,00 | 1,03
2 | Jumlah jembatan | 4 | 4 | 5 | 5 | 6 | 4 | 3 | 5 | 6 | 6 | 1,00 | 0,75 | 1,00 | 1,20 | 1,00
`,
    merges: ["C1:G1", "H1:L1", "M1:Q1"],
    loud: [],
  },
  {
    name: "performance and money of a plan in pairs of K and Rp",
    sheet: `
No | Program | Target Renstra |  | Realisasi s.d. 2023 |  | Target 2024 |  | Realisasi 2024 |  | Tingkat Capaian 2024 (%) |
 |  | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
1 | Program a | 100 | 5.000.000.000 | 60 | 2.900.000.000 | 20 | 1.000.000.000 | 19 | 950.000.000 | 95,00 | 95,00
2 | Program b | 50 | 2.000.000.000 | 30 | 1.150.000.000 | 10 | 400.000.000 | 12 | 392.000.000 | 120,00 | 98,00
`,
    merges: ["C1:D1", "E1:F1", "G1:H1", "I1:J1", "K1:L1"],
    loud: [],
  },
  {
    name: "the rate of the money of a plan is that of its performance",
    sheet: `
No | Program | Target Renstra |  | Realisasi s.d. 2023 |  | Target 2024 |  | Realisasi 2024 |  | Tingkat Capaian 2024 (%) |
 |  | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
1 | Program a | 100 | 5.000.000.000 | 60 | 2.900.000.000 | 20 | 1.000.000.000 | 19 | 950.000.000 | 95,00 | 95,00
2 | Program b | 50 | 2.000.000.000 | 30 | 1.150.000.000 | 10 | 400.000.000 | 12 | 392.000.000 | 120,00 | 120,00
`,
    merges: ["C1:D1", "E1:F1", "G1:H1", "I1:J1", "K1:L1"],
    loud: [{ cell: "L4", severity: "error", kind: "persen", expected: "98,00" }],
  },
  {
    name: "numerator and denominator of an indicator beside its capaian",
    sheet: `
No | Indikator Kinerja Kunci | Pembilang | Penyebut | Capaian (%)
1 | Rasio guru bersertifikat | 1.204 | 1.720 | 70,00
2 | Cakupan air minum | 41.230 | 58.900 | 70,00
3 | Rumah layak huni | 33.120 | 36.800 | 90,00
`,
    loud: [],
  },
  {
    name: "people to be served and served, by kind of service",
    sheet: `
No | Jenis Layanan | Jumlah yang Harus Dilayani | Jumlah yang Terlayani | Belum Terlayani | Persentase Capaian
1 | Ibu hamil | 412 | 398 | 14 | 96,60%
2 | Ibu bersalin | 393 | 389 | 4 | 98,98%
3 | Lansia | 1.850 | 1.480 | 370 | 80,00%
`,
    loud: [],
  },
  {
    name: "packages tendered: ceiling, contract, and what was saved in percent",
    sheet: `
No | Jenis Pengadaan | Jumlah Paket | Nilai Pagu | Nilai Kontrak | Selisih | %
1 | Konstruksi | 12 | 8.400.000.000 | 7.980.000.000 | 420.000.000 | 5,00
2 | Barang | 30 | 2.500.000.000 | 2.450.000.000 | 50.000.000 | 2,00
3 | Konsultansi | 5 | 600.000.000 | 594.000.000 | 6.000.000 | 1,00
Jumlah |  | 47 | 11.500.000.000 | 11.024.000.000 | 476.000.000 | 4,14
`,
    loud: [],
  },
  {
    name: "prisons: capacity, inmates, and how far above",
    sheet: `
No | UPT | Kapasitas | Isi | Over Kapasitas (%)
1 | Lapas A | 400 | 912 | 128
2 | Rutan B | 150 | 240 | 60
3 | LPKA C | 80 | 32 | 0
 | Jumlah | 630 | 1.184 | 88
`,
    loud: [],
  },
  {
    name: "votes: voters, those who came, participation",
    sheet: `
No | Kecamatan | DPT | Pengguna Hak Pilih | Partisipasi (%)
1 | Kota | 31.101 | 24.881 | 80,00
2 | Lembah | 16.102 | 13.687 | 85,00
 | Jumlah | 47.203 | 38.568 | 81,71
`,
    loud: [],
  },
  {
    name: "days worked, present, away, and the share present",
    sheet: `
No | Bulan | Hari Kerja | Hadir | Izin | Sakit | Cuti | % Kehadiran
1 | Januari | 440 | 418 | 6 | 4 | 12 | 95,00
2 | Februari | 380 | 361 | 5 | 6 | 8 | 95,00
 | Jumlah | 820 | 779 | 11 | 10 | 20 | 95,00
`,
    loud: [],
  },
  {
    name: "left, received, together, decided, left again: two columns of one name",
    sheet: `
No | Jenis | Sisa | Masuk | Jumlah | Putus | Sisa | Ket
1 | Gugatan | 14 | 120 | 134 | 118 | 16 |
2 | Permohonan | 2 | 45 | 47 | 47 | 0 |
 | Jumlah | 16 | 165 | 181 | 165 | 16 |
`,
    loud: [],
  },
  {
    name: "English marks throughout a table",
    sheet: `
No | Kegiatan | Pagu | Realisasi | % | Sisa
1 | A | 500,000,000.00 | 485,250,000.00 | 97.05 | 14,750,000.00
2 | B | 250,000,000.00 | 249,125,500.50 | 99.65 | 874,499.50
Jumlah |  | 750,000,000.00 | 734,375,500.50 | 97.92 | 15,624,499.50
`,
    loud: [],
  },
  {
    name: "English marks and a total that is off by ten",
    sheet: `
No | Kegiatan | Pagu | Realisasi | % | Sisa
1 | A | 500,000,000.00 | 485,250,000.00 | 97.05 | 14,750,000.00
2 | B | 250,000,000.00 | 249,125,500.00 | 99.65 | 874,500.00
Jumlah |  | 750,000,000.00 | 734,375,510.00 | 97.92 | 15,624,500.00
`,
    loud: [{ cell: "D4", severity: "error", kind: "jumlah", alsoKind: "selisih" }],
  },
  {
    name: "revenue targets in billions with one decimal and whole percents",
    sheet: `
(miliar rupiah)
No | Jenis Penerimaan | Target | Realisasi | % Capaian
1 | Bea Masuk | 412,5 | 431,2 | 105
2 | Bea Keluar | 38,0 | 29,6 | 78
3 | Cukai | 1.250,7 | 1.263,2 | 101
 | Total | 1.701,2 | 1.724,0 | 101
`,
    loud: [],
  },
  {
    name: "shares of staff by schooling that sum to 100,01 when rounded",
    sheet: `
No | Pendidikan | Jumlah | Persentase
1 | S2 | 7 | 14,89%
2 | S1 | 23 | 48,94%
3 | D3 | 9 | 19,15%
4 | SMA | 8 | 17,02%
 | Jumlah | 47 | 100%
`,
    loud: [],
  },
  {
    name: "minutes and seconds, hours of the day, times of service",
    sheet: `
No | Layanan | Standar Waktu | Rata-rata Waktu | Capaian
1 | Pendaftaran | 10 menit | 8 menit | 120%
2 | Pengambilan | 00:15:00 | 00:12:30 | -
3 | Pengaduan | 2 hari kerja | 1 hari kerja | 150%
`,
    loud: [],
  },
  {
    name: "a target of last year typed as year and figure in one header",
    sheet: `
No | Indikator Kinerja | Target Tahun 2024 | Realisasi Tahun 2024 | Persentase Capaian Tahun 2024 | Target Tahun 2025
1 | Indeks a | 3,20 | 3,36 | 105,00% | 3,30
2 | Persentase b | 80% | 72% | 90,00% | 85%
`,
    loud: [],
  },
  {
    name: "prosecution: files received, complete, handed over, in percent of those received",
    sheet: `
No | Tahapan | Target | Realisasi | Capaian
1 | SPDP diterima | 120 Perkara | 134 Perkara | 112%
2 | Berkas lengkap (P-21) | 100 Perkara | 98 Perkara | 98%
3 | Tahap II | 95 Perkara | 97 Perkara | 102%
`,
    loud: [],
  },
  {
    name: "rows of amounts above a line with words only, then another table's heading",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | A | 500.000.000 | 485.000.000 | 97,00
2 | B | 250.000.000 | 250.000.000 | 100,00
Jumlah |  | 750.000.000 | 735.000.000 | 98,00
Berdasarkan tabel di atas, serapan tertinggi pada kegiatan B sebesar 100,00%.
Tabel 5. Realisasi per Sumber Dana
No | Sumber Dana | Pagu | Realisasi | %
1 | RM | 600.000.000 | 588.000.000 | 98,00
2 | PNBP | 150.000.000 | 147.000.000 | 98,00
Jumlah |  | 750.000.000 | 735.000.000 | 98,00
`,
    loud: [],
  },
  {
    name: "target, realisasi and capaian each with two years beneath",
    sheet: `
No | Indikator | Target |  | Realisasi |  | Capaian (%) |
 |  | 2023 | 2024 | 2023 | 2024 | 2023 | 2024
1 | Indeks kepuasan | 80 | 82 | 82,40 | 83,64 | 103,00 | 102,00
2 | Persentase layanan | 90 | 92 | 81 | 96,60 | 90,00 | 105,00
3 | Jumlah dokumen | 12 | 16 | 12 | 14 | 100,00 | 87,50
`,
    merges: ["C1:D1", "E1:F1", "G1:H1", "A1:A2", "B1:B2"],
    loud: [],
  },
  {
    name: "the capaian of the second year under one header is that of the first",
    sheet: `
No | Indikator | Target |  | Realisasi |  | Capaian (%) |
 |  | 2023 | 2024 | 2023 | 2024 | 2023 | 2024
1 | Indeks kepuasan | 80 | 82 | 82,40 | 83,64 | 103,00 | 102,00
2 | Persentase layanan | 90 | 92 | 81 | 96,60 | 90,00 | 105,00
3 | Jumlah dokumen | 12 | 16 | 12 | 14 | 100,00 | 100,00
`,
    merges: ["C1:D1", "E1:F1", "G1:H1", "A1:A2", "B1:B2"],
    loud: [{ cell: "H5", severity: "error", kind: "persen", expected: "87,50" }],
  },
  {
    name: "one ratio of the plan was not renewed",
    sheet: `
No | Indikator | Target Renstra Tahun ke- |  |  |  |  | Realisasi Tahun ke- |  |  |  |  | Rasio Capaian pada Tahun ke- |  |  |  |
 |  | 1 | 2 | 3 | 4 | 5 | 1 | 2 | 3 | 4 | 5 | 1 | 2 | 3 | 4 | 5
1 | Persentase jalan mantap | 70 | 72 | 75 | 78 | 80 | 71 | 72 | 73 | 78 | 82 | 1,01 | 1,00 | 0,97 | 1,00 | 1,03
2 | Jumlah jembatan | 4 | 4 | 5 | 5 | 6 | 4 | 3 | 5 | 6 | 6 | 1,00 | 0,75 | 1,00 | 1,00 | 1,00
`,
    merges: ["C1:G1", "H1:L1", "M1:Q1"],
    loud: [{ cell: "P4", severity: "error", kind: "persen", expected: "1,20" }],
  },
  {
    name: "a capaian that is not its numerator by its denominator",
    sheet: `
No | Indikator Kinerja Kunci | Pembilang | Penyebut | Capaian (%)
1 | Rasio guru bersertifikat | 1.204 | 1.720 | 70,00
2 | Cakupan air minum | 41.230 | 58.900 | 70,00
3 | Rumah layak huni | 33.120 | 36.800 | 70,00
`,
    loud: [{ cell: "E4", severity: "error", kind: "persen", expected: "90,00" }],
  },
  {
    name: "one district's participation has its digits in the wrong order",
    sheet: `
No | Kecamatan | DPT | Pengguna Hak Pilih | Partisipasi (%)
1 | Kota | 31.101 | 24.881 | 80,00
2 | Lembah | 16.102 | 13.687 | 58,00
3 | Pesisir | 20.782 | 16.210 | 78,00
 | Jumlah | 67.985 | 54.778 | 80,57
`,
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "85,00" }],
  },
  {
    name: "staff by schooling whose total is of last year",
    sheet: `
No | Pendidikan | Jumlah | Persentase
1 | S2 | 7 | 14,89%
2 | S1 | 23 | 48,94%
3 | D3 | 9 | 19,15%
4 | SMA | 8 | 17,02%
 | Jumlah | 49 | 100%
`,
    loud: [{ cell: "C6", severity: "error", kind: "jumlah", expected: "47" }],
  },
  {
    name: "customs: the sum of the three receipts is wrong by more than rounding",
    sheet: `
(miliar rupiah)
No | Jenis Penerimaan | Target | Realisasi | % Capaian
1 | Bea Masuk | 412,5 | 431,2 | 105
2 | Bea Keluar | 38,0 | 29,6 | 78
3 | Cukai | 1.250,7 | 1.263,2 | 101
 | Total | 1.701,2 | 1.742,0 | 101
`,
    loud: [{ cell: "D6", severity: "error", kind: "jumlah", expected: "1.724,0" }],
  },
];
