import type { ReportCase } from "./report-case";

/** An office of the ministry of religious affairs in a city: indicators, eight budgets, schools, hajj, marriages, alms. */
export const kemenagKota: ReportCase = {
  name: "an office of religious affairs of a city",
  year: 2023,
  sheets: [
    {
      name: "PK",
      sheet: `
LAMPIRAN PERJANJIAN KINERJA TAHUN 2023
KANTOR KEMENTERIAN AGAMA KOTA SUNGAI RAYA

No | Sasaran Kegiatan | Kode IKSK | Indikator Kinerja Sasaran Kegiatan (IKSK) | Satuan | Target
(1) | (2) | (3) | (4) | (5) | (6)
1 | Meningkatnya kualitas bimbingan dan penyuluhan agama | 01.1 | Persentase penyuluh agama yang memiliki sertifikat kompetensi | % | 65,00
 |  | 01.2 | Indeks kepuasan layanan penyuluhan agama Islam | Indeks | 80,00
 |  | 01.3 | Jumlah kelompok binaan penyuluh agama yang aktif | Kelompok | 210
2 | Meningkatnya kualitas pelayanan nikah/rujuk dan bina keluarga | 02.1 | Persentase KUA yang memenuhi standar pelayanan (revitalisasi) | % | 60,00
 |  | 02.2 | Indeks kepuasan layanan KUA | Indeks | 86,00
 |  | 02.3 | Persentase pasangan catin yang mengikuti bimbingan perkawinan | % | 75,00
3 | Meningkatnya pengelolaan dana sosial keagamaan | 03.1 | Jumlah lembaga pengelola zakat yang dibina | Lembaga | 7
 |  | 03.2 | Persentase tanah wakaf yang bersertifikat | % | 72,00
4 | Meningkatnya kualitas penyelenggaraan haji dan umrah | 04.1 | Persentase penyelesaian dokumen jemaah haji tepat waktu | % | 100,00
 |  | 04.2 | Indeks kepuasan jemaah haji (tingkat kota) | Indeks | 88,00
 |  | 04.3 | Jumlah PPIU/KBIHU yang dibina dan diawasi | Lembaga | 18
5 | Meningkatnya kualitas pembelajaran pada madrasah | 05.1 | Persentase madrasah yang terakreditasi minimal B | % | 85,00
 |  | 05.2 | Persentase guru madrasah bersertifikat pendidik | % | 62,00
 |  | 05.3 | Jumlah siswa madrasah penerima PIP | Siswa | 1.450
 |  | 05.4 | Rerata nilai Asesmen Kompetensi Madrasah Indonesia (AKMI) | Nilai | 3,00
6 | Meningkatnya kualitas layanan pendidikan diniyah dan pondok pesantren | 06.1 | Persentase pondok pesantren penerima BOP yang melaporkan tepat waktu | % | 90,00
 |  | 06.2 | Jumlah santri penerima KIP/PIP pada PKPPS | Santri | 120
7 | Meningkatnya kualitas tata kelola organisasi yang efektif dan akuntabel | 07.1 | Nilai hasil evaluasi SAKIP | Nilai | 78,00
 |  | 07.2 | Nilai IKPA satuan kerja | Nilai | 93,00
 |  | 07.3 | Nilai Indeks Profesionalitas ASN | Indeks | 82,00

No | Program |  |  |  | Anggaran
1 | Program Dukungan Manajemen |  |  |  | Rp. 63.756.303.000,-
2 | Program Kerukunan Umat dan Layanan Kehidupan Beragama |  |  |  | Rp. 3.459.095.000,-
3 | Program Kualitas Pengajaran dan Pembelajaran |  |  |  | Rp. 21.780.392.000,-
4 | Program PAUD dan Wajib Belajar 12 Tahun |  |  |  | Rp. 1.087.200.000,-
 | Jumlah |  |  |  | Rp. 90.082.990.000,-
Terbilang : sembilan puluh miliar delapan puluh dua juta sembilan ratus sembilan puluh ribu rupiah

 |  |  | Sungai Raya, 16 Januari 2023 |  |
Kepala Kantor Wilayah, |  |  | Kepala Kantor, |  |
H. Muhdlor Anwar |  |  | Dr. H. Zainal Arifin, M.Pd.I |  |
`,
    },
    {
      name: "Capaian SK",
      sheet: `
C. ANALISIS CAPAIAN KINERJA SASARAN KEGIATAN TAHUN 2023

Skala pengukuran
No | Rentang Capaian | Kategori |  |  |  |
1 | > 100% | Sangat Baik |  |  |  |
2 | 80% - 100% | Baik |  |  |  |
3 | 60% - 79,99% | Cukup |  |  |  |
4 | < 60% | Kurang |  |  |  |

Tabel 3.1. Capaian SK 1: Meningkatnya kualitas bimbingan dan penyuluhan agama
No | Indikator Kinerja (IKSK) | Satuan | Target | Realisasi | % Capaian | Kategori
1 | Persentase penyuluh agama yang memiliki sertifikat kompetensi | % | 65,00 | 58,33 | 89,74% | Baik
2 | Indeks kepuasan layanan penyuluhan agama Islam | Indeks | 80,00 | 82,15 | 102,69% | Sangat Baik
3 | Jumlah kelompok binaan penyuluh agama yang aktif | Kelompok | 210 | 214 | 101,90% | Sangat Baik
 | Rerata capaian SK 1 |  |  |  | 98,11% | Baik

Tabel 3.2. Capaian SK 2: Meningkatnya kualitas pelayanan nikah/rujuk dan bina keluarga
No | Indikator Kinerja (IKSK) | Satuan | Target | Realisasi | % Capaian | Kategori
1 | Persentase KUA yang memenuhi standar pelayanan (revitalisasi) | % | 60,00 | 60,00 | 100,00% | Baik
2 | Indeks kepuasan layanan KUA | Indeks | 86,00 | 87,53 | 101,78% | Sangat Baik
3 | Persentase pasangan catin yang mengikuti bimbingan perkawinan | % | 75,00 | 68,43 | 91,24% | Baik
 | Rerata capaian SK 2 |  |  |  | 97,67% | Baik

Tabel 3.3. Capaian SK 3: Meningkatnya pengelolaan dana sosial keagamaan
No | Indikator Kinerja (IKSK) | Satuan | Target | Realisasi | % Capaian | Kategori
1 | Jumlah lembaga pengelola zakat yang dibina | Lembaga | 7 | 7 | 100,00% | Baik
2 | Persentase tanah wakaf yang bersertifikat | % | 72,00 | 64,93 | 90,18% | Baik
 | Rerata capaian SK 3 |  |  |  | 95,09% | Baik

Tabel 3.4. Capaian SK 4: Meningkatnya kualitas penyelenggaraan haji dan umrah
No | Indikator Kinerja (IKSK) | Satuan | Target | Realisasi | % Capaian | Kategori
1 | Persentase penyelesaian dokumen jemaah haji tepat waktu | % | 100,00 | 99,15 | 99,15% | Baik
2 | Indeks kepuasan jemaah haji (tingkat kota) | Indeks | 88,00 | 90,36 | 102,68% | Sangat Baik
3 | Jumlah PPIU/KBIHU yang dibina dan diawasi | Lembaga | 18 | 14 | 77,78% | Cukup
 | Rerata capaian SK 4 |  |  |  | 93,20% | Baik

Tabel 3.5. Capaian SK 5: Meningkatnya kualitas pembelajaran pada madrasah
No | Indikator Kinerja (IKSK) | Satuan | Target | Realisasi | % Capaian | Kategori
1 | Persentase madrasah yang terakreditasi minimal B | % | 85,00 | 86,96 | 102,31% | Sangat Baik
2 | Persentase guru madrasah bersertifikat pendidik | % | 62,00 | 59,89 | 96,60% | Baik
3 | Jumlah siswa madrasah penerima PIP | Siswa | 1.450 | 1.518 | 104,69% | Sangat Baik
4 | Rerata nilai Asesmen Kompetensi Madrasah Indonesia (AKMI) | Nilai | 3,00 | 1,74 | 58,00% | Kurang
 | Rerata capaian SK 5 |  |  |  | 90,40% | Baik

Tabel 3.6. Capaian SK 6: Meningkatnya kualitas layanan pendidikan diniyah dan pondok pesantren
No | Indikator Kinerja (IKSK) | Satuan | Target | Realisasi | % Capaian | Kategori
1 | Persentase pondok pesantren penerima BOP yang melaporkan tepat waktu | % | 90,00 | 83,33 | 92,59% | Baik
2 | Jumlah santri penerima KIP/PIP pada PKPPS | Santri | 120 | 97 | 80,83% | Baik
 | Rerata capaian SK 6 |  |  |  | 86,71% | Baik

Tabel 3.7. Capaian SK 7: Meningkatnya kualitas tata kelola organisasi yang efektif dan akuntabel
No | Indikator Kinerja (IKSK) | Satuan | Target | Realisasi | % Capaian | Kategori
1 | Nilai hasil evaluasi SAKIP | Nilai | 78,00 | 76,85 | 98,53% | Baik
2 | Nilai IKPA satuan kerja | Nilai | 93,00 | 95,27 | 102,44% | Sangat Baik
3 | Nilai Indeks Profesionalitas ASN | Indeks | 82,00 | 79,60 | 97,07% | Baik
 | Rerata capaian SK 7 |  |  |  | 99,35% | Baik

Sumber: Subbag TU Kankemenag Kota Sungai Raya, 2024
`,
    },
    {
      name: "Rekap",
      sheet: `
Tabel 3.8 REKAPITULASI CAPAIAN SASARAN KEGIATAN
SK | Uraian Sasaran Kegiatan | Jml IKSK | Sebaran IKSK menurut kategori |  |  |  | Rerata Capaian | Ket.
 |  |  | Sangat Baik | Baik | Cukup | Kurang | (%) |
SK 1 | Meningkatnya kualitas bimbingan dan penyuluhan agama | 3 | 2 | 1 | - | - | 98,11 | Baik
SK 2 | Meningkatnya kualitas pelayanan nikah/rujuk dan bina keluarga | 3 | 1 | 2 | - | - | 97,67 | Baik
SK 3 | Meningkatnya pengelolaan dana sosial keagamaan | 2 | - | 2 | - | - | 95,09 | Baik
SK 4 | Meningkatnya kualitas penyelenggaraan haji dan umrah | 3 | 1 | 1 | 1 | - | 93,20 | Baik
SK 5 | Meningkatnya kualitas pembelajaran pada madrasah | 4 | 2 | 1 | - | 1 | 90,40 | Baik
SK 6 | Meningkatnya kualitas layanan pendidikan diniyah dan pondok pesantren | 2 | - | 2 | - | - | 86,71 | Baik
SK 7 | Meningkatnya kualitas tata kelola organisasi yang efektif dan akuntabel | 3 | 1 | 2 | - | - | 99,35 | Baik
 | JUMLAH / RATA-RATA | 20 | 7 | 11 | 1 | 1 | 94,36 | Baik
 | Persentase | 100,00 | 35,00 | 55,00 | 5,00 | 5,00 |  |

*) rata-rata dihitung dari rerata 7 (tujuh) SK
`,
    },
    {
      name: "DIPA",
      sheet: `
REALISASI ANGGARAN PER DIPA TA 2023
(dalam rupiah)
No | BA.ES1 | Unit Eselon I | Kode Satker | Pagu Awal | Pagu Akhir | Realisasi s.d. 31 Des 2023 | Sisa Pagu | % Real | Naik/(Turun) Pagu
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 = 6 - 7 | 9 = 7 / 6 | 10 = 6 - 5
1 | 025.01 | Sekretariat Jenderal | 417231 | 3.480.000.000 | 3.618.328.000 | 3.576.087.157 | 42.240.843 | 98,83% | 138.328.000
2 | 025.03 | Ditjen Bimbingan Masyarakat Islam | 417232 | 11.905.115.000 | 11.718.855.000 | 11.656.285.613 | 62.569.387 | 99,47% | (186.260.000)
3 | 025.04 | Ditjen Pendidikan Islam | 417233 | 69.214.806.000 | 71.083.322.000 | 70.448.716.467 | 634.605.533 | 99,11% | 1.868.516.000
4 | 025.05 | Ditjen Bimbingan Masyarakat Kristen | 417234 | 1.462.090.000 | 1.479.090.000 | 1.461.250.850 | 17.839.150 | 98,79% | 17.000.000
5 | 025.06 | Ditjen Bimbingan Masyarakat Katolik | 417235 | 580.365.000 | 580.365.000 | 565.339.300 | 15.025.700 | 97,41% | 0
6 | 025.07 | Ditjen Bimbingan Masyarakat Hindu | 417236 | 369.780.000 | 355.780.000 | 348.748.400 | 7.031.600 | 98,02% | (14.000.000)
7 | 025.08 | Ditjen Bimbingan Masyarakat Buddha | 417237 | 84.150.000 | 84.150.000 | 83.907.250 | 242.750 | 99,71% | 0
8 | 025.09 | Ditjen Penyelenggaraan Haji dan Umrah | 417238 | 1.048.600.000 | 1.163.100.000 | 1.128.638.680 | 34.461.320 | 97,04% | 114.500.000
 |  | J u m l a h |  | 88.144.906.000 | 90.082.990.000 | 89.268.973.717 | 814.016.283 | 99,10% | 1.938.084.000
`,
    },
    {
      name: "Jenis Belanja",
      sheet: `
PAGU DAN REALISASI MENURUT JENIS BELANJA PER DIPA
DIPA | 51 Belanja Pegawai |  | 52 Belanja Barang |  | 53 Belanja Modal |  | 57 Belanja Bansos |  | Jumlah |
 | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi
01 | 2.145.678.000 | 2.139.904.311 | 1.387.450.000 | 1.351.207.846 | 85.200.000 | 84.975.000 | - | - | 3.618.328.000 | 3.576.087.157
03 | 9.876.540.000 | 9.861.277.400 | 1.842.315.000 | 1.795.008.213 | - | - | - | - | 11.718.855.000 | 11.656.285.613
04 | 48.215.730.000 | 47.930.118.562 | 21.467.892.000 | 21.120.447.905 | 312.500.000 | 311.850.000 | 1.087.200.000 | 1.086.300.000 | 71.083.322.000 | 70.448.716.467
05 | 1.264.310.000 | 1.251.884.700 | 214.780.000 | 209.366.150 | - | - | - | - | 1.479.090.000 | 1.461.250.850
06 | 483.915.000 | 470.221.300 | 96.450.000 | 95.118.000 | - | - | - | - | 580.365.000 | 565.339.300
07 | 297.480.000 | 297.105.900 | 58.300.000 | 51.642.500 | - | - | - | - | 355.780.000 | 348.748.400
08 | - | - | 84.150.000 | 83.907.250 | - | - | - | - | 84.150.000 | 83.907.250
09 | - | - | 1.138.600.000 | 1.104.273.680 | 24.500.000 | 24.365.000 | - | - | 1.163.100.000 | 1.128.638.680
Total | 62.283.653.000 | 61.950.512.173 | 26.289.937.000 | 25.810.971.544 | 422.200.000 | 421.190.000 | 1.087.200.000 | 1.086.300.000 | 90.082.990.000 | 89.268.973.717
Serapan (%) |  | 99,47 |  | 98,18 |  | 99,76 |  | 99,92 |  | 99,10
Proporsi (%) | 69,14 | 69,40 | 29,18 | 28,91 | 0,47 | 0,47 | 1,21 | 1,22 | 100,00 | 100,00
`,
    },
    {
      name: "Madrasah",
      sheet: `
Tabel 4. DATA MADRASAH, SISWA DAN GURU T.P. 2023/2024
No. | Jenjang | Lembaga |  |  | Siswa |  |  | Guru |  | Rasio Siswa : Guru | % Siswa
 |  | N | S | Jml | L | P | Jml | PNS | Non PNS |  |
1 | RA | - | 28 | 28 | 612 | 587 | 1.199 | 4 | 121 | 9,6 | 10,22
2 | MI | 3 | 17 | 20 | 2.416 | 2.285 | 4.701 | 98 | 157 | 18,4 | 40,09
3 | MTs | 2 | 11 | 13 | 1.874 | 1.932 | 3.806 | 87 | 139 | 16,8 | 32,46
4 | MA | 2 | 6 | 8 | 918 | 1.103 | 2.021 | 71 | 66 | 14,8 | 17,23
 | Jumlah | 7 | 62 | 69 | 5.820 | 5.907 | 11.727 | 260 | 483 | 15,8 | 100,00

Guru madrasah bersertifikat pendidik
Jenjang | Guru | Sudah sertifikasi | Belum | % |  |  |  |  |  |  |
RA | 125 | 68 | 57 | 54,40 |  |  |  |  |  |  |
MI | 255 | 158 | 97 | 61,96 |  |  |  |  |  |  |
MTs | 226 | 149 | 77 | 65,93 |  |  |  |  |  |  |
MA | 137 | 70 | 67 | 51,09 |  |  |  |  |  |  |
Total | 743 | 445 | 298 | 59,89 |  |  |  |  |  |  |
`,
    },
    {
      name: "Haji",
      sheet: `
PERKEMBANGAN PENDAFTARAN DAN PEMBERANGKATAN JEMAAH HAJI REGULER
Uraian | Sat. | 2019 | 2020 | 2021 | 2022 | 2023 | Perubahan 2022-2023
Daftar tunggu awal tahun | orang | 5.204 | 5.444 | 5.681 | 5.857 | 6.056 | 199
Pendaftar baru | orang | 486 | 301 | 247 | 352 | 418 | 66
Kuota | orang | 214 | n/a | n/a | 98 | 212 | 114
Berangkat | orang | 209 | - | - | 95 | 208 | 113
Batal | orang | 37 | 64 | 71 | 58 | 46 | -12
Daftar tunggu akhir tahun | orang | 5.444 | 5.681 | 5.857 | 6.056 | 6.220 | 164
Kuota terisi | % | 97,66 | n/a | n/a | 96,94 | 98,11 | 1,17
Pertumbuhan pendaftar | % | - | -38,07 | -17,94 | 42,51 | 18,75 |
Ket: tahun 2020 dan 2021 tidak ada pemberangkatan (pandemi Covid-19)

Jemaah berangkat 2023 menurut kecamatan
Kecamatan | Laki-laki | Perempuan | Jumlah | Persen | Lansia (65+) | % Lansia |
Sungai Raya Utara | #24 | #31 | =B15+C15 -> 55 | =D15/$D$20 -> 0.26442308~0.0% | #12 | 21,8 |
Sungai Raya Tengah | #29 | #35 | =B16+C16 -> 64 | =D16/$D$20 -> 0.30769231~0.0% | #17 | 26,6 |
Kuala Alam | #17 | #21 | =B17+C17 -> 38 | =D17/$D$20 -> 0.18269231~0.0% | #6 | 15,8 |
Pasir Panjang | #14 | #15 | =B18+C18 -> 29 | =D18/$D$20 -> 0.13942308~0.0% | #8 | 27,6 |
Teluk Mas | #9 | #13 | =B19+C19 -> 22 | =D19/$D$20 -> 0.10576923~0.0% | #3 | 13,6 |
Kota | =SUM(B15:B19) -> 93 | =SUM(C15:C19) -> 115 | =SUM(D15:D19) -> 208 | =SUM(E15:E19) -> 1~0.0% | 46 | 22,1 |
`,
    },
    {
      name: "KUA",
      sheet: `
PERISTIWA NIKAH DAN PNBP NR PER KUA TAHUN 2023
Tarif PNBP nikah di luar kantor/jam kerja Rp600.000,- per peristiwa (PP 59/2018)
No | KUA Kecamatan | Peristiwa Nikah |  |  | % Luar Kantor | PNBP NR (Rp) | Bimwin (pasang) | % Bimwin | Tanah Wakaf (lokasi) |  |
 |  | Kantor | Luar Ktr | Jml |  |  |  |  | Bersertifikat | Belum | Jml
1 | Sungai Raya Utara | 142 | 318 | 460 | 69,1 | 190.800.000 | 329 | 71,52 | 61 | 38 | 99
2 | Sungai Raya Tengah | 176 | 405 | 581 | 69,7 | 243.000.000 | 402 | 69,19 | 84 | 29 | 113
3 | Kuala Alam | 98 | 211 | 309 | 68,3 | 126.600.000 | 213 | 68,93 | 39 | 31 | 70
4 | Pasir Panjang | 64 | 157 | 221 | 71,0 | 94.200.000 | 138 | 62,44 | 27 | 14 | 41
5 | Teluk Mas | 51 | 120 | 171 | 70,2 | 72.000.000 | 110 | 64,33 | 13 | 9 | 22
 | Jumlah | 531 | 1.211 | 1.742 | 69,5 | 726.600.000 | 1.192 | 68,43 | 224 | 121 | 345
`,
    },
    {
      name: "Zakat",
      sheet: `
PENGUMPULAN DAN PENYALURAN ZIS BAZNAS KOTA SUNGAI RAYA TAHUN 2023
A. PENGUMPULAN |  |  |  |  | B. PENYALURAN |  |  |
Jenis Dana | 2022 (Rp) | 2023 (Rp) | Naik/Turun (%) |  | Asnaf | Mustahik (jiwa) | Jumlah (Rp) | %
Zakat maal perorangan | 1.284.560.000 | 1.417.235.000 | 10,33 |  | Fakir | 412 | 618.450.000 | 13,68
Zakat profesi ASN | 2.366.140.500 | 2.518.904.250 | 6,46 |  | Miskin | 1.876 | 2.204.315.000 | 48,77
Zakat fitrah | 748.215.000 | 731.480.000 | (2,24) |  | Amil | 23 | 598.600.000 | 13,24
Infak/sedekah | 415.870.300 | 462.915.700 | 11,31 |  | Muallaf | 64 | 115.200.000 | 2,55
DSKL | 96.400.000 | 88.250.000 | (8,45) |  | Gharimin | 17 | 86.750.000 | 1,92
 |  |  |  |  | Fi sabilillah | 538 | 874.310.500 | 19,35
 |  |  |  |  | Ibnu sabil | 29 | 21.850.000 | 0,48
Jumlah | 4.911.185.800 | 5.218.784.950 | 6,26 |  | Jumlah | 2.959 | 4.519.475.500 | 100,00

C. SALDO |  | Rp |  |  |  |  |  |
Saldo awal 1 Januari 2023 |  | 387.215.640 |  |  |  |  |  |
Pengumpulan 2023 |  | 5.218.784.950 |  |  |  |  |  |
Penyaluran 2023 |  | (4.519.475.500) |  |  |  |  |  |
Saldo akhir 31 Desember 2023 |  | 1.086.525.090 |  |  |  |  |  |
Rasio penyaluran (ACR) = B / A |  | 86,60% |  |  |  |  |  |
`,
    },
    {
      name: "SKM KUA",
      sheet: `
PENGOLAHAN INDEKS KEPUASAN MASYARAKAT LAYANAN KUA (n = 250 responden)
Unsur | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9 | Jumlah
 | Persya- ratan | Prosedur | Waktu | Biaya | Produk | Kompe- tensi | Perilaku | Penga- duan | Sarana |
Nilai per unsur | 871 | 866 | 829 | 958 | 875 | 884 | 902 | 858 | 843 | 7.886
NRR per unsur | 3,484 | 3,464 | 3,316 | 3,832 | 3,500 | 3,536 | 3,608 | 3,432 | 3,372 |
NRR tertimbang (NRR x 0,111) | 0,387 | 0,385 | 0,368 | 0,425 | 0,389 | 0,392 | 0,400 | 0,381 | 0,374 | 3,501
NRR per unsur th. 2022 | 3,412 | 3,405 | 3,298 | 3,820 | 3,466 | 3,501 | 3,587 | 3,390 | 3,355 |
Naik/turun | 0,072 | 0,059 | 0,018 | 0,012 | 0,034 | 0,035 | 0,021 | 0,042 | 0,017 |

IKM unit pelayanan (jumlah NRR tertimbang x 25) |  |  |  |  |  |  |  |  |  | 87,53
Mutu pelayanan |  |  |  |  |  |  |  |  |  | B
Kinerja unit pelayanan |  |  |  |  |  |  |  |  |  | Baik

Nilai Interval Konversi IKM |  | Mutu | Kinerja |  |  |  |  |  |  |
25,00 - 64,99 |  | D | Tidak Baik |  |  |  |  |  |  |
65,00 - 76,60 |  | C | Kurang Baik |  |  |  |  |  |  |
76,61 - 88,30 |  | B | Baik |  |  |  |  |  |  |
88,31 - 100,00 |  | A | Sangat Baik |  |  |  |  |  |  |
`,
    },
    {
      name: "Narasi",
      sheet: `
IKHTISAR EKSEKUTIF
Perjanjian Kinerja Kantor Kementerian Agama Kota Sungai Raya Tahun 2023 memuat 7 (tujuh) Sasaran Kegiatan dengan 20 (dua puluh) IKSK.
Dari 20 IKSK tersebut, 7 (tujuh) IKSK berkategori Sangat Baik, 11 (sebelas) IKSK Baik, 1 (satu) IKSK Cukup dan 1 (satu) IKSK Kurang, dengan rata-rata capaian 94,36%.
Capaian tertinggi terdapat pada SK 7 sebesar 99,35% dan terendah pada SK 6 sebesar 86,71%.
Pagu akhir seluruh DIPA TA 2023 sebesar Rp90.082.990.000,- dengan realisasi Rp89.268.973.717,- atau 99,10 persen, sehingga tersisa Rp814.016.283,-.
Serapan tertinggi terdapat pada DIPA 025.08 Ditjen Bimbingan Masyarakat Buddha (99,71 persen) dan serapan terendah pada DIPA 025.09 Ditjen Penyelenggaraan Haji dan Umrah (97,04 persen).
Peristiwa nikah yang tercatat pada 5 (lima) KUA sebanyak 1.742 peristiwa, 69,5% di antaranya dilaksanakan di luar kantor dengan PNBP NR Rp726.600.000.
Pada musim haji 1444 H diberangkatkan 208 jemaah dari kuota 212 orang, sedangkan daftar tunggu pada akhir tahun bertambah 164 orang menjadi 6.220 orang.
Jumlah siswa madrasah T.P. 2023/2024 sebanyak 11.727 orang, terbanyak pada jenjang MI yaitu 4.701 siswa (40,09%).
Pengumpulan ZIS oleh BAZNAS naik 6,26% dibandingkan tahun 2022, dan 86,60% dari pengumpulan tahun 2023 telah disalurkan kepada 2.959 mustahik.
Hasil survei terhadap 250 responden menunjukkan IKM layanan KUA sebesar 87,53 dengan mutu B; unsur dengan nilai terendah adalah U3 (waktu) sebesar 3,316.
`,
    },
  ],
  mistakes: [
    { sheet: "PK", cell: "F11", right: "75,00", wrong: "70,00" },
    { sheet: "Capaian SK", cell: "F22", right: "97,67%", wrong: "98,11%" },
    { sheet: "Capaian SK", cell: "F27", right: "90,18%", wrong: "92,76%" },
    { sheet: "Capaian SK", cell: "G34", right: "Cukup", wrong: "Baik" },
    { sheet: "Rekap", cell: "E11", right: "11", wrong: "10" },
    { sheet: "DIPA", cell: "J10", right: "(14.000.000)", wrong: "14.000.000" },
    { sheet: "DIPA", cell: "I12", right: "97,04%", wrong: "99,71%" },
    { sheet: "Jenis Belanja", cell: "E6", right: "21.120.447.905", wrong: "21.210.447.905" },
    { sheet: "Jenis Belanja", cell: "D12", right: "26.289.937.000", wrong: "25.151.337.000" },
    { sheet: "Madrasah", cell: "H6", right: "3.806", wrong: "3.860" },
    { sheet: "Haji", cell: "F8", right: "6.056", wrong: "6.114" },
    { sheet: "KUA", cell: "G7", right: "126.600.000", wrong: "185.400.000" },
    { sheet: "Zakat", cell: "C17", right: "1.086.525.090", wrong: "699.309.450" },
    { sheet: "Narasi", cell: "A3", right: "11 (sebelas) IKSK Baik", wrong: "12 (dua belas) IKSK Baik" },
    { sheet: "Narasi", cell: "A8", right: "bertambah 164 orang", wrong: "bertambah 199 orang" },
    { sheet: "Narasi", cell: "A10", right: "naik 6,26%", wrong: "turun 6,26%" },
  ],
};
