import type { ReportCase } from "./report-case";

/** A representative of the internal auditor: assignments by kind and quarter, recommendations, SPIP, APIP, days of work, weighted goals. All names and figures are made up. */
export const perwakilanPengawasan: ReportCase = {
  name: "a representative of the internal auditor: assignments by kind and quarter, recommendations, SPIP, APIP, days of work, weighted goals",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "Bab I",
      sheet: `
BAB I PENDAHULUAN
A. Gambaran Umum Organisasi
Perwakilan BPIN Provinsi Tanjung Selaka (selanjutnya disebut Perwakilan) adalah unit vertikal Badan Pengawasan Intern Negara yang melayani 12 pemerintah daerah, yaitu 1 pemerintah provinsi, 9 pemerintah kabupaten, dan 2 pemerintah kota.
Tugas pengawasan dilaksanakan oleh 5 (lima) bidang, didukung Bagian Umum. Sampai dengan 31 Desember 2024 Perwakilan memiliki 109 pegawai, terdiri atas 60 laki-laki (55,05 %) dan 49 perempuan (44,95 %).
Dari jumlah tersebut, 83 orang (76,15 %) adalah pejabat fungsional auditor dari semua jenjang, sedangkan 26 orang lainnya adalah pejabat struktural, fungsional lain, dan pelaksana.
Menurut golongan, pegawai golongan III merupakan kelompok terbesar dengan 78 orang, disusul golongan IV sebanyak 20 orang dan golongan II sebanyak 11 orang.
Analisis beban kerja menunjukkan kebutuhan auditor sebanyak 111 orang. Dengan 83 auditor yang ada, Perwakilan masih kekurangan 28 orang; kekurangan terbesar terdapat pada jenjang Auditor Ahli Pertama, yaitu 11 orang.
Ditinjau dari pendidikan, 57 orang berpendidikan S1/D-IV, 28 orang S2, dan 1 orang S3. Pegawai berpendidikan minimal S1 dengan demikian mencapai 86 orang atau 78,90 % dari seluruh pegawai.
Sebanyak 22 pegawai berusia di atas 50 tahun, 8 di antaranya sudah melewati usia 55 tahun, sehingga regenerasi auditor perlu disiapkan sejak dini.
B. Dukungan Anggaran
DIPA awal tahun 2024 berjumlah Rp33.994.922.000. Setelah empat kali revisi, pagu menjadi Rp34.268.000.000 atau naik Rp273.078.000 (0,80 %) dibandingkan dengan pagu awal.
Pagu akhir tersebut (tiga puluh empat miliar dua ratus enam puluh delapan juta rupiah) terbagi atas Program Pengawasan Pembangunan Rp5.439.100.000 dan Program Dukungan Manajemen Rp28.828.900.000.
C. Isu Strategis
Pertama, 4 dari 12 APIP pemerintah daerah masih berada pada level 2, sehingga target kapabilitas APIP belum terpenuhi.
Kedua, 2 pemerintah daerah, yaitu Kabupaten Lubuk Kembang dan Kabupaten Pulau Mentara, masih memiliki maturitas SPIP di bawah level 3.
Ketiga, pada awal tahun 2024 terdapat saldo 640 rekomendasi yang belum selesai ditindaklanjuti. Saldo itu paling banyak berasal dari LHP tahun 2023, yaitu 271 rekomendasi (42,34 %).
Keempat, permintaan pengawasan di luar PKPT cukup tinggi. Selama 2024 dilaksanakan 43 penugasan non-PKPT, 14 di antaranya berupa bimbingan teknis/asistensi.
D. Sistematika Laporan
Laporan ini terdiri atas Bab I Pendahuluan, Bab II Perencanaan Kinerja, Bab III Akuntabilitas Kinerja, dan Bab IV Penutup, dilengkapi tabel-tabel pendukung.
`,
    },
    {
      name: "PK 2024",
      merges: ["B6:B9", "B10:B13", "B14:B16", "B17:B19"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
PERWAKILAN BPIN PROVINSI TANJUNG SELAKA

No | Sasaran Kegiatan | Indikator Kinerja Utama | Satuan | Target | Bobot (%)
(1) | (2) | (3) | (4) | (5) | (6)
1.1 | SK1. Meningkatnya akuntabilitas keuangan negara dan daerah | Nilai penghematan dan potensi penerimaan negara/daerah | Rp miliar | 175,00 | 12
1.2 |  | Persentase rekomendasi hasil pengawasan yang selesai ditindaklanjuti | % | 80,00 | 10
1.3 |  | Persentase hasil pengawasan keinvestigasian yang dimanfaatkan | % | 85,00 | 10
1.4 |  | Rata-rata waktu penyelesaian laporan (makin kecil makin baik) | hari kerja | 14,00 | 8
2.1 | SK2. Meningkatnya kualitas SPIP, APIP dan kinerja BUMD | Persentase pemda dengan maturitas SPIP minimal level 3 | % | 75,00 | 10
2.2 |  | Persentase APIP pemda dengan kapabilitas minimal level 3 | % | 75,00 | 10
2.3 |  | Rata-rata indeks manajemen risiko (MRI) pemda | indeks | 2,90 | 5
2.4 |  | Jumlah BUMD air minum berkinerja sehat | BUMD | 7 | 5
3.1 | SK3. Meningkatnya mutu layanan pengawasan | Persentase realisasi penugasan PKPT | % | 100,00 | 8
3.2 |  | Indeks kepuasan masyarakat (IKM) layanan pengawasan | indeks | 86,00 | 7
3.3 |  | Persentase laporan terbit tepat waktu | % | 90,00 | 5
4.1 | SK4. Meningkatnya tata kelola internal perwakilan | Nilai IKPA | nilai | 95,00 | 4
4.2 |  | Nilai evaluasi AKIP | nilai | 78,00 | 3
4.3 |  | Rata-rata jam pengembangan kompetensi per pegawai | JP | 40,00 | 3
 |  | Jumlah bobot |  |  | 100

No | Program/Kegiatan |  |  | Anggaran (Rp) | Keterangan
1 | Program Pengawasan Pembangunan |  |  | 5.520.850.000 | DIPA awal
 | a. Pengawasan Akuntabilitas Keuangan Negara dan Daerah |  |  | 3.961.750.000 | 
 | b. Pembinaan SPIP, APIP dan BUMD |  |  | 1.559.100.000 | 
2 | Program Dukungan Manajemen |  |  | 28.474.072.000 | DIPA awal
 | a. Dukungan Manajemen dan Teknis Perwakilan |  |  | 28.474.072.000 | 
 | Jumlah anggaran |  |  | 33.994.922.000 | 
Catatan: untuk IKU 1.4 capaian dihitung dengan rumus (2 - realisasi/target) x 100 %.

 |  |  | Tanjung Raya, 8 Januari 2024
 |  |  | Kepala Perwakilan,

 |  |  | Dr. Hariman Sutedja, Ak., M.M.
 |  |  | NIP 19690417 199303 1 002
`,
    },
    {
      name: "Renstra-Renja",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:I3"],
      sheet: `
TARGET KINERJA MENURUT RENSTRA (2022-2024), RENJA 2024, DAN PK 2024

Kode | Indikator | Satuan | Target Renstra |  |  | Tahun 2024 |  | 
 |  |  | 2022 | 2023 | 2024 | Renja | PK | PK - Renstra
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
1.1 | Nilai penghematan dan potensi penerimaan negara/daerah | Rp miliar | 130,00 | 145,00 | 160,00 | 170,00 | 175,00 | 15,00
1.2 | Persentase rekomendasi hasil pengawasan yang selesai ditindaklanjuti | % | 75,00 | 78,00 | 80,00 | 80,00 | 80,00 | -
1.3 | Persentase hasil pengawasan keinvestigasian yang dimanfaatkan | % | 80,00 | 83,00 | 85,00 | 85,00 | 85,00 | -
1.4 | Rata-rata waktu penyelesaian laporan (makin kecil makin baik) | hari kerja | 16,00 | 15,50 | 15,00 | 14,00 | 14,00 | -1,00
2.1 | Persentase pemda dengan maturitas SPIP minimal level 3 | % | 50,00 | 66,67 | 75,00 | 75,00 | 75,00 | -
2.2 | Persentase APIP pemda dengan kapabilitas minimal level 3 | % | 41,67 | 58,33 | 75,00 | 75,00 | 75,00 | -
2.3 | Rata-rata indeks manajemen risiko (MRI) pemda | indeks | 2,55 | 2,70 | 2,80 | 2,90 | 2,90 | 0,10
2.4 | Jumlah BUMD air minum berkinerja sehat | BUMD | 5 | 6 | 7 | 7 | 7 | -
3.1 | Persentase realisasi penugasan PKPT | % | 97,00 | 100,00 | 100,00 | 100,00 | 100,00 | -
3.2 | Indeks kepuasan masyarakat (IKM) layanan pengawasan | indeks | 83,00 | 84,00 | 85,00 | 86,00 | 86,00 | 1,00
3.3 | Persentase laporan terbit tepat waktu | % | 85,00 | 88,00 | 90,00 | 90,00 | 90,00 | -
4.1 | Nilai IKPA | nilai | 92,00 | 93,00 | 94,00 | 95,00 | 95,00 | 1,00
4.2 | Nilai evaluasi AKIP | nilai | 75,00 | 77,00 | 78,00 | 78,00 | 78,00 | -
4.3 | Rata-rata jam pengembangan kompetensi per pegawai | JP | 30,00 | 36,00 | 40,00 | 40,00 | 40,00 | -
Dari 14 IKU, 5 target PK 2024 ditetapkan lebih menantang daripada target Renstra, sedangkan 9 target sama dengan Renstra. Kolom (9) = kolom (8) - kolom (6).
`,
    },
    {
      name: "Capaian IKU",
      merges: ["B6:I6", "B12:I12", "B18:I18", "B23:I23"],
      sheet: `
CAPAIAN INDIKATOR KINERJA UTAMA TAHUN 2024
Tabel 3.1 dikelompokkan per sasaran; capaian dibatasi maksimal 120 %

Kode | Indikator Kinerja Utama | Target | Realisasi | Capaian (%) | Capaian dihitung (%) | Bobot | Nilai | Status
(1) | (2) | (3) | (4) | (5) | (6)=maks 120 | (7) | (8)=(6)x(7)/100 | (9)
SK1 | Meningkatnya akuntabilitas keuangan negara dan daerah
1.1 | Nilai penghematan dan potensi penerimaan negara/daerah | 175,00 | 183,48 | 104,85 | 104,85 | 12 | 12,58 | Melampaui
1.2 | Persentase rekomendasi hasil pengawasan yang selesai ditindaklanjuti | 80,00 | 83,03 | 103,79 | 103,79 | 10 | 10,38 | Melampaui
1.3 | Persentase hasil pengawasan keinvestigasian yang dimanfaatkan | 85,00 | 90,91 | 106,95 | 106,95 | 10 | 10,70 | Melampaui
1.4 | Rata-rata waktu penyelesaian laporan (makin kecil makin baik) | 14,00 | 12,42 | 111,29 | 111,29 | 8 | 8,90 | Melampaui
 | Subjumlah SK1 |  |  |  | 106,40 | 40 | 42,56 | 
SK2 | Meningkatnya kualitas SPIP, APIP dan kinerja BUMD
2.1 | Persentase pemda dengan maturitas SPIP minimal level 3 | 75,00 | 83,33 | 111,11 | 111,11 | 10 | 11,11 | Melampaui
2.2 | Persentase APIP pemda dengan kapabilitas minimal level 3 | 75,00 | 66,67 | 88,89 | 88,89 | 10 | 8,89 | Belum tercapai
2.3 | Rata-rata indeks manajemen risiko (MRI) pemda | 2,90 | 3,04 | 104,83 | 104,83 | 5 | 5,24 | Melampaui
2.4 | Jumlah BUMD air minum berkinerja sehat | 7 | 8 | 114,29 | 114,29 | 5 | 5,71 | Melampaui
 | Subjumlah SK2 |  |  |  | 103,17 | 30 | 30,95 | 
SK3 | Meningkatnya mutu layanan pengawasan
3.1 | Persentase realisasi penugasan PKPT | 100,00 | 99,08 | 99,08 | 99,08 | 8 | 7,93 | Belum tercapai
3.2 | Indeks kepuasan masyarakat (IKM) layanan pengawasan | 86,00 | 88,05 | 102,38 | 102,38 | 7 | 7,17 | Melampaui
3.3 | Persentase laporan terbit tepat waktu | 90,00 | 91,87 | 102,08 | 102,08 | 5 | 5,10 | Melampaui
 | Subjumlah SK3 |  |  |  | 101,00 | 20 | 20,20 | 
SK4 | Meningkatnya tata kelola internal perwakilan
4.1 | Nilai IKPA | 95,00 | 96,92 | 102,02 | 102,02 | 4 | 4,08 | Melampaui
4.2 | Nilai evaluasi AKIP | 78,00 | 77,60 | 99,49 | 99,49 | 3 | 2,98 | Belum tercapai
4.3 | Rata-rata jam pengembangan kompetensi per pegawai | 40,00 | 52,40 | 131,00 | 120,00 | 3 | 3,60 | Melampaui
 | Subjumlah SK4 |  |  |  | 106,60 | 10 | 10,66 | 
 | NILAI KINERJA ORGANISASI (NKO) |  |  |  |  | 100 | 104,37 | Sangat Baik

Keterangan: capaian subjumlah = nilai subjumlah dibagi bobot subjumlah x 100. Predikat NKO: Sangat Baik (>= 100), Baik (90 - <100), Cukup (75 - <90), Kurang (<75).
Rekapitulasi status | Jumlah IKU | %
Melampaui | 11 | 78,57
Tercapai | - | -
Belum tercapai | 3 | 21,43
Jumlah | 14 | 100,00
`,
    },
    {
      name: "Capaian Triwulan",
      merges: ["A4:A5", "B4:B5", "C4:E4", "F4:H4", "I4:K4", "L4:N4"],
      sheet: `
TARGET DAN REALISASI KUMULATIF PER TRIWULAN TAHUN 2024
(realisasi kumulatif s.d. triwulan bersangkutan; capaian sebelum pembatasan 120 %)

Kode | Indikator | s.d. TW I |  |  | s.d. TW II |  |  | s.d. TW III |  |  | s.d. TW IV |  | 
 |  | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%)
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14)
1.1 | Nilai penghematan dan potensi penerimaan negara/daerah | 25,00 | 26,86 | 107,44 | 75,00 | 77,03 | 102,71 | 130,00 | 135,38 | 104,14 | 175,00 | 183,48 | 104,85
1.2 | Persentase rekomendasi hasil pengawasan yang selesai ditindaklanjuti | 45,00 | 46,30 | 102,89 | 57,00 | 58,90 | 103,33 | 69,00 | 71,40 | 103,48 | 80,00 | 83,03 | 103,79
1.3 | Persentase hasil pengawasan keinvestigasian yang dimanfaatkan | 70,00 | 75,00 | 107,14 | 75,00 | 80,95 | 107,93 | 80,00 | 88,46 | 110,58 | 85,00 | 90,91 | 106,95
1.4 | Rata-rata waktu penyelesaian laporan (makin kecil makin baik) | 14,00 | 13,85 | 101,07 | 14,00 | 13,20 | 105,71 | 14,00 | 12,74 | 109,00 | 14,00 | 12,42 | 111,29
2.1 | Persentase pemda dengan maturitas SPIP minimal level 3 | - | - | - | - | - | - | - | - | - | 75,00 | 83,33 | 111,11
2.2 | Persentase APIP pemda dengan kapabilitas minimal level 3 | - | - | - | - | - | - | - | - | - | 75,00 | 66,67 | 88,89
2.3 | Rata-rata indeks manajemen risiko (MRI) pemda | - | - | - | - | - | - | - | - | - | 2,90 | 3,04 | 104,83
2.4 | Jumlah BUMD air minum berkinerja sehat | - | - | - | - | - | - | - | - | - | 7 | 8 | 114,29
3.1 | Persentase realisasi penugasan PKPT | 20,55 | 19,63 | 95,52 | 48,16 | 46,63 | 96,82 | 77,91 | 76,99 | 98,82 | 100,00 | 99,08 | 99,08
3.2 | Indeks kepuasan masyarakat (IKM) layanan pengawasan | - | - | - | 85,00 | 86,35 | 101,59 | - | - | - | 86,00 | 88,05 | 102,38
3.3 | Persentase laporan terbit tepat waktu | 86,00 | 88,33 | 102,71 | 88,00 | 89,66 | 101,89 | 89,00 | 90,98 | 102,22 | 90,00 | 91,87 | 102,08
4.1 | Nilai IKPA | 90,00 | 91,40 | 101,56 | 92,00 | 93,85 | 102,01 | 94,00 | 95,60 | 101,70 | 95,00 | 96,92 | 102,02
4.2 | Nilai evaluasi AKIP | - | - | - | - | - | - | - | - | - | 78,00 | 77,60 | 99,49
4.3 | Rata-rata jam pengembangan kompetensi per pegawai | 8,00 | 9,62 | 120,25 | 18,00 | 21,48 | 119,33 | 30,00 | 37,90 | 126,33 | 40,00 | 52,40 | 131,00
Tanda "-" berarti indikator diukur satu kali pada akhir tahun (IKM diukur per semester). Target TW IKU 3.1 = kumulatif rencana penugasan dibagi rencana setahun.
`,
    },
    {
      name: "Tren 2022-2024",
      merges: ["C3:E3", "A3:A4", "B3:B4", "F3:F4"],
      sheet: `
PERBANDINGAN REALISASI TIGA TAHUN, TARGET AKHIR RENSTRA, DAN RATA-RATA NASIONAL

Kode | Indikator | Realisasi |  |  | Perubahan 2023-2024 | Target akhir Renstra | % terhadap Renstra | Rata-rata nasional | Posisi
 |  | 2022 | 2023 | 2024 |  | 2024 |  | 2024 | 
1.1 | Nilai penghematan dan potensi penerimaan negara/daerah | 142,18 | 161,92 | 183,48 | +21,56 | 160,00 | 114,68 | n/a | -
1.2 | Persentase rekomendasi hasil pengawasan yang selesai ditindaklanjuti | 76,20 | 79,85 | 83,03 | +3,18 | 80,00 | 103,79 | 81,26 | lebih baik
1.3 | Persentase hasil pengawasan keinvestigasian yang dimanfaatkan | 84,00 | 88,46 | 90,91 | +2,45 | 85,00 | 106,95 | 87,50 | lebih baik
1.4 | Rata-rata waktu penyelesaian laporan (makin kecil makin baik) | 15,10 | 13,68 | 12,42 | -1,26 | 15,00 | 117,20 | 13,05 | lebih baik
2.1 | Persentase pemda dengan maturitas SPIP minimal level 3 | 58,33 | 66,67 | 83,33 | +16,66 | 75,00 | 111,11 | 78,40 | lebih baik
2.2 | Persentase APIP pemda dengan kapabilitas minimal level 3 | 41,67 | 58,33 | 66,67 | +8,34 | 75,00 | 88,89 | 69,15 | di bawah
2.3 | Rata-rata indeks manajemen risiko (MRI) pemda | 2,66 | 2,79 | 3,04 | +0,25 | 2,80 | 108,57 | 2,96 | lebih baik
2.4 | Jumlah BUMD air minum berkinerja sehat | 6 | 7 | 8 | +1 | 7 | 114,29 | n/a | -
3.1 | Persentase realisasi penugasan PKPT | 97,88 | 99,62 | 99,08 | -0,54 | 100,00 | 99,08 | 98,37 | lebih baik
3.2 | Indeks kepuasan masyarakat (IKM) layanan pengawasan | 84,72 | 85,93 | 88,05 | +2,12 | 85,00 | 103,59 | 86,90 | lebih baik
3.3 | Persentase laporan terbit tepat waktu | 86,41 | 88,97 | 91,87 | +2,90 | 90,00 | 102,08 | 90,44 | lebih baik
4.1 | Nilai IKPA | 94,88 | 95,14 | 96,92 | +1,78 | 94,00 | 103,11 | 95,61 | lebih baik
4.2 | Nilai evaluasi AKIP | 75,40 | 77,15 | 77,60 | +0,45 | 78,00 | 99,49 | 78,35 | di bawah
4.3 | Rata-rata jam pengembangan kompetensi per pegawai | 38,75 | 44,10 | 52,40 | +8,30 | 40,00 | 131,00 | 46,20 | lebih baik
IKU 1.4 bersifat minimum: penurunan berarti membaik, dan % terhadap Renstra = (2 - realisasi/target) x 100.
Sumber: LKj 2022-2023 dan Tabel 3.1. n/a = tidak diukur secara nasional.
`,
    },
    {
      name: "PKPT",
      merges: ["A3:A4", "B3:B4", "C3:G3", "H3:L3", "M3:M4", "N3:N4", "O3:O4", "A16:B16"],
      sheet: `
REALISASI PENUGASAN PENGAWASAN MENURUT JENIS DAN TRIWULAN, TAHUN 2024 (jumlah penugasan)

No | Jenis Penugasan | Rencana PKPT |  |  |  |  | Realisasi PKPT |  |  |  |  | % Realisasi | Non-PKPT | Jumlah Realisasi
 |  | TW I | TW II | TW III | TW IV | Jumlah | TW I | TW II | TW III | TW IV | Jumlah |  |  | 
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14) | (15)
1 | Audit kinerja | 4 | 6 | 5 | 3 | 18 | 3 | 6 | 6 | 3 | 18 | 100,00 | - | 18
2 | Audit dengan tujuan tertentu | 5 | 8 | 9 | 6 | 28 | 5 | 7 | 9 | 6 | 27 | 96,43 | - | 27
3 | Audit investigatif | 2 | 3 | 3 | 2 | 10 | 2 | 3 | 4 | 2 | 11 | 110,00 | 3 | 14
4 | Audit penghitungan kerugian keuangan negara | 3 | 4 | 5 | 4 | 16 | 3 | 5 | 5 | 4 | 17 | 106,25 | 5 | 22
5 | Reviu | 14 | 18 | 21 | 15 | 68 | 13 | 18 | 20 | 15 | 66 | 97,06 | 9 | 75
6 | Evaluasi | 9 | 12 | 14 | 10 | 45 | 9 | 11 | 14 | 11 | 45 | 100,00 | 2 | 47
7 | Pemantauan | 11 | 13 | 12 | 12 | 48 | 10 | 13 | 12 | 12 | 47 | 97,92 | 4 | 51
8 | Bimbingan teknis/asistensi | 12 | 17 | 18 | 13 | 60 | 12 | 17 | 19 | 13 | 61 | 101,67 | 14 | 75
9 | Sosialisasi | 3 | 4 | 4 | 2 | 13 | 3 | 4 | 4 | 1 | 12 | 92,31 | - | 12
10 | Pemberian keterangan ahli | 4 | 5 | 6 | 5 | 20 | 4 | 4 | 6 | 5 | 19 | 95,00 | 6 | 25
Jumlah |  | 67 | 90 | 97 | 72 | 326 | 64 | 88 | 99 | 72 | 323 | 99,08 | 43 | 366

Realisasi menurut bidang
No | Bidang | Rencana PKPT | Realisasi PKPT | Non-PKPT | Jumlah Realisasi | Porsi (%)
1 | Pengawasan Instansi Pemerintah Pusat (IPP) | 84 | 83 | 8 | 91 | 24,86
2 | Akuntabilitas Pemerintah Daerah (APD) | 118 | 117 | 13 | 130 | 35,52
3 | Akuntan Negara (AN) | 52 | 51 | 6 | 57 | 15,57
4 | Investigasi | 46 | 47 | 14 | 61 | 16,67
5 | Program, Pelaporan dan Pembinaan APIP (P3A) | 26 | 25 | 2 | 27 | 7,38
 | Jumlah | 326 | 323 | 43 | 366 | 100,00
Bidang Investigasi menangani audit investigatif, audit penghitungan kerugian keuangan negara, dan pemberian keterangan ahli.
`,
    },
    {
      name: "OH dan LHP",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:H3"],
      sheet: `
HARI PENUGASAN (OH) MENURUT BIDANG

Bidang | Auditor | Rencana OH | Realisasi OH |  |  |  |  | % Realisasi | Selisih | Penugasan | OH per penugasan
 |  |  | TW I | TW II | TW III | TW IV | Jumlah |  | (H-C) |  | (H/K)
IPP | #19 | #3610~#,##0 | #742~#,##0 | #948~#,##0 | #1016~#,##0 | #863~#,##0 | #3569~#,##0 | #0.988643~0.00% | #-41~#,##0 | #91 | #39.22~0.00
APD | #27 | #5130~#,##0 | #1058~#,##0 | #1402~#,##0 | #1487~#,##0 | #1211~#,##0 | #5158~#,##0 | #1.005458~0.00% | #28~#,##0 | #130 | #39.68~0.00
AN | #13 | #2340~#,##0 | #486~#,##0 | #611~#,##0 | #664~#,##0 | #552~#,##0 | #2313~#,##0 | #0.988462~0.00% | #-27~#,##0 | #57 | #40.58~0.00
Investigasi | #15 | #2925~#,##0 | #655~#,##0 | #771~#,##0 | #812~#,##0 | #724~#,##0 | #2962~#,##0 | #1.012650~0.00% | #37~#,##0 | #61 | #48.56~0.00
P3A | #9 | #1350~#,##0 | #268~#,##0 | #351~#,##0 | #372~#,##0 | #330~#,##0 | #1321~#,##0 | #0.978519~0.00% | #-29~#,##0 | #27 | #48.93~0.00
Jumlah | #83 | #15355~#,##0 | #3209~#,##0 | #4083~#,##0 | #4351~#,##0 | #3680~#,##0 | #15323~#,##0 | #0.997916~0.00% | #-32~#,##0 | #366 | #41.87~0.00

LAPORAN HASIL PENGAWASAN (LHP) DAN RATA-RATA WAKTU PENYELESAIAN
Jenis | Penugasan | LHP terbit | Masih proses | Total hari kerja | Rata-rata hari | Standar hari
Audit kinerja | #18 | #18 | #0 | #333~#,##0 | #18.50~0.00 | #20
Audit dengan tujuan tertentu | #27 | #27 | #0 | #462~#,##0 | #17.11~0.00 | #18
Audit investigatif | #14 | #13 | #1 | #276~#,##0 | #21.23~0.00 | #25
Audit penghitungan kerugian keuangan negara | #22 | #20 | #2 | #449~#,##0 | #22.45~0.00 | #25
Reviu | #75 | #75 | #0 | #716~#,##0 | #9.55~0.00 | #12
Evaluasi | #47 | #46 | #1 | #563~#,##0 | #12.24~0.00 | #14
Pemantauan | #51 | #49 | #2 | #541~#,##0 | #11.04~0.00 | #12
Bimbingan teknis/asistensi | #75 | #73 | #2 | #709~#,##0 | #9.71~0.00 | #12
Sosialisasi | #12 | #11 | #1 | #76~#,##0 | #6.91~0.00 | #7
Jumlah | #341 | #332 | #9 | #4125~#,##0 | #12.42~0.00 | -
Rata-rata pada baris jumlah = total hari kerja dibagi jumlah LHP terbit. Pemberian keterangan ahli tidak menghasilkan LHP.

LHP TERBIT PER BULAN
Uraian | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agu | Sep | Okt | Nov | Des | Jumlah
LHP terbit | #14 | #19 | #27 | #21 | #31 | #33 | #34 | #29 | #36 | #30 | #32 | #26 | #332
Tepat waktu | #12 | #17 | #24 | #19 | #28 | #30 | #32 | #27 | #33 | #28 | #30 | #25 | #305
Terlambat | #2 | #2 | #3 | #2 | #3 | #3 | #2 | #2 | #3 | #2 | #2 | #1 | #27
Kumulatif LHP terbit | #14 | #33 | #60 | #81 | #112 | #145 | #179 | #208 | #244 | #274 | #306 | #332 | -
`,
    },
    {
      name: "Tindak Lanjut",
      sheet: `
TINDAK LANJUT REKOMENDASI HASIL PENGAWASAN PER 31 DESEMBER 2024

No | Objek Pengawasan | Saldo awal | Rekomendasi baru 2024 | Jumlah | Selesai | Dalam proses | Belum ditindaklanjuti | % Selesai
(1) | (2) | (3) | (4) | (5)=(3)+(4) | (6) | (7) | (8) | (9)=(6)/(5)
1 | Provinsi Tanjung Selaka | 86 | 74 | 160 | 131 | 21 | 8 | 81,88
2 | Kab. Selaka Utara | 42 | 38 | 80 | 66 | 10 | 4 | 82,50
3 | Kab. Selaka Selatan | 37 | 41 | 78 | 68 | 7 | 3 | 87,18
4 | Kab. Batu Lintang | 51 | 33 | 84 | 69 | 11 | 4 | 82,14
5 | Kab. Muara Jambak | 48 | 29 | 77 | 58 | 13 | 6 | 75,32
6 | Kab. Tanah Rimbo | 33 | 36 | 69 | 60 | 6 | 3 | 86,96
7 | Kab. Sungai Pinang | 29 | 31 | 60 | 52 | 5 | 3 | 86,67
8 | Kab. Lubuk Kembang | 55 | 27 | 82 | 63 | 14 | 5 | 76,83
9 | Kab. Pulau Mentara | 61 | 24 | 85 | 59 | 18 | 8 | 69,41
10 | Kab. Bukit Larang | 38 | 35 | 73 | 64 | 7 | 2 | 87,67
11 | Kota Tanjung Raya | 44 | 52 | 96 | 85 | 9 | 2 | 88,54
12 | Kota Simpang Agam | 31 | 40 | 71 | 62 | 7 | 2 | 87,32
13 | Instansi vertikal/K-L | 58 | 63 | 121 | 108 | 10 | 3 | 89,26
14 | BUMD dan BLUD | 27 | 39 | 66 | 53 | 9 | 4 | 80,30
 | Jumlah | 640 | 562 | 1.202 | 998 | 147 | 57 | 83,03

Menurut tahun LHP
Tahun LHP | Jumlah rekomendasi | Selesai | Sisa | % Selesai
2020 | 74 | 66 | 8 | 89,19
2021 | 112 | 98 | 14 | 87,50
2022 | 183 | 158 | 25 | 86,34
2023 | 271 | 232 | 39 | 85,61
2024 | 562 | 444 | 118 | 79,00
Jumlah | 1.202 | 998 | 204 | 83,03

Nilai rekomendasi yang bersifat penyetoran (Rp juta)
Kelompok objek | Nilai rekomendasi | Telah disetor | Sisa | % Setor
Pemerintah provinsi | 8.412,75 | 5.731,20 | 2.681,55 | 68,13
Pemerintah kabupaten (9) | 12.906,40 | 6.842,15 | 6.064,25 | 53,01
Pemerintah kota (2) | 5.287,30 | 3.418,05 | 1.869,25 | 64,65
Instansi vertikal/K-L | 3.964,85 | 2.207,60 | 1.757,25 | 55,68
BUMD dan BLUD | 2.118,20 | 681,00 | 1.437,20 | 32,15
Jumlah | 32.689,50 | 18.880,00 | 13.809,50 | 57,76
Jumlah yang telah disetor sama dengan baris "Setoran ke kas negara/daerah" pada Tabel Penghematan (dalam Rp miliar).
`,
    },
    {
      name: "Kapabilitas APIP",
      merges: ["A3:A4", "B3:B4", "C3:E3", "F3:F4", "G3:G4", "H3:H4"],
      sheet: `
HASIL EVALUASI KAPABILITAS APIP PEMERINTAH DAERAH TAHUN 2024

No | APIP | Skor Komponen |  |  | Skor tertimbang | Level 2024 | Level 2023 | Perubahan
 |  | SDM dan praktik profesional | Akuntabilitas, budaya dan struktur | Peran dan layanan |  |  |  | 
 | Bobot (%) | 36 | 24 | 40 | 100
1 | Inspektorat Provinsi Tanjung Selaka | 3,18 | 3,20 | 3,05 | 3,13 | Level 3 | Level 3 | tetap
2 | Inspektorat Kab. Selaka Utara | 3,10 | 3,13 | 3,00 | 3,07 | Level 3 | Level 3 | tetap
3 | Inspektorat Kab. Selaka Selatan | 3,05 | 3,05 | 3,08 | 3,06 | Level 3 | Level 3 | tetap
4 | Inspektorat Kab. Batu Lintang | 2,88 | 3,01 | 2,70 | 2,84 | Level 2 | Level 2 | tetap
5 | Inspektorat Kab. Muara Jambak | 3,03 | 3,10 | 3,02 | 3,04 | Level 3 | Level 2 | naik
6 | Inspektorat Kab. Tanah Rimbo | 3,18 | 3,13 | 3,12 | 3,14 | Level 3 | Level 3 | tetap
7 | Inspektorat Kab. Sungai Pinang | 3,06 | 3,06 | 3,06 | 3,06 | Level 3 | Level 3 | tetap
8 | Inspektorat Kab. Lubuk Kembang | 2,53 | 2,79 | 2,35 | 2,52 | Level 2 | Level 2 | tetap
9 | Inspektorat Kab. Pulau Mentara | 2,13 | 2,44 | 2,10 | 2,19 | Level 2 | Level 1 | naik
10 | Inspektorat Kab. Bukit Larang | 2,78 | 2,94 | 2,65 | 2,77 | Level 2 | Level 2 | tetap
11 | Inspektorat Kota Tanjung Raya | 3,33 | 3,26 | 3,22 | 3,27 | Level 3 | Level 3 | tetap
12 | Inspektorat Kota Simpang Agam | 3,10 | 3,06 | 3,04 | 3,07 | Level 3 | Level 3 | tetap
 | Rata-rata | 2,95 | 3,01 | 2,87 | 2,93
Skor tertimbang = jumlah (skor komponen x bobot). Level 1: skor 1,00 - <2,00; Level 2: 2,00 - <3,00; Level 3: 3,00 - <4,00; Level 4: 4,00 ke atas.

Level | Tahun 2023 (APIP) | % | Tahun 2024 (APIP) | %
Level 1 | 1 | 8,33 | - | -
Level 2 | 4 | 33,33 | 4 | 33,33
Level 3 | 7 | 58,33 | 8 | 66,67
Jumlah | 12 | 100,00 | 12 | 100,00
`,
    },
    {
      name: "SPIP dan BUMD",
      sheet: `
MATURITAS SPIP TERINTEGRASI PEMERINTAH DAERAH TAHUN 2024

Pemerintah Daerah | Penetapan tujuan | Struktur dan proses | Pencapaian tujuan | Nilai maturitas | Predikat | Peringkat | MRI | Nilai 2023 | Perubahan
Bobot | #0.4~0% | #0.3~0% | #0.3~0% | #1~0%
Provinsi Tanjung Selaka | #3.62~0.00 | #3.28~0.00 | #3.35~0.00 | =ROUND(B5*0.4+C5*0.3+D5*0.3,2) -> 3.44~0.00 | Terdefinisi | #2 | #3.42~0.00 | #3.28~0.00 | #0.16~0.00
Kab. Selaka Utara | #3.40~0.00 | #3.12~0.00 | #3.05~0.00 | =ROUND(B6*0.4+C6*0.3+D6*0.3,2) -> 3.21~0.00 | Terdefinisi | #6 | #3.08~0.00 | #3.06~0.00 | #0.15~0.00
Kab. Selaka Selatan | #3.35~0.00 | #3.18~0.00 | #3.20~0.00 | =ROUND(B7*0.4+C7*0.3+D7*0.3,2) -> 3.25~0.00 | Terdefinisi | #5 | #3.14~0.00 | #3.11~0.00 | #0.14~0.00
Kab. Batu Lintang | #3.20~0.00 | #2.96~0.00 | #2.98~0.00 | =ROUND(B8*0.4+C8*0.3+D8*0.3,2) -> 3.06~0.00 | Terdefinisi | #9 | #2.94~0.00 | #2.91~0.00 | #0.15~0.00
Kab. Muara Jambak | #3.28~0.00 | #3.05~0.00 | #3.10~0.00 | =ROUND(B9*0.4+C9*0.3+D9*0.3,2) -> 3.16~0.00 | Terdefinisi | #7 | #3.02~0.00 | #3.02~0.00 | #0.14~0.00
Kab. Tanah Rimbo | #3.45~0.00 | #3.22~0.00 | #3.30~0.00 | =ROUND(B10*0.4+C10*0.3+D10*0.3,2) -> 3.34~0.00 | Terdefinisi | #3 | #3.25~0.00 | #3.19~0.00 | #0.15~0.00
Kab. Sungai Pinang | #3.30~0.00 | #3.08~0.00 | #3.02~0.00 | =ROUND(B11*0.4+C11*0.3+D11*0.3,2) -> 3.15~0.00 | Terdefinisi | #8 | #3.05~0.00 | #3.04~0.00 | #0.11~0.00
Kab. Lubuk Kembang | #2.96~0.00 | #2.71~0.00 | #2.80~0.00 | =ROUND(B12*0.4+C12*0.3+D12*0.3,2) -> 2.84~0.00 | Berkembang | #11 | #2.58~0.00 | #2.66~0.00 | #0.18~0.00
Kab. Pulau Mentara | #2.74~0.00 | #2.50~0.00 | #2.65~0.00 | =ROUND(B13*0.4+C13*0.3+D13*0.3,2) -> 2.64~0.00 | Berkembang | #12 | #2.41~0.00 | #2.48~0.00 | #0.16~0.00
Kab. Bukit Larang | #3.16~0.00 | #2.94~0.00 | #2.95~0.00 | =ROUND(B14*0.4+C14*0.3+D14*0.3,2) -> 3.03~0.00 | Terdefinisi | #10 | #2.88~0.00 | #2.87~0.00 | #0.16~0.00
Kota Tanjung Raya | #3.70~0.00 | #3.36~0.00 | #3.48~0.00 | =ROUND(B15*0.4+C15*0.3+D15*0.3,2) -> 3.53~0.00 | Terdefinisi | #1 | #3.55~0.00 | #3.40~0.00 | #0.13~0.00
Kota Simpang Agam | #3.42~0.00 | #3.20~0.00 | #3.16~0.00 | =ROUND(B16*0.4+C16*0.3+D16*0.3,2) -> 3.28~0.00 | Terdefinisi | #4 | #3.18~0.00 | #3.12~0.00 | #0.16~0.00
Rata-rata | #3.30~0.00 | #3.05~0.00 | #3.09~0.00 | #3.16~0.00 |  |  | #3.04~0.00 | #3.01~0.00 | #0.15~0.00
Predikat: Berkembang (level 2, nilai 2,00 - <3,00), Terdefinisi (level 3, nilai 3,00 - <4,00), Terkelola dan Terukur (level 4, nilai 4,00 - <5,00). Perubahan = nilai maturitas 2024 - nilai 2023.
Pemda dengan level minimal 3 | Tahun 2023 | #8 | #0.666667~0.00% | Tahun 2024 | #10 | #0.833333~0.00%

EVALUASI KINERJA BUMD AIR MINUM TAHUN BUKU 2023
BUMD | Nilai kinerja | Kategori
Tirta Selaka (Kab. Selaka Utara) | #3.09~0.00 | Sehat
Tirta Selatan (Kab. Selaka Selatan) | #2.94~0.00 | Sehat
Tirta Lintang (Kab. Batu Lintang) | #2.64~0.00 | Kurang Sehat
Tirta Jambak (Kab. Muara Jambak) | #2.93~0.00 | Sehat
Tirta Rimbo (Kab. Tanah Rimbo) | #3.11~0.00 | Sehat
Tirta Pinang (Kab. Sungai Pinang) | #2.90~0.00 | Sehat
Tirta Kembang (Kab. Lubuk Kembang) | #2.09~0.00 | Sakit
Tirta Larang (Kab. Bukit Larang) | #2.86~0.00 | Sehat
Tirta Raya (Kota Tanjung Raya) | #3.49~0.00 | Sehat
Tirta Agam (Kota Simpang Agam) | #3.12~0.00 | Sehat
Kategori: Sehat (nilai > 2,80), Kurang Sehat (2,20 - 2,80), Sakit (< 2,20).
Rekapitulasi | Sehat | #8 | Kurang Sehat | #1 | Sakit | #1
`,
    },
    {
      name: "Penghematan",
      sheet: `
NILAI PENGHEMATAN, POTENSI PENERIMAAN, DAN PENYELAMATAN TAHUN 2024
(Rp miliar)

No | Uraian | TW I | TW II | TW III | TW IV | Jumlah 2024 | Jumlah 2023 | Naik/(turun)
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
A | Penghematan pengeluaran | 12,85 | 21,76 | 25,47 | 17,34 | 77,42 | 69,87 | 7,55
1 | Koreksi reviu RKA/HPS | 8,42 | 12,75 | 15,31 | 9,87 | 46,35 | 41,28 | 5,07
2 | Efisiensi belanja hasil audit pengadaan | 3,18 | 6,94 | 7,20 | 5,63 | 22,95 | 19,64 | 3,31
3 | Koreksi klaim layanan kesehatan | 1,25 | 2,07 | 2,96 | 1,84 | 8,12 | 8,95 | -0,83
B | Potensi penerimaan | 9,74 | 20,65 | 23,36 | 16,24 | 69,99 | 61,39 | 8,60
4 | Optimalisasi pajak dan retribusi daerah | 5,64 | 9,38 | 11,72 | 8,15 | 34,89 | 29,73 | 5,16
5 | PNBP sektor sumber daya alam | 4,10 | 7,85 | 9,46 | 6,33 | 27,74 | 25,46 | 2,28
6 | Bagian laba BUMD | - | 3,42 | 2,18 | 1,76 | 7,36 | 6,20 | 1,16
C | Penyelamatan keuangan dan aset | 4,27 | 7,76 | 9,52 | 14,52 | 36,07 | 30,66 | 5,41
7 | Setoran ke kas negara/daerah atas rekomendasi | 2,37 | 4,51 | 5,08 | 6,92 | 18,88 | 16,82 | 2,06
8 | Aset daerah yang diselamatkan | 1,90 | 3,25 | 4,44 | 7,60 | 17,19 | 13,84 | 3,35
 | Jumlah (A+B+C) | 26,86 | 50,17 | 58,35 | 48,10 | 183,48 | 161,92 | 21,56
Target PK 2024: 175,00 (Rp miliar). Baris A, B, dan C adalah subjumlah dari rincian di bawahnya.

Menurut lokasi (Rp miliar)
No | Lokasi | Nilai | Peringkat
1 | Provinsi Tanjung Selaka | 46,18 | 1
2 | Kab. Selaka Utara | 11,42 | 6
3 | Kab. Selaka Selatan | 9,37 | 8
4 | Kab. Batu Lintang | 12,86 | 5
5 | Kab. Muara Jambak | 14,25 | 4
6 | Kab. Tanah Rimbo | 7,94 | 11
7 | Kab. Sungai Pinang | 6,58 | 12
8 | Kab. Lubuk Kembang | 10,73 | 7
9 | Kab. Pulau Mentara | 8,16 | 10
10 | Kab. Bukit Larang | 9,05 | 9
11 | Kota Tanjung Raya | 19,64 | 3
12 | Kota Simpang Agam | 5,95 | 13
13 | Instansi pemerintah pusat | 21,35 | 2
 | Jumlah | 183,48 | 

Penugasan keinvestigasian (audit investigatif dan PKKN) menurut peminta
No | Peminta | Saldo awal | Permintaan 2024 | Jumlah | Selesai | Dalam proses | Dikembalikan | Nilai kerugian (Rp juta) | LHP dimanfaatkan | % dimanfaatkan | Keterangan ahli
1 | Kejaksaan | 4 | 19 | 23 | 19 | 2 | 2 | 48.215,60 | 17 | 89,47 | 14
2 | Kepolisian | 3 | 12 | 15 | 11 | 1 | 3 | 17.942,35 | 10 | 90,91 | 8
3 | KPK | - | 2 | 2 | 2 | - | - | 22.480,00 | 2 | 100,00 | 3
4 | Pemerintah daerah | 1 | 1 | 2 | 1 | - | 1 | 865,20 | 1 | 100,00 | -
 | Jumlah | 8 | 34 | 42 | 33 | 3 | 6 | 89.503,15 | 30 | 90,91 | 25
`,
    },
    {
      name: "Pegawai",
      merges: ["A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:H3"],
      sheet: `
PEGAWAI MENURUT JABATAN, GOLONGAN, DAN JENIS KELAMIN PER 31 DESEMBER 2024

No | Jabatan | Golongan II |  | Golongan III |  | Golongan IV |  | Jumlah
 |  | L | P | L | P | L | P | L+P
1 | Kepala Perwakilan | - | - | - | - | 1 | - | 1
2 | Kepala Bagian Umum | - | - | - | - | - | 1 | 1
3 | Auditor Ahli Utama | - | - | - | - | 2 | - | 2
4 | Auditor Ahli Madya | - | - | - | - | 9 | 4 | 13
5 | Auditor Ahli Muda | - | - | 12 | 9 | 2 | 1 | 24
6 | Auditor Ahli Pertama | - | - | 13 | 14 | - | - | 27
7 | Auditor Penyelia | - | - | 4 | 3 | - | - | 7
8 | Auditor Mahir | - | - | 2 | 3 | - | - | 5
9 | Auditor Terampil | 3 | 2 | - | - | - | - | 5
10 | Arsiparis | - | 1 | 1 | 1 | - | - | 3
11 | Pranata Komputer | - | - | 2 | 1 | - | - | 3
12 | Analis SDM Aparatur | - | - | 1 | 2 | - | - | 3
13 | Analis Pengelolaan Keuangan APBN | - | - | 1 | 2 | - | - | 3
14 | Pelaksana | 3 | 2 | 4 | 3 | - | - | 12
 | Jumlah | 6 | 5 | 40 | 38 | 14 | 6 | 109
 | Jumlah per golongan | 11 |  | 78 |  | 20 |  | 109

Pendidikan | L | P | Jumlah | %
S3 | 1 | - | 1 | 0,92
S2 | 17 | 11 | 28 | 25,69
S1/D-IV | 29 | 28 | 57 | 52,29
D-III | 9 | 8 | 17 | 15,60
SMA/sederajat | 4 | 2 | 6 | 5,50
Jumlah | 60 | 49 | 109 | 100,00

Kelompok umur | L | P | Jumlah | %
s.d. 30 tahun | 9 | 11 | 20 | 18,35
31–40 tahun | 19 | 17 | 36 | 33,03
41–50 tahun | 17 | 14 | 31 | 28,44
51–55 tahun | 9 | 5 | 14 | 12,84
di atas 55 tahun | 6 | 2 | 8 | 7,34
Jumlah | 60 | 49 | 109 | 100,00

Pemenuhan kebutuhan auditor menurut analisis beban kerja
Jenjang | Kebutuhan | Tersedia | Kekurangan | % terpenuhi
Auditor Ahli Utama | 3 | 2 | 1 | 66,67
Auditor Ahli Madya | 18 | 13 | 5 | 72,22
Auditor Ahli Muda | 32 | 24 | 8 | 75,00
Auditor Ahli Pertama | 38 | 27 | 11 | 71,05
Auditor Terampil s.d. Penyelia | 20 | 17 | 3 | 85,00
Jumlah | 111 | 83 | 28 | 74,77

Pengembangan kompetensi
Unit | Pegawai | Jam pelatihan (JP) | JP per pegawai
Kepala Perwakilan | 1 | 36 | 36,00
Bidang IPP | 19 | 1.026 | 54,00
Bidang APD | 27 | 1.431 | 53,00
Bidang AN | 13 | 672 | 51,69
Bidang Investigasi | 15 | 918 | 61,20
Bidang P3A | 9 | 477 | 53,00
Bagian Umum | 25 | 1.152 | 46,08
Jumlah | 109 | 5.712 | 52,40
`,
    },
    {
      name: "Anggaran KRO-RO",
      sheet: `
PAGU DAN REALISASI ANGGARAN MENURUT PROGRAM, KEGIATAN, KRO, DAN RO TAHUN 2024
(dalam Rupiah)

Kode | Uraian | Pagu awal | Pagu akhir | Realisasi | Sisa | % | Target output | Realisasi output | Satuan
(1) | (2) | (3) | (4) | (5) | (6)=(4)-(5) | (7)=(5)/(4) | (8) | (9) | (10)
066.01 | JUMLAH SATUAN KERJA | =C7+C21 -> 33994922000~#,##0 | =D7+D21 -> 34268000000~#,##0 | =E7+E21 -> 34088466846~#,##0 | =D6-E6 -> 179533154~#,##0 | =E6/D6 -> 0.994761~0.00% |  |  | 
CG | Program Pengawasan Pembangunan | =C8+C15 -> 5520850000~#,##0 | =D8+D15 -> 5439100000~#,##0 | =E8+E15 -> 5402721900~#,##0 | =D7-E7 -> 36378100~#,##0 | =E7/D7 -> 0.993312~0.00% |  |  | 
6511 | Pengawasan Akuntabilitas Keuangan Negara dan Daerah | =C9+C12 -> 3961750000~#,##0 | =D9+D12 -> 3920750000~#,##0 | =E9+E12 -> 3900464250~#,##0 | =D8-E8 -> 20285750~#,##0 | =E8/D8 -> 0.994826~0.00% |  |  | 
6511.BIB | Pengawasan dan Pengendalian Lembaga | =SUM(C10:C11) -> 2152700000~#,##0 | =SUM(D10:D11) -> 2164700000~#,##0 | =SUM(E10:E11) -> 2158092150~#,##0 | =D9-E9 -> 6607850~#,##0 | =E9/D9 -> 0.996947~0.00% |  |  | 
6511.BIB.001 | Laporan hasil audit kinerja dan tujuan tertentu | #1184500000~#,##0 | #1152300000~#,##0 | #1148276400~#,##0 | =D10-E10 -> 4023600~#,##0 | =E10/D10 -> 0.996508~0.00% | #46 | #45 | laporan
6511.BIB.002 | Laporan hasil pengawasan keinvestigasian | #968200000~#,##0 | #1012400000~#,##0 | #1009815750~#,##0 | =D11-E11 -> 2584250~#,##0 | =E11/D11 -> 0.997447~0.00% | #46 | #47 | laporan
6511.FAE | Pemantauan dan Evaluasi | =SUM(C13:C14) -> 1809050000~#,##0 | =SUM(D13:D14) -> 1756050000~#,##0 | =SUM(E13:E14) -> 1742372100~#,##0 | =D12-E12 -> 13677900~#,##0 | =E12/D12 -> 0.992211~0.00% |  |  | 
6511.FAE.001 | Laporan hasil reviu dan evaluasi | #1326750000~#,##0 | #1287900000~#,##0 | #1279344200~#,##0 | =D13-E13 -> 8555800~#,##0 | =E13/D13 -> 0.993357~0.00% | #113 | #111 | laporan
6511.FAE.002 | Laporan hasil pemantauan | #482300000~#,##0 | #468150000~#,##0 | #463027900~#,##0 | =D14-E14 -> 5122100~#,##0 | =E14/D14 -> 0.989059~0.00% | #48 | #47 | laporan
6512 | Pembinaan SPIP, APIP dan BUMD | =C16+C19 -> 1559100000~#,##0 | =D16+D19 -> 1518350000~#,##0 | =E16+E19 -> 1502257650~#,##0 | =D15-E15 -> 16092350~#,##0 | =E15/D15 -> 0.989401~0.00% |  |  | 
6512.FBA | Fasilitasi dan Pembinaan Pemerintah Daerah | =SUM(C17:C18) -> 1202200000~#,##0 | =SUM(D17:D18) -> 1170850000~#,##0 | =SUM(E17:E18) -> 1161050800~#,##0 | =D16-E16 -> 9799200~#,##0 | =E16/D16 -> 0.991631~0.00% |  |  | 
6512.FBA.001 | Pemda yang dibina penyelenggaraan SPIP-nya | #614800000~#,##0 | #598600000~#,##0 | #594132500~#,##0 | =D17-E17 -> 4467500~#,##0 | =E17/D17 -> 0.992537~0.00% | #12 | #12 | pemda
6512.FBA.002 | APIP yang dibina kapabilitasnya | #587400000~#,##0 | #572250000~#,##0 | #566918300~#,##0 | =D18-E18 -> 5331700~#,##0 | =E18/D18 -> 0.990683~0.00% | #12 | #12 | APIP
6512.FBB | Fasilitasi dan Pembinaan Badan Usaha | =SUM(C20:C20) -> 356900000~#,##0 | =SUM(D20:D20) -> 347500000~#,##0 | =SUM(E20:E20) -> 341206850~#,##0 | =D19-E19 -> 6293150~#,##0 | =E19/D19 -> 0.981890~0.00% |  |  | 
6512.FBB.001 | BUMD air minum yang dievaluasi kinerjanya | #356900000~#,##0 | #347500000~#,##0 | #341206850~#,##0 | =D20-E20 -> 6293150~#,##0 | =E20/D20 -> 0.981890~0.00% | #10 | #10 | BUMD
WA | Program Dukungan Manajemen | =C22 -> 28474072000~#,##0 | =D22 -> 28828900000~#,##0 | =E22 -> 28685744946~#,##0 | =D21-E21 -> 143155054~#,##0 | =E21/D21 -> 0.995034~0.00% |  |  | 
6513 | Dukungan Manajemen dan Teknis Perwakilan | =C23+C27+C29+C31 -> 28474072000~#,##0 | =D23+D27+D29+D31 -> 28828900000~#,##0 | =E23+E27+E29+E31 -> 28685744946~#,##0 | =D22-E22 -> 143155054~#,##0 | =E22/D22 -> 0.995034~0.00% |  |  | 
6513.EBA | Layanan Dukungan Manajemen Internal | =SUM(C24:C26) -> 26949972000~#,##0 | =SUM(D24:D26) -> 27253500000~#,##0 | =SUM(E24:E26) -> 27120301846~#,##0 | =D23-E23 -> 133198154~#,##0 | =E23/D23 -> 0.995113~0.00% |  |  | 
6513.EBA.956 | Layanan BMN | #64200000~#,##0 | #61800000~#,##0 | #60945000~#,##0 | =D24-E24 -> 855000~#,##0 | =E24/D24 -> 0.986165~0.00% | #1 | #1 | layanan
6513.EBA.962 | Layanan Umum | #218600000~#,##0 | #214900000~#,##0 | #211387600~#,##0 | =D25-E25 -> 3512400~#,##0 | =E25/D25 -> 0.983656~0.00% | #1 | #1 | layanan
6513.EBA.994 | Layanan Perkantoran | #26667172000~#,##0 | #26976800000~#,##0 | #26847969246~#,##0 | =D26-E26 -> 128830754~#,##0 | =E26/D26 -> 0.995224~0.00% | #1 | #1 | layanan
6513.EBB | Layanan Sarana dan Prasarana Internal | =SUM(C28:C28) -> 866500000~#,##0 | =SUM(D28:D28) -> 938800000~#,##0 | =SUM(E28:E28) -> 935081500~#,##0 | =D27-E27 -> 3718500~#,##0 | =E27/D27 -> 0.996039~0.00% |  |  | 
6513.EBB.951 | Layanan Sarana Internal | #866500000~#,##0 | #938800000~#,##0 | #935081500~#,##0 | =D28-E28 -> 3718500~#,##0 | =E28/D28 -> 0.996039~0.00% | #14 | #14 | unit
6513.EBC | Layanan Manajemen SDM Internal | =SUM(C30:C30) -> 386400000~#,##0 | =SUM(D30:D30) -> 372500000~#,##0 | =SUM(E30:E30) -> 369154000~#,##0 | =D29-E29 -> 3346000~#,##0 | =E29/D29 -> 0.991017~0.00% |  |  | 
6513.EBC.954 | Layanan Manajemen SDM | #386400000~#,##0 | #372500000~#,##0 | #369154000~#,##0 | =D30-E30 -> 3346000~#,##0 | =E30/D30 -> 0.991017~0.00% | #109 | #109 | orang
6513.EBD | Layanan Manajemen Kinerja Internal | =SUM(C32:C33) -> 271200000~#,##0 | =SUM(D32:D33) -> 264100000~#,##0 | =SUM(E32:E33) -> 261207600~#,##0 | =D31-E31 -> 2892400~#,##0 | =E31/D31 -> 0.989048~0.00% |  |  | 
6513.EBD.952 | Layanan Perencanaan dan Penganggaran | #142300000~#,##0 | #138700000~#,##0 | #137226400~#,##0 | =D32-E32 -> 1473600~#,##0 | =E32/D32 -> 0.989376~0.00% | #3 | #3 | dokumen
6513.EBD.953 | Layanan Pemantauan dan Evaluasi | #128900000~#,##0 | #125400000~#,##0 | #123981200~#,##0 | =D33-E33 -> 1418800~#,##0 | =E33/D33 -> 0.988686~0.00% | #4 | #4 | laporan
Catatan: rata-rata capaian output seluruh RO (realisasi output / target output, maksimal 100 % per RO) = 99,57 %. RO 6513.EBA.994 mencakup gaji dan tunjangan serta operasional kantor.

Efisiensi penggunaan sumber daya per sasaran
Sasaran | Kegiatan | Pagu akhir | Realisasi | % serapan | Capaian sasaran (%) | Efisiensi (poin)
SK1 | 6511 | #3920750000~#,##0 | #3900464250~#,##0 | #99.48~0.00 | #106.40~0.00 | #6.92~0.00
SK2 | 6512 | #1518350000~#,##0 | #1502257650~#,##0 | #98.94~0.00 | #103.17~0.00 | #4.23~0.00
SK3 dan SK4 | 6513 | #28828900000~#,##0 | #28685744946~#,##0 | #99.50~0.00 | #102.87~0.00 | #3.37~0.00
Efisiensi = capaian sasaran - % serapan. Capaian sasaran = nilai sasaran dibagi bobotnya pada Tabel 3.1 (SK3 dan SK4 digabung).
`,
    },
    {
      name: "Anggaran Akun",
      sheet: `
LAPORAN REALISASI ANGGARAN MENURUT AKUN TAHUN ANGGARAN 2024

Akun | Uraian | Pagu awal | Pagu akhir | Realisasi | Sisa | %
51 | Belanja Pegawai | =SUM(C5:C11) -> 23738642000~#,##0 | =SUM(D5:D11) -> 24096300000~#,##0 | =SUM(E5:E11) -> 23989510618~#,##0 | =D4-E4 -> 106789382~#,##0 | =E4/D4 -> 0.995568~0.00%
511111 | Belanja Gaji Pokok PNS | #6482252000~#,##0 | #6551396000~#,##0 | #6538505617~#,##0 | =D5-E5 -> 12890383~#,##0 | =E5/D5 -> 0.998032~0.00%
511121 | Belanja Tunjangan Suami/Istri PNS | #512600000~#,##0 | #518940000~#,##0 | #515206340~#,##0 | =D6-E6 -> 3733660~#,##0 | =E6/D6 -> 0.992805~0.00%
511122 | Belanja Tunjangan Anak PNS | #148300000~#,##0 | #150120000~#,##0 | #148877104~#,##0 | =D7-E7 -> 1242896~#,##0 | =E7/D7 -> 0.991721~0.00%
511124 | Belanja Tunjangan Fungsional PNS | #1319160000~#,##0 | #1334360000~#,##0 | #1330100000~#,##0 | =D8-E8 -> 4260000~#,##0 | =E8/D8 -> 0.996807~0.00%
511126 | Belanja Tunjangan Beras PNS | #318250000~#,##0 | #321700000~#,##0 | #319845780~#,##0 | =D9-E9 -> 1854220~#,##0 | =E9/D9 -> 0.994236~0.00%
511129 | Belanja Uang Makan PNS | #812640000~#,##0 | #806300000~#,##0 | #797516000~#,##0 | =D10-E10 -> 8784000~#,##0 | =E10/D10 -> 0.989106~0.00%
512411 | Belanja Pegawai (Tunjangan Khusus/Kegiatan) | #14145440000~#,##0 | #14413484000~#,##0 | #14339459777~#,##0 | =D11-E11 -> 74024223~#,##0 | =E11/D11 -> 0.994864~0.00%
52 | Belanja Barang | =SUM(C13:C22) -> 9389780000~#,##0 | =SUM(D13:D22) -> 9232900000~#,##0 | =SUM(E13:E22) -> 9163874728~#,##0 | =D12-E12 -> 69025272~#,##0 | =E12/D12 -> 0.992524~0.00%
521111 | Belanja Keperluan Perkantoran | #1295900000~#,##0 | #1280300000~#,##0 | #1274385750~#,##0 | =D13-E13 -> 5914250~#,##0 | =E13/D13 -> 0.995381~0.00%
521115 | Belanja Honor Operasional Satuan Kerja | #187320000~#,##0 | #187320000~#,##0 | #186240000~#,##0 | =D14-E14 -> 1080000~#,##0 | =E14/D14 -> 0.994234~0.00%
521211 | Belanja Bahan | #755300000~#,##0 | #726050000~#,##0 | #718144900~#,##0 | =D15-E15 -> 7905100~#,##0 | =E15/D15 -> 0.989112~0.00%
521811 | Belanja Barang Persediaan Barang Konsumsi | #312750000~#,##0 | #318600000~#,##0 | #316482150~#,##0 | =D16-E16 -> 2117850~#,##0 | =E16/D16 -> 0.993353~0.00%
522111 | Belanja Langganan Daya dan Jasa | #536160000~#,##0 | #547500000~#,##0 | #542458813~#,##0 | =D17-E17 -> 5041187~#,##0 | =E17/D17 -> 0.990792~0.00%
522151 | Belanja Jasa Profesi | #381700000~#,##0 | #374100000~#,##0 | #368550000~#,##0 | =D18-E18 -> 5550000~#,##0 | =E18/D18 -> 0.985164~0.00%
523111 | Belanja Pemeliharaan Gedung dan Bangunan | #354800000~#,##0 | #362400000~#,##0 | #360915700~#,##0 | =D19-E19 -> 1484300~#,##0 | =E19/D19 -> 0.995904~0.00%
523121 | Belanja Pemeliharaan Peralatan dan Mesin | #418350000~#,##0 | #406750000~#,##0 | #402861340~#,##0 | =D20-E20 -> 3888660~#,##0 | =E20/D20 -> 0.990440~0.00%
524111 | Belanja Perjalanan Dinas Biasa | #4604900000~#,##0 | #4505080000~#,##0 | #4475669825~#,##0 | =D21-E21 -> 29410175~#,##0 | =E21/D21 -> 0.993472~0.00%
524119 | Belanja Perjalanan Dinas Paket Meeting Luar Kota | #542600000~#,##0 | #524800000~#,##0 | #518166250~#,##0 | =D22-E22 -> 6633750~#,##0 | =E22/D22 -> 0.987359~0.00%
53 | Belanja Modal | =SUM(C24:C25) -> 866500000~#,##0 | =SUM(D24:D25) -> 938800000~#,##0 | =SUM(E24:E25) -> 935081500~#,##0 | =D23-E23 -> 3718500~#,##0 | =E23/D23 -> 0.996039~0.00%
532111 | Belanja Modal Peralatan dan Mesin | #684500000~#,##0 | #742300000~#,##0 | #739864500~#,##0 | =D24-E24 -> 2435500~#,##0 | =E24/D24 -> 0.996719~0.00%
533111 | Belanja Modal Gedung dan Bangunan | #182000000~#,##0 | #196500000~#,##0 | #195217000~#,##0 | =D25-E25 -> 1283000~#,##0 | =E25/D25 -> 0.993471~0.00%
 | JUMLAH BELANJA | =C4+C12+C23 -> 33994922000~#,##0 | =D4+D12+D23 -> 34268000000~#,##0 | =E4+E12+E23 -> 34088466846~#,##0 | =D26-E26 -> 179533154~#,##0 | =E26/D26 -> 0.994761~0.00%

Riwayat revisi DIPA
Versi | 51 | 52 | 53 | Jumlah | Keterangan
DIPA awal | #23738642000~#,##0 | #9389780000~#,##0 | #866500000~#,##0 | #33994922000~#,##0 | -
Revisi ke-1 | #23738642000~#,##0 | #9389780000~#,##0 | #866500000~#,##0 | #33994922000~#,##0 | pencantuman blokir
Revisi ke-2 | #23738642000~#,##0 | #9317480000~#,##0 | #938800000~#,##0 | #33994922000~#,##0 | pergeseran 52 ke 53
Revisi ke-3 | #23937142000~#,##0 | #9317480000~#,##0 | #938800000~#,##0 | #34193422000~#,##0 | tambahan gaji dan tunjangan
Revisi ke-4 | #24096300000~#,##0 | #9232900000~#,##0 | #938800000~#,##0 | #34268000000~#,##0 | pemutakhiran akhir tahun

Realisasi belanja per triwulan
Jenis belanja | TW I | TW II | TW III | TW IV | Jumlah
51 Belanja Pegawai | #5418206315~#,##0 | #6102775480~#,##0 | #6284119070~#,##0 | #6184409753~#,##0 | #23989510618~#,##0
52 Belanja Barang | #1486207350~#,##0 | #2418655900~#,##0 | #2701834275~#,##0 | #2557177203~#,##0 | #9163874728~#,##0
53 Belanja Modal | #62480000~#,##0 | #418765000~#,##0 | #327916500~#,##0 | #125920000~#,##0 | #935081500~#,##0
Jumlah | #6966893665~#,##0 | #8940196380~#,##0 | #9313869845~#,##0 | #8867506956~#,##0 | #34088466846~#,##0
% kumulatif terhadap pagu akhir | #0.203306~0.00% | #0.464197~0.00% | #0.735992~0.00% | #0.994761~0.00% | 
`,
    },
    {
      name: "IKPA dan NKA",
      merges: ["A3:A4", "B3:B4", "C3:E3", "F3:H3"],
      sheet: `
NILAI INDIKATOR KINERJA PELAKSANAAN ANGGARAN (IKPA)

Aspek | Indikator | Tahun 2024 |  |  | Tahun 2023 |  | 
 |  | Nilai | Bobot (%) | Nilai akhir | Nilai | Bobot (%) | Nilai akhir
Kualitas perencanaan | Revisi DIPA | 100,00 | 10 | 10,00 | 100,00 | 10 | 10,00
 | Deviasi Halaman III DIPA | 88,64 | 15 | 13,30 | 84,20 | 10 | 8,42
Kualitas pelaksanaan | Penyerapan anggaran | 97,35 | 20 | 19,47 | 95,10 | 20 | 19,02
 | Belanja kontraktual | 96,00 | 10 | 9,60 | 93,40 | 10 | 9,34
 | Penyelesaian tagihan | 100,00 | 10 | 10,00 | 100,00 | 10 | 10,00
 | Pengelolaan UP dan TUP | 95,48 | 10 | 9,55 | 92,75 | 10 | 9,28
 | Dispensasi SPM | - | - | - | 100,00 | 5 | 5,00
Kualitas hasil | Capaian output | 100,00 | 25 | 25,00 | 96,30 | 25 | 24,08
 | Nilai IKPA |  | 100 | 96,92 |  | 100 | 95,14
Mulai 2024 Dispensasi SPM tidak lagi berbobot (menjadi pengurang nilai); pada 2024 tidak ada pengurang.
Kategori: Sangat Baik (>= 95), Baik (89 - <95), Cukup (70 - <89), Kurang (<70).
Tahun | 2020 | 2021 | 2022 | 2023 | 2024
Nilai IKPA | 90,12 | 93,46 | 94,88 | 95,14 | 96,92
Kategori | Baik | Baik | Baik | Sangat Baik | Sangat Baik

Nilai Kinerja Anggaran (NKA)
Komponen | Nilai | Bobot (%) | Nilai akhir
Capaian RO | 99,57 | 75 | 74,68
Penggunaan SBK | 100,00 | 10 | 10,00
Efisiensi SBK | 81,40 | 15 | 12,21
Nilai kinerja perencanaan anggaran |  | 100 | 96,89
NKA = 50 % perencanaan + 50 % IKPA |  |  | 96,91
Kategori NKA: Sangat Baik (>90), Baik (>80 - 90), Cukup (>60 - 80). NKA 2024 berkategori Sangat Baik.
`,
    },
    {
      name: "SKM",
      merges: ["C4:F4", "A4:A5", "B4:B5"],
      sheet: `
HASIL SURVEI KEPUASAN MASYARAKAT TAHUN 2024
Jumlah responden 150 orang; skala 1-4; penimbang 0,111 per unsur

Unsur | Uraian | Jumlah jawaban |  |  |  | NRR | NRR tertimbang | Nilai unsur (NRR x 25) | Mutu
 |  | 1 | 2 | 3 | 4 |  |  |  | 
U1 | Persyaratan | - | 3 | 62 | 85 | 3,547 | 0,394 | 88,68 | A
U2 | Sistem, mekanisme dan prosedur | - | 4 | 68 | 78 | 3,493 | 0,388 | 87,33 | B
U3 | Waktu penyelesaian | 1 | 9 | 78 | 62 | 3,340 | 0,371 | 83,50 | B
U4 | Biaya/tarif | - | - | 29 | 121 | 3,807 | 0,423 | 95,18 | A
U5 | Produk spesifikasi jenis layanan | - | 3 | 70 | 77 | 3,493 | 0,388 | 87,33 | B
U6 | Kompetensi pelaksana | - | 2 | 58 | 90 | 3,587 | 0,398 | 89,68 | A
U7 | Perilaku pelaksana | - | 1 | 47 | 102 | 3,673 | 0,408 | 91,83 | A
U8 | Penanganan pengaduan, saran dan masukan | - | 6 | 74 | 70 | 3,427 | 0,380 | 85,68 | B
U9 | Sarana dan prasarana | 1 | 7 | 81 | 61 | 3,347 | 0,372 | 83,68 | B
 | Jumlah NRR tertimbang |  |  |  |  |  | 3,522 |  | 
 | Nilai IKM (jumlah NRR tertimbang x 25) |  |  |  |  |  | 88,05 |  | B
Mutu: A (88,31-100,00) Sangat Baik; B (76,61-88,30) Baik; C (65,00-76,60) Kurang Baik; D (25,00-64,99) Tidak Baik.

Karakteristik | Kelompok | Responden
Jenis kelamin | Laki-laki | 88
 | Perempuan | 62
 | Jumlah | 150
Pendidikan | SMA/sederajat | 9
 | D-III | 17
 | S1/D-IV | 92
 | S2 ke atas | 32
 | Jumlah | 150
Asal instansi | Pemerintah daerah | 71
 | Instansi vertikal/K-L | 34
 | BUMD dan BLUD | 22
 | Aparat penegak hukum | 23
 | Jumlah | 150

Tahun | 2020 | 2021 | 2022 | 2023 | 2024
IKM | 81,44 | 83,10 | 84,72 | 85,93 | 88,05
Kenaikan | - | 1,66 | 1,62 | 1,21 | 2,12
Mutu | B | B | B | B | B
`,
    },
    {
      name: "AKIP dan ZI",
      sheet: `
HASIL EVALUASI AKIP 2023-2024

No | Komponen/Subkomponen | Bobot | 2023 | 2024
1 | Perencanaan Kinerja | 30,00 | 23,70 | 24,00
 | a. Keberadaan | 6,00 | 5,40 | 5,40
 | b. Kualitas | 9,00 | 7,05 | 7,20
 | c. Pemanfaatan | 15,00 | 11,25 | 11,40
2 | Pengukuran Kinerja | 30,00 | 22,95 | 23,10
 | a. Keberadaan | 6,00 | 5,10 | 5,10
 | b. Kualitas | 9,00 | 6,90 | 7,05
 | c. Pemanfaatan | 15,00 | 10,95 | 10,95
3 | Pelaporan Kinerja | 15,00 | 11,85 | 12,00
 | a. Keberadaan | 3,00 | 2,70 | 2,70
 | b. Kualitas | 4,50 | 3,60 | 3,60
 | c. Pemanfaatan | 7,50 | 5,55 | 5,70
4 | Evaluasi Akuntabilitas Kinerja Internal | 25,00 | 18,65 | 18,50
 | a. Keberadaan | 5,00 | 4,25 | 4,25
 | b. Kualitas | 7,50 | 5,75 | 5,80
 | c. Pemanfaatan | 12,50 | 8,65 | 8,45
 | Nilai AKIP | 100,00 | 77,15 | 77,60
 | Predikat |  | BB | BB
Predikat: AA (>90-100), A (>80-90), BB (>70-80), B (>60-70), CC (>50-60).

PENILAIAN MANDIRI ZONA INTEGRITAS 2024
Kode | Komponen | Bobot | Nilai
A | Pengungkit | 60,00 | 51,48
1 | Manajemen perubahan | 8,00 | 7,12
2 | Penataan tata laksana | 7,00 | 5,94
3 | Penataan sistem manajemen SDM | 10,00 | 8,46
4 | Penguatan akuntabilitas | 10,00 | 8,73
5 | Penguatan pengawasan | 15,00 | 12,85
6 | Peningkatan kualitas pelayanan publik | 10,00 | 8,38
B | Hasil | 40,00 | 35,48
1 | Birokrasi yang bersih dan akuntabel | 22,50 | 20,16
2 | Pelayanan publik yang prima | 17,50 | 15,32
 | Nilai total | 100,00 | 86,96
Syarat WBK: nilai total minimal 75,00 dan nilai pengungkit minimal 40,00. Terpenuhi.
`,
    },
    {
      name: "Bab III",
      sheet: `
BAB III AKUNTABILITAS KINERJA
A. Capaian Kinerja Organisasi
Pengukuran atas 14 indikator kinerja utama menghasilkan Nilai Kinerja Organisasi (NKO) sebesar 104,37 dengan predikat Sangat Baik. Sebanyak 11 indikator (78,57 %) melampaui target dan 3 indikator belum mencapai target.
Ketiga indikator yang belum tercapai adalah kapabilitas APIP (88,89 %), realisasi penugasan PKPT (99,08 %), dan nilai evaluasi AKIP (99,49 %).
Dilihat per sasaran, capaian tertinggi dibukukan SK4 (106,60 %), disusul SK1 (106,40 %), SK2 (103,17 %), dan yang terendah SK3 (101,00 %).
Satu indikator, yaitu jam pengembangan kompetensi, mempunyai capaian 131,00 %, sehingga dalam perhitungan NKO dibatasi menjadi 120,00 %.
1. Penghematan dan potensi penerimaan (IKU 1.1)
Nilai penghematan, potensi penerimaan, dan penyelamatan tahun 2024 mencapai Rp183,48 miliar atau 104,85 % dari target Rp175,00 miliar. Dibandingkan dengan tahun 2023 (Rp161,92 miliar) terdapat kenaikan Rp21,56 miliar atau 13,32 %.
Sumbangan terbesar berasal dari penghematan pengeluaran Rp77,42 miliar (42,20 %), kemudian potensi penerimaan Rp69,99 miliar (38,15 %) serta penyelamatan keuangan dan aset Rp36,07 miliar (19,66 %).
Menurut waktu, hasil tertinggi diperoleh pada triwulan III sebesar Rp58,35 miliar dan terendah pada triwulan I sebesar Rp26,86 miliar. Satu-satunya jenis yang menurun dari tahun lalu adalah koreksi klaim layanan kesehatan, dari Rp8,95 miliar menjadi Rp8,12 miliar.
Menurut lokasi, tiga penyumbang terbesar ialah Provinsi Tanjung Selaka (Rp46,18 miliar), instansi pemerintah pusat (Rp21,35 miliar), dan Kota Tanjung Raya (Rp19,64 miliar); ketiganya menyumbang 47,51 % dari seluruh nilai.
2. Tindak lanjut rekomendasi (IKU 1.2)
Dari 1.202 rekomendasi yang dipantau, 998 telah selesai ditindaklanjuti (83,03 %), 147 masih dalam proses, dan 57 belum ditindaklanjuti. Realisasi ini berada di atas target 80,00 % dan di atas rata-rata nasional 81,26 %.
Penyelesaian tertinggi ada pada instansi vertikal/K-L (89,26 %), sedangkan yang terendah pada Kabupaten Pulau Mentara (69,41 %), disusul Kabupaten Muara Jambak (75,32 %).
Terdapat 3 objek pengawasan yang penyelesaiannya masih di bawah 80 %, yaitu Kabupaten Muara Jambak, Kabupaten Lubuk Kembang, dan Kabupaten Pulau Mentara.
Dari sisi nilai, rekomendasi penyetoran sebesar Rp32.689,50 juta telah disetor Rp18.880,00 juta (57,76 %), sehingga masih tersisa Rp13.809,50 juta. Sisa terbesar berada pada pemerintah kabupaten, yaitu Rp6.064,25 juta.
3. Pengawasan keinvestigasian (IKU 1.3)
Selama 2024 diselesaikan 33 laporan audit investigatif dan PKKN dengan nilai kerugian keuangan negara Rp89.503,15 juta. Sebanyak 30 laporan (90,91 %) telah dimanfaatkan, melampaui target 85,00 %.
Kejaksaan menjadi peminta terbanyak dengan 19 dari 34 permintaan baru (55,88 %). Dari 42 kasus yang ditangani, 6 dikembalikan karena belum memenuhi kriteria, dan 3 masih dalam proses pada akhir tahun.
4. Waktu penyelesaian dan ketepatan laporan (IKU 1.4 dan 3.3)
Rata-rata waktu penyelesaian laporan adalah 12,42 hari kerja, lebih cepat daripada target 14,00 hari dan membaik 1,26 hari dari tahun 2023. Karena indikator bersifat minimum, capaiannya 111,29 %.
Dari 332 LHP yang terbit, 305 (91,87 %) terbit tepat waktu dan 27 terlambat. LHP terbanyak terbit pada bulan September (36 LHP), paling sedikit pada bulan Januari (14 LHP).
5. SPIP, APIP, MRI dan BUMD (SK2)
Sebanyak 10 dari 12 pemerintah daerah (83,33 %) telah mencapai maturitas SPIP minimal level 3, naik dari 8 pemerintah daerah pada 2023. Nilai tertinggi diraih Kota Tanjung Raya (3,53) dan terendah Kabupaten Pulau Mentara (2,64).
Rata-rata nilai maturitas SPIP naik dari 3,01 menjadi 3,16, sedangkan rata-rata MRI mencapai 3,04 atau 0,08 poin di atas rata-rata nasional 2,96.
Kapabilitas APIP minimal level 3 baru dicapai 8 dari 12 APIP (66,67 %), masih 8,33 poin di bawah target 75,00 %. Dua APIP naik level, yaitu Inspektorat Kabupaten Muara Jambak dan Inspektorat Kabupaten Pulau Mentara.
Dari 10 BUMD air minum yang dievaluasi, 8 berkategori Sehat, 1 Kurang Sehat, dan 1 Sakit; target 7 BUMD sehat dengan demikian terlampaui.
6. Pelaksanaan PKPT (IKU 3.1)
Dari 326 penugasan yang direncanakan dalam PKPT, 323 (99,08 %) dilaksanakan; ditambah 43 penugasan non-PKPT, seluruhnya 366 penugasan. Reviu dan bimbingan teknis/asistensi masing-masing berjumlah 75 penugasan.
Seluruh penugasan menyerap 15.323 hari penugasan (OH) dari rencana 15.355 OH (99,79 %), atau rata-rata 41,87 OH per penugasan. Triwulan III merupakan periode terpadat dengan 4.351 OH.
7. Kepuasan pengguna layanan (IKU 3.2)
Survei terhadap 150 responden menghasilkan IKM 88,05 dengan mutu B (Baik), naik 2,12 poin dari tahun sebelumnya. Unsur dengan nilai tertinggi adalah biaya/tarif (95,18), yang terendah waktu penyelesaian (83,50).
B. Realisasi Anggaran
Realisasi belanja sampai dengan 31 Desember 2024 sebesar Rp34.088.466.846 atau 99,48 % dari pagu Rp34.268.000.000, sehingga tersisa Rp179.533.154.
Menurut jenis belanja, realisasi belanja pegawai 99,56 %, belanja barang 99,25 %, dan belanja modal 99,60 %. Belanja pegawai menyerap 70,37 % dari seluruh realisasi.
Belanja perjalanan dinas biasa dengan pagu Rp4.505.080.000 merupakan akun terbesar di luar belanja pegawai. Realisasinya Rp4.475.669.825 atau 99,35 %.
Sampai dengan triwulan II penyerapan baru mencapai 46,42 %, tetapi meningkat menjadi 73,60 % pada akhir triwulan III.
Nilai IKPA 2024 sebesar 96,92 (Sangat Baik), naik 1,78 poin dari 95,14 pada 2023. Bersama nilai kinerja perencanaan anggaran 96,89, diperoleh NKA 96,91.
Efisiensi sumber daya tercapai pada seluruh sasaran. Efisiensi tertinggi diperoleh SK1, yaitu 6,92 poin (capaian 106,40 % dengan serapan 99,48 %).
`,
    },
    {
      name: "Bab IV",
      sheet: `
BAB IV PENUTUP
Secara keseluruhan kinerja Perwakilan tahun 2024 dinilai Sangat Baik dengan NKO 104,37. Tujuh puluh sembilan persen indikator (dibulatkan), yaitu 11 (sebelas) dari 14 (empat belas) indikator, melampaui target.
Dibandingkan dengan tahun 2023, 13 indikator membaik dan 1 indikator menurun, yaitu realisasi penugasan PKPT yang turun 0,54 poin dari 99,62 % menjadi 99,08 %.
Terhadap target akhir Renstra 2024, 11 indikator telah memenuhi target dan 3 indikator belum, yaitu kapabilitas APIP, realisasi PKPT, dan nilai AKIP.
Dari 12 indikator yang memiliki pembanding nasional, 10 berada pada posisi lebih baik daripada rata-rata nasional dan 2 di bawahnya.
Hasil evaluasi AKIP sebesar 77,60 (predikat BB) naik 0,45 poin dari 77,15. Komponen evaluasi akuntabilitas kinerja internal justru turun 0,15 poin dari 18,65 menjadi 18,50.
Penilaian mandiri zona integritas mencapai 86,96, terdiri atas pengungkit 51,48 dan hasil 35,48; nilai total dan nilai pengungkit memenuhi syarat pengusulan WBK.
Rata-rata jam pengembangan kompetensi 52,40 JP per pegawai (5.712 JP untuk 109 pegawai). Bidang Investigasi mencatat rata-rata tertinggi, yaitu 61,20 JP per pegawai.
Rencana perbaikan tahun 2025 adalah sebagai berikut.
a. Pendampingan intensif bagi 4 APIP yang masih level 2, dengan prioritas Kabupaten Pulau Mentara (skor 2,19) dan Kabupaten Lubuk Kembang (skor 2,52).
b. Percepatan penyelesaian 204 rekomendasi yang tersisa, terutama 118 rekomendasi yang berasal dari LHP tahun 2024.
c. Pemenuhan kekurangan 28 auditor secara bertahap melalui usulan formasi dan perpindahan jabatan, khususnya jenjang Ahli Pertama dan Ahli Muda yang bersama-sama kekurangan 19 orang.
d. Perbaikan indikator IKPA deviasi Halaman III DIPA yang nilainya (88,64) paling rendah di antara seluruh indikator IKPA.

 |  |  | Tanjung Raya, 31 Januari 2025
 |  |  | Kepala Perwakilan,

 |  |  | Dr. Hariman Sutedja, Ak., M.M.
 |  |  | NIP 19690417 199303 1 002
`,
    },
  ],
  mistakes: [
    { sheet: "PK 2024", cell: "E23", right: "5.520.850.000", wrong: "5.250.850.000" },
    { sheet: "Renstra-Renja", cell: "I6", right: "15,00", wrong: "5,00" },
    { sheet: "Capaian IKU", cell: "C24", right: "95,00", wrong: "94,00" },
    { sheet: "Capaian IKU", cell: "E10", right: "111,29", wrong: "88,71" },
    { sheet: "Capaian IKU", cell: "H26", right: "3,60", wrong: "3,93" },
    { sheet: "Capaian Triwulan", cell: "J7", right: "135,38", wrong: "58,35" },
    { sheet: "Capaian Triwulan", cell: "H17", right: "101,89", wrong: "102,71" },
    { sheet: "Tren 2022-2024", cell: "D5", right: "161,92", wrong: "169,12" },
    { sheet: "Tren 2022-2024", cell: "F13", right: "-0,54", wrong: "+0,54" },
    { sheet: "PKPT", cell: "J16", right: "99", wrong: "93" },
    { sheet: "PKPT", cell: "M7", right: "96,43", wrong: "97,06" },
    { sheet: "OH dan LHP", cell: "L9", right: "#48.93~0.00", wrong: "#49.83~0.00" },
    { sheet: "OH dan LHP", cell: "F23", right: "#12.42~0.00", wrong: "#14.30~0.00" },
    { sheet: "OH dan LHP", cell: "J31", right: "#244", wrong: "#214" },
    { sheet: "Tindak Lanjut", cell: "G13", right: "18", wrong: "8" },
    { sheet: "Tindak Lanjut", cell: "B25", right: "183", wrong: "138" },
    { sheet: "Tindak Lanjut", cell: "D37", right: "13.809,50", wrong: "12.372,30" },
    { sheet: "Kapabilitas APIP", cell: "F13", right: "2,52", wrong: "2,25" },
    { sheet: "Kapabilitas APIP", cell: "B23", right: "4", wrong: "5" },
    { sheet: "SPIP dan BUMD", cell: "H17", right: "#3.04~0.00", wrong: "#3.01~0.00" },
    { sheet: "SPIP dan BUMD", cell: "C25", right: "Kurang Sehat", wrong: "Sehat" },
    { sheet: "Penghematan", cell: "G17", right: "183,48", wrong: "253,47" },
    { sheet: "Penghematan", cell: "E12", right: "9,46", wrong: "94,60" },
    { sheet: "Pegawai", cell: "F19", right: "38", wrong: "35" },
    { sheet: "Anggaran KRO-RO", cell: "E30", right: "#369154000~#,##0", wrong: "#396154000~#,##0" },
    { sheet: "Anggaran Akun", cell: "D21", right: "#4505080000~#,##0", wrong: "#450508000~#,##0" },
    { sheet: "Anggaran Akun", cell: "E34", right: "#34268000000~#,##0", wrong: "#34193422000~#,##0" },
    { sheet: "IKPA dan NKA", cell: "E13", right: "96,92", wrong: "97,48" },
    { sheet: "SKM", cell: "J12", right: "A", wrong: "B" },
    { sheet: "AKIP dan ZI", cell: "E8", right: "23,10", wrong: "22,95" },
    { sheet: "Bab I", cell: "A5", right: "(76,15 %)", wrong: "(71,56 %)" },
    { sheet: "Bab I", cell: "A6", right: "golongan II sebanyak 11 orang", wrong: "golongan II sebanyak 20 orang" },
    { sheet: "Bab I", cell: "A11", right: "atau naik Rp273.078.000", wrong: "atau turun Rp273.078.000" },
    {
      sheet: "Bab I",
      cell: "A12",
      right: "dua ratus enam puluh delapan juta rupiah",
      wrong: "dua ratus delapan puluh enam juta rupiah",
    },
    { sheet: "Bab III", cell: "A3", right: "Sebanyak 11 indikator", wrong: "Sebanyak 12 indikator" },
    { sheet: "Bab III", cell: "A8", right: "atau 13,32 %", wrong: "atau 11,75 %" },
    {
      sheet: "Bab III",
      cell: "A10",
      right: "pada triwulan III sebesar Rp58,35 miliar",
      wrong: "pada triwulan IV sebesar Rp58,35 miliar",
    },
    {
      sheet: "Bab III",
      cell: "A14",
      right: "pada Kabupaten Pulau Mentara (69,41 %)",
      wrong: "pada Kabupaten Lubuk Kembang (69,41 %)",
    },
    { sheet: "Bab III", cell: "A16", right: "Rp6.064,25 juta", wrong: "Rp606,43 juta" },
    {
      sheet: "Bab III",
      cell: "A22",
      right: "paling sedikit pada bulan Januari (14 LHP)",
      wrong: "paling sedikit pada bulan Februari (14 LHP)",
    },
    { sheet: "Bab III", cell: "A32", right: "dengan mutu B (Baik)", wrong: "dengan mutu A (Sangat Baik)" },
    { sheet: "Bab III", cell: "A34", right: "Rp179.533.154", wrong: "Rp197.533.154" },
    {
      sheet: "Bab IV",
      cell: "A3",
      right: "1 indikator menurun, yaitu realisasi penugasan PKPT yang turun 0,54 poin",
      wrong: "1 indikator menurun, yaitu realisasi penugasan PKPT yang turun 5,40 poin",
    },
    {
      sheet: "Bab IV",
      cell: "A5",
      right: "10 berada pada posisi lebih baik",
      wrong: "9 berada pada posisi lebih baik",
    },
    { sheet: "Bab IV", cell: "A11", right: "penyelesaian 204 rekomendasi", wrong: "penyelesaian 240 rekomendasi" },
  ],
};
