import { type RunningTextCase, silent, wrong } from "./running-text-case";

/** A change since an earlier level, where the level that it came to stands in another sentence. */
export const levelsToldApart: RunningTextCase[] = [
  wrong(
    "A1",
    "21,95%",
    "13,94%",
    "Selama 2023 dinas melayani 4.512 permohonan. Jumlah tersebut meningkat 21,95% dibandingkan periode yang sama pada tahun 2022 yang hanya melayani sebanyak 3.960 permohonan.",
  ),
  silent(
    "Selama 2023 dinas melayani 4.512 permohonan. Jumlah tersebut meningkat 13,94% dibandingkan periode yang sama pada tahun 2022 yang hanya melayani sebanyak 3.960 permohonan.",
  ),
  // Cut off, and of the later level: told otherwise, not told wrong.
  silent(
    "Selama 2023 dinas melayani 4.512 permohonan. Jumlah tersebut meningkat 13,93% dibandingkan tahun 2022 yang melayani 3.960 permohonan.",
  ),
  silent(
    "Selama 2023 dinas melayani 4.512 permohonan. Jumlah tersebut meningkat 12,23% dibandingkan tahun 2022 yang melayani 3.960 permohonan.",
  ),
  // The subject said once more, in the cell below.
  wrong(
    "A2",
    "17,10%",
    "15,00%",
    "Laporan yang diterima tahun 2023 sebanyak 2.760 laporan dan laporan yang diselesaikan 2.401 laporan.",
    "Jumlah laporan yang diterima meningkat 17,10% jika dibandingkan dengan tahun 2022 yang menerima 2.400 laporan.",
  ),
  silent(
    "Laporan yang diterima tahun 2023 sebanyak 2.760 laporan dan laporan yang diselesaikan 2.401 laporan.",
    "Jumlah laporan yang diterima meningkat 15% jika dibandingkan dengan tahun 2022 yang menerima 2.400 laporan.",
  ),
  // Something else is received than what was told before: too far from it.
  silent(
    "Laporan pidana yang diterima 500 laporan. Jumlah laporan yang diterima meningkat 10% dibandingkan tahun 2022 yang menerima 2.000 laporan.",
  ),
  // Behind a comma, and a word for the change that says the opposite.
  wrong(
    "A1",
    "54,70%",
    "50,08%",
    "Selama semester pertama 2023 kantor menangani 1.801 pengaduan, meningkat 54,70% dibandingkan dengan periode yang sama pada tahun 2022 yang berjumlah 1.200 pengaduan. Dari jumlah tersebut, 900 pengaduan disampaikan secara daring.",
  ),
  wrong(
    "A1",
    "turun",
    "peningkatan",
    "Permohonan yang masuk 1.320 berkas. Angka ini turun 10% dari tahun sebelumnya yang mencapai 1.200 berkas.",
  ),
  // In points or in percent of percentages.
  wrong(
    "A1",
    "2,10%",
    "1,20%",
    "Rasio penyelesaian pengaduan mencapai 91,20%. Angka ini turun 2,10% dari tahun sebelumnya yang mencapai 92,40%.",
  ),
  silent(
    "Rasio penyelesaian pengaduan mencapai 91,20%. Angka ini turun 1,20% dari tahun sebelumnya yang mencapai 92,40%.",
  ),
  silent(
    "Rasio penyelesaian pengaduan mencapai 91,20%. Angka ini turun 1,30% dari tahun sebelumnya yang mencapai 92,40%.",
  ),
  wrong(
    "A1",
    "2,25%",
    "1,25%",
    "Rasio penyelesaian pengaduan sebesar 81,25%. Kinerja penyelesaian pengaduan lebih tinggi 2,25% dari target yang ditetapkan sebesar 80%.",
  ),
  // Both together, a sum that no figure tells.
  silent(
    "Kantor melayani 4.512 permohonan dan 1.203 pengaduan. Jumlah ini meningkat 20,01% dibandingkan tahun 2022 yang berjumlah 4.762 layanan.",
  ),
  // Other things than the figure before it.
  silent(
    "Kantor melayani 4.512 permohonan. Jumlah petugas ini meningkat 25% dibandingkan tahun 2022 yang berjumlah 40 orang.",
  ),
  silent(
    "Kantor melayani 4.512 permohonan. Jumlah ini meningkat 25% dibandingkan tahun 2022, sedangkan pengaduan sebanyak 400.",
  ),
  // How much is told twice; the first figure is no level.
  silent(
    "Sepanjang tahun 2023 tercatat 591 tindak pidana, bertambah 43 kasus atau naik 7,85% dibandingkan tahun 2022 sebanyak 548 kasus.",
  ),
  // Far off, and right but for one digit of a level.
  wrong(
    "A1",
    "8.960",
    "3.960",
    "Selama 2023 dinas melayani 4.512 permohonan. Jumlah tersebut meningkat 13,94% dibandingkan tahun 2022 yang melayani 8.960 permohonan.",
  ),
  wrong(
    "A1",
    "8.512",
    "4.512",
    "Selama 2023 dinas melayani 8.512 permohonan. Jumlah tersebut meningkat 13,94% dibandingkan tahun 2022 yang melayani 3.960 permohonan.",
  ),
  silent(
    "Selama 2023 dinas melayani 4.512 permohonan. Jumlah tersebut meningkat 13,94% dibandingkan tahun 2022 yang melayani 11.960 permohonan.",
  ),
  // What grew stands between the word for it and how much.
  wrong(
    "A1",
    "1,66%",
    "1,26%",
    "Hal ini terlihat dari meningkatnya rasio penyelesaian pengaduan sebesar 1,66% dari 90,04% pada tahun 2022 menjadi 91,30%.",
  ),
  silent(
    "Hal ini terlihat dari meningkatnya rasio penyelesaian pengaduan sebesar 1,26% dari 90,04% pada tahun 2022 menjadi 91,30%.",
  ),
  silent(
    "Laporan pidana yang diterima 500 laporan. Jumlah laporan yang diterima meningkat 10% dibandingkan tahun 2022 yang menerima 480 laporan.",
  ),
  silent(
    "Jumlah surat masuk naik 20% dibanding tahun 2022 sebanyak 1.000 surat, sedangkan surat keluar turun 10% dari tahun 2022 sebanyak 1.000 surat.",
  ),
  // Two sentences together.
  silent(
    "Pada triwulan I 2023 kantor melayani 300 pemohon. Pada triwulan II 2023 melayani 330 pemohon. Jumlah ini naik 12% dibanding tahun 2022 yang melayani 562 pemohon.",
  ),
];
