import type { TableCase } from "../tables/table-case";

const grades = (fourth: string) => `
No | Wilayah | Jumlah Puskesmas | Paripurna | Utama | Madya | Belum | % minimal Utama
1 | Wilayah Utara | 23 | 6 | 10 | 3 | 4 | 69,6
2 | Wilayah Timur | 26 | 8 | 12 | 2 | 4 | 76,9
3 | Wilayah Selatan | 32 | 14 | 13 | 2 | 3 | 84,4
4 | Wilayah Barat | 24 | 5 | 9 | 3 | 7 | ${fourth}
5 | Wilayah Tengah | 29 | 12 | 11 | 2 | 4 | 79,3
6 | Kepulauan | 31 | 8 | 14 | 1 | 8 | 71,0
`;

const years = (last: string) => `
No | Tahun | Target | Nilai | Naik dari tahun sebelumnya
1 | 2022 | 82,00 | 83,47 | -
2 | 2023 | 84,00 | 86,81 | 3,34
3 | 2024 | 87,00 | 89,28 | ${last}
`;

const plan = (third: string, index = "88,50") => `
No | Keluaran | Satuan | Target Triwulan | | | | Target Setahun
 | | | I | II | III | IV |
1 | Peserta pelatihan | orang | 30 | 45 | 40 | 25 | 140
2 | Dokumen kajian | dokumen | 1 | 2 | 2 | 1 | 6
3 | Klien rehabilitasi | orang | 18 | 26 | 26 | 20 | ${third}
4 | Sampel uji | sampel | 120 | 165 | 170 | 145 | 600
5 | Desa binaan | desa | 2 | 4 | 3 | 3 | 12
6 | Sosialisasi | kegiatan | 5 | 7 | 8 | 6 | 26
7 | Indeks layanan | indeks | 88,00 | 88,00 | 88,50 | 88,50 | ${index}
`;

const survey = (ikm: string) => `
No | Unsur Layanan | Jumlah Nilai | NRR | NRR Tertimbang | Nilai Konversi | Mutu
1 | Persyaratan | 174 | 3,480 | 0,386 | 87,00 | B
2 | Prosedur | 171 | 3,420 | 0,380 | 85,50 | B
3 | Waktu | 169 | 3,380 | 0,375 | 84,50 | B
4 | Biaya | 194 | 3,880 | 0,431 | 97,00 | A
5 | Produk | 173 | 3,460 | 0,384 | 86,50 | B
6 | Kompetensi | 178 | 3,560 | 0,395 | 89,00 | A
7 | Perilaku | 181 | 3,620 | 0,402 | 90,50 | A
8 | Pengaduan | 172 | 3,440 | 0,382 | 86,00 | B
9 | Sarana | 170 | 3,400 | 0,377 | 85,00 | B
 | Jumlah | 1.582 | | 3,512
 | IKM Unit Layanan (nilai tertimbang x 25) | | | | ${ikm}
`;

const elements = (mean: string) => `
No | Unsur Persepsi | Nilai
1 | Informasi | 3,72
2 | Prosedur | 3,64
3 | Petugas | 3,85
4 | Pengaduan | 3,57
 | Indeks (rata-rata) | ${mean}
 | Konversi (indeks x 25) | 92,38
`;

const coverage = (fourth: string) => `
No | Provinsi | Sasaran | Terlayani | Cakupan (%) | Status Cakupan ≥ 90%
1 | Nusa Utara | 12.400 | 11.284 | 91,00 | Tercapai
2 | Nusa Timur | 9.300 | 8.091 | 87,00 | Belum
3 | Nusa Selatan | 15.600 | 14.508 | 93,00 | Tercapai
4 | Nusa Barat | 10.200 | 9.159 | 89,79 | ${fourth}
5 | Nusa Tengah | 8.700 | 7.221 | 83,00 | Belum
6 | Nusa Dalam | 6.500 | 6.110 | 94,00 | Tercapai
`;

const exceeded = (second: string) => `
No | Indikator | Target | Realisasi | Capaian (%) | Keterangan
1 | Rasio guru bersertifikat | 62,00 | 65,10 | 105,00 | Melampaui
2 | Indeks literasi | 52,00 | 51,74 | 99,50 | ${second}
3 | Nilai akreditasi sekolah | 84,00 | 86,52 | 103,00 | Melampaui
4 | Jumlah sekolah penggerak | 25 | 25 | 100,00 | Tercapai
5 | Angka partisipasi sekolah | 91,00 | 94,64 | 104,00 | Melampaui
`;

const compared = (fourth: string) => `
No | Indikator | Kabupaten | Provinsi | Selisih dengan Provinsi | Posisi
1 | Rata-rata lama sekolah | 7,46 | 8,01 | -0,55 | Belum lebih baik
2 | Umur harapan hidup | 73,95 | 73,12 | 0,83 | Lebih baik
3 | Prevalensi stunting | 18,23 | 19,20 | -0,97 | Lebih baik
4 | Tingkat pengangguran terbuka | 4,83 | 5,13 | -0,30 | ${fourth}
5 | Persentase penduduk miskin | 11,98 | 10,77 | 1,21 | Belum lebih baik
6 | Akses air minum layak | 89,76 | 93,49 | -3,73 | Belum lebih baik
`;

const intervals = (second: string, third = "17 jam 55 menit") => `
No | Uraian | 2021 | 2022 | 2023
1 | Jumlah laporan polisi | 402 | 446 | 489
2 | Laporan diselesaikan | 310 | 352 | 391
3 | Selang waktu kejahatan | 21 jam 47 menit | ${second} | ${third}
`;

const offences = (third: string) => `
No | Jenis | Jumlah Kasus | Selang Waktu
1 | Pencurian | 104 | 3 hari 12 jam
2 | Penipuan | 83 | 4 hari 10 jam
3 | Penggelapan | 58 | ${third}
4 | Penganiayaan | 92 | 3 hari 23 jam
`;

const contract = (year: string) => `
Kode | Indikator Kinerja | Satuan | Target | | | | Bobot
 | | | Q1 | s.d. Q2 | s.d. Q3 | Y |
1a | Persentase penyaluran tepat waktu | % | 97,00 | 97,50 | 98,00 | 98,50 | 30
1b | Deviasi perencanaan kas | % | 5,00 | 5,00 | 5,00 | ${year} | 20
2a | Indeks kepuasan pengguna layanan | indeks | - | - | - | 4,60 | 25
2b | Nilai kualitas laporan keuangan | nilai | - | - | - | 96,00 | 25
`;

const results = `
Kode | Indikator Kinerja | Target | Realisasi | Polarisasi | Capaian
1a | Persentase penyaluran tepat waktu | 98,50 | 99,10 | Maximize | 100,61
1b | Deviasi perencanaan kas | 5,00 | 4,20 | Minimize | 116,00
2a | Indeks kepuasan pengguna layanan | 4,60 | 4,72 | Maximize | 102,61
2b | Nilai kualitas laporan keuangan | 96,00 | 97,30 | Maximize | 101,35
`;

const scorecard = (year: string): Pick<TableCase, "sheet" | "others" | "year"> => ({
  sheet: contract(year),
  others: [{ name: "Capaian", sheet: results }],
  year: 2024,
});

/** What the header of a column, the words in it or the name of a row say of its figures. */
export const kolomMenurutKepalaCases: TableCase[] = [
  { name: "a percentage of two parts of one whole", sheet: grades("58,3"), loud: [] },
  {
    name: "a percentage of two parts that was copied",
    sheet: grades("71,0"),
    loud: [{ cell: "H5", severity: "error", kind: "persen", expected: "58,3" }],
  },
  { name: "a rise from the year before, told for two years", sheet: years("2,47"), loud: [] },
  {
    name: "the distance from the target in place of the rise from the year before",
    sheet: years("2,28"),
    loud: [{ cell: "E4", severity: "error", kind: "selisih", expected: "2,47" }],
  },
  {
    name: "targets of a year that are what its quarters come to, and a level that is kept",
    sheet: plan("90"),
    loud: [],
  },
  { name: "a level of the year between those of its quarters", sheet: plan("90", "88,20"), loud: [] },
  {
    name: "a target of the year that is not what its quarters come to",
    sheet: plan("80"),
    loud: [{ cell: "H5", severity: "error", kind: "jumlah", expected: "90" }],
  },
  { name: "the mark of a unit under the marks of its elements", sheet: survey("87,80"), loud: [] },
  {
    name: "the mark of a unit that is not 25 times what its elements weigh together",
    sheet: survey("87,50"),
    loud: [{ cell: "F12", severity: "error", kind: "bobot", expected: "87,80" }],
  },
  { name: "an index that is called a mean in brackets", sheet: elements("3,695"), loud: [] },
  {
    name: "an index in brackets that is no mean of its elements",
    sheet: elements("3,659").replace("92,38", "91,48"),
    loud: [{ cell: "C6", severity: "error", kind: "rata-rata", expected: "3,695" }],
  },
  { name: "a status by the standard that its header names", sheet: coverage("Belum"), loud: [] },
  {
    name: "a status against the standard that its header names",
    sheet: coverage("Tercapai"),
    loud: [{ cell: "F5", severity: "error", kind: "kategori", expected: "Belum" }],
  },
  { name: "reached, exceeded and missed", sheet: exceeded("Tidak tercapai"), loud: [] },
  {
    name: "reached below the target where what is exceeded has a word of its own",
    sheet: exceeded("Tercapai"),
    loud: [{ cell: "F3", severity: "error", kind: "kategori", expected: "Tidak Tercapai" }],
  },
  { name: "better and not yet better, by what is better of each", sheet: compared("Lebih baik"), loud: [] },
  {
    name: "not yet better below the province where less is better",
    sheet: compared("Belum lebih baik"),
    loud: [{ cell: "F5", severity: "error", kind: "kategori", expected: "Lebih baik" }],
  },
  { name: "hours of a year shared among the cases", sheet: intervals("19 jam 38 menit"), loud: [] },
  {
    name: "hours of a year that are cut off at the minute",
    sheet: intervals("19 jam 38 menit", "17 jam 54 menit"),
    loud: [],
  },
  {
    name: "decimals of an hour that are told as minutes",
    sheet: intervals("19 jam 64 menit", "17 jam 55 menit"),
    loud: [{ cell: "D4", severity: "error", kind: "rata-rata", expected: "19 jam 38 menit" }],
  },
  { name: "days and hours between cases", sheet: offences("6 hari 7 jam"), loud: [] },
  {
    name: "days and hours between cases of another row",
    sheet: offences("5 hari 17 jam"),
    loud: [{ cell: "D4", severity: "error", kind: "rata-rata", expected: "6 hari 7 jam" }],
  },
  { name: "the target of the year behind those of its quarters", ...scorecard("5,00"), loud: [] },
  {
    name: "a target of the year that another table prints otherwise",
    ...scorecard("5,50"),
    loud: [{ cell: "G4", severity: "error", kind: "silang", expected: "5,00" }],
  },
];
