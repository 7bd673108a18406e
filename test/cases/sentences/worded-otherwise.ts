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
  wrong("A1", "42 orang", "24 orang", "Kebutuhan pegawai 120 orang, yang tersedia 96 orang, sehingga kekurangan 42 orang."),
  silent("Kebutuhan pegawai 120 orang, yang tersedia 96 orang, sehingga kekurangan 24 orang."),
  // Of others, of some, at another time.
  silent("Kebutuhan dokter 12 orang dan perawat yang ada 8 orang, kekurangan 3 bidan."),
  silent(
    "Kebutuhan pegawai tahun depan 120 orang, yang ada 96 orang, sehingga kurang 30 orang karena 6 orang pensiun.",
  ),
];
