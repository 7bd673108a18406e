import type { ReportCase } from "./report-case";

/** A treasury office of 2024: trajectories by quarter, SP2D, transfers by region, IKPA of satker, accounts revised. All names and figures are made up. */
export const kppnTrajektori: ReportCase = {
  name: "a treasury office of 2024: trajectories by quarter, SP2D, transfers by region, IKPA of satker, accounts revised",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "Bab I",
      sheet: `
BAB I
PENDAHULUAN

A. Latar Belakang
Laporan Kinerja (LKj) KPPN Kotabumi Tahun 2024 disusun sebagai pertanggungjawaban atas Kontrak Kinerja yang ditandatangani Kepala KPPN dengan Kepala Kanwil DJPb Provinsi Lampung.
Kontrak Kinerja tersebut memuat 9 sasaran strategis dan 17 indikator kinerja utama (IKU) yang tersebar pada empat perspektif.

B. Wilayah Kerja dan Mitra
KPPN Kotabumi melayani lima kabupaten, yaitu Lampung Utara, Way Kanan, Tulang Bawang, Tulang Bawang Barat, dan Mesuji, dengan 90 satuan kerja. Jumlah ini turun dari 91 satuan kerja pada tahun 2023.
Mitra terbanyak berada di Kabupaten Lampung Utara, yaitu 33 satuan kerja atau 36,67 % dari seluruh satuan kerja, sedangkan yang paling sedikit berada di Kabupaten Mesuji dengan 10 satuan kerja.
Menurut jenis kewenangan, 73 satuan kerja berstatus kantor daerah, 10 kantor pusat, dan 7 tugas pembantuan.
Selain satuan kerja pusat, KPPN menyalurkan Transfer ke Daerah (TKD) kepada lima pemerintah kabupaten dan Dana Desa kepada 798 desa.

C. Sumber Daya Manusia
Per 31 Desember 2024 KPPN Kotabumi didukung 34 pegawai, terdiri atas 20 pegawai laki-laki dan 14 pegawai perempuan.
Pegawai berpendidikan S-1/D-IV ke atas berjumlah 18 orang (52,94 %); lulusan D-III sebanyak 8 orang.

D. Sistematika
Laporan ini terdiri atas Bab I Pendahuluan, Bab II Perencanaan Kinerja (lembar Kontrak Kinerja dan Renstra), Bab III Akuntabilitas Kinerja, dan Bab IV Penutup.
`,
    },
    {
      name: "Profil-SDM",
      merges: ["A3:A4", "B3:D3", "E3:E4", "F3:F4", "G3:G4", "H3:H4"],
      sheet: `
Tabel 1.1 Satuan Kerja Mitra KPPN Kotabumi menurut Kabupaten dan Jenis Kewenangan

Kabupaten | Jenis Kewenangan |  |  | Jumlah 2024 | Porsi | Jumlah 2023 | Perubahan
 | Kantor Pusat | Kantor Daerah | Tugas Pembantuan |  |  |  |
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
Lampung Utara | 4 | 27 | 2 | 33 | 36,67 % | 35 | -2
Way Kanan | 2 | 13 | 2 | 17 | 18,89 % | 17 | 0
Tulang Bawang | 2 | 16 | 1 | 19 | 21,11 % | 20 | -1
Tulang Bawang Barat | 1 | 9 | 1 | 11 | 12,22 % | 10 | +1
Mesuji | 1 | 8 | 1 | 10 | 11,11 % | 9 | +1
Jumlah | 10 | 73 | 7 | 90 | 100,00 % | 91 | -1
Sumber: aplikasi OM-SPAN, posisi 31 Desember 2024

Tabel 1.2 Pegawai menurut Golongan
Uraian | Golongan IV | Golongan III | Golongan II | Jumlah
Laki-laki | 3 | 11 | 6 | 20
Perempuan | 1 | 10 | 3 | 14
Jumlah | 4 | 21 | 9 | 34

Tabel 1.3 Pegawai menurut Pendidikan
Pendidikan | Orang | %
S-2 | 4 | 11,76
S-1/D-IV | 14 | 41,18
D-III | 8 | 23,53
D-I | 6 | 17,65
SMA | 2 | 5,88
Jumlah | 34 | 100,00
`,
    },
    {
      name: "Kontrak Kinerja",
      merges: ["A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:F5", "G4:G5"],
      sheet: `
KONTRAK KINERJA TAHUN 2024
KEPALA KPPN TIPE A1 KOTABUMI

Kode | Sasaran Strategis / IKU | Satuan | Target |  | Polarisasi | V/C
 |  |  | Semester I | Tahun 2024 |  |
SS 1 | Pelaksanaan anggaran satker yang optimal |  |  |  |  |
1a-CP | Nilai IKPA satker mitra KPPN | nilai | 89,00 | 91,00 | Maximize | P/L
1b-N | Persentase penyerapan belanja K/L | % | 40,00 | 95,00 | Maximize | P/M
SS 2 | Penyaluran TKD yang tepat waktu |  |  |  |  |
2a-CP | Persentase penyaluran DAK Fisik dan Dana Desa | % | 45,00 | 99,00 | Maximize | E/M
SS 3 | Layanan perbendaharaan yang prima |  |  |  |  |
3a-CP | Indeks kepuasan pengguna layanan | nilai | - | 90,00 | Maximize | E/M
3b-N | Persentase tiket layanan pengguna selesai tepat waktu | % | 95,00 | 95,00 | Maximize | P/L
SS 4 | Penyaluran dana APBN yang akurat |  |  |  |  |
4a-CP | Persentase ketepatan waktu penerbitan SP2D | % | 99,00 | 99,00 | Maximize | E/L
4b-N | Rasio retur SP2D | % | 0,48 | 0,40 | Minimize | E/M
4c-CP | Rata-rata deviasi rencana penarikan dana | % | 13,00 | 10,00 | Minimize | P/M
SS 5 | Pembinaan satker dan pelaku usaha yang efektif |  |  |  |  |
5a-N | Persentase satker berpredikat IKPA minimal Baik | % | 60,00 | 80,00 | Maximize | P/L
5b-N | Jumlah UMKM binaan yang masuk lokapasar | UMKM | 20,00 | 40,00 | Maximize | E/M
SS 6 | Pertanggungjawaban keuangan yang andal |  |  |  |  |
6a-CP | Nilai kualitas LK UAKBUN-D | nilai | 97,00 | 97,00 | Maximize | E/L
6b-N | Waktu penyampaian LKP | hari kerja | 5,00 | 5,00 | Minimize | E/M
SS 7 | SDM yang kompeten |  |  |  |  |
7a-N | Persentase pegawai memenuhi standar jam pelatihan | % | 45,00 | 90,00 | Maximize | E/M
SS 8 | Organisasi yang berintegritas |  |  |  |  |
8a-N | Nilai mandiri pembangunan ZI | nilai | - | 85,00 | Maximize | P/L
SS 9 | Pengelolaan anggaran yang akuntabel |  |  |  |  |
9a-CP | Nilai IKPA KPPN | nilai | 96,00 | 97,00 | Maximize | E/L
9b-N | Persentase realisasi anggaran KPPN | % | 45,00 | 97,50 | Maximize | E/M
9c-N | Jumlah rekomendasi pengawasan berulang | rekomendasi | 4,00 | 4,00 | Minimize | P/L

Anggaran pendukung
No | Program | Anggaran (DIPA awal)
1 | Program Pengelolaan Perbendaharaan, Kekayaan Negara, dan Risiko | Rp 181.020.000
2 | Program Dukungan Manajemen | Rp 2.132.650.000
 | Jumlah | Rp 2.313.670.000

Kepala Kanwil DJPb Provinsi Lampung, |  |  |  |  | Kepala KPPN Kotabumi,
ttd. |  |  |  |  | ttd.
`,
    },
    {
      name: "Renstra",
      merges: ["A3:A4", "B3:D3", "E3:G3", "H3:J3"],
      sheet: `
Tabel 2.1 Target dan Realisasi IKU Renstra KPPN Kotabumi 2020-2024

Tahun | Nilai IKPA satker mitra |  |  | Rasio retur SP2D (%) |  |  | Nilai IKPA KPPN |  |
 | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%)
2020 | 85,00 | 86,14 | 101,34 | 0,80 | 0,74 | 107,50 | 93,00 | 94,61 | 101,73
2021 | 86,00 | 87,92 | 102,23 | 0,70 | 0,66 | 105,71 | 94,00 | 95,88 | 102,00
2022 | 88,00 | 90,35 | 102,67 | 0,60 | 0,51 | 115,00 | 95,00 | 97,02 | 102,13
2023 | 90,00 | 92,08 | 102,31 | 0,50 | 0,45 | 110,00 | 96,00 | 98,42 | 102,52
2024 | 91,00 | 94,45 | 103,79 | 0,40 | 0,36 | 110,00 | 97,00 | 99,07 | 102,13
Catatan: capaian rasio retur dihitung dengan polarisasi minimize, yaitu (2 - realisasi/target) x 100; belum dibatasi 120.

Tabel 2.2 Perbandingan Realisasi 2024 dengan Kanwil dan Nasional
IKU | KPPN Kotabumi | Rata-rata Kanwil DJPb Lampung | Rata-rata Nasional | Selisih thd Kanwil | Selisih thd Nasional
Nilai IKPA satker mitra | 94,45 | 93,72 | 92,85 | +0,73 | +1,60
Penyaluran DAK Fisik dan Dana Desa (%) | 98,50 | 98,91 | 98,24 | -0,41 | +0,26
Rasio retur SP2D (%) | 0,36 | 0,42 | 0,47 | -0,06 | -0,11
Indeks kepuasan pengguna layanan | 93,45 | 92,67 | 93,90 | +0,78 | -0,45
Nilai IKPA KPPN | 99,07 | 98,76 | 98,11 | +0,31 | +0,96
Sumber: Nota Dinas hasil evaluasi kinerja Kanwil DJPb Provinsi Lampung, diolah
`,
    },
    {
      name: "NKO",
      sheet: `
Tabel 3.1 Capaian IKU dan Nilai Kinerja Organisasi (NKO) KPPN Kotabumi Tahun 2024
Bobot V/C: E/L = 26; E/M = 21; P/L = 19; P/M = 14. Nilai SS = rata-rata indeks tertimbang bobot V/C; nilai perspektif = rata-rata nilai SS; indeks maksimal 120.
Kode | SS / IKU | Target | Realisasi | Polarisasi | Indeks | Indeks maks. 120 | Bobot V/C | Status
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
 | Stakeholder Perspective |  |  |  |  | =ROUND((G6+G9)/2,2) -> 101.11~0.00 |  | Hijau
SS 1 | Pelaksanaan anggaran satker yang optimal |  |  |  |  | =ROUND(SUMPRODUCT(G7:G8,H7:H8)/SUM(H7:H8),2) -> 102.73~0.00 |  | Hijau
1a-CP | Nilai IKPA satker mitra KPPN | #91~0.00 | #94.45~0.00 | Maximize | =ROUND(D7/C7*100,2) -> 103.79~0.00 | =MIN(120,F7) -> 103.79~0.00 | #19~0 | Hijau
1b-N | Persentase penyerapan belanja K/L | #95~0.00 | #96.22~0.00 | Maximize | =ROUND(D8/C8*100,2) -> 101.28~0.00 | =MIN(120,F8) -> 101.28~0.00 | #14~0 | Hijau
SS 2 | Penyaluran TKD yang tepat waktu |  |  |  |  | =ROUND(SUMPRODUCT(G10:G10,H10:H10)/SUM(H10:H10),2) -> 99.49~0.00 |  | Kuning
2a-CP | Persentase penyaluran DAK Fisik dan Dana Desa | #99~0.00 | #98.5~0.00 | Maximize | =ROUND(D10/C10*100,2) -> 99.49~0.00 | =MIN(120,F10) -> 99.49~0.00 | #21~0 | Kuning
 | Customer Perspective |  |  |  |  | =ROUND((G12)/1,2) -> 103.56~0.00 |  | Hijau
SS 3 | Layanan perbendaharaan yang prima |  |  |  |  | =ROUND(SUMPRODUCT(G13:G14,H13:H14)/SUM(H13:H14),2) -> 103.56~0.00 |  | Hijau
3a-CP | Indeks kepuasan pengguna layanan | #90~0.00 | #93.45~0.00 | Maximize | =ROUND(D13/C13*100,2) -> 103.83~0.00 | =MIN(120,F13) -> 103.83~0.00 | #21~0 | Hijau
3b-N | Persentase tiket layanan pengguna selesai tepat waktu | #95~0.00 | #98.1~0.00 | Maximize | =ROUND(D14/C14*100,2) -> 103.26~0.00 | =MIN(120,F14) -> 103.26~0.00 | #19~0 | Hijau
 | Internal Process Perspective |  |  |  |  | =ROUND((G16+G20+G23)/3,2) -> 110.87~0.00 |  | Hijau
SS 4 | Penyaluran dana APBN yang akurat |  |  |  |  | =ROUND(SUMPRODUCT(G17:G19,H17:H19)/SUM(H17:H19),2) -> 108.28~0.00 |  | Hijau
4a-CP | Persentase ketepatan waktu penerbitan SP2D | #99~0.00 | #99.57~0.00 | Maximize | =ROUND(D17/C17*100,2) -> 100.58~0.00 | =MIN(120,F17) -> 100.58~0.00 | #26~0 | Hijau
4b-N | Rasio retur SP2D | #0.4~0.00 | #0.36~0.00 | Minimize | =ROUND((2-D18/C18)*100,2) -> 110~0.00 | =MIN(120,F18) -> 110~0.00 | #21~0 | Hijau
4c-CP | Rata-rata deviasi rencana penarikan dana | #10~0.00 | #7.6~0.00 | Minimize | =ROUND((2-D19/C19)*100,2) -> 124~0.00 | =MIN(120,F19) -> 120~0.00 | #14~0 | Hijau
SS 5 | Pembinaan satker dan pelaku usaha yang efektif |  |  |  |  | =ROUND(SUMPRODUCT(G21:G22,H21:H22)/SUM(H21:H22),2) -> 114.46~0.00 |  | Hijau
5a-N | Persentase satker berpredikat IKPA minimal Baik | #80~0.00 | #86.67~0.00 | Maximize | =ROUND(D21/C21*100,2) -> 108.34~0.00 | =MIN(120,F21) -> 108.34~0.00 | #19~0 | Hijau
5b-N | Jumlah UMKM binaan yang masuk lokapasar | #40~0.00 | #52~0.00 | Maximize | =ROUND(D22/C22*100,2) -> 130~0.00 | =MIN(120,F22) -> 120~0.00 | #21~0 | Hijau
SS 6 | Pertanggungjawaban keuangan yang andal |  |  |  |  | =ROUND(SUMPRODUCT(G24:G25,H24:H25)/SUM(H24:H25),2) -> 109.87~0.00 |  | Hijau
6a-CP | Nilai kualitas LK UAKBUN-D | #97~0.00 | #98.64~0.00 | Maximize | =ROUND(D24/C24*100,2) -> 101.69~0.00 | =MIN(120,F24) -> 101.69~0.00 | #26~0 | Hijau
6b-N | Waktu penyampaian LKP | #5~0.00 | #3.5~0.00 | Minimize | =ROUND((2-D25/C25)*100,2) -> 130~0.00 | =MIN(120,F25) -> 120~0.00 | #21~0 | Hijau
 | Learning and Growth Perspective |  |  |  |  | =ROUND((G27+G29+G31)/3,2) -> 101.9~0.00 |  | Hijau
SS 7 | SDM yang kompeten |  |  |  |  | =ROUND(SUMPRODUCT(G28:G28,H28:H28)/SUM(H28:H28),2) -> 104.58~0.00 |  | Hijau
7a-N | Persentase pegawai memenuhi standar jam pelatihan | #90~0.00 | #94.12~0.00 | Maximize | =ROUND(D28/C28*100,2) -> 104.58~0.00 | =MIN(120,F28) -> 104.58~0.00 | #21~0 | Hijau
SS 8 | Organisasi yang berintegritas |  |  |  |  | =ROUND(SUMPRODUCT(G30:G30,H30:H30)/SUM(H30:H30),2) -> 106.96~0.00 |  | Hijau
8a-N | Nilai mandiri pembangunan ZI | #85~0.00 | #90.92~0.00 | Maximize | =ROUND(D30/C30*100,2) -> 106.96~0.00 | =MIN(120,F30) -> 106.96~0.00 | #19~0 | Hijau
SS 9 | Pengelolaan anggaran yang akuntabel |  |  |  |  | =ROUND(SUMPRODUCT(G32:G34,H32:H34)/SUM(H32:H34),2) -> 94.15~0.00 |  | Kuning
9a-CP | Nilai IKPA KPPN | #97~0.00 | #99.07~0.00 | Maximize | =ROUND(D32/C32*100,2) -> 102.13~0.00 | =MIN(120,F32) -> 102.13~0.00 | #26~0 | Hijau
9b-N | Persentase realisasi anggaran KPPN | #97.5~0.00 | #99.05~0.00 | Maximize | =ROUND(D33/C33*100,2) -> 101.59~0.00 | =MIN(120,F33) -> 101.59~0.00 | #21~0 | Hijau
9c-N | Jumlah rekomendasi pengawasan berulang | #4~0.00 | #5~0.00 | Minimize | =ROUND((2-D34/C34)*100,2) -> 75~0.00 | =MIN(120,F34) -> 75~0.00 | #19~0 | Merah

Tabel 3.2 Perhitungan NKO
No | Perspektif | Bobot | Nilai | Nilai Tertimbang
1 | Stakeholder | #0.25~0% | =G5 -> 101.11~0.00 | =ROUND(C38*D38,2) -> 25.28~0.00
2 | Customer | #0.15~0% | =G11 -> 103.56~0.00 | =ROUND(C39*D39,2) -> 15.53~0.00
3 | Internal Process | #0.3~0% | =G15 -> 110.87~0.00 | =ROUND(C40*D40,2) -> 33.26~0.00
4 | Learning and Growth | #0.3~0% | =G26 -> 101.9~0.00 | =ROUND(C41*D41,2) -> 30.57~0.00
 | NKO | =SUM(C38:C41) -> 1~0% |  | =SUM(E38:E41) -> 104.64~0.00

Tabel 3.3 Rekapitulasi Status dan Perkembangan NKO
Status | Jumlah IKU |  | Tahun | NKO | Perubahan
Hijau | #15~0 |  | #2020~0 | #103.21~0.00 | -
Kuning | #1~0 |  | #2021~0 | #104.87~0.00 | =E47-E46 -> 1.66~0.00
Merah | #1~0 |  | #2022~0 | #104.36~0.00 | =E48-E47 -> -0.51~0.00
Jumlah | =SUM(B46:B48) -> 17~0 |  | #2023~0 | #105.42~0.00 | =E49-E48 -> 1.06~0.00
 |  |  | #2024~0 | #104.64~0.00 | =E50-E49 -> -0.78~0.00
`,
    },
    {
      name: "Trajektori",
      merges: ["A5:A7", "B5:B7", "A8:A10", "B8:B10", "A11:A13", "B11:B13", "A14:A16", "B14:B16"],
      sheet: `
Tabel 3.4 Trajektori Kumulatif Triwulanan IKU Terpilih
Realisasi s.d. akhir triwulan; indeks belum dibatasi 120 (minimize: (2 - R/T) x 100)

Kode | IKU | Unsur | TW I | TW II | TW III | TW IV
2a-CP | Persentase penyaluran DAK Fisik dan Dana Desa | Target | #15~0.00 | #45~0.00 | #75~0.00 | #99~0.00
 |  | Realisasi | #18.42~0.00 | #51.07~0.00 | #79.83~0.00 | #98.5~0.00
 |  | Indeks | =ROUND(D6/D5*100,2) -> 122.8~0.00 | =ROUND(E6/E5*100,2) -> 113.49~0.00 | =ROUND(F6/F5*100,2) -> 106.44~0.00 | =ROUND(G6/G5*100,2) -> 99.49~0.00
4a-CP | Persentase ketepatan waktu penerbitan SP2D | Target | #99~0.00 | #99~0.00 | #99~0.00 | #99~0.00
 |  | Realisasi | #99.47~0.00 | #99.51~0.00 | #99.58~0.00 | #99.57~0.00
 |  | Indeks | =ROUND(D9/D8*100,2) -> 100.47~0.00 | =ROUND(E9/E8*100,2) -> 100.52~0.00 | =ROUND(F9/F8*100,2) -> 100.59~0.00 | =ROUND(G9/G8*100,2) -> 100.58~0.00
4b-N | Rasio retur SP2D | Target | #0.5~0.00 | #0.48~0.00 | #0.45~0.00 | #0.4~0.00
 |  | Realisasi | #0.53~0.00 | #0.41~0.00 | #0.38~0.00 | #0.36~0.00
 |  | Indeks | =ROUND((2-D12/D11)*100,2) -> 94~0.00 | =ROUND((2-E12/E11)*100,2) -> 114.58~0.00 | =ROUND((2-F12/F11)*100,2) -> 115.56~0.00 | =ROUND((2-G12/G11)*100,2) -> 110~0.00
4c-CP | Rata-rata deviasi rencana penarikan dana | Target | #15~0.00 | #13~0.00 | #11~0.00 | #10~0.00
 |  | Realisasi | #11.86~0.00 | #9.94~0.00 | #8.7~0.00 | #7.6~0.00
 |  | Indeks | =ROUND((2-D15/D14)*100,2) -> 120.93~0.00 | =ROUND((2-E15/E14)*100,2) -> 123.54~0.00 | =ROUND((2-F15/F14)*100,2) -> 120.91~0.00 | =ROUND((2-G15/G14)*100,2) -> 124~0.00
Keterangan: realisasi IKU 4a dan 4b dihitung dari Tabel 3.5 (kumulatif SP2D).
`,
    },
    {
      name: "SP2D",
      sheet: `
Tabel 3.5 Penerbitan SP2D per Bulan Tahun 2024
Tidak termasuk penyaluran TKD; nilai dalam juta rupiah
Bulan | SPM Diterima | SPM Dikembalikan | SP2D Terbit | SP2D Tepat Waktu | Retur | Rasio Retur | Nilai SP2D
(1) | (2) | (3) | (4) = (2) - (3) | (5) | (6) | (7) = (6)/(4) | (8)
Januari | #612~#,##0 | #21~#,##0 | =B5-C5 -> 591~#,##0 | #588~#,##0 | #4~#,##0 |  | #61240~#,##0
Februari | #845~#,##0 | #33~#,##0 | =B6-C6 -> 812~#,##0 | #808~#,##0 | #3~#,##0 |  | #92815~#,##0
Maret | #901~#,##0 | #36~#,##0 | =B7-C7 -> 865~#,##0 | #860~#,##0 | #5~#,##0 |  | #118460~#,##0
Jumlah TW I | =SUM(B5:B7) -> 2358~#,##0 | =SUM(C5:C7) -> 90~#,##0 | =B8-C8 -> 2268~#,##0 | =SUM(E5:E7) -> 2256~#,##0 | =SUM(F5:F7) -> 12~#,##0 | =F8/D8 -> 0.00529101~0.00% | =SUM(H5:H7) -> 272515~#,##0
April | #1010~#,##0 | #40~#,##0 | =B9-C9 -> 970~#,##0 | #964~#,##0 | #4~#,##0 |  | #131972~#,##0
Mei | #968~#,##0 | #37~#,##0 | =B10-C10 -> 931~#,##0 | #927~#,##0 | #3~#,##0 |  | #126503~#,##0
Juni | #934~#,##0 | #31~#,##0 | =B11-C11 -> 903~#,##0 | #900~#,##0 | #2~#,##0 |  | #119347~#,##0
Jumlah TW II | =SUM(B9:B11) -> 2912~#,##0 | =SUM(C9:C11) -> 108~#,##0 | =B12-C12 -> 2804~#,##0 | =SUM(E9:E11) -> 2791~#,##0 | =SUM(F9:F11) -> 9~#,##0 | =F12/D12 -> 0.0032097~0.00% | =SUM(H9:H11) -> 377822~#,##0
Juli | #1027~#,##0 | #35~#,##0 | =B13-C13 -> 992~#,##0 | #988~#,##0 | #4~#,##0 |  | #128716~#,##0
Agustus | #1003~#,##0 | #29~#,##0 | =B14-C14 -> 974~#,##0 | #971~#,##0 | #3~#,##0 |  | #124890~#,##0
September | #989~#,##0 | #27~#,##0 | =B15-C15 -> 962~#,##0 | #960~#,##0 | #2~#,##0 |  | #122635~#,##0
Jumlah TW III | =SUM(B13:B15) -> 3019~#,##0 | =SUM(C13:C15) -> 91~#,##0 | =B16-C16 -> 2928~#,##0 | =SUM(E13:E15) -> 2919~#,##0 | =SUM(F13:F15) -> 9~#,##0 | =F16/D16 -> 0.00307377~0.00% | =SUM(H13:H15) -> 376241~#,##0
Oktober | #1076~#,##0 | #30~#,##0 | =B17-C17 -> 1046~#,##0 | #1043~#,##0 | #3~#,##0 |  | #139204~#,##0
November | #1214~#,##0 | #38~#,##0 | =B18-C18 -> 1176~#,##0 | #1171~#,##0 | #4~#,##0 |  | #168357~#,##0
Desember | #1688~#,##0 | #61~#,##0 | =B19-C19 -> 1627~#,##0 | #1618~#,##0 | #6~#,##0 |  | #241589~#,##0
Jumlah TW IV | =SUM(B17:B19) -> 3978~#,##0 | =SUM(C17:C19) -> 129~#,##0 | =B20-C20 -> 3849~#,##0 | =SUM(E17:E19) -> 3832~#,##0 | =SUM(F17:F19) -> 13~#,##0 | =F20/D20 -> 0.0033775~0.00% | =SUM(H17:H19) -> 549150~#,##0
Jumlah 2024 | =B8+B12+B16+B20 -> 12267~#,##0 | =C8+C12+C16+C20 -> 418~#,##0 | =B21-C21 -> 11849~#,##0 | =E8+E12+E16+E20 -> 11798~#,##0 | =F8+F12+F16+F20 -> 43~#,##0 | =F21/D21 -> 0.003629~0.00% | =H8+H12+H16+H20 -> 1575728~#,##0

Tabel 3.6 Perbandingan dengan Tahun 2023
Uraian | 2023 | 2024 | Naik/(Turun) | % Perubahan
SP2D terbit | #11486~#,##0 | =D21 -> 11849~#,##0 | =C25-B25 -> 363~#,##0 | =D25/B25 -> 0.03160369~0.00%
Retur SP2D | #52~#,##0 | =F21 -> 43~#,##0 | =C26-B26 -> -9~#,##0 | =D26/B26 -> -0.17307692~0.00%
Nilai SP2D (juta rupiah) | #1515710~#,##0 | =H21 -> 1575728~#,##0 | =C27-B27 -> 60018~#,##0 | =D27/B27 -> 0.03959728~0.00%
`,
    },
    {
      name: "Belanja-KUR",
      merges: ["A11:A12", "B11:D11", "E11:E12", "F11:F12", "G11:G12", "H11:H12"],
      sheet: `
Tabel 3.7 Pagu dan Realisasi Belanja K/L Lingkup KPPN Kotabumi (juta rupiah)
Kode | Jenis Belanja | Pagu 2024 | Realisasi 2024 | Sisa Pagu | % Realisasi | Realisasi 2023 | % Pertumbuhan
51 | Belanja Pegawai | 741.930 | 732.425 | 9.505 | 98,72 % | 701.846 | 4,36 %
52 | Belanja Barang | 521.448 | 498.213 | 23.235 | 95,54 % | 512.904 | -2,86 %
53 | Belanja Modal | 370.905 | 341.876 | 29.029 | 92,17 % | 297.540 | 14,90 %
57 | Belanja Bantuan Sosial | 3.300 | 3.214 | 86 | 97,39 % | 3.420 | -6,02 %
 | Jumlah | 1.637.583 | 1.575.728 | 61.855 | 96,22 % | 1.515.710 | 3,96 %
Catatan: realisasi sama dengan nilai SP2D pada Tabel 3.5.

Tabel 3.8 Penyaluran Kredit Usaha Rakyat (KUR) per Kabupaten
Kabupaten | Debitur |  |  | Nilai (juta rupiah) | Pangsa Nilai | Rata-rata per Debitur (juta rupiah) | Peringkat Nilai
 | L | P | Jumlah |  |  |  |
Lampung Utara | 3.128 | 2.614 | 5.742 | 241.860 | 25,38 % | 42,12 | 1
Way Kanan | 2.410 | 1.987 | 4.397 | 198.315 | 20,81 % | 45,10 | 3
Tulang Bawang | 2.655 | 2.102 | 4.757 | 221.470 | 23,24 % | 46,56 | 2
Tulang Bawang Barat | 1.720 | 1.563 | 3.283 | 139.225 | 14,61 % | 42,41 | 5
Mesuji | 1.934 | 1.402 | 3.336 | 151.908 | 15,94 % | 45,54 | 4
Jumlah | 11.847 | 9.668 | 21.515 | 952.778 | 100,00 % | 44,28 | -
Sumber: Sistem Informasi Kredit Program (SIKP)
`,
    },
    {
      name: "TKD",
      sheet: `
Tabel 3.9 Realisasi Penyaluran TKD per Kabupaten dan Jenis (juta rupiah)
Kabupaten | DBH | DAU | DAK Fisik | DAK Nonfisik | Insentif Fiskal | Dana Desa | Jumlah
Lampung Utara | #98215~#,##0 | #861340~#,##0 | #112480~#,##0 | #268915~#,##0 | #6120~#,##0 | #218734~#,##0 | =SUM(B3:G3) -> 1565804~#,##0
Way Kanan | #71480~#,##0 | #682115~#,##0 | #96327~#,##0 | #201468~#,##0 | #11245~#,##0 | #196208~#,##0 | =SUM(B4:G4) -> 1258843~#,##0
Tulang Bawang | #104672~#,##0 | #694208~#,##0 | #88915~#,##0 | #187340~#,##0 | #5870~#,##0 | #141356~#,##0 | =SUM(B5:G5) -> 1222361~#,##0
Tulang Bawang Barat | #62318~#,##0 | #541027~#,##0 | #74206~#,##0 | #142593~#,##0 | #12360~#,##0 | #84917~#,##0 | =SUM(B6:G6) -> 917421~#,##0
Mesuji | #83905~#,##0 | #498762~#,##0 | #69384~#,##0 | #121076~#,##0 | #7415~#,##0 | #98270~#,##0 | =SUM(B7:G7) -> 878812~#,##0
Jumlah | =SUM(B3:B7) -> 420590~#,##0 | =SUM(C3:C7) -> 3277452~#,##0 | =SUM(D3:D7) -> 441312~#,##0 | =SUM(E3:E7) -> 921392~#,##0 | =SUM(F3:F7) -> 43010~#,##0 | =SUM(G3:G7) -> 739485~#,##0 | =SUM(H3:H7) -> 5843241~#,##0

Tabel 3.10 Pagu dan Realisasi TKD menurut Jenis (juta rupiah)
No | Jenis TKD | Pagu | Realisasi | Sisa | % | Realisasi 2023
1 | DBH | #431200~#,##0 | =B8 -> 420590~#,##0 | =C12-D12 -> 10610~#,##0 | =D12/C12 -> 0.97539425~0.00% | #388412~#,##0
2 | DAU | #3290118~#,##0 | =C8 -> 3277452~#,##0 | =C13-D13 -> 12666~#,##0 | =D13/C13 -> 0.99615029~0.00% | #3104876~#,##0
3 | DAK Fisik | #458200~#,##0 | =D8 -> 441312~#,##0 | =C14-D14 -> 16888~#,##0 | =D14/C14 -> 0.96314273~0.00% | #472930~#,##0
4 | DAK Nonfisik | #930655~#,##0 | =E8 -> 921392~#,##0 | =C15-D15 -> 9263~#,##0 | =D15/C15 -> 0.99004679~0.00% | #905217~#,##0
5 | Insentif Fiskal | #43010~#,##0 | =F8 -> 43010~#,##0 | =C16-D16 -> 0~#,##0 | =D16/C16 -> 1~0.00% | #51640~#,##0
6 | Dana Desa | #740617~#,##0 | =G8 -> 739485~#,##0 | =C17-D17 -> 1132~#,##0 | =D17/C17 -> 0.99847154~0.00% | #731904~#,##0
 | Jumlah | =SUM(C12:C17) -> 5893800~#,##0 | =SUM(D12:D17) -> 5843241~#,##0 | =SUM(E12:E17) -> 50559~#,##0 | =D18/C18 -> 0.99142166~0.00% | =SUM(G12:G17) -> 5654979~#,##0

Tabel 3.11 Penyaluran Dana Desa per Kabupaten (juta rupiah)
Kabupaten | Jumlah Desa | Pagu | Realisasi | % Realisasi | Rata-rata per Desa
Lampung Utara | #232~#,##0 | #218950~#,##0 | #218734~#,##0 | =D22/C22 -> 0.99901347~0.00% | =D22/B22 -> 942.81896552~#,##0.00
Way Kanan | #221~#,##0 | #196208~#,##0 | #196208~#,##0 | =D23/C23 -> 1~0.00% | =D23/B23 -> 887.81900452~#,##0.00
Tulang Bawang | #147~#,##0 | #141902~#,##0 | #141356~#,##0 | =D24/C24 -> 0.99615227~0.00% | =D24/B24 -> 961.60544218~#,##0.00
Tulang Bawang Barat | #93~#,##0 | #84917~#,##0 | #84917~#,##0 | =D25/C25 -> 1~0.00% | =D25/B25 -> 913.08602151~#,##0.00
Mesuji | #105~#,##0 | #98640~#,##0 | #98270~#,##0 | =D26/C26 -> 0.99624899~0.00% | =D26/B26 -> 935.9047619~#,##0.00
Jumlah | =SUM(B22:B26) -> 798~#,##0 | =SUM(C22:C26) -> 740617~#,##0 | =SUM(D22:D26) -> 739485~#,##0 | =D27/C27 -> 0.99847154~0.00% | =D27/B27 -> 926.67293233~#,##0.00
`,
    },
    {
      name: "IKPA",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:H2"],
      sheet: `
Tabel 3.12 Nilai IKPA Satker Mitra dan KPPN Kotabumi Tahun 2024
No | Indikator | Bobot 2023 | Bobot 2024 | Satker Mitra |  | KPPN Kotabumi |
 |  |  |  | Nilai | Nilai x Bobot | Nilai | Nilai x Bobot
1 | Revisi DIPA | 10 | 10 | 100,00 | 10,00 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 10 | 15 | 83,46 | 12,52 | 96,20 | 14,43
3 | Penyerapan Anggaran | 20 | 20 | 94,10 | 18,82 | 98,65 | 19,73
4 | Belanja Kontraktual | 10 | 10 | 92,70 | 9,27 | 100,00 | 10,00
5 | Penyelesaian Tagihan | 10 | 10 | 98,90 | 9,89 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 10 | 95,40 | 9,54 | 99,10 | 9,91
7 | Capaian Output | 25 | 25 | 97,64 | 24,41 | 100,00 | 25,00
8 | Dispensasi SPM (2023 indikator berbobot; 2024 pengurang) | 5 | - | - | 0,00 | - | 0,00
 | Nilai IKPA | 100 | 100 |  | 94,45 |  | 99,07
Predikat: Sangat Baik >= 95; Baik 89 sampai dengan < 95; Cukup 70 sampai dengan < 89; Kurang < 70.

Tabel 3.13 Jumlah Satker menurut Predikat IKPA
Predikat | Lampung Utara | Way Kanan | Tulang Bawang | Tulang Bawang Barat | Mesuji | Jumlah | %
Sangat Baik | 21 | 10 | 11 | 7 | 4 | 53 | 58,89 %
Baik | 8 | 5 | 5 | 3 | 4 | 25 | 27,78 %
Cukup | 3 | 2 | 2 | 1 | 1 | 9 | 10,00 %
Kurang | 1 | - | 1 | - | 1 | 3 | 3,33 %
Jumlah | 33 | 17 | 19 | 11 | 10 | 90 | 100,00 %

Tabel 3.14 Nilai IKPA Delapan Satker Sampel Uji Petik
Satuan Kerja | Nilai IKPA | Predikat
Polres Lampung Utara | 97,85 | Sangat Baik
Polres Tulang Bawang | 96,12 | Sangat Baik
Kankemenag Lampung Utara | 93,48 | Baik
PJN Wilayah II Lampung | 88,31 | Cukup
Kankemenag Way Kanan | 95,37 | Sangat Baik
Kodim 0412/Lampung Utara | 98,04 | Sangat Baik
Kankemenag Tulang Bawang | 91,66 | Baik
KPU Way Kanan | 69,20 | Kurang
Rata-rata sederhana | 91,25 |
Rekap: 4 satker berpredikat Sangat Baik, 2 Baik, 1 Cukup, dan 1 Kurang.
`,
    },
    {
      name: "DIPA RO",
      sheet: `
Tabel 3.15 Pagu dan Realisasi DIPA KPPN Kotabumi per Program, KRO, dan RO (rupiah)
Kode | Uraian | Pagu Akhir | Realisasi | Sisa | %
1 | 2 | 3 | 4 | 5 = 3 - 4 | 6 = 4 : 3
015.08.CD | Program Pengelolaan Perbendaharaan, Kekayaan Negara, dan Risiko | 167.560.000 | 166.078.150 | 1.481.850 | 99,12
4803.BAB | Pelayanan Publik kepada Lembaga | 109.110.000 | 108.129.500 | 980.500 | 99,10
4803.BAB.001 | Layanan Penyaluran Dana APBN | 61.250.000 | 60.914.500 | 335.500 | 99,45
4803.BAB.002 | Monitoring dan Evaluasi Pelaksanaan Anggaran | 47.860.000 | 47.215.000 | 645.000 | 98,65
4803.BMB | Komunikasi Publik dan Fasilitasi UMKM | 58.450.000 | 57.948.650 | 501.350 | 99,14
4803.BMB.001 | Edukasi dan Publikasi Perbendaharaan | 18.300.000 | 18.072.400 | 227.600 | 98,76
4803.BMB.002 | Pembinaan UMKM | 40.150.000 | 39.876.250 | 273.750 | 99,32
015.08.WA | Program Dukungan Manajemen | 2.149.765.000 | 2.129.267.242 | 20.497.758 | 99,05
4713.EBA | Layanan Dukungan Manajemen Internal | 1.754.035.000 | 1.735.068.042 | 18.966.958 | 98,92
4713.EBA.956 | Layanan BMN | 12.640.000 | 12.611.000 | 29.000 | 99,77
4713.EBA.962 | Layanan Umum | 38.915.000 | 38.540.700 | 374.300 | 99,04
4713.EBA.994 | Layanan Perkantoran | 1.702.480.000 | 1.683.916.342 | 18.563.658 | 98,91
4713.EBB | Layanan Sarana dan Prasarana Internal | 360.950.000 | 359.852.500 | 1.097.500 | 99,70
4713.EBB.951 | Layanan Sarana Internal | 146.200.000 | 145.870.000 | 330.000 | 99,77
4713.EBB.971 | Layanan Prasarana Internal | 214.750.000 | 213.982.500 | 767.500 | 99,64
4719.EBC | Layanan Manajemen SDM dan Kinerja Internal | 34.780.000 | 34.346.700 | 433.300 | 98,75
4719.EBC.996 | Layanan Pendidikan dan Pelatihan | 19.480.000 | 19.225.800 | 254.200 | 98,70
4719.EBC.953 | Layanan Pemantauan dan Evaluasi | 15.300.000 | 15.120.900 | 179.100 | 98,83
 | Jumlah | 2.317.325.000 | 2.295.345.392 | 21.979.608 | 99,05
`,
    },
    {
      name: "Akun-Efisiensi",
      sheet: `
Tabel 3.16 Revisi DIPA dan Realisasi per Akun (rupiah)
Akun | Uraian | DIPA Awal | Revisi I | Revisi II (Akhir) | Realisasi | Sisa
51 | Belanja Pegawai | =SUM(C4:C5) -> 311000000~#,##0 | =SUM(D4:D5) -> 311500000~#,##0 | =SUM(E4:E5) -> 313200000~#,##0 | =SUM(F4:F5) -> 310202000~#,##0 | =E3-F3 -> 2998000~#,##0
511129 | Uang makan PNS | #248600000~#,##0 | #251400000~#,##0 | #254900000~#,##0 | #252318000~#,##0 | =E4-F4 -> 2582000~#,##0
512211 | Uang lembur | #62400000~#,##0 | #60100000~#,##0 | #58300000~#,##0 | #57884000~#,##0 | =E5-F5 -> 416000~#,##0
52 | Belanja Barang | =SUM(C7:C10) -> 1654170000~#,##0 | =SUM(D7:D10) -> 1638170000~#,##0 | =SUM(E7:E10) -> 1643175000~#,##0 | =SUM(F7:F10) -> 1625290892~#,##0 | =E6-F6 -> 17884108~#,##0
521 | Barang operasional dan nonoperasional | #840270000~#,##0 | #845420000~#,##0 | #858350000~#,##0 | #846716074~#,##0 | =E7-F7 -> 11633926~#,##0
522 | Jasa | #312800000~#,##0 | #321150000~#,##0 | #324600000~#,##0 | #321406218~#,##0 | =E8-F8 -> 3193782~#,##0
523 | Pemeliharaan | #286500000~#,##0 | #289900000~#,##0 | #291275000~#,##0 | #289953700~#,##0 | =E9-F9 -> 1321300~#,##0
524 | Perjalanan dinas | #214600000~#,##0 | #181700000~#,##0 | #168950000~#,##0 | #167214900~#,##0 | =E10-F10 -> 1735100~#,##0
53 | Belanja Modal | =SUM(C12:C13) -> 348500000~#,##0 | =SUM(D12:D13) -> 356200000~#,##0 | =SUM(E12:E13) -> 360950000~#,##0 | =SUM(F12:F13) -> 359852500~#,##0 | =E11-F11 -> 1097500~#,##0
532 | Peralatan dan mesin | #138500000~#,##0 | #146200000~#,##0 | #146200000~#,##0 | #145870000~#,##0 | =E12-F12 -> 330000~#,##0
533 | Gedung dan bangunan | #210000000~#,##0 | #210000000~#,##0 | #214750000~#,##0 | #213982500~#,##0 | =E13-F13 -> 767500~#,##0
 | Jumlah | =C3+C6+C11 -> 2313670000~#,##0 | =D3+D6+D11 -> 2305870000~#,##0 | =E3+E6+E11 -> 2317325000~#,##0 | =F3+F6+F11 -> 2295345392~#,##0 | =E14-F14 -> 21979608~#,##0

Tabel 3.17 Efisiensi Penggunaan Sumber Daya
Efisiensi = (pagu x capaian volume - realisasi) : (pagu x capaian volume)
RO | Target Volume | Realisasi Volume | Capaian Volume | Pagu | Realisasi | Efisiensi
4803.BAB.001 Layanan Penyaluran Dana APBN | #12~0 | #12~0 | =C19/B19 -> 1~0.00% | #61250000~#,##0 | #60914500~#,##0 | =(E19*D19-F19)/(E19*D19) -> 0.00547755~0.00%
4803.BMB.001 Edukasi dan Publikasi Perbendaharaan | #10~0 | #11~0 | =C20/B20 -> 1.1~0.00% | #18300000~#,##0 | #18072400~#,##0 | =(E20*D20-F20)/(E20*D20) -> 0.1022156~0.00%
4803.BMB.002 Pembinaan UMKM | #40~0 | #52~0 | =C21/B21 -> 1.3~0.00% | #40150000~#,##0 | #39876250~#,##0 | =(E21*D21-F21)/(E21*D21) -> 0.23601399~0.00%
4719.EBC.996 Layanan Pendidikan dan Pelatihan | #20~0 | #22~0 | =C22/B22 -> 1.1~0.00% | #19480000~#,##0 | #19225800~#,##0 | =(E22*D22-F22)/(E22*D22) -> 0.10277207~0.00%
`,
    },
    {
      name: "Survei-ZI",
      sheet: `
Tabel 3.18 Hasil Survei Kepuasan Pengguna Layanan 2024
Responden 84 orang; skala 1-4; NRR tertimbang = NRR : 9; indeks = jumlah NRR tertimbang x 25. Mutu unsur: A >= 3,5324; B >= 3,0644. Mutu layanan: A >= 88,31; B >= 76,61.
Unsur | Uraian | Jumlah Nilai | NRR | NRR Tertimbang | Mutu
U1 | Persyaratan | #309~0 | =ROUND(C4/84,3) -> 3.679~0.000 | =ROUND(D4/9,3) -> 0.409~0.000 | A
U2 | Sistem, mekanisme, dan prosedur | #314~0 | =ROUND(C5/84,3) -> 3.738~0.000 | =ROUND(D5/9,3) -> 0.415~0.000 | A
U3 | Waktu penyelesaian | #306~0 | =ROUND(C6/84,3) -> 3.643~0.000 | =ROUND(D6/9,3) -> 0.405~0.000 | A
U4 | Biaya/tarif | #334~0 | =ROUND(C7/84,3) -> 3.976~0.000 | =ROUND(D7/9,3) -> 0.442~0.000 | A
U5 | Produk spesifikasi jenis pelayanan | #314~0 | =ROUND(C8/84,3) -> 3.738~0.000 | =ROUND(D8/9,3) -> 0.415~0.000 | A
U6 | Kompetensi pelaksana | #320~0 | =ROUND(C9/84,3) -> 3.81~0.000 | =ROUND(D9/9,3) -> 0.423~0.000 | A
U7 | Perilaku pelaksana | #327~0 | =ROUND(C10/84,3) -> 3.893~0.000 | =ROUND(D10/9,3) -> 0.433~0.000 | A
U8 | Penanganan pengaduan, saran, dan masukan | #304~0 | =ROUND(C11/84,3) -> 3.619~0.000 | =ROUND(D11/9,3) -> 0.402~0.000 | A
U9 | Sarana dan prasarana | #298~0 | =ROUND(C12/84,3) -> 3.548~0.000 | =ROUND(D12/9,3) -> 0.394~0.000 | A
 | Jumlah NRR tertimbang |  |  | =SUM(E4:E12) -> 3.738~0.000 |
 | Indeks kepuasan (x 25) |  |  | =ROUND(E13*25,2) -> 93.45~0.00 | A

Tabel 3.19 Penilaian Mandiri Pembangunan Zona Integritas
No | Komponen | Bobot | Nilai | % Pemenuhan
A | Pengungkit | =SUM(C19:C24) -> 60~0.0 | =SUM(D19:D24) -> 54.35~0.00 | =D18/C18 -> 0.90583333~0.00%
1 | Manajemen Perubahan | #8~0.0 | #7.21~0.00 | =D19/C19 -> 0.90125~0.00%
2 | Penataan Tatalaksana | #7~0.0 | #6.34~0.00 | =D20/C20 -> 0.90571429~0.00%
3 | Penataan Sistem Manajemen SDM | #10~0.0 | #8.97~0.00 | =D21/C21 -> 0.897~0.00%
4 | Penguatan Akuntabilitas | #10~0.0 | #9.12~0.00 | =D22/C22 -> 0.912~0.00%
5 | Penguatan Pengawasan | #15~0.0 | #13.26~0.00 | =D23/C23 -> 0.884~0.00%
6 | Peningkatan Kualitas Pelayanan Publik | #10~0.0 | #9.45~0.00 | =D24/C24 -> 0.945~0.00%
B | Hasil | =SUM(C26:C27) -> 40~0.0 | =SUM(D26:D27) -> 36.57~0.00 | =D25/C25 -> 0.91425~0.00%
1 | Birokrasi yang Bersih dan Akuntabel | #22.5~0.0 | #20.63~0.00 | =D26/C26 -> 0.91688889~0.00%
2 | Pelayanan Publik yang Prima | #17.5~0.0 | #15.94~0.00 | =D27/C27 -> 0.91085714~0.00%
 | Nilai ZI | =C18+C25 -> 100~0.0 | =D18+D25 -> 90.92~0.00 | =D28/C28 -> 0.9092~0.00%
`,
    },
    {
      name: "Bab III",
      sheet: `
BAB III
AKUNTABILITAS KINERJA

A. Capaian Kinerja Organisasi
Nilai Kinerja Organisasi (NKO) KPPN Kotabumi tahun 2024 adalah 104,64, turun 0,78 poin dari 105,42 pada tahun 2023.
Nilai tertinggi diperoleh perspektif Internal Process sebesar 110,87, sedangkan nilai terendah diperoleh perspektif Stakeholder sebesar 101,11.
Dari 17 IKU, 15 IKU berstatus hijau, 1 IKU kuning, dan 1 IKU merah. Sebanyak 3 IKU mempunyai indeks di atas 120 sehingga dibatasi menjadi 120.

B. Analisis per Sasaran Strategis
Nilai IKPA satker mitra terealisasi 94,45 dari target 91,00 dengan indeks 103,79. Dibandingkan tahun 2023 sebesar 92,08, nilai ini naik 2,37 poin dan berada 0,73 poin di atas rata-rata Kanwil DJPb Lampung.
Indikator dengan nilai terendah pada IKPA satker mitra adalah Deviasi Halaman III DIPA (83,46), sementara Revisi DIPA mencapai nilai maksimal 100,00.
Dari 90 satker, 53 satker (58,89 %) berpredikat Sangat Baik dan 25 satker Baik, sehingga IKU 5a terealisasi 86,67 % dari target 80,00 %.
Masih terdapat 3 satker berpredikat Kurang, masing-masing satu di Lampung Utara, Tulang Bawang, dan Mesuji.
Penyerapan belanja K/L mencapai Rp 1.575.728 juta dari pagu Rp 1.637.583 juta atau 96,22 %; sisa pagu Rp 61.855 juta.
Persentase realisasi terendah terdapat pada Belanja Modal sebesar 92,17 %, sedangkan pertumbuhan tertinggi dibandingkan tahun 2023 terjadi pada Belanja Modal, yakni 14,90 %.
Penyaluran DAK Fisik dan Dana Desa terealisasi Rp 1.180.797 juta atau 98,50 % dari pagu Rp 1.198.817 juta, di bawah target 99,00 % sehingga berstatus kuning.
Total TKD yang disalurkan Rp 5.843.241 juta (99,14 % dari pagu), naik Rp 188.262 juta dari tahun 2023. Porsi terbesar adalah DAU, yaitu 56,09 %.
DAK Fisik turun 6,69 % menjadi Rp 441.312 juta, sedangkan Dana Desa naik 1,04 % menjadi Rp 739.485 juta.
Kabupaten Lampung Utara menerima TKD terbesar Rp 1.565.804 juta dan Kabupaten Mesuji terkecil Rp 878.812 juta.
Dana Desa tersalur 100,00 % di 2 kabupaten, yaitu Way Kanan dan Tulang Bawang Barat. Rata-rata Dana Desa per desa sebesar Rp 926,67 juta.
Selama tahun 2024 KPPN menerima 12.267 SPM, mengembalikan 418 SPM (3,41 %), dan menerbitkan 11.849 SP2D senilai Rp 1.575.728 juta.
SP2D terbanyak diterbitkan pada bulan Desember sebanyak 1.627 lembar dan paling sedikit pada bulan Januari sebanyak 591 lembar.
Sebanyak 11.798 SP2D atau 99,57 % terbit tepat waktu; 51 SP2D terlambat karena gangguan jaringan.
Retur SP2D tercatat 43 transaksi, berkurang 9 transaksi dari 52 transaksi tahun 2023, dengan rasio 0,36 % terhadap target maksimal 0,40 %.
Rata-rata deviasi RPD turun dari 11,86 % pada triwulan I menjadi 7,60 % pada triwulan IV; indeks sebelum dibatasi adalah 124,00.
UMKM binaan yang masuk lokapasar berjumlah 52 (lima puluh dua) UMKM, melampaui target 40 UMKM sebanyak 12 UMKM.
KUR yang tersalur Rp 952.778 juta kepada 21.515 debitur, 44,94 % di antaranya perempuan. Rata-rata per debitur tertinggi di Kabupaten Tulang Bawang.
Tiket layanan pengguna yang selesai tepat waktu 412 dari 420 tiket atau 98,10 %.
Indeks kepuasan pengguna layanan 93,45 (mutu A). Unsur tertinggi adalah Biaya/tarif (3,976) dan unsur terendah adalah Sarana dan prasarana (3,548).
Sebanyak 32 dari 34 pegawai (94,12 %) memenuhi standar jam pelatihan. Nilai mandiri pembangunan ZI 90,92 terdiri atas pengungkit 54,35 dan hasil 36,57.
IKU 9c berstatus merah karena terdapat 5 rekomendasi berulang dari batas 4 rekomendasi, dengan indeks 75,00.

C. Realisasi Anggaran
Pagu DIPA KPPN Kotabumi semula Rp 2.313.670.000 dan setelah Revisi II menjadi Rp 2.317.325.000, atau bertambah Rp 3.655.000. Realisasi sampai dengan akhir tahun Rp 2.295.345.392 (99,05 %) dengan sisa Rp 21.979.608.
Realisasi belanja pegawai Rp 310.202.000, belanja barang Rp 1.625.290.892, dan belanja modal Rp 359.852.500; belanja barang mencakup 70,81 % dari realisasi.
Belanja perjalanan dinas direvisi dari Rp 214.600.000 menjadi Rp 168.950.000 atau berkurang 21,27 %.
Efisiensi tertinggi terdapat pada RO Pembinaan UMKM sebesar 23,60 % karena capaian volume 130,00 %.
`,
    },
    {
      name: "Bab IV",
      sheet: `
BAB IV
PENUTUP

A. Simpulan
1. NKO KPPN Kotabumi tahun 2024 sebesar 104,64 dengan 4 perspektif yang seluruhnya bernilai di atas 100.
2. Dua dari 17 IKU belum mencapai target, yaitu penyaluran DAK Fisik dan Dana Desa (98,50 %) dan rekomendasi pengawasan berulang (5 rekomendasi).
3. Nilai IKPA KPPN mencapai 99,07, naik 0,65 poin dari tahun 2023 sebesar 98,42.
4. Ketepatan waktu penerbitan SP2D 99,57 % dan rasio retur 0,36 %.
5. Anggaran KPPN terserap 99,05 % dari pagu Rp 2.317.325.000.
6. Nilai SP2D naik 3,96 % dibandingkan tahun 2023, dan penyaluran TKD mencapai 99,14 % dari pagu.

B. Tindak Lanjut
1. Pendampingan kepada 12 satker yang berpredikat Cukup dan Kurang melalui one-on-one meeting setiap triwulan.
2. Penyampaian surat pengingat kepada pemerintah kabupaten dengan penyaluran DAK Fisik di bawah rata-rata.
3. Perbaikan sarana dan prasarana ruang layanan, sebagai unsur survei dengan nilai terendah (3,548).
4. Penyelesaian rekomendasi pengawasan sebelum batas waktu melalui pemantauan bulanan oleh Seksi Verifikasi, Akuntansi, dan Kepatuhan Internal.
Demikian laporan kinerja ini disusun sebagai bahan evaluasi dan perbaikan pada tahun berikutnya.

Kotabumi, Januari 2025
Kepala KPPN Kotabumi,
ttd.
`,
    },
  ],
  mistakes: [
    { sheet: "Bab I", cell: "A9", right: "turun dari 91 satuan kerja", wrong: "turun dari 99 satuan kerja" },
    { sheet: "Bab I", cell: "A10", right: "36,67 %", wrong: "33,67 %" },
    { sheet: "Bab I", cell: "A16", right: "berjumlah 18 orang", wrong: "berjumlah 14 orang" },
    { sheet: "Profil-SDM", cell: "C11", right: "73", wrong: "65" },
    { sheet: "Profil-SDM", cell: "C17", right: "10", wrong: "12" },
    { sheet: "Profil-SDM", cell: "C24", right: "23,53", wrong: "32,53" },
    { sheet: "Kontrak Kinerja", cell: "E17", right: "10,00", wrong: "12,00" },
    { sheet: "Kontrak Kinerja", cell: "C37", right: "Rp 2.313.670.000", wrong: "Rp 2.331.670.000" },
    { sheet: "Renstra", cell: "G6", right: "105,71", wrong: "94,29" },
    { sheet: "Renstra", cell: "I9", right: "99,07", wrong: "90,97" },
    { sheet: "Renstra", cell: "F14", right: "+1,60", wrong: "+0,73" },
    {
      sheet: "NKO",
      cell: "G16",
      right: "=ROUND(SUMPRODUCT(G17:G19,H17:H19)/SUM(H17:H19),2) -> 108.28~0.00",
      wrong: "=ROUND(AVERAGE(G17:G19),2) -> 110.19~0.00",
    },
    { sheet: "NKO", cell: "G25", right: "=MIN(120,F25) -> 120~0.00", wrong: "=F25 -> 130~0.00" },
    { sheet: "NKO", cell: "E42", right: "=SUM(E38:E41) -> 104.64~0.00", wrong: "=AVERAGE(D38:D41) -> 104.36~0.00" },
    { sheet: "NKO", cell: "B46", right: "#15~0", wrong: "#16~0" },
    { sheet: "Trajektori", cell: "E12", right: "#0.41~0.00", wrong: "#0.14~0.00" },
    { sheet: "SP2D", cell: "B12", right: "=SUM(B9:B11) -> 2912~#,##0", wrong: "=SUM(B9:B10) -> 1978~#,##0" },
    { sheet: "SP2D", cell: "G16", right: "=F16/D16 -> 0.00307377~0.00%", wrong: "=F16/D16*10 -> 0.0307377~0.00%" },
    { sheet: "SP2D", cell: "F21", right: "=F8+F12+F16+F20 -> 43~#,##0", wrong: "=SUM(F5:F20) -> 86~#,##0" },
    { sheet: "Belanja-KUR", cell: "E4", right: "23.235", wrong: "14.235" },
    { sheet: "Belanja-KUR", cell: "G17", right: "45,54", wrong: "78,55" },
    { sheet: "TKD", cell: "F7", right: "#7415~#,##0", wrong: "#74150~#,##0" },
    { sheet: "TKD", cell: "E8", right: "=SUM(E3:E7) -> 921392~#,##0", wrong: "=SUM(E4:E7) -> 652477~#,##0" },
    { sheet: "TKD", cell: "F14", right: "=D14/C14 -> 0.96314273~0.00%", wrong: "#0.99~0.00%" },
    { sheet: "IKPA", cell: "H12", right: "99,07", wrong: "99,26" },
    { sheet: "IKPA", cell: "G18", right: "25", wrong: "35" },
    { sheet: "IKPA", cell: "C28", right: "Cukup", wrong: "Baik" },
    {
      sheet: "IKPA",
      cell: "A34",
      right: "4 satker berpredikat Sangat Baik",
      wrong: "6 satker berpredikat Sangat Baik",
    },
    { sheet: "DIPA RO", cell: "E9", right: "227.600", wrong: "272.600" },
    { sheet: "DIPA RO", cell: "C12", right: "1.754.035.000", wrong: "1.741.395.000" },
    {
      sheet: "Akun-Efisiensi",
      cell: "D6",
      right: "=SUM(D7:D10) -> 1638170000~#,##0",
      wrong: "=SUM(D7:D9) -> 1456470000~#,##0",
    },
    {
      sheet: "Akun-Efisiensi",
      cell: "G21",
      right: "=(E21*D21-F21)/(E21*D21) -> 0.23601399~0.00%",
      wrong: "=(E21-F21)/E21 -> 0.00681818~0.00%",
    },
    { sheet: "Survei-ZI", cell: "F14", right: "A", wrong: "B" },
    { sheet: "Survei-ZI", cell: "D28", right: "=D18+D25 -> 90.92~0.00", wrong: "#99.02~0.00" },
    { sheet: "Bab III", cell: "A5", right: "turun 0,78 poin", wrong: "naik 0,78 poin" },
    {
      sheet: "Bab III",
      cell: "A6",
      right: "tertinggi diperoleh perspektif Internal Process",
      wrong: "tertinggi diperoleh perspektif Customer",
    },
    { sheet: "Bab III", cell: "A10", right: "naik 2,37 poin", wrong: "naik 3,27 poin" },
    { sheet: "Bab III", cell: "A14", right: "sisa pagu Rp 61.855 juta", wrong: "sisa pagu Rp 6.185 juta" },
    { sheet: "Bab III", cell: "A16", right: "Rp 1.180.797 juta atau", wrong: "Rp 118.797 juta atau" },
    {
      sheet: "Bab III",
      cell: "A19",
      right: "Kabupaten Mesuji terkecil",
      wrong: "Kabupaten Tulang Bawang Barat terkecil",
    },
    { sheet: "Bab III", cell: "A21", right: "mengembalikan 418 SPM", wrong: "mengembalikan 481 SPM" },
    { sheet: "Bab III", cell: "A26", right: "(lima puluh dua)", wrong: "(lima puluh lima)" },
    { sheet: "Bab III", cell: "A34", right: "bertambah Rp 3.655.000", wrong: "bertambah Rp 11.455.000" },
    { sheet: "Bab IV", cell: "A9", right: "terserap 99,05 %", wrong: "terserap 95,09 %" },
    { sheet: "Bab IV", cell: "A13", right: "kepada 12 satker", wrong: "kepada 21 satker" },
  ],
};
