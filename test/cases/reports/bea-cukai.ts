import type { ReportCase } from "./report-case";

/** A customs office: revenue against target and against last year, minimize and maximize, PMK 22 efficiency. */
export const beaCukai: ReportCase = {
  name: "a customs office",
  year: 2023,
  sheets: [
    {
      name: "T1",
      sheet: `
Tabel 1. Realisasi Penerimaan Tahun 2023 (juta rupiah)
No | Jenis Penerimaan | Target | Realisasi | Lebih/(Kurang) | % Capaian
1 | Bea Masuk | 812.400,00 | 845.911,27 | 33.511,27 | 104,12%
2 | Bea Keluar | 40.250,00 | 36.114,90 | -4.135,10 | 89,73%
3 | Cukai Hasil Tembakau | 2.104.300,00 | 2.133.800,55 | 29.500,55 | 101,40%
4 | Cukai MMEA | 12.700,00 | 13.021,40 | 321,40 | 102,53%
 | Total | 2.969.650,00 | 3.028.848,12 | 59.198,12 | 101,99%
`,
    },
    {
      name: "T2",
      sheet: `
Tabel 2. Pertumbuhan Penerimaan
Jenis | 2022 | 2023 | Pertumbuhan
Bea Masuk | 790.115,40 | 845.911,27 | 7,06%
Bea Keluar | 44.980,10 | 36.114,90 | -19,71%
Cukai Hasil Tembakau | 1.998.402,75 | 2.133.800,55 | 6,78%
Cukai MMEA | 11.980,50 | 13.021,40 | 8,69%
Jumlah | 2.845.478,75 | 3.028.848,12 | 6,44%
`,
    },
    {
      name: "T3",
      sheet: `
Tabel 3. Penindakan
No | Komoditi | Jumlah SBP | Jumlah Barang | Perkiraan Nilai (Rp juta)
1 | Rokok | 214 | 1.845.320 batang | 1.250
2 | MMEA | 31 | 2.114,5 liter | 88
3 | Tekstil | 12 | 430 koli | 640
4 | Elektronik | 9 | 112 unit | 205
5 | Narkotika | 7 | 1.420,6 gram | -
 | JUMLAH | 273 |  | 2.183
`,
    },
    {
      name: "T4",
      sheet: `
Tabel 4. Penyelesaian dokumen
No. | Dokumen | Masuk | Selesai tepat waktu | Persentase
1 | PIB | 12.045 | 11.987 | 99,51 %
2 | PEB | 8.930 | 8.930 | 100,00 %
3 | BC 2.3 | 1.410 | 1.402 | 99,43 %
4 | BC 4.0 | 3.305 | 3.299 | 99,81 %
 | Jumlah | 25.690 | 25.618 | 99,71 %
`,
    },
    {
      name: "T5",
      sheet: `
Tabel 5. IKU
No | Indikator Kinerja | Target | Realisasi | Polarisasi Data | Capaian
(1) | (2) | (3) | (4) | (5) | (6)=(4)/(3)
1 | Persentase realisasi penerimaan bea dan cukai | 100,00 | 101,99 | Maximize | 101,99%
2 | Waktu penyelesaian proses kepabeanan (jam) | 24,00 | 18,60 | Minimize | 120,00%
3 | Indeks efektivitas kegiatan pengawasan | 4,00 | 4,35 | Maximize | 108,75%
4 | Persentase putusan banding yang dimenangkan | 45,00 | 52,63 | Maximize | 116,96%
5 | Persentase pengaduan yang diselesaikan | 100,00 | 96,15 | Maximize | 96,15%
6 | Rasio tunggakan piutang | 30,00 | 33,60 | Minimize | 88,00%
`,
    },
    {
      name: "T6",
      sheet: `
Tabel 6. Perkembangan penerimaan kumulatif
Periode | Target Kumulatif | Realisasi Kumulatif | Capaian
Triwulan 1 | 20% | 22,10% | 110,50%
Triwulan 2 | 45% | 49,35% | 109,67%
Triwulan 3 | 72% | 74,40% | 103,33%
Triwulan 4 | 100% | 101,99% | 101,99%
`,
    },
    {
      name: "T7",
      sheet: `
Tabel 7. Anggaran per jenis belanja
Kode | Jenis Belanja | Pagu (Rp) | Realisasi (Rp) | % | Sisa (Rp)
51 | Belanja Pegawai | 18.402.115.000 | 18.399.870.112 | 99,99 | 2.244.888
52 | Belanja Barang | 9.115.400.000 | 9.034.118.905 | 99,11 | 81.281.095
53 | Belanja Modal | 745.000.000 | 744.118.000 | 99,88 | 882.000
 | Jumlah | 28.262.515.000 | 28.178.107.017 | 99,70 | 84.407.983
`,
    },
    {
      name: "T8",
      sheet: `
Tabel 8. Efisiensi
No | Kegiatan/RO | Pagu (AARO) | Realisasi (RARO) | Capaian Output | Efisiensi
1 | Layanan Kepabeanan | 2.140.500.000 | 2.088.114.500 | 102,40% | 4,73%
2 | Pengawasan | 1.877.300.000 | 1.871.002.110 | 100,00% | 0,34%
3 | Dukungan Manajemen | 24.244.715.000 | 24.218.990.407 | 104,11% | 4,05%
`,
    },
    {
      name: "T9",
      sheet: `
Tabel 9. Hasil survei
Jawaban | Responden | Persentase
Sangat Puas | 118 | 32,8%
Puas | 204 | 56,7%
Cukup | 36 | 10,0%
Tidak Puas | 2 | 0,6%
Total | 360 | 100%
`,
    },
    {
      name: "Narasi",
      sheet: `
Realisasi penerimaan tahun 2023 sebesar Rp3.028.848,12 juta atau 101,99% dari target sebesar Rp2.969.650,00 juta.
Penerimaan bea masuk sebesar Rp845.911,27 juta, tumbuh 7,06% dibandingkan tahun 2022 sebesar Rp790.115,40 juta.
Penerimaan bea keluar turun 19,71% dari Rp44.980,10 juta pada tahun 2022 menjadi Rp36.114,90 juta pada tahun 2023.
Jumlah penindakan selama tahun 2023 sebanyak 273 kasus dengan perkiraan nilai barang Rp2.183 juta.
Penindakan rokok ilegal sebanyak 214 kasus atau 78,39% dari seluruh penindakan sebanyak 273 kasus.
Waktu penyelesaian proses kepabeanan rata-rata 18,60 jam, lebih cepat dari target 24,00 jam dengan capaian 120%.
Indeks efektivitas kegiatan pengawasan sebesar 4,35 dari target 4,00 (skala 5).
Dari 26 pengaduan yang masuk, 25 pengaduan atau 96,15% telah diselesaikan.
Pengadilan pajak memutus 38 sengketa banding, 20 sengketa atau 52,63% dimenangkan dan 18 sengketa dikalahkan.
Pagu anggaran tahun 2023 sebesar Rp28.262.515.000 dan terealisasi Rp28.178.107.017 atau 99,70%.
Anggaran tersebut terdiri dari belanja pegawai Rp18.402.115.000, belanja barang Rp9.115.400.000, dan belanja modal Rp745.000.000.
Responden survei sebanyak 360 orang, dengan 322 orang (89,44%) menyatakan puas dan sangat puas.
Dokumen PIB yang diselesaikan tepat waktu 11.987 dari 12.045 dokumen (99,52%).
Realisasi sampai triwulan III mencapai 74,40% dari target 72%.
Jumlah pegawai 142 orang dengan komposisi 98 pria dan 44 wanita.
Belanja modal terserap 99,88% (tujuh ratus empat puluh empat juta seratus delapan belas ribu rupiah) dari pagu Rp745.000.000.
Piutang yang tertagih Rp2,45 miliar dari Rp3,69 miliar, atau 66,40%.
`,
    },
  ],
  mistakes: [
    { sheet: "T1", cell: "E4", right: "-4.135,10", wrong: "(4.315,10)" },
    { sheet: "T1", cell: "F7", right: "101,99%", wrong: "101,40%" },
    { sheet: "T2", cell: "D3", right: "7,06%", wrong: "7,60%" },
    { sheet: "T2", cell: "B7", right: "2.845.478,75", wrong: "2.833.498,25" },
    { sheet: "T3", cell: "E5", right: "640", wrong: "740" },
    { sheet: "T4", cell: "D7", right: "25.618", wrong: "25.708" },
    { sheet: "T5", cell: "F9", right: "88,00%", wrong: "112,00%" },
    { sheet: "T6", cell: "D4", right: "109,67%", wrong: "106,97%" },
    { sheet: "T7", cell: "F4", right: "81.281.095", wrong: "81.218.095" },
    { sheet: "T8", cell: "F3", right: "4,73%", wrong: "6,73%" },
    { sheet: "T9", cell: "C4", right: "56,7%", wrong: "65,7%" },
    { sheet: "Narasi", cell: "A3", right: "19,71", wrong: "24,55" },
    { sheet: "Narasi", cell: "A5", right: "273", wrong: "283" },
    { sheet: "Narasi", cell: "A6", right: "120", wrong: "112" },
    { sheet: "Narasi", cell: "A9", right: "18", wrong: "16" },
    { sheet: "Narasi", cell: "A10", right: "99,70", wrong: "97,99" },
    { sheet: "Narasi", cell: "A15", right: "44", wrong: "54" },
  ],
};
