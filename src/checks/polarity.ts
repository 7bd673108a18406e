/**
 * Indicators of which less is better, by their names. Only where the name says so may target / realisasi count as the
 * capaian; anywhere else that quotient is the mistake of dividing the wrong way round.
 */
const LOWER_IS_BETTER =
  /\b(angka (kematian|kemiskinan|prevalensi|pengangguran|kecelakaan|putus)|prevalensi|pelanggaran|keluhan|pengaduan|temuan|kerugian|waktu (tunggu|penyelesaian|respons?)|lama (waktu|hari)|kekambuhan|relapse|deviasi|retur|keterlambatan|kesalahan|tunggakan|kejadian|kasus kebakaran|tingkat kerawanan)\b/i;

export function lowerIsBetter(indicator: string): boolean {
  return LOWER_IS_BETTER.test(indicator);
}
