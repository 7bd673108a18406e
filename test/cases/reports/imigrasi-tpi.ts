import type { ReportCase } from "./report-case";

/** an immigration office: passports, stay permits, crossings by month and nationality, PNBP, plans by quarter, RO budget. */
export const imigrasiTpi: ReportCase = {
  name: "an immigration office: passports, stay permits, crossings by month and nationality, PNBP, plans by quarter, RO budget",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T1.1 SDM",
      sheet: `
Tabel 1.1 Komposisi Pegawai Kantor Imigrasi Kelas I TPI Padang Menurut Golongan dan Pendidikan per 31 Desember 2024

No | Pangkat/Golongan | Jenis Kelamin |  | Jumlah |  | No | Pendidikan | Jenis Kelamin |  | Jumlah | %
 |  | L | P |  |  |  |  | L | P |  | 
1 | Pembina Tk. I (IV/b) | 1 | - | 1 |  | 1 | S2 | 9 | 7 | 16 | 15,84%
2 | Pembina (IV/a) | 2 | 1 | 3 |  | 2 | S1 | 27 | 20 | 47 | 46,53%
 | Jumlah Golongan IV | 3 | 1 | 4 |  | 3 | D-IV | 6 | 2 | 8 | 7,92%
3 | Penata Tk. I (III/d) | 8 | 5 | 13 |  | 4 | D-III | 7 | 5 | 12 | 11,88%
4 | Penata (III/c) | 10 | 7 | 17 |  | 5 | SLTA/sederajat | 12 | 6 | 18 | 17,82%
5 | Penata Muda Tk. I (III/b) | 12 | 9 | 21 |  |  | Jumlah | 61 | 40 | 101 | 100,00%
6 | Penata Muda (III/a) | 9 | 8 | 17 |  |  |  |  |  |  | 
 | Jumlah Golongan III | 39 | 29 | 68 |  |  |  |  |  |  | 
7 | Pengatur Tk. I (II/d) | 4 | 2 | 6 |  |  |  |  |  |  | 
8 | Pengatur (II/c) | 7 | 3 | 10 |  |  |  |  |  |  | 
9 | Pengatur Muda Tk. I (II/b) | 3 | 1 | 4 |  |  |  |  |  |  | 
10 | Pengatur Muda (II/a) | 5 | 4 | 9 |  |  |  |  |  |  | 
 | Jumlah Golongan II | 19 | 10 | 29 |  |  |  |  |  |  | 
 | JUMLAH PEGAWAI | 61 | 40 | 101 |  |  |  |  |  |  | 

Tabel 1.2 Kebutuhan dan Bezetting Pegawai per Unit Kerja
No | Unit Kerja | Kebutuhan (ABK) | Bezetting |  |  |  | Lebih/Kurang | % Pemenuhan
 |  |  | Struktural | JFT | Pelaksana | Jumlah |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7=4+5+6 | 8=7-3 | 9=7/3
1 | Kepala Kantor | 1 | 1 | - | - | 1 | 0 | 100,00%
2 | Subbagian Tata Usaha | 24 | 1 | 5 | 13 | 19 | -5 | 79,17%
3 | Seksi Lalu Lintas Keimigrasian | 46 | 3 | 16 | 19 | 38 | -8 | 82,61%
4 | Seksi Izin Tinggal dan Status Keimigrasian | 17 | 3 | 5 | 6 | 14 | -3 | 82,35%
5 | Seksi Intelijen dan Penindakan Keimigrasian | 22 | 3 | 8 | 7 | 18 | -4 | 81,82%
6 | Seksi Teknologi Informasi dan Komunikasi Keimigrasian | 14 | 3 | 4 | 4 | 11 | -3 | 78,57%
 | Jumlah | 124 | 14 | 38 | 49 | 101 | -23 | 81,45%
Sumber: Subbagian Tata Usaha, diolah
`,
    },
    {
      name: "T2.1 PK",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
KANTOR IMIGRASI KELAS I TPI PADANG

No | Sasaran Kegiatan | No. IKK | Indikator Kinerja Kegiatan | Satuan | Target
(1) | (2) | (3) | (4) | (5) | (6)
1 | Terwujudnya penegakan hukum dan keamanan keimigrasian di wilayah | 1.1 | Persentase penyelesaian Tindakan Administratif Keimigrasian | % | 95,00
 |  | 1.2 | Jumlah operasi pengawasan orang asing | Operasi | 24
 |  | 1.3 | Indeks Pengamanan Keimigrasian | Indeks | 3,15
2 | Meningkatnya kualitas layanan keimigrasian yang cepat, pasti dan bebas korupsi | 2.1 | Jumlah Dokumen Perjalanan RI yang diterbitkan | Dokumen | 34.000
 |  | 2.2 | Indeks Kepuasan Masyarakat (IKM) | Nilai | 90,00
 |  | 2.3 | Indeks Persepsi Korupsi (IPK) | Indeks | 3,65
 |  | 2.4 | Rata-rata waktu penyelesaian paspor | Hari Kerja | 4,00
 |  | 2.5 | Jumlah pengaduan masyarakat atas layanan keimigrasian | Pengaduan | 24
 |  | 2.6 | Persentase realisasi PNBP terhadap target | % | 100,00
3 | Terwujudnya dukungan manajemen yang akuntabel | 3.1 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 96,00
 |  | 3.2 | Persentase realisasi anggaran | % | 99,00
 |  | 3.3 | Nilai evaluasi SAKIP | Nilai | 82,00

No | Program/Kegiatan | Anggaran
A | Program Dukungan Manajemen | Rp 17.817.178.000,-
1 | Dukungan Manajemen dan Teknis Lainnya di Wilayah | Rp 17.817.178.000,-
B | Program Penegakan dan Pelayanan Hukum | Rp 4.314.245.000,-
1 | Penyelenggaraan Kegiatan Keimigrasian di Wilayah | Rp 4.314.245.000,-
 | JUMLAH (A + B) | Rp 22.131.423.000,-
 | Terbilang: dua puluh dua miliar seratus tiga puluh satu juta empat ratus dua puluh tiga ribu rupiah

 | Padang, 12 Januari 2024
 | Pihak Kedua, |  | Pihak Pertama,
 | Kepala Kantor Wilayah |  | Kepala Kantor Imigrasi

 | (ttd) |  | (ttd)
`,
    },
    {
      name: "T2.2 Rencana Aksi",
      sheet: `
Tabel 2.2 Rencana Aksi dan Realisasi Kinerja per Triwulan Tahun 2024

No IKK | Indikator Kinerja | Satuan | Sifat Target | Target 2024 | Target |  |  |  | Realisasi |  |  |  | Realisasi 2024
 |  |  |  |  | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV | 
1.1 | Persentase penyelesaian Tindakan Administratif Keimigrasian | % | Posisi akhir | 95,00 | 95,00 | 95,00 | 95,00 | 95,00 | 100,00 | 100,00 | 99,22 | 98,27 | 98,27
1.2 | Jumlah operasi pengawasan orang asing | Operasi | Akumulasi | 24 | 6 | 6 | 6 | 6 | 7 | 8 | 8 | 7 | 30
1.3 | Indeks Pengamanan Keimigrasian | Indeks | Posisi akhir | 3,15 | 3,15 | 3,15 | 3,15 | 3,15 | 3,28 | 3,31 | 3,36 | 3,42 | 3,42
2.1 | Jumlah Dokumen Perjalanan RI yang diterbitkan | Dokumen | Akumulasi | 34.000 | 9.000 | 8.500 | 8.500 | 8.000 | 9.314 | 8.923 | 9.456 | 8.460 | 36.153
2.2 | Indeks Kepuasan Masyarakat (IKM) | Nilai | Posisi akhir | 90,00 | 90,00 | 90,00 | 90,00 | 90,00 | 90,12 | 90,64 | 91,08 | 91,49 | 91,49
2.3 | Indeks Persepsi Korupsi (IPK) | Indeks | Rata-rata | 3,65 | 3,65 | 3,65 | 3,65 | 3,65 | 3,71 | 3,75 | 3,79 | 3,84 | 3,77
2.4 | Rata-rata waktu penyelesaian paspor | Hari Kerja | Posisi akhir | 4,00 | 4,00 | 4,00 | 4,00 | 4,00 | 3,85 | 3,75 | 3,64 | 3,60 | 3,60
2.5 | Jumlah pengaduan masyarakat atas layanan keimigrasian | Pengaduan | Akumulasi | 24 | 6 | 6 | 6 | 6 | 6 | 5 | 6 | 4 | 21
2.6 | Persentase realisasi PNBP terhadap target | % | Kumulatif | 100,00 | 25,00 | 50,00 | 75,00 | 100,00 | 28,06 | 54,67 | 82,60 | 108,16 | 108,16
3.1 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | Posisi akhir | 96,00 | 96,00 | 96,00 | 96,00 | 96,00 | 95,14 | 96,02 | 96,87 | 97,40 | 97,40
3.2 | Persentase realisasi anggaran | % | Kumulatif | 99,00 | 20,00 | 48,00 | 76,00 | 99,00 | 17,18 | 44,82 | 73,30 | 99,24 | 99,24
3.3 | Nilai evaluasi SAKIP | Nilai | Posisi akhir | 82,00 | - | - | - | 82,00 | - | - | - | 80,15 | 80,15
Keterangan: Akumulasi = dijumlahkan; Kumulatif/Posisi akhir = angka s.d. triwulan ybs. (angka tahunan = TW IV); Rata-rata = rata-rata empat triwulan

Tabel 2.3 Rencana Penarikan dan Realisasi Anggaran per Triwulan (Rp)
Uraian | TW I | TW II | TW III | TW IV | Jumlah
Rencana |  |  |  |  | 
Belanja Pegawai | 2.164.961.000 | 2.729.733.000 | 2.259.090.000 | 2.259.091.000 | 9.412.875.000
Belanja Barang | 2.063.827.000 | 3.095.741.000 | 3.210.398.000 | 3.095.744.000 | 11.465.710.000
Belanja Modal | - | 957.775.000 | 1.231.425.000 | 547.300.000 | 2.736.500.000
Jumlah Rencana | 4.228.788.000 | 6.783.249.000 | 6.700.913.000 | 5.902.135.000 | 23.615.085.000
Realisasi |  |  |  |  | 
Belanja Pegawai | 2.142.895.420 | 2.753.808.589 | 2.265.078.054 | 2.236.882.064 | 9.398.664.127
Belanja Barang | 1.913.213.063 | 2.954.725.500 | 3.249.065.971 | 3.203.782.823 | 11.320.787.357
Belanja Modal | - | 820.473.177 | 1.211.692.175 | 684.633.248 | 2.716.798.600
Jumlah Realisasi | 4.056.108.483 | 6.529.007.266 | 6.725.836.200 | 6.125.298.135 | 23.436.250.084
% Realisasi thd Rencana | 95,92% | 96,25% | 100,37% | 103,78% | 99,24%
`,
    },
    {
      name: "T3.1 Capaian",
      sheet: `
Tabel 3.1 Capaian Kinerja Tahun 2024

No | Indikator Kinerja Kegiatan | Satuan | Polaritas | Target | Realiasi | Capaian (%) | Kategori
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
1 | Terwujudnya penegakan hukum dan keamanan keimigrasian di wilayah |  |  |  |  |  | 
1.1 | Persentase penyelesaian Tindakan Administratif Keimigrasian | % | Maksimal | 95,00 | 98,27 | 103,44% | Sangat Berhasil
1.2 | Jumlah operasi pengawasan orang asing | Operasi | Maksimal | 24 | 30 | 120,00% | Sangat Berhasil
1.3 | Indeks Pengamanan Keimigrasian | Indeks | Maksimal | 3,15 | 3,42 | 108,57% | Sangat Berhasil
 | Rata-rata Capaian Sasaran 1 |  |  |  |  | 110,67% | Sangat Berhasil
2 | Meningkatnya kualitas layanan keimigrasian yang cepat, pasti dan bebas korupsi |  |  |  |  |  | 
2.1 | Jumlah Dokumen Perjalanan RI yang diterbitkan | Dokumen | Maksimal | 34.000 | 36.153 | 106,33% | Sangat Berhasil
2.2 | Indeks Kepuasan Masyarakat (IKM) | Nilai | Maksimal | 90,00 | 91,49 | 101,66% | Sangat Berhasil
2.3 | Indeks Persepsi Korupsi (IPK) | Indeks | Maksimal | 3,65 | 3,77 | 103,29% | Sangat Berhasil
2.4 | Rata-rata waktu penyelesaian paspor | Hari Kerja | Minimal | 4,00 | 3,60 | 110,00% | Sangat Berhasil
2.5 | Jumlah pengaduan masyarakat atas layanan keimigrasian | Pengaduan | Minimal | 24 | 21 | 112,50% | Sangat Berhasil
2.6 | Persentase realisasi PNBP terhadap target | % | Maksimal | 100,00 | 108,16 | 108,16% | Sangat Berhasil
 | Rata-rata Capaian Sasaran 2 |  |  |  |  | 106,99% | Sangat Berhasil
3 | Terwujudnya dukungan manajemen yang akuntabel |  |  |  |  |  | 
3.1 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | Maksimal | 96,00 | 97,40 | 101,46% | Sangat Berhasil
3.2 | Persentase realisasi anggaran | % | Maksimal | 99,00 | 99,24 | 100,24% | Sangat Berhasil
3.3 | Nilai evaluasi SAKIP | Nilai | Maksimal | 82,00 | 80,15 | 97,74% | Berhasil
 | Rata-rata Capaian Sasaran 3 |  |  |  |  | 99,81% | Berhasil
 | Rata-rata Capaian 12 IKK |  |  |  |  | 106,12% | Sangat Berhasil
Catatan: Polaritas maksimal = realisasi/target x 100%; polaritas minimal = (2 x target - realisasi)/target x 100%. Capaian di atas 120% dihitung 120%.
Kategori: >= 100% Sangat Berhasil; 85% - < 100% Berhasil; 70% - < 85% Cukup Berhasil; < 70% Kurang Berhasil
`,
    },
    {
      name: "T3.2 Perbandingan",
      sheet: `
Tabel 3.2 Perbandingan Kinerja Tahun 2022 s.d. 2024

No | Indikator | Polaritas | 2022 |  |  | 2023 |  |  | 2024 |  |  | Naik/Turun Capaian 2024 thd 2023 (poin)
 |  |  | T | R | C (%) | T | R | C (%) | T | R | C (%) | 
1.1 | Persentase penyelesaian Tindakan Administratif Keimigrasian | max. | 90,00 | 92,31 | 102,57 | 92,00 | 94,12 | 102,30 | 95,00 | 98,27 | 103,44 | +1,14
1.2 | Jumlah operasi pengawasan orang asing | max. | 18 | 19 | 105,56 | 20 | 22 | 110,00 | 24 | 30 | 120,00 | +10,00
1.3 | Indeks Pengamanan Keimigrasian | max. | 3,10 | 3,18 | 102,58 | 3,12 | 3,29 | 105,45 | 3,15 | 3,42 | 108,57 | +3,12
2.1 | Jumlah Dokumen Perjalanan RI yang diterbitkan | max. | 18.000 | 19.983 | 111,02 | 30.000 | 32.727 | 109,09 | 34.000 | 36.153 | 106,33 | -2,76
2.2 | Indeks Kepuasan Masyarakat (IKM) | max. | 86,00 | 86,74 | 100,86 | 88,00 | 89,95 | 102,22 | 90,00 | 91,49 | 101,66 | -0,56
2.3 | Indeks Persepsi Korupsi (IPK) | max. | 3,50 | 3,54 | 101,14 | 3,60 | 3,66 | 101,67 | 3,65 | 3,77 | 103,29 | +1,62
2.4 | Rata-rata waktu penyelesaian paspor | min. | 4,00 | 3,95 | 101,25 | 4,00 | 3,80 | 105,00 | 4,00 | 3,60 | 110,00 | +5,00
2.5 | Jumlah pengaduan masyarakat atas layanan keimigrasian | min. | 36 | 39 | 91,67 | 30 | 27 | 110,00 | 24 | 21 | 112,50 | +2,50
2.6 | Persentase realisasi PNBP terhadap target | max. | 100,00 | 112,40 | 112,40 | 100,00 | 108,66 | 108,66 | 100,00 | 108,16 | 108,16 | -0,50
3.1 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | max. | 94,00 | 93,87 | 99,86 | 95,00 | 94,60 | 99,58 | 96,00 | 97,40 | 101,46 | +1,88
3.2 | Persentase realisasi anggaran | max. | 97,00 | 97,62 | 100,64 | 98,00 | 98,35 | 100,36 | 99,00 | 99,24 | 100,24 | -0,12
3.3 | Nilai evaluasi SAKIP | max. | 78,00 | 76,90 | 98,59 | 80,00 | 79,25 | 99,06 | 82,00 | 80,15 | 97,74 | -1,32
 | Rata-rata |  |  |  | 102,35 |  |  | 104,45 |  |  | 106,12 | +1,67
Ket.: T = target, R = realisasi, C = capaian (maks. 120%); min. = polaritas minimal

Tabel 3.3 Realisasi Tahun 2024 terhadap Target Akhir Renstra 2020-2024
No | Indikator | Satuan | Target Renstra 2024 | Realisasi 2024 | Tingkat Kemajuan
1.2 | Jumlah operasi pengawasan orang asing | Operasi | 26 | 30 | 115,38%
2.1 | Jumlah Dokumen Perjalanan RI yang diterbitkan | Dokumen | 33.000 | 36.153 | 109,55%
2.2 | Indeks Kepuasan Masyarakat (IKM) | Nilai | 91,00 | 91,49 | 100,54%
2.3 | Indeks Persepsi Korupsi (IPK) | Indeks | 3,70 | 3,77 | 101,89%
3.1 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 97,00 | 97,40 | 100,41%
3.3 | Nilai evaluasi SAKIP | Nilai | 85,00 | 80,15 | 94,29%
`,
    },
    {
      name: "T3.4 Paspor Bulanan",
      sheet: `
Tabel 3.4 Penerbitan Paspor per Bulan Tahun 2024

No | Bulan | Paspor Biasa 48 hal. |  | Paspor Elektronik |  | Jumlah | % thd Total | Kumulatif
 |  | Baru | Penggantian | Baru | Penggantian |  |  | 
#1 | Januari | #1486~#,##0 | #1139~#,##0 | #547~#,##0 | #381~#,##0 | =SUM(C5:F5) -> 3553~#,##0 | =G5/G$17 -> 0.0982767682~0.00% | =G5 -> 3553~#,##0
#2 | Februari | #1245~#,##0 | #1021~#,##0 | #457~#,##0 | #338~#,##0 | =SUM(C6:F6) -> 3061~#,##0 | =G6/G$17 -> 0.084667939~0.00% | =I5+G6 -> 6614~#,##0
#3 | Maret | #1109~#,##0 | #878~#,##0 | #414~#,##0 | #299~#,##0 | =SUM(C7:F7) -> 2700~#,##0 | =G7/G$17 -> 0.074682599~0.00% | =I6+G7 -> 9314~#,##0
#4 | April | #1105~#,##0 | #874~#,##0 | #422~#,##0 | #292~#,##0 | =SUM(C8:F8) -> 2693~#,##0 | =G8/G$17 -> 0.0744889774~0.00% | =I7+G8 -> 12007~#,##0
#5 | Mei | #1253~#,##0 | #947~#,##0 | #470~#,##0 | #326~#,##0 | =SUM(C9:F9) -> 2996~#,##0 | =G9/G$17 -> 0.0828700246~0.00% | =I8+G9 -> 15003~#,##0
#6 | Juni | #1365~#,##0 | #1020~#,##0 | #498~#,##0 | #351~#,##0 | =SUM(C10:F10) -> 3234~#,##0 | =G10/G$17 -> 0.0894531574~0.00% | =I9+G10 -> 18237~#,##0
#7 | Juli | #1416~#,##0 | #1131~#,##0 | #527~#,##0 | #356~#,##0 | =SUM(C11:F11) -> 3430~#,##0 | =G11/G$17 -> 0.0948745609~0.00% | =I10+G11 -> 21667~#,##0
#8 | Agustus | #1248~#,##0 | #1022~#,##0 | #468~#,##0 | #341~#,##0 | =SUM(C12:F12) -> 3079~#,##0 | =G12/G$17 -> 0.085165823~0.00% | =I11+G12 -> 24746~#,##0
#9 | September | #1191~#,##0 | #981~#,##0 | #467~#,##0 | #308~#,##0 | =SUM(C13:F13) -> 2947~#,##0 | =G13/G$17 -> 0.0815146737~0.00% | =I12+G13 -> 27693~#,##0
#10 | Oktober | #1215~#,##0 | #983~#,##0 | #470~#,##0 | #334~#,##0 | =SUM(C14:F14) -> 3002~#,##0 | =G14/G$17 -> 0.0830359859~0.00% | =I13+G14 -> 30695~#,##0
#11 | November | #1150~#,##0 | #956~#,##0 | #432~#,##0 | #304~#,##0 | =SUM(C15:F15) -> 2842~#,##0 | =G15/G$17 -> 0.0786103505~0.00% | =I14+G15 -> 33537~#,##0
#12 | Desember | #1104~#,##0 | #849~#,##0 | #392~#,##0 | #271~#,##0 | =SUM(C16:F16) -> 2616~#,##0 | =G16/G$17 -> 0.0723591403~0.00% | =I15+G16 -> 36153~#,##0
 | Jumlah | =SUM(C5:C16) -> 14887~#,##0 | =SUM(D5:D16) -> 11801~#,##0 | =SUM(E5:E16) -> 5564~#,##0 | =SUM(F5:F16) -> 3901~#,##0 | =SUM(G5:G16) -> 36153~#,##0 | =SUM(H5:H16) -> 1~0.00% | 
 | Rata-rata/bulan | =AVERAGE(C5:C16) -> 1240.5833333333~#,##0.0 | =AVERAGE(D5:D16) -> 983.4166666667~#,##0.0 | =AVERAGE(E5:E16) -> 463.6666666667~#,##0.0 | =AVERAGE(F5:F16) -> 325.0833333333~#,##0.0 | =AVERAGE(G5:G16) -> 3012.75~#,##0.0 |  |
`,
    },
    {
      name: "T3.5 Paspor Lokasi",
      sheet: `
Tabel 3.5 Penerbitan Paspor menurut Lokasi Layanan Tahun 2022-2024

No | Lokasi Layanan | Tahun |  |  | Kenaikan/Penurunan 2023-2024 |  | Proporsi 2024
 |  | 2022 | 2023 | 2024 | Jumlah | % | 
1 | 2 | 3 | 4 | 5 | 6=5-4 | 7=6/4 | 8
1 | Kantor Imigrasi (walk-in/M-Paspor) | 14.218 | 22.906 | 24.945 | 2.039 | 8,9% | 69,0%
2 | MPP Kota Padang | 2.140 | 3.312 | 3.759 | 447 | 13,5% | 10,4%
3 | MPP Kota Pariaman | - | 1.148 | 1.843 | 695 | 60,5% | 5,1%
4 | Unit Kerja Keimigrasian Pasaman Barat | 1.986 | 2.871 | 3.181 | 310 | 10,8% | 8,8%
5 | Eazy Passport | 1.127 | 1.684 | 1.663 | -21 | -1,2% | 4,6%
6 | Layanan prioritas/lansia (Paspor Simpatik) | 512 | 806 | 762 | -44 | -5,5% | 2,1%
 | Jumlah | 19.983 | 32.727 | 36.153 | 3.426 | 10,5% | 100,0%

Tabel 3.6 Penundaan/Penolakan Permohonan Paspor per Triwulan
No | Alasan | TW I | TW II | TW III | TW IV | Jumlah
1 | Diduga akan bekerja nonprosedural (TKI-NP) | 38 | 31 | 27 | 22 | 118
2 | Data tidak sinkron dengan Dukcapil | 14 | 11 | 16 | 9 | 50
3 | Duplikasi data biometrik | 6 | 8 | 5 | 7 | 26
4 | Tidak melengkapi persyaratan s.d. batas waktu | 21 | 25 | 19 | 17 | 82
5 | Lainnya | 3 | - | 2 | 4 | 9
 | Jumlah | 82 | 75 | 69 | 59 | 285
`,
    },
    {
      name: "T3.7 Izin Tinggal",
      sheet: `
Tabel 3.7 Pelayanan Izin Tinggal Keimigrasian Tahun 2024

No | Jenis Izin Tinggal | TW I | TW II | TW III | TW IV | Tahun 2024 | Tahun 2023 | Pertumbuhan
A | Izin Tinggal Kunjungan (ITK) | 193 | 188 | 267 | 230 | 878 | 737 | 19,13%
1 | Perpanjangan ITK Kunjungan | 131 | 118 | 174 | 149 | 572 | 496 | 15,32%
2 | Perpanjangan ITK eks VoA | 62 | 70 | 93 | 81 | 306 | 241 | 26,97%
B | Izin Tinggal Terbatas (ITAS) | 101 | 104 | 104 | 114 | 423 | 380 | 11,32%
1 | ITAS baru | 34 | 29 | 41 | 37 | 141 | 118 | 19,49%
2 | Perpanjangan ITAS | 58 | 63 | 55 | 66 | 242 | 227 | 6,61%
3 | Alih status ITK ke ITAS | 9 | 12 | 8 | 11 | 40 | 35 | 14,29%
C | Izin Tinggal Tetap (ITAP) | 6 | 8 | 9 | 9 | 32 | 27 | 18,52%
1 | ITAP baru (alih status ITAS ke ITAP) | 4 | 3 | 6 | 5 | 18 | 15 | 20,00%
2 | Perpanjangan ITAP | 2 | 5 | 3 | 4 | 14 | 12 | 16,67%
 | JUMLAH (A+B+C) | 300 | 300 | 380 | 353 | 1.333 | 1.144 | 16,52%

Tabel 3.8 Izin Tinggal menurut Kewarganegaraan Tahun 2024
No | Kewarganegaraan | ITK | ITAS | ITAP | Jumlah | % thd Total
1 | Malaysia | 193 | 63 | 7 | 263 | 19,73%
2 | Australia | 210 | 50 | 5 | 265 | 19,88%
3 | Tiongkok | 79 | 143 | 3 | 225 | 16,88%
4 | Amerika Serikat | 96 | 33 | 4 | 133 | 9,98%
5 | Jepang | 43 | 42 | 1 | 86 | 6,45%
6 | Belanda | 61 | 21 | 2 | 84 | 6,30%
7 | Jerman | 70 | 16 | 1 | 87 | 6,53%
8 | Prancis | 52 | 12 | - | 64 | 4,80%
9 | India | 26 | 25 | - | 51 | 3,83%
10 | Lainnya | 48 | 18 | 9 | 75 | 5,63%
 | Jumlah | 878 | 423 | 32 | 1.333 | 100,00%
`,
    },
    {
      name: "T3.9 Perlintasan",
      sheet: `
Tabel 3.9 Perlintasan WNI dan WNA pada TPI Bandara Internasional Minangkabau dan TPI Pelabuhan Teluk Bayur Tahun 2024 (orang)

Bulan | TPI Bandara Internasional Minangkabau |  |  |  |  | TPI Pelabuhan Teluk Bayur |  |  |  |  | Total
 | Kedatangan |  | Keberangkatan |  | Jumlah | Kedatangan |  | Keberangkatan |  | Jumlah | 
 | WNI | WNA | WNI | WNA |  | WNI | WNA | WNI | WNA |  | 
Januari | 11.144 | 4.968 | 12.081 | 5.818 | 34.011 | 39 | 227 | 26 | 216 | 508 | 34.519
Februari | 12.600 | 4.933 | 11.363 | 4.914 | 33.810 | 62 | 191 | 31 | 123 | 407 | 34.217
Maret | 11.269 | 4.450 | 12.262 | 4.150 | 32.131 | 41 | 232 | 31 | 120 | 424 | 32.555
April | 11.746 | 4.239 | 10.383 | 5.232 | 31.600 | 59 | 219 | 58 | 153 | 489 | 32.089
Mei | 10.852 | 4.817 | 11.345 | 5.734 | 32.748 | 36 | 193 | 50 | 164 | 443 | 33.191
Juni | 11.589 | 5.708 | 12.368 | 4.486 | 34.151 | 33 | 205 | 47 | 199 | 484 | 34.635
Juli | 10.121 | 4.976 | 11.627 | 5.867 | 32.591 | 42 | 217 | 27 | 202 | 488 | 33.079
Agustus | 10.607 | 4.487 | 12.954 | 5.800 | 33.848 | 52 | 110 | 30 | 163 | 355 | 34.203
September | 11.264 | 4.831 | 10.388 | 5.750 | 32.233 | 53 | 197 | 32 | 156 | 438 | 32.671
Oktober | 12.663 | 6.002 | 12.181 | 4.840 | 35.686 | 40 | 152 | 50 | 199 | 441 | 36.127
November | 11.680 | 5.964 | 10.751 | 4.231 | 32.626 | 33 | 131 | 51 | 207 | 422 | 33.048
Desember | 11.036 | 4.107 | 11.351 | 4.378 | 30.872 | 52 | 115 | 46 | 147 | 360 | 31.232
JUMLAH | 136.571 | 59.482 | 139.054 | 61.200 | 396.307 | 542 | 2.189 | 479 | 2.049 | 5.259 | 401.566
Rata-rata/bulan | 11.381 | 4.957 | 11.588 | 5.100 | 33.026 | 45 | 182 | 40 | 171 | 438 | 33.464
Catatan: rata-rata dibulatkan ke satuan orang sehingga penjumlahannya dapat berselisih dengan rata-rata total
`,
    },
    {
      name: "T3.10 Kebangsaan",
      sheet: `
Tabel 3.10 Perlintasan WNA menurut Kebangsaan (10 Besar) Tahun 2024, seluruh TPI

No | Kebangsaan | Kedatangan 2024 | Keberangkatan 2024 | Jumlah Perlintasan | % Kedatangan | Kedatangan 2023 | Pertumbuhan Kedatangan
#1 | Malaysia | #35436~#,##0 | #36846~#,##0 | =C4+D4 -> 72282~#,##0 | =C4/C$16 -> 0.5745974607~0.00% | #27331~#,##0 | =(C4-G4)/G4 -> 0.2965497055~0.00%
#2 | Singapura | #4714~#,##0 | #4820~#,##0 | =C5+D5 -> 9534~#,##0 | =C5/C$16 -> 0.0764378719~0.00% | #3320~#,##0 | =(C5-G5)/G5 -> 0.4198795181~0.00%
#3 | Australia | #4377~#,##0 | #4289~#,##0 | =C6+D6 -> 8666~#,##0 | =C6/C$16 -> 0.0709733911~0.00% | #3669~#,##0 | =(C6-G6)/G6 -> 0.1929681112~0.00%
#4 | Amerika Serikat | #2543~#,##0 | #2589~#,##0 | =C7+D7 -> 5132~#,##0 | =C7/C$16 -> 0.0412349402~0.00% | #1922~#,##0 | =(C7-G7)/G7 -> 0.3231009365~0.00%
#5 | Tiongkok | #2266~#,##0 | #2259~#,##0 | =C8+D8 -> 4525~#,##0 | =C8/C$16 -> 0.036743364~0.00% | #1970~#,##0 | =(C8-G8)/G8 -> 0.1502538071~0.00%
#6 | Prancis | #1818~#,##0 | #1843~#,##0 | =C9+D9 -> 3661~#,##0 | =C9/C$16 -> 0.0294790096~0.00% | #1557~#,##0 | =(C9-G9)/G9 -> 0.1676300578~0.00%
#7 | Inggris | #1649~#,##0 | #1645~#,##0 | =C10+D10 -> 3294~#,##0 | =C10/C$16 -> 0.0267386616~0.00% | #1376~#,##0 | =(C10-G10)/G10 -> 0.1984011628~0.00%
#8 | Jerman | #1469~#,##0 | #1441~#,##0 | =C11+D11 -> 2910~#,##0 | =C11/C$16 -> 0.0238199478~0.00% | #1103~#,##0 | =(C11-G11)/G11 -> 0.3318223028~0.00%
#9 | Belanda | #1289~#,##0 | #1280~#,##0 | =C12+D12 -> 2569~#,##0 | =C12/C$16 -> 0.020901234~0.00% | #1003~#,##0 | =(C12-G12)/G12 -> 0.2851445663~0.00%
#10 | Jepang | #1082~#,##0 | #1080~#,##0 | =C13+D13 -> 2162~#,##0 | =C13/C$16 -> 0.0175447131~0.00% | #868~#,##0 | =(C13-G13)/G13 -> 0.2465437788~0.00%
 | Jumlah 10 besar | =SUM(C4:C13) -> 56643~#,##0 | =SUM(D4:D13) -> 58092~#,##0 | =C14+D14 -> 114735~#,##0 | =C14/C$16 -> 0.918470594~0.00% | =SUM(G4:G13) -> 44119~#,##0 | =(C14-G14)/G14 -> 0.283868628~0.00%
#11 | Lainnya | #5028~#,##0 | #5157~#,##0 | =C15+D15 -> 10185~#,##0 | =C15/C$16 -> 0.081529406~0.00% | #4198~#,##0 | =(C15-G15)/G15 -> 0.1977131968~0.00%
 | Jumlah seluruhnya | =C14+C15 -> 61671~#,##0 | =D14+D15 -> 63249~#,##0 | =C16+D16 -> 124920~#,##0 | =C16/C$16 -> 1~0.00% | =G14+G15 -> 48317~#,##0 | =(C16-G16)/G16 -> 0.2763830536~0.00%
`,
    },
    {
      name: "T3.11 TAK",
      sheet: `
Tabel 3.11 Tindakan Administratif Keimigrasian (TAK) Tahun 2024

No | Jenis TAK | Jumlah Tindakan |  |  |  | Jumlah | Selesai | % Selesai
 |  | TW I | TW II | TW III | TW IV |  |  | 
1 | Deportasi | 7 | 9 | 6 | 8 | 30 | 30 | 100,00%
2 | Pendetensian di Ruang Detensi Imigrasi | 8 | 11 | 7 | 9 | 35 | 34 | 97,14%
3 | Penangkalan | 6 | 8 | 5 | 8 | 27 | 26 | 96,30%
4 | Pembatalan izin tinggal | 3 | 2 | 4 | 2 | 11 | 11 | 100,00%
5 | Pengenaan biaya beban (overstay < 60 hari) | 14 | 17 | 21 | 16 | 68 | 67 | 98,53%
6 | Keharusan bertempat tinggal di tempat tertentu | - | 1 | - | 1 | 2 | 2 | 100,00%
 | Jumlah | 38 | 48 | 43 | 44 | 173 | 170 | 98,27%
 | Selesai | 38 | 48 | 42 | 42 | 170 |  | 
 | % Selesai per triwulan | 100,00% | 100,00% | 97,67% | 95,45% | 98,27% |  | 

Tabel 3.12 TAK menurut Kewarganegaraan
No | Kewarganegaraan | Deportasi | Detensi | Penangkalan | Pembatalan IT | Biaya Beban | Keharusan tinggal | Jumlah
1 | Malaysia | 9 | 8 | 8 | 3 | 26 | 1 | 55
2 | Tiongkok | 6 | 7 | 5 | 4 | 9 | - | 31
3 | Bangladesh | 6 | 8 | 6 | - | 5 | - | 25
4 | Myanmar | 4 | 6 | 4 | - | 2 | 1 | 17
5 | Australia | 2 | 1 | 2 | 2 | 14 | - | 21
6 | Lainnya | 3 | 5 | 2 | 2 | 12 | - | 24
 | Jumlah | 30 | 35 | 27 | 11 | 68 | 2 | 173

Tabel 3.13 Operasi Pengawasan Orang Asing
No | Jenis Operasi | TW I | TW II | TW III | TW IV | Jumlah Operasi | Orang Asing Diperiksa | Pelanggaran
1 | Operasi mandiri | 3 | 4 | 3 | 3 | 13 | 182 | 18
2 | Operasi gabungan (Timpora) | 2 | 2 | 3 | 2 | 9 | 145 | 14
3 | Operasi intelijen/pemantauan lapangan | 2 | 2 | 2 | 2 | 8 | 84 | 5
 | Jumlah | 7 | 8 | 8 | 7 | 30 | 411 | 37
`,
    },
    {
      name: "T3.14 PNBP",
      sheet: `
Tabel 3.14 Target dan Realisasi PNBP Keimigrasian Tahun 2024

No | Jenis Penerimaan | Volume | Tarif (Rp) | Realisasi (Rp) | Target (Rp) | % | Lebih/(Kurang)
1 | 2 | 3 | 4 | 5=3x4 | 6 | 7=5/6 | 8=5-6
#1 | Paspor Biasa 48 halaman | #26688~#,##0 | #350000~#,##0 | =C5*D5 -> 9340800000~#,##0 | #9000000000~#,##0 | =E5/F5 -> 1.0378666667~0.00% | =E5-F5 -> 340800000~#,##0
#2 | Paspor Elektronik 48 halaman | #9465~#,##0 | #650000~#,##0 | =C6*D6 -> 6152250000~#,##0 | #5600000000~#,##0 | =E6/F6 -> 1.0986160714~0.00% | =E6-F6 -> 552250000~#,##0
#3 | Layanan percepatan paspor selesai pada hari yang sama | #1146~#,##0 | #1000000~#,##0 | =C7*D7 -> 1146000000~#,##0 | #1000000000~#,##0 | =E7/F7 -> 1.146~0.00% | =E7-F7 -> 146000000~#,##0
#4 | Denda paspor rusak | #87~#,##0 | #500000~#,##0 | =C8*D8 -> 43500000~#,##0 | #40000000~#,##0 | =E8/F8 -> 1.0875~0.00% | =E8-F8 -> 3500000~#,##0
#5 | Denda paspor hilang | #139~#,##0 | #1000000~#,##0 | =C9*D9 -> 139000000~#,##0 | #150000000~#,##0 | =E9/F9 -> 0.9266666667~0.00% | =E9-F9 -> -11000000~#,##0
#6 | Perpanjangan Izin Tinggal Kunjungan | #878~#,##0 | #500000~#,##0 | =C10*D10 -> 439000000~#,##0 | #375000000~#,##0 | =E10/F10 -> 1.1706666667~0.00% | =E10-F10 -> 64000000~#,##0
#7 | Izin Tinggal Terbatas (baru/perpanjangan/alih status) | #423~#,##0 | #1500000~#,##0 | =C11*D11 -> 634500000~#,##0 | #600000000~#,##0 | =E11/F11 -> 1.0575~0.00% | =E11-F11 -> 34500000~#,##0
#8 | Izin Tinggal Tetap (baru/perpanjangan) | #32~#,##0 | #3500000~#,##0 | =C12*D12 -> 112000000~#,##0 | #105000000~#,##0 | =E12/F12 -> 1.0666666667~0.00% | =E12-F12 -> 7000000~#,##0
#9 | Izin Masuk Kembali (MERP) | #388~#,##0 | #1000000~#,##0 | =C13*D13 -> 388000000~#,##0 | #350000000~#,##0 | =E13/F13 -> 1.1085714286~0.00% | =E13-F13 -> 38000000~#,##0
#10 | Visa on Arrival (VoA) di TPI | #21874~#,##0 | #500000~#,##0 | =C14*D14 -> 10937000000~#,##0 | #10000000000~#,##0 | =E14/F14 -> 1.0937~0.00% | =E14-F14 -> 937000000~#,##0
#11 | Biaya beban (overstay) per hari | #412~#,##0 | #1000000~#,##0 | =C15*D15 -> 412000000~#,##0 | #280000000~#,##0 | =E15/F15 -> 1.4714285714~0.00% | =E15-F15 -> 132000000~#,##0
 | Jumlah |  |  | =SUM(E5:E15) -> 29744050000~#,##0 | =SUM(F5:F15) -> 27500000000~#,##0 | =E16/F16 -> 1.0816018182~0.00% | =SUM(H5:H15) -> 2244050000~#,##0

Tabel 3.15 Realisasi PNBP per Bulan Tahun 2023 dan 2024 (Rp)
No | Bulan | 2023 | 2024 | Selisih | Pertumbuhan
#1 | Januari | #2410100000~#,##0 | #3002050000~#,##0 | =D20-C20 -> 591950000~#,##0 | =E20/C20 -> 0.2456122153~0.00%
#2 | Februari | #2074300000~#,##0 | #2401900000~#,##0 | =D21-C21 -> 327600000~#,##0 | =E21/C21 -> 0.1579327966~0.00%
#3 | Maret | #1891400000~#,##0 | #2312300000~#,##0 | =D22-C22 -> 420900000~#,##0 | =E22/C22 -> 0.222533573~0.00%
#4 | April | #1800950000~#,##0 | #2220900000~#,##0 | =D23-C23 -> 419950000~#,##0 | =E23/C23 -> 0.233182487~0.00%
#5 | Mei | #2010650000~#,##0 | #2375500000~#,##0 | =D24-C24 -> 364850000~#,##0 | =E24/C24 -> 0.1814587323~0.00%
#6 | Juni | #2189900000~#,##0 | #2721850000~#,##0 | =D25-C25 -> 531950000~#,##0 | =E25/C25 -> 0.2429106352~0.00%
#7 | Juli | #2290800000~#,##0 | #2814550000~#,##0 | =D26-C26 -> 523750000~#,##0 | =E26/C26 -> 0.228631919~0.00%
#8 | Agustus | #1961100000~#,##0 | #2535000000~#,##0 | =D27-C27 -> 573900000~#,##0 | =E27/C27 -> 0.2926418847~0.00%
#9 | September | #1996050000~#,##0 | #2331450000~#,##0 | =D28-C28 -> 335400000~#,##0 | =E28/C28 -> 0.1680318629~0.00%
#10 | Oktober | #2031000000~#,##0 | #2441300000~#,##0 | =D29-C29 -> 410300000~#,##0 | =E29/C29 -> 0.20201871~0.00%
#11 | November | #1887700000~#,##0 | #2367400000~#,##0 | =D30-C30 -> 479700000~#,##0 | =E30/C30 -> 0.2541187689~0.00%
#12 | Desember | #1643400000~#,##0 | #2219850000~#,##0 | =D31-C31 -> 576450000~#,##0 | =E31/C31 -> 0.3507667032~0.00%
 | Jumlah | =SUM(C20:C31) -> 24187350000~#,##0 | =SUM(D20:D31) -> 29744050000~#,##0 | =D32-C32 -> 5556700000~#,##0 | =E32/C32 -> 0.2297357916~0.00%
`,
    },
    {
      name: "T3.16 IKM IPK",
      sheet: `
Tabel 3.16 Hasil Survei Kepuasan Masyarakat Tahun 2024 (jumlah responden = 500)

No | Unsur Pelayanan | Jumlah Nilai | NRR per Unsur | Nilai Konversi | Mutu | Kinerja
1 | 2 | 3 | 4=3/500 | 5=4x25 | 6 | 7
U1 | Persyaratan | 1.842 | 3,684 | 92,10 | A | Sangat Baik
U2 | Sistem, mekanisme dan prosedur | 1.827 | 3,654 | 91,35 | A | Sangat Baik
U3 | Waktu penyelesaian | 1.759 | 3,518 | 87,95 | B | Baik
U4 | Biaya/tarif | 1.868 | 3,736 | 93,40 | A | Sangat Baik
U5 | Produk spesifikasi jenis pelayanan | 1.851 | 3,702 | 92,55 | A | Sangat Baik
U6 | Kompetensi pelaksana | 1.873 | 3,746 | 93,65 | A | Sangat Baik
U7 | Perilaku pelaksana | 1.889 | 3,778 | 94,45 | A | Sangat Baik
U8 | Penanganan pengaduan, saran dan masukan | 1.816 | 3,632 | 90,80 | A | Sangat Baik
U9 | Sarana dan prasarana | 1.744 | 3,488 | 87,20 | B | Baik
 | Jumlah Nilai / Rata-rata NRR / Nilai IKM | 16.469 | 3,660 | 91,49 | A | Sangat Baik
Mutu: A (Sangat Baik) 88,31-100,00; B (Baik) 76,61-88,30; C (Kurang Baik) 65,00-76,60

Tabel 3.17 Indeks Persepsi Korupsi per Triwulan Tahun 2024 (skala 4)
No | Unsur | TW I | TW II | TW III | TW IV | Rata-rata
1 | Tidak ada diskriminasi pelayanan | 3,74 | 3,78 | 3,80 | 3,84 | 3,79
2 | Tidak ada kecurangan pelayanan | 3,70 | 3,73 | 3,79 | 3,81 | 3,76
3 | Tidak ada imbalan/gratifikasi | 3,76 | 3,79 | 3,83 | 3,86 | 3,81
4 | Tidak ada pungutan liar | 3,81 | 3,80 | 3,85 | 3,90 | 3,84
5 | Tidak ada praktik percaloan | 3,53 | 3,64 | 3,69 | 3,77 | 3,66
 | Indeks (rata-rata) | 3,71 | 3,75 | 3,79 | 3,84 | 3,77
`,
    },
    {
      name: "T3.18 IKPA",
      sheet: `
Tabel 3.18 Nilai IKPA Tahun 2023 dan 2024

No | Indikator | Bobot | 2023 |  | 2024 |  | Kenaikan/Penurunan Nilai Akhir
 |  |  | Nilai | Nilai Akhir | Nilai | Nilai Akhir | 
A | Kualitas Perencanaan Anggaran |  |  |  |  |  | 
#1 | Revisi DIPA | #0.1~0% | #100~0.00 | =ROUND(D6*C6,2) -> 10~0.00 | #100~0.00 | =ROUND(F6*C6,2) -> 10~0.00 | =G6-E6 -> 0~0.00
#2 | Deviasi Halaman III DIPA | #0.15~0% | #81.46~0.00 | =ROUND(D7*C7,2) -> 12.22~0.00 | #88.72~0.00 | =ROUND(F7*C7,2) -> 13.31~0.00 | =G7-E7 -> 1.09~0.00
B | Kualitas Pelaksanaan Anggaran |  |  |  |  |  | 
#3 | Penyerapan Anggaran | #0.2~0% | #94.35~0.00 | =ROUND(D9*C9,2) -> 18.87~0.00 | #98.64~0.00 | =ROUND(F9*C9,2) -> 19.73~0.00 | =G9-E9 -> 0.86~0.00
#4 | Belanja Kontraktual | #0.1~0% | #92~0.00 | =ROUND(D10*C10,2) -> 9.2~0.00 | #96.5~0.00 | =ROUND(F10*C10,2) -> 9.65~0.00 | =G10-E10 -> 0.45~0.00
#5 | Penyelesaian Tagihan | #0.1~0% | #100~0.00 | =ROUND(D11*C11,2) -> 10~0.00 | #99.2~0.00 | =ROUND(F11*C11,2) -> 9.92~0.00 | =G11-E11 -> -0.08~0.00
#6 | Pengelolaan UP dan TUP | #0.1~0% | #96.18~0.00 | =ROUND(D12*C12,2) -> 9.62~0.00 | #97.85~0.00 | =ROUND(F12*C12,2) -> 9.79~0.00 | =G12-E12 -> 0.17~0.00
C | Kualitas Hasil Pelaksanaan Anggaran |  |  |  |  |  | 
#7 | Capaian Output | #0.25~0% | #98.74~0.00 | =ROUND(D14*C14,2) -> 24.69~0.00 | #100~0.00 | =ROUND(F14*C14,2) -> 25~0.00 | =G14-E14 -> 0.31~0.00
 | Nilai IKPA | =SUM(C5:C14) -> 1~0% |  | =SUM(E5:E14) -> 94.6~0.00 |  | =SUM(G5:G14) -> 97.4~0.00 | =G15-E15 -> 2.8~0.00
Dispensasi SPM (pengurang) tahun 2023 dan 2024: nihil
`,
    },
    {
      name: "T3.19 Anggaran RO",
      sheet: `
Tabel 3.19 Pagu dan Realisasi Anggaran per Program, Kegiatan, KRO dan RO Tahun Anggaran 2024 (dalam rupiah)

Kode | Program/Kegiatan/KRO/RO/Komponen | Pagu Revisi | Realisasi | Sisa | %
1 | 2 | 3 | 4 | 5=3-4 | 6=4/3
013.WA | Program Dukungan Manajemen | 18.989.840.000 | 18.903.406.475 | 86.433.525 | 99,54%
6162 | Dukungan Manajemen dan Teknis Lainnya di Wilayah | 18.989.840.000 | 18.903.406.475 | 86.433.525 | 99,54%
6162.EBA | Layanan Dukungan Manajemen Internal | 16.061.965.000 | 15.997.253.375 | 64.711.625 | 99,60%
6162.EBA.956 | Layanan BMN | 32.500.000 | 32.411.500 | 88.500 | 99,73%
6162.EBA.962 | Layanan Umum | 398.140.000 | 391.275.430 | 6.864.570 | 98,28%
6162.EBA.994 | Layanan Perkantoran | 15.631.325.000 | 15.573.566.445 | 57.758.555 | 99,63%
001 | - Gaji dan Tunjangan | 9.412.875.000 | 9.398.664.127 | 14.210.873 | 99,85%
002 | - Operasional dan Pemeliharaan Kantor | 6.218.450.000 | 6.174.902.318 | 43.547.682 | 99,30%
6162.EBB | Layanan Sarana dan Prasarana Internal | 2.736.500.000 | 2.716.798.600 | 19.701.400 | 99,28%
6162.EBB.951 | Layanan Sarana Internal | 1.486.500.000 | 1.479.312.600 | 7.187.400 | 99,52%
6162.EBB.971 | Layanan Prasarana Internal | 1.250.000.000 | 1.237.486.000 | 12.514.000 | 99,00%
6162.EBC | Layanan Manajemen SDM Internal | 56.800.000 | 55.912.750 | 887.250 | 98,44%
6162.EBC.954 | Layanan Manajemen SDM | 56.800.000 | 55.912.750 | 887.250 | 98,44%
6162.EBD | Layanan Manajemen Kinerja Internal | 134.575.000 | 133.441.750 | 1.133.250 | 99,16%
6162.EBD.952 | Layanan Perencanaan dan Penganggaran | 38.260.000 | 37.844.100 | 415.900 | 98,91%
6162.EBD.953 | Layanan Pemantauan dan Evaluasi | 33.975.000 | 33.610.250 | 364.750 | 98,93%
6162.EBD.955 | Layanan Manajemen Keuangan | 62.340.000 | 61.987.400 | 352.600 | 99,43%
013.BF | Program Penegakan dan Pelayanan Hukum | 4.625.245.000 | 4.532.843.609 | 92.401.391 | 98,00%
5252 | Penyelenggaraan Kegiatan Keimigrasian di Wilayah | 4.625.245.000 | 4.532.843.609 | 92.401.391 | 98,00%
5252.BAA | Pelayanan Publik kepada Masyarakat | 3.663.995.000 | 3.599.104.434 | 64.890.566 | 98,23%
5252.BAA.001 | Layanan Dokumen Perjalanan RI | 2.462.310.000 | 2.418.995.874 | 43.314.126 | 98,24%
5252.BAA.002 | Layanan Izin Tinggal dan Status Keimigrasian | 186.420.000 | 181.366.200 | 5.053.800 | 97,29%
5252.BAA.003 | Layanan Pemeriksaan Keimigrasian di TPI | 1.015.265.000 | 998.742.360 | 16.522.640 | 98,37%
5252.BCE | Penanganan Perkara | 451.350.000 | 430.982.125 | 20.367.875 | 95,49%
5252.BCE.001 | Tindakan Administratif Keimigrasian | 318.650.000 | 309.418.725 | 9.231.275 | 97,10%
5252.BCE.002 | Penyidikan Tindak Pidana Keimigrasian | 132.700.000 | 121.563.400 | 11.136.600 | 91,61%
5252.BIB | Pengawasan dan Pengendalian Masyarakat | 401.400.000 | 396.022.150 | 5.377.850 | 98,66%
5252.BIB.001 | Pengawasan Orang Asing (Timpora) | 401.400.000 | 396.022.150 | 5.377.850 | 98,66%
5252.BMB | Komunikasi Publik | 108.500.000 | 106.734.900 | 1.765.100 | 98,37%
5252.BMB.001 | Penyebaran Informasi Keimigrasian | 108.500.000 | 106.734.900 | 1.765.100 | 98,37%
 | JUMLAH | 23.615.085.000 | 23.436.250.084 | 178.834.916 | 99,24%
Catatan: JUMLAH = jumlah kedua program; baris kegiatan, KRO, RO dan komponen adalah rinciannya
`,
    },
    {
      name: "T3.20 Jenis Belanja",
      sheet: `
Tabel 3.20 Pagu dan Realisasi per Jenis Belanja TA 2024

Kode | Jenis Belanja | Pagu Awal | Pagu Revisi | Realisasi | Sisa | % Realisasi | Proporsi Pagu
51 | Belanja Pegawai | #8964213000~#,##0 | #9412875000~#,##0 | #9398664127~#,##0 | =D4-E4 -> 14210873~#,##0 | =E4/D4 -> 0.9984902728~0.00% | =D4/D$13 -> 0.3985958551~0.00%
52 | Belanja Barang | =SUM(C6:C9) -> 11175210000~#,##0 | =SUM(D6:D9) -> 11465710000~#,##0 | =SUM(E6:E9) -> 11320787357~#,##0 | =D5-E5 -> 144922643~#,##0 | =E5/D5 -> 0.9873603429~0.00% | =D5/D$13 -> 0.4855248245~0.00%
521 | Belanja Barang Operasional dan Non Operasional | #6917830000~#,##0 | #7219650000~#,##0 | #7140129199~#,##0 | =D6-E6 -> 79520801~#,##0 | =E6/D6 -> 0.9889855047~0.00% | =D6/D$13 -> 0.305721957~0.00%
522 | Belanja Jasa | #1246300000~#,##0 | #1246300000~#,##0 | #1221907655~#,##0 | =D7-E7 -> 24392345~#,##0 | =E7/D7 -> 0.9804281914~0.00% | =D7/D$13 -> 0.0527755881~0.00%
523 | Belanja Pemeliharaan | #1378900000~#,##0 | #1402450000~#,##0 | #1397268410~#,##0 | =D8-E8 -> 5181590~#,##0 | =E8/D8 -> 0.99630533~0.00% | =D8/D$13 -> 0.059387887~0.00%
524 | Belanja Perjalanan Dinas | #1632180000~#,##0 | #1597310000~#,##0 | #1561482093~#,##0 | =D9-E9 -> 35827907~#,##0 | =E9/D9 -> 0.9775698474~0.00% | =D9/D$13 -> 0.0676393924~0.00%
53 | Belanja Modal | =SUM(C11:C12) -> 1992000000~#,##0 | =SUM(D11:D12) -> 2736500000~#,##0 | =SUM(E11:E12) -> 2716798600~#,##0 | =D10-E10 -> 19701400~#,##0 | =E10/D10 -> 0.9928005116~0.00% | =D10/D$13 -> 0.1158793204~0.00%
532 | Belanja Modal Peralatan dan Mesin | #742000000~#,##0 | #1486500000~#,##0 | #1479312600~#,##0 | =D11-E11 -> 7187400~#,##0 | =E11/D11 -> 0.995164884~0.00% | =D11/D$13 -> 0.0629470527~0.00%
533 | Belanja Modal Gedung dan Bangunan | #1250000000~#,##0 | #1250000000~#,##0 | #1237486000~#,##0 | =D12-E12 -> 12514000~#,##0 | =E12/D12 -> 0.9899888~0.00% | =D12/D$13 -> 0.0529322677~0.00%
 | Jumlah | =C4+C5+C10 -> 22131423000~#,##0 | =D4+D5+D10 -> 23615085000~#,##0 | =E4+E5+E10 -> 23436250084~#,##0 | =D13-E13 -> 178834916~#,##0 | =E13/D13 -> 0.9924270899~0.00% | =D13/D$13 -> 1~0.00%

Tabel 3.21 Perkembangan Pagu dan Realisasi Anggaran 2022-2024
Tahun | Pagu | Realisasi | Sisa | % Realisasi | Pertumbuhan Realisasi
2022 | #18264730000~#,##0 | #17829744512~#,##0 | =B17-C17 -> 434985488~#,##0 | =C17/B17 -> 0.9761844009~0.00% | -
2023 | #20118465000~#,##0 | #19786520334~#,##0 | =B18-C18 -> 331944666~#,##0 | =C18/B18 -> 0.9835004974~0.00% | =(C18-C17)/C17 -> 0.1097478329~0.00%
2024 | #23615085000~#,##0 | #23436250084~#,##0 | =B19-C19 -> 178834916~#,##0 | =C19/B19 -> 0.9924270899~0.00% | =(C19-C18)/C18 -> 0.1844553609~0.00%

Tabel 3.22 Ringkasan (Rp juta)
Jenis Belanja | Pagu | Realisasi | Sisa | % Realisasi
Belanja Pegawai | #9413~#,##0 | #9399~#,##0 | #14~#,##0 | #0.9984902728~0.0%
Belanja Barang | #11466~#,##0 | #11321~#,##0 | #145~#,##0 | #0.9873603429~0.0%
Belanja Modal | #2737~#,##0 | #2717~#,##0 | #20~#,##0 | #0.9928005116~0.0%
Jumlah | #23615~#,##0 | #23436~#,##0 | #179~#,##0 | #0.9924270899~0.0%
Catatan: angka dibulatkan dari rupiah penuh sehingga jumlah dapat berselisih 1 pada angka terakhir
`,
    },
    {
      name: "Narasi",
      sheet: `
Per 31 Desember 2024 Kantor Imigrasi Kelas I TPI Padang didukung oleh 101 orang pegawai yang terdiri atas 61 orang laki-laki (60,40%) dan 40 orang perempuan (39,60%). Menurut golongan, pegawai terbanyak adalah Golongan III sebanyak 68 orang atau 67,33% dari seluruh pegawai.
Berdasarkan analisis beban kerja, kebutuhan pegawai adalah 124 orang sedangkan bezetting baru 101 orang, sehingga masih terdapat kekurangan 23 orang dengan tingkat pemenuhan 81,45%.
Dari 12 indikator kinerja kegiatan yang diperjanjikan, sebanyak 11 indikator mencapai atau melampaui target dan 1 indikator belum mencapai target. Rata-rata capaian kinerja tahun 2024 adalah 106,12% dengan kategori Sangat Berhasil, naik 1,67 poin dibandingkan tahun 2023 sebesar 104,45%.
Selama tahun 2024 telah dilakukan 173 tindakan administratif keimigrasian dan 170 di antaranya telah selesai, sehingga realisasi indikator ini adalah 98,27% dari target 95,00% atau capaian 103,44%. Jenis TAK terbanyak adalah pengenaan biaya beban sebanyak 68 tindakan, sedangkan deportasi tercatat 30 tindakan.
Operasi pengawasan orang asing dilaksanakan 30 kali dari target 24 operasi, terdiri atas 13 operasi mandiri, 9 operasi gabungan, dan 8 operasi intelijen. Dari 411 orang asing yang diperiksa ditemukan 37 pelanggaran (9,00%).
Jumlah paspor yang diterbitkan pada tahun 2024 adalah 36.153 dokumen dari target 34.000 dokumen, sehingga capaiannya 106,33%. Dibandingkan tahun 2023 sebanyak 32.727 dokumen terjadi kenaikan 3.426 dokumen atau 10,5%.
Penerbitan paspor tertinggi terjadi pada bulan Januari sebanyak 3.553 dokumen dan terendah pada bulan Desember sebanyak 2.616 dokumen, dengan rata-rata 3.012,8 dokumen per bulan.
Menurut jenisnya, paspor biasa diterbitkan sebanyak 26.688 dokumen (73,82%) dan paspor elektronik sebanyak 9.465 dokumen (26,18%). Pada tahun yang sama terdapat 285 permohonan yang ditunda atau ditolak, 118 di antaranya karena diduga akan bekerja secara nonprosedural.
Pelayanan izin tinggal mencapai 1.333 layanan, tumbuh 16,52% dari tahun 2023 sebanyak 1.144 layanan. Layanan tersebut terdiri atas 878 ITK, 423 ITAS, dan 32 ITAP.
Jumlah perlintasan pada kedua TPI sebanyak 401.566 orang, yaitu 396.307 orang (98,69%) melalui Bandara Internasional Minangkabau dan 5.259 orang (1,31%) melalui Pelabuhan Teluk Bayur. Perlintasan tertinggi terjadi pada bulan Oktober yaitu 36.127 orang.
Kedatangan WNA pada tahun 2024 berjumlah 61.671 orang, naik 27,64% dari 48.317 orang pada tahun 2023. Warga negara Malaysia mendominasi dengan 35.436 kedatangan atau 57,46% dari seluruh kedatangan WNA.
Rata-rata waktu penyelesaian paspor adalah 3,60 hari kerja dari target maksimal 4,00 hari kerja sehingga capaiannya 110,00%, sedangkan pengaduan masyarakat tercatat 21 pengaduan dari batas 24 pengaduan dengan capaian 112,50%.
Realisasi PNBP tahun 2024 sebesar Rp29.744.050.000,- (dua puluh sembilan miliar tujuh ratus empat puluh empat juta lima puluh ribu rupiah) atau 108,16% dari target Rp27.500.000.000,-. Penerimaan terbesar berasal dari Visa on Arrival (VoA) di TPI sebesar Rp10.937.000.000,-.
Dibandingkan realisasi PNBP tahun 2023 sebesar Rp24.187.350.000,- terdapat kenaikan sebesar Rp5.556.700.000,- atau tumbuh 22,97%.
Nilai IKM tahun 2024 adalah 91,49 dengan mutu A (Sangat Baik), berada di atas target 90,00. Unsur dengan nilai tertinggi adalah Perilaku pelaksana (94,45) dan unsur dengan nilai terendah adalah Sarana dan prasarana (87,20).
Indeks Persepsi Korupsi tahun 2024 mencapai 3,77 dari target 3,65 atau 103,29%, meningkat 0,11 poin dari tahun 2023 sebesar 3,66.
Nilai IKPA tahun 2024 adalah 97,40, naik 2,80 poin dari tahun 2023 sebesar 94,60. Nilai tersebut melampaui target 96,00 dengan capaian 101,46%.
Pagu anggaran setelah revisi adalah Rp23.615.085.000,- dan terealisasi Rp23.436.250.084,- atau 99,24%, sehingga sisa anggaran sebesar Rp178.834.916,-. Realisasi belanja pegawai mencapai 99,85%, belanja barang 98,74%, dan belanja modal 99,28%.
Pagu awal sebagaimana Perjanjian Kinerja sebesar Rp22.131.423.000,- bertambah Rp1.483.662.000,- atau 6,70% menjadi Rp23.615.085.000,- akibat penambahan belanja pegawai, belanja barang, dan belanja modal.
Realisasi anggaran tumbuh 18,45% dari Rp19,79 miliar pada tahun 2023 menjadi Rp23,44 miliar pada tahun 2024.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 SDM", cell: "E12", right: "68", wrong: "86" },
    { sheet: "T1.1 SDM", cell: "L8", right: "11,88%", wrong: "7,92%" },
    { sheet: "T2.1 PK", cell: "F13", right: "24", wrong: "42" },
    { sheet: "T2.1 PK", cell: "C24", right: "Rp 22.131.423.000,-", wrong: "Rp 22.113.423.000,-" },
    { sheet: "T2.2 Rencana Aksi", cell: "L8", right: "9.456", wrong: "9.546" },
    { sheet: "T2.2 Rencana Aksi", cell: "E8", right: "34.000", wrong: "33.000" },
    { sheet: "T2.2 Rencana Aksi", cell: "D31", right: "100,37%", wrong: "99,63%" },
    { sheet: "T3.1 Capaian", cell: "G15", right: "112,50%", wrong: "114,29%" },
    { sheet: "T3.1 Capaian", cell: "H21", right: "Berhasil", wrong: "Sangat Berhasil" },
    { sheet: "T3.2 Perbandingan", cell: "I8", right: "109,09", wrong: "108,09" },
    { sheet: "T3.2 Perbandingan", cell: "K9", right: "91,49", wrong: "91,94" },
    { sheet: "T3.2 Perbandingan", cell: "F23", right: "109,55%", wrong: "106,33%" },
    {
      sheet: "T3.4 Paspor Bulanan",
      cell: "G9",
      right: "=SUM(C9:F9) -> 2996~#,##0",
      wrong: "=SUM(C9:E9) -> 2670~#,##0",
    },
    {
      sheet: "T3.4 Paspor Bulanan",
      cell: "E17",
      right: "=SUM(E5:E16) -> 5564~#,##0",
      wrong: "=SUM(E5:E15) -> 5172~#,##0",
    },
    { sheet: "T3.5 Paspor Lokasi", cell: "G9", right: "10,8%", wrong: "9,7%" },
    { sheet: "T3.5 Paspor Lokasi", cell: "D7", right: "3.312", wrong: "3.132" },
    { sheet: "T3.7 Izin Tinggal", cell: "G7", right: "423", wrong: "383" },
    { sheet: "T3.7 Izin Tinggal", cell: "C21", right: "96", wrong: "69" },
    { sheet: "T3.9 Perlintasan", cell: "C15", right: "6.002", wrong: "6.020" },
    { sheet: "T3.9 Perlintasan", cell: "K19", right: "438", wrong: "478" },
    { sheet: "T3.10 Kebangsaan", cell: "C16", right: "=C14+C15 -> 61671~#,##0", wrong: "=SUM(C4:C15) -> 118314~#,##0" },
    { sheet: "T3.11 TAK", cell: "I7", right: "96,30%", wrong: "97,14%" },
    { sheet: "T3.11 TAK", cell: "D19", right: "8", wrong: "3" },
    { sheet: "T3.14 PNBP", cell: "E12", right: "=C12*D12 -> 112000000~#,##0", wrong: "#11200000~#,##0" },
    { sheet: "T3.16 IKM IPK", cell: "F7", right: "B", wrong: "A" },
    { sheet: "T3.18 IKPA", cell: "G9", right: "=ROUND(F9*C9,2) -> 19.73~0.00", wrong: "#17.93~0.00" },
    { sheet: "T3.19 Anggaran RO", cell: "E28", right: "20.367.875", wrong: "20.376.875" },
    { sheet: "T3.19 Anggaran RO", cell: "C18", right: "134.575.000", wrong: "100.600.000" },
    {
      sheet: "T3.20 Jenis Belanja",
      cell: "E5",
      right: "=SUM(E6:E9) -> 11320787357~#,##0",
      wrong: "=SUM(E6:E8) -> 9759305264~#,##0",
    },
    {
      sheet: "T3.20 Jenis Belanja",
      cell: "E18",
      right: "=C18/B18 -> 0.9835004974~0.00%",
      wrong: "#0.9761844009~0.00%",
    },
    { sheet: "Narasi", cell: "A1", right: "orang perempuan (39,60%)", wrong: "orang perempuan (36,90%)" },
    { sheet: "Narasi", cell: "A2", right: "kekurangan 23 orang", wrong: "kekurangan 32 orang" },
    { sheet: "Narasi", cell: "A3", right: "sebanyak 11 indikator", wrong: "sebanyak 10 indikator" },
    { sheet: "Narasi", cell: "A4", right: "atau capaian 103,44%", wrong: "atau capaian 104,33%" },
    { sheet: "Narasi", cell: "A6", right: "kenaikan 3.426 dokumen", wrong: "kenaikan 3.246 dokumen" },
    { sheet: "Narasi", cell: "A7", right: "terendah pada bulan Desember", wrong: "terendah pada bulan November" },
    { sheet: "Narasi", cell: "A8", right: "dokumen (26,18%)", wrong: "dokumen (28,16%)" },
    { sheet: "Narasi", cell: "A9", right: "tumbuh 16,52%", wrong: "tumbuh 14,18%" },
    { sheet: "Narasi", cell: "A10", right: "orang (98,69%)", wrong: "orang (96,89%)" },
    { sheet: "Narasi", cell: "A11", right: "35.436 kedatangan", wrong: "35.346 kedatangan" },
    {
      sheet: "Narasi",
      cell: "A12",
      right: "pengaduan dengan capaian 112,50%",
      wrong: "pengaduan dengan capaian 87,50%",
    },
    { sheet: "Narasi", cell: "A13", right: "tujuh ratus empat puluh empat juta", wrong: "tujuh ratus empat juta" },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "tertinggi adalah Perilaku pelaksana (94,45)",
      wrong: "tertinggi adalah Kompetensi pelaksana (94,45)",
    },
    {
      sheet: "Narasi",
      cell: "A18",
      right: "sisa anggaran sebesar Rp178.834.916,-",
      wrong: "sisa anggaran sebesar Rp187.834.916,-",
    },
    { sheet: "Narasi", cell: "A20", right: "Rp19,79 miliar", wrong: "Rp19,97 miliar" },
  ],
};
