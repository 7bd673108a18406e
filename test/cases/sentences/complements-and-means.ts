import { type RunningTextCase, silent, wrong } from "./running-text-case";

/** Means a month, parts that are more than their whole, and the two shares of one whole, over the sentences of a text. */
export const complementsAndMeans: RunningTextCase[] = [
  // A total, its months, and what that is a month.
  wrong(
    "A1",
    "902",
    "920",
    "Selama Januari—Mei 2023 dinas melayani 4.510 permohonan dan menerima 4.600 permohonan. Rata-rata permohonan yang diterima per bulan sebanyak 902 permohonan.",
  ),
  silent(
    "Selama Januari—Mei 2023 dinas menerima 4.600 permohonan. Rata-rata permohonan yang diterima per bulan sebanyak 920 permohonan.",
  ),
  // Rounded up, and a month that is not whole.
  silent(
    "Selama semester pertama 2023 kantor menangani 3.601 pengaduan. Rerata pengaduan yang ditangani per bulannya adalah 601 pengaduan.",
  ),
  silent(
    "Selama Januari—12 Mei 2023 dinas menerima 4.600 permohonan. Rata-rata permohonan yang diterima per bulan sebanyak 902 permohonan.",
  ),
  wrong(
    "A2",
    "310",
    "300",
    "Sepanjang tahun 2023 kantor menangani 3.601 pengaduan.",
    "Dalam setiap bulannya kantor menangani rata-rata 310 pengaduan.",
  ),
  // Of another year, and of each officer.
  silent(
    "Sepanjang tahun 2023 kantor menangani 3.601 pengaduan.",
    "Pada tahun 2022 rata-rata pengaduan yang ditangani per bulan sebanyak 310 pengaduan.",
  ),
  silent(
    "Sepanjang tahun 2023 kantor menangani 3.601 pengaduan.",
    "Rata-rata pengaduan yang ditangani per petugas per bulan sebanyak 310 pengaduan.",
  ),
  // Two parts that are more than all.
  wrong(
    "A1",
    "5.120 laporan",
    "6.400 laporan",
    "Laporan perizinan yang masuk ke dinas sebanyak 5.120 laporan. Paling banyak laporan perizinan bangunan 3.900 dan disusul laporan perizinan usaha 2.500.",
  ),
  silent(
    "Laporan perizinan yang masuk ke dinas sebanyak 7.120 laporan. Paling banyak laporan perizinan bangunan 3.900 dan disusul laporan perizinan usaha 2.500.",
  ),
  // A patient may have both.
  silent(
    "Puskesmas melayani 5.120 pasien. Terbanyak pasien hipertensi 3.900 pasien dan disusul pasien diabetes 2.500 pasien.",
  ),
  // Shares of those who did and those who did not.
  wrong(
    "A1",
    "39,29 persen",
    "37,50 persen",
    "Peserta yang mengajukan keberatan mencapai 62,50 persen. Dengan kata lain peserta yang tidak mengajukan keberatan melebihi target, yaitu 39,29 persen.",
  ),
  silent(
    "Peserta yang mengajukan keberatan mencapai 62,50 persen. Dengan kata lain peserta yang tidak mengajukan keberatan melebihi target, yaitu 37,50 persen.",
  ),
  silent(
    "Peserta yang mengajukan keberatan mencapai 62,50 persen, sedangkan target peserta yang tidak mengajukan keberatan 39,29 persen.",
  ),
  silent(
    "Peserta yang mengajukan keberatan mencapai 62,50 persen. Peserta yang tidak mengajukan banding mencapai 39,29 persen.",
  ),
  wrong(
    "A1",
    "39,29 persen",
    "37,50 persen",
    "Yang mengajukan keberatan sejumlah 750 peserta dari 1.200 peserta yang menunjukkan bahwa rasio penerimaan hasil baru mencapai 39,29 persen.",
  ),
  silent(
    "Yang mengajukan keberatan sejumlah 750 peserta dari 1.200 peserta yang menunjukkan bahwa rasio penerimaan hasil baru mencapai 37,5 persen.",
  ),
  // Not the same, not of the same people, or not all.
  silent("Rumah tangga yang menggunakan listrik PLN 90,1% dan yang tidak menggunakan listrik 1,2%."),
  silent("Guru yang mengikuti pelatihan daring 62,5% dan siswa yang tidak mengikuti pelatihan daring 39,2%."),
  silent("Peserta yang menyatakan setuju 62,5%, yang tidak menyatakan setuju 30,2%, dan sisanya tidak menjawab."),
];
