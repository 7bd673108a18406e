import type { ReportCase } from "./report-case";

/** A city police resort: crime total and clearance, narcotics, traffic, PNBP, personnel and budget by source and programme. */
export const polresKota: ReportCase = {
  name: "a city police resort",
  year: 2023,
  sheets: [
    {
      name: "Perjanjian Kinerja",
      sheet: `
PERJANJIAN KINERJA POLRES MANDALA KOTA TAHUN 2023

NO | SASARAN STRATEGIS | INDIKATOR KINERJA UTAMA | TARGET
1 | 2 | 3 | 4
1 | Meningkatnya penegakan hukum | Persentase penyelesaian tindak pidana (crime clearance) | 76,00%
 |  | Persentase penyelesaian perkara narkoba | 90,00%
2 | Terwujudnya kamseltibcarlantas | Persentase penyelesaian perkara kecelakaan lalu lintas | 94,00%
 |  | Jumlah korban meninggal dunia akibat laka lantas | 39 Orang
3 | Terpeliharanya kamtibmas | Jumlah sambang Bhabinkamtibmas | 2.400 Kegiatan
4 | Pelayanan publik Polri yang prima | Indeks Kepuasan Masyarakat layanan Polri | 86,00 Nilai
5 | Tata kelola yang akuntabel | Persentase pemenuhan personel terhadap DSP | 78,00%
 |  | Nilai IKPA | 95,00 Nilai
 |  | Nilai Kinerja Anggaran (NKA) | 92,00 Nilai

 | PROGRAM | PAGU REVISI TERAKHIR (Rp)
a. | Program Dukungan Manajemen | 63.742.880.000
b. | Program Modernisasi Almatsus dan Sarpras Polri | 3.128.455.000
c. | Program Pemeliharaan Keamanan dan Ketertiban Masyarakat | 12.846.210.000
d. | Program Penyelidikan dan Penyidikan Tindak Pidana | 3.651.350.000
 | JUMLAH | 83.368.895.000

 |  | Mandala, 29 Desember 2023
 |  | KEPALA KEPOLISIAN RESOR MANDALA KOTA

 |  | BAGUS HARYANTO, S.I.K., M.H.
 |  | AJUN KOMISARIS BESAR POLISI NRP 81070542
`,
    },
    {
      name: "Capaian IKU",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2023
No | Indikator Kinerja Utama | Satuan | Target 2023 | Realisasi 2023 | % Capaian | Status
1 | Persentase penyelesaian tindak pidana (crime clearance) | % | 76,00 | 77,27 | 101,67% | Tercapai
2 | Persentase penyelesaian perkara narkoba | % | 90,00 | 96,88 | 107,64% | Tercapai
3 | Persentase penyelesaian perkara kecelakaan lalu lintas | % | 94,00 | 92,94 | 98,87% | Tidak Tercapai
4 | Jumlah korban meninggal dunia akibat laka lantas | Orang | 39 | 34 | 112,82% | Tercapai
5 | Jumlah sambang Bhabinkamtibmas | Kegiatan | 2.400 | 3.118 | 120,00% | Tercapai
6 | Indeks Kepuasan Masyarakat layanan Polri | Nilai | 86,00 | 87,28 | 101,49% | Tercapai
7 | Persentase pemenuhan personel terhadap DSP | % | 78,00 | 76,49 | 98,06% | Tidak Tercapai
8 | Nilai IKPA | Nilai | 95,00 | 96,95 | 102,05% | Tercapai
9 | Nilai Kinerja Anggaran (NKA) | Nilai | 92,00 | 95,13 | 103,40% | Tercapai
 | Rata-rata capaian |  |  |  | 105,11% |
Keterangan:
- Indikator nomor 4 bersifat minimize: % capaian = (2 x target - realisasi) : target x 100%
- Capaian maksimal yang diperhitungkan 120%

Rekapitulasi | Jumlah IKU
Tercapai | 7
Tidak tercapai | 2
Jumlah | 9
`,
    },
    {
      name: "Kriminalitas",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:J2"],
      sheet: `
Tabel 3.2 Data Crime Total (CT) dan Crime Clearance (CC) Menurut Golongan Kejahatan
NO | GOLONGAN KEJAHATAN | TAHUN 2022 |  |  | TAHUN 2023 |  |  | TREN CT |
 |  | CT | CC | % | CT | CC | % | +/- | %
1 | Kejahatan Konvensional | 612 | 431 | 70,42% | 658 | 489 | 74,32% | 46 | 7,52%
2 | Kejahatan Transnasional (Narkoba) | 87 | 84 | 96,55% | 96 | 93 | 96,88% | 9 | 10,34%
3 | Kejahatan terhadap Kekayaan Negara | 6 | 5 | 83,33% | 4 | 4 | 100,00% | -2 | -33,33%
4 | Kejahatan Berimplikasi Kontinjensi | 2 | 2 | 100,00% | 3 | 2 | 66,67% | 1 | 50,00%
 | JUMLAH | 707 | 522 | 73,83% | 761 | 588 | 77,27% | 54 | 7,64%
Crime clock tahun 2023: satu tindak pidana setiap 11,51 jam (8.760 jam : 761 kasus)
`,
    },
    {
      name: "Konvensional",
      sheet: `
Tabel 3.3 Kejahatan Konvensional
(satuan: kasus)
Jenis Tindak Pidana | Lapor 2022 | Lapor 2023 | Selesai 2023 | Penyelesaian
Pencurian dengan pemberatan | 121 | 128 | 84 | 65,6%
Pencurian kendaraan bermotor | 104 | 97 | 41 | 42,3%
Pencurian dengan kekerasan | 17 | 14 | 11 | 78,6%
Pencurian biasa | 79 | 86 | 61 | 70,9%
Penipuan | 93 | 102 | 78 | 76,5%
Penggelapan | 66 | 74 | 63 | 85,1%
Penganiayaan | 68 | 77 | 75 | 97,4%
KDRT | 24 | 27 | 26 | 96,3%
Lain-lain | 40 | 53 | 50 | 94,3%
JUMLAH | 612 | 658 | 489 | 74,3%
`,
    },
    {
      name: "Polsek",
      sheet: `
Tabel 3.4 Kejadian Tindak Pidana per Satuan Wilayah Tahun 2023
Satuan | Penduduk | CT | CC | % CC | Crime Rate *)
Polres (Mapolres) | - | 246 | 205 | 83,33 | -
Polsek Kota Utara | 68.420 | 138 | 101 | 73,19 | 201,7
Polsek Kota Selatan | 61.975 | 121 | 88 | 72,73 | 195,2
Polsek Mandala Timur | 54.310 | 104 | 79 | 75,96 | 191,5
Polsek Mandala Barat | 47.865 | 87 | 66 | 75,86 | 181,8
Polsek Kawasan Pelabuhan | 21.430 | 65 | 49 | 75,38 | 303,3
Jumlah | 254.000 | 761 | 588 | 77,27 | 299,6
*) CT per 100.000 penduduk. Perkara yang ditangani Mapolres tersebar di seluruh wilayah; crime rate Jumlah dihitung dari seluruh CT.
`,
    },
    {
      name: "Narkoba",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3", "G2:I2"],
      sheet: `
A. Penanganan Kasus Narkoba
No | Jenis | Kasus |  | Selesai 2023 | % Selesai | Tersangka 2023 |  |
 |  | 2022 | 2023 |  |  | L | P | Jumlah
1 | Sabu | 62 | 71 | 69 | 97,2% | 83 | 7 | 90
2 | Ganja | 13 | 12 | 12 | 100,0% | 14 | - | 14
3 | Ekstasi | 5 | 4 | 4 | 100,0% | 4 | - | 4
4 | Obat keras/obat berbahaya | 7 | 9 | 8 | 88,9% | 10 | 2 | 12
 | Jumlah | 87 | 96 | 93 | 96,9% | 111 | 9 | 120

B. Barang Bukti yang Disita
No | Jenis | Satuan | 2022 | 2023 | Selisih | %
1 | Sabu | gram | 412,36 | 587,94 | 175,58 | 42,6
2 | Ganja | gram | 2.315,50 | 1.874,20 | -441,30 | -19,1
3 | Ekstasi | butir | 64 | 118 | 54 | 84,4
4 | Obat keras/obat berbahaya | butir | 8.420 | 11.265 | 2.845 | 33,8

C. Tersangka Menurut Peran
Peran | Bandar | Pengedar | Pengguna | Jumlah
Orang | 3 | 78 | 39 | 120
Persentase | 2,5% | 65,0% | 32,5% | 100,0%
`,
    },
    {
      name: "Laka Lantas",
      sheet: `
Tabel 3.6
Data Kecelakaan Lalu Lintas per Triwulan Tahun 2023
Uraian | Tw I | Tw II | Tw III | Tw IV | Jumlah 2023 | Jumlah 2022 | Tren (%)
Jumlah kejadian (kasus) | 41 | 38 | 44 | 47 | 170 | 184 | -7,61
Meninggal dunia (orang) | 9 | 7 | 8 | 10 | 34 | 41 | -17,07
Luka berat (orang) | 5 | 4 | 6 | 3 | 18 | 22 | -18,18
Luka ringan (orang) | 52 | 47 | 58 | 61 | 218 | 229 | -4,80
Jumlah korban (orang) | 66 | 58 | 72 | 74 | 270 | 292 | -7,53
Kerugian materiil (Rp) | 84.350.000 | 71.200.000 | 96.875.000 | 103.450.000 | 355.875.000 | 412.600.000 | -13,75
Perkara selesai (kasus) | 38 | 35 | 41 | 44 | 158 | 169 | -6,51
Penyelesaian perkara (%) | 92,68 | 92,11 | 93,18 | 93,62 | 92,94 | 91,85 |

Tabel 3.7 Penindakan Pelanggaran Lalu Lintas
Bentuk Penindakan | 2022 | 2023 | Naik/Turun
Tilang manual | 3.911 | 2.847 | -27,2%
ETLE | 1.036 | 1.937 | 87,0%
Jumlah tilang | 4.947 | 4.784 | -3,3%
Teguran (di luar tilang) | 5.216 | 6.480 | 24,2%
`,
    },
    {
      name: "SIM dan PNBP",
      merges: ["A2:A3", "B2:D2", "E2:G2", "H2:H3"],
      sheet: `
Tabel 3.8 Penerbitan SIM dan Penerimaan PNBP Tahun 2023
Golongan SIM | Penerbitan Baru |  |  | Perpanjangan |  |  | Jumlah PNBP (Rp)
 | Volume | Tarif (Rp) | PNBP (Rp) | Volume | Tarif (Rp) | PNBP (Rp) |
SIM A | 1.846 | 120.000 | 221.520.000 | 2.915 | 80.000 | 233.200.000 | 454.720.000
SIM C | 5.318 | 100.000 | 531.800.000 | 6.742 | 75.000 | 505.650.000 | 1.037.450.000
Total | 7.164 |  | 753.320.000 | 9.657 |  | 738.850.000 | 1.492.170.000

Rekapitulasi Penerimaan PNBP
Jenis PNBP | Target (Rp) | Realisasi (Rp) | % | Lebih/(Kurang) (Rp)
SIM | 1.450.000.000 | 1.492.170.000 | 102,91 | 42.170.000
SKCK | 275.000.000 | 268.920.000 | 97,79 | (6.080.000)
Jumlah | 1.725.000.000 | 1.761.090.000 | 102,09 | 36.090.000
SKCK: 8.964 lembar x Rp 30.000
`,
    },
    {
      name: "Personel",
      sheet: `
KEKUATAN PERSONEL POLRES MANDALA KOTA
Keadaan 31 Desember 2023
Pangkat/Golongan | DSP | Riil | % Riil
I. POLRI | 643 | 502 | 78,1 %
Pamen | 15 | 12 | 80,0 %
Pama | 92 | 73 | 79,3 %
Bintara | 536 | 417 | 77,8 %
II. PNS POLRI | 46 | 25 | 54,3 %
Golongan III | 12 | 7 | 58,3 %
Golongan II | 34 | 18 | 52,9 %
JUMLAH I + II | 689 | 527 | 76,5 %
`,
    },
    {
      name: "Anggaran Sumber",
      sheet: `
Tabel 3.10 Pagu dan Realisasi Menurut Sumber Dana dan Jenis Belanja TA 2023
No | Sumber Dana / Jenis Belanja | Pagu Awal | Pagu Revisi | Realisasi | Sisa | % thd Pagu Revisi
A | RUPIAH MURNI (RM) | 81.176.540.000 | 82.011.115.000 | 81.829.696.025 | 181.418.975 | 99.78%
1 | Belanja Pegawai | 61.284.350.000 | 62.110.475.000 | 62.047.318.640 | 63.156.360 | 99.90%
2 | Belanja Barang | 18.642.190.000 | 18.215.640.000 | 18.102.957.385 | 112.682.615 | 99.38%
3 | Belanja Modal | 1.250.000.000 | 1.685.000.000 | 1.679.420.000 | 5.580.000 | 99.67%
B | PNBP | 1.531.240.000 | 1.357.780.000 | 1.331.195.210 | 26.584.790 | 98.04%
1 | Belanja Barang | 1.386.240.000 | 1.212.780.000 | 1.187.345.210 | 25.434.790 | 97.90%
2 | Belanja Modal | 145.000.000 | 145.000.000 | 143.850.000 | 1.150.000 | 99.21%
 | JUMLAH A + B | 82.707.780.000 | 83.368.895.000 | 83.160.891.235 | 208.003.765 | 99.75%
`,
    },
    {
      name: "Anggaran Program",
      sheet: `
Tabel 3.11 Realisasi Anggaran per Program
Program | Pagu Revisi (Rp) | Realisasi (Rp) | % Realisasi
Program Dukungan Manajemen | 63.742.880.000 | 63.628.104.275 | 99.82%
Program Modernisasi Almatsus dan Sarpras Polri | 3.128.455.000 | 3.101.866.300 | 99.15%
Program Pemeliharaan Keamanan dan Ketertiban Masyarakat | 12.846.210.000 | 12.804.531.950 | 99.68%
Program Penyelidikan dan Penyidikan Tindak Pidana | 3.651.350.000 | 3.626.388.710 | 99.32%
TOTAL | 83.368.895.000 | 83.160.891.235 | 99.75%

Tabel 3.12 Realisasi per Triwulan
Uraian | Triwulan I | Triwulan II | Triwulan III | Triwulan IV
Realisasi (Rp) | 16.284.517.330 | 22.916.408.715 | 20.147.862.940 | 23.812.102.250
Kumulatif (Rp) | 16.284.517.330 | 39.200.926.045 | 59.348.788.985 | 83.160.891.235
% Kumulatif thd Pagu Revisi | 19.53% | 47.02% | 71.19% | 99.75%
`,
    },
    {
      name: "IKPA-NKA",
      sheet: `
Nilai Kinerja Pelaksanaan Anggaran TA 2023
A. IKPA (OM-SPAN)
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Revisi DIPA | 10% | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 10% | 84,37 | 8,44
3 | Penyerapan Anggaran | 20% | 98,62 | 19,72
4 | Belanja Kontraktual | 10% | 92,50 | 9,25
5 | Penyelesaian Tagihan | 10% | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10% | 96,85 | 9,69
7 | Dispensasi SPM | 5% | 100,00 | 5,00
8 | Capaian Output | 25% | 99,40 | 24,85
 | Nilai IKPA | 100% |  | 96,95
Nilai penyerapan pada IKPA adalah rata-rata nilai triwulanan terhadap target triwulan, berbeda dengan penyerapan akhir tahun pada SMART.

B. Evaluasi Kinerja Anggaran (SMART DJA)
No | Variabel | Bobot | Nilai | Nilai Akhir
1 | Penyerapan Anggaran | 9,7% | 99,75 | 9,68
2 | Konsistensi RPD Awal dan Akhir | 18,2% | 91,36 | 16,63
3 | Capaian Rincian Output (CRO) | 43,5% | 99,13 | 43,12
4 | Efisiensi (NE) | 28,6% | 83,50 | 23,88
 | Nilai EKA | 100% |  | 93,31

C. NKA = 50% Nilai EKA + 50% Nilai IKPA
 | Nilai Kinerja Anggaran |  |  | 95,13
 | Kategori |  |  | Sangat Baik
Sangat Baik > 90; Baik > 80-90; Cukup > 60-80; Kurang > 50-60; Sangat Kurang <= 50
`,
    },
    {
      name: "Survei",
      sheet: `
Tabel 3.14 Hasil Survei Kepuasan Masyarakat
Jenis Layanan | Responden | IKM 2022 | IKM 2023 | Perubahan | Mutu 2023
Pelayanan SIM (Satpas) | 320 | 86,42 | 88,15 | 1,73 | B
Pelayanan SKCK | 210 | 88,05 | 89,30 | 1,25 | A
Pelayanan SPKT | 150 | 83,77 | 82,96 | -0,81 | B
Pelayanan Sidik Jari/Identifikasi | 90 | 87,20 | 88,71 | 1,51 | A
Jumlah responden/rata-rata IKM | 770 | 86,36 | 87,28 | 0,92 | B
Rata-rata IKM adalah rata-rata sederhana keempat layanan (tidak ditimbang jumlah responden). Mutu: A 88,31-100; B 76,61-88,30; C 65,00-76,60; D 25,00-64,99

Sambang Bhabinkamtibmas 2023 | Tw I | Tw II | Tw III | Tw IV | Jumlah
Kegiatan | 682 | 741 | 803 | 892 | 3.118
`,
    },
    {
      name: "Narasi",
      sheet: `
Pada tahun 2023 Polres Mandala Kota menangani 761 kasus tindak pidana (crime total) dengan penyelesaian 588 kasus atau 77,27%, melampaui target 76,00%.
Crime total tahun 2023 naik 54 kasus atau 7,64% dibandingkan tahun 2022 sebanyak 707 kasus.
Crime clearance naik dari 522 kasus pada tahun 2022 menjadi 588 kasus pada tahun 2023, bertambah 66 kasus.
Kejahatan konvensional yang paling banyak dilaporkan adalah pencurian dengan pemberatan sebanyak 128 kasus, disusul penipuan sebanyak 102 kasus.
Laporan pencurian kendaraan bermotor turun dari 104 kasus menjadi 97 kasus, dan baru 42,3% di antaranya dapat diselesaikan.
Crime rate tertinggi terjadi di Polsek Kawasan Pelabuhan yaitu 303,3 per 100.000 penduduk, sedangkan jumlah kasus terbanyak di antara Polsek adalah Polsek Kota Utara dengan 138 kasus.
Satresnarkoba mengungkap 96 kasus dengan 120 orang tersangka, terdiri dari 111 laki-laki dan 9 perempuan; 78 orang di antaranya berperan sebagai pengedar.
Barang bukti sabu yang disita meningkat 42,6% dari 412,36 gram menjadi 587,94 gram, sementara ganja turun 19,1%.
Jumlah kecelakaan lalu lintas tahun 2023 sebanyak 170 kasus, turun 14 kasus dibandingkan tahun 2022, dengan korban meninggal dunia 34 orang, luka berat 18 orang dan luka ringan 218 orang.
Kerugian materiil akibat kecelakaan lalu lintas sebesar Rp 355.875.000 (tiga ratus lima puluh lima juta delapan ratus tujuh puluh lima ribu rupiah).
Rata-rata terjadi 14,2 kecelakaan lalu lintas setiap bulan atau 42,5 kecelakaan setiap triwulan.
Penindakan dengan tilang tahun 2023 berjumlah 4.784 pelanggaran, turun 3,3% dari tahun 2022, sedangkan teguran naik 24,2%.
Penerimaan PNBP dari SIM dan SKCK sebesar Rp 1.761.090.000 atau 102,09% dari target Rp 1.725.000.000.
Jumlah personel riil 527 orang, terdiri dari 502 anggota Polri dan 25 PNS Polri, atau 76,49% dari DSP 689 orang.
Pagu anggaran semula Rp 82.707.780.000 menjadi Rp 83.368.895.000 setelah revisi, bertambah Rp 661.115.000.
Realisasi anggaran TA 2023 sebesar Rp 83.160.891.235 atau 99,75%, dengan sisa Rp 208.003.765 (sekitar Rp 208,0 juta).
Belanja pegawai sumber dana RM menyerap 74,6% dari seluruh realisasi anggaran.
Nilai IKPA tahun 2023 sebesar 96,95 dan Nilai Kinerja Anggaran sebesar 95,13 dengan kategori Sangat Baik.
Rata-rata Indeks Kepuasan Masyarakat tahun 2023 sebesar 87,28, naik 0,92 poin dari tahun 2022; satu-satunya layanan yang nilainya turun adalah Pelayanan SPKT (0,81 poin).
Dari 9 (sembilan) Indikator Kinerja Utama, 7 IKU tercapai dan 2 IKU tidak tercapai.
`,
    },
  ],
  mistakes: [
    { sheet: "Capaian IKU", cell: "D9", right: "78,00", wrong: "87,00" },
    { sheet: "Capaian IKU", cell: "F6", right: "112,82%", wrong: "87,18%" },
    { sheet: "Kriminalitas", cell: "H5", right: "96,88%", wrong: "74,32%" },
    { sheet: "Konvensional", cell: "C8", right: "102", wrong: "120" },
    { sheet: "Polsek", cell: "D9", right: "588", wrong: "383" },
    { sheet: "Narkoba", cell: "F13", right: "-441,30", wrong: "441,30" },
    { sheet: "Laka Lantas", cell: "F7", right: "218", wrong: "281" },
    { sheet: "SIM dan PNBP", cell: "D5", right: "531.800.000", wrong: "513.800.000" },
    { sheet: "Personel", cell: "C8", right: "25", wrong: "18" },
    { sheet: "Anggaran Sumber", cell: "F4", right: "63.156.360", wrong: "63.516.360" },
    { sheet: "Anggaran Program", cell: "D13", right: "71.19%", wrong: "24.17%" },
    { sheet: "IKPA-NKA", cell: "E11", right: "24,85", wrong: "19,88" },
    { sheet: "Survei", cell: "D7", right: "87,28", wrong: "87,52" },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "turun 14 kasus dibandingkan tahun 2022",
      wrong: "naik 14 kasus dibandingkan tahun 2022",
    },
    { sheet: "Narasi", cell: "A3", right: "bertambah 66 kasus", wrong: "bertambah 54 kasus" },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "tiga ratus lima puluh lima juta delapan ratus",
      wrong: "tiga ratus lima puluh juta delapan ratus",
    },
  ],
};
