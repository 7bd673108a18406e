import type { ReportCase } from "./report-case";

/** A religious court: case flow by kind and by month, five-year trends on their side, two DIPA, PNBP, survey. */
export const pengadilanAgamaKelasDua: ReportCase = {
  name: "a religious court of the second class",
  year: 2024,
  sheets: [
    {
      name: "T1 Keadaan Perkara",
      sheet: `
Tabel 1. Keadaan Perkara Tahun 2024
No | Jenis Perkara | Sisa Tahun 2023 | Diterima Tahun 2024 | Beban | Diputus | Sisa Akhir 2024 | Rasio Penyelesaian (%)
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
1 | Cerai Gugat | 84 | 612 | 696 | 633 | 63 | 90,95
2 | Cerai Talak | 31 | 205 | 236 | 214 | 22 | 90,68
3 | Itsbat Nikah | 2 | 48 | 50 | 50 | - | 100,00
4 | Dispensasi Kawin | 1 | 77 | 78 | 78 | - | 100,00
5 | Harta Bersama | 4 | 9 | 13 | 10 | 3 | 76,92
6 | Kewarisan | 3 | 6 | 9 | 7 | 2 | 77,78
7 | Penetapan Ahli Waris | - | 41 | 41 | 40 | 1 | 97,56
8 | Perwalian | - | 12 | 12 | 12 | - | 100,00
 | Jumlah | 125 | 1010 | 1135 | 1044 | 91 | 91,98
`,
    },
    {
      name: "T2 Bulanan",
      sheet: `
Tabel 2. Laju Perkara per Bulan
No | Bulan | Sisa Bulan Lalu | Masuk | Jumlah | Putus | Sisa
1 | Januari | 125 | 98 | 223 | 71 | 152
2 | Februari | 152 | 81 | 233 | 88 | 145
3 | Maret | 145 | 77 | 222 | 80 | 142
4 | April | 142 | 60 | 202 | 49 | 153
5 | Mei | 153 | 92 | 245 | 85 | 160
6 | Juni | 160 | 88 | 248 | 91 | 157
7 | Juli | 157 | 96 | 253 | 90 | 163
8 | Agustus | 163 | 84 | 247 | 95 | 152
9 | September | 152 | 90 | 242 | 87 | 155
10 | Oktober | 155 | 93 | 248 | 101 | 147
11 | November | 147 | 86 | 233 | 97 | 136
12 | Desember | 136 | 65 | 201 | 110 | 91
 | Jumlah |  | 1010 |  | 1044 |
`,
    },
    {
      name: "T3 Capaian",
      sheet: `
Tabel 3. Capaian Indikator Kinerja Utama Tahun 2024
No | Indikator Kinerja | Target | Realisasi | Capaian
1 | Persentase perkara yang diselesaikan tepat waktu | 97% | 99,14% | 102,21%
2 | Persentase perkara yang tidak mengajukan upaya hukum banding | 98% | 99,43% | 101,46%
3 | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 99% | 99,81% | 100,82%
4 | Persentase perkara yang berhasil dimediasi | 20% | 24,22% | 121,10%
5 | Persentase salinan putusan yang dikirim ke para pihak tepat waktu | 100% | 98,66% | 98,66%
6 | Persentase perkara prodeo yang diselesaikan | 100% | 100,00% | 100,00%
7 | Persentase perkara di luar gedung pengadilan | 100% | 100,00% | 100,00%
`,
    },
    {
      name: "T4 Tren",
      sheet: `
Tabel 4. Perbandingan perkara diselesaikan tepat waktu
Uraian | 2020 | 2021 | 2022 | 2023 | 2024
Target | 95% | 95% | 96% | 96% | 97%
Realisasi | 96,42% | 97,10% | 95,88% | 98,03% | 99,14%
Capaian | 101,49% | 102,21% | 99,88% | 102,11% | 102,21%
`,
    },
    {
      name: "T5 Mediasi",
      sheet: `
Tabel 5. Keberhasilan Mediasi
Tahun | Perkara Dimediasi | Berhasil | Tidak Berhasil | Persentase Keberhasilan
2020 | 140 | 18 | 122 | 12,86%
2021 | 133 | 20 | 113 | 15,04%
2022 | 151 | 24 | 127 | 15,89%
2023 | 137 | 27 | 110 | 19,71%
2024 | 128 | 31 | 97 | 24,22%
`,
    },
    {
      name: "T6 DIPA 01",
      sheet: `
Tabel 6. Realisasi DIPA 005.01
Kode | Jenis Belanja | Pagu Awal | Pagu Revisi | Realisasi | Sisa | %
51 | Belanja Pegawai | 4.125.600.000 | 4.311.250.000 | 4.298.774.520 | 12.475.480 | 99,71%
52 | Belanja Barang | 1.022.400.000 | 1.069.870.000 | 1.064.112.984 | 5.757.016 | 99,46%
53 | Belanja Modal | 150.000.000 | 145.500.000 | 145.225.000 | 275.000 | 99,81%
 | Jumlah | 5.298.000.000 | 5.526.620.000 | 5.508.112.504 | 18.507.496 | 99,67%
`,
    },
    {
      name: "T7 DIPA 04",
      sheet: `
Tabel 7. Realisasi DIPA 005.04
No | Kegiatan | Pagu | Realisasi | Persentase (%)
1 | Sidang di luar gedung | Rp21.600.000,- | Rp21.600.000,- | 100,0
2 | Pembebasan biaya perkara | Rp14.400.000,- | Rp14.375.000,- | 99,8
3 | Pos bantuan hukum | Rp36.000.000,- | Rp36.000.000,- | 100,0
 | Total | Rp72.000.000,- | Rp71.975.000,- | 100,0
`,
    },
    {
      name: "T8 PNBP",
      sheet: `
Tabel 8. Penerimaan Negara Bukan Pajak
No | Uraian | Jumlah (Rp)
1. | Pendaftaran | 30.300.000
2. | Redaksi | 10.440.000
3. | Leges | 2.550.000
4. | PNBP relaas panggilan | 18.430.000
5. | Surat kuasa | 1.720.000
 | TOTAL | 63.440.000
`,
    },
    {
      name: "T9 SDM",
      sheet: `
Tabel 9. Pegawai
No | Jabatan | Laki-laki | Perempuan | Jumlah
1 | Hakim | 6 | 4 | 10
2 | Panitera/PP | 3 | 5 | 8
3 | Jurusita | 3 | 1 | 4
4 | Struktural | 4 | 2 | 6
5 | Pelaksana | 3 | 6 | 9
6 | PPNPN | 9 | 2 | 11
 | Jumlah | 28 | 20 | 48
`,
    },
    {
      name: "T10 SKM",
      sheet: `
Tabel 10. Nilai Unsur SKM
Kode | Unsur Pelayanan | NRR | NRR Tertimbang | Mutu
U1 | Persyaratan | 3,62 | 0,402 | A
U2 | Sistem, mekanisme dan prosedur | 3,55 | 0,394 | A
U3 | Waktu penyelesaian | 3,48 | 0,387 | B
U4 | Biaya/tarif | 3,71 | 0,412 | A
U5 | Produk spesifikasi | 3,60 | 0,400 | A
U6 | Kompetensi pelaksana | 3,66 | 0,407 | A
U7 | Perilaku pelaksana | 3,74 | 0,416 | A
U8 | Penanganan pengaduan | 3,81 | 0,423 | A
U9 | Sarana dan prasarana | 3,52 | 0,391 | B
 | Jumlah NRR Tertimbang |  | 3,632 |
 | Nilai SKM (x 25) |  | 90,80 | A
`,
    },
    {
      name: "Narasi",
      sheet: `
Jumlah perkara yang diterima Pengadilan Agama tahun 2024 sebanyak 1.010 perkara, ditambah sisa perkara tahun 2023 sebanyak 125 perkara, sehingga beban perkara tahun 2024 menjadi 1.135 perkara.
Dari 1.135 perkara tersebut telah diputus sebanyak 1.044 perkara atau 91,98%, sehingga sisa perkara akhir tahun 2024 sebanyak 91 perkara.
Perkara cerai gugat mendominasi perkara yang masuk yaitu 612 perkara atau 60,59% dari seluruh perkara yang diterima.
Persentase perkara yang diselesaikan tepat waktu ditargetkan 97% dan terealisasi 99,14% sehingga capaiannya 102,21%.
Persentase perkara yang berhasil dimediasi terealisasi 24,22% dari target 20% sehingga capaian kinerjanya 121,10%.
Jumlah perkara yang dimediasi sebanyak 128 perkara, yang berhasil 31 perkara dan yang tidak berhasil 97 perkara.
Dibandingkan tahun 2023, persentase keberhasilan mediasi naik dari 19,71% menjadi 24,22% atau naik 4,51 poin.
Pagu DIPA 01 semula sebesar Rp5.298.000.000,- kemudian direvisi menjadi Rp5.526.620.000,- (lima miliar lima ratus dua puluh enam juta enam ratus dua puluh ribu rupiah).
Realisasi DIPA 01 sebesar Rp5.508.112.504,- atau 99,67% dengan sisa anggaran Rp18.507.496,-.
Realisasi DIPA 04 sebesar Rp71.975.000,- dari pagu Rp72.000.000,- atau sebesar 99,97%.
Penerimaan negara bukan pajak tahun 2024 sebesar Rp63.440.000,- (enam puluh tiga juta empat ratus empat puluh ribu rupiah).
Jumlah pegawai Pengadilan Agama sebanyak 48 orang terdiri dari 28 orang laki-laki dan 20 orang perempuan.
Nilai indeks kepuasan masyarakat sebesar 90,80 dengan mutu pelayanan A kategori Sangat Baik.
Sebanyak 1.035 perkara dari 1.044 perkara yang diputus diselesaikan kurang dari 5 bulan.
Perkara yang tidak diajukan upaya hukum banding sebanyak 1.038 perkara, sedangkan yang mengajukan banding hanya 6 (enam) perkara.
Anggaran Posbakum sebesar Rp36.000.000,- terserap 100% untuk melayani 240 (dua ratus empat puluh) orang pencari keadilan.
`,
    },
  ],
  mistakes: [
    { sheet: "T1 Keadaan Perkara", cell: "G5", right: "22", wrong: "32" },
    { sheet: "T1 Keadaan Perkara", cell: "E8", right: "13", wrong: "14" },
    { sheet: "T1 Keadaan Perkara", cell: "D12", right: "1010", wrong: "998" },
    { sheet: "T2 Bulanan", cell: "G9", right: "163", wrong: "172" },
    { sheet: "T3 Capaian", cell: "E4", right: "101,46%", wrong: "110,46%" },
    { sheet: "T4 Tren", cell: "D5", right: "99,88%", wrong: "98,87%" },
    { sheet: "T5 Mediasi", cell: "E5", right: "15,89%", wrong: "14,91%" },
    { sheet: "T6 DIPA 01", cell: "F4", right: "5.757.016", wrong: "6.657.016" },
    { sheet: "T6 DIPA 01", cell: "G6", right: "99,67%", wrong: "103,97%" },
    { sheet: "T8 PNBP", cell: "C8", right: "63.440.000", wrong: "61.720.000" },
    { sheet: "T9 SDM", cell: "D9", right: "20", wrong: "21" },
    { sheet: "T10 SKM", cell: "D10", right: "0,423", wrong: "0,432" },
    { sheet: "Narasi", cell: "A1", right: "1.135", wrong: "1.235" },
    { sheet: "Narasi", cell: "A2", right: "91", wrong: "101" },
    { sheet: "Narasi", cell: "A3", right: "60,59", wrong: "53,92" },
    { sheet: "Narasi", cell: "A5", right: "121,10", wrong: "96,88" },
    { sheet: "Narasi", cell: "A9", right: "18.507.496", wrong: "19.507.496" },
    {
      sheet: "Narasi",
      cell: "A11",
      right: "enam puluh tiga juta empat ratus empat puluh ribu",
      wrong: "enam puluh empat juta empat ratus empat puluh ribu",
    },
  ],
};
