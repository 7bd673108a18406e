import type { ReportCase } from "./report-case";

/** A subdistrict: density, quarters, sasaran as means of their indicators, murni and perubahan. */
export const kecamatan: ReportCase = {
  name: "a subdistrict office",
  year: 2022,
  isDense: true,
  sheets: [
    {
      name: "Rumah Tangga",
      sheet: `
Tabel 1.1 Jumlah Penduduk per Kelurahan/Desa
No | Kelurahan/Desa | Luas (km2) | KK | Laki-laki | Perempuan | Jumlah Penduduk | Kepadatan (jiwa/km2)
1 | Sukamaju | 4,20 | 1.204 | 2.118 | 2.207 | 4.325 | 1.030
2 | Sidorejo | 6,75 | 988 | 1.774 | 1.802 | 3.576 | 530
3 | Kertasari | 3,10 | 1.512 | 2.640 | 2.588 | 5.228 | 1.686
4 | Wonoasri | 9,45 | 703 | 1.198 | 1.240 | 2.438 | 258
5 | Tirtomulyo | 5,88 | 1.107 | 1.940 | 1.911 | 3.851 | 655
Jumlah |  | 29,38 | 5.514 | 9.670 | 9.748 | 19.418 | 661
`,
    },
    {
      name: "PK dan Capaian",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:H2", "I2:I3", "J2:J3"],
      sheet: `
Tabel 3.1 Target dan Realisasi Kinerja per Triwulan
Sasaran | Indikator | Satuan | Target Tahunan | Realisasi Triwulan |  |  |  | Realisasi Kumulatif | Capaian (%)
 |  |  |  | I | II | III | IV |  |
Meningkatnya kualitas pelayanan | Jumlah dokumen adminduk diterbitkan | Dokumen | 6.000 | 1.420 | 1.655 | 1.710 | 1.388 | 6.173 | 102,88
 | Jumlah rekomendasi izin usaha mikro | Rekomendasi | 240 | 51 | 66 | 70 | 62 | 249 | 103,75
 | Jumlah pengaduan selesai | Pengaduan | 40 | 9 | 12 | 8 | 6 | 35 | 87,50
Meningkatnya pemberdayaan | Jumlah kelompok masyarakat dibina | Kelompok | 25 | 5 | 8 | 7 | 6 | 26 | 104,00
 | Jumlah musrenbang desa terfasilitasi | Kegiatan | 5 | 5 | 0 | 0 | 0 | 5 | 100,00
`,
    },
    {
      name: "Capaian Sasaran",
      sheet: `
Tabel 3.2 Capaian Kinerja Sasaran
No | Sasaran/Indikator | Target | Realisasi | Capaian | Kategori
1 | Meningkatnya kualitas pelayanan publik |  |  | 102,91% | Sangat Baik
 | Nilai IKM kecamatan | 83,00 | 85,64 | 103,18% | Sangat Baik
 | Persentase pelayanan tepat waktu | 95% | 97,50% | 102,63% | Sangat Baik
2 | Meningkatnya akuntabilitas kinerja |  |  | 99,89% | Sangat Baik
 | Nilai SAKIP kecamatan | 68,50 | 66,14 | 96,55% | Sangat Baik
 | Persentase temuan ditindaklanjuti | 100% | 100% | 100,00% | Sangat Baik
 | Persentase aset yang tertib | 90% | 92,80% | 103,11% | Sangat Baik
 | Rata-rata capaian seluruh sasaran |  |  | 101,40% | Sangat Baik
`,
    },
    {
      name: "Nilai SAKIP",
      merges: ["A2:A3", "B2:B3", "C2:E2"],
      sheet: `
Tabel 3.3 Perkembangan Nilai Evaluasi SAKIP
No | Komponen | Tahun |  |
 |  | Bobot | 2021 | 2022
1 | Perencanaan Kinerja | 30 | 21,30 | 22,05
2 | Pengukuran Kinerja | 30 | 18,45 | 19,20
3 | Pelaporan Kinerja | 15 | 10,02 | 10,44
4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 14,10 | 14,45
 | Nilai Hasil Evaluasi | 100 | 63,87 | 66,14
 | Tingkat Akuntabilitas Kinerja |  | B | B
`,
    },
    {
      name: "IKM",
      sheet: `
Tabel 3.4 Nilai IKM per Unsur
Kode | Unsur | Triwulan II | Triwulan IV | Rata-rata | Konversi
U1 | Persyaratan | 3,38 | 3,46 | 3,42 | 85,50
U2 | Prosedur | 3,36 | 3,40 | 3,38 | 84,50
U3 | Waktu | 3,30 | 3,42 | 3,36 | 84,00
U4 | Biaya | 3,88 | 3,94 | 3,91 | 97,75
U5 | Produk | 3,40 | 3,44 | 3,42 | 85,50
U6 | Kompetensi | 3,44 | 3,52 | 3,48 | 87,00
U7 | Perilaku | 3,50 | 3,58 | 3,54 | 88,50
U8 | Pengaduan | 3,12 | 3,28 | 3,20 | 80,00
U9 | Sarana | 3,20 | 3,30 | 3,25 | 81,25
`,
    },
    {
      name: "PBB",
      sheet: `
Tabel 3.5 Realisasi PBB-P2 per Desa
DESA | SPPT | POKOK KETETAPAN (Rp) | REALISASI (Rp) | TUNGGAKAN (Rp) | PERSENTASE
Sukamaju | 1.874 | 88.214.530 | 84.117.220 | 4.097.310 | 95,36
Sidorejo | 1.566 | 64.330.118 | 58.774.006 | 5.556.112 | 91,36
Kertasari | 2.210 | 112.450.900 | 112.450.900 | 0 | 100,00
Wonoasri | 1.011 | 41.887.240 | 33.012.560 | 8.874.680 | 78,81
Tirtomulyo | 1.633 | 70.118.044 | 66.904.310 | 3.213.734 | 95,42
JUMLAH | 8.294 | 377.000.832 | 355.258.996 | 21.741.836 | 94,23
`,
    },
    {
      name: "Anggaran",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2"],
      sheet: `
Tabel 3.6 Realisasi Anggaran Program dan Kegiatan
No | Program / Kegiatan | Anggaran Murni | Anggaran Perubahan | Realisasi |
 |  |  |  | Rp | %
1 | Program Penunjang Urusan Pemerintahan | 2.185.030.000 | 2.179.764.000 | 2.110.623.733 | 96,83
a | Administrasi Keuangan | 1.904.330.000 | 1.880.114.000 | 1.822.406.118 | 96,93
b | Administrasi Umum | 184.200.000 | 201.450.000 | 196.887.400 | 97,74
c | Jasa Penunjang | 96.500.000 | 98.200.000 | 91.330.215 | 93,00
2 | Program Pemberdayaan Masyarakat | 110.400.000 | 117.650.000 | 116.012.500 | 98,61
a | Koordinasi Pemberdayaan | 74.000.000 | 81.250.000 | 79.900.000 | 98,34
b | Pembinaan PKK dan Posyandu | 36.400.000 | 36.400.000 | 36.112.500 | 99,21
3 | Program Ketenteraman dan Ketertiban | 22.118.000 | 24.500.000 | 23.988.000 | 97,91
a | Koordinasi Trantibum | 22.118.000 | 24.500.000 | 23.988.000 | 97,91
 | Jumlah | 2.317.548.000 | 2.321.914.000 | 2.250.624.233 | 96,93
`,
    },
    {
      name: "Perubahan",
      sheet: `
Tabel 3.7 Perubahan Anggaran
Uraian | Sebelum Perubahan | Setelah Perubahan | Bertambah/(Berkurang) | %
Belanja Pegawai | 1.904.330.000 | 1.880.114.000 | (24.216.000) | (1,27)
Belanja Barang dan Jasa | 388.218.000 | 411.800.000 | 23.582.000 | 6,07
Belanja Modal | 25.000.000 | 30.000.000 | 5.000.000 | 20,00
Jumlah | 2.317.548.000 | 2.321.914.000 | 4.366.000 | 0,19
`,
    },
    {
      name: "Aset",
      sheet: `
Tabel 1.4 Sarana dan Prasarana
No | Jenis Barang | Baik | Rusak Ringan | Rusak Berat | Jumlah
1 | Kendaraan roda empat | 2 | 1 | 0 | 3
2 | Kendaraan roda dua | 7 | 2 | 3 | 12
3 | Komputer | 14 | 3 | 5 | 22
4 | Meja kerja | 38 | 4 | 6 | 48
`,
    },
    {
      name: "ASN",
      sheet: `
Tabel 1.5 Pegawai Menurut Eselon dan Jenis Kelamin
Eselon/Jabatan | L | P | L+P
Eselon III.a | 1 | 0 | 1
Eselon III.b | 0 | 1 | 1
Eselon IV | 4 | 3 | 7
Pelaksana | 9 | 7 | 16
Tenaga Kontrak | 6 | 5 | 11
Jumlah | 20 | 16 | 36
`,
    },
    {
      name: "Narasi",
      sheet: `
Nilai IKM kecamatan tahun 2022 sebesar 85,64 dari target 83,00 dengan capaian 103,18%.
Realisasi PBB-P2 mencapai Rp355.258.996 dari pokok ketetapan Rp377.000.832 atau 94,23%.
Anggaran perubahan Rp2.321.914.000 terealisasi Rp2.250.624.233 atau 96,93%.
`,
    },
  ],
  mistakes: [
    { sheet: "Rumah Tangga", cell: "G5", right: "5.228", wrong: "5.282" },
    { sheet: "Rumah Tangga", cell: "H4", right: "530", wrong: "350" },
    { sheet: "Rumah Tangga", cell: "E8", right: "9.670", wrong: "8.472" },
    { sheet: "Rumah Tangga", cell: "F8", right: "9.748", wrong: "9.478" },
    { sheet: "Rumah Tangga", cell: "H8", right: "661", wrong: "616" },
    { sheet: "PK dan Capaian", cell: "I4", right: "6.173", wrong: "4.785" },
    { sheet: "PK dan Capaian", cell: "J5", right: "103,75", wrong: "107,35" },
    { sheet: "PK dan Capaian", cell: "I6", right: "35", wrong: "45" },
    { sheet: "PK dan Capaian", cell: "J7", right: "104,00", wrong: "140,00" },
    { sheet: "Capaian Sasaran", cell: "E3", right: "102,91%", wrong: "109,21%" },
    { sheet: "Capaian Sasaran", cell: "E4", right: "103,18%", wrong: "101,38%" },
    { sheet: "Capaian Sasaran", cell: "E6", right: "99,89%", wrong: "99,22%" },
    { sheet: "Capaian Sasaran", cell: "E7", right: "96,55%", wrong: "95,65%" },
    { sheet: "Capaian Sasaran", cell: "E10", right: "101,40%", wrong: "104,10%" },
    { sheet: "Nilai SAKIP", cell: "D8", right: "63,87", wrong: "68,37" },
    { sheet: "Nilai SAKIP", cell: "E6", right: "10,44", wrong: "14,04" },
    { sheet: "Nilai SAKIP", cell: "E9", right: "B", wrong: "BB" },
    { sheet: "IKM", cell: "E5", right: "3,36", wrong: "3,63" },
    { sheet: "IKM", cell: "F6", right: "97,75", wrong: "97,57" },
    { sheet: "IKM", cell: "F10", right: "80,00", wrong: "88,00" },
    { sheet: "PBB", cell: "E4", right: "5.556.112", wrong: "5.551.612" },
    { sheet: "PBB", cell: "F6", right: "78,81", wrong: "78,18" },
    { sheet: "PBB", cell: "D8", right: "355.258.996", wrong: "322.246.436" },
    { sheet: "PBB", cell: "D5", right: "112.450.900", wrong: "114.250.900" },
    { sheet: "PBB", cell: "E8", right: "21.741.836", wrong: "27.141.836" },
    { sheet: "Anggaran", cell: "E4", right: "2.110.623.733", wrong: "2.019.293.518" },
    { sheet: "Anggaran", cell: "D8", right: "117.650.000", wrong: "116.750.000" },
    { sheet: "Anggaran", cell: "F9", right: "98,34", wrong: "93,84" },
    { sheet: "Anggaran", cell: "C13", right: "2.317.548.000", wrong: "2.295.430.000" },
    { sheet: "Anggaran", cell: "F13", right: "96,93", wrong: "99,63" },
    { sheet: "Anggaran", cell: "E6", right: "196.887.400", wrong: "169.887.400" },
    { sheet: "Perubahan", cell: "D3", right: "(24.216.000)", wrong: "24.216.000" },
    { sheet: "Perubahan", cell: "E4", right: "6,07", wrong: "6,70" },
    { sheet: "Perubahan", cell: "C6", right: "2.321.914.000", wrong: "2.291.914.000" },
    { sheet: "Perubahan", cell: "E6", right: "0,19", wrong: "1,91" },
    { sheet: "Aset", cell: "F4", right: "12", wrong: "13" },
    { sheet: "Aset", cell: "F6", right: "48", wrong: "84" },
    { sheet: "ASN", cell: "D5", right: "7", wrong: "8" },
    { sheet: "ASN", cell: "B8", right: "20", wrong: "19" },
    { sheet: "Narasi", cell: "A1", right: "103,18%", wrong: "108,13%" },
    { sheet: "Narasi", cell: "A2", right: "94,23%", wrong: "92,43%" },
  ],
};
