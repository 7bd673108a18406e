import type { ReportCase } from "./report-case";

/** A provincial narcotics agency: indices by satker, IKPA, NKA, spending with blocked amounts, cases. */
export const bnnp: ReportCase = {
  name: "a narcotics agency of a province",
  year: 2024,
  sheets: [
    {
      name: "Capaian",
      sheet: `
CAPAIAN KINERJA BNNP TAHUN 2024
NO | SASARAN KEGIATAN | INDIKATOR KINERJA KEGIATAN | TARGET | REALISASI | CAPAIAN
1. | Sasaran 1 | Indeks Ketahanan Diri Remaja (Dektari) | 52,10 Indeks | 53,44 Indeks | 102,57%
2. | Sasaran 2 | Indeks Ketahanan Keluarga (Dektara) | 78,69 Indeks | 84,712 Indeks | 107,65%
3. | Sasaran 3 | Indeks Kemandirian Partisipasi (IKP) | 3,10 Indeks | 3,42 Indeks | 110,32%
4. | Sasaran 4 | Indeks Keterpulihan Kawasan Rawan (IKKR) | 2,60 Indeks | 2,71 Indeks | 104,23%
5. | Sasaran 5 | Persentase penyalah guna yang mengalami peningkatan kualitas hidup | 72% | 88,46% | 122,86%
6. | Sasaran 6 | Jumlah lembaga rehabilitasi yang memenuhi SPM | 5 Lembaga | 6 Lembaga | 120,00%
7. | Sasaran 7 | Jumlah berkas perkara P-21 | 18 Berkas | 23 Berkas | 127,78%
8. | Sasaran 8 | Nilai Kinerja Anggaran (NKA) | 88 Nilai | 91,36 Nilai | 103,82%
9. | Sasaran 9 | Nilai IKPA | 95 Nilai | 96,46 Nilai | 101,54%
`,
    },
    {
      name: "Dektari",
      sheet: `
NILAI DEKTARI PER SATKER
NO | SATKER | JUMLAH RESPONDEN | TARGET | HASIL | CAPAIAN | KATEGORI
1 | BNNP | 100 | 52,10 | 53,44 | 102,57 | Tinggi
2 | BNNK Bima | 110 | 52,10 | 52,11 | 100,02 | Tinggi
3 | BNNK Sumbawa Barat | 120 | 52,10 | 55,02 | 105,60 | Sangat Tinggi
4 | BNNK Mataram | 130 | 52,10 | 54,37 | 104,36 | Sangat Tinggi
5 | BNNK Sumbawa | 140 | 52,10 | 51,90 | 99,62 | Tinggi
 | TOTAL | 600 | 52,10 | 53,37 | 102,44 | Tinggi
`,
    },
    {
      name: "IKPA",
      sheet: `
INDIKATOR KINERJA PELAKSANAAN ANGGARAN
NO | INDIKATOR | BOBOT | NILAI | NILAI AKHIR
1 | Revisi DIPA | 10% | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15% | 88,74 | 13,31
3 | Penyerapan Anggaran | 20% | 97,55 | 19,51
4 | Belanja Kontraktual | 10% | 91,00 | 9,10
5 | Penyelesaian Tagihan | 10% | 99,20 | 9,92
6 | Pengelolaan UP dan TUP | 10% | 98,40 | 9,84
7 | Capaian Output | 25% | 99,10 | 24,78
 | NILAI TOTAL | 100% |  | 96,46
`,
    },
    {
      name: "NKA",
      sheet: `
NILAI KINERJA ANGGARAN
NO | KOMPONEN | BOBOT | NILAI | NILAI TERTIMBANG
1 | Perencanaan Anggaran | 50% | 91,04 | 45,52
2 | Pelaksanaan Anggaran | 50% | 91,68 | 45,84
 | NILAI KINERJA ANGGARAN | 100% |  | 91,36
`,
    },
    {
      name: "Anggaran",
      sheet: `
REALISASI ANGGARAN PER KEGIATAN
NO | KODE | KEGIATAN | PAGU | BLOKIR | PAGU EFEKTIF | REALISASI | % (PAGU EFEKTIF) | SISA
1 | 066.BL.3247 | Penyelenggaraan Advokasi | 412.000.000 | - | 412.000.000 | 409.118.000 | 99,30% | 2.882.000
2 | 066.BL.3248 | Pemberdayaan Masyarakat | 386.500.000 | 15.000.000 | 371.500.000 | 371.204.115 | 99,92% | 295.885
3 | 066.BL.3249 | Pengembangan Kawasan Rawan | 275.000.000 | - | 275.000.000 | 268.440.000 | 97,61% | 6.560.000
4 | 066.BL.3258 | Penyelenggaraan Rehabilitasi | 511.230.000 | - | 511.230.000 | 498.774.300 | 97,56% | 12.455.700
5 | 066.BL.3260 | Pascarehabilitasi | 142.300.000 | - | 142.300.000 | 140.115.000 | 98,46% | 2.185.000
6 | 066.BL.5354 | Pelaksanaan Pemberantasan | 1.312.450.000 | 42.000.000 | 1.270.450.000 | 1.263.449.995 | 99,45% | 7.000.005
7 | 066.WA.3236 | Layanan Dukungan Manajemen | 7.211.450.000 | 110.000.000 | 7.101.450.000 | 7.094.449.994 | 99,90% | 7.000.006
TOTAL |  |  | 10.250.930.000 | 167.000.000 | 10.083.930.000 | 10.045.551.404 | 99,62% | 38.378.596
`,
    },
    {
      name: "Kasus",
      sheet: `
PENGUNGKAPAN KASUS
NO | BULAN | LKN | TERSANGKA L | TERSANGKA P | JUMLAH TSK
1 | Januari | 3 | 4 | - | 4
2 | Februari | 2 | 3 | 1 | 4
3 | Maret | 5 | 6 | - | 6
4 | April | 1 | 1 | - | 1
5 | Mei | 4 | 5 | 1 | 6
6 | Juni | 3 | 3 | - | 3
7 | Juli | 5 | 7 | - | 7
 | JUMLAH | 23 | 29 | 2 | 31
`,
    },
    {
      name: "Rehab",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3"],
      sheet: `
LAYANAN REHABILITASI RAWAT JALAN
LEMBAGA | TARGET | REALISASI |  |  | % CAPAIAN
 |  | LAKI-LAKI | PEREMPUAN | JUMLAH | 
Klinik Pratama BNNP | 60 | 58 | 6 | 64 | 106,67
Klinik BNNK Mataram | 40 | 33 | 4 | 37 | 92,50
RSJ Mutiara | 30 | 31 | 2 | 33 | 110,00
Yayasan Lentera | 20 | 18 | - | 18 | 90,00
JUMLAH | 150 | 140 | 12 | 152 | 101,33
`,
    },
    {
      name: "Tahunan",
      sheet: `
NILAI KINERJA ANGGARAN DAN IKPA 2020-2024
TAHUN | NKA TARGET | NKA REALISASI | CAPAIAN NKA | IKPA TARGET | IKPA REALISASI | CAPAIAN IKPA
2020 | 85 | 88,12 | 103,67 | 90 | 93,4 | 103,78
2021 | 86 | 90,05 | 104,71 | 92 | 95,77 | 104,10
2022 | 86 | 89,9 | 104,53 | 94 | 94,12 | 100,13
2023 | 87 | 90,44 | 103,95 | 94 | 95,6 | 101,70
2024 | 88 | 91,36 | 103,82 | 95 | 96,46 | 101,54
`,
    },
    {
      name: "SKM",
      sheet: `
HASIL SURVEI KEPUASAN LAYANAN REHABILITASI
NO | UNSUR | NILAI UNSUR
1 | Persyaratan | 3,52
2 | Prosedur | 3,48
3 | Waktu | 3,40
4 | Biaya | 3,88
5 | Produk | 3,55
6 | Kompetensi | 3,61
7 | Perilaku | 3,70
8 | Sarana | 3,33
9 | Pengaduan | 3,44
 | Rata-rata | 3,55
 | Nilai SKM (x25) | 88,64
 | Mutu Pelayanan | A (Sangat Baik)
`,
    },
    {
      name: "Narasi",
      sheet: `
Pagu anggaran BNNP tahun 2024 sebesar Rp10.250.930.000,- dengan blokir Rp167.000.000,- sehingga pagu efektif Rp10.083.930.000,-.
Realisasi anggaran sebesar Rp10.045.551.404,- atau 99,62% dari pagu efektif.
Indeks Dektari mencapai 53,44 dari target 52,10 dengan capaian 102,57% dan kategori Tinggi.
Dektara terealisasi 84,712 dari target 78,69 atau 107,65%.
Berkas perkara P-21 sebanyak 23 berkas dari target 18 berkas (127,78%).
Selama tahun 2024 terungkap 23 (dua puluh tiga) kasus dengan 31 (tiga puluh satu) tersangka.
Nilai Kinerja Anggaran sebesar 91,36 dengan kategori Sangat Baik.
Nilai IKPA tahun 2024 sebesar 96,46, naik 0,86 dari tahun 2023 sebesar 95,6.
Klien rehabilitasi rawat jalan berjumlah 152 orang, terdiri dari 140 laki-laki dan 12 perempuan.
Capaian layanan rehabilitasi 101,33% dari target 150 orang.
Jumlah responden survei Dektari sebanyak 600 orang di 5 (lima) satker.
Nilai NKA = (91,04 + 91,68) / 2 = 91,36.
Peningkatan kualitas hidup dialami 23 dari 26 klien atau 88,46%.
Kategori IKP sebesar 3,42 adalah Sangat Mandiri.
IKKR sebesar 2,71 melampaui target 2,60 sebesar 0,11.
`,
    },
  ],
  mistakes: [
    { sheet: "Capaian", cell: "F3", right: "102,57%", wrong: "105,27%" },
    { sheet: "Capaian", cell: "F8", right: "120,00%", wrong: "102,00%" },
    { sheet: "Capaian", cell: "F9", right: "127,78%", wrong: "127,87%" },
    { sheet: "Capaian", cell: "F11", right: "101,54%", wrong: "103,28%" },
    { sheet: "Dektari", cell: "F5", right: "105,60", wrong: "101,53" },
    { sheet: "Dektari", cell: "G5", right: "Sangat Tinggi", wrong: "Tinggi" },
    { sheet: "Dektari", cell: "C8", right: "600", wrong: "610" },
    { sheet: "IKPA", cell: "E4", right: "13,31", wrong: "13,13" },
    { sheet: "IKPA", cell: "E10", right: "96,46", wrong: "96,81" },
    { sheet: "IKPA", cell: "C8", right: "10%", wrong: "15%" },
    { sheet: "NKA", cell: "E5", right: "91,36", wrong: "91,63" },
    { sheet: "NKA", cell: "E3", right: "45,52", wrong: "45,25" },
    { sheet: "Anggaran", cell: "F4", right: "371.500.000", wrong: "386.500.000" },
    { sheet: "Anggaran", cell: "H6", right: "97,56%", wrong: "95,76%" },
    { sheet: "Anggaran", cell: "G10", right: "10.045.551.404", wrong: "9.905.436.404" },
    { sheet: "Anggaran", cell: "I8", right: "7.000.005", wrong: "7.090.005" },
    { sheet: "Kasus", cell: "F5", right: "6", wrong: "8" },
    { sheet: "Kasus", cell: "D10", right: "29", wrong: "27" },
    { sheet: "Rehab", cell: "E4", right: "64", wrong: "62" },
    { sheet: "Rehab", cell: "F6", right: "110,00", wrong: "101,00" },
    { sheet: "Rehab", cell: "E8", right: "152", wrong: "154" },
    { sheet: "Tahunan", cell: "D4", right: "104,71", wrong: "107,41" },
    { sheet: "Tahunan", cell: "G6", right: "101,70", wrong: "110,70" },
    { sheet: "SKM", cell: "C12", right: "3,55", wrong: "3,65" },
    { sheet: "Narasi", cell: "A1", right: "10.083.930.000", wrong: "10.125.930.000" },
    { sheet: "Narasi", cell: "A4", right: "107,65%", wrong: "106,75%" },
    { sheet: "Narasi", cell: "A6", right: "(tiga puluh satu)", wrong: "(tiga puluh)" },
    { sheet: "Narasi", cell: "A9", right: "12 perempuan", wrong: "122 perempuan" },
    { sheet: "Narasi", cell: "A12", right: "= 91,36", wrong: "= 91,63" },
    { sheet: "Narasi", cell: "A13", right: "88,46%", wrong: "84,86%" },
    { sheet: "Narasi", cell: "A5", right: "23 berkas", wrong: "32 berkas" },
  ],
};
