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
 * @param {number} [terburuk] Realisasi terburuk; hanya untuk target nol dengan jenis "minimum": (terburuk − R) / terburuk.
 * @returns {any[][]} Capaian dalam persen (105,57 berarti 105,57%).
 */
export function CAPAIAN(
  target: any[][],
  realisasi: any[][],
  desimal?: number,
  jenis?: string,
  batas?: number,
  terburuk?: number,
): any[][] {
  return definitions.CAPAIAN.evaluate([target, realisasi, desimal, jenis, batas, terburuk]) as any[][];
}

/**
 * Status target: Terlampaui, Tercapai atau Tidak Tercapai, menurut capaian sebelum dibulatkan.
 * @customfunction STATUS_CAPAIAN
 * @param {any[][]} target Target, satu sel atau rentang; tidak boleh nol. Boleh teks seperti "53,51 Indeks" atau rentang "80-90%".
 * @param {any[][]} realisasi Realisasi dalam satuan yang sama dengan target.
 * @param {string} [jenis] "maksimum" (bawaan), "minimum" (2T−R)/T, "minimum-rasio" T/R, atau "stabil".
 * @returns {any[][]} Status target.
 */
export function STATUS_CAPAIAN(target: any[][], realisasi: any[][], jenis?: string): any[][] {
  return definitions.STATUS_CAPAIAN.evaluate([target, realisasi, jenis]) as any[][];
}

/**
 * Rekap banyaknya indikator tiap rentang capaian: sebaris tiap rentang, dengan kategori, jumlah dan persennya.
 * @customfunction REKAP_CAPAIAN
 * @param {any[][]} capaian Rentang capaian dalam persen; "-" dan "NA" dihitung sebagai NA, sel kosong tidak dihitung.
 * @param {any[][]} [skala] Rentang dua kolom (batas bawah, kategori) atau nama skala; bawaan ≥ 100, 85, 70 dan < 70.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any[][]} Tabel kategori, jumlah, persen.
 */
export function REKAP_CAPAIAN(capaian: any[][], skala?: any[][], tahun?: number): any[][] {
  return definitions.REKAP_CAPAIAN.evaluate([capaian, skala, tahun]) as any[][];
}

/**
 * Kalimat capaian untuk laporan, dari indikator, target, realisasi dan satuan; angkanya dihitung, bukan disalin.
 * @customfunction NARASI_CAPAIAN
 * @param {any[][]} indikator Nama indikator, satu sel atau rentang.
 * @param {any[][]} target Target, satu sel atau rentang; tidak boleh nol. Boleh teks seperti "53,51 Indeks" atau rentang "80-90%".
 * @param {any[][]} realisasi Realisasi dalam satuan yang sama dengan target.
 * @param {any[][]} [satuan] Satuan di belakang angka, misalnya "Orang" atau "%"; bawaan satuan yang tertulis pada angkanya.
 * @param {string} [jenis] "maksimum" (bawaan), "minimum" (2T−R)/T, "minimum-rasio" T/R, atau "stabil".
 * @param {number} [desimal] Banyaknya desimal hasil; bawaan 2.
 * @param {number} [batas] Capaian tertinggi dalam persen, misalnya 120; bawaan tanpa batas.
 * @returns {any[][]} Satu kalimat.
 */
export function NARASI_CAPAIAN(
  indikator: any[][],
  target: any[][],
  realisasi: any[][],
  satuan?: any[][],
  jenis?: string,
  desimal?: number,
  batas?: number,
): any[][] {
  return definitions.NARASI_CAPAIAN.evaluate([indikator, target, realisasi, satuan, jenis, desimal, batas]) as any[][];
}

/**
 * Kategori sebuah nilai pada skala yang disebut namanya, atau pada tabel sendiri (batas bawah, kategori).
 * @customfunction KATEGORI
 * @param {any[][]} nilai Nilai, satu sel atau rentang.
 * @param {any[][]} skala Nama skala, misalnya "DEKTARI", "IKPA" atau "SKM"; atau rentang dua kolom: batas bawah dan kategori.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any[][]} Nama kategori.
 */
export function KATEGORI(nilai: any[][], skala: any[][], tahun?: number): any[][] {
  return definitions.KATEGORI.evaluate([nilai, skala, tahun]) as any[][];
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
 * Kategori Indeks Ketahanan Keluarga (DEKTARA): Sangat Rendah, Rendah, Tinggi atau Sangat Tinggi.
 * @customfunction KATEGORI_DEKTARA
 * @param {any[][]} nilai Nilai, satu sel atau rentang.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any[][]} Nama kategori.
 */
export function KATEGORI_DEKTARA(nilai: any[][], tahun?: number): any[][] {
  return definitions.KATEGORI_DEKTARA.evaluate([nilai, tahun]) as any[][];
}

/**
 * Kategori Indeks Kemandirian Partisipasi (IKP): Tidak Mandiri, Kurang Mandiri, Mandiri atau Sangat Mandiri.
 * @customfunction KATEGORI_IKP
 * @param {any[][]} nilai Nilai, satu sel atau rentang.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any[][]} Nama kategori.
 */
export function KATEGORI_IKP(nilai: any[][], tahun?: number): any[][] {
  return definitions.KATEGORI_IKP.evaluate([nilai, tahun]) as any[][];
}

/**
 * Status kawasan rawan menurut indeks keterpulihannya (IKKR): Bahaya, Waspada, Siaga atau Aman.
 * @customfunction KATEGORI_IKKR
 * @param {any[][]} nilai Nilai, satu sel atau rentang.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any[][]} Nama kategori.
 */
export function KATEGORI_IKKR(nilai: any[][], tahun?: number): any[][] {
  return definitions.KATEGORI_IKKR.evaluate([nilai, tahun]) as any[][];
}

/**
 * Kategori Indeks Kota Tanggap Ancaman Narkoba (IKOTAN) pada skala yang dipilih: Tidak Tanggap sampai Sangat Tanggap.
 * @customfunction KATEGORI_IKOTAN
 * @param {any[][]} nilai Nilai IKOTAN, satu sel atau rentang.
 * @param {string} skala Tahun skalanya (2021, 2023 atau 2025) atau nama skala; "KEP/25/2004" memberi mutu A–D. Tiga skala beredar, maka wajib dipilih.
 * @returns {any[][]} Nama kategori.
 */
export function KATEGORI_IKOTAN(nilai: any[][], skala: string): any[][] {
  return definitions.KATEGORI_IKOTAN.evaluate([nilai, skala]) as any[][];
}

/**
 * Kategori nilai IKPA: Sangat Baik, Baik, Cukup atau Kurang.
 * @customfunction KATEGORI_IKPA
 * @param {any[][]} nilai Nilai, satu sel atau rentang.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any[][]} Nama kategori.
 */
export function KATEGORI_IKPA(nilai: any[][], tahun?: number): any[][] {
  return definitions.KATEGORI_IKPA.evaluate([nilai, tahun]) as any[][];
}

/**
 * Kategori Nilai Kinerja Anggaran (NKA): Sangat Baik, Baik, Cukup, Kurang atau Sangat Kurang.
 * @customfunction KATEGORI_NKA
 * @param {any[][]} nilai Nilai, satu sel atau rentang.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any[][]} Nama kategori.
 */
export function KATEGORI_NKA(nilai: any[][], tahun?: number): any[][] {
  return definitions.KATEGORI_NKA.evaluate([nilai, tahun]) as any[][];
}

/**
 * Predikat hasil evaluasi AKIP: AA, A, BB, B, CC, C atau D.
 * @customfunction KATEGORI_AKIP
 * @param {any[][]} nilai Nilai, satu sel atau rentang.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any[][]} Nama kategori.
 */
export function KATEGORI_AKIP(nilai: any[][], tahun?: number): any[][] {
  return definitions.KATEGORI_AKIP.evaluate([nilai, tahun]) as any[][];
}

/**
 * Mutu pelayanan (A, B, C, D) menurut hasil survei kepuasan masyarakat.
 * @customfunction MUTU_SKM
 * @param {any[][]} nilai IKM (25–100) atau NI/NRR (1–4), satu sel atau rentang.
 * @param {string} [skala] "14/2017" (bawaan, PermenPANRB) atau "2004" (KEP/25/M.PAN/2/2004).
 * @returns {any[][]} Mutu pelayanan.
 */
export function MUTU_SKM(nilai: any[][], skala?: string): any[][] {
  return definitions.MUTU_SKM.evaluate([nilai, skala]) as any[][];
}

/**
 * Banyaknya nilai yang berkategori tertentu pada sebuah skala, tepat atau minimal kategori itu.
 * @customfunction JUMLAH_KATEGORI
 * @param {any[][]} nilai Rentang nilai; sel kosong tidak dihitung.
 * @param {string} kategori Kategori yang dicacah, misalnya "Tinggi".
 * @param {any[][]} skala Nama skala, misalnya "DEKTARI", "IKPA" atau "SKM"; atau rentang dua kolom: batas bawah dan kategori.
 * @param {string} [cara] "tepat" (bawaan) menghitung kategori itu saja, "minimal" juga yang lebih baik.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any} Cacah nilai.
 */
export function JUMLAH_KATEGORI(nilai: any[][], kategori: string, skala: any[][], cara?: string, tahun?: number): any {
  return definitions.JUMLAH_KATEGORI.evaluate([nilai, kategori, skala, cara, tahun]);
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

/**
 * Nilai Revisi DIPA (0–100): rata-rata nilai kedua semester, paling tinggi 100. Hanya revisi pagu tetap yang dihitung, tidak kumulatif.
 * @customfunction IKPA_REVISI
 * @param {any[][]} semester1 Banyaknya revisi pagu tetap pada semester I, satu sel atau rentang.
 * @param {any[][]} [semester2] Banyaknya revisi pagu tetap pada semester II; sebelum Juli dikosongkan.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any[][]} Nilai Revisi DIPA.
 */
export function IKPA_REVISI(semester1: any[][], semester2?: any[][], tahun?: number): any[][] {
  return definitions.IKPA_REVISI.evaluate([semester1, semester2, tahun]) as any[][];
}

/**
 * Nilai Deviasi Halaman III DIPA (0–100): 100 bila rata-rata deviasi bulanan sampai 5%, selain itu 100 dikurangi rata-rata.
 * @customfunction IKPA_DEVIASI
 * @param {any[][]} deviasi Deviasi tiap bulan dalam persen, mulai Januari; Desember memakai angka November, maka tidak ikut dihitung.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any} Nilai deviasi.
 */
export function IKPA_DEVIASI(deviasi: any[][], tahun?: number): any {
  return definitions.IKPA_DEVIASI.evaluate([deviasi, tahun]);
}

/**
 * Nilai Penyerapan Anggaran (0–100): rata-rata nilai triwulan; atau nilai satu triwulan dari pagu dan realisasi tiap jenis belanja terhadap targetnya.
 * @customfunction IKPA_PENYERAPAN
 * @param {any[][]} nilai_atau_pagu Nilai tiap triwulan bila hanya ini yang diisi; bila realisasi diisi: pagu neto (pagu − blokir) tiap jenis belanja.
 * @param {any[][]} [realisasi] Realisasi kumulatif tiap jenis belanja dalam rupiah.
 * @param {any[][]} [jenis_belanja] Jenis belanja tiap baris: 51, 52, 53 atau 57, atau namanya.
 * @param {number} [triwulan] Triwulan 1 sampai 4.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any} Nilai penyerapan.
 */
export function IKPA_PENYERAPAN(
  nilai_atau_pagu: any[][],
  realisasi?: any[][],
  jenis_belanja?: any[][],
  triwulan?: number,
  tahun?: number,
): any {
  return definitions.IKPA_PENYERAPAN.evaluate([nilai_atau_pagu, realisasi, jenis_belanja, triwulan, tahun]);
}

/**
 * Nilai Belanja Kontraktual (0–100): kontrak dini 40%, akselerasi belanja modal 40%, distribusi 20%; bobot komponen tanpa objek dibagikan ke yang lain.
 * @customfunction IKPA_KONTRAKTUAL
 * @param {any[][]} dini Nilai tiap kontrak dini: 120 bila sebelum 1 Januari, 110 bila sampai 31 Maret; kosong bila tidak ada.
 * @param {any[][]} akselerasi Nilai tiap kontrak belanja modal yang dibayar sekaligus: TW I 100, TW II 90, TW III 80, TW IV 70; kosong bila tidak ada.
 * @param {number} jumlah_kontrak Banyaknya seluruh kontrak.
 * @param {number} kontrak_semester1 Banyaknya kontrak sampai 30 Juni.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any} Nilai belanja kontraktual.
 */
export function IKPA_KONTRAKTUAL(
  dini: any[][],
  akselerasi: any[][],
  jumlah_kontrak: number,
  kontrak_semester1: number,
  tahun?: number,
): any {
  return definitions.IKPA_KONTRAKTUAL.evaluate([dini, akselerasi, jumlah_kontrak, kontrak_semester1, tahun]);
}

/**
 * Nilai Penyelesaian Tagihan (0–100): SPM-LS tepat waktu dibagi seluruhnya. Tanpa SPM-LS indikator ini tidak berobjek dan hasilnya #N/A, bukan nol.
 * @customfunction IKPA_TAGIHAN
 * @param {any[][]} tepat Banyaknya SPM-LS kontraktual nonpegawai yang tepat waktu (sampai 17 hari kerja sejak BAST), satu sel atau rentang.
 * @param {any[][]} total Banyaknya seluruh SPM-LS kontraktual nonpegawai.
 * @returns {any[][]} Nilai penyelesaian tagihan.
 */
export function IKPA_TAGIHAN(tepat: any[][], total: any[][]): any[][] {
  return definitions.IKPA_TAGIHAN.evaluate([tepat, total]) as any[][];
}

/**
 * Nilai Pengelolaan UP dan TUP (0–100): tunai 90% dan KKP 10%, paling tinggi 100; tanpa transaksi KKP nilai tunai penuh.
 * @customfunction IKPA_UPTUP
 * @param {any[][]} tunai Nilai tunai dalam satu sel, atau tiga sel: ketepatan waktu, GUP disebulankan, setoran TUP.
 * @param {any[][]} [kkp] Nilai KKP, satu atau tiap triwulan: 100 di bawah target, 110 mencapai target; 0 atau kosong bila tanpa transaksi.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any} Nilai pengelolaan UP dan TUP.
 */
export function IKPA_UPTUP(tunai: any[][], kkp?: any[][], tahun?: number): any {
  return definitions.IKPA_UPTUP.evaluate([tunai, kkp, tahun]);
}

/**
 * Nilai Capaian Output (0–100): ketepatan lapor 30% dan rata-rata capaian RO 70%.
 * @customfunction IKPA_CAPAIAN_OUTPUT
 * @param {any[][]} ketepatan Ketepatan lapor tiap bulan: 100 bila sampai hari kerja ke-5 bulan berikutnya, selain itu 0; atau rata-ratanya.
 * @param {any[][]} ro Capaian tiap RO (0–100); RO yang tidak terkonfirmasi ditulis 0, sel kosong tidak dihitung.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any} Nilai capaian output.
 */
export function IKPA_CAPAIAN_OUTPUT(ketepatan: any[][], ro: any[][], tahun?: number): any {
  return definitions.IKPA_CAPAIAN_OUTPUT.evaluate([ketepatan, ro, tahun]);
}

/**
 * Pengurang nilai IKPA karena dispensasi SPM: 0; 0,25; 0,50; 0,75 atau 1,00.
 * @customfunction IKPA_DISPENSASI
 * @param {any[][]} dispensasi Banyaknya SPM dengan dispensasi pada triwulan IV, satu sel atau rentang.
 * @param {any[][]} spm_tw4 Banyaknya seluruh SPM pada triwulan IV.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any[][]} Pengurang nilai IKPA.
 */
export function IKPA_DISPENSASI(dispensasi: any[][], spm_tw4: any[][], tahun?: number): any[][] {
  return definitions.IKPA_DISPENSASI.evaluate([dispensasi, spm_tw4, tahun]) as any[][];
}

/**
 * Nilai Kinerja Anggaran (NKA): setengah NK Perencanaan dan setengah NK Pelaksanaan, dibulatkan sekali ke dua desimal.
 * @customfunction NKA
 * @param {any[][]} perencanaan Nilai Kinerja Perencanaan Anggaran (0–100), satu sel atau rentang.
 * @param {any[][]} pelaksanaan Nilai Kinerja Pelaksanaan Anggaran, yaitu nilai IKPA (0–100).
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any[][]} Nilai NKA (0–100).
 */
export function NKA(perencanaan: any[][], pelaksanaan: any[][], tahun?: number): any[][] {
  return definitions.NKA.evaluate([perencanaan, pelaksanaan, tahun]) as any[][];
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
 * Efisiensi menurut PMK dalam persen: Σ(PAK × CK − RAK) / Σ(PAK × CK) × 100. Bukan sisa dibagi pagu.
 * @customfunction EFISIENSI_ANGGARAN
 * @param {any[][]} pagu Pagu alokasi keluaran (PAK) tiap RO dalam rupiah.
 * @param {any[][]} capaian Capaian keluaran (CK) tiap RO sebagai rasio: 1,22 atau "122%".
 * @param {any[][]} realisasi Realisasi anggaran keluaran (RAK) tiap RO dalam rupiah.
 * @param {number} [desimal] Banyaknya desimal hasil; bawaan 2.
 * @returns {any} Efisiensi dalam persen, belum dijepit.
 */
export function EFISIENSI_ANGGARAN(pagu: any[][], capaian: any[][], realisasi: any[][], desimal?: number): any {
  return definitions.EFISIENSI_ANGGARAN.evaluate([pagu, capaian, realisasi, desimal]);
}

/**
 * Nilai efisiensi (0–100): 50 + E / 20 × 50 dengan E dijepit antara −20 dan 20.
 * @customfunction NILAI_EFISIENSI
 * @param {any[][]} efisiensi Efisiensi dalam persen (EFISIENSI_ANGGARAN), satu sel atau rentang; di luar −20 sampai 20 dijepit.
 * @param {number} [desimal] Banyaknya desimal hasil; bawaan 2.
 * @returns {any[][]} Nilai efisiensi (0–100).
 */
export function NILAI_EFISIENSI(efisiensi: any[][], desimal?: number): any[][] {
  return definitions.NILAI_EFISIENSI.evaluate([efisiensi, desimal]) as any[][];
}

/**
 * Indeks Kepuasan Masyarakat (25–100): NI × 25 dengan NI rata-rata sembilan unsur, dibulatkan sekali ke dua desimal.
 * @customfunction IKM
 * @param {any[][]} nilai NI (satu sel, 1–4), NRR sembilan unsur (sembilan sel), atau jawaban mentah 1–4 (sebaris tiap responden, sembilan kolom).
 * @returns {any} Nilai IKM (25–100).
 */
export function IKM(nilai: any[][]): any {
  return definitions.IKM.evaluate([nilai]);
}

/**
 * Indeks Kemandirian Partisipasi (1–4): rata-rata skor yang terisi.
 * @customfunction IKP
 * @param {any[][]} unsur Skor unsur atau lembaga (1–4); sel kosong tidak dihitung.
 * @param {number} [desimal] Banyaknya desimal hasil; bawaan 2.
 * @returns {any} Nilai IKP (1–4).
 */
export function IKP(unsur: any[][], desimal?: number): any {
  return definitions.IKP.evaluate([unsur, desimal]);
}

/**
 * Skor kualitas hidup WHOQOL-BREF (0–100) satu ranah. Pertanyaan 3, 4 dan 26 dibalik; jawaban yang hilang diganti rata-rata ranahnya selama masih cukup.
 * @customfunction WHOQOL
 * @param {any[][]} jawaban Jawaban 26 pertanyaan (1–5): 26 sel untuk satu klien, atau sebaris tiap klien dengan 26 kolom. Kosong berarti tidak dijawab.
 * @param {string} ranah "fisik", "psikologis", "sosial" atau "lingkungan".
 * @returns {any[][]} Skor 0–100, sebaris tiap klien.
 */
export function WHOQOL(jawaban: any[][], ranah: string): any[][] {
  return definitions.WHOQOL.evaluate([jawaban, ranah]) as any[][];
}

/**
 * Nilai Zona Integritas (0–100): pemenuhan + reform + hasil.
 * @customfunction NILAI_ZI
 * @param {any[][]} pemenuhan Nilai pemenuhan (0–30), satu sel atau rentang.
 * @param {any[][]} reform Nilai reform (0–30).
 * @param {any[][]} hasil Nilai hasil (0–40).
 * @returns {any[][]} Nilai Zona Integritas.
 */
export function NILAI_ZI(pemenuhan: any[][], reform: any[][], hasil: any[][]): any[][] {
  return definitions.NILAI_ZI.evaluate([pemenuhan, reform, hasil]) as any[][];
}

/**
 * Nilai tingkat keamanan barang bukti (0–100): persentase berita acara yang penitipan dan pengeluarannya sama.
 * @customfunction NILAI_BARANG_BUKTI
 * @param {any[][]} penitipan Barang bukti menurut tiap berita acara penitipan.
 * @param {any[][]} pengeluaran Barang bukti menurut berita acara pengeluarannya, dalam urutan yang sama.
 * @param {number} [desimal] Banyaknya desimal hasil; bawaan 2.
 * @returns {any} Nilai keamanan barang bukti.
 */
export function NILAI_BARANG_BUKTI(penitipan: any[][], pengeluaran: any[][], desimal?: number): any {
  return definitions.NILAI_BARANG_BUKTI.evaluate([penitipan, pengeluaran, desimal]);
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
 * Angka sebagai rupiah menurut penulisan Indonesia: Rp1.541.760.000, -Rp5.000, Rp1.250,50.
 * @customfunction RUPIAH
 * @param {any[][]} angka Angka, satu sel atau rentang.
 * @param {number} [desimal] Banyaknya desimal; bawaan 0, atau 2 bila ada sennya.
 * @returns {any[][]} Teks rupiah.
 */
export function RUPIAH(angka: any[][], desimal?: number): any[][] {
  return definitions.RUPIAH.evaluate([angka, desimal]) as any[][];
}

/**
 * Memeriksa capaian (atau serapan) yang tercetak terhadap target dan realisasinya, sampai digit yang tercetak.
 * @customfunction CEK_CAPAIAN
 * @param {any[][]} target Target, satu sel atau rentang; tidak boleh nol. Boleh teks seperti "53,51 Indeks" atau rentang "80-90%".
 * @param {any[][]} realisasi Realisasi dalam satuan yang sama dengan target.
 * @param {any[][]} capaian Capaian yang tercetak dalam persen; desimalnya menurut cetakannya.
 * @param {string} [jenis] "maksimum" (bawaan), "minimum" (2T−R)/T, "minimum-rasio" T/R, atau "stabil".
 * @param {number} [batas] Capaian tertinggi dalam persen, misalnya 120; bawaan tanpa batas.
 * @returns {any[][]} "OK" atau satu kalimat.
 */
export function CEK_CAPAIAN(
  target: any[][],
  realisasi: any[][],
  capaian: any[][],
  jenis?: string,
  batas?: number,
): any[][] {
  return definitions.CEK_CAPAIAN.evaluate([target, realisasi, capaian, jenis, batas]) as any[][];
}

/**
 * Memeriksa jumlah yang tercetak terhadap bagian-bagiannya.
 * @customfunction CEK_JUMLAH
 * @param {any[][]} bagian Rentang angka yang dijumlahkan; sel kosong tidak dihitung.
 * @param {any[][]} jumlah Jumlah yang tercetak.
 * @returns {any} "OK" atau satu kalimat.
 */
export function CEK_JUMLAH(bagian: any[][], jumlah: any[][]): any {
  return definitions.CEK_JUMLAH.evaluate([bagian, jumlah]);
}

/**
 * Memeriksa sisa anggaran yang tercetak, atau jumlah rinciannya, terhadap pagu, realisasi dan blokir.
 * @customfunction CEK_SISA
 * @param {any[][]} pagu Pagu dalam rupiah, satu sel atau rentang.
 * @param {any[][]} realisasi Realisasi dalam rupiah.
 * @param {any[][]} sisa Sisa yang tercetak; untuk satu pagu boleh rentang rincian sisa, yang dijumlahkan.
 * @param {any[][]} [blokir] Anggaran blokir dalam rupiah; bawaan tidak ada.
 * @returns {any[][]} "OK" atau satu kalimat.
 */
export function CEK_SISA(pagu: any[][], realisasi: any[][], sisa: any[][], blokir?: any[][]): any[][] {
  return definitions.CEK_SISA.evaluate([pagu, realisasi, sisa, blokir]) as any[][];
}

/**
 * Memeriksa jumlah bobot dan, bila tahun diisi, tiap bobot IKPA terhadap aturannya.
 * @customfunction CEK_BOBOT
 * @param {any[][]} bobot Rentang bobot dalam persen.
 * @param {any[][]} [total] Jumlah bobot yang tercetak; bawaan 100.
 * @param {number} [tahun] Tahun anggaran IKPA; bila diisi, tiap bobot juga dicocokkan dengan aturan tahun itu menurut urutan OM-SPAN.
 * @returns {any} "OK" atau satu kalimat.
 */
export function CEK_BOBOT(bobot: any[][], total?: any[][], tahun?: number): any {
  return definitions.CEK_BOBOT.evaluate([bobot, total, tahun]);
}

/**
 * Memeriksa kategori yang tercetak terhadap nilainya pada sebuah skala.
 * @customfunction CEK_KATEGORI
 * @param {any[][]} nilai Nilai, satu sel atau rentang.
 * @param {any[][]} kategori Kategori yang tercetak.
 * @param {any[][]} skala Nama skala, misalnya "DEKTARI", "IKPA" atau "SKM"; atau rentang dua kolom: batas bawah dan kategori.
 * @param {number} [tahun] Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.
 * @returns {any[][]} "OK" atau satu kalimat.
 */
export function CEK_KATEGORI(nilai: any[][], kategori: any[][], skala: any[][], tahun?: number): any[][] {
  return definitions.CEK_KATEGORI.evaluate([nilai, kategori, skala, tahun]) as any[][];
}

/**
 * Memeriksa terbilang yang tercetak terhadap angkanya dan menunjuk kata pertama yang salah.
 * @customfunction CEK_TERBILANG
 * @param {any[][]} angka Angka, satu sel atau rentang.
 * @param {any[][]} terbilang Terbilang yang tercetak; huruf besar dan tanda baca tidak berpengaruh.
 * @param {string} [satuan] Kata yang wajib ada di belakangnya, misalnya "rupiah".
 * @returns {any[][]} "OK" atau satu kalimat.
 */
export function CEK_TERBILANG(angka: any[][], terbilang: any[][], satuan?: string): any[][] {
  return definitions.CEK_TERBILANG.evaluate([angka, terbilang, satuan]) as any[][];
}
