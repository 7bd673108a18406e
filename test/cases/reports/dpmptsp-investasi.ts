import type { ReportCase } from "./report-case";

/** an investment office: PMA and PMDN by sector and district, licences by month, survey by unsur, staff by education. */
export const dpmptspInvestasi: ReportCase = {
  name: "an investment office: PMA and PMDN by sector and district, licences by month, survey by unsur, staff by education",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T2.1 Pegawai",
      sheet: `
Tabel 2.1 Komposisi Pegawai DPMPTSP Kota Bandarharja Menurut Pendidikan, Golongan dan Jenis Kelamin per 31 Desember 2024

No | Tingkat Pendidikan | Gol. IV |  | Gol. III |  | Gol. II |  | PPPK |  | Jumlah |  | Total | %
 |  | L | P | L | P | L | P | L | P | L | P | L+P | 
1 | S3 | 1 | - | - | - | - | - | - | - | 1 | - | 1 | 1,35
2 | S2 | 5 | 3 | 4 | 6 | - | - | - | - | 9 | 9 | 18 | 24,32
3 | S1/D-IV | 1 | 2 | 9 | 14 | - | - | 3 | 4 | 13 | 20 | 33 | 44,59
4 | D-III | - | - | 2 | 3 | 1 | 4 | 2 | 2 | 5 | 9 | 14 | 18,92
5 | SMA/Sederajat | - | - | 1 | 1 | 3 | 2 | - | - | 4 | 3 | 7 | 9,46
6 | SMP | - | - | - | - | 1 | - | - | - | 1 | - | 1 | 1,35
 | JUMLAH | 7 | 5 | 16 | 24 | 5 | 6 | 5 | 6 | 33 | 41 | 74 | 100,00
 | % terhadap total | 9,46 | 6,76 | 21,62 | 32,43 | 6,76 | 8,11 | 6,76 | 8,11 | 44,59 | 55,41 | 100,00 | 
Sumber: Subbag Umum dan Kepegawaian, 2024

Tabel 2.2 Jumlah Pegawai Menurut Unit Kerja dan Status Kepegawaian
No | Unit Kerja | PNS |  | PPPK |  | Non ASN |  | Jumlah ASN | Jumlah Non ASN | Jumlah Pegawai
 |  | L | P | L | P | L | P |  |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=3+4+5+6 | 10=7+8 | 11=9+10
1 | Kepala Dinas | 1 | - | - | - | - | - | 1 | - | 1
2 | Sekretariat | 5 | 9 | - | 1 | 2 | 1 | 15 | 3 | 18
3 | Bidang Penanaman Modal | 5 | 5 | 1 | - | 1 | 1 | 11 | 2 | 13
4 | Bidang Pengendalian dan Data Informasi | 4 | 4 | 1 | 1 | - | 2 | 10 | 2 | 12
5 | Bidang Pelayanan Perizinan A | 4 | 6 | 1 | 2 | 2 | 3 | 13 | 5 | 18
6 | Bidang Pelayanan Perizinan B | 4 | 6 | 1 | 1 | 2 | 2 | 12 | 4 | 16
7 | Bidang Pengaduan, Kebijakan dan Pelaporan | 5 | 5 | 1 | 1 | 1 | - | 12 | 1 | 13
 | Jumlah | 28 | 35 | 5 | 6 | 8 | 9 | 74 | 17 | 91
`,
    },
    {
      name: "T2.3 PK 2024",
      sheet: `
PERJANJIAN KINERJA PERUBAHAN TAHUN 2024
DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU KOTA BANDARHARJA

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target 2024 | Target Triwulan (kumulatif) |  |  | 
 |  |  |  |  | TW I | TW II | TW III | TW IV
1 | Meningkatnya realisasi investasi dan kemudahan berusaha | Nilai realisasi investasi (PMA dan PMDN) | Rp miliar | 2.850,00 | 600,00 | 1.350,00 | 2.100,00 | 2.850,00
2 |  | Pertumbuhan realisasi investasi | % | 8,00 | - | - | - | 8,00
3 |  | Jumlah tenaga kerja Indonesia yang terserap | orang | 5.500 | 1.200 | 2.600 | 4.100 | 5.500
4 |  | Jumlah Nomor Induk Berusaha (NIB) terbit | NIB | 6.000 | 1.500 | 3.000 | 4.500 | 6.000
5 | Meningkatnya kualitas pelayanan perizinan dan nonperizinan | Persentase perizinan terbit tepat waktu | % | 95,00 | - | - | - | 95,00
6 |  | Rata-rata waktu penyelesaian izin | hari kerja | 4,20 | - | - | - | 4,20
7 |  | Indeks Kepuasan Masyarakat (IKM) | indeks | 89,00 | - | - | - | 89,00
8 |  | Indeks Persepsi Anti Korupsi (IPAK) | indeks | 3,60 | - | - | - | 3,60
9 |  | Persentase pengaduan yang ditindaklanjuti | % | 100,00 | - | - | - | 100,00
10 |  | Jumlah pengaduan layanan | kasus | 75 | 20 | 40 | 58 | 75
11 | Meningkatnya akuntabilitas kinerja dan tata kelola perangkat daerah | Nilai Zona Integritas (LKE) | nilai | 78,00 | - | - | - | 78,00
12 |  | Nilai SAKIP Perangkat Daerah | nilai | 82,00 | - | - | - | 82,00
13 |  | Persentase rekomendasi hasil pemeriksaan yang selesai ditindaklanjuti | % | 100,00 | - | - | - | 100,00
14 |  | Realisasi retribusi | Rp juta | 2.945,00 | 700,00 | 1.450,00 | 2.200,00 | 2.945,00

No | Program | Anggaran (Rp) | Keterangan
1 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | Rp 9.623.995.000,- | APBD
2 | Program Pengembangan Iklim Penanaman Modal | Rp 506.655.000,- | APBD
3 | Program Promosi Penanaman Modal | Rp 512.440.000,- | APBD
4 | Program Pelayanan Penanaman Modal | Rp 959.555.000,- | APBD
5 | Program Pengendalian Pelaksanaan Penanaman Modal | Rp 553.655.000,- | APBD & DAK Nonfisik
6 | Program Pengelolaan Data dan Sistem Informasi Penanaman Modal | Rp 168.935.000,- | APBD
 | Jumlah | Rp 12.325.235.000,- | 

Bandarharja, 14 Oktober 2024
Wali Kota Bandarharja |  |  | Kepala DPMPTSP
ttd |  |  | ttd
`,
    },
    {
      name: "T3.1 Capaian",
      sheet: `
Tabel 3.1 Capaian Kinerja Indikator Kinerja Utama Tahun 2024

No | Sasaran / Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Predikat
1 | 2 | 3 | 4 | 5 | 6=5/4* | 7
S.1 | Meningkatnya realisasi investasi dan kemudahan berusaha |  |  |  |  | 
1 | Nilai realisasi investasi (PMA dan PMDN) | Rp miliar | 2.850,00 | 3.052,98 | 107,12 | Sangat Tinggi
2 | Pertumbuhan realisasi investasi | % | 8,00 | 9,93 | 120,00 | Sangat Tinggi
3 | Jumlah tenaga kerja Indonesia yang terserap | orang | 5.500 | 5.310 | 96,55 | Sangat Tinggi
4 | Jumlah Nomor Induk Berusaha (NIB) terbit | NIB | 6.000 | 6.647 | 110,78 | Sangat Tinggi
 | Rata-rata Sasaran 1 |  |  |  | 108,61 | Sangat Tinggi
S.2 | Meningkatnya kualitas pelayanan perizinan dan nonperizinan |  |  |  |  | 
5 | Persentase perizinan terbit tepat waktu | % | 95,00 | 95,65 | 100,68 | Sangat Tinggi
6 | Rata-rata waktu penyelesaian izin ** | hari kerja | 4,20 | 3,63 | 113,57 | Sangat Tinggi
7 | Indeks Kepuasan Masyarakat (IKM) | indeks | 89,00 | 90,80 | 102,02 | Sangat Tinggi
8 | Indeks Persepsi Anti Korupsi (IPAK) | indeks | 3,60 | 3,74 | 103,89 | Sangat Tinggi
9 | Persentase pengaduan yang ditindaklanjuti | % | 100,00 | 96,77 | 96,77 | Sangat Tinggi
10 | Jumlah pengaduan layanan ** | kasus | 75 | 93 | 76,00 | Tinggi
 | Rata-rata Sasaran 2 |  |  |  | 98,82 | Sangat Tinggi
S.3 | Meningkatnya akuntabilitas kinerja dan tata kelola perangkat daerah |  |  |  |  | 
11 | Nilai Zona Integritas (LKE) | nilai | 78,00 | 84,53 | 108,37 | Sangat Tinggi
12 | Nilai SAKIP Perangkat Daerah | nilai | 82,00 | 81,62 | 99,54 | Sangat Tinggi
13 | Persentase rekomendasi hasil pemeriksaan yang selesai ditindaklanjuti | % | 100,00 | 70,83 | 70,83 | Sedang
14 | Realisasi retribusi | Rp juta | 2.945,00 | 3.153,68 | 107,09 | Sangat Tinggi
 | Rata-rata Sasaran 3 |  |  |  | 96,46 | Sangat Tinggi
 | RATA-RATA CAPAIAN 14 INDIKATOR |  |  |  | 100,94 | Sangat Tinggi
*) Capaian lebih dari 120% dihitung 120%
**) Semakin rendah semakin baik: Capaian = (2 x Target - Realisasi)/Target x 100%

Tabel 3.2 Rekapitulasi Predikat Capaian
No | Rentang (%) | Predikat | Jumlah Indikator | Persentase
1 | ≥ 91 | Sangat Tinggi | 12 | 85,7
2 | 76 ≤ x < 91 | Tinggi | 1 | 7,1
3 | 66 ≤ x < 76 | Sedang | 1 | 7,1
4 | 51 ≤ x < 66 | Rendah | - | -
5 | < 51 | Sangat Rendah | - | -
 |  | Jumlah | 14 | 100,0
`,
    },
    {
      name: "T3.3 Perbandingan",
      sheet: `
Tabel 3.3 Perbandingan Target, Realisasi dan Capaian Kinerja Tahun 2022 s.d. 2024 serta Target Akhir Renstra 2026

No | Indikator Kinerja | Satuan | 2022 |  |  | 2023 |  |  | 2024 |  |  | Naik/(Turun) Realisasi 2024 thd 2023 | Target Akhir Renstra (2026) | Tingkat Kemajuan (%)
 |  |  | Target | Real. | Cap. (%) | Target | Real. | Cap. (%) | Target | Real. | Cap. (%) |  |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13=11-8 | 14 | 15=11/14
1 | Nilai realisasi investasi (PMA dan PMDN) | Rp miliar | 2.350,00 | 2.441,47 | 103,89 | 2.600,00 | 2.777,25 | 106,82 | 2.850,00 | 3.052,98 | 107,12 | 275,73 | 3.500,00 | 87,23
2 | Pertumbuhan realisasi investasi | % | 10,00 | 15,18 | 120,00 | 10,00 | 13,75 | 120,00 | 8,00 | 9,93 | 120,00 | (3,82) | 10,00 | 99,30
3 | Jumlah tenaga kerja Indonesia yang terserap | orang | 4.800 | 4.512 | 94,00 | 5.200 | 5.087 | 97,83 | 5.500 | 5.310 | 96,55 | 223 | 6.000 | 88,50
4 | Jumlah Nomor Induk Berusaha (NIB) terbit | NIB | 5.000 | 5.236 | 104,72 | 5.500 | 6.058 | 110,15 | 6.000 | 6.647 | 110,78 | 589 | 7.500 | 88,63
5 | Persentase perizinan terbit tepat waktu | % | 92,00 | 91,47 | 99,42 | 94,00 | 93,82 | 99,81 | 95,00 | 95,65 | 100,68 | 1,83 | 98,00 | 97,60
6 | Rata-rata waktu penyelesaian izin | hari kerja | 5,00 | 5,38 | 92,40 | 4,50 | 4,67 | 96,22 | 4,20 | 3,63 | 113,57 | (1,04) | 3,50 | 96,29
7 | Indeks Kepuasan Masyarakat (IKM) | indeks | 87,00 | 87,64 | 100,74 | 88,30 | 89,35 | 101,19 | 89,00 | 90,80 | 102,02 | 1,45 | 92,00 | 98,70
8 | Indeks Persepsi Anti Korupsi (IPAK) | indeks | 3,40 | 3,52 | 103,53 | 3,50 | 3,61 | 103,14 | 3,60 | 3,74 | 103,89 | 0,13 | 3,85 | 97,14
9 | Persentase pengaduan yang ditindaklanjuti | % | 100,00 | 94,12 | 94,12 | 100,00 | 95,45 | 95,45 | 100,00 | 96,77 | 96,77 | 1,32 | 100,00 | 96,77
10 | Jumlah pengaduan layanan | kasus | 90 | 102 | 86,67 | 80 | 88 | 90,00 | 75 | 93 | 76,00 | 5 | 60 | 45,00
11 | Nilai Zona Integritas (LKE) | nilai | 70,00 | 71,26 | 101,80 | 74,00 | 75,83 | 102,47 | 78,00 | 84,53 | 108,37 | 8,70 | 85,00 | 99,45
12 | Nilai SAKIP Perangkat Daerah | nilai | 74,00 | 75,52 | 102,05 | 78,00 | 78,81 | 101,04 | 82,00 | 81,62 | 99,54 | 2,81 | 86,00 | 94,91
13 | Persentase rekomendasi hasil pemeriksaan yang selesai ditindaklanjuti | % | 90,00 | 81,82 | 90,91 | 100,00 | 77,78 | 77,78 | 100,00 | 70,83 | 70,83 | (6,95) | 100,00 | 70,83
14 | Realisasi retribusi | Rp juta | 2.300,00 | 2.187,45 | 95,11 | 2.610,00 | 2.641,13 | 101,19 | 2.945,00 | 3.153,68 | 107,09 | 512,55 | 3.400,00 | 92,76
Keterangan: indikator nomor 6 dan 10 semakin rendah semakin baik, capaian dan tingkat kemajuan = (2 x Target - Realisasi)/Target; capaian maksimal 120%.
`,
    },
    {
      name: "T3.4 Investasi Sektor",
      sheet: `
Tabel 3.4 Realisasi Investasi PMA dan PMDN Menurut Sektor Tahun 2024 (kurs US$ 1 = Rp 15.000)

No | Sektor | PMA |  |  | PMDN |  | Jumlah |  | % thd Total Investasi | TKI (orang)
 |  | Proyek | US$ (ribu) | Rp miliar | Proyek | Rp miliar | Proyek | Rp miliar |  | 
I | Sektor Primer |  |  |  |  |  |  |  |  | 
1 | Tanaman Pangan, Perkebunan, dan Peternakan | #1~#,##0 | #85.4~#,##0.0 | =D6*15000/1000000 -> 1.281~#,##0.00 | #14~#,##0 | #6.37~#,##0.00 | =SUM(C6,F6) -> 15~#,##0 | =SUM(E6,G6) -> 7.651~#,##0.00 | =I6/I$27 -> 0.00250607~0.00% | #41~#,##0
2 | Perikanan | - | - | - | #9~#,##0 | #4.82~#,##0.00 | =SUM(C7,F7) -> 9~#,##0 | =SUM(E7,G7) -> 4.82~#,##0.00 | =I7/I$27 -> 0.00157878~0.00% | #27~#,##0
 | Sub Jumlah Sektor Primer | =SUM(C6:C7) -> 1~#,##0 | =SUM(D6:D7) -> 85.4~#,##0.0 | =SUM(E6:E7) -> 1.281~#,##0.00 | =SUM(F6:F7) -> 23~#,##0 | =SUM(G6:G7) -> 11.19~#,##0.00 | =SUM(H6:H7) -> 24~#,##0 | =SUM(I6:I7) -> 12.471~#,##0.00 | =I8/I$27 -> 0.00408486~0.00% | =SUM(K6:K7) -> 68~#,##0
II | Sektor Sekunder |  |  |  |  |  |  |  |  | 
3 | Industri Makanan | #6~#,##0 | #8450.6~#,##0.0 | =D10*15000/1000000 -> 126.759~#,##0.00 | #38~#,##0 | #142.75~#,##0.00 | =SUM(C10,F10) -> 44~#,##0 | =SUM(E10,G10) -> 269.509~#,##0.00 | =I10/I$27 -> 0.08827724~0.00% | #512~#,##0
4 | Industri Tekstil | #3~#,##0 | #4120.3~#,##0.0 | =D11*15000/1000000 -> 61.8045~#,##0.00 | #17~#,##0 | #58.41~#,##0.00 | =SUM(C11,F11) -> 20~#,##0 | =SUM(E11,G11) -> 120.2145~#,##0.00 | =I11/I$27 -> 0.03937607~0.00% | #386~#,##0
5 | Industri Kayu | #1~#,##0 | #312.8~#,##0.0 | =D12*15000/1000000 -> 4.692~#,##0.00 | #11~#,##0 | #17.26~#,##0.00 | =SUM(C12,F12) -> 12~#,##0 | =SUM(E12,G12) -> 21.952~#,##0.00 | =I12/I$27 -> 0.00719034~0.00% | #94~#,##0
6 | Industri Kimia dan Farmasi | #4~#,##0 | #6235.7~#,##0.0 | =D13*15000/1000000 -> 93.5355~#,##0.00 | #12~#,##0 | #73.58~#,##0.00 | =SUM(C13,F13) -> 16~#,##0 | =SUM(E13,G13) -> 167.1155~#,##0.00 | =I13/I$27 -> 0.05473841~0.00% | #208~#,##0
7 | Industri Karet dan Plastik | #2~#,##0 | #2904.5~#,##0.0 | =D14*15000/1000000 -> 43.5675~#,##0.00 | #15~#,##0 | #39.64~#,##0.00 | =SUM(C14,F14) -> 17~#,##0 | =SUM(E14,G14) -> 83.2075~#,##0.00 | =I14/I$27 -> 0.02725448~0.00% | #157~#,##0
8 | Ind. Logam Dasar, Barang Logam, Mesin & Elektronika | #5~#,##0 | #7688.9~#,##0.0 | =D15*15000/1000000 -> 115.3335~#,##0.00 | #21~#,##0 | #96.13~#,##0.00 | =SUM(C15,F15) -> 26~#,##0 | =SUM(E15,G15) -> 211.4635~#,##0.00 | =I15/I$27 -> 0.06926453~0.00% | #273~#,##0
9 | Industri Lainnya | #2~#,##0 | #1150.3~#,##0.0 | =D16*15000/1000000 -> 17.2545~#,##0.00 | #19~#,##0 | #22.89~#,##0.00 | =SUM(C16,F16) -> 21~#,##0 | =SUM(E16,G16) -> 40.1445~#,##0.00 | =I16/I$27 -> 0.01314927~0.00% | #118~#,##0
 | Sub Jumlah Sektor Sekunder | =SUM(C10:C16) -> 23~#,##0 | =SUM(D10:D16) -> 30863.1~#,##0.0 | =SUM(E10:E16) -> 462.9465~#,##0.00 | =SUM(F10:F16) -> 133~#,##0 | =SUM(G10:G16) -> 450.66~#,##0.00 | =SUM(H10:H16) -> 156~#,##0 | =SUM(I10:I16) -> 913.6065~#,##0.00 | =I17/I$27 -> 0.29925034~0.00% | =SUM(K10:K16) -> 1748~#,##0
III | Sektor Tersier |  |  |  |  |  |  |  |  | 
10 | Listrik, Gas dan Air | #1~#,##0 | #3560~#,##0.0 | =D19*15000/1000000 -> 53.4~#,##0.00 | #8~#,##0 | #87.92~#,##0.00 | =SUM(C19,F19) -> 9~#,##0 | =SUM(E19,G19) -> 141.32~#,##0.00 | =I19/I$27 -> 0.04628914~0.00% | #64~#,##0
11 | Konstruksi | - | - | - | #44~#,##0 | #168.35~#,##0.00 | =SUM(C20,F20) -> 44~#,##0 | =SUM(E20,G20) -> 168.35~#,##0.00 | =I20/I$27 -> 0.05514277~0.00% | #337~#,##0
12 | Perdagangan dan Reparasi | #18~#,##0 | #5478.4~#,##0.0 | =D21*15000/1000000 -> 82.176~#,##0.00 | #312~#,##0 | #341.66~#,##0.00 | =SUM(C21,F21) -> 330~#,##0 | =SUM(E21,G21) -> 423.836~#,##0.00 | =I21/I$27 -> 0.1388268~0.00% | #1186~#,##0
13 | Hotel dan Restoran | #9~#,##0 | #9835.1~#,##0.0 | =D22*15000/1000000 -> 147.5265~#,##0.00 | #87~#,##0 | #254.77~#,##0.00 | =SUM(C22,F22) -> 96~#,##0 | =SUM(E22,G22) -> 402.2965~#,##0.00 | =I22/I$27 -> 0.13177157~0.00% | #842~#,##0
14 | Transportasi, Gudang dan Telekomunikasi | #5~#,##0 | #6742.6~#,##0.0 | =D23*15000/1000000 -> 101.139~#,##0.00 | #36~#,##0 | #189.48~#,##0.00 | =SUM(C23,F23) -> 41~#,##0 | =SUM(E23,G23) -> 290.619~#,##0.00 | =I23/I$27 -> 0.09519179~0.00% | #291~#,##0
15 | Perumahan, Kawasan Industri dan Perkantoran | #4~#,##0 | #12680.3~#,##0.0 | =D24*15000/1000000 -> 190.2045~#,##0.00 | #53~#,##0 | #418.29~#,##0.00 | =SUM(C24,F24) -> 57~#,##0 | =SUM(E24,G24) -> 608.4945~#,##0.00 | =I24/I$27 -> 0.1993114~0.00% | #455~#,##0
16 | Jasa Lainnya | #7~#,##0 | #1894.7~#,##0.0 | =D25*15000/1000000 -> 28.4205~#,##0.00 | #74~#,##0 | #63.57~#,##0.00 | =SUM(C25,F25) -> 81~#,##0 | =SUM(E25,G25) -> 91.9905~#,##0.00 | =I25/I$27 -> 0.03013134~0.00% | #319~#,##0
 | Sub Jumlah Sektor Tersier | =SUM(C19:C25) -> 44~#,##0 | =SUM(D19:D25) -> 40191.1~#,##0.0 | =SUM(E19:E25) -> 602.8665~#,##0.00 | =SUM(F19:F25) -> 614~#,##0 | =SUM(G19:G25) -> 1524.04~#,##0.00 | =SUM(H19:H25) -> 658~#,##0 | =SUM(I19:I25) -> 2126.9065~#,##0.00 | =I26/I$27 -> 0.6966648~0.00% | =SUM(K19:K25) -> 3494~#,##0
 | TOTAL (I+II+III) | =C8+C17+C26 -> 68~#,##0 | =D8+D17+D26 -> 71139.6~#,##0.0 | =E8+E17+E26 -> 1067.094~#,##0.00 | =F8+F17+F26 -> 770~#,##0 | =G8+G17+G26 -> 1985.89~#,##0.00 | =H8+H17+H26 -> 838~#,##0 | =I8+I17+I26 -> 3052.984~#,##0.00 | =J8+J17+J26 -> 1~0.00% | =K8+K17+K26 -> 5310~#,##0
Sumber: LKPM Online Triwulan I s.d. IV 2024, data diolah. Jumlah dapat berbeda pada angka terakhir karena pembulatan.
`,
    },
    {
      name: "T3.5 Investasi Kecamatan",
      sheet: `
Tabel 3.5 Realisasi Investasi Menurut Kecamatan Tahun 2023 dan 2024 (Rp miliar)

No | Kecamatan | Tahun 2023 |  |  | Tahun 2024 |  |  | Pertumbuhan (%) | Kontribusi 2024 (%) | Peringkat 2024
 |  | PMA | PMDN | Jumlah | PMA | PMDN | Jumlah |  |  | 
1 | Sukajaya | #148.36~#,##0.00 | #276.41~#,##0.00 | =C5+D5 -> 424.77~#,##0.00 | #171.24~#,##0.00 | #301.57~#,##0.00 | =F5+G5 -> 472.81~#,##0.00 | =(H5-E5)/E5*100 -> 11.30964993~0.00 | =H5/H$13*100 -> 15.48683581~0.00 | #3~0
2 | Cempaka | #97.42~#,##0.00 | #198.63~#,##0.00 | =C6+D6 -> 296.05~#,##0.00 | #92.68~#,##0.00 | #214.09~#,##0.00 | =F6+G6 -> 306.77~#,##0.00 | =(H6-E6)/E6*100 -> 3.62100996~0.00 | =H6/H$13*100 -> 10.04821519~0.00 | #5~0
3 | Mekarsari | #61.85~#,##0.00 | #173.28~#,##0.00 | =C7+D7 -> 235.13~#,##0.00 | #74.91~#,##0.00 | #168.42~#,##0.00 | =F7+G7 -> 243.33~#,##0.00 | =(H7-E7)/E7*100 -> 3.48743248~0.00 | =H7/H$13*100 -> 7.97024547~0.00 | #7~0
4 | Tanjung Harapan | #212.77~#,##0.00 | #402.95~#,##0.00 | =C8+D8 -> 615.72~#,##0.00 | #247.35~#,##0.00 | #447.83~#,##0.00 | =F8+G8 -> 695.18~#,##0.00 | =(H8-E8)/E8*100 -> 12.90521666~0.00 | =H8/H$13*100 -> 22.77053895~0.00 | #1~0
5 | Bandar Utara | #184.09~#,##0.00 | #311.74~#,##0.00 | =C9+D9 -> 495.83~#,##0.00 | #205.83~#,##0.00 | #338.26~#,##0.00 | =F9+G9 -> 544.09~#,##0.00 | =(H9-E9)/E9*100 -> 9.73317468~0.00 | =H9/H$13*100 -> 17.82160381~0.00 | #2~0
6 | Bandar Selatan | #120.53~#,##0.00 | #246.18~#,##0.00 | =C10+D10 -> 366.71~#,##0.00 | #131.47~#,##0.00 | #259.71~#,##0.00 | =F10+G10 -> 391.18~#,##0.00 | =(H10-E10)/E10*100 -> 6.67284775~0.00 | =H10/H$13*100 -> 12.81305479~0.00 | #4~0
7 | Rawa Indah | #38.14~#,##0.00 | #84.37~#,##0.00 | =C11+D11 -> 122.51~#,##0.00 | #29.56~#,##0.00 | #92.64~#,##0.00 | =F11+G11 -> 122.2~#,##0.00 | =(H11-E11)/E11*100 -> -0.25304057~0.00 | =H11/H$13*100 -> 4.00264659~0.00 | #8~0
8 | Pelita | #91.63~#,##0.00 | #128.9~#,##0.00 | =C12+D12 -> 220.53~#,##0.00 | #114.05~#,##0.00 | #163.37~#,##0.00 | =F12+G12 -> 277.42~#,##0.00 | =(H12-E12)/E12*100 -> 25.79694373~0.00 | =H12/H$13*100 -> 9.0868594~0.00 | #6~0
 | JUMLAH | =SUM(C5:C12) -> 954.79~#,##0.00 | =SUM(D5:D12) -> 1822.46~#,##0.00 | =SUM(E5:E12) -> 2777.25~#,##0.00 | =SUM(F5:F12) -> 1067.09~#,##0.00 | =SUM(G5:G12) -> 1985.89~#,##0.00 | =SUM(H5:H12) -> 3052.98~#,##0.00 | =(H13-E13)/E13*100 -> 9.92816635~0.00 | =SUM(J5:J12) -> 100~0.00 | 
Ket.: angka kecamatan dibulatkan dua desimal
`,
    },
    {
      name: "T3.6 Investasi Triwulan",
      sheet: `
Tabel 3.6 Realisasi Investasi per Triwulan Tahun 2024

Triwulan | PMA (US$ ribu) | PMA (Rp miliar) | PMDN (Rp miliar) | Jumlah (Rp miliar) | Kumulatif (Rp miliar) | % Kumulatif thd Target (Rp 2.850,00 miliar)
TW I | 15.234,7 | 228,52 | 438,62 | 667,14 | 667,14 | 23,41%
TW II | 18.920,4 | 283,81 | 521,37 | 805,18 | 1.472,32 | 51,66%
TW III | 16.807,8 | 252,12 | 487,15 | 739,27 | 2.211,58 | 77,60%
TW IV | 20.176,7 | 302,65 | 538,75 | 841,40 | 3.052,98 | 107,12%
Jumlah | 71.139,6 | 1.067,09 | 1.985,89 | 3.052,98 | 3.052,98 | 107,12%
Catatan: selisih 0,01 antara penjumlahan triwulan dengan jumlah setahun disebabkan pembulatan; kurs Rp 15.000

Tabel 3.7 Perkembangan Realisasi Investasi Tahun 2020-2024
Tahun | Target (Rp miliar) | PMA (US$ ribu) | Kurs (Rp/US$) | PMA (Rp miliar) | PMDN (Rp miliar) | Jumlah (Rp miliar) | Capaian thd Target (%) | Pertumbuhan (%) | Porsi PMA (%)
2020 | 1.900,00 | 41.236,8 | 14.400 | 593,81 | 1.214,38 | 1.808,19 | 95,17 | - | 32,8
2021 | 2.050,00 | 48.905,2 | 14.600 | 714,02 | 1.405,77 | 2.119,79 | 103,40 | 17,23 | 33,7
2022 | 2.350,00 | 57.318,9 | 14.350 | 822,53 | 1.618,94 | 2.441,47 | 103,89 | 15,18 | 33,7
2023 | 2.600,00 | 64.512,7 | 14.800 | 954,79 | 1.822,46 | 2.777,25 | 106,82 | 13,75 | 34,4
2024 | 2.850,00 | 71.139,6 | 15.000 | 1.067,09 | 1.985,89 | 3.052,98 | 107,12 | 9,93 | 35,0
Rata-rata pertumbuhan |  |  |  |  |  |  |  | 14,02 |
`,
    },
    {
      name: "T3.8 NIB",
      sheet: `
Tabel 3.8 Penerbitan NIB per Bulan Menurut Skala Usaha Tahun 2024 (OSS-RBA)

No | Bulan | UMK |  |  | Non UMK |  |  | Jumlah NIB | % UMK | Kumulatif
 |  | Mikro | Kecil | Jumlah | Menengah | Besar | Jumlah |  |  | 
1 | Januari | #512~#,##0 | #48~#,##0 | =C5+D5 -> 560~#,##0 | #7~#,##0 | #3~#,##0 | =F5+G5 -> 10~#,##0 | =E5+H5 -> 570~#,##0 | =E5/I5 -> 0.98245614~0.0% | =I5 -> 570~#,##0
2 | Februari | #468~#,##0 | #41~#,##0 | =C6+D6 -> 509~#,##0 | #5~#,##0 | #2~#,##0 | =F6+G6 -> 7~#,##0 | =E6+H6 -> 516~#,##0 | =E6/I6 -> 0.98643411~0.0% | =K5+I6 -> 1086~#,##0
3 | Maret | #531~#,##0 | #57~#,##0 | =C7+D7 -> 588~#,##0 | #9~#,##0 | #4~#,##0 | =F7+G7 -> 13~#,##0 | =E7+H7 -> 601~#,##0 | =E7/I7 -> 0.97836938~0.0% | =K6+I7 -> 1687~#,##0
4 | April | #402~#,##0 | #33~#,##0 | =C8+D8 -> 435~#,##0 | #3~#,##0 | #1~#,##0 | =F8+G8 -> 4~#,##0 | =E8+H8 -> 439~#,##0 | =E8/I8 -> 0.99088838~0.0% | =K7+I8 -> 2126~#,##0
5 | Mei | #489~#,##0 | #46~#,##0 | =C9+D9 -> 535~#,##0 | #6~#,##0 | #3~#,##0 | =F9+G9 -> 9~#,##0 | =E9+H9 -> 544~#,##0 | =E9/I9 -> 0.98345588~0.0% | =K8+I9 -> 2670~#,##0
6 | Juni | #457~#,##0 | #39~#,##0 | =C10+D10 -> 496~#,##0 | #8~#,##0 | #2~#,##0 | =F10+G10 -> 10~#,##0 | =E10+H10 -> 506~#,##0 | =E10/I10 -> 0.98023715~0.0% | =K9+I10 -> 3176~#,##0
7 | Juli | #563~#,##0 | #62~#,##0 | =C11+D11 -> 625~#,##0 | #4~#,##0 | #5~#,##0 | =F11+G11 -> 9~#,##0 | =E11+H11 -> 634~#,##0 | =E11/I11 -> 0.98580442~0.0% | =K10+I11 -> 3810~#,##0
8 | Agustus | #548~#,##0 | #51~#,##0 | =C12+D12 -> 599~#,##0 | #7~#,##0 | #3~#,##0 | =F12+G12 -> 10~#,##0 | =E12+H12 -> 609~#,##0 | =E12/I12 -> 0.98357964~0.0% | =K11+I12 -> 4419~#,##0
9 | September | #517~#,##0 | #44~#,##0 | =C13+D13 -> 561~#,##0 | #5~#,##0 | #2~#,##0 | =F13+G13 -> 7~#,##0 | =E13+H13 -> 568~#,##0 | =E13/I13 -> 0.98767606~0.0% | =K12+I13 -> 4987~#,##0
10 | Oktober | #574~#,##0 | #58~#,##0 | =C14+D14 -> 632~#,##0 | #10~#,##0 | #4~#,##0 | =F14+G14 -> 14~#,##0 | =E14+H14 -> 646~#,##0 | =E14/I14 -> 0.97832817~0.0% | =K13+I14 -> 5633~#,##0
11 | November | #496~#,##0 | #47~#,##0 | =C15+D15 -> 543~#,##0 | #6~#,##0 | #3~#,##0 | =F15+G15 -> 9~#,##0 | =E15+H15 -> 552~#,##0 | =E15/I15 -> 0.98369565~0.0% | =K14+I15 -> 6185~#,##0
12 | Desember | #421~#,##0 | #36~#,##0 | =C16+D16 -> 457~#,##0 | #4~#,##0 | #1~#,##0 | =F16+G16 -> 5~#,##0 | =E16+H16 -> 462~#,##0 | =E16/I16 -> 0.98917749~0.0% | =K15+I16 -> 6647~#,##0
 | Jumlah | =SUM(C5:C16) -> 5978~#,##0 | =SUM(D5:D16) -> 562~#,##0 | =SUM(E5:E16) -> 6540~#,##0 | =SUM(F5:F16) -> 74~#,##0 | =SUM(G5:G16) -> 33~#,##0 | =SUM(H5:H16) -> 107~#,##0 | =SUM(I5:I16) -> 6647~#,##0 | =E17/I17 -> 0.98390251~0.0% | =K16 -> 6647~#,##0
 | Rata-rata per bulan | =AVERAGE(C5:C16) -> 498.16666667~#,##0.0 | =AVERAGE(D5:D16) -> 46.83333333~#,##0.0 | =AVERAGE(E5:E16) -> 545~#,##0.0 | =AVERAGE(F5:F16) -> 6.16666667~#,##0.0 | =AVERAGE(G5:G16) -> 2.75~#,##0.0 | =AVERAGE(H5:H16) -> 8.91666667~#,##0.0 | =AVERAGE(I5:I16) -> 553.91666667~#,##0.0 |  | 

Tabel 3.9 NIB Menurut Kecamatan Tahun 2023 dan 2024
No | Kecamatan | 2023 |  |  | 2024 |  |  | Bertambah/ (Berkurang) | % Perubahan
 |  | UMK | Non UMK | Jumlah | UMK | Non UMK | Jumlah |  | 
1 | Sukajaya | #812~#,##0 | #14~#,##0 | =C23+D23 -> 826~#,##0 | #884~#,##0 | #15~#,##0 | =F23+G23 -> 899~#,##0 | =H23-E23 -> 73~#,##0;(#,##0) | =I23/E23 -> 0.08837772~0.00%
2 | Cempaka | #694~#,##0 | #9~#,##0 | =C24+D24 -> 703~#,##0 | #741~#,##0 | #11~#,##0 | =F24+G24 -> 752~#,##0 | =H24-E24 -> 49~#,##0;(#,##0) | =I24/E24 -> 0.06970128~0.00%
3 | Mekarsari | #731~#,##0 | #11~#,##0 | =C25+D25 -> 742~#,##0 | #702~#,##0 | #13~#,##0 | =F25+G25 -> 715~#,##0 | =H25-E25 -> -27~#,##0;(#,##0) | =I25/E25 -> -0.03638814~0.00%
4 | Tanjung Harapan | #1024~#,##0 | #22~#,##0 | =C26+D26 -> 1046~#,##0 | #1158~#,##0 | #26~#,##0 | =F26+G26 -> 1184~#,##0 | =H26-E26 -> 138~#,##0;(#,##0) | =I26/E26 -> 0.13193117~0.00%
5 | Bandar Utara | #917~#,##0 | #17~#,##0 | =C27+D27 -> 934~#,##0 | #1006~#,##0 | #19~#,##0 | =F27+G27 -> 1025~#,##0 | =H27-E27 -> 91~#,##0;(#,##0) | =I27/E27 -> 0.09743041~0.00%
6 | Bandar Selatan | #803~#,##0 | #12~#,##0 | =C28+D28 -> 815~#,##0 | #871~#,##0 | #14~#,##0 | =F28+G28 -> 885~#,##0 | =H28-E28 -> 70~#,##0;(#,##0) | =I28/E28 -> 0.08588957~0.00%
7 | Rawa Indah | #428~#,##0 | #3~#,##0 | =C29+D29 -> 431~#,##0 | #455~#,##0 | #2~#,##0 | =F29+G29 -> 457~#,##0 | =H29-E29 -> 26~#,##0;(#,##0) | =I29/E29 -> 0.06032483~0.00%
8 | Pelita | #552~#,##0 | #9~#,##0 | =C30+D30 -> 561~#,##0 | #723~#,##0 | #7~#,##0 | =F30+G30 -> 730~#,##0 | =H30-E30 -> 169~#,##0;(#,##0) | =I30/E30 -> 0.30124777~0.00%
 | Jumlah | =SUM(C23:C30) -> 5961~#,##0 | =SUM(D23:D30) -> 97~#,##0 | =SUM(E23:E30) -> 6058~#,##0 | =SUM(F23:F30) -> 6540~#,##0 | =SUM(G23:G30) -> 107~#,##0 | =SUM(H23:H30) -> 6647~#,##0 | =SUM(I23:I30) -> 589~#,##0;(#,##0) | =I31/E31 -> 0.09722681~0.00%
`,
    },
    {
      name: "T3.10 Izin Terbit",
      sheet: `
Tabel 3.10a Perizinan dan Nonperizinan Terbit Menurut Jenis dan Bulan Tahun 2024

No | Jenis Izin | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agt | Sep | Okt | Nop | Des | Jumlah | %
A | Perizinan Berusaha dan PB UMKU | 38 | 38 | 38 | 49 | 33 | 43 | 44 | 50 | 40 | 39 | 39 | 45 | 496 | 15,98
1 | Sertifikat Standar Terverifikasi | 9 | 15 | 12 | 20 | 10 | 17 | 14 | 16 | 15 | 11 | 10 | 17 | 166 | 5,35
2 | Izin (Risiko Tinggi) | 7 | 6 | 6 | 4 | 5 | 2 | 6 | 3 | 3 | 5 | 7 | 5 | 59 | 1,90
3 | PB UMKU | 22 | 17 | 20 | 25 | 18 | 24 | 24 | 31 | 22 | 23 | 22 | 23 | 271 | 8,73
B | Perizinan Tenaga Kesehatan | 120 | 122 | 117 | 139 | 94 | 124 | 120 | 106 | 105 | 125 | 109 | 103 | 1.384 | 44,60
4 | SIP Dokter | 20 | 15 | 25 | 24 | 17 | 17 | 23 | 19 | 20 | 24 | 20 | 17 | 241 | 7,77
5 | SIP Dokter Gigi | 7 | 6 | 7 | 8 | 7 | 5 | 7 | 8 | 8 | 7 | 7 | 6 | 83 | 2,67
6 | SIP Perawat (SIPP) | 42 | 51 | 40 | 52 | 19 | 50 | 42 | 44 | 39 | 46 | 37 | 35 | 497 | 16,02
7 | SIP Bidan (SIPB) | 20 | 24 | 14 | 23 | 18 | 16 | 22 | 14 | 13 | 21 | 18 | 17 | 220 | 7,09
8 | SIP Apoteker (SIPA) | 16 | 11 | 16 | 15 | 13 | 17 | 13 | 11 | 14 | 14 | 16 | 12 | 168 | 5,41
9 | SIP Tenaga Teknis Kefarmasian | 15 | 15 | 15 | 17 | 20 | 19 | 13 | 10 | 11 | 13 | 11 | 16 | 175 | 5,64
C | Perizinan dan Non Perizinan Lainnya | 110 | 98 | 101 | 109 | 83 | 119 | 113 | 87 | 88 | 117 | 97 | 101 | 1.223 | 39,41
10 | Persetujuan Bangunan Gedung (PBG) | 25 | 21 | 19 | 21 | 17 | 28 | 26 | 22 | 17 | 29 | 19 | 30 | 274 | 8,83
11 | Sertifikat Laik Fungsi (SLF) | 4 | 3 | 5 | 4 | - | 4 | 4 | 3 | 5 | 4 | 7 | 4 | 47 | 1,51
12 | Izin Penyelenggaraan Reklame | 40 | 33 | 34 | 39 | 23 | 41 | 22 | 28 | 22 | 29 | 23 | 28 | 362 | 11,67
13 | Surat Keterangan Penelitian | 30 | 30 | 32 | 31 | 31 | 34 | 48 | 24 | 34 | 39 | 36 | 30 | 399 | 12,86
14 | Izin Operasional Satuan Pendidikan | 3 | 2 | 3 | 4 | 4 | 3 | 2 | 4 | - | 4 | 4 | 1 | 34 | 1,10
15 | Izin Trayek/Kartu Pengawasan | 8 | 9 | 8 | 10 | 8 | 9 | 11 | 6 | 10 | 12 | 8 | 8 | 107 | 3,45
 | JUMLAH (A+B+C) | 268 | 258 | 256 | 297 | 210 | 286 | 277 | 243 | 233 | 281 | 245 | 249 | 3.103 | 100,00

Tabel 3.10b Penyelesaian Permohonan dan Ketepatan Waktu
No | Jenis Izin | Permohonan Masuk | Terbit | Ditolak/ Dikembalikan | Dalam Proses | % Terbit | SOP (hari kerja) | Jumlah Hari Kerja | Rata-rata (hari) | Tepat Waktu | % Tepat Waktu
1 | 2 | 3 | 4 | 5 | 6=3-4-5 | 7=4/3 | 8 | 9 | 10=9/4 | 11 | 12=11/4
1 | Sertifikat Standar Terverifikasi | 176 | 166 | 6 | 4 | 94,32% | 7 | 848 | 5,11 | 161 | 96,99%
2 | Izin (Risiko Tinggi) | 62 | 59 | 2 | 1 | 95,16% | 10 | 487 | 8,25 | 57 | 96,61%
3 | PB UMKU | 281 | 271 | 6 | 4 | 96,44% | 5 | 923 | 3,41 | 252 | 92,99%
 | Sub Jumlah A | 519 | 496 | 14 | 9 | 95,57% |  | 2.258 | 4,55 | 470 | 94,76%
4 | SIP Dokter | 249 | 241 | 6 | 2 | 96,79% | 3 | 509 | 2,11 | 229 | 95,02%
5 | SIP Dokter Gigi | 85 | 83 | 1 | 1 | 97,65% | 3 | 184 | 2,22 | 80 | 96,39%
6 | SIP Perawat (SIPP) | 521 | 497 | 23 | 1 | 95,39% | 3 | 944 | 1,90 | 476 | 95,77%
7 | SIP Bidan (SIPB) | 223 | 220 | 3 | - | 98,65% | 3 | 441 | 2,00 | 218 | 99,09%
8 | SIP Apoteker (SIPA) | 175 | 168 | 5 | 2 | 96,00% | 3 | 386 | 2,30 | 160 | 95,24%
9 | SIP Tenaga Teknis Kefarmasian | 183 | 175 | 6 | 2 | 95,63% | 3 | 387 | 2,21 | 165 | 94,29%
 | Sub Jumlah B | 1.436 | 1.384 | 44 | 8 | 96,38% |  | 2.851 | 2,06 | 1.328 | 95,95%
10 | Persetujuan Bangunan Gedung (PBG) | 278 | 274 | 3 | 1 | 98,56% | 14 | 3.178 | 11,60 | 266 | 97,08%
11 | Sertifikat Laik Fungsi (SLF) | 52 | 47 | 2 | 3 | 90,38% | 14 | 579 | 12,32 | 46 | 97,87%
12 | Izin Penyelenggaraan Reklame | 370 | 362 | 5 | 3 | 97,84% | 5 | 1.339 | 3,70 | 339 | 93,65%
13 | Surat Keterangan Penelitian | 420 | 399 | 19 | 2 | 95,00% | 2 | 479 | 1,20 | 384 | 96,24%
14 | Izin Operasional Satuan Pendidikan | 37 | 34 | 1 | 2 | 91,89% | 12 | 335 | 9,85 | 32 | 94,12%
15 | Izin Trayek/Kartu Pengawasan | 111 | 107 | 3 | 1 | 96,40% | 3 | 258 | 2,41 | 103 | 96,26%
 | Sub Jumlah C | 1.268 | 1.223 | 33 | 12 | 96,45% |  | 6.168 | 5,04 | 1.170 | 95,67%
 | JUMLAH | 3.223 | 3.103 | 91 | 29 | 96,28% |  | 11.277 | 3,63 | 2.968 | 95,65%
Rata-rata pada baris jumlah = jumlah hari kerja dibagi jumlah izin terbit
`,
    },
    {
      name: "T3.11 IKM dan SPAK",
      sheet: `
Tabel 3.11 Hasil Survei Kepuasan Masyarakat Tahun 2024 (385 responden)

No | Unsur Pelayanan | Jumlah Nilai | NRR per Unsur | Bobot | NRR Tertimbang | Nilai Konversi | Mutu Pelayanan | Kinerja Unsur | Peringkat
1 | 2 | 3 | 4=3/385 | 5 | 6=4x5 | 7=4x25 | 8 | 9 | 10
U1 | Persyaratan | 1.369 | 3,556 | 0,111 | 0,395 | 88,90 | A | Sangat Baik | 7
U2 | Sistem, Mekanisme, dan Prosedur | 1.379 | 3,582 | 0,111 | 0,398 | 89,55 | A | Sangat Baik | 6
U3 | Waktu Penyelesaian | 1.339 | 3,478 | 0,111 | 0,386 | 86,95 | B | Baik | 8
U4 | Biaya/Tarif | 1.490 | 3,870 | 0,111 | 0,430 | 96,75 | A | Sangat Baik | 1
U5 | Produk Spesifikasi Jenis Pelayanan | 1.393 | 3,618 | 0,111 | 0,402 | 90,45 | A | Sangat Baik | 5
U6 | Kompetensi Pelaksana | 1.413 | 3,670 | 0,111 | 0,407 | 91,75 | A | Sangat Baik | 4
U7 | Perilaku Pelaksana | 1.423 | 3,696 | 0,111 | 0,410 | 92,40 | A | Sangat Baik | 3
U8 | Penanganan Pengaduan, Saran dan Masukan | 1.463 | 3,800 | 0,111 | 0,422 | 95,00 | A | Sangat Baik | 2
U9 | Sarana dan Prasarana | 1.326 | 3,444 | 0,111 | 0,382 | 86,10 | B | Baik | 9
 | Jumlah NRR Tertimbang |  |  | 0,999 | 3,632 |  |  |  | 
 | IKM Unit Pelayanan (NRR Tertimbang x 25) |  |  |  |  | 90,80 | A | Sangat Baik | 
Nilai interval konversi: 25,00-64,99 = D (Tidak Baik); 65,00-76,60 = C (Kurang Baik); 76,61-88,30 = B (Baik); 88,31-100,00 = A (Sangat Baik)

Karakteristik Responden SKM
No | Karakteristik | Uraian | Jumlah (orang) | Persentase (%)
1 | Jenis Kelamin | Laki-laki | 213 | 55,3
 |  | Perempuan | 172 | 44,7
 |  | Jumlah | 385 | 100,0
2 | Pendidikan | SMP ke bawah | 21 | 5,5
 |  | SMA | 134 | 34,8
 |  | D-III | 47 | 12,2
 |  | S1 | 161 | 41,8
 |  | S2 ke atas | 22 | 5,7
 |  | Jumlah | 385 | 100,0
3 | Pekerjaan | PNS/TNI/POLRI | 28 | 7,3
 |  | Pegawai Swasta | 117 | 30,4
 |  | Wiraswasta | 156 | 40,5
 |  | Lainnya | 84 | 21,8
 |  | Jumlah | 385 | 100,0

Perkembangan IKM 2020-2024
Tahun | Nilai IKM | Mutu | Kinerja | Naik/Turun (poin)
2020 | 84,12 | B | Baik | -
2021 | 85,96 | B | Baik | 1,84
2022 | 87,64 | B | Baik | 1,68
2023 | 89,35 | A | Sangat Baik | 1,71
2024 | 90,80 | A | Sangat Baik | 1,45

Tabel 3.12 Survei Persepsi Anti Korupsi (SPAK) Tahun 2024, skala 1-4
No | Unsur | Jumlah Nilai | Nilai Rata-rata | Konversi (x25)
1 | Tidak ada diskriminasi pelayanan | 1.439 | 3,74 | 93,50
2 | Tidak ada pelayanan di luar prosedur/kecurangan | 1.428 | 3,71 | 92,75
3 | Tidak ada penerimaan imbalan/gratifikasi | 1.457 | 3,78 | 94,50
4 | Tidak ada pungutan liar (pungli) | 1.466 | 3,81 | 95,25
5 | Tidak ada percaloan/perantara tidak resmi | 1.413 | 3,67 | 91,75
 | IPAK (rata-rata 5 unsur) |  | 3,74 | 93,50
`,
    },
    {
      name: "T3.13 ZI dan SAKIP",
      sheet: `
Hasil Penilaian Mandiri LKE Zona Integritas Menuju WBK Tahun 2024

No | Komponen | Pemenuhan |  | Reform |  | Total Bobot | Total Nilai | % Capaian
 |  | Bobot | Nilai | Bobot | Nilai |  |  | 
A | PENGUNGKIT | 30,00 | 26,08 | 30,00 | 22,50 | 60,00 | 48,58 | 80,97%
1 | Manajemen Perubahan | 4,00 | 3,42 | 4,00 | 2,96 | 8,00 | 6,38 | 79,75%
2 | Penataan Tatalaksana | 3,50 | 3,11 | 3,50 | 2,74 | 7,00 | 5,85 | 83,57%
3 | Penataan Sistem Manajemen SDM Aparatur | 5,00 | 4,38 | 5,00 | 3,65 | 10,00 | 8,03 | 80,30%
4 | Penguatan Akuntabilitas | 5,00 | 4,27 | 5,00 | 3,88 | 10,00 | 8,15 | 81,50%
5 | Penguatan Pengawasan | 7,50 | 6,21 | 7,50 | 5,13 | 15,00 | 11,34 | 75,60%
6 | Peningkatan Kualitas Pelayanan Publik | 5,00 | 4,69 | 5,00 | 4,14 | 10,00 | 8,83 | 88,30%
B | HASIL |  |  |  |  | 40,00 | 35,95 | 89,88%
1 | Birokrasi yang Bersih dan Akuntabel |  |  |  |  | 22,50 | 20,03 | 89,02%
 | a. Nilai Survei Persepsi Korupsi (Eksternal) |  |  |  |  | 17,50 | 16,28 | 93,03%
 | b. Capaian Kinerja Lebih Baik |  |  |  |  | 5,00 | 3,75 | 75,00%
2 | Pelayanan Publik yang Prima |  |  |  |  | 17,50 | 15,92 | 90,97%
 | a. Nilai Survei Persepsi Kualitas Pelayanan (Eksternal) |  |  |  |  | 17,50 | 15,92 | 90,97%
 | NILAI EVALUASI ZI (A+B) |  |  |  |  | 100,00 | 84,53 | 84,53%
Syarat WBK: nilai total minimal 75,00 dan pengungkit minimal 40,00

Hasil Evaluasi AKIP oleh Inspektorat Kota
No | Komponen yang Dinilai | Bobot | Nilai 2022 | Nilai 2023 | Nilai 2024 | Naik/Turun 2024-2023 | % thd Bobot 2024
1 | Perencanaan Kinerja | 30,00 | 23,10 | 24,36 | 25,14 | 0,78 | 83,8
2 | Pengukuran Kinerja | 30,00 | 22,45 | 23,28 | 24,42 | 1,14 | 81,4
3 | Pelaporan Kinerja | 15,00 | 11,32 | 11,87 | 12,21 | 0,34 | 81,4
4 | Evaluasi Akuntabilitas Kinerja Internal | 25,00 | 18,65 | 19,30 | 19,85 | 0,55 | 79,4
 | Nilai Hasil Evaluasi | 100,00 | 75,52 | 78,81 | 81,62 | 2,81 | 81,6
 | Tingkat Akuntabilitas Kinerja |  | BB | BB | A |  | 
Predikat: AA >90-100; A >80-90; BB >70-80; B >60-70; CC >50-60; C >30-50; D 0-30
`,
    },
    {
      name: "T3.14 Pengaduan dan Temuan",
      sheet: `
Rekapitulasi Pengaduan Tahun 2024

No | Media Pengaduan | Masuk | Selesai | Proses | % Selesai | % thd Total |  | No | Kategori Pengaduan | Jumlah | %
1 | SP4N-LAPOR! | 31 | 30 | 1 | 96,77 | 33,33 |  | 1 | Lamanya waktu proses | 38 | 40,86
2 | WhatsApp/Call Center | 27 | 27 | - | 100,00 | 29,03 |  | 2 | Kejelasan persyaratan | 21 | 22,58
3 | Datang Langsung (Loket Pengaduan) | 18 | 17 | 1 | 94,44 | 19,35 |  | 3 | Gangguan sistem OSS-RBA | 19 | 20,43
4 | Surat/E-mail | 8 | 8 | - | 100,00 | 8,60 |  | 4 | Sikap petugas | 6 | 6,45
5 | Media Sosial (Instagram, Facebook, X) | 9 | 8 | 1 | 88,89 | 9,68 |  | 5 | Biaya/retribusi | 9 | 9,68
 | Jumlah | 93 | 90 | 3 | 96,77 | 100,00 |  |  | Jumlah | 93 | 100,00

Tindak Lanjut Rekomendasi Hasil Pemeriksaan s.d. 31 Desember 2024
No | Laporan Hasil Pemeriksaan | Temuan | Rekomendasi | Status Tindak Lanjut |  |  | % Selesai | Nilai Temuan (Rp) | Telah Disetor (Rp) | Sisa (Rp)
 |  |  |  | Selesai | Dalam Proses | Belum |  |  |  | 
1 | 2 | 3 | 4=5+6+7 | 5 | 6 | 7 | 8=5/4 | 9 | 10 | 11=9-10
1 | LHP BPK RI Perwakilan TA 2022 | 2 | 4 | 4 | - | - | 100,0% | 38.450.000 | 38.450.000 | -
2 | LHP BPK RI Perwakilan TA 2023 | 3 | 6 | 4 | 1 | 1 | 66,7% | 52.175.000 | 31.600.000 | 20.575.000
3 | LHP Inspektorat Provinsi 2023 | 1 | 2 | 2 | - | - | 100,0% | - | - | -
4 | LHP Inspektorat Kota (Reguler) 2022 | 2 | 3 | 3 | - | - | 100,0% | 12.640.000 | 12.640.000 | -
5 | LHP Inspektorat Kota (Reguler) 2023 | 3 | 5 | 3 | 2 | - | 60,0% | 18.925.000 | 11.310.000 | 7.615.000
6 | LHP Inspektorat Kota (Reguler) 2024 | 2 | 4 | 1 | 2 | 1 | 25,0% | 9.780.000 | 2.500.000 | 7.280.000
 | Jumlah | 13 | 24 | 17 | 5 | 2 | 70,83% | 131.970.000 | 96.500.000 | 35.470.000
`,
    },
    {
      name: "T3.15 Anggaran Program",
      sheet: `
Tabel 3.15 Anggaran dan Realisasi per Program/Kegiatan/Sub Kegiatan Tahun Anggaran 2024 (Rp)

Kode Rekening | Program / Kegiatan / Sub Kegiatan | Pagu Murni | Pagu Perubahan | Bertambah/ (Berkurang) | Realisasi | Sisa Anggaran | % Keu
1 | 2 | 3 | 4 | 5=4-3 | 6 | 7=4-6 | 8=6/4
2.18.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 9.538.820.000 | 9.623.995.000 | 85.175.000 | 9.306.332.110 | 317.662.890 | 96,70
2.18.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 69.860.000 | 66.110.000 | (3.750.000) | 64.056.467 | 2.053.533 | 96,89
2.18.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 42.500.000 | 38.750.000 | (3.750.000) | 37.625.600 | 1.124.400 | 97,10
2.18.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | 27.360.000 | 27.360.000 | - | 26.430.867 | 929.133 | 96,60
2.18.01.2.02 | Administrasi Keuangan Perangkat Daerah | 6.860.765.000 | 6.733.930.000 | (126.835.000) | 6.469.088.742 | 264.841.258 | 96,07
2.18.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 6.842.315.000 | 6.715.480.000 | (126.835.000) | 6.451.248.275 | 264.231.725 | 96,07
2.18.01.2.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 18.450.000 | 18.450.000 | - | 17.840.467 | 609.533 | 96,70
2.18.01.2.05 | Administrasi Kepegawaian Perangkat Daerah | 85.000.000 | 112.600.000 | 27.600.000 | 111.341.650 | 1.258.350 | 98,88
2.18.01.2.05.0009 | Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi | 85.000.000 | 112.600.000 | 27.600.000 | 111.341.650 | 1.258.350 | 98,88
2.18.01.2.06 | Administrasi Umum Perangkat Daerah | 612.345.000 | 684.875.000 | 72.530.000 | 669.944.834 | 14.930.166 | 97,82
2.18.01.2.06.0001 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | 24.800.000 | 24.800.000 | - | 24.479.967 | 320.033 | 98,71
2.18.01.2.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | 136.540.000 | 151.290.000 | 14.750.000 | 145.881.467 | 5.408.533 | 96,43
2.18.01.2.06.0004 | Penyediaan Bahan Logistik Kantor | 98.275.000 | 94.620.000 | (3.655.000) | 91.479.700 | 3.140.300 | 96,68
2.18.01.2.06.0005 | Penyediaan Barang Cetakan dan Penggandaan | 67.130.000 | 72.415.000 | 5.285.000 | 71.126.800 | 1.288.200 | 98,22
2.18.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 285.600.000 | 341.750.000 | 56.150.000 | 336.976.900 | 4.773.100 | 98,60
2.18.01.2.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | 312.000.000 | 356.450.000 | 44.450.000 | 354.826.550 | 1.623.450 | 99,54
2.18.01.2.07.0006 | Pengadaan Peralatan dan Mesin Lainnya | 312.000.000 | 356.450.000 | 44.450.000 | 354.826.550 | 1.623.450 | 99,54
2.18.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 1.313.620.000 | 1.323.900.000 | 10.280.000 | 1.301.099.000 | 22.801.000 | 98,28
2.18.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 418.900.000 | 402.360.000 | (16.540.000) | 397.898.150 | 4.461.850 | 98,89
2.18.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | 894.720.000 | 921.540.000 | 26.820.000 | 903.200.850 | 18.339.150 | 98,01
2.18.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | 285.230.000 | 346.130.000 | 60.900.000 | 335.974.867 | 10.155.133 | 97,07
2.18.01.2.09.0002 | Penyediaan Jasa Pemeliharaan Kendaraan Dinas Operasional | 163.750.000 | 158.230.000 | (5.520.000) | 155.730.450 | 2.499.550 | 98,42
2.18.01.2.09.0009 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | 121.480.000 | 187.900.000 | 66.420.000 | 180.244.417 | 7.655.583 | 95,93
2.18.02 | PROGRAM PENGEMBANGAN IKLIM PENANAMAN MODAL | 490.750.000 | 506.655.000 | 15.905.000 | 469.578.167 | 37.076.833 | 92,68
2.18.02.2.01 | Penetapan Pemberian Fasilitas/Insentif di Bidang Penanaman Modal | 130.600.000 | 130.475.000 | (125.000) | 121.222.275 | 9.252.725 | 92,91
2.18.02.2.01.0001 | Penetapan Kebijakan Daerah mengenai Pemberian Fasilitas/Insentif | 76.400.000 | 82.150.000 | 5.750.000 | 75.530.850 | 6.619.150 | 91,94
2.18.02.2.01.0002 | Evaluasi Pelaksanaan Pemberian Fasilitas/Insentif | 54.200.000 | 48.325.000 | (5.875.000) | 45.691.425 | 2.633.575 | 94,55
2.18.02.2.02 | Pembuatan Peta Potensi Investasi Kabupaten/Kota | 360.150.000 | 376.180.000 | 16.030.000 | 348.355.892 | 27.824.108 | 92,60
2.18.02.2.02.0001 | Penyusunan Rencana Umum Penanaman Modal | 147.850.000 | 139.700.000 | (8.150.000) | 126.004.925 | 13.695.075 | 90,20
2.18.02.2.02.0002 | Penyediaan Peta Potensi dan Peluang Usaha | 212.300.000 | 236.480.000 | 24.180.000 | 222.350.967 | 14.129.033 | 94,03
2.18.03 | PROGRAM PROMOSI PENANAMAN MODAL | 450.750.000 | 512.440.000 | 61.690.000 | 485.184.000 | 27.256.000 | 94,68
2.18.03.2.01 | Penyelenggaraan Promosi Penanaman Modal | 450.750.000 | 512.440.000 | 61.690.000 | 485.184.000 | 27.256.000 | 94,68
2.18.03.2.01.0001 | Penyusunan Strategi Promosi Penanaman Modal | 63.500.000 | 59.840.000 | (3.660.000) | 56.702.900 | 3.137.100 | 94,76
2.18.03.2.01.0002 | Pelaksanaan Kegiatan Promosi Penanaman Modal | 387.250.000 | 452.600.000 | 65.350.000 | 428.481.100 | 24.118.900 | 94,67
2.18.04 | PROGRAM PELAYANAN PENANAMAN MODAL | 871.930.000 | 959.555.000 | 87.625.000 | 946.034.117 | 13.520.883 | 98,59
2.18.04.2.01 | Pelayanan Perizinan dan Non Perizinan secara Terpadu Satu Pintu | 871.930.000 | 959.555.000 | 87.625.000 | 946.034.117 | 13.520.883 | 98,59
2.18.04.2.01.0001 | Penyediaan Pelayanan Terpadu Perizinan Berusaha melalui OSS-RBA | 426.180.000 | 489.350.000 | 63.170.000 | 483.925.700 | 5.424.300 | 98,89
2.18.04.2.01.0002 | Pemantauan Pemenuhan Komitmen Perizinan | 114.600.000 | 107.925.000 | (6.675.000) | 105.353.000 | 2.572.000 | 97,62
2.18.04.2.01.0003 | Penyediaan Layanan Konsultasi dan Pengelolaan Pengaduan | 92.750.000 | 98.410.000 | 5.660.000 | 96.516.500 | 1.893.500 | 98,08
2.18.04.2.01.0004 | Koordinasi dan Sinkronisasi Mal Pelayanan Publik | 238.400.000 | 263.870.000 | 25.470.000 | 260.238.917 | 3.631.083 | 98,62
2.18.05 | PROGRAM PENGENDALIAN PELAKSANAAN PENANAMAN MODAL | 553.890.000 | 553.655.000 | (235.000) | 459.480.142 | 94.174.858 | 82,99
2.18.05.2.01 | Pengendalian Pelaksanaan Penanaman Modal | 553.890.000 | 553.655.000 | (235.000) | 459.480.142 | 94.174.858 | 82,99
2.18.05.2.01.0001 | Penyelesaian Permasalahan dan Hambatan Pelaku Usaha | 128.640.000 | 134.275.000 | 5.635.000 | 116.343.100 | 17.931.900 | 86,65
2.18.05.2.01.0002 | Bimbingan Teknis kepada Pelaku Usaha (DAK Nonfisik) | 246.900.000 | 246.900.000 | - | 201.918.267 | 44.981.733 | 81,78
2.18.05.2.01.0003 | Pengawasan Penanaman Modal (DAK Nonfisik) | 178.350.000 | 172.480.000 | (5.870.000) | 141.218.775 | 31.261.225 | 81,88
2.18.06 | PROGRAM PENGELOLAAN DATA DAN SISTEM INFORMASI PENANAMAN MODAL | 157.200.000 | 168.935.000 | 11.735.000 | 159.305.400 | 9.629.600 | 94,30
2.18.06.2.01 | Pengelolaan Data dan Informasi Perizinan dan Non Perizinan | 157.200.000 | 168.935.000 | 11.735.000 | 159.305.400 | 9.629.600 | 94,30
2.18.06.2.01.0001 | Pengolahan, Penyajian dan Pemanfaatan Data Perizinan | 157.200.000 | 168.935.000 | 11.735.000 | 159.305.400 | 9.629.600 | 94,30
 | TOTAL 6 PROGRAM | 12.063.340.000 | 12.325.235.000 | 261.895.000 | 11.825.913.936 | 499.321.064 | 95,95
`,
    },
    {
      name: "T3.16 LRA",
      sheet: `
LAPORAN REALISASI ANGGARAN
UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024 DAN 2023

No Urut | Uraian | Anggaran 2024 | Realisasi 2024 | % | Sisa / Lebih (Kurang) | Realisasi 2023 | Kenaikan/ (Penurunan) | % Naik/(Turun)
4 | PENDAPATAN DAERAH | =C6 -> 2945000000~#,##0 | =D6 -> 3153680500~#,##0 | =D5/C5*100 -> 107.0859253~0.00 | =D5-C5 -> 208680500~#,##0;(#,##0) | =G6 -> 2641132500~#,##0 | =SUM(D5,-G5) -> 512548000~#,##0;(#,##0) | =H5/G5*100 -> 19.40637208~0.00
4.1 | Pendapatan Asli Daerah (Retribusi Daerah) | =SUM(C7:C9) -> 2945000000~#,##0 | =SUM(D7:D9) -> 3153680500~#,##0 | =D6/C6*100 -> 107.0859253~0.00 | =D6-C6 -> 208680500~#,##0;(#,##0) | =SUM(G7:G9) -> 2641132500~#,##0 | =SUM(D6,-G6) -> 512548000~#,##0;(#,##0) | =H6/G6*100 -> 19.40637208~0.00
4.1.02.01 | Retribusi Persetujuan Bangunan Gedung (PBG) | #2150000000~#,##0 | #2154680500~#,##0 | =D7/C7*100 -> 100.21769767~0.00 | =D7-C7 -> 4680500~#,##0;(#,##0) | #1874632500~#,##0 | =SUM(D7,-G7) -> 280048000~#,##0;(#,##0) | =H7/G7*100 -> 14.93882134~0.00
4.1.02.02 | Retribusi Penggunaan Tenaga Kerja Asing (PTKA) | #720000000~#,##0 | #936000000~#,##0 | =D8/C8*100 -> 130~0.00 | =D8-C8 -> 216000000~#,##0;(#,##0) | #702000000~#,##0 | =SUM(D8,-G8) -> 234000000~#,##0;(#,##0) | =H8/G8*100 -> 33.33333333~0.00
4.1.02.03 | Retribusi Pemakaian Kekayaan Daerah (Ruang MPP) | #75000000~#,##0 | #63000000~#,##0 | =D9/C9*100 -> 84~0.00 | =D9-C9 -> -12000000~#,##0;(#,##0) | #64500000~#,##0 | =SUM(D9,-G9) -> -1500000~#,##0;(#,##0) | =H9/G9*100 -> -2.3255814~0.00

5 | BELANJA DAERAH | =C12+C21 -> 12325235000~#,##0 | =D12+D21 -> 11825913936~#,##0 | =D11/C11*100 -> 95.94879072~0.00 | =C11-D11 -> 499321064~#,##0;(#,##0) | =G12+G21 -> 11393674975~#,##0 | =SUM(D11,-G11) -> 432238961~#,##0;(#,##0) | =H11/G11*100 -> 3.79367467~0.00
5.1 | Belanja Operasi | =C13+C16 -> 11801835000~#,##0 | =D13+D16 -> 11310752386~#,##0 | =D12/C12*100 -> 95.83893001~0.00 | =C12-D12 -> 491082614~#,##0;(#,##0) | =G13+G16 -> 11065844975~#,##0 | =SUM(D12,-G12) -> 244907411~#,##0;(#,##0) | =H12/G12*100 -> 2.2131831~0.00
5.1.01 | Belanja Pegawai | =SUM(C14:C15) -> 6780280000~#,##0 | =SUM(D14:D15) -> 6515198275~#,##0 | =D13/C13*100 -> 96.0904015~0.00 | =C13-D13 -> 265081725~#,##0;(#,##0) | =SUM(G14:G15) -> 6449414650~#,##0 | =SUM(D13,-G13) -> 65783625~#,##0;(#,##0) | =H13/G13*100 -> 1.01999373~0.00
5.1.01.01 | Belanja Gaji dan Tunjangan ASN | #6715480000~#,##0 | #6451248275~#,##0 | =D14/C14*100 -> 96.06533375~0.00 | =C14-D14 -> 264231725~#,##0;(#,##0) | #6388214650~#,##0 | =SUM(D14,-G14) -> 63033625~#,##0;(#,##0) | =H14/G14*100 -> 0.98671739~0.00
5.1.01.03 | Belanja Honorarium Penanggungjawab Pengelola Keuangan | #64800000~#,##0 | #63950000~#,##0 | =D15/C15*100 -> 98.6882716~0.00 | =C15-D15 -> 850000~#,##0;(#,##0) | #61200000~#,##0 | =SUM(D15,-G15) -> 2750000~#,##0;(#,##0) | =H15/G15*100 -> 4.49346405~0.00
5.1.02 | Belanja Barang dan Jasa | =SUM(C17:C20) -> 5021555000~#,##0 | =SUM(D17:D20) -> 4795554111~#,##0 | =D16/C16*100 -> 95.49938437~0.00 | =C16-D16 -> 226000889~#,##0;(#,##0) | =SUM(G17:G20) -> 4616430325~#,##0 | =SUM(D16,-G16) -> 179123786~#,##0;(#,##0) | =H16/G16*100 -> 3.88013624~0.00
5.1.02.01 | Belanja Barang | #812450000~#,##0 | #778012681~#,##0 | =D17/C17*100 -> 95.7612999~0.00 | =C17-D17 -> 34437319~#,##0;(#,##0) | #768915400~#,##0 | =SUM(D17,-G17) -> 9097281~#,##0;(#,##0) | =H17/G17*100 -> 1.18313159~0.00
5.1.02.02 | Belanja Jasa | #2036780000~#,##0 | #1964087321~#,##0 | =D18/C18*100 -> 96.43099996~0.00 | =C18-D18 -> 72692679~#,##0;(#,##0) | #1862430250~#,##0 | =SUM(D18,-G18) -> 101657071~#,##0;(#,##0) | =H18/G18*100 -> 5.45830218~0.00
5.1.02.03 | Belanja Pemeliharaan | #361125000~#,##0 | #342407891~#,##0 | =D19/C19*100 -> 94.81699993~0.00 | =C19-D19 -> 18717109~#,##0;(#,##0) | #342765900~#,##0 | =SUM(D19,-G19) -> -358009~#,##0;(#,##0) | =H19/G19*100 -> -0.10444709~0.00
5.1.02.04 | Belanja Perjalanan Dinas | #1811200000~#,##0 | #1711046218~#,##0 | =D20/C20*100 -> 94.47030797~0.00 | =C20-D20 -> 100153782~#,##0;(#,##0) | #1642318775~#,##0 | =SUM(D20,-G20) -> 68727443~#,##0;(#,##0) | =H20/G20*100 -> 4.18478094~0.00
5.2 | Belanja Modal | =SUM(C22:C24) -> 523400000~#,##0 | =SUM(D22:D24) -> 515161550~#,##0 | =D21/C21*100 -> 98.4259744~0.00 | =C21-D21 -> 8238450~#,##0;(#,##0) | =SUM(G22:G24) -> 327830000~#,##0 | =SUM(D21,-G21) -> 187331550~#,##0;(#,##0) | =H21/G21*100 -> 57.14289418~0.00
5.2.02 | Belanja Modal Peralatan dan Mesin | #356450000~#,##0 | #354826550~#,##0 | =D22/C22*100 -> 99.54455043~0.00 | =C22-D22 -> 1623450~#,##0;(#,##0) | #241380000~#,##0 | =SUM(D22,-G22) -> 113446550~#,##0;(#,##0) | =H22/G22*100 -> 46.99915072~0.00
5.2.03 | Belanja Modal Gedung dan Bangunan | #118700000~#,##0 | #112435000~#,##0 | =D23/C23*100 -> 94.72198821~0.00 | =C23-D23 -> 6265000~#,##0;(#,##0) | #86450000~#,##0 | =SUM(D23,-G23) -> 25985000~#,##0;(#,##0) | =H23/G23*100 -> 30.0578369~0.00
5.2.04 | Belanja Modal Aset Lainnya (Aset Tidak Berwujud) | #48250000~#,##0 | #47900000~#,##0 | =D24/C24*100 -> 99.2746114~0.00 | =C24-D24 -> 350000~#,##0;(#,##0) | - | =SUM(D24,-G24) -> 47900000~#,##0;(#,##0) | -

 | SURPLUS/(DEFISIT) | =C5-C11 -> -9380235000~#,##0;(#,##0) | =D5-D11 -> -8672233436~#,##0;(#,##0) | =D26/C26*100 -> 92.45219801~0.00 | =D26-C26 -> 708001564~#,##0;(#,##0) | =G5-G11 -> -8752542475~#,##0;(#,##0) | =D26-G26 -> 80309039~#,##0;(#,##0) | =H26/G26*100 -> -0.91755098~0.00
`,
    },
    {
      name: "T3.17 Efisiensi",
      sheet: `
Tabel 3.17 Analisis Efisiensi Penggunaan Sumber Daya per Sasaran Tahun 2024

No | Sasaran Strategis | Jml Indikator | Rata-rata Capaian Kinerja (%) | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | Serapan (%) | Tingkat Efisiensi (%) | Ket.
1 | 2 | 3 | 4 | 5 | 6 | 7=6/5 | 8=4-7 | 9
1 | Meningkatnya realisasi investasi dan kemudahan berusaha | 4 | 108,61 | 1.572.750.000 | 1.414.242.309 | 89,92 | 18,69 | Efisien
2 | Meningkatnya kualitas pelayanan perizinan dan nonperizinan | 6 | 98,82 | 1.128.490.000 | 1.105.339.517 | 97,95 | 0,87 | Efisien
3 | Meningkatnya akuntabilitas kinerja dan tata kelola perangkat daerah | 4 | 96,46 | 9.623.995.000 | 9.306.332.110 | 96,70 | -0,24 | Tidak Efisien
 | Jumlah / Rata-rata 14 indikator (Tabel 3.1) | 14 | 100,94 | 12.325.235.000 | 11.825.913.936 | 95,95 | 4,99 | Efisien

Tabel 3.18 Efisiensi per Program
No | Program | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | % Sisa | Porsi thd Total Pagu (%) | Capaian Kinerja Program (%) | Serapan (%) | Kesimpulan
1 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | 9.623.995.000 | 9.306.332.110 | 317.662.890 | 3,30 | 78,08 | 98,42 | 96,70 | Efisien
2 | Program Pengembangan Iklim Penanaman Modal | 506.655.000 | 469.578.167 | 37.076.833 | 7,32 | 4,11 | 97,50 | 92,68 | Efisien
3 | Program Promosi Penanaman Modal | 512.440.000 | 485.184.000 | 27.256.000 | 5,32 | 4,16 | 104,17 | 94,68 | Efisien
4 | Program Pelayanan Penanaman Modal | 959.555.000 | 946.034.117 | 13.520.883 | 1,41 | 7,79 | 96,85 | 98,59 | Tidak Efisien
5 | Program Pengendalian Pelaksanaan Penanaman Modal | 553.655.000 | 459.480.142 | 94.174.858 | 17,01 | 4,49 | 93,33 | 82,99 | Efisien
6 | Program Pengelolaan Data dan Sistem Informasi Penanaman Modal | 168.935.000 | 159.305.400 | 9.629.600 | 5,70 | 1,37 | 92,10 | 94,30 | Tidak Efisien
 | Jumlah | 12.325.235.000 | 11.825.913.936 | 499.321.064 | 4,05 | 100,00 | - | 95,95 | 
Kesimpulan: Efisien apabila capaian kinerja >= serapan anggaran
`,
    },
    {
      name: "T3.19 Retribusi",
      sheet: `
Tabel 3.19 Realisasi Retribusi per Bulan Tahun 2024 (Rp)

No | Bulan | PBG | PTKA | Pemakaian Kekayaan Daerah | Jumlah | Kumulatif | % thd Target
1 | Januari | #221665500~#,##0 | #72000000~#,##0 | #6000000~#,##0 | =SUM(C4:E4) -> 299665500~#,##0 | =F4 -> 299665500~#,##0 | =G4/2945000000 -> 0.10175399~0.00%
2 | Februari | #205188000~#,##0 | #108000000~#,##0 | #5250000~#,##0 | =SUM(C5:E5) -> 318438000~#,##0 | =G4+F5 -> 618103500~#,##0 | =G5/2945000000 -> 0.20988234~0.00%
3 | Maret | #220449000~#,##0 | #54000000~#,##0 | #4500000~#,##0 | =SUM(C6:E6) -> 278949000~#,##0 | =G5+F6 -> 897052500~#,##0 | =G6/2945000000 -> 0.30460187~0.00%
4 | April | #163717000~#,##0 | #36000000~#,##0 | #7500000~#,##0 | =SUM(C7:E7) -> 207217000~#,##0 | =G6+F7 -> 1104269500~#,##0 | =G7/2945000000 -> 0.37496418~0.00%
5 | Mei | #204168500~#,##0 | #108000000~#,##0 | #5250000~#,##0 | =SUM(C8:E8) -> 317418500~#,##0 | =G7+F8 -> 1421688000~#,##0 | =G8/2945000000 -> 0.48274635~0.00%
6 | Juni | #126461500~#,##0 | #72000000~#,##0 | #4500000~#,##0 | =SUM(C9:E9) -> 202961500~#,##0 | =G8+F9 -> 1624649500~#,##0 | =G9/2945000000 -> 0.55166367~0.00%
7 | Juli | #129557000~#,##0 | #90000000~#,##0 | #4500000~#,##0 | =SUM(C10:E10) -> 224057000~#,##0 | =G9+F10 -> 1848706500~#,##0 | =G10/2945000000 -> 0.62774414~0.00%
8 | Agustus | #157436000~#,##0 | #54000000~#,##0 | #5250000~#,##0 | =SUM(C11:E11) -> 216686000~#,##0 | =G10+F11 -> 2065392500~#,##0 | =G11/2945000000 -> 0.70132173~0.00%
9 | September | #167346500~#,##0 | #108000000~#,##0 | #6000000~#,##0 | =SUM(C12:E12) -> 281346500~#,##0 | =G11+F12 -> 2346739000~#,##0 | =G12/2945000000 -> 0.79685535~0.00%
10 | Oktober | #156102500~#,##0 | #72000000~#,##0 | #3000000~#,##0 | =SUM(C13:E13) -> 231102500~#,##0 | =G12+F13 -> 2577841500~#,##0 | =G13/2945000000 -> 0.87532818~0.00%
11 | November | #196519500~#,##0 | #54000000~#,##0 | #3750000~#,##0 | =SUM(C14:E14) -> 254269500~#,##0 | =G13+F14 -> 2832111000~#,##0 | =G14/2945000000 -> 0.96166757~0.00%
12 | Desember | #206069500~#,##0 | #108000000~#,##0 | #7500000~#,##0 | =SUM(C15:E15) -> 321569500~#,##0 | =G14+F15 -> 3153680500~#,##0 | =G15/2945000000 -> 1.07085925~0.00%
 | Jumlah | =SUM(C4:C15) -> 2154680500~#,##0 | =SUM(D4:D15) -> 936000000~#,##0 | =SUM(E4:E15) -> 63000000~#,##0 | =SUM(F4:F15) -> 3153680500~#,##0 | =G15 -> 3153680500~#,##0 | =F16/2945000000 -> 1.07085925~0.00%

Tabel 3.20 Target dan Realisasi Retribusi Tahun 2023 dan 2024
No | Jenis Retribusi | 2023 |  |  | 2024 |  |  | Lebih/ (Kurang) 2024 | Pertumbuhan Realisasi
 |  | Target | Realisasi | % | Target | Realisasi | % |  | 
1 | Retribusi Persetujuan Bangunan Gedung (PBG) | #1900000000~#,##0 | #1874632500~#,##0 | =D21/C21 -> 0.98664868~0.00% | #2150000000~#,##0 | =C16 -> 2154680500~#,##0 | =G21/F21 -> 1.00217698~0.00% | =G21-F21 -> 4680500~#,##0;(#,##0) | =(G21-D21)/D21 -> 0.14938821~0.00%
2 | Retribusi Penggunaan Tenaga Kerja Asing (PTKA) | #650000000~#,##0 | #702000000~#,##0 | =D22/C22 -> 1.08~0.00% | #720000000~#,##0 | =D16 -> 936000000~#,##0 | =G22/F22 -> 1.3~0.00% | =G22-F22 -> 216000000~#,##0;(#,##0) | =(G22-D22)/D22 -> 0.33333333~0.00%
3 | Retribusi Pemakaian Kekayaan Daerah (Ruang MPP) | #60000000~#,##0 | #64500000~#,##0 | =D23/C23 -> 1.075~0.00% | #75000000~#,##0 | =E16 -> 63000000~#,##0 | =G23/F23 -> 0.84~0.00% | =G23-F23 -> -12000000~#,##0;(#,##0) | =(G23-D23)/D23 -> -0.02325581~0.00%
 | Jumlah | =SUM(C21:C23) -> 2610000000~#,##0 | =SUM(D21:D23) -> 2641132500~#,##0 | =D24/C24 -> 1.01192816~0.00% | =SUM(F21:F23) -> 2945000000~#,##0 | =SUM(G21:G23) -> 3153680500~#,##0 | =G24/F24 -> 1.07085925~0.00% | =SUM(I21:I23) -> 208680500~#,##0;(#,##0) | =(G24-D24)/D24 -> 0.19406372~0.00%
`,
    },
    {
      name: "Narasi",
      sheet: `
Per 31 Desember 2024 DPMPTSP Kota Bandarharja didukung 74 orang ASN yang terdiri atas 33 laki-laki (44,59%) dan 41 perempuan (55,41%). Menurut pendidikan, terbanyak lulusan S1/D-IV yaitu 33 orang atau 44,59%, sedangkan lulusan S3 hanya 1 orang. Di samping itu terdapat 17 pegawai Non ASN sehingga jumlah seluruh pegawai 91 orang.
Perjanjian Kinerja Perubahan Tahun 2024 memuat 3 sasaran strategis dengan 14 indikator kinerja, didukung 6 program dengan anggaran sebesar Rp 12.325.235.000,- (dua belas miliar tiga ratus dua puluh lima juta dua ratus tiga puluh lima ribu rupiah).
Rata-rata capaian 14 indikator kinerja tahun 2024 sebesar 100,94% dengan predikat Sangat Tinggi. Sebanyak 12 indikator (85,7%) berpredikat Sangat Tinggi, 1 indikator Tinggi dan 1 indikator Sedang, sedangkan predikat Rendah dan Sangat Rendah tidak ada.
Realisasi investasi tahun 2024 mencapai Rp 3.052,98 miliar dari target Rp 2.850,00 miliar atau 107,12%. Dibandingkan tahun 2023 sebesar Rp 2.777,25 miliar terjadi kenaikan Rp 275,73 miliar atau tumbuh 9,93%. Target akhir Renstra 2026 sebesar Rp 3.500,00 miliar telah tercapai 87,23%.
Investasi PMA sebesar US$ 71.139,6 ribu atau setara Rp 1.067,09 miliar (kurs Rp 15.000) memberi kontribusi 34,95%, sedangkan PMDN sebesar Rp 1.985,89 miliar memberi kontribusi 65,05%.
Menurut sektor, investasi didominasi sektor tersier sebesar Rp 2.126,91 miliar (69,67%), disusul sektor sekunder Rp 913,61 miliar (29,93%). Bidang usaha dengan investasi terbesar adalah Perumahan, Kawasan Industri dan Perkantoran senilai Rp 608,49 miliar, sedangkan yang terkecil Perikanan senilai Rp 4,82 miliar. Jumlah proyek seluruhnya 838 dengan serapan tenaga kerja 5.310 orang.
Kecamatan Tanjung Harapan merupakan kecamatan dengan realisasi investasi tertinggi yaitu Rp 695,18 miliar (22,77%), sedangkan terendah Kecamatan Rawa Indah Rp 122,20 miliar. Dari 8 kecamatan, 7 kecamatan mengalami pertumbuhan positif dan 1 kecamatan menurun. Pertumbuhan tertinggi terjadi di Kecamatan Pelita sebesar 25,80%.
Menurut triwulan, realisasi tertinggi terjadi pada Triwulan IV sebesar Rp 841,40 miliar dan terendah pada Triwulan I sebesar Rp 667,14 miliar. Sampai dengan Triwulan II (Semester I) realisasi kumulatif mencapai Rp 1.472,32 miliar atau 51,66% dari target tahunan.
Selama lima tahun terakhir realisasi investasi terus meningkat dari Rp 1.808,19 miliar pada tahun 2020 menjadi Rp 3.052,98 miliar pada tahun 2024, dengan rata-rata pertumbuhan 14,02% per tahun. Pertumbuhan tertinggi terjadi pada tahun 2021 sebesar 17,23%, dan hanya tahun 2020 yang tidak mencapai target (95,17%).
NIB yang terbit tahun 2024 sebanyak 6.647 dari target 6.000 NIB dengan capaian 110,78%, terdiri atas 6.540 UMK (98,4%) dan 107 Non UMK. Penerbitan tertinggi pada bulan Oktober (646 NIB) dan terendah pada bulan April (439 NIB), rata-rata 553,9 NIB per bulan. Dibandingkan tahun 2023 sebanyak 6.058 NIB bertambah 589 NIB.
Jumlah izin dan nonizin yang terbit selama tahun 2024 sebanyak 3.103 dari 3.223 permohonan masuk (96,28%), 91 ditolak/dikembalikan dan 29 masih dalam proses. Jenis terbanyak adalah SIP Perawat (SIPP) sebanyak 497, disusul Surat Keterangan Penelitian sebanyak 399.
Izin yang terbit tepat waktu sebanyak 2.968 atau 95,65% dari target 95,00%, sehingga capaiannya 100,68%. Rata-rata waktu penyelesaian izin 3,63 hari kerja dari target 4,20 hari kerja dengan capaian 113,57%; realisasi tersebut lebih cepat 1,04 hari dibandingkan tahun 2023.
Nilai IKM tahun 2024 sebesar 90,80 dengan mutu A (Sangat Baik), naik 1,45 poin dari tahun 2023 sebesar 89,35. Unsur tertinggi adalah Biaya/Tarif dengan NRR 3,870 dan unsur terendah Sarana dan Prasarana dengan NRR 3,444. Dari 9 unsur, 7 unsur bermutu A dan 2 unsur bermutu B. Responden survei berjumlah 385 orang, 55,3% di antaranya laki-laki.
Indeks Persepsi Anti Korupsi (IPAK) tahun 2024 sebesar 3,74 dari target 3,60 (capaian 103,89%), naik 0,13 dibandingkan tahun sebelumnya.
Nilai LKE Zona Integritas sebesar 84,53 yang terdiri atas komponen pengungkit 48,58 dan komponen hasil 35,95, telah melampaui syarat minimal WBK 75,00. Nilai SAKIP tahun 2024 sebesar 81,62 (predikat A), meningkat 2,81 poin dari 78,81 (predikat BB) pada tahun 2023.
Pengaduan yang masuk sebanyak 93 kasus, selesai ditindaklanjuti 90 kasus (96,77%) dan 3 kasus masih diproses. Pengaduan terbanyak disampaikan melalui SP4N-LAPOR! yaitu 31 kasus, dan kategori terbanyak lamanya waktu proses sebanyak 38 kasus (40,86%).
Dari 13 temuan dengan 24 rekomendasi hasil pemeriksaan, sebanyak 17 rekomendasi (70,83%) selesai ditindaklanjuti, 5 dalam proses dan 2 belum ditindaklanjuti. Nilai yang telah disetor Rp 96.500.000 dari Rp 131.970.000 sehingga tersisa Rp 35.470.000.
Dari pagu anggaran setelah perubahan sebesar Rp 12.325.235.000 terealisasi Rp 11.825.913.936 (sebelas miliar delapan ratus dua puluh lima juta sembilan ratus tiga belas ribu sembilan ratus tiga puluh enam rupiah) atau 95,95%, sehingga terdapat sisa anggaran Rp 499.321.064. Dibandingkan pagu murni Rp 12.063.340.000, pagu perubahan bertambah Rp 261.895.000 atau 2,17%.
Serapan tertinggi terdapat pada Program Pelayanan Penanaman Modal sebesar 98,59%, sedangkan terendah pada Program Pengendalian Pelaksanaan Penanaman Modal sebesar 82,99%. Belanja operasi terealisasi Rp 11.310.752.386 atau 95,84% dan belanja modal Rp 515.161.550 atau 98,43%. Dengan rata-rata capaian kinerja 100,94% dan serapan 95,95%, tingkat efisiensi secara keseluruhan 4,99%.
Realisasi retribusi tahun 2024 sebesar Rp 3.153.680.500 atau 107,09% dari target Rp 2.945.000.000, tumbuh 19,41% dari tahun 2023 sebesar Rp 2.641.132.500. Penerimaan terbesar berasal dari Retribusi PBG sebesar Rp 2.154.680.500 atau 68,32% dari seluruh realisasi.
`,
    },
  ],
  mistakes: [
    { sheet: "T2.1 Pegawai", cell: "F11", right: "24", wrong: "18" },
    { sheet: "T2.1 Pegawai", cell: "N8", right: "18,92", wrong: "24,32" },
    { sheet: "T2.3 PK 2024", cell: "E12", right: "89,00", wrong: "98,00" },
    { sheet: "T2.3 PK 2024", cell: "C25", right: "Rp 959.555.000,-", wrong: "Rp 995.555.000,-" },
    { sheet: "T3.1 Capaian", cell: "F17", right: "76,00", wrong: "124,00" },
    { sheet: "T3.1 Capaian", cell: "G22", right: "Sedang", wrong: "Tinggi" },
    { sheet: "T3.1 Capaian", cell: "E15", right: "3,74", wrong: "3,83" },
    { sheet: "T3.3 Perbandingan", cell: "M10", right: "1,83", wrong: "4,18" },
    { sheet: "T3.3 Perbandingan", cell: "O17", right: "94,91", wrong: "99,45" },
    {
      sheet: "T3.4 Investasi Sektor",
      cell: "G17",
      right: "=SUM(G10:G16) -> 450.66~#,##0.00",
      wrong: "=SUM(G10:G15) -> 427.77~#,##0.00",
    },
    { sheet: "T3.4 Investasi Sektor", cell: "J11", right: "=I11/I$27 -> 0.03937607~0.00%", wrong: "#0.06053432~0.00%" },
    {
      sheet: "T3.5 Investasi Kecamatan",
      cell: "I9",
      right: "=(H9-E9)/E9*100 -> 9.73317468~0.00",
      wrong: "=(H9-E9)/H9*100 -> 8.86985609~0.00",
    },
    { sheet: "T3.5 Investasi Kecamatan", cell: "K5", right: "#3~0", wrong: "#4~0" },
    { sheet: "T3.6 Investasi Triwulan", cell: "F6", right: "2.211,58", wrong: "2.277,49" },
    { sheet: "T3.6 Investasi Triwulan", cell: "E15", right: "822,53", wrong: "848,32" },
    {
      sheet: "T3.8 NIB",
      cell: "I18",
      right: "=AVERAGE(I5:I16) -> 553.91666667~#,##0.0",
      wrong: "#604.27272727~#,##0.0",
    },
    { sheet: "T3.8 NIB", cell: "I25", right: "=H25-E25 -> -27~#,##0;(#,##0)", wrong: "#27~#,##0;(#,##0)" },
    { sheet: "T3.10 Izin Terbit", cell: "H22", right: "286", wrong: "243" },
    { sheet: "T3.10 Izin Terbit", cell: "J45", right: "3,63", wrong: "4,71" },
    { sheet: "T3.11 IKM dan SPAK", cell: "F8", right: "0,430", wrong: "0,402" },
    { sheet: "T3.11 IKM dan SPAK", cell: "H13", right: "B", wrong: "A" },
    { sheet: "T3.13 ZI dan SAKIP", cell: "H10", right: "11,34", wrong: "10,44" },
    { sheet: "T3.13 ZI dan SAKIP", cell: "I13", right: "89,02%", wrong: "93,03%" },
    { sheet: "T3.14 Pengaduan dan Temuan", cell: "K19", right: "7.615.000", wrong: "7.165.000" },
    { sheet: "T3.15 Anggaran Program", cell: "G19", right: "4.773.100", wrong: "4.737.100" },
    { sheet: "T3.15 Anggaran Program", cell: "F14", right: "669.944.834", wrong: "578.465.134" },
    {
      sheet: "T3.16 LRA",
      cell: "D16",
      right: "=SUM(D17:D20) -> 4795554111~#,##0",
      wrong: "=SUM(D17:D19) -> 3084507893~#,##0",
    },
    { sheet: "T3.16 LRA", cell: "E18", right: "=D18/C18*100 -> 96.43099996~0.00", wrong: "=D18/C18*10 -> 9.6431~0.00" },
    { sheet: "T3.17 Efisiensi", cell: "H7", right: "-0,24", wrong: "-1,49" },
    { sheet: "T3.19 Retribusi", cell: "F24", right: "=SUM(F21:F23) -> 2945000000~#,##0", wrong: "#2610000000~#,##0" },
    { sheet: "Narasi", cell: "A1", right: "(55,41%)", wrong: "(58,11%)" },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "(dua belas miliar tiga ratus dua puluh lima juta dua ratus tiga puluh lima ribu rupiah)",
      wrong: "(dua belas miliar tiga ratus dua lima juta dua ratus tiga puluh lima ribu rupiah)",
    },
    { sheet: "Narasi", cell: "A3", right: "Sebanyak 12 indikator", wrong: "Sebanyak 11 indikator" },
    { sheet: "Narasi", cell: "A4", right: "kenaikan Rp 275,73 miliar", wrong: "kenaikan Rp 285,73 miliar" },
    { sheet: "Narasi", cell: "A5", right: "US$ 71.139,6 ribu", wrong: "US$ 711.396,0 ribu" },
    { sheet: "Narasi", cell: "A6", right: "sekunder Rp 913,61", wrong: "sekunder Rp 922,61" },
    { sheet: "Narasi", cell: "A7", right: "7 kecamatan mengalami", wrong: "6 kecamatan mengalami" },
    { sheet: "Narasi", cell: "A8", right: "51,66%", wrong: "48,23%" },
    { sheet: "Narasi", cell: "A10", right: "terendah pada bulan April", wrong: "terendah pada bulan Desember" },
    { sheet: "Narasi", cell: "A11", right: "sebanyak 399.", wrong: "sebanyak 362." },
    { sheet: "Narasi", cell: "A13", right: "naik 1,45 poin", wrong: "naik 3,16 poin" },
    { sheet: "Narasi", cell: "A15", right: "hasil 35,95", wrong: "hasil 35,59" },
    { sheet: "Narasi", cell: "A17", right: "tersisa Rp 35.470.000", wrong: "tersisa Rp 44.470.000" },
    { sheet: "Narasi", cell: "A18", right: "atau 95,95%, sehingga", wrong: "atau 98,03%, sehingga" },
    { sheet: "Narasi", cell: "A20", right: "atau 68,32% dari seluruh", wrong: "atau 73,16% dari seluruh" },
  ],
};
