import { type RunningTextCase, silent, wrong } from "./running-text-case";

/** What is short of a goal, percentages of changes whose levels are told, points, and an amount told once more in miliar. */
export const shortfallsAndChanges: RunningTextCase[] = [
  wrong(
    "A1",
    "9 orang",
    "7 orang",
    "Penyuluh yang telah bersertifikat baru 33 orang dari target 40 orang (82,50%), masih kurang 9 orang.",
  ),
  silent("Penyuluh yang telah bersertifikat baru 33 orang dari target 40 orang (82,50%), masih kurang 7 orang."),
  wrong(
    "A1",
    "12 orang",
    "14 orang",
    "Dinas ini didukung oleh 58 orang pegawai. Dibandingkan kebutuhan menurut analisis beban kerja sebanyak 72 orang, masih terdapat kekurangan 12 orang sehingga keterisian baru 80,56%.",
  ),
  silent(
    "Dinas ini didukung oleh 58 orang pegawai. Dibandingkan kebutuhan menurut analisis beban kerja sebanyak 72 orang, masih terdapat kekurangan 14 orang sehingga keterisian baru 80,56%.",
  ),
  // Short of something else: nothing shows of what.
  silent(
    "Dinas ini didukung oleh 58 orang pegawai. Dibandingkan kebutuhan sebanyak 72 orang, yang kurang 4 orang adalah arsiparis.",
  ),
  wrong(
    "A1",
    "1,58 poin",
    "1,85 poin",
    "Persentase jalan mantap terealisasi 88,15%, kurang 1,58 poin dari target 90,00% sehingga capaiannya 97,94.",
  ),
  silent("Persentase jalan mantap terealisasi 88,15%, kurang 1,85 poin dari target 90,00% sehingga capaiannya 97,94."),
  wrong(
    "A1",
    "20,83%",
    "2,08%",
    "Izin mendirikan bangunan turun dari 144 menjadi 141 izin atau berkurang 3 izin (20,83%).",
  ),
  silent("Izin mendirikan bangunan turun dari 144 menjadi 141 izin atau berkurang 3 izin (2,08%)."),
  wrong(
    "A1",
    "7,41%",
    "8,00%",
    "Pagu semula Rp1.250.000.000 dan setelah perubahan menjadi Rp1.350.000.000, bertambah Rp100.000.000 atau 7,41%.",
  ),
  silent(
    "Pagu semula Rp1.250.000.000 dan setelah perubahan menjadi Rp1.350.000.000, bertambah Rp100.000.000 atau 8,00%.",
  ),
  wrong(
    "A1",
    "4,26%",
    "4,45%",
    "Dibandingkan tahun 2022 sebesar Rp2.415.300.000, realisasi retribusi tahun 2023 naik Rp107.480.850 atau 4,26%; setahun sebelumnya pertumbuhannya 9,12%.",
  ),
  silent(
    "Dibandingkan tahun 2022 sebesar Rp2.415.300.000, realisasi retribusi tahun 2023 naik Rp107.480.850 atau 4,45%; setahun sebelumnya pertumbuhannya 9,12%.",
  ),
  wrong(
    "A1",
    "5,00 poin",
    "0,62 poin",
    "Pajak daerah memberikan kontribusi 13,02% terhadap pendapatan. Kontribusi tersebut naik 5,00 poin dari tahun 2022 sebesar 12,40%.",
  ),
  silent(
    "Pajak daerah memberikan kontribusi 13,02% terhadap pendapatan. Kontribusi tersebut naik 0,62 poin dari tahun 2022 sebesar 12,40%.",
  ),
  wrong(
    "A1",
    "60,0%",
    "54,5%",
    "Posko melayani 110 orang dari target 100 orang (110,0%). Rujukan ke puskesmas diberikan kepada 60 orang (60,0%) dan ke rumah sakit 50 orang.",
  ),
  silent(
    "Posko melayani 110 orang dari target 100 orang (110,0%). Rujukan ke puskesmas diberikan kepada 60 orang (54,5%) dan ke rumah sakit 50 orang.",
  ),
  wrong(
    "A1",
    "Rp0,53 miliar",
    "Rp5,31 miliar",
    "Anggaran yang dikelola Rp5.402.185.000 terealisasi Rp5.306.418.920 atau 98,23%, setara Rp0,53 miliar.",
  ),
  silent("Anggaran yang dikelola Rp5.402.185.000 terealisasi Rp5.306.418.920 atau 98,23%, setara Rp5,31 miliar."),
  wrong(
    "A1",
    "13,33%",
    "11,76%",
    "Dari 17 IKU yang diperjanjikan pada 6 sasaran, sebanyak 15 IKU (88,24%) berstatus hijau dan 2 IKU (13,33%) berstatus kuning.",
  ),
  silent(
    "Dari 17 IKU yang diperjanjikan pada 6 sasaran, sebanyak 15 IKU (88,24%) berstatus hijau dan 2 IKU (11,76%) berstatus kuning.",
  ),
  wrong(
    "A1",
    "75,9%",
    "57,9%",
    "Dari 140 lembaga yang dinilai, 81 di antaranya (75,9%) berada pada kategori Mandiri ke atas.",
  ),
  silent("Dari 140 lembaga yang dinilai, 81 di antaranya (57,9%) berada pada kategori Mandiri ke atas."),
  // What was aimed at has no parts, what a part counts is not reached, and the highest capaian is no share.
  silent(
    "Layanan konseling menjangkau 350 klien dari target 320 klien (109,38%), terdiri atas 190 laki-laki dan 160 perempuan.",
  ),
  wrong(
    "A1",
    "350",
    "360",
    "Layanan konseling menjangkau 350 klien dari target 320 klien, terdiri atas 200 laki-laki dan 160 perempuan.",
  ),
  silent(
    "Nilai akhir mencapai 95,10, terdiri atas perencanaan 94,00 dan pelaksanaan 96,20 dengan bobot masing-masing 50%, atau 105,67% dari target 90,00.",
  ),
  silent(
    "Rata-rata capaian keempat sasaran adalah 101,20%; capaian sasaran tertinggi adalah sasaran III (106,31%) dan terendah sasaran I (95,02%).",
  ),
  // What was reached stands among other figures; the change is a digit off.
  wrong(
    "A1",
    "2,15 poin",
    "1,15 poin",
    "Indeks literasi tahun 2024 terealisasi 61,40 dari target 61,75 atau tercapai 99,43%, naik 2,15 poin dibandingkan tahun 2023 sebesar 60,25.",
  ),
  silent(
    "Indeks literasi tahun 2024 terealisasi 61,40 dari target 61,75 atau tercapai 99,43%, naik 1,15 poin dibandingkan tahun 2023 sebesar 60,25.",
  ),
  // Of another target nothing is told here.
  silent(
    "Indeks literasi tahun 2024 terealisasi 61,40 dari target 61,75, sedangkan indeks baca naik 4,35 poin dibandingkan tahun 2023 sebesar 52,10.",
  ),
  wrong(
    "A1",
    "1,87 poin",
    "1,78 poin",
    "Sepuluh indikator memiliki rata-rata capaian sebesar 97,35%. Dibandingkan rata-rata capaian tahun 2023 sebesar 99,13%, terjadi penurunan sebesar 1,87 poin.",
  ),
  silent(
    "Sepuluh indikator memiliki rata-rata capaian sebesar 97,35%. Dibandingkan rata-rata capaian tahun 2023 sebesar 99,13%, terjadi penurunan sebesar 1,78 poin.",
  ),
];
