import type { ReportCase } from "./report-case";

/** a statistics office: revisions of the DIPA, outputs by kegiatan, response rates, ranks among offices, survey with weights. */
export const bpsRevisiDipa: ReportCase = {
  name: "a statistics office: revisions of the DIPA, outputs by kegiatan, response rates, ranks among offices, survey with weights",
  year: 2025,
  isDense: true,
  sheets: [
    {
      name: "T1 SDM",
      sheet: `
Tabel 1.1 Jumlah Pegawai BPS Kabupaten Muara Sungkai menurut Fungsi/Tim Kerja dan Jenis Kelamin, 2023–2025
No | Fungsi/Tim Kerja | 2023 | 2024 | 2025 |  |  | Persentase 2025 | Perubahan 2024–2025
 |  |  |  | L | P | Jumlah | (%) | (orang)
(1) | (2) | (3) | (4) | (5) | (6) | (7)=(5)+(6) | (8) | (9)=(7)-(4)
1 | Kepala BPS Kabupaten | 1 | 1 | 1 | - | 1 | 2,56 | -
2 | Subbagian Umum | 8 | 8 | 4 | 5 | 9 | 23,08 | +1
3 | Tim Statistik Sosial | 8 | 9 | 5 | 5 | 10 | 25,64 | +1
4 | Tim Statistik Produksi | 7 | 7 | 5 | 3 | 8 | 20,51 | +1
5 | Tim Statistik Distribusi | 5 | 5 | 2 | 2 | 4 | 10,26 | -1
6 | Tim Nerwilis | 3 | 4 | 1 | 3 | 4 | 10,26 | -
7 | Tim IPDS dan Pembinaan Statistik Sektoral | 2 | 2 | 2 | 1 | 3 | 7,69 | +1
 | Jumlah | 34 | 36 | 20 | 19 | 39 | 100,00 | +3
Sumber: Subbagian Umum BPS Kabupaten Muara Sungkai, keadaan 31 Desember

Tabel 1.2 Pegawai menurut Pendidikan dan Golongan, 2025
Pendidikan | Gol. II | Gol. III | Gol. IV | PPPK | Jumlah | %  |  | Kelompok Umur | Laki-laki | Perempuan | Jumlah
SLTA | 2 | 1 | - | 2 | 5 | 12,8% |  | ≤ 30 | 4 | 6 | 10
Diploma III | 1 | 3 | - | - | 4 | 10,3% |  | 31–40 | 7 | 8 | 15
Diploma IV/S1 | - | 19 | 2 | 3 | 24 | 61,5% |  | 41–50 | 6 | 4 | 10
S2 | - | 2 | 4 | - | 6 | 15,4% |  | > 50 | 3 | 1 | 4
Total | 3 | 25 | 6 | 5 | 39 | 100,0% |  | Total | 20 | 19 | 39
`,
    },
    {
      name: "T2 Publikasi & OPD",
      sheet: `
Tabel 3.1 Jumlah Publikasi dan Laporan yang Berkualitas menurut Statistik, 2025
No. | Publikasi/Laporan Statistik | Jumlah |  |  | Berkualitas | Tdk Berkualitas | Persentase Berkualitas (%) | Target PK (%)
 |  | Publikasi | Laporan | Total
1 | Kependudukan dan Ketenagakerjaan | 3 | 8 | 11 | 11 | - | 100,00 | 95
2 | Kesejahteraan Rakyat | 4 | 9 | 13 | 12 | 1 | 92,31 | 90
3 | Ketahanan Sosial | 2 | 7 | 9 | 9 | - | 100,00 | 100
4 | Tanaman Pangan, Hortikultura, dan Perkebunan | 5 | 14 | 19 | 18 | 1 | 94,74 | 92
5 | Peternakan, Perikanan, dan Kehutanan | 2 | 6 | 8 | 8 | - | 100,00 | 100
6 | Industri, Pertambangan dan Penggalian, Energi, dan Konstruksi | 3 | 7 | 10 | 9 | 1 | 90,00 | 95
7 | Distribusi | 2 | 5 | 7 | 7 | - | 100,00 | 95
8 | Harga | 3 | 12 | 15 | 15 | - | 100,00 | 98
9 | Keuangan, Teknologi Informasi, dan Pariwisata | 2 | 9 | 11 | 10 | 1 | 90,91 | 90
10 | Neraca Produksi | 3 | 4 | 7 | 7 | - | 100,00 | 100
11 | Neraca Pengeluaran | 2 | 4 | 6 | 6 | - | 100,00 | 95
 | Jumlah | 31 | 85 | 116 | 112 | 4 | 96,55

Tabel 3.2 Pembinaan Statistik Sektoral, 2025
Kelompok | Jumlah Instansi | Dibina | Belum Dibina | Sesuai Standar | % dibina | % sesuai standar
1 | 2 | 3 | 4=2-3 | 5 | 6=3/2 | 7=5/2
Perangkat Daerah Kabupaten | 31 | 27 | 4 | 26 | 87,10% | 83,87%
Kecamatan | 13 | 11 | 2 | 9 | 84,62% | 69,23%
Desa/Kelurahan Cinta Statistik (Desa Cantik) | 6 | 6 | - | 6 | 100,00% | 100,00%
Total | 50 | 44 | 6 | 41 | 88,00% | 82,00%
`,
    },
    {
      name: "T3 Capaian",
      sheet: `
Tabel 3.3 Capaian Kinerja BPS Kabupaten Muara Sungkai Tahun 2025
Kode | Tujuan/Sasaran/Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Capaian Maks. 120 (%) | Kategori
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
Tujuan 1. Menyediakan data dan insight statistik yang berkualitas
SS 1.1 | Terwujudnya Penyediaan Data dan Insight Statistik Kependudukan dan Ketenagakerjaan yang Berkualitas
1.1.1 | Persentase publikasi/laporan Statistik Kependudukan dan Ketenagakerjaan yang berkualitas | Persen | 95,00 | 100,00 | 105,26 | 105,26 | Sangat Berhasil
SS 1.2 | Terwujudnya Penyediaan Data dan Insight Statistik Kesejahteraan Rakyat yang Berkualitas
1.2.1 | Persentase publikasi/laporan Statistik Kesejahteraan Rakyat yang berkualitas | Persen | 90,00 | 92,31 | 102,57 | 102,57 | Sangat Berhasil
SS 1.3 | Terwujudnya Penyediaan Data dan Insight Statistik Ketahanan Sosial yang Berkualitas
1.3.1 | Persentase publikasi/laporan Statistik Ketahanan Sosial yang berkualitas | Persen | 100,00 | 100,00 | 100,00 | 100,00 | Sangat Berhasil
SS 1.4 | Terwujudnya Penyediaan Data dan Insight Statistik Tanaman Pangan, Hortikultura, dan Perkebunan yang Berkualitas
1.4.1 | Persentase publikasi/laporan Statistik Tanaman Pangan, Hortikultura, dan Perkebunan yang berkualitas | Persen | 92,00 | 94,74 | 102,98 | 102,98 | Sangat Berhasil
SS 1.5 | Terwujudnya Penyediaan Data dan Insight Statistik Peternakan, Perikanan, dan Kehutanan yang Berkualitas
1.5.1 | Persentase publikasi/laporan Statistik Peternakan, Perikanan, dan Kehutanan yang berkualitas | Persen | 100,00 | 100,00 | 100,00 | 100,00 | Sangat Berhasil
SS 1.6 | Terwujudnya Penyediaan Data dan Insight Statistik Industri, Pertambangan dan Penggalian, Energi, dan Konstruksi yang Berkualitas
1.6.1 | Persentase publikasi/laporan Statistik Industri, Pertambangan dan Penggalian, Energi, dan Konstruksi yang berkualitas | Persen | 95,00 | 90,00 | 94,74 | 94,74 | Berhasil
SS 1.7 | Terwujudnya Penyediaan Data dan Insight Statistik Distribusi yang Berkualitas
1.7.1 | Persentase publikasi/laporan Statistik Distribusi yang berkualitas | Persen | 95,00 | 100,00 | 105,26 | 105,26 | Sangat Berhasil
SS 1.8 | Terwujudnya Penyediaan Data dan Insight Statistik Harga yang Berkualitas
1.8.1 | Persentase publikasi/laporan Statistik Harga yang berkualitas | Persen | 98,00 | 100,00 | 102,04 | 102,04 | Sangat Berhasil
SS 1.9 | Terwujudnya Penyediaan Data dan Insight Statistik Keuangan, Teknologi Informasi, dan Pariwisata yang Berkualitas
1.9.1 | Persentase publikasi/laporan Statistik Keuangan, Teknologi Informasi, dan Pariwisata yang berkualitas | Persen | 90,00 | 90,91 | 101,01 | 101,01 | Sangat Berhasil
SS 1.10 | Terwujudnya Penyediaan Data dan Insight Statistik Neraca Produksi yang Berkualitas
1.10.1 | Persentase publikasi/laporan Statistik Neraca Produksi yang berkualitas | Persen | 100,00 | 100,00 | 100,00 | 100,00 | Sangat Berhasil
SS 1.11 | Terwujudnya Penyediaan Data dan Insight Statistik Neraca Pengeluaran yang Berkualitas
1.11.1 | Persentase publikasi/laporan Statistik Neraca Pengeluaran yang berkualitas | Persen | 95,00 | 100,00 | 105,26 | 105,26 | Sangat Berhasil
 | Rata-rata Capaian Tujuan 1 |  |  |  |  | 101,74 | Sangat Berhasil
Tujuan 2. Menguatkan penyelenggaraan pembinaan statistik sektoral K/L/D/I
SS 2.1 | Terwujudnya Penguatan Penyelenggaraan Pembinaan Statistik Sektoral
2.1.1 | Tingkat Penyelenggaraan Pembinaan Statistik Sektoral sesuai Standar | Persen | 75,00 | 82,00 | 109,33 | 109,33 | Sangat Berhasil
 | Rata-rata Capaian Tujuan 2 |  |  |  |  | 109,33 | Sangat Berhasil
Tujuan 3. Mewujudkan kemudahan akses data BPS
SS 3.1 | Terwujudnya Kemudahan Akses Data BPS
3.1.1 | Indeks Pelayanan Publik – Penilaian Mandiri | Poin | 3,85 | 4,12 | 107,01 | 107,01 | Sangat Berhasil
 | Rata-rata Capaian Tujuan 3 |  |  |  |  | 107,01 | Sangat Berhasil
Tujuan 4. Mewujudkan tata kelola BPS yang efektif dan akuntabel
SS 4.1 | Terwujudnya Dukungan Manajemen pada BPS Kabupaten
4.1.1 | Nilai SAKIP oleh Inspektorat | Poin | 72,50 | 75,60 | 104,28 | 104,28 | Sangat Berhasil
4.1.2 | Indeks Implementasi BerAKHLAK | Persen | 62,00 | 78,40 | 126,45 | 120,00 | Sangat Berhasil
4.1.3 | Persentase keterlambatan pemasukan dokumen survei | Persen | 5,50 | 3,63 | 134,00 | 120,00 | Sangat Berhasil
4.1.4 | Rata-rata waktu penyelesaian permintaan data mikro | Hari | 3,00 | 3,40 | 86,67 | 86,67 | Cukup Berhasil
 | Rata-rata Capaian Tujuan 4 |  |  |  |  | 107,74 | Sangat Berhasil
 | Rata-rata Capaian Kinerja (17 indikator) |  |  |  |  | 103,91 | Sangat Berhasil
Keterangan: capaian dibatasi maksimal 120 persen pada perhitungan rata-rata. Indikator 4.1.3 dan 4.1.4 berpolaritas minimum: capaian = (2 × target – realisasi)/target × 100.
Kategori: Sangat Berhasil (≥ 100); Berhasil (90 – < 100); Cukup Berhasil (80 – < 90); Kurang Berhasil (< 80)

Rekap Kategori Capaian
Kategori | Jumlah Indikator | %
Sangat Berhasil | 15 | 88,24
Berhasil | 1 | 5,88
Cukup Berhasil | 1 | 5,88
Kurang Berhasil | - | -
Jumlah | 17 | 100,00
`,
    },
    {
      name: "T4 Triwulan",
      sheet: `
Tabel 3.4 Target, Realisasi, dan Capaian Kinerja Kumulatif per Triwulan, 2025
No | Indikator | Target |  |  |  | Realisasi |  |  |  | Capaian thd Target Triwulan (%) |  |  |  | Kenaikan Realisasi TW III–IV
 |  | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV
1 | Persentase publikasi/laporan Statistik Kependudukan dan Ketenagakerjaan yang berkualitas | 19,0 | 42,8 | 66,5 | 95,0 | 18,00 | 47,00 | 72,00 | 100,00 | 94,74 | 109,81 | 108,27 | 105,26 | 28,00
2 | Persentase publikasi/laporan Statistik Kesejahteraan Rakyat yang berkualitas | 18,0 | 40,5 | 63,0 | 90,0 | 18,46 | 45,23 | 68,31 | 92,31 | 102,56 | 111,68 | 108,43 | 102,57 | 24,00
3 | Persentase publikasi/laporan Statistik Ketahanan Sosial yang berkualitas | 20,0 | 45,0 | 70,0 | 100,0 | 17,00 | 46,00 | 71,00 | 100,00 | 85,00 | 102,22 | 101,43 | 100,00 | 29,00
4 | Persentase publikasi/laporan Statistik Tanaman Pangan, Hortikultura, dan Perkebunan yang berkualitas | 18,4 | 41,4 | 64,4 | 92,0 | 19,90 | 47,37 | 71,06 | 94,74 | 108,15 | 114,42 | 110,34 | 102,98 | 23,68
5 | Persentase publikasi/laporan Statistik Peternakan, Perikanan, dan Kehutanan yang berkualitas | 20,0 | 45,0 | 70,0 | 100,0 | 16,00 | 45,00 | 70,00 | 100,00 | 80,00 | 100,00 | 100,00 | 100,00 | 30,00
6 | Persentase publikasi/laporan Statistik Industri, Pertambangan dan Penggalian, Energi, dan Konstruksi yang berkualitas | 19,0 | 42,8 | 66,5 | 95,0 | 19,80 | 45,90 | 68,40 | 90,00 | 104,21 | 107,24 | 102,86 | 94,74 | 21,60
7 | Persentase publikasi/laporan Statistik Distribusi yang berkualitas | 19,0 | 42,8 | 66,5 | 95,0 | 19,00 | 48,00 | 73,00 | 100,00 | 100,00 | 112,15 | 109,77 | 105,26 | 27,00
8 | Persentase publikasi/laporan Statistik Harga yang berkualitas | 19,6 | 44,1 | 68,6 | 98,0 | 18,00 | 47,00 | 72,00 | 100,00 | 91,84 | 106,58 | 104,96 | 102,04 | 28,00
9 | Persentase publikasi/laporan Statistik Keuangan, Teknologi Informasi, dan Pariwisata yang berkualitas | 18,0 | 40,5 | 63,0 | 90,0 | 13,64 | 40,00 | 62,73 | 90,91 | 75,78 | 98,77 | 99,57 | 101,01 | 28,18
10 | Persentase publikasi/laporan Statistik Neraca Produksi yang berkualitas | 20,0 | 45,0 | 70,0 | 100,0 | 20,00 | 49,00 | 74,00 | 100,00 | 100,00 | 108,89 | 105,71 | 100,00 | 26,00
11 | Persentase publikasi/laporan Statistik Neraca Pengeluaran yang berkualitas | 19,0 | 42,8 | 66,5 | 95,0 | 19,00 | 48,00 | 73,00 | 100,00 | 100,00 | 112,15 | 109,77 | 105,26 | 27,00
12 | Tingkat Penyelenggaraan Pembinaan Statistik Sektoral sesuai Standar | 15,0 | 33,8 | 52,5 | 75,0 | 14,76 | 38,54 | 59,04 | 82,00 | 98,40 | 114,02 | 112,46 | 109,33 | 22,96
 | Rata-rata |  |  |  |  |  |  |  |  | 95,06 | 108,16 | 106,13 | 102,37
Catatan: indikator 3.1.1 dan 4.1.1 s.d. 4.1.4 diukur tahunan sehingga tidak memiliki target triwulanan.
`,
    },
    {
      name: "T5 Response Rate",
      sheet: `
Tabel 3.5 Response Rate dan Ketepatan Waktu Survei, 2025
No | Kegiatan | Target Sampel | Respon | Non Respon | RR 2025 | RR 2024 | Perubahan (poin) | Dok. Terlambat | % Terlambat
1 | 2 | 3 | 4 | 5=3-4 | 6=4/3 | 7 | 8=6-7 | 9 | 10=9/4
A. Survei Rumah Tangga dan Ubinan
#1~0 | Susenas Maret 2025 | #720~#,##0 | #707~#,##0 | =C5-D5 -> 13~#,##0 | =D5/C5 -> 0.9819444444~0.00% | #0.9847~0.00% | =(F5-G5)*100 -> -0.2755555556~0.00 | #19~#,##0 | =I5/D5 -> 0.026874116~0.00%
#2~0 | Seruti Triwulan IV | #260~#,##0 | #255~#,##0 | =C6-D6 -> 5~#,##0 | =D6/C6 -> 0.9807692308~0.00% | #0.9792~0.00% | =(F6-G6)*100 -> 0.1569230769~0.00 | #7~#,##0 | =I6/D6 -> 0.0274509804~0.00%
#3~0 | Sakernas Agustus 2025 | #620~#,##0 | #611~#,##0 | =C7-D7 -> 9~#,##0 | =D7/C7 -> 0.985483871~0.00% | #0.9881~0.00% | =(F7-G7)*100 -> -0.2616129032~0.00 | #21~#,##0 | =I7/D7 -> 0.0343698854~0.00%
#4~0 | SUPAS 2025 | #2208~#,##0 | #2181~#,##0 | =C8-D8 -> 27~#,##0 | =D8/C8 -> 0.9877717391~0.00% | - | - | #74~#,##0 | =I8/D8 -> 0.0339293902~0.00%
#5~0 | Survei Ubinan | #427~#,##0 | #408~#,##0 | =C9-D9 -> 19~#,##0 | =D9/C9 -> 0.9555035129~0.00% | #0.9463~0.00% | =(F9-G9)*100 -> 0.9203512881~0.00 | #24~#,##0 | =I9/D9 -> 0.0588235294~0.00%
 | Subtotal | =SUM(C5:C9) -> 4235~#,##0 | =SUM(D5:D9) -> 4162~#,##0 | =SUM(E5:E9) -> 73~#,##0 | =D10/C10 -> 0.9827626919~0.00% |  |  | =SUM(I5:I9) -> 145~#,##0 | =I10/D10 -> 0.0348390197~0.00%
B. Survei Perusahaan/Lembaga
#1~0 | Survei Harga Perdagangan Besar (SHPB) | #168~#,##0 | #163~#,##0 | =C12-D12 -> 5~#,##0 | =D12/C12 -> 0.9702380952~0.00% | #0.9524~0.00% | =(F12-G12)*100 -> 1.7838095238~0.00 | #5~#,##0 | =I12/D12 -> 0.0306748466~0.00%
#2~0 | Survei Harga Konsumen Perdesaan | #240~#,##0 | #240~#,##0 | =C13-D13 -> 0~#,##0 | =D13/C13 -> 1~0.00% | #0.9917~0.00% | =(F13-G13)*100 -> 0.83~0.00 | #6~#,##0 | =I13/D13 -> 0.025~0.00%
#3~0 | VHTL (Tingkat Penghunian Kamar) | #132~#,##0 | #121~#,##0 | =C14-D14 -> 11~#,##0 | =D14/C14 -> 0.9166666667~0.00% | #0.9015~0.00% | =(F14-G14)*100 -> 1.5166666667~0.00 | #9~#,##0 | =I14/D14 -> 0.0743801653~0.00%
#4~0 | IMK Tahunan | #85~#,##0 | #84~#,##0 | =C15-D15 -> 1~#,##0 | =D15/C15 -> 0.9882352941~0.00% | #0.9765~0.00% | =(F15-G15)*100 -> 1.1735294118~0.00 | #3~#,##0 | =I15/D15 -> 0.0357142857~0.00%
#5~0 | IBS Bulanan | #36~#,##0 | #31~#,##0 | =C16-D16 -> 5~#,##0 | =D16/C16 -> 0.8611111111~0.00% | #0.8333~0.00% | =(F16-G16)*100 -> 2.7811111111~0.00 | #4~#,##0 | =I16/D16 -> 0.1290322581~0.00%
#6~0 | Survei Perusahaan Konstruksi (SKTH) | #24~#,##0 | #22~#,##0 | =C17-D17 -> 2~#,##0 | =D17/C17 -> 0.9166666667~0.00% | #0.8696~0.00% | =(F17-G17)*100 -> 4.7066666667~0.00 | #2~#,##0 | =I17/D17 -> 0.0909090909~0.00%
#7~0 | Survei Statistik Keuangan Pemerintah Desa | #32~#,##0 | #32~#,##0 | =C18-D18 -> 0~#,##0 | =D18/C18 -> 1~0.00% | #1~0.00% | =(F18-G18)*100 -> 0~0.00 | #1~#,##0 | =I18/D18 -> 0.03125~0.00%
#8~0 | Survei Khusus Lembaga Non Profit (SKLNP) | #25~#,##0 | #24~#,##0 | =C19-D19 -> 1~#,##0 | =D19/C19 -> 0.96~0.00% | #0.96~0.00% | =(F19-G19)*100 -> 0~0.00 | #2~#,##0 | =I19/D19 -> 0.0833333333~0.00%
 | Subtotal | =SUM(C12:C19) -> 742~#,##0 | =SUM(D12:D19) -> 717~#,##0 | =SUM(E12:E19) -> 25~#,##0 | =D20/C20 -> 0.9663072776~0.00% |  |  | =SUM(I12:I19) -> 32~#,##0 | =I20/D20 -> 0.0446304045~0.00%
 | TOTAL (A+B) | =C10+C20 -> 4977~#,##0 | =D10+D20 -> 4879~#,##0 | =E10+E20 -> 98~#,##0 | =D21/C21 -> 0.9803094233~0.00% |  |  | =I10+I20 -> 177~#,##0 | =I21/D21 -> 0.0362779258~0.00%
`,
    },
    {
      name: "T6 Renstra",
      sheet: `
Tabel 3.6 Perbandingan Realisasi Kinerja 2023–2025 dengan Target Renstra 2025–2029
Kode | Indikator Kinerja | Realisasi |  |  | Kenaikan/ Penurunan 2024–2025 | Pertumbuhan (%) | Target Renstra |  |  |  |  | Capaian thd Target 2029 (%)
 |  | 2023 | 2024 | 2025 |  |  | 2025 | 2026 | 2027 | 2028 | 2029
1 | 2 | 3 | 4 | 5 | 6=5-4 | 7=6/4 | 8 | 9 | 10 | 11 | 12 | 13=5/12
1.1.1 | Persentase publikasi/laporan Statistik Kependudukan dan Ketenagakerjaan yang berkualitas | #81.82~0.00 | #90.91~0.00 | #100~0.00 | #9.09~0.00 | #10~0.00 | #95~0.00 | #97~0.00 | #99~0.00 | #100~0.00 | #100~0.00 | #100~0.00
1.2.1 | Persentase publikasi/laporan Statistik Kesejahteraan Rakyat yang berkualitas | #83.33~0.00 | #83.33~0.00 | #92.31~0.00 | #8.98~0.00 | #10.78~0.00 | #90~0.00 | #92~0.00 | #94~0.00 | #96~0.00 | #98~0.00 | #94.19~0.00
1.3.1 | Persentase publikasi/laporan Statistik Ketahanan Sosial yang berkualitas | #88.89~0.00 | #100~0.00 | #100~0.00 | #0~0.00 | #0~0.00 | #100~0.00 | #100~0.00 | #100~0.00 | #100~0.00 | #100~0.00 | #100~0.00
1.4.1 | Persentase publikasi/laporan Statistik Tanaman Pangan, Hortikultura, dan Perkebunan yang berkualitas | #82.35~0.00 | #88.24~0.00 | #94.74~0.00 | #6.5~0.00 | #7.37~0.00 | #92~0.00 | #94~0.00 | #96~0.00 | #98~0.00 | #100~0.00 | #94.74~0.00
1.5.1 | Persentase publikasi/laporan Statistik Peternakan, Perikanan, dan Kehutanan yang berkualitas | #87.5~0.00 | #100~0.00 | #100~0.00 | #0~0.00 | #0~0.00 | #100~0.00 | #100~0.00 | #100~0.00 | #100~0.00 | #100~0.00 | #100~0.00
1.6.1 | Persentase publikasi/laporan Statistik Industri, Pertambangan dan Penggalian, Energi, dan Konstruksi yang berkualitas | #77.78~0.00 | #88.89~0.00 | #90~0.00 | #1.11~0.00 | #1.25~0.00 | #95~0.00 | #97~0.00 | #99~0.00 | #100~0.00 | #100~0.00 | #90~0.00
1.7.1 | Persentase publikasi/laporan Statistik Distribusi yang berkualitas | #85.71~0.00 | #85.71~0.00 | #100~0.00 | #14.29~0.00 | #16.67~0.00 | #95~0.00 | #97~0.00 | #99~0.00 | #100~0.00 | #100~0.00 | #100~0.00
1.8.1 | Persentase publikasi/laporan Statistik Harga yang berkualitas | #86.67~0.00 | #93.33~0.00 | #100~0.00 | #6.67~0.00 | #7.15~0.00 | #98~0.00 | #100~0.00 | #100~0.00 | #100~0.00 | #100~0.00 | #100~0.00
1.9.1 | Persentase publikasi/laporan Statistik Keuangan, Teknologi Informasi, dan Pariwisata yang berkualitas | #80~0.00 | #80~0.00 | #90.91~0.00 | #10.91~0.00 | #13.64~0.00 | #90~0.00 | #92~0.00 | #94~0.00 | #96~0.00 | #98~0.00 | #92.77~0.00
1.10.1 | Persentase publikasi/laporan Statistik Neraca Produksi yang berkualitas | #85.71~0.00 | #100~0.00 | #100~0.00 | #0~0.00 | #0~0.00 | #100~0.00 | #100~0.00 | #100~0.00 | #100~0.00 | #100~0.00 | #100~0.00
1.11.1 | Persentase publikasi/laporan Statistik Neraca Pengeluaran yang berkualitas | #66.67~0.00 | #83.33~0.00 | #100~0.00 | #16.67~0.00 | #20~0.00 | #95~0.00 | #97~0.00 | #99~0.00 | #100~0.00 | #100~0.00 | #100~0.00
2.1.1 | Tingkat Penyelenggaraan Pembinaan Statistik Sektoral sesuai Standar | #65.79~0.00 | #72.5~0.00 | #82~0.00 | #9.5~0.00 | #13.1~0.00 | #75~0.00 | #78~0.00 | #80~0.00 | #85~0.00 | #90~0.00 | #91.11~0.00
3.1.1 | Indeks Pelayanan Publik – Penilaian Mandiri | #3.61~0.00 | #3.78~0.00 | #4.12~0.00 | #0.34~0.00 | #8.99~0.00 | #3.85~0.00 | #3.95~0.00 | #4.05~0.00 | #4.15~0.00 | #4.25~0.00 | #96.94~0.00
4.1.1 | Nilai SAKIP oleh Inspektorat | #70.42~0.00 | #71.77~0.00 | #75.6~0.00 | #3.83~0.00 | #5.34~0.00 | #72.5~0.00 | #73.5~0.00 | #75~0.00 | #77~0.00 | #80~0.00 | #94.5~0.00
4.1.2 | Indeks Implementasi BerAKHLAK | #61.7~0.00 | #68.2~0.00 | #78.4~0.00 | #10.2~0.00 | #14.96~0.00 | #62~0.00 | #65~0.00 | #68~0.00 | #71~0.00 | #74~0.00 | #105.95~0.00
4.1.3 | Persentase keterlambatan pemasukan dokumen survei *) | #6.21~0.00 | #4.87~0.00 | #3.63~0.00 | #-1.24~0.00 | #-25.46~0.00 | #5.5~0.00 | #5.25~0.00 | #5~0.00 | #4.5~0.00 | #4~0.00 | #109.25~0.00
4.1.4 | Rata-rata waktu penyelesaian permintaan data mikro *) | #4.1~0.00 | #3.75~0.00 | #3.4~0.00 | #-0.35~0.00 | #-9.33~0.00 | #3~0.00 | #2.9~0.00 | #2.8~0.00 | #2.6~0.00 | #2.5~0.00 | #64~0.00
 | Rata-rata capaian terhadap target 2029 |  |  |  |  |  |  |  |  |  |  | #96.09~0.00
*) polaritas minimum, capaian dihitung dengan (2 × target – realisasi)/target × 100
`,
    },
    {
      name: "T7 Antar Satker",
      sheet: `
Tabel 3.7 Perbandingan Nilai SAKIP dan IKPA antar Satuan Kerja BPS se-Provinsi Jawa Selatan, 2025
No | Satuan Kerja | Nilai SAKIP |  |  |  |  | Nilai IKPA |  |  | Indeks Pelayanan Publik
 |  | Target | Realisasi | Capaian (%) | Predikat | Peringkat | 2024 | 2025 | Peringkat 2025
1 | BPS Provinsi Jawa Selatan | #75~0.00 | #78.64~0.00 | #104.85~0.00 | BB | #1~#,##0 | #97.86~0.00 | #98.31~0.00 | #2~#,##0 | #4.35~0.00
2 | Kab. Lembah Raya | #71~0.00 | #69.85~0.00 | #98.38~0.00 | B | #12~#,##0 | #94.12~0.00 | #93.47~0.00 | #11~#,##0 | #3.92~0.00
3 | Kab. Tanjung Emas | #72~0.00 | #73.18~0.00 | #101.64~0.00 | BB | #8~#,##0 | #95.66~0.00 | #96.82~0.00 | #7~#,##0 | #4.05~0.00
4 | Kab. Rimba Utara | #70.5~0.00 | #71.09~0.00 | #100.84~0.00 | BB | #10~#,##0 | #93.4~0.00 | #95.18~0.00 | #8~#,##0 | #3.88~0.00
5 | Kab. Muara Sungkai | #72.5~0.00 | #75.6~0.00 | #104.28~0.00 | BB | #4~#,##0 | #95.12~0.00 | #97.19~0.00 | #6~#,##0 | #4.12~0.00
6 | Kab. Pesisir Selat | #70~0.00 | #68.74~0.00 | #98.2~0.00 | B | #13~#,##0 | #92.55~0.00 | #90.36~0.00 | #14~#,##0 | #3.71~0.00
7 | Kab. Gunung Batin | #73~0.00 | #74.26~0.00 | #101.73~0.00 | BB | #6~#,##0 | #96.08~0.00 | #97.44~0.00 | #5~#,##0 | #4.18~0.00
8 | Kab. Ogan Hilir | #71.5~0.00 | #72.91~0.00 | #101.97~0.00 | BB | #9~#,##0 | #94.93~0.00 | #94.75~0.00 | #9~#,##0 | #3.97~0.00
9 | Kab. Way Rarem | #70~0.00 | #70.32~0.00 | #100.46~0.00 | BB | #11~#,##0 | #91.87~0.00 | #92.64~0.00 | #12~#,##0 | #3.84~0.00
10 | Kab. Bukit Lama | #72~0.00 | #74.87~0.00 | #103.99~0.00 | BB | #5~#,##0 | #97.15~0.00 | #98.05~0.00 | #3~#,##0 | #4.21~0.00
11 | Kab. Sungai Mas | #71~0.00 | #67.93~0.00 | #95.68~0.00 | B | #14~#,##0 | #90.64~0.00 | #91.72~0.00 | #13~#,##0 | #3.66~0.00
12 | Kab. Padang Aro | #72.5~0.00 | #73.64~0.00 | #101.57~0.00 | BB | #7~#,##0 | #95.27~0.00 | #94.08~0.00 | #10~#,##0 | #4.01~0.00
13 | Kota Bandar Agung | #74~0.00 | #77.25~0.00 | #104.39~0.00 | BB | #2~#,##0 | #98.2~0.00 | #98.76~0.00 | #1~#,##0 | #4.39~0.00
14 | Kota Metropura | #73.5~0.00 | #76.41~0.00 | #103.96~0.00 | BB | #3~#,##0 | #96.84~0.00 | #97.93~0.00 | #4~#,##0 | #4.28~0.00
 | Rata-rata | #72.04~0.00 | #73.19~0.00 | #101.57~0.00 |  |  | #94.98~0.00 | #95.48~0.00 |  | #4.04~0.00
Predikat: A (> 80 – 90), BB (> 70 – 80), B (> 60 – 70), CC (> 50 – 60)
`,
    },
    {
      name: "T8 Capaian RO",
      sheet: `
Tabel 3.8 Capaian Output (RO) dan Realisasi Anggaran per Rincian Output, 2025
Kode RO | Rincian Output | Satuan | Volume |  |  | Anggaran (Rp) |  |  | Sisa (Rp) | Progres RO (%) | Gap Progres-Penyerapan (poin)
 |  |  | Target | Realisasi | % | Pagu | Realisasi | %
(1) | (2) | (3) | (4) | (5) | (6)=(5)/(4) | (7) | (8) | (9)=(8)/(7) | (10)=(7)-(8) | (11) | (12)=(11)-(9)
054.01.GG | Program Penyediaan dan Pelayanan Informasi Statistik |  |  |  |  | 2.090.200.000 | 2.062.035.900 | 98,65 | 28.164.100
2896.BMA.004 | Publikasi/Laporan Pengembangan Metodologi Sensus dan Survei | Publikasi/Laporan | 2 | 2 | 100,00 | 61.480.000 | 60.915.400 | 99,08 | 564.600 | 100,00 | 0,92
2897.BMA.004 | Laporan Diseminasi dan Metadata Statistik | Laporan | 2 | 2 | 100,00 | 33.215.000 | 32.980.000 | 99,29 | 235.000 | 100,00 | 0,71
2897.QDB.003 | Penguatan Penyelenggaraan Pembinaan Statistik Sektoral | Lembaga | 1 | 1 | 100,00 | 27.860.000 | 27.412.500 | 98,39 | 447.500 | 100,00 | 1,61
2898.BMA.007 | Publikasi/Laporan Statistik Neraca Pengeluaran | Publikasi/Laporan | 5 | 5 | 100,00 | 48.975.000 | 48.310.000 | 98,64 | 665.000 | 100,00 | 1,36
2899.BMA.006 | Publikasi/Laporan Neraca Produksi | Publikasi/Laporan | 4 | 4 | 100,00 | 22.340.000 | 22.268.000 | 99,68 | 72.000 | 100,00 | 0,32
2902.BMA.004 | Publikasi/Laporan Statistik Distribusi | Publikasi/Laporan | 6 | 6 | 100,00 | 19.745.000 | 19.120.000 | 96,83 | 625.000 | 100,00 | 3,17
2903.BMA.009 | Publikasi/Laporan Statistik Harga | Publikasi/Laporan | 12 | 12 | 100,00 | 137.420.000 | 136.885.000 | 99,61 | 535.000 | 100,00 | 0,39
2904.BMA.006 | Publikasi/Laporan Statistik Industri, Pertambangan dan Penggalian, Energi, dan Konstruksi | Publikasi/Laporan | 8 | 7 | 87,50 | 41.650.000 | 37.984.000 | 91,20 | 3.666.000 | 89,00 | -2,20
2905.BMA.004 | Publikasi/Laporan Sakernas | Publikasi/Laporan | 4 | 4 | 100,00 | 318.960.000 | 316.742.000 | 99,30 | 2.218.000 | 100,00 | 0,70
2905.BMA.007 | Publikasi/Laporan Survei Penduduk Antar Sensus 2025 | Publikasi/Laporan | 1 | 1 | 100,00 | 587.230.000 | 579.846.500 | 98,74 | 7.383.500 | 100,00 | 1,26
2906.BMA.003 | Publikasi/Laporan Susenas Modul Ketahanan Sosial | Dokumen | 2 | 2 | 100,00 | 94.515.000 | 93.870.000 | 99,32 | 645.000 | 100,00 | 0,68
2906.BMA.006 | Publikasi/Laporan Susenas | Publikasi/Laporan | 3 | 3 | 100,00 | 284.370.000 | 281.955.500 | 99,15 | 2.414.500 | 100,00 | 0,85
2907.BMA.006 | Publikasi/Laporan Pendataan Podes | Publikasi/Laporan | 1 | 1 | 100,00 | 73.180.000 | 72.004.000 | 98,39 | 1.176.000 | 100,00 | 1,61
2907.BMA.008 | Publikasi/Laporan Statistik Ketahanan Sosial | Publikasi/Laporan | 2 | 2 | 100,00 | 15.690.000 | 14.250.000 | 90,82 | 1.440.000 | 100,00 | 9,18
2908.BMA.004 | Publikasi/Laporan Statistik Keuangan, TI, dan Pariwisata | Publikasi/Laporan | 10 | 9 | 90,00 | 46.285.000 | 42.597.000 | 92,03 | 3.688.000 | 91,50 | -0,53
2909.BMA.005 | Publikasi/Laporan Statistik Peternakan, Perikanan, dan Kehutanan | Publikasi/Laporan | 6 | 6 | 100,00 | 28.430.000 | 28.105.000 | 98,86 | 325.000 | 100,00 | 1,14
2910.BMA.007 | Publikasi/Laporan Statistik Tanaman Pangan (KSA dan Ubinan) | Publikasi/Laporan | 3 | 3 | 100,00 | 196.745.000 | 195.328.000 | 99,28 | 1.417.000 | 100,00 | 0,72
2910.BMA.008 | Publikasi/Laporan Statistik Hortikultura dan Perkebunan | Publikasi/Laporan | 4 | 4 | 100,00 | 52.110.000 | 51.463.000 | 98,76 | 647.000 | 100,00 | 1,24
054.01.WA | Program Dukungan Manajemen |  |  |  |  | 5.320.144.000 | 5.282.045.015 | 99,28 | 38.098.985
2886.EBA.956 | Layanan BMN | Layanan | 1 | 1 | 100,00 | 6.420.000 | 6.385.000 | 99,45 | 35.000 | 100,00 | 0,55
2886.EBA.962 | Layanan Umum | Layanan | 1 | 1 | 100,00 | 38.745.000 | 38.127.600 | 98,41 | 617.400 | 100,00 | 1,59
2886.EBA.994 | Layanan Perkantoran | Layanan | 1 | 1 | 100,00 | 5.186.234.000 | 5.149.387.415 | 99,29 | 36.846.585 | 100,00 | 0,71
2886.EBB.951 | Layanan Sarana Internal | Unit | 7 | 7 | 100,00 | 84.560.000 | 84.125.000 | 99,49 | 435.000 | 100,00 | 0,51
2886.EBD.955 | Layanan Manajemen Keuangan | Dokumen | 4 | 4 | 100,00 | 4.185.000 | 4.020.000 | 96,06 | 165.000 | 100,00 | 3,94
 | JUMLAH |  |  |  |  | 7.410.344.000 | 7.344.080.915 | 99,11 | 66.263.085
`,
    },
    {
      name: "T9 Efisiensi",
      sheet: `
Tabel 3.9 Perhitungan Efisiensi (E) dan Nilai Efisiensi (NE) menurut PMK 22/2021 – Program 054.01.GG, 2025
No | Rincian Output | Pagu (PAKi) | Realisasi (RAKi) | TVRO | RVRO | CRO (%) | PAKi x CROi | Selisih | Efisiensi (%)
1 | 2 | 3 | 4 | 5 | 6 | 7=6/5 | 8=3x7 | 9=8-4 | 10=9/8
#1~0 | 2896.BMA.004 Publikasi/Laporan Pengembangan Metodologi Sensus dan Survei | #61480000~#,##0 | #60915400~#,##0 | #2~#,##0 | #2~#,##0 | =F4/E4 -> 1~0.00% | =ROUND(C4*F4/E4,0) -> 61480000~#,##0 | =H4-D4 -> 564600~#,##0 | =I4/H4 -> 0.0091834743~0.00%
#2~0 | 2897.BMA.004 Laporan Diseminasi dan Metadata Statistik | #33215000~#,##0 | #32980000~#,##0 | #2~#,##0 | #2~#,##0 | =F5/E5 -> 1~0.00% | =ROUND(C5*F5/E5,0) -> 33215000~#,##0 | =H5-D5 -> 235000~#,##0 | =I5/H5 -> 0.0070751167~0.00%
#3~0 | 2897.QDB.003 Penguatan Penyelenggaraan Pembinaan Statistik Sektoral | #27860000~#,##0 | #27412500~#,##0 | #1~#,##0 | #1~#,##0 | =F6/E6 -> 1~0.00% | =ROUND(C6*F6/E6,0) -> 27860000~#,##0 | =H6-D6 -> 447500~#,##0 | =I6/H6 -> 0.0160624551~0.00%
#4~0 | 2898.BMA.007 Publikasi/Laporan Statistik Neraca Pengeluaran | #48975000~#,##0 | #48310000~#,##0 | #5~#,##0 | #5~#,##0 | =F7/E7 -> 1~0.00% | =ROUND(C7*F7/E7,0) -> 48975000~#,##0 | =H7-D7 -> 665000~#,##0 | =I7/H7 -> 0.0135783563~0.00%
#5~0 | 2899.BMA.006 Publikasi/Laporan Neraca Produksi | #22340000~#,##0 | #22268000~#,##0 | #4~#,##0 | #4~#,##0 | =F8/E8 -> 1~0.00% | =ROUND(C8*F8/E8,0) -> 22340000~#,##0 | =H8-D8 -> 72000~#,##0 | =I8/H8 -> 0.0032229185~0.00%
#6~0 | 2902.BMA.004 Publikasi/Laporan Statistik Distribusi | #19745000~#,##0 | #19120000~#,##0 | #6~#,##0 | #6~#,##0 | =F9/E9 -> 1~0.00% | =ROUND(C9*F9/E9,0) -> 19745000~#,##0 | =H9-D9 -> 625000~#,##0 | =I9/H9 -> 0.0316535832~0.00%
#7~0 | 2903.BMA.009 Publikasi/Laporan Statistik Harga | #137420000~#,##0 | #136885000~#,##0 | #12~#,##0 | #12~#,##0 | =F10/E10 -> 1~0.00% | =ROUND(C10*F10/E10,0) -> 137420000~#,##0 | =H10-D10 -> 535000~#,##0 | =I10/H10 -> 0.0038931742~0.00%
#8~0 | 2904.BMA.006 Publikasi/Laporan Statistik Industri, Pertambangan dan Penggalian, Energi, dan Konstruksi | #41650000~#,##0 | #37984000~#,##0 | #8~#,##0 | #7~#,##0 | =F11/E11 -> 0.875~0.00% | =ROUND(C11*F11/E11,0) -> 36443750~#,##0 | =H11-D11 -> -1540250~#,##0 | =I11/H11 -> -0.0422637626~0.00%
#9~0 | 2905.BMA.004 Publikasi/Laporan Sakernas | #318960000~#,##0 | #316742000~#,##0 | #4~#,##0 | #4~#,##0 | =F12/E12 -> 1~0.00% | =ROUND(C12*F12/E12,0) -> 318960000~#,##0 | =H12-D12 -> 2218000~#,##0 | =I12/H12 -> 0.00695385~0.00%
#10~0 | 2905.BMA.007 Publikasi/Laporan Survei Penduduk Antar Sensus 2025 | #587230000~#,##0 | #579846500~#,##0 | #1~#,##0 | #1~#,##0 | =F13/E13 -> 1~0.00% | =ROUND(C13*F13/E13,0) -> 587230000~#,##0 | =H13-D13 -> 7383500~#,##0 | =I13/H13 -> 0.012573438~0.00%
#11~0 | 2906.BMA.003 Publikasi/Laporan Susenas Modul Ketahanan Sosial | #94515000~#,##0 | #93870000~#,##0 | #2~#,##0 | #2~#,##0 | =F14/E14 -> 1~0.00% | =ROUND(C14*F14/E14,0) -> 94515000~#,##0 | =H14-D14 -> 645000~#,##0 | =I14/H14 -> 0.0068243136~0.00%
#12~0 | 2906.BMA.006 Publikasi/Laporan Susenas | #284370000~#,##0 | #281955500~#,##0 | #3~#,##0 | #3~#,##0 | =F15/E15 -> 1~0.00% | =ROUND(C15*F15/E15,0) -> 284370000~#,##0 | =H15-D15 -> 2414500~#,##0 | =I15/H15 -> 0.0084906987~0.00%
#13~0 | 2907.BMA.006 Publikasi/Laporan Pendataan Podes | #73180000~#,##0 | #72004000~#,##0 | #1~#,##0 | #1~#,##0 | =F16/E16 -> 1~0.00% | =ROUND(C16*F16/E16,0) -> 73180000~#,##0 | =H16-D16 -> 1176000~#,##0 | =I16/H16 -> 0.0160699645~0.00%
#14~0 | 2907.BMA.008 Publikasi/Laporan Statistik Ketahanan Sosial | #15690000~#,##0 | #14250000~#,##0 | #2~#,##0 | #2~#,##0 | =F17/E17 -> 1~0.00% | =ROUND(C17*F17/E17,0) -> 15690000~#,##0 | =H17-D17 -> 1440000~#,##0 | =I17/H17 -> 0.0917782027~0.00%
#15~0 | 2908.BMA.004 Publikasi/Laporan Statistik Keuangan, TI, dan Pariwisata | #46285000~#,##0 | #42597000~#,##0 | #10~#,##0 | #9~#,##0 | =F18/E18 -> 0.9~0.00% | =ROUND(C18*F18/E18,0) -> 41656500~#,##0 | =H18-D18 -> -940500~#,##0 | =I18/H18 -> -0.0225775089~0.00%
#16~0 | 2909.BMA.005 Publikasi/Laporan Statistik Peternakan, Perikanan, dan Kehutanan | #28430000~#,##0 | #28105000~#,##0 | #6~#,##0 | #6~#,##0 | =F19/E19 -> 1~0.00% | =ROUND(C19*F19/E19,0) -> 28430000~#,##0 | =H19-D19 -> 325000~#,##0 | =I19/H19 -> 0.0114315864~0.00%
#17~0 | 2910.BMA.007 Publikasi/Laporan Statistik Tanaman Pangan (KSA dan Ubinan) | #196745000~#,##0 | #195328000~#,##0 | #3~#,##0 | #3~#,##0 | =F20/E20 -> 1~0.00% | =ROUND(C20*F20/E20,0) -> 196745000~#,##0 | =H20-D20 -> 1417000~#,##0 | =I20/H20 -> 0.0072022161~0.00%
#18~0 | 2910.BMA.008 Publikasi/Laporan Statistik Hortikultura dan Perkebunan | #52110000~#,##0 | #51463000~#,##0 | #4~#,##0 | #4~#,##0 | =F21/E21 -> 1~0.00% | =ROUND(C21*F21/E21,0) -> 52110000~#,##0 | =H21-D21 -> 647000~#,##0 | =I21/H21 -> 0.012416043~0.00%
 | Jumlah | =SUM(C4:C21) -> 2090200000~#,##0 | =SUM(D4:D21) -> 2062035900~#,##0 |  |  |  | =SUM(H4:H21) -> 2080365250~#,##0 | =SUM(I4:I21) -> 18329350~#,##0 | =I22/H22 -> 0.0088106403~0.00%
 | Nilai Efisiensi (NE) = 50% + (E/20% x 50%) |  |  |  |  |  |  |  | =ROUND(0.5+ROUND(J22,4)/0.2*0.5,4) -> 0.522~0.00%
Keterangan: E dibatasi antara -20% dan 20%; E dibulatkan dua desimal persen sebelum dihitung NE
`,
    },
    {
      name: "T10 SKP",
      sheet: `
Tabel 3.10 Rekapitulasi Predikat Kinerja Pegawai (SKP) Tahunan 2025
No | Unit/Tim | Predikat Kinerja |  |  |  |  | Jumlah Pegawai | % Baik ke atas
 |  | Sangat Baik | Baik | Butuh Perbaikan | Kurang | Sangat Kurang
1 | Kepala BPS Kabupaten | 1 | - | - | - | - | 1 | 100,00%
2 | Subbagian Umum | 3 | 6 | - | - | - | 9 | 100,00%
3 | Tim Statistik Sosial | 2 | 7 | 1 | - | - | 10 | 90,00%
4 | Tim Statistik Produksi | 1 | 6 | 1 | - | - | 8 | 87,50%
5 | Tim Statistik Distribusi | 1 | 3 | - | - | - | 4 | 100,00%
6 | Tim Nerwilis | 2 | 2 | - | - | - | 4 | 100,00%
7 | Tim IPDS dan Pembinaan Statistik Sektoral | 1 | 2 | - | - | - | 3 | 100,00%
 | Jumlah | 11 | 26 | 2 | - | - | 39 | 94,87%
 | Persentase | 28,21% | 66,67% | 5,13% | - | - | 100,00%

Tabel 3.11 Predikat SKP per Triwulan dan Tahunan
Predikat | TW I | TW II | TW III | TW IV | Tahunan | Perubahan TW I–IV
Sangat Baik | 4 | 6 | 9 | 10 | 11 | +6
Baik | 29 | 28 | 27 | 27 | 26 | -2
Butuh Perbaikan | 4 | 4 | 2 | 2 | 2 | -2
Kurang | 1 | - | - | - | - | -1
Jumlah | 38 | 38 | 38 | 39 | 39 | +1
`,
    },
    {
      name: "T11 Revisi DIPA",
      sheet: `
Tabel 3.12 Kronologi Revisi DIPA Petikan Nomor SP DIPA-054.01.2.018846/2025
Revisi ke- | Tanggal | Pagu Semula (Rp) | Pagu Menjadi (Rp) | Selisih (Rp) | % | Uraian
DIPA Awal | 2 Desember 2024 | - | #7854175000~#,##0 | - | - | Pagu awal
1 | 14 Februari 2025 | #7854175000~#,##0 | #7854175000~#,##0 | - | - | Pencantuman blokir efisiensi Inpres 1/2025
2 | 21 Maret 2025 | #7854175000~#,##0 | #7229795000~#,##0 | #-624380000~#,##0 | #-7.95~0.00 | Pengurangan belanja perjalanan dinas dan bahan
3 | 5 Juni 2025 | #7229795000~#,##0 | #7229795000~#,##0 | - | - | Pergeseran antar-RO (POK)
4 | 18 Agustus 2025 | #7229795000~#,##0 | #7328545000~#,##0 | #98750000~#,##0 | #1.37~0.00 | Penambahan pagu SUPAS 2025
5 | 9 Oktober 2025 | #7328545000~#,##0 | #7436209000~#,##0 | #107664000~#,##0 | #1.47~0.00 | Penambahan belanja pegawai
6 | 20 November 2025 | #7436209000~#,##0 | #7410344000~#,##0 | #-25865000~#,##0 | #-0.35~0.00 | Optimalisasi sisa belanja
Jumlah perubahan |  | #7854175000~#,##0 | #7410344000~#,##0 | #-443831000~#,##0 | #-5.65~0.00

Tabel 3.13 Perubahan Pagu menurut Jenis Belanja
Jenis Belanja | Semula |  | Menjadi |  | Selisih (Rp) | Perubahan (%)
 | Rp | % | Rp | %
51 Belanja Pegawai | #4275480000~#,##0 | #54.44~0.00 | #4382702000~#,##0 | #59.14~0.00 | #107222000~#,##0 | #2.51~0.00
52 Belanja Barang | #3486195000~#,##0 | #44.39~0.00 | #2943082000~#,##0 | #39.72~0.00 | #-543113000~#,##0 | #-15.58~0.00
53 Belanja Modal | #92500000~#,##0 | #1.18~0.00 | #84560000~#,##0 | #1.14~0.00 | #-7940000~#,##0 | #-8.58~0.00
Jumlah | #7854175000~#,##0 | #100~0.00 | #7410344000~#,##0 | #100~0.00 | #-443831000~#,##0 | #-5.65~0.00
`,
    },
    {
      name: "T12 Belanja Akun",
      sheet: `
Tabel 3.14 Pagu dan Realisasi Belanja menurut Akun, 2025 dan 2024
Akun | Uraian | Tahun 2025 |  |  |  | Realisasi 2024 (Rp) | Naik/(Turun) (Rp) | %
 |  | Pagu (Rp) | Realisasi (Rp) | %  | Sisa (Rp)
51 | BELANJA PEGAWAI
511111 | Belanja Gaji Pokok PNS | 1.846.320.000 | 1.839.754.200 | 99,64 | 6.565.800 | 1.712.846.300 | 126.907.900 | 7,41
511119 | Belanja Pembulatan Gaji PNS | 32.000 | 27.418 | 85,68 | 4.582 | 25.316 | 2.102 | 8,30
511121 | Belanja Tunjangan Suami/Istri PNS | 142.560.000 | 141.873.540 | 99,52 | 686.460 | 133.420.160 | 8.453.380 | 6,34
511122 | Belanja Tunjangan Anak PNS | 44.280.000 | 43.915.276 | 99,18 | 364.724 | 41.207.432 | 2.707.844 | 6,57
511123 | Belanja Tunjangan Struktural PNS | 19.620.000 | 19.620.000 | 100,00 | - | 19.620.000 | - | -
511124 | Belanja Tunjangan Fungsional PNS | 298.740.000 | 296.380.000 | 99,21 | 2.360.000 | 271.540.000 | 24.840.000 | 9,15
511125 | Belanja Tunjangan PPh PNS | 38.415.000 | 36.982.145 | 96,27 | 1.432.855 | 14.306.218 | 22.675.927 | 158,50
511126 | Belanja Tunjangan Beras PNS | 98.745.000 | 97.318.320 | 98,56 | 1.426.680 | 94.126.860 | 3.191.460 | 3,39
511129 | Belanja Uang Makan PNS | 246.180.000 | 243.925.000 | 99,08 | 2.255.000 | 229.174.000 | 14.751.000 | 6,44
511151 | Belanja Tunjangan Umum PNS | 23.310.000 | 22.755.000 | 97,62 | 555.000 | 24.420.000 | (1.665.000) | -6,82
512411 | Belanja Pegawai (Tunjangan Khusus/Kegiatan/Kinerja) | 1.624.500.000 | 1.616.842.716 | 99,53 | 7.657.284 | 1.498.630.452 | 118.212.264 | 7,89
 | Jumlah Belanja Pegawai | 4.382.702.000 | 4.359.393.615 | 99,47 | 23.308.385 | 4.039.316.738 | 320.076.877 | 7,92
52 | BELANJA BARANG
521111 | Belanja Keperluan Perkantoran | 214.360.000 | 213.884.500 | 99,78 | 475.500 | 226.418.000 | (12.533.500) | -5,54
521113 | Belanja Penambah Daya Tahan Tubuh | 9.120.000 | 9.120.000 | 100,00 | - | 10.260.000 | (1.140.000) | -11,11
521115 | Belanja Honor Operasional Satuan Kerja | 58.560.000 | 58.560.000 | 100,00 | - | 58.560.000 | - | -
521119 | Belanja Barang Operasional Lainnya | 17.425.000 | 16.980.000 | 97,45 | 445.000 | 15.230.000 | 1.750.000 | 11,49
521211 | Belanja Bahan | 96.870.000 | 94.758.600 | 97,82 | 2.111.400 | 141.385.000 | (46.626.400) | -32,98
521213 | Belanja Honor Output Kegiatan | 68.740.000 | 67.350.000 | 97,98 | 1.390.000 | 183.945.000 | (116.595.000) | -63,39
521811 | Belanja Barang Persediaan Barang Konsumsi | 72.345.000 | 71.986.200 | 99,50 | 358.800 | 88.410.500 | (16.424.300) | -18,58
522111 | Belanja Langganan Listrik | 96.000.000 | 94.217.683 | 98,14 | 1.782.317 | 98.546.217 | (4.328.534) | -4,39
522112 | Belanja Langganan Telepon | 26.400.000 | 25.812.400 | 97,77 | 587.600 | 27.196.300 | (1.383.900) | -5,09
522113 | Belanja Langganan Air | 4.800.000 | 4.365.000 | 90,94 | 435.000 | 4.510.500 | (145.500) | -3,23
522191 | Belanja Jasa Lainnya | 1.012.845.000 | 1.003.418.600 | 99,07 | 9.426.400 | 918.265.000 | 85.153.600 | 9,27
523111 | Belanja Pemeliharaan Gedung dan Bangunan | 43.560.000 | 43.372.000 | 99,57 | 188.000 | 45.120.000 | (1.748.000) | -3,87
523121 | Belanja Pemeliharaan Peralatan dan Mesin | 79.830.000 | 78.914.600 | 98,85 | 915.400 | 83.714.000 | (4.799.400) | -5,73
524111 | Belanja Perjalanan Dinas Biasa | 118.475.000 | 117.286.400 | 99,00 | 1.188.600 | 264.318.400 | (147.032.000) | -55,63
524113 | Belanja Perjalanan Dinas Dalam Kota | 959.432.000 | 936.686.317 | 97,63 | 22.745.683 | 532.670.000 | 404.016.317 | 75,85
524114 | Belanja Perjalanan Dinas Paket Meeting Dalam Kota | 64.320.000 | 63.850.000 | 99,27 | 470.000 | 187.425.000 | (123.575.000) | -65,93
 | Jumlah Belanja Barang | 2.943.082.000 | 2.900.562.300 | 98,56 | 42.519.700 | 2.885.973.917 | 14.588.383 | 0,51
53 | BELANJA MODAL
532111 | Belanja Modal Peralatan dan Mesin | 84.560.000 | 84.125.000 | 99,49 | 435.000 | 121.740.000 | (37.615.000) | -30,90
 | Jumlah Belanja Modal | 84.560.000 | 84.125.000 | 99,49 | 435.000 | 121.740.000 | (37.615.000) | -30,90
 | JUMLAH SELURUHNYA | 7.410.344.000 | 7.344.080.915 | 99,11 | 66.263.085 | 7.047.030.655 | 297.050.260 | 4,22

Ringkasan (miliar rupiah)
Jenis Belanja | Pagu | Realisasi | Sisa | Porsi Realisasi (%)
Pegawai | 4,38 | 4,36 | 0,023 | 59,36
Barang | 2,94 | 2,90 | 0,043 | 39,50
Modal | 0,08 | 0,08 | 0,000 | 1,15
Jumlah | 7,41 | 7,34 | 0,066 | 100,00
Catatan: jumlah dapat berbeda karena pembulatan
`,
    },
    {
      name: "T13 IKPA & SAKIP",
      sheet: `
Tabel 3.15 Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) s.d. Desember 2025
No | Indikator | Bobot (%) | Nilai | Nilai Akhir | Nilai Aspek
Kualitas Perencanaan Anggaran
#1~0 | Revisi DIPA | #10~0 | #100~0.00 | =ROUND(C4*D4/100,2) -> 10~0.00 | =ROUND(AVERAGE(D4:D5),2) -> 95.73~0.00
#2~0 | Deviasi Halaman III DIPA | #15~0 | #91.46~0.00 | =ROUND(C5*D5/100,2) -> 13.72~0.00
Kualitas Pelaksanaan Anggaran
#3~0 | Penyerapan Anggaran | #20~0 | #96.85~0.00 | =ROUND(C7*D7/100,2) -> 19.37~0.00 | =ROUND(AVERAGE(D7:D10),2) -> 98.06~0.00
#4~0 | Belanja Kontraktual | #10~0 | - | -
#5~0 | Penyelesaian Tagihan | #10~0 | #100~0.00 | =ROUND(C9*D9/100,2) -> 10~0.00
#6~0 | Pengelolaan UP dan TUP | #10~0 | #97.32~0.00 | =ROUND(C10*D10/100,2) -> 9.73~0.00
Kualitas Hasil Pelaksanaan Anggaran
#7~0 | Capaian Output | #25~0 | #98.6~0.00 | =ROUND(C12*D12/100,2) -> 24.65~0.00 | =ROUND(AVERAGE(D12:D12),2) -> 98.6~0.00
 | Nilai Total |  |  | =SUM(E4:E12) -> 87.47~0.00
 | Konversi Bobot (%) | #90~0
 | Dispensasi SPM (pengurang) |  |  | #0~0.00
 | Nilai Akhir (Nilai Total/Konversi Bobot) |  |  | =ROUND(E13/C14*100-E15,2) -> 97.19~0.00
Catatan: Belanja Kontraktual tidak ada transaksi sehingga tidak diperhitungkan (bobot dikonversi).

Tabel 3.16 Nilai Evaluasi SAKIP menurut Komponen, 2024 dan 2025
No | Komponen/Subkomponen | Bobot | Nilai 2024 | Nilai 2025 | % thd Bobot | Kenaikan
1 | Perencanaan Kinerja | =SUM(C22:C24) -> 30~0.00 | =SUM(D22:D24) -> 22.11~0.00 | =SUM(E22:E24) -> 23.52~0.00 | =E21/C21 -> 0.784~0.00% | =E21-D21 -> 1.41~0.00
1.a | Dokumen perencanaan kinerja telah tersedia | #6~0.00 | #5.1~0.00 | #5.4~0.00 | =E22/C22 -> 0.9~0.00% | =E22-D22 -> 0.3~0.00
1.b | Dokumen perencanaan kinerja telah memenuhi standar yang baik | #9~0.00 | #6.66~0.00 | #7.02~0.00 | =E23/C23 -> 0.78~0.00% | =E23-D23 -> 0.36~0.00
1.c | Perencanaan kinerja telah dimanfaatkan untuk mewujudkan hasil | #15~0.00 | #10.35~0.00 | #11.1~0.00 | =E24/C24 -> 0.74~0.00% | =E24-D24 -> 0.75~0.00
2 | Pengukuran Kinerja | =SUM(C26:C28) -> 30~0.00 | =SUM(D26:D28) -> 21.36~0.00 | =SUM(E26:E28) -> 22.41~0.00 | =E25/C25 -> 0.747~0.00% | =E25-D25 -> 1.05~0.00
2.a | Pengukuran kinerja telah dilakukan | #6~0.00 | #4.92~0.00 | #4.92~0.00 | =E26/C26 -> 0.82~0.00% | =E26-D26 -> 0~0.00
2.b | Pengukuran kinerja telah menjadi kebutuhan dan dilakukan berjenjang | #9~0.00 | #6.39~0.00 | #6.84~0.00 | =E27/C27 -> 0.76~0.00% | =E27-D27 -> 0.45~0.00
2.c | Pengukuran kinerja telah dijadikan dasar reward and punishment | #15~0.00 | #10.05~0.00 | #10.65~0.00 | =E28/C28 -> 0.71~0.00% | =E28-D28 -> 0.6~0.00
3 | Pelaporan Kinerja | =SUM(C30:C32) -> 15~0.00 | =SUM(D30:D32) -> 11.07~0.00 | =SUM(E30:E32) -> 11.54~0.00 | =E29/C29 -> 0.7693333333~0.00% | =E29-D29 -> 0.47~0.00
3.a | Terdapat dokumen laporan kinerja | #3~0.00 | #2.55~0.00 | #2.7~0.00 | =E30/C30 -> 0.9~0.00% | =E30-D30 -> 0.15~0.00
3.b | Dokumen laporan kinerja telah memenuhi standar | #4.5~0.00 | #3.42~0.00 | #3.51~0.00 | =E31/C31 -> 0.78~0.00% | =E31-D31 -> 0.09~0.00
3.c | Pelaporan kinerja telah berdampak dalam penyesuaian strategi | #7.5~0.00 | #5.1~0.00 | #5.33~0.00 | =E32/C32 -> 0.7106666667~0.00% | =E32-D32 -> 0.23~0.00
4 | Evaluasi Akuntabilitas Kinerja Internal | =SUM(C34:C36) -> 25~0.00 | =SUM(D34:D36) -> 17.23~0.00 | =SUM(E34:E36) -> 18.13~0.00 | =E33/C33 -> 0.7252~0.00% | =E33-D33 -> 0.9~0.00
4.a | Evaluasi internal telah dilaksanakan | #5~0.00 | #4~0.00 | #3.9~0.00 | =E34/C34 -> 0.78~0.00% | =E34-D34 -> -0.1~0.00
4.b | Evaluasi internal dilaksanakan secara berkualitas | #7.5~0.00 | #5.1~0.00 | #5.48~0.00 | =E35/C35 -> 0.7306666667~0.00% | =E35-D35 -> 0.38~0.00
4.c | Implementasi SAKIP meningkat karena evaluasi internal | #12.5~0.00 | #8.13~0.00 | #8.75~0.00 | =E36/C36 -> 0.7~0.00% | =E36-D36 -> 0.62~0.00
 | Nilai Hasil Evaluasi | =C21+C25+C29+C33 -> 100~0.00 | =D21+D25+D29+D33 -> 71.77~0.00 | =E21+E25+E29+E33 -> 75.6~0.00 | =E37/C37 -> 0.756~0.00% | =E37-D37 -> 3.83~0.00
 | Predikat |  | BB | BB
`,
    },
    {
      name: "T14 SKD",
      sheet: `
Tabel 3.17 Indeks Kepuasan Konsumen (IKK) menurut Atribut Pelayanan, Survei Kebutuhan Data 2025
No | Atribut | Rata-rata Kepentingan | Rata-rata Kepuasan | Gap | Penimbang | Nilai Tertimbang
(1) | (2) | (3) | (4) | (5)=(4)-(3) | (6)=(3)/Σ(3) | (7)=(4)x(6)
1 | Informasi pelayanan tersedia melalui media elektronik maupun nonelektronik | 9,21 | 9,08 | -0,13 | 0,0905 | 0,8217
2 | Persyaratan pelayanan mudah dipenuhi | 9,15 | 9,24 | 0,09 | 0,0899 | 0,8307
3 | Prosedur/alur pelayanan mudah diikuti | 9,32 | 9,18 | -0,14 | 0,0916 | 0,8409
4 | Jangka waktu penyelesaian sesuai ketetapan | 9,40 | 8,97 | -0,43 | 0,0923 | 0,8279
5 | Biaya pelayanan sesuai ketetapan | 9,05 | 9,51 | 0,46 | 0,0889 | 0,8454
6 | Produk pelayanan sesuai yang dijanjikan | 9,37 | 9,12 | -0,25 | 0,0921 | 0,8400
7 | Sarana dan prasarana pendukung nyaman | 9,11 | 9,03 | -0,08 | 0,0895 | 0,8082
8 | Data BPS mudah diakses melalui sarana utama | 9,44 | 9,01 | -0,43 | 0,0927 | 0,8352
9 | Petugas/aplikasi merespon dengan baik | 9,35 | 9,33 | -0,02 | 0,0919 | 0,8574
10 | Petugas mampu memberikan informasi yang jelas | 9,41 | 9,29 | -0,12 | 0,0924 | 0,8584
11 | Fasilitas pengaduan mudah diakses | 8,98 | 8,86 | -0,12 | 0,0882 | 0,7815
 | Jumlah | 101,79 | 100,62 | -1,17 | 1,0000 | 9,1473
 | Rata-rata | 9,25 | 9,15 | -0,11
 | IKK (Jumlah Nilai Tertimbang x 10) |  |  |  |  | 91,47

Tabel 3.18 Indeks Persepsi Anti Korupsi (IPAK) dan Karakteristik Responden |  |  |  |  |  |  | Perkembangan Indeks
Unsur | Rata-rata (skala 10) | Indeks |  | Kelompok Responden | Jumlah | % | Tahun | IKK | Perubahan IKK | IPAK
Tidak ada diskriminasi dalam pelayanan | 9,42 | 94,20 |  | Pelajar/Mahasiswa | 57 | 46,0 | 2021 | 86,45 | - | 90,12
Tidak ada kecurangan pelayanan | 9,47 | 94,70 |  | Peneliti/Dosen | 9 | 7,3 | 2022 | 88,02 | 1,57 | 91,76
Tidak menerima gratifikasi | 9,55 | 95,50 |  | ASN/TNI/Polri | 34 | 27,4 | 2023 | 89,37 | 1,35 | 92,84
Tidak ada pungutan liar | 9,61 | 96,10 |  | Swasta/Wiraswasta | 17 | 13,7 | 2024 | 90,18 | 0,81 | 93,90
Tidak ada praktik percaloan | 9,50 | 95,00 |  | Lainnya | 7 | 5,6 | 2025 | 91,47 | 1,29 | 95,10
Rata-rata | 9,51 | 95,10 |  | Jumlah | 124 | 100,0
`,
    },
    {
      name: "T15 Sampel Kecamatan",
      sheet: `
Tabel 3.19 Jumlah Blok Sensus dan Sampel Rumah Tangga menurut Kecamatan, 2025 |  |  |  |  |  |  |  |  |  |  |  |  | Tabel 3.20 Titik Sampel Pertanian
No | Kecamatan | Susenas Maret |  | Sakernas Agustus |  | Seruti TW IV |  | SUPAS 2025 |  | Total Ruta | % Ruta |  | Kecamatan | Plot Ubinan | Segmen KSA | Jumlah | % Jumlah
 |  | BS | Ruta | BS | Ruta | BS | Ruta | BS | Ruta
#1~0 | Bukit Kemiri | #5~#,##0 | =C4*10 -> 50~#,##0 | #4~#,##0 | =E4*10 -> 40~#,##0 | #2~#,##0 | =G4*10 -> 20~#,##0 | #9~#,##0 | =I4*16 -> 144~#,##0 | =D4+F4+H4+J4 -> 254~#,##0 | =K4/K17 -> 0.0667016807~0.00% |  | Bukit Kemiri | #38~#,##0 | #27~#,##0 | =O4+P4 -> 65~#,##0 | =Q4/Q17 -> 0.0855263158~0.00%
#2~0 | Muara Sungkai | #11~#,##0 | =C5*10 -> 110~#,##0 | #9~#,##0 | =E5*10 -> 90~#,##0 | #4~#,##0 | =G5*10 -> 40~#,##0 | #21~#,##0 | =I5*16 -> 336~#,##0 | =D5+F5+H5+J5 -> 576~#,##0 | =K5/K17 -> 0.1512605042~0.00% |  | Muara Sungkai | #12~#,##0 | #9~#,##0 | =O5+P5 -> 21~#,##0 | =Q5/Q17 -> 0.0276315789~0.00%
#3~0 | Pulau Rengas | #4~#,##0 | =C6*10 -> 40~#,##0 | #3~#,##0 | =E6*10 -> 30~#,##0 | #1~#,##0 | =G6*10 -> 10~#,##0 | #7~#,##0 | =I6*16 -> 112~#,##0 | =D6+F6+H6+J6 -> 192~#,##0 | =K6/K17 -> 0.0504201681~0.00% |  | Pulau Rengas | #44~#,##0 | #36~#,##0 | =O6+P6 -> 80~#,##0 | =Q6/Q17 -> 0.1052631579~0.00%
#4~0 | Tanjung Aman | #6~#,##0 | =C7*10 -> 60~#,##0 | #5~#,##0 | =E7*10 -> 50~#,##0 | #2~#,##0 | =G7*10 -> 20~#,##0 | #11~#,##0 | =I7*16 -> 176~#,##0 | =D7+F7+H7+J7 -> 306~#,##0 | =K7/K17 -> 0.0803571429~0.00% |  | Tanjung Aman | #27~#,##0 | #18~#,##0 | =O7+P7 -> 45~#,##0 | =Q7/Q17 -> 0.0592105263~0.00%
#5~0 | Way Tebing | #5~#,##0 | =C8*10 -> 50~#,##0 | #5~#,##0 | =E8*10 -> 50~#,##0 | #2~#,##0 | =G8*10 -> 20~#,##0 | #10~#,##0 | =I8*16 -> 160~#,##0 | =D8+F8+H8+J8 -> 280~#,##0 | =K8/K17 -> 0.0735294118~0.00% |  | Way Tebing | #31~#,##0 | #27~#,##0 | =O8+P8 -> 58~#,##0 | =Q8/Q17 -> 0.0763157895~0.00%
#6~0 | Sumber Rejo | #7~#,##0 | =C9*10 -> 70~#,##0 | #6~#,##0 | =E9*10 -> 60~#,##0 | #3~#,##0 | =G9*10 -> 30~#,##0 | #14~#,##0 | =I9*16 -> 224~#,##0 | =D9+F9+H9+J9 -> 384~#,##0 | =K9/K17 -> 0.1008403361~0.00% |  | Sumber Rejo | #52~#,##0 | #45~#,##0 | =O9+P9 -> 97~#,##0 | =Q9/Q17 -> 0.1276315789~0.00%
#7~0 | Rawa Pitu | #3~#,##0 | =C10*10 -> 30~#,##0 | #3~#,##0 | =E10*10 -> 30~#,##0 | #1~#,##0 | =G10*10 -> 10~#,##0 | #6~#,##0 | =I10*16 -> 96~#,##0 | =D10+F10+H10+J10 -> 166~#,##0 | =K10/K17 -> 0.043592437~0.00% |  | Rawa Pitu | #60~#,##0 | #54~#,##0 | =O10+P10 -> 114~#,##0 | =Q10/Q17 -> 0.15~0.00%
#8~0 | Bandar Jaya Timur | #8~#,##0 | =C11*10 -> 80~#,##0 | #7~#,##0 | =E11*10 -> 70~#,##0 | #3~#,##0 | =G11*10 -> 30~#,##0 | #16~#,##0 | =I11*16 -> 256~#,##0 | =D11+F11+H11+J11 -> 436~#,##0 | =K11/K17 -> 0.1144957983~0.00% |  | Bandar Jaya Timur | #29~#,##0 | #18~#,##0 | =O11+P11 -> 47~#,##0 | =Q11/Q17 -> 0.0618421053~0.00%
#9~0 | Negeri Agung | #6~#,##0 | =C12*10 -> 60~#,##0 | #5~#,##0 | =E12*10 -> 50~#,##0 | #2~#,##0 | =G12*10 -> 20~#,##0 | #12~#,##0 | =I12*16 -> 192~#,##0 | =D12+F12+H12+J12 -> 322~#,##0 | =K12/K17 -> 0.0845588235~0.00% |  | Negeri Agung | #24~#,##0 | #18~#,##0 | =O12+P12 -> 42~#,##0 | =Q12/Q17 -> 0.0552631579~0.00%
#10~0 | Kota Batu | #4~#,##0 | =C13*10 -> 40~#,##0 | #4~#,##0 | =E13*10 -> 40~#,##0 | #1~#,##0 | =G13*10 -> 10~#,##0 | #8~#,##0 | =I13*16 -> 128~#,##0 | =D13+F13+H13+J13 -> 218~#,##0 | =K13/K17 -> 0.0572478992~0.00% |  | Kota Batu | #18~#,##0 | #9~#,##0 | =O13+P13 -> 27~#,##0 | =Q13/Q17 -> 0.0355263158~0.00%
#11~0 | Simpang Tiga | #5~#,##0 | =C14*10 -> 50~#,##0 | #4~#,##0 | =E14*10 -> 40~#,##0 | #2~#,##0 | =G14*10 -> 20~#,##0 | #9~#,##0 | =I14*16 -> 144~#,##0 | =D14+F14+H14+J14 -> 254~#,##0 | =K14/K17 -> 0.0667016807~0.00% |  | Simpang Tiga | #36~#,##0 | #27~#,##0 | =O14+P14 -> 63~#,##0 | =Q14/Q17 -> 0.0828947368~0.00%
#12~0 | Karang Sari | #6~#,##0 | =C15*10 -> 60~#,##0 | #5~#,##0 | =E15*10 -> 50~#,##0 | #2~#,##0 | =G15*10 -> 20~#,##0 | #11~#,##0 | =I15*16 -> 176~#,##0 | =D15+F15+H15+J15 -> 306~#,##0 | =K15/K17 -> 0.0803571429~0.00% |  | Karang Sari | #41~#,##0 | #36~#,##0 | =O15+P15 -> 77~#,##0 | =Q15/Q17 -> 0.1013157895~0.00%
#13~0 | Ulu Danau | #2~#,##0 | =C16*10 -> 20~#,##0 | #2~#,##0 | =E16*10 -> 20~#,##0 | #1~#,##0 | =G16*10 -> 10~#,##0 | #4~#,##0 | =I16*16 -> 64~#,##0 | =D16+F16+H16+J16 -> 114~#,##0 | =K16/K17 -> 0.0299369748~0.00% |  | Ulu Danau | #15~#,##0 | #9~#,##0 | =O16+P16 -> 24~#,##0 | =Q16/Q17 -> 0.0315789474~0.00%
 | Jumlah | =SUM(C4:C16) -> 72~#,##0 | =SUM(D4:D16) -> 720~#,##0 | =SUM(E4:E16) -> 62~#,##0 | =SUM(F4:F16) -> 620~#,##0 | =SUM(G4:G16) -> 26~#,##0 | =SUM(H4:H16) -> 260~#,##0 | =SUM(I4:I16) -> 138~#,##0 | =SUM(J4:J16) -> 2208~#,##0 | =SUM(K4:K16) -> 3808~#,##0 | =K17/K17 -> 1~0.00% |  | Jumlah | =SUM(O4:O16) -> 427~#,##0 | =SUM(P4:P16) -> 333~#,##0 | =SUM(Q4:Q16) -> 760~#,##0 | =Q17/Q17 -> 1~0.00%
`,
    },
    {
      name: "T16 Kegiatan & TW",
      sheet: `
Tabel 3.21 Pagu, Blokir, dan Realisasi menurut Program dan Kegiatan, 2025
Kode | Program/Kegiatan | Pagu | Blokir | Pagu Efektif | Realisasi | % thd Pagu | % thd Pagu Efektif | Jumlah RO
054.01.GG | Program PPIS | Rp2.090.200.000 | Rp11.930.000 | Rp2.078.270.000 | Rp2.062.035.900 | 98,65% | 99,22% | 18
2896 | Pengembangan Metodologi Sensus dan Survei | Rp61.480.000 | - | Rp61.480.000 | Rp60.915.400 | 99,08% | 99,08% | 1
2897 | Pelayanan dan Pengembangan Diseminasi Informasi Statistik | Rp61.075.000 | - | Rp61.075.000 | Rp60.392.500 | 98,88% | 98,88% | 2
2898 | Penyediaan dan Pengembangan Statistik Neraca Pengeluaran | Rp48.975.000 | - | Rp48.975.000 | Rp48.310.000 | 98,64% | 98,64% | 1
2899 | Penyediaan dan Pengembangan Statistik Neraca Produksi | Rp22.340.000 | - | Rp22.340.000 | Rp22.268.000 | 99,68% | 99,68% | 1
2902 | Penyediaan dan Pengembangan Statistik Distribusi | Rp19.745.000 | - | Rp19.745.000 | Rp19.120.000 | 96,83% | 96,83% | 1
2903 | Penyediaan dan Pengembangan Statistik Harga | Rp137.420.000 | - | Rp137.420.000 | Rp136.885.000 | 99,61% | 99,61% | 1
2904 | Penyediaan dan Pengembangan Statistik Industri, Pertambangan dan Penggalian, Energi, dan Konstruksi | Rp41.650.000 | Rp3.200.000 | Rp38.450.000 | Rp37.984.000 | 91,20% | 98,79% | 1
2905 | Penyediaan dan Pengembangan Statistik Kependudukan dan Ketenagakerjaan | Rp906.190.000 | Rp4.600.000 | Rp901.590.000 | Rp896.588.500 | 98,94% | 99,45% | 2
2906 | Penyediaan dan Pengembangan Statistik Kesejahteraan Rakyat | Rp378.885.000 | - | Rp378.885.000 | Rp375.825.500 | 99,19% | 99,19% | 2
2907 | Penyediaan dan Pengembangan Statistik Ketahanan Sosial | Rp88.870.000 | Rp1.180.000 | Rp87.690.000 | Rp86.254.000 | 97,06% | 98,36% | 2
2908 | Penyediaan dan Pengembangan Statistik Keuangan, Teknologi Informasi, dan Pariwisata | Rp46.285.000 | Rp2.950.000 | Rp43.335.000 | Rp42.597.000 | 92,03% | 98,30% | 1
2909 | Penyediaan dan Pengembangan Statistik Peternakan, Perikanan, dan Kehutanan | Rp28.430.000 | - | Rp28.430.000 | Rp28.105.000 | 98,86% | 98,86% | 1
2910 | Penyediaan dan Pengembangan Statistik Tanaman Pangan, Hortikultura, dan Perkebunan | Rp248.855.000 | - | Rp248.855.000 | Rp246.791.000 | 99,17% | 99,17% | 2
054.01.WA | Program Dukungan Manajemen | Rp5.320.144.000 | - | Rp5.320.144.000 | Rp5.282.045.015 | 99,28% | 99,28% | 5
2886 | Dukungan Manajemen dan Pelaksanaan Tugas Teknis Lainnya BPS Provinsi | Rp5.320.144.000 | - | Rp5.320.144.000 | Rp5.282.045.015 | 99,28% | 99,28% | 5
 | TOTAL | Rp7.410.344.000 | Rp11.930.000 | Rp7.398.414.000 | Rp7.344.080.915 | 99,11% | 99,27% | 23

Tabel 3.22 Realisasi Anggaran per Triwulan menurut Jenis Belanja (Rp)
Jenis Belanja | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Jumlah | % TW IV
Belanja Pegawai | 915.472.021 | 1.177.036.021 | 1.089.848.021 | 1.177.037.552 | 4.359.393.615 | 27,00
Belanja Barang | 319.061.011 | 696.134.011 | 899.174.011 | 986.193.267 | 2.900.562.300 | 34,00
Belanja Modal | - | - | 61.275.000 | 22.850.000 | 84.125.000 | 27,16
Jumlah | 1.234.533.032 | 1.873.170.032 | 2.050.297.032 | 2.186.080.819 | 7.344.080.915 | 29,77
Kumulatif | 1.234.533.032 | 3.107.703.064 | 5.158.000.096 | 7.344.080.915
% Kumulatif thd Pagu | 16,66 | 41,94 | 69,61 | 99,11

 |  |  |  |  | Muara Sungkai, 30 Januari 2026
 |  |  |  |  | Kepala BPS Kabupaten Muara Sungkai,
`,
    },
    {
      name: "Narasi",
      sheet: `
BPS Kabupaten Muara Sungkai pada tahun 2025 menetapkan 17 indikator kinerja yang tersebar pada 4 tujuan. Sebanyak 15 indikator berkategori Sangat Berhasil, 1 indikator Berhasil, dan 1 indikator Cukup Berhasil, dengan rata-rata capaian kinerja sebesar 103,91 persen.
Rata-rata capaian Tujuan 1 sebesar 101,74 persen, Tujuan 2 sebesar 109,33 persen, Tujuan 3 sebesar 107,01 persen, dan Tujuan 4 sebesar 107,74 persen. Capaian tertinggi dicatat oleh Tujuan 2.
Realisasi Nilai SAKIP tahun 2025 adalah 75,60 poin dari target 72,50 poin sehingga capaiannya 104,28 persen. Dibandingkan tahun 2024 yang sebesar 71,77 poin, nilai ini naik 3,83 poin atau tumbuh 5,34 persen.
Indeks Pelayanan Publik meningkat dari 3,78 pada tahun 2024 menjadi 4,12 pada tahun 2025. Dengan target Renstra tahun 2029 sebesar 4,25, capaian terhadap target akhir periode telah mencapai 96,94 persen.
Indikator dengan capaian terendah adalah rata-rata waktu penyelesaian permintaan data mikro, yaitu 3,4 hari dari target 3 hari (capaian 86,67 persen), karena indikator ini berpolaritas minimum.
Dari 116 publikasi dan laporan yang disusun, sebanyak 112 di antaranya dinyatakan berkualitas atau 96,55 persen, sedangkan 4 laporan belum memenuhi kriteria.
Pembinaan statistik sektoral dilakukan terhadap 44 dari 50 instansi (88,00 persen). Secara keseluruhan 41 dari 50 instansi telah sesuai standar sehingga realisasi indikator ini 82,00 persen.
Seluruh kegiatan survei menargetkan 4.977 sampel dengan 4.879 respon, sehingga response rate mencapai 98,03 persen. Non respon tercatat 98 sampel, dan SUPAS 2025 merupakan kegiatan dengan target sampel terbesar, yaitu 2.208 rumah tangga dengan response rate 98,78 persen.
Dokumen yang terlambat berjumlah 177 dari 4.879 dokumen atau 3,63 persen, lebih rendah dari batas target 5,50 persen. Keterlambatan terbanyak terjadi pada SUPAS 2025 sebanyak 74 dokumen.
Pada tingkat provinsi, Nilai SAKIP BPS Kabupaten Muara Sungkai berada pada peringkat 4 dari 14 satuan kerja, lebih tinggi 2,41 poin dari rata-rata sebesar 73,19. Nilai IKPA sebesar 97,19 menempati peringkat 6. Sebanyak 11 satuan kerja memperoleh predikat BB.
Pagu DIPA tahun 2025 setelah revisi terakhir adalah Rp7.410.344.000 (tujuh miliar empat ratus sepuluh juta tiga ratus empat puluh empat ribu rupiah), dengan realisasi Rp7.344.080.915 atau 99,11 persen, sehingga sisa anggaran sebesar Rp66.263.085.
DIPA awal sebesar Rp7.854.175.000 mengalami enam kali revisi sehingga berkurang Rp443.831.000 atau turun 5,65 persen. Pengurangan terbesar terjadi pada revisi ke-2 sebesar Rp624.380.000.
Realisasi belanja pegawai sebesar Rp4.359.393.615 (99,47 persen), belanja barang Rp2.900.562.300 (98,56 persen), dan belanja modal Rp84.125.000 (99,49 persen). Belanja pegawai menyumbang 59,36 persen dari total realisasi.
Dibandingkan realisasi tahun 2024 sebesar Rp7.047.030.655, realisasi tahun 2025 naik Rp297.050.260 atau 4,22 persen. Belanja modal justru turun 30,90 persen.
Efisiensi Program Penyediaan dan Pelayanan Informasi Statistik sebesar 0,88 persen sehingga Nilai Efisiensi (NE) adalah 52,20 persen. Dari 18 RO pada program ini, 2 RO tidak mencapai target volume.
Dari 39 pegawai, sebanyak 11 orang berpredikat Sangat Baik, 26 orang Baik, dan 2 orang Butuh Perbaikan. Dengan demikian 94,87 persen pegawai berpredikat Baik ke atas.
Jumlah pegawai naik dari 36 orang pada tahun 2024 menjadi 39 orang pada tahun 2025, terdiri dari 20 laki-laki dan 19 perempuan. Pegawai berpendidikan Diploma IV/S1 mendominasi dengan 24 orang (61,5 persen).
Indeks Kepuasan Konsumen (IKK) tahun 2025 sebesar 91,47, naik 1,29 poin dari tahun 2024 yang sebesar 90,18. Indeks Persepsi Anti Korupsi mencapai 95,10. Responden terbanyak adalah pelajar/mahasiswa, yaitu 57 dari 124 responden (46,0 persen).
Sampel rumah tangga keempat survei berjumlah 3.808 rumah tangga. Kecamatan Muara Sungkai memperoleh alokasi terbesar, yaitu 576 rumah tangga (15,13 persen), sedangkan Kecamatan Ulu Danau terkecil dengan 114 rumah tangga.
Realisasi anggaran pada triwulan IV sebesar Rp2.186.080.819 atau 29,77 persen dari realisasi setahun. Terhadap pagu efektif sebesar Rp7.398.414.000, realisasi mencapai 99,27 persen.
`,
    },
  ],
  mistakes: [
    { sheet: "T1 SDM", cell: "E12", right: "20", wrong: "21" },
    { sheet: "T2 Publikasi & OPD", cell: "H15", right: "96,55", wrong: "97,48" },
    { sheet: "T2 Publikasi & OPD", cell: "G21", right: "69,23%", wrong: "81,82%" },
    { sheet: "T3 Capaian", cell: "F40", right: "134,00", wrong: "66,00" },
    { sheet: "T3 Capaian", cell: "D12", right: "92,00", wrong: "29,00" },
    { sheet: "T3 Capaian", cell: "G42", right: "107,74", wrong: "112,85" },
    { sheet: "T4 Triwulan", cell: "L10", right: "112,15", wrong: "107,24" },
    { sheet: "T4 Triwulan", cell: "M16", right: "106,13", wrong: "108,16" },
    { sheet: "T5 Response Rate", cell: "D21", right: "=D10+D20 -> 4879~#,##0", wrong: "=D10 -> 4162~#,##0" },
    { sheet: "T5 Response Rate", cell: "I20", right: "=SUM(I12:I19) -> 32~#,##0", wrong: "=SUM(I13:I19) -> 27~#,##0" },
    { sheet: "T6 Renstra", cell: "M21", right: "#64~0.00", wrong: "#136~0.00" },
    { sheet: "T6 Renstra", cell: "G6", right: "#10.78~0.00", wrong: "#9.73~0.00" },
    { sheet: "T7 Antar Satker", cell: "G13", right: "#5~#,##0", wrong: "#6~#,##0" },
    { sheet: "T8 Capaian RO", cell: "H30", right: "7.344.080.915", wrong: "7.334.080.915" },
    { sheet: "T8 Capaian RO", cell: "L13", right: "-2,20", wrong: "2,20" },
    { sheet: "T9 Efisiensi", cell: "H11", right: "=ROUND(C11*F11/E11,0) -> 36443750~#,##0", wrong: "#41650000~#,##0" },
    {
      sheet: "T9 Efisiensi",
      cell: "J23",
      right: "=ROUND(0.5+ROUND(J22,4)/0.2*0.5,4) -> 0.522~0.00%",
      wrong: "#0.5441~0.00%",
    },
    { sheet: "T10 SKP", cell: "I7", right: "87,50%", wrong: "75,00%" },
    { sheet: "T11 Revisi DIPA", cell: "E7", right: "#98750000~#,##0", wrong: "#89750000~#,##0" },
    { sheet: "T12 Belanja Akun", cell: "D34", right: "2.900.562.300", wrong: "2.890.562.300" },
    { sheet: "T13 IKPA & SAKIP", cell: "E12", right: "=ROUND(C12*D12/100,2) -> 24.65~0.00", wrong: "#26.45~0.00" },
    { sheet: "T13 IKPA & SAKIP", cell: "E16", right: "=ROUND(E13/C14*100-E15,2) -> 97.19~0.00", wrong: "#87.47~0.00" },
    {
      sheet: "T13 IKPA & SAKIP",
      cell: "E37",
      right: "=E21+E25+E29+E33 -> 75.6~0.00",
      wrong: "=E21+E25+E33 -> 64.06~0.00",
    },
    { sheet: "T14 SKD", cell: "G17", right: "91,47", wrong: "90,18" },
    { sheet: "T15 Sampel Kecamatan", cell: "D11", right: "=C11*10 -> 80~#,##0", wrong: "#70~#,##0" },
    { sheet: "T15 Sampel Kecamatan", cell: "R10", right: "=Q10/Q17 -> 0.15~0.00%", wrong: "#0.0436~0.00%" },
    { sheet: "T16 Kegiatan & TW", cell: "H10", right: "98,79%", wrong: "91,20%" },
    { sheet: "T16 Kegiatan & TW", cell: "D26", right: "2.050.297.032", wrong: "3.050.297.032" },
    { sheet: "T16 Kegiatan & TW", cell: "C12", right: "Rp378.885.000", wrong: "Rp387.885.000" },
    { sheet: "T6 Renstra", cell: "H18", right: "#72.5~0.00", wrong: "#73.5~0.00" },
    {
      sheet: "Narasi",
      cell: "A1",
      right: "Sebanyak 15 indikator berkategori",
      wrong: "Sebanyak 16 indikator berkategori",
    },
    { sheet: "Narasi", cell: "A2", right: "Tujuan 2 sebesar 109,33", wrong: "Tujuan 2 sebesar 103,93" },
    { sheet: "Narasi", cell: "A3", right: "naik 3,83 poin", wrong: "naik 3,38 poin" },
    { sheet: "Narasi", cell: "A4", right: "mencapai 96,94 persen", wrong: "mencapai 107,01 persen" },
    { sheet: "Narasi", cell: "A5", right: "capaian 86,67 persen", wrong: "capaian 113,33 persen" },
    { sheet: "Narasi", cell: "A6", right: "sedangkan 4 laporan", wrong: "sedangkan 6 laporan" },
    { sheet: "Narasi", cell: "A8", right: "Non respon tercatat 98 sampel", wrong: "Non respon tercatat 89 sampel" },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "berada pada peringkat 4 dari 14",
      wrong: "berada pada peringkat 6 dari 14",
    },
    {
      sheet: "Narasi",
      cell: "A11",
      right: "tiga ratus empat puluh empat ribu rupiah",
      wrong: "tiga ratus empat puluh ribu rupiah",
    },
    { sheet: "Narasi", cell: "A12", right: "Rp443.831.000", wrong: "Rp434.831.000" },
    {
      sheet: "Narasi",
      cell: "A13",
      right: "belanja barang Rp2.900.562.300 (98,56 persen)",
      wrong: "belanja barang Rp2.900.562.300 (99,47 persen)",
    },
    { sheet: "Narasi", cell: "A14", right: "naik Rp297.050.260", wrong: "naik Rp29.705.026" },
    { sheet: "Narasi", cell: "A15", right: "2 RO tidak mencapai", wrong: "3 RO tidak mencapai" },
    { sheet: "Narasi", cell: "A17", right: "terdiri dari 20 laki-laki", wrong: "terdiri dari 22 laki-laki" },
    { sheet: "Narasi", cell: "A19", right: "(15,13 persen)", wrong: "(13,15 persen)" },
  ],
};
