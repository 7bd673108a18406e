import type { ReportCase } from "./report-case";

export const kantorSar: ReportCase = {
  name: "a search and rescue office",
  year: 2023,
  sheets: [
    {
      name: "Perjanjian Kinerja",
      merges: ["A5:A7", "A8:A9"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2023
KANTOR PENCARIAN DAN PERTOLONGAN KELAS A LABUHAN JAYA

Sasaran Kegiatan | Indikator Kinerja | Target
Terselenggaranya operasi SAR yang cepat dan andal | Waktu tanggap (response time) operasi SAR | 25 menit
 | Persentase korban yang ditemukan | 97 %
 | Persentase korban yang diselamatkan | 88 %
Meningkatnya kesiapsiagaan sarana dan potensi SAR | Persentase kesiapan sarana dan peralatan SAR | 92 %
 | Jumlah peserta pelatihan potensi SAR | 200 orang
Terwujudnya tata kelola yang akuntabel | Nilai Kinerja Anggaran | 93,50

Kegiatan | Anggaran (Rp)
1. Pengelolaan Operasi Pencarian dan Pertolongan | 6.650.000.000
2. Pembinaan Potensi Pencarian dan Pertolongan | 880.000.000
3. Pengelolaan Sarana, Prasarana, dan Sistem Komunikasi | 5.950.000.000
4. Dukungan Manajemen | 12.160.000.000
Total Anggaran | 25.640.000.000

Pihak Kedua, |  | Pihak Pertama,

Deputi Bidang Operasi |  | Kepala Kantor
`,
    },
    {
      name: "Pengukuran",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3", "H2:H3"],
      sheet: `
Tabel 10. Pengukuran Kinerja dan Kemajuan terhadap Target Akhir Renstra
No. | Indikator Kinerja | Tahun 2023 |  |  | Target Renstra 2024 | Kemajuan (%) | Keterangan
 |  | Target | Realisasi | % |  |  |
1. | Waktu tanggap (response time) operasi SAR | 25 menit | 22,30 menit | 110,80 | 24 menit | 107,08 | Tercapai
2. | Persentase korban yang ditemukan | 97 % | 98,06 % | 101,09 | 98 % | 100,06 | Tercapai
3. | Persentase korban yang diselamatkan | 88 % | 87,55 % | 99,49 | 89 % | 98,37 | Belum tercapai
4. | Persentase kesiapan sarana dan peralatan SAR | 92 % | 90,74 % | 98,63 | 95 % | 95,52 | Belum tercapai
5. | Jumlah peserta pelatihan potensi SAR | 200 orang | 240 orang | 120,00 | 240 orang | 100,00 | Tercapai
6. | Nilai Kinerja Anggaran | 93,50 | 95,02 | 101,63 | 95,00 | 100,02 | Tercapai
 | Rata-rata |  |  | 105,27 |  |  |
Rumus waktu tanggap: (target + (target - realisasi)) / target x 100; indikator lain: realisasi / target x 100.
Rumus yang sama dipakai untuk kemajuan terhadap target Renstra.
`,
    },
    {
      name: "Operasi Bulanan",
      sheet: `
Tabel 11. Rekapitulasi Operasi SAR per Bulan Tahun 2023
Bulan | Kecelakaan Kapal | Kecelakaan Pesawat Udara | Bencana | Kondisi Membahayakan Manusia | Kecelakaan dengan Penanganan Khusus | Jumlah
Januari | 6 | - | 2 | 5 | 1 | 14
Februari | 5 | - | 3 | 4 | - | 12
Maret | 4 | 1 | 1 | 6 | - | 12
April | 3 | - | 1 | 5 | 1 | 10
Mei | 2 | - | - | 7 | - | 9
Juni | 3 | - | - | 4 | 1 | 8
Juli | 4 | - | - | 6 | - | 10
Agustus | 5 | 1 | - | 5 | - | 11
September | 3 | - | 1 | 5 | 2 | 11
Oktober | 4 | - | 1 | 7 | - | 12
November | 4 | - | 2 | 6 | 1 | 13
Desember | 7 | - | 3 | 8 | - | 18
Jumlah | 50 | 2 | 14 | 68 | 6 | 140
Rata-rata per bulan | 4,2 | 0,2 | 1,2 | 5,7 | 0,5 | 11,7
`,
    },
    {
      name: "Korban",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:G2", "H2:H3", "I2:I3"],
      sheet: `
Tabel 12. Jumlah Operasi dan Korban menurut Jenis Kejadian
No | Jenis Kejadian | Operasi | Korban (orang) |  |  |  | Ditemukan (%) | Selamat (%)
 |  |  | Selamat | Meninggal | Hilang | Jumlah |  |
1 | 2 | 3 | 4 | 5 | 6 | 7 = 4+5+6 | 8 = (4+5)/7 | 9 = 4/7
1 | Kecelakaan Kapal | 50 | 412 | 31 | 12 | 455 | 97,36 | 90,55
2 | Kecelakaan Pesawat Udara | 2 | 5 | 3 | - | 8 | 100,00 | 62,50
3 | Bencana | 14 | 386 | 19 | 2 | 407 | 99,51 | 94,84
4 | Kondisi Membahayakan Manusia | 68 | 41 | 44 | 5 | 90 | 94,44 | 45,56
5 | Kecelakaan dengan Penanganan Khusus | 6 | 14 | 6 | - | 20 | 100,00 | 70,00
 | JUMLAH | 140 | 858 | 103 | 19 | 980 | 98,06 | 87,55
Korban ditemukan adalah korban selamat dan korban meninggal dunia.
`,
    },
    {
      name: "Waktu Tanggap",
      sheet: `
Tabel 13. Waktu Tanggap Operasi SAR
Uraian | TW I | TW II | TW III | TW IV | Tahun 2023
Jumlah operasi | 38 | 27 | 32 | 43 | 140
Total waktu tanggap (menit) | 870 | 661 | 694 | 897 | 3.122
Rata-rata waktu tanggap (menit) | 22,89 | 24,48 | 21,69 | 20,86 | 22,30
Selisih dari target 25 menit | 2,11 | 0,52 | 3,31 | 4,14 | 2,70
Rata-rata tahunan = total waktu tanggap dibagi jumlah operasi.

Tabel 14. Sebaran Waktu Tanggap
Kelompok | Jumlah Operasi | Persentase | Persentase Kumulatif
s.d. 15 menit | 31 | 22,14 % | 22,14 %
16 - 25 menit | 74 | 52,86 % | 75,00 %
26 - 30 menit | 24 | 17,14 % | 92,14 %
lebih dari 30 menit | 11 | 7,86 % | 100,00 %
Jumlah | 140 | 100,00 % |
`,
    },
    {
      name: "Lima Tahun",
      merges: ["A2:A3", "G2:H2"],
      sheet: `
Tabel 15. Perkembangan Operasi SAR Tahun 2019 - 2023
Uraian | 2019 | 2020 | 2021 | 2022 | 2023 | Naik/Turun 2022-2023 |
 |  |  |  |  |  | Jumlah | %
Jumlah operasi SAR | 118 | 97 | 109 | 127 | 140 | 13 | 10,24
Jumlah korban (orang) | 861 | 640 | 702 | 874 | 980 | 106 | 12,13
- selamat | 742 | 548 | 601 | 760 | 858 | 98 | 12,89
- meninggal dunia | 97 | 78 | 84 | 93 | 103 | 10 | 10,75
- hilang | 22 | 14 | 17 | 21 | 19 | -2 | -9,52
Rata-rata waktu tanggap (menit) | 24,10 | 23,85 | 23,40 | 22,96 | 22,30 | -0,66 | -2,87
Korban ditemukan (%) | 97,44 | 97,81 | 97,58 | 97,60 | 98,06 | 0,46 |
`,
    },
    {
      name: "Sarana",
      sheet: `
Tabel 16. Kesiapan Sarana dan Peralatan SAR
No | Jenis | Jumlah | Siap | Kesiapan (%) | Status
I | Sarana Laut | 22 | 19 | 86,36 | Siap
 | Rescue Boat 40 m | 1 | 1 | 100,00 | Siap Penuh
 | Rescue Boat 12 m | 2 | 2 | 100,00 | Siap Penuh
 | Rigid Inflatable Boat | 5 | 4 | 80,00 | Siap Terbatas
 | Rubber Boat | 14 | 12 | 85,71 | Siap
II | Sarana Darat | 19 | 16 | 84,21 | Siap Terbatas
 | Rescue Truck | 3 | 3 | 100,00 | Siap Penuh
 | Rescue Car | 6 | 5 | 83,33 | Siap Terbatas
 | Ambulans | 2 | 2 | 100,00 | Siap Penuh
 | Motor Trail | 8 | 6 | 75,00 | Siap Terbatas
III | Peralatan | 67 | 63 | 94,03 | Siap
 | Peralatan selam (set) | 12 | 11 | 91,67 | Siap
 | Peralatan mountaineering (set) | 9 | 9 | 100,00 | Siap Penuh
 | Radio komunikasi | 46 | 43 | 93,48 | Siap
 | Jumlah I + II + III | 108 | 98 | 90,74 | Siap
Status: Siap Penuh = 100; Siap = 85 s.d. < 100; Siap Terbatas = di bawah 85.
`,
    },
    {
      name: "Personel",
      sheet: `
Tabel 2. Kekuatan Personel per 31 Desember 2023
Unit | Laki-laki | Perempuan | Jumlah | Kebutuhan (ABK) | Kekurangan
Kantor Labuhan Jaya | 52 | 11 | 63 | 78 | 15
Pos SAR Bukit Raya | 11 | - | 11 | 16 | 5
Pos SAR Karang Timur | 10 | 1 | 11 | 16 | 5
KN SAR Antasena | 14 | - | 14 | 20 | 6
Total | 87 | 12 | 99 | 130 | 31

di antaranya:
Rescuer |  |  | 61
Anak Buah Kapal |  |  | 12
Rescuer dan anak buah kapal adalah bagian dari total personel; sisanya tenaga administrasi.
`,
    },
    {
      name: "Potensi SAR",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2", "H2:H3", "I2:I3"],
      sheet: `
Tabel 17. Pelatihan Potensi SAR Tahun 2023
No | Kabupaten/Kota | Materi | Angkatan | Peserta |  |  | Lulus | Kelulusan
 |  |  |  | L | P | L+P |  |
1 | Kabupaten Samudra | Teknik pertolongan di air | 2 | 48 | 12 | 60 | 58 | 96,7%
2 | Kabupaten Bukit Raya | Pertolongan di gunung hutan | 1 | 27 | 3 | 30 | 29 | 96,7%
3 | Kabupaten Karang Timur | Pertolongan pertama | 2 | 39 | 21 | 60 | 57 | 95,0%
4 | Kota Labuhan Jaya | Pertolongan pertama | 2 | 36 | 24 | 60 | 59 | 98,3%
5 | Kota Labuhan Jaya | SAR perkotaan | 1 | 26 | 4 | 30 | 28 | 93,3%
 | Jumlah |  | 8 | 176 | 64 | 240 | 231 | 96,3%
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 18. Realisasi Anggaran Tahun 2023
Uraian | Pagu | Realisasi | % | Sisa
PENGELOLAAN OPERASI PENCARIAN DAN PERTOLONGAN | Rp 6.778.750.000 | Rp 6.729.162.850 | 99,27 % | Rp 49.587.150
Operasi SAR | Rp 4.862.400.000 | Rp 4.838.117.250 | 99,50 % | Rp 24.282.750
Siaga SAR | Rp 1.916.350.000 | Rp 1.891.045.600 | 98,68 % | Rp 25.304.400
PEMBINAAN POTENSI PENCARIAN DAN PERTOLONGAN | Rp 929.000.000 | Rp 916.263.900 | 98,63 % | Rp 12.736.100
Pelatihan Potensi SAR | Rp 742.600.000 | Rp 731.288.900 | 98,48 % | Rp 11.311.100
Pemasyarakatan SAR | Rp 186.400.000 | Rp 184.975.000 | 99,24 % | Rp 1.425.000
PENGELOLAAN SARANA, PRASARANA, DAN SISTEM KOMUNIKASI | Rp 6.081.250.000 | Rp 6.021.704.868 | 99,02 % | Rp 59.545.132
Pemeliharaan Sarana SAR | Rp 2.387.500.000 | Rp 2.352.914.368 | 98,55 % | Rp 34.585.632
Pengadaan Peralatan SAR | Rp 3.275.000.000 | Rp 3.261.480.000 | 99,59 % | Rp 13.520.000
Operasional Sistem Komunikasi | Rp 418.750.000 | Rp 407.310.500 | 97,27 % | Rp 11.439.500
DUKUNGAN MANAJEMEN | Rp 11.751.050.000 | Rp 11.708.466.520 | 99,64 % | Rp 42.583.480
Gaji dan Tunjangan | Rp 9.846.300.000 | Rp 9.812.455.720 | 99,66 % | Rp 33.844.280
Operasional Perkantoran | Rp 1.904.750.000 | Rp 1.896.010.800 | 99,54 % | Rp 8.739.200
TOTAL | Rp 25.540.050.000 | Rp 25.375.598.138 | 99,36 % | Rp 164.451.862
Pagu adalah pagu setelah revisi DIPA terakhir.
`,
    },
    {
      name: "Penyerapan",
      sheet: `
Tabel 19. Penyerapan Anggaran per Triwulan (juta rupiah)
Triwulan | Realisasi Triwulan | Realisasi Kumulatif | % Kumulatif | Target % Kumulatif | Deviasi (poin)
Triwulan I | 4.318,62 | 4.318,62 | 16,91 | 15 | 1,91
Triwulan II | 5.987,45 | 10.306,07 | 40,35 | 40 | 0,35
Triwulan III | 6.541,08 | 16.847,15 | 65,96 | 65 | 0,96
Triwulan IV | 8.528,45 | 25.375,60 | 99,36 | 98 | 1,36
Persentase dihitung terhadap pagu sebesar Rp 25.540,05 juta.
`,
    },
    {
      name: "NKA dan SAKIP",
      sheet: `
Tabel 20. Nilai Kinerja Anggaran Tahun 2023
Komponen | Nilai | Bobot | Nilai Tertimbang
Efektivitas | 96,40 | 75% | 72,30
Efisiensi | 82,20 | 25% | 20,55
Nilai Perencanaan Anggaran |  | 100% | 92,85

Nilai Perencanaan Anggaran | 92,85 | 50% | 46,425
Nilai IKPA | 97,19 | 50% | 48,595
Nilai Kinerja Anggaran |  | 100% | 95,02

Tabel 21. Hasil Evaluasi SAKIP
Komponen | Bobot | 2022 | 2023 | Kenaikan
Perencanaan Kinerja | 30 | 23,40 | 24,15 | 0,75
Pengukuran Kinerja | 30 | 22,80 | 23,70 | 0,90
Pelaporan Kinerja | 15 | 11,55 | 11,85 | 0,30
Evaluasi Akuntabilitas Kinerja Internal | 25 | 17,90 | 18,60 | 0,70
Nilai Hasil Evaluasi | 100 | 75,65 | 78,30 | 2,65
Predikat |  | BB | BB |
Predikat: AA > 90; A > 80 s.d. 90; BB > 70 s.d. 80; B > 60 s.d. 70; CC > 50 s.d. 60.
`,
    },
    {
      name: "Efisiensi",
      sheet: `
Tabel 22. Efisiensi Penggunaan Sumber Daya
Sasaran Kegiatan | Rata-rata Capaian (%) | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%) | Efisiensi (poin)
Operasi SAR | 103,79 | 6.778.750.000 | 6.729.162.850 | 99,27 | 4,52
Kesiapsiagaan dan Potensi SAR | 109,32 | 7.010.250.000 | 6.937.968.768 | 98,97 | 10,35
Tata Kelola | 101,63 | 11.751.050.000 | 11.708.466.520 | 99,64 | 1,99
Efisiensi = rata-rata capaian dikurangi penyerapan. Sasaran kedua dibiayai dari kegiatan Pembinaan Potensi dan kegiatan Pengelolaan Sarana.
`,
    },
    {
      name: "Narasi",
      sheet: `
Kantor Pencarian dan Pertolongan Kelas A Labuhan Jaya melaksanakan 140 (seratus empat puluh) operasi SAR selama tahun 2023.
Jumlah tersebut naik 13 operasi atau 10,24 % dibandingkan tahun 2022 sebanyak 127 operasi.
Kejadian terbanyak adalah kondisi membahayakan manusia sebanyak 68 operasi (48,57 %), disusul kecelakaan kapal 50 operasi (35,71 %).
Operasi terbanyak terjadi pada bulan Desember sebanyak 18 operasi, sedangkan rata-rata per bulan 11,7 operasi.
Dari 980 korban, 858 orang selamat, 103 orang meninggal dunia, dan 19 orang hilang.
Persentase korban ditemukan sebesar 98,06 % melampaui target 97 % sehingga capaiannya 101,09 %.
Persentase korban yang diselamatkan terealisasi 87,55 % dari target 88 %, kurang 0,45 poin, sehingga indikator ini belum tercapai.
Rata-rata waktu tanggap tahun 2023 adalah 22,30 menit, lebih cepat 0,66 menit dari tahun 2022 yang tercatat 22,96 menit.
Sebanyak 105 operasi atau 75,00 % ditanggapi dalam waktu paling lama 25 menit, dan 11 operasi memerlukan waktu lebih dari 30 menit.
Kesiapan sarana dan peralatan mencapai 90,74 %, yaitu 98 dari 108 unit dalam keadaan siap.
Pelatihan potensi SAR diikuti 240 orang dalam delapan angkatan; 231 orang dinyatakan lulus dan 9 orang tidak lulus.
Personel berjumlah 99 orang dari kebutuhan 130 orang; 61 orang di antaranya rescuer dan 12 orang anak buah kapal.
Anggaran awal pada Perjanjian Kinerja sebesar Rp 25.640.000.000 menjadi Rp 25.540.050.000 setelah revisi, berkurang Rp 99.950.000.
Realisasi anggaran sebesar Rp 25.375.598.138 atau 99,36 % dari pagu Rp 25.540.050.000.
Sisa anggaran sebesar Rp 164.451.862 (seratus enam puluh empat juta empat ratus lima puluh satu ribu delapan ratus enam puluh dua rupiah) dikembalikan ke kas negara.
Penyerapan sampai dengan Triwulan II mencapai 40,35 % dari target 40 %.
Nilai Kinerja Anggaran tahun 2023 adalah 95,02, sedangkan nilai evaluasi SAKIP naik 2,65 poin menjadi 78,30 dengan predikat BB.
Dari 6 indikator kinerja, 4 indikator tercapai dan 2 indikator belum tercapai; rata-rata capaian 105,27 %.
`,
    },
  ],
  mistakes: [
    { sheet: "Perjanjian Kinerja", cell: "B17", right: "25.640.000.000", wrong: "24.760.000.000" },
    { sheet: "Pengukuran", cell: "G4", right: "107,08", wrong: "92,92" },
    { sheet: "Pengukuran", cell: "E6", right: "99,49", wrong: "101,09" },
    { sheet: "Operasi Bulanan", cell: "E15", right: "68", wrong: "62" },
    { sheet: "Korban", cell: "H8", right: "94,44", wrong: "45,56" },
    { sheet: "Waktu Tanggap", cell: "E5", right: "20,86", wrong: "20,68" },
    { sheet: "Lima Tahun", cell: "H8", right: "-9,52", wrong: "9,52" },
    { sheet: "Sarana", cell: "F12", right: "Siap Terbatas", wrong: "Siap" },
    { sheet: "Potensi SAR", cell: "H6", right: "57", wrong: "47" },
    { sheet: "Anggaran", cell: "E5", right: "Rp 25.304.400", wrong: "Rp 25.034.400" },
    { sheet: "Penyerapan", cell: "C5", right: "16.847,15", wrong: "12.528,53" },
    { sheet: "NKA dan SAKIP", cell: "D4", right: "20,55", wrong: "25,20" },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "bulan Desember sebanyak 18 operasi",
      wrong: "bulan Desember sebanyak 16 operasi",
    },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "korban ditemukan sebesar 98,06 %",
      wrong: "korban ditemukan sebesar 87,55 %",
    },
    { sheet: "Narasi", cell: "A8", right: "lebih cepat", wrong: "lebih lambat" },
    { sheet: "Narasi", cell: "A15", right: "(seratus enam puluh empat juta", wrong: "(seratus empat puluh enam juta" },
  ],
};
