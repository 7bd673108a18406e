/**
 * Generated from src/functions/definitions by scripts/generate-functions.ts; change those and run it again.
 * Descriptions are shown by Excel while typing, so they are Indonesian.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- the generator of functions.json knows `any` and no other type for a cell */
import { definitions } from "./definitions/all";

/**
 * Capaian kinerja dalam persen: realisasi / target × 100, dibulatkan sekali. Menerima angka atau teks seperti "53,51 Indeks", satu sel atau rentang.
 * @customfunction CAPAIAN
 * @param {any[][]} target Target, satu sel atau rentang; tidak boleh nol. Boleh teks seperti "53,51 Indeks" atau rentang "80-90%".
 * @param {any[][]} realisasi Realisasi dalam satuan yang sama dengan target.
 * @param {number} [desimal] Banyaknya desimal hasil; bawaan 2.
 * @param {string} [jenis] "maksimum" (bawaan), "minimum" (2T−R)/T, "minimum-rasio" T/R, atau "stabil".
 * @param {number} [batas] Capaian tertinggi dalam persen, misalnya 120; bawaan tanpa batas.
 * @returns {any[][]} Capaian dalam persen (105,57 berarti 105,57%).
 */
export function CAPAIAN(
  target: any[][],
  realisasi: any[][],
  desimal?: number,
  jenis?: string,
  batas?: number,
): any[][] {
  return definitions.CAPAIAN.evaluate([target, realisasi, desimal, jenis, batas]) as any[][];
}

/**
 * Serapan anggaran dalam persen: realisasi / pagu × 100, dibulatkan sekali. Dengan blokir, pembaginya pagu dikurangi blokir.
 * @customfunction SERAPAN
 * @param {any[][]} pagu Pagu dalam rupiah, satu sel atau rentang.
 * @param {any[][]} realisasi Realisasi dalam rupiah.
 * @param {number} [desimal] Banyaknya desimal hasil; bawaan 2.
 * @param {any[][]} [blokir] Anggaran blokir dalam rupiah; bawaan tidak ada.
 * @returns {any[][]} Serapan dalam persen (88,21 berarti 88,21%).
 */
export function SERAPAN(pagu: any[][], realisasi: any[][], desimal?: number, blokir?: any[][]): any[][] {
  return definitions.SERAPAN.evaluate([pagu, realisasi, desimal, blokir]) as any[][];
}

/**
 * Sisa anggaran dalam rupiah: pagu − realisasi, dikurangi blokir bila diberikan.
 * @customfunction SISA
 * @param {any[][]} pagu Pagu dalam rupiah, satu sel atau rentang.
 * @param {any[][]} realisasi Realisasi dalam rupiah.
 * @param {any[][]} [blokir] Anggaran blokir dalam rupiah; bawaan tidak ada.
 * @returns {any[][]} Sisa dalam rupiah; negatif bila realisasi melebihi pagu.
 */
export function SISA(pagu: any[][], realisasi: any[][], blokir?: any[][]): any[][] {
  return definitions.SISA.evaluate([pagu, realisasi, blokir]) as any[][];
}

/**
 * Angka dengan huruf, seperti di dokumen resmi: "miliar", bukan "milyar"; desimal dieja satu-satu sesudah "koma".
 * @customfunction TERBILANG
 * @param {any[][]} angka Angka, satu sel atau rentang; sampai 10^18, boleh negatif dan berdesimal.
 * @param {string} [satuan] Kata di belakangnya, misalnya "rupiah".
 * @returns {any[][]} Terbilang dengan huruf kecil.
 */
export function TERBILANG(angka: any[][], satuan?: string): any[][] {
  return definitions.TERBILANG.evaluate([angka, satuan]) as any[][];
}

/**
 * Membaca angka yang diketik sebagai teks: "Rp. 1.541.760.000,-", "53,51 Indeks", "70.512%". Persen dibaca dalam persen.
 * @customfunction ANGKA
 * @param {any[][]} teks Teks, satu sel atau rentang.
 * @returns {any[][]} Angkanya.
 */
export function ANGKA(teks: any[][]): any[][] {
  return definitions.ANGKA.evaluate([teks]) as any[][];
}

/**
 * Kategori Indeks Ketahanan Diri Remaja (DEKTARI): Sangat Rendah, Rendah, Tinggi atau Sangat Tinggi.
 * @customfunction KATEGORI_DEKTARI
 * @param {any[][]} nilai Nilai, satu sel atau rentang.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any[][]} Nama kategori.
 */
export function KATEGORI_DEKTARI(nilai: any[][], tahun?: number): any[][] {
  return definitions.KATEGORI_DEKTARI.evaluate([nilai, tahun]) as any[][];
}

/**
 * Nilai IKPA (0–100): jumlah nilai × bobot dibagi konversi bobot, dibulatkan sekali ke dua desimal, dikurangi dispensasi.
 * @customfunction IKPA
 * @param {any[][]} nilai Nilai indikator menurut urutan cetakan OM-SPAN; indikator tanpa objek ditulis "-".
 * @param {any[][]} [bobot] Bobot indikator dalam persen; bawaan menurut aturan tahun itu.
 * @param {number} [dispensasi] Pengurang dispensasi SPM; bawaan 0.
 * @param {number} [tahun] Tahun anggaran yang bobotnya dipakai; bawaan aturan terbaru.
 * @returns {any} Nilai akhir IKPA.
 */
export function IKPA(nilai: any[][], bobot?: any[][], dispensasi?: number, tahun?: number): any {
  return definitions.IKPA.evaluate([nilai, bobot, dispensasi, tahun]);
}
