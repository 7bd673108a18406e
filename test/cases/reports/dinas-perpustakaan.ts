import type { ReportCase } from "./report-case";

export const dinasPerpustakaan: ReportCase = {
  name: "a library and archive office: literacy indices, collections, typed with formulas",
  year: 2023,
  sheets: [
    {
      name: "Tabel 1.1",
      sheet: `
Tabel 1.1 Jumlah Pegawai Menurut Unit Kerja dan Pendidikan Tahun 2023
No | Unit Kerja | Pendidikan |  |  |  |  | Jumlah | Persentase
 |  | S3 | S2 | S1/D4 | D3 | SLTA | 
#1~0 | #2~0 | #3~0 | #4~0 | #5~0 | #6~0 | #7~0 | #8~0 | #9~0
#1~0 | Sekretariat | #1~0 | #4~0 | #11~0 | #3~0 | #9~0 | =SUM(C5:G5) -> 28~0 | =H5/H11 -> 0.213740458~0.00%
#2~0 | Bidang Layanan dan Pengembangan Perpustakaan | - | #5~0 | #17~0 | #6~0 | #4~0 | =SUM(C6:G6) -> 32~0 | =H6/H11 -> 0.2442748092~0.00%
#3~0 | Bidang Pembinaan dan Pengawasan | - | #3~0 | #9~0 | #1~0 | #2~0 | =SUM(C7:G7) -> 15~0 | =H7/H11 -> 0.1145038168~0.00%
#4~0 | Bidang Pengelolaan Arsip | - | #2~0 | #12~0 | #7~0 | #5~0 | =SUM(C8:G8) -> 26~0 | =H8/H11 -> 0.1984732824~0.00%
#5~0 | Bidang Pelestarian dan Deposit | - | #2~0 | #7~0 | #2~0 | #3~0 | =SUM(C9:G9) -> 14~0 | =H9/H11 -> 0.106870229~0.00%
#6~0 | UPTD Depo Arsip | - | #1~0 | #6~0 | #5~0 | #4~0 | =SUM(C10:G10) -> 16~0 | =H10/H11 -> 0.1221374046~0.00%
 | Jumlah | =SUM(C5:C10) -> 1~0 | =SUM(D5:D10) -> 17~0 | =SUM(E5:E10) -> 62~0 | =SUM(F5:F10) -> 24~0 | =SUM(G5:G10) -> 27~0 | =SUM(H5:H10) -> 131~0 | =SUM(I5:I10) -> 1~0.00%
`,
    },
    {
      name: "Tabel 3.1",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2023
No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian | Predikat
#1~0 | Meningkatnya budaya literasi masyarakat | Indeks Pembangunan Literasi Masyarakat | #63.00~0.00 | #64.91~0.00 | =E3/D3 -> 1.0303174603~0.00% | Sangat Tinggi
#2~0 |  | Tingkat Kegemaran Membaca | #65.00~0.00 | #66.68~0.00 | =E4/D4 -> 1.0258461538~0.00% | Sangat Tinggi
#3~0 | Meningkatnya layanan perpustakaan | Jumlah pengunjung perpustakaan | #95000~#,##0 | #100059~#,##0 | =E5/D5 -> 1.0532526316~0.00% | Sangat Tinggi
#4~0 |  | Jumlah bahan perpustakaan dipinjam | #62000~#,##0 | #64394~#,##0 | =E6/D6 -> 1.0386129032~0.00% | Sangat Tinggi
#5~0 |  | Perpustakaan terakreditasi | #450~#,##0 | #498~#,##0 | =E7/D7 -> 1.1066666667~0.00% | Sangat Tinggi
#6~0 | Meningkatnya tata kelola kearsipan | Rata-rata nilai pengawasan kearsipan | #75.00~0.00 | #73.65~0.00 | =E8/D8 -> 0.982~0.00% | Sangat Tinggi
#7~0 |  | Arsip statis yang dialihmediakan (lembar) | #48000~#,##0 | #52317~#,##0 | =E9/D9 -> 1.0899375~0.00% | Sangat Tinggi
#8~0 |  | Arsip statis yang diakuisisi (berkas) | #640~#,##0 | #597~#,##0 | =E10/D10 -> 0.9328125~0.00% | Sangat Tinggi
 |  | Rata-rata capaian |  |  | #1.0324~0.00% | Sangat Tinggi
Predikat (Permendagri 86/2017): Sangat Tinggi >= 91%; Tinggi 76-90%; Sedang 66-75%; Rendah 51-65%; Sangat Rendah <= 50%
`,
    },
    {
      name: "Tabel 3.2",
      sheet: `
Tabel 3.2 Indeks Pembangunan Literasi Masyarakat (IPLM) Kabupaten/Kota
Kabupaten/Kota | 2022 | 2023 | Selisih | Kategori 2023 | Thd rata-rata provinsi
Kab. Sungai Batang | #61.42~0.00 | #66.08~0.00 | =C3-B3 -> 4.66~0.00 | Sedang | =C3-C12 -> 1.1744444444~0.00
Kab. Rawa Indah | #54.87~0.00 | #58.31~0.00 | =C4-B4 -> 3.44~0.00 | Sedang | =C4-C12 -> -6.5955555556~0.00
Kab. Gunung Jati | #71.35~0.00 | #74.92~0.00 | =C5-B5 -> 3.57~0.00 | Sedang | =C5-C12 -> 10.0144444444~0.00
Kab. Muara Lintang | #48.20~0.00 | #51.76~0.00 | =C6-B6 -> 3.56~0.00 | Sedang | =C6-C12 -> -13.1455555556~0.00
Kab. Tanjung Sari | #63.94~0.00 | #62.87~0.00 | =C7-B7 -> -1.07~0.00 | Sedang | =C7-C12 -> -2.0355555556~0.00
Kab. Bukit Panjang | #58.13~0.00 | #64.50~0.00 | =C8-B8 -> 6.37~0.00 | Sedang | =C8-C12 -> -0.4055555556~0.00
Kab. Pulau Seribu Nyiur | #42.66~0.00 | #47.19~0.00 | =C9-B9 -> 4.53~0.00 | Rendah | =C9-C12 -> -17.7155555556~0.00
Kota Bandar Raya | #78.54~0.00 | #82.37~0.00 | =C10-B10 -> 3.83~0.00 | Tinggi | =C10-C12 -> 17.4644444444~0.00
Kota Sentosa | #73.09~0.00 | #76.15~0.00 | =C11-B11 -> 3.06~0.00 | Sedang | =C11-C12 -> 11.2444444444~0.00
Provinsi (rata-rata) | =AVERAGE(B3:B11) -> 61.3555555556~0.00 | =AVERAGE(C3:C11) -> 64.9055555556~0.00 | =C12-B12 -> 3.55~0.00 | Sedang | 
Kategori: Tinggi 80-100; Sedang 50-79,99; Rendah 0-49,99
`,
    },
    {
      name: "Tabel 3.3",
      sheet: `
Tabel 3.3 Tingkat Kegemaran Membaca (TKM)
Dimensi | Bobot (%) | Nilai |  | Nilai tertimbang |  | Kenaikan
 |  | #2022~0 | #2023~0 | #2022~0 | #2023~0 | 
Frekuensi membaca per minggu | #30~0 | #58.40~0.00 | #63.20~0.00 | =B4*C4/100 -> 17.52~0.00 | =B4*D4/100 -> 18.96~0.00 | #1.44~0.00
Durasi membaca per hari | #30~0 | #61.20~0.00 | #66.10~0.00 | =B5*C5/100 -> 18.36~0.00 | =B5*D5/100 -> 19.83~0.00 | #1.47~0.00
Jumlah bahan bacaan per triwulan | #20~0 | #54.75~0.00 | #59.85~0.00 | =B6*C6/100 -> 10.95~0.00 | =B6*D6/100 -> 11.97~0.00 | #1.02~0.00
Frekuensi akses internet | #10~0 | #78.60~0.00 | #81.30~0.00 | =B7*C7/100 -> 7.86~0.00 | =B7*D7/100 -> 8.13~0.00 | #0.27~0.00
Durasi akses internet | #10~0 | #74.20~0.00 | #77.90~0.00 | =B8*C8/100 -> 7.42~0.00 | =B8*D8/100 -> 7.79~0.00 | #0.37~0.00
Nilai TKM | =SUM(B4:B8) -> 100~0 |  |  | #62.11~0.00 | #66.68~0.00 | #4.57~0.00
`,
    },
    {
      name: "Tabel 3.4",
      sheet: `
Tabel 3.4 Koleksi Bahan Perpustakaan Menurut Klasifikasi DDC
Klasifikasi | 2022 |  | 2023 |  | Penambahan |  | % kenaikan eksemplar | Rasio eks/judul 2023
 | Judul | Eksemplar | Judul | Eksemplar | Judul | Eksemplar |  | 
000 Karya umum | #3412~#,##0 | #9876~#,##0 | #3498~#,##0 | #10214~#,##0 | =D4-B4 -> 86~#,##0 | =E4-C4 -> 338~#,##0 | =G4/C4 -> 0.0342243823~0.00% | =E4/D4 -> 2.9199542596~0.00
100 Filsafat dan psikologi | #2875~#,##0 | #7340~#,##0 | #2961~#,##0 | #7598~#,##0 | =D5-B5 -> 86~#,##0 | =E5-C5 -> 258~#,##0 | =G5/C5 -> 0.0351498638~0.00% | =E5/D5 -> 2.5660249916~0.00
200 Agama | #8127~#,##0 | #22614~#,##0 | #8406~#,##0 | #23519~#,##0 | =D6-B6 -> 279~#,##0 | =E6-C6 -> 905~#,##0 | =G6/C6 -> 0.040019457~0.00% | =E6/D6 -> 2.7978824649~0.00
300 Ilmu sosial | #14360~#,##0 | #38725~#,##0 | #14912~#,##0 | #40183~#,##0 | =D7-B7 -> 552~#,##0 | =E7-C7 -> 1458~#,##0 | =G7/C7 -> 0.0376500968~0.00% | =E7/D7 -> 2.6946754292~0.00
400 Bahasa | #2918~#,##0 | #8254~#,##0 | #2990~#,##0 | #8437~#,##0 | =D8-B8 -> 72~#,##0 | =E8-C8 -> 183~#,##0 | =G8/C8 -> 0.0221710686~0.00% | =E8/D8 -> 2.8217391304~0.00
500 Ilmu murni | #3645~#,##0 | #9982~#,##0 | #3702~#,##0 | #10126~#,##0 | =D9-B9 -> 57~#,##0 | =E9-C9 -> 144~#,##0 | =G9/C9 -> 0.0144259667~0.00% | =E9/D9 -> 2.735278228~0.00
600 Teknologi terapan | #9874~#,##0 | #26431~#,##0 | #10233~#,##0 | #27368~#,##0 | =D10-B10 -> 359~#,##0 | =E10-C10 -> 937~#,##0 | =G10/C10 -> 0.0354507964~0.00% | =E10/D10 -> 2.6744845109~0.00
700 Kesenian dan olahraga | #2346~#,##0 | #5917~#,##0 | #2401~#,##0 | #6052~#,##0 | =D11-B11 -> 55~#,##0 | =E11-C11 -> 135~#,##0 | =G11/C11 -> 0.022815616~0.00% | =E11/D11 -> 2.5206164098~0.00
800 Kesusastraan | #7219~#,##0 | #19845~#,##0 | #7683~#,##0 | #21276~#,##0 | =D12-B12 -> 464~#,##0 | =E12-C12 -> 1431~#,##0 | =G12/C12 -> 0.0721088435~0.00% | =E12/D12 -> 2.7692307692~0.00
900 Sejarah dan geografi | #4582~#,##0 | #12063~#,##0 | #4671~#,##0 | #12318~#,##0 | =D13-B13 -> 89~#,##0 | =E13-C13 -> 255~#,##0 | =G13/C13 -> 0.0211390201~0.00% | =E13/D13 -> 2.6371226718~0.00
Jumlah | =SUM(B4:B13) -> 59358~#,##0 | =SUM(C4:C13) -> 161047~#,##0 | =SUM(D4:D13) -> 61457~#,##0 | =SUM(E4:E13) -> 167091~#,##0 | =SUM(F4:F13) -> 2099~#,##0 | =SUM(G4:G13) -> 6044~#,##0 | =G14/C14 -> 0.0375294169~0.00% | =E14/D14 -> 2.7188277983~0.00
`,
    },
    {
      name: "Tabel 3.5",
      sheet: `
Tabel 3.5 Jumlah Pengunjung Perpustakaan Provinsi Menurut Golongan Pemustaka Tahun 2023
Bulan | Anak | Pelajar | Mahasiswa | Umum | Jumlah | Hari layanan | Rata-rata per hari | % thd total
Januari | #812~#,##0 | #3146~#,##0 | #2217~#,##0 | #1084~#,##0 | #7259~#,##0 | #26~0 | #279~#,##0 | #0.0725~0.00%
Februari | #1047~#,##0 | #3582~#,##0 | #2436~#,##0 | #1152~#,##0 | #8217~#,##0 | #24~0 | #342~#,##0 | #0.0821~0.00%
Maret | #1214~#,##0 | #3921~#,##0 | #2684~#,##0 | #1236~#,##0 | #9055~#,##0 | #26~0 | #348~#,##0 | #0.0905~0.00%
April | #563~#,##0 | #1874~#,##0 | #1408~#,##0 | #742~#,##0 | #4587~#,##0 | #20~0 | #229~#,##0 | #0.0458~0.00%
Mei | #1186~#,##0 | #4027~#,##0 | #2517~#,##0 | #1193~#,##0 | #8923~#,##0 | #27~0 | #330~#,##0 | #0.0892~0.00%
Juni | #1352~#,##0 | #3318~#,##0 | #1986~#,##0 | #1274~#,##0 | #7930~#,##0 | #25~0 | #317~#,##0 | #0.0793~0.00%
Juli | #1521~#,##0 | #2764~#,##0 | #1732~#,##0 | #1318~#,##0 | #7335~#,##0 | #26~0 | #282~#,##0 | #0.0733~0.00%
Agustus | #1463~#,##0 | #4385~#,##0 | #2271~#,##0 | #1247~#,##0 | #9366~#,##0 | #27~0 | #347~#,##0 | #0.0936~0.00%
September | #1298~#,##0 | #4612~#,##0 | #2845~#,##0 | #1306~#,##0 | #10061~#,##0 | #26~0 | #387~#,##0 | #0.1006~0.00%
Oktober | #1374~#,##0 | #4708~#,##0 | #3016~#,##0 | #1329~#,##0 | #10427~#,##0 | #27~0 | #386~#,##0 | #0.1042~0.00%
November | #1407~#,##0 | #4923~#,##0 | #2978~#,##0 | #1283~#,##0 | #10591~#,##0 | #26~0 | #407~#,##0 | #0.1058~0.00%
Desember | #938~#,##0 | #2651~#,##0 | #1547~#,##0 | #1172~#,##0 | #6308~#,##0 | #22~0 | #287~#,##0 | #0.063~0.00%
Jumlah | #14175~#,##0 | #43911~#,##0 | #27637~#,##0 | #14336~#,##0 | #100059~#,##0 | #302~0 | #331~#,##0 | #1~0.00%
Rata-rata per bulan | #1181~#,##0 | #3659~#,##0 | #2303~#,##0 | #1195~#,##0 | #8338~#,##0 |  |  | 
Komposisi | #0.1417~0.00% | #0.4389~0.00% | #0.2762~0.00% | #0.1433~0.00% | #1~0.00% |  |  | 
`,
    },
    {
      name: "Tabel 3.6",
      merges: ["C2:G2", "I2:J2"],
      sheet: `
Tabel 3.6 Peminjaman Bahan Perpustakaan per Triwulan
No | Jenis bahan | Tahun 2023 |  |  |  |  | Tahun 2022 | Naik/turun | 
 |  | TW I | TW II | TW III | TW IV | Jumlah |  | Angka | %
#1~0 | Buku cetak dewasa | #7312~#,##0 | #7941~#,##0 | #8206~#,##0 | #7485~#,##0 | =SUM(C4:F4) -> 30944~#,##0 | #28417~#,##0 | =G4-H4 -> 2527~#,##0 | =I4/H4 -> 0.0889256431~0.0%
#2~0 | Buku cetak anak | #3218~#,##0 | #3947~#,##0 | #4416~#,##0 | #3605~#,##0 | =SUM(C5:F5) -> 15186~#,##0 | #13862~#,##0 | =G5-H5 -> 1324~#,##0 | =I5/H5 -> 0.095512913~0.0%
#3~0 | Buku digital (iPerpus) | #2186~#,##0 | #2574~#,##0 | #3142~#,##0 | #3718~#,##0 | =SUM(C6:F6) -> 11620~#,##0 | #8925~#,##0 | =G6-H6 -> 2695~#,##0 | =I6/H6 -> 0.3019607843~0.0%
#4~0 | Terbitan berkala | #418~#,##0 | #386~#,##0 | #402~#,##0 | #351~#,##0 | =SUM(C7:F7) -> 1557~#,##0 | #1794~#,##0 | =G7-H7 -> -237~#,##0 | =I7/H7 -> -0.1321070234~0.0%
#5~0 | Referensi (baca di tempat) | #1206~#,##0 | #1184~#,##0 | #1297~#,##0 | #1158~#,##0 | =SUM(C8:F8) -> 4845~#,##0 | #5063~#,##0 | =G8-H8 -> -218~#,##0 | =I8/H8 -> -0.0430574758~0.0%
#6~0 | Audio visual | #64~#,##0 | #71~#,##0 | #58~#,##0 | #49~#,##0 | =SUM(C9:F9) -> 242~#,##0 | #318~#,##0 | =G9-H9 -> -76~#,##0 | =I9/H9 -> -0.2389937107~0.0%
 | Jumlah | =SUM(C4:C9) -> 14404~#,##0 | =SUM(D4:D9) -> 16103~#,##0 | =SUM(E4:E9) -> 17521~#,##0 | =SUM(F4:F9) -> 16366~#,##0 | =SUM(G4:G9) -> 64394~#,##0 | =SUM(H4:H9) -> 58379~#,##0 | =G10-H10 -> 6015~#,##0 | =I10/H10 -> 0.1030336251~0.0%
`,
    },
    {
      name: "Tabel 3.7",
      sheet: `
Tabel 3.7 Perpustakaan Menurut Jenis dan Status Akreditasi s.d. Desember 2023
Jenis Perpustakaan | Jumlah | Akreditasi A | Akreditasi B | Akreditasi C | Terakreditasi | Belum | Persen terakreditasi
Perpustakaan umum kab/kota | #9~#,##0 | #3~0 | #4~0 | #1~0 | #8~0 | #1~#,##0 | #0.8889~0.00%
Perpustakaan kecamatan | #84~#,##0 | - | #3~0 | #8~0 | #11~0 | #73~#,##0 | #0.131~0.00%
Perpustakaan desa/kelurahan | #912~#,##0 | #1~0 | #14~0 | #47~0 | #62~0 | #850~#,##0 | #0.068~0.00%
Perpustakaan sekolah/madrasah | #2746~#,##0 | #38~0 | #126~0 | #214~0 | #378~0 | #2368~#,##0 | #0.1377~0.00%
Perpustakaan perguruan tinggi | #41~#,##0 | #9~0 | #12~0 | #5~0 | #26~0 | #15~#,##0 | #0.6341~0.00%
Perpustakaan khusus | #63~#,##0 | #2~0 | #4~0 | #7~0 | #13~0 | #50~#,##0 | #0.2063~0.00%
Jumlah | #3855~#,##0 | #53~0 | #163~0 | #282~0 | #498~0 | #3357~#,##0 | #0.1292~0.00%
`,
    },
    {
      name: "Tabel 3.8",
      sheet: `
Tabel 3.8 Capaian Pengelolaan dan Penyelamatan Arsip
Kegiatan | Satuan | Target | Realisasi | Selisih | % Capaian
Arsip dinamis inaktif |  |  |  |  | 
Penataan arsip inaktif OPD | berkas | #12500~#,##0 | #13184~#,##0 | =D4-C4 -> 684~#,##0 | =D4/C4 -> 1.05472~0.00%
Pemindahan arsip ke depo | boks | #850~#,##0 | #812~#,##0 | =D5-C5 -> -38~#,##0 | =D5/C5 -> 0.9552941176~0.00%
Pemusnahan arsip | berkas | #4200~#,##0 | #4200~#,##0 | =D6-C6 -> 0~#,##0 | =D6/C6 -> 1~0.00%
Arsip statis |  |  |  |  | 
Akuisisi arsip statis | berkas | #640~#,##0 | #597~#,##0 | =D8-C8 -> -43~#,##0 | =D8/C8 -> 0.9328125~0.00%
Alih media (digitalisasi) | lembar | #48000~#,##0 | #52317~#,##0 | =D9-C9 -> 4317~#,##0 | =D9/C9 -> 1.0899375~0.00%
Restorasi arsip | lembar | #3600~#,##0 | #3748~#,##0 | =D10-C10 -> 148~#,##0 | =D10/C10 -> 1.0411111111~0.00%
Layanan penelusuran arsip |  |  |  |  | 
Pemohon yang dilayani | orang | #420~#,##0 | #463~#,##0 | =D12-C12 -> 43~#,##0 | =D12/C12 -> 1.1023809524~0.00%
Arsip yang dipinjam | berkas | #1100~#,##0 | #1246~#,##0 | =D13-C13 -> 146~#,##0 | =D13/C13 -> 1.1327272727~0.00%
`,
    },
    {
      name: "Tabel 3.9",
      sheet: `
Tabel 3.9 Hasil Pengawasan Kearsipan Internal Perangkat Daerah
No | Perangkat Daerah | Pengelolaan arsip dinamis (40%) | SDM kearsipan (30%) | Prasarana dan sarana (30%) | Nilai | Kategori
#1~0 | Sekretariat Daerah | #84.20~0.00 | #81.55~0.00 | #79.30~0.00 | =C3*0.4+D3*0.3+E3*0.3 -> 81.935~0.00 | A
#2~0 | Inspektorat Daerah | #81.75~0.00 | #78.40~0.00 | #80.15~0.00 | =C4*0.4+D4*0.3+E4*0.3 -> 80.265~0.00 | A
#3~0 | Bappeda | #88.60~0.00 | #86.10~0.00 | #83.45~0.00 | =C5*0.4+D5*0.3+E5*0.3 -> 86.305~0.00 | A
#4~0 | Dinas Kesehatan | #72.35~0.00 | #69.80~0.00 | #64.25~0.00 | =C6*0.4+D6*0.3+E6*0.3 -> 69.155~0.00 | B
#5~0 | Dinas Pendidikan | #68.10~0.00 | #62.45~0.00 | #59.70~0.00 | =C7*0.4+D7*0.3+E7*0.3 -> 63.885~0.00 | B
#6~0 | Dinas Pekerjaan Umum | #57.90~0.00 | #54.35~0.00 | #49.80~0.00 | =C8*0.4+D8*0.3+E8*0.3 -> 54.405~0.00 | CC
#7~0 | Dinas Sosial | #63.40~0.00 | #66.75~0.00 | #58.20~0.00 | =C9*0.4+D9*0.3+E9*0.3 -> 62.845~0.00 | B
#8~0 | Badan Kepegawaian Daerah | #90.15~0.00 | #92.40~0.00 | #88.85~0.00 | =C10*0.4+D10*0.3+E10*0.3 -> 90.435~0.00 | AA
 | Rata-rata | =AVERAGE(C3:C10) -> 75.80625~0.00 | =AVERAGE(D3:D10) -> 73.975~0.00 | =AVERAGE(E3:E10) -> 70.4625~0.00 | #73.65~0.00 | BB
AA > 90-100; A > 80-90; BB > 70-80; B > 60-70; CC > 50-60; C > 30-50; D 0-30
`,
    },
    {
      name: "Tabel 3.10",
      sheet: `
Tabel 3.10 Realisasi Anggaran per Program dan Kegiatan Tahun 2023
Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % | Sisa (Rp)
#1~0 | #2~0 | #3~0 | #4~0 | 5=4/3 | 6=3-4
2.23.01 | Program Penunjang Urusan Pemerintahan Daerah Provinsi | =SUM(C5:C9) -> 21424290000~#,##0 | =SUM(D5:D9) -> 20837357423~#,##0 | =D4/C4 -> 0.9726043394~0.00% | =C4-D4 -> 586932577~#,##0
 | Perencanaan, penganggaran dan evaluasi kinerja | #214500000~#,##0 | #208716500~#,##0 | =D5/C5 -> 0.973037296~0.00% | =C5-D5 -> 5783500~#,##0
 | Administrasi keuangan perangkat daerah | #16842750000~#,##0 | #16390284175~#,##0 | =D6/C6 -> 0.97313587~0.00% | =C6-D6 -> 452465825~#,##0
 | Administrasi umum | #1127340000~#,##0 | #1089615230~#,##0 | =D7/C7 -> 0.9665364752~0.00% | =C7-D7 -> 37724770~#,##0
 | Penyediaan jasa penunjang | #2364100000~#,##0 | #2287493618~#,##0 | =D8/C8 -> 0.9675959638~0.00% | =C8-D8 -> 76606382~#,##0
 | Pemeliharaan BMD | #875600000~#,##0 | #861247900~#,##0 | =D9/C9 -> 0.9836088397~0.00% | =C9-D9 -> 14352100~#,##0
2.23.02 | Program Pembinaan Perpustakaan | =SUM(C11:C12) -> 5204650000~#,##0 | =SUM(D11:D12) -> 5047998375~#,##0 | =D10/C10 -> 0.9699016024~0.00% | =C10-D10 -> 156651625~#,##0
 | Pengelolaan perpustakaan tingkat provinsi | #3418250000~#,##0 | #3306914725~#,##0 | =D11/C11 -> 0.9674291597~0.00% | =C11-D11 -> 111335275~#,##0
 | Pembudayaan gemar membaca | #1786400000~#,##0 | #1741083650~#,##0 | =D12/C12 -> 0.9746325851~0.00% | =C12-D12 -> 45316350~#,##0
2.23.03 | Program Pelestarian Koleksi Nasional dan Naskah Kuno | =SUM(C14:C15) -> 511050000~#,##0 | =SUM(D14:D15) -> 479321300~#,##0 | =D13/C13 -> 0.9379146855~0.00% | =C13-D13 -> 31728700~#,##0
 | Pelestarian naskah kuno milik daerah | #326800000~#,##0 | #297415300~#,##0 | =D14/C14 -> 0.9100835373~0.00% | =C14-D14 -> 29384700~#,##0
 | Pengembangan koleksi budaya etnis nusantara | #184250000~#,##0 | #181906000~#,##0 | =D15/C15 -> 0.9872781547~0.00% | =C15-D15 -> 2344000~#,##0
2.24.02 | Program Pengelolaan Arsip | =SUM(C17:C19) -> 1705150000~#,##0 | =SUM(D17:D19) -> 1652422225~#,##0 | =D16/C16 -> 0.9690773392~0.00% | =C16-D16 -> 52727775~#,##0
 | Pengelolaan arsip dinamis daerah provinsi | #942700000~#,##0 | #918364550~#,##0 | =D17/C17 -> 0.9741853718~0.00% | =C17-D17 -> 24335450~#,##0
 | Pengelolaan arsip statis daerah provinsi | #613850000~#,##0 | #587120475~#,##0 | =D18/C18 -> 0.9564559339~0.00% | =C18-D18 -> 26729525~#,##0
 | Pengelolaan simpul jaringan SIKN | #148600000~#,##0 | #146937200~#,##0 | =D19/C19 -> 0.9888102288~0.00% | =C19-D19 -> 1662800~#,##0
2.24.03 | Program Perlindungan dan Penyelamatan Arsip | =SUM(C21:C22) -> 223700000~#,##0 | =SUM(D21:D22) -> 213287900~#,##0 | =D20/C20 -> 0.9534550738~0.00% | =C20-D20 -> 10412100~#,##0
 | Pemusnahan arsip | #97400000~#,##0 | #94815000~#,##0 | =D21/C21 -> 0.9734599589~0.00% | =C21-D21 -> 2585000~#,##0
 | Penyelamatan arsip perangkat daerah yang digabung | #126300000~#,##0 | #118472900~#,##0 | =D22/C22 -> 0.9380277118~0.00% | =C22-D22 -> 7827100~#,##0
 | Jumlah seluruh program | =C4+C10+C13+C16+C20 -> 29068840000~#,##0 | =D4+D10+D13+D16+D20 -> 28230387223~#,##0 | #0.9712~0.00% | #838452777~#,##0
`,
    },
    {
      name: "Tabel 3.11",
      sheet: `
Tabel 3.11 Anggaran Kas dan Realisasi Keuangan per Triwulan 2023
Triwulan | Anggaran Kas | Realisasi | % thd Anggaran Kas | Realisasi s.d. triwulan ini | % kumulatif thd pagu
I | #5232391000~"Rp"#,##0 | #4291018418~"Rp"#,##0 | #0.8201~0.00% | #4291018418~"Rp"#,##0 | #0.1476~0.00%
II | #7557898000~"Rp"#,##0 | #6972905905~"Rp"#,##0 | #0.9226~0.00% | #11263924323~"Rp"#,##0 | #0.3875~0.00%
III | #7848586000~"Rp"#,##0 | #7368131260~"Rp"#,##0 | #0.9388~0.00% | #18632055583~"Rp"#,##0 | #0.641~0.00%
IV | #8429965000~"Rp"#,##0 | #9598331640~"Rp"#,##0 | #1.1386~0.00% | #28230387223~"Rp"#,##0 | #0.9712~0.00%
Jumlah | #29068840000~"Rp"#,##0 | #28230387223~"Rp"#,##0 | #0.9712~0.00% |  | 
`,
    },
    {
      name: "Tabel 3.12",
      sheet: `
Tabel 3.12 Perbandingan Realisasi 2021-2023 dan Target Akhir RPJMD 2026
No | Indikator | #2021~0 | #2022~0 | #2023~0 | Perubahan 2022-2023 |  | Target RPJMD 2026 | Tingkat kemajuan
 |  |  |  |  | Angka | % |  | 
#1~0 | Indeks Pembangunan Literasi Masyarakat | #58.74~0.00 | #61.36~0.00 | #64.91~0.00 | =E4-D4 -> 3.55~0.00 | =F4/D4 -> 0.0578552803~0.00% | #67.00~0.00 | =E4/H4 -> 0.9688059701~0.00%
#2~0 | Tingkat Kegemaran Membaca | #57.15~0.00 | #62.11~0.00 | #66.68~0.00 | =E5-D5 -> 4.57~0.00 | =F5/D5 -> 0.0735791338~0.00% | #70.00~0.00 | =E5/H5 -> 0.9525714286~0.00%
#3~0 | Jumlah pengunjung perpustakaan | #61874~#,##0 | #83516~#,##0 | #100059~#,##0 | =E6-D6 -> 16543~#,##0 | =F6/D6 -> 0.1980818047~0.00% | #110000~#,##0 | =E6/H6 -> 0.9096272727~0.00%
#4~0 | Jumlah bahan perpustakaan dipinjam | #46920~#,##0 | #58379~#,##0 | #64394~#,##0 | =E7-D7 -> 6015~#,##0 | =F7/D7 -> 0.1030336251~0.00% | #70000~#,##0 | =E7/H7 -> 0.9199142857~0.00%
#5~0 | Perpustakaan terakreditasi | #318~#,##0 | #406~#,##0 | #498~#,##0 | =E8-D8 -> 92~#,##0 | =F8/D8 -> 0.2266009852~0.00% | #600~#,##0 | =E8/H8 -> 0.83~0.00%
#6~0 | Rata-rata nilai pengawasan kearsipan | #66.38~0.00 | #69.91~0.00 | #73.65~0.00 | =E9-D9 -> 3.74~0.00 | =F9/D9 -> 0.0534973537~0.00% | #80.00~0.00 | =E9/H9 -> 0.920625~0.00%
#7~0 | Arsip statis yang dialihmediakan (lembar) | #31250~#,##0 | #40680~#,##0 | #52317~#,##0 | =E10-D10 -> 11637~#,##0 | =F10/D10 -> 0.2860619469~0.00% | #60000~#,##0 | =E10/H10 -> 0.87195~0.00%
#8~0 | Arsip statis yang diakuisisi (berkas) | #488~#,##0 | #572~#,##0 | #597~#,##0 | =E11-D11 -> 25~#,##0 | =F11/D11 -> 0.0437062937~0.00% | #800~#,##0 | =E11/H11 -> 0.74625~0.00%
`,
    },
    {
      name: "Tabel 3.13",
      sheet: `
Tabel 3.13 Efisiensi Penggunaan Sumber Daya (program teknis)
Sasaran | Rata-rata capaian | Anggaran | Realisasi | Penyerapan | Efisiensi
Meningkatnya budaya literasi masyarakat | #1.0281~0.00% | #1786400000~#,##0 | #1741083650~#,##0 | =D3/C3 -> 0.9746325851~0.00% | =B3-E3 -> 0.0534674149~0.00%
Meningkatnya layanan perpustakaan | #1.0662~0.00% | #3929300000~#,##0 | #3786236025~#,##0 | =D4/C4 -> 0.9635904678~0.00% | =B4-E4 -> 0.1026095322~0.00%
Meningkatnya tata kelola kearsipan | #1.0016~0.00% | #1928850000~#,##0 | #1865710125~#,##0 | =D5/C5 -> 0.9672655339~0.00% | =B5-E5 -> 0.0343344661~0.00%
Jumlah |  | =SUM(C3:C5) -> 7644550000~#,##0 | =SUM(D3:D5) -> 7393029800~#,##0 | =D6/C6 -> 0.9670981026~0.00% | 
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA
Jumlah pegawai Dinas Perpustakaan dan Kearsipan tahun 2023 sebanyak 131 orang, terbanyak berpendidikan S1/D4 yaitu 62 orang (47,33%), disusul SLTA 27 orang (20,61%) dan D3 24 orang (18,32%).
Dari 8 indikator kinerja utama, 6 indikator mencapai atau melampaui target dan 2 indikator belum mencapai target. Rata-rata capaian adalah 103,24% atau predikat Sangat Tinggi.
1. Indeks Pembangunan Literasi Masyarakat
Nilai IPLM tahun 2023 sebesar 64,91 dari target 63,00 atau 103,03%. Dibandingkan tahun 2022 sebesar 61,36, IPLM naik 3,55 poin.
IPLM tertinggi dicapai Kota Bandar Raya (82,37) dan terendah Kab. Pulau Seribu Nyiur (47,19), sehingga terdapat kesenjangan 35,18 poin.
Dari 9 kabupaten/kota, 8 daerah mengalami kenaikan IPLM dan hanya 1 daerah yang mengalami penurunan. Sebanyak 4 daerah berada di atas rata-rata provinsi dan 5 daerah berada di bawah rata-rata.
IPLM provinsi menurut kategori: 1 daerah berkategori Tinggi, 7 daerah Sedang dan 1 daerah Rendah.
2. Tingkat Kegemaran Membaca
Nilai TKM tahun 2023 sebesar 66,68, naik 4,57 poin dari tahun 2022 sebesar 62,11. Terhadap target 65,00 capaiannya 102,58%. Nilai TKM nasional tahun 2023 sebesar 66,77, sehingga TKM provinsi masih 0,09 poin di bawah nasional.
3. Layanan perpustakaan
Pengunjung perpustakaan tahun 2023 sebanyak 100.059 orang, meningkat 16.543 orang atau 19,81% dibandingkan tahun 2022 sebanyak 83.516 orang. Target 95.000 orang terlampaui dengan capaian 105,33%.
Kunjungan tertinggi terjadi pada bulan November sebanyak 10.591 orang dan terendah pada bulan Ramadhan, yaitu April sebanyak 4.587 orang.
Golongan pelajar mendominasi dengan 43.911 orang (43,89%), disusul mahasiswa 27.637 orang (27,62%), umum 14.336 orang (14,33%) dan anak 14.175 orang (14,17%).
Dengan 302 hari layanan, rata-rata kunjungan per hari adalah 331 orang.
Bahan perpustakaan yang dipinjam 64.394 eksemplar, naik 6.015 eksemplar (10,30%) dari tahun 2022. Peminjaman buku digital meningkat paling tinggi sebesar 30,2%.
Peminjaman buku cetak (dewasa dan anak) mencapai 46.130 eksemplar atau 71,64% dari seluruh peminjaman.
Koleksi bahan perpustakaan sampai akhir 2023 berjumlah 61.457 judul dan 167.091 eksemplar, bertambah 2.099 judul dan 6.044 eksemplar. Koleksi terbanyak adalah kelas 300 Ilmu sosial yaitu 24,05% dari eksemplar.
Perpustakaan terakreditasi sebanyak 498 unit dari 3.855 perpustakaan (12,92%), terdiri dari 53 akreditasi A, 163 akreditasi B dan 282 akreditasi C.
4. Kearsipan
Rata-rata nilai pengawasan kearsipan 8 perangkat daerah sebesar 73,65 dengan kategori BB. Nilai tertinggi adalah Badan Kepegawaian Daerah (90,44) dan terendah Dinas Pekerjaan Umum (54,41).
Menurut kategori, 1 perangkat daerah memperoleh AA, 3 perangkat daerah memperoleh A, 3 perangkat daerah memperoleh B, 1 perangkat daerah memperoleh CC.
Alih media arsip statis mencapai 52.317 lembar dari target 48.000 lembar atau 108,99%; akuisisi arsip statis baru mencapai 597 berkas dari 640 berkas (93,28%).
Jumlah pemohon penelusuran arsip 463 orang, melebihi target 420 orang sebesar 10,24%.
5. Realisasi anggaran
Anggaran tahun 2023 sebesar Rp29.068.840.000,00 (dua puluh sembilan miliar enam puluh delapan juta delapan ratus empat puluh ribu rupiah) dengan realisasi Rp28.230.387.223,00 (dua puluh delapan miliar dua ratus tiga puluh juta tiga ratus delapan puluh tujuh ribu dua ratus dua puluh tiga rupiah) atau 97,12%.
Sisa anggaran sebesar Rp838.452.777,00 atau 2,88%. Sisa terbesar terdapat pada kegiatan Administrasi keuangan perangkat daerah sebesar Rp452.465.825,00.
Program Penunjang menyerap 73,70% anggaran, sedangkan program teknis 26,30%. Penyerapan terendah pada Program Pelestarian Koleksi Nasional dan Naskah Kuno sebesar 93,79%.
Sampai dengan Triwulan II realisasi keuangan mencapai Rp11.263.924.323,00 atau 38,75% dari pagu.
Dengan anggaran urusan kearsipan Rp1.928.850.000,00 (dua program) terealisasi Rp1.865.710.125,00 atau 96,73%.
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 1.1", cell: "I9", right: "=H9/H11 -> 0.106870229~0.00%", wrong: "=H8/H11 -> 0.1984732824~0.00%" },
    { sheet: "Tabel 1.1", cell: "E11", right: "=SUM(E5:E10) -> 62~0", wrong: "=SUM(E5:E9) -> 56~0" },
    { sheet: "Tabel 3.1", cell: "F5", right: "=E5/D5 -> 1.0532526316~0.00%", wrong: "#0.9633~0.00%" },
    { sheet: "Tabel 3.1", cell: "G10", right: "Sangat Tinggi", wrong: "Rendah" },
    { sheet: "Tabel 3.2", cell: "D7", right: "=C7-B7 -> -1.07~0.00", wrong: "#1.07~0.00" },
    { sheet: "Tabel 3.2", cell: "E9", right: "Rendah", wrong: "Sedang" },
    {
      sheet: "Tabel 3.2",
      cell: "F10",
      right: "=C10-C12 -> 17.4644444444~0.00",
      wrong: "=C10-B12 -> 21.0144444444~0.00",
    },
    { sheet: "Tabel 3.3", cell: "F5", right: "=B5*D5/100 -> 19.83~0.00", wrong: "#18.93~0.00" },
    { sheet: "Tabel 3.3", cell: "G7", right: "#0.27~0.00", wrong: "#2.70~0.00" },
    { sheet: "Tabel 3.4", cell: "H6", right: "=G6/C6 -> 0.040019457~0.00%", wrong: "#0.0040~0.00%" },
    { sheet: "Tabel 3.4", cell: "I10", right: "=E10/D10 -> 2.6744845109~0.00", wrong: "=E11/D10 -> 0.591419916~0.00" },
    { sheet: "Tabel 3.4", cell: "B14", right: "=SUM(B4:B13) -> 59358~#,##0", wrong: "=SUM(B4:B12) -> 54776~#,##0" },
    { sheet: "Tabel 3.5", cell: "F4", right: "#8217~#,##0", wrong: "#7170~#,##0" },
    { sheet: "Tabel 3.5", cell: "C9", right: "#2764~#,##0", wrong: "#2674~#,##0" },
    { sheet: "Tabel 3.5", cell: "D15", right: "#27637~#,##0", wrong: "#26090~#,##0" },
    { sheet: "Tabel 3.6", cell: "J6", right: "=I6/H6 -> 0.3019607843~0.0%", wrong: "=I6/G6 -> 0.2319277108~0.0%" },
    { sheet: "Tabel 3.6", cell: "F10", right: "=SUM(F4:F9) -> 16366~#,##0", wrong: "#17366~#,##0" },
    { sheet: "Tabel 3.7", cell: "D6", right: "#126~0", wrong: "#162~0" },
    { sheet: "Tabel 3.7", cell: "F7", right: "#26~0", wrong: "#27~0" },
    { sheet: "Tabel 3.7", cell: "B9", right: "#3855~#,##0", wrong: "#3771~#,##0" },
    { sheet: "Tabel 3.8", cell: "F5", right: "=D5/C5 -> 0.9552941176~0.00%", wrong: "=C5/D5 -> 1.0467980296~0.00%" },
    { sheet: "Tabel 3.8", cell: "E8", right: "=D8-C8 -> -43~#,##0", wrong: "#43~#,##0" },
    { sheet: "Tabel 3.9", cell: "F6", right: "=C6*0.4+D6*0.3+E6*0.3 -> 69.155~0.00", wrong: "#96.16~0.00" },
    { sheet: "Tabel 3.9", cell: "G8", right: "CC", wrong: "B" },
    {
      sheet: "Tabel 3.9",
      cell: "E11",
      right: "=AVERAGE(E3:E10) -> 70.4625~0.00",
      wrong: "=AVERAGE(E3:E9) -> 67.8357142857~0.00",
    },
    { sheet: "Tabel 3.10", cell: "F6", right: "=C6-D6 -> 452465825~#,##0", wrong: "#425465825~#,##0" },
    { sheet: "Tabel 3.10", cell: "F16", right: "=C16-D16 -> 52727775~#,##0", wrong: "#52127775~#,##0" },
    {
      sheet: "Tabel 3.10",
      cell: "D23",
      right: "=D4+D10+D13+D16+D20 -> 28230387223~#,##0",
      wrong: "=D4+D10+D13+D16 -> 28017099323~#,##0",
    },
    { sheet: "Tabel 3.11", cell: "F4", right: "#0.3875~0.00%", wrong: "#0.44~0.00%" },
    { sheet: "Tabel 3.11", cell: "E5", right: '#18632055583~"Rp"#,##0', wrong: '#14341037165~"Rp"#,##0' },
    { sheet: "Tabel 3.12", cell: "I5", right: "=E5/H5 -> 0.9525714286~0.00%", wrong: "=E5/H4 -> 0.9952238806~0.00%" },
    { sheet: "Tabel 3.12", cell: "G7", right: "=F7/D7 -> 0.1030336251~0.00%", wrong: "=F7/E7 -> 0.0934093239~0.00%" },
    { sheet: "Tabel 3.13", cell: "F3", right: "=B3-E3 -> 0.0534674149~0.00%", wrong: "=B3-E4 -> 0.0645095322~0.00%" },
    { sheet: "Narasi", cell: "A2", right: "24 orang", wrong: "33 orang" },
    { sheet: "Narasi", cell: "A5", right: "naik", wrong: "turun" },
    { sheet: "Narasi", cell: "A6", right: "35,18 poin", wrong: "53,18 poin" },
    { sheet: "Narasi", cell: "A7", right: "4 daerah berada di atas", wrong: "5 daerah berada di atas" },
    { sheet: "Narasi", cell: "A10", right: "102,58%", wrong: "95,55%" },
    { sheet: "Narasi", cell: "A13", right: "bulan Ramadhan, yaitu April", wrong: "bulan Ramadhan, yaitu Desember" },
    { sheet: "Narasi", cell: "A15", right: "331 orang", wrong: "357 orang" },
    { sheet: "Narasi", cell: "A18", right: "6.044 eksemplar", wrong: "6.134 eksemplar" },
    { sheet: "Narasi", cell: "A23", right: "93,28%", wrong: "92,38%" },
    {
      sheet: "Narasi",
      cell: "A26",
      right:
        "Rp28.230.387.223,00 (dua puluh delapan miliar dua ratus tiga puluh juta tiga ratus delapan puluh tujuh ribu dua ratus dua puluh tiga rupiah)",
      wrong:
        "Rp28.230.387.223,00 (dua puluh delapan miliar dua ratus juta tiga ratus delapan puluh tujuh ribu dua ratus dua puluh tiga rupiah)",
    },
    { sheet: "Narasi", cell: "A30", right: "dua program", wrong: "tiga program" },
  ],
};
