import type { ReportCase } from "./report-case";

/** A district narcotics office of 2024: Renstra and capaian of three years, villages by status, clinic, TAT, IKPA of two years, PNBP and hibah. All names and figures are made up. */
export const bnnkRenstraKlinik: ReportCase = {
  name: "a district narcotics office of 2024: Renstra and capaian of three years, villages by status, clinic, TAT, IKPA of two years, PNBP and hibah",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "PK 2024",
      merges: ["A8:A9", "B8:B9", "A10:A13", "B10:B13", "A14:A15", "B14:B15", "A16:A18", "B16:B18"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
BADAN NARKOTIKA NASIONAL KABUPATEN TIRTA KENCANA

No | Sasaran Kegiatan | Indikator Kinerja Kegiatan | Satuan | Target
(1) | (2) | (3) | (4) | (5)
1 | Meningkatnya daya tangkal remaja terhadap penyalahgunaan narkotika | 1.1 Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 52,50
2 | Meningkatnya daya tangkal keluarga terhadap penyalahgunaan narkotika | 2.1 Indeks Ketahanan Keluarga terhadap penyalahgunaan narkotika | Indeks | 86,25
3 | Meningkatnya kemandirian masyarakat dan keterpulihan kawasan rawan | 3.1 Indeks Kemandirian Partisipasi (IKP) masyarakat | Indeks | 3,25
 |  | 3.2 Persentase Desa/Kelurahan Bersinar yang status kerawanannya membaik | % | 65,00
4 | Meningkatnya mutu layanan rehabilitasi penyalah guna narkotika | 4.1 Persentase penyalah guna yang meningkat kualitas hidupnya (WHOQoL) | % | 77,00
 |  | 4.2 Jumlah unit Intervensi Berbasis Masyarakat (IBM) yang operasional | Unit | 7
 |  | 4.3 Nilai Survei Kepuasan Masyarakat (SKM) klinik rehabilitasi | Nilai | 88,50
 |  | 4.4 Tingkat putus program (drop out) klien rawat jalan *) | % | ≤ 10,00
5 | Meningkatnya pengungkapan jaringan dan penanganan perkara narkotika | 5.1 Jumlah berkas perkara tindak pidana narkotika yang lengkap (P-21) | Berkas | 4
 |  | 5.2 Rata-rata waktu penyelesaian asesmen terpadu (TAT) *) | Hari | ≤ 6,00
6 | Meningkatnya tata kelola organisasi yang akuntabel | 6.1 Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 95,00
 |  | 6.2 Nilai Kinerja Anggaran (NKA) | Nilai | 94,00
 |  | 6.3 Nilai hasil evaluasi SAKIP | Nilai | 76,00
*) indikator minimum: semakin kecil realisasi semakin baik

Kode | Program / Kegiatan | Anggaran (Rp) | Porsi (%)
BG | Program P4GN | 873.730.000 | 25,83
3257 | Pengelolaan Informasi dan Edukasi | 111.050.000 | 3,28
3258 | Penyelenggaraan Advokasi | 127.280.000 | 3,76
3259 | Pemberdayaan Peran Serta Masyarakat | 129.990.000 | 3,84
3260 | Penguatan Lembaga Rehabilitasi | 254.235.000 | 7,52
3261 | Penyidikan Jaringan dan Asesmen Terpadu | 251.175.000 | 7,42
WA | Program Dukungan Manajemen | 2.509.115.000 | 74,17
3975 | Penyusunan Program, Anggaran dan Keuangan | 27.540.000 | 0,81
3979 | Pembinaan Administrasi dan Sarana | 2.481.575.000 | 73,36
 | Jumlah anggaran PK (DIPA awal) | 3.382.845.000 | 100,00
Terbilang: tiga miliar tiga ratus delapan puluh dua juta delapan ratus empat puluh lima ribu rupiah

Kepala BNN Provinsi Mandala Raya |  |  | Kepala BNN Kabupaten Tirta Kencana

Drs. Harun Wirapati |  |  | Ratna Prameswari, S.H., M.Si.
`,
    },
    {
      name: "Renstra 2020-2024",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:I3"],
      sheet: `
Target dan Realisasi Renstra BNN Kabupaten Tirta Kencana 2020–2024

Kode | Indikator | Satuan | Target Renstra |  |  | Realisasi
 |  |  | 2022 | 2023 | 2024 | 2022 | 2023 | 2024
1.1 | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 51,00 | 51,75 | 52,50 | 51,47 | 52,08 | 53,16
2.1 | Indeks Ketahanan Keluarga terhadap penyalahgunaan narkotika | Indeks | 83,00 | 84,50 | 86,25 | 84,90 | 85,71 | 87,77
3.1 | Indeks Kemandirian Partisipasi (IKP) masyarakat | Indeks | 3,10 | 3,20 | 3,25 | 3,18 | 3,24 | 3,32
3.2 | Persentase Desa/Kelurahan Bersinar yang status kerawanannya membaik | % | 55,00 | 60,00 | 65,00 | 55,56 | 61,54 | 72,22
4.1 | Persentase penyalah guna yang meningkat kualitas hidupnya (WHOQoL) | % | 72,00 | 75,00 | 77,00 | 73,53 | 74,19 | 75,00
4.2 | Jumlah unit Intervensi Berbasis Masyarakat (IBM) yang operasional | Unit | 4 | 6 | 7 | 5 | 6 | 8
4.3 | Nilai Survei Kepuasan Masyarakat (SKM) klinik rehabilitasi | Nilai | 85,50 | 87,00 | 88,50 | 86,77 | 88,19 | 90,25
4.4 | Tingkat putus program (drop out) klien rawat jalan *) | % | 14,00 | 12,00 | 10,00 | 13,21 | 11,86 | 10,94
5.1 | Jumlah berkas perkara tindak pidana narkotika yang lengkap (P-21) | Berkas | 3 | 4 | 4 | 4 | 4 | 5
5.2 | Rata-rata waktu penyelesaian asesmen terpadu (TAT) *) | Hari | 8,00 | 7,00 | 6,00 | 7,75 | 6,40 | 5,25
6.1 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 92,00 | 94,00 | 95,00 | 93,88 | 95,07 | 96,47
6.2 | Nilai Kinerja Anggaran (NKA) | Nilai | 90,00 | 92,00 | 94,00 | 91,05 | 92,64 | 93,42
6.3 | Nilai hasil evaluasi SAKIP | Nilai | 72,00 | 74,00 | 76,00 | 72,90 | 74,35 | 76,90
Catatan: realisasi persentase Desa/Kelurahan Bersinar dihitung kumulatif dari seluruh desa yang telah dicanangkan.

Persentase capaian terhadap target tahun berjalan (tanpa batas maksimum)
Indikator | 2022 | 2023 | 2024 | Rata-rata 3 tahun | Tahun tertinggi
1.1 Indeks Ketahanan Diri Remaja (Dektari) | 100,92 | 100,64 | 101,26 | 100,94 | 2024
2.1 Indeks Ketahanan Keluarga terhadap penyalahgunaan narkotika | 102,29 | 101,43 | 101,76 | 101,83 | 2022
3.1 Indeks Kemandirian Partisipasi (IKP) masyarakat | 102,58 | 101,25 | 102,15 | 101,99 | 2022
3.2 Persentase Desa/Kelurahan Bersinar yang status kerawanannya membaik | 101,02 | 102,57 | 111,11 | 104,90 | 2024
4.1 Persentase penyalah guna yang meningkat kualitas hidupnya (WHOQoL) | 102,13 | 98,92 | 97,40 | 99,48 | 2022
4.2 Jumlah unit Intervensi Berbasis Masyarakat (IBM) yang operasional | 125,00 | 100,00 | 114,29 | 113,10 | 2022
4.3 Nilai Survei Kepuasan Masyarakat (SKM) klinik rehabilitasi | 101,49 | 101,37 | 101,98 | 101,61 | 2024
4.4 Tingkat putus program (drop out) klien rawat jalan | 105,64 | 101,17 | 90,60 | 99,14 | 2022
5.1 Jumlah berkas perkara tindak pidana narkotika yang lengkap (P-21) | 133,33 | 100,00 | 125,00 | 119,44 | 2022
5.2 Rata-rata waktu penyelesaian asesmen terpadu (TAT) | 103,13 | 108,57 | 112,50 | 108,07 | 2024
6.1 Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | 102,04 | 101,14 | 101,55 | 101,58 | 2022
6.2 Nilai Kinerja Anggaran (NKA) | 101,17 | 100,70 | 99,38 | 100,42 | 2022
6.3 Nilai hasil evaluasi SAKIP | 101,25 | 100,47 | 101,18 | 100,97 | 2022
Keterangan: indikator 4.4 dan 5.2 dihitung dengan rumus (2 × target – realisasi) / target × 100.
`,
    },
    {
      name: "Rencana Aksi TW",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "J3:J4", "E3:I3"],
      sheet: `
RENCANA AKSI DAN REALISASI KELUARAN PER TRIWULAN TAHUN 2024

No | Keluaran | Satuan | Target setahun | Realisasi |  |  |  |  | Capaian (%)
 |  |  |  | TW I | TW II | TW III | TW IV | Jumlah
1 | Insan yang memperoleh informasi P4GN | Orang | 1.100 | 262 | 315 | 298 | 271 | 1.146 | 104,18
2 | Keluarga peserta ketahanan keluarga | Keluarga | 130 | 20 | 45 | 50 | 25 | 140 | 107,69
3 | Penggiat P4GN dilatih | Orang | 90 | 20 | 27 | 26 | 24 | 97 | 107,78
4 | Desa/kelurahan Bersinar dicanangkan | Desa/kel | 4 | 0 | 3 | 1 | 1 | 5 | 125,00
5 | Klien baru rawat jalan klinik | Orang | 55 | 17 | 14 | 19 | 14 | 64 | 116,36
6 | Klien layanan IBM | Orang | 80 | 16 | 26 | 28 | 23 | 93 | 116,25
7 | Penerbitan SKHPN | Surat | 550 | 134 | 133 | 187 | 158 | 612 | 111,27
8 | Pelaksanaan asesmen TAT | Kali | 12 | 4 | 4 | 5 | 3 | 16 | 133,33
9 | Berkas perkara P-21 | Berkas | 4 | 1 | 1 | 1 | 2 | 5 | 125,00

Realisasi anggaran per triwulan (Rp)
Uraian | TW I | TW II | TW III | TW IV | Setahun
Belanja pegawai | 372.118.420 | 529.847.215 | 438.652.900 | 369.227.138 | 1.709.845.673
Belanja barang | 231.406.750 | 498.215.300 | 561.874.220 | 377.211.648 | 1.668.707.918
Belanja modal | - | 41.750.000 | 42.635.000 | 31.485.000 | 115.870.000
Jumlah triwulan | 603.525.170 | 1.069.812.515 | 1.043.162.120 | 777.923.786 | 3.494.423.591
Kumulatif | 603.525.170 | 1.673.337.685 | 2.716.499.805 | 3.494.423.591
Serapan kumulatif (%) | 16,79 | 46,54 | 75,56 | 97,19
Target serapan kumulatif (%) | 15,00 | 40,00 | 70,00 | 98,00
Deviasi (poin) | 1,79 | 6,54 | 5,56 | -0,81
Serapan kumulatif dihitung terhadap pagu akhir sebesar Rp3.595.290.000.
`,
    },
    {
      name: "Capaian 2024",
      merges: ["A35:A36", "B35:C35", "D35:D36", "E35:E36", "F35:F36", "G35:G36", "H35:H36"],
      sheet: `
Tabel 3.1 Pengukuran Capaian Kinerja Tahun 2024

Kode | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Capaian maks. 120 (%) | Kategori
Sasaran 1 | Meningkatnya daya tangkal remaja terhadap penyalahgunaan narkotika |  |  |  |  | 101,26 | Sangat Berhasil
1.1 | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 52,50 | 53,16 | 101,26 | 101,26 | Sangat Berhasil
Sasaran 2 | Meningkatnya daya tangkal keluarga terhadap penyalahgunaan narkotika |  |  |  |  | 101,76 | Sangat Berhasil
2.1 | Indeks Ketahanan Keluarga terhadap penyalahgunaan narkotika | Indeks | 86,25 | 87,77 | 101,76 | 101,76 | Sangat Berhasil
Sasaran 3 | Meningkatnya kemandirian masyarakat dan keterpulihan kawasan rawan |  |  |  |  | 106,63 | Sangat Berhasil
3.1 | Indeks Kemandirian Partisipasi (IKP) masyarakat | Indeks | 3,25 | 3,32 | 102,15 | 102,15 | Sangat Berhasil
3.2 | Persentase Desa/Kelurahan Bersinar yang status kerawanannya membaik | % | 65,00 | 72,22 | 111,11 | 111,11 | Sangat Berhasil
Sasaran 4 | Meningkatnya mutu layanan rehabilitasi penyalah guna narkotika |  |  |  |  | 101,07 | Sangat Berhasil
4.1 | Persentase penyalah guna yang meningkat kualitas hidupnya (WHOQoL) | % | 77,00 | 75,00 | 97,40 | 97,40 | Berhasil
4.2 | Jumlah unit Intervensi Berbasis Masyarakat (IBM) yang operasional | Unit | 7 | 8 | 114,29 | 114,29 | Sangat Berhasil
4.3 | Nilai Survei Kepuasan Masyarakat (SKM) klinik rehabilitasi | Nilai | 88,50 | 90,25 | 101,98 | 101,98 | Sangat Berhasil
4.4 | Tingkat putus program (drop out) klien rawat jalan *) | % | 10,00 | 10,94 | 90,60 | 90,60 | Berhasil
Sasaran 5 | Meningkatnya pengungkapan jaringan dan penanganan perkara narkotika |  |  |  |  | 116,25 | Sangat Berhasil
5.1 | Jumlah berkas perkara tindak pidana narkotika yang lengkap (P-21) | Berkas | 4 | 5 | 125,00 | 120,00 | Sangat Berhasil
5.2 | Rata-rata waktu penyelesaian asesmen terpadu (TAT) *) | Hari | 6,00 | 5,25 | 112,50 | 112,50 | Sangat Berhasil
Sasaran 6 | Meningkatnya tata kelola organisasi yang akuntabel |  |  |  |  | 100,70 | Sangat Berhasil
6.1 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 95,00 | 96,47 | 101,55 | 101,55 | Sangat Berhasil
6.2 | Nilai Kinerja Anggaran (NKA) | Nilai | 94,00 | 93,42 | 99,38 | 99,38 | Berhasil
6.3 | Nilai hasil evaluasi SAKIP | Nilai | 76,00 | 76,90 | 101,18 | 101,18 | Sangat Berhasil
Rata-rata capaian 13 indikator (maks. 120) |  |  |  |  |  | 104,24 | Sangat Berhasil
Kategori: ≥ 100 Sangat Berhasil; 85 – < 100 Berhasil; 70 – < 85 Cukup Berhasil; < 70 Kurang Berhasil. *) indikator minimum.

Rekapitulasi kategori
Kategori | Jumlah indikator | Persentase
Sangat Berhasil | 10 | 76,92 %
Berhasil | 3 | 23,08 %
Cukup Berhasil | - | -
Kurang Berhasil | - | -
Jumlah | 13 | 100,00 %

Tabel 3.2 Perbandingan dengan tahun 2023 serta realisasi BNNP Mandala Raya dan nasional tahun 2024
Kode | Realisasi |  | Perubahan 2024–2023 | Provinsi 2024 | Selisih thd provinsi | Nasional 2024 | Selisih thd nasional
 | 2023 | 2024
1.1 | 52,08 | 53,16 | +1,08 | 52,94 | +0,22 | 53,61 | -0,45
2.1 | 85,71 | 87,77 | +2,06 | 86,90 | +0,87 | 88,04 | -0,27
3.1 | 3,24 | 3,32 | +0,08 | 3,35 | -0,03 | 3,41 | -0,09
3.2 | 61,54 | 72,22 | +10,68 | 68,40 | +3,82 | 66,15 | +6,07
4.1 | 74,19 | 75,00 | +0,81 | 76,85 | -1,85 | 78,20 | -3,20
4.2 | 6 | 8 | +2 | n/a | n/a | n/a | n/a
4.3 | 88,19 | 90,25 | +2,06 | 89,47 | +0,78 | 88,92 | +1,33
4.4 | 11,86 | 10,94 | -0,92 | 11,60 | -0,66 | 12,35 | -1,41
5.1 | 4 | 5 | +1 | n/a | n/a | n/a | n/a
5.2 | 6,40 | 5,25 | -1,15 | 5,90 | -0,65 | 6,20 | -0,95
6.1 | 95,07 | 96,47 | +1,40 | 95,82 | +0,65 | 94,76 | +1,71
6.2 | 92,64 | 93,42 | +0,78 | 92,71 | +0,71 | 91,98 | +1,44
6.3 | 74,35 | 76,90 | +2,55 | 75,60 | +1,30 | 74,88 | +2,02
n/a: indikator jumlah tidak dibandingkan dengan provinsi dan nasional.
`,
    },
    {
      name: "Dektari",
      merges: ["A4:A5", "B4:B5", "C4:C5", "J4:J5", "K4:K5", "L4:L5", "D4:F4", "G4:I4"],
      sheet: `
INDEKS KETAHANAN DIRI REMAJA (DEKTARI) 2024
Indeks sekolah = rata-rata tiga dimensi; nilai kabupaten = rata-rata tertimbang menurut jumlah responden

No | Sekolah | Jenjang | Responden |  |  | Dimensi |  |  | Indeks | Kategori | Peringkat
 |  |  | L | P | Jumlah | Regulasi diri | Asertivitas | Menjangkau dukungan
1 | SMPN 1 Wanatirta | SMP | 24 | 26 | 50 | 53,64 | 51,88 | 56,30 | 53,94 | Tinggi | 4
2 | SMPN 3 Karangjati Lor | SMP | 18 | 22 | 40 | 52,40 | 50,75 | 54,12 | 52,42 | Tinggi | 5
3 | SMP PGRI Sumberwangi | SMP | 15 | 15 | 30 | 48,92 | 47,20 | 50,03 | 48,72 | Sedang | 8
4 | MTsN 2 Lembah Kapur | SMP | 14 | 21 | 35 | 55,17 | 52,06 | 57,44 | 54,89 | Tinggi | 2
5 | SMAN 1 Muara Kencana | SMA | 28 | 37 | 65 | 55,82 | 54,61 | 58,05 | 56,16 | Sangat Tinggi | 1
6 | SMKN 1 Teluk Dalu | SMA | 41 | 9 | 50 | 49,36 | 50,24 | 51,70 | 50,43 | Tinggi | 7
7 | SMA Bakti Pasirranji | SMA | 16 | 19 | 35 | 51,05 | 49,93 | 52,66 | 51,21 | Tinggi | 6
8 | MAN Gunungsawo | SMA | 17 | 28 | 45 | 54,48 | 53,19 | 56,71 | 54,79 | Tinggi | 3
 | Kabupaten |  | 173 | 177 | 350 | 52,89 | 51,61 | 54,98 | 53,16 | Tinggi | -
Kategori: ≥ 55,00 Sangat Tinggi; 50,00–54,99 Tinggi; 45,00–49,99 Sedang; < 45,00 Rendah

Indeks menurut jenis kelamin dan jenjang
Uraian | Laki-laki | Perempuan | SMP | SMA | Kabupaten
Responden | 173 | 177 | 155 | 195 | 350
Porsi responden (%) | 49,43 | 50,57 | 44,29 | 55,71 | 100,00
Indeks | 52,71 | 53,60 | 52,75 | 53,49 | 53,16

Sekolah dan responden per kategori
Kategori | Sekolah | Responden | % responden
Sangat Tinggi | 1 | 65 | 18,57
Tinggi | 6 | 255 | 72,86
Sedang | 1 | 30 | 8,57
Rendah | - | - | -
Jumlah | 8 | 350 | 100,00
`,
    },
    {
      name: "IKK & IKP",
      sheet: `
A. INDEKS KETAHANAN KELUARGA
No | Desa/Kelurahan | Kecamatan | Keluarga | Sebelum | Sesudah | Kenaikan | Kategori sesudah
1 | Sukamanah | Wanatirta | 20 | 79,45 | 88,92 | 9,47 | Sangat Tinggi
2 | Karangjati Kidul | Karangjati Lor | 20 | 77,80 | 86,35 | 8,55 | Tinggi
3 | Pasir Tengah | Pasirranji | 25 | 76,15 | 84,70 | 8,55 | Tinggi
4 | Muara Baru | Muara Kencana | 30 | 81,26 | 90,14 | 8,88 | Sangat Tinggi
5 | Teluk Wetan | Teluk Dalu | 25 | 75,38 | 87,66 | 12,28 | Tinggi
6 | Cempaka Indah | Cempaka Hilir | 20 | 80,12 | 88,47 | 8,35 | Sangat Tinggi
 | Rata-rata tertimbang keluarga |  | 140 | 78,38 | 87,77 | 9,39 | Tinggi
Kategori IKK: 88,31–100 Sangat Tinggi; 76,61–88,30 Tinggi; 65,00–76,60 Rendah; 25,00–64,99 Sangat Rendah

B. INDEKS KEMANDIRIAN PARTISIPASI (skala 1–4)
Lingkungan | Responden | SDM/penggiat | Metode | Anggaran | Sarana prasarana | Kegiatan mandiri | Indeks | Konversi (×25) | Kategori
Instansi pemerintah | 36 | 3,50 | 3,40 | 3,15 | 3,30 | 3,45 | 3,36 | 84,00 | Sangat Mandiri
Lingkungan swasta/BUMD | 24 | 3,20 | 3,15 | 3,05 | 3,25 | 3,10 | 3,15 | 78,75 | Mandiri
Lingkungan pendidikan | 40 | 3,65 | 3,55 | 3,20 | 3,40 | 3,60 | 3,48 | 87,00 | Sangat Mandiri
Lingkungan masyarakat/desa | 50 | 3,45 | 3,30 | 3,10 | 3,20 | 3,40 | 3,29 | 82,25 | Sangat Mandiri
Kabupaten | 150 | 3,45 | 3,35 | 3,13 | 3,29 | 3,39 | 3,32 | 83,00 | Sangat Mandiri
Indeks lingkungan = rata-rata lima unsur; nilai kabupaten = rata-rata sederhana empat lingkungan
Kategori IKP: 3,26–4,00 Sangat Mandiri; 2,51–3,25 Mandiri; 1,76–2,50 Kurang Mandiri; 1,00–1,75 Tidak Mandiri
`,
    },
    {
      name: "Desa Bersinar",
      merges: ["A33:A34", "B33:B34", "J33:J34", "C33:F33", "G33:I33"],
      sheet: `
Daftar Desa/Kelurahan Bersinar s.d. 2024
No | Desa/Kelurahan | Kecamatan | Tahun pencanangan | Status awal | Status 2024 | Perubahan | Penggiat P4GN (orang) | Dana desa untuk P4GN (Rp)
1 | Muara Baru | Muara Kencana | 2020 | Bahaya | Waspada | Membaik | #12 | #18500000~#,##0
2 | Sukamanah | Wanatirta | 2020 | Waspada | Siaga | Membaik | #11 | #15750000~#,##0
3 | Teluk Wetan | Teluk Dalu | 2021 | Bahaya | Waspada | Membaik | #10 | #12400000~#,##0
4 | Karangjati Kidul | Karangjati Lor | 2021 | Waspada | Siaga | Membaik | #10 | #14250000~#,##0
5 | Kel. Wanatirta | Wanatirta | 2021 | Waspada | Waspada | Tetap | #15 | -
6 | Pasir Tengah | Pasirranji | 2022 | Waspada | Siaga | Membaik | #10 | #11900000~#,##0
7 | Sumberwangi Hulu | Sumberwangi | 2022 | Siaga | Aman | Membaik | #8 | #9800000~#,##0
8 | Muara Lama | Muara Kencana | 2022 | Bahaya | Bahaya | Tetap | #9 | #13650000~#,##0
9 | Cempaka Indah | Cempaka Hilir | 2022 | Siaga | Aman | Membaik | #10 | #10500000~#,##0
10 | Kel. Muara Kota | Muara Kencana | 2023 | Waspada | Siaga | Membaik | #13 | -
11 | Lembah Asri | Lembah Kapur | 2023 | Siaga | Aman | Membaik | #9 | #8750000~#,##0
12 | Teluk Kulon | Teluk Dalu | 2023 | Waspada | Siaga | Membaik | #9 | #16200000~#,##0
13 | Gunungsari | Gunungsawo | 2023 | Siaga | Siaga | Tetap | #7 | #7300000~#,##0
14 | Ranji Wetan | Pasirranji | 2024 | Waspada | Siaga | Membaik | #10 | #12850000~#,##0
15 | Sumberwangi Hilir | Sumberwangi | 2024 | Siaga | Aman | Membaik | #10 | #9400000~#,##0
16 | Wana Asri | Wanatirta | 2024 | Siaga | Waspada | Menurun | #7 | #8600000~#,##0
17 | Muara Tengah | Muara Kencana | 2024 | Waspada | Siaga | Membaik | #11 | #15300000~#,##0
18 | Karang Tengah | Karangjati Lor | 2024 | Siaga | Siaga | Tetap | #9 | #10950000~#,##0
Jumlah |  |  |  |  |  |  | =SUM(H3:H20) -> 180 | =SUM(I3:I20) -> 196100000~#,##0
Kelurahan (-) tidak menerima dana desa. Status kerawanan dari yang terbaik: Aman, Siaga, Waspada, Bahaya.

Rekapitulasi perubahan status
Status awal | Jumlah | Membaik | Tetap | Menurun | % membaik
Bahaya | 3 | 2 | 1 | - | 66,67
Waspada | 8 | 7 | 1 | - | 87,50
Siaga | 7 | 4 | 2 | 1 | 57,14
Aman | - | - | - | - | -
Jumlah | 18 | 13 | 4 | 1 | 72,22

Status kerawanan seluruh desa/kelurahan dan Desa Bersinar per kecamatan
Kecamatan | Desa/kelurahan | Status kerawanan 2024 |  |  |  | Desa/Kelurahan Bersinar |  |  | % Bersinar
 |  | Bahaya | Waspada | Siaga | Aman | s.d. 2023 | Baru 2024 | Jumlah
Wanatirta | 11 | 1 | 3 | 4 | 3 | 2 | 1 | 3 | 27,27
Karangjati Lor | 10 | - | 2 | 5 | 3 | 1 | 1 | 2 | 20,00
Sumberwangi | 11 | - | 2 | 4 | 5 | 1 | 1 | 2 | 18,18
Lembah Kapur | 7 | - | 1 | 3 | 3 | 1 | - | 1 | 14,29
Pasirranji | 10 | 1 | 2 | 3 | 4 | 1 | 1 | 2 | 20,00
Gunungsawo | 8 | - | - | 3 | 5 | 1 | - | 1 | 12,50
Muara Kencana | 12 | 2 | 4 | 4 | 2 | 3 | 1 | 4 | 33,33
Teluk Dalu | 8 | 1 | 3 | 3 | 1 | 2 | - | 2 | 25,00
Cempaka Hilir | 9 | - | 1 | 3 | 5 | 1 | - | 1 | 11,11
Kabupaten | 86 | 5 | 18 | 32 | 31 | 13 | 5 | 18 | 20,93
Porsi status (%) |  | 5,81 | 20,93 | 37,21 | 36,05
`,
    },
    {
      name: "IBM",
      merges: ["A2:A3", "B2:B3", "C2:C3", "J2:J3", "O2:O3", "D2:E2", "F2:I2", "K2:N2"],
      sheet: `
LAYANAN INTERVENSI BERBASIS MASYARAKAT TAHUN 2024
Unit IBM | Kecamatan | Tahun berdiri | Agen Pemulihan |  | Klien per triwulan |  |  |  | Jumlah klien | Hasil layanan |  |  |  | % selesai
 |  |  | L | P | TW I | TW II | TW III | TW IV |  | Selesai | Berjalan | Dirujuk | Putus
Muara Baru | Muara Kencana | 2020 | #3 | #2 | #4 | #5 | #3 | #4 | =SUM(F4:I4) -> 16 | #11 | #2 | #2 | #1 | =K4/J4 -> 0.6875~0.00%
Sukamanah | Wanatirta | 2020 | #3 | #2 | #3 | #4 | #4 | #2 | =SUM(F5:I5) -> 13 | #10 | #1 | #1 | #1 | =K5/J5 -> 0.7692307692~0.00%
Teluk Wetan | Teluk Dalu | 2021 | #4 | #1 | #3 | #3 | #5 | #3 | =SUM(F6:I6) -> 14 | #9 | #2 | #2 | #1 | =K6/J6 -> 0.6428571429~0.00%
Pasir Tengah | Pasirranji | 2022 | #2 | #3 | #2 | #4 | #3 | #3 | =SUM(F7:I7) -> 12 | #9 | #2 | #1 | #0 | =K7/J7 -> 0.75~0.00%
Karangjati Kidul | Karangjati Lor | 2022 | #3 | #2 | #2 | #2 | #4 | #3 | =SUM(F8:I8) -> 11 | #8 | #2 | #0 | #1 | =K8/J8 -> 0.7272727273~0.00%
Cempaka Indah | Cempaka Hilir | 2023 | #2 | #2 | #2 | #3 | #2 | #2 | =SUM(F9:I9) -> 9 | #7 | #1 | #1 | #0 | =K9/J9 -> 0.7777777778~0.00%
Kel. Muara Kota | Muara Kencana | 2024 | #3 | #2 | #0 | #3 | #4 | #3 | =SUM(F10:I10) -> 10 | #6 | #2 | #1 | #1 | =K10/J10 -> 0.6~0.00%
Teluk Kulon | Teluk Dalu | 2024 | #3 | #1 | #0 | #2 | #3 | #3 | =SUM(F11:I11) -> 8 | #5 | #1 | #1 | #1 | =K11/J11 -> 0.625~0.00%
Jumlah |  |  | =SUM(D4:D11) -> 23 | =SUM(E4:E11) -> 15 | =SUM(F4:F11) -> 16 | =SUM(G4:G11) -> 26 | =SUM(H4:H11) -> 28 | =SUM(I4:I11) -> 23 | =SUM(J4:J11) -> 93 | =SUM(K4:K11) -> 65 | =SUM(L4:L11) -> 13 | =SUM(M4:M11) -> 9 | =SUM(N4:N11) -> 6 | =K12/J12 -> 0.6989247312~0.00%
AP = agen pemulihan. Seluruh klien yang dirujuk diterima Klinik Pratama BNNK.

Unit IBM dan klien per tahun
Uraian | 2020 | 2021 | 2022 | 2023 | 2024
Unit baru | #2 | #1 | #2 | #1 | #2
Unit operasional (kumulatif) | #2 | #3 | #5 | #6 | #8
Klien dilayani | #19 | #34 | #58 | #76 | #93
Perubahan klien (%) | - | #0.7894736842~0.00% | #0.7058823529~0.00% | #0.3103448276~0.00% | #0.2236842105~0.00%
`,
    },
    {
      name: "Klinik",
      sheet: `
KLINIK PRATAMA BNNK: LAYANAN PER BULAN 2024
Bulan | Klien baru L | Klien baru P | Jumlah klien baru | Kunjungan konseling | SKHPN terbit
Januari | #4 | #1 | =B3+C3 -> 5 | #28 | #38
Februari | #5 | #0 | =B4+C4 -> 5 | #31 | #44
Maret | #6 | #1 | =B5+C5 -> 7 | #35 | #52
April | #3 | #1 | =B6+C6 -> 4 | #24 | #31
Mei | #5 | #1 | =B7+C7 -> 6 | #33 | #47
Juni | #4 | #0 | =B8+C8 -> 4 | #30 | #55
Juli | #7 | #1 | =B9+C9 -> 8 | #41 | #63
Agustus | #5 | #2 | =B10+C10 -> 7 | #39 | #58
September | #4 | #0 | =B11+C11 -> 4 | #34 | #66
Oktober | #5 | #1 | =B12+C12 -> 6 | #37 | #61
November | #4 | #1 | =B13+C13 -> 5 | #32 | #54
Desember | #3 | #0 | =B14+C14 -> 3 | #26 | #43
Jumlah | =SUM(B3:B14) -> 55 | =SUM(C3:C14) -> 9 | =SUM(D3:D14) -> 64 | =SUM(E3:E14) -> 390 | =SUM(F3:F14) -> 612

Klien baru menurut kelompok umur dan jenis kelamin
Kelompok umur | Laki-laki | Perempuan | Jumlah | %
< 18 tahun | 9 | 2 | 11 | 17,19
18 – 25 tahun | 21 | 3 | 24 | 37,50
26 – 35 tahun | 15 | 3 | 18 | 28,13
36 – 45 tahun | 7 | 1 | 8 | 12,50
> 45 tahun | 3 | - | 3 | 4,69
Jumlah | 55 | 9 | 64 | 100,00
% | 85,94 | 14,06 | 100,00

Menurut zat utama
Zat | Orang | %
Metamfetamina (sabu) | 31 | 48,44
Obat keras daftar G | 13 | 20,31
Ganja | 9 | 14,06
Inhalan/lem | 6 | 9,38
Ganja sintetis | 5 | 7,81
Jumlah | 64 | 100,00

Menurut asal rujukan
Asal | Orang | %
Sukarela (voluntary) | 43 | 67,19
Rekomendasi TAT (compulsory) | 12 | 18,75
Rujukan IBM | 9 | 14,06
Jumlah | 64 | 100,00

Hasil layanan rawat jalan
Hasil | Orang | %
Selesai program | 50 | 78,13
Masih berjalan | 7 | 10,94
Putus program (drop out) | 7 | 10,94
Jumlah | 64 | 100,00
`,
    },
    {
      name: "WHOQoL",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3"],
      sheet: `
Pengukuran kualitas hidup (WHOQoL-BREF) klien Klinik Pratama BNNK, rata-rata empat domain (skor 0–100)
Kode klien | JK | Skor rata-rata |  | Selisih | Keterangan
 |  | Pre | Post
KR-01 | L | #42.5~0.00 | #64.25~0.00 | =D4-C4 -> 21.75~0.00 | Meningkat
KR-02 | L | #39~0.00 | #56.25~0.00 | =D5-C5 -> 17.25~0.00 | Meningkat
KR-03 | P | #48.5~0.00 | #59.5~0.00 | =D6-C6 -> 11~0.00 | Meningkat
KR-04 | L | #39.25~0.00 | #51.75~0.00 | =D7-C7 -> 12.5~0.00 | Meningkat
KR-05 | L | #34.5~0.00 | #34.5~0.00 | =D8-C8 -> 0~0.00 | Tetap
KR-06 | L | #50~0.00 | #66~0.00 | =D9-C9 -> 16~0.00 | Meningkat
KR-07 | L | #35.75~0.00 | #53.25~0.00 | =D10-C10 -> 17.5~0.00 | Meningkat
KR-08 | L | #37.5~0.00 | #56.25~0.00 | =D11-C11 -> 18.75~0.00 | Meningkat
KR-09 | L | #40.75~0.00 | #36~0.00 | =D12-C12 -> -4.75~0.00 | Menurun
KR-10 | P | #43.75~0.00 | #58~0.00 | =D13-C13 -> 14.25~0.00 | Meningkat
KR-11 | L | #48.5~0.00 | #64.25~0.00 | =D14-C14 -> 15.75~0.00 | Meningkat
KR-12 | L | #44~0.00 | #62.75~0.00 | =D15-C15 -> 18.75~0.00 | Meningkat
KR-13 | L | #42.5~0.00 | #56.5~0.00 | =D16-C16 -> 14~0.00 | Meningkat
KR-14 | L | #40.75~0.00 | #40.75~0.00 | =D17-C17 -> 0~0.00 | Tetap
KR-15 | L | #42.25~0.00 | #62.5~0.00 | =D18-C18 -> 20.25~0.00 | Meningkat
KR-16 | P | #39.25~0.00 | #54.75~0.00 | =D19-C19 -> 15.5~0.00 | Meningkat
KR-17 | L | #43.5~0.00 | #39~0.00 | =D20-C20 -> -4.5~0.00 | Menurun
KR-18 | L | #44~0.00 | #59.5~0.00 | =D21-C21 -> 15.5~0.00 | Meningkat
KR-19 | L | #45.5~0.00 | #40.75~0.00 | =D22-C22 -> -4.75~0.00 | Menurun
KR-20 | L | #45.5~0.00 | #62.5~0.00 | =D23-C23 -> 17~0.00 | Meningkat
Rata-rata |  | =AVERAGE(C4:C23) -> 42.3625~0.00 | =AVERAGE(D4:D23) -> 53.95~0.00 | =D24-C24 -> 11.5875~0.00

Skor rata-rata per domain (20 klien)
Domain | Pre | Post | Kenaikan | Kenaikan (%)
Kesehatan fisik | 41,05 | 53,20 | 12,15 | 29,60
Psikologis | 42,30 | 52,30 | 10,00 | 23,64
Hubungan sosial | 41,65 | 54,25 | 12,60 | 30,25
Lingkungan | 44,45 | 56,05 | 11,60 | 26,10

Rekapitulasi klien yang diukur
Lembaga | Klien diukur | Meningkat | Tetap | Menurun | % meningkat
Klinik Pratama BNNK | 20 | 15 | 2 | 3 | 75,00
RSUD Tirta Kencana | 9 | 7 | 1 | 1 | 77,78
Puskesmas Muara Kencana | 7 | 5 | 2 | - | 71,43
Jumlah | 36 | 27 | 5 | 4 | 75,00
Target PK |  |  |  |  | 77,00
Capaian |  |  |  |  | 97,40
`,
    },
    {
      name: "TAT",
      sheet: `
REGISTER ASESMEN TERPADU TAHUN 2024
No | Bulan | Asal permohonan | L | P | Jumlah | BB (gram) | Lama proses (hari) | Rawat jalan | Rawat inap | Proses hukum + rehab | Proses hukum
1 | Januari | Satresnarkoba Polres | 2 | - | 2 | 0,84 | 6 | 1 | - | 1 | -
2 | Februari | Satresnarkoba Polres | 1 | - | 1 | 0,32 | 5 | 1 | - | - | -
3 | Februari | Seksi Pemberantasan BNNK | 1 | - | 1 | 4,15 | 7 | - | - | - | 1
4 | Maret | Satresnarkoba Polres | 2 | 1 | 3 | 0,61 | 5 | 2 | 1 | - | -
5 | April | Polsek Muara Kencana | 1 | - | 1 | 0,27 | 4 | 1 | - | - | -
6 | Mei | Satresnarkoba Polres | 2 | - | 2 | 1,92 | 6 | - | 1 | 1 | -
7 | Juni | Satresnarkoba Polres | 1 | - | 1 | 0,45 | 5 | 1 | - | - | -
8 | Juni | Seksi Pemberantasan BNNK | 2 | - | 2 | 6,38 | 6 | - | - | 1 | 1
9 | Juli | Satresnarkoba Polres | 3 | - | 3 | 0,73 | 5 | 2 | 1 | - | -
10 | Agustus | Satresnarkoba Polres | 1 | - | 1 | 0,19 | 4 | 1 | - | - | -
11 | Agustus | Polsek Muara Kencana | 1 | 1 | 2 | 0,88 | 5 | 1 | - | 1 | -
12 | September | Seksi Pemberantasan BNNK | 1 | - | 1 | 3,07 | 6 | - | - | - | 1
13 | September | Satresnarkoba Polres | 2 | - | 2 | 0,56 | 5 | 1 | 1 | - | -
14 | Oktober | Satresnarkoba Polres | 1 | 1 | 2 | 1,14 | 5 | 1 | - | 1 | -
15 | November | Satresnarkoba Polres | 2 | - | 2 | 0,95 | 5 | - | 1 | 1 | -
16 | Desember | Polsek Muara Kencana | 1 | - | 1 | 2,26 | 5 | - | - | - | 1
 | Jumlah |  | 24 | 3 | 27 | 24,72 | 84 | 12 | 5 | 6 | 4
 | Rata-rata lama proses |  |  |  |  |  | 5,25

Rekapitulasi menurut asal permohonan
Asal | Asesmen | Orang | % orang | Rata-rata hari
Satresnarkoba Polres | 10 | 19 | 70,37 | 5,10
Polsek Muara Kencana | 3 | 4 | 14,81 | 4,67
Seksi Pemberantasan BNNK | 3 | 4 | 14,81 | 6,33
Jumlah | 16 | 27 | 100,00 | 5,25

Rekapitulasi per triwulan
Uraian | TW I | TW II | TW III | TW IV | Setahun
Asesmen | 4 | 4 | 5 | 3 | 16
Orang diasesmen | 7 | 6 | 9 | 5 | 27
Rata-rata hari | 5,75 | 5,25 | 5,00 | 5,00 | 5,25

Rekomendasi | Orang | %
Rawat jalan | 12 | 44,44
Rawat inap | 5 | 18,52
Proses hukum + rehab | 6 | 22,22
Proses hukum | 4 | 14,81
Jumlah | 27 | 100,00
`,
    },
    {
      name: "Penyidikan",
      sheet: `
DAFTAR LAPORAN KASUS NARKOTIKA (LKN) DAN STATUS BERKAS 2024
LKN | TKP (kecamatan) | Tersangka L | Tersangka P | Jumlah | Sabu (gram) | Ganja (gram) | Ekstasi (butir) | Status berkas | Triwulan P-21
LKN-01 | Muara Kencana | 2 | - | 2 | 48,62 | - | - | P-21 | I
LKN-02 | Wanatirta | 1 | - | 1 | - | 1.284,50 | - | P-21 | II
LKN-03 | Teluk Dalu | 1 | 1 | 2 | 103,27 | - | 35 | P-21 | III
LKN-04 | Muara Kencana | 1 | - | 1 | 17,94 | 212,00 | - | P-21 | IV
LKN-05 | Pasirranji | 1 | - | 1 | 9,36 | - | 12 | P-21 | IV
LKN-06 | Wanatirta | 2 | - | 2 | 61,08 | - | - | P-19 | -
Jumlah |  | 8 | 1 | 9 | 240,27 | 1.496,50 | 47 | 5 P-21

Barang bukti
Jenis | Disita | Uji laboratorium | Pembuktian perkara | Dimusnahkan | % dimusnahkan
Sabu (gram) | 240,27 | 6,42 | 12,85 | 221,00 | 91,98
Ganja (gram) | 1.496,50 | 4,50 | 25,00 | 1.467,00 | 98,03
Ekstasi (butir) | 47 | 4 | 6 | 37 | 78,72

Perkembangan pengungkapan perkara
Uraian | 2020 | 2021 | 2022 | 2023 | 2024 | Jumlah 5 tahun
LKN | 3 | 3 | 5 | 5 | 6 | 22
Tersangka | 4 | 3 | 7 | 6 | 9 | 29
Berkas P-21 | 2 | 2 | 4 | 4 | 5 | 17
Sabu (gram) | 38,15 | 27,60 | 112,84 | 164,92 | 240,27 | 583,78
Ganja (gram) | 410,00 | - | 955,30 | 1.120,75 | 1.496,50 | 3.982,55
Berkas P-21 per LKN (%) | 66,67 | 66,67 | 80,00 | 80,00 | 83,33 | 77,27

Perkara narkotika yang ditangani Polres per kecamatan
Kecamatan | Kasus 2023 | Kasus 2024 | Perubahan | Perubahan (%) | Tersangka 2024
Wanatirta | 14 | 17 | +3 | +21,43 | 21
Karangjati Lor | 8 | 7 | -1 | -12,50 | 9
Sumberwangi | 5 | 6 | +1 | +20,00 | 7
Lembah Kapur | 3 | 3 | 0 | 0,00 | 3
Pasirranji | 9 | 11 | +2 | +22,22 | 13
Gunungsawo | 2 | 1 | -1 | -50,00 | 1
Muara Kencana | 21 | 26 | +5 | +23,81 | 34
Teluk Dalu | 12 | 10 | -2 | -16,67 | 14
Cempaka Hilir | 4 | 5 | +1 | +25,00 | 5
Kabupaten | 78 | 86 | +8 | +10,26 | 107
Sumber: Satresnarkoba Polres, data rekonsiliasi akhir tahun (tidak termasuk LKN BNNK).
`,
    },
    {
      name: "Anggaran",
      sheet: `
REALISASI ANGGARAN PER PROGRAM, KEGIATAN DAN RINCIAN OUTPUT
Kode | Uraian | Akun | Pagu akhir | Realisasi | Sisa | % realisasi
(1) | (2) | (3) | (4) | (5) | (6) = (4) – (5) | (7) = (5) / (4)
066.01 | JUMLAH |  | =D5+D22 -> 3595290000~#,##0 | =E5+E22 -> 3494423591~#,##0 | =D4-E4 -> 100866409~#,##0 | =E4/D4 -> 0.9719448476~0.00%
BG | Program P4GN |  | =D6+D9+D12+D15+D19 -> 1016090000~#,##0 | =E6+E9+E12+E15+E19 -> 967516700~#,##0 | =D5-E5 -> 48573300~#,##0 | =E5/D5 -> 0.9521958685~0.00%
3257 | Pengelolaan Informasi dan Edukasi |  | =SUM(D7:D8) -> 104650000~#,##0 | =SUM(E7:E8) -> 100992500~#,##0 | =D6-E6 -> 3657500~#,##0 | =E6/D6 -> 0.9650501672~0.00%
3257.QDC.001 | Insan yang memperoleh informasi dan edukasi P4GN | 52 | #42200000~#,##0 | #38874500~#,##0 | =D7-E7 -> 3325500~#,##0 | =E7/D7 -> 0.9211966825~0.00%
3257.QDC.002 | Remaja dengan ketahanan diri (Dektari) | 52 | #62450000~#,##0 | #62118000~#,##0 | =D8-E8 -> 332000~#,##0 | =E8/D8 -> 0.994683747~0.00%
3258 | Penyelenggaraan Advokasi |  | =SUM(D10:D11) -> 167280000~#,##0 | =SUM(E10:E11) -> 157240150~#,##0 | =D9-E9 -> 10039850~#,##0 | =E9/D9 -> 0.9399817671~0.00%
3258.QDE.001 | Keluarga berketahanan anti narkotika | 52 | #71380000~#,##0 | #61927400~#,##0 | =D10-E10 -> 9452600~#,##0 | =E10/D10 -> 0.86757355~0.00%
3258.BDB.002 | Desa/kelurahan Bersinar yang diadvokasi | 52 | #95900000~#,##0 | #95312750~#,##0 | =D11-E11 -> 587250~#,##0 | =E11/D11 -> 0.9938764338~0.00%
3259 | Pemberdayaan Peran Serta Masyarakat |  | =SUM(D13:D14) -> 167390000~#,##0 | =SUM(E13:E14) -> 150775600~#,##0 | =D12-E12 -> 16614400~#,##0 | =E12/D12 -> 0.9007443694~0.00%
3259.QDD.001 | Penggiat P4GN | 52 | #128240000~#,##0 | #116985000~#,##0 | =D13-E13 -> 11255000~#,##0 | =E13/D13 -> 0.9122348721~0.00%
3259.QDD.002 | Pemberdayaan alternatif kawasan rawan | 52 | #39150000~#,##0 | #33790600~#,##0 | =D14-E14 -> 5359400~#,##0 | =E14/D14 -> 0.8631060026~0.00%
3260 | Penguatan Lembaga Rehabilitasi |  | =SUM(D16:D18) -> 311595000~#,##0 | =SUM(E16:E18) -> 301055050~#,##0 | =D15-E15 -> 10539950~#,##0 | =E15/D15 -> 0.9661742005~0.00%
3260.BDB.001 | Intervensi Berbasis Masyarakat (IBM) | 52 | #130660000~#,##0 | #129744200~#,##0 | =D16-E16 -> 915800~#,##0 | =E16/D16 -> 0.9929909689~0.00%
3260.QAH.002 | Layanan klinik rehabilitasi | 52 | #142785000~#,##0 | #141096850~#,##0 | =D17-E17 -> 1688150~#,##0 | =E17/D17 -> 0.9881769794~0.00%
3260.DCM.003 | Petugas rehabilitasi terlatih | 52 | #38150000~#,##0 | #30214000~#,##0 | =D18-E18 -> 7936000~#,##0 | =E18/D18 -> 0.7919790301~0.00%
3261 | Penyidikan Jaringan dan Asesmen Terpadu |  | =SUM(D20:D21) -> 265175000~#,##0 | =SUM(E20:E21) -> 257453400~#,##0 | =D19-E19 -> 7721600~#,##0 | =E19/D19 -> 0.9708811162~0.00%
3261.BCA.001 | Berkas perkara tindak pidana narkotika | 52 | #200300000~#,##0 | #198763400~#,##0 | =D20-E20 -> 1536600~#,##0 | =E20/D20 -> 0.9923285072~0.00%
3261.BCA.002 | Tim Asesmen Terpadu (TAT) | 52 | #64875000~#,##0 | #58690000~#,##0 | =D21-E21 -> 6185000~#,##0 | =E21/D21 -> 0.9046628131~0.00%
WA | Program Dukungan Manajemen |  | =D23+D25 -> 2579200000~#,##0 | =E23+E25 -> 2526906891~#,##0 | =D22-E22 -> 52293109~#,##0 | =E22/D22 -> 0.9797250663~0.00%
3975 | Penyusunan Program, Anggaran dan Keuangan |  | =SUM(D24:D24) -> 27540000~#,##0 | =SUM(E24:E24) -> 24986300~#,##0 | =D23-E23 -> 2553700~#,##0 | =E23/D23 -> 0.9072730574~0.00%
3975.EBD.952 | Layanan perencanaan, monev dan keuangan | 52 | #27540000~#,##0 | #24986300~#,##0 | =D24-E24 -> 2553700~#,##0 | =E24/D24 -> 0.9072730574~0.00%
3979 | Pembinaan Administrasi dan Sarana |  | =SUM(D26:D28) -> 2551660000~#,##0 | =SUM(E26:E28) -> 2501920591~#,##0 | =D25-E25 -> 49739409~#,##0 | =E25/D25 -> 0.9805070389~0.00%
3979.EBA.001 | Gaji dan tunjangan | 51 | #1722300000~#,##0 | #1709845673~#,##0 | =D26-E26 -> 12454327~#,##0 | =E26/D26 -> 0.9927687819~0.00%
3979.EBA.002 | Operasional dan pemeliharaan kantor | 52 | #712860000~#,##0 | #676204918~#,##0 | =D27-E27 -> 36655082~#,##0 | =E27/D27 -> 0.9485802514~0.00%
3979.EBB.951 | Layanan sarana internal | 53 | #116500000~#,##0 | #115870000~#,##0 | =D28-E28 -> 630000~#,##0 | =E28/D28 -> 0.9945922747~0.00%

Menurut sumber dana (Rp)
Sumber dana | Pagu awal | Pagu akhir | Realisasi | Sisa | %
Rupiah Murni | 3.318.845.000 | 3.356.930.000 | 3.258.874.041 | 98.055.959 | 97,08
PNBP | 64.000.000 | 88.360.000 | 86.914.350 | 1.445.650 | 98,36
Hibah langsung dalam negeri (uang) | - | 150.000.000 | 148.635.200 | 1.364.800 | 99,09
Jumlah | 3.382.845.000 | 3.595.290.000 | 3.494.423.591 | 100.866.409 | 97,19

Perkembangan pagu dan realisasi 2020–2024 (Rp)
Tahun | Pagu | Realisasi | % | Pertumbuhan realisasi (%)
2020 | 2.914.380.000 | 2.861.247.315 | 98,18 | -
2021 | 2.786.525.000 | 2.731.608.942 | 98,03 | -4,53
2022 | 3.058.940.000 | 3.012.775.480 | 98,49 | +10,29
2023 | 3.247.610.000 | 3.189.420.736 | 98,21 | +5,86
2024 | 3.595.290.000 | 3.494.423.591 | 97,19 | +9,56
`,
    },
    {
      name: "Revisi DIPA",
      sheet: `
RIWAYAT REVISI DIPA TAHUN ANGGARAN 2024 (Rp)
Revisi | Uraian | Belanja pegawai | Belanja barang | Belanja modal | Pagu | Perubahan pagu | Saldo blokir | Pagu efektif
Awal | DIPA awal | 1.684.215.000 | 1.614.130.000 | 84.500.000 | 3.382.845.000 | - | - | 3.382.845.000
Revisi 1 | Pencadangan automatic adjustment (AA) | 1.684.215.000 | 1.614.130.000 | 84.500.000 | 3.382.845.000 | - | 92.350.000 | 3.290.495.000
Revisi 2 | Pergeseran antar RO | 1.684.215.000 | 1.614.130.000 | 84.500.000 | 3.382.845.000 | - | 92.350.000 | 3.290.495.000
Revisi 3 | Pengesahan hibah langsung Pemerintah Kabupaten | 1.684.215.000 | 1.732.130.000 | 116.500.000 | 3.532.845.000 | +150.000.000 | 92.350.000 | 3.440.495.000
Revisi 4 | Pembukaan sebagian blokir AA | 1.684.215.000 | 1.732.130.000 | 116.500.000 | 3.532.845.000 | - | 53.900.000 | 3.478.945.000
Revisi 5 | Tambahan gaji dan tunjangan | 1.730.515.000 | 1.732.130.000 | 116.500.000 | 3.579.145.000 | +46.300.000 | 53.900.000 | 3.525.245.000
Revisi 6 | Blokir penghematan perjalanan dinas | 1.730.515.000 | 1.732.130.000 | 116.500.000 | 3.579.145.000 | - | 75.350.000 | 3.503.795.000
Revisi 7 | Penyesuaian pagu PNBP dan belanja pegawai | 1.722.300.000 | 1.756.490.000 | 116.500.000 | 3.595.290.000 | +16.145.000 | 75.350.000 | 3.519.940.000
 | Perubahan awal → akhir | +38.085.000 | +142.360.000 | +32.000.000 | +212.445.000
 | Perubahan (%) | +2,26 | +8,82 | +37,87 | +6,28

Rincian blokir per rincian output (Rp)
RO | AA | Dibuka | Blokir perjalanan dinas | Saldo blokir
Insan yang memperoleh informasi dan edukasi P4GN | - | - | 3.150.000 | 3.150.000
Remaja dengan ketahanan diri (Dektari) | 6.200.000 | 6.200.000 | - | -
Keluarga berketahanan anti narkotika | 8.900.000 | - | - | 8.900.000
Penggiat P4GN | 10.400.000 | - | - | 10.400.000
Pemberdayaan alternatif kawasan rawan | - | - | 4.800.000 | 4.800.000
Intervensi Berbasis Masyarakat (IBM) | 9.750.000 | 9.750.000 | - | -
Petugas rehabilitasi terlatih | 7.600.000 | - | - | 7.600.000
Berkas perkara tindak pidana narkotika | 22.500.000 | 22.500.000 | - | -
Tim Asesmen Terpadu (TAT) | - | - | 5.600.000 | 5.600.000
Layanan perencanaan, monev dan keuangan | - | - | 2.400.000 | 2.400.000
Operasional dan pemeliharaan kantor | 27.000.000 | - | 5.500.000 | 32.500.000
Jumlah | 92.350.000 | 38.450.000 | 21.450.000 | 75.350.000

Pagu akhir | Saldo blokir | Pagu efektif | Realisasi | % thd pagu akhir | % thd pagu efektif
3.595.290.000 | 75.350.000 | 3.519.940.000 | 3.494.423.591 | 97,19 | 99,28
Saldo blokir = AA – dibuka + blokir perjalanan dinas; RO tanpa blokir tidak dirinci.
`,
    },
    {
      name: "IKPA-NKA",
      sheet: `
NILAI IKPA TAHUN 2024
No | Indikator | Bobot (%) | Nilai | Nilai × bobot
1 | Revisi DIPA | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15 | 88,46 | 13,27
3 | Penyerapan Anggaran | 20 | 97,83 | 19,57
4 | Belanja Kontraktual | 10 | 95,00 | 9,50
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 94,72 | 9,47
7 | Capaian Output | 25 | 98,64 | 24,66
 | Pengurang: dispensasi SPM | - | 0 | -
 | Nilai IKPA 2024 | 100 |  | 96,47
 | Predikat |  |  | Sangat Baik
Predikat IKPA: ≥ 95 Sangat Baik; 89 – < 95 Baik; 70 – < 89 Cukup; < 70 Kurang

NILAI IKPA TAHUN 2023
No | Indikator | Bobot (%) | Nilai | Nilai × bobot
1 | Revisi DIPA | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 10 | 81,20 | 8,12
3 | Penyerapan Anggaran | 20 | 96,40 | 19,28
4 | Belanja Kontraktual | 10 | 92,50 | 9,25
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 91,36 | 9,14
7 | Dispensasi SPM | 5 | 100,00 | 5,00
8 | Capaian Output | 25 | 97,12 | 24,28
 | Nilai IKPA 2023 | 100 |  | 95,07

NILAI KINERJA ANGGARAN 2024
No | Komponen | Bobot (%) | Nilai | Nilai × bobot
1 | Capaian rincian output (RO) | 75 | 97,35 | 73,01
2 | Penggunaan Standar Biaya Keluaran (SBK) | 10 | 80,00 | 8,00
3 | Efisiensi SBK | 15 | 62,40 | 9,36
A | Nilai kinerja perencanaan anggaran | 100 |  | 90,37
B | Nilai IKPA |  |  | 96,47
C | NKA = 50 % A + 50 % B |  |  | 93,42
 | Predikat NKA |  |  | Sangat Baik
Predikat NKA: > 90 Sangat Baik; > 80 – 90 Baik; > 60 – 80 Cukup; > 50 – 60 Kurang; ≤ 50 Sangat Kurang

EFISIENSI PENGGUNAAN SUMBER DAYA PER SASARAN
Sasaran | Rata-rata capaian (%) | Pagu akhir (Rp) | Realisasi (Rp) | Serapan (%) | Efisiensi (poin) | Keterangan
Sasaran 1 | 101,26 | 104.650.000 | 100.992.500 | 96,51 | 4,75 | Efisien
Sasaran 2 | 101,76 | 71.380.000 | 61.927.400 | 86,76 | 15,00 | Efisien
Sasaran 3 | 106,63 | 263.290.000 | 246.088.350 | 93,47 | 13,16 | Efisien
Sasaran 4 | 101,07 | 311.595.000 | 301.055.050 | 96,62 | 4,45 | Efisien
Sasaran 5 | 116,25 | 265.175.000 | 257.453.400 | 97,09 | 19,16 | Efisien
Sasaran 6 | 100,70 | 2.579.200.000 | 2.526.906.891 | 97,97 | 2,73 | Efisien
Satker | 104,24 | 3.595.290.000 | 3.494.423.591 | 97,19 | 7,05 | Efisien
Efisiensi = rata-rata capaian – serapan; baris satker memakai rata-rata 13 indikator (maks. 120).

EVALUASI SAKIP
Komponen | Bobot | Nilai 2023 | Nilai 2024 | Kenaikan
Perencanaan kinerja | 30 | 22,80 | 23,40 | 0,60
Pengukuran kinerja | 30 | 21,90 | 22,85 | 0,95
Pelaporan kinerja | 15 | 11,25 | 11,62 | 0,37
Evaluasi akuntabilitas kinerja internal | 25 | 18,40 | 19,03 | 0,63
Jumlah | 100 | 74,35 | 76,90 | 2,55
Predikat |  | BB | BB
Predikat SAKIP: > 80 – 90 A; > 70 – 80 BB; > 60 – 70 B; > 50 – 60 CC
`,
    },
    {
      name: "SKM Klinik",
      merges: ["A3:A4", "B3:B4", "G3:G4", "H3:H4", "I3:I4", "J3:J4", "K3:K4", "C3:F3", "A27:A28", "A29:A30", "A31:A33"],
      sheet: `
SURVEI KEPUASAN MASYARAKAT KLINIK PRATAMA BNNK 2024
Jumlah responden 132 orang; NRR = jumlah nilai / responden (3 desimal); NRR tertimbang = NRR × 0,111 (3 desimal); IKM = jumlah NRR tertimbang × 25
Kode | Unsur | Frekuensi nilai |  |  |  | Jumlah nilai | NRR | NRR tertimbang | NRR × 25 | Mutu
 |  | 1 | 2 | 3 | 4
U1 | Persyaratan | - | 3 | 42 | 87 | 480 | 3,636 | 0,404 | 90,90 | A
U2 | Sistem, mekanisme dan prosedur | - | 4 | 47 | 81 | 473 | 3,583 | 0,398 | 89,58 | A
U3 | Waktu penyelesaian | 1 | 9 | 56 | 66 | 451 | 3,417 | 0,379 | 85,43 | B
U4 | Biaya/tarif | - | 1 | 22 | 109 | 504 | 3,818 | 0,424 | 95,45 | A
U5 | Produk spesifikasi jenis pelayanan | - | 3 | 45 | 84 | 477 | 3,614 | 0,401 | 90,35 | A
U6 | Kompetensi pelaksana | - | 1 | 38 | 93 | 488 | 3,697 | 0,410 | 92,43 | A
U7 | Perilaku pelaksana | - | - | 31 | 101 | 497 | 3,765 | 0,418 | 94,13 | A
U8 | Penanganan pengaduan, saran dan masukan | - | 2 | 43 | 87 | 481 | 3,644 | 0,404 | 91,10 | A
U9 | Sarana dan prasarana | 1 | 11 | 61 | 59 | 442 | 3,348 | 0,372 | 83,70 | B
 | Jumlah |  |  |  |  | 4.293 | 32,522 | 3,610
 | IKM |  |  |  |  |  |  |  | 90,25 | A
 | Kinerja unit pelayanan |  |  |  |  |  |  |  | Sangat Baik
Mutu: A 88,31–100 (Sangat Baik); B 76,61–88,30 (Baik); C 65,00–76,60 (Kurang Baik); D 25,00–64,99 (Tidak Baik)

Triwulan | TW I | TW II | TW III | TW IV | Setahun
Responden | 28 | 34 | 38 | 32 | 132
IKM | 89,12 | 90,05 | 90,86 | 90,73 | 90,25
Mutu | A | A | A | A | A
IKM setahun = rata-rata tertimbang menurut responden

Profil responden
Kelompok | Rincian | Orang | %
Jenis kelamin | Laki-laki | 97 | 73,48
 | Perempuan | 35 | 26,52
Layanan | Rehabilitasi rawat jalan | 52 | 39,39
 | Penerbitan SKHPN | 80 | 60,61
Pendidikan | SMP ke bawah | 29 | 21,97
 | SMA | 71 | 53,79
 | Diploma/Sarjana | 32 | 24,24
`,
    },
    {
      name: "LRA PNBP Hibah SDM",
      sheet: `
I. LAPORAN REALISASI ANGGARAN (Rp)
Akun | Uraian | Anggaran | Realisasi | Lebih/(kurang) | %
4 | Pendapatan negara bukan pajak | 163.100.000 | 182.395.000 | 19.295.000 | 111,83
4252 | Jasa layanan SKHPN | 159.500.000 | 177.480.000 | 17.980.000 | 111,27
4251 | Penggunaan rumah negara | 3.600.000 | 3.640.000 | 40.000 | 101,11
4258 | Denda keterlambatan pekerjaan | - | 1.275.000 | 1.275.000 | -
5 | Belanja negara | 3.595.290.000 | 3.494.423.591 | (100.866.409) | 97,19
51 | Belanja pegawai | 1.722.300.000 | 1.709.845.673 | (12.454.327) | 99,28
511 | Gaji dan tunjangan PNS/Polri | 1.392.480.000 | 1.384.105.273 | (8.374.727) | 99,40
512 | Lembur dan tunjangan khusus | 329.820.000 | 325.740.400 | (4.079.600) | 98,76
52 | Belanja barang | 1.756.490.000 | 1.668.707.918 | (87.782.082) | 95,00
521 | Belanja barang operasional dan non operasional | 862.740.000 | 838.912.480 | (23.827.520) | 97,24
522 | Belanja jasa | 284.615.000 | 280.337.150 | (4.277.850) | 98,50
523 | Belanja pemeliharaan | 218.390.000 | 217.604.300 | (785.700) | 99,64
524 | Belanja perjalanan dinas | 390.745.000 | 331.853.988 | (58.891.012) | 84,93
53 | Belanja modal | 116.500.000 | 115.870.000 | (630.000) | 99,46
532 | Peralatan dan mesin | 116.500.000 | 115.870.000 | (630.000) | 99,46

II. PNBP SKHPN PER TRIWULAN (tarif Rp290.000 per surat)
Triwulan | Surat | Setoran (Rp) | %
TW I | 134 | 38.860.000 | 21,90
TW II | 133 | 38.570.000 | 21,73
TW III | 187 | 54.230.000 | 30,56
TW IV | 158 | 45.820.000 | 25,82
Jumlah | 612 | 177.480.000 | 100,00

III. HIBAH LANGSUNG
RO penerima | Akun | Pagu hibah (Rp) | Realisasi (Rp) | Sisa (Rp) | %
Desa/kelurahan Bersinar yang diadvokasi | 52 | 40.000.000 | 39.650.000 | 350.000 | 99,13
Penggiat P4GN | 52 | 45.000.000 | 44.412.500 | 587.500 | 98,69
Intervensi Berbasis Masyarakat (IBM) | 52 | 33.000.000 | 32.872.700 | 127.300 | 99,61
Layanan sarana internal | 53 | 32.000.000 | 31.700.000 | 300.000 | 99,06
Jumlah |  | 150.000.000 | 148.635.200 | 1.364.800 | 99,09

IV. PEGAWAI PER 31 DESEMBER 2024
Status/golongan | L | P | Jumlah | %
PNS Golongan IV | 1 | 1 | 2 | 5,13
PNS Golongan III | 7 | 4 | 11 | 28,21
PNS Golongan II | 2 | 1 | 3 | 7,69
Polri penugasan | 5 | - | 5 | 12,82
PPPK | 1 | 2 | 3 | 7,69
PPNPN | 11 | 4 | 15 | 38,46
Jumlah | 27 | 12 | 39 | 100,00

Pendidikan | L | P | Jumlah | %
S2 | 3 | 1 | 4 | 10,26
S1/D-IV | 11 | 7 | 18 | 46,15
D-III | 3 | 2 | 5 | 12,82
SMA/sederajat | 10 | 2 | 12 | 30,77
Jumlah | 27 | 12 | 39 | 100,00

V. BARANG MILIK NEGARA (Rp)
Golongan | Saldo awal | Tambah | Kurang | Saldo akhir
Tanah | 1.250.000.000 | - | - | 1.250.000.000
Peralatan dan mesin | 2.846.315.000 | 115.870.000 | 47.250.000 | 2.914.935.000
Gedung dan bangunan | 1.932.760.000 | - | - | 1.932.760.000
Aset tetap lainnya | 18.425.000 | - | - | 18.425.000
Aset tak berwujud | 26.400.000 | - | 12.500.000 | 13.900.000
Jumlah | 6.073.900.000 | 115.870.000 | 59.750.000 | 6.130.020.000
`,
    },
    {
      name: "Bab I Pendahuluan",
      sheet: `
BAB I PENDAHULUAN
A. Gambaran Umum
BNN Kabupaten Tirta Kencana melaksanakan P4GN pada 9 kecamatan yang terdiri atas 86 desa/kelurahan. Sampai akhir tahun 2024 telah dicanangkan 18 Desa/Kelurahan Bersinar atau 20,93 persen dari seluruh desa/kelurahan, termasuk 4 di Kecamatan Muara Kencana.
Pemetaan kerawanan tahun 2024 menempatkan 5 desa/kelurahan pada status Bahaya, 18 Waspada, 32 Siaga dan 31 Aman. Dengan demikian 23 desa/kelurahan atau 26,74 persen masih berada pada status Bahaya dan Waspada.
Kecamatan dengan desa/kelurahan berstatus Bahaya dan Waspada terbanyak adalah Muara Kencana, yaitu 6 dari 12 desa/kelurahan (50,00 persen). Sebaliknya, Kecamatan Gunungsawo tidak lagi memiliki desa berstatus Bahaya maupun Waspada.
Perkara narkotika yang ditangani Polres meningkat dari 78 kasus pada tahun 2023 menjadi 86 kasus pada tahun 2024, atau naik 10,26 persen, dengan 107 tersangka. Penurunan hanya terjadi di tiga kecamatan, yaitu Karangjati Lor, Gunungsawo, dan Teluk Dalu.
Kecamatan Muara Kencana menyumbang 26 kasus atau 30,23 persen dari seluruh kasus Polres tahun 2024, diikuti Wanatirta dengan 17 kasus (19,77 persen).
B. Sumber Daya Organisasi
Jumlah pegawai per 31 Desember 2024 sebanyak 39 orang, terdiri atas 27 laki-laki (69,23 persen) dan 12 perempuan (30,77 persen). Kelompok terbesar adalah PPNPN sebanyak 15 orang atau 38,46 persen, sedangkan PNS seluruh golongan berjumlah 16 orang.
Pegawai berpendidikan S1/D-IV dan S2 berjumlah 22 orang atau 56,41 persen, sementara lulusan SMA/sederajat berjumlah 12 orang atau 30,77 persen.
Pagu DIPA awal tahun 2024 sebesar Rp3.382.845.000, dan setelah tujuh kali revisi menjadi Rp3.595.290.000, yaitu bertambah Rp212.445.000 atau 6,28 persen.
Nilai barang milik negara pada akhir tahun 2024 sebesar Rp6.130.020.000, naik Rp56.120.000 dari saldo awal Rp6.073.900.000. Penambahan seluruhnya berasal dari realisasi belanja modal sebesar Rp115.870.000.
C. Isu Strategis
Metamfetamina (sabu) tetap menjadi zat utama klien baru klinik, yaitu 31 dari 64 klien atau 48,44 persen, disusul obat keras daftar G sebanyak 13 klien (20,31 persen).
Kelompok umur 18 – 25 tahun merupakan klien terbanyak, yaitu 24 orang, dan bersama kelompok di bawah 18 tahun mencapai 35 orang atau 54,69 persen dari klien baru.
Delapan unit IBM didukung 38 agen pemulihan (23 laki-laki dan 15 perempuan) dan melayani 93 klien, naik 22,37 persen dibandingkan tahun 2023 sebanyak 76 klien.
`,
    },
    {
      name: "Bab III Akuntabilitas",
      sheet: `
BAB III AKUNTABILITAS KINERJA
A. Capaian Kinerja Organisasi
Dari 13 indikator kinerja tahun 2024, 10 indikator berkategori Sangat Berhasil dan 3 indikator berkategori Berhasil. Rata-rata capaian dengan batas maksimum 120 persen adalah 104,24 persen.
Sasaran 1 – Ketahanan diri remaja
Indeks Ketahanan Diri Remaja tahun 2024 terealisasi 53,16 dari target 52,50, sehingga capaiannya 101,26 persen. Pengukuran melibatkan 350 siswa dari 8 sekolah, terdiri atas 173 laki-laki dan 177 perempuan.
Dibandingkan tahun 2023 sebesar 52,08, indeks naik 1,08 poin. Nilai ini berada di atas rata-rata provinsi (52,94) tetapi masih di bawah nilai nasional (53,61).
Indeks tertinggi dicapai SMAN 1 Muara Kencana (56,16) dan terendah SMP PGRI Sumberwangi (48,72), dengan selisih 7,44 poin. Dari tiga dimensi, menjangkau dukungan memperoleh nilai tertinggi (54,98), sedangkan asertivitas terendah (51,61).
Sasaran 2 – Ketahanan keluarga
Indeks Ketahanan Keluarga terealisasi 87,77 dari target 86,25 atau 101,76 persen. Hasil pengukuran pada 140 keluarga di 6 desa menunjukkan kenaikan dari 78,38 sebelum intervensi menjadi 87,77 sesudah intervensi, atau meningkat 9,39 poin.
Kenaikan terbesar terjadi di Desa Teluk Wetan (12,28 poin). Tiga desa telah mencapai kategori Sangat Tinggi, yaitu Sukamanah, Muara Baru, dan Cempaka Indah.
Sasaran 3 – Kemandirian masyarakat dan keterpulihan kawasan
Indeks Kemandirian Partisipasi sebesar 3,32 melampaui target 3,25 dengan capaian 102,15 persen. Lingkungan pendidikan memperoleh indeks tertinggi (3,48), sedangkan lingkungan swasta/BUMD terendah (3,15) dan menjadi satu-satunya yang berkategori Mandiri.
Dari lima unsur IKP, unsur SDM/penggiat memperoleh nilai rata-rata tertinggi (3,45), sedangkan unsur anggaran terendah (3,13).
Persentase Desa/Kelurahan Bersinar yang membaik mencapai 72,22 persen, yaitu 13 dari 18 desa/kelurahan, sedangkan 4 lainnya tetap dan 1 menurun. Realisasi ini lebih tinggi 10,68 poin daripada tahun 2023.
Dukungan dana desa untuk P4GN dari 16 desa berjumlah Rp196.100.000, dengan alokasi terbesar di Desa Muara Baru sebesar Rp18.500.000. Jumlah penggiat di seluruh Desa/Kelurahan Bersinar sebanyak 180 orang.
Sasaran 4 – Layanan rehabilitasi
Persentase penyalah guna yang meningkat kualitas hidupnya terealisasi 75,00 persen dari target 77,00 persen (capaian 97,40 persen). Dari 36 klien yang diukur, 27 klien meningkat, 5 klien tetap, dan 4 klien menurun; target belum tercapai.
Di Klinik Pratama BNNK, skor rata-rata 20 klien naik dari 42,36 menjadi 53,95. Domain hubungan sosial mengalami kenaikan terbesar, yaitu 12,60 poin, sedangkan domain psikologis kenaikannya terkecil (10,00 poin).
Unit IBM yang operasional berjumlah 8 unit dari target 7 unit (114,29 persen). Dari 93 klien IBM, 65 klien atau 69,89 persen menyelesaikan layanan, 9 klien dirujuk ke klinik, dan 6 klien putus layanan.
Nilai SKM klinik sebesar 90,25 (mutu A, Sangat Baik) berdasarkan 132 responden. Unsur dengan NRR tertinggi adalah biaya/tarif (3,818), sedangkan unsur terendah adalah sarana dan prasarana (3,348).
Tingkat putus program klien rawat jalan turun dari 11,86 persen pada tahun 2023 menjadi 10,94 persen (7 dari 64 klien), namun belum memenuhi target paling tinggi 10,00 persen sehingga capaiannya 90,60 persen.
Klinik menerbitkan 612 SKHPN, terbanyak pada bulan September (66 surat) dan paling sedikit pada bulan April (31 surat).
Sasaran 5 – Pemberantasan
Berkas perkara P-21 terealisasi 5 berkas dari target 4 berkas (125,00 persen). Dari 6 LKN dengan 9 tersangka, satu berkas (LKN-06) masih berstatus P-19.
Barang bukti sabu yang disita sebanyak 240,27 gram, meningkat 45,69 persen dari tahun 2023 sebanyak 164,92 gram. Sabu terbanyak berasal dari LKN-03, yaitu 103,27 gram.
Tim Asesmen Terpadu melaksanakan 16 asesmen terhadap 27 orang, terdiri atas 24 laki-laki dan 3 perempuan. Rata-rata waktu penyelesaian 5,25 hari, lebih cepat daripada target 6,00 hari dan realisasi tahun 2023 selama 6,40 hari.
Rekomendasi rawat jalan diberikan kepada 12 orang (44,44 persen), rawat inap 5 orang, proses hukum disertai rehabilitasi 6 orang, dan proses hukum 4 orang.
Sasaran 6 – Tata kelola
Nilai IKPA tahun 2024 sebesar 96,47 (Sangat Baik), naik 1,40 poin dari tahun 2023 sebesar 95,07. Nilai terendah terdapat pada indikator deviasi Halaman III DIPA (88,46).
Nilai Kinerja Anggaran sebesar 93,42 belum mencapai target 94,00 (capaian 99,38 persen) karena nilai efisiensi SBK baru 62,40. Nilai evaluasi SAKIP naik dari 74,35 menjadi 76,90 dengan predikat BB.
B. Realisasi Anggaran
Realisasi anggaran tahun 2024 sebesar Rp3.494.423.591 (tiga miliar empat ratus sembilan puluh empat juta empat ratus dua puluh tiga ribu lima ratus sembilan puluh satu rupiah) atau 97,19 persen dari pagu akhir Rp3.595.290.000.
Apabila dihitung terhadap pagu efektif, yaitu pagu akhir dikurangi saldo blokir Rp75.350.000, realisasi mencapai 99,28 persen dari Rp3.519.940.000.
Pencadangan automatic adjustment pada revisi 1 sebesar Rp92.350.000; sebesar Rp38.450.000 dibuka pada revisi 4, kemudian ditambah blokir perjalanan dinas Rp21.450.000 pada revisi 6.
Serapan belanja pegawai 99,28 persen, belanja barang 95,00 persen, dan belanja modal 99,46 persen. Serapan kumulatif sampai triwulan II mencapai 46,54 persen dan sampai triwulan III 75,56 persen.
Efisiensi terbesar terdapat pada Sasaran 5, yaitu 19,16 poin, sedangkan yang terkecil pada Sasaran 6 sebesar 2,73 poin.
`,
    },
    {
      name: "Bab IV Penutup",
      sheet: `
BAB IV PENUTUP
Laporan kinerja ini menyajikan capaian 6 sasaran dan 13 indikator. Sebanyak 10 indikator mencapai atau melampaui target, sedangkan 3 indikator belum mencapai target, yaitu kualitas hidup penyalah guna, tingkat putus program, dan NKA.
Rata-rata capaian kinerja tahun 2024 sebesar 104,24 persen. Capaian tertinggi terdapat pada Sasaran 5 (116,25 persen) dan terendah pada Sasaran 6 (100,70 persen).
Penerimaan negara bukan pajak sebesar Rp182.395.000 melampaui target Rp163.100.000 (111,83 persen), terutama dari layanan SKHPN sebesar Rp177.480.000.
Hibah langsung dari Pemerintah Kabupaten sebesar Rp150.000.000 terealisasi Rp148.635.200 atau 99,09 persen, dengan porsi terbesar pada kegiatan Penggiat P4GN.
Langkah perbaikan tahun 2025:
1. Memperkuat layanan psikologis karena kenaikan domain psikologis (23,64 persen) paling kecil di antara empat domain.
2. Menekan putus program melalui kunjungan rumah, karena 7 dari 64 klien (10,94 persen) tidak menyelesaikan layanan.
3. Mendampingi 1 desa yang statusnya menurun dan 4 desa/kelurahan yang statusnya tetap, termasuk Desa Muara Lama yang masih berstatus Bahaya.
4. Memperbaiki perencanaan kas agar nilai deviasi Halaman III DIPA naik dari 88,46, serta meningkatkan efisiensi SBK.
5. Membenahi sarana dan prasarana klinik yang bermutu B dengan nilai konversi 83,70.

Kepala BNN Kabupaten Tirta Kencana,

Ratna Prameswari, S.H., M.Si.
`,
    },
  ],
  mistakes: [
    { sheet: "PK 2024", cell: "C31", right: "3.382.845.000", wrong: "6.765.690.000" },
    { sheet: "Renstra 2020-2024", cell: "B23", right: "102,29", wrong: "101,43" },
    { sheet: "Renstra 2020-2024", cell: "E29", right: "99,14", wrong: "103,41" },
    { sheet: "Rencana Aksi TW", cell: "J11", right: "111,27", wrong: "116,36" },
    { sheet: "Rencana Aksi TW", cell: "G12", right: "5", wrong: "6" },
    { sheet: "Capaian 2024", cell: "D5", right: "52,50", wrong: "51,75" },
    { sheet: "Capaian 2024", cell: "F15", right: "90,60", wrong: "109,40" },
    { sheet: "Capaian 2024", cell: "C47", right: "96,47", wrong: "95,07" },
    { sheet: "Dektari", cell: "L13", right: "3", wrong: "2" },
    { sheet: "Dektari", cell: "J14", right: "53,16", wrong: "52,82" },
    { sheet: "IKK & IKP", cell: "G7", right: "12,28", wrong: "12,82" },
    { sheet: "IKK & IKP", cell: "H8", right: "Sangat Tinggi", wrong: "Tinggi" },
    { sheet: "Desa Bersinar", cell: "G10", right: "Tetap", wrong: "Membaik" },
    {
      sheet: "Desa Bersinar",
      cell: "I21",
      right: "=SUM(I3:I20) -> 196100000~#,##0",
      wrong: "=SUM(I3:I19) -> 185150000~#,##0",
    },
    { sheet: "IBM", cell: "O7", right: "=K7/J7 -> 0.75~0.00%", wrong: "=K6/J6 -> 0.6428571429~0.00%" },
    { sheet: "IBM", cell: "E12", right: "=SUM(E4:E11) -> 15", wrong: "=SUM(E5:E11) -> 13" },
    { sheet: "Klinik", cell: "B15", right: "=SUM(B3:B14) -> 55", wrong: "#54" },
    { sheet: "Klinik", cell: "E20", right: "37,50", wrong: "28,13" },
    { sheet: "WHOQoL", cell: "F36", right: "77,78", wrong: "71,43" },
    { sheet: "TAT", cell: "G19", right: "24,72", wrong: "22,46" },
    { sheet: "TAT", cell: "B25", right: "3", wrong: "4" },
    { sheet: "Penyidikan", cell: "E13", right: "221,00", wrong: "233,85" },
    { sheet: "Anggaran", cell: "G13", right: "=E13/D13 -> 0.9122348721~0.00%", wrong: "#1.4053940413~0.00%" },
    { sheet: "Anggaran", cell: "F17", right: "=D17-E17 -> 1688150~#,##0", wrong: "#788150~#,##0" },
    { sheet: "Revisi DIPA", cell: "I7", right: "3.478.945.000", wrong: "3.494.395.000" },
    { sheet: "Revisi DIPA", cell: "D24", right: "5.600.000", wrong: "56.000.000" },
    { sheet: "IKPA-NKA", cell: "E11", right: "96,47", wrong: "97,04" },
    { sheet: "SKM Klinik", cell: "H10", right: "3,697", wrong: "3,967" },
    { sheet: "SKM Klinik", cell: "K13", right: "B", wrong: "A" },
    { sheet: "LRA PNBP Hibah SDM", cell: "E55", right: "2.914.935.000", wrong: "3.009.435.000" },
    {
      sheet: "Bab I Pendahuluan",
      cell: "A3",
      right: "dicanangkan 18 Desa/Kelurahan Bersinar",
      wrong: "dicanangkan 16 Desa/Kelurahan Bersinar",
    },
    {
      sheet: "Bab I Pendahuluan",
      cell: "A5",
      right: "terbanyak adalah Muara Kencana",
      wrong: "terbanyak adalah Wanatirta",
    },
    { sheet: "Bab I Pendahuluan", cell: "A6", right: "di tiga kecamatan", wrong: "di dua kecamatan" },
    {
      sheet: "Bab I Pendahuluan",
      cell: "A10",
      right: "22 orang atau 56,41 persen",
      wrong: "22 orang atau 46,15 persen",
    },
    { sheet: "Bab III Akuntabilitas", cell: "A5", right: "terealisasi 53,16 dari", wrong: "terealisasi 51,36 dari" },
    { sheet: "Bab III Akuntabilitas", cell: "A9", right: "meningkat 9,39 poin", wrong: "meningkat 9,93 poin" },
    {
      sheet: "Bab III Akuntabilitas",
      cell: "A20",
      right: "unsur terendah adalah sarana dan prasarana",
      wrong: "unsur terendah adalah waktu penyelesaian",
    },
    { sheet: "Bab III Akuntabilitas", cell: "A21", right: "rawat jalan turun dari", wrong: "rawat jalan naik dari" },
    {
      sheet: "Bab III Akuntabilitas",
      cell: "A22",
      right: "terbanyak pada bulan September",
      wrong: "terbanyak pada bulan Juli",
    },
    {
      sheet: "Bab III Akuntabilitas",
      cell: "A26",
      right: "asesmen terhadap 27 orang",
      wrong: "asesmen terhadap 72 orang",
    },
    {
      sheet: "Bab III Akuntabilitas",
      cell: "A32",
      right: "tiga miliar empat ratus sembilan puluh empat juta",
      wrong: "tiga miliar empat ratus empat puluh sembilan juta",
    },
    { sheet: "Bab III Akuntabilitas", cell: "A33", right: "mencapai 99,28 persen", wrong: "mencapai 98,29 persen" },
    { sheet: "Bab IV Penutup", cell: "A2", right: "Sebanyak 10 indikator", wrong: "Sebanyak 11 indikator" },
    {
      sheet: "Bab IV Penutup",
      cell: "A3",
      right: "tahun 2024 sebesar 104,24 persen",
      wrong: "tahun 2024 sebesar 102,44 persen",
    },
    { sheet: "Bab IV Penutup", cell: "A5", right: "terealisasi Rp148.635.200", wrong: "terealisasi Rp146.835.200" },
  ],
};
