import { error, right, type SentenceCase, wrong } from "./sentence-case";

/** Parts that add up, rests and rates that follow, and lists that need not be complete. */
export const rightParts: SentenceCase[] = [
  right("Sebanyak 168 orang, terdiri 97 laki-laki dan 71 perempuan, mengikuti pelatihan.", 1),
  right("Kedatangan berjumlah 62.310 orang, terdiri dari 11.204 WNA dan 51.106 WNI.", 1),
  right("Perkara masuk sebanyak 85 perkara yang terdiri dari 71 gugatan dan 14 permohonan.", 1),
  right(
    "Tahun 2023 tercatat 8.412 kejahatan, terinci kejahatan konvensional 7.105 kejadian, kejahatan transnasional 1.212 kejadian dan kejahatan terhadap kekayaan negara 95 kejadian.",
    1,
  ),
  right(
    "Total perkara yang diterima berjumlah 845 perkara, dengan klasifikasi perkara gugatan berjumlah 603 perkara ditambah perkara permohonan 242 perkara.",
    1,
  ),
  right(
    "Total perkara berjumlah 845 perkara, dengan rincian gugatan 603 perkara dan permohonan 242 perkara ditambah 12 perkara sisa.",
  ),
  right(
    "Perkara berjumlah 120 perkara yang terdiri dari cerai gugat 80 perkara, cerai talak 37 perkara, serta harta bersama, perwalian, dan wali adhal masing-masing 1 perkara.",
    1,
  ),
  right("Jumlah perkara yang ditangani sebanyak 845 perkara (603 perkara gugatan, 242 perkara permohonan).", 1),
  right("Sebanyak 45 orang terdiri dari 20 orang peserta dari dinas dan 15 orang narasumber serta panitia."),
  right("Bantuan diterima 1.200 KK yang terdiri dari 2.500 laki-laki dan 2.300 perempuan."),
  right("Pelatihan diikuti 12 kelompok, terdiri 120 laki-laki dan 80 perempuan."),
  // In parentheses, and behind "meliputi", the parts need not be all.
  right("Peserta sebanyak 1.200 orang (800 orang dewasa, 300 orang remaja)."),
  right("Peserta sebanyak 1.238 orang (412 orang penyandang disabilitas, 655 orang perempuan)."),
  right("Peserta sebanyak 1.238 orang meliputi 412 orang pelajar dan 655 orang guru."),
  right("Peserta sebanyak 1.238 orang meliputi 583 orang pelajar dan 655 orang guru.", 1),
  // Cases by any of their names, areas with decimals, and parts behind "yaitu" or a colon.
  right(
    "Selama tahun ini ditangani 412 kasus, dengan rincian 118 perkara P21, 206 perkara SP3 dan 88 perkara dilimpahkan.",
    1,
  ),
  right("Luas wilayah 1.284,62 km2, terdiri dari daratan 903,47 km2 dan perairan 381,15 km2.", 1),
  right(
    "Pagu sebesar Rp 8,14 miliar, yaitu belanja pegawai Rp 3,20 miliar, belanja barang Rp 4,42 miliar dan belanja modal Rp 0,52 miliar.",
  ),
  right("Alokasi sebesar Rp 8,14 miliar, yaitu antara lain Kecamatan A Rp 2,20 miliar dan Kecamatan B Rp 1,90 miliar."),
  right(
    "Penyebab 214 perkara itu yaitu perselisihan 131 perkara, ekonomi 97 perkara dan meninggalkan pasangan 22 perkara.",
  ),
  right("Barang bukti seberat 1,5 kg, terdiri dari 900 gram sabu dan 700 gram ganja."),
  right("Realisasi sebesar Rp 8.012.000.000, yaitu dari pagu Rp 9.400.000.000 dan sisa Rp 1.388.000.000."),
  right("Realisasi sebesar Rp 8.012.000.000, yaitu tahun 2023 Rp 7.900.000.000 dan tahun 2022 Rp 7.100.000.000."),
  // What is left of the whole.
  right(
    "Dari jumlah perkara yang ditangani sebanyak 845 perkara, telah diselesaikan sebanyak 812 perkara (590 perkara gugatan, 222 perkara permohonan), sehingga sisa perkara yang belum selesai tahun 2023 sejumlah 33 perkara.",
    2,
  ),
  right(
    "Dari 845 perkara yang masuk tahun 2023, diselesaikan 812 perkara, sehingga sisa perkara yang belum selesai tahun 2023 sejumlah 61 perkara.",
  ),
  right("Dari 845 perkara pada tahun 2023, diselesaikan 812 perkara dan sisa tahun ini 61 perkara."),
  right(
    "Jumlah perkara banding sebanyak 20 berkas, yang sudah lengkap sebanyak 16 berkas, sedangkan yang belum lengkap sebanyak 4 berkas.",
    1,
  ),
  right(
    "Jumlah permohonan sebanyak 20 berkas, yang dikabulkan sebanyak 12 berkas, dan yang tidak dikabulkan sebanyak 3 berkas.",
  ),
  // What came in and what was left before.
  right(
    "Perkara masuk sebanyak 2.850 perkara ditambah sisa perkara tahun 2022 sebanyak 150 perkara, dengan jumlah totalnya sebanyak 3.000 perkara.",
    1,
  ),
  right(
    "Perkara masuk sebanyak 2.850 perkara ditambah sisa sebanyak 150 perkara, dengan total putusan sebanyak 2.910 perkara.",
  ),
  right(
    "Pegawai sebanyak 50 orang ditambah 5 orang pindahan dan dikurangi 2 orang pensiun sehingga jumlahnya 53 orang.",
  ),
  right(
    "Tahun 2023 diselesaikan perkara sebanyak 2.890 perkara dari perkara masuk sebanyak 2.850 perkara ditambah sisa sebanyak 150 perkara, dengan jumlah totalnya 3.000 perkara dengan sisa perkara sebanyak 110 perkara.",
    2,
  ),
  // Rates.
  right("Angka Kematian Bayi sebesar 8,40/1.000 KH (42 kasus dari 5.000 kelahiran hidup).", 1),
  right("Angka Kematian Ibu 131/100.000 KH (8 kasus dari 6.120 kelahiran hidup).", 1),
  right("Angka Kematian Ibu 130/100.000 KH (8 kasus dari 6.120 kelahiran hidup).", 1),
  right("Terdapat 42 kematian bayi dari 5.000 kelahiran hidup atau 8,4 per 1.000 kelahiran hidup.", 1),
  right(
    "Asimilasi diberikan kepada 142 narapidana dari 160 usulan (88,75%), terdiri atas kerja luar 80 orang, magang 41 orang dan pendidikan 21 orang.",
    1,
  ),
  // The names of programmes are no changes.
  right(
    "Program Penunjang Urusan menyerap Rp61,40 miliar (96,12%) dan Program Peningkatan Kapasitas Guru Rp0,84 miliar (91,35%).",
  ),
];

/** Wrong ones, with exactly the fragments that must be named. */
export const wrongParts: SentenceCase[] = [
  wrong(
    "Selama tahun ini ditangani 412 kasus, dengan rincian 118 perkara P21, 206 perkara SP3 dan 38 perkara dilimpahkan.",
    error("jumlah", "412", "362"),
  ),
  wrong(
    "Luas wilayah 1.248,62 km2, terdiri dari daratan 903,47 km2 dan perairan 381,15 km2.",
    error("jumlah", "1.248,62", "1.284,62"),
  ),
  wrong(
    "Pagu sebesar Rp 7,98 miliar, yaitu belanja pegawai Rp 3,20 miliar, belanja barang Rp 4,42 miliar dan belanja modal Rp 0,52 miliar.",
    error("jumlah", "Rp 7,98 miliar", "Rp 8,14 miliar"),
  ),
  wrong(
    "Sampai November diputus 2.318 perkara: 1.752 diajukan istri atau 75,58 % dan 563 perkara diajukan suami.",
    error("jumlah", "2.318", "2.315"),
  ),
  wrong(
    "Sebanyak 186 orang, terdiri 97 laki-laki dan 71 perempuan, mengikuti pelatihan.",
    error("jumlah", "186 orang", "168 orang"),
  ),
  wrong(
    "Kedatangan berjumlah 62.310 orang, terdiri dari 11.204 WNA dan 15.106 WNI.",
    error("jumlah", "62.310 orang", "26.310 orang"),
  ),
  wrong(
    "Perkara masuk sebanyak 85 perkara yang terdiri dari 77 gugatan dan 14 permohonan.",
    error("jumlah", "85", "91"),
  ),
  wrong(
    "Tahun 2023 tercatat 8.412 kejahatan, terinci kejahatan konvensional 7.105 kejadian, kejahatan transnasional 1.221 kejadian dan kejahatan terhadap kekayaan negara 95 kejadian.",
    error("jumlah", "8.412", "8.421"),
  ),
  wrong(
    "Total perkara yang diterima berjumlah 854 perkara, dengan klasifikasi perkara gugatan berjumlah 603 perkara ditambah perkara permohonan 242 perkara.",
    error("jumlah", "854", "845"),
  ),
  wrong(
    "Perkara berjumlah 129 perkara yang terdiri dari cerai gugat 80 perkara, cerai talak 37 perkara, serta harta bersama, perwalian, dan wali adhal masing-masing 1 perkara.",
    error("jumlah", "129", "120"),
  ),
  wrong(
    "Jumlah perkara yang ditangani sebanyak 845 perkara (603 perkara gugatan, 342 perkara permohonan).",
    error("jumlah", "845", "945"),
  ),
  wrong(
    "Peserta sebanyak 1.238 orang meliputi 583 orang pelajar dan 665 orang guru.",
    error("jumlah", "1.238 orang", "1.248 orang"),
  ),
  wrong(
    "Dari jumlah perkara yang ditangani sebanyak 845 perkara, telah diselesaikan sebanyak 812 perkara (590 perkara gugatan, 222 perkara permohonan), sehingga sisa perkara yang belum selesai tahun 2023 sejumlah 43 perkara.",
    error("selisih", "43", "33"),
  ),
  wrong(
    "Jumlah perkara banding sebanyak 20 berkas, yang sudah lengkap sebanyak 16 berkas, sedangkan yang belum lengkap sebanyak 5 berkas.",
    error("selisih", "5 berkas", "4 berkas"),
  ),
  wrong(
    "Perkara masuk sebanyak 2.850 perkara ditambah sisa perkara tahun 2022 sebanyak 150 perkara, dengan jumlah totalnya sebanyak 3.100 perkara.",
    error("jumlah", "3.100", "3.000"),
  ),
  wrong(
    "Tahun 2023 diselesaikan perkara sebanyak 2.890 perkara dari perkara masuk sebanyak 2.850 perkara ditambah sisa sebanyak 150 perkara, dengan jumlah totalnya 3.000 perkara dengan sisa perkara sebanyak 210 perkara.",
    error("selisih", "210", "110"),
  ),
  wrong(
    "Angka Kematian Bayi sebesar 9,40/1.000 KH (42 kasus dari 5.000 kelahiran hidup).",
    error("persen", "9,40", "8,40"),
  ),
  wrong(
    "Terdapat 42 kematian bayi dari 5.000 kelahiran hidup atau 84 per 1.000 kelahiran hidup.",
    error("persen", "84", "8"),
  ),
  wrong(
    "Asimilasi diberikan kepada 142 narapidana dari 160 usulan (88,75%), terdiri atas kerja luar 80 orang, magang 31 orang dan pendidikan 21 orang.",
    error("jumlah", "142", "132"),
  ),
  wrong(
    "Warga binaan yang lulus pelatihan sebanyak 361 orang dari 420 orang yang diuji atau 75,24%.",
    error("persen", "75,24%"),
  ),
];
