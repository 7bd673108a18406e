import type { TableCase } from "../tables/table-case";

/** Quarters across, and behind them which way is better. */
const quarters = (first: string, third: string, pol = "Min/AVG") => `
K-4 Rata-rata lama penyelesaian permohonan
T/R/C | TW I | TW II | s.d. TW II | TW III | TW IV | Tahunan | Pol/KP
Target | 14,00 | 14,00 | 14,00 | 14,00 | 14,00 | 14,00 | ${pol}
Realisasi | 14,70 | 12,60 | 13,65 | 10,50 | 11,20 | 12,25
Capaian | ${first} | 110,00% | 102,50% | ${third} | 120,00% | 112,50%
`;

/** Each row says what its last figure is of the places before it. */
const places = (index: string, people: string) => `
No | Sasaran Kerja | Satuan | Target 2024 | | | | Jml/Rata-rata Wilayah | Ket.
 | | | Kantor A | Kantor B | Kantor C | Kantor D
1 | Indeks ketahanan | Indeks | 61,50 | 60,00 | 62,25 | 60,25 | ${index} | rata-rata
2 | Kader terlatih | Orang | 40 | 35 | 30 | 25 | ${people} | jumlah
3 | Klien layanan | Orang | 120 | 80 | 75 | 60 | 335 | jumlah
4 | Desa binaan | Desa | 4 | 3 | 3 | 2 | 12 | jumlah
5 | Berkas perkara | Berkas | 9 | 4 | 5 | 3 | 21 | jumlah
6 | Nilai anggaran | Nilai | 92,00 | 92,00 | 92,00 | 92,00 | 92,00 | rata-rata
`;

const months = (mean: string) => `
Bulan | Loket A | Loket B | Jumlah
Januari | 20 | 12 | 32
Februari | 24 | 15 | 39
Maret | 22 | 18 | 40
April | 30 | 15 | 45
Total | 96 | 60 | 156
Target | 80 | 64 | 144
Capaian | 120,00% | 93,75% | 108,33%
Rata-rata/bulan | ${mean} | 15,0 | 39,0
Lebih/(kurang) thd target | 16 | -4 | 12
`;

const counted = (second: string) => `
Tabel 3.1 Capaian Kinerja
No | Indikator | Target | Realisasi | Capaian (%) | Kategori
1 | Dokumen selesai | 40 | 42 | 105,00 | Sangat Baik
2 | Laporan tepat waktu | 80 | 74 | 92,50 | ${second}
3 | Peserta terlatih | 200 | 214 | 107,00 | Sangat Baik
4 | Kunjungan lapangan | 25 | 24 | 96,00 | Baik
5 | Aduan selesai | 60 | 66 | 110,00 | Sangat Baik

Tabel 3.2 Rekapitulasi Kategori
Bidang | Sangat Baik (>100) | Baik (90 - 100) | Cukup (75 - <90) | Kurang (<75) | Jumlah
Pelayanan | 2 | 1 | - | - | 3
Umum | 1 | 1 | - | - | 2
`;

const plan = (third: string, note: string) => `
No | Indikator | Target | | Realisasi 2023 | Capaian 2023
 | | 2023 | 2024
1 | Peserta terlatih | 250 | 270 | 258 | 103,20%
2 | Desa bersih | 11 | 12 | 13 | 118,18%
3 | Persentase klien putus layanan | 11 | 10 | 10,14 | ${third}
4 | Klien terlayani | 610 | 660 | 631 | 103,44%
5 | Unit layanan | 13 | 16 | 13 | 100,00%
${note}
`;

/** Rows of quotients under years, and under what changed between them and their mean. */
const fiveYears = (change: string, mean: string) => `
No | Uraian | Tahun | | | Naik/(Turun) 2024 thd 2023 | Rata-rata 2022-2024
 | | 2022 | 2023 | 2024
A | Penerimaan
1 | Target penerimaan (miliar Rp) | 900,00 | 960,00 | 1.040,00 | 80,00 | 966,67
2 | Realisasi penerimaan (miliar Rp) | 873,00 | 979,20 | 1.045,20 | 66,00 | 965,80
3 | Capaian (%) (2/1) | 97,00 | 102,00 | 100,50 | ${change} | ${mean}
B | Layanan
4 | Permohonan masuk | 5.120 | 5.480 | 5.800 | 320 | 5.467
5 | Permohonan selesai | 4.864 | 5.315 | 5.742 | 427 | 5.307
6 | Rasio penyelesaian (%) (5/4) | 95,00 | 96,99 | 99,00 | 2,01 | 97,00
`;

const lettered = (weighted: string) => `
No | Aspek | Indikator | Bobot | Nilai | Nilai Akhir | Nilai Aspek
 | | | (a) | (b) | (c = a x b) | (rata-rata tertimbang)
1 | Perencanaan | Revisi DIPA | 10% | 100,00 | 10,00 | 94,00
2 | | Deviasi Halaman III | 10% | 88,00 | ${weighted}
3 | Pelaksanaan | Penyerapan | 40% | 97,00 | 38,80 | 97,00
4 | Hasil | Capaian Output | 40% | 99,00 | 39,60 | 99,00
 | Total | | 100% | | 97,20
`;

const graded = (third: string) => `
No | Indikator | Target | Realisasi | Indeks Capaian | Status
1 | Berkas selesai | 100 | 104 | 104,00 | Hijau
2 | Laporan terkirim | 50 | 47 | 94,00 | Kuning
3 | Peserta hadir | 80 | 78 | 97,50 | ${third}
4 | Kunjungan | 20 | 21 | 105,00 | Hijau
Catatan: indeks dihitung dua desimal; nilai akhir = jumlah nilai x bobot. Hijau >= 100; Kuning 80 s.d. < 100; Merah < 80
`;

/** Which way is better, what a figure is of its row and where its scale stands is told behind, below or above it. */
export const polaritasDiBelakangCases: TableCase[] = [
  { name: "less is better by the column behind the quarters", sheet: quarters("95,00%", "120,00%"), loud: [] },
  {
    name: "capaian the other way round, though the column behind the quarters says that less is better",
    sheet: quarters("105,00%", "120,00%"),
    loud: [{ cell: "B5", severity: "error", kind: "persen", expected: "95,00%" }],
  },
  {
    name: "another capaian the other way round",
    sheet: quarters("95,00%", "75,00%"),
    loud: [{ cell: "E5", severity: "error", kind: "persen", expected: "125,00%" }],
  },
  { name: "means and sums by the word behind each row", sheet: places("61,00", "130"), loud: [] },
  {
    name: "a sum where its row says rata-rata",
    sheet: places("244,00", "130"),
    loud: [{ cell: "H3", severity: "error", kind: "rata-rata", expected: "61,00" }],
  },
  {
    name: "an office left out of a sum beside means",
    sheet: places("61,00", "105"),
    loud: [{ cell: "H4", severity: "error", kind: "jumlah", expected: "130" }],
  },
  { name: "the mean of a month below total, target and capaian", sheet: months("24,0"), loud: [] },
  {
    name: "a wrong mean of a month below total, target and capaian",
    sheet: months("42,0"),
    loud: [{ cell: "B9", severity: "error", kind: "rata-rata", expected: "24,0" }],
  },
  { name: "a scale told in the heads of a recap", sheet: counted("Baik"), loud: [] },
  {
    name: "a class against the scale told in the heads of a recap",
    sheet: counted("Sangat Baik"),
    loud: [{ cell: "F4", severity: "error", kind: "kategori", expected: "Baik" }],
  },
  {
    name: "an indicator named by a note as reckoned with minimize",
    sheet: plan("107,82%", "Capaian indikator klien putus layanan dihitung dengan rumus minimize"),
    loud: [],
  },
  {
    name: "the wrong way round, though a note names the indicator as reckoned with minimize",
    sheet: plan("92,18%", "Capaian indikator klien putus layanan dihitung dengan rumus minimize"),
    loud: [{ cell: "F5", severity: "error", kind: "persen", expected: "107,82%" }],
  },
  { name: "quotients of rows under a change and a mean of years", sheet: fiveYears("-1,50", "99,83"), loud: [] },
  {
    name: "the change of a quotient with another digit",
    sheet: fiveYears("-1,05", "99,83"),
    loud: [{ cell: "F6", severity: "error", kind: "selisih", expected: "-1,50" }],
  },
  { name: "letters of formulas below the names of the columns", sheet: lettered("8,80"), loud: [] },
  {
    name: "a weighted value wrong below letters of formulas",
    sheet: lettered("8,08"),
    loud: [{ cell: "F4", severity: "error", kind: "bobot", expected: "8,80" }],
  },
  { name: "classes at the end of a longer note", sheet: graded("Kuning"), loud: [] },
  {
    name: "a class against the classes at the end of a longer note",
    sheet: graded("Hijau"),
    loud: [{ cell: "F4", severity: "error", kind: "kategori", expected: "Kuning" }],
  },
];
