import { type RunningTextCase, silent, wrong } from "./running-text-case";

/** Shares, growth and rests that go on from what the sentence before tells. */
export const sentenceBefore: RunningTextCase[] = [
  // The earlier level opens the sentence.
  wrong(
    "A1",
    "bertambah",
    "penurunan",
    "Balai didukung oleh 58 orang pegawai yang terdiri atas 33 laki-laki dan 25 perempuan. Dibandingkan akhir tahun 2022 yang berjumlah 61 orang, jumlah pegawai bertambah 3 orang.",
  ),
  silent(
    "Balai didukung oleh 58 orang pegawai yang terdiri atas 33 laki-laki dan 25 perempuan. Dibandingkan akhir tahun 2022 yang berjumlah 61 orang, jumlah pegawai berkurang 3 orang.",
  ),
  // Their number is the figure itself, though fewer are better.
  wrong(
    "A1",
    "naik",
    "penurunan",
    "Jumlah kecelakaan kerja tahun 2023 sebanyak 41 kasus pada 312 perusahaan. Dibandingkan tahun 2022 sebanyak 43 kasus, jumlah kecelakaan kerja naik 2 kasus.",
  ),
  silent(
    "Jumlah kecelakaan kerja tahun 2023 sebanyak 41 kasus pada 312 perusahaan. Dibandingkan tahun 2022 sebanyak 43 kasus, jumlah kecelakaan kerja turun 2 kasus.",
  ),
  // Named otherwise, and right to the last of three digits.
  wrong(
    "A1",
    "turun",
    "peningkatan",
    "Permohonan yang selesai sesuai janji sebanyak 1.842 dari 1.920 permohonan atau 95,94%. Dibandingkan tahun 2022 sebesar 93,81%, realisasi turun 2,13 poin.",
  ),
  silent(
    "Permohonan yang selesai sesuai janji sebanyak 1.842 dari 1.920 permohonan atau 95,94%. Dibandingkan tahun 2022 sebesar 93,81%, realisasi naik 2,13 poin.",
  ),
  // The level that it fell to is not told.
  silent(
    "Permohonan yang selesai sesuai janji sebanyak 1.842 dari 1.920 permohonan atau 95,94%. Dibandingkan tahun 2022 sebesar 93,81%, tingkat keluhan turun 2,20 poin.",
  ),
  // The men alone, of whom nothing is known of the year before.
  silent(
    "Balai didukung oleh 33 orang penyuluh dan 25 orang pegawai. Dibandingkan akhir tahun 2022 yang berjumlah 55 orang, jumlah pegawai bertambah 3 orang.",
  ),
  wrong(
    "A2",
    "berkurang",
    "peningkatan",
    "Jumlah penduduk pada akhir tahun 2023 sebanyak 6.214 jiwa pada 2.011 KK.",
    "Dibandingkan awal tahun sebanyak 6.190 jiwa, penduduk berkurang 24 jiwa.",
  ),
  wrong(
    "A1",
    "4,17 poin",
    "3,17 poin",
    "Nilai kinerja anggaran tahun 2023 sebesar 93,42. Dibandingkan tahun 2022 sebesar 90,25, nilai ini meningkat 4,17 poin.",
  ),
  silent(
    "Nilai kinerja anggaran tahun 2023 sebesar 93,42. Dibandingkan tahun 2022 sebesar 90,25, nilai ini meningkat 3,17 poin.",
  ),
  silent(
    "Nilai kinerja anggaran tahun 2023 sebesar 93,42. Dibandingkan rata-rata nasional tahun 2023 sebesar 90,25, nilai ini meningkat 4,17 poin.",
  ),
  // Growth of the level that it came to.
  wrong(
    "A1",
    "20,00%",
    "25,00%",
    "Kunjungan museum tahun 2023 mencapai 42.500 orang dari target 40.000 orang. Dibandingkan tahun 2022 kunjungan naik 8.500 orang atau 20,00%.",
  ),
  silent(
    "Kunjungan museum tahun 2023 mencapai 42.500 orang dari target 40.000 orang. Dibandingkan tahun 2022 kunjungan naik 8.500 orang atau 25,00%.",
  ),
  // Neither of the two: of something that is not told.
  silent(
    "Kunjungan museum tahun 2023 mencapai 42.500 orang. Dibandingkan tahun 2022 kunjungan pelajar naik 8.500 orang atau 20,00%.",
  ),
  // All that the sentence before counts.
  wrong(
    "A1",
    "41,20%",
    "45,00%",
    "Aduan terbanyak adalah jalan rusak sebanyak 96 aduan, disusul sampah 75 aduan dan penerangan 54 aduan. Ketiganya mencakup 41,20% dari 500 aduan yang masuk.",
  ),
  silent(
    "Aduan terbanyak adalah jalan rusak sebanyak 96 aduan, disusul sampah 75 aduan dan penerangan 54 aduan. Ketiganya mencakup 45,00% dari 500 aduan yang masuk.",
  ),
  silent(
    "Aduan terbanyak adalah jalan rusak sebanyak 96 aduan, disusul sampah 75 aduan, penerangan 54 aduan dan drainase 20 aduan. Ketiganya mencakup 41,20% dari 500 aduan yang masuk.",
  ),
  // The whole by its name.
  wrong(
    "A1",
    "17,50%",
    "15,00%",
    "Dinas berkedudukan di ibu kota dengan jumlah pegawai 80 orang, terdiri atas 45 laki-laki dan 35 perempuan. Pejabat fungsional berjumlah 12 orang atau 17,50% dari seluruh pegawai.",
  ),
  silent(
    "Dinas berkedudukan di ibu kota dengan jumlah pegawai 80 orang, terdiri atas 45 laki-laki dan 35 perempuan. Pejabat fungsional berjumlah 12 orang atau 15,00% dari seluruh pegawai.",
  ),
  silent(
    "Dinas berkedudukan di ibu kota dengan jumlah pegawai 80 orang, terdiri atas 45 laki-laki dan 35 perempuan. Pejabat fungsional berjumlah 12 orang atau 17,50% dari seluruh pejabat.",
  ),
  // A part of what was reached, reckoned of the target.
  wrong(
    "A1",
    "52,5%",
    "48,8%",
    "Klinik melayani 430 orang dari target 400 orang atau 107,50%. Layanan terbanyak adalah pemeriksaan umum sebanyak 210 orang (52,5%).",
  ),
  silent(
    "Klinik melayani 430 orang dari target 400 orang atau 107,50%. Layanan terbanyak adalah pemeriksaan umum sebanyak 210 orang (48,8%).",
  ),
  silent(
    "Klinik melayani 430 orang dari target 400 orang atau 107,50%. Layanan terbanyak adalah pemeriksaan umum sebanyak 210 orang (52,5% dari target).",
  ),
  wrong(
    "A1",
    "66,0%",
    "60,0%",
    "Realisasi retribusi mencapai Rp 2.200.000.000 atau 110,0% dari target. Penerimaan terbesar berasal dari parkir yaitu Rp 1.320.000.000 atau 66,0% dari retribusi.",
  ),
  // What is left, in the sentence behind.
  wrong(
    "A1",
    "152 orang",
    "125 orang",
    "Penyuluh yang ada berjumlah 375 orang, terdiri atas 260 penyuluh tetap dan 115 penyuluh swadaya, atau 75,0% dari kebutuhan sebanyak 500 orang. Dengan demikian masih terdapat kekurangan 152 orang.",
  ),
  silent(
    "Penyuluh yang ada berjumlah 375 orang, terdiri atas 260 penyuluh tetap dan 115 penyuluh swadaya, atau 75,0% dari kebutuhan sebanyak 500 orang. Dengan demikian masih terdapat kekurangan 125 orang.",
  ),
  silent(
    "Penyuluh yang ada berjumlah 375 orang atau 75,0% dari kebutuhan sebanyak 500 orang. Dengan demikian masih terdapat kekurangan masing-masing 25 orang.",
  ),
  wrong(
    "A1",
    "Empat berkas",
    "3 berkas",
    "Berkas izin yang diselesaikan tepat waktu sebanyak 412 dari 415 berkas atau 99,28%. Empat berkas yang melampaui waktu seluruhnya izin lokasi.",
  ),
  silent(
    "Berkas izin yang diselesaikan tepat waktu sebanyak 412 dari 415 berkas atau 99,28%. Tiga berkas yang melampaui waktu seluruhnya izin lokasi.",
  ),
  silent(
    "Berkas izin yang diselesaikan tepat waktu sebanyak 412 dari 415 berkas atau 99,28%. Dua pemohon yang melampaui waktu telah disurati.",
  ),
  // What fills a place is called otherwise.
  wrong("A1", "36", "63", "Dari 240 kios pasar telah terisi 177 pedagang sehingga tersisa 36 kios."),
  silent("Dari 240 kios pasar telah terisi 177 pedagang sehingga tersisa 63 kios."),
  silent("Dari 240 kios pasar telah terisi 177 pedagang, sedangkan yang rusak 36 kios."),
];
