import type { TableCase } from "../tables/table-case";

/** Answers of 40 people: 1 to 4, the sum of their marks and the mean; last year's mark was reckoned from weighted means. */
const answers = (third: string, before: string) => `
Kode | Unsur Pelayanan | Jawaban menurut Nilai | | | | Jml Resp. | Jml Nilai | NRR | NRR Tertimbang | NRR 2022
 | | 1 | 2 | 3 | 4 | | | | (x 0,111) |
U1 | Persyaratan | - | 2 | 14 | 24 | 40 | 142 | 3,550 | 0,394 | 3,500
U2 | Prosedur | 1 | 3 | 16 | 20 | 40 | 135 | 3,375 | 0,375 | 3,400
U3 | Waktu | - | 1 | 12 | 27 | 40 | 146 | 3,650 | 0,405 | 3,600
 | Jumlah | 1 | 6 | ${third} | 71 | 120 | 423 | 10,575 | 1,174 | 10,500
 | Indeks (rata-rata NRR, skala 4) | | | | | | | 3,53 | | 3,50
 | Nilai IKM (jumlah NRR tertimbang x 25) | | | | | | | | | ${before}
`;

const tickets = (fourth: string, total: string) => `
No | Objek Wisata | Dewasa | | Anak-anak | | Pengunjung | Penerimaan (Rp)
 | | Lembar | Tarif | Lembar | Tarif | |
1 | Pantai Batu Layar | 12.450 | 10.000 | 4.318 | 5.000 | 16.768 | 146.090.000
2 | Danau Lindu | 8.207 | 8.000 | 2.946 | 4.000 | 11.153 | 77.440.000
3 | Goa Sriti | 3.115 | 6.000 | 1.287 | 3.000 | 4.402 | 22.551.000
4 | Taman Purba | 5.864 | 7.000 | 2.033 | 4.000 | 7.897 | ${fourth}
5 | Air Terjun Sewu | 9.571 | 8.000 | 3.402 | 5.000 | 12.973 | 93.578.000
 | Jumlah | 39.207 | | 13.986 | | 53.193 | ${total}
`;

const ratios = (stay: string, complaints: string) => `
No | Indikator Kinerja Kunci | Pembilang | Penyebut | Satuan | Capaian 2024
1 | Tingkat hunian kamar | 84.216 | 171.550 | % | 49,09
2 | Lama tinggal tamu | 118.402 | 71.330 | malam | ${stay}
3 | Pengaduan per 10.000 kunjungan | 86 | 402.318 | pengaduan | ${complaints}
4 | Pelaku wisata bersertifikat | 211 | 640 | % | 32,97
5 | Desa wisata berkembang | 17 | 28 | % | 60,71
6 | Cagar budaya yang dilestarikan | 39 | 52 | % | 75,00
7 | Sanggar yang aktif | 48 | 61 | % | 78,69
Keterangan: untuk IKK nomor 3, turun berarti membaik.
`;

const quarters = (third: string) => `
No | IKK | Sat. | Target (kumulatif) | | | Realisasi (kumulatif) | | | Capaian (%) | |
 | | | TW I | TW II | TW III | TW I | TW II | TW III | TW I | TW II | TW III
1.1 | Jumlah petani yang mengikuti sekolah lapang | Orang | 120 | 260 | 410 | 118 | 266 | 421 | 98,33 | 102,31 | 102,68
1.2 | Jumlah kelompok tani yang dibina | Kelompok | 6 | 14 | 25 | 7 | 13 | 25 | 116,67 | 92,86 | 100,00
1.3 | Jumlah demplot padi sawah | Unit | 2 | 5 | 9 | 2 | 4 | 9 | 100,00 | 80,00 | 100,00
2.1 | Jumlah petugas yang dilatih | Orang | 8 | 19 | 30 | 9 | 19 | 33 | 112,50 | 100,00 | 110,00
2.2 | Nilai IKPA | Nilai | 90,00 | 92,00 | 94,00 | 91,20 | 93,10 | 95,35 | 101,33 | 101,20 | 101,44
 | Rata-rata capaian | | | | | | | | 105,77 | 95,27 | ${third}
`;

const periods = (second: string) => `
No | Indikator | T1 | | | T2 | |
 | | T | R | C | T | R | C
1 | Nilai akuntabilitas | 78,00 | 79,17 | 101,50 | 80,00 | 81,20 | 101,50
2 | Indeks kepuasan | 85,00 | 86,70 | 102,00 | 86,00 | ${second} | 103,00
3 | Serapan anggaran | 95,00 | 93,10 | 98,00 | 96,00 | 97,92 | 102,00
4 | Nilai arsip | 70,00 | 72,80 | 104,00 | 72,00 | 73,44 | 102,00
`;

const starred = (third: string) => `
No | Indikator | Satuan | Target | Realisasi | Capaian (%)
1 | Nilai SAKIP | Nilai | 76,00 | 77,52 | 102,00
2 | Cakupan layanan air | % | 80,00 | 78,40 | 98,00
3 | Waktu penerbitan rekomendasi *) | Hari | 10 | 8 | ${third}
4 | Jumlah sambungan rumah | Unit | 250 | 265 | 106,00
Keterangan: *) makin kecil makin baik, capaian = (2 x target - realisasi) / target x 100
`;

const growth = `
No | Sumber | Realisasi 2023 | Anggaran 2024 | Realisasi 2024
A | PENDAPATAN ASLI | 14.250.000 | 15.000.000 | 15.900.000
1 | Hasil usaha | 9.250.000 | 10.000.000 | 10.400.000
2 | Sewa kios | 5.000.000 | 5.000.000 | 5.500.000
B | PENDAPATAN LAIN | 1.120.000 | 1.200.000 | 1.310.000
1 | Bunga bank | 1.120.000 | 1.200.000 | 1.310.000
 | JUMLAH (A+B) | 15.370.000 | 16.200.000 | 17.210.000

 | Pertumbuhan 2024 thd 2023 : | 11,97% | dan thd anggaran | 6,23%
`;

const accidents = (mean: string) => `
BULAN | KEJ | MD | LB
Juli | 60 | 11 | 2
Agustus | 64 | 12 | 3
September | 59 | 10 | 1
Oktober | 62 | 13 | 4
JUMLAH | 245 | 46 | 10
RATA-RATA/BULAN | 61,25 | ${mean} | 2,50
`;

const awal = (total: string) => `
No | Program | Paket | Target Awal | Target Revisi | Realisasi | % Capaian
1 | Pelatihan boarding | 24 | 480 | 432 | 436 | 100,93
2 | Pelatihan non boarding | 18 | 360 | 324 | 321 | 99,07
3 | Pelatihan keliling | 10 | 160 | 160 | 164 | 102,50
 | Total | 52 | ${total} | 916 | 921 | 100,55
`;

const changes = (before: string) => `
No | Indikator | Realisasi 2022 | Realisasi 2023 | Selisih
1 | Indeks keamanan | 81,40 | 83,15 | 1,75
2 | Persentase perkara selesai | ${before} | 82,15 | -2,11
3 | Nilai akuntabilitas | 74,30 | 76,05 | 1,75
4 | Indeks kepuasan | 84,10 | 86,22 | 2,12
5 | Nilai pengawasan | 70,55 | 72,00 | 1,45
`;

/** Surveys by answer, tickets and tariffs, and what the foot and the head of a table say. */
export const surveiDanTarifCases: TableCase[] = [
  { name: "the values that were ticked are a level of the header", sheet: answers("42", "87,40"), loud: [] },
  {
    name: "a row left out of the answers",
    sheet: answers("28", "87,40"),
    loud: [{ cell: "E6", severity: "error", kind: "jumlah", expected: "42" }],
  },
  {
    name: "a mark that neither the mean nor rounded weights give",
    sheet: answers("42", "84,70"),
    loud: [{ cell: "K8", severity: "error", kind: "bobot", expected: "87,50" }],
  },
  { name: "tickets of two kinds, each at its tariff", sheet: tickets("49.180.000", "388.839.000"), loud: [] },
  {
    name: "the tickets of children left out in one row",
    sheet: tickets("41.048.000", "388.839.000"),
    loud: [{ cell: "H6", severity: "error", kind: "jumlah", expected: "49.180.000" }],
  },
  { name: "of how many a quotient is told, by its unit", sheet: ratios("1,66", "2,14"), loud: [] },
  {
    name: "a quotient wrong of any number",
    sheet: ratios("1,76", "2,14"),
    loud: [{ cell: "F3", severity: "error", kind: "persen" }],
  },
  { name: "indicators under IKK begin with Jumlah", sheet: quarters("102,82"), loud: [] },
  {
    name: "their mean without the last of them",
    sheet: quarters("103,17"),
    loud: [{ cell: "L8", severity: "error", kind: "rata-rata", expected: "102,82" }],
  },
  { name: "target, realisasi and capaian by their initials", sheet: periods("88,58"), loud: [] },
  {
    name: "digits in each other's place under initials",
    sheet: periods("85,88"),
    loud: [{ cell: "G4", severity: "error", kind: "persen", expected: "88,58" }],
  },
  { name: "a mark explained behind Keterangan", sheet: starred("120,00"), loud: [] },
  {
    name: "divided the wrong way against a mark behind Keterangan",
    sheet: starred("80,00"),
    loud: [{ cell: "F4", severity: "error", kind: "persen", expected: "120,00" }],
  },
  { name: "a growth below the total is part of no amount", sheet: growth, loud: [] },
  { name: "a mean a month, told with a stroke", sheet: accidents("11,50"), loud: [] },
  {
    name: "the same over three months",
    sheet: accidents("11,00"),
    loud: [{ cell: "C7", severity: "error", kind: "rata-rata", expected: "11,50" }],
  },
  { name: "the first target is added up like the revised one", sheet: awal("1.000"), loud: [] },
  {
    name: "the first target with a nought in the wrong place",
    sheet: awal("1.100"),
    loud: [{ cell: "D5", severity: "error", kind: "jumlah", expected: "1.000" }],
  },
  { name: "differences between two years", sheet: changes("84,26"), loud: [] },
  {
    name: "two digits of last year in each other's place",
    sheet: changes("48,26"),
    loud: [{ cell: "C3", severity: "error", kind: "selisih", expected: "84,26" }],
  },
];
