import { type RunningTextCase, silent, wrong } from "./running-text-case";

/** Changes, rests, parts and shares as offices word them besides. */
export const wordedOtherwise: RunningTextCase[] = [
  // On which side of something else it lies is no level that it changed from.
  silent(
    "Indeks layanan terealisasi 94,45 dari target 91,00. Dibandingkan tahun 2022 sebesar 92,08, indeks ini naik 2,37 poin dan berada 0,73 poin di atas rata-rata provinsi.",
  ),
  wrong(
    "A1",
    "2,73 poin",
    "2,37 poin",
    "Indeks layanan tahun 2023 sebesar 94,45, dibandingkan tahun 2022 sebesar 92,08 naik 2,73 poin dan berada 0,73 poin di atas rata-rata provinsi.",
  ),
  // The capaian of each, and none of them the target of another.
  silent(
    "Capaian yang menonjol adalah jumlah desa mandiri (150,00 persen) dan waktu penyelesaian izin (115,00 persen), sedangkan yang perlu perhatian adalah gangguan keamanan dengan capaian 66,67 persen.",
  ),
  // What stands behind two levels, one slip of the hand away from their change; otherwise it may be a share.
  wrong(
    "A1",
    "8,59 %",
    "8,95 %",
    "Kebakaran turun dari 257 kejadian menjadi 234 kejadian atau 8,59 %. Korban luka berkurang 9 orang, dari 63 menjadi 54 orang.",
  ),
  wrong("A1", "9,98 %", "8,99 %", "Pencurian ternak naik dari 89 menjadi 97 perkara (9,98 %)."),
  silent("Pencurian ternak naik dari 89 menjadi 97 perkara (8,99 %)."),
  silent("Penyelesaian naik dari 615 perkara menjadi 662 perkara atau 73,25 %."),
  silent("Penyelesaian naik dari 615 perkara menjadi 662 perkara (7,46 % dari seluruh perkara)."),
  // What is needed, how much of it there is, and what is missing.
  wrong(
    "A1",
    "293 orang",
    "239 orang",
    "Dibandingkan DSP sebanyak 651 orang, kekuatan riil baru mencapai 63,29 % atau kurang 293 orang.",
  ),
  silent("Dibandingkan DSP sebanyak 651 orang, kekuatan riil baru mencapai 63,29 % atau kurang 239 orang."),
  wrong(
    "A1",
    "53,66%",
    "65,63%",
    "Dibandingkan kebutuhan sebanyak 64 orang, keterisian baru mencapai 53,66%, sehingga masih terdapat kekurangan 22 orang.",
  ),
  wrong(
    "A1",
    "42 orang",
    "24 orang",
    "Kebutuhan pegawai 120 orang, yang tersedia 96 orang, sehingga kekurangan 42 orang.",
  ),
  silent("Kebutuhan pegawai 120 orang, yang tersedia 96 orang, sehingga kekurangan 24 orang."),
  // Of others, of some, at another time.
  silent("Kebutuhan dokter 12 orang dan perawat yang ada 8 orang, kekurangan 3 bidan."),
  silent(
    "Kebutuhan pegawai tahun depan 120 orang, yang ada 96 orang, sehingga kurang 30 orang karena 6 orang pensiun.",
  ),
  // Men and women, in other words; what is told of some of them leaves others out.
  wrong(
    "A1",
    "58 orang",
    "60 orang",
    "Kantor didukung 58 orang, yaitu 39 laki-laki dan 21 perempuan; sebanyak 8 orang di antaranya hakim.",
  ),
  silent("Kantor didukung 58 orang, yaitu 37 laki-laki dan 21 perempuan; sebanyak 8 orang di antaranya hakim."),
  wrong("A1", "31", "21", "Tercatat 24 kasus dengan 31 tersangka, 12 laki-laki dan 9 perempuan."),
  silent("Terdapat 44 pegawai, 20 laki-laki dan 20 perempuan di antaranya PNS."),
  silent("Peserta pelatihan 120 orang, 60 laki-laki dan 50 perempuan telah mengikuti ujian."),
  wrong(
    "A1",
    "24.193",
    "24.139",
    "Penduduk berjumlah 48.124 jiwa, terdiri atas 23.985 laki-laki dan 24.193 perempuan, yang terhimpun dalam 15.367 kepala keluarga.",
  ),
  silent(
    "Penduduk berjumlah 48.124 jiwa, terdiri atas 23.985 laki-laki dan 24.139 perempuan, yang terhimpun dalam 15.367 kepala keluarga.",
  ),
  // What is not done, said without saying it again.
  wrong(
    "A1",
    "3",
    "2",
    "Sebanyak 11 dari 13 indikator memenuhi target, sedangkan 3 indikator belum, yaitu IK 1.2, IK 4.3, dan IK 4.4.",
  ),
  silent(
    "Sebanyak 10 dari 13 indikator memenuhi target, sedangkan 3 indikator belum, yaitu IK 1.2, IK 4.3, dan IK 4.4.",
  ),
  wrong(
    "A1",
    "4 laporan",
    "2 laporan",
    "Pengaduan yang diterima 48 laporan, ditindaklanjuti 46 laporan (95,83 %), dan 4 laporan masih diproses.",
  ),
  silent("Pengaduan yang diterima 48 laporan, ditindaklanjuti 46 laporan (95,83 %), dan 2 laporan masih diproses."),
  silent("Dari 44 rekomendasi, 38 telah tuntas dan 4 tidak, sisanya 2 masih diproses."),
  // What is left of a pagu, concluded from what was spent of it; another amount may explain it.
  wrong(
    "A1",
    "Rp1.798.919.036",
    "Rp205.319.036",
    "Pagu efektif sebesar Rp17.601.490.000 terealisasi Rp17.396.170.964 sehingga tersisa Rp1.798.919.036.",
  ),
  silent("Pagu efektif sebesar Rp17.601.490.000 terealisasi Rp17.396.170.964 sehingga tersisa Rp205.319.036."),
  silent(
    "Pagu Rp2.000.000.000 dengan blokir Rp100.000.000, terealisasi Rp1.850.000.000 sehingga tersisa Rp50.000.000.",
  ),
  wrong(
    "A1",
    "Rp 6.185 juta",
    "Rp 61.855 juta",
    "Penyerapan belanja mencapai Rp 1.575.728 juta dari pagu Rp 1.637.583 juta atau 96,22 %; sisa pagu Rp 6.185 juta.",
  ),
  silent(
    "Penyerapan belanja mencapai Rp 1.575.728 juta dari pagu Rp 1.637.583 juta atau 96,22 %; sisa pagu Rp 61.855 juta.",
  ),
  // An amount once more, and people by two names.
  wrong(
    "A1",
    "Rp403,05 miliar",
    "Rp0,40 miliar",
    "Penerimaan bukan pajak terkumpul Rp403.052.450 atau Rp403,05 miliar.",
  ),
  silent("Penerimaan bukan pajak terkumpul Rp403.052.450 atau Rp403,05 juta."),
  silent("Bantuan disalurkan sebesar Rp403.052.450 atau Rp1,2 juta per keluarga."),
  wrong("A1", "107,65 %", "100,90 %", "Sosialisasi menjangkau 4.036 peserta atau 107,65 % dari target 4.000 orang."),
  silent("Sosialisasi menjangkau 4.306 peserta atau 107,65 % dari target 4.000 orang."),
  // A share of no whole that is told near it, one slip away from that of one.
  wrong(
    "A2",
    "33,67 %",
    "36,67 %",
    "Kantor melayani lima kabupaten dengan 90 satuan kerja.",
    "Mitra terbanyak berada di kabupaten utara, yaitu 33 satuan kerja atau 33,67 % dari seluruh satuan kerja.",
  ),
  silent(
    "Kantor melayani lima kabupaten dengan 90 satuan kerja.",
    "Mitra terbanyak berada di kabupaten utara, yaitu 33 satuan kerja atau 36,67 % dari seluruh satuan kerja.",
  ),
  wrong(
    "A1",
    "412",
    "421",
    "Perkara tahun ini sebanyak 595 perkara. Perkara yang diselesaikan 412, sehingga crime clearance 70,76 %.",
  ),
  silent("Perkara tahun ini sebanyak 595 perkara. Perkara yang diselesaikan 421, sehingga crime clearance 70,76 %."),
  wrong("A1", "84,08%", "84,80%", "Jumlah siswa 250 orang. Yang lulus 212 orang (84,08%)."),
  silent("Jumlah siswa 250 orang. Yang hadir pada ujian ulang 212 orang (71,38%)."),
  // A share that no number of persons has.
  wrong(
    "A2",
    "14 orang",
    "18 orang",
    "Kantor didukung 34 pegawai.",
    "Pegawai berpendidikan sarjana berjumlah 14 orang (52,94 %).",
  ),
  silent("Kantor didukung 34 pegawai.", "Pegawai berpendidikan sarjana berjumlah 18 orang (52,94 %)."),
  silent("Kantor didukung 34 pegawai.", "Peserta yang lulus sertifikasi berjumlah 14 orang (53,85 %)."),
  wrong(
    "A1",
    "13,67 %",
    "31,70 %",
    "Kota terdiri atas 5 kecamatan dengan penduduk 166.360 jiwa. Penduduk terbanyak ada di kecamatan timur dengan 52.740 jiwa atau 13,67 % dari penduduk kota.",
  ),
  silent(
    "Kota terdiri atas 5 kecamatan dengan penduduk 166.360 jiwa. Penduduk terbanyak ada di kecamatan timur dengan 52.740 jiwa atau 31,70 % dari penduduk kota.",
  ),
  // The earlier level in parentheses behind its year, or with its year behind it.
  wrong(
    "A1",
    "2,67 poin",
    "0,92 poin",
    "Target indeks 51,50 dan realisasi 52,54 sehingga capaian 102,02 %. Dibandingkan 2021 (51,62) nilai ini naik 2,67 poin.",
  ),
  silent(
    "Target indeks 51,50 dan realisasi 52,54 sehingga capaian 102,02 %. Dibandingkan 2021 (51,62) nilai ini naik 0,92 poin.",
  ),
  wrong(
    "A1",
    "naik",
    "penurunan",
    "Pemohon menunggu rata-rata 5,24 hari. Dibandingkan 6,31 hari pada tahun 2022, waktu tunggu naik 1,07 hari.",
  ),
  silent("Pemohon menunggu rata-rata 5,24 hari. Dibandingkan 6,31 hari pada tahun 2022, waktu tunggu turun 1,07 hari."),
  wrong(
    "A1",
    "naik",
    "penurunan",
    "Nilai kinerja anggaran 83,59 sedikit di atas target 83,00 dan naik dari tahun 2021 (85,13).",
  ),
  silent("Nilai kinerja anggaran 83,59 sedikit di atas target 83,00 dan turun dari tahun 2021 (85,13)."),
  silent("Nilai kinerja anggaran 83,59 dari target 86,00, dan naik dari tahun 2021 (85,13)."),
  // `rawat jalan` is no street.
  wrong("A1", "8 orang", "6 orang", "Klien rawat jalan 43 orang, naik 8 orang dari tahun 2021 sebanyak 37 orang."),
  silent("Klien rawat jalan 43 orang, naik 6 orang dari tahun 2021 sebanyak 37 orang."),
];
