import type { ReportCase } from "./report-case";

/** A statistics office: capped at 120, response rates, mean of achievements, growth of consumers. */
export const bps: ReportCase = {
  name: "a statistics office",
  year: 2024,
  sheets: [
    {
      name: "T1",
      sheet: `
Tabel 1. Pengukuran Kinerja Tahun 2024
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
(1) | (2) | (3) | (4) | (5) | (6)
1.1. | Persentase pengguna data yang menggunakan data BPS sebagai dasar perencanaan | Persen | 85 | 92,31 | 108,60
1.2. | Persentase publikasi statistik yang menerapkan standar akurasi | Persen | 100 | 100 | 100,00
1.3. | Jumlah Organisasi Perangkat Daerah yang mendapat pembinaan | OPD | 12 | 14 | 116,67
1.4. | Persentase K/L/D/I yang menyampaikan metadata | Persen | 60 | 66,67 | 111,12
1.5. | Hasil penilaian SAKIP oleh Inspektorat | Poin | 65 | 63,7 | 98,00
1.6. | Persentase pengguna data yang puas sarana prasarana | Persen | 90 | 97,5 | 108,33
 | Rata-rata Capaian |  |  |  | 107,12
`,
    },
    {
      name: "T2",
      sheet: `
Tabel 2. Response Rate Survei
No | Kegiatan | Jumlah Sampel | Dokumen Masuk | Nonrespon | Response Rate (%)
1 | Sakernas Februari | 120 | 118 | 2 | 98,33
2 | Susenas Maret | 720 | 712 | 8 | 98,89
3 | Survei Konstruksi | 45 | 41 | 4 | 91,11
4 | Survei Harga Produsen | 60 | 60 | 0 | 100,00
5 | SKTIR | 33 | 30 | 3 | 90,91
6 | IMK Triwulanan | 84 | 79 | 5 | 94,05
 | Jumlah | 1.062 | 1.040 | 22 | 97,93
`,
    },
    {
      name: "T3",
      sheet: `
Tabel 3. Perkembangan
Uraian | 2021 | 2022 | 2023 | 2024
Response rate (%) | 97,20 | 97,84 | 98,01 | 97,93
Konsumen data (orang) | 166 | 181 | 204 | 307
Publikasi (judul) | 38 | 39 | 41 | 41
`,
    },
    {
      name: "T4",
      sheet: `
Tabel 4. Realisasi Anggaran per Program
Program | Pagu | Realisasi | %
Program Dukungan Manajemen | 3.212.450.000 | 3.180.112.450 | 98,99
Program Penyediaan dan Pelayanan Informasi Statistik | 2.450.318.000 | 2.412.004.300 | 98,44
Jumlah | 5.662.768.000 | 5.592.116.750 | 98,75
`,
    },
    {
      name: "T5",
      sheet: `
Tabel 5. Realisasi per Kegiatan
Kode | Kegiatan | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | Serapan (%)
2886 | Dukungan Manajemen dan Tugas Teknis Lainnya | 3.212.450.000 | 3.180.112.450 | 32.337.550 | 98,99
2895 | Statistik Harga | 210.400.000 | 208.115.000 | 2.285.000 | 98,91
2896 | Statistik Industri dan Konstruksi | 188.750.000 | 186.004.000 | 2.746.000 | 98,55
2904 | Statistik Distribusi | 151.168.000 | 150.010.300 | 1.157.700 | 99,23
2905 | Statistik Ketahanan Sosial | 1.450.000.000 | 1.425.775.000 | 24.225.000 | 98,33
2909 | Statistik Pertanian | 450.000.000 | 442.100.000 | 7.900.000 | 98,24
 | Total | 5.662.768.000 | 5.592.116.750 | 70.651.250 | 98,75
`,
    },
    {
      name: "T6",
      sheet: `
Tabel 6. Realisasi fisik per triwulan
Triwulan | Target (%) | Realisasi (%) | Capaian (%)
Triwulan I | 15 | 18,40 | 122,67
Triwulan II | 40 | 43,12 | 107,80
Triwulan III | 65 | 66,90 | 102,92
Triwulan IV | 100 | 98,76 | 98,76
`,
    },
    {
      name: "T7",
      sheet: `
Tabel 7. Pegawai
No | Jabatan | Golongan | Jumlah
1 | Kepala | IV/a | 1
2 | Kasubbag | III/d | 1
3 | Statistisi Madya | IV/a | 2
4 | Statistisi Muda | III/c | 7
5 | Pranata Komputer | III/b | 2
6 | Staf | II/c | 5
 | Jumlah |  | 18
`,
    },
    {
      name: "T8",
      sheet: `
Tabel 8. Konsumen data
No | Konsumen | 2023 | 2024 | Selisih | Pertumbuhan
1 | Dinas/OPD | 41 | 62 | 21 | 51,2%
2 | Mahasiswa | 118 | 203 | 85 | 72,0%
3 | Peneliti | 9 | 11 | 2 | 22,2%
4 | Swasta | 14 | 12 | -2 | -14,3%
5 | Lainnya | 22 | 19 | -3 | -13,6%
 | Jumlah | 204 | 307 | 103 | 50,5%
`,
    },
    {
      name: "Narasi",
      sheet: `
Rata-rata capaian kinerja BPS Kabupaten tahun 2024 sebesar 107,12% dengan enam indikator.
Persentase pengguna data yang menggunakan data BPS sebesar 92,31% yaitu 24 dari 26 responden.
Jumlah OPD yang mendapat pembinaan sebanyak 14 OPD, melampaui target 12 OPD dengan capaian 116,67%.
Nilai SAKIP hasil evaluasi Inspektorat sebesar 63,70 dari target 65 poin atau 98,00%.
Dari 1.062 sampel survei, dokumen yang berhasil dicacah sebanyak 1.040 dokumen sehingga response rate mencapai 97,93%.
Sebanyak 22 dokumen tidak dapat dicacah karena responden pindah atau menolak.
Susenas Maret mencatat 712 rumah tangga dari 720 sampel (98,89%).
Pagu anggaran BPS Kabupaten sebesar Rp5.662.768.000,- dengan realisasi sebesar Rp5.592.116.750,- atau 98,75 persen.
Pagu tersebut terdiri dari Program Dukungan Manajemen Rp3.212.450.000,- dan Program PPIS Rp2.450.318.000,-.
Program PPIS terserap 98,44 persen, lebih rendah dari Program Dukungan Manajemen sebesar 98,99 persen.
Jumlah konsumen data naik dari 204 orang pada tahun 2023 menjadi 307 orang pada tahun 2024 atau meningkat 50,49 persen.
Pegawai BPS Kabupaten berjumlah 18 orang, terdiri dari 11 laki-laki dan 7 perempuan.
Selain itu terdapat 146 mitra statistik yang direkrut, 96 orang di antaranya perempuan.
Realisasi fisik sampai dengan triwulan III sebesar 66,90 persen dari target 65 persen.
Terdapat 2 indikator yang capaiannya di bawah atau sama dengan 100 persen dan 4 indikator yang melebihi 100 persen.
Mahasiswa merupakan konsumen terbanyak yaitu 203 orang atau 66,12 persen.
Response rate tahun 2024 sebesar 97,93 persen lebih tinggi dari tahun 2021 sebesar 97,20 persen.
`,
    },
  ],
  mistakes: [
    { sheet: "T1", cell: "F7", right: "111,12", wrong: "101,11" },
    { sheet: "T1", cell: "F10", right: "107,12", wrong: "106,12" },
    { sheet: "T2", cell: "E8", right: "5", wrong: "7" },
    { sheet: "T3", cell: "D4", right: "204", wrong: "214" },
    { sheet: "T4", cell: "C5", right: "5.592.116.750", wrong: "5.492.116.750" },
    { sheet: "T5", cell: "F5", right: "98,55", wrong: "99,28" },
    { sheet: "T5", cell: "E9", right: "70.651.250", wrong: "62.751.250" },
    { sheet: "T7", cell: "D9", right: "18", wrong: "17" },
    { sheet: "T8", cell: "F4", right: "72,0%", wrong: "27,0%" },
    { sheet: "T8", cell: "D8", right: "307", wrong: "295" },
    { sheet: "Narasi", cell: "A1", right: "107,12", wrong: "110,12" },
    { sheet: "Narasi", cell: "A4", right: "98,00", wrong: "89,00" },
    { sheet: "Narasi", cell: "A6", right: "22", wrong: "30" },
    { sheet: "Narasi", cell: "A9", right: "2.450.318.000", wrong: "2.405.318.000" },
    { sheet: "Narasi", cell: "A10", right: "98,99", wrong: "98,09" },
    { sheet: "Narasi", cell: "A11", right: "50,49", wrong: "33,55" },
  ],
};
