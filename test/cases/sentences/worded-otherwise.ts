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
];
