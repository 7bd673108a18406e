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

/** The total of the weighted values over the weights that had an object. */
const converted = (final: string) => `
No | Indikator | Bobot (%) | Nilai | Nilai Akhir
1 | Revisi DIPA | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15 | 92,00 | 13,80
3 | Penyerapan Anggaran | 20 | 97,00 | 19,40
4 | Belanja Kontraktual | 10 | - | -
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 98,00 | 9,80
7 | Capaian Output | 25 | 99,00 | 24,75
 | Nilai Total | | | 87,75
 | Konversi Bobot (%) | 90
 | Nilai Akhir (Nilai Total/Konversi Bobot) | | | ${final}
`;

const revisions = (second: string, last: string) => `
Revisi ke- | Pagu Semula (Rp) | Pagu Menjadi (Rp) | Selisih (Rp)
Awal | - | 5.200.000.000 | -
1 | 5.200.000.000 | 5.200.000.000 | -
2 | ${second} | 4.860.000.000 | -340.000.000
3 | 4.860.000.000 | 4.860.000.000 | -
4 | 4.860.000.000 | 4.975.000.000 | 115.000.000
Jumlah perubahan | 5.200.000.000 | ${last} | -225.000.000
`;

const minutes = (second: string) => `
No | Layanan | Pembilang | Penyebut | Hasil
1 | 2 | 3 | 4 | 5=3/4
1 | Kepuasan pelanggan | 352 | 412 | 85,44%
2 | Waktu tunggu dokter | 9.873 | 2.150 | ${second}
3 | Kelengkapan berkas | 1.044 | 1.198 | 87,15%
4 | Kepatuhan cuci tangan | 871 | 948 | 91,88%
5 | Waktu tunggu obat | 36.120 | 1.290 | 28,00 menit
6 | Kematian di ruang gawat darurat | 37 | 21.086 | 1,75‰
7 | Ketepatan waktu makanan | 3.486 | 3.660 | 95,25%
8 | Penulisan resep sesuai formularium | 8.714 | 9.065 | 96,13%
9 | Kelengkapan rekam medik | 10.442 | 11.987 | 87,11%
`;

const grown = (fourth: string) => `
Tahun | IPM | Kenaikan (poin) | Pertumbuhan (%)
2019 | 70,18 | - | -
2020 | 70,31 | 0,13 | 0,19
2021 | 70,64 | 0,33 | 0,47
2022 | 71,37 | 0,73 | 1,03
2023 | 72,14 | 0,77 | ${fourth}
2024 | 72,91 | 0,77 | 1,07
`;

const initials = (second: string) => `
No | Indikator | 2023 | | | 2024
 | | T | R | C (%) | T | R | C (%)
1 | Peserta terlatih | 40 | 42 | 105,00 | 50 | 51 | 102,00
2 | Persentase temuan berulang | 8,00 | 8,60 | ${second} | 6,00 | 5,70 | 105,00
3 | Berkas selesai | 90 | 81 | 90,00 | 95 | 95 | 100,00
4 | Desa binaan | 12 | 15 | 125,00 | 14 | 14 | 100,00
T = target, R = realisasi, C = capaian. Persentase temuan berulang: semakin kecil semakin baik
`;

/** One measure below another, the years across, and behind them what changed. */
const acrossYears = (change: string) => `
Uraian | 2021 | 2022 | 2023 | Naik/(Turun) 2023-2022
Target (%) | 85,00 | 87,00 | 88,00 | 1,00
Realisasi (%) | 85,29 | 88,89 | 85,80 | (3,09)
Capaian (%) | 100,34 | 102,17 | 97,50 | ${change}
`;

const incidents = (third: string) => `
IKK 7. Jumlah kejadian gangguan keamanan (semakin kecil semakin baik)
Tahun | Target Maks | Realisasi | % Capaian
2021 | 8 | 7 | 112,50%
2022 | 7 | 6 | 114,29%
2023 | 7 | 9 | ${third}
2024 | 6 | 5 | 116,67%
`;

const residents = (below: string, convicts = "966") => `
No | Uraian | WNI | WNA | Jumlah
1 | Tahanan | 47 | - | 47
2 | Pidana di atas 1 tahun | 901 | 2 | 903
3 | Pidana di bawah 1 tahun | 44 | - | 44
4 | Seumur hidup | ${below} | 1 | 22
 | Jumlah Narapidana | ${convicts} | 3 | 969
 | Jumlah Penghuni | 1.013 | 3 | 1.016
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
  { name: "a total of weighted values over the converted weights", sheet: converted("97,50"), loud: [] },
  {
    name: "the conversion of the weights forgotten",
    sheet: converted("87,75"),
    loud: [{ cell: "E11", severity: "error", kind: "bobot", expected: "97,50" }],
  },
  { name: "revisions that hand on what they end with", sheet: revisions("5.200.000.000", "4.975.000.000"), loud: [] },
  {
    name: "a revision that does not begin with what the last one ended with",
    sheet: revisions("5.020.000.000", "4.975.000.000"),
    loud: [{ cell: "B4", severity: "error", kind: "jumlah", expected: "5.200.000.000" }],
  },
  {
    name: "the last revision mistyped below its column",
    sheet: revisions("5.200.000.000", "4.957.000.000"),
    loud: [{ cell: "C7", severity: "error", kind: "selisih", expected: "4.975.000.000" }],
  },
  { name: "minutes and thousandths among percentages", sheet: minutes("4,59 menit"), loud: [] },
  {
    name: "minutes that are not the quotient beside percentages",
    sheet: minutes("5,49 menit"),
    loud: [{ cell: "E4", severity: "error", kind: "persen", expected: "4,59 menit" }],
  },
  { name: "growth from the year above beside the points of it", sheet: grown("1,08"), loud: [] },
  {
    name: "growth with its digits swapped beside the points of it",
    sheet: grown("1,80"),
    loud: [{ cell: "D6", severity: "error", kind: "persen", expected: "1,08" }],
  },
  { name: "T, R and C (%) with an indicator of which less is better", sheet: initials("92,50"), loud: [] },
  {
    name: "T, R and C (%) the wrong way round, as the note below says",
    sheet: initials("107,50"),
    loud: [{ cell: "E4", severity: "error", kind: "persen", expected: "92,50" }],
  },
  { name: "what changed of target, realisasi and capaian between two years", sheet: acrossYears("(4,67)"), loud: [] },
  {
    name: "what changed of a capaian between two years with its digits swapped",
    sheet: acrossYears("(4,76)"),
    loud: [{ cell: "E4", severity: "error", kind: "selisih", expected: "(4,67)" }],
  },
  { name: "less is better by the caption over years", sheet: incidents("71,43%"), loud: [] },
  {
    name: "the wrong way round, though the caption over years says that less is better",
    sheet: incidents("128,57%"),
    loud: [{ cell: "D5", severity: "error", kind: "persen", expected: "71,43%" }],
  },
  { name: "a total that leaves its first row to the total below it", sheet: residents("21"), loud: [] },
  {
    name: "a row mistyped above two totals of which the first leaves a row out",
    sheet: residents("12"),
    loud: [{ cell: "C5", severity: "error", kind: "jumlah", expected: "21" }],
  },
  { name: "classes at the end of a longer note", sheet: graded("Kuning"), loud: [] },
  {
    name: "a class against the classes at the end of a longer note",
    sheet: graded("Hijau"),
    loud: [{ cell: "F4", severity: "error", kind: "kategori", expected: "Kuning" }],
  },
];
