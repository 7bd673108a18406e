import type { ReportCase } from "./report-case";

/** a regency health agency: minimum service by puskesmas, deaths and stunting, capitation, LRA with accounts below each activity. */
export const dinasKesehatanPuskesmas: ReportCase = {
  name: "a regency health agency: minimum service by puskesmas, deaths and stunting, capitation, LRA with accounts below each activity",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T1.1 Nakes",
      sheet: `
Tabel 1.1 Jumlah Tenaga Kesehatan menurut Jenis, Kabupaten Tirtamulya Tahun 2024

No | Jenis Tenaga | Status Kepegawaian |  |  | Jumlah | %
 |  | PNS | PPPK | Non ASN |  | 
1 | 2 | 3 | 4 | 5 | 6=3+4+5 | 7
1 | Dokter Umum | 48 | 21 | 9 | 78 | 5,8
2 | Dokter Gigi | 17 | 6 | 2 | 25 | 1,9
3 | Perawat | 214 | 128 | 41 | 383 | 28,6
4 | Bidan | 302 | 187 | 63 | 552 | 41,3
5 | Tenaga Kesehatan Masyarakat | 38 | 22 | 4 | 64 | 4,8
6 | Sanitarian | 24 | 13 | 2 | 39 | 2,9
7 | Nutrisionis | 22 | 15 | 3 | 40 | 3,0
8 | Tenaga Kefarmasian | 31 | 24 | 11 | 66 | 4,9
9 | Ahli Teknologi Laboratorium Medik | 26 | 12 | 5 | 43 | 3,2
10 | Terapis Gigi dan Mulut | 19 | 4 | - | 23 | 1,7
11 | Perekam Medis | 8 | 11 | 6 | 25 | 1,9
 | Jumlah | 749 | 443 | 146 | 1.338 | 100,0
Sumber: Subbag Umum dan Kepegawaian, 31 Desember 2024
`,
    },
    {
      name: "T2.1 PK Perubahan",
      sheet: `
Perjanjian Kinerja Perubahan Tahun 2024 - Dinas Kesehatan
No | Indikator Kinerja Utama | Satuan | Target PK Awal | Target PK Perubahan
1 | Usia Harapan Hidup | Tahun | 72,50 | 72,60
2 | Angka Kematian Ibu (AKI) | per 100.000 KH | 130,00 | 125,00
3 | Angka Kematian Bayi (AKB) | per 1.000 KH | 8,00 | 7,50
4 | Prevalensi Stunting | % | 15,00 | 14,00
5 | Capaian SPM Bidang Kesehatan | % | 100,00 | 100,00
6 | Treatment Success Rate TB | % | 90,00 | 90,00
7 | Imunisasi Dasar Lengkap | % | 94,00 | 95,00
8 | Puskesmas Terakreditasi Paripurna | % | 45,00 | 50,00
9 | Nilai SAKIP Dinas | Nilai | 79,50 | 80,00

No | Program | Anggaran Semula (Rp) | Anggaran Perubahan (Rp) | Bertambah/(Berkurang) (Rp) | %
1 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | Rp75.137.132.000,- | Rp76.982.132.000,- | 1.845.000.000 | 2,46
2 | PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT | Rp22.916.575.000,- | Rp20.606.125.000,- | (2.310.450.000) | -10,08
3 | PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN | Rp791.250.000,- | Rp855.750.000,- | 64.500.000 | 8,15
4 | PROGRAM SEDIAAN FARMASI, ALAT KESEHATAN DAN MAKANAN MINUMAN | Rp1.257.750.000,- | Rp1.219.500.000,- | (38.250.000) | -3,04
5 | PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN | Rp1.468.250.000,- | Rp1.580.250.000,- | 112.000.000 | 7,63
 | Jumlah | Rp101.570.957.000,- | Rp101.243.757.000,- | (327.200.000) | -0,32
`,
    },
    {
      name: "T3.1 Capaian IKU",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2024
No | Indikator | Satuan | Polaritas | Target | Realisasi | Capaian (%) | Kategori
1 | Usia Harapan Hidup | Tahun | Maksimum | 72,60 | 72,84 | 100,33 | Sangat Tinggi
2 | Angka Kematian Ibu (AKI) | per 100.000 KH | Minimum | 125,00 | 99,49 | 120,00 | Sangat Tinggi
3 | Angka Kematian Bayi (AKB) | per 1.000 KH | Minimum | 7,50 | 7,86 | 95,20 | Sangat Tinggi
4 | Prevalensi Stunting | % | Minimum | 14,00 | 10,67 | 120,00 | Sangat Tinggi
5 | Capaian SPM Bidang Kesehatan | % | Maksimum | 100,00 | 93,78 | 93,78 | Sangat Tinggi
6 | Treatment Success Rate TB | % | Maksimum | 90,00 | 89,35 | 99,28 | Sangat Tinggi
7 | Imunisasi Dasar Lengkap | % | Maksimum | 95,00 | 95,44 | 100,46 | Sangat Tinggi
8 | Puskesmas Terakreditasi Paripurna | % | Maksimum | 50,00 | 57,14 | 114,28 | Sangat Tinggi
9 | Nilai SAKIP Dinas | Nilai | Maksimum | 80,00 | 81,25 | 101,56 | Sangat Tinggi
 | Rata-rata Capaian |  |  |  |  | 104,99 | Sangat Tinggi
Capaian indikator minimum = (2 x Target - Realisasi) / Target x 100%; capaian dibatasi paling tinggi 120%
Kategori: >= 91 Sangat Tinggi; 76 - 90,99 Tinggi; 66 - 75,99 Sedang; < 66 Rendah
`,
    },
    {
      name: "T3.2 Perbandingan",
      sheet: `
Tabel 3.2 Realisasi IKU Tahun 2021-2024
No | Indikator | 2021 | 2022 | 2023 | 2024 | Selisih 2024-2023 | Perubahan (%)
1 | Usia Harapan Hidup | 71,90 | 72,18 | 72,51 | 72,84 | 0,33 | 0,46
2 | Angka Kematian Ibu (AKI) | 139,29 | 126,35 | 112,42 | 99,49 | -12,93 | -11,50
3 | Angka Kematian Bayi (AKB) | 11,00 | 9,98 | 8,88 | 7,86 | -1,02 | -11,49
4 | Prevalensi Stunting | 14,94 | 13,55 | 12,06 | 10,67 | -1,39 | -11,53
5 | Capaian SPM Bidang Kesehatan | 78,78 | 83,46 | 90,03 | 93,78 | 3,75 | 4,17
6 | Treatment Success Rate TB | 75,05 | 79,52 | 85,78 | 89,35 | 3,57 | 4,16
7 | Imunisasi Dasar Lengkap | 80,17 | 84,94 | 91,62 | 95,44 | 3,82 | 4,17
8 | Puskesmas Terakreditasi Paripurna | 35,71 | 42,86 | 50,00 | 57,14 | 7,14 | 14,28
9 | Nilai SAKIP Dinas | 68,25 | 72,31 | 78,00 | 81,25 | 3,25 | 4,17

Tabel 3.3 Perbandingan dengan Provinsi dan Nasional
No | Indikator | Kabupaten | Provinsi | Nasional | Selisih thd Provinsi | Selisih thd Nasional | Keterangan
1 | Usia Harapan Hidup | 72,84 | 74,12 | 74,15 | -1,28 | -1,31 | Di bawah capaian nasional
2 | Angka Kematian Ibu (AKI) | 99,49 | 121,40 | 140,00 | -21,91 | -40,51 | Lebih baik dari nasional
3 | Angka Kematian Bayi (AKB) | 7,86 | 8,10 | 9,30 | -0,24 | -1,44 | Lebih baik dari nasional
4 | Prevalensi Stunting | 10,67 | 15,90 | 19,80 | -5,23 | -9,13 | Lebih baik dari nasional
5 | Treatment Success Rate TB | 89,35 | 86,20 | 87,50 | 3,15 | 1,85 | Lebih baik dari nasional
6 | Imunisasi Dasar Lengkap | 95,44 | 93,10 | 88,40 | 2,34 | 7,04 | Lebih baik dari nasional
`,
    },
    {
      name: "T3.4 SPM",
      sheet: `
Tabel 3.4 Capaian SPM Bidang Kesehatan (12 Layanan) Tahun 2024
No | Jenis Layanan | Sasaran | Capaian | Belum Terlayani | %
#1 | Pelayanan Kesehatan Ibu Hamil | #11037~#,##0 | #9898~#,##0 | =C3-D3 -> 1139~#,##0 | =ROUND(D3/C3*100,2) -> 89.68~0.00
#2 | Pelayanan Kesehatan Ibu Bersalin | #10521~#,##0 | #10127~#,##0 | =C4-D4 -> 394~#,##0 | =ROUND(D4/C4*100,2) -> 96.26~0.00
#3 | Pelayanan Kesehatan Bayi Baru Lahir | #10051~#,##0 | #9914~#,##0 | =C5-D5 -> 137~#,##0 | =ROUND(D5/C5*100,2) -> 98.64~0.00
#4 | Pelayanan Kesehatan Balita | #48421~#,##0 | #45166~#,##0 | =C6-D6 -> 3255~#,##0 | =ROUND(D6/C6*100,2) -> 93.28~0.00
#5 | Pelayanan Kesehatan pada Usia Pendidikan Dasar | #98412~#,##0 | #96877~#,##0 | =C7-D7 -> 1535~#,##0 | =ROUND(D7/C7*100,2) -> 98.44~0.00
#6 | Pelayanan Kesehatan pada Usia Produktif | #412655~#,##0 | #371904~#,##0 | =C8-D8 -> 40751~#,##0 | =ROUND(D8/C8*100,2) -> 90.12~0.00
#7 | Pelayanan Kesehatan pada Usia Lanjut | #71208~#,##0 | #66115~#,##0 | =C9-D9 -> 5093~#,##0 | =ROUND(D9/C9*100,2) -> 92.85~0.00
#8 | Pelayanan Kesehatan Penderita Hipertensi | #164174~#,##0 | #136775~#,##0 | =C10-D10 -> 27399~#,##0 | =ROUND(D10/C10*100,2) -> 83.31~0.00
#9 | Pelayanan Kesehatan Penderita Diabetes Melitus | #16804~#,##0 | #15742~#,##0 | =C11-D11 -> 1062~#,##0 | =ROUND(D11/C11*100,2) -> 93.68~0.00
#10 | Pelayanan Kesehatan Orang dengan Gangguan Jiwa Berat | #1184~#,##0 | #1184~#,##0 | =C12-D12 -> 0~#,##0 | =ROUND(D12/C12*100,2) -> 100~0.00
#11 | Pelayanan Kesehatan Orang Terduga Tuberkulosis | #13559~#,##0 | #12617~#,##0 | =C13-D13 -> 942~#,##0 | =ROUND(D13/C13*100,2) -> 93.05~0.00
#12 | Pelayanan Kesehatan Orang dengan Risiko Terinfeksi HIV | #13260~#,##0 | #12737~#,##0 | =C14-D14 -> 523~#,##0 | =ROUND(D14/C14*100,2) -> 96.06~0.00
 | Rata-rata Capaian SPM |  |  |  | =AVERAGE(F3:F14) -> 93.7808333333~0.00
`,
    },
    {
      name: "T3.5 Kematian",
      sheet: `
Tabel 3.5 Kelahiran Hidup, Kematian Ibu dan Kematian Bayi per Puskesmas
No | Puskesmas | Kelahiran Hidup | Kematian Ibu | Neonatal | Post Neonatal | Kematian Bayi
1 | 2 | 3 | 4 | 5 | 6 | 7
1 | Tirtamulya Kota | 631 | 2 | 2 | 2 | 4
2 | Sukaresmi | 778 | 1 | 4 | - | 4
3 | Cibogo | 660 | - | 5 | 2 | 7
4 | Karanganyar | 940 | 1 | 4 | - | 4
5 | Mekarwangi | 549 | - | 5 | 3 | 8
6 | Pasirjaya | 801 | 1 | 2 | 2 | 4
7 | Tanjungsari | 529 | - | 3 | 3 | 6
8 | Wanasari | 744 | 1 | 5 | - | 5
9 | Banjaran | 892 | - | 4 | 4 | 8
10 | Gunungsari | 758 | 2 | 3 | 1 | 4
11 | Kertasari | 861 | - | 2 | 4 | 6
12 | Cikaret | 805 | 1 | 5 | 2 | 7
13 | Sindangrasa | 605 | - | 6 | 3 | 9
14 | Margahayu | 498 | 1 | 3 | - | 3
 | Jumlah | 10.051 | 10 | 53 | 26 | 79
AKI = kematian ibu / kelahiran hidup x 100.000 = 99,49; AKB = kematian bayi / kelahiran hidup x 1.000 = 7,86
`,
    },
    {
      name: "T3.6 Ibu Hamil",
      sheet: `
Tabel 3.6 Cakupan Pelayanan Ibu Hamil dan Bersalin
No | Puskesmas | Sasaran Bumil | K1 | % K1 | K6 | % K6 | Sasaran Bulin | Pn Faskes | % Pn
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
1 | Tirtamulya Kota | 706 | 687 | 97,31 | 625 | 88,53 | 666 | 640 | 96,10
2 | Sukaresmi | 855 | 847 | 99,06 | 767 | 89,71 | 816 | 787 | 96,45
3 | Cibogo | 708 | 688 | 97,18 | 664 | 93,79 | 681 | 663 | 97,36
4 | Karanganyar | 1.039 | 995 | 95,77 | 974 | 93,74 | 993 | 941 | 94,76
5 | Mekarwangi | 608 | 607 | 99,84 | 563 | 92,60 | 575 | 553 | 96,17
6 | Pasirjaya | 889 | 847 | 95,28 | 746 | 83,91 | 838 | 805 | 96,06
7 | Tanjungsari | 597 | 577 | 96,65 | 510 | 85,43 | 569 | 534 | 93,85
8 | Wanasari | 802 | 761 | 94,89 | 680 | 84,79 | 765 | 751 | 98,17
9 | Banjaran | 968 | 959 | 99,07 | 867 | 89,57 | 931 | 893 | 95,92
10 | Gunungsari | 807 | 787 | 97,52 | 760 | 94,18 | 770 | 763 | 99,09
11 | Kertasari | 936 | 936 | 100,00 | 864 | 92,31 | 896 | 873 | 97,43
12 | Cikaret | 886 | 842 | 95,03 | 791 | 89,28 | 846 | 811 | 95,86
13 | Sindangrasa | 674 | 648 | 96,14 | 577 | 85,61 | 638 | 612 | 95,92
14 | Margahayu | 562 | 565 | 100,53 | 510 | 90,75 | 537 | 501 | 93,30
 | Jumlah | 11.037 | 10.746 | 97,36 | 9.898 | 89,68 | 10.521 | 10.127 | 96,26
 | Rata-rata per Puskesmas | 788,4 | 767,6 |  | 707,0 |  | 751,5 | 723,4 |
`,
    },
    {
      name: "T3.7 Balita",
      sheet: `
Tabel 3.7 Status Gizi Balita per Puskesmas
No | Puskesmas | Sasaran Balita | Diukur | % Diukur | Stunting | % Stunting | Wasting | % Wasting
#1 | Tirtamulya Kota | #2608~#,##0 | #2536~#,##0 | =ROUND(D3/C3*100,2) -> 97.24~0.00 | #317~#,##0 | =ROUND(F3/D3*100,2) -> 12.5~0.00 | #86~#,##0 | =ROUND(H3/D3*100,2) -> 3.39~0.00
#2 | Sukaresmi | #2910~#,##0 | #2733~#,##0 | =ROUND(D4/C4*100,2) -> 93.92~0.00 | #354~#,##0 | =ROUND(F4/D4*100,2) -> 12.95~0.00 | #96~#,##0 | =ROUND(H4/D4*100,2) -> 3.51~0.00
#3 | Cibogo | #4007~#,##0 | #3887~#,##0 | =ROUND(D5/C5*100,2) -> 97.01~0.00 | #355~#,##0 | =ROUND(F5/D5*100,2) -> 9.13~0.00 | #202~#,##0 | =ROUND(H5/D5*100,2) -> 5.2~0.00
#4 | Karanganyar | #3437~#,##0 | #3061~#,##0 | =ROUND(D6/C6*100,2) -> 89.06~0.00 | #374~#,##0 | =ROUND(F6/D6*100,2) -> 12.22~0.00 | #162~#,##0 | =ROUND(H6/D6*100,2) -> 5.29~0.00
#5 | Mekarwangi | #3904~#,##0 | #3608~#,##0 | =ROUND(D7/C7*100,2) -> 92.42~0.00 | #383~#,##0 | =ROUND(F7/D7*100,2) -> 10.62~0.00 | #175~#,##0 | =ROUND(H7/D7*100,2) -> 4.85~0.00
#6 | Pasirjaya | #3849~#,##0 | #3729~#,##0 | =ROUND(D8/C8*100,2) -> 96.88~0.00 | #369~#,##0 | =ROUND(F8/D8*100,2) -> 9.9~0.00 | #223~#,##0 | =ROUND(H8/D8*100,2) -> 5.98~0.00
#7 | Tanjungsari | #3686~#,##0 | #3328~#,##0 | =ROUND(D9/C9*100,2) -> 90.29~0.00 | #310~#,##0 | =ROUND(F9/D9*100,2) -> 9.31~0.00 | #122~#,##0 | =ROUND(H9/D9*100,2) -> 3.67~0.00
#8 | Wanasari | #3883~#,##0 | #3642~#,##0 | =ROUND(D10/C10*100,2) -> 93.79~0.00 | #322~#,##0 | =ROUND(F10/D10*100,2) -> 8.84~0.00 | #131~#,##0 | =ROUND(H10/D10*100,2) -> 3.6~0.00
#9 | Banjaran | #2621~#,##0 | #2429~#,##0 | =ROUND(D11/C11*100,2) -> 92.67~0.00 | #231~#,##0 | =ROUND(F11/D11*100,2) -> 9.51~0.00 | #107~#,##0 | =ROUND(H11/D11*100,2) -> 4.41~0.00
#10 | Gunungsari | #3112~#,##0 | #2844~#,##0 | =ROUND(D12/C12*100,2) -> 91.39~0.00 | #268~#,##0 | =ROUND(F12/D12*100,2) -> 9.42~0.00 | #133~#,##0 | =ROUND(H12/D12*100,2) -> 4.68~0.00
#11 | Kertasari | #4041~#,##0 | #3758~#,##0 | =ROUND(D13/C13*100,2) -> 93~0.00 | #494~#,##0 | =ROUND(F13/D13*100,2) -> 13.15~0.00 | #208~#,##0 | =ROUND(H13/D13*100,2) -> 5.53~0.00
#12 | Cikaret | #2719~#,##0 | #2455~#,##0 | =ROUND(D14/C14*100,2) -> 90.29~0.00 | #298~#,##0 | =ROUND(F14/D14*100,2) -> 12.14~0.00 | #138~#,##0 | =ROUND(H14/D14*100,2) -> 5.62~0.00
#13 | Sindangrasa | #3920~#,##0 | #3800~#,##0 | =ROUND(D15/C15*100,2) -> 96.94~0.00 | #444~#,##0 | =ROUND(F15/D15*100,2) -> 11.68~0.00 | #176~#,##0 | =ROUND(H15/D15*100,2) -> 4.63~0.00
#14 | Margahayu | #3724~#,##0 | #3356~#,##0 | =ROUND(D16/C16*100,2) -> 90.12~0.00 | #301~#,##0 | =ROUND(F16/D16*100,2) -> 8.97~0.00 | #150~#,##0 | =ROUND(H16/D16*100,2) -> 4.47~0.00
 | Jumlah | =SUM(C3:C16) -> 48421~#,##0 | =SUM(D3:D16) -> 45166~#,##0 | =ROUND(D17/C17*100,2) -> 93.28~0.00 | =SUM(F3:F16) -> 4820~#,##0 | =ROUND(F17/D17*100,2) -> 10.67~0.00 | =SUM(H3:H16) -> 2109~#,##0 | =ROUND(H17/D17*100,2) -> 4.67~0.00
`,
    },
    {
      name: "T3.8 Imunisasi",
      sheet: `
Tabel 3.8 Imunisasi Dasar Lengkap dan UCI
No | Puskesmas | Bayi L | Bayi P | Bayi L+P | IDL L | IDL P | IDL L+P | % IDL | Desa | Desa UCI | % UCI
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
1 | Tirtamulya Kota | 318 | 313 | 631 | 297 | 288 | 585 | 92,71 | 9 | 9 | 100,00
2 | Sukaresmi | 403 | 375 | 778 | 402 | 358 | 760 | 97,69 | 11 | 10 | 90,91
3 | Cibogo | 326 | 334 | 660 | 316 | 308 | 624 | 94,55 | 13 | 11 | 84,62
4 | Karanganyar | 472 | 468 | 940 | 467 | 445 | 912 | 97,02 | 11 | 11 | 100,00
5 | Mekarwangi | 274 | 275 | 549 | 265 | 269 | 534 | 97,27 | 8 | 8 | 100,00
6 | Pasirjaya | 405 | 396 | 801 | 381 | 367 | 748 | 93,38 | 8 | 6 | 75,00
7 | Tanjungsari | 266 | 263 | 529 | 265 | 242 | 507 | 95,84 | 13 | 11 | 84,62
8 | Wanasari | 370 | 374 | 744 | 355 | 366 | 721 | 96,91 | 16 | 16 | 100,00
9 | Banjaran | 443 | 449 | 892 | 440 | 421 | 861 | 96,52 | 14 | 14 | 100,00
10 | Gunungsari | 383 | 375 | 758 | 377 | 339 | 716 | 94,46 | 14 | 14 | 100,00
11 | Kertasari | 430 | 431 | 861 | 420 | 395 | 815 | 94,66 | 7 | 6 | 85,71
12 | Cikaret | 399 | 406 | 805 | 369 | 400 | 769 | 95,53 | 11 | 9 | 81,82
13 | Sindangrasa | 296 | 309 | 605 | 267 | 291 | 558 | 92,23 | 16 | 15 | 93,75
14 | Margahayu | 254 | 244 | 498 | 251 | 232 | 483 | 96,99 | 7 | 7 | 100,00
 | Jumlah | 5.039 | 5.012 | 10.051 | 4.872 | 4.721 | 9.593 | 95,44 | 158 | 147 | 93,04
`,
    },
    {
      name: "T3.9 TB",
      sheet: `
Tabel 3.9 Penanggulangan TB per Puskesmas
No | Puskesmas | Sasaran Terduga | Terduga Dilayani | % Terduga | Kasus Diobati 2023 | Sembuh | Lengkap | Berhasil | TSR (%)
#1 | Tirtamulya Kota | #852~#,##0 | #749~#,##0 | =ROUND(D3/C3*100,2) -> 87.91~0.00 | #160~#,##0 | #77~#,##0 | #69~#,##0 | =G3+H3 -> 146~#,##0 | =ROUND(I3/F3*100,2) -> 91.25~0.00
#2 | Sukaresmi | #746~#,##0 | #737~#,##0 | =ROUND(D4/C4*100,2) -> 98.79~0.00 | #77~#,##0 | #35~#,##0 | #34~#,##0 | =G4+H4 -> 69~#,##0 | =ROUND(I4/F4*100,2) -> 89.61~0.00
#3 | Cibogo | #754~#,##0 | #729~#,##0 | =ROUND(D5/C5*100,2) -> 96.68~0.00 | #105~#,##0 | #52~#,##0 | #45~#,##0 | =G5+H5 -> 97~#,##0 | =ROUND(I5/F5*100,2) -> 92.38~0.00
#4 | Karanganyar | #675~#,##0 | #701~#,##0 | =ROUND(D6/C6*100,2) -> 103.85~0.00 | #130~#,##0 | #62~#,##0 | #56~#,##0 | =G6+H6 -> 118~#,##0 | =ROUND(I6/F6*100,2) -> 90.77~0.00
#5 | Mekarwangi | #675~#,##0 | #691~#,##0 | =ROUND(D7/C7*100,2) -> 102.37~0.00 | #170~#,##0 | #78~#,##0 | #72~#,##0 | =G7+H7 -> 150~#,##0 | =ROUND(I7/F7*100,2) -> 88.24~0.00
#6 | Pasirjaya | #716~#,##0 | #641~#,##0 | =ROUND(D8/C8*100,2) -> 89.53~0.00 | #147~#,##0 | #65~#,##0 | #62~#,##0 | =G8+H8 -> 127~#,##0 | =ROUND(I8/F8*100,2) -> 86.39~0.00
#7 | Tanjungsari | #1282~#,##0 | #1274~#,##0 | =ROUND(D9/C9*100,2) -> 99.38~0.00 | #83~#,##0 | #36~#,##0 | #37~#,##0 | =G9+H9 -> 73~#,##0 | =ROUND(I9/F9*100,2) -> 87.95~0.00
#8 | Wanasari | #1420~#,##0 | #1282~#,##0 | =ROUND(D10/C10*100,2) -> 90.28~0.00 | #168~#,##0 | #80~#,##0 | #71~#,##0 | =G10+H10 -> 151~#,##0 | =ROUND(I10/F10*100,2) -> 89.88~0.00
#9 | Banjaran | #1102~#,##0 | #995~#,##0 | =ROUND(D11/C11*100,2) -> 90.29~0.00 | #89~#,##0 | #39~#,##0 | #38~#,##0 | =G11+H11 -> 77~#,##0 | =ROUND(I11/F11*100,2) -> 86.52~0.00
#10 | Gunungsari | #1404~#,##0 | #1300~#,##0 | =ROUND(D12/C12*100,2) -> 92.59~0.00 | #117~#,##0 | #53~#,##0 | #50~#,##0 | =G12+H12 -> 103~#,##0 | =ROUND(I12/F12*100,2) -> 88.03~0.00
#11 | Kertasari | #1267~#,##0 | #1124~#,##0 | =ROUND(D13/C13*100,2) -> 88.71~0.00 | #141~#,##0 | #67~#,##0 | #62~#,##0 | =G13+H13 -> 129~#,##0 | =ROUND(I13/F13*100,2) -> 91.49~0.00
#12 | Cikaret | #793~#,##0 | #743~#,##0 | =ROUND(D14/C14*100,2) -> 93.69~0.00 | #120~#,##0 | #56~#,##0 | #52~#,##0 | =G14+H14 -> 108~#,##0 | =ROUND(I14/F14*100,2) -> 90~0.00
#13 | Sindangrasa | #1220~#,##0 | #1032~#,##0 | =ROUND(D15/C15*100,2) -> 84.59~0.00 | #156~#,##0 | #67~#,##0 | #70~#,##0 | =G15+H15 -> 137~#,##0 | =ROUND(I15/F15*100,2) -> 87.82~0.00
#14 | Margahayu | #653~#,##0 | #619~#,##0 | =ROUND(D16/C16*100,2) -> 94.79~0.00 | #178~#,##0 | #84~#,##0 | #76~#,##0 | =G16+H16 -> 160~#,##0 | =ROUND(I16/F16*100,2) -> 89.89~0.00
 | Jumlah | =SUM(C3:C16) -> 13559~#,##0 | =SUM(D3:D16) -> 12617~#,##0 | =ROUND(D17/C17*100,2) -> 93.05~0.00 | =SUM(F3:F16) -> 1841~#,##0 | =SUM(G3:G16) -> 851~#,##0 | =SUM(H3:H16) -> 794~#,##0 | =G17+H17 -> 1645~#,##0 | =ROUND(I17/F17*100,2) -> 89.35~0.00
`,
    },
    {
      name: "T3.10 Hipertensi DM",
      sheet: `
Tabel 3.10 Pelayanan Hipertensi dan DM
No | Puskesmas | Sasaran HT | Dilayani HT | Belum HT | % HT | Sasaran DM | Dilayani DM | % DM
#1 | Tirtamulya Kota | #7239~#,##0 | #6861~#,##0 | =C3-D3 -> 378~#,##0 | =ROUND(D3/C3*100,2) -> 94.78~0.00 | #1544~#,##0 | #1544~#,##0 | =ROUND(H3/G3*100,2) -> 100~0.00
#2 | Sukaresmi | #15552~#,##0 | #11109~#,##0 | =C4-D4 -> 4443~#,##0 | =ROUND(D4/C4*100,2) -> 71.43~0.00 | #1280~#,##0 | #1291~#,##0 | =ROUND(H4/G4*100,2) -> 100.86~0.00
#3 | Cibogo | #10069~#,##0 | #9055~#,##0 | =C5-D5 -> 1014~#,##0 | =ROUND(D5/C5*100,2) -> 89.93~0.00 | #1237~#,##0 | #1086~#,##0 | =ROUND(H5/G5*100,2) -> 87.79~0.00
#4 | Karanganyar | #9259~#,##0 | #8399~#,##0 | =C6-D6 -> 860~#,##0 | =ROUND(D6/C6*100,2) -> 90.71~0.00 | #715~#,##0 | #684~#,##0 | =ROUND(H6/G6*100,2) -> 95.66~0.00
#5 | Mekarwangi | #11307~#,##0 | #8739~#,##0 | =C7-D7 -> 2568~#,##0 | =ROUND(D7/C7*100,2) -> 77.29~0.00 | #1223~#,##0 | #1057~#,##0 | =ROUND(H7/G7*100,2) -> 86.43~0.00
#6 | Pasirjaya | #12098~#,##0 | #8214~#,##0 | =C8-D8 -> 3884~#,##0 | =ROUND(D8/C8*100,2) -> 67.9~0.00 | #831~#,##0 | #771~#,##0 | =ROUND(H8/G8*100,2) -> 92.78~0.00
#7 | Tanjungsari | #14785~#,##0 | #13488~#,##0 | =C9-D9 -> 1297~#,##0 | =ROUND(D9/C9*100,2) -> 91.23~0.00 | #1492~#,##0 | #1367~#,##0 | =ROUND(H9/G9*100,2) -> 91.62~0.00
#8 | Wanasari | #11982~#,##0 | #10035~#,##0 | =C10-D10 -> 1947~#,##0 | =ROUND(D10/C10*100,2) -> 83.75~0.00 | #1509~#,##0 | #1305~#,##0 | =ROUND(H10/G10*100,2) -> 86.48~0.00
#9 | Banjaran | #13667~#,##0 | #13009~#,##0 | =C11-D11 -> 658~#,##0 | =ROUND(D11/C11*100,2) -> 95.19~0.00 | #1307~#,##0 | #1254~#,##0 | =ROUND(H11/G11*100,2) -> 95.94~0.00
#10 | Gunungsari | #12441~#,##0 | #9975~#,##0 | =C12-D12 -> 2466~#,##0 | =ROUND(D12/C12*100,2) -> 80.18~0.00 | #1240~#,##0 | #1126~#,##0 | =ROUND(H12/G12*100,2) -> 90.81~0.00
#11 | Kertasari | #9654~#,##0 | #8276~#,##0 | =C13-D13 -> 1378~#,##0 | =ROUND(D13/C13*100,2) -> 85.73~0.00 | #1256~#,##0 | #1180~#,##0 | =ROUND(H13/G13*100,2) -> 93.95~0.00
#12 | Cikaret | #11191~#,##0 | #8159~#,##0 | =C14-D14 -> 3032~#,##0 | =ROUND(D14/C14*100,2) -> 72.91~0.00 | #1368~#,##0 | #1289~#,##0 | =ROUND(H14/G14*100,2) -> 94.23~0.00
#13 | Sindangrasa | #8028~#,##0 | #7204~#,##0 | =C15-D15 -> 824~#,##0 | =ROUND(D15/C15*100,2) -> 89.74~0.00 | #778~#,##0 | #782~#,##0 | =ROUND(H15/G15*100,2) -> 100.51~0.00
#14 | Margahayu | #16902~#,##0 | #14252~#,##0 | =C16-D16 -> 2650~#,##0 | =ROUND(D16/C16*100,2) -> 84.32~0.00 | #1024~#,##0 | #1006~#,##0 | =ROUND(H16/G16*100,2) -> 98.24~0.00
 | Jumlah | =SUM(C3:C16) -> 164174~#,##0 | =SUM(D3:D16) -> 136775~#,##0 | =C17-D17 -> 27399~#,##0 | =ROUND(D17/C17*100,2) -> 83.31~0.00 | =SUM(G3:G16) -> 16804~#,##0 | =SUM(H3:H16) -> 15742~#,##0 | =ROUND(H17/G17*100,2) -> 93.68~0.00
`,
    },
    {
      name: "T3.11 Efisiensi",
      sheet: `
Tabel 3.11 Efisiensi Penggunaan Sumber Daya
No | Sasaran | Capaian Kinerja (%) | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%) | Tingkat Efisiensi (%) | Keterangan
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7=3-6 | 8
1 | Meningkatnya akuntabilitas kinerja | 101,56 | 76.982.132.000 | 74.082.893.068 | 96,23 | 5,33 | Efisien
2 | Meningkatnya derajat kesehatan masyarakat | 104,15 | 20.606.125.000 | 19.378.303.551 | 94,04 | 10,11 | Efisien
3 | Meningkatnya mutu SDM Kesehatan | 114,28 | 855.750.000 | 780.566.845 | 91,21 | 23,07 | Efisien
4 | Meningkatnya mutu kefarmasian dan pemberdayaan | 100,46 | 2.799.750.000 | 2.613.490.898 | 93,35 | 7,11 | Efisien
 | Jumlah |  | 101.243.757.000 | 96.855.254.362 | 95,67 |  | 
Capaian sasaran 2 = rata-rata IKU 1 s.d. 7; sasaran 3 = IKU 8; sasaran 1 = IKU 9; sasaran 4 = IKU 7
`,
    },
    {
      name: "T4.1 Anggaran",
      sheet: `
Tabel 4.1 Pagu dan Realisasi per Program TA 2024
Kode | Program | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | %
1.02.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 76.982.132.000 | 74.082.893.068 | 2.899.238.932 | 96,23
1.02.02 | PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT | 20.606.125.000 | 19.378.303.551 | 1.227.821.449 | 94,04
1.02.03 | PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN | 855.750.000 | 780.566.845 | 75.183.155 | 91,21
1.02.04 | PROGRAM SEDIAAN FARMASI, ALAT KESEHATAN DAN MAKANAN MINUMAN | 1.219.500.000 | 1.117.033.069 | 102.466.931 | 91,60
1.02.05 | PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN | 1.580.250.000 | 1.496.457.829 | 83.792.171 | 94,70
 | Jumlah | 101.243.757.000 | 96.855.254.362 | 4.388.502.638 | 95,67

Tahun |  | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | %
2022 |  | 92.204.556.000 | 86.118.903.412 | 6.085.652.588 | 93,40
2023 |  | 97.940.117.500 | 92.602.338.190 | 5.337.779.310 | 94,55
2024 |  | 101.243.757.000 | 96.855.254.362 | 4.388.502.638 | 95,67
`,
    },
    {
      name: "T4.2 BOK DAK",
      sheet: `
Tabel 4.2 Realisasi DAK Bidang Kesehatan TA 2024
No | Jenis Dana | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | %
A | DAK Non Fisik (BOK)
1 | BOK Puskesmas | 4.921.875.000 | 4.536.277.983 | 385.597.017 | 92,17
2 | BOK Kabupaten | 4.318.750.000 | 4.102.663.500 | 216.086.500 | 95,00
3 | BOK Pengawasan Obat dan Makanan | 412.300.000 | 398.117.250 | 14.182.750 | 96,56
4 | BOK Kefarmasian | 286.500.000 | 271.904.800 | 14.595.200 | 94,91
 | Sub Jumlah A | 9.939.425.000 | 9.308.963.533 | 630.461.467 | 93,66
B | DAK Fisik
1 | Penguatan Penurunan AKI dan AKB | 5.214.800.000 | 5.098.214.300 | 116.585.700 | 97,76
2 | Penguatan Intervensi Stunting | 3.126.400.000 | 2.987.540.150 | 138.859.850 | 95,56
3 | Pengendalian Penyakit | 1.980.250.000 | 1.874.336.900 | 105.913.100 | 94,65
 | Sub Jumlah B | 10.321.450.000 | 9.960.091.350 | 361.358.650 | 96,50
 | JUMLAH A + B | 20.260.875.000 | 19.269.054.883 | 991.820.117 | 95,10
BOK Puskesmas dianggarkan pada Sub Kegiatan Operasional Pelayanan Puskesmas
`,
    },
    {
      name: "T4.3 Kapitasi JKN",
      sheet: `
Tabel 4.3 Dana Kapitasi JKN per Puskesmas (tarif Rp6.000 per peserta per bulan)
No | Puskesmas | Peserta | Saldo Awal | Penerimaan | Tersedia | Belanja | Saldo Akhir | % Belanja
#1 | Tirtamulya Kota | #27296~#,##0 | #70357314~#,##0 | #1965312000~#,##0 | =D3+E3 -> 2035669314~#,##0 | #1958909336~#,##0 | =F3-G3 -> 76759978~#,##0 | =ROUND(G3/F3*100,2) -> 96.23~0.00
#2 | Sukaresmi | #17570~#,##0 | #29272545~#,##0 | #1265040000~#,##0 | =D4+E4 -> 1294312545~#,##0 | #1172149145~#,##0 | =F4-G4 -> 122163400~#,##0 | =ROUND(G4/F4*100,2) -> 90.56~0.00
#3 | Cibogo | #39198~#,##0 | #10394630~#,##0 | #2822256000~#,##0 | =D5+E5 -> 2832650630~#,##0 | #2539469385~#,##0 | =F5-G5 -> 293181245~#,##0 | =ROUND(G5/F5*100,2) -> 89.65~0.00
#4 | Karanganyar | #40774~#,##0 | #80627178~#,##0 | #2935728000~#,##0 | =D6+E6 -> 3016355178~#,##0 | #2802904499~#,##0 | =F6-G6 -> 213450679~#,##0 | =ROUND(G6/F6*100,2) -> 92.92~0.00
#5 | Mekarwangi | #26296~#,##0 | #38932494~#,##0 | #1893312000~#,##0 | =D7+E7 -> 1932244494~#,##0 | #1861486010~#,##0 | =F7-G7 -> 70758484~#,##0 | =ROUND(G7/F7*100,2) -> 96.34~0.00
#6 | Pasirjaya | #20165~#,##0 | #48195516~#,##0 | #1451880000~#,##0 | =D8+E8 -> 1500075516~#,##0 | #1317554458~#,##0 | =F8-G8 -> 182521058~#,##0 | =ROUND(G8/F8*100,2) -> 87.83~0.00
#7 | Tanjungsari | #14971~#,##0 | #75553800~#,##0 | #1077912000~#,##0 | =D9+E9 -> 1153465800~#,##0 | #1028881905~#,##0 | =F9-G9 -> 124583895~#,##0 | =ROUND(G9/F9*100,2) -> 89.2~0.00
#8 | Wanasari | #30937~#,##0 | #59252938~#,##0 | #2227464000~#,##0 | =D10+E10 -> 2286716938~#,##0 | #2045582612~#,##0 | =F10-G10 -> 241134326~#,##0 | =ROUND(G10/F10*100,2) -> 89.45~0.00
#9 | Banjaran | #18647~#,##0 | #2385899~#,##0 | #1342584000~#,##0 | =D11+E11 -> 1344969899~#,##0 | #1282969790~#,##0 | =F11-G11 -> 62000109~#,##0 | =ROUND(G11/F11*100,2) -> 95.39~0.00
#10 | Gunungsari | #37929~#,##0 | #29329362~#,##0 | #2730888000~#,##0 | =D12+E12 -> 2760217362~#,##0 | #2579347356~#,##0 | =F12-G12 -> 180870006~#,##0 | =ROUND(G12/F12*100,2) -> 93.45~0.00
#11 | Kertasari | #30513~#,##0 | #83227246~#,##0 | #2196936000~#,##0 | =D13+E13 -> 2280163246~#,##0 | #2200188962~#,##0 | =F13-G13 -> 79974284~#,##0 | =ROUND(G13/F13*100,2) -> 96.49~0.00
#12 | Cikaret | #38409~#,##0 | #77496997~#,##0 | #2765448000~#,##0 | =D14+E14 -> 2842944997~#,##0 | #2740011716~#,##0 | =F14-G14 -> 102933281~#,##0 | =ROUND(G14/F14*100,2) -> 96.38~0.00
#13 | Sindangrasa | #29514~#,##0 | #14945471~#,##0 | #2125008000~#,##0 | =D15+E15 -> 2139953471~#,##0 | #1959491156~#,##0 | =F15-G15 -> 180462315~#,##0 | =ROUND(G15/F15*100,2) -> 91.57~0.00
#14 | Margahayu | #39211~#,##0 | #74855894~#,##0 | #2823192000~#,##0 | =D16+E16 -> 2898047894~#,##0 | #2773773934~#,##0 | =F16-G16 -> 124273960~#,##0 | =ROUND(G16/F16*100,2) -> 95.71~0.00
 | Jumlah | =SUM(C3:C16) -> 411430~#,##0 | =SUM(D3:D16) -> 694827284~#,##0 | =SUM(E3:E16) -> 29622960000~#,##0 | =D17+E17 -> 30317787284~#,##0 | =SUM(G3:G16) -> 28262720264~#,##0 | =F17-G17 -> 2055067020~#,##0 | =ROUND(G17/F17*100,2) -> 93.22~0.00
Belanja kapitasi dicatat melalui SP2B/SP3B dan tidak termasuk LRA
`,
    },
    {
      name: "LRA",
      sheet: `
LAPORAN REALISASI ANGGARAN BELANJA - DINAS KESEHATAN
TAHUN ANGGARAN 2024
Kode Rekening | Uraian | Anggaran | Realisasi | Lebih/(Kurang) | %
1.02 | URUSAN PEMERINTAHAN BIDANG KESEHATAN | 101.243.757.000 | 96.855.254.362 | (4.388.502.638) | 95,67
1.02.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 76.982.132.000 | 74.082.893.068 | (2.899.238.932) | 96,23
1.02.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 1.041.750.000 | 974.842.991 | (66.907.009) | 93,58
1.02.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 695.250.000 | 657.874.638 | (37.375.362) | 94,62
5 | BELANJA DAERAH | 695.250.000 | 657.874.638 | (37.375.362) | 94,62
5.1 | BELANJA OPERASI | 695.250.000 | 657.874.638 | (37.375.362) | 94,62
5.1.02 | Belanja Barang dan Jasa | 695.250.000 | 657.874.638 | (37.375.362) | 94,62
5.1.02.01 | Belanja Barang | 264.000.000 | 254.644.250 | (9.355.750) | 96,46
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 100.500.000 | 92.575.376 | (7.924.624) | 92,11
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 163.500.000 | 162.068.874 | (1.431.126) | 99,12
5.1.02.02 | Belanja Jasa | 253.500.000 | 242.728.673 | (10.771.327) | 95,75
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator | 253.500.000 | 242.728.673 | (10.771.327) | 95,75
5.1.02.04 | Belanja Perjalanan Dinas | 177.750.000 | 160.501.715 | (17.248.285) | 90,30
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 109.500.000 | 101.503.099 | (7.996.901) | 92,70
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 68.250.000 | 58.998.616 | (9.251.384) | 86,44
1.02.01.2.01.0002 | Evaluasi Kinerja Perangkat Daerah | 346.500.000 | 316.968.353 | (29.531.647) | 91,48
5 | BELANJA DAERAH | 346.500.000 | 316.968.353 | (29.531.647) | 91,48
5.1 | BELANJA OPERASI | 346.500.000 | 316.968.353 | (29.531.647) | 91,48
5.1.02 | Belanja Barang dan Jasa | 346.500.000 | 316.968.353 | (29.531.647) | 91,48
5.1.02.01 | Belanja Barang | 60.750.000 | 51.222.558 | (9.527.442) | 84,32
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 60.750.000 | 51.222.558 | (9.527.442) | 84,32
5.1.02.04 | Belanja Perjalanan Dinas | 285.750.000 | 265.745.795 | (20.004.205) | 93,00
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 118.500.000 | 102.039.039 | (16.460.961) | 86,11
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 167.250.000 | 163.706.756 | (3.543.244) | 97,88
1.02.01.2.02 | Administrasi Keuangan Perangkat Daerah | 74.333.132.000 | 71.638.304.962 | (2.694.827.038) | 96,37
1.02.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 73.734.632.000 | 71.064.219.392 | (2.670.412.608) | 96,38
5 | BELANJA DAERAH | 73.734.632.000 | 71.064.219.392 | (2.670.412.608) | 96,38
5.1 | BELANJA OPERASI | 73.734.632.000 | 71.064.219.392 | (2.670.412.608) | 96,38
5.1.01 | Belanja Pegawai | 73.734.632.000 | 71.064.219.392 | (2.670.412.608) | 96,38
5.1.01.01 | Belanja Gaji dan Tunjangan ASN | 73.734.632.000 | 71.064.219.392 | (2.670.412.608) | 96,38
5.1.01.01.01.0001 | Belanja Gaji Pokok PNS | 64.218.450.000 | 61.890.761.809 | (2.327.688.191) | 96,38
5.1.01.01.02.0001 | Belanja Tunjangan Keluarga PNS | 5.904.312.000 | 5.698.955.372 | (205.356.628) | 96,52
5.1.01.01.06.0001 | Belanja Tunjangan Beras PNS | 3.611.870.000 | 3.474.502.211 | (137.367.789) | 96,20
1.02.01.2.02.0002 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 598.500.000 | 574.085.570 | (24.414.430) | 95,92
5 | BELANJA DAERAH | 598.500.000 | 574.085.570 | (24.414.430) | 95,92
5.1 | BELANJA OPERASI | 598.500.000 | 574.085.570 | (24.414.430) | 95,92
5.1.02 | Belanja Barang dan Jasa | 598.500.000 | 574.085.570 | (24.414.430) | 95,92
5.1.02.01 | Belanja Barang | 202.500.000 | 199.796.732 | (2.703.268) | 98,67
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 171.000.000 | 168.470.131 | (2.529.869) | 98,52
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 31.500.000 | 31.326.601 | (173.399) | 99,45
5.1.02.02 | Belanja Jasa | 168.750.000 | 166.291.986 | (2.458.014) | 98,54
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator | 168.750.000 | 166.291.986 | (2.458.014) | 98,54
5.1.02.04 | Belanja Perjalanan Dinas | 227.250.000 | 207.996.852 | (19.253.148) | 91,53
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 123.000.000 | 109.242.878 | (13.757.122) | 88,82
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 104.250.000 | 98.753.974 | (5.496.026) | 94,73
1.02.01.2.06 | Administrasi Umum Perangkat Daerah | 1.607.250.000 | 1.469.745.115 | (137.504.885) | 91,44
1.02.01.2.06.0001 | Penyediaan Peralatan dan Perlengkapan Kantor | 917.250.000 | 848.124.564 | (69.125.436) | 92,46
5 | BELANJA DAERAH | 917.250.000 | 848.124.564 | (69.125.436) | 92,46
5.1 | BELANJA OPERASI | 917.250.000 | 848.124.564 | (69.125.436) | 92,46
5.1.02 | Belanja Barang dan Jasa | 917.250.000 | 848.124.564 | (69.125.436) | 92,46
5.1.02.01 | Belanja Barang | 352.500.000 | 326.957.922 | (25.542.078) | 92,75
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 84.000.000 | 79.070.332 | (4.929.668) | 94,13
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 268.500.000 | 247.887.590 | (20.612.410) | 92,32
5.1.02.02 | Belanja Jasa | 288.000.000 | 273.390.478 | (14.609.522) | 94,93
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator | 288.000.000 | 273.390.478 | (14.609.522) | 94,93
5.1.02.04 | Belanja Perjalanan Dinas | 276.750.000 | 247.776.164 | (28.973.836) | 89,53
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 276.750.000 | 247.776.164 | (28.973.836) | 89,53
1.02.01.2.06.0002 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 690.000.000 | 621.620.551 | (68.379.449) | 90,09
5 | BELANJA DAERAH | 690.000.000 | 621.620.551 | (68.379.449) | 90,09
5.1 | BELANJA OPERASI | 690.000.000 | 621.620.551 | (68.379.449) | 90,09
5.1.02 | Belanja Barang dan Jasa | 690.000.000 | 621.620.551 | (68.379.449) | 90,09
5.1.02.01 | Belanja Barang | 330.750.000 | 300.834.595 | (29.915.405) | 90,96
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 198.750.000 | 170.528.566 | (28.221.434) | 85,80
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 132.000.000 | 130.306.029 | (1.693.971) | 98,72
5.1.02.04 | Belanja Perjalanan Dinas | 359.250.000 | 320.785.956 | (38.464.044) | 89,29
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 269.250.000 | 242.809.649 | (26.440.351) | 90,18
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 90.000.000 | 77.976.307 | (12.023.693) | 86,64
1.02.02 | PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT | 20.606.125.000 | 19.378.303.551 | (1.227.821.449) | 94,04
1.02.02.2.01 | Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP | 10.588.000.000 | 10.172.007.049 | (415.992.951) | 96,07
1.02.02.2.01.0001 | Pengadaan Alat Kesehatan Fasilitas Pelayanan Kesehatan | 10.588.000.000 | 10.172.007.049 | (415.992.951) | 96,07
5 | BELANJA DAERAH | 10.588.000.000 | 10.172.007.049 | (415.992.951) | 96,07
5.2 | BELANJA MODAL | 10.588.000.000 | 10.172.007.049 | (415.992.951) | 96,07
5.2.02 | Belanja Modal Peralatan dan Mesin | 10.588.000.000 | 10.172.007.049 | (415.992.951) | 96,07
5.2.02.07 | Belanja Modal Alat Kedokteran dan Kesehatan | 10.588.000.000 | 10.172.007.049 | (415.992.951) | 96,07
5.2.02.07.01.0001 | Belanja Modal Alat Kedokteran Umum | 8.412.600.000 | 8.090.930.970 | (321.669.030) | 96,18
5.2.02.07.01.0003 | Belanja Modal Alat Kedokteran Bedah | 2.175.400.000 | 2.081.076.079 | (94.323.921) | 95,66
1.02.02.2.02 | Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota | 10.018.125.000 | 9.206.296.502 | (811.828.498) | 91,90
1.02.02.2.02.0001 | Pengelolaan Pelayanan Kesehatan Ibu Hamil | 456.750.000 | 443.375.769 | (13.374.231) | 97,07
5 | BELANJA DAERAH | 456.750.000 | 443.375.769 | (13.374.231) | 97,07
5.1 | BELANJA OPERASI | 456.750.000 | 443.375.769 | (13.374.231) | 97,07
5.1.02 | Belanja Barang dan Jasa | 456.750.000 | 443.375.769 | (13.374.231) | 97,07
5.1.02.01 | Belanja Barang | 135.000.000 | 131.106.731 | (3.893.269) | 97,12
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 84.000.000 | 81.068.312 | (2.931.688) | 96,51
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 51.000.000 | 50.038.419 | (961.581) | 98,11
5.1.02.02 | Belanja Jasa | 99.750.000 | 98.947.710 | (802.290) | 99,20
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator | 99.750.000 | 98.947.710 | (802.290) | 99,20
5.1.02.04 | Belanja Perjalanan Dinas | 222.000.000 | 213.321.328 | (8.678.672) | 96,09
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 74.250.000 | 69.573.721 | (4.676.279) | 93,70
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 147.750.000 | 143.747.607 | (4.002.393) | 97,29
1.02.02.2.02.0002 | Pengelolaan Pelayanan Kesehatan Ibu Bersalin | 557.250.000 | 542.227.828 | (15.022.172) | 97,30
5 | BELANJA DAERAH | 557.250.000 | 542.227.828 | (15.022.172) | 97,30
5.1 | BELANJA OPERASI | 557.250.000 | 542.227.828 | (15.022.172) | 97,30
5.1.02 | Belanja Barang dan Jasa | 557.250.000 | 542.227.828 | (15.022.172) | 97,30
5.1.02.01 | Belanja Barang | 244.500.000 | 237.057.639 | (7.442.361) | 96,96
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 244.500.000 | 237.057.639 | (7.442.361) | 96,96
5.1.02.02 | Belanja Jasa | 111.000.000 | 107.547.717 | (3.452.283) | 96,89
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator | 111.000.000 | 107.547.717 | (3.452.283) | 96,89
5.1.02.04 | Belanja Perjalanan Dinas | 201.750.000 | 197.622.472 | (4.127.528) | 97,95
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 201.750.000 | 197.622.472 | (4.127.528) | 97,95
1.02.02.2.02.0003 | Pengelolaan Pelayanan Kesehatan Bayi Baru Lahir | 465.000.000 | 408.147.474 | (56.852.526) | 87,77
5 | BELANJA DAERAH | 465.000.000 | 408.147.474 | (56.852.526) | 87,77
5.1 | BELANJA OPERASI | 465.000.000 | 408.147.474 | (56.852.526) | 87,77
5.1.02 | Belanja Barang dan Jasa | 465.000.000 | 408.147.474 | (56.852.526) | 87,77
5.1.02.01 | Belanja Barang | 184.500.000 | 158.655.145 | (25.844.855) | 85,99
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 184.500.000 | 158.655.145 | (25.844.855) | 85,99
5.1.02.02 | Belanja Jasa | 178.500.000 | 158.190.389 | (20.309.611) | 88,62
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator | 178.500.000 | 158.190.389 | (20.309.611) | 88,62
5.1.02.04 | Belanja Perjalanan Dinas | 102.000.000 | 91.301.940 | (10.698.060) | 89,51
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 102.000.000 | 91.301.940 | (10.698.060) | 89,51
1.02.02.2.02.0004 | Pengelolaan Pelayanan Kesehatan Balita | 854.250.000 | 766.500.562 | (87.749.438) | 89,73
5 | BELANJA DAERAH | 854.250.000 | 766.500.562 | (87.749.438) | 89,73
5.1 | BELANJA OPERASI | 854.250.000 | 766.500.562 | (87.749.438) | 89,73
5.1.02 | Belanja Barang dan Jasa | 854.250.000 | 766.500.562 | (87.749.438) | 89,73
5.1.02.01 | Belanja Barang | 426.750.000 | 393.970.059 | (32.779.941) | 92,32
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 134.250.000 | 127.689.759 | (6.560.241) | 95,11
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 292.500.000 | 266.280.300 | (26.219.700) | 91,04
5.1.02.02 | Belanja Jasa | 266.250.000 | 225.956.582 | (40.293.418) | 84,87
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator | 266.250.000 | 225.956.582 | (40.293.418) | 84,87
5.1.02.04 | Belanja Perjalanan Dinas | 161.250.000 | 146.573.921 | (14.676.079) | 90,90
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 86.250.000 | 77.560.425 | (8.689.575) | 89,93
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 75.000.000 | 69.013.496 | (5.986.504) | 92,02
1.02.02.2.02.0005 | Pengelolaan Pelayanan Kesehatan pada Usia Pendidikan Dasar | 621.000.000 | 549.548.826 | (71.451.174) | 88,49
5 | BELANJA DAERAH | 621.000.000 | 549.548.826 | (71.451.174) | 88,49
5.1 | BELANJA OPERASI | 621.000.000 | 549.548.826 | (71.451.174) | 88,49
5.1.02 | Belanja Barang dan Jasa | 621.000.000 | 549.548.826 | (71.451.174) | 88,49
5.1.02.01 | Belanja Barang | 387.000.000 | 340.352.565 | (46.647.435) | 87,95
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 191.250.000 | 167.193.736 | (24.056.264) | 87,42
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 195.750.000 | 173.158.829 | (22.591.171) | 88,46
5.1.02.02 | Belanja Jasa | 234.000.000 | 209.196.261 | (24.803.739) | 89,40
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator | 234.000.000 | 209.196.261 | (24.803.739) | 89,40
1.02.02.2.02.0006 | Pengelolaan Pelayanan Kesehatan pada Usia Lanjut | 586.500.000 | 524.940.958 | (61.559.042) | 89,50
5 | BELANJA DAERAH | 586.500.000 | 524.940.958 | (61.559.042) | 89,50
5.1 | BELANJA OPERASI | 586.500.000 | 524.940.958 | (61.559.042) | 89,50
5.1.02 | Belanja Barang dan Jasa | 586.500.000 | 524.940.958 | (61.559.042) | 89,50
5.1.02.01 | Belanja Barang | 397.500.000 | 362.373.362 | (35.126.638) | 91,16
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 276.000.000 | 256.302.353 | (19.697.647) | 92,86
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 121.500.000 | 106.071.009 | (15.428.991) | 87,30
5.1.02.04 | Belanja Perjalanan Dinas | 189.000.000 | 162.567.596 | (26.432.404) | 86,01
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 148.500.000 | 128.233.684 | (20.266.316) | 86,35
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 40.500.000 | 34.333.912 | (6.166.088) | 84,78
1.02.02.2.02.0007 | Pengelolaan Pelayanan Kesehatan Penderita Hipertensi | 379.500.000 | 355.052.861 | (24.447.139) | 93,56
5 | BELANJA DAERAH | 379.500.000 | 355.052.861 | (24.447.139) | 93,56
5.1 | BELANJA OPERASI | 379.500.000 | 355.052.861 | (24.447.139) | 93,56
5.1.02 | Belanja Barang dan Jasa | 379.500.000 | 355.052.861 | (24.447.139) | 93,56
5.1.02.02 | Belanja Jasa | 297.750.000 | 275.271.207 | (22.478.793) | 92,45
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator | 297.750.000 | 275.271.207 | (22.478.793) | 92,45
5.1.02.04 | Belanja Perjalanan Dinas | 81.750.000 | 79.781.654 | (1.968.346) | 97,59
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 81.750.000 | 79.781.654 | (1.968.346) | 97,59
1.02.02.2.02.0008 | Pengelolaan Pelayanan Kesehatan Orang Terduga Tuberkulosis | 628.500.000 | 589.572.999 | (38.927.001) | 93,81
5 | BELANJA DAERAH | 628.500.000 | 589.572.999 | (38.927.001) | 93,81
5.1 | BELANJA OPERASI | 628.500.000 | 589.572.999 | (38.927.001) | 93,81
5.1.02 | Belanja Barang dan Jasa | 628.500.000 | 589.572.999 | (38.927.001) | 93,81
5.1.02.01 | Belanja Barang | 260.250.000 | 237.861.171 | (22.388.829) | 91,40
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 164.250.000 | 154.222.733 | (10.027.267) | 93,90
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 96.000.000 | 83.638.438 | (12.361.562) | 87,12
5.1.02.02 | Belanja Jasa | 45.750.000 | 38.585.257 | (7.164.743) | 84,34
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator | 45.750.000 | 38.585.257 | (7.164.743) | 84,34
5.1.02.04 | Belanja Perjalanan Dinas | 322.500.000 | 313.126.571 | (9.373.429) | 97,09
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 48.750.000 | 47.935.040 | (814.960) | 98,33
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 273.750.000 | 265.191.531 | (8.558.469) | 96,87
1.02.02.2.02.0009 | Pengelolaan Pelayanan Kesehatan Gizi Masyarakat | 547.500.000 | 490.651.242 | (56.848.758) | 89,62
5 | BELANJA DAERAH | 547.500.000 | 490.651.242 | (56.848.758) | 89,62
5.1 | BELANJA OPERASI | 547.500.000 | 490.651.242 | (56.848.758) | 89,62
5.1.02 | Belanja Barang dan Jasa | 547.500.000 | 490.651.242 | (56.848.758) | 89,62
5.1.02.01 | Belanja Barang | 259.500.000 | 229.697.650 | (29.802.350) | 88,52
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 259.500.000 | 229.697.650 | (29.802.350) | 88,52
5.1.02.02 | Belanja Jasa | 96.000.000 | 92.750.473 | (3.249.527) | 96,62
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator | 96.000.000 | 92.750.473 | (3.249.527) | 96,62
5.1.02.04 | Belanja Perjalanan Dinas | 192.000.000 | 168.203.119 | (23.796.881) | 87,61
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 132.750.000 | 113.698.535 | (19.051.465) | 85,65
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 59.250.000 | 54.504.584 | (4.745.416) | 91,99
1.02.02.2.02.0010 | Operasional Pelayanan Puskesmas | 4.921.875.000 | 4.536.277.983 | (385.597.017) | 92,17
5 | BELANJA DAERAH | 4.921.875.000 | 4.536.277.983 | (385.597.017) | 92,17
5.1 | BELANJA OPERASI | 4.921.875.000 | 4.536.277.983 | (385.597.017) | 92,17
5.1.02 | Belanja Barang dan Jasa | 4.921.875.000 | 4.536.277.983 | (385.597.017) | 92,17
5.1.02.01 | Belanja Barang | 2.638.125.000 | 2.419.408.486 | (218.716.514) | 91,71
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 849.375.000 | 729.550.554 | (119.824.446) | 85,89
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 1.788.750.000 | 1.689.857.932 | (98.892.068) | 94,47
5.1.02.02 | Belanja Jasa | 1.321.875.000 | 1.265.926.804 | (55.948.196) | 95,77
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator | 1.321.875.000 | 1.265.926.804 | (55.948.196) | 95,77
5.1.02.04 | Belanja Perjalanan Dinas | 961.875.000 | 850.942.693 | (110.932.307) | 88,47
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 551.250.000 | 491.735.247 | (59.514.753) | 89,20
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 410.625.000 | 359.207.446 | (51.417.554) | 87,48
1.02.03 | PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN | 855.750.000 | 780.566.845 | (75.183.155) | 91,21
1.02.03.2.02 | Perencanaan Kebutuhan dan Pendayagunaan SDM Kesehatan | 855.750.000 | 780.566.845 | (75.183.155) | 91,21
1.02.03.2.02.0001 | Pemenuhan Kebutuhan SDM Kesehatan Sesuai Standar | 214.500.000 | 196.172.971 | (18.327.029) | 91,46
5 | BELANJA DAERAH | 214.500.000 | 196.172.971 | (18.327.029) | 91,46
5.1 | BELANJA OPERASI | 214.500.000 | 196.172.971 | (18.327.029) | 91,46
5.1.02 | Belanja Barang dan Jasa | 214.500.000 | 196.172.971 | (18.327.029) | 91,46
5.1.02.01 | Belanja Barang | 214.500.000 | 196.172.971 | (18.327.029) | 91,46
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 214.500.000 | 196.172.971 | (18.327.029) | 91,46
1.02.03.2.02.0002 | Pembinaan dan Pengawasan SDM Kesehatan | 641.250.000 | 584.393.874 | (56.856.126) | 91,13
5 | BELANJA DAERAH | 641.250.000 | 584.393.874 | (56.856.126) | 91,13
5.1 | BELANJA OPERASI | 641.250.000 | 584.393.874 | (56.856.126) | 91,13
5.1.02 | Belanja Barang dan Jasa | 641.250.000 | 584.393.874 | (56.856.126) | 91,13
5.1.02.01 | Belanja Barang | 134.250.000 | 128.126.799 | (6.123.201) | 95,44
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 73.500.000 | 70.458.611 | (3.041.389) | 95,86
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 60.750.000 | 57.668.188 | (3.081.812) | 94,93
5.1.02.02 | Belanja Jasa | 84.750.000 | 79.969.734 | (4.780.266) | 94,36
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator | 84.750.000 | 79.969.734 | (4.780.266) | 94,36
5.1.02.04 | Belanja Perjalanan Dinas | 422.250.000 | 376.297.341 | (45.952.659) | 89,12
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 299.250.000 | 268.496.394 | (30.753.606) | 89,72
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 123.000.000 | 107.800.947 | (15.199.053) | 87,64
1.02.04 | PROGRAM SEDIAAN FARMASI, ALAT KESEHATAN DAN MAKANAN MINUMAN | 1.219.500.000 | 1.117.033.069 | (102.466.931) | 91,60
1.02.04.2.03 | Penerbitan Sertifikat Produksi Pangan Industri Rumah Tangga | 404.250.000 | 372.988.357 | (31.261.643) | 92,27
1.02.04.2.03.0001 | Pengendalian dan Pengawasan serta Tindak Lanjut SPP-IRT | 404.250.000 | 372.988.357 | (31.261.643) | 92,27
5 | BELANJA DAERAH | 404.250.000 | 372.988.357 | (31.261.643) | 92,27
5.1 | BELANJA OPERASI | 404.250.000 | 372.988.357 | (31.261.643) | 92,27
5.1.02 | Belanja Barang dan Jasa | 404.250.000 | 372.988.357 | (31.261.643) | 92,27
5.1.02.04 | Belanja Perjalanan Dinas | 404.250.000 | 372.988.357 | (31.261.643) | 92,27
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 108.750.000 | 96.800.598 | (11.949.402) | 89,01
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 295.500.000 | 276.187.759 | (19.312.241) | 93,46
1.02.04.2.06 | Pemeriksaan dan Tindak Lanjut Hasil Pemeriksaan Post Market | 815.250.000 | 744.044.712 | (71.205.288) | 91,27
1.02.04.2.06.0001 | Pemeriksaan Post Market pada Produk Makanan-Minuman IRT | 815.250.000 | 744.044.712 | (71.205.288) | 91,27
5 | BELANJA DAERAH | 815.250.000 | 744.044.712 | (71.205.288) | 91,27
5.1 | BELANJA OPERASI | 815.250.000 | 744.044.712 | (71.205.288) | 91,27
5.1.02 | Belanja Barang dan Jasa | 815.250.000 | 744.044.712 | (71.205.288) | 91,27
5.1.02.01 | Belanja Barang | 362.250.000 | 341.207.609 | (21.042.391) | 94,19
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 214.500.000 | 197.022.233 | (17.477.767) | 91,85
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 147.750.000 | 144.185.376 | (3.564.624) | 97,59
5.1.02.02 | Belanja Jasa | 254.250.000 | 231.834.506 | (22.415.494) | 91,18
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator | 254.250.000 | 231.834.506 | (22.415.494) | 91,18
5.1.02.04 | Belanja Perjalanan Dinas | 198.750.000 | 171.002.597 | (27.747.403) | 86,04
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 133.500.000 | 113.804.318 | (19.695.682) | 85,25
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 65.250.000 | 57.198.279 | (8.051.721) | 87,66
1.02.05 | PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN | 1.580.250.000 | 1.496.457.829 | (83.792.171) | 94,70
1.02.05.2.01 | Advokasi, Pemberdayaan, Kemitraan, Peningkatan Peran serta Masyarakat | 870.000.000 | 831.667.891 | (38.332.109) | 95,59
1.02.05.2.01.0001 | Peningkatan Upaya Promosi Kesehatan dan Advokasi | 870.000.000 | 831.667.891 | (38.332.109) | 95,59
5 | BELANJA DAERAH | 870.000.000 | 831.667.891 | (38.332.109) | 95,59
5.1 | BELANJA OPERASI | 870.000.000 | 831.667.891 | (38.332.109) | 95,59
5.1.02 | Belanja Barang dan Jasa | 870.000.000 | 831.667.891 | (38.332.109) | 95,59
5.1.02.01 | Belanja Barang | 305.250.000 | 278.551.520 | (26.698.480) | 91,25
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 130.500.000 | 122.031.734 | (8.468.266) | 93,51
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 174.750.000 | 156.519.786 | (18.230.214) | 89,57
5.1.02.02 | Belanja Jasa | 276.750.000 | 275.528.491 | (1.221.509) | 99,56
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator | 276.750.000 | 275.528.491 | (1.221.509) | 99,56
5.1.02.04 | Belanja Perjalanan Dinas | 288.000.000 | 277.587.880 | (10.412.120) | 96,38
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 258.000.000 | 250.423.331 | (7.576.669) | 97,06
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 30.000.000 | 27.164.549 | (2.835.451) | 90,55
1.02.05.2.03 | Pengembangan Upaya Kesehatan Bersumber Daya Masyarakat | 710.250.000 | 664.789.938 | (45.460.062) | 93,60
1.02.05.2.03.0001 | Bimbingan Teknis dan Supervisi UKBM | 710.250.000 | 664.789.938 | (45.460.062) | 93,60
5 | BELANJA DAERAH | 710.250.000 | 664.789.938 | (45.460.062) | 93,60
5.1 | BELANJA OPERASI | 710.250.000 | 664.789.938 | (45.460.062) | 93,60
5.1.02 | Belanja Barang dan Jasa | 710.250.000 | 664.789.938 | (45.460.062) | 93,60
5.1.02.01 | Belanja Barang | 330.750.000 | 326.038.589 | (4.711.411) | 98,58
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 291.750.000 | 289.573.543 | (2.176.457) | 99,25
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 39.000.000 | 36.465.046 | (2.534.954) | 93,50
5.1.02.02 | Belanja Jasa | 172.500.000 | 157.576.103 | (14.923.897) | 91,35
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator | 172.500.000 | 157.576.103 | (14.923.897) | 91,35
5.1.02.04 | Belanja Perjalanan Dinas | 207.000.000 | 181.175.246 | (25.824.754) | 87,52
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 169.500.000 | 147.360.456 | (22.139.544) | 86,94
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 37.500.000 | 33.814.790 | (3.685.210) | 90,17
 | JUMLAH BELANJA | 101.243.757.000 | 96.855.254.362 | (4.388.502.638) | 95,67

 |  |  | Kepala Dinas Kesehatan,
 |  |  | dr. Hj. Ratna Wulandari, M.Kes
`,
    },
    {
      name: "Narasi",
      sheet: `
Jumlah tenaga kesehatan Dinas Kesehatan Kabupaten Tirtamulya per 31 Desember 2024 sebanyak 1.338 orang, terdiri dari 749 PNS, 443 PPPK dan 146 Non ASN; jenis tenaga terbanyak adalah Bidan sebanyak 552 orang (41,3%).
Dari 9 (sembilan) Indikator Kinerja Utama, 6 indikator mencapai atau melampaui target dan 3 indikator belum mencapai target, dengan rata-rata capaian 104,99%.
Realisasi Usia Harapan Hidup tahun 2024 sebesar 72,84 tahun dari target 72,60 tahun dengan capaian 100,33%, meningkat 0,33 tahun dibandingkan tahun 2023 sebesar 72,51 tahun.
Angka Kematian Ibu tahun 2024 sebesar 99,49 per 100.000 kelahiran hidup, yaitu 10 kematian ibu dari 10.051 kelahiran hidup, lebih rendah dari target 125,00.
Angka Kematian Bayi sebesar 7,86 per 1.000 kelahiran hidup dari target 7,50, sehingga capaiannya 95,20%; jumlah kematian bayi 79 kasus yang terdiri dari 53 kematian neonatal dan 26 kematian post neonatal.
Prevalensi stunting turun dari 12,06% pada tahun 2023 menjadi 10,67% pada tahun 2024, atau turun 1,39 poin persen.
Dari 45.166 balita yang diukur terdapat 4.820 balita stunting; persentase tertinggi di Puskesmas Kertasari sebesar 13,15% dan terendah di Puskesmas Wanasari sebesar 8,84%.
Rata-rata capaian 12 layanan SPM bidang kesehatan tahun 2024 sebesar 93,78%, dengan capaian terendah pada Pelayanan Kesehatan Penderita Hipertensi sebesar 83,31%.
Pelayanan kesehatan ibu hamil (K6) menjangkau 9.898 dari 11.037 sasaran atau 89,68%, sedangkan persalinan di fasilitas kesehatan 10.127 dari 10.521 sasaran atau 96,26%.
Imunisasi Dasar Lengkap mencapai 9.593 bayi atau 95,44% dari 10.051 bayi; desa UCI sebanyak 147 dari 158 desa (93,04%).
Treatment Success Rate TB sebesar 89,35% dari target 90,00%, yaitu 1.645 kasus berhasil dari 1.841 kasus yang diobati, dengan capaian 99,28%.
Penderita hipertensi yang dilayani sesuai standar sebanyak 136.775 orang dari 164.174 sasaran (83,31%), dengan 27.399 orang belum terlayani; cakupan terendah di Puskesmas Pasirjaya (67,90%).
Prevalensi stunting kabupaten lebih rendah 5,23 poin dari provinsi (15,90%) dan 9,13 poin dari nasional (19,80%).
Pagu anggaran Dinas Kesehatan pada PK Perubahan sebesar Rp101.243.757.000,- berkurang Rp327.200.000,- dari anggaran semula sebesar Rp101.570.957.000,-.
Realisasi anggaran tahun 2024 sebesar Rp96.855.254.362,- (sembilan puluh enam miliar delapan ratus lima puluh lima juta dua ratus lima puluh empat ribu tiga ratus enam puluh dua rupiah) atau 95,67% dari pagu, sehingga terdapat sisa anggaran Rp4.388.502.638,-.
Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat dengan pagu Rp20.606.125.000,- terealisasi Rp19.378.303.551,- atau 94,04%.
Sub Kegiatan Operasional Pelayanan Puskesmas yang bersumber dari BOK Puskesmas terealisasi Rp4.536.277.983,- dari pagu Rp4.921.875.000,- (92,17%).
Dana Kapitasi JKN yang diterima 14 puskesmas selama tahun 2024 sebesar Rp29.622.960.000,- untuk 411.430 peserta, dibelanjakan Rp28.262.720.264,- dengan saldo akhir Rp2.055.067.020,-.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 Nakes", cell: "F8", right: "383", wrong: "338" },
    { sheet: "T1.1 Nakes", cell: "D17", right: "443", wrong: "433" },
    { sheet: "T2.1 PK Perubahan", cell: "E16", right: "64.500.000", wrong: "67.500.000" },
    { sheet: "T2.1 PK Perubahan", cell: "E6", right: "14,00", wrong: "14,50" },
    { sheet: "T3.1 Capaian IKU", cell: "G5", right: "95,20", wrong: "104,80" },
    { sheet: "T3.1 Capaian IKU", cell: "G12", right: "104,99", wrong: "105,42" },
    { sheet: "T3.2 Perbandingan", cell: "H11", right: "4,17", wrong: "4,00" },
    { sheet: "T3.2 Perbandingan", cell: "H18", right: "Lebih baik dari nasional", wrong: "Di bawah capaian nasional" },
    { sheet: "T3.4 SPM", cell: "F8", right: "=ROUND(D8/C8*100,2) -> 90.12~0.00", wrong: "#91.2~0.00" },
    { sheet: "T3.4 SPM", cell: "D10", right: "#136775~#,##0", wrong: "#137675~#,##0" },
    { sheet: "T3.5 Kematian", cell: "G6", right: "7", wrong: "8" },
    { sheet: "T3.5 Kematian", cell: "C18", right: "10.051", wrong: "9.553" },
    { sheet: "T3.6 Ibu Hamil", cell: "F18", right: "9.898", wrong: "9.988" },
    { sheet: "T3.6 Ibu Hamil", cell: "C19", right: "788,4", wrong: "849,0" },
    { sheet: "T3.7 Balita", cell: "F17", right: "=SUM(F3:F16) -> 4820~#,##0", wrong: "=SUM(F3:F15) -> 4519~#,##0" },
    { sheet: "T3.8 Imunisasi", cell: "J18", right: "158", wrong: "148" },
    { sheet: "T3.9 TB", cell: "J17", right: "=ROUND(I17/F17*100,2) -> 89.35~0.00", wrong: "#82.35~0.00" },
    { sheet: "T3.10 Hipertensi DM", cell: "F11", right: "=ROUND(D11/C11*100,2) -> 95.19~0.00", wrong: "#98.19~0.00" },
    { sheet: "T3.10 Hipertensi DM", cell: "G17", right: "=SUM(G3:G16) -> 16804~#,##0", wrong: "#18604~#,##0" },
    { sheet: "T3.11 Efisiensi", cell: "G6", right: "23,07", wrong: "22,07" },
    { sheet: "T4.1 Anggaran", cell: "E6", right: "102.466.931", wrong: "132.466.931" },
    { sheet: "T4.1 Anggaran", cell: "F8", right: "95,67", wrong: "93,56" },
    { sheet: "T4.2 BOK DAK", cell: "D8", right: "9.308.963.533", wrong: "9.038.963.533" },
    { sheet: "T4.2 BOK DAK", cell: "C4", right: "4.921.875.000", wrong: "4.291.875.000" },
    { sheet: "T4.3 Kapitasi JKN", cell: "H14", right: "=F14-G14 -> 102933281~#,##0", wrong: "#132933281~#,##0" },
    {
      sheet: "T4.3 Kapitasi JKN",
      cell: "E17",
      right: "=SUM(E3:E16) -> 29622960000~#,##0",
      wrong: "#22622960000~#,##0",
    },
    { sheet: "LRA", cell: "F66", right: "85,80", wrong: "88,50" },
    { sheet: "LRA", cell: "E151", right: "(1.968.346)", wrong: "(1.998.346)" },
    { sheet: "LRA", cell: "C129", right: "387.000.000", wrong: "191.250.000" },
    { sheet: "LRA", cell: "D80", right: "9.206.296.502", wrong: "9.209.296.502" },
    { sheet: "Narasi", cell: "A1", right: "sebanyak 1.338 orang", wrong: "sebanyak 1.383 orang" },
    { sheet: "Narasi", cell: "A2", right: "6 indikator mencapai", wrong: "7 indikator mencapai" },
    { sheet: "Narasi", cell: "A3", right: "meningkat 0,33 tahun", wrong: "meningkat 0,43 tahun" },
    { sheet: "Narasi", cell: "A4", right: "lebih rendah dari target", wrong: "lebih tinggi dari target" },
    { sheet: "Narasi", cell: "A5", right: "53 kematian neonatal", wrong: "63 kematian neonatal" },
    { sheet: "Narasi", cell: "A6", right: "atau turun 1,39", wrong: "atau turun 2,39" },
    { sheet: "Narasi", cell: "A7", right: "tertinggi di Puskesmas Kertasari", wrong: "tertinggi di Puskesmas Cibogo" },
    { sheet: "Narasi", cell: "A8", right: "sebesar 93,78%", wrong: "sebesar 97,38%" },
    { sheet: "Narasi", cell: "A10", right: "desa UCI sebanyak 147", wrong: "desa UCI sebanyak 141" },
    { sheet: "Narasi", cell: "A11", right: "capaian 99,28%", wrong: "capaian 92,98%" },
    { sheet: "Narasi", cell: "A12", right: "27.399 orang", wrong: "28.399 orang" },
    { sheet: "Narasi", cell: "A14", right: "berkurang Rp", wrong: "bertambah Rp" },
    {
      sheet: "Narasi",
      cell: "A15",
      right:
        "sembilan puluh enam miliar delapan ratus lima puluh lima juta dua ratus lima puluh empat ribu tiga ratus enam puluh dua",
      wrong:
        "sembilan puluh enam juta delapan ratus lima puluh lima juta dua ratus lima puluh empat ribu tiga ratus enam puluh dua",
    },
    { sheet: "Narasi", cell: "A16", right: "atau 94,04%", wrong: "atau 96,23%" },
    { sheet: "Narasi", cell: "A18", right: "411.430 peserta", wrong: "4.114.300 peserta" },
  ],
};
