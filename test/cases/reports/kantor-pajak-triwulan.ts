import type { ReportCase } from "./report-case";

/** a tax office: quarters with their polarity behind them, scorecard, tax by kind and sector, five years with changes and means. */
export const kantorPajakTriwulan: ReportCase = {
  name: "a tax office: quarters with their polarity behind them, scorecard, tax by kind and sector, five years with changes and means",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "T2.1 Peta Strategi & PK",
      sheet: `
Tabel 2.1 Peta Strategi KPP Pratama Banjaran Timur Tahun 2023
No. | Perspektif | Bobot | Jumlah SS | Jumlah IKU |  | IKU Polarisasi
 |  |  |  |  | Max | Min | Stabilize
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
1 | Stakeholder Perspective | 30% | 1 | 2 | 2 | - | -
2 | Customer Perspective | 20% | 2 | 3 | 3 | - | -
3 | Internal Process Perspective | 25% | 5 | 10 | 9 | 1 | -
4 | Learning & Growth Perspective | 25% | 3 | 5 | 3 | 1 | 1
 | Jumlah | 100% | 11 | 20 | 17 | 2 | 1

Perjanjian Kinerja Kepala KPP Pratama Banjaran Timur Tahun 2023
Kode SS | Sasaran Strategis | Kode IKU | Indikator Kinerja Utama | Target | Satuan | Pol.
Stakeholder Perspective
SS1 | Penerimaan negara dari sektor pajak yang optimal | 1a-CP | Persentase realisasi penerimaan pajak | 100% | % | Max
 |  | 1b-CP | Persentase pertumbuhan realisasi penerimaan pajak bruto dan deviasi proyeksi perencanaan kas | 100% | % | Max
Customer Perspective
SS2 | Kepatuhan tahun berjalan yang tinggi | 2a-CP | Persentase realisasi penerimaan pajak dari kegiatan Pengawasan Pembayaran Masa (PPM) | 100% | % | Max
 |  | 2b-CP | Persentase capaian tingkat kepatuhan penyampaian SPT Tahunan PPh WP Badan dan WP OP | 100% | % | Max
SS3 | Kepatuhan tahun sebelumnya yang tinggi | 3a-CP | Persentase realisasi penerimaan pajak dari kegiatan Pengujian Kepatuhan Material (PKM) | 100% | % | Max
Internal Process Perspective
SS4 | Edukasi dan pelayanan yang efektif | 4a-CP | Persentase perubahan perilaku lapor dan bayar atas kegiatan edukasi dan penyuluhan | 74% | % | Max
 |  | 4b-N | Tingkat kepuasan pelayanan dan efektivitas penyuluhan | 100% | % | Max
 |  | 4c-N | Rata-rata waktu penyelesaian permohonan WP | 20 | hari | Min
SS5 | Pengawasan pembayaran masa yang efektif | 5a-CP | Persentase pengawasan pembayaran masa | 90% | % | Max
SS6 | Pengujian kepatuhan material yang efektif | 6a-CP | Persentase penyelesaian permintaan penjelasan atas data dan/atau keterangan (LHP2DK) | 100% | % | Max
 |  | 6b-N | Persentase pemanfaatan data selain tahun berjalan | 100% | % | Max
SS7 | Penegakan hukum yang efektif | 7a-CP | Tingkat efektivitas pemeriksaan dan penilaian | 100% | % | Max
 |  | 7b-CP | Tingkat efektivitas penagihan | 75% | % | Max
 |  | 7c-N | Jumlah IDLP usul pemeriksaan bukti permulaan yang disampaikan | 10 | dok | Max
SS8 | Data dan informasi yang berkualitas | 8a-CP | Persentase penghimpunan data regional dari ILAP | 55% | % | Max
Learning & Growth Perspective
SS9 | Pengelolaan SDM yang adaptif | 9a-N | Tingkat kualitas kompetensi dan pelaksanaan kegiatan kebintalan SDM | 100% | % | Max
SS10 | Organisasi dan manajemen kinerja yang andal | 10a-N | Indeks efektivitas implementasi manajemen kinerja dan manajemen risiko | 90 | indeks | Max
SS11 | Pengelolaan keuangan yang optimal | 11a-CP | Nilai IKPA satuan kerja | 95 | nilai | Max
 |  | 11b-N | Persentase penyerapan anggaran DIPA | 95,50% | % | Stab
 |  | 11c-N | Rata-rata deviasi Rencana Penarikan Dana (RPD) | 5% | % | Min

 |  |  | Kepala Kanwil DJP |  | Kepala KPP Pratama Banjaran Timur
 |  |  | ttd. |  | ttd.
`,
    },
    {
      name: "T2.2 Trajektori",
      sheet: `
Tabel 2.2 Target Trajectory IKU Tahun 2023
Kode | Indikator Kinerja Utama | Target 2023 |  |  |  |  |  |  | KP
 |  | Q1 | Q2 | s.d. Q2/Smt.1 | Q3 | s.d. Q3 | Q4 | Y-23
Stakeholder Perspective
1a-CP | Persentase realisasi penerimaan pajak | #0.2~0% | #0.46~0% | #0.46~0% | #0.72~0% | #0.72~0% | #1~0% | #1~0% | TLK
1b-CP | Persentase pertumbuhan realisasi penerimaan pajak bruto dan deviasi proyeksi perencanaan kas | #1~0% | #1~0% | #1~0% | #1~0% | #1~0% | #1~0% | #1~0% | TLK
Customer Perspective
2a-CP | Persentase realisasi penerimaan pajak dari kegiatan Pengawasan Pembayaran Masa (PPM) | #0.2~0% | #0.46~0% | #0.46~0% | #0.72~0% | #0.72~0% | #1~0% | #1~0% | TLK
2b-CP | Persentase capaian tingkat kepatuhan penyampaian SPT Tahunan PPh WP Badan dan WP OP | #0.6~0% | #0.8~0% | #0.8~0% | #0.9~0% | #0.9~0% | #1~0% | #1~0% | TLK
3a-CP | Persentase realisasi penerimaan pajak dari kegiatan Pengujian Kepatuhan Material (PKM) | #0.15~0% | #0.4~0% | #0.4~0% | #0.68~0% | #0.68~0% | #1~0% | #1~0% | TLK
Internal Process Perspective
4a-CP | Persentase perubahan perilaku lapor dan bayar atas kegiatan edukasi dan penyuluhan | #0.1~0% | #0.4~0% | #0.4~0% | #0.6~0% | #0.6~0% | #0.74~0% | #0.74~0% | TLK
4b-N | Tingkat kepuasan pelayanan dan efektivitas penyuluhan | - | - | - | - | - | #1~0% | #1~0% | TLK
4c-N | Rata-rata waktu penyelesaian permohonan WP | #20~0 | #20~0 | #20~0 | #20~0 | #20~0 | #20~0 | #20~0 | AVG
5a-CP | Persentase pengawasan pembayaran masa | #0.9~0% | #0.9~0% | #0.9~0% | #0.9~0% | #0.9~0% | #0.9~0% | #0.9~0% | TLK
6a-CP | Persentase penyelesaian permintaan penjelasan atas data dan/atau keterangan (LHP2DK) | #0.25~0% | #0.5~0% | #0.5~0% | #0.75~0% | #0.75~0% | #1~0% | #1~0% | TLK
6b-N | Persentase pemanfaatan data selain tahun berjalan | #0.25~0% | #0.5~0% | #0.5~0% | #0.75~0% | #0.75~0% | #1~0% | #1~0% | TLK
7a-CP | Tingkat efektivitas pemeriksaan dan penilaian | #0.2~0% | #0.45~0% | #0.45~0% | #0.7~0% | #0.7~0% | #1~0% | #1~0% | TLK
7b-CP | Tingkat efektivitas penagihan | #0.15~0% | #0.3~0% | #0.3~0% | #0.45~0% | #0.45~0% | #0.75~0% | #0.75~0% | TLK
7c-N | Jumlah IDLP usul pemeriksaan bukti permulaan yang disampaikan | #2~0 | #3~0 | =SUM(C20:D20) -> 5~0 | #3~0 | =E20+F20 -> 8~0 | #2~0 | =G20+H20 -> 10~0 | SUM
8a-CP | Persentase penghimpunan data regional dari ILAP | #0.1~0% | #0.25~0% | #0.25~0% | #0.4~0% | #0.4~0% | #0.55~0% | #0.55~0% | TLK
Learning & Growth Perspective
9a-N | Tingkat kualitas kompetensi dan pelaksanaan kegiatan kebintalan SDM | - | #0.5~0% | #0.5~0% | #0.5~0% | #0.5~0% | #1~0% | #1~0% | TLK
10a-N | Indeks efektivitas implementasi manajemen kinerja dan manajemen risiko | - | - | - | - | - | #90~0 | #90~0 | TLK
11a-CP | Nilai IKPA satuan kerja | #95~0 | #95~0 | #95~0 | #95~0 | #95~0 | #95~0 | #95~0 | TLK
11b-N | Persentase penyerapan anggaran DIPA | #0.175~0.00% | #0.43~0.00% | #0.43~0.00% | #0.6925~0.00% | #0.6925~0.00% | #0.955~0.00% | #0.955~0.00% | TLK
11c-N | Rata-rata deviasi Rencana Penarikan Dana (RPD) | #0.05~0% | #0.05~0% | #0.05~0% | #0.05~0% | #0.05~0% | #0.05~0% | #0.05~0% | AVG
Keterangan: KP = konsolidasi periode; TLK = Take Last Known, AVG = rata-rata, SUM = penjumlahan
`,
    },
    {
      name: "T3.1 NKO",
      sheet: `
Tabel 3.1 Nilai Kinerja Organisasi (NKO) KPP Pratama Banjaran Timur Tahun 2023
Kode SS/IKU | Sasaran Strategis/Indikator Kinerja Utama | Target | Realisasi | Polarisasi | Indeks Capaian | Bobot | Nilai x Bobot | Status
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=6x7 | 9
 | Stakeholder Perspective |  |  |  | 102,57 | 30% | 30,77 | Hijau
SS1 | Penerimaan negara dari sektor pajak yang optimal |  |  |  | 102,57 |  |  | Hijau
1a-CP | Persentase realisasi penerimaan pajak | 100,00% | 101,86% | Maximize | 101,86 |  |  | Hijau
1b-CP | Persentase pertumbuhan realisasi penerimaan pajak bruto dan deviasi proyeksi perencanaan kas | 100,00% | 103,27% | Maximize | 103,27 |  |  | Hijau
 | Customer Perspective |  |  |  | 100,17 | 20% | 20,03 | Hijau
SS2 | Kepatuhan tahun berjalan yang tinggi |  |  |  | 102,13 |  |  | Hijau
2a-CP | Persentase realisasi penerimaan pajak dari kegiatan Pengawasan Pembayaran Masa (PPM) | 100,00% | 102,36% | Maximize | 102,36 |  |  | Hijau
2b-CP | Persentase capaian tingkat kepatuhan penyampaian SPT Tahunan PPh WP Badan dan WP OP | 100,00% | 101,89% | Maximize | 101,89 |  |  | Hijau
SS3 | Kepatuhan tahun sebelumnya yang tinggi |  |  |  | 98,20 |  |  | Kuning
3a-CP | Persentase realisasi penerimaan pajak dari kegiatan Pengujian Kepatuhan Material (PKM) | 100,00% | 98,20% | Maximize | 98,20 |  |  | Kuning
 | Internal Process Perspective |  |  |  | 112,60 | 25% | 28,15 | Hijau
SS4 | Edukasi dan pelayanan yang efektif |  |  |  | 107,53 |  |  | Hijau
4a-CP | Persentase perubahan perilaku lapor dan bayar atas kegiatan edukasi dan penyuluhan | 74,00% | 82,45% | Maximize | 111,42 |  |  | Hijau
4b-N | Tingkat kepuasan pelayanan dan efektivitas penyuluhan | 100,00% | 103,18% | Maximize | 103,18 |  |  | Hijau
4c-N | Rata-rata waktu penyelesaian permohonan WP | 20,00 hari | 18,40 hari | Minimize | 108,00 |  |  | Hijau
SS5 | Pengawasan pembayaran masa yang efektif |  |  |  | 120,00 |  |  | Hijau
5a-CP | Persentase pengawasan pembayaran masa | 90,00% | 114,30% | Maximize | 120,00 |  |  | Hijau
SS6 | Pengujian kepatuhan material yang efektif |  |  |  | 110,41 |  |  | Hijau
6a-CP | Persentase penyelesaian permintaan penjelasan atas data dan/atau keterangan (LHP2DK) | 100,00% | 107,20% | Maximize | 107,20 |  |  | Hijau
6b-N | Persentase pemanfaatan data selain tahun berjalan | 100,00% | 113,62% | Maximize | 113,62 |  |  | Hijau
SS7 | Penegakan hukum yang efektif |  |  |  | 113,47 |  |  | Hijau
7a-CP | Tingkat efektivitas pemeriksaan dan penilaian | 100,00% | 109,47% | Maximize | 109,47 |  |  | Hijau
7b-CP | Tingkat efektivitas penagihan | 75,00% | 83,21% | Maximize | 110,95 |  |  | Hijau
7c-N | Jumlah IDLP usul pemeriksaan bukti permulaan yang disampaikan | 10 dok | 13 dok | Maximize | 120,00 |  |  | Hijau
SS8 | Data dan informasi yang berkualitas |  |  |  | 111,60 |  |  | Hijau
8a-CP | Persentase penghimpunan data regional dari ILAP | 55,00% | 61,38% | Maximize | 111,60 |  |  | Hijau
 | Learning & Growth Perspective |  |  |  | 107,25 | 25% | 26,81 | Hijau
SS9 | Pengelolaan SDM yang adaptif |  |  |  | 112,40 |  |  | Hijau
9a-N | Tingkat kualitas kompetensi dan pelaksanaan kegiatan kebintalan SDM | 100,00% | 112,40% | Maximize | 112,40 |  |  | Hijau
SS10 | Organisasi dan manajemen kinerja yang andal |  |  |  | 105,39 |  |  | Hijau
10a-N | Indeks efektivitas implementasi manajemen kinerja dan manajemen risiko | 90,00 | 94,85 | Maximize | 105,39 |  |  | Hijau
SS11 | Pengelolaan keuangan yang optimal |  |  |  | 103,95 |  |  | Hijau
11a-CP | Nilai IKPA satuan kerja | 95,00 | 97,49 | Maximize | 102,62 |  |  | Hijau
11b-N | Persentase penyerapan anggaran DIPA | 95,50% | 99,11% | Stabilize | 96,22 |  |  | Kuning
11c-N | Rata-rata deviasi Rencana Penarikan Dana (RPD) | 5,00% | 4,35% | Minimize | 113,00 |  |  | Hijau
 | Nilai Kinerja Organisasi (NKO) |  |  |  |  | 100% | 105,76 | Hijau
Catatan:
- Indeks capaian Maximize = Realisasi/Target x 100; Minimize = [1 + (1 - Realisasi/Target)] x 100; maksimal 120
- Stabilize: bila realisasi di atas target, indeks = [2 - Realisasi/Target] x 100
- Nilai SS = rata-rata indeks IKU; nilai perspektif = rata-rata nilai SS; NKO = jumlah nilai perspektif x bobot. Hijau >= 100; Kuning 80 s.d. < 100; Merah < 80
`,
    },
    {
      name: "T3.2 IKU Triwulanan",
      sheet: `
Capaian IKU per Triwulan Tahun 2023

1a-CP Persentase realisasi penerimaan pajak
T/R/C | Q1 | Q2 | s.d. Q2 / Smt. 1 | Q3 | s.d. Q3 | Q4 | Y-23 | Pol/KP
Target | 20,00% | 46,00% | 46,00% | 72,00% | 72,00% | 100,00% | 100,00% | Max/TLK
Realisasi | 23,66% | 48,67% | 48,67% | 72,32% | 72,32% | 101,86% | 101,86%
Capaian | 118,30% | 105,80% | 105,80% | 100,44% | 100,44% | 101,86% | 101,86%

2a-CP Persentase realisasi penerimaan pajak dari kegiatan Pengawasan Pembayaran Masa (PPM)
T/R/C | Q1 | Q2 | s.d. Q2 / Smt. 1 | Q3 | s.d. Q3 | Q4 | Y-23 | Pol/KP
Target | 20,00% | 46,00% | 46,00% | 72,00% | 72,00% | 100,00% | 100,00% | Max/TLK
Realisasi | 21,64% | 48,17% | 48,17% | 74,35% | 74,35% | 102,36% | 102,36%
Capaian | 108,20% | 104,72% | 104,72% | 103,26% | 103,26% | 102,36% | 102,36%

2b-CP Persentase capaian tingkat kepatuhan penyampaian SPT Tahunan PPh WP Badan dan WP OP
T/R/C | Q1 | Q2 | s.d. Q2 / Smt. 1 | Q3 | s.d. Q3 | Q4 | Y-23 | Pol/KP
Target | 60,00% | 80,00% | 80,00% | 90,00% | 90,00% | 100,00% | 100,00% | Max/TLK
Realisasi | 70,00% | 91,97% | 91,97% | 97,41% | 97,41% | 101,89% | 101,89%
Capaian | 116,67% | 114,96% | 114,96% | 108,23% | 108,23% | 101,89% | 101,89%

6a-CP Persentase penyelesaian permintaan penjelasan atas data dan/atau keterangan (LHP2DK)
T/R/C | Q1 | Q2 | s.d. Q2 / Smt. 1 | Q3 | s.d. Q3 | Q4 | Y-23 | Pol/KP
Target | 25,00% | 50,00% | 50,00% | 75,00% | 75,00% | 100,00% | 100,00% | Max/TLK
Realisasi | 25,44% | 53,92% | 53,92% | 81,20% | 81,20% | 107,20% | 107,20%
Capaian | 101,76% | 107,84% | 107,84% | 108,27% | 108,27% | 107,20% | 107,20%

4c-N Rata-rata waktu penyelesaian permohonan WP
T/R/C | Q1 | Q2 | s.d. Q2 / Smt. 1 | Q3 | s.d. Q3 | Q4 | Y-23 | Pol/KP
Target | 20,00 | 20,00 | 20,00 | 20,00 | 20,00 | 20,00 | 20,00 | Min/AVG
Realisasi | 19,20 | 18,60 | 18,90 | 17,90 | 18,57 | 17,90 | 18,40
Capaian | 104,00% | 107,00% | 105,50% | 110,50% | 107,15% | 110,50% | 108,00%

7c-N Jumlah IDLP usul pemeriksaan bukti permulaan yang disampaikan
T/R/C | Q1 | Q2 | s.d. Q2 / Smt. 1 | Q3 | s.d. Q3 | Q4 | Y-23 | Pol/KP
Target | 2 | 3 | 5 | 3 | 8 | 2 | 10 | Max/SUM
Realisasi | 2 | 4 | 6 | 3 | 9 | 4 | 13
Capaian | 100,00% | 120,00% | 120,00% | 100,00% | 112,50% | 120,00% | 120,00%

11c-N Rata-rata deviasi Rencana Penarikan Dana (RPD)
T/R/C | Q1 | Q2 | s.d. Q2 / Smt. 1 | Q3 | s.d. Q3 | Q4 | Y-23 | Pol/KP
Target | 5,00% | 5,00% | 5,00% | 5,00% | 5,00% | 5,00% | 5,00% | Min/AVG
Realisasi | 5,10% | 4,40% | 4,75% | 3,90% | 4,47% | 4,00% | 4,35%
Capaian | 98,00% | 112,00% | 105,00% | 120,00% | 110,60% | 120,00% | 113,00%

Capaian dihitung sesuai polarisasi (Minimize: 2 - R/T) dan dibatasi paling tinggi 120%. IKU AVG: s.d. Q2, s.d. Q3 dan Y-23 adalah rata-rata triwulan.
`,
    },
    {
      name: "T3.3 Penerimaan per Jenis",
      sheet: `
Tabel 3.3 Realisasi Penerimaan per Jenis Pajak Tahun 2023 (dalam rupiah)
No. | Jenis Pajak | Target 2023 | Realisasi |  | Capaian | Selisih | Growth | Kontribusi
 |  |  | 2023 | 2022 | (%) | (Rp) | (%) | (%)
1 | 2 | 3 | 4 | 5 | 6=4/3 | 7=4-5 | 8=7/5 | 9
A | PPh Non Migas | 686.518.650.000 | 705.944.071.386 | 633.201.513.047 | 102,83% | 72.742.558.339 | 11,49% | 56,10%
1 | PPh Pasal 21 | 238.415.600.000 | 246.871.934.512 | 221.640.318.775 | 103,55% | 25.231.615.737 | 11,38% | 19,62%
2 | PPh Pasal 22 | 24.810.450.000 | 23.975.418.206 | 22.384.906.133 | 96,63% | 1.590.512.073 | 7,11% | 1,91%
3 | PPh Pasal 22 Impor | 31.275.300.000 | 33.418.520.917 | 35.106.274.480 | 106,85% | -1.687.753.563 | -4,81% | 2,66%
4 | PPh Pasal 23 | 58.640.200.000 | 60.127.483.395 | 52.978.160.241 | 102,54% | 7.149.323.154 | 13,49% | 4,78%
5 | PPh Pasal 25/29 Orang Pribadi | 17.325.900.000 | 18.046.372.108 | 16.217.845.909 | 104,16% | 1.828.526.199 | 11,27% | 1,43%
6 | PPh Pasal 25/29 Badan | 212.907.350.000 | 219.384.561.274 | 187.532.406.618 | 103,04% | 31.852.154.656 | 16,98% | 17,44%
7 | PPh Pasal 26 | 6.418.750.000 | 5.837.290.416 | 7.025.118.364 | 90,94% | -1.187.827.948 | -16,91% | 0,46%
8 | PPh Final | 96.725.100.000 | 98.240.617.353 | 90.316.482.527 | 101,57% | 7.924.134.826 | 8,77% | 7,81%
9 | PPh Non Migas Lainnya | - | 41.873.205 | - | - | 41.873.205 | - | 0,00%
B | PPN dan PPnBM | 532.980.350.000 | 536.163.620.576 | 494.281.838.904 | 100,60% | 41.881.781.672 | 8,47% | 42,61%
1 | PPN Dalam Negeri | 438.960.850.000 | 446.218.307.964 | 398.125.640.712 | 101,65% | 48.092.667.252 | 12,08% | 35,46%
2 | PPN Impor | 92.417.300.000 | 88.305.926.481 | 94.618.273.055 | 95,55% | -6.312.346.574 | -6,67% | 7,02%
3 | PPnBM Dalam Negeri | 1.286.400.000 | 1.341.970.528 | 1.195.306.847 | 104,32% | 146.663.681 | 12,27% | 0,11%
4 | PPN/PPnBM Lainnya | 315.800.000 | 297.415.603 | 342.618.290 | 94,18% | -45.202.687 | -13,19% | 0,02%
C | PBB dan BPHTB | 10.501.000.000 | 10.656.181.772 | 10.202.868.111 | 101,48% | 453.313.661 | 4,44% | 0,85%
1 | PBB Sektor Perkebunan | 8.326.500.000 | 8.419.263.718 | 8.104.527.936 | 101,11% | 314.735.782 | 3,88% | 0,67%
2 | PBB Sektor Perhutanan | 2.174.500.000 | 2.236.918.054 | 2.098.340.175 | 102,87% | 138.577.879 | 6,60% | 0,18%
D | Pajak Lainnya | 5.250.000.000 | 5.502.399.294 | 4.877.269.506 | 104,81% | 625.129.788 | 12,82% | 0,44%
1 | Bea Meterai | 3.418.700.000 | 3.527.816.440 | 3.206.915.382 | 103,19% | 320.901.058 | 10,01% | 0,28%
2 | Pendapatan Bunga Penagihan Pajak | 1.582.300.000 | 1.736.408.219 | 1.418.623.706 | 109,74% | 317.784.513 | 22,40% | 0,14%
3 | Pajak Tidak Langsung Lainnya | 249.000.000 | 238.174.635 | 251.730.418 | 95,65% | -13.555.783 | -5,39% | 0,02%
 | TOTAL | 1.235.250.000.000 | 1.258.266.273.028 | 1.142.563.489.568 | 101,86% | 115.702.783.460 | 10,13% | 100,00%
Sumber: Aplikasi Mandor/Portal P2, data netto setelah SPMKP

Realisasi PPM dan PKM Tahun 2023 (miliar Rp)
Kegiatan | Target | Realisasi | Selisih | Capaian | Porsi Realisasi
Pengawasan Pembayaran Masa (PPM) | 1.086,6 | 1.112,3 | 25,7 | 102,36% | 88,40%
Pengujian Kepatuhan Material (PKM) | 148,6 | 145,9 | -2,7 | 98,20% | 11,60%
Jumlah | 1.235,3 | 1.258,3 | 23,0 | 101,86% | 100,00%
*) angka terakhir dapat berbeda karena pembulatan
`,
    },
    {
      name: "T3.4 Penerimaan per Sektor",
      sheet: `
Tabel 3.4 Penerimaan per Sektor Usaha 2022 - 2023
No | Sektor (KLU) | Realisasi 2022 | Realisasi 2023 | Naik/(Turun) | Growth | Kontribusi 2022 | Kontribusi 2023
#1~0 | Perdagangan Besar dan Eceran; Reparasi Mobil dan Motor | #282416903518~#,##0 | #311527840926~#,##0 | =D3-C3 -> 29110937408~#,##0 | =E3/C3 -> 0.1030778861~0.00% | =C3/C$15 -> 0.2471783022~0.00% | =D3/D$15 -> 0.2475849886~0.00%
#2~0 | Industri Pengolahan | #265318427096~#,##0 | #284906317582~#,##0 | =D4-C4 -> 19587890486~#,##0 | =E4/C4 -> 0.0738278555~0.00% | =C4/C$15 -> 0.2322132901~0.00% | =D4/D$15 -> 0.2264276836~0.00%
#3~0 | Konstruksi | #118604273951~#,##0 | #137218456073~#,##0 | =D5-C5 -> 18614182122~#,##0 | =E5/C5 -> 0.1569436033~0.00% | =C5/C$15 -> 0.1038054122~0.00% | =D5/D$15 -> 0.1090535914~0.00%
#4~0 | Administrasi Pemerintahan dan Jaminan Sosial Wajib | #94273618205~#,##0 | #101846273915~#,##0 | =D6-C6 -> 7572655710~#,##0 | =E6/C6 -> 0.0803263506~0.00% | =C6/C$15 -> 0.0825106168~0.00% | =D6/D$15 -> 0.0809417498~0.00%
#5~0 | Jasa Keuangan dan Asuransi | #82917364510~#,##0 | #93418206574~#,##0 | =D7-C7 -> 10500842064~#,##0 | =E7/C7 -> 0.1266422555~0.00% | =C7/C$15 -> 0.0725713409~0.00% | =D7/D$15 -> 0.074243591~0.00%
#6~0 | Transportasi dan Pergudangan | #71846295037~#,##0 | #68217403596~#,##0 | =D8-C8 -> -3628891441~#,##0 | =E8/C8 -> -0.0505090964~0.00% | =C8/C$15 -> 0.0628816654~0.00% | =D8/D$15 -> 0.0542153955~0.00%
#7~0 | Jasa Profesional, Ilmiah dan Teknis | #46218370954~#,##0 | #52716394082~#,##0 | =D9-C9 -> 6498023128~#,##0 | =E9/C9 -> 0.1405939455~0.00% | =C9/C$15 -> 0.0404514685~0.00% | =D9/D$15 -> 0.0418960559~0.00%
#8~0 | Real Estat | #38415270693~#,##0 | #41907358216~#,##0 | =D10-C10 -> 3492087523~#,##0 | =E10/C10 -> 0.0909036292~0.00% | =C10/C$15 -> 0.0336220009~0.00% | =D10/D$15 -> 0.0333056358~0.00%
#9~0 | Jasa Kesehatan dan Kegiatan Sosial | #29618437205~#,##0 | #27340619548~#,##0 | =D11-C11 -> -2277817657~#,##0 | =E11/C11 -> -0.0769053965~0.00% | =C11/C$15 -> 0.0259227933~0.00% | =D11/D$15 -> 0.0217288027~0.00%
#10~0 | Penyediaan Akomodasi dan Makan Minum | #18327496510~#,##0 | #24615382907~#,##0 | =D12-C12 -> 6287886397~#,##0 | =E12/C12 -> 0.3430848503~0.00% | =C12/C$15 -> 0.016040681~0.00% | =D12/D$15 -> 0.0195629363~0.00%
#11~0 | Pertanian, Kehutanan dan Perikanan | #22516384079~#,##0 | #21803746195~#,##0 | =D13-C13 -> -712637884~#,##0 | =E13/C13 -> -0.0316497481~0.00% | =C13/C$15 -> 0.0197068997~0.00% | =D13/D$15 -> 0.0173284039~0.00%
#12~0 | Lainnya | #72090647810~#,##0 | #92748273414~#,##0 | =D14-C14 -> 20657625604~#,##0 | =E14/C14 -> 0.2865507001~0.00% | =C14/C$15 -> 0.063095529~0.00% | =D14/D$15 -> 0.0737111654~0.00%
 | Total | =SUM(C3:C14) -> 1142563489568~#,##0 | =SUM(D3:D14) -> 1258266273028~#,##0 | =D15-C15 -> 115702783460~#,##0 | =E15/C15 -> 0.1012659555~0.00% | =SUM(G3:G14) -> 1~0.00% | =SUM(H3:H14) -> 1~0.00%
`,
    },
    {
      name: "T3.5 Penerimaan Bulanan",
      sheet: `
Tabel 3.5 Penerimaan Netto per Bulan Tahun 2022 dan 2023
Target 2023: Rp1.235.250.000.000
Bulan | Netto 2022 (Rp) | Netto 2023 (Rp) | Kumulatif 2023 (Rp) | % Kumulatif thd Target | Growth yoy
Januari | 80.317.425.906 | 92.418.306.517 | 92.418.306.517 | 7,48% | 15,07%
Februari | 72.846.103.517 | 81.327.940.268 | 173.746.246.785 | 14,07% | 11,64%
Maret | 106.928.413.650 | 118.460.273.915 | 292.206.520.700 | 23,66% | 10,78%
Jumlah Triwulan I | 260.091.943.073 | 292.206.520.700 |  |  | 12,35%
April | 117.205.836.481 | 126.835.017.442 | 419.041.538.142 | 33,92% | 8,22%
Mei | 80.634.217.095 | 88.916.402.375 | 507.957.940.517 | 41,12% | 10,27%
Juni | 84.917.360.248 | 93.275.618.094 | 601.233.558.611 | 48,67% | 9,84%
Jumlah Triwulan II | 282.757.413.824 | 309.027.037.911 |  |  | 9,29%
Juli | 88.206.415.937 | 97.148.203.661 | 698.381.762.272 | 56,54% | 10,14%
Agustus | 86.731.950.264 | 95.604.817.238 | 793.986.579.510 | 64,28% | 10,23%
September | 90.418.267.315 | 99.317.285.406 | 893.303.864.916 | 72,32% | 9,84%
Jumlah Triwulan III | 265.356.633.516 | 292.070.306.305 |  |  | 10,07%
Oktober | 95.037.218.460 | 104.826.391.750 | 998.130.256.666 | 80,80% | 10,30%
November | 97.816.420.375 | 107.395.164.827 | 1.105.525.421.493 | 89,50% | 9,79%
Desember | 141.503.860.320 | 152.740.851.535 | 1.258.266.273.028 | 101,86% | 7,94%
Jumlah Triwulan IV | 334.357.499.155 | 364.962.408.112 |  |  | 9,15%
Jumlah Tahun 2023 | 1.142.563.489.568 | 1.258.266.273.028 | 1.258.266.273.028 | 101,86% | 10,13%
Rata-rata per bulan | 95.213.624.131 | 104.855.522.752 |  |  | 10,13%
`,
    },
    {
      name: "T3.6 Wajib Pajak",
      sheet: `
Tabel 3.6 Perkembangan Jumlah Wajib Pajak Terdaftar
No. | Jenis Wajib Pajak | Terdaftar 31-12-2022 | Mutasi 2023 |  |  | Terdaftar 31-12-2023 | Non Efektif | Efektif | % Efektif | Growth
 |  |  | WP Baru | Pindah Masuk | Hapus/Pindah Keluar |  | (NE)
1 | 2 | 3 | 4 | 5 | 6 | 7=3+4+5-6 | 8 | 9=7-8 | 10=9/7 | 11=(7-3)/3
#1~0 | WP Orang Pribadi Karyawan | #98415~#,##0 | #6218~#,##0 | #314~#,##0 | #1087~#,##0 | =C5+D5+E5-F5 -> 103860~#,##0 | #31926~#,##0 | =G5-H5 -> 71934~#,##0 | =I5/G5 -> 0.6926054304~0.00% | =(G5-C5)/C5 -> 0.0553269319~0.00%
#2~0 | WP Orang Pribadi Nonkaryawan | #31872~#,##0 | #2459~#,##0 | #128~#,##0 | #416~#,##0 | =C6+D6+E6-F6 -> 34043~#,##0 | #12385~#,##0 | =G6-H6 -> 21658~#,##0 | =I6/G6 -> 0.6361953999~0.00% | =(G6-C6)/C6 -> 0.0681162149~0.00%
#3~0 | WP Badan | #12638~#,##0 | #847~#,##0 | #73~#,##0 | #219~#,##0 | =C7+D7+E7-F7 -> 13339~#,##0 | #4972~#,##0 | =G7-H7 -> 8367~#,##0 | =I7/G7 -> 0.6272584152~0.00% | =(G7-C7)/C7 -> 0.0554676373~0.00%
#4~0 | WP Bendahara/Instansi Pemerintah | #742~#,##0 | #18~#,##0 | - | #35~#,##0 | =C8+D8-F8 -> 725~#,##0 | #164~#,##0 | =G8-H8 -> 561~#,##0 | =I8/G8 -> 0.7737931034~0.00% | =(G8-C8)/C8 -> -0.0229110512~0.00%
 | Jumlah | =SUM(C5:C8) -> 143667~#,##0 | =SUM(D5:D8) -> 9542~#,##0 | =SUM(E5:E8) -> 515~#,##0 | =SUM(F5:F8) -> 1757~#,##0 | =SUM(G5:G8) -> 151967~#,##0 | =SUM(H5:H8) -> 49447~#,##0 | =SUM(I5:I8) -> 102520~#,##0 | =I9/G9 -> 0.6746201478~0.00% | =(G9-C9)/C9 -> 0.0577724878~0.00%
`,
    },
    {
      name: "T3.7 Kepatuhan SPT",
      sheet: `
Tabel 3.7 Kepatuhan Penyampaian SPT Tahunan
Jenis SPT | Tahun 2022 |  |  |  |  | Tahun 2023
 | WP Wajib SPT | Target | Realisasi | Rasio | Capaian | WP Wajib SPT | Target | Realisasi | Rasio | Capaian
1 | 2 | 3 | 4 | 5=4/2 | 6=4/3 | 7 | 8 | 9 | 10=9/7 | 11=9/8
SPT Tahunan PPh Badan | 5.184 | 3.629 | 3.417 | 65,91% | 94,16% | 5.392 | 3.936 | 3.748 | 69,51% | 95,22%
SPT Tahunan PPh OP Nonkaryawan | 13.627 | 10.220 | 9.853 | 72,30% | 96,41% | 14.218 | 11.090 | 11.316 | 79,59% | 102,04%
SPT Tahunan PPh OP Karyawan | 47.215 | 41.077 | 42.318 | 89,63% | 103,02% | 49.384 | 43.952 | 45.027 | 91,18% | 102,45%
Jumlah | 66.026 | 54.926 | 55.588 | 84,19% | 101,21% | 68.994 | 58.978 | 60.091 | 87,10% | 101,89%
Rasio = SPT yang diterima dibagi WP terdaftar wajib SPT

Penerimaan SPT Tahunan 2023 menurut triwulan dan saluran
Triwulan | e-Filing | e-Form | Manual | Jumlah | Kumulatif | % thd Target |  | Peringkat
Triwulan I | 31.842 | 6.915 | 2.529 | 41.286 | 41.286 | 70,00% |  | 1
Triwulan II | 8.427 | 3.618 | 909 | 12.954 | 54.240 | 91,97% |  | 2
Triwulan III | 1.986 | 947 | 275 | 3.208 | 57.448 | 97,41% |  | 3
Triwulan IV | 1.574 | 816 | 253 | 2.643 | 60.091 | 101,89% |  | 4
Jumlah | 43.829 | 12.296 | 3.966 | 60.091 | 60.091 | 101,89%
Porsi (%) | 72,9% | 20,5% | 6,6% | 100,0%
`,
    },
    {
      name: "T3.8 SP2DK",
      sheet: `
Tabel 3.8 Penyelesaian SP2DK menurut Seksi Pengawasan Tahun 2023
Seksi | SP2DK Terbit | Simpulan LHP2DK |  |  |  | LHP2DK Selesai | Outstanding | % Selesai | Potensi (Rp) | Realisasi (Rp) | Success Rate
 |  | Dalam Pengawasan | Usul Pemeriksaan | Usul Bukper | Selesai/Bayar
Seksi Pengawasan I | #268~#,##0 | #84~#,##0 | #17~#,##0 | #1~#,##0 | #148~#,##0 | =SUM(C4:F4) -> 250~#,##0 | =B4-G4 -> 18~#,##0 | =G4/B4 -> 0.9328358209~0.00% | #48217350000~#,##0 | #36418206415~#,##0 | =K4/J4 -> 0.7552925745~0.00%
Seksi Pengawasan II | #241~#,##0 | #71~#,##0 | #12~#,##0 | - | #139~#,##0 | =SUM(C5:F5) -> 222~#,##0 | =B5-G5 -> 19~#,##0 | =G5/B5 -> 0.9211618257~0.00% | #31846200000~#,##0 | #22917384056~#,##0 | =K5/J5 -> 0.7196269588~0.00%
Seksi Pengawasan III | #253~#,##0 | #76~#,##0 | #9~#,##0 | #2~#,##0 | #151~#,##0 | =SUM(C6:F6) -> 238~#,##0 | =B6-G6 -> 15~#,##0 | =G6/B6 -> 0.9407114625~0.00% | #27415900000~#,##0 | #21368204917~#,##0 | =K6/J6 -> 0.7794092084~0.00%
Seksi Pengawasan IV | #236~#,##0 | #69~#,##0 | #11~#,##0 | - | #142~#,##0 | =SUM(C7:F7) -> 222~#,##0 | =B7-G7 -> 14~#,##0 | =G7/B7 -> 0.9406779661~0.00% | #22738450000~#,##0 | #15846273094~#,##0 | =K7/J7 -> 0.696893284~0.00%
Seksi Pengawasan V | #214~#,##0 | #58~#,##0 | #8~#,##0 | #1~#,##0 | #136~#,##0 | =SUM(C8:F8) -> 203~#,##0 | =B8-G8 -> 11~#,##0 | =G8/B8 -> 0.9485981308~0.00% | #19462700000~#,##0 | #14927306185~#,##0 | =K8/J8 -> 0.7669699571~0.00%
Seksi Pengawasan VI | #227~#,##0 | #63~#,##0 | #14~#,##0 | - | #128~#,##0 | =SUM(C9:F9) -> 205~#,##0 | =B9-G9 -> 22~#,##0 | =G9/B9 -> 0.9030837004~0.00% | #17318600000~#,##0 | #11406938275~#,##0 | =K9/J9 -> 0.6586524474~0.00%
Jumlah | =SUM(B4:B9) -> 1439~#,##0 | =SUM(C4:C9) -> 421~#,##0 | =SUM(D4:D9) -> 71~#,##0 | =SUM(E4:E9) -> 4~#,##0 | =SUM(F4:F9) -> 844~#,##0 | =SUM(G4:G9) -> 1340~#,##0 | =SUM(H4:H9) -> 99~#,##0 | =G10/B10 -> 0.9312022238~0.00% | =SUM(J4:J9) -> 166999200000~#,##0 | =SUM(K4:K9) -> 122884312942~#,##0 | =K10/J10 -> 0.7358377342~0.00%

Penyelesaian LHP2DK per Triwulan
Triwulan | LHP2DK | Kumulatif | Target Setahun | % Kumulatif
TW I | #318~#,##0 | #318~#,##0 | #1250~#,##0 | #0.2544~0.00%
TW II | #356~#,##0 | #674~#,##0 | #1250~#,##0 | #0.5392~0.00%
TW III | #341~#,##0 | #1015~#,##0 | #1250~#,##0 | #0.812~0.00%
TW IV | #325~#,##0 | #1340~#,##0 | #1250~#,##0 | #1.072~0.00%
`,
    },
    {
      name: "T3.9 Penagihan",
      sheet: `
Tabel 3.9 Tindakan Penagihan dan Tunggakan Pajak
No | Tindakan | 2022 | 2023 |  | Capaian | Naik/Turun | %
 |  | Realisasi | Target | Realisasi
(1) | (2) | (3) | (4) | (5) | (6=5/4) | (7=5-3) | (8=7/3)
1 | Surat Teguran | 1.842 | 1.900 | 2.016 | 106,1% | 174 | 9,4%
2 | Surat Paksa | 974 | 1.000 | 1.083 | 108,3% | 109 | 11,2%
3 | SPMP | 63 | 60 | 58 | 96,7% | -5 | -7,9%
4 | Pemblokiran Rekening | 41 | 45 | 52 | 115,6% | 11 | 26,8%
5 | Lelang | 4 | 6 | 5 | 83,3% | 1 | 25,0%
6 | Pencegahan | 1 | 2 | 2 | 100,0% | 1 | 100,0%
 | Jumlah | 2.925 | 3.013 | 3.216 | 106,7% | 291 | 9,9%

Saldo Tunggakan Pajak (Rp)
No | Jenis Pajak | Saldo Awal 1-1-2023 | Penambahan | Pencairan | Penghapusan | Saldo Akhir
1 | PPh | 28.416.270.531 | 9.183.746.250 | 7.426.182.940 | 318.462.500 | 29.855.371.341
2 | PPN | 31.725.908.416 | 11.427.365.180 | 10.318.274.635 | - | 32.834.998.961
3 | PBB | 1.284.637.200 | 216.384.700 | 184.627.350 | 42.716.800 | 1.273.677.750
4 | Lainnya | 946.218.375 | 83.641.920 | 57.391.460 | - | 972.468.835
 | Jumlah | 62.373.034.522 | 20.911.138.050 | 17.986.476.385 | 361.179.300 | 64.936.516.887

Perhitungan IKU 7b-CP Tingkat efektivitas penagihan
Variabel | Bobot | Realisasi (%) | Nilai
Tindakan Penagihan | 50% | 92,14 | 46,07
Tindak Lanjut DSPC | 20% | 88,50 | 17,70
Pencairan DSPC | 30% | 64,80 | 19,44
Jumlah | 100% |  | 83,21
`,
    },
    {
      name: "T3.10 DIPA per Akun",
      sheet: `
Tabel 3.10 Pagu dan Realisasi Anggaran per Akun DIPA TA 2023
Akun | Uraian | Pagu Awal (Rp) | Revisi +/(-) (Rp) | Pagu Akhir (Rp) | Realisasi (Rp) | Sisa (Rp) | %
1 | 2 | 3 | 4=5-3 | 5 | 6 | 7=5-6 | 8=6/5
51 | BELANJA PEGAWAI | 5.778.472.000 | (24.034.000) | 5.754.438.000 | 5.729.161.992 | 25.276.008 | 99,56%
511111 | Belanja Gaji Pokok PNS | 4.218.360.000 | (32.110.000) | 4.186.250.000 | 4.171.938.400 | 14.311.600 | 99,66%
511119 | Belanja Pembulatan Gaji PNS | 62.000 | (4.000) | 58.000 | 51.384 | 6.616 | 88,59%
511121 | Belanja Tunj. Suami/Istri PNS | 318.420.000 | (5.670.000) | 312.750.000 | 309.816.540 | 2.933.460 | 99,06%
511122 | Belanja Tunj. Anak PNS | 96.350.000 | (2.170.000) | 94.180.000 | 93.274.108 | 905.892 | 99,04%
511126 | Belanja Tunj. Beras PNS | 214.680.000 | (6.250.000) | 208.430.000 | 206.917.560 | 1.512.440 | 99,27%
511129 | Belanja Uang Makan PNS | 782.400.000 | 13.950.000 | 796.350.000 | 791.846.000 | 4.504.000 | 99,43%
512211 | Belanja Uang Lembur | 148.200.000 | 8.220.000 | 156.420.000 | 155.318.000 | 1.102.000 | 99,30%
52 | BELANJA BARANG | 3.712.470.000 | 48.050.000 | 3.760.520.000 | 3.700.300.605 | 60.219.395 | 98,40%
521111 | Belanja Keperluan Perkantoran | 1.126.480.000 | 57.840.000 | 1.184.320.000 | 1.176.418.375 | 7.901.625 | 99,33%
521114 | Belanja Pengiriman Surat Dinas Pos Pusat | 118.400.000 | (22.050.000) | 96.350.000 | 92.817.450 | 3.532.550 | 96,33%
521119 | Belanja Barang Operasional Lainnya | 64.200.000 | - | 64.200.000 | 61.935.000 | 2.265.000 | 96,47%
521211 | Belanja Bahan | 148.650.000 | (16.170.000) | 132.480.000 | 127.361.500 | 5.118.500 | 96,14%
521811 | Belanja Barang Persediaan Barang Konsumsi | 216.300.000 | 7.850.000 | 224.150.000 | 223.871.640 | 278.360 | 99,88%
522111 | Belanja Langganan Listrik | 486.200.000 | (13.350.000) | 472.850.000 | 461.739.218 | 11.110.782 | 97,65%
522112 | Belanja Langganan Telepon | 38.400.000 | (7.150.000) | 31.250.000 | 28.614.907 | 2.635.093 | 91,57%
522141 | Belanja Sewa | 72.000.000 | - | 72.000.000 | 72.000.000 | - | 100,00%
523111 | Belanja Pemeliharaan Gedung dan Bangunan | 412.750.000 | 25.850.000 | 438.600.000 | 436.192.850 | 2.407.150 | 99,45%
523121 | Belanja Pemeliharaan Peralatan dan Mesin | 284.300.000 | 12.120.000 | 296.420.000 | 291.638.475 | 4.781.525 | 98,39%
524111 | Belanja Perjalanan Dinas Biasa | 318.640.000 | 23.540.000 | 342.180.000 | 336.427.190 | 5.752.810 | 98,32%
524113 | Belanja Perjalanan Dinas Dalam Kota | 426.150.000 | (20.430.000) | 405.720.000 | 391.284.000 | 14.436.000 | 96,44%
53 | BELANJA MODAL | 364.200.000 | 240.950.000 | 605.150.000 | 600.211.500 | 4.938.500 | 99,18%
532111 | Belanja Modal Peralatan dan Mesin | 364.200.000 | 54.550.000 | 418.750.000 | 415.936.200 | 2.813.800 | 99,33%
533111 | Belanja Modal Gedung dan Bangunan | - | 186.400.000 | 186.400.000 | 184.275.300 | 2.124.700 | 98,86%
 | JUMLAH | 9.855.142.000 | 264.966.000 | 10.120.108.000 | 10.029.674.097 | 90.433.903 | 99,11%
`,
    },
    {
      name: "T3.11 DIPA per Output",
      sheet: `
Tabel 3.11 Realisasi Anggaran dan Capaian Rincian Output TA 2023
Kode | Program/Kegiatan/RO | Volume |  |  | Satuan | Anggaran
 |  | Target | Realisasi | % |  | Pagu | Realisasi | % | Sisa
CC | Program Pengelolaan Penerimaan Negara |  |  |  |  | =G5+G7+G10 -> 1000540000~#,##0 | =H5+H7+H10 -> 978565010~#,##0 | =H4/G4 -> 0.9780368701~0.00% | =G4-H4 -> 21974990~#,##0
CC.4791 | Ekstensifikasi Penerimaan Negara |  |  |  |  | =SUM(G6:G6) -> 118640000~#,##0 | =SUM(H6:H6) -> 115283400~#,##0 | =H5/G5 -> 0.9717076871~0.00% | =G5-H5 -> 3356600~#,##0
4791.BDB.001 | Pembinaan dan Perluasan Basis WP | #24~#,##0 | #24~#,##0 | =D6/C6 -> 1~0.00% | Lembaga | #118640000~#,##0 | #115283400~#,##0 | =H6/G6 -> 0.9717076871~0.00% | =G6-H6 -> 3356600~#,##0
CC.4792 | Pelayanan, Komunikasi, dan Edukasi |  |  |  |  | =SUM(G8:G9) -> 420770000~#,##0 | =SUM(H8:H9) -> 413378065~#,##0 | =H7/G7 -> 0.9824323621~0.00% | =G7-H7 -> 7391935~#,##0
4792.BAC.001 | Layanan Perpajakan | #12~#,##0 | #12~#,##0 | =D8/C8 -> 1~0.00% | Layanan | #236450000~#,##0 | #233917250~#,##0 | =H8/G8 -> 0.9892884331~0.00% | =G8-H8 -> 2532750~#,##0
4792.BDC.001 | Edukasi dan Penyuluhan WP | #148~#,##0 | #156~#,##0 | =D9/C9 -> 1.0540540541~0.00% | Orang/keg | #184320000~#,##0 | #179460815~#,##0 | =H9/G9 -> 0.9736372342~0.00% | =G9-H9 -> 4859185~#,##0
CC.4794 | Pengawasan dan Penegakan Hukum |  |  |  |  | =SUM(G11:G12) -> 461130000~#,##0 | =SUM(H11:H12) -> 449903545~#,##0 | =H10/G10 -> 0.9756544684~0.00% | =G10-H10 -> 11226455~#,##0
4794.BCE.001 | Pengawasan dan Penggalian Potensi | #1250~#,##0 | #1340~#,##0 | =D11/C11 -> 1.072~0.00% | Laporan | #318750000~#,##0 | #311628940~#,##0 | =H11/G11 -> 0.9776594196~0.00% | =G11-H11 -> 7121060~#,##0
4794.BCE.002 | Pemeriksaan dan Penagihan Pajak | #186~#,##0 | #194~#,##0 | =D12/C12 -> 1.0430107527~0.00% | Laporan | #142380000~#,##0 | #138274605~#,##0 | =H12/G12 -> 0.9711659292~0.00% | =G12-H12 -> 4105395~#,##0
WA | Program Dukungan Manajemen |  |  |  |  | =G14+G16+G18 -> 9119568000~#,##0 | =H14+H16+H18 -> 9051109087~#,##0 | =H13/G13 -> 0.9924931847~0.00% | =G13-H13 -> 68458913~#,##0
WA.4707 | Legislasi, Hukum dan Kehumasan |  |  |  |  | =SUM(G15:G15) -> 46820000~#,##0 | =SUM(H15:H15) -> 45913200~#,##0 | =H14/G14 -> 0.9806322085~0.00% | =G14-H14 -> 906800~#,##0
4707.EBA.958 | Layanan Kehumasan dan Informasi | #12~#,##0 | #12~#,##0 | =D15/C15 -> 1~0.00% | Layanan | #46820000~#,##0 | #45913200~#,##0 | =H15/G15 -> 0.9806322085~0.00% | =G15-H15 -> 906800~#,##0
WA.4709 | Pengelolaan Organisasi dan SDM |  |  |  |  | =SUM(G17:G17) -> 58460000~#,##0 | =SUM(H17:H17) -> 57382150~#,##0 | =H16/G16 -> 0.9815626069~0.00% | =G16-H16 -> 1077850~#,##0
4709.EBC.954 | Layanan Manajemen SDM | #4~#,##0 | #4~#,##0 | =D17/C17 -> 1~0.00% | Layanan | #58460000~#,##0 | #57382150~#,##0 | =H17/G17 -> 0.9815626069~0.00% | =G17-H17 -> 1077850~#,##0
WA.4711 | Pengelolaan Keuangan, BMN dan Umum |  |  |  |  | =SUM(G19:G21) -> 9014288000~#,##0 | =SUM(H19:H21) -> 8947813737~#,##0 | =H18/G18 -> 0.9926256779~0.00% | =G18-H18 -> 66474263~#,##0
4711.EBA.994 | Layanan Perkantoran | #12~#,##0 | #12~#,##0 | =D19/C19 -> 1~0.00% | Layanan | #8409138000~#,##0 | #8347602237~#,##0 | =H19/G19 -> 0.9926822746~0.00% | =G19-H19 -> 61535763~#,##0
4711.EBB.951 | Layanan Sarana Internal | #38~#,##0 | #38~#,##0 | =D20/C20 -> 1~0.00% | Unit | #418750000~#,##0 | #415936200~#,##0 | =H20/G20 -> 0.9932804776~0.00% | =G20-H20 -> 2813800~#,##0
4711.EBB.971 | Layanan Prasarana Internal | #1~#,##0 | #1~#,##0 | =D21/C21 -> 1~0.00% | Unit | #186400000~#,##0 | #184275300~#,##0 | =H21/G21 -> 0.9886013948~0.00% | =G21-H21 -> 2124700~#,##0
 | Jumlah |  |  |  |  | =G4+G13 -> 10120108000~#,##0 | =H4+H13 -> 10029674097~#,##0 | =H22/G22 -> 0.9910639389~0.00% | =G22-H22 -> 90433903~#,##0
`,
    },
    {
      name: "T3.12 IKPA",
      sheet: `
Tabel 3.12 Nilai IKPA Satuan Kerja Tahun 2023
No | Aspek | Indikator | Bobot | Nilai | Nilai Akhir | Nilai Aspek
 |  |  | (a) | (b) | (c = a x b) | (rata-rata tertimbang)
1 | Kualitas Perencanaan Anggaran | Revisi DIPA | 10% | 100,00 | 10,00 | 93,71
2 |  | Deviasi Halaman III DIPA | 10% | 87,42 | 8,74
3 | Kualitas Pelaksanaan Anggaran | Penyerapan Anggaran | 20% | 98,65 | 19,73 | 98,08
4 |  | Belanja Kontraktual | 10% | 94,80 | 9,48
5 |  | Penyelesaian Tagihan | 10% | 100,00 | 10,00
6 |  | Pengelolaan UP dan TUP | 10% | 97,36 | 9,74
7 |  | Dispensasi SPM | 5% | 100,00 | 5,00
8 | Kualitas Hasil Pelaksanaan Anggaran | Capaian Output | 25% | 99,20 | 24,80 | 99,20
 | Total |  | 100% |  | 97,49
 | Konversi Bobot |  | 100%
 | Nilai IKPA (Nilai Total/Konversi Bobot) |  |  |  | 97,49 | Sangat Baik
Kategori: Sangat Baik >= 95; Baik 89 s.d. < 95; Cukup 70 s.d. < 89; Kurang < 70
`,
    },
    {
      name: "T4.1 SDM",
      sheet: `
Tabel 4.1 Rekapitulasi Pegawai per 31 Desember 2023
Menurut Golongan |  |  |  |  |  | Menurut Usia
Golongan | L | P | Jumlah | % |  | Rentang Usia | L | P | Jumlah | %
IV/c | - | #1~#,##0 | #1~#,##0 | #0.009615~0.0% |  | s.d. 25 tahun | #6~#,##0 | #5~#,##0 | #11~#,##0 | #0.105769~0.0%
IV/b | #2~#,##0 | - | #2~#,##0 | #0.019231~0.0% |  | 26 – 30 tahun | #12~#,##0 | #9~#,##0 | #21~#,##0 | #0.201923~0.0%
IV/a | #5~#,##0 | #2~#,##0 | #7~#,##0 | #0.067308~0.0% |  | 31 – 35 tahun | #11~#,##0 | #8~#,##0 | #19~#,##0 | #0.182692~0.0%
III/d | #14~#,##0 | #6~#,##0 | #20~#,##0 | #0.192308~0.0% |  | 36 – 40 tahun | #9~#,##0 | #7~#,##0 | #16~#,##0 | #0.153846~0.0%
III/c | #11~#,##0 | #9~#,##0 | #20~#,##0 | #0.192308~0.0% |  | 41 – 45 tahun | #10~#,##0 | #6~#,##0 | #16~#,##0 | #0.153846~0.0%
III/b | #9~#,##0 | #7~#,##0 | #16~#,##0 | #0.153846~0.0% |  | 46 – 50 tahun | #7~#,##0 | #4~#,##0 | #11~#,##0 | #0.105769~0.0%
III/a | #8~#,##0 | #5~#,##0 | #13~#,##0 | #0.125~0.0% |  | 51 – 55 tahun | #5~#,##0 | #2~#,##0 | #7~#,##0 | #0.067308~0.0%
II/d | #7~#,##0 | #6~#,##0 | #13~#,##0 | #0.125~0.0% |  | di atas 55 tahun | #2~#,##0 | #1~#,##0 | #3~#,##0 | #0.028846~0.0%
II/c | #5~#,##0 | #4~#,##0 | #9~#,##0 | #0.086538~0.0% |  | Jumlah | =SUM(H4:H11) -> 62~#,##0 | =SUM(I4:I11) -> 42~#,##0 | =SUM(J4:J11) -> 104~#,##0 | #1~0.0%
II/b | #1~#,##0 | #2~#,##0 | #3~#,##0 | #0.028846~0.0%
Jumlah | =SUM(B4:B13) -> 62~#,##0 | =SUM(C4:C13) -> 42~#,##0 | =SUM(D4:D13) -> 104~#,##0 | #1~0.0%

Menurut Unit Kerja dan Pendidikan
No | Unit Kerja | Jumlah | % |  | Pendidikan | Jumlah | %
1 | Kepala Kantor | 1 | 1,0% |  | S2 | 14 | 13,5%
2 | Subbagian Umum dan Kepatuhan Internal | 9 | 8,7% |  | S1/D4 | 52 | 50,0%
3 | Seksi Penjaminan Kualitas Data | 8 | 7,7% |  | D3 | 24 | 23,1%
4 | Seksi Pelayanan | 15 | 14,4% |  | D1 | 11 | 10,6%
5 | Seksi Pengawasan I | 10 | 9,6% |  | SMA | 3 | 2,9%
6 | Seksi Pengawasan II | 9 | 8,7% |  | Jumlah | 104 | 100,0%
7 | Seksi Pengawasan III | 9 | 8,7%
8 | Seksi Pengawasan IV | 9 | 8,7%
9 | Seksi Pengawasan V | 8 | 7,7%
10 | Seksi Pengawasan VI | 8 | 7,7%
11 | Seksi Pemeriksaan, Penilaian dan Penagihan | 7 | 6,7%
12 | Kelompok Fungsional | 11 | 10,6%
 | Jumlah | 104 | 100,0%
`,
    },
    {
      name: "T5.1 Lima Tahun",
      sheet: `
Tabel 5.1 Perbandingan Kinerja Lima Tahun Terakhir
No | Uraian | Tahun |  |  |  |  | Naik/(Turun) 2023 thd 2022 | Rata-rata 2019-2023
 |  | 2019 | 2020 | 2021 | 2022 | 2023
A | Penerimaan
1 | Target penerimaan (miliar Rp) | 1.084,26 | 896,42 | 978,32 | 1.092,75 | 1.235,25 | 142,50 | 1.057,40
2 | Realisasi penerimaan (miliar Rp) | 1.002,32 | 861,04 | 991,85 | 1.142,56 | 1.258,27 | 115,70 | 1.051,21
3 | Capaian (%) (2/1) | 92,44 | 96,05 | 101,38 | 104,56 | 101,86 | -2,70 | 99,26
4 | Pertumbuhan (%) | n.a. | -14,10 | 15,19 | 15,20 | 10,13 | -5,07
B | Kepatuhan
5 | WP terdaftar | 118.426 | 127.385 | 135.914 | 143.667 | 151.967 | 8.300 | 135.472
6 | WP wajib SPT | 57.816 | 60.325 | 62.948 | 66.026 | 68.994 | 2.968 | 63.222
7 | SPT diterima | 46.318 | 47.926 | 52.814 | 55.588 | 60.091 | 4.503 | 52.547
8 | Rasio kepatuhan (%) (7/6) | 80,11 | 79,45 | 83,90 | 84,19 | 87,10 | 2,91 | 82,95
C | Sumber Daya
9 | Jumlah pegawai | 96 | 99 | 101 | 102 | 104 | 2 | 100
10 | WP terdaftar per pegawai (5/9) | 1.234 | 1.287 | 1.346 | 1.409 | 1.461 | 52
11 | Pagu DIPA (Rp) | 9.846.215.000 | 8.417.360.000 | 8.926.480.000 | 9.618.350.000 | 10.120.108.000 | 501.758.000 | 9.385.702.600
12 | Realisasi DIPA (Rp) | 9.517.382.640 | 8.146.927.415 | 8.731.264.908 | 9.427.318.562 | 10.029.674.097 | 602.355.535 | 9.170.513.524
13 | Penyerapan (%) (12/11) | 96,66 | 96,79 | 97,81 | 98,01 | 99,11 | 1,10 | 97,68
D | Kinerja
14 | NKO | 101,84 | 104,62 | 108,15 | 108,93 | 105,76 | -3,17 | 105,86
Catatan: selisih baris penerimaan dihitung dari angka penuh sebelum pembulatan
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA
Nilai Kinerja Organisasi (NKO) KPP Pratama Banjaran Timur tahun 2023 sebesar 105,76, terdiri atas Stakeholder Perspective 102,57 (bobot 30%), Customer Perspective 100,17 (bobot 20%), Internal Process Perspective 112,60 (bobot 25%) dan Learning & Growth Perspective 107,25 (bobot 25%).
Dari 20 IKU yang diperjanjikan, sebanyak 18 IKU berstatus Hijau, 2 IKU berstatus Kuning, dan tidak ada IKU berstatus Merah.
Realisasi penerimaan pajak netto tahun 2023 adalah Rp1.258.266.273.028 atau 101,86% dari target Rp1.235.250.000.000. Dibandingkan realisasi tahun 2022 sebesar Rp1.142.563.489.568, penerimaan tumbuh 10,13% atau naik Rp115.702.783.460.
Realisasi tersebut melampaui target sebesar Rp23.016.273.028 (dua puluh tiga miliar enam belas juta dua ratus tujuh puluh tiga ribu dua puluh delapan rupiah).
Kontribusi terbesar berasal dari kelompok PPh Non Migas sebesar 56,10%, diikuti PPN dan PPnBM 42,61%, PBB dan BPHTB 0,85%, serta Pajak Lainnya 0,44%.
Jenis pajak dengan pertumbuhan tertinggi adalah Pendapatan Bunga Penagihan Pajak yang tumbuh 22,40%, sedangkan kontraksi terdalam terjadi pada PPh Pasal 26 sebesar -16,91%.
Dilihat dari sektor usaha, sektor Perdagangan Besar dan Eceran; Reparasi Mobil dan Motor menyumbang 24,76% penerimaan, disusul Industri Pengolahan sebesar 22,64%. Dari 12 kelompok sektor, 3 di antaranya mengalami penurunan, yaitu Transportasi dan Pergudangan, Jasa Kesehatan dan Kegiatan Sosial, dan Pertanian, Kehutanan dan Perikanan.
Penerimaan bulanan tertinggi dicapai pada bulan Desember sebesar Rp152,74 miliar dan terendah pada bulan Februari sebesar Rp81,33 miliar. Rata-rata penerimaan per bulan Rp104,86 miliar.
Dari kegiatan PPM terealisasi Rp1.112,3 miliar (102,36%) dan dari kegiatan PKM Rp145,9 miliar (98,20%). Indeks capaian IKU 3a-CP sebesar 98,20 dan berstatus Kuning.
Jumlah WP terdaftar per 31 Desember 2023 sebanyak 151.967 WP, bertambah 8.300 WP atau 5,78% dari 143.667 WP pada akhir tahun 2022. WP efektif berjumlah 102.520 atau 67,46% dari WP terdaftar.
SPT Tahunan yang diterima tahun 2023 sebanyak 60.091 dari target 58.978 SPT sehingga capaiannya 101,89%. Rasio kepatuhan terhadap 68.994 WP wajib SPT sebesar 87,10%, naik 2,91 poin dari tahun 2022 (84,19%).
Dari 1.439 SP2DK yang terbit telah diselesaikan 1.340 LHP2DK (93,12%), sehingga masih terdapat 99 SP2DK outstanding. Dari potensi Rp166.999.200.000 terealisasi Rp122.884.312.942 dengan success rate 73,58%.
Saldo tunggakan pajak akhir tahun 2023 sebesar Rp64.936.516.887, yaitu naik 4,11% dari saldo awal Rp62.373.034.522. Pencairan tunggakan selama tahun 2023 mencapai Rp17.986.476.385.
Pagu DIPA akhir TA 2023 sebesar Rp10.120.108.000 dengan realisasi Rp10.029.674.097 atau 99,11%, sehingga sisa anggaran Rp90.433.903.
Penyerapan Belanja Pegawai 99,56%, Belanja Barang 98,40%, dan Belanja Modal 99,18%.
Nilai IKPA tahun 2023 sebesar 97,49 dengan kategori Sangat Baik. Indikator dengan nilai terendah adalah Deviasi Halaman III DIPA (87,42).
Jumlah pegawai sebanyak 104 orang, terdiri atas 62 laki-laki (59,6%) dan 42 perempuan (40,4%).
Dalam lima tahun terakhir realisasi penerimaan tertinggi dicapai tahun 2023 sebesar Rp1.258,27 miliar dan terendah tahun 2020 sebesar Rp861,04 miliar; target penerimaan hanya tidak tercapai pada tahun 2019 dan 2020.
`,
    },
  ],
  mistakes: [
    { sheet: "T2.1 Peta Strategi & PK", cell: "E9", right: "20", wrong: "19" },
    { sheet: "T2.1 Peta Strategi & PK", cell: "E21", right: "74%", wrong: "47%" },
    { sheet: "T2.2 Trajektori", cell: "G20", right: "=E20+F20 -> 8~0", wrong: "#7~0" },
    { sheet: "T3.1 NKO", cell: "F18", right: "108,00", wrong: "92,00" },
    { sheet: "T3.1 NKO", cell: "F24", right: "113,47", wrong: "111,67" },
    { sheet: "T3.1 NKO", cell: "I13", right: "Kuning", wrong: "Hijau" },
    { sheet: "T3.2 IKU Triwulanan", cell: "F30", right: "18,57", wrong: "18,75" },
    { sheet: "T3.2 IKU Triwulanan", cell: "B43", right: "98,00%", wrong: "102,00%" },
    { sheet: "T3.3 Penerimaan per Jenis", cell: "D5", right: "705.944.071.386", wrong: "705.902.198.181" },
    { sheet: "T3.3 Penerimaan per Jenis", cell: "H13", right: "8,77%", wrong: "8,07%" },
    { sheet: "T3.3 Penerimaan per Jenis", cell: "C9", right: "58.640.200.000", wrong: "58.460.200.000" },
    {
      sheet: "T3.4 Penerimaan per Sektor",
      cell: "D15",
      right: "=SUM(D3:D14) -> 1258266273028~#,##0",
      wrong: "=SUM(D3:D13) -> 1165517999614~#,##0",
    },
    {
      sheet: "T3.4 Penerimaan per Sektor",
      cell: "H5",
      right: "=D5/D$15 -> 0.1090535914~0.00%",
      wrong: "#0.226428~0.00%",
    },
    { sheet: "T3.5 Penerimaan Bulanan", cell: "D13", right: "793.986.579.510", wrong: "739.986.579.510" },
    { sheet: "T3.6 Wajib Pajak", cell: "I9", right: "=SUM(I5:I8) -> 102520~#,##0", wrong: "#101959~#,##0" },
    { sheet: "T3.6 Wajib Pajak", cell: "J7", right: "=I7/G7 -> 0.6272584152~0.00%", wrong: "#0.372742~0.00%" },
    { sheet: "T3.7 Kepatuhan SPT", cell: "J5", right: "69,51%", wrong: "95,22%" },
    { sheet: "T3.7 Kepatuhan SPT", cell: "F15", right: "57.448", wrong: "56.548" },
    { sheet: "T3.8 SP2DK", cell: "L5", right: "=K5/J5 -> 0.7196269588~0.00%", wrong: "#0.779409~0.00%" },
    { sheet: "T3.8 SP2DK", cell: "K8", right: "#14927306185~#,##0", wrong: "#149273061850~#,##0" },
    { sheet: "T3.9 Penagihan", cell: "E11", right: "3.216", wrong: "3.158" },
    { sheet: "T3.9 Penagihan", cell: "G17", right: "1.273.677.750", wrong: "1.316.394.550" },
    { sheet: "T3.10 DIPA per Akun", cell: "E12", right: "3.760.520.000", wrong: "3.688.520.000" },
    { sheet: "T3.10 DIPA per Akun", cell: "G18", right: "11.110.782", wrong: "12.110.782" },
    { sheet: "T3.11 DIPA per Output", cell: "G22", right: "=G4+G13 -> 10120108000~#,##0", wrong: "#10178568000~#,##0" },
    { sheet: "T3.11 DIPA per Output", cell: "E9", right: "=D9/C9 -> 1.0540540541~0.00%", wrong: "#0.948718~0.00%" },
    { sheet: "T3.12 IKPA", cell: "F7", right: "9,48", wrong: "9,84" },
    { sheet: "T4.1 SDM", cell: "J6", right: "#19~#,##0", wrong: "#18~#,##0" },
    { sheet: "T5.1 Lima Tahun", cell: "E7", right: "101,38", wrong: "109,38" },
    { sheet: "T5.1 Lima Tahun", cell: "G10", right: "151.967", wrong: "151.697" },
    { sheet: "Narasi", cell: "A2", right: "sebesar 105,76", wrong: "sebesar 107,56" },
    { sheet: "Narasi", cell: "A3", right: "sebanyak 18 IKU", wrong: "sebanyak 17 IKU" },
    { sheet: "Narasi", cell: "A4", right: "naik Rp115.702.783.460", wrong: "naik Rp125.702.783.460" },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "(dua puluh tiga miliar enam belas juta dua ratus tujuh puluh tiga ribu dua puluh delapan rupiah)",
      wrong: "(dua puluh tiga miliar enam belas dua ratus tujuh puluh tiga ribu dua puluh delapan rupiah)",
    },
    { sheet: "Narasi", cell: "A6", right: "PPN dan PPnBM 42,61%", wrong: "PPN dan PPnBM 32,61%" },
    { sheet: "Narasi", cell: "A7", right: "pada PPh Pasal 26", wrong: "pada PPN Impor" },
    { sheet: "Narasi", cell: "A8", right: "3 di antaranya", wrong: "4 di antaranya" },
    { sheet: "Narasi", cell: "A9", right: "bulan Februari sebesar", wrong: "bulan Mei sebesar" },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "dari kegiatan PKM Rp145,9 miliar",
      wrong: "dari kegiatan PKM Rp154,9 miliar",
    },
    { sheet: "Narasi", cell: "A11", right: "bertambah 8.300 WP", wrong: "bertambah 10.057 WP" },
    { sheet: "Narasi", cell: "A12", right: "naik 2,91 poin", wrong: "naik 3,91 poin" },
    { sheet: "Narasi", cell: "A13", right: "masih terdapat 99 SP2DK", wrong: "masih terdapat 189 SP2DK" },
    { sheet: "Narasi", cell: "A14", right: "mencapai Rp17.986.476.385", wrong: "mencapai Rp19.786.476.385" },
    { sheet: "Narasi", cell: "A15", right: "sisa anggaran Rp90.433.903", wrong: "sisa anggaran Rp9.043.390" },
    { sheet: "Narasi", cell: "A18", right: "42 perempuan", wrong: "44 perempuan" },
  ],
};
