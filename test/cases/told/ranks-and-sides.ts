import { silent, type ToldCase } from "./told-case";

const offices = `
Tabel 3.6 Perbandingan Nilai Pelayanan Antar Kantor
No | Kantor | Nilai 2024 | Peringkat | Predikat
1 | Kantor Labuan | 87,45 | 2 | Sangat Baik
2 | Kantor Muara Enim | 84,10 | 3 | Sangat Baik
3 | Kantor Sorowako | 91,32 | 1 | Sangat Baik
4 | Kantor Tolitoli | 79,86 | 4 | Baik
5 | Kantor Waingapu | 76,20 | 5 | Baik
`;

const levels = `
Tabel 3.8 Perbandingan dengan Provinsi dan Nasional
No | Indikator | Kabupaten | Provinsi | Nasional
1 | Angka harapan lama sekolah | 12,84 | 13,05 | 13,21
2 | Persentase desa berlistrik | 91,40 | 94,75 | 98,32
3 | Indeks literasi warga | 61,27 | 60,18 | 63,94
`;

const growth = `
Tabel 3.4 Kunjungan Wisata menurut Pulau (orang)
No | Pulau | Asing 2023 | Lokal 2023 | Jumlah 2023 | Asing 2024 | Lokal 2024 | Jumlah 2024 | Pertumbuhan (%)
1 | Sabira | 120 | 1.410 | 1.530 | 131 | 1.560 | 1.691 | 10,52
2 | Panggang | 98 | 2.205 | 2.303 | 91 | 2.390 | 2.481 | 7,73
3 | Tidung | 340 | 5.120 | 5.460 | 355 | 5.480 | 5.835 | 6,87
4 | Kelapa | 77 | 1.040 | 1.117 | 70 | 1.012 | 1.082 | -3,13
5 | Harapan | 205 | 3.318 | 3.523 | 219 | 3.655 | 3.874 | 9,96
`;

const programmes = `
Tabel 3.11 Realisasi per Program dan Kegiatan
Kode | Program/Kegiatan | Pagu (Rp) | Realisasi (Rp) | %
2.01 | PROGRAM PENGELOLAAN TERMINAL | 412.500.000 | 398.475.000 | 96,60
2.01.01 | Pemeliharaan Gedung Terminal | 412.500.000 | 398.475.000 | 96,60
2.02 | PROGRAM KESELAMATAN JALAN | 268.340.000 | 251.971.260 | 93,90
2.03 | PROGRAM ANGKUTAN PERINTIS | 731.200.000 | 716.576.000 | 98,00
`;

const services = `
Tabel 3.5 Layanan Surat Keterangan
No | Bulan | Jumlah Surat | PNBP (Rp)
1 | Januari | 412 | 51.500.000
2 | Februari | 388 | 48.500.000
3 | Maret | 1.045 | 130.625.000
 | Jumlah | 1.845 | 230.625.000
`;

/** Ranks, distances, and sides by the column that a sentence calls by its word. */
export const ranksAndSides: ToldCase[] = [
  {
    name: "a rank that the row prints otherwise",
    tables: offices,
    sentence: "Nilai Kantor Labuan (87,45) berada pada peringkat 3 dari 5 kantor.",
    wrong: { printed: "peringkat 3", expected: "peringkat 2" },
  },
  silent("a rank as the row prints it", offices, "Nilai Kantor Labuan (87,45) berada pada peringkat 2 dari 5 kantor."),
  silent(
    "a rank counted from the other end",
    offices,
    "Nilai Kantor Labuan (87,45) berada pada urutan ke-4 dari yang paling rendah.",
  ),
  silent("a rank of another office's figure", offices, "Dengan nilai 87,45 kantor kami berada pada peringkat 3."),
  {
    name: "how far a level is from another column",
    tables: levels,
    sentence: "Persentase desa berlistrik mencapai 91,40 dan masih 3,35 poin di bawah rata-rata nasional.",
    wrong: { printed: "3,35 poin", expected: "6,92 poin" },
  },
  silent(
    "how far a level is from the column that is named",
    levels,
    "Persentase desa berlistrik mencapai 91,40 dan masih 6,92 poin di bawah rata-rata nasional.",
  ),
  silent(
    "how far a level is from one of both columns",
    levels,
    "Persentase desa berlistrik mencapai 91,40 dan masih 3,35 poin di bawah rata-rata provinsi.",
  ),
  silent(
    "how far a level is from something that no table prints",
    levels,
    "Persentase desa berlistrik mencapai 91,40 dan masih 3,35 poin di bawah rata-rata kawasan.",
  ),
  {
    name: "sides by the column whose word is said",
    tables: growth,
    sentence: "Dari 5 pulau, 3 pulau mengalami pertumbuhan positif dan 1 pulau menurun.",
    wrong: { printed: "3", expected: "4" },
  },
  silent(
    "sides as the column whose word is said has them",
    growth,
    "Dari 5 pulau, 4 pulau mengalami pertumbuhan positif dan 1 pulau menurun.",
  ),
  {
    name: "the percentage of another programme, printed for its activity too",
    tables: programmes,
    sentence: "Penyerapan terendah terdapat pada Program Keselamatan Jalan sebesar 96,60%.",
    wrong: { printed: "96,60%", expected: "93,90%", cause: "copied-row" },
  },
  silent(
    "the percentage of the programme that is named",
    programmes,
    "Penyerapan terendah terdapat pada Program Keselamatan Jalan sebesar 93,90%.",
  ),
  {
    name: "an amount in brackets, ten times too little",
    tables: programmes,
    sentence: "Pagu angkutan perintis adalah Rp731.200.000 (Rp73,12 juta).",
    wrong: { printed: "Rp73,12 juta", expected: "Rp731,20 juta" },
  },
  silent(
    "an amount in brackets, told again",
    programmes,
    "Pagu angkutan perintis adalah Rp731.200.000 (Rp731,20 juta).",
  ),
  {
    name: "digits in each other's place below a header in capitals",
    tables: services,
    sentence: "Selama triwulan I diterbitkan 1.845 surat dengan PNBP Rp203.625.000.",
    wrong: { printed: "Rp203.625.000", expected: "Rp230.625.000", cause: "digits-swapped" },
  },
  silent(
    "the amount below a header in capitals",
    services,
    "Selama triwulan I diterbitkan 1.845 surat dengan PNBP Rp230.625.000.",
  ),
];
