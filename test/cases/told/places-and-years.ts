import { silent, type ToldCase } from "./told-case";

const funds = `
Tabel 3.6 Penyaluran Bantuan Keuangan Desa Tahun 2024
No | Kabupaten | Jml Desa | Pagu | Penyaluran | %
1 | Kab. Rimbajaya | 64 | 51.200.000.000 | 50.688.000.000 | 99,00
2 | Kab. Muaratirta | 72 | 57.600.000.000 | 56.505.600.000 | 98,10
3 | Kab. Lembahsari | 38 | 30.400.000.000 | 30.217.600.000 | 99,40
`;

const spending = `
Tabel 3.7 Belanja menurut Unit
No | Unit | Pagu | Realisasi | %
1 | Sekretariat | 41.250.000.000 | 40.018.664.210 | 97,01
2 | Balai Pelatihan | 28.400.000.000 | 27.911.505.338 | 98,28
3 | Balai Benih | 12.730.000.000 | 11.846.220.915 | 93,06
Jumlah |  | 82.380.000.000 | 79.776.390.463 | 96,84
`;

const cases = `
Tabel 3.8 Pengungkapan Perkara
Uraian | 2023 | 2024
Perkara pencurian | 48 | 54
Perkara penipuan | 31 | 29
Perkara lain | 17 | 22
`;

const values = `
Tabel 3.12 Nilai Kinerja Anggaran
Unit | 2023 | 2024
Kantor Wilayah | 88,20 | 93,40
Kantor Cabang | 90,10 | 92,60
`;

const visitors = `
Tabel 3.2 Kunjungan Museum
Asal | 2023 | 2024
Nusantara | 164.380 | 181.940
Mancanegara | 12.640 | 14.915
Jumlah | 177.020 | 196.855
`;

const mediation = `
Tabel 3.9 Capaian Tiga Tahun
No | Indikator | 2022 | 2023 | 2024
1 | Persentase sengketa yang selesai dimediasi | 14,20 | 18,35 | 23,10
2 | Persentase aduan yang dijawab | 91,20 | 93,15 | 95,40
`;

const fields = `
Tabel 3.3 Belanja menurut Bidang
No | Bidang | Anggaran | Realisasi
1 | Penyelenggaraan Pemerintahan | 612.400.000 | 604.310.000
2 | Pembangunan Desa | 984.250.000 | 971.640.000
3 | Pembinaan Kemasyarakatan | 64.120.000 | 61.830.000
Jumlah |  | 1.660.770.000 | 1.637.780.000
`;

const trades = `
Tabel 3.5 Peserta Pelatihan menurut Kejuruan
No | Kejuruan | Peserta
1 | Tata Boga | 312
2 | Teknik Listrik | 288
3 | Menjahit | 254
4 | Otomotif | 301
`;

const elements = `
Tabel 3.11 Nilai Unsur Layanan
Kode | Unsur | NRR
U1 | Persyaratan | 3,512
U2 | Prosedur | 3,447
U3 | Waktu Pelayanan | 3,402
U4 | Sarana dan Prasarana | 3,365
 | Rata-rata NRR per unsur | 3,432
`;

const times = `
Tabel 3.1 Capaian Kinerja
No | Indikator | Polarisasi | Target | Realisasi | Capaian (%)
1 | Rata-rata waktu penerbitan izin | Minimize | 60 | 42 | 130,00
2 | Rata-rata waktu tanggap aduan | Minimize | 24 | 21 | 112,50
3 | Indeks kepuasan | Maximize | 80,00 | 84,00 | 105,00
`;

/** Counts beside amounts, years of a row, tens, growths of two figures of a row, and what comes behind the first. */
export const placesAndYears: ToldCase[] = [
  {
    name: "the count of another row beside the amount of its own",
    tables: funds,
    sentence: "Kabupaten Muaratirta dengan 64 desa menerima Rp56.505.600.000.",
    wrong: { printed: "64 desa", expected: "72 desa", cause: "copied-row" },
  },
  silent("the count of its own row", funds, "Kabupaten Muaratirta dengan 72 desa menerima Rp56.505.600.000."),
  silent(
    "a count that no row prints may be of some of them",
    funds,
    "Kabupaten Muaratirta dengan 70 desa menerima Rp56.505.600.000.",
  ),
  {
    name: "ten times too much of an amount that one table prints",
    tables: funds,
    sentence: "Penyaluran di Kabupaten Lembahsari senilai Rp302.176.000.000.",
    wrong: { printed: "Rp302.176.000.000", expected: "Rp30.217.600.000" },
  },
  {
    name: "ten times too much in juta of the row that is named",
    tables: fields,
    sentence: "Bidang Pembinaan Kemasyarakatan merupakan bidang dengan belanja terkecil sebesar Rp 618,30 juta.",
    wrong: { printed: "Rp 618,30 juta", expected: "Rp 61,83 juta" },
  },
  silent(
    "the amount of the row in juta",
    fields,
    "Bidang Pembinaan Kemasyarakatan merupakan bidang dengan belanja terkecil sebesar Rp 61,83 juta.",
  ),
  {
    name: "a share of all realisasi that is one of all pagu",
    tables: spending,
    sentence: "Balai Pelatihan memiliki realisasi Rp27.911.505.338 atau 33,88% dari seluruh realisasi.",
    wrong: { printed: "33,88%", expected: "34,99%" },
  },
  silent(
    "a share of all realisasi",
    spending,
    "Balai Pelatihan memiliki realisasi Rp27.911.505.338 atau 34,99% dari seluruh realisasi.",
  ),
  {
    name: "a rise in percent of what it came to",
    tables: cases,
    sentence:
      "Pada tahun 2024 diungkap 54 perkara pencurian. Dibandingkan tahun 2023, jumlahnya naik 6 perkara (11,11%).",
    wrong: { printed: "11,11%", expected: "12,50%" },
  },
  silent(
    "a rise in percent of what it was",
    cases,
    "Pada tahun 2024 diungkap 54 perkara pencurian. Dibandingkan tahun 2023, jumlahnya naik 6 perkara (12,50%).",
  ),
  {
    name: "a difference told as what it is of the earlier figure in percent",
    tables: values,
    sentence: "Nilai Kinerja Anggaran Kantor Wilayah tahun 2024 sebesar 93,40, meningkat 5,90 dari tahun 2023.",
    wrong: { printed: "5,90", expected: "5,20" },
  },
  silent(
    "the difference of two years",
    values,
    "Nilai Kinerja Anggaran Kantor Wilayah tahun 2024 sebesar 93,40, meningkat 5,20 dari tahun 2023.",
  ),
  {
    name: "the growth of all told of one row",
    tables: visitors,
    sentence:
      "Kunjungan terdiri atas 181.940 orang nusantara dan 14.915 orang mancanegara. Kunjungan mancanegara tumbuh 11,21% dari 12.640 orang pada tahun 2023.",
    wrong: { printed: "11,21%", expected: "18,00%" },
  },
  silent(
    "the growth of the row",
    visitors,
    "Kunjungan terdiri atas 181.940 orang nusantara dan 14.915 orang mancanegara. Kunjungan mancanegara tumbuh 18,00% dari 12.640 orang pada tahun 2023.",
  ),
  {
    name: "one of three years of a row",
    tables: mediation,
    sentence: "Keberhasilan mediasi 23,10%, sedangkan pada tahun 2023 (81,35%) dan tahun 2022 (14,20%) masih rendah.",
    wrong: { printed: "81,35%", expected: "18,35%" },
  },
  silent(
    "three years of a row",
    mediation,
    "Keberhasilan mediasi 23,10%, sedangkan pada tahun 2023 (18,35%) dan tahun 2022 (14,20%) masih rendah.",
  ),
  {
    name: "another behind the first than the next",
    tables: trades,
    sentence: "Kejuruan dengan peserta terbanyak adalah Tata Boga (312 orang), diikuti Teknik Listrik (288 orang).",
    wrong: { printed: "diikuti", expected: "Otomotif (301)" },
  },
  silent(
    "the next behind the first",
    trades,
    "Kejuruan dengan peserta terbanyak adalah Tata Boga (312 orang), diikuti Otomotif (301 orang).",
  ),
  {
    name: "the lowest of means that are figures of their own",
    tables: elements,
    sentence:
      "Unsur tertinggi adalah Persyaratan dengan nilai rata-rata 3,512 dan terendah Waktu Pelayanan dengan nilai rata-rata 3,402.",
    wrong: { printed: "terendah", expected: "U4 Sarana dan Prasarana (3,365)" },
  },
  silent(
    "the lowest but for the mean of all",
    elements,
    "Unsur tertinggi adalah Persyaratan dengan nilai rata-rata 3,512 dan terendah Sarana dan Prasarana dengan nilai rata-rata 3,365.",
  ),
  {
    name: "less is better by the other formula than the row",
    tables: times,
    sentence:
      "Rata-rata waktu penerbitan izin adalah 42 menit dari target 60 menit. Dengan polarisasi minimize capaiannya 142,86%.",
    wrong: { printed: "142,86%", expected: "130,00%" },
  },
  silent(
    "less is better as the row has it",
    times,
    "Rata-rata waktu penerbitan izin adalah 42 menit dari target 60 menit. Dengan polarisasi minimize capaiannya 130,00%.",
  ),
  silent(
    "points short of a percentage are no shortfall of the figures in its row",
    `
Tabel 3.4 Penyaluran Dana
Jenis | Pagu | Salur | %
DAK Fisik | 189.460.000.000 | 176.980.000.000 | 93,41
Dana Desa | 174.850.000.000 | 174.230.000.000 | 99,65
`,
    "Penyaluran DAK Fisik terealisasi 93,41%, kurang 1,59 poin dari target 95,00%.",
  ),
];
