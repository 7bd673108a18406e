/**
 * The custom functions as Excel sees them: one declaration each, nothing but the shell. Descriptions are shown by Excel
 * while typing, so they are Indonesian. Ids never change once they are in users' workbooks.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- the generator of functions.json knows `any` and no other type for a cell */
import { answer, forEachCell } from "./answer";
import { angkaOf, capaianOf, ikpaOf, kategoriDektariOf, serapanOf, sisaOf, terbilangOf } from "./shells";

/**
 * Capaian kinerja dalam persen: realisasi / target × 100, dibulatkan sekali. Menerima angka atau teks seperti "53,51 Indeks", satu sel atau rentang.
 * @customfunction CAPAIAN
 * @param {any[][]} target Target, satu sel atau rentang; tidak boleh nol.
 * @param {any[][]} realisasi Realisasi dalam satuan yang sama dengan target.
 * @param {number} [desimal] Banyaknya desimal hasil; bawaan 2.
 * @returns {any[][]} Capaian dalam persen (105,57 berarti 105,57%).
 */
export function CAPAIAN(target: any[][], realisasi: any[][], desimal?: number): any[][] {
  return forEachCell(
    [
      { cells: target, what: "target" },
      { cells: realisasi, what: "realisasi" },
    ],
    (one, other) => capaianOf(one, other, desimal),
  );
}

/**
 * Serapan anggaran dalam persen: realisasi / pagu × 100, dibulatkan sekali. Dengan blokir, pembaginya pagu dikurangi blokir.
 * @customfunction SERAPAN
 * @param {any[][]} pagu Pagu dalam rupiah, satu sel atau rentang.
 * @param {any[][]} realisasi Realisasi dalam rupiah.
 * @param {number} [desimal] Banyaknya desimal hasil; bawaan 2.
 * @param {any[][]} [blokir] Anggaran blokir dalam rupiah, bila serapan dihitung terhadap pagu efektif.
 * @returns {any[][]} Serapan dalam persen (88,21 berarti 88,21%).
 */
export function SERAPAN(pagu: any[][], realisasi: any[][], desimal?: number, blokir?: any[][]): any[][] {
  return forEachCell(
    [
      { cells: pagu, what: "pagu" },
      { cells: realisasi, what: "realisasi" },
      { cells: blokir ?? [[0]], what: "blokir" },
    ],
    (one, other, blocked) => serapanOf(one, other, blocked, desimal),
  );
}

/**
 * Sisa anggaran dalam rupiah: pagu − realisasi, dikurangi blokir bila diberikan.
 * @customfunction SISA
 * @param {any[][]} pagu Pagu dalam rupiah, satu sel atau rentang.
 * @param {any[][]} realisasi Realisasi dalam rupiah.
 * @param {any[][]} [blokir] Anggaran blokir dalam rupiah.
 * @returns {any[][]} Sisa dalam rupiah.
 */
export function SISA(pagu: any[][], realisasi: any[][], blokir?: any[][]): any[][] {
  return forEachCell(
    [
      { cells: pagu, what: "pagu" },
      { cells: realisasi, what: "realisasi" },
      { cells: blokir ?? [[0]], what: "blokir" },
    ],
    sisaOf,
  );
}

/**
 * Angka dengan huruf: 1.764.011.000 menjadi "satu miliar tujuh ratus enam puluh empat juta sebelas ribu".
 * @customfunction TERBILANG
 * @param {any[][]} angka Angka, satu sel atau rentang; sampai 10^18, boleh negatif dan berdesimal.
 * @param {string} [satuan] Kata di belakangnya, misalnya "rupiah".
 * @returns {any[][]} Terbilang dengan huruf kecil.
 */
export function TERBILANG(angka: any[][], satuan?: string): any[][] {
  return forEachCell([{ cells: angka, what: "angka" }], (one) => terbilangOf(one, satuan));
}

/**
 * Membaca angka yang diketik sebagai teks: "Rp. 1.541.760.000,-", "53,51 Indeks", "70.512%". Persen dibaca dalam persen.
 * @customfunction ANGKA
 * @param {any[][]} teks Teks, satu sel atau rentang.
 * @returns {any[][]} Angkanya.
 */
export function ANGKA(teks: any[][]): any[][] {
  return forEachCell([{ cells: teks, what: "teks" }], angkaOf);
}

/**
 * Kategori Indeks Ketahanan Diri Remaja (DEKTARI): Sangat Rendah, Rendah, Tinggi atau Sangat Tinggi.
 * @customfunction KATEGORI_DEKTARI
 * @param {any[][]} nilai Nilai indeks, satu sel atau rentang.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any[][]} Nama kategori.
 */
export function KATEGORI_DEKTARI(nilai: any[][], tahun?: number): any[][] {
  return forEachCell([{ cells: nilai, what: "nilai" }], (one) => kategoriDektariOf(one, tahun));
}

/**
 * Nilai IKPA (0–100): jumlah nilai × bobot dibagi konversi bobot, dibulatkan sekali ke dua desimal, dikurangi dispensasi. Indikator tanpa objek ditulis "-".
 * @customfunction IKPA
 * @param {any[][]} nilai Nilai indikator menurut urutan cetakan OM-SPAN.
 * @param {any[][]} [bobot] Bobot indikator dalam persen; bawaan menurut aturan tahun itu.
 * @param {number} [dispensasi] Pengurang dispensasi SPM; bawaan 0.
 * @param {number} [tahun] Tahun anggaran yang bobotnya dipakai; bawaan aturan terbaru.
 * @returns {any} Nilai akhir IKPA.
 */
export function IKPA(nilai: any[][], bobot?: any[][], dispensasi?: number, tahun?: number): any {
  const found = answer(ikpaOf(nilai.flat(), bobot?.flat(), dispensasi, tahun));
  if (found instanceof CustomFunctions.Error) throw found;
  return found;
}
