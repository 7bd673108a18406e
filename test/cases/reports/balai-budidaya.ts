import type { ReportCase } from "./report-case";

/** A fishery centre: results capped at 120, a minimize indicator, blocked budget, a one-row comparison, running totals. */
export const balaiBudidaya: ReportCase = {
  name: "a fishery centre",
  year: 2024,
  sheets: [
    {
      name: "IKU",
      sheet: `
Tabel 5. Capaian indikator kinerja tahun 2024
Sasaran Kegiatan | No | Indikator Kinerja | Target | Realisasi | % Capaian*) | Keterangan
Terwujudnya kesejahteraan pembudidaya ikan | 1 | Rata-rata pendapatan pembudidaya binaan (Rp juta/bulan) | 3,60 | 3,87 | 107,50 | Baik
Meningkatnya produksi benih bermutu | 2 | Produksi benih ikan yang dihasilkan (ribu ekor) | 5.150 | 5.419 | 105,22 | Baik
 | 3 | Produksi calon induk unggul (ekor) | 12.000 | 11.340 | 94,50 | Baik
 | 4 | Bantuan benih untuk masyarakat (ribu ekor) | 3.200 | 3.964 | 120,00 | Istimewa
Terjaganya kesehatan ikan dan lingkungan | 5 | Sampel penyakit ikan yang diuji sesuai standar (sampel) | 1.800 | 2.213 | 120,00 | Istimewa
 | 6 | Tingkat prevalensi penyakit di kawasan binaan (%) | 8,00 | 7,12 | 111,00 | Istimewa
 | 7 | Kawasan budidaya yang disurveilan (lokasi) | 6 | 6 | 100,00 | Baik
Tata kelola pemerintahan yang baik | 8 | Indeks Profesionalitas ASN | 82,00 | 85,36 | 104,10 | Baik
 | 9 | Nilai PM SAKIP | 85,50 | 83,95 | 98,19 | Baik
 | 10 | Rekomendasi hasil pengawasan yang ditindaklanjuti (%) | 80,00 | 100,00 | 120,00 | Istimewa
 | 11 | Nilai IKPA | 93,76 | Belum dihitung | - | -
 |  | Nilai Kinerja Organisasi |  |  | 108,05 |
*) capaian maksimal 120%; indikator nomor 6 dihitung dengan semakin rendah semakin baik
`,
    },
    {
      name: "Status",
      sheet: `
Keterangan nilai capaian
Rentang Capaian (%) | Status
> 110 s.d. 120 | Istimewa
90 s.d. 110 | Baik
70 s.d. < 90 | Cukup
< 70 | Kurang
`,
    },
    {
      name: "Rekap",
      sheet: `
Tabel 6. Rekap status indikator
Status | Istimewa | Baik | Cukup | Kurang | Belum dihitung | Jumlah
Jumlah indikator | 4 | 6 | 0 | 0 | 1 | 11
Persentase | 36,4% | 54,5% | 0,0% | 0,0% | 9,1% | 100,0%
`,
    },
    {
      name: "Banding",
      merges: ["C3:E3"],
      sheet: `
Tabel 7. Perbandingan produksi benih (ribu ekor)
Indikator: Produksi benih ikan yang dihasilkan
Realisasi 2022 | Realisasi 2023 | Tahun 2024 |  |  | Kenaikan terhadap 2023 (%) | Target Renstra 2024 | % terhadap Renstra
 |  | Target | Realisasi | % Capaian |  |  |
4.688 | 5.012 | 5.150 | 5.419 | 105,22 | 8,12 | 5.500 | 98,53
`,
    },
    {
      name: "Benih",
      sheet: `
Tabel 8. Produksi benih per komoditas (ribu ekor)
No | Komoditas | TW I | TW II | TW III | TW IV | Total | Target | %
1 | Nila | 412 | 508 | 611 | 549 | 2.080 | 2.000 | 104,0
2 | Mas | 205 | 231 | 248 | 240 | 924 | 900 | 102,7
3 | Lele | 388 | 402 | 377 | 420 | 1.587 | 1.550 | 102,4
4 | Patin | 96 | 110 | 121 | 133 | 460 | 450 | 102,2
5 | Gurame | 52 | 61 | 118 | 137 | 368 | 250 | 147,2
 | Jumlah | 1.153 | 1.312 | 1.475 | 1.479 | 5.419 | 5.150 | 105,2
`,
    },
    {
      name: "Bantuan",
      sheet: `
Tabel 9. Bantuan benih menurut kabupaten/kota penerima
Kabupaten/Kota | Kelompok Penerima | Benih (ribu ekor) | Nilai Bantuan (Rp) | Rata-rata per Kelompok (Rp) | Proporsi Nilai
Kabupaten Tanah Rindang | 9 | 1.260 | 315.000.000 | 35.000.000 | 31,8%
Kabupaten Kuala Biru | 7 | 1.015 | 253.750.000 | 36.250.000 | 25,6%
Kota Muara Teduh | 4 | 689 | 172.250.000 | 43.062.500 | 17,4%
Kabupaten Lembah Hijau | 6 | 1.000 | 250.000.000 | 41.666.667 | 25,2%
Jumlah | 26 | 3.964 | 991.000.000 | 38.115.385 | 100,0%
`,
    },
    {
      name: "PNBP",
      sheet: `
Tabel 10. Realisasi PNBP (Rp juta)
Uraian | Target | Realisasi | Selisih Lebih/(Kurang) | %
Penjualan hasil perikanan | 1.450,00 | 1.512,38 | 62,38 | 104
Jasa pengujian laboratorium | 220,00 | 241,05 | 21,05 | 110
Sewa gedung dan asrama | 96,00 | 88,40 | (7,60) | 92
Jasa pelatihan | 60,00 | 61,20 | 1,20 | 102
Jumlah | 1.826,00 | 1.903,03 | 77,03 | 104
`,
    },
    {
      name: "RO",
      sheet: `
Tabel 11. Realisasi anggaran menurut kegiatan, KRO dan RO
Kode | Uraian | Pagu (Rp) | Blokir (Rp) | Pagu Efektif (Rp) | Realisasi (Rp) | Sisa Pagu Efektif (Rp) | % Pagu | % Pagu Efektif
 | JUMLAH | 10.193.590.000 | 163.450.000 | 10.030.140.000 | 10.003.437.665 | 26.702.335 | 98,13 | 99,73
2346 | Pengelolaan Perikanan Budidaya Air Tawar | 2.519.000.000 | 108.000.000 | 2.411.000.000 | 2.404.979.850 | 6.020.150 | 95,47 | 99,75
2346.ADA | Standardisasi Produk | 852.800.000 | 48.000.000 | 804.800.000 | 799.987.750 | 4.812.250 | 93,81 | 99,40
2346.ADA.001 | Sertifikasi cara pembenihan ikan yang baik | 212.500.000 | - | 212.500.000 | 211.870.500 | 629.500 | 99,70 | 99,70
2346.ADA.002 | Pengujian penyakit ikan | 640.300.000 | 48.000.000 | 592.300.000 | 588.117.250 | 4.182.750 | 91,85 | 99,29
2346.QEI | Bantuan Masyarakat | 1.666.200.000 | 60.000.000 | 1.606.200.000 | 1.604.992.100 | 1.207.900 | 96,33 | 99,92
2346.QEI.001 | Bantuan benih ikan | 1.180.000.000 | - | 1.180.000.000 | 1.179.004.000 | 996.000 | 99,92 | 99,92
2346.QEI.002 | Bantuan calon induk | 486.200.000 | 60.000.000 | 426.200.000 | 425.988.100 | 211.900 | 87,62 | 99,95
2347 | Dukungan Manajemen Internal | 7.674.590.000 | 55.450.000 | 7.619.140.000 | 7.598.457.815 | 20.682.185 | 99,01 | 99,73
2347.EBA | Layanan Dukungan Manajemen Internal | 7.359.590.000 | 55.450.000 | 7.304.140.000 | 7.283.807.815 | 20.332.185 | 98,97 | 99,72
2347.EBA.956 | Layanan BMN | 38.400.000 | 4.200.000 | 34.200.000 | 34.178.000 | 22.000 | 89,01 | 99,94
2347.EBA.962 | Layanan umum | 402.750.000 | 51.250.000 | 351.500.000 | 350.612.480 | 887.520 | 87,05 | 99,75
2347.EBA.994 | Layanan perkantoran | 6.918.440.000 | - | 6.918.440.000 | 6.899.017.335 | 19.422.665 | 99,72 | 99,72
2347.EBB | Layanan Sarana dan Prasarana Internal | 315.000.000 | - | 315.000.000 | 314.650.000 | 350.000 | 99,89 | 99,89
2347.EBB.951 | Layanan sarana internal | 315.000.000 | - | 315.000.000 | 314.650.000 | 350.000 | 99,89 | 99,89
`,
    },
    {
      name: "Jenis Belanja",
      sheet: `
Tabel 12. Anggaran menurut jenis belanja
Uraian | Belanja Pegawai | Belanja Barang | Belanja Modal | Total
Pagu (Rp) | 4.120.500.000 | 5.758.090.000 | 315.000.000 | 10.193.590.000
Realisasi (Rp) | 4.109.882.335 | 5.578.905.330 | 314.650.000 | 10.003.437.665
Sisa (Rp) | 10.617.665 | 179.184.670 | 350.000 | 190.152.335
Persentase (%) | 99,7 | 96,9 | 99,9 | 98,1
`,
    },
    {
      name: "Lab",
      sheet: `
Tabel 13. Sampel penyakit ikan yang diuji
Bulan | Masuk | Selesai | Kumulatif Masuk | Kumulatif Selesai | Sisa
Januari | 142 | 142 | 142 | 142 | -
Februari | 165 | 163 | 307 | 305 | 2
Maret | 188 | 190 | 495 | 495 | -
April | 121 | 121 | 616 | 616 | -
Mei | 207 | 205 | 823 | 821 | 2
Juni | 196 | 198 | 1.019 | 1.019 | -
Juli | 214 | 212 | 1.233 | 1.231 | 2
Agustus | 201 | 203 | 1.434 | 1.434 | -
September | 183 | 183 | 1.617 | 1.617 | -
Oktober | 220 | 216 | 1.837 | 1.833 | 4
November | 204 | 207 | 2.041 | 2.040 | 1
Desember | 172 | 173 | 2.213 | 2.213 | -
Total | 2.213 | 2.213 |  |  |
`,
    },
    {
      name: "IP ASN",
      sheet: `
Tabel 14. Indeks Profesionalitas ASN
Dimensi | Bobot Maksimal | Nilai 2024 | % terhadap bobot
Kualifikasi | 25 | 21,40 | 85,60
Kompetensi | 40 | 33,96 | 84,90
Kinerja | 30 | 25,00 | 83,33
Disiplin | 5 | 5,00 | 100,00
Indeks | 100 | 85,36 | 85,36
`,
    },
    {
      name: "Narasi",
      sheet: `
Produksi benih tahun 2024 mencapai 5.419 ribu ekor atau 105,22% dari target 5.150 ribu ekor, naik 8,12% dibandingkan tahun 2023.
Pagu anggaran Balai sebesar Rp10.193.590.000 dengan blokir Rp163.450.000, sehingga pagu efektif menjadi Rp10.030.140.000.
Realisasi anggaran sebesar Rp10.003.437.665 (sepuluh miliar tiga juta empat ratus tiga puluh tujuh ribu enam ratus enam puluh lima rupiah) atau 98,13% dari pagu dan 99,73% dari pagu efektif.
Nilai Kinerja Organisasi tahun 2024 sebesar 108,05 dengan 10 dari 11 indikator telah dihitung.
`,
    },
  ],
  mistakes: [
    { sheet: "IKU", cell: "G4", right: "Baik", wrong: "Istimewa" },
    { sheet: "IKU", cell: "F8", right: "111,00", wrong: "89,00" },
    { sheet: "Rekap", cell: "B3", right: "4", wrong: "3" },
    { sheet: "Banding", cell: "F5", right: "8,12", wrong: "15,59" },
    { sheet: "Banding", cell: "H5", right: "98,53", wrong: "93,64" },
    { sheet: "Benih", cell: "G6", right: "460", wrong: "406" },
    { sheet: "Benih", cell: "E8", right: "1.475", wrong: "1.227" },
    { sheet: "Bantuan", cell: "E4", right: "36.250.000", wrong: "28.194.444" },
    { sheet: "PNBP", cell: "D5", right: "(7,60)", wrong: "7,60" },
    { sheet: "RO", cell: "F4", right: "2.404.979.850", wrong: "1.978.991.750" },
    { sheet: "RO", cell: "I10", right: "99,95", wrong: "87,62" },
    { sheet: "RO", cell: "G14", right: "887.520", wrong: "52.137.520" },
    { sheet: "Jenis Belanja", cell: "E4", right: "10.003.437.665", wrong: "10.003.473.665" },
    { sheet: "Lab", cell: "E9", right: "1.231", wrong: "1.251" },
    { sheet: "IP ASN", cell: "D5", right: "83,33", wrong: "88,33" },
    { sheet: "Narasi", cell: "A2", right: "10.030.140.000", wrong: "10.039.140.000" },
  ],
};
