import type { ReportCase } from "./report-case";

/** a directorate general: 38 provinces, caps and polarity, blocked budget, SBK, AKIP components. */
export const ditjenKementerian: ReportCase = {
  name: "a directorate general: 38 provinces, caps and polarity, blocked budget, SBK, AKIP components",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "PK 2024",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
DIREKTORAT JENDERAL PENCEGAHAN DAN PENGENDALIAN PENYAKIT

No | Sasaran Program | Indikator Kinerja Program (IKP) | Target 2024
(1) | (2) | (3) | (4)
1 | Menurunnya penyakit menular dan tidak menular serta meningkatnya cakupan imunisasi | Persentase cakupan penemuan dan pengobatan kasus TBC (treatment coverage) | 90%
2 |  | Angka keberhasilan pengobatan kasus TBC (success rate) | 90%
3 |  | Persentase ODHIV baru ditemukan yang memulai pengobatan ARV | 90%
4 |  | Jumlah kabupaten/kota yang mencapai eliminasi malaria | 405 kab/kota
5 |  | Jumlah kabupaten/kota dengan eliminasi kusta | 416 kab/kota
6 |  | Jumlah kabupaten/kota endemis yang mencapai eliminasi filariasis | 190 kab/kota
7 |  | Persentase bayi usia 0-11 bulan yang mendapat imunisasi dasar lengkap | 95%
8 |  | Persentase kabupaten/kota yang mencapai 80% imunisasi dasar lengkap | 80%
9 |  | Persentase merokok penduduk usia 10-18 tahun | ≤ 8,7%
10 |  | Jumlah kabupaten/kota yang melakukan deteksi dini faktor risiko PTM ≥80% populasi | 350 kab/kota
11 |  | Angka kematian akibat DBD (case fatality rate) | ≤ 0,5%
12 | Meningkatnya kesiapsiagaan, kekarantinaan dan kualitas kesehatan lingkungan | Persentase faktor risiko penyakit di pintu masuk yang dikendalikan | 97%
13 |  | Persentase sinyal KLB yang direspon kurang dari 24 jam | 90%
14 |  | Jumlah kabupaten/kota sehat | 380 kab/kota
15 | Meningkatnya tata kelola dan dukungan manajemen Ditjen P2P | Nilai Kinerja Anggaran Ditjen P2P | 85
16 |  | Persentase realisasi anggaran terhadap pagu efektif | 96%
17 |  | Nilai SAKIP Ditjen P2P | 82,5
18 |  | Nilai IKPA Ditjen P2P | 92

Kode | Program/Kegiatan |  | Anggaran
024.DO | Program Pencegahan dan Pengendalian Penyakit |  | Rp2.969.148.500.000,-
4249 | Dukungan Pelayanan Kekarantinaan Kesehatan |  | Rp298.944.250.000,-
2058 | Surveilans, Imunisasi dan Karantina Kesehatan |  | Rp1.295.740.500.000,-
2059 | Pencegahan dan Pengendalian Penyakit Tular Vektor dan Zoonotik |  | Rp227.548.550.000,-
2060 | Pencegahan dan Pengendalian Penyakit Menular |  | Rp986.394.400.000,-
2061 | Pencegahan dan Pengendalian Penyakit Tidak Menular |  | Rp102.884.200.000,-
2062 | Penyehatan Lingkungan |  | Rp57.636.600.000,-
024.WA | Program Dukungan Manajemen |  | Rp702.987.950.000,-
2063 | Dukungan Manajemen Pelaksanaan Program P2P |  | Rp702.987.950.000,-
 | Jumlah Anggaran |  | Rp3.672.136.450.000,-

 | Jakarta, 15 Januari 2024
 | Menteri Kesehatan, |  | Direktur Jenderal P2P,

 | ttd |  | ttd
`,
    },
    {
      name: "T3.1 Capaian IKP",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Program Ditjen P2P Tahun 2024
No | Sasaran/Indikator Kinerja Program | Polarisasi | Target | Realisasi | % Capaian | Kategori
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7
SP.1 | Menurunnya penyakit menular dan tidak menular serta meningkatnya cakupan imunisasi |  |  |  | 99,31% | Baik
1 | Persentase cakupan penemuan dan pengobatan kasus TBC (treatment coverage) | Maximize | 90% | 83,16% | 92,40% | Baik
2 | Angka keberhasilan pengobatan kasus TBC (success rate) | Maximize | 90% | 83,64% | 92,93% | Baik
3 | Persentase ODHIV baru ditemukan yang memulai pengobatan ARV | Maximize | 90% | 85,31% | 94,79% | Baik
4 | Jumlah kabupaten/kota yang mencapai eliminasi malaria | Maximize | 405 Kab/Kota | 418 Kab/Kota | 103,21% | Sangat Baik
5 | Jumlah kabupaten/kota dengan eliminasi kusta | Maximize | 416 Kab/Kota | 411 Kab/Kota | 98,80% | Baik
6 | Jumlah kabupaten/kota endemis yang mencapai eliminasi filariasis | Maximize | 190 Kab/Kota | 214 Kab/Kota | 112,63% | Sangat Baik
7 | Persentase bayi usia 0-11 bulan yang mendapat imunisasi dasar lengkap | Maximize | 95% | 83,98% | 88,40% | Baik
8 | Persentase kabupaten/kota yang mencapai 80% imunisasi dasar lengkap | Maximize | 80% | 70,62% | 88,28% | Baik
9 | Persentase merokok penduduk usia 10-18 tahun | Minimize | ≤ 8,7% | 7,4% | 114,94% | Sangat Baik
10 | Jumlah kabupaten/kota yang melakukan deteksi dini faktor risiko PTM ≥80% populasi | Maximize | 350 Kab/Kota | 443 Kab/Kota | 120,00% | Sangat Baik
11 | Angka kematian akibat DBD (case fatality rate) | Minimize | ≤ 0,5% | 0,57% | 86,00% | Baik
SP.2 | Meningkatnya kesiapsiagaan, kekarantinaan dan kualitas kesehatan lingkungan |  |  |  | 96,36% | Baik
12 | Persentase faktor risiko penyakit di pintu masuk yang dikendalikan | Maximize | 97% | 99,38% | 102,45% | Sangat Baik
13 | Persentase sinyal KLB yang direspon kurang dari 24 jam | Maximize | 90% | 92,41% | 102,68% | Sangat Baik
14 | Jumlah kabupaten/kota sehat | Maximize | 380 Kab/Kota | 319 Kab/Kota | 83,95% | Baik
SP.3 | Meningkatnya tata kelola dan dukungan manajemen Ditjen P2P |  |  |  | 103,89% | Sangat Baik
15 | Nilai Kinerja Anggaran Ditjen P2P | Maximize | 85 | 92,74 | 109,11% | Sangat Baik
16 | Persentase realisasi anggaran terhadap pagu efektif | Maximize | 96% | 97,98% | 102,06% | Sangat Baik
17 | Nilai SAKIP Ditjen P2P | Maximize | 82,5 | 83,91 | 101,71% | Sangat Baik
18 | Nilai IKPA Ditjen P2P | Maximize | 92 | 94,46 | 102,67% | Sangat Baik
 | Rata-rata capaian 18 IKP |  |  |  | 99,83% | Baik
Keterangan: capaian indikator maksimal 120%; untuk indikator minimize capaian = (1+(1-realisasi/target)) x 100%. Nilai sasaran program adalah rata-rata capaian IKP di bawahnya.

Rekapitulasi kategori capaian
No | Kategori | Rentang Capaian | Jumlah IKP | Persentase
1 | Sangat Baik | ≥ 100% | 10 | 55,56%
2 | Baik | 80% - < 100% | 8 | 44,44%
3 | Cukup | 60% - < 80% | - | -
4 | Kurang | < 60% | - | -
 | Jumlah |  | 18 | 100,00%
`,
    },
    {
      name: "T3.2 Triwulan",
      sheet: `
Tabel 3.2 Target dan Realisasi IKP per Triwulan Tahun 2024 (kumulatif)
No | Indikator Kinerja Program | Satuan | Triwulan I |  |  | Triwulan II |  |  | Triwulan III |  |  | Triwulan IV |  | 
 |  |  | T | R | % | T | R | % | T | R | % | T | R | %
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15
1 | Persentase cakupan penemuan dan pengobatan kasus TBC (treatment coverage) | % | 22,5 | 16,92 | 75,20 | 45 | 37,41 | 83,13 | 67,5 | 58,86 | 87,20 | 90 | 83,16 | 92,40
2 | Angka keberhasilan pengobatan kasus TBC (success rate) | % | 90 | 80,15 | 89,06 | 90 | 82,36 | 91,51 | 90 | 83,07 | 92,30 | 90 | 83,64 | 92,93
3 | Persentase ODHIV baru ditemukan yang memulai pengobatan ARV | % | 90 | 77,24 | 85,82 | 90 | 79,90 | 88,78 | 90 | 83,12 | 92,36 | 90 | 85,31 | 94,79
4 | Jumlah kabupaten/kota yang mencapai eliminasi malaria | Kab/Kota | 403 | 406 | 100,74 | 404 | 409 | 101,24 | 404 | 413 | 102,23 | 405 | 418 | 103,21
5 | Jumlah kabupaten/kota dengan eliminasi kusta | Kab/Kota | 408 | 403 | 98,77 | 410 | 405 | 98,78 | 413 | 409 | 99,03 | 416 | 411 | 98,80
6 | Jumlah kabupaten/kota endemis yang mencapai eliminasi filariasis | Kab/Kota | 96 | 93 | 96,88 | 120 | 126 | 105,00 | 155 | 168 | 108,39 | 190 | 214 | 112,63
7 | Persentase bayi usia 0-11 bulan yang mendapat imunisasi dasar lengkap | % | 23,75 | 15,08 | 63,49 | 47,5 | 34,77 | 73,20 | 71,25 | 56,20 | 78,88 | 95 | 83,98 | 88,40
8 | Persentase kabupaten/kota yang mencapai 80% imunisasi dasar lengkap | % | 20 | 6,61 | 33,05 | 40 | 21,40 | 53,50 | 60 | 40,08 | 66,80 | 80 | 70,62 | 88,28
9 | Persentase merokok penduduk usia 10-18 tahun | % | 8,8 | - | - | 8,8 | - | - | 8,7 | 7,4 | 114,94 | 8,7 | 7,4 | 114,94
10 | Jumlah kabupaten/kota yang melakukan deteksi dini faktor risiko PTM ≥80% populasi | Kab/Kota | 260 | 241 | 92,69 | 290 | 302 | 104,14 | 320 | 388 | 120,00 | 350 | 443 | 120,00
11 | Angka kematian akibat DBD (case fatality rate) | % | 0,5 | 0,74 | 52,00 | 0,5 | 0,66 | 68,00 | 0,5 | 0,61 | 78,00 | 0,5 | 0,57 | 86,00
12 | Persentase faktor risiko penyakit di pintu masuk yang dikendalikan | % | 97 | 96,85 | 99,85 | 97 | 98,20 | 101,24 | 97 | 98,74 | 101,79 | 97 | 99,38 | 102,45
13 | Persentase sinyal KLB yang direspon kurang dari 24 jam | % | 90 | 84,36 | 93,73 | 90 | 88,14 | 97,93 | 90 | 90,97 | 101,08 | 90 | 92,41 | 102,68
14 | Jumlah kabupaten/kota sehat | Kab/Kota | 0 | 0 | - | 130 | 98 | 75,38 | 260 | 207 | 79,62 | 380 | 319 | 83,95
15 | Nilai Kinerja Anggaran Ditjen P2P | Nilai | - | - | - | - | - | - | - | - | - | 85 | 92,74 | 109,11
16 | Persentase realisasi anggaran terhadap pagu efektif | % | 15 | 12,48 | 83,20 | 40 | 36,92 | 92,30 | 65 | 61,05 | 93,92 | 96 | 97,98 | 102,06
17 | Nilai SAKIP Ditjen P2P | Nilai | - | - | - | - | - | - | - | - | - | 82,5 | 83,91 | 101,71
18 | Nilai IKPA Ditjen P2P | Nilai | 92 | 88,40 | 96,09 | 92 | 90,16 | 98,00 | 92 | 92,85 | 100,92 | 92 | 94,46 | 102,67
 | Rata-rata capaian |  |  |  | 82,90 |  |  | 88,81 |  |  | 94,84 |  |  | 99,83
Ket.: T = target, R = realisasi. Tanda (-) berarti belum dihitung/tidak ditargetkan dan tidak diikutkan dalam rata-rata. Capaian maksimal 120.
`,
    },
    {
      name: "T3.3 Antar Tahun",
      sheet: `
Tabel 3.3 Perbandingan Realisasi dan Capaian IKP Tahun 2020-2024
No | Indikator Kinerja Program | Realisasi |  |  |  |  | Target |  | Capaian (%) |  | Naik/(Turun) 2023-2024 | 
 |  | 2020 | 2021 | 2022 | 2023 | 2024 | 2023 | 2024 | 2023 | 2024 | Selisih | %
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12=7-6 | 13=12/6
1 | Persentase cakupan penemuan dan pengobatan kasus TBC (treatment coverage) | 41,70 | 46,00 | 68,44 | 77,50 | 83,16 | 90 | 90 | 86,11 | 92,40 | 5,66 | 7,30
2 | Angka keberhasilan pengobatan kasus TBC (success rate) | 82,70 | 82,90 | 85,14 | 84,61 | 83,64 | 90 | 90 | 94,01 | 92,93 | (0,97) | (1,15)
3 | Persentase ODHIV baru ditemukan yang memulai pengobatan ARV | 73,80 | 78,05 | 81,46 | 82,97 | 85,31 | 85 | 90 | 97,61 | 94,79 | 2,34 | 2,82
4 | Jumlah kabupaten/kota yang mencapai eliminasi malaria | 318 | 347 | 372 | 403 | 418 | 400 | 405 | 100,75 | 103,21 | 15 | 3,72
5 | Jumlah kabupaten/kota dengan eliminasi kusta | 364 | 378 | 393 | 401 | 411 | 408 | 416 | 98,28 | 98,80 | 10 | 2,49
6 | Jumlah kabupaten/kota endemis yang mencapai eliminasi filariasis | 64 | 72 | 83 | 90 | 214 | 150 | 190 | 60,00 | 112,63 | 124 | 137,78
7 | Persentase bayi usia 0-11 bulan yang mendapat imunisasi dasar lengkap | 84,20 | 84,50 | 94,87 | 86,35 | 83,98 | 95 | 95 | 90,89 | 88,40 | (2,37) | (2,74)
8 | Persentase kabupaten/kota yang mencapai 80% imunisasi dasar lengkap | 51,95 | 57,00 | 74,12 | 63,81 | 70,62 | 75 | 80 | 85,08 | 88,28 | 6,81 | 10,67
9 | Persentase merokok penduduk usia 10-18 tahun | 9,1 | 9,0 | 8,6 | 7,9 | 7,4 | 8,8 | 8,7 | 110,23 | 114,94 | (0,5) | (6,33)
10 | Jumlah kabupaten/kota yang melakukan deteksi dini faktor risiko PTM ≥80% populasi | 57 | 126 | 231 | 309 | 443 | 276 | 350 | 111,96 | 120,00 | 134 | 43,37
11 | Angka kematian akibat DBD (case fatality rate) | 0,69 | 0,96 | 0,86 | 0,78 | 0,57 | 0,6 | 0,5 | 70,00 | 86,00 | (0,21) | (26,92)
12 | Persentase faktor risiko penyakit di pintu masuk yang dikendalikan | 93,40 | 95,16 | 97,42 | 98,65 | 99,38 | 95 | 97 | 103,84 | 102,45 | 0,73 | 0,74
13 | Persentase sinyal KLB yang direspon kurang dari 24 jam | 75,20 | 78,64 | 83,90 | 87,12 | 92,41 | 85 | 90 | 102,49 | 102,68 | 5,29 | 6,07
14 | Jumlah kabupaten/kota sehat | 177 | 186 | 228 | 264 | 319 | 280 | 380 | 94,29 | 83,95 | 55 | 20,83
15 | Nilai Kinerja Anggaran Ditjen P2P | 84,16 | 86,94 | 88,31 | 87,52 | 92,74 | 83,5 | 85 | 104,81 | 109,11 | 5,22 | 5,96
16 | Persentase realisasi anggaran terhadap pagu efektif | 93,57 | 94,80 | 92,52 | 95,14 | 97,98 | 95 | 96 | 100,15 | 102,06 | 2,84 | 2,99
17 | Nilai SAKIP Ditjen P2P | 77,84 | 78,15 | 78,70 | 81,88 | 83,91 | 81 | 82,5 | 101,09 | 101,71 | 2,03 | 2,48
18 | Nilai IKPA Ditjen P2P | 87,66 | 89,43 | 91,27 | 90,92 | 94,46 | 91 | 92 | 99,91 | 102,67 | 3,54 | 3,89
 | Rata-rata capaian |  |  |  |  |  |  |  | 95,08 | 99,83 | 4,75 | 
Ket.: angka dalam kurung menunjukkan penurunan. Indikator nomor 9 dan 11 bersifat minimize sehingga penurunan berarti perbaikan. Capaian maksimal 120.
`,
    },
    {
      name: "T3.4 Renstra-Benchmark",
      sheet: `
Tabel 3.4 Realisasi 2024 terhadap Target Akhir Renstra 2020-2024 dan Target 2029
No | Indikator Kinerja Program | Target Akhir Renstra 2024 | Realisasi 2024 | Tingkat Kemajuan (%) | Target RPJMN 2029 | Selisih | % thd Target 2029
1 | 2 | 3 | 4 | 5=4/3 | 6 | 7=4-6 | 8=4/6
1 | Persentase cakupan penemuan dan pengobatan kasus TBC (treatment coverage) | 90 | 83,16 | 92,40 | 95 | -11,84 | 87,54
2 | Angka keberhasilan pengobatan kasus TBC (success rate) | 90 | 83,64 | 92,93 | 92 | -8,36 | 90,91
3 | Persentase ODHIV baru ditemukan yang memulai pengobatan ARV | 90 | 85,31 | 94,79 | 95 | -9,69 | 89,80
4 | Jumlah kabupaten/kota yang mencapai eliminasi malaria | 405 | 418 | 103,21 | 446 | -28 | 93,72
5 | Jumlah kabupaten/kota dengan eliminasi kusta | 416 | 411 | 98,80 | 475 | -64 | 86,53
6 | Jumlah kabupaten/kota endemis yang mencapai eliminasi filariasis | 190 | 214 | 112,63 | 236 | -22 | 90,68
7 | Persentase bayi usia 0-11 bulan yang mendapat imunisasi dasar lengkap | 95 | 83,98 | 88,40 | 95 | -11,02 | 88,40
8 | Persentase kabupaten/kota yang mencapai 80% imunisasi dasar lengkap | 80 | 70,62 | 88,28 | 95 | -24,38 | 74,34
9 | Persentase merokok penduduk usia 10-18 tahun | 8,7 | 7,4 | 114,94 | 7,0 | 0,4 | 94,29
10 | Jumlah kabupaten/kota yang melakukan deteksi dini faktor risiko PTM ≥80% populasi | 350 | 443 | 126,57 | 514 | -71 | 86,19
11 | Angka kematian akibat DBD (case fatality rate) | 0,5 | 0,57 | 86,00 | 0,4 | 0,17 | 57,50
12 | Persentase faktor risiko penyakit di pintu masuk yang dikendalikan | 97 | 99,38 | 102,45 | 100 | -0,62 | 99,38
13 | Persentase sinyal KLB yang direspon kurang dari 24 jam | 90 | 92,41 | 102,68 | 98 | -5,59 | 94,30
14 | Jumlah kabupaten/kota sehat | 380 | 319 | 83,95 | 514 | -195 | 62,06
15 | Nilai Kinerja Anggaran Ditjen P2P | 85 | 92,74 | 109,11 | 93 | -0,26 | 99,72
16 | Persentase realisasi anggaran terhadap pagu efektif | 96 | 97,98 | 102,06 | 98 | -0,02 | 99,98
17 | Nilai SAKIP Ditjen P2P | 82,5 | 83,91 | 101,71 | 86 | -2,09 | 97,57
18 | Nilai IKPA Ditjen P2P | 92 | 94,46 | 102,67 | 96 | -1,54 | 98,40
Ket.: tingkat kemajuan tidak dibatasi 120%. Untuk indikator minimize (nomor 9 dan 11) persentase = (2 - realisasi/target) x 100.

Perbandingan cakupan penemuan dan pengobatan TBC dengan negara ASEAN
No | Negara | Estimasi Kasus | Kasus Ternotifikasi | Treatment Coverage (%) | Selisih thd Indonesia (poin) | Peringkat
1 | Indonesia | 1.097.962 | 913.074 | 83,16 | - | 2
2 | Filipina | 739.000 | 575.770 | 77,91 | -5,25 | 3
3 | Myanmar | 301.000 | 129.650 | 43,07 | -40,09 | 8
4 | Vietnam | 182.000 | 113.218 | 62,21 | -20,95 | 6
5 | Thailand | 113.000 | 78.955 | 69,87 | -13,29 | 4
6 | Kamboja | 57.600 | 31.406 | 54,52 | -28,64 | 7
7 | Malaysia | 38.400 | 26.781 | 69,74 | -13,42 | 5
8 | Laos | 10.100 | 9.132 | 90,42 | 7,26 | 1
 | Jumlah 8 negara | 2.539.062 | 1.877.986 | 73,96 |  | 
Sumber: Global TB Report 2024 (negara lain, data tahun 2023) dan SITB per 31 Januari 2025 (Indonesia)
`,
    },
    {
      name: "T3.5 TBC Provinsi",
      sheet: `
Tabel 3.5 Cakupan Penemuan dan Keberhasilan Pengobatan TBC Menurut Provinsi Tahun 2024
No | Provinsi | Estimasi Kasus | Kasus Ternoti-fikasi | TC (%) | Kasus Diobati | Enroll-ment (%) | Kohort 2023 | Hasil Pengobatan |  |  | TSR (%) | Peringkat TC | Status TC ≥ 90%
 |  |  |  |  |  |  |  | Sembuh | Lengkap | Jml |  |  | 
1 | 2 | 3 | 4 | 5=4/3 | 6 | 7=6/4 | 8 | 9 | 10 | 11=9+10 | 12=11/8 | 13 | 14
1 | Aceh | 33.037 | 22.767 | 68,91 | 21.450 | 94,22 | 19.983 | 9.143 | 8.245 | 17.388 | 87,01 | 29 | Belum
2 | Sumatera Utara | 74.467 | 53.813 | 72,26 | 46.917 | 87,19 | 48.477 | 18.212 | 20.988 | 39.200 | 80,86 | 26 | Belum
3 | Sumatera Barat | 24.210 | 20.704 | 85,52 | 19.673 | 95,02 | 19.812 | 6.748 | 8.545 | 15.293 | 77,19 | 15 | Belum
4 | Riau | 26.587 | 20.011 | 75,27 | 18.680 | 93,35 | 17.342 | 8.864 | 6.683 | 15.547 | 89,65 | 23 | Belum
5 | Jambi | 13.145 | 9.451 | 71,90 | 8.953 | 94,73 | 8.923 | 3.355 | 3.901 | 7.256 | 81,32 | 28 | Belum
6 | Sumatera Selatan | 33.968 | 24.436 | 71,94 | 21.630 | 88,52 | 22.055 | 10.379 | 8.344 | 18.723 | 84,89 | 27 | Belum
7 | Bengkulu | 7.965 | 7.093 | 89,05 | 6.402 | 90,26 | 6.713 | 2.370 | 2.876 | 5.246 | 78,15 | 12 | Belum
8 | Lampung | 32.269 | 15.302 | 47,42 | 13.975 | 91,33 | 13.327 | 4.709 | 5.080 | 9.789 | 73,45 | 38 | Belum
9 | Kepulauan Bangka Belitung | 4.577 | 2.594 | 56,67 | 2.501 | 96,41 | 2.475 | 986 | 1.084 | 2.070 | 83,64 | 35 | Belum
10 | Kepulauan Riau | 9.658 | 8.785 | 90,96 | 7.531 | 85,73 | 7.904 | 4.013 | 3.086 | 7.099 | 89,82 | 8 | Tercapai
11 | DKI Jakarta | 61.986 | 58.266 | 94,00 | 55.338 | 94,97 | 52.861 | 26.404 | 21.015 | 47.419 | 89,71 | 4 | Tercapai
12 | Jawa Barat | 232.637 | 225.657 | 97,00 | 194.930 | 86,38 | 197.553 | 88.759 | 79.302 | 168.061 | 85,07 | 3 | Tercapai
13 | Jawa Tengah | 107.152 | 84.090 | 78,48 | 80.713 | 95,98 | 74.817 | 35.456 | 31.410 | 66.866 | 89,37 | 20 | Belum
14 | D.I. Yogyakarta | 11.395 | 10.232 | 89,79 | 9.720 | 95,00 | 9.622 | 3.809 | 4.048 | 7.857 | 81,66 | 10 | Belum
15 | Jawa Timur | 115.536 | 105.240 | 91,09 | 97.276 | 92,43 | 93.901 | 33.843 | 34.188 | 68.031 | 72,45 | 7 | Tercapai
16 | Banten | 50.958 | 52.486 | 103,00 | 46.457 | 88,51 | 48.460 | 24.696 | 20.599 | 45.295 | 93,47 | 2 | Tercapai
17 | Bali | 12.985 | 11.994 | 92,37 | 11.537 | 96,19 | 10.472 | 4.510 | 3.944 | 8.454 | 80,73 | 5 | Tercapai
18 | Nusa Tenggara Barat | 22.232 | 17.315 | 77,88 | 15.819 | 91,36 | 14.938 | 7.348 | 5.615 | 12.963 | 86,78 | 21 | Belum
19 | Nusa Tenggara Timur | 21.856 | 19.023 | 87,04 | 17.917 | 94,19 | 17.471 | 8.438 | 7.617 | 16.055 | 91,90 | 13 | Belum
20 | Kalimantan Barat | 23.339 | 19.071 | 81,71 | 16.750 | 87,83 | 18.350 | 7.282 | 7.803 | 15.085 | 82,21 | 19 | Belum
21 | Kalimantan Tengah | 9.816 | 8.978 | 91,46 | 8.477 | 94,42 | 8.406 | 3.224 | 3.151 | 6.375 | 75,84 | 6 | Tercapai
22 | Kalimantan Selatan | 15.793 | 14.104 | 89,31 | 12.121 | 85,94 | 13.806 | 5.279 | 5.661 | 10.940 | 79,24 | 11 | Belum
23 | Kalimantan Timur | 18.403 | 9.278 | 50,42 | 8.855 | 95,44 | 8.541 | 3.200 | 3.075 | 6.275 | 73,47 | 37 | Belum
24 | Kalimantan Utara | 2.675 | 1.756 | 65,64 | 1.615 | 91,97 | 1.656 | 840 | 642 | 1.482 | 89,49 | 32 | Belum
25 | Sulawesi Utara | 13.650 | 9.237 | 67,67 | 7.865 | 85,15 | 8.933 | 3.311 | 3.491 | 6.802 | 76,14 | 30 | Belum
26 | Sulawesi Tengah | 13.281 | 10.171 | 76,58 | 8.934 | 87,84 | 8.848 | 3.099 | 3.780 | 6.879 | 77,75 | 22 | Belum
27 | Sulawesi Selatan | 40.817 | 21.340 | 52,28 | 19.268 | 90,29 | 20.867 | 8.356 | 8.658 | 17.014 | 81,54 | 36 | Belum
28 | Sulawesi Tenggara | 11.774 | 7.778 | 66,06 | 6.995 | 89,93 | 7.527 | 2.768 | 3.116 | 5.884 | 78,17 | 31 | Belum
29 | Gorontalo | 6.371 | 6.753 | 106,00 | 6.276 | 92,94 | 5.955 | 2.779 | 2.268 | 5.047 | 84,75 | 1 | Tercapai
30 | Sulawesi Barat | 6.290 | 4.570 | 72,66 | 4.209 | 92,10 | 4.068 | 1.654 | 1.571 | 3.225 | 79,28 | 25 | Belum
31 | Maluku | 8.117 | 6.787 | 83,61 | 6.317 | 93,07 | 6.490 | 3.132 | 2.615 | 5.747 | 88,55 | 17 | Belum
32 | Maluku Utara | 4.613 | 2.722 | 59,01 | 2.457 | 90,26 | 2.345 | 1.048 | 948 | 1.996 | 85,12 | 34 | Belum
33 | Papua Barat | 2.998 | 2.545 | 84,89 | 2.151 | 84,52 | 2.294 | 1.008 | 956 | 1.964 | 85,61 | 16 | Belum
34 | Papua Barat Daya | 2.820 | 2.447 | 86,77 | 2.093 | 85,53 | 2.371 | 1.039 | 942 | 1.981 | 83,55 | 14 | Belum
35 | Papua | 5.265 | 3.446 | 65,45 | 3.214 | 93,27 | 3.299 | 1.148 | 1.340 | 2.488 | 75,42 | 33 | Belum
36 | Papua Selatan | 4.239 | 3.540 | 83,51 | 3.371 | 95,23 | 3.074 | 1.377 | 1.141 | 2.518 | 81,91 | 18 | Belum
37 | Papua Tengah | 6.758 | 6.115 | 90,49 | 5.313 | 86,88 | 5.901 | 2.781 | 2.435 | 5.216 | 88,39 | 9 | Tercapai
38 | Papua Pegunungan | 4.323 | 3.177 | 73,49 | 2.995 | 94,27 | 2.780 | 1.337 | 1.186 | 2.523 | 90,76 | 24 | Belum
 | INDONESIA | 1.097.962 | 913.074 | 83,16 | 826.695 | 90,54 | 822.617 | 356.704 | 331.349 | 688.053 | 83,64 |  | 9 provinsi
Sumber: SITB per 31 Januari 2025. Kolom 14 baris Indonesia: jumlah provinsi yang tercapai.
`,
    },
    {
      name: "T3.6 IDL Provinsi",
      sheet: `
Tabel 3.6 Cakupan Imunisasi Dasar Lengkap (IDL) Menurut Provinsi Tahun 2024
No | Provinsi | Jumlah Kab/Kota | Kab/Kota IDL ≥ 80% | % Kab/Kota | Sasaran Bayi |  |  | Bayi Diimunisasi Lengkap |  |  | Cakupan IDL (%)
 |  |  |  |  | L | P | L+P | L | P | L+P | 
1 | Aceh | #23~#,##0 | #3~#,##0 | =D4/C4 -> 0.1304347826~0.00% | #50238~#,##0 | #48198~#,##0 | =F4+G4 -> 98436~#,##0 | #26993~#,##0 | #25887~#,##0 | =I4+J4 -> 52880~#,##0 | =K4/H4 -> 0.5372018367~0.00%
2 | Sumatera Utara | #33~#,##0 | #27~#,##0 | =D5/C5 -> 0.8181818182~0.00% | #122021~#,##0 | #116327~#,##0 | =F5+G5 -> 238348~#,##0 | #106087~#,##0 | #99945~#,##0 | =I5+J5 -> 206032~#,##0 | =K5/H5 -> 0.8644167352~0.00%
3 | Sumatera Barat | #19~#,##0 | #3~#,##0 | =D6/C6 -> 0.1578947368~0.00% | #53580~#,##0 | #50166~#,##0 | =F6+G6 -> 103746~#,##0 | #28496~#,##0 | #26704~#,##0 | =I6+J6 -> 55200~#,##0 | =K6/H6 -> 0.5320687063~0.00%
4 | Riau | #12~#,##0 | #8~#,##0 | =D7/C7 -> 0.6666666667~0.00% | #53526~#,##0 | #52106~#,##0 | =F7+G7 -> 105632~#,##0 | #41321~#,##0 | #41075~#,##0 | =I7+J7 -> 82396~#,##0 | =K7/H7 -> 0.7800287792~0.00%
5 | Jambi | #11~#,##0 | #7~#,##0 | =D8/C8 -> 0.6363636364~0.00% | #30480~#,##0 | #29006~#,##0 | =F8+G8 -> 59486~#,##0 | #23740~#,##0 | #22923~#,##0 | =I8+J8 -> 46663~#,##0 | =K8/H8 -> 0.7844366742~0.00%
6 | Sumatera Selatan | #17~#,##0 | #15~#,##0 | =D9/C9 -> 0.8823529412~0.00% | #72589~#,##0 | #68576~#,##0 | =F9+G9 -> 141165~#,##0 | #63082~#,##0 | #61386~#,##0 | =I9+J9 -> 124468~#,##0 | =K9/H9 -> 0.8817199731~0.00%
7 | Bengkulu | #10~#,##0 | #7~#,##0 | =D10/C10 -> 0.7~0.00% | #18074~#,##0 | #16964~#,##0 | =F10+G10 -> 35038~#,##0 | #14726~#,##0 | #13488~#,##0 | =I10+J10 -> 28214~#,##0 | =K10/H10 -> 0.8052400251~0.00%
8 | Lampung | #15~#,##0 | #8~#,##0 | =D11/C11 -> 0.5333333333~0.00% | #79185~#,##0 | #74137~#,##0 | =F11+G11 -> 153322~#,##0 | #58476~#,##0 | #54007~#,##0 | =I11+J11 -> 112483~#,##0 | =K11/H11 -> 0.7336390081~0.00%
9 | Kepulauan Bangka Belitung | #7~#,##0 | #3~#,##0 | =D12/C12 -> 0.4285714286~0.00% | #12393~#,##0 | #12059~#,##0 | =F12+G12 -> 24452~#,##0 | #9252~#,##0 | #8898~#,##0 | =I12+J12 -> 18150~#,##0 | =K12/H12 -> 0.7422705709~0.00%
10 | Kepulauan Riau | #7~#,##0 | #5~#,##0 | =D13/C13 -> 0.7142857143~0.00% | #17261~#,##0 | #16399~#,##0 | =F13+G13 -> 33660~#,##0 | #14348~#,##0 | #13665~#,##0 | =I13+J13 -> 28013~#,##0 | =K13/H13 -> 0.8322341058~0.00%
11 | DKI Jakarta | #6~#,##0 | #6~#,##0 | =D14/C14 -> 1~0.00% | #96573~#,##0 | #93208~#,##0 | =F14+G14 -> 189781~#,##0 | #89669~#,##0 | #86545~#,##0 | =I14+J14 -> 176214~#,##0 | =K14/H14 -> 0.9285123379~0.00%
12 | Jawa Barat | #27~#,##0 | #14~#,##0 | =D15/C15 -> 0.5185185185~0.00% | #404416~#,##0 | #383955~#,##0 | =F15+G15 -> 788371~#,##0 | #294387~#,##0 | #274271~#,##0 | =I15+J15 -> 568658~#,##0 | =K15/H15 -> 0.7213076077~0.00%
13 | Jawa Tengah | #35~#,##0 | #35~#,##0 | =D16/C16 -> 1~0.00% | #287241~#,##0 | #276563~#,##0 | =F16+G16 -> 563804~#,##0 | #274230~#,##0 | #267907~#,##0 | =I16+J16 -> 542137~#,##0 | =K16/H16 -> 0.9615699782~0.00%
14 | D.I. Yogyakarta | #5~#,##0 | #4~#,##0 | =D17/C17 -> 0.8~0.00% | #29014~#,##0 | #27889~#,##0 | =F17+G17 -> 56903~#,##0 | #26397~#,##0 | #25465~#,##0 | =I17+J17 -> 51862~#,##0 | =K17/H17 -> 0.9114106462~0.00%
15 | Jawa Timur | #38~#,##0 | #36~#,##0 | =D18/C18 -> 0.9473684211~0.00% | #323535~#,##0 | #312749~#,##0 | =F18+G18 -> 636284~#,##0 | #290757~#,##0 | #280281~#,##0 | =I18+J18 -> 571038~#,##0 | =K18/H18 -> 0.897457739~0.00%
16 | Banten | #8~#,##0 | #8~#,##0 | =D19/C19 -> 1~0.00% | #106426~#,##0 | #103316~#,##0 | =F19+G19 -> 209742~#,##0 | #103816~#,##0 | #98933~#,##0 | =I19+J19 -> 202749~#,##0 | =K19/H19 -> 0.9666590382~0.00%
17 | Bali | #9~#,##0 | #9~#,##0 | =D20/C20 -> 1~0.00% | #38397~#,##0 | #36996~#,##0 | =F20+G20 -> 75393~#,##0 | #36489~#,##0 | #35172~#,##0 | =I20+J20 -> 71661~#,##0 | =K20/H20 -> 0.9504993832~0.00%
18 | Nusa Tenggara Barat | #10~#,##0 | #8~#,##0 | =D21/C21 -> 0.8~0.00% | #50683~#,##0 | #48646~#,##0 | =F21+G21 -> 99329~#,##0 | #43544~#,##0 | #40382~#,##0 | =I21+J21 -> 83926~#,##0 | =K21/H21 -> 0.8449294768~0.00%
19 | Nusa Tenggara Timur | #22~#,##0 | #22~#,##0 | =D22/C22 -> 1~0.00% | #46537~#,##0 | #44717~#,##0 | =F22+G22 -> 91254~#,##0 | #45176~#,##0 | #44240~#,##0 | =I22+J22 -> 89416~#,##0 | =K22/H22 -> 0.9798584172~0.00%
20 | Kalimantan Barat | #14~#,##0 | #13~#,##0 | =D23/C23 -> 0.9285714286~0.00% | #46007~#,##0 | #43820~#,##0 | =F23+G23 -> 89827~#,##0 | #42411~#,##0 | #41134~#,##0 | =I23+J23 -> 83545~#,##0 | =K23/H23 -> 0.9300655705~0.00%
21 | Kalimantan Tengah | #14~#,##0 | #12~#,##0 | =D24/C24 -> 0.8571428571~0.00% | #25444~#,##0 | #24143~#,##0 | =F24+G24 -> 49587~#,##0 | #22833~#,##0 | #22048~#,##0 | =I24+J24 -> 44881~#,##0 | =K24/H24 -> 0.9050960937~0.00%
22 | Kalimantan Selatan | #13~#,##0 | #9~#,##0 | =D25/C25 -> 0.6923076923~0.00% | #33570~#,##0 | #32337~#,##0 | =F25+G25 -> 65907~#,##0 | #26307~#,##0 | #25640~#,##0 | =I25+J25 -> 51947~#,##0 | =K25/H25 -> 0.7881863838~0.00%
23 | Kalimantan Timur | #10~#,##0 | #10~#,##0 | =D26/C26 -> 1~0.00% | #34435~#,##0 | #33004~#,##0 | =F26+G26 -> 67439~#,##0 | #33042~#,##0 | #32275~#,##0 | =I26+J26 -> 65317~#,##0 | =K26/H26 -> 0.9685345275~0.00%
24 | Kalimantan Utara | #5~#,##0 | #5~#,##0 | =D27/C27 -> 1~0.00% | #5815~#,##0 | #5611~#,##0 | =F27+G27 -> 11426~#,##0 | #5609~#,##0 | #5363~#,##0 | =I27+J27 -> 10972~#,##0 | =K27/H27 -> 0.9602660599~0.00%
25 | Sulawesi Utara | #15~#,##0 | #11~#,##0 | =D28/C28 -> 0.7333333333~0.00% | #24159~#,##0 | #22768~#,##0 | =F28+G28 -> 46927~#,##0 | #19734~#,##0 | #18559~#,##0 | =I28+J28 -> 38293~#,##0 | =K28/H28 -> 0.8160121039~0.00%
26 | Sulawesi Tengah | #13~#,##0 | #13~#,##0 | =D29/C29 -> 1~0.00% | #25681~#,##0 | #24677~#,##0 | =F29+G29 -> 50358~#,##0 | #25136~#,##0 | #24355~#,##0 | =I29+J29 -> 49491~#,##0 | =K29/H29 -> 0.9827832718~0.00%
27 | Sulawesi Selatan | #24~#,##0 | #21~#,##0 | =D30/C30 -> 0.875~0.00% | #76021~#,##0 | #72393~#,##0 | =F30+G30 -> 148414~#,##0 | #66438~#,##0 | #63205~#,##0 | =I30+J30 -> 129643~#,##0 | =K30/H30 -> 0.8735227135~0.00%
28 | Sulawesi Tenggara | #17~#,##0 | #10~#,##0 | =D31/C31 -> 0.5882352941~0.00% | #22620~#,##0 | #22031~#,##0 | =F31+G31 -> 44651~#,##0 | #17416~#,##0 | #16607~#,##0 | =I31+J31 -> 34023~#,##0 | =K31/H31 -> 0.7619762155~0.00%
29 | Gorontalo | #6~#,##0 | #4~#,##0 | =D32/C32 -> 0.6666666667~0.00% | #9352~#,##0 | #9013~#,##0 | =F32+G32 -> 18365~#,##0 | #8016~#,##0 | #7748~#,##0 | =I32+J32 -> 15764~#,##0 | =K32/H32 -> 0.8583719031~0.00%
30 | Sulawesi Barat | #6~#,##0 | #3~#,##0 | =D33/C33 -> 0.5~0.00% | #11615~#,##0 | #11274~#,##0 | =F33+G33 -> 22889~#,##0 | #8268~#,##0 | #8090~#,##0 | =I33+J33 -> 16358~#,##0 | =K33/H33 -> 0.7146664337~0.00%
31 | Maluku | #11~#,##0 | #11~#,##0 | =D34/C34 -> 1~0.00% | #15872~#,##0 | #14882~#,##0 | =F34+G34 -> 30754~#,##0 | #15274~#,##0 | #14411~#,##0 | =I34+J34 -> 29685~#,##0 | =K34/H34 -> 0.9652402939~0.00%
32 | Maluku Utara | #10~#,##0 | #8~#,##0 | =D35/C35 -> 0.8~0.00% | #11938~#,##0 | #11288~#,##0 | =F35+G35 -> 23226~#,##0 | #10403~#,##0 | #9954~#,##0 | =I35+J35 -> 20357~#,##0 | =K35/H35 -> 0.8764746405~0.00%
33 | Papua Barat | #7~#,##0 | #1~#,##0 | =D36/C36 -> 0.1428571429~0.00% | #4902~#,##0 | #4686~#,##0 | =F36+G36 -> 9588~#,##0 | #2755~#,##0 | #2500~#,##0 | =I36+J36 -> 5255~#,##0 | =K36/H36 -> 0.5480809345~0.00%
34 | Papua Barat Daya | #6~#,##0 | #0~#,##0 | =D37/C37 -> 0~0.00% | #5280~#,##0 | #5042~#,##0 | =F37+G37 -> 10322~#,##0 | #2238~#,##0 | #2075~#,##0 | =I37+J37 -> 4313~#,##0 | =K37/H37 -> 0.4178453788~0.00%
35 | Papua | #9~#,##0 | #1~#,##0 | =D38/C38 -> 0.1111111111~0.00% | #8505~#,##0 | #8104~#,##0 | =F38+G38 -> 16609~#,##0 | #4768~#,##0 | #4610~#,##0 | =I38+J38 -> 9378~#,##0 | =K38/H38 -> 0.5646336324~0.00%
36 | Papua Selatan | #4~#,##0 | #0~#,##0 | =D39/C39 -> 0~0.00% | #4956~#,##0 | #4694~#,##0 | =F39+G39 -> 9650~#,##0 | #2255~#,##0 | #2132~#,##0 | =I39+J39 -> 4387~#,##0 | =K39/H39 -> 0.454611399~0.00%
37 | Papua Tengah | #8~#,##0 | #2~#,##0 | =D40/C40 -> 0.25~0.00% | #11271~#,##0 | #10941~#,##0 | =F40+G40 -> 22212~#,##0 | #6553~#,##0 | #6099~#,##0 | =I40+J40 -> 12652~#,##0 | =K40/H40 -> 0.5696020169~0.00%
38 | Papua Pegunungan | #8~#,##0 | #1~#,##0 | =D41/C41 -> 0.125~0.00% | #12119~#,##0 | #11504~#,##0 | =F41+G41 -> 23623~#,##0 | #6278~#,##0 | #5929~#,##0 | =I41+J41 -> 12207~#,##0 | =K41/H41 -> 0.5167421581~0.00%
 | Indonesia | =SUM(C4:C41) -> 514~#,##0 | =SUM(D4:D41) -> 363~#,##0 | =D42/C42 -> 0.7062256809~0.00% | =SUM(F4:F41) -> 2281731~#,##0 | =SUM(G4:G41) -> 2184189~#,##0 | =SUM(H4:H41) -> 4465920~#,##0 | =SUM(I4:I41) -> 1916720~#,##0 | =SUM(J4:J41) -> 1833908~#,##0 | =SUM(K4:K41) -> 3750628~#,##0 | =K42/H42 -> 0.8398332259~0.00%
Sumber: ASIK, data per 31 Desember 2024
`,
    },
    {
      name: "T3.7 Eliminasi Malaria",
      sheet: `
Tabel 3.7 Kabupaten/Kota Eliminasi Malaria dan Annual Parasite Incidence (API) Menurut Region dan Provinsi Tahun 2024
No | Region/Provinsi | Jumlah Kab/Kota | Kab/Kota Eliminasi |  |  | % Eliminasi | Belum Eliminasi | Jumlah Penduduk | Kasus Positif | API (per 1.000 pddk)
 |  |  | s.d. 2023 | Tahun 2024 | Total |  |  |  |  | 
1 | 2 | 3 | 4 | 5 | 6=4+5 | 7=6/3 | 8=3-6 | 9 | 10 | 11=10/9x1000
I | SUMATERA | 154 | 141 | 4 | 145 | 94,2 | 9 | 61.512.724 | 1.591 | 0,03
1 | Aceh | 23 | 23 | - | 23 | 100,0 | - | 5.554.166 | 616 | 0,11
2 | Sumatera Utara | 33 | 27 | 1 | 28 | 84,8 | 5 | 15.588.404 | 175 | 0,01
3 | Sumatera Barat | 19 | 18 | - | 18 | 94,7 | 1 | 5.836.051 | 78 | 0,01
4 | Riau | 12 | 10 | 1 | 11 | 91,7 | 1 | 6.728.465 | 109 | 0,02
5 | Jambi | 11 | 11 | - | 11 | 100,0 | - | 3.724.203 | 178 | 0,05
6 | Sumatera Selatan | 17 | 17 | - | 17 | 100,0 | - | 8.837.165 | 202 | 0,02
7 | Bengkulu | 10 | 9 | 1 | 10 | 100,0 | - | 2.112.036 | 18 | 0,01
8 | Lampung | 15 | 13 | 1 | 14 | 93,3 | 1 | 9.418.707 | 68 | 0,01
9 | Kepulauan Bangka Belitung | 7 | 7 | - | 7 | 100,0 | - | 1.530.889 | 140 | 0,09
10 | Kepulauan Riau | 7 | 6 | - | 6 | 85,7 | 1 | 2.182.638 | 7 | 0,00
II | JAWA | 119 | 116 | 1 | 117 | 98,3 | 2 | 156.925.270 | 3.872 | 0,02
1 | DKI Jakarta | 6 | 6 | - | 6 | 100,0 | - | 10.683.710 | 206 | 0,02
2 | Jawa Barat | 27 | 27 | - | 27 | 100,0 | - | 50.345.270 | 452 | 0,01
3 | Jawa Tengah | 35 | 33 | 1 | 34 | 97,1 | 1 | 37.892.224 | 1.936 | 0,05
4 | D.I. Yogyakarta | 5 | 4 | - | 4 | 80,0 | 1 | 3.758.773 | 77 | 0,02
5 | Jawa Timur | 38 | 38 | - | 38 | 100,0 | - | 41.814.181 | 621 | 0,01
6 | Banten | 8 | 8 | - | 8 | 100,0 | - | 12.431.112 | 580 | 0,05
III | BALI DAN NUSA TENGGARA | 41 | 19 | 3 | 22 | 53,7 | 19 | 15.734.638 | 8.694 | 0,55
1 | Bali | 9 | 9 | - | 9 | 100,0 | - | 4.432.729 | 452 | 0,10
2 | Nusa Tenggara Barat | 10 | 7 | 1 | 8 | 80,0 | 2 | 5.646.268 | 28 | 0,00
3 | Nusa Tenggara Timur | 22 | 3 | 2 | 5 | 22,7 | 17 | 5.655.641 | 8.214 | 1,45
IV | KALIMANTAN | 56 | 46 | 2 | 48 | 85,7 | 8 | 17.561.003 | 2.326 | 0,13
1 | Kalimantan Barat | 14 | 13 | - | 13 | 92,9 | 1 | 5.695.251 | 662 | 0,12
2 | Kalimantan Tengah | 14 | 12 | 1 | 13 | 92,9 | 1 | 2.809.028 | 42 | 0,01
3 | Kalimantan Selatan | 13 | 11 | 1 | 12 | 92,3 | 1 | 4.272.609 | 165 | 0,04
4 | Kalimantan Timur | 10 | 6 | - | 6 | 60,0 | 4 | 4.045.111 | 1.407 | 0,35
5 | Kalimantan Utara | 5 | 4 | - | 4 | 80,0 | 1 | 739.004 | 50 | 0,07
V | SULAWESI | 81 | 72 | 2 | 74 | 91,4 | 7 | 20.808.448 | 974 | 0,05
1 | Sulawesi Utara | 15 | 12 | 1 | 13 | 86,7 | 2 | 2.701.170 | 57 | 0,02
2 | Sulawesi Tengah | 13 | 12 | - | 12 | 92,3 | 1 | 3.121.157 | 154 | 0,05
3 | Sulawesi Selatan | 24 | 24 | - | 24 | 100,0 | - | 9.462.836 | 499 | 0,05
4 | Sulawesi Tenggara | 17 | 13 | 1 | 14 | 82,4 | 3 | 2.792.943 | 238 | 0,09
5 | Gorontalo | 6 | 6 | - | 6 | 100,0 | - | 1.227.297 | 16 | 0,01
6 | Sulawesi Barat | 6 | 5 | - | 5 | 83,3 | 1 | 1.503.045 | 10 | 0,01
VI | MALUKU | 21 | 9 | 2 | 11 | 52,4 | 10 | 3.299.819 | 2.080 | 0,63
1 | Maluku | 11 | 4 | 1 | 5 | 45,5 | 6 | 1.944.633 | 1.866 | 0,96
2 | Maluku Utara | 10 | 5 | 1 | 6 | 60,0 | 4 | 1.355.186 | 214 | 0,16
VII | PAPUA | 42 | - | 1 | 1 | 2,4 | 41 | 5.743.119 | 573.391 | 99,84
1 | Papua Barat | 7 | - | 1 | 1 | 14,3 | 6 | 578.472 | 54.634 | 94,45
2 | Papua Barat Daya | 6 | - | - | - | 0,0 | 6 | 622.770 | 58.881 | 94,55
3 | Papua | 9 | - | - | - | 0,0 | 9 | 1.059.689 | 112.146 | 105,83
4 | Papua Selatan | 4 | - | - | - | 0,0 | 4 | 542.412 | 38.859 | 71,64
5 | Papua Tengah | 8 | - | - | - | 0,0 | 8 | 1.472.800 | 182.743 | 124,08
6 | Papua Pegunungan | 8 | - | - | - | 0,0 | 8 | 1.466.976 | 126.128 | 85,98
 | JUMLAH (I s.d. VII) | 514 | 403 | 15 | 418 | 81,3 | 96 | 281.585.021 | 592.928 | 2,11
Catatan: baris region adalah subtotal provinsi di bawahnya; jumlah nasional adalah jumlah tujuh region.
`,
    },
    {
      name: "T3.8 Realisasi per RO",
      sheet: `
Tabel 3.8 Realisasi Volume dan Anggaran per Program, Kegiatan, KRO dan RO TA 2024
Kode | Program/Kegiatan/KRO/RO | Volume |  |  | Anggaran (Rp) |  |  | Sisa Pagu (Rp)
 |  | Target | Realisasi | % | Pagu | Realisasi | % | 
1 | 2 | 3 | 4 | 5=4/3 | 6 | 7 | 8=7/6 | 9=6-7
024.DO | Program Pencegahan dan Pengendalian Penyakit |  |  |  | 3.062.973.000.000 | 2.946.607.667.801 | 96,20 | 116.365.332.199
4249 | Dukungan Pelayanan Kekarantinaan Kesehatan |  |  |  | 306.488.450.000 | 302.396.496.886 | 98,66 | 4.091.953.114
4249.QAH | Pelayanan Publik Lainnya |  |  |  | 244.643.250.000 | 242.388.783.714 | 99,08 | 2.254.466.286
4249.QAH.U01 | Layanan pengawasan alat angkut, orang, dan barang | 612 Layanan | 655 Layanan | 107,03 | 148.230.450.000 | 146.762.401.624 | 99,01 | 1.468.048.376
4249.QAH.U02 | Layanan kesehatan jemaah haji di embarkasi/debarkasi | 241.000 Orang | 241.000 Orang | 100,00 | 96.412.800.000 | 95.626.382.090 | 99,18 | 786.417.910
4249.RAB | Sarana Bidang Kesehatan |  |  |  | 61.845.200.000 | 60.007.713.172 | 97,03 | 1.837.486.828
4249.RAB.U01 | Alat dan bahan kekarantinaan kesehatan | 318 Unit | 309 Unit | 97,17 | 61.845.200.000 | 60.007.713.172 | 97,03 | 1.837.486.828
2058 | Surveilans, Imunisasi dan Karantina Kesehatan |  |  |  | 1.351.574.700.000 | 1.282.924.044.017 | 94,92 | 68.650.655.983
2058.ABG | Kebijakan Bidang Kesehatan |  |  |  | 4.218.350.000 | 4.044.663.088 | 95,88 | 173.686.912
2058.ABG.001 | NSPK pengelolaan imunisasi | 6 Rekomendasi Kebijakan | 6 Rekomendasi Kebijakan | 100,00 | 4.218.350.000 | 4.044.663.088 | 95,88 | 173.686.912
2058.CAB | Sarana Bidang Kesehatan |  |  |  | 1.328.395.600.000 | 1.261.290.121.563 | 94,95 | 67.105.478.437
2058.CAB.001 | Vaksin imunisasi rutin | 98.450.000 Dosis | 95.812.300 Dosis | 97,32 | 1.184.620.000.000 | 1.120.265.141.593 | 94,57 | 64.354.858.407
2058.CAB.002 | Cold chain dan alat pendukung imunisasi | 1.250 Unit | 1.250 Unit | 100,00 | 143.775.600.000 | 141.024.979.970 | 98,09 | 2.750.620.030
2058.QEA | Bantuan Masyarakat |  |  |  | 18.960.750.000 | 17.589.259.366 | 92,77 | 1.371.490.634
2058.QEA.001 | Respon sinyal KLB dalam 24 jam | 2.280 Laporan | 2.341 Laporan | 102,68 | 18.960.750.000 | 17.589.259.366 | 92,77 | 1.371.490.634
2059 | Pencegahan dan Pengendalian Penyakit Tular Vektor dan Zoonotik |  |  |  | 209.223.000.000 | 203.213.854.874 | 97,13 | 6.009.145.126
2059.CAB | Sarana Bidang Kesehatan |  |  |  | 196.348.400.000 | 191.561.163.317 | 97,56 | 4.787.236.683
2059.CAB.003 | Kelambu berinsektisida (LLINs) | 1.815.000 Lembar | 1.815.000 Lembar | 100,00 | 142.640.300.000 | 139.700.266.174 | 97,94 | 2.940.033.826
2059.CAB.004 | Reagen dan RDT malaria | 41.250 Kit | 40.118 Kit | 97,26 | 53.708.100.000 | 51.860.897.143 | 96,56 | 1.847.202.857
2059.UBA | Fasilitasi dan Pembinaan Pemerintah Daerah |  |  |  | 12.874.600.000 | 11.652.691.557 | 90,51 | 1.221.908.443
2059.UBA.001 | Pendampingan eliminasi malaria dan filariasis | 128 Daerah (Kab/Kota) | 125 Daerah (Kab/Kota) | 97,66 | 12.874.600.000 | 11.652.691.557 | 90,51 | 1.221.908.443
2060 | Pencegahan dan Pengendalian Penyakit Menular |  |  |  | 1.048.107.000.000 | 1.016.692.908.872 | 97,00 | 31.414.091.128
2060.ABG | Kebijakan Bidang Kesehatan |  |  |  | 6.127.400.000 | 5.829.507.102 | 95,14 | 297.892.898
2060.ABG.002 | Pedoman tata laksana TBC, HIV dan kusta | 9 Rekomendasi Kebijakan | 9 Rekomendasi Kebijakan | 100,00 | 6.127.400.000 | 5.829.507.102 | 95,14 | 297.892.898
2060.CAB | Sarana Bidang Kesehatan |  |  |  | 1.002.761.750.000 | 975.090.515.186 | 97,24 | 27.671.234.814
2060.CAB.005 | Obat anti tuberkulosis (OAT) | 842.000 Paket | 842.000 Paket | 100,00 | 386.915.500.000 | 381.662.026.842 | 98,64 | 5.253.473.158
2060.CAB.006 | Obat antiretroviral (ARV) | 2.460.000 Paket | 2.398.700 Paket | 97,51 | 417.380.250.000 | 396.969.782.357 | 95,11 | 20.410.467.643
2060.CAB.007 | Cartridge TCM | 1.680.000 Tes | 1.701.250 Tes | 101,26 | 198.466.000.000 | 196.458.705.987 | 98,99 | 2.007.294.013
2060.QDC | Kelompok Masyarakat |  |  |  | 39.217.850.000 | 35.772.886.584 | 91,22 | 3.444.963.416
2060.QDC.001 | Investigasi kontak TBC oleh kader | 76.500 Orang | 71.284 Orang | 93,18 | 39.217.850.000 | 35.772.886.584 | 91,22 | 3.444.963.416
2061 | Pencegahan dan Pengendalian Penyakit Tidak Menular |  |  |  | 98.158.550.000 | 95.379.161.402 | 97,17 | 2.779.388.598
2061.CAB | Sarana Bidang Kesehatan |  |  |  | 88.317.250.000 | 86.139.320.508 | 97,53 | 2.177.929.492
2061.CAB.008 | Posbindu kit dan strip deteksi dini | 21.400 Kit | 21.400 Kit | 100,00 | 88.317.250.000 | 86.139.320.508 | 97,53 | 2.177.929.492
2061.UBA | Fasilitasi dan Pembinaan Pemerintah Daerah |  |  |  | 9.841.300.000 | 9.239.840.894 | 93,89 | 601.459.106
2061.UBA.002 | Pendampingan layanan upaya berhenti merokok | 350 Daerah (Kab/Kota) | 443 Daerah (Kab/Kota) | 126,57 | 9.841.300.000 | 9.239.840.894 | 93,89 | 601.459.106
2062 | Penyehatan Lingkungan |  |  |  | 49.421.300.000 | 46.001.201.750 | 93,08 | 3.420.098.250
2062.BDB | Fasilitasi dan Pembinaan Lembaga |  |  |  | 11.462.900.000 | 10.177.892.619 | 88,79 | 1.285.007.381
2062.BDB.001 | Pembinaan kabupaten/kota sehat | 380 Lembaga | 319 Lembaga | 83,95 | 11.462.900.000 | 10.177.892.619 | 88,79 | 1.285.007.381
2062.CBV | Prasarana Bidang Kesehatan |  |  |  | 37.958.400.000 | 35.823.309.131 | 94,38 | 2.135.090.869
2062.CBV.001 | Instalasi pengolahan limbah medis puskesmas | 64 Unit | 61 Unit | 95,31 | 37.958.400.000 | 35.823.309.131 | 94,38 | 2.135.090.869
024.WA | Program Dukungan Manajemen |  |  |  | 708.122.700.000 | 695.499.965.171 | 98,22 | 12.622.734.829
2063 | Dukungan Manajemen Pelaksanaan Program P2P |  |  |  | 708.122.700.000 | 695.499.965.171 | 98,22 | 12.622.734.829
2063.EBA | Layanan Dukungan Manajemen Internal |  |  |  | 662.961.650.000 | 652.761.622.495 | 98,46 | 10.200.027.505
2063.EBA.956 | Layanan BMN | 32 Layanan | 32 Layanan | 100,00 | 8.725.100.000 | 8.525.760.548 | 97,72 | 199.339.452
2063.EBA.962 | Layanan umum | 32 Layanan | 32 Layanan | 100,00 | 41.390.650.000 | 39.886.659.406 | 96,37 | 1.503.990.594
2063.EBA.994 | Layanan perkantoran | 32 Layanan | 32 Layanan | 100,00 | 612.845.900.000 | 604.349.202.541 | 98,61 | 8.496.697.459
2063.EBB | Layanan Sarana dan Prasarana Internal |  |  |  | 28.613.400.000 | 27.346.222.812 | 95,57 | 1.267.177.188
2063.EBB.951 | Layanan sarana internal | 1.326 Unit | 1.298 Unit | 97,89 | 28.613.400.000 | 27.346.222.812 | 95,57 | 1.267.177.188
2063.EBD | Layanan Manajemen Kinerja Internal |  |  |  | 16.547.650.000 | 15.392.119.864 | 93,02 | 1.155.530.136
2063.EBD.952 | Layanan perencanaan dan penganggaran | 32 Dokumen | 32 Dokumen | 100,00 | 9.362.750.000 | 8.765.586.261 | 93,62 | 597.163.739
2063.EBD.953 | Layanan pemantauan dan evaluasi | 64 Dokumen | 64 Dokumen | 100,00 | 7.184.900.000 | 6.626.533.603 | 92,23 | 558.366.397

 | JUMLAH DITJEN P2P |  |  |  | 3.771.095.700.000 | 3.642.107.632.972 | 96,58 | 128.988.067.028
Sumber: OM-SPAN dan SAKTI per 31 Desember 2024 (unaudited). Persentase volume tidak dibatasi.
`,
    },
    {
      name: "T3.9 Satker",
      sheet: `
Tabel 3.9 Pagu, Blokir Automatic Adjustment dan Realisasi Anggaran per Satuan Kerja TA 2024
No | Satuan Kerja | Kode Satker | Pagu Akhir | Blokir AA | Pagu Efektif | Realisasi | % thd Pagu | % thd Pagu Efektif | Sisa Pagu
 |  |  | (Rp) | (Rp) | (Rp) | (Rp) |  |  | (Rp)
A | Kantor Pusat |  | =SUM(D5:D10) -> 2868430412000~#,##0 | =SUM(E5:E10) -> 43548740000~#,##0 | =SUM(F5:F10) -> 2824881672000~#,##0 | =SUM(G5:G10) -> 2772611824619~#,##0 | =G4/D4 -> 0.9665954639~0.00% | =G4/F4 -> 0.9814966241~0.00% | =D4-G4 -> 95818587381~#,##0
1 | Sekretariat Direktorat Jenderal P2P | 465827 | #311604700000~#,##0 | #2407684000~#,##0 | =D5-E5 -> 309197016000~#,##0 | #302928053742~#,##0 | =G5/D5 -> 0.972154957~0.00% | =G5/F5 -> 0.9797250234~0.00% | =D5-G5 -> 8676646258~#,##0
2 | Direktorat Surveilans dan Kekarantinaan Kesehatan | 465833 | #156515740000~#,##0 | #2987284000~#,##0 | =D6-E6 -> 153528456000~#,##0 | #152040910610~#,##0 | =G6/D6 -> 0.9714097164~0.00% | =G6/F6 -> 0.9903109467~0.00% | =D6-G6 -> 4474829390~#,##0
3 | Direktorat Pengelolaan Imunisasi | 465848 | #1185301717000~#,##0 | #22706887000~#,##0 | =D7-E7 -> 1162594830000~#,##0 | #1144474089562~#,##0 | =G7/D7 -> 0.9655550761~0.00% | =G7/F7 -> 0.9844135377~0.00% | =D7-G7 -> 40827627438~#,##0
4 | Direktorat P2 Penyakit Menular | 465852 | #1056119612000~#,##0 | #13522598000~#,##0 | =D8-E8 -> 1042597014000~#,##0 | #1018227014521~#,##0 | =G8/D8 -> 0.9641209224~0.00% | =G8/F8 -> 0.9766256769~0.00% | =D8-G8 -> 37892597479~#,##0
5 | Direktorat P2 Penyakit Tidak Menular | 465866 | #97053945000~#,##0 | #1407531000~#,##0 | =D9-E9 -> 95646414000~#,##0 | #94263866642~#,##0 | =G9/D9 -> 0.9712522932~0.00% | =G9/F9 -> 0.9855452254~0.00% | =D9-G9 -> 2790078358~#,##0
6 | Direktorat Penyehatan Lingkungan | 465871 | #61834698000~#,##0 | #516756000~#,##0 | =D10-E10 -> 61317942000~#,##0 | #60677889542~#,##0 | =G10/D10 -> 0.9812919203~0.00% | =G10/F10 -> 0.9895617427~0.00% | =D10-G10 -> 1156808458~#,##0
B | Balai Besar/Balai Kekarantinaan Kesehatan |  | =SUM(D12:D27) -> 573824044000~#,##0 | =SUM(E12:E27) -> 6290754000~#,##0 | =SUM(F12:F27) -> 567533290000~#,##0 | =SUM(G12:G27) -> 554121615037~#,##0 | =G11/D11 -> 0.9656646856~0.00% | =G11/F11 -> 0.9763684788~0.00% | =D11-G11 -> 19702428963~#,##0
1 | BBKK Soekarno-Hatta | 415610 | #88142946000~#,##0 | #709404000~#,##0 | =D12-E12 -> 87433542000~#,##0 | #86446037118~#,##0 | =G12/D12 -> 0.9807482169~0.00% | =G12/F12 -> 0.9887056516~0.00% | =D12-G12 -> 1696908882~#,##0
2 | BBKK Surabaya | 415624 | #60983555000~#,##0 | #748718000~#,##0 | =D13-E13 -> 60234837000~#,##0 | #59690046216~#,##0 | =G13/D13 -> 0.9787892197~0.00% | =G13/F13 -> 0.9909555531~0.00% | =D13-G13 -> 1293508784~#,##0
3 | BBKK Medan | 415638 | #48567503000~#,##0 | #739218000~#,##0 | =D14-E14 -> 47828285000~#,##0 | #46233955555~#,##0 | =G14/D14 -> 0.9519524929~0.00% | =G14/F14 -> 0.9666655527~0.00% | =D14-G14 -> 2333547445~#,##0
4 | BBKK Makassar | 415641 | #52723593000~#,##0 | #396687000~#,##0 | =D15-E15 -> 52326906000~#,##0 | #50295896168~#,##0 | =G15/D15 -> 0.9539542604~0.00% | =G15/F15 -> 0.961186128~0.00% | =D15-G15 -> 2427696832~#,##0
5 | BBKK Denpasar | 415655 | #49287601000~#,##0 | #815935000~#,##0 | =D16-E16 -> 48471666000~#,##0 | #47820725874~#,##0 | =G16/D16 -> 0.9702384556~0.00% | =G16/F16 -> 0.9865707086~0.00% | =D16-G16 -> 1466875126~#,##0
6 | BKK Kelas I Tanjung Priok | 415662 | #44114092000~#,##0 | #603120000~#,##0 | =D17-E17 -> 43510972000~#,##0 | #42506263557~#,##0 | =G17/D17 -> 0.9635529517~0.00% | =G17/F17 -> 0.9769090784~0.00% | =D17-G17 -> 1607828443~#,##0
7 | BKK Kelas I Batam | 415676 | #39902249000~#,##0 | #220862000~#,##0 | =D18-E18 -> 39681387000~#,##0 | #38059995993~#,##0 | =G18/D18 -> 0.9538308478~0.00% | =G18/F18 -> 0.9591397597~0.00% | =D18-G18 -> 1842253007~#,##0
8 | BKK Kelas I Balikpapan | 415683 | #27987491000~#,##0 | #496483000~#,##0 | =D19-E19 -> 27491008000~#,##0 | #26765353952~#,##0 | =G19/D19 -> 0.9563327399~0.00% | =G19/F19 -> 0.973603949~0.00% | =D19-G19 -> 1222137048~#,##0
9 | BKK Kelas I Palembang | 415697 | #25074443000~#,##0 | #273731000~#,##0 | =D20-E20 -> 24800712000~#,##0 | #23908170929~#,##0 | =G20/D20 -> 0.953487618~0.00% | =G20/F20 -> 0.9640114739~0.00% | =D20-G20 -> 1166272071~#,##0
10 | BKK Kelas I Semarang | 415701 | #25880274000~#,##0 | #407694000~#,##0 | =D21-E21 -> 25472580000~#,##0 | #25192490870~#,##0 | =G21/D21 -> 0.9734244263~0.00% | =G21/F21 -> 0.9890042889~0.00% | =D21-G21 -> 687783130~#,##0
11 | BKK Kelas I Padang | 415715 | #22764757000~#,##0 | #165586000~#,##0 | =D22-E22 -> 22599171000~#,##0 | #22164233333~#,##0 | =G22/D22 -> 0.9736204666~0.00% | =G22/F22 -> 0.9807542645~0.00% | =D22-G22 -> 600523667~#,##0
12 | BKK Kelas I Pontianak | 415729 | #19444768000~#,##0 | #179252000~#,##0 | =D23-E23 -> 19265516000~#,##0 | #18556827571~#,##0 | =G23/D23 -> 0.9543352521~0.00% | =G23/F23 -> 0.9632146666~0.00% | =D23-G23 -> 887940429~#,##0
13 | BKK Kelas I Manado | 415732 | #20865417000~#,##0 | #192569000~#,##0 | =D24-E24 -> 20672848000~#,##0 | #19873615814~#,##0 | =G24/D24 -> 0.952466745~0.00% | =G24/F24 -> 0.9613390382~0.00% | =D24-G24 -> 991801186~#,##0
14 | BKK Kelas I Kupang | 415746 | #18275647000~#,##0 | #230888000~#,##0 | =D25-E25 -> 18044759000~#,##0 | #17717888918~#,##0 | =G25/D25 -> 0.9694808024~0.00% | =G25/F25 -> 0.9818855945~0.00% | =D25-G25 -> 557758082~#,##0
15 | BKK Kelas II Ambon | 415750 | #13436074000~#,##0 | #110607000~#,##0 | =D26-E26 -> 13325467000~#,##0 | #12980397184~#,##0 | =G26/D26 -> 0.9660855682~0.00% | =G26/F26 -> 0.9741044861~0.00% | =D26-G26 -> 455676816~#,##0
16 | BKK Kelas II Jayapura | 415764 | #16373634000~#,##0 | #0~#,##0 | =D27-E27 -> 16373634000~#,##0 | #15909715985~#,##0 | =G27/D27 -> 0.9716667653~0.00% | =G27/F27 -> 0.9716667653~0.00% | =D27-G27 -> 463918015~#,##0
C | Balai Besar/Balai Laboratorium Kesehatan Masyarakat |  | =SUM(D29:D38) -> 328841244000~#,##0 | =SUM(E29:E38) -> 4087006000~#,##0 | =SUM(F29:F38) -> 324754238000~#,##0 | =SUM(G29:G38) -> 315374193316~#,##0 | =G28/D28 -> 0.9590469537~0.00% | =G28/F28 -> 0.9711164826~0.00% | =D28-G28 -> 13467050684~#,##0
1 | BB Labkesmas Surabaya | 416020 | #47544017000~#,##0 | #612900000~#,##0 | =D29-E29 -> 46931117000~#,##0 | #45841521820~#,##0 | =G29/D29 -> 0.9641911793~0.00% | =G29/F29 -> 0.9767830972~0.00% | =D29-G29 -> 1702495180~#,##0
2 | BB Labkesmas Yogyakarta | 416034 | #45172788000~#,##0 | #651145000~#,##0 | =D30-E30 -> 44521643000~#,##0 | #42884453021~#,##0 | =G30/D30 -> 0.9493426224~0.00% | =G30/F30 -> 0.9632270988~0.00% | =D30-G30 -> 2288334979~#,##0
3 | BB Labkesmas Jakarta | 416048 | #50718577000~#,##0 | #737559000~#,##0 | =D31-E31 -> 49981018000~#,##0 | #48785481583~#,##0 | =G31/D31 -> 0.9618858507~0.00% | =G31/F31 -> 0.9760801907~0.00% | =D31-G31 -> 1933095417~#,##0
4 | BB Labkesmas Banjarbaru | 416051 | #34123972000~#,##0 | #0~#,##0 | =D32-E32 -> 34123972000~#,##0 | #33149124254~#,##0 | =G32/D32 -> 0.9714321725~0.00% | =G32/F32 -> 0.9714321725~0.00% | =D32-G32 -> 974847746~#,##0
5 | Balai Labkesmas Batam | 416065 | #28816383000~#,##0 | #472063000~#,##0 | =D33-E33 -> 28344320000~#,##0 | #27445515137~#,##0 | =G33/D33 -> 0.9524274832~0.00% | =G33/F33 -> 0.9682897715~0.00% | =D33-G33 -> 1370867863~#,##0
6 | Balai Labkesmas Makassar | 416079 | #31859845000~#,##0 | #431713000~#,##0 | =D34-E34 -> 31428132000~#,##0 | #30168704930~#,##0 | =G34/D34 -> 0.946919388~0.00% | =G34/F34 -> 0.9599267602~0.00% | =D34-G34 -> 1691140070~#,##0
7 | Balai Labkesmas Palembang | 416082 | #28381527000~#,##0 | #550968000~#,##0 | =D35-E35 -> 27830559000~#,##0 | #27104604742~#,##0 | =G35/D35 -> 0.9550086837~0.00% | =G35/F35 -> 0.973915211~0.00% | =D35-G35 -> 1276922258~#,##0
8 | Balai Labkesmas Medan | 416096 | #25091746000~#,##0 | #238638000~#,##0 | =D36-E36 -> 24853108000~#,##0 | #24607759830~#,##0 | =G36/D36 -> 0.9807113395~0.00% | =G36/F36 -> 0.9901280689~0.00% | =D36-G36 -> 483986170~#,##0
9 | Balai Labkesmas Ambon | 416100 | #17603883000~#,##0 | #176381000~#,##0 | =D37-E37 -> 17427502000~#,##0 | #16767881671~#,##0 | =G37/D37 -> 0.9525104019~0.00% | =G37/F37 -> 0.9621506095~0.00% | =D37-G37 -> 836001329~#,##0
10 | Balai Labkesmas Manado | 416114 | #19528506000~#,##0 | #215639000~#,##0 | =D38-E38 -> 19312867000~#,##0 | #18619146328~#,##0 | =G38/D38 -> 0.9534342426~0.00% | =G38/F38 -> 0.9640798711~0.00% | =D38-G38 -> 909359672~#,##0
 | Jumlah (A+B+C) |  | =D4+D11+D28 -> 3771095700000~#,##0 | =E4+E11+E28 -> 53926500000~#,##0 | =F4+F11+F28 -> 3717169200000~#,##0 | =G4+G11+G28 -> 3642107632972~#,##0 | =G39/D39 -> 0.9657955997~0.00% | =G39/F39 -> 0.979806793~0.00% | =D39-G39 -> 128988067028~#,##0
Sumber: MonSAKTI per 31 Desember 2024
`,
    },
    {
      name: "T3.10 Revisi & Blokir",
      sheet: `
Tabel 3.10 Perkembangan Pagu, Blokir Automatic Adjustment (AA) dan Realisasi per Kegiatan TA 2024
Kode | Kegiatan | Pagu Awal (PK) | Revisi |  | Pagu Akhir | Blokir AA | Pagu Efektif | Realisasi | % thd Pagu Efektif | Peringkat
 |  |  | Tambah (+) | Kurang (-) |  |  |  |  |  | 
1 | 2 | 3 | 4 | 5 | 6=3+4-5 | 7 | 8=6-7 | 9 | 10=9/8 | 11
4249 | Dukungan Pelayanan Kekarantinaan Kesehatan | 298.944.250.000 | 22.416.500.000 | 14.872.300.000 | 306.488.450.000 | 2.764.900.000 | 303.723.550.000 | 302.396.496.886 | 99,56 | 1
2058 | Surveilans, Imunisasi dan Karantina Kesehatan | 1.295.740.500.000 | 118.250.000.000 | 62.415.800.000 | 1.351.574.700.000 | 21.874.500.000 | 1.329.700.200.000 | 1.282.924.044.017 | 96,48 | 7
2059 | Pencegahan dan Pengendalian Penyakit Tular Vektor dan Zoonotik | 227.548.550.000 | 9.315.400.000 | 27.640.950.000 | 209.223.000.000 | 4.205.750.000 | 205.017.250.000 | 203.213.854.874 | 99,12 | 2
2060 | Pencegahan dan Pengendalian Penyakit Menular | 986.394.400.000 | 74.618.200.000 | 12.905.600.000 | 1.048.107.000.000 | 18.440.300.000 | 1.029.666.700.000 | 1.016.692.908.872 | 98,74 | 4
2061 | Pencegahan dan Pengendalian Penyakit Tidak Menular | 102.884.200.000 | 5.120.750.000 | 9.846.400.000 | 98.158.550.000 | 1.712.900.000 | 96.445.650.000 | 95.379.161.402 | 98,89 | 3
2062 | Penyehatan Lingkungan | 57.636.600.000 | - | 8.215.300.000 | 49.421.300.000 | 1.986.450.000 | 47.434.850.000 | 46.001.201.750 | 96,98 | 6
2063 | Dukungan Manajemen Pelaksanaan Program P2P | 702.987.950.000 | 16.408.600.000 | 11.273.850.000 | 708.122.700.000 | 2.941.700.000 | 705.181.000.000 | 695.499.965.171 | 98,63 | 5
 | Jumlah | 3.672.136.450.000 | 246.129.450.000 | 147.170.200.000 | 3.771.095.700.000 | 53.926.500.000 | 3.717.169.200.000 | 3.642.107.632.972 | 97,98 | 

Tabel 3.11 Realisasi Anggaran Menurut Jenis Belanja Tahun 2022-2024 (dalam miliar rupiah)
No | Jenis Belanja | 2022 |  |  | 2023 |  |  | 2024 |  |  | Naik/(Turun) Realisasi 2023-2024 (%)
 |  | Pagu | Realisasi | % | Pagu | Realisasi | % | Pagu | Realisasi | % | 
1 | Belanja Pegawai | 391,45 | 388,05 | 99,13 | 405,12 | 399,93 | 98,72 | 418,28 | 415,01 | 99,22 | 3,77
2 | Belanja Barang | 3.918,20 | 3.602,76 | 91,95 | 2.684,93 | 2.541,08 | 94,64 | 2.990,91 | 2.877,86 | 96,22 | 13,25
3 | Belanja Modal | 286,32 | 261,43 | 91,31 | 412,66 | 391,30 | 94,82 | 361,90 | 349,24 | 96,50 | (10,75)
 | Jumlah | 4.595,97 | 4.252,24 | 92,52 | 3.502,71 | 3.332,31 | 95,14 | 3.771,10 | 3.642,11 | 96,58 | 9,30
Catatan: jumlah dihitung dari angka rupiah penuh, sehingga dapat berbeda 0,01 dengan penjumlahan angka yang telah dibulatkan. Tahun 2022 dan 2023 tidak terdapat blokir sehingga pagu sama dengan pagu efektif.
`,
    },
    {
      name: "T3.12 Efisiensi",
      sheet: `
Tabel 3.12 Perhitungan Efisiensi Anggaran Tingkat RO TA 2024 (PMK 22/PMK.02/2021)
No | Kode RO | Rincian Output | AARO (Rp) | CRO | AARO x CRO (Rp) | RARO (Rp) | Selisih (Rp) | Efisiensi (%)
1 | 2 | 3 | 4 | 5 | 6=4x5 | 7 | 8=6-7 | 9=8/6
1 | 4249.QAH.U01 | Layanan pengawasan alat angkut, orang, dan barang | #148230450000~#,##0 | #1~0.00% | =ROUND(D4*E4,0) -> 148230450000~#,##0 | #146762401624~#,##0 | =F4-G4 -> 1468048376~#,##0;(#,##0) | =H4/F4 -> 0.0099038246~0.00%;(0.00%)
2 | 4249.QAH.U02 | Layanan kesehatan jemaah haji di embarkasi/debarkasi | #96412800000~#,##0 | #1~0.00% | =ROUND(D5*E5,0) -> 96412800000~#,##0 | #95626382090~#,##0 | =F5-G5 -> 786417910~#,##0;(#,##0) | =H5/F5 -> 0.0081567791~0.00%;(0.00%)
3 | 4249.RAB.U01 | Alat dan bahan kekarantinaan kesehatan | #61845200000~#,##0 | #0.9717~0.00% | =ROUND(D6*E6,0) -> 60094980840~#,##0 | #60007713172~#,##0 | =F6-G6 -> 87267668~#,##0;(#,##0) | =H6/F6 -> 0.0014521623~0.00%;(0.00%)
4 | 2058.ABG.001 | NSPK pengelolaan imunisasi | #4218350000~#,##0 | #1~0.00% | =ROUND(D7*E7,0) -> 4218350000~#,##0 | #4044663088~#,##0 | =F7-G7 -> 173686912~#,##0;(#,##0) | =H7/F7 -> 0.0411741349~0.00%;(0.00%)
5 | 2058.CAB.001 | Vaksin imunisasi rutin | #1184620000000~#,##0 | #0.9732~0.00% | =ROUND(D8*E8,0) -> 1152872184000~#,##0 | #1120265141593~#,##0 | =F8-G8 -> 32607042407~#,##0;(#,##0) | =H8/F8 -> 0.0282833109~0.00%;(0.00%)
6 | 2058.CAB.002 | Cold chain dan alat pendukung imunisasi | #143775600000~#,##0 | #1~0.00% | =ROUND(D9*E9,0) -> 143775600000~#,##0 | #141024979970~#,##0 | =F9-G9 -> 2750620030~#,##0;(#,##0) | =H9/F9 -> 0.019131341~0.00%;(0.00%)
7 | 2058.QEA.001 | Respon sinyal KLB dalam 24 jam | #18960750000~#,##0 | #1~0.00% | =ROUND(D10*E10,0) -> 18960750000~#,##0 | #17589259366~#,##0 | =F10-G10 -> 1371490634~#,##0;(#,##0) | =H10/F10 -> 0.0723331426~0.00%;(0.00%)
8 | 2059.CAB.003 | Kelambu berinsektisida (LLINs) | #142640300000~#,##0 | #1~0.00% | =ROUND(D11*E11,0) -> 142640300000~#,##0 | #139700266174~#,##0 | =F11-G11 -> 2940033826~#,##0;(#,##0) | =H11/F11 -> 0.020611523~0.00%;(0.00%)
9 | 2059.CAB.004 | Reagen dan RDT malaria | #53708100000~#,##0 | #0.9726~0.00% | =ROUND(D12*E12,0) -> 52236498060~#,##0 | #51860897143~#,##0 | =F12-G12 -> 375600917~#,##0;(#,##0) | =H12/F12 -> 0.0071903924~0.00%;(0.00%)
10 | 2059.UBA.001 | Pendampingan eliminasi malaria dan filariasis | #12874600000~#,##0 | #0.9766~0.00% | =ROUND(D13*E13,0) -> 12573334360~#,##0 | #11652691557~#,##0 | =F13-G13 -> 920642803~#,##0;(#,##0) | =H13/F13 -> 0.07322185~0.00%;(0.00%)
11 | 2060.ABG.002 | Pedoman tata laksana TBC, HIV dan kusta | #6127400000~#,##0 | #1~0.00% | =ROUND(D14*E14,0) -> 6127400000~#,##0 | #5829507102~#,##0 | =F14-G14 -> 297892898~#,##0;(#,##0) | =H14/F14 -> 0.0486165254~0.00%;(0.00%)
12 | 2060.CAB.005 | Obat anti tuberkulosis (OAT) | #386915500000~#,##0 | #1~0.00% | =ROUND(D15*E15,0) -> 386915500000~#,##0 | #381662026842~#,##0 | =F15-G15 -> 5253473158~#,##0;(#,##0) | =H15/F15 -> 0.0135778307~0.00%;(0.00%)
13 | 2060.CAB.006 | Obat antiretroviral (ARV) | #417380250000~#,##0 | #0.9751~0.00% | =ROUND(D16*E16,0) -> 406987481775~#,##0 | #396969782357~#,##0 | =F16-G16 -> 10017699418~#,##0;(#,##0) | =H16/F16 -> 0.0246142692~0.00%;(0.00%)
14 | 2060.CAB.007 | Cartridge TCM | #198466000000~#,##0 | #1~0.00% | =ROUND(D17*E17,0) -> 198466000000~#,##0 | #196458705987~#,##0 | =F17-G17 -> 2007294013~#,##0;(#,##0) | =H17/F17 -> 0.0101140448~0.00%;(0.00%)
15 | 2060.QDC.001 | Investigasi kontak TBC oleh kader | #39217850000~#,##0 | #0.9318~0.00% | =ROUND(D18*E18,0) -> 36543192630~#,##0 | #35772886584~#,##0 | =F18-G18 -> 770306046~#,##0;(#,##0) | =H18/F18 -> 0.0210793308~0.00%;(0.00%)
16 | 2061.CAB.008 | Posbindu kit dan strip deteksi dini | #88317250000~#,##0 | #1~0.00% | =ROUND(D19*E19,0) -> 88317250000~#,##0 | #86139320508~#,##0 | =F19-G19 -> 2177929492~#,##0;(#,##0) | =H19/F19 -> 0.0246602956~0.00%;(0.00%)
17 | 2061.UBA.002 | Pendampingan layanan upaya berhenti merokok | #9841300000~#,##0 | #1~0.00% | =ROUND(D20*E20,0) -> 9841300000~#,##0 | #9239840894~#,##0 | =F20-G20 -> 601459106~#,##0;(#,##0) | =H20/F20 -> 0.0611158186~0.00%;(0.00%)
18 | 2062.BDB.001 | Pembinaan kabupaten/kota sehat | #11462900000~#,##0 | #0.8395~0.00% | =ROUND(D21*E21,0) -> 9623104550~#,##0 | #10177892619~#,##0 | =F21-G21 -> -554788069~#,##0;(#,##0) | =H21/F21 -> -0.0576516722~0.00%;(0.00%)
19 | 2062.CBV.001 | Instalasi pengolahan limbah medis puskesmas | #37958400000~#,##0 | #0.9531~0.00% | =ROUND(D22*E22,0) -> 36178151040~#,##0 | #35823309131~#,##0 | =F22-G22 -> 354841909~#,##0;(#,##0) | =H22/F22 -> 0.0098081825~0.00%;(0.00%)
20 | 2063.EBA.956 | Layanan BMN | #8725100000~#,##0 | #1~0.00% | =ROUND(D23*E23,0) -> 8725100000~#,##0 | #8525760548~#,##0 | =F23-G23 -> 199339452~#,##0;(#,##0) | =H23/F23 -> 0.0228466667~0.00%;(0.00%)
21 | 2063.EBA.962 | Layanan umum | #41390650000~#,##0 | #1~0.00% | =ROUND(D24*E24,0) -> 41390650000~#,##0 | #39886659406~#,##0 | =F24-G24 -> 1503990594~#,##0;(#,##0) | =H24/F24 -> 0.0363364816~0.00%;(0.00%)
22 | 2063.EBA.994 | Layanan perkantoran | #612845900000~#,##0 | #1~0.00% | =ROUND(D25*E25,0) -> 612845900000~#,##0 | #604349202541~#,##0 | =F25-G25 -> 8496697459~#,##0;(#,##0) | =H25/F25 -> 0.0138643294~0.00%;(0.00%)
23 | 2063.EBB.951 | Layanan sarana internal | #28613400000~#,##0 | #0.9789~0.00% | =ROUND(D26*E26,0) -> 28009657260~#,##0 | #27346222812~#,##0 | =F26-G26 -> 663434448~#,##0;(#,##0) | =H26/F26 -> 0.0236859181~0.00%;(0.00%)
24 | 2063.EBD.952 | Layanan perencanaan dan penganggaran | #9362750000~#,##0 | #1~0.00% | =ROUND(D27*E27,0) -> 9362750000~#,##0 | #8765586261~#,##0 | =F27-G27 -> 597163739~#,##0;(#,##0) | =H27/F27 -> 0.0637808057~0.00%;(0.00%)
25 | 2063.EBD.953 | Layanan pemantauan dan evaluasi | #7184900000~#,##0 | #1~0.00% | =ROUND(D28*E28,0) -> 7184900000~#,##0 | #6626533603~#,##0 | =F28-G28 -> 558366397~#,##0;(#,##0) | =H28/F28 -> 0.0777138717~0.00%;(0.00%)
 |  | Jumlah/Rata-rata CRO | =SUM(D4:D28) -> 3771095700000~#,##0 | =AVERAGE(E4:E28) -> 0.9829~0.00% | =SUM(F4:F28) -> 3718533584515~#,##0 | =SUM(G4:G28) -> 3642107632972~#,##0 | =SUM(H4:H28) -> 76425951543~#,##0;(#,##0) | =H29/F29 -> 0.0205527125~0.00%

 |  | Efisiensi (E) |  |  |  |  |  | =I29 -> 0.0205527125~0.00%
 |  | Nilai Efisiensi (NE) = 50% + (E/20 x 50) |  |  |  |  |  | =50%+(I31/20%*50%) -> 0.5513817812~0.00%
Keterangan: CRO dibatasi maksimal 100%. AARO = alokasi anggaran RO, RARO = realisasi anggaran RO. Nilai minus menunjukkan realisasi lebih besar daripada alokasi yang disesuaikan.
`,
    },
    {
      name: "T3.13 IKPA & NKA",
      sheet: `
Tabel 3.13 Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) Ditjen P2P TA 2023 dan 2024
No | Indikator | Bobot (%) | 2023 |  | 2024 |  | Kenaikan Nilai
 |  |  | Nilai | Nilai Akhir | Nilai | Nilai Akhir | 
1 | 2 | 3 | 4 | 5=3x4 | 6 | 7=3x6 | 8=6-4
1 | Revisi DIPA | #10~0 | #100~0.00 | =ROUND(C5*D5/100,2) -> 10~0.00 | #100~0.00 | =ROUND(C5*F5/100,2) -> 10~0.00 | =F5-D5 -> 0~0.00
2 | Deviasi Halaman III DIPA | #15~0 | #78.46~0.00 | =ROUND(C6*D6/100,2) -> 11.77~0.00 | #86.12~0.00 | =ROUND(C6*F6/100,2) -> 12.92~0.00 | =F6-D6 -> 7.66~0.00
3 | Penyerapan Anggaran | #20~0 | #91.85~0.00 | =ROUND(C7*D7/100,2) -> 18.37~0.00 | #94.37~0.00 | =ROUND(C7*F7/100,2) -> 18.87~0.00 | =F7-D7 -> 2.52~0.00
4 | Belanja Kontraktual | #10~0 | #88.2~0.00 | =ROUND(C8*D8/100,2) -> 8.82~0.00 | #93.55~0.00 | =ROUND(C8*F8/100,2) -> 9.36~0.00 | =F8-D8 -> 5.35~0.00
5 | Penyelesaian Tagihan | #10~0 | #96.74~0.00 | =ROUND(C9*D9/100,2) -> 9.67~0.00 | #98.91~0.00 | =ROUND(C9*F9/100,2) -> 9.89~0.00 | =F9-D9 -> 2.17~0.00
6 | Pengelolaan UP dan TUP | #10~0 | #90.08~0.00 | =ROUND(C10*D10/100,2) -> 9.01~0.00 | #92.46~0.00 | =ROUND(C10*F10/100,2) -> 9.25~0.00 | =F10-D10 -> 2.38~0.00
7 | Capaian Output | #25~0 | #95.12~0.00 | =ROUND(C11*D11/100,2) -> 23.78~0.00 | #97.68~0.00 | =ROUND(C11*F11/100,2) -> 24.42~0.00 | =F11-D11 -> 2.56~0.00
 | Nilai total | =SUM(C5:C11) -> 100~0 |  | =SUM(E5:E11) -> 91.42~0.00 |  | =SUM(G5:G11) -> 94.71~0.00 | 
 | Pengurang: dispensasi SPM |  |  | #0.5~0.00 |  | #0.25~0.00 | 
 | Nilai IKPA |  |  | =E12-E13 -> 90.92~0.00 |  | =G12-G13 -> 94.46~0.00 | =G14-E14 -> 3.54~0.00

Nilai IKPA satker Kantor Pusat TA 2024 (tanpa pengurang dispensasi SPM)
No | Satuan Kerja | Revisi DIPA | Deviasi Hal. III | Penyerapan | Kontraktual | Tagihan | UP/TUP | Capaian Output | Nilai IKPA | Kategori
 | Bobot | 10% | 15% | 20% | 10% | 10% | 10% | 25% | 100% | 
1 | Sekretariat Ditjen P2P | #100~0.00 | #92.14~0.00 | #97.35~0.00 | #96.2~0.00 | #99.4~0.00 | #97.15~0.00 | #100~0.00 | =(C19*10+D19*15+E19*20+F19*10+G19*10+H19*10+I19*25)/100 -> 97.566~0.00 | Sangat Baik
2 | Dit. Surveilans dan Karkes | #100~0.00 | #84.4~0.00 | #93.18~0.00 | #91.75~0.00 | #98.6~0.00 | #93.3~0.00 | #97.4~0.00 | =(C20*10+D20*15+E20*20+F20*10+G20*10+H20*10+I20*25)/100 -> 94.011~0.00 | Baik
3 | Dit. Pengelolaan Imunisasi | #90~0.00 | #71.25~0.00 | #91.06~0.00 | #95.4~0.00 | #97.85~0.00 | #88.9~0.00 | #92.3~0.00 | =(C21*10+D21*15+E21*20+F21*10+G21*10+H21*10+I21*25)/100 -> 89.1895~0.00 | Baik
4 | Dit. P2 Penyakit Menular | #100~0.00 | #80.62~0.00 | #92.74~0.00 | #94.85~0.00 | #98.1~0.00 | #90.45~0.00 | #96.55~0.00 | =(C22*10+D22*15+E22*20+F22*10+G22*10+H22*10+I22*25)/100 -> 93.1185~0.00 | Baik
5 | Dit. P2 Penyakit Tidak Menular | #100~0.00 | #88.3~0.00 | #94.92~0.00 | #90.6~0.00 | #100~0.00 | #95.2~0.00 | #100~0.00 | =(C23*10+D23*15+E23*20+F23*10+G23*10+H23*10+I23*25)/100 -> 95.809~0.00 | Sangat Baik
6 | Dit. Penyehatan Lingkungan | #90~0.00 | #69.84~0.00 | #86.4~0.00 | #82.15~0.00 | #95.75~0.00 | #87.6~0.00 | #88.2~0.00 | =(C24*10+D24*15+E24*20+F24*10+G24*10+H24*10+I24*25)/100 -> 85.356~0.00 | Cukup
 | Rata-rata | =AVERAGE(C19:C24) -> 96.6666666667~0.00 | =AVERAGE(D19:D24) -> 81.0916666667~0.00 | =AVERAGE(E19:E24) -> 92.6083333333~0.00 | =AVERAGE(F19:F24) -> 91.825~0.00 | =AVERAGE(G19:G24) -> 98.2833333333~0.00 | =AVERAGE(H19:H24) -> 92.1~0.00 | =AVERAGE(I19:I24) -> 95.7416666667~0.00 | =AVERAGE(J19:J24) -> 92.5083333333~0.00 | Baik
Kategori: Sangat Baik ≥ 95; Baik 89 - < 95; Cukup 70 - < 89; Kurang < 70

Nilai Kinerja Anggaran (NKA) Ditjen P2P TA 2024 (PMK 62/2023)
No | Variabel | Bobot (%) | Nilai | Nilai Tertimbang
1 | Efektivitas (capaian IKP dan RO pada SMART) | #75~0 | #96.18~0.00 | =ROUND(C30*D30/100,2) -> 72.14~0.00
2 | Penggunaan SBK | #10~0 | #100~0.00 | =ROUND(C31*D31/100,2) -> 10~0.00
3 | Efisiensi SBK | #15~0 | #59.15~0.00 | =ROUND(C32*D32/100,2) -> 8.87~0.00
A | Nilai Kinerja Perencanaan Anggaran | =SUM(C30:C32) -> 100~0 |  | =SUM(E30:E32) -> 91.01~0.00
B | Nilai Kinerja Pelaksanaan Anggaran (IKPA) |  |  | #94.46~0.00
C | Nilai Kinerja Anggaran = (50% x A) + (50% x B) |  |  | =ROUND(50%*E33+50%*E34,2) -> 92.74~0.00
 | Kategori (> 90 Sangat Baik; > 80 - 90 Baik; > 60 - 80 Cukup) |  |  | Sangat Baik
`,
    },
    {
      name: "T3.14 SBK",
      sheet: `
Tabel 3.14 Penggunaan dan Efisiensi Standar Biaya Keluaran (SBK) TA 2024
No | RO yang Menggunakan SBK | Satuan | SBK per Unit | Volume Realisasi | Kebutuhan Menurut SBK | Realisasi Anggaran | Realisasi per Unit | Efisiensi (Rp) | Efisiensi (%)
1 | 2 | 3 | 4 | 5 | 6=4x5 | 7 | 8=7/5 | 9=6-7 | 10=9/6
1 | Kelambu berinsektisida (LLINs) | Lembar | Rp 82.100 | 1.815.000 | Rp 149.011.500.000 | Rp 139.700.266.174 | Rp 76.970 | Rp 9.311.233.826 | 6,25 %
2 | Cartridge TCM | Tes | Rp 119.400 | 1.701.250 | Rp 203.129.250.000 | Rp 196.458.705.987 | Rp 115.479 | Rp 6.670.544.013 | 3,28 %
3 | Posbindu kit dan strip deteksi dini | Kit | Rp 4.085.000 | 21.400 | Rp 87.419.000.000 | Rp 86.139.320.508 | Rp 4.025.202 | Rp 1.279.679.492 | 1,46 %
4 | Layanan kesehatan jemaah haji di embarkasi/debarkasi | Orang | Rp 412.500 | 241.000 | Rp 99.412.500.000 | Rp 95.626.382.090 | Rp 396.790 | Rp 3.786.117.910 | 3,81 %
5 | Instalasi pengolahan limbah medis puskesmas | Unit | Rp 604.000.000 | 61 | Rp 36.844.000.000 | Rp 35.823.309.131 | Rp 587.267.363 | Rp 1.020.690.869 | 2,77 %
6 | Investigasi kontak TBC oleh kader | Orang | Rp 515.000 | 71.284 | Rp 36.711.260.000 | Rp 35.772.886.584 | Rp 501.836 | Rp 938.373.416 | 2,56 %
7 | Respon sinyal KLB dalam 24 jam | Laporan | Rp 7.650.000 | 2.341 | Rp 17.908.650.000 | Rp 17.589.259.366 | Rp 7.513.567 | Rp 319.390.634 | 1,78 %
8 | Pendampingan eliminasi malaria dan filariasis | Daerah (Kab/Kota) | Rp 96.250.000 | 125 | Rp 12.031.250.000 | Rp 11.652.691.557 | Rp 93.221.532 | Rp 378.558.443 | 3,15 %
9 | Pembinaan kabupaten/kota sehat | Lembaga | Rp 31.500.000 | 319 | Rp 10.048.500.000 | Rp 10.177.892.619 | Rp 31.905.619 | -Rp 129.392.619 | -1,29 %
10 | Pendampingan layanan upaya berhenti merokok | Daerah (Kab/Kota) | Rp 22.400.000 | 443 | Rp 9.923.200.000 | Rp 9.239.840.894 | Rp 20.857.429 | Rp 683.359.106 | 6,89 %
 | Jumlah |  |  |  | Rp 662.439.110.000 | Rp 638.180.554.910 |  | Rp 24.258.555.090 | 3,66 %
Realisasi per unit dibulatkan ke rupiah penuh. Nilai Efisiensi SBK = 50 + (efisiensi/20 x 50)
 | Nilai Efisiensi SBK |  |  |  |  |  |  |  | 59,15
`,
    },
    {
      name: "T3.15 LHE AKIP",
      sheet: `
Tabel 3.15 Hasil Evaluasi AKIP Ditjen P2P oleh Inspektorat Jenderal
No | Komponen yang Dinilai | Bobot | Nilai 2022 | Nilai 2023 | Nilai 2024 | % thd Bobot 2024 | Kenaikan 2023-2024
1 | Perencanaan Kinerja | 30 | 25,20 | 25,86 | 26,41 | 88,03 | 0,55
2 | Pengukuran Kinerja | 30 | 23,10 | 23,94 | 24,72 | 82,40 | 0,78
3 | Pelaporan Kinerja | 15 | 12,05 | 12,48 | 12,63 | 84,20 | 0,15
4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 18,35 | 19,60 | 20,15 | 80,60 | 0,55
 | Nilai Hasil Evaluasi | 100 | 78,70 | 81,88 | 83,91 | 83,91 | 2,03
 | Predikat |  | BB | A | A |  | 
Predikat: AA > 90-100; A > 80-90; BB > 70-80; B > 60-70; CC > 50-60

Nilai evaluasi AKIP unit eselon II dan UPT sampel tahun 2024
No | Unit Kerja | Perencanaan (30) | Pengukuran (30) | Pelaporan (15) | Evaluasi Internal (25) | Nilai | Predikat | Peringkat
1 | Sekretariat Ditjen P2P | 27,30 | 26,10 | 13,35 | 21,75 | 88,50 | A | 2
2 | Dit. Surveilans dan Karkes | 25,80 | 24,30 | 12,60 | 19,50 | 82,20 | A | 5
3 | Dit. Pengelolaan Imunisasi | 25,50 | 23,40 | 12,15 | 18,75 | 79,80 | BB | 6
4 | Dit. P2 Penyakit Menular | 26,10 | 24,90 | 12,45 | 20,00 | 83,45 | A | 4
5 | Dit. P2 Penyakit Tidak Menular | 24,60 | 23,70 | 12,00 | 18,25 | 78,55 | BB | 7
6 | Dit. Penyehatan Lingkungan | 24,00 | 22,50 | 11,85 | 17,50 | 75,85 | BB | 8
7 | BBKK Soekarno-Hatta | 27,00 | 27,30 | 13,50 | 22,75 | 90,55 | AA | 1
8 | BB Labkesmas Surabaya | 26,40 | 25,20 | 12,90 | 20,25 | 84,75 | A | 3
 | Rata-rata | 25,84 | 24,68 | 12,60 | 19,84 | 82,96 | A | 

Tindak lanjut rekomendasi LHE AKIP tahun 2023
No | Komponen | Jumlah Rekomendasi | Selesai | Dalam Proses | Belum | % Selesai
1 | Perencanaan Kinerja | 4 | 3 | 1 | - | 75,00%
2 | Pengukuran Kinerja | 5 | 4 | 1 | - | 80,00%
3 | Pelaporan Kinerja | 3 | 3 | - | - | 100,00%
4 | Evaluasi Akuntabilitas Kinerja Internal | 6 | 3 | 2 | 1 | 50,00%
 | Jumlah | 18 | 13 | 4 | 1 | 72,22%
`,
    },
    {
      name: "T3.16 SDM",
      sheet: `
Tabel 3.16 Pegawai ASN Ditjen P2P Menurut Unit, Jenis Kelamin dan Pendidikan per 31 Desember 2024
No | Unit Kerja | Jenis Kelamin |  |  | Pendidikan |  |  |  |  |  | % thd Total
 |  | L | P | Jml | S3 | S2 | S1/D-IV | D-III | ≤ SMA | Jml | 
1 | Sekretariat Ditjen P2P | #96~#,##0 | #121~#,##0 | =C4+D4 -> 217~#,##0 | #4~#,##0 | #71~#,##0 | #98~#,##0 | #22~#,##0 | #22~#,##0 | =SUM(F4:J4) -> 217~#,##0 | =E4/E12 -> 0.0593869732~0.00%
2 | Dit. Surveilans dan Karkes | #41~#,##0 | #63~#,##0 | =C5+D5 -> 104~#,##0 | #5~#,##0 | #52~#,##0 | #38~#,##0 | #7~#,##0 | #2~#,##0 | =SUM(F5:J5) -> 104~#,##0 | =E5/E12 -> 0.0284619595~0.00%
3 | Dit. Pengelolaan Imunisasi | #29~#,##0 | #58~#,##0 | =C6+D6 -> 87~#,##0 | #3~#,##0 | #41~#,##0 | #36~#,##0 | #5~#,##0 | #2~#,##0 | =SUM(F6:J6) -> 87~#,##0 | =E6/E12 -> 0.0238095238~0.00%
4 | Dit. P2 Penyakit Menular | #52~#,##0 | #88~#,##0 | =C7+D7 -> 140~#,##0 | #6~#,##0 | #69~#,##0 | #54~#,##0 | #8~#,##0 | #3~#,##0 | =SUM(F7:J7) -> 140~#,##0 | =E7/E12 -> 0.0383141762~0.00%
5 | Dit. P2 Penyakit Tidak Menular | #33~#,##0 | #59~#,##0 | =C8+D8 -> 92~#,##0 | #2~#,##0 | #47~#,##0 | #35~#,##0 | #6~#,##0 | #2~#,##0 | =SUM(F8:J8) -> 92~#,##0 | =E8/E12 -> 0.0251778872~0.00%
6 | Dit. Penyehatan Lingkungan | #30~#,##0 | #44~#,##0 | =C9+D9 -> 74~#,##0 | #1~#,##0 | #33~#,##0 | #32~#,##0 | #5~#,##0 | #3~#,##0 | =SUM(F9:J9) -> 74~#,##0 | =E9/E12 -> 0.0202517789~0.00%
7 | BBKK/BKK (16 satker) | #918~#,##0 | #1047~#,##0 | =C10+D10 -> 1965~#,##0 | #3~#,##0 | #284~#,##0 | #986~#,##0 | #561~#,##0 | #131~#,##0 | =SUM(F10:J10) -> 1965~#,##0 | =E10/E12 -> 0.5377668309~0.00%
8 | BB/Balai Labkesmas (10 satker) | #402~#,##0 | #573~#,##0 | =C11+D11 -> 975~#,##0 | #7~#,##0 | #251~#,##0 | #479~#,##0 | #186~#,##0 | #52~#,##0 | =SUM(F11:J11) -> 975~#,##0 | =E11/E12 -> 0.2668308703~0.00%
 | Jumlah | =SUM(C4:C11) -> 1601~#,##0 | =SUM(D4:D11) -> 2053~#,##0 | =SUM(E4:E11) -> 3654~#,##0 | =SUM(F4:F11) -> 31~#,##0 | =SUM(G4:G11) -> 848~#,##0 | =SUM(H4:H11) -> 1758~#,##0 | =SUM(I4:I11) -> 800~#,##0 | =SUM(J4:J11) -> 217~#,##0 | =SUM(K4:K11) -> 3654~#,##0 | =SUM(L4:L11) -> 1~0.00%
 | Persentase | =C12/E12 -> 0.4381499726~0.00% | =D12/E12 -> 0.5618500274~0.00% |  | =F12/K12 -> 0.0084838533~0.00% | =G12/K12 -> 0.232074439~0.00% | =H12/K12 -> 0.4811165846~0.00% | =I12/K12 -> 0.21893815~0.00% | =J12/K12 -> 0.0593869732~0.00% |  | 

Pemenuhan kebutuhan pegawai berdasarkan analisis beban kerja (ABK)
No | Unit Kerja | Kebutuhan (ABK) | Bezetting | Kekurangan | % Pemenuhan
1 | Sekretariat Ditjen P2P | #260~#,##0 | #217~#,##0 | =C17-D17 -> 43~#,##0 | =D17/C17 -> 0.8346153846~0.0%
2 | Dit. Surveilans dan Karkes | #128~#,##0 | #104~#,##0 | =C18-D18 -> 24~#,##0 | =D18/C18 -> 0.8125~0.0%
3 | Dit. Pengelolaan Imunisasi | #104~#,##0 | #87~#,##0 | =C19-D19 -> 17~#,##0 | =D19/C19 -> 0.8365384615~0.0%
4 | Dit. P2 Penyakit Menular | #171~#,##0 | #140~#,##0 | =C20-D20 -> 31~#,##0 | =D20/C20 -> 0.8187134503~0.0%
5 | Dit. P2 Penyakit Tidak Menular | #115~#,##0 | #92~#,##0 | =C21-D21 -> 23~#,##0 | =D21/C21 -> 0.8~0.0%
6 | Dit. Penyehatan Lingkungan | #98~#,##0 | #74~#,##0 | =C22-D22 -> 24~#,##0 | =D22/C22 -> 0.7551020408~0.0%
7 | BBKK/BKK (16 satker) | #2412~#,##0 | #1965~#,##0 | =C23-D23 -> 447~#,##0 | =D23/C23 -> 0.8146766169~0.0%
8 | BB/Balai Labkesmas (10 satker) | #1236~#,##0 | #975~#,##0 | =C24-D24 -> 261~#,##0 | =D24/C24 -> 0.7888349515~0.0%
 | Jumlah | =SUM(C17:C24) -> 4524~#,##0 | =SUM(D17:D24) -> 3654~#,##0 | =SUM(E17:E24) -> 870~#,##0 | =D25/C25 -> 0.8076923077~0.0%
`,
    },
    {
      name: "Narasi",
      sheet: `
Perjanjian Kinerja Direktorat Jenderal Pencegahan dan Pengendalian Penyakit (Ditjen P2P) Tahun 2024 memuat 3 sasaran program dan 18 indikator kinerja program (IKP) dengan dukungan anggaran sebesar Rp3.672.136.450.000,- (tiga triliun enam ratus tujuh puluh dua miliar seratus tiga puluh enam juta empat ratus lima puluh ribu rupiah).
Rata-rata capaian 18 IKP tahun 2024 adalah 99,83%, meningkat 4,75 poin dibandingkan tahun 2023 sebesar 95,08%. Sebanyak 10 indikator (55,56%) berkategori Sangat Baik dan 8 indikator (44,44%) berkategori Baik, sedangkan kategori Cukup dan Kurang tidak ada.
Cakupan penemuan dan pengobatan kasus TBC (treatment coverage) tahun 2024 terealisasi 83,16% dari target 90% sehingga capaian kinerjanya 92,40%. Realisasi tersebut berasal dari 913.074 kasus ternotifikasi dibandingkan estimasi 1.097.962 kasus. Dibandingkan realisasi tahun 2023 sebesar 77,50%, terjadi peningkatan sebesar 5,66 poin.
Dari 38 provinsi, terdapat 9 provinsi (23,68%) yang telah mencapai target TC ≥ 90%. Cakupan tertinggi berada di Gorontalo (106,00%) disusul Banten (103,00%), sedangkan cakupan terendah berada di Lampung (47,42%). Dibandingkan negara ASEAN, Indonesia menempati peringkat 2 dari 8 negara di bawah Laos (90,42%).
Angka keberhasilan pengobatan TBC sebesar 83,64% diperoleh dari 356.704 kasus sembuh dan 331.349 kasus pengobatan lengkap, atau 688.053 kasus dari 822.617 kasus kohort yang diobati. Angka ini menurun 0,97 poin dari tahun 2023 (84,61%).
Sebanyak 3.750.628 bayi dari sasaran 4.465.920 bayi telah mendapat imunisasi dasar lengkap (83,98%), terdiri atas 1.916.720 bayi laki-laki (51,10%) dan 1.833.908 bayi perempuan (48,90%). Dengan demikian masih terdapat 715.292 bayi yang belum lengkap imunisasinya.
Kabupaten/kota yang mencapai 80% imunisasi dasar lengkap berjumlah 363 dari 514 kabupaten/kota (70,62%), lebih rendah dari target 80% sehingga capaiannya 88,28%. Cakupan IDL tertinggi dicapai Sulawesi Tengah (98,28%) dan terendah Papua Barat Daya (41,78%). Sebanyak 9 provinsi telah mencapai 100% kabupaten/kota, sementara 2 provinsi belum memiliki kabupaten/kota yang mencapai 80%.
Sampai dengan akhir tahun 2024 sebanyak 418 kabupaten/kota telah mencapai eliminasi malaria, bertambah 15 kabupaten/kota dari 403 pada tahun 2023, dan melampaui target 405 kabupaten/kota (capaian 103,21%). Masih terdapat 96 kabupaten/kota yang belum eliminasi, 41 di antaranya (42,71%) berada di region Papua.
API nasional tahun 2024 sebesar 2,11 per 1.000 penduduk dengan 592.928 kasus positif. Region Papua menyumbang 573.391 kasus atau 96,70% dari kasus nasional dengan API 99,84 per 1.000 penduduk.
Persentase merokok penduduk usia 10-18 tahun sebesar 7,4%, lebih baik dari target ≤ 8,7% dengan capaian 114,94%. Sebaliknya, angka kematian akibat DBD sebesar 0,57% belum memenuhi target ≤ 0,5% sehingga capaiannya hanya 86,00%, walaupun telah turun dari 0,78% pada tahun 2023.
Kabupaten/kota yang melakukan deteksi dini faktor risiko PTM berjumlah 443 dari target 350 kabupaten/kota atau 126,57%, yang dalam laporan ini dibatasi menjadi 120%. Dibandingkan tahun 2023 jumlahnya bertambah 134 kabupaten/kota atau tumbuh 43,37%.
Indikator dengan capaian terendah adalah jumlah kabupaten/kota sehat, yaitu 319 dari target 380 kabupaten/kota (83,95%) atau kurang 61 kabupaten/kota dari target, meskipun bertambah 55 kabupaten/kota dibandingkan tahun 2023.
Pagu akhir Ditjen P2P TA 2024 sebesar Rp3.771.095.700.000 dengan realisasi Rp3.642.107.632.972 (96,58%), sehingga terdapat sisa pagu sebesar Rp128.988.067.028. Apabila dihitung terhadap pagu efektif sebesar Rp3.717.169.200.000, realisasi mencapai 97,98%.
Selama tahun 2024 pagu bertambah bersih Rp98.959.250.000 (2,69%) dari pagu awal, hasil dari revisi tambah Rp246.129.450.000 dan revisi kurang Rp147.170.200.000. Anggaran yang diblokir melalui kebijakan automatic adjustment berjumlah Rp53.926.500.000 atau 1,43% dari pagu akhir.
Terhadap pagu efektif, persentase realisasi tertinggi terdapat pada kegiatan Dukungan Pelayanan Kekarantinaan Kesehatan (99,56%) dan terendah pada kegiatan Surveilans, Imunisasi dan Karantina Kesehatan (96,48%). Program Dukungan Manajemen terealisasi Rp695.499.965.171 atau 98,22% dari pagunya.
Anggaran dikelola oleh 32 satuan kerja. Enam satker Kantor Pusat mengelola Rp2.868.430.412.000 atau 76,06% dari pagu, sedangkan 26 UPT mengelola Rp902.665.288.000 (23,94%). Persentase realisasi terhadap pagu efektif tertinggi dicapai BBKK Surabaya (99,10%) dan terendah BKK Kelas I Batam (95,91%).
Realisasi belanja barang tahun 2024 sebesar Rp2.877,86 miliar (96,22% dari pagu), meningkat 13,25% dari tahun 2023, sementara belanja modal turun 10,75% menjadi Rp349,24 miliar. Secara keseluruhan realisasi naik 9,30% dari Rp3.332,31 miliar.
Efisiensi anggaran dari 25 RO mencapai Rp76.425.951.543 (2,06%) dengan nilai efisiensi 55,14%; satu RO bernilai minus yaitu Pembinaan kabupaten/kota sehat. Pada 10 RO yang menggunakan SBK, efisiensi mencapai Rp24,26 miliar atau 3,66% dari kebutuhan menurut SBK.
Nilai IKPA tahun 2024 sebesar 94,46, naik 3,54 poin dari 90,92 pada tahun 2023; kenaikan terbesar pada indikator Deviasi Halaman III DIPA sebesar 7,66 poin. Nilai Kinerja Anggaran (NKA) mencapai 92,74 dengan kategori Sangat Baik, merupakan rata-rata nilai kinerja perencanaan 91,01 dan nilai IKPA.
Hasil evaluasi AKIP tahun 2024 memperoleh nilai 83,91 dengan predikat A, naik 2,03 poin dari 81,88. Dari 18 rekomendasi LHE AKIP tahun 2023, 13 rekomendasi (72,22%) telah selesai ditindaklanjuti, 4 dalam proses dan 1 belum ditindaklanjuti.
Ditjen P2P didukung 3.654 pegawai ASN, terdiri atas 1.601 laki-laki (43,81%) dan 2.053 perempuan (56,19%). Dibandingkan kebutuhan menurut ABK sebanyak 4.524 pegawai, terdapat kekurangan 870 pegawai sehingga pemenuhannya baru 80,8%.
`,
    },
  ],
  mistakes: [
    { sheet: "PK 2024", cell: "D26", right: "Rp2.969.148.500.000,-", wrong: "Rp2.911.511.900.000,-" },
    { sheet: "PK 2024", cell: "D13", right: "80%", wrong: "85%" },
    { sheet: "T3.1 Capaian IKP", cell: "F15", right: "86,00%", wrong: "114,00%" },
    { sheet: "T3.1 Capaian IKP", cell: "F16", right: "96,36%", wrong: "102,57%" },
    { sheet: "T3.1 Capaian IKP", cell: "E10", right: "214 Kab/Kota", wrong: "241 Kab/Kota" },
    { sheet: "T3.2 Triwulan", cell: "L11", right: "78,88", wrong: "87,88" },
    { sheet: "T3.2 Triwulan", cell: "I23", right: "88,81", wrong: "74,01" },
    { sheet: "T3.3 Antar Tahun", cell: "M14", right: "43,37", wrong: "30,25" },
    { sheet: "T3.3 Antar Tahun", cell: "F6", right: "84,61", wrong: "86,41" },
    { sheet: "T3.4 Renstra-Benchmark", cell: "H17", right: "62,06", wrong: "83,95" },
    { sheet: "T3.4 Renstra-Benchmark", cell: "D34", right: "1.877.986", wrong: "1.868.854" },
    { sheet: "T3.5 TBC Provinsi", cell: "K16", right: "168.061", wrong: "168.601" },
    { sheet: "T3.5 TBC Provinsi", cell: "N18", right: "Belum", wrong: "Tercapai" },
    { sheet: "T3.5 TBC Provinsi", cell: "F43", right: "826.695", wrong: "823.700" },
    {
      sheet: "T3.6 IDL Provinsi",
      cell: "H42",
      right: "=SUM(H4:H41) -> 4465920~#,##0",
      wrong: "=SUM(H4:H40) -> 4442297~#,##0",
    },
    { sheet: "T3.6 IDL Provinsi", cell: "C32", right: "#6~#,##0", wrong: "#5~#,##0" },
    { sheet: "T3.6 IDL Provinsi", cell: "K20", right: "=I20+J20 -> 71661~#,##0", wrong: "#76161~#,##0" },
    { sheet: "T3.7 Eliminasi Malaria", cell: "F33", right: "74", wrong: "73" },
    { sheet: "T3.8 Realisasi per RO", cell: "F29", right: "1.002.761.750.000", wrong: "804.295.750.000" },
    { sheet: "T3.8 Realisasi per RO", cell: "E34", right: "93,18", wrong: "91,22" },
    { sheet: "T3.8 Realisasi per RO", cell: "I17", right: "2.750.620.030", wrong: "2.570.620.030" },
    {
      sheet: "T3.9 Satker",
      cell: "G11",
      right: "=SUM(G12:G27) -> 554121615037~#,##0",
      wrong: "=SUM(G12:G26) -> 538211899052~#,##0",
    },
    { sheet: "T3.9 Satker", cell: "J31", right: "=D31-G31 -> 1933095417~#,##0", wrong: "=F31-G31 -> 1195536417~#,##0" },
    { sheet: "T3.10 Revisi & Blokir", cell: "H9", right: "96.445.650.000", wrong: "94.445.650.000" },
    { sheet: "T3.10 Revisi & Blokir", cell: "F20", right: "3.502,71", wrong: "4.595,97" },
    {
      sheet: "T3.12 Efisiensi",
      cell: "F16",
      right: "=ROUND(D16*E16,0) -> 406987481775~#,##0",
      wrong: "#417380250000~#,##0",
    },
    { sheet: "T3.13 IKPA & NKA", cell: "G7", right: "=ROUND(C7*F7/100,2) -> 18.87~0.00", wrong: "#18.37~0.00" },
    { sheet: "T3.14 SBK", cell: "F8", right: "Rp 36.844.000.000", wrong: "Rp 38.656.000.000" },
    { sheet: "T3.15 LHE AKIP", cell: "G4", right: "82,40", wrong: "84,20" },
    { sheet: "T3.16 SDM", cell: "D12", right: "=SUM(D4:D11) -> 2053~#,##0", wrong: "=SUM(D4:D10) -> 1480~#,##0" },
    {
      sheet: "Narasi",
      cell: "A1",
      right: "tujuh puluh dua miliar seratus tiga puluh enam juta",
      wrong: "tujuh puluh dua miliar tiga puluh enam juta",
    },
    { sheet: "Narasi", cell: "A2", right: "8 indikator (44,44%)", wrong: "7 indikator (44,44%)" },
    { sheet: "Narasi", cell: "A3", right: "peningkatan sebesar 5,66 poin", wrong: "peningkatan sebesar 6,56 poin" },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "terendah berada di Lampung (47,42%)",
      wrong: "terendah berada di Kalimantan Timur (50,42%)",
    },
    { sheet: "Narasi", cell: "A5", right: "Angka ini menurun 0,97 poin", wrong: "Angka ini meningkat 0,97 poin" },
    { sheet: "Narasi", cell: "A6", right: "masih terdapat 715.292 bayi", wrong: "masih terdapat 751.292 bayi" },
    { sheet: "Narasi", cell: "A8", right: "41 di antaranya (42,71%)", wrong: "41 di antaranya (97,62%)" },
    { sheet: "Narasi", cell: "A9", right: "573.391 kasus atau 96,70%", wrong: "573.391 kasus atau 97,60%" },
    { sheet: "Narasi", cell: "A10", right: "capaiannya hanya 86,00%", wrong: "capaiannya hanya 68,00%" },
    { sheet: "Narasi", cell: "A12", right: "kurang 61 kabupaten/kota", wrong: "kurang 71 kabupaten/kota" },
    { sheet: "Narasi", cell: "A13", right: "Rp128.988.067.028", wrong: "Rp128.898.067.028" },
    { sheet: "Narasi", cell: "A14", right: "atau 1,43% dari pagu akhir", wrong: "atau 1,34% dari pagu akhir" },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "terendah pada kegiatan Surveilans, Imunisasi dan Karantina Kesehatan (96,48%)",
      wrong: "terendah pada kegiatan Penyehatan Lingkungan (96,98%)",
    },
    { sheet: "Narasi", cell: "A18", right: "Rp24,26 miliar", wrong: "Rp242,59 miliar" },
    { sheet: "Narasi", cell: "A20", right: "naik 2,03 poin dari 81,88", wrong: "naik 2,03 poin dari 81,08" },
  ],
};
