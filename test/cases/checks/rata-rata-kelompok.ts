import type { TableCase } from "../tables/table-case";

const services = (mean: string, all = "86,63") => `
Bidang | Jenis Layanan | Sasaran | Terlayani | Capaian (%)
Perpustakaan | Kunjungan sekolah | 420 | 388 | 92,38
 | Pinjam antar | 1.260 | 1.034 | 82,06
 | Rata-rata bidang Perpustakaan | | | ${mean}
Kearsipan | Penataan arsip | 96 | 81 | 84,38
 | Pendampingan | 140 | 119 | 85,00
 | Alih media | 64 | 59 | 92,19
 | Rata-rata bidang Kearsipan | | | 87,19
Pelestarian | Restorasi naskah | 35 | 30 | 85,71
 | Rata-rata bidang Pelestarian | | | 85,71
Publikasi | Buku | 18 | 16 | 88,89
 | Laman | 52 | 45 | 86,54
 | Rata-rata bidang Publikasi | | | 87,72
 | Rata-rata capaian layanan (4 bidang) | | | ${all}
`;

const aspects = (mean: string) => `
No | Aspek | Indikator | Nilai | Bobot (%) | Nilai Akhir | Nilai Aspek
1 | Perencanaan | Renstra | 88,40 | 15 | 13,26 | 85,10
2 | | Renja | 81,80 | 15 | 12,27 |
3 | Pelaksanaan | Ketepatan waktu | 92,15 | 20 | 18,43 | ${mean}
4 | | Kualitas dokumen | 86,30 | 20 | 17,26 |
5 | | Koordinasi | 79,60 | 10 | 7,96 |
6 | Pelaporan | Laporan kinerja | 90,25 | 20 | 18,05 | 90,25
 | | Total | | 100 | 87,23 |
`;

const macro = (reached: string, capaian: string) => `
No | Indikator | Realisasi |  |  | Target RPJMD 2024 | Capaian 2024 | Perubahan 2023-2024
 |  | 2022 | 2023 | 2024 |  |  | (poin)
1 | Indeks Pembangunan Gender | 91,20 | 91,55 | 92,08 | 92,00 | 100,09 | 0,53
2 | Indeks Ketahanan Pangan | 74,36 | 76,90 | ${reached} | 78,50 | 100,83 | 2,25
3 | Rasio elektrifikasi | 96,11 | 97,40 | 98,02 | 98,75 | ${capaian} | 0,62
4 | Indeks Daya Saing | 3,12 | 3,28 | 3,35 | 3,40 | 98,53 | 0,07
5 | Akses sanitasi layak | 81,45 | 84,10 | 86,62 | 88,00 | 98,43 | 2,52
`;

const scores = (second: string) => `
Perspektif | No | Indikator | Bobot | Target | Realisasi | Capaian (%) | Skor = bobot x capaian / 100
Keuangan | 1 | Pendapatan | 20 | 84,00 | 86,10 | 102,50 | 20,50
 | 2 | Efisiensi belanja | 15 | 92,00 | 88,32 | 96,00 | ${second}
Pelanggan | 3 | Kepuasan | 25 | 85,00 | 87,21 | 102,60 | 25,65
 | 4 | Aduan selesai | 20 | 95,00 | 92,15 | 97,00 | 19,40
Proses | 5 | Ketepatan waktu | 20 | 90,00 | 91,80 | 102,00 | 20,40
 | | TOTAL SKOR | 100 | | | | 100,35
`;

const DIBATASI = (third: string) => `
Kode | Sasaran / Indikator | Target | Realisasi | Capaian (%) | Capaian maks. 120 (%)
SP1 | Meningkatnya kesehatan danau |  |  |  | 101,00
1.1 | Indeks Kesehatan Danau | 62,00 | 63,24 | 102,00 | 102,00
1.2 | Jumlah danau yang dipulihkan | 12 | 12 | 100,00 | 100,00
SP2 | Terkelolanya rawa |  |  |  | 111,60
2.1 | Luas rawa yang direstorasi | 2.250 | 2.322 | 103,20 | 103,20
2.2 | Luas rawa yang dilindungi | 100 | 125 | 125,00 | 120,00
SP3 | Meningkatnya kesejahteraan |  |  |  | ${third}
3.1 | Jumlah kelompok yang didampingi | 90 | 94 | 104,44 | 104,44
3.2 | Pendapatan anggota kelompok | 2.250 | 2.205 | 98,00 | 98,00
3.3 | Jumlah penduduk dengan air bersih | 30.000 | 32.534 | 108,45 | 108,45
`;

/** Means of groups of rows, and the columns that a capaian or a score is reckoned from. */
export const rataRataKelompokCases: TableCase[] = [
  { name: "means below the services of each field and the mean of them", sheet: services("87,22", "86,96"), loud: [] },
  {
    name: "the mean of one field that leaves a service out",
    sheet: services("92,38", "86,96"),
    loud: [{ cell: "E4", severity: "error", kind: "rata-rata", expected: "87,22" }],
  },
  { name: "the mean of each aspect beside weighted values", sheet: aspects("86,02"), loud: [] },
  {
    name: "the mean of an aspect that its values do not give",
    sheet: aspects("68,02"),
    loud: [{ cell: "G4", severity: "error", kind: "rata-rata", expected: "86,02" }],
  },
  { name: "years of realisasi before the target of the last", sheet: macro("79,15", "99,26"), loud: [] },
  {
    name: "a capaian behind years of realisasi and a target",
    sheet: macro("79,15", "92,96"),
    loud: [{ cell: "G5", severity: "error", kind: "persen", expected: "99,26" }],
  },
  {
    name: "a realisasi among years that its capaian and its change speak against",
    sheet: macro("71,95", "99,26"),
    loud: [{ cell: "E4", severity: "error", kind: "selisih", alsoKind: "persen", expected: "79,15" }],
  },
  { name: "scores whose header spells them out", sheet: scores("14,40"), loud: [] },
  {
    name: "one score that is not what the header spells out",
    sheet: scores("14,04"),
    loud: [{ cell: "H3", severity: "error", kind: "bobot", expected: "14,40" }],
  },
  { name: "sasaran whose mean is of the capped capaian of their indicators", sheet: DIBATASI("103,63"), loud: [] },
  {
    name: "a mean of the capped capaian that leaves one indicator out",
    sheet: DIBATASI("106,45"),
    loud: [{ cell: "F8", severity: "error", kind: "rata-rata", expected: "103,63" }],
  },
];
