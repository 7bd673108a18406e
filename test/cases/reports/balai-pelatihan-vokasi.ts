import type { ReportCase } from "./report-case";

/** a vocational training centre: revised agreement, cumulative quarters, trainees by trade, unit costs, blocked budget, efficiency. */
export const balaiPelatihanVokasi: ReportCase = {
  name: "a vocational training centre: revised agreement, cumulative quarters, trainees by trade, unit costs, blocked budget, efficiency",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T1.1 Pegawai",
      sheet: `
Tabel 1.1 Jumlah Pegawai BBPVP Wanasari menurut Jabatan, Status, dan Jenis Kelamin per 31 Desember 2024
No | Jabatan | PNS |  | PPPK |  | Jumlah |  | Total
 |  | L | P | L | P | L | P
#1~0 | Kepala Balai Besar | #1~0 | #0~0 | #0~0 | #0~0 | =C4+E4 -> 1~0 | =D4+F4 -> 0~0 | =G4+H4 -> 1~0
#2~0 | Kepala Bagian/Koordinator | #3~0 | #1~0 | #0~0 | #0~0 | =C5+E5 -> 3~0 | =D5+F5 -> 1~0 | =G5+H5 -> 4~0
#3~0 | Instruktur Ahli Madya | #14~0 | #4~0 | #0~0 | #0~0 | =C6+E6 -> 14~0 | =D6+F6 -> 4~0 | =G6+H6 -> 18~0
#4~0 | Instruktur Ahli Muda | #23~0 | #9~0 | #0~0 | #0~0 | =C7+E7 -> 23~0 | =D7+F7 -> 9~0 | =G7+H7 -> 32~0
#5~0 | Instruktur Ahli Pertama | #17~0 | #8~0 | #9~0 | #5~0 | =C8+E8 -> 26~0 | =D8+F8 -> 13~0 | =G8+H8 -> 39~0
#6~0 | Instruktur Terampil s.d. Penyelia | #6~0 | #2~0 | #0~0 | #0~0 | =C9+E9 -> 6~0 | =D9+F9 -> 2~0 | =G9+H9 -> 8~0
#7~0 | Pengantar Kerja | #3~0 | #3~0 | #0~0 | #0~0 | =C10+E10 -> 3~0 | =D10+F10 -> 3~0 | =G10+H10 -> 6~0
#8~0 | Perencana | #1~0 | #2~0 | #0~0 | #0~0 | =C11+E11 -> 1~0 | =D11+F11 -> 2~0 | =G11+H11 -> 3~0
#9~0 | Analis Pengelolaan Keuangan APBN | #1~0 | #3~0 | #0~0 | #0~0 | =C12+E12 -> 1~0 | =D12+F12 -> 3~0 | =G12+H12 -> 4~0
#10~0 | Pranata Komputer | #2~0 | #1~0 | #0~0 | #0~0 | =C13+E13 -> 2~0 | =D13+F13 -> 1~0 | =G13+H13 -> 3~0
#11~0 | Pranata Humas | #1~0 | #1~0 | #1~0 | #1~0 | =C14+E14 -> 2~0 | =D14+F14 -> 2~0 | =G14+H14 -> 4~0
#12~0 | Arsiparis | #0~0 | #2~0 | #0~0 | #1~0 | =C15+E15 -> 0~0 | =D15+F15 -> 3~0 | =G15+H15 -> 3~0
#13~0 | Pelaksana | #19~0 | #12~0 | #7~0 | #5~0 | =C16+E16 -> 26~0 | =D16+F16 -> 17~0 | =G16+H16 -> 43~0
 | Jumlah | =SUM(C4:C16) -> 91~0 | =SUM(D4:D16) -> 48~0 | =SUM(E4:E16) -> 17~0 | =SUM(F4:F16) -> 12~0 | =SUM(G4:G16) -> 108~0 | =SUM(H4:H16) -> 60~0 | =SUM(I4:I16) -> 168~0
Sumber: Bagian Tata Usaha, SIMPEG 31 Desember 2024

Tabel 1.2 Pegawai menurut Pendidikan |  |  |  |  |  | Tabel 1.3 Pegawai menurut Kelompok Usia
Pendidikan | L | P | Jumlah | % |  | Usia (tahun) | L | P | Jumlah | %
S3 | #1~0 | #0~0 | =B22+C22 -> 1~0 | =D22/D$27 -> 0.005952380952~0.00% |  | ≤ 30 | #11~0 | #9~0 | =H22+I22 -> 20~0 | =J22/J$27 -> 0.119047619048~0.00%
S2 | #19~0 | #11~0 | =B23+C23 -> 30~0 | =D23/D$27 -> 0.178571428571~0.00% |  | 31–40 | #34~0 | #24~0 | =H23+I23 -> 58~0 | =J23/J$27 -> 0.345238095238~0.00%
S1/D4 | #61~0 | #37~0 | =B24+C24 -> 98~0 | =D24/D$27 -> 0.583333333333~0.00% |  | 41–50 | #37~0 | #18~0 | =H24+I24 -> 55~0 | =J24/J$27 -> 0.327380952381~0.00%
D3 | #12~0 | #8~0 | =B25+C25 -> 20~0 | =D25/D$27 -> 0.119047619048~0.00% |  | 51–58 | #24~0 | #9~0 | =H25+I25 -> 33~0 | =J25/J$27 -> 0.196428571429~0.00%
SLTA | #15~0 | #4~0 | =B26+C26 -> 19~0 | =D26/D$27 -> 0.113095238095~0.00% |  | > 58 | #2~0 | #0~0 | =H26+I26 -> 2~0 | =J26/J$27 -> 0.011904761905~0.00%
Total | =SUM(B22:B26) -> 108~0 | =SUM(C22:C26) -> 60~0 | =SUM(D22:D26) -> 168~0 | =SUM(E22:E26) -> 1~0.00% |  | Total | =SUM(H22:H26) -> 108~0 | =SUM(I22:I26) -> 60~0 | =SUM(J22:J26) -> 168~0 | =SUM(K22:K26) -> 1~0.00%
`,
    },
    {
      name: "T2.1 PK dan Revisi",
      sheet: `
Tabel 2.1 Perjanjian Kinerja Tahun 2024 (Awal dan Revisi)
No | Sasaran Kegiatan / Indikator Kinerja Kegiatan | Satuan | Target |  | Perubahan | Ket.
 |  |  | PK Awal (Januari) | PK Revisi (September)
(1) | (2) | (3) | (4) | (5) | (6)=(5)-(4) | (7)
SP | Meningkatnya tenaga kerja kompeten, berdaya saing, dan produktif
SK1 | Meningkatnya kompetensi tenaga kerja melalui pelatihan vokasi
IKK 1.1 | Jumlah tenaga kerja yang mengikuti pelatihan vokasi | Orang | 4.160 | 3.712 | -448 | Turun
IKK 1.2 | Persentase peserta uji yang memperoleh sertifikat kompetensi | % | 88,00 | 88,00 | - | Tetap
IKK 1.3 | Persentase lulusan pelatihan yang bekerja/berwirausaha | % | 60,00 | 62,00 | 2,00 | Naik
SK2 | Meningkatnya kualitas kelembagaan dan SDM pelatihan vokasi
IKK 2.1 | Jumlah instruktur dan tenaga pelatihan yang ditingkatkan kompetensinya | Orang | 360 | 320 | -40 | Turun
IKK 2.2 | Jumlah BLK UPTD dan BLK Komunitas yang dibina | Lembaga | 74 | 74 | - | Tetap
IKK 2.3 | Jumlah program pelatihan yang terakreditasi | Program | 10 | 12 | 2 | Naik
SK3 | Meningkatnya produktivitas tenaga kerja dan perusahaan
IKK 3.1 | Jumlah perusahaan/UMKM yang mendapat bimbingan peningkatan produktivitas | Perusahaan | 120 | 110 | -10 | Turun
IKK 3.2 | Jumlah tenaga kerja yang dilatih peningkatan produktivitas | Orang | 480 | 480 | - | Tetap
SK4 | Meningkatnya tata kelola dan kualitas layanan balai
IKK 4.1 | Nilai evaluasi SAKIP | Nilai | 80,00 | 80,50 | 0,50 | Naik
IKK 4.2 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 95,00 | 95,50 | 0,50 | Naik
IKK 4.3 | Nilai Kinerja Anggaran (NKA) | Nilai | 92,00 | 92,00 | - | Tetap
IKK 4.4 | Indeks Kepuasan Masyarakat | Indeks | 87,00 | 87,00 | - | Tetap
IKK 4.5 | Persentase rekomendasi hasil pengawasan yang belum ditindaklanjuti | % | 12,00 | 10,00 | -2,00 | Turun
IKK 4.6 | Rata-rata waktu penerbitan sertifikat pelatihan | Hari | 14 | 14 | - | Tetap
IKK 4.7 | Persentase realisasi PNBP terhadap target | % | 100,00 | 100,00 | - | Tetap

Tabel 2.2 Anggaran Perjanjian Kinerja menurut Program dan Kegiatan
Kode | Program/Kegiatan | Anggaran Awal | Anggaran Revisi | Bertambah/(Berkurang) | %
026.13.DL | Program Pendidikan dan Pelatihan Vokasi | Rp 47.885.000.000,- | Rp 42.841.400.000,- | (Rp 5.043.600.000,-) | (10,53)
6425 | Penyelenggaraan Pelatihan Vokasi | Rp 36.741.000.000,- | Rp 32.713.400.000,- | (Rp 4.027.600.000,-) | (10,96)
6426 | Pembinaan Kelembagaan Pelatihan | Rp 2.520.000.000,- | Rp 2.432.000.000,- | (Rp 88.000.000,-) | (3,49)
6427 | Pembinaan Instruktur dan Sertifikasi | Rp 6.752.000.000,- | Rp 5.904.000.000,- | (Rp 848.000.000,-) | (12,56)
6428 | Peningkatan Produktivitas | Rp 1.872.000.000,- | Rp 1.792.000.000,- | (Rp 80.000.000,-) | (4,27)
026.13.WA | Program Dukungan Manajemen | Rp 31.339.400.000,- | Rp 32.025.200.000,- | Rp 685.800.000,- | 2,19
2154 | Dukungan Manajemen dan Tugas Teknis Lainnya | Rp 31.339.400.000,- | Rp 32.025.200.000,- | Rp 685.800.000,- | 2,19
 | Jumlah Anggaran | Rp 79.224.400.000,- | Rp 74.866.600.000,- | (Rp 4.357.800.000,-) | (5,50)
Catatan: anggaran revisi termasuk blokir automatic adjustment

Tabel 2.3 Riwayat Revisi DIPA Tahun Anggaran 2024 (rupiah)
Revisi ke- | Tanggal | Hal | Pagu Semula | Perubahan | Pagu Menjadi | Blokir
0 | 24-11-2023 | DIPA awal | 79.224.400.000 | - | 79.224.400.000 | -
1 | 31-01-2024 | Blokir automatic adjustment | 79.224.400.000 | - | 79.224.400.000 | 2.106.715.000
2 | 18-03-2024 | Pemutakhiran POK (KPA) | 79.224.400.000 | - | 79.224.400.000 | 2.106.715.000
3 | 27-05-2024 | Tambahan belanja pegawai | 79.224.400.000 | 535.640.000 | 79.760.040.000 | 2.106.715.000
4 | 15-07-2024 | Realokasi antarsatker | 79.760.040.000 | (2.150.000.000) | 77.610.040.000 | 2.581.715.000
5 | 19-08-2024 | Penambahan operasional dari satker pusat | 77.610.040.000 | 400.160.000 | 78.010.200.000 | 2.581.715.000
6 | 10-09-2024 | Penyesuaian volume pelatihan | 78.010.200.000 | (3.143.600.000) | 74.866.600.000 | 2.831.715.000
7 | 02-12-2024 | Pemutakhiran POK (KPA) | 74.866.600.000 | - | 74.866.600.000 | 2.831.715.000
 |  | Jumlah perubahan |  | (4.357.800.000)
`,
    },
    {
      name: "T3.1 Capaian IKK",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Kegiatan Tahun 2024
No | Indikator Kinerja Kegiatan | Satuan | Target | Realisasi | Capaian (%) | Kategori
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7
SK1 | Meningkatnya kompetensi tenaga kerja melalui pelatihan vokasi
1.1 | Jumlah tenaga kerja yang mengikuti pelatihan vokasi | Orang | 3.712 | 3.726 | 100,38 | Sangat Berhasil
1.2 | Persentase peserta uji yang memperoleh sertifikat kompetensi | % | 88,00 | 91,33 | 103,78 | Sangat Berhasil
1.3 | Persentase lulusan pelatihan yang bekerja/berwirausaha | % | 62,00 | 65,47 | 105,60 | Sangat Berhasil
 | Rata-rata capaian SK1 |  |  |  | 103,25 | Sangat Berhasil
SK2 | Meningkatnya kualitas kelembagaan dan SDM pelatihan vokasi
2.1 | Jumlah instruktur dan tenaga pelatihan yang ditingkatkan kompetensinya | Orang | 320 | 326 | 101,88 | Sangat Berhasil
2.2 | Jumlah BLK UPTD dan BLK Komunitas yang dibina | Lembaga | 74 | 76 | 102,70 | Sangat Berhasil
2.3 | Jumlah program pelatihan yang terakreditasi | Program | 12 | 11 | 91,67 | Berhasil
 | Rata-rata capaian SK2 |  |  |  | 98,75 | Berhasil
SK3 | Meningkatnya produktivitas tenaga kerja dan perusahaan
3.1 | Jumlah perusahaan/UMKM yang mendapat bimbingan peningkatan produktivitas | Perusahaan | 110 | 104 | 94,55 | Berhasil
3.2 | Jumlah tenaga kerja yang dilatih peningkatan produktivitas | Orang | 480 | 486 | 101,25 | Sangat Berhasil
 | Rata-rata capaian SK3 |  |  |  | 97,90 | Berhasil
SK4 | Meningkatnya tata kelola dan kualitas layanan balai
4.1 | Nilai evaluasi SAKIP | Nilai | 80,50 | 81,55 | 101,30 | Sangat Berhasil
4.2 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 95,50 | 97,28 | 101,86 | Sangat Berhasil
4.3 | Nilai Kinerja Anggaran (NKA) | Nilai | 92,00 | 96,54 | 104,93 | Sangat Berhasil
4.4 | Indeks Kepuasan Masyarakat | Indeks | 87,00 | 89,19 | 102,52 | Sangat Berhasil
4.5 | Persentase rekomendasi hasil pengawasan yang belum ditindaklanjuti *) | % | 10,00 | 7,69 | 120,00 | Sangat Berhasil
4.6 | Rata-rata waktu penerbitan sertifikat pelatihan *) | Hari | 14 | 12 | 114,29 | Sangat Berhasil
4.7 | Persentase realisasi PNBP terhadap target | % | 100,00 | 110,65 | 110,65 | Sangat Berhasil
 | Rata-rata capaian SK4 |  |  |  | 107,94 | Sangat Berhasil
 | Rata-rata capaian seluruh IKK |  |  |  | 103,82 | Sangat Berhasil
Keterangan: *) indikator minimum (makin kecil makin baik), capaian = (2 x target - realisasi)/target x 100
Capaian dibatasi paling tinggi 120%. Rata-rata seluruh IKK dihitung dari 15 IKK.

Kategori | Rentang Capaian (%) | Jumlah IKK | Persentase
Sangat Berhasil | ≥ 100 | 13 | 86,67%
Berhasil | 80 – < 100 | 2 | 13,33%
Cukup Berhasil | 60 – < 80 | - | -
Kurang Berhasil | < 60 | - | -
Jumlah |  | 15 | 100,00%

 |  |  |  |  | Wanasari, 31 Januari 2025
 |  |  |  |  | Kepala BBPVP Wanasari,
 |  |  |  |  | ttd.
`,
    },
    {
      name: "T3.2 Triwulan",
      sheet: `
Tabel 3.2 Target, Realisasi, dan Capaian Kumulatif per Triwulan Tahun 2024
No | IKK | Sat. | Target (kumulatif) |  |  |  | Realisasi (kumulatif) |  |  |  | Capaian (%)
 |  |  | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV
1.1 | Jumlah tenaga kerja yang mengikuti pelatihan vokasi | Orang | 640 | 1.728 | 2.816 | 3.712 | 624 | 1.741 | 2.798 | 3.726 | 97,50 | 100,75 | 99,36 | 100,38
1.2 | Persentase peserta uji yang memperoleh sertifikat kompetensi | % | - | 88,00 | 88,00 | 88,00 | - | 90,12 | 90,87 | 91,33 | - | 102,41 | 103,26 | 103,78
1.3 | Persentase lulusan pelatihan yang bekerja/berwirausaha | % | - | 50,00 | 56,00 | 62,00 | - | 51,20 | 58,34 | 65,47 | - | 102,40 | 104,18 | 105,60
2.1 | Jumlah instruktur dan tenaga pelatihan yang ditingkatkan kompetensinya | Orang | 40 | 140 | 240 | 320 | 40 | 132 | 251 | 326 | 100,00 | 94,29 | 104,58 | 101,88
2.2 | Jumlah BLK UPTD dan BLK Komunitas yang dibina | Lembaga | 10 | 32 | 56 | 74 | 8 | 33 | 59 | 76 | 80,00 | 103,13 | 105,36 | 102,70
2.3 | Jumlah program pelatihan yang terakreditasi | Program | - | 4 | 8 | 12 | - | 3 | 7 | 11 | - | 75,00 | 87,50 | 91,67
3.1 | Jumlah perusahaan/UMKM yang mendapat bimbingan peningkatan produktivitas | Perusahaan | 15 | 45 | 80 | 110 | 12 | 41 | 76 | 104 | 80,00 | 91,11 | 95,00 | 94,55
3.2 | Jumlah tenaga kerja yang dilatih peningkatan produktivitas | Orang | 60 | 210 | 360 | 480 | 60 | 198 | 366 | 486 | 100,00 | 94,29 | 101,67 | 101,25
4.1 | Nilai evaluasi SAKIP | Nilai | - | - | - | 80,50 | - | - | - | 81,55 | - | - | - | 101,30
4.2 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 90,00 | 92,00 | 94,00 | 95,50 | 88,64 | 93,27 | 95,10 | 97,28 | 98,49 | 101,38 | 101,17 | 101,86
4.3 | Nilai Kinerja Anggaran (NKA) | Nilai | - | - | - | 92,00 | - | - | - | 96,54 | - | - | - | 104,93
4.4 | Indeks Kepuasan Masyarakat | Indeks | - | 87,00 | 87,00 | 87,00 | - | 88,40 | 88,75 | 89,19 | - | 101,61 | 102,01 | 102,52
4.5 | Persentase rekomendasi hasil pengawasan yang belum ditindaklanjuti | % | 25,00 | 20,00 | 15,00 | 10,00 | 23,08 | 19,23 | 11,54 | 7,69 | 107,68 | 103,85 | 120,00 | 120,00
4.6 | Rata-rata waktu penerbitan sertifikat pelatihan | Hari | 14 | 14 | 14 | 14 | 15 | 14 | 13 | 12 | 92,86 | 100,00 | 107,14 | 114,29
4.7 | Persentase realisasi PNBP terhadap target | % | 20,00 | 45,00 | 75,00 | 100,00 | 19,09 | 48,79 | 81,02 | 110,65 | 95,45 | 108,42 | 108,03 | 110,65
 | Rata-rata capaian |  |  |  |  |  |  |  |  |  | 94,66 | 98,36 | 103,02 | 103,82
 | Jumlah IKK yang diukur |  |  |  |  |  |  |  |  |  | 9 | 13 | 13 | 15
Catatan: capaian maksimal 120%; IKK 4.5 dan 4.6 indikator minimum; rata-rata dari IKK yang diukur pada triwulan bersangkutan
`,
    },
    {
      name: "T3.3 Antar Tahun",
      sheet: `
Tabel 3.3 Perbandingan Kinerja Tahun 2022, 2023, dan 2024
No | Indikator Kinerja | Satuan | 2022 |  |  | 2023 |  |  | 2024 |  |  | Perubahan Realisasi 2023–2024
 |  |  | T | R | % | T | R | % | T | R | % | Selisih | Pertumbuhan (%) | Ket
1.1 | Jumlah tenaga kerja yang mengikuti pelatihan vokasi | Orang | 3.840 | 3.851 | 100,29 | 4.000 | 4.009 | 100,23 | 3.712 | 3.726 | 100,38 | -283 | -7,06 | turun
1.2 | Persentase peserta uji yang memperoleh sertifikat kompetensi | % | 84,00 | 86,40 | 102,86 | 86,00 | 89,75 | 104,36 | 88,00 | 91,33 | 103,78 | 1,58 | 1,76 | naik
1.3 | Persentase lulusan pelatihan yang bekerja/berwirausaha | % | 55,00 | 57,12 | 103,85 | 58,00 | 61,90 | 106,72 | 62,00 | 65,47 | 105,60 | 3,57 | 5,77 | naik
2.1 | Jumlah instruktur dan tenaga pelatihan yang ditingkatkan kompetensinya | Orang | 240 | 240 | 100,00 | 300 | 304 | 101,33 | 320 | 326 | 101,88 | 22 | 7,24 | naik
2.2 | Jumlah BLK UPTD dan BLK Komunitas yang dibina | Lembaga | 60 | 60 | 100,00 | 70 | 71 | 101,43 | 74 | 76 | 102,70 | 5 | 7,04 | naik
2.3 | Jumlah program pelatihan yang terakreditasi | Program | 8 | 8 | 100,00 | 10 | 9 | 90,00 | 12 | 11 | 91,67 | 2 | 22,22 | naik
3.1 | Jumlah perusahaan/UMKM yang mendapat bimbingan peningkatan produktivitas | Perusahaan | 90 | 88 | 97,78 | 100 | 101 | 101,00 | 110 | 104 | 94,55 | 3 | 2,97 | naik
3.2 | Jumlah tenaga kerja yang dilatih peningkatan produktivitas | Orang | 400 | 402 | 100,50 | 450 | 455 | 101,11 | 480 | 486 | 101,25 | 31 | 6,81 | naik
4.1 | Nilai evaluasi SAKIP | Nilai | 77,00 | 77,64 | 100,83 | 78,50 | 79,07 | 100,73 | 80,50 | 81,55 | 101,30 | 2,48 | 3,14 | naik
4.2 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 92,00 | 93,18 | 101,28 | 94,00 | 95,87 | 101,99 | 95,50 | 97,28 | 101,86 | 1,41 | 1,47 | naik
4.3 | Nilai Kinerja Anggaran (NKA) | Nilai | 90,00 | 91,02 | 101,13 | 91,00 | 94,64 | 104,00 | 92,00 | 96,54 | 104,93 | 1,90 | 2,01 | naik
4.4 | Indeks Kepuasan Masyarakat | Indeks | 85,00 | 86,33 | 101,56 | 86,00 | 88,15 | 102,50 | 87,00 | 89,19 | 102,52 | 1,04 | 1,18 | naik
4.5 | Persentase rekomendasi hasil pengawasan yang belum ditindaklanjuti | % | 15,00 | 14,29 | 104,73 | 12,00 | 11,11 | 107,42 | 10,00 | 7,69 | 120,00 | -3,42 | -30,78 | turun
4.6 | Rata-rata waktu penerbitan sertifikat pelatihan | Hari | - | - | - | 15 | 14 | 106,67 | 14 | 12 | 114,29 | -2 | -14,29 | turun
4.7 | Persentase realisasi PNBP terhadap target | % | - | - | - | 100,00 | 104,38 | 104,38 | 100,00 | 110,65 | 110,65 | 6,27 | 6,01 | naik
T = target; R = realisasi; % = capaian, paling tinggi 120%
IKK 4.6 dan 4.7 mulai diukur tahun 2023; untuk IKK 4.5 dan 4.6 realisasi yang turun berarti membaik

Tabel 3.4 Perkembangan Pagu dan Realisasi Anggaran Tahun 2020–2024
Tahun | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | Daya Serap (%) | Pertumbuhan Pagu (%) | Pertumbuhan Realisasi (%)
2020 | 61.482.915.000 | 58.214.336.721 | 3.268.578.279 | 94,68 | - | -
2021 | 70.118.402.000 | 67.905.117.340 | 2.213.284.660 | 96,84 | 14,05 | 16,65
2022 | 76.940.550.000 | 74.688.203.915 | 2.252.346.085 | 97,07 | 9,73 | 9,99
2023 | 82.367.284.000 | 80.195.446.208 | 2.171.837.792 | 97,36 | 7,05 | 7,37
2024 | 74.866.600.000 | 71.224.803.909 | 3.641.796.091 | 95,14 | -9,11 | -11,19
Jumlah | 365.775.751.000 | 352.227.908.093 | 13.547.842.907 | 96,30
Pagu tahun 2024 adalah pagu revisi termasuk blokir automatic adjustment
`,
    },
    {
      name: "T3.4 Renstra dan Nasional",
      sheet: `
Tabel 3.5 Perbandingan Realisasi 2024 dengan Target Akhir Renstra 2020–2024
No | Indikator Kinerja Kegiatan | Satuan | Target Renstra 2024 | Realisasi 2024 | Selisih | Tingkat Kemajuan | Status
1.1 | Jumlah tenaga kerja yang mengikuti pelatihan vokasi | Orang | 4.160 | 3.726 | -434 | 89,6% | Belum tercapai
1.2 | Persentase peserta uji yang memperoleh sertifikat kompetensi | % | 90,00 | 91,33 | 1,33 | 101,5% | Tercapai
1.3 | Persentase lulusan pelatihan yang bekerja/berwirausaha | % | 62,00 | 65,47 | 3,47 | 105,6% | Tercapai
2.1 | Jumlah instruktur dan tenaga pelatihan yang ditingkatkan kompetensinya | Orang | 360 | 326 | -34 | 90,6% | Belum tercapai
2.2 | Jumlah BLK UPTD dan BLK Komunitas yang dibina | Lembaga | 80 | 76 | -4 | 95,0% | Belum tercapai
2.3 | Jumlah program pelatihan yang terakreditasi | Program | 12 | 11 | -1 | 91,7% | Belum tercapai
3.1 | Jumlah perusahaan/UMKM yang mendapat bimbingan peningkatan produktivitas | Perusahaan | 120 | 104 | -16 | 86,7% | Belum tercapai
3.2 | Jumlah tenaga kerja yang dilatih peningkatan produktivitas | Orang | 500 | 486 | -14 | 97,2% | Belum tercapai
4.1 | Nilai evaluasi SAKIP | Nilai | 80,00 | 81,55 | 1,55 | 101,9% | Tercapai
4.2 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 95,00 | 97,28 | 2,28 | 102,4% | Tercapai
4.3 | Nilai Kinerja Anggaran (NKA) | Nilai | 92,00 | 96,54 | 4,54 | 104,9% | Tercapai
4.4 | Indeks Kepuasan Masyarakat | Indeks | 87,00 | 89,19 | 2,19 | 102,5% | Tercapai
4.5 | Persentase rekomendasi hasil pengawasan yang belum ditindaklanjuti | % | 10,00 | 7,69 | -2,31 | 123,1% | Tercapai
4.6 | Rata-rata waktu penerbitan sertifikat pelatihan | Hari | - | 12 | - | - | IKK di luar Renstra
4.7 | Persentase realisasi PNBP terhadap target | % | - | 110,65 | - | - | IKK di luar Renstra
Selisih = realisasi - target; tingkat kemajuan tanpa batas maksimum; IKK 4.5 indikator minimum

Tabel 3.6 Kumulatif Peserta Pelatihan Vokasi selama Renstra
Uraian | 2020 | 2021 | 2022 | 2023 | 2024 | Jumlah
Target (orang) | 2.080 | 3.200 | 3.840 | 4.000 | 3.712 | 16.832
Realisasi (orang) | 2.061 | 3.214 | 3.851 | 4.009 | 3.726 | 16.861
Capaian (%) | 99,09 | 100,44 | 100,29 | 100,23 | 100,38 | 100,17
Lebih/kurang (orang) | -19 | 14 | 11 | 9 | 14 | 29

Tabel 3.7 Perbandingan dengan Standar Nasional
No | Uraian | Satuan | BBPVP Wanasari | Standar/Capaian Nasional | Selisih | Keterangan
1 | Persentase peserta uji bersertifikat kompetensi | % | 91,33 | 90,00 | 1,33 | Di atas nasional
2 | Persentase lulusan bekerja/berwirausaha | % | 65,47 | 63,25 | 2,22 | Di atas nasional
3 | Nilai IKPA | Nilai | 97,28 | 95,00 | 2,28 | Di atas nasional
4 | Nilai Kinerja Anggaran | Nilai | 96,54 | 91,58 | 4,96 | Di atas nasional
5 | Nilai SAKIP (rata-rata unit kerja Kemnaker) | Nilai | 81,55 | 82,10 | -0,55 | Di bawah nasional
6 | Indeks Kepuasan Masyarakat | Indeks | 89,19 | 88,31 | 0,88 | Di atas nasional

Tabel 3.8 Perbandingan Antarbalai Besar Tahun 2024
No | Satuan Kerja | Peserta (orang) | Bersertifikat (%) | Bekerja/Wirausaha (%) | Nilai IKPA | Peringkat Penempatan
1 | BBPVP Wanasari | 3.726 | 91,33 | 65,47 | 97,28 | 2
2 | BBPVP Karangjati | 4.528 | 90,45 | 63,18 | 96,02 | 4
3 | BBPVP Mandalasari | 3.984 | 92,07 | 66,21 | 95,44 | 1
4 | BBPVP Tirtamulya | 3.312 | 88,76 | 59,94 | 97,63 | 6
5 | BBPVP Gunungsari | 2.896 | 87,92 | 61,37 | 93,80 | 5
6 | BBPVP Sukaraja | 4.144 | 91,58 | 64,02 | 94,95 | 3
 | Jumlah/Rata-rata | 22.590 | 90,35 | 63,37 | 95,85
Kolom peserta dijumlahkan; kolom lain rata-rata sederhana enam balai
`,
    },
    {
      name: "T3.5 Peserta Pelatihan",
      sheet: `
Tabel 3.9 Peserta Pelatihan Vokasi menurut Kejuruan dan Jenis Kelamin Tahun 2024
No | Kejuruan | Jml Paket | Target (16 org/paket) | Realisasi Peserta |  |  | Realisasi thd Target | % Perempuan | Lulus | % Lulus
 |  |  |  | Laki-laki | Perempuan | Jumlah
1 | Teknik Manufaktur | 24 | 384 | 361 | 22 | 383 | 99,74% | 5,7% | 379 | 99,0%
2 | Teknik Las | 28 | 448 | 441 | 7 | 448 | 100,00% | 1,6% | 441 | 98,4%
3 | Teknik Otomotif | 26 | 416 | 389 | 25 | 414 | 99,52% | 6,0% | 408 | 98,6%
4 | Teknik Listrik | 24 | 384 | 352 | 34 | 386 | 100,52% | 8,8% | 380 | 98,4%
5 | Teknik Elektronika | 18 | 288 | 214 | 73 | 287 | 99,65% | 25,4% | 283 | 98,6%
6 | Refrigerasi | 14 | 224 | 219 | 8 | 227 | 101,34% | 3,5% | 224 | 98,7%
7 | Bangunan | 12 | 192 | 173 | 19 | 192 | 100,00% | 9,9% | 187 | 97,4%
8 | Teknologi Informasi dan Komunikasi | 30 | 480 | 262 | 224 | 486 | 101,25% | 46,1% | 479 | 98,6%
9 | Garmen Apparel | 22 | 352 | 18 | 337 | 355 | 100,85% | 94,9% | 352 | 99,2%
10 | Tata Kecantikan | 10 | 160 | 2 | 158 | 160 | 100,00% | 98,8% | 158 | 98,8%
11 | Pariwisata | 14 | 224 | 97 | 128 | 225 | 100,45% | 56,9% | 221 | 98,2%
12 | Processing | 10 | 160 | 39 | 124 | 163 | 101,88% | 76,1% | 160 | 98,2%
 | J U M L A H | 232 | 3.712 | 2.567 | 1.159 | 3.726 | 100,38% | 31,1% | 3.672 | 98,6%
 | Persentase |  |  | 68,89% | 31,11% | 100%
Peserta dapat melebihi target karena peserta pengganti yang masuk pada minggu pertama

Tabel 3.10 Peserta menurut Program Pelatihan
No | Program | Paket | Target Awal | Target Revisi | Realisasi | Lebih/(Kurang) | % Capaian | Proporsi (%)
1 | Pelatihan Boarding | 104 | 1.920 | 1.664 | 1.669 | 5 | 100,30 | 44,79
2 | Pelatihan Non Boarding | 96 | 1.728 | 1.536 | 1.541 | 5 | 100,33 | 41,36
3 | Pelatihan Mobile Training Unit (MTU) | 20 | 320 | 320 | 321 | 1 | 100,31 | 8,62
4 | Tailor Made Training (TMT) | 12 | 192 | 192 | 195 | 3 | 101,56 | 5,23
 | Total | 232 | 4.160 | 3.712 | 3.726 | 14 | 100,38 | 100,00
`,
    },
    {
      name: "T3.6 Sertifikasi-Penempatan",
      sheet: `
Tabel 3.11 Hasil Uji Kompetensi dan Penempatan Lulusan per Kejuruan
No. | Kejuruan | Lulus Pelatihan | Uji Kompetensi |  |  |  | Penempatan
 |  |  | Ikut | Kompeten | Belum Kompeten | % Kompeten | Bekerja | Wirausaha | Jumlah Terserap | % Terserap | Belum Terserap
1 | 2 | 3 | 4 | 5 | 6=4-5 | 7=5/4 | 8 | 9 | 10=8+9 | 11=10/3 | 12=3-10
1 | Teknik Manufaktur | 379 | 368 | 341 | 27 | 92.66 | 251 | 9 | 260 | 68.60 | 119
2 | Teknik Las | 441 | 427 | 391 | 36 | 91.57 | 289 | 31 | 320 | 72.56 | 121
3 | Teknik Otomotif | 408 | 394 | 356 | 38 | 90.36 | 198 | 58 | 256 | 62.75 | 152
4 | Teknik Listrik | 380 | 371 | 344 | 27 | 92.72 | 214 | 27 | 241 | 63.42 | 139
5 | Teknik Elektronika | 283 | 272 | 247 | 25 | 90.81 | 151 | 22 | 173 | 61.13 | 110
6 | Refrigerasi | 224 | 219 | 205 | 14 | 93.61 | 118 | 33 | 151 | 67.41 | 73
7 | Bangunan | 187 | 179 | 158 | 21 | 88.27 | 104 | 11 | 115 | 61.50 | 72
8 | Teknologi Informasi dan Komunikasi | 479 | 461 | 424 | 37 | 91.97 | 237 | 46 | 283 | 59.08 | 196
9 | Garmen Apparel | 352 | 343 | 319 | 24 | 93.00 | 246 | 41 | 287 | 81.53 | 65
10 | Tata Kecantikan | 158 | 152 | 139 | 13 | 91.45 | 41 | 57 | 98 | 62.03 | 60
11 | Pariwisata | 221 | 213 | 190 | 23 | 89.20 | 119 | 14 | 133 | 60.18 | 88
12 | Processing | 160 | 152 | 129 | 23 | 84.87 | 38 | 49 | 87 | 54.38 | 73
 | Jumlah | 3.672 | 3.551 | 3.243 | 308 | 91.33 | 2.006 | 398 | 2.404 | 65.47 | 1.268
Data penempatan: tracer study s.d. 31 Desember 2024

Tabel 3.12 Lulusan yang Bekerja menurut Sektor Usaha dan Jenis Kelamin
No. | Sektor | L | P | L+P | % thd Total
1 | Industri pengolahan | 742 | 338 | 1.080 | 53.84
2 | Konstruksi | 214 | 11 | 225 | 11.22
3 | Perdagangan dan reparasi | 168 | 61 | 229 | 11.42
4 | Akomodasi dan makan minum | 71 | 98 | 169 | 8.42
5 | Informasi dan komunikasi | 96 | 74 | 170 | 8.47
6 | Jasa lainnya | 42 | 29 | 71 | 3.54
7 | Magang luar negeri (Jepang) | 53 | 9 | 62 | 3.09
 | Total | 1.386 | 620 | 2.006 | 100.00
`,
    },
    {
      name: "T3.7 Output RO",
      sheet: `
Tabel 3.13 Capaian Rincian Output dan Biaya Satuan Tahun 2024 (pagu efektif setelah blokir)
Kode | Rincian Output | Satuan | Volume |  |  | Anggaran (Rp) |  |  | Biaya Satuan (Rp) |  | Selisih Biaya Satuan
 |  |  | Target | Realisasi | % | Pagu Efektif | Realisasi | % | Rencana | Realisasi | (Rp)
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7 | 8 | 9=8/7 | 10=7/4 | 11=8/5 | 12=10-11
6425 | Penyelenggaraan Pelatihan Vokasi |  |  |  |  | 30.581.200.000 | 30.245.081.150 | 98,90
SCJ.001 | Tenaga kerja yang dilatih secara boarding | Orang | 1.664 | 1.669 | 100,30 | 12.172.160.000 | 12.061.482.750 | 99,09 | 7.315.000 | 7.226.772 | 88.228
SCJ.002 | Tenaga kerja yang dilatih secara non boarding | Orang | 1.536 | 1.541 | 100,33 | 7.587.840.000 | 7.498.117.300 | 98,82 | 4.940.000 | 4.865.748 | 74.252
SCJ.003 | Tenaga kerja yang dilatih melalui MTU | Orang | 320 | 321 | 100,31 | 1.276.800.000 | 1.262.945.600 | 98,91 | 3.990.000 | 3.934.410 | 55.590
SCJ.004 | Tenaga kerja yang dilatih melalui TMT | Orang | 192 | 195 | 101,56 | 1.094.400.000 | 1.081.330.500 | 98,81 | 5.700.000 | 5.545.285 | 154.715
RAA.001 | Peralatan pelatihan vokasi | Paket | 6 | 6 | 100,00 | 7.175.000.000 | 7.082.440.000 | 98,71 | 1.195.833.333 | 1.180.406.667 | 15.426.666
CAN.001 | Perangkat pelatihan digital | Unit | 85 | 85 | 100,00 | 1.275.000.000 | 1.258.765.000 | 98,73 | 15.000.000 | 14.809.000 | 191.000
6426 | Pembinaan Kelembagaan Pelatihan |  |  |  |  | 2.328.400.000 | 2.259.091.650 | 97,02
BDB.001 | BLK UPTD dan BLK Komunitas yang dibina | Lembaga | 74 | 76 | 102,70 | 1.968.400.000 | 1.931.276.450 | 98,11 | 26.600.000 | 25.411.532 | 1.188.468
PDG.001 | Program pelatihan yang terakreditasi | Program | 12 | 11 | 91,67 | 360.000.000 | 327.815.200 | 91,06 | 30.000.000 | 29.801.382 | 198.618
6427 | Pembinaan Instruktur dan Sertifikasi |  |  |  |  | 5.776.000.000 | 5.699.577.900 | 98,68
SCJ.001 | Instruktur dan tenaga pelatihan yang ditingkatkan kompetensinya | Orang | 320 | 326 | 101,88 | 2.432.000.000 | 2.397.650.900 | 98,59 | 7.600.000 | 7.354.757 | 245.243
PDI.001 | Peserta uji kompetensi | Orang | 3.520 | 3.551 | 100,88 | 3.344.000.000 | 3.301.927.000 | 98,74 | 950.000 | 929.858 | 20.142
6428 | Peningkatan Produktivitas |  |  |  |  | 1.702.400.000 | 1.631.546.450 | 95,84
BDG.001 | Perusahaan/UMKM yang dibimbing produktivitasnya | Perusahaan | 110 | 104 | 94,55 | 836.000.000 | 779.214.800 | 93,21 | 7.600.000 | 7.492.450 | 107.550
SCJ.002 | Tenaga kerja yang dilatih produktivitas | Orang | 480 | 486 | 101,25 | 866.400.000 | 852.331.650 | 98,38 | 1.805.000 | 1.753.769 | 51.231
2154 | Dukungan Manajemen dan Tugas Teknis Lainnya |  |  |  |  | 31.646.885.000 | 31.389.506.759 | 99,19
EBA.956 | Layanan BMN | Layanan | 1 | 1 | 100,00 | 145.000.000 | 141.206.300 | 97,38 | 145.000.000 | 141.206.300 | 3.793.700
EBA.962 | Layanan Umum | Layanan | 1 | 1 | 100,00 | 1.436.685.000 | 1.417.930.880 | 98,69 | 1.436.685.000 | 1.417.930.880 | 18.754.120
EBA.994 | Layanan Perkantoran | Layanan | 1 | 1 | 100,00 | 27.410.900.000 | 27.222.164.079 | 99,31 | 27.410.900.000 | 27.222.164.079 | 188.735.921
EBB.951 | Layanan Sarana Internal | Unit | 24 | 24 | 100,00 | 468.000.000 | 459.870.000 | 98,26 | 19.500.000 | 19.161.250 | 338.750
EBB.971 | Layanan Prasarana Internal | Unit | 1 | 1 | 100,00 | 1.000.000.000 | 986.400.000 | 98,64 | 1.000.000.000 | 986.400.000 | 13.600.000
EBC.954 | Layanan Manajemen SDM | Orang | 168 | 168 | 100,00 | 478.800.000 | 466.912.550 | 97,52 | 2.850.000 | 2.779.241 | 70.759
EBD.952 | Layanan Perencanaan dan Penganggaran | Dokumen | 3 | 3 | 100,00 | 228.000.000 | 224.615.900 | 98,52 | 76.000.000 | 74.871.967 | 1.128.033
EBD.953 | Layanan Pemantauan dan Evaluasi | Dokumen | 4 | 4 | 100,00 | 294.500.000 | 289.377.400 | 98,26 | 73.625.000 | 72.344.350 | 1.280.650
EBD.955 | Layanan Manajemen Keuangan | Dokumen | 2 | 2 | 100,00 | 185.000.000 | 181.029.650 | 97,85 | 92.500.000 | 90.514.825 | 1.985.175
 | Jumlah |  |  |  |  | 72.034.885.000 | 71.224.803.909 | 98,88
Baris kegiatan merupakan jumlah RO di bawahnya
`,
    },
    {
      name: "T3.8 Belanja dan Serapan",
      sheet: `
Tabel 3.14 Pagu, Blokir, dan Realisasi menurut Jenis Belanja TA 2024
Akun | Uraian | Pagu Awal | Pagu Revisi | Blokir (AA) | Pagu Efektif | Realisasi | Sisa Pagu Efektif | % thd Pagu Revisi | % thd Pagu Efektif
51 | Belanja Pegawai | =SUM(C4:C7) -> 19876540000~#,##0 | =SUM(D4:D7) -> 20412180000~#,##0 | =SUM(E4:E7) -> 0~#,##0 | =D3-E3 -> 20412180000~#,##0 | =SUM(G4:G7) -> 20287645132~#,##0 | =F3-G3 -> 124534868~#,##0 | =G3/D3 -> 0.993898992268~0.00% | =G3/F3 -> 0.993898992268~0.00%
5111 | Gaji dan Tunjangan PNS | #10335800000~#,##0 | #10451036000~#,##0 | - | =D4 -> 10451036000~#,##0 | #10399825923~#,##0 | =F4-G4 -> 51210077~#,##0 | =G4/D4 -> 0.995099999943~0.00% | =G4/F4 -> 0.995099999943~0.00%
5116 | Gaji dan Tunjangan PPPK | #1431110000~#,##0 | #1694210000~#,##0 | - | =D5 -> 1694210000~#,##0 | #1688619107~#,##0 | =F5-G5 -> 5590893~#,##0 | =G5/D5 -> 0.9967~0.00% | =G5/F5 -> 0.9967~0.00%
5122 | Lembur | #159012000~#,##0 | #142885000~#,##0 | - | =D6 -> 142885000~#,##0 | #138769912~#,##0 | =F6-G6 -> 4115088~#,##0 | =G6/D6 -> 0.9712~0.00% | =G6/F6 -> 0.9712~0.00%
5124 | Tunjangan Kinerja | #7950618000~#,##0 | #8124049000~#,##0 | - | =D7 -> 8124049000~#,##0 | #8060430190~#,##0 | =F7-G7 -> 63618810~#,##0 | =G7/D7 -> 0.992169076036~0.00% | =G7/F7 -> 0.992169076036~0.00%
52 | Belanja Barang | =SUM(C9:C14) -> 46654860000~#,##0 | =SUM(D9:D14) -> 43261420000~#,##0 | =SUM(E9:E14) -> 1556715000~#,##0 | =D8-E8 -> 41704705000~#,##0 | =SUM(G9:G14) -> 41149683777~#,##0 | =F8-G8 -> 555021223~#,##0 | =G8/D8 -> 0.951186617938~0.00% | =G8/F8 -> 0.986691640116~0.00%
5211 | Barang Operasional | #5645238000~#,##0 | #5104847000~#,##0 | - | =D9 -> 5104847000~#,##0 | #5071155009~#,##0 | =F9-G9 -> 33691991~#,##0 | =G9/D9 -> 0.993399999843~0.00% | =G9/F9 -> 0.993399999843~0.00%
5212 | Barang Non Operasional | #12503502000~#,##0 | #11421014000~#,##0 | #482581000~#,##0 | =D10-E10 -> 10938433000~#,##0 | #10737165832~#,##0 | =F10-G10 -> 201267168~#,##0 | =G10/D10 -> 0.940123690593~0.00% | =G10/F10 -> 0.981599999927~0.00%
5218 | Barang Persediaan | #11757024000~#,##0 | #11247969000~#,##0 | #319126000~#,##0 | =D11-E11 -> 10928843000~#,##0 | #10790046693~#,##0 | =F11-G11 -> 138796307~#,##0 | =G11/D11 -> 0.959288445141~0.00% | =G11/F11 -> 0.987299999918~0.00%
5221 | Jasa | #6904919000~#,##0 | #6575735000~#,##0 | #295775000~#,##0 | =D12-E12 -> 6279960000~#,##0 | #6172572684~#,##0 | =F12-G12 -> 107387316~#,##0 | =G12/D12 -> 0.938689391224~0.00% | =G12/F12 -> 0.9829~0.00%
5231 | Pemeliharaan | #3452459000~#,##0 | #3331129000~#,##0 | - | =D13 -> 3331129000~#,##0 | #3304813080~#,##0 | =F13-G13 -> 26315920~#,##0 | =G13/D13 -> 0.99209999973~0.00% | =G13/F13 -> 0.99209999973~0.00%
5241 | Perjalanan Dinas | #6391718000~#,##0 | #5580726000~#,##0 | #459233000~#,##0 | =D14-E14 -> 5121493000~#,##0 | #5073930479~#,##0 | =F14-G14 -> 47562521~#,##0 | =G14/D14 -> 0.909188245221~0.00% | =G14/F14 -> 0.990713153176~0.00%
53 | Belanja Modal | =SUM(C16:C17) -> 12693000000~#,##0 | =SUM(D16:D17) -> 11193000000~#,##0 | =SUM(E16:E17) -> 1275000000~#,##0 | =D15-E15 -> 9918000000~#,##0 | =SUM(G16:G17) -> 9787475000~#,##0 | =F15-G15 -> 130525000~#,##0 | =G15/D15 -> 0.874428214062~0.00% | =G15/F15 -> 0.986839584594~0.00%
5321 | Peralatan dan Mesin | #11193000000~#,##0 | #9943000000~#,##0 | #1025000000~#,##0 | =D16-E16 -> 8918000000~#,##0 | #8801075000~#,##0 | =F16-G16 -> 116925000~#,##0 | =G16/D16 -> 0.885152871367~0.00% | =G16/F16 -> 0.98688887643~0.00%
5331 | Gedung dan Bangunan | #1500000000~#,##0 | #1250000000~#,##0 | #250000000~#,##0 | =D17-E17 -> 1000000000~#,##0 | #986400000~#,##0 | =F17-G17 -> 13600000~#,##0 | =G17/D17 -> 0.78912~0.00% | =G17/F17 -> 0.9864~0.00%
 | Jumlah | =C3+C8+C15 -> 79224400000~#,##0 | =D3+D8+D15 -> 74866600000~#,##0 | =E3+E8+E15 -> 2831715000~#,##0 | =D18-E18 -> 72034885000~#,##0 | =G3+G8+G15 -> 71224803909~#,##0 | =F18-G18 -> 810081091~#,##0 | =G18/D18 -> 0.951356197677~0.00% | =G18/F18 -> 0.988754322423~0.00%
AA = automatic adjustment

Tabel 3.15 Rencana Penarikan Dana dan Realisasi Kumulatif per Bulan TA 2024
Bulan | RPD Bulan Ini | RPD Kumulatif | Realisasi Bulan Ini | Realisasi Kumulatif | % Realisasi thd Pagu Efektif | Deviasi Bulan Ini (%)
Januari | #2233081000~#,##0 | =B23 -> 2233081000~#,##0 | #2091872490~#,##0 | =D23 -> 2091872490~#,##0 | =E23/$F$18*100 -> 2.903971443836~0.00 | =ABS(D23-B23)/B23*100 -> 6.32348356374~0.00
Februari | #4178023000~#,##0 | =C23+B24 -> 6411104000~#,##0 | #3943717391~#,##0 | =E23+D24 -> 6035589881~#,##0 | =E24/$F$18*100 -> 8.378704125092~0.00 | =ABS(D24-B24)/B24*100 -> 5.608049764207~0.00
Maret | #5978895000~#,##0 | =C24+B25 -> 12389999000~#,##0 | #6151686312~#,##0 | =E24+D25 -> 12187276193~#,##0 | =E25/$F$18*100 -> 16.91857520561~0.00 | =ABS(D25-B25)/B25*100 -> 2.890020848334~0.00
April | #5690755000~#,##0 | =C25+B26 -> 18080754000~#,##0 | #5439438273~#,##0 | =E25+D26 -> 17626714466~#,##0 | =E26/$F$18*100 -> 24.469691963831~0.00 | =ABS(D26-B26)/B26*100 -> 4.416228198192~0.00
Mei | #6627209000~#,##0 | =C26+B27 -> 24707963000~#,##0 | #6365360724~#,##0 | =E26+D27 -> 23992075190~#,##0 | =E27/$F$18*100 -> 33.306189341456~0.00 | =ABS(D27-B27)/B27*100 -> 3.951109373493~0.00
Juni | #7491628000~#,##0 | =C27+B28 -> 32199591000~#,##0 | #7647407195~#,##0 | =E27+D28 -> 31639482385~#,##0 | =E28/$F$18*100 -> 43.922444500328~0.00 | =ABS(D28-B28)/B28*100 -> 2.079377072647~0.00
Juli | #7059418000~#,##0 | =C28+B29 -> 39259009000~#,##0 | #6721484746~#,##0 | =E28+D29 -> 38360967131~#,##0 | =E29/$F$18*100 -> 53.253319042572~0.00 | =ABS(D29-B29)/B29*100 -> 4.786984621112~0.00
Agustus | #6987383000~#,##0 | =C29+B30 -> 46246392000~#,##0 | #7077608767~#,##0 | =E29+D30 -> 45438575898~#,##0 | =E30/$F$18*100 -> 63.078570748048~0.00 | =ABS(D30-B30)/B30*100 -> 1.291266945006~0.00
September | #6915348000~#,##0 | =C30+B31 -> 53161740000~#,##0 | #6650259948~#,##0 | =E30+D31 -> 52088835846~#,##0 | =E31/$F$18*100 -> 72.310569866253~0.00 | =ABS(D31-B31)/B31*100 -> 3.833329168684~0.00
Oktober | #7275523000~#,##0 | =C31+B32 -> 60437263000~#,##0 | #6935159159~#,##0 | =E31+D32 -> 59023995005~#,##0 | =E32/$F$18*100 -> 81.938070706991~0.00 | =ABS(D32-B32)/B32*100 -> 4.678204453481~0.00
November | #6627209000~#,##0 | =C32+B33 -> 67064472000~#,##0 | #6721484750~#,##0 | =E32+D33 -> 65745479755~#,##0 | =E33/$F$18*100 -> 91.268945254789~0.00 | =ABS(D33-B33)/B33*100 -> 1.422555860242~0.00
Desember | #4970413000~#,##0 | =C33+B34 -> 72034885000~#,##0 | #5479324154~#,##0 | =E33+D34 -> 71224803909~#,##0 | =E34/$F$18*100 -> 98.875432242309~0.00 | =ABS(D34-B34)/B34*100 -> 10.23881021557~0.00
Jumlah/Rata-rata deviasi | =SUM(B23:B34) -> 72034885000~#,##0 |  | =SUM(D23:D34) -> 71224803909~#,##0 |  |  | =AVERAGE(G23:G34) -> 4.293285007059~0.00
`,
    },
    {
      name: "T3.9 KRO dan Blokir",
      sheet: `
Tabel 3.16 Pagu, Blokir Automatic Adjustment, dan Realisasi menurut Program, Kegiatan, dan KRO
Kode | Program/Kegiatan/KRO | Pagu |  |  | Realisasi | Persentase (%) |  | Sisa Pagu
 |  | Pagu Total | Blokir | Pagu Efektif |  | thd Pagu Total | thd Pagu Efektif | Termasuk Blokir | Tidak Termasuk Blokir
(1) | (2) | (3) | (4) | (5)=(3)-(4) | (6) | (7)=(6)/(3) | (8)=(6)/(5) | (9)=(3)-(6) | (10)=(5)-(6)
026.13.DL | Program Pendidikan dan Pelatihan Vokasi | 42.841.400.000 | 2.453.400.000 | 40.388.000.000 | 39.835.297.150 | 92,98 | 98,63 | 3.006.102.850 | 552.702.850
6425 | Penyelenggaraan Pelatihan Vokasi | 32.713.400.000 | 2.132.200.000 | 30.581.200.000 | 30.245.081.150 | 92,45 | 98,90 | 2.468.318.850 | 336.118.850
6425.SCJ | Pelatihan Bidang Ketenagakerjaan | 23.238.400.000 | 1.107.200.000 | 22.131.200.000 | 21.903.876.150 | 94,26 | 98,97 | 1.334.523.850 | 227.323.850
6425.RAA | Sarana Bidang Pendidikan | 8.200.000.000 | 1.025.000.000 | 7.175.000.000 | 7.082.440.000 | 86,37 | 98,71 | 1.117.560.000 | 92.560.000
6425.CAN | Sarana Bidang Teknologi Informasi dan Komunikasi | 1.275.000.000 | - | 1.275.000.000 | 1.258.765.000 | 98,73 | 98,73 | 16.235.000 | 16.235.000
6426 | Pembinaan Kelembagaan Pelatihan | 2.432.000.000 | 103.600.000 | 2.328.400.000 | 2.259.091.650 | 92,89 | 97,02 | 172.908.350 | 69.308.350
6426.BDB | Fasilitasi dan Pembinaan Lembaga | 2.072.000.000 | 103.600.000 | 1.968.400.000 | 1.931.276.450 | 93,21 | 98,11 | 140.723.550 | 37.123.550
6426.PDG | Sertifikasi Lembaga | 360.000.000 | - | 360.000.000 | 327.815.200 | 91,06 | 91,06 | 32.184.800 | 32.184.800
6427 | Pembinaan Instruktur dan Sertifikasi | 5.904.000.000 | 128.000.000 | 5.776.000.000 | 5.699.577.900 | 96,54 | 98,68 | 204.422.100 | 76.422.100
6427.SCJ | Pelatihan Bidang Ketenagakerjaan | 2.560.000.000 | 128.000.000 | 2.432.000.000 | 2.397.650.900 | 93,66 | 98,59 | 162.349.100 | 34.349.100
6427.PDI | Sertifikasi Profesi dan SDM | 3.344.000.000 | - | 3.344.000.000 | 3.301.927.000 | 98,74 | 98,74 | 42.073.000 | 42.073.000
6428 | Peningkatan Produktivitas | 1.792.000.000 | 89.600.000 | 1.702.400.000 | 1.631.546.450 | 91,05 | 95,84 | 160.453.550 | 70.853.550
6428.BDG | Fasilitasi dan Pembinaan UMKM | 880.000.000 | 44.000.000 | 836.000.000 | 779.214.800 | 88,55 | 93,21 | 100.785.200 | 56.785.200
6428.SCJ | Pelatihan Bidang Ketenagakerjaan | 912.000.000 | 45.600.000 | 866.400.000 | 852.331.650 | 93,46 | 98,38 | 59.668.350 | 14.068.350
026.13.WA | Program Dukungan Manajemen | 32.025.200.000 | 378.315.000 | 31.646.885.000 | 31.389.506.759 | 98,02 | 99,19 | 635.693.241 | 257.378.241
2154 | Dukungan Manajemen dan Tugas Teknis Lainnya | 32.025.200.000 | 378.315.000 | 31.646.885.000 | 31.389.506.759 | 98,02 | 99,19 | 635.693.241 | 257.378.241
2154.EBA | Layanan Dukungan Manajemen Internal | 29.068.200.000 | 75.615.000 | 28.992.585.000 | 28.781.301.259 | 99,01 | 99,27 | 286.898.741 | 211.283.741
2154.EBB | Layanan Sarana dan Prasarana Internal | 1.718.000.000 | 250.000.000 | 1.468.000.000 | 1.446.270.000 | 84,18 | 98,52 | 271.730.000 | 21.730.000
2154.EBC | Layanan Manajemen SDM Internal | 504.000.000 | 25.200.000 | 478.800.000 | 466.912.550 | 92,64 | 97,52 | 37.087.450 | 11.887.450
2154.EBD | Layanan Manajemen Kinerja Internal | 735.000.000 | 27.500.000 | 707.500.000 | 695.022.950 | 94,56 | 98,24 | 39.977.050 | 12.477.050
 | JUMLAH | 74.866.600.000 | 2.831.715.000 | 72.034.885.000 | 71.224.803.909 | 95,14 | 98,88 | 3.641.796.091 | 810.081.091
Jumlah = penjumlahan kedua program

Rincian blokir menurut jenis belanja:
 | Jenis Belanja | Pagu Total | Blokir | % Blokir
51 | Pegawai | 20.412.180.000 | - | -
52 | Barang | 43.261.420.000 | 1.556.715.000 | 3,60
53 | Modal | 11.193.000.000 | 1.275.000.000 | 11,39
 | Jumlah | 74.866.600.000 | 2.831.715.000 | 3,78
`,
    },
    {
      name: "T3.10 PNBP",
      sheet: `
Tabel 3.17 Target dan Realisasi PNBP Tahun 2024 serta Perbandingan dengan Tahun 2023
Akun | Jenis Penerimaan | Target 2024 | Realisasi 2024 | Lebih/(Kurang) | % Capaian | Realisasi 2023 | Kenaikan/(Penurunan) dari 2023 | %
 | A. PNBP Fungsional | =SUM(C4:C8) -> 1250000000~#,##0 | =SUM(D4:D8) -> 1324645000~#,##0 | =D3-C3 -> 74645000~#,##0;(#,##0) | =D3/C3 -> 1.059716~0.00% | =SUM(G4:G8) -> 1177030000~#,##0 | =D3-G3 -> 147615000~#,##0;(#,##0) | =H3/G3 -> 0.125413116063~0.00%
425431 | Pendapatan Layanan Pelatihan Kerja | #620000000~#,##0 | #684250000~#,##0 | =D4-C4 -> 64250000~#,##0;(#,##0) | =D4/C4 -> 1.103629032258~0.00% | #598400000~#,##0 | =D4-G4 -> 85850000~#,##0;(#,##0) | =H4/G4 -> 0.143465909091~0.00%
425434 | Pendapatan Uji Kompetensi/Sertifikasi | #185000000~#,##0 | #171600000~#,##0 | =D5-C5 -> -13400000~#,##0;(#,##0) | =D5/C5 -> 0.927567567568~0.00% | #163250000~#,##0 | =D5-G5 -> 8350000~#,##0;(#,##0) | =H5/G5 -> 0.051148545176~0.00%
425131 | Pendapatan Sewa Tanah, Gedung, dan Bangunan | #240000000~#,##0 | #262375000~#,##0 | =D6-C6 -> 22375000~#,##0;(#,##0) | =D6/C6 -> 1.093229166667~0.00% | #231900000~#,##0 | =D6-G6 -> 30475000~#,##0;(#,##0) | =H6/G6 -> 0.13141440276~0.00%
425151 | Pendapatan Penggunaan Sarana dan Prasarana | #155000000~#,##0 | #148920000~#,##0 | =D7-C7 -> -6080000~#,##0;(#,##0) | =D7/C7 -> 0.960774193548~0.00% | #139480000~#,##0 | =D7-G7 -> 9440000~#,##0;(#,##0) | =H7/G7 -> 0.067679954115~0.00%
425439 | Pendapatan Jasa Konsultansi Produktivitas | #50000000~#,##0 | #57500000~#,##0 | =D8-C8 -> 7500000~#,##0;(#,##0) | =D8/C8 -> 1.15~0.00% | #44000000~#,##0 | =D8-G8 -> 13500000~#,##0;(#,##0) | =H8/G8 -> 0.306818181818~0.00%
 | B. PNBP Umum | - | =SUM(D10:D12) -> 58444500~#,##0 | =D9 -> 58444500~#,##0;(#,##0) | - | =SUM(G10:G12) -> 23340000~#,##0 | =D9-G9 -> 35104500~#,##0;(#,##0) | =H9/G9 -> 1.504048843188~0.00%
425122 | Pendapatan Penjualan Peralatan dan Mesin | - | #48750000~#,##0 | =D10 -> 48750000~#,##0;(#,##0) | - | - | =D10 -> 48750000~#,##0;(#,##0) | -
425911 | Penerimaan Kembali Belanja Pegawai TAYL | - | #3214500~#,##0 | =D11 -> 3214500~#,##0;(#,##0) | - | #4115000~#,##0 | =D11-G11 -> -900500~#,##0;(#,##0) | =H11/G11 -> -0.218833535844~0.00%
425912 | Penerimaan Kembali Belanja Barang TAYL | - | #6480000~#,##0 | =D12 -> 6480000~#,##0;(#,##0) | - | #19225000~#,##0 | =D12-G12 -> -12745000~#,##0;(#,##0) | =H12/G12 -> -0.662938881664~0.00%
 | Jumlah PNBP (A + B) | =C3 -> 1250000000~#,##0 | =D3+D9 -> 1383089500~#,##0 | =D13-C13 -> 133089500~#,##0;(#,##0) | =D13/C13 -> 1.1064716~0.00% | =G3+G9 -> 1200370000~#,##0 | =D13-G13 -> 182719500~#,##0;(#,##0) | =H13/G13 -> 0.152219315711~0.00%
PNBP umum tidak ditargetkan. Target PNBP 2023 sebesar Rp1.150.000.000.

Tabel 3.18 Target dan Realisasi PNBP per Triwulan Tahun 2024
Triwulan | Target | Target Kumulatif | Realisasi | Realisasi Kumulatif | Kumulatif thd Target Setahun (%) | Realisasi thd Target Triwulan (%)
I | #250000000~#,##0 | =SUM(B$18:B18) -> 250000000~#,##0 | #238615000~#,##0 | =SUM(D$18:D18) -> 238615000~#,##0 | =E18/B$22*100 -> 19.0892~0.00 | =D18/B18*100 -> 95.446~0.00
II | #312500000~#,##0 | =SUM(B$18:B19) -> 562500000~#,##0 | #371240500~#,##0 | =SUM(D$18:D19) -> 609855500~#,##0 | =E19/B$22*100 -> 48.78844~0.00 | =D19/B19*100 -> 118.79696~0.00
III | #375000000~#,##0 | =SUM(B$18:B20) -> 937500000~#,##0 | #402884000~#,##0 | =SUM(D$18:D20) -> 1012739500~#,##0 | =E20/B$22*100 -> 81.01916~0.00 | =D20/B20*100 -> 107.435733333333~0.00
IV | #312500000~#,##0 | =SUM(B$18:B21) -> 1250000000~#,##0 | #370350000~#,##0 | =SUM(D$18:D21) -> 1383089500~#,##0 | =E21/B$22*100 -> 110.64716~0.00 | =D21/B21*100 -> 118.512~0.00
Jumlah | =SUM(B18:B21) -> 1250000000~#,##0 |  | =SUM(D18:D21) -> 1383089500~#,##0 |  | =D22/B22*100 -> 110.64716~0.00 | =D22/B22*100 -> 110.64716~0.00
`,
    },
    {
      name: "T3.11 Efisiensi",
      sheet: `
Tabel 3.19 Perhitungan Efisiensi Anggaran menurut PMK Nomor 22/PMK.02/2021
No | Rincian Output | Alokasi Anggaran (AA) | Capaian RO (CRO) | AA x CRO | Realisasi Anggaran (RA) | (AA x CRO) - RA | Efisiensi RO (%)
a | b | c | d | e = c x d | f | g = e - f | h = g/e
1 | Tenaga kerja yang dilatih secara boarding | 12.172.160.000 | 100,300% | 12.208.735.000 | 12.061.482.750 | 147.252.250 | 1,21
2 | Tenaga kerja yang dilatih secara non boarding | 7.587.840.000 | 100,326% | 7.612.540.000 | 7.498.117.300 | 114.422.700 | 1,50
3 | Tenaga kerja yang dilatih melalui MTU | 1.276.800.000 | 100,313% | 1.280.790.000 | 1.262.945.600 | 17.844.400 | 1,39
4 | Tenaga kerja yang dilatih melalui TMT | 1.094.400.000 | 101,563% | 1.111.500.000 | 1.081.330.500 | 30.169.500 | 2,71
5 | Peralatan pelatihan vokasi | 7.175.000.000 | 100,000% | 7.175.000.000 | 7.082.440.000 | 92.560.000 | 1,29
6 | Perangkat pelatihan digital | 1.275.000.000 | 100,000% | 1.275.000.000 | 1.258.765.000 | 16.235.000 | 1,27
7 | BLK UPTD dan BLK Komunitas yang dibina | 1.968.400.000 | 102,703% | 2.021.600.000 | 1.931.276.450 | 90.323.550 | 4,47
8 | Program pelatihan yang terakreditasi | 360.000.000 | 91,667% | 330.000.000 | 327.815.200 | 2.184.800 | 0,66
9 | Instruktur dan tenaga pelatihan yang ditingkatkan kompetensinya | 2.432.000.000 | 101,875% | 2.477.600.000 | 2.397.650.900 | 79.949.100 | 3,23
10 | Peserta uji kompetensi | 3.344.000.000 | 100,881% | 3.373.450.000 | 3.301.927.000 | 71.523.000 | 2,12
11 | Perusahaan/UMKM yang dibimbing produktivitasnya | 836.000.000 | 94,545% | 790.400.000 | 779.214.800 | 11.185.200 | 1,42
12 | Tenaga kerja yang dilatih produktivitas | 866.400.000 | 101,250% | 877.230.000 | 852.331.650 | 24.898.350 | 2,84
13 | Layanan BMN | 145.000.000 | 100,000% | 145.000.000 | 141.206.300 | 3.793.700 | 2,62
14 | Layanan Umum | 1.436.685.000 | 100,000% | 1.436.685.000 | 1.417.930.880 | 18.754.120 | 1,31
15 | Layanan Perkantoran | 27.410.900.000 | 100,000% | 27.410.900.000 | 27.222.164.079 | 188.735.921 | 0,69
16 | Layanan Sarana Internal | 468.000.000 | 100,000% | 468.000.000 | 459.870.000 | 8.130.000 | 1,74
17 | Layanan Prasarana Internal | 1.000.000.000 | 100,000% | 1.000.000.000 | 986.400.000 | 13.600.000 | 1,36
18 | Layanan Manajemen SDM | 478.800.000 | 100,000% | 478.800.000 | 466.912.550 | 11.887.450 | 2,48
19 | Layanan Perencanaan dan Penganggaran | 228.000.000 | 100,000% | 228.000.000 | 224.615.900 | 3.384.100 | 1,48
20 | Layanan Pemantauan dan Evaluasi | 294.500.000 | 100,000% | 294.500.000 | 289.377.400 | 5.122.600 | 1,74
21 | Layanan Manajemen Keuangan | 185.000.000 | 100,000% | 185.000.000 | 181.029.650 | 3.970.350 | 2,15
 | Jumlah | 72.034.885.000 |  | 72.180.730.000 | 71.224.803.909 | 955.926.091 | 1,32
CRO dihitung dari volume RO tanpa batas maksimum; AA x CRO dibulatkan ke rupiah penuh; NE dihitung dari E yang belum dibulatkan
Efisiensi (E) = Jumlah g / Jumlah e x 100% |  |  |  | 1,32%
Nilai Efisiensi (NE) = 50% + (E/20 x 50) |  |  |  | 53,31%

Tabel 3.20 Efisiensi per Sasaran Kegiatan (Rp miliar)
Sasaran | Pagu Efektif | Realisasi | Serapan (%) | Rata-rata Capaian Kinerja (%) | Tingkat Efisiensi (poin)
SK1 | 30,58 | 30,25 | 98,90 | 103,25 | 4,35
SK2 | 8,10 | 7,96 | 98,20 | 98,75 | 0,55
SK3 | 1,70 | 1,63 | 95,84 | 97,90 | 2,06
SK4 | 31,65 | 31,39 | 99,19 | 107,94 | 8,75
Jumlah | 72,03 | 71,22 | 98,88 | 103,82 | 4,94
Tingkat efisiensi = capaian - serapan. Jumlah dapat berbeda pada angka terakhir karena pembulatan. Capaian pada baris jumlah adalah rata-rata 15 IKK.
`,
    },
    {
      name: "T3.12 IKPA dan NKA",
      sheet: `
Tabel 3.21 Nilai IKPA Tahun 2024
No | Aspek | Indikator | Bobot (%) | Nilai | Nilai Akhir (Bobot x Nilai) | Nilai Aspek (rata-rata)
#1~0 | Kualitas Perencanaan Anggaran | Revisi DIPA | #10~0 | #100~0.00 | =D3*E3/100 -> 10~0.00 | =AVERAGE(E3:E4) -> 95.73~0.00
#2~0 |  | Deviasi Halaman III DIPA | #15~0 | #91.46~0.00 | =D4*E4/100 -> 13.719~0.00
#3~0 | Kualitas Pelaksanaan Anggaran | Penyerapan Anggaran | #20~0 | #97.83~0.00 | =D5*E5/100 -> 19.566~0.00 | =AVERAGE(E5:E8) -> 97.725~0.00
#4~0 |  | Belanja Kontraktual | #10~0 | #96.4~0.00 | =D6*E6/100 -> 9.64~0.00
#5~0 |  | Penyelesaian Tagihan | #10~0 | #99.05~0.00 | =D7*E7/100 -> 9.905~0.00
#6~0 |  | Pengelolaan UP dan TUP | #10~0 | #97.62~0.00 | =D8*E8/100 -> 9.762~0.00
#7~0 | Kualitas Hasil Pelaksanaan Anggaran | Capaian Output | #25~0 | #98.75~0.00 | =D9*E9/100 -> 24.6875~0.00 | =AVERAGE(E9:E9) -> 98.75~0.00
 | Nilai Total |  | =SUM(D3:D9) -> 100~0 |  | =SUM(F3:F9) -> 97.2795~0.00
 | Dispensasi SPM (pengurang) |  |  |  | #0~0.00
 | Nilai Akhir IKPA (Nilai Total/Konversi Bobot) |  |  |  | =F10-F11 -> 97.2795~0.00

Perkembangan Nilai IKPA 2024 | TW I | TW II | TW III | TW IV
Nilai IKPA | #88.64~0.00 | #93.27~0.00 | #95.1~0.00 | =F12 -> 97.2795~0.00
Kenaikan dari TW sebelumnya | - | =C15-B15 -> 4.63~0.00 | =D15-C15 -> 1.83~0.00 | =E15-D15 -> 2.1795~0.00

Tabel 3.22 Nilai Kinerja Perencanaan Anggaran (SMART) dan Nilai Kinerja Anggaran
No | Variabel | Indikator | Bobot (%) | Nilai 2023 | Nilai 2024 | Nilai x Bobot 2023 | Nilai x Bobot 2024 | Perubahan
#1~0 | Efektivitas | Capaian Rincian Output (RO) | #75~0 | #97.6~0.00 | #99.12~0.00 | =D20*E20/100 -> 73.2~0.00 | =D20*F20/100 -> 74.34~0.00 | =H20-G20 -> 1.14~0.00
#2~0 | Efisiensi | Penggunaan SBK | #10~0 | #90~0.00 | #100~0.00 | =D21*E21/100 -> 9~0.00 | =D21*F21/100 -> 10~0.00 | =H21-G21 -> 1~0.00
#3~0 |  | Efisiensi SBK | #15~0 | #74.75~0.00 | #76.4~0.00 | =D22*E22/100 -> 11.2125~0.00 | =D22*F22/100 -> 11.46~0.00 | =H22-G22 -> 0.2475~0.00
A | Nilai Kinerja Perencanaan Anggaran (SMART) |  | =SUM(D20:D22) -> 100~0 |  |  | =SUM(G20:G22) -> 93.4125~0.00 | =SUM(H20:H22) -> 95.8~0.00 | =H23-G23 -> 2.3875~0.00
B | Nilai IKPA |  |  |  |  | #95.87~0.00 | =F12 -> 97.2795~0.00 | =H24-G24 -> 1.4095~0.00
C | NKA = 50% A + 50% B |  |  |  |  | =0.5*G23+0.5*G24 -> 94.64125~0.00 | =0.5*H23+0.5*H24 -> 96.53975~0.00 | =H25-G25 -> 1.8985~0.00
`,
    },
    {
      name: "T3.13 SAKIP",
      sheet: `
Tabel 3.23 Hasil Evaluasi SAKIP BBPVP Wanasari Tahun 2023 dan 2024
No | Komponen/Subkomponen | Bobot | Nilai 2023 | Nilai 2024 | Naik/Turun | % thd Bobot 2024
1 | Perencanaan Kinerja | 30,00 | 24,27 | 25,05 | 0,78 | 83,50
1.a | Keberadaan/Pemenuhan | 6,00 | 5,40 | 5,40 | 0,00 | 90,00
1.b | Kualitas | 9,00 | 7,02 | 7,20 | 0,18 | 80,00
1.c | Pemanfaatan | 15,00 | 11,85 | 12,45 | 0,60 | 83,00
2 | Pengukuran Kinerja | 30,00 | 23,40 | 24,30 | 0,90 | 81,00
2.a | Keberadaan/Pemenuhan | 6,00 | 4,92 | 5,10 | 0,18 | 85,00
2.b | Kualitas | 9,00 | 6,93 | 7,20 | 0,27 | 80,00
2.c | Pemanfaatan | 15,00 | 11,55 | 12,00 | 0,45 | 80,00
3 | Pelaporan Kinerja | 15,00 | 12,15 | 12,45 | 0,30 | 83,00
3.a | Keberadaan/Pemenuhan | 3,00 | 2,64 | 2,70 | 0,06 | 90,00
3.b | Kualitas | 4,50 | 3,51 | 3,60 | 0,09 | 80,00
3.c | Pemanfaatan | 7,50 | 6,00 | 6,15 | 0,15 | 82,00
4 | Evaluasi Akuntabilitas Kinerja Internal | 25,00 | 19,25 | 19,75 | 0,50 | 79,00
4.a | Keberadaan/Pemenuhan | 5,00 | 4,15 | 4,25 | 0,10 | 85,00
4.b | Kualitas | 7,50 | 5,85 | 6,00 | 0,15 | 80,00
4.c | Pemanfaatan | 12,50 | 9,25 | 9,50 | 0,25 | 76,00
 | Nilai Akuntabilitas Kinerja | 100,00 | 79,07 | 81,55 | 2,48 | 81,55
 | Predikat |  | BB (Sangat Baik) | A (Memuaskan)
Predikat: > 90–100 AA; > 80–90 A (Memuaskan); > 70–80 BB (Sangat Baik); > 60–70 B (Baik)

Tabel 3.24 Tindak Lanjut Rekomendasi Hasil Pengawasan s.d. 31 Desember 2024
No | Sumber | Tahun LHP | Rekomendasi | Selesai | Belum Selesai | % Selesai | % Belum
1 | Itjen Kemnaker | 2021 | 6 | 6 | - | 100,00 | -
2 | Itjen Kemnaker | 2022 | 7 | 7 | - | 100,00 | -
3 | Itjen Kemnaker | 2023 | 6 | 5 | 1 | 83,33 | 16,67
4 | BPK RI | 2022 | 4 | 4 | - | 100,00 | -
5 | BPK RI | 2023 | 3 | 2 | 1 | 66,67 | 33,33
 | Jumlah |  | 26 | 24 | 2 | 92,31 | 7,69
`,
    },
    {
      name: "T3.14 SKM",
      sheet: `
Tabel 3.25 Hasil Survei Kepuasan Masyarakat 9 Unsur Tahun 2024 (responden = 1.250)
Kode | Unsur Pelayanan | Jumlah Nilai | NRR 2024 | NRR Tertimbang (x 0,111) | NRR 2023 | Selisih NRR | Peringkat
U1 | Persyaratan | #4425~#,##0 | =C3/1250 -> 3.54~0.000 | =D3*0.111 -> 0.39294~0.000 | #3.498~0.000 | =D3-F3 -> 0.042~0.000 | #6~0
U2 | Sistem, Mekanisme, dan Prosedur | #4380~#,##0 | =C4/1250 -> 3.504~0.000 | =D4*0.111 -> 0.388944~0.000 | #3.455~0.000 | =D4-F4 -> 0.049~0.000 | #7~0
U3 | Waktu Penyelesaian | #4295~#,##0 | =C5/1250 -> 3.436~0.000 | =D5*0.111 -> 0.381396~0.000 | #3.402~0.000 | =D5-F5 -> 0.034~0.000 | #8~0
U4 | Biaya/Tarif | #4712~#,##0 | =C6/1250 -> 3.7696~0.000 | =D6*0.111 -> 0.4184256~0.000 | #3.741~0.000 | =D6-F6 -> 0.0286~0.000 | #1~0
U5 | Produk Spesifikasi Jenis Pelayanan | #4455~#,##0 | =C7/1250 -> 3.564~0.000 | =D7*0.111 -> 0.395604~0.000 | #3.512~0.000 | =D7-F7 -> 0.052~0.000 | #5~0
U6 | Kompetensi Pelaksana | #4490~#,##0 | =C8/1250 -> 3.592~0.000 | =D8*0.111 -> 0.398712~0.000 | #3.548~0.000 | =D8-F8 -> 0.044~0.000 | #4~0
U7 | Perilaku Pelaksana | #4530~#,##0 | =C9/1250 -> 3.624~0.000 | =D9*0.111 -> 0.402264~0.000 | #3.577~0.000 | =D9-F9 -> 0.047~0.000 | #3~0
U8 | Sarana dan Prasarana | #4270~#,##0 | =C10/1250 -> 3.416~0.000 | =D10*0.111 -> 0.379176~0.000 | #3.371~0.000 | =D10-F10 -> 0.045~0.000 | #9~0
U9 | Penanganan Pengaduan, Saran, dan Masukan | #4618~#,##0 | =C11/1250 -> 3.6944~0.000 | =D11*0.111 -> 0.4100784~0.000 | #3.66~0.000 | =D11-F11 -> 0.0344~0.000 | #2~0
 | Jumlah | =SUM(C3:C11) -> 40175~#,##0 | =SUM(D3:D11) -> 32.14~0.000 | =SUM(E3:E11) -> 3.56754~0.000 | =SUM(F3:F11) -> 31.764~0.000
 | Rata-rata NRR per unsur |  | =AVERAGE(D3:D11) -> 3.571111111111~0.000 |  | =AVERAGE(F3:F11) -> 3.529333333333~0.000 | =D13-F13 -> 0.041777777778~0.000
 | IKM Unit Pelayanan (Jumlah NRR tertimbang x 25) |  |  | =E12*25 -> 89.1885~0.00
 | Mutu Pelayanan |  |  | A
Mutu: A 88,31–100,00; B 76,61–88,30; C 65,00–76,60; D 25,00–64,99

Tabel 3.26 Responden menurut Jenis Layanan |  |  |  |  |  | Tabel 3.27 IKM 2021–2024
Jenis Layanan | L | P | Jumlah | % |  | Tahun | IKM | Mutu | Naik/Turun
Pelatihan vokasi | #508~#,##0 | #366~#,##0 | =B20+C20 -> 874~#,##0 | =D20/D$24 -> 0.6992~0.0% |  | 2021 | #84.72~0.00 | B | -
Uji kompetensi | #131~#,##0 | #83~#,##0 | =B21+C21 -> 214~#,##0 | =D21/D$24 -> 0.1712~0.0% |  | 2022 | #86.33~0.00 | B | =H21-H20 -> 1.61~0.00
Sewa sarana dan prasarana | #52~#,##0 | #44~#,##0 | =B22+C22 -> 96~#,##0 | =D22/D$24 -> 0.0768~0.0% |  | 2023 | #88.15~0.00 | B | =H22-H21 -> 1.82~0.00
Konsultasi produktivitas | #31~#,##0 | #35~#,##0 | =B23+C23 -> 66~#,##0 | =D23/D$24 -> 0.0528~0.0% |  | 2024 | =E14 -> 89.1885~0.00 | A | =H23-H22 -> 1.0385~0.00
Jumlah | =SUM(B20:B23) -> 722~#,##0 | =SUM(C20:C23) -> 528~#,##0 | =SUM(D20:D23) -> 1250~#,##0 | =SUM(E20:E23) -> 1~0.0%
`,
    },
    {
      name: "Narasi",
      sheet: `
Sampai dengan 31 Desember 2024 BBPVP Wanasari didukung oleh 168 pegawai yang terdiri atas 139 PNS dan 29 PPPK. Menurut jenis kelamin terdapat 108 laki-laki (64,29%) dan 60 perempuan (35,71%), sedangkan instruktur berjumlah 97 orang atau 57,74% dari seluruh pegawai.
Perjanjian Kinerja 2024 memuat 4 sasaran kegiatan dan 15 IKK. Pada September 2024 dilakukan revisi terhadap target 8 IKK, sedangkan 7 IKK lainnya tetap. Anggaran berubah dari Rp79.224.400.000 menjadi Rp74.866.600.000 atau berkurang Rp4.357.800.000 (5,50%).
Rata-rata capaian 15 IKK tahun 2024 sebesar 103,82%. Sebanyak 13 IKK (86,67%) berkategori Sangat Berhasil dan 2 IKK (13,33%) berkategori Berhasil. Rata-rata capaian tertinggi terdapat pada SK4 sebesar 107,94% dan terendah pada SK3 sebesar 97,90%.
Jumlah tenaga kerja yang mengikuti pelatihan vokasi pada tahun 2024 mencapai 3.726 orang dari target 3.712 orang sehingga capaiannya 100,38%. Sampai dengan triwulan III telah dilatih 2.798 orang dari target 2.816 orang (99,36%), dan pada triwulan IV bertambah 928 orang.
Dibandingkan tahun 2023 sebanyak 4.009 orang, peserta pelatihan turun 283 orang atau 7,06% akibat penyesuaian volume pelatihan. Selama periode Renstra 2020–2024 telah dilatih 16.861 orang dari target kumulatif 16.832 orang (100,17%).
Kejuruan dengan peserta terbanyak adalah Teknologi Informasi dan Komunikasi (486 orang), diikuti Teknik Las (448 orang), sedangkan peserta paling sedikit pada kejuruan Tata Kecantikan (160 orang). Peserta perempuan berjumlah 1.159 orang atau 31,11% dari seluruh peserta.
Dari 3.551 peserta uji kompetensi, 3.243 orang dinyatakan kompeten (91,33%), melampaui target 88,00% sehingga capaian IKK 1.2 sebesar 103,78%. Persentase kompeten tertinggi pada kejuruan Refrigerasi (93,61%) dan terendah pada kejuruan Processing (84,87%).
Lulusan yang terserap sebanyak 2.404 orang, terdiri atas 2.006 orang bekerja dan 398 orang berwirausaha, atau 65,47% dari 3.672 lulusan. Lulusan yang belum terserap masih 1.268 orang. Sektor penyerap terbesar adalah industri pengolahan dengan 1.080 orang atau 53,84% dari lulusan yang bekerja.
Instruktur dan tenaga pelatihan yang ditingkatkan kompetensinya berjumlah 326 orang dari target 320 orang (101,88%), sedangkan lembaga yang dibina 76 lembaga dari target 74 lembaga (102,70%). Program pelatihan terakreditasi baru mencapai 11 program dari target 12 program atau 91,67%.
Bimbingan produktivitas menjangkau 104 perusahaan/UMKM atau kurang 6 perusahaan dari target 110 perusahaan (94,55%); jumlah ini naik 3 perusahaan dibandingkan tahun 2023. Pelatihan produktivitas diikuti 486 orang (101,25%).
Persentase rekomendasi hasil pengawasan yang belum ditindaklanjuti sebesar 7,69% (2 dari 26 rekomendasi) dari target paling tinggi 10,00%. Capaian menurut rumus indikator minimum sebesar 123,10% tetapi dicatat 120,00% sesuai batas maksimum.
Pagu anggaran setelah revisi sebesar Rp74.866.600.000 (tujuh puluh empat miliar delapan ratus enam puluh enam juta enam ratus ribu rupiah). Dari pagu tersebut diblokir Rp2.831.715.000 (3,78%) sehingga pagu efektif menjadi Rp72.034.885.000. Realisasi sampai 31 Desember 2024 sebesar Rp71.224.803.909 atau 95,14% dari pagu total dan 98,88% dari pagu efektif, dengan sisa pagu efektif Rp810.081.091.
Menurut jenis belanja, realisasi belanja pegawai Rp20.287.645.132 (99,39%), belanja barang Rp41.149.683.777 (98,67%), dan belanja modal Rp9.787.475.000 (98,68%) dari pagu efektif masing-masing. Belanja barang menyerap porsi terbesar, yaitu 57,77% dari total realisasi.
Biaya satuan pelatihan boarding terealisasi Rp7.226.772 per orang, lebih rendah Rp88.228 dari rencana Rp7.315.000 per orang. Sampai akhir Juni 2024 anggaran telah terserap Rp31.639.482.385 atau 43,92% dari pagu efektif, dan pada akhir September mencapai 72,31%.
Realisasi PNBP tahun 2024 sebesar Rp1.383.089.500 atau 110,65% dari target Rp1.250.000.000. Dibandingkan tahun 2023 sebesar Rp1.200.370.000, PNBP naik Rp182.719.500 atau 15,22%. Penyumbang terbesar adalah layanan pelatihan kerja sebesar Rp684.250.000 atau 49,47% dari seluruh PNBP.
Dalam lima tahun terakhir total pagu mencapai Rp365.775.751.000 dan total realisasi Rp352.227.908.093 (96,30%). Daya serap tertinggi terjadi pada tahun 2023 (97,36%) dan terendah pada tahun 2020 (94,68%); pagu tahun 2024 turun 9,11% dari tahun 2023.
Efisiensi anggaran menurut PMK 22/PMK.02/2021 sebesar 1,32%, berasal dari selisih Rp955.926.091 terhadap AA x CRO sebesar Rp72.180.730.000, sehingga Nilai Efisiensi menjadi 53,31%.
Nilai IKPA tahun 2024 sebesar 97,28, naik 1,41 poin dari tahun 2023 (95,87). Nilai terendah terdapat pada indikator Deviasi Halaman III DIPA, yaitu 91,46. Nilai Kinerja Anggaran mencapai 96,54, terdiri atas SMART 95,80 dan IKPA 97,28 dengan bobot masing-masing 50%, atau 104,93% dari target 92,00.
Hasil evaluasi SAKIP tahun 2024 memperoleh nilai 81,55 dengan predikat A (Memuaskan), naik 2,48 poin dari tahun 2023 (79,07). Komponen Perencanaan Kinerja memperoleh 25,05 dari bobot 30,00 dan Evaluasi Akuntabilitas Kinerja Internal memperoleh 19,75 dari bobot 25,00.
Indeks Kepuasan Masyarakat tahun 2024 sebesar 89,19 (mutu A) berdasarkan penilaian 1.250 responden, naik 1,04 poin dari tahun 2023 sebesar 88,15 (mutu B). Unsur tertinggi adalah Biaya/Tarif dengan nilai rata-rata 3,770 dan terendah Sarana dan Prasarana dengan nilai rata-rata 3,416.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 Pegawai", cell: "I8", right: "=G8+H8 -> 39~0", wrong: "#34~0" },
    { sheet: "T1.1 Pegawai", cell: "C27", right: "=SUM(C22:C26) -> 60~0", wrong: "=SUM(C22:C25) -> 56~0" },
    { sheet: "T2.1 PK dan Revisi", cell: "F11", right: "-40", wrong: "40" },
    { sheet: "T2.1 PK dan Revisi", cell: "F44", right: "77.610.040.000", wrong: "77.310.040.000" },
    { sheet: "T2.1 PK dan Revisi", cell: "D35", right: "Rp 74.866.600.000,-", wrong: "Rp 72.434.600.000,-" },
    { sheet: "T3.1 Capaian IKK", cell: "F24", right: "114,29", wrong: "85,71" },
    { sheet: "T3.1 Capaian IKK", cell: "G12", right: "Berhasil", wrong: "Sangat Berhasil" },
    { sheet: "T3.1 Capaian IKK", cell: "F17", right: "97,90", wrong: "97,09" },
    { sheet: "T3.2 Triwulan", cell: "J4", right: "2.798", wrong: "2.978" },
    { sheet: "T3.3 Antar Tahun", cell: "I16", right: "107,42", wrong: "92,58" },
    { sheet: "T3.3 Antar Tahun", cell: "C29", right: "352.227.908.093", wrong: "284.322.790.753" },
    { sheet: "T3.4 Renstra dan Nasional", cell: "G33", right: "Di bawah nasional", wrong: "Di atas nasional" },
    { sheet: "T3.4 Renstra dan Nasional", cell: "E44", right: "63,37", wrong: "62,94" },
    { sheet: "T3.5 Peserta Pelatihan", cell: "G12", right: "355", wrong: "335" },
    { sheet: "T3.5 Peserta Pelatihan", cell: "D26", right: "4.160", wrong: "4.610" },
    { sheet: "T3.6 Sertifikasi-Penempatan", cell: "H10", right: "118", wrong: "181" },
    { sheet: "T3.6 Sertifikasi-Penempatan", cell: "K15", right: "60.18", wrong: "62.03" },
    { sheet: "T3.7 Output RO", cell: "J7", right: "4.940.000", wrong: "49.400.000" },
    { sheet: "T3.7 Output RO", cell: "E13", right: "76", wrong: "67" },
    {
      sheet: "T3.8 Belanja dan Serapan",
      cell: "H15",
      right: "=F15-G15 -> 130525000~#,##0",
      wrong: "#1405525000~#,##0",
    },
    {
      sheet: "T3.8 Belanja dan Serapan",
      cell: "F29",
      right: "=E29/$F$18*100 -> 53.253319042572~0.00",
      wrong: "#51.239093442203~0.00",
    },
    { sheet: "T3.9 KRO dan Blokir", cell: "D6", right: "2.132.200.000", wrong: "2.065.000.000" },
    { sheet: "T3.9 KRO dan Blokir", cell: "H22", right: "98,52", wrong: "84,18" },
    { sheet: "T3.10 PNBP", cell: "G13", right: "=G3+G9 -> 1200370000~#,##0", wrong: "=G3+G9+G12 -> 1219595000~#,##0" },
    { sheet: "T3.10 PNBP", cell: "F5", right: "=D5/C5 -> 0.927567567568~0.00%", wrong: "#1.078088578089~0.00%" },
    { sheet: "T3.11 Efisiensi", cell: "D14", right: "94,545%", wrong: "105,769%" },
    { sheet: "T3.11 Efisiensi", cell: "E28", right: "53,31%", wrong: "51,32%" },
    { sheet: "T3.12 IKPA dan NKA", cell: "F5", right: "=D5*E5/100 -> 19.566~0.00", wrong: "#24.4575~0.00" },
    { sheet: "T3.13 SAKIP", cell: "E11", right: "12,45", wrong: "12,54" },
    { sheet: "T3.14 SKM", cell: "D10", right: "=C10/1250 -> 3.416~0.000", wrong: "#3.436~0.000" },
    { sheet: "Narasi", cell: "A1", right: "(35,71%), sedangkan instruktur", wrong: "(36,71%), sedangkan instruktur" },
    { sheet: "Narasi", cell: "A2", right: "target 8 IKK, sedangkan", wrong: "target 10 IKK, sedangkan" },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "pada SK4 sebesar 107,94% dan terendah",
      wrong: "pada SK1 sebesar 103,25% dan terendah",
    },
    { sheet: "Narasi", cell: "A4", right: "triwulan IV bertambah 928 orang", wrong: "triwulan IV bertambah 938 orang" },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "diikuti Teknik Las (448 orang)",
      wrong: "diikuti Teknik Otomotif (414 orang)",
    },
    { sheet: "Narasi", cell: "A7", right: "(91,33%), melampaui", wrong: "(93,13%), melampaui" },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "terdiri atas 2.006 orang bekerja",
      wrong: "terdiri atas 2.060 orang bekerja",
    },
    { sheet: "Narasi", cell: "A10", right: "kurang 6 perusahaan", wrong: "kurang 5 perusahaan" },
    {
      sheet: "Narasi",
      cell: "A12",
      right: "(tujuh puluh empat miliar delapan ratus enam puluh enam juta enam ratus ribu rupiah)",
      wrong: "(tujuh puluh empat miliar delapan ratus enam puluh juta enam ratus ribu rupiah)",
    },
    {
      sheet: "Narasi",
      cell: "A12",
      right: "pagu efektif menjadi Rp72.034.885.000.",
      wrong: "pagu efektif menjadi Rp71.934.885.000.",
    },
    {
      sheet: "Narasi",
      cell: "A13",
      right: "yaitu 57,77% dari total realisasi",
      wrong: "yaitu 54,96% dari total realisasi",
    },
    { sheet: "Narasi", cell: "A14", right: "atau 43,92% dari pagu efektif", wrong: "atau 33,31% dari pagu efektif" },
    { sheet: "Narasi", cell: "A15", right: "naik Rp182.719.500 atau", wrong: "naik Rp18.271.950 atau" },
    { sheet: "Narasi", cell: "A18", right: "naik 1,41 poin dari", wrong: "naik 1,14 poin dari" },
    {
      sheet: "Narasi",
      cell: "A20",
      right: "dan terendah Sarana dan Prasarana dengan nilai rata-rata 3,416",
      wrong: "dan terendah Waktu Penyelesaian dengan nilai rata-rata 3,436",
    },
  ],
};
