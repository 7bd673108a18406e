import { type RunningTextCase, silent, wrong } from "./running-text-case";

/** Shares of a whole told farther off, changes of a base that is named, sides of a goal and how far off it is. */
export const basesAndSides: RunningTextCase[] = [
  // Of those among them that are named before the percentage.
  silent("Dari 48 kasus pada tahun 2023, 33 di antaranya kasus pencurian (68,75%)."),
  wrong("A1", "65,78%", "68,75%", "Dari 48 kasus pada tahun 2023, 33 di antaranya kasus pencurian (65,78%)."),
  // Two parts that come to the whole before them.
  silent("Aduan yang masuk sebanyak 32 laporan, 27 laporan (84,38%) telah ditutup dan 5 laporan masih berjalan."),
  wrong(
    "A1",
    "87,00%",
    "84,38%",
    "Aduan yang masuk sebanyak 32 laporan, 27 laporan (87,00%) telah ditutup dan 5 laporan masih berjalan.",
  ),
  silent("Dari jumlah tersebut, 64 orang (72,73%) adalah penyuluh, sedangkan 24 orang lainnya adalah pelaksana."),
  wrong(
    "A1",
    "77,27%",
    "72,73%",
    "Dari jumlah tersebut, 64 orang (77,27%) adalah penyuluh, sedangkan 24 orang lainnya adalah pelaksana.",
  ),
  // A third kind besides.
  silent(
    "Dari jumlah tersebut, 60 orang (63,83%) penyuluh, sedangkan 26 orang lainnya pelaksana dan 8 orang struktural.",
  ),
  silent(
    "Layanan menjangkau 7 kecamatan yang terdiri atas 75 desa/kelurahan. Telah dibentuk 15 desa/kelurahan siaga atau 20,00% dari seluruh desa/kelurahan.",
  ),
  wrong(
    "A1",
    "20,00%",
    "17,33%",
    "Layanan menjangkau 7 kecamatan yang terdiri atas 75 desa/kelurahan. Telah dibentuk 13 desa/kelurahan siaga atau 20,00% dari seluruh desa/kelurahan.",
  ),
  // The desa of one kecamatan are not all.
  silent("Kecamatan Awan terdiri atas 12 desa. Terdapat 5 desa mandiri atau 5,00% dari seluruh desa."),
  // What it changed from opens the sentence, or stands between the change and its percentage.
  silent("Dibandingkan dengan tahun 2023 (Rp80,50 miliar) terdapat kenaikan Rp16,10 miliar atau 20,00%."),
  wrong(
    "A1",
    "16,67%",
    "20,00%",
    "Dibandingkan dengan tahun 2023 (Rp80,50 miliar) terdapat kenaikan Rp16,10 miliar atau 16,67%.",
  ),
  silent("Kecelakaan berjumlah 8 kejadian, turun 4 kejadian dari 12 kejadian pada tahun 2023 atau turun 33,33%."),
  wrong(
    "A1",
    "50,00%",
    "33,33%",
    "Kecelakaan berjumlah 8 kejadian, turun 4 kejadian dari 12 kejadian pada tahun 2023 atau turun 50,00%.",
  ),
  silent("Pagu awal Rp25.480.000.000. Setelah revisi, pagu menjadi Rp26.105.500.000 atau naik Rp625.500.000."),
  wrong(
    "A1",
    "turun",
    "peningkatan",
    "Pagu awal Rp25.480.000.000. Setelah revisi, pagu menjadi Rp26.105.500.000 atau turun Rp625.500.000.",
  ),
  // Of something else than the figure before.
  silent("Pagu awal Rp25.480.000.000. Setelah revisi, pagu menjadi Rp26.105.500.000 atau turun Rp1.410.200.000."),
  // Managed quantities are no change.
  silent(
    "Limbah yang dikurangi sebanyak 8.386,90 ton atau 20,97% dari timbulan 40.000,00 ton, naik 1.303,20 ton dibandingkan tahun 2023 (7.083,70 ton).",
  ),
  // How far off the goal.
  silent("Cakupan layanan 75,00%, 10,00 poin di bawah target 85,00%."),
  wrong("A1", "11,76 poin", "10,00 poin", "Cakupan layanan 75,00%, 11,76 poin di bawah target 85,00%."),
  silent("Cakupan kota 80,00% dan kabupaten 75,00%, 5,00 poin di bawah target 85,00%."),
  silent("Indeks terealisasi 67,20 atau 101,82% dari target 66,00, sehingga melampaui target sebesar 1,20 poin."),
  wrong(
    "A1",
    "di bawah target",
    "di atas target",
    "Indeks terealisasi 67,20 atau 101,82% dari target 66,00, sehingga berada di bawah target sebesar 1,20 poin.",
  ),
  // What should be low may be worse below its target than above.
  silent("Indeks kerawanan terealisasi 64,80 dari target 66,00, sehingga melampaui target sebesar 1,20 poin."),
  // What is needed of all.
  silent(
    "Pegawai berjumlah 54 orang, 40 laki-laki dan 14 perempuan. Dibanding kebutuhan 90 orang menurut analisis beban kerja, masih kurang 36 orang.",
  ),
  wrong(
    "A1",
    "26 orang",
    "36 orang",
    "Pegawai berjumlah 54 orang, 40 laki-laki dan 14 perempuan. Dibanding kebutuhan 90 orang menurut analisis beban kerja, masih kurang 26 orang.",
  ),
  silent("Pegawai berjumlah 54 orang. Dibanding kebutuhan 60 orang penyuluh, masih kurang 36 orang."),
  // The parts of one division against all the staff, in the cell above.
  silent(
    "Pegawai seluruhnya 210 orang, terdiri atas 120 laki-laki dan 90 perempuan.",
    "Menurut status, 134 orang PNS, 38 orang PPPK, dan 38 orang tenaga kontrak.",
  ),
  wrong(
    "A2",
    "83 orang",
    "38 orang",
    "Pegawai seluruhnya 210 orang, terdiri atas 120 laki-laki dan 90 perempuan.",
    "Menurut status, 134 orang PNS, 38 orang PPPK, dan 83 orang tenaga kontrak.",
  ),
  // Others than those counted before, so that no part is a slip away.
  silent(
    "Dinas ini didukung 150 pegawai tetap.",
    "Menurut status, 134 orang PNS, 16 orang PPPK, dan 40 orang tenaga kontrak.",
  ),
  // What they attend they may attend twice.
  silent(
    "Pegawai seluruhnya 210 orang.",
    "Menurut jenis pelatihan, 134 orang mengikuti teknis, 83 orang fungsional, dan 38 orang struktural.",
  ),
  // What a share came to, and behind the colon what it is of.
  silent("Angka putus layanan turun dari 14,20% menjadi 11,25%: 18 dari 160 klien."),
  wrong("A1", "11,25%", "12,00%", "Angka putus layanan turun dari 14,20% menjadi 11,25%: 18 dari 150 klien."),
];
